"""Signature Version 2: what old clients send in headers, and what stock ones still put into URLs."""

import re
import time
import urllib.error
import urllib.parse
import urllib.request

import pytest
from botocore.auth import HmacV1QueryAuth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from test_s3_objects import refused
from world import KEY, SECRET, eventually, history, lowered, unique


@pytest.fixture
def old(lab):
    return lab.client("s3", signature_version="s3")


def send(url, method="GET", body=None, headers=None):
    request = urllib.request.Request(url, data=body, method=method, headers=headers or {})
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.status, lowered(answer.headers), answer.read()
    except urllib.error.HTTPError as error:
        return error.code, lowered(error.headers), error.read()


def code(text):
    return re.search(b"<Code>([^<]*)</Code>", text).group(1).decode()


def url_of(client, operation, expires=300, **parameters):
    url = client.generate_presigned_url(operation, Params=parameters, ExpiresIn=expires)
    assert "AWSAccessKeyId=" in url and "X-Amz-Signature" not in url
    return url


def test_a_client_of_version_2_does_its_work(lab, old, bucket):
    key = "a b/ü+~!'()*&$=@:,;%2F"
    old.put_object(Bucket=bucket, Key=key, Body=b"x" * 5000, ContentType="text/x",
                   Metadata={"color": "deep  blue"}, Tagging="a=b%20c")
    got = old.get_object(Bucket=bucket, Key=key, ResponseContentDisposition="attachment; filename=\"a & b.txt\"")
    assert got["Body"].read() == b"x" * 5000
    assert got["ContentDisposition"] == "attachment; filename=\"a & b.txt\""
    assert (got["ContentType"], got["Metadata"]) == ("text/x", {"color": "deep  blue"})
    assert old.get_object_tagging(Bucket=bucket, Key=key)["TagSet"] == [{"Key": "a", "Value": "b c"}]
    assert old.head_object(Bucket=bucket, Key=key)["ContentLength"] == 5000
    old.copy_object(Bucket=bucket, Key="copy", CopySource={"Bucket": bucket, "Key": key})
    listed = old.list_objects_v2(Bucket=bucket, Prefix="a ", MaxKeys=5)["Contents"]
    assert [it["Key"] for it in listed] == [key]
    old.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    assert old.get_bucket_versioning(Bucket=bucket)["Status"] == "Enabled"
    version = old.put_object(Bucket=bucket, Key="v", Body=b"1")["VersionId"]
    old.put_object(Bucket=bucket, Key="v", Body=b"2")
    assert old.get_object(Bucket=bucket, Key="v", VersionId=version)["Body"].read() == b"1"
    gone = old.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": "copy"}]})
    assert [it["Key"] for it in gone["Deleted"]] == ["copy"]
    assert bucket in [it["Name"] for it in old.list_buckets()["Buckets"]]


def test_an_upload_in_parts(old, bucket):
    upload = old.create_multipart_upload(Bucket=bucket, Key="parts")["UploadId"]
    where = {"Bucket": bucket, "Key": "parts", "UploadId": upload}
    parts = []
    for number, body in [(1, b"1" * (5 << 20)), (2, b"2")]:
        done = old.upload_part(**where, PartNumber=number, Body=body)
        parts.append({"PartNumber": number, "ETag": done["ETag"]})
    assert len(old.list_parts(**where)["Parts"]) == 2
    old.complete_multipart_upload(**where, MultipartUpload={"Parts": parts})
    assert old.head_object(Bucket=bucket, Key="parts")["ContentLength"] == (5 << 20) + 1


def test_wrong_keys(lab, bucket):
    stranger = lab.client("s3", key="AKIANOSUCHKEY0000000", signature_version="s3")
    assert refused(stranger.list_objects_v2, Bucket=bucket)[:2] == ("InvalidAccessKeyId", 403)
    thief = lab.client("s3", secret="not the secret", signature_version="s3")
    assert refused(thief.list_objects_v2, Bucket=bucket)[:2] == ("SignatureDoesNotMatch", 403)
    status, _, text = send(url_of(thief, "get_object", Bucket=bucket, Key="k"))
    assert (status, code(text)) == (403, "SignatureDoesNotMatch")
    assert b"<StringToSign>" in text and b"CanonicalRequest" not in text


def test_urls_for_all_that_is_done_by_urls(lab, bucket):
    client = lab.client("s3")
    assert send(url_of(client, "put_object", Bucket=bucket, Key="k ü", ContentType="text/x",
                       Metadata={"color": "red"}, ACL="private"),
                "PUT", b"by url", {"Content-Type": "text/x"})[0] == 200
    head = client.head_object(Bucket=bucket, Key="k ü")
    assert (head["ContentType"], head["Metadata"]) == ("text/x", {"color": "red"})
    url = url_of(client, "get_object", Bucket=bucket, Key="k ü", ResponseContentType="text/y",
                 ResponseContentDisposition="attachment; filename=\"a&b\"")
    status, headers, body = send(url)
    assert (status, body, headers["content-type"]) == (200, b"by url", "text/y")
    assert headers["content-disposition"] == "attachment; filename=\"a&b\""
    assert send(url, headers={"Range": "bytes=0-1"})[::2] == (206, b"by")
    assert send(url, "HEAD")[0] == 403
    assert send(url_of(client, "head_object", Bucket=bucket, Key="k ü"), "HEAD")[0] == 200
    assert send(url_of(client, "list_objects_v2", Bucket=bucket))[0] == 200
    assert send(url_of(client, "get_bucket_versioning", Bucket=bucket))[0] == 200
    # A content type that was not signed is S3's most frequent complaint.
    url = url_of(client, "put_object", Bucket=bucket, Key="k")
    assert code(send(url, "PUT", b"x", {"Content-Type": "text/x"})[2]) == "SignatureDoesNotMatch"
    assert send(url_of(client, "delete_object", Bucket=bucket, Key="k ü"), "DELETE")[0] == 204
    assert code(send(url_of(client, "get_object", Bucket=bucket, Key="k ü"))[2]) == "NoSuchKey"


def test_a_url_gives_what_it_was_signed_for_and_no_more(lab, bucket):
    client = lab.client("s3")
    client.put_object(Bucket=bucket, Key="k", Body=b"x")
    url = url_of(client, "get_object", Bucket=bucket, Key="k")
    assert send(url)[0] == 200
    for more in ("&acl", "&acl=", "&tagging", "&attributes", "&%74agging", "&versionId=null", "&uploads", "&torrent",
                 "&response-content-type=text/html", "&x-amz-acl=public-read", "&content-type=text/x",
                 "&partNumber=1"):
        assert send(url + more)[0] == 403, more
    listing = url_of(client, "list_objects_v2", Bucket=bucket)
    assert send(listing)[0] == 200
    for more in ("&policy", "&versions", "&versioning", "&encryption", "&publicAccessBlock", "&location"):
        assert send(listing + more)[0] == 403, more
    for method in ("PUT", "DELETE", "POST"):
        assert send(url, method)[0] == 403
    later = re.sub("Expires=[0-9]+", lambda it: f"Expires={int(it.group()[8:]) + 1}", url)
    assert later != url and send(later)[0] == 403
    assert send(url.replace("/k?", "/other?"))[0] == 403
    assert send(url, headers={"x-amz-meta-a": "b"})[0] == 403
    assert client.get_object(Bucket=bucket, Key="k")["Body"].read() == b"x"


def test_incomplete_and_ended_urls(lab, bucket):
    url = url_of(lab.client("s3"), "get_object", Bucket=bucket, Key="k", expires=1)
    for name in ("Expires", "Signature", "AWSAccessKeyId"):
        status, _, text = send(re.sub(f"{name}=[^&]*&?", "", url))
        assert (status, code(text)) == (403, "AccessDenied")
        assert b"Query-string authentication requires the Signature, Expires and AWSAccessKeyId parameters" in text
    time.sleep(2)
    status, _, text = send(url)
    assert (status, code(text)) == (403, "AccessDenied") and b"Request has expired" in text
    assert re.search(rb"<Expires>[0-9T:-]+Z</Expires><ServerTime>[0-9T:-]+Z</ServerTime>", text)


def test_a_bucket_in_the_host_is_part_of_what_is_signed(lab, bucket):
    lab.client("s3").put_object(Bucket=bucket, Key="k", Body=b"x")
    port = urllib.parse.urlparse(lab.endpoint).port

    def status(signed_path):
        request = AWSRequest("GET", f"{lab.endpoint}/k", auth_path=signed_path)
        HmacV1QueryAuth(Credentials(KEY, SECRET), expires=60).add_auth(request)
        return lab.get(request.url, {"Host": f"{bucket}.localhost:{port}"})[0]

    assert status(f"/{bucket}/k") == 200
    assert status("/k") == status("/other/k") == 403


@pytest.mark.parametrize(("region", "expected"), [("us-west-2", 200), ("eu-west-1", 200), ("eu-central-1", 400)])
def test_the_region_is_the_buckets(lab, region, expected):
    """Version 2 names no region, and S3's younger regions do not take it."""
    name = lab.bucket(unique("far"), region)
    lab.client("s3", region, signature_version="s3v4").put_object(Bucket=name, Key="k", Body=b"x")
    status, _, text = send(url_of(lab.client("s3"), "get_object", Bucket=name, Key="k"))
    assert status == expected
    if expected == 400:
        assert code(text) == "InvalidRequest" and b"Please use AWS4-HMAC-SHA256." in text
        return
    assert text == b"x"
    lab.client("s3", signature_version="s3").get_bucket_versioning(Bucket=name)

    def told():
        events = history(lab, "ResourceName", name, region)
        return [it for it in events if it["eventName"] == "GetBucketVersioning"]

    event = eventually(told)[0]
    assert event["awsRegion"] == region
    assert event["additionalEventData"]["SignatureVersion"] == "SigV2"
    assert event["additionalEventData"]["AuthenticationMethod"] == "AuthHeader"
