"""Callers who sign nothing: buckets decide about them, and nothing else lets them in."""

import base64
import json
import zlib

from test_signature_version_2 import code, send
from world import ACCOUNT


def public(lab, *actions, bucket=None):
    """A bucket whose policy lets everybody do something."""
    bucket = bucket or lab.bucket()
    s3 = lab.client("s3")
    s3.delete_public_access_block(Bucket=bucket)
    arn = f"arn:aws:s3:::{bucket}"
    statement = {
        "Effect": "Allow", "Principal": "*", "Action": list(actions), "Resource": [arn, f"{arn}/*"],
    }
    policy = {"Version": "2012-10-17", "Statement": [statement]}
    s3.put_bucket_policy(Bucket=bucket, Policy=json.dumps(policy))
    return bucket


def test_a_private_bucket_is_nobodys(lab, bucket):
    lab.client("s3").put_object(Bucket=bucket, Key="page", Body=b"secret")
    for method, path in [("GET", "/page"), ("GET", ""), ("PUT", "/new"), ("DELETE", "/page")]:
        status, _, body = send(f"{lab.endpoint}/{bucket}{path}", method)
        assert (status, code(body)) == (403, "AccessDenied"), (method, path)
        assert b"<Message>Access Denied</Message>" in body
    assert send(f"{lab.endpoint}/{bucket}/page", "HEAD")[0] == 403
    assert lab.client("s3").get_object(Bucket=bucket, Key="page")["Body"].read() == b"secret"


def test_what_is_everybodys_is_everybodys(lab):
    bucket = public(lab, "s3:GetObject")
    lab.client("s3").put_object(Bucket=bucket, Key="page", Body=b"news")
    status, _, body = send(f"{lab.endpoint}/{bucket}/page")
    assert (status, body) == (200, b"news")
    assert send(f"{lab.endpoint}/{bucket}")[0] == 403
    assert send(f"{lab.endpoint}/{bucket}/page", "PUT", b"lies")[0] == 403


def test_nobody_may_write_where_everybody_may(lab):
    bucket = public(lab, "s3:PutObject", "s3:GetObject", "s3:ListBucket")
    url = f"{lab.endpoint}/{bucket}"
    assert send(f"{url}/plain", "PUT", b"x" * 5000)[0] == 200
    headers = {
        "x-amz-content-sha256": "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
        "x-amz-decoded-content-length": "5000",
        "x-amz-trailer": "x-amz-checksum-crc32",
        "content-encoding": "aws-chunked",
    }
    crc = base64.b64encode(zlib.crc32(b"y" * 5000).to_bytes(4, "big"))
    trailer = b"0\r\nx-amz-checksum-crc32:" + crc + b"\r\n\r\n"
    chunk = b"1388\r\n" + b"y" * 5000 + b"\r\n" + trailer
    status, _, body = send(f"{url}/chunked", "PUT", chunk, headers)
    assert status == 200, body
    assert send(f"{url}/chunked")[2] == b"y" * 5000
    signed = {**headers, "x-amz-content-sha256": "STREAMING-AWS4-HMAC-SHA256-PAYLOAD"}
    assert send(f"{url}/signed", "PUT", chunk, signed)[0] == 403
    assert b"<Key>plain</Key>" in send(url)[2]


def test_other_services_ask_who_it_is(lab):
    form = {"content-type": "application/x-www-form-urlencoded"}
    body = b"Action=GetCallerIdentity&Version=2011-06-15"
    status, _, answer = send(f"{lab.endpoint}/", "POST", body, form)
    assert (status, code(answer)) == (403, "MissingAuthenticationToken")
    account = {"x-amz-account-id": ACCOUNT}
    path = "/v20180820/configuration/publicAccessBlock"
    assert send(f"{lab.endpoint}{path}", "GET", None, account)[0] == 403


def test_the_event_says_that_nobody_signed(fresh):
    trail = fresh.trail(data=["arn:aws:s3"])
    bucket = public(fresh, "s3:GetObject")
    fresh.client("s3").put_object(Bucket=bucket, Key="page", Body=b"news")
    assert send(f"{fresh.endpoint}/{bucket}/page")[0] == 200
    assert send(f"{fresh.endpoint}/{bucket}/none")[0] in (403, 404)
    fresh.advance(600)

    def anonymous(record):
        return record["eventName"] == "GetObject" and record["userIdentity"]["type"] == "AWSAccount"

    found = trail.find(anonymous)
    assert len(found) == 2
    for record in found:
        assert record["userIdentity"] == {
            "type": "AWSAccount", "principalId": "", "accountId": "anonymous",
        }
        assert record["recipientAccountId"] == ACCOUNT
        more = record["additionalEventData"]
        assert "AuthenticationMethod" not in more and "SignatureVersion" not in more
    assert [it.get("errorCode") for it in found].count(None) == 1


def test_a_flood_of_refusals_slows_nobody_who_signs(fresh):
    bucket = fresh.bucket()
    statuses = [send(f"{fresh.endpoint}/{bucket}/page")[0] for _ in range(150)]
    assert statuses[0] == 403
    s3 = fresh.client("s3")
    assert s3.list_objects_v2(Bucket=bucket)["KeyCount"] == 0, "a signed call is not slowed"
