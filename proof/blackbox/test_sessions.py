"""Temporary credentials over the wire: in headers, in URLs, in both versions of signatures."""

import json
import time

import boto3
import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.config import Config
from botocore.credentials import Credentials
from botocore.exceptions import ClientError
from test_forms import post
from test_s3_objects import refused
from test_signature_version_2 import code, send
from world import ACCOUNT, REGION, history, unique


def client(lab, service, credentials, **config):
    """A stock client that calls with a session."""
    config.setdefault("retries", {"max_attempts": 1})
    config.setdefault("s3", {"addressing_style": "path"})
    return boto3.client(
        service, endpoint_url=lab.endpoint, region_name=REGION,
        aws_access_key_id=credentials["AccessKeyId"],
        aws_secret_access_key=credentials["SecretAccessKey"],
        aws_session_token=credentials["SessionToken"],
        config=Config(**config),
    )


def allow(actions, resource="*"):
    statement = {"Effect": "Allow", "Action": actions, "Resource": resource}
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]})


@pytest.fixture
def guest(lab):
    """Credentials of a guest who may do anything with objects."""
    return lab.client("sts").get_federation_token(Name="guest", Policy=allow("s3:*"))["Credentials"]


@pytest.mark.parametrize("version", ["s3v4", "s3"])
def test_a_session_signs_headers_and_urls(lab, bucket, guest, version):
    s3 = client(lab, "s3", guest, signature_version=version)
    s3.put_object(Bucket=bucket, Key="page", Body=b"hello")
    assert s3.get_object(Bucket=bucket, Key="page")["Body"].read() == b"hello"
    url = s3.generate_presigned_url("get_object", {"Bucket": bucket, "Key": "page"})
    assert "ecurity-" in url and send(url)[2] == b"hello"
    assert bucket in [it["Name"] for it in s3.list_buckets()["Buckets"]]
    forged = {**guest, "SessionToken": guest["SessionToken"][:-8] + "AAAAAAAA"}
    s3 = client(lab, "s3", forged, signature_version=version)
    assert refused(s3.list_buckets)[:2] == ("InvalidToken", 400)


def test_a_session_token_belongs_to_its_key(lab, guest):
    other = lab.client("sts").get_session_token()["Credentials"]
    mixed = {**guest, "SessionToken": other["SessionToken"]}
    assert refused(client(lab, "sts", mixed).get_caller_identity)[:2] == ("InvalidClientTokenId", 403)
    bare = lab.client("sts", key=guest["AccessKeyId"], secret=guest["SecretAccessKey"])
    assert refused(bare.get_caller_identity)[0] == "InvalidClientTokenId"
    json_bare = lab.client("cloudtrail", key=guest["AccessKeyId"], secret=guest["SecretAccessKey"])
    assert refused(json_bare.describe_trails)[0] == "UnrecognizedClientException"


def test_who_a_session_is(lab, guest):
    told = client(lab, "sts", guest).get_caller_identity()
    assert (told["UserId"], told["Account"]) == (f"{ACCOUNT}:guest", ACCOUNT)
    assert told["Arn"] == f"arn:aws:sts::{ACCOUNT}:federated-user/guest"
    assert refused(client(lab, "sts", guest).get_session_token)[:2] == ("AccessDenied", 403)
    info = lab.client("sts").get_access_key_info(AccessKeyId=guest["AccessKeyId"])
    assert info["Account"] == ACCOUNT


def test_a_role_is_assumed_over_the_wire(lab):
    iam = lab.client("iam")
    name, role = unique("carol"), unique("auditor")
    trust = {
        "Version": "2012-10-17",
        "Statement": [{"Effect": "Allow", "Principal": {"AWS": ACCOUNT}, "Action": "sts:AssumeRole"}],
    }
    iam.create_user(UserName=name)
    iam.put_user_policy(UserName=name, PolicyName="p", PolicyDocument=allow("sts:AssumeRole"))
    key = iam.create_access_key(UserName=name)["AccessKey"]
    arn = iam.create_role(RoleName=role, AssumeRolePolicyDocument=json.dumps(trust))["Role"]["Arn"]
    iam.put_role_policy(RoleName=role, PolicyName="p", PolicyDocument=allow("s3:ListAllMyBuckets"))
    sts = lab.client("sts", key=key["AccessKeyId"], secret=key["SecretAccessKey"])
    told = sts.assume_role(RoleArn=arn, RoleSessionName="june")
    assert told["AssumedRoleUser"]["Arn"] == f"arn:aws:sts::{ACCOUNT}:assumed-role/{role}/june"
    session = told["Credentials"]
    s3 = client(lab, "s3", session)
    s3.list_buckets()
    assert refused(s3.create_bucket, Bucket=unique("b"))[0] == "AccessDenied"
    url = client(lab, "s3", session, signature_version="s3v4").generate_presigned_url("list_buckets")
    assert send(url)[0] == 200
    # Whoever loses a permission has lost it at once, and a session dies with its role.
    iam.delete_role_policy(RoleName=role, PolicyName="p")
    assert send(url)[0] == 403
    iam.delete_role(RoleName=role)
    status, _, body = send(url)
    assert (status, code(body)) == (400, "InvalidToken")
    assert refused(client(lab, "sts", session).get_caller_identity)[0] == "InvalidClientTokenId"
    # So does a key that is switched off or deleted.
    iam.update_access_key(UserName=name, AccessKeyId=key["AccessKeyId"], Status="Inactive")
    assert refused(sts.get_caller_identity)[0] == "InvalidClientTokenId"
    iam.update_access_key(UserName=name, AccessKeyId=key["AccessKeyId"], Status="Active")
    assert sts.get_caller_identity()["Arn"].endswith(name)
    iam.delete_access_key(UserName=name, AccessKeyId=key["AccessKeyId"])
    assert refused(sts.get_caller_identity)[0] == "InvalidClientTokenId"


def test_a_form_carries_a_session(lab, bucket, guest):
    s3 = client(lab, "s3", guest, signature_version="s3v4")
    made = s3.generate_presigned_post(bucket, "page")
    assert made["fields"]["x-amz-security-token"] == guest["SessionToken"]
    form = list(made["fields"].items())
    assert post(f"{lab.endpoint}/{bucket}", form)[0] == 204
    stripped = [it for it in form if it[0] != "x-amz-security-token"]
    status, _, body = post(f"{lab.endpoint}/{bucket}", stripped)
    assert (status, code(body)) == (403, "InvalidAccessKeyId")


def test_a_url_and_a_form_get_the_decision_of_the_plain_call(lab, bucket):
    policy = allow(["s3:GetObject", "s3:PutObject"], f"arn:aws:s3:::{bucket}/mine/*")
    token = lab.client("sts").get_federation_token(Name="guest", Policy=policy)["Credentials"]
    s3 = client(lab, "s3", token, signature_version="s3v4")
    for key, allowed in [("mine/page", True), ("theirs/page", False)]:
        where = {"Bucket": bucket, "Key": key}
        if allowed:
            s3.put_object(**where, Body=b"1")
        else:
            assert refused(s3.put_object, **where, Body=b"1")[0] == "AccessDenied"
        status, _, body = send(s3.generate_presigned_url("put_object", where), "PUT", b"2")
        assert status == (200 if allowed else 403), body
        made = s3.generate_presigned_post(bucket, key)
        status, _, body = post(f"{lab.endpoint}/{bucket}", list(made["fields"].items()))
        assert status == (204 if allowed else 403), body
    assert [it["Key"] for it in lab.client("s3").list_objects_v2(Bucket=bucket)["Contents"]] == ["mine/page"]


def test_a_policy_can_ask_how_old_a_signature_is(lab, bucket):
    statement = {
        "Effect": "Deny", "Principal": "*", "Action": "s3:GetObject", "Resource": f"arn:aws:s3:::{bucket}/*",
        "Condition": {"NumericGreaterThan": {"s3:signatureAge": "1500"}},
    }
    s3 = lab.client("s3", signature_version="s3v4")
    s3.put_object(Bucket=bucket, Key="page", Body=b"1")
    policy = {"Version": "2012-10-17", "Statement": [statement]}
    s3.put_bucket_policy(Bucket=bucket, Policy=json.dumps(policy))
    # The signature's time has whole seconds.
    url = s3.generate_presigned_url("get_object", {"Bucket": bucket, "Key": "page"}, ExpiresIn=60)
    first = send(url)[0]
    time.sleep(2)
    assert (first, send(url)[0]) == (200, 403)


def test_the_clock_is_moved_by_the_owner_only(lab):
    guest = lab.client("sts").get_federation_token(Name="clerk", Policy=allow("*"))["Credentials"]
    assert advance(lab, {"AccessKeyId": lab.key, "SecretAccessKey": lab.secret}) == 200
    assert advance(lab, guest) == 403
    iam = lab.client("iam")
    name = unique("admin")
    iam.create_user(UserName=name)
    iam.attach_user_policy(UserName=name, PolicyArn="arn:aws:iam::aws:policy/AdministratorAccess")
    assert advance(lab, iam.create_access_key(UserName=name)["AccessKey"]) == 403


def advance(lab, credentials):
    url, body = f"{lab.endpoint}/_trailkeep/clock", b'{"advance_seconds":1}'
    request = AWSRequest("POST", url, data=body)
    keys = Credentials(credentials["AccessKeyId"], credentials["SecretAccessKey"], credentials.get("SessionToken"))
    SigV4Auth(keys, "trailkeep", REGION).add_auth(request)
    return send(url, "POST", body, dict(request.prepare().headers.items()))[0]


def test_a_denial_of_ec2_is_decoded(lab):
    sts = lab.client("sts")
    guest = sts.get_federation_token(Name="guest", Policy=allow("s3:*"))["Credentials"]
    with pytest.raises(ClientError) as caught:
        client(lab, "ec2", guest).describe_regions()
    error = caught.value.response["Error"]
    assert error["Code"] == "UnauthorizedOperation"
    encoded = error["Message"].rsplit(" ", 1)[1]
    told = json.loads(sts.decode_authorization_message(EncodedMessage=encoded)["DecodedMessage"])
    assert told["allowed"] is False and told["context"]["action"] == "ec2:DescribeRegions"
    assert refused(sts.decode_authorization_message, EncodedMessage="nonsense")[:2] == (
        "InvalidAuthorizationMessageException", 400,
    )


def test_the_event_shows_the_session_and_no_secret(lab):
    token = lab.client("sts").get_federation_token(Name=unique("guest"))["Credentials"]
    found = history(lab, "EventName", "GetFederationToken")
    mine = [it for it in found if token["AccessKeyId"] in json.dumps(it)]
    assert len(mine) == 1
    assert token["SecretAccessKey"] not in json.dumps(mine)
    assert mine[0]["responseElements"]["credentials"]["sessionToken"] == token["SessionToken"]
