"""Forms: what a browser uploads, signed by a policy or by nobody."""

import base64
import datetime
import hashlib
import hmac
import http.client
import json
import os
import re
import uuid

import pytest
from test_signature_version_2 import code, send
from test_strangers import public
from world import KEY, SECRET


def multipart(fields, file=b"hello", filename="page.txt"):
    """A form's content type and body; fields are pairs, the file comes last."""
    boundary = uuid.uuid4().hex
    parts = [
        f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()
        for name, value in fields
    ]
    if file is not None:
        head = f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="{filename}"'
        parts.append(f"{head}\r\nContent-Type: text/plain\r\n\r\n".encode() + file + b"\r\n")
    return f"multipart/form-data; boundary={boundary}", b"".join(parts) + f"--{boundary}--\r\n".encode()


def post(url, fields, file=b"hello", filename="page.txt", **headers):
    kind, body = multipart(fields, file, filename)
    return send(url, "POST", body, {"content-type": kind, **headers})


def message(body):
    return re.search(b"<Message>([^<]*)</Message>", body).group(1).decode().replace("&quot;", '"')


def presigned(lab, bucket, key, fields=None, conditions=None, expires=300, **credentials):
    """The stock client's form, as pairs."""
    s3 = lab.client("s3", signature_version="s3v4", **credentials)
    made = s3.generate_presigned_post(bucket, key, fields, conditions, expires)
    return list(made["fields"].items())


def version_2(bucket, *conditions, minutes=5, secret=SECRET):
    end = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(minutes=minutes)
    policy = {"expiration": end.strftime("%Y-%m-%dT%H:%M:%SZ"), "conditions": [{"bucket": bucket}, *conditions]}
    policy = base64.b64encode(json.dumps(policy).encode()).decode()
    signature = hmac.new(secret.encode(), policy.encode(), hashlib.sha1).digest()
    return [
        ("AWSAccessKeyId", KEY), ("policy", policy),
        ("signature", base64.b64encode(signature).decode()),
    ]


@pytest.mark.parametrize("size", [0, 1, 1024, 100_000, (1 << 20) + 7, 6 << 20])
def test_a_signed_form_is_an_upload(lab, bucket, size):
    s3, url = lab.client("s3"), f"{lab.endpoint}/{bucket}"
    file = os.urandom(size)
    status, headers, body = post(url, presigned(lab, bucket, "up/${filename}"), file, "a b.bin")
    assert (status, body) == (204, b"")
    assert headers["etag"] == f'"{hashlib.md5(file).hexdigest()}"'
    assert headers["location"] == f"{url}/up/a%20b.bin"
    got = s3.get_object(Bucket=bucket, Key="up/a b.bin", ChecksumMode="ENABLED")
    assert got["Body"].read() == file and got["ChecksumCRC64NVME"]


def test_fields_are_headers(lab, bucket):
    fields = {
        "Content-Type": "text/html", "x-amz-meta-color": "blue", "Cache-Control": "no-store",
        "tagging": "<Tagging><TagSet><Tag><Key>a</Key><Value>b c</Value></Tag></TagSet></Tagging>",
        "success_action_status": "201",
    }
    conditions = [{name: value} for name, value in fields.items()]
    form = presigned(lab, bucket, "page", fields, conditions)
    status, headers, body = post(f"{lab.endpoint}/{bucket}", form + [("x-ignore-this", "1")])
    assert status == 201 and headers["content-type"] == "application/xml"
    told = re.search(b"<PostResponse><Location>(.*)</Location><Bucket>(.*)</Bucket><Key>(.*)</Key>", body)
    assert told.group(2, 3) == (bucket.encode(), b"page")
    assert told.group(1).decode() == headers["location"] == f"{lab.endpoint}/{bucket}/page"
    s3 = lab.client("s3")
    got = s3.get_object(Bucket=bucket, Key="page")
    assert (got["ContentType"], got["Metadata"], got["CacheControl"]) == ("text/html", {"color": "blue"}, "no-store")
    assert s3.get_object_tagging(Bucket=bucket, Key="page")["TagSet"] == [{"Key": "a", "Value": "b c"}]


def test_a_form_sends_the_browser_on(lab, bucket):
    fields = {"success_action_redirect": "http://example.com/done?x=1"}
    form = presigned(lab, bucket, "a/b", fields, [fields])
    kind, body = multipart(form)
    connection = http.client.HTTPConnection("127.0.0.1", lab.port, timeout=20)
    connection.request("POST", f"/{bucket}", body, {"content-type": kind})
    answer = connection.getresponse()
    assert answer.status == 303
    etag = hashlib.md5(b"hello").hexdigest()
    assert answer.getheader("location") == (
        f"http://example.com/done?x=1&bucket={bucket}&key=a%2Fb&etag=%22{etag}%22"
    )


def test_a_policy_is_kept_to_the_letter(lab, bucket):
    url = f"{lab.endpoint}/{bucket}"

    def said(form, file=b"hello"):
        status, _, body = post(url, form, file)
        return status, code(body), message(body)

    denied = 403, "AccessDenied"
    form = presigned(lab, bucket, "page")
    assert said([*form, ("acl", "public-read")]) == (*denied, "Invalid according to Policy: Extra input fields: acl")
    moved = [(name, "other" if name == "key" else value) for name, value in form]
    assert said(moved) == (*denied, 'Invalid according to Policy: Policy Condition failed: ["eq", "$key", "page"]')
    other = presigned(lab, lab.bucket(), "page")
    assert said(other)[2].startswith('Invalid according to Policy: Policy Condition failed: ["eq", "$bucket"')
    late = version_2(bucket, {"key": "page"}, minutes=-1) + [("key", "page")]
    assert said(late) == (*denied, "Invalid according to Policy: Policy expired.")
    ranged = presigned(lab, bucket, "page", None, [["content-length-range", 3, 5]])
    assert said(ranged, b"12")[:2] == (400, "EntityTooSmall")
    assert said(ranged, b"123456")[:2] == (400, "EntityTooLarge")
    assert post(url, ranged, b"12345")[0] == 204
    broken = [(name, "e30=" if name == "policy" else value) for name, value in form]
    assert said(broken)[1] == "SignatureDoesNotMatch"
    assert lab.client("s3").list_objects_v2(Bucket=bucket)["KeyCount"] == 1


def test_version_2_signs_forms_too(lab, bucket):
    url = f"{lab.endpoint}/{bucket}"
    form = version_2(bucket, ["starts-with", "$key", "user/"]) + [("key", "user/${filename}")]
    assert post(url, form)[0] == 204
    assert lab.client("s3").get_object(Bucket=bucket, Key="user/page.txt")["Body"].read() == b"hello"
    forged = version_2(bucket, ["starts-with", "$key", ""], secret="guess") + [("key", "page")]
    assert code(post(url, forged)[2]) == "SignatureDoesNotMatch"


def test_what_is_no_form_is_refused(lab, bucket):
    url = f"{lab.endpoint}/{bucket}"
    assert send(url, "POST", b"x", {"content-type": "text/plain"})[0] == 412
    form = presigned(lab, bucket, "page")
    assert code(post(url, [it for it in form if it[0] != "key"])[2]) in ("AccessDenied", "InvalidArgument")
    status, _, body = post(url, form, None)
    assert (status, code(body)) == (400, "InvalidArgument") and b"named 'file'" in body
    kind, body = multipart(form)
    status, _, body = send(url, "POST", body[:-40], {"content-type": kind})
    assert (status, code(body)) == (400, "MalformedPOSTRequest")
    status, _, body = post(url, [("filler", "x" * 21_000), *form])
    assert (status, code(body)) == (400, "MaxPostPreDataLengthExceededError")
    assert lab.client("s3").list_objects_v2(Bucket=bucket)["KeyCount"] == 0


def test_nobody_posts_where_everybody_may_write(lab):
    bucket = public(lab, "s3:PutObject")
    url = f"{lab.endpoint}/{bucket}"
    assert post(url, [("key", "up/${filename}")])[0] == 204
    assert lab.client("s3").get_object(Bucket=bucket, Key="up/page.txt")["Body"].read() == b"hello"
    private = lab.bucket()
    status, _, body = post(f"{lab.endpoint}/{private}", [("key", "page")])
    assert (status, code(body)) == (403, "AccessDenied")
    assert lab.client("s3").list_objects_v2(Bucket=private)["KeyCount"] == 0


def test_a_policy_can_tell_a_form_from_a_header(lab):
    bucket = lab.bucket()
    s3 = lab.client("s3")
    statement = {
        "Effect": "Deny", "Principal": "*", "Action": "s3:PutObject", "Resource": f"arn:aws:s3:::{bucket}/*",
        "Condition": {"StringEquals": {"s3:authType": "POST"}},
    }
    policy = {"Version": "2012-10-17", "Statement": [statement]}
    s3.put_bucket_policy(Bucket=bucket, Policy=json.dumps(policy))
    s3.put_object(Bucket=bucket, Key="page", Body=b"1")
    status, _, body = post(f"{lab.endpoint}/{bucket}", presigned(lab, bucket, "page"))
    assert (status, code(body)) == (403, "AccessDenied")
    assert s3.get_object(Bucket=bucket, Key="page")["Body"].read() == b"1"
