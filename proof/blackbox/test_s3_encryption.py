"""Encryption of objects as the stock clients see it: keys of S3, of KMS and of customers."""

import base64
import hashlib
import json
import os
import time

import pytest
from test_forms import post
from test_s3_objects import refused
from test_signature_version_2 import send
from world import ACCOUNT, REGION, unique

MIB = 1 << 20
KEY = bytes(range(32))
BROUGHT = {"SSECustomerAlgorithm": "AES256", "SSECustomerKey": KEY}
ARN = f"arn:aws:kms:{REGION}:{ACCOUNT}:key/"


def md5_tag(body):
    return f'"{hashlib.md5(body).hexdigest()}"'


@pytest.fixture
def kms(lab):
    return lab.client("kms")


@pytest.fixture
def key(kms):
    return kms.create_key()["KeyMetadata"]["KeyId"]


def default(s3, bucket, **rule):
    s3.put_bucket_encryption(Bucket=bucket, ServerSideEncryptionConfiguration={"Rules": [rule]})


def willing(s3, bucket):
    default(s3, bucket, BlockedEncryptionTypes={"EncryptionType": ["NONE"]})


def test_the_default_of_a_bucket_is_read_changed_and_taken_back(lab, s3, bucket, key):
    def rule():
        out = lab.json("s3api", "get-bucket-encryption", "--bucket", bucket)
        return out["ServerSideEncryptionConfiguration"]["Rules"][0]

    new = rule()
    assert new["ApplyServerSideEncryptionByDefault"] == {"SSEAlgorithm": "AES256"}
    assert new["BucketKeyEnabled"] is False and new["BlockedEncryptionTypes"] == {"EncryptionType": ["SSE-C"]}
    configuration = {"Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": key},
                                "BucketKeyEnabled": True}]}
    lab.aws("s3api", "put-bucket-encryption", "--bucket", bucket,
            "--server-side-encryption-configuration", json.dumps(configuration))
    assert rule()["ApplyServerSideEncryptionByDefault"]["KMSMasterKeyID"] == key
    put = s3.put_object(Bucket=bucket, Key="k", Body=b"1")
    assert (put["ServerSideEncryption"], put["SSEKMSKeyId"], put["BucketKeyEnabled"]) == ("aws:kms", ARN + key, True)
    lab.aws("s3api", "delete-bucket-encryption", "--bucket", bucket)
    assert rule() == new
    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"1"
    assert s3.put_object(Bucket=bucket, Key="k", Body=b"2")["ServerSideEncryption"] == "AES256"


def test_the_cli_writes_and_reads_under_a_key(lab, s3, bucket, key, tmp_path):
    body = os.urandom(20 * MIB)
    (tmp_path / "there").write_bytes(body)
    lab.aws("s3", "cp", tmp_path / "there", f"s3://{bucket}/big", "--sse", "aws:kms", "--sse-kms-key-id", key)
    lab.aws("s3", "cp", f"s3://{bucket}/big", tmp_path / "back")
    assert (tmp_path / "back").read_bytes() == body
    head = s3.head_object(Bucket=bucket, Key="big")
    assert head["SSEKMSKeyId"] == ARN + key and head["ETag"].endswith('-3"')
    middle = s3.get_object(Bucket=bucket, Key="big", Range=f"bytes={8 * MIB - 7}-{8 * MIB + 9}")
    assert middle["Body"].read() == body[8 * MIB - 7:8 * MIB + 10]
    lab.aws("s3", "cp", f"s3://{bucket}/big", f"s3://{bucket}/copy", "--sse", "AES256")
    assert s3.get_object(Bucket=bucket, Key="copy")["Body"].read() == body


def test_a_key_that_is_disabled_keeps_its_objects_to_itself(s3, kms, bucket, key):
    put = s3.put_object(Bucket=bucket, Key="k", Body=b"1", ServerSideEncryption="aws:kms", SSEKMSKeyId=key)
    assert put["ETag"] != md5_tag(b"1")
    kms.disable_key(KeyId=key)
    assert refused(s3.get_object, Bucket=bucket, Key="k")[:2] == ("KMS.DisabledException", 400)
    again = {"ServerSideEncryption": "aws:kms", "SSEKMSKeyId": key}
    assert refused(s3.put_object, Bucket=bucket, Key="n", Body=b"1", **again)[0] == "KMS.DisabledException"
    assert s3.head_object(Bucket=bucket, Key="k")["ContentLength"] == 1
    kms.enable_key(KeyId=key)
    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"1"
    assert refused(s3.put_object, Bucket=bucket, Key="n", Body=b"1", ServerSideEncryption="aws:kms",
                   SSEKMSKeyId="fake-key-id")[0] == "KMS.NotFoundException"


def test_without_a_key_it_is_the_managed_one_of_the_account(s3, kms, bucket):
    put = s3.put_object(Bucket=bucket, Key="k", Body=b"1", ServerSideEncryption="aws:kms")
    aliases = {it["AliasName"]: it.get("TargetKeyId") for it in kms.list_aliases()["Aliases"]}
    assert put["SSEKMSKeyId"] == ARN + aliases["alias/aws/s3"]
    dual = s3.put_object(Bucket=bucket, Key="d", Body=b"1", ServerSideEncryption="aws:kms:dsse")
    assert dual["ServerSideEncryption"] == "aws:kms:dsse" and "BucketKeyEnabled" not in dual


def test_reads_take_no_word_on_encryption(s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", Body=b"1")

    def add(request, **_):
        request.headers["x-amz-server-side-encryption"] = "AES256"

    s3.meta.events.register("before-sign.s3.GetObject", add)
    s3.meta.events.register("before-sign.s3.HeadObject", add)
    assert refused(s3.get_object, Bucket=bucket, Key="k")[:2] == ("InvalidArgument", 400)
    assert refused(s3.head_object, Bucket=bucket, Key="k")[1] == 400


def test_a_key_of_the_customers(lab, s3, bucket, tmp_path):
    assert refused(s3.put_object, Bucket=bucket, Key="k", Body=b"1", **BROUGHT)[:2] == ("AccessDenied", 403)
    willing(s3, bucket)
    put = s3.put_object(Bucket=bucket, Key="k", Body=b"hello", **BROUGHT)
    assert put["SSECustomerKeyMD5"] == base64.b64encode(hashlib.md5(KEY).digest()).decode()
    assert "ServerSideEncryption" not in put and put["ETag"] != md5_tag(b"hello")
    assert refused(s3.get_object, Bucket=bucket, Key="k")[:2] == ("InvalidRequest", 400)
    assert refused(s3.head_object, Bucket=bucket, Key="k")[1] == 400
    other = {**BROUGHT, "SSECustomerKey": bytes(32)}
    assert refused(s3.get_object, Bucket=bucket, Key="k", **other)[:2] == ("AccessDenied", 403)
    assert refused(s3.head_object, Bucket=bucket, Key="k", **other)[1] == 403
    assert s3.get_object(Bucket=bucket, Key="k", **BROUGHT)["Body"].read() == b"hello"
    source = {f"CopySource{name}": value for name, value in BROUGHT.items()}
    copied = s3.copy_object(Bucket=bucket, Key="c", CopySource=f"{bucket}/k", **source)
    assert copied["CopyObjectResult"]["ETag"] == md5_tag(b"hello")
    body = os.urandom(12 * MIB)
    (tmp_path / "there").write_bytes(body)
    (tmp_path / "key").write_bytes(KEY)
    keyed = ["--sse-c", "AES256", "--sse-c-key", f"fileb://{tmp_path / 'key'}"]
    lab.aws("s3", "cp", tmp_path / "there", f"s3://{bucket}/big", *keyed)
    lab.aws("s3", "cp", f"s3://{bucket}/big", tmp_path / "back", *keyed)
    assert (tmp_path / "back").read_bytes() == body
    s3.delete_object(Bucket=bucket, Key="k")


def test_a_presigned_upload_carries_its_encryption(lab, bucket, key):
    wish = {"ServerSideEncryption": "aws:kms", "SSEKMSKeyId": key}
    s3 = lab.client("s3", signature_version="s3v4")
    url = s3.generate_presigned_url("put_object", Params={"Bucket": bucket, "Key": "k", **wish})
    headers = {"x-amz-server-side-encryption": "aws:kms", "x-amz-server-side-encryption-aws-kms-key-id": key}
    status, answered, body = send(url, "PUT", b"1", headers)
    assert status == 200, body
    assert answered["x-amz-server-side-encryption-aws-kms-key-id"] == ARN + key
    assert send(url, "PUT", b"1", {})[0] == 403


def test_a_form_carries_its_encryption(lab, s3, bucket, key):
    fields = {"x-amz-server-side-encryption": "aws:kms", "x-amz-server-side-encryption-aws-kms-key-id": key}
    conditions = [{name: value} for name, value in fields.items()]

    def answered(version):
        signer = lab.client("s3", signature_version=version)
        form = signer.generate_presigned_post(bucket, "k", Fields=fields, Conditions=conditions)
        status, _, body = post(form["url"], list(form["fields"].items()))
        return status, body

    status, body = answered("s3")
    assert status == 400 and b"require AWS Signature Version 4." in body, body
    status, body = answered("s3v4")
    assert status == 204, body
    assert s3.head_object(Bucket=bucket, Key="k")["SSEKMSKeyId"] == ARN + key
    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"hello"


def test_a_reader_needs_the_object_and_the_key(lab, s3, bucket, key):
    s3.put_object(Bucket=bucket, Key="k", Body=b"1", ServerSideEncryption="aws:kms", SSEKMSKeyId=key)
    iam, name = lab.client("iam"), unique("reader")
    iam.create_user(UserName=name)
    pair = iam.create_access_key(UserName=name)["AccessKey"]
    reader = lab.client("s3", key=pair["AccessKeyId"], secret=pair["SecretAccessKey"])

    def allow(*actions):
        statement = {"Effect": "Allow", "Action": list(actions), "Resource": "*"}
        document = json.dumps({"Version": "2012-10-17", "Statement": statement})
        iam.put_user_policy(UserName=name, PolicyName="p", PolicyDocument=document)

    allow("s3:GetObject")
    code, status, *_ = refused(reader.get_object, Bucket=bucket, Key="k")
    assert (code, status) == ("AccessDenied", 403)
    allow("kms:Decrypt")
    assert refused(reader.get_object, Bucket=bucket, Key="k")[0] == "AccessDenied"
    allow("s3:GetObject", "kms:Decrypt")
    assert reader.get_object(Bucket=bucket, Key="k")["Body"].read() == b"1"
    trail, end = lab.client("cloudtrail"), time.monotonic() + 20
    found = []
    while not found and time.monotonic() < end:
        events = trail.lookup_events(LookupAttributes=[{"AttributeKey": "Username", "AttributeValue": name}])["Events"]
        found = [json.loads(it["CloudTrailEvent"]) for it in events if it["EventName"] == "Decrypt"]
    assert {it.get("errorCode") for it in found} == {None, "AccessDenied"}, found
    read = next(it for it in found if "errorCode" not in it)
    assert read["requestParameters"]["encryptionContext"] == {"aws:s3:arn": f"arn:aws:s3:::{bucket}/k"}
    assert read["userIdentity"]["invokedBy"] == read["sourceIPAddress"] == "AWS Internal"


def test_an_object_changes_its_key_where_it_lies(s3, bucket, key):
    s3.put_object(Bucket=bucket, Key="k", Body=b"1")
    before = s3.head_object(Bucket=bucket, Key="k")
    s3.update_object_encryption(Bucket=bucket, Key="k", ObjectEncryption={"SSEKMS": {"KMSKeyArn": ARN + key}})
    after = s3.head_object(Bucket=bucket, Key="k")
    assert (after["ETag"], after["LastModified"]) == (before["ETag"], before["LastModified"])
    assert after["SSEKMSKeyId"] == ARN + key
    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"1"
