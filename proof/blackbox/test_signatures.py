"""Nobody gets in: unknown keys, wrong signatures, wrong clocks, wrong scopes."""

import base64
import datetime
import hashlib
import re
import urllib.error
import urllib.request

import pytest
from botocore.auth import S3SigV4Auth, S3SigV4QueryAuth, SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from test_s3_objects import refused
from world import KEY, SECRET


def send(request):
    """Status and text of a signed request that botocore would not send by itself."""
    prepared = request.prepare()
    plain = urllib.request.Request(prepared.url, data=prepared.body or None, method=prepared.method,
                                   headers=dict(prepared.headers.items()))
    try:
        with urllib.request.urlopen(plain, timeout=20) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


def signed(lab, path, method="GET", body=b"", region="us-east-1", service="s3", moment=None, headers=None,
           keys=(KEY, SECRET)):
    request = AWSRequest(method, lab.endpoint + path, data=body, headers=headers or {})
    credentials = Credentials(*keys)
    auth = (S3SigV4Auth if service == "s3" else SigV4Auth)(credentials, service, region)
    if moment is None:
        auth.add_auth(request)
    else:
        import botocore.auth

        kept = botocore.auth.get_current_datetime
        botocore.auth.get_current_datetime = lambda *_, **__: moment
        try:
            auth.add_auth(request)
        finally:
            botocore.auth.get_current_datetime = kept
    return request


def code(text):
    return re.search("<Code>([^<]*)</Code>", text).group(1)


def test_a_well_signed_request_passes(lab, bucket):
    assert send(signed(lab, f"/{bucket}?list-type=2"))[0] == 200


def test_an_unknown_key(lab, bucket):
    client = lab.client("s3", key="AKIANOSUCHKEY0000000")
    assert refused(client.list_objects_v2, Bucket=bucket) == (
        "InvalidAccessKeyId", 403, "The AWS Access Key Id you provided does not exist in our records.")


def test_a_wrong_secret(lab, bucket):
    client = lab.client("s3", secret="not the secret")
    code_, status, message = refused(client.put_object, Bucket=bucket, Key="k", Body=b"x")
    assert (code_, status) == ("SignatureDoesNotMatch", 403)
    assert message == ("The request signature we calculated does not match the signature you provided. "
                       "Check your key and signing method.")
    assert "Contents" not in lab.client("s3").list_objects_v2(Bucket=bucket)


def test_wrong_keys_of_the_other_protocols(lab):
    for service, call, unknown, wrong in [
        ("cloudtrail", "describe_trails", "UnrecognizedClientException", "InvalidSignatureException"),
        ("sts", "get_caller_identity", "InvalidClientTokenId", "SignatureDoesNotMatch"),
        ("ec2", "describe_regions", "AuthFailure", "AuthFailure"),
    ]:
        client = lab.client(service, key="AKIANOSUCHKEY0000000")
        assert refused(getattr(client, call))[0] == unknown
        client = lab.client(service, secret="not the secret")
        assert refused(getattr(client, call))[0] == wrong


def test_nobody_at_all(lab, bucket):
    status, _, text = lab.get(f"/{bucket}?list-type=2")
    assert status == 403 and code(text.decode()) == "AccessDenied"
    status, _, _ = lab.get("/")
    assert status in (307, 403)


@pytest.mark.parametrize("minutes", [-20, 20])
def test_a_clock_that_is_wrong(lab, bucket, minutes):
    moment = datetime.datetime.now(datetime.timezone.utc).replace(tzinfo=None) + datetime.timedelta(minutes=minutes)
    status, text = send(signed(lab, f"/{bucket}?list-type=2", moment=moment))
    assert (status, code(text)) == (403, "RequestTimeTooSkewed")
    assert "<MaxAllowedSkewMilliseconds>900000</MaxAllowedSkewMilliseconds>" in text


def test_a_scope_of_another_region_or_service(lab, bucket):
    status, text = send(signed(lab, f"/{bucket}?list-type=2", region="eu-central-1"))
    assert (status, code(text)) == (400, "AuthorizationHeaderMalformed")
    assert "expecting 'us-east-1'" in text.replace("&#39;", "'").replace("&apos;", "'")


def test_a_changed_request(lab, bucket):
    request = signed(lab, f"/{bucket}/k", "PUT", b"body")
    request.url = request.url.replace("/k", "/other")
    assert send(request)[0] == 403
    request = signed(lab, f"/{bucket}/k", "PUT", b"body")
    request.headers["x-amz-meta-more"] = "1"
    status, text = send(request)
    assert (status, code(text)) == (403, "AccessDenied") and "HeadersNotSigned" in text
    request = signed(lab, f"/{bucket}/k", "PUT", b"body")
    request.method = "DELETE"
    assert send(request)[0] == 403


def test_a_changed_body(lab, bucket):
    request = signed(lab, f"/{bucket}/k", "PUT", b"body", headers={
        "x-amz-content-sha256": hashlib.sha256(b"body").hexdigest()})
    request.data = b"boty"
    status, text = send(request)
    assert (status, code(text)) == (400, "XAmzContentSHA256Mismatch")
    assert refused(lab.client("s3").get_object, Bucket=bucket, Key="k")[0] == "NoSuchKey"


def test_headers_that_are_not_signatures(lab, bucket):
    for value in ("AWS4-HMAC-SHA256", "AWS4-HMAC-SHA256 nonsense", "AWS4-HMAC-SHA256 Credential=a/b/c",
                  "Bearer token", "AWS4-HMAC-SHA256 " + "x" * 5000, "AWS AKIA:sig"):
        status, _, text = lab.get(f"/{bucket}?list-type=2", {"Authorization": value})
        assert 400 <= status < 500, (value, status, text)


def test_signed_urls_have_rules(lab, bucket):
    def url(expires):
        request = AWSRequest("GET", f"{lab.endpoint}/{bucket}/k")
        S3SigV4QueryAuth(Credentials(KEY, SECRET), "s3", "us-east-1", expires=expires).add_auth(request)
        return request.url

    lab.client("s3").put_object(Bucket=bucket, Key="k", Body=b"x")
    assert lab.get(url(604_800))[0] == 200
    status, _, text = lab.get(url(604_801))
    assert (status, code(text.decode())) == (400, "AuthorizationQueryParametersError")
    missing = re.sub("&X-Amz-Date=[^&]*", "", url(60))
    status, _, text = lab.get(missing)
    assert (status, code(text.decode())) == (400, "AuthorizationQueryParametersError")
    status, _, text = lab.get(url(60), {"Authorization": "AWS4-HMAC-SHA256 Credential=x"})
    assert (status, code(text.decode())) == (400, "InvalidArgument")


@pytest.mark.parametrize("path, method, body", [
    ("?delete", "POST", b"<Delete><Object><Key>k</Key></Object></Delete>"),
    ("?tagging", "PUT", b"<Tagging><TagSet/></Tagging>"),
    ("/k?tagging", "PUT", b"<Tagging><TagSet/></Tagging>"),
])
def test_what_cannot_be_taken_back_needs_a_digest_of_its_body(lab, bucket, path, method, body):
    lab.client("s3").put_object(Bucket=bucket, Key="k", Body=b"kept")
    status, text = send(signed(lab, f"/{bucket}{path}", method, body))
    assert status == 400 and "Content-MD5 OR x-amz-checksum-*" in text
    digest = base64.b64encode(hashlib.md5(body).digest()).decode()
    request = signed(lab, f"/{bucket}{path}", method, body, headers={"Content-MD5": digest})
    assert send(request)[0] in (200, 204)
