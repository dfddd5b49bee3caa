"""Objects: bodies, headers, ranges, conditions, copies and the words of refusals."""

import datetime
import hashlib
import time

import pytest
from botocore.exceptions import ClientError


def refused(call, **arguments):
    """Code, status and message of a refusal."""
    with pytest.raises(ClientError) as caught:
        call(**arguments)
    answer = caught.value.response
    return answer["Error"]["Code"], answer["ResponseMetadata"]["HTTPStatusCode"], answer["Error"].get("Message")


@pytest.mark.parametrize("size", [0, 1, 1000, 1024, 1025, 4096, 65_537, 1 << 20, (1 << 20) + 1, 6 << 20])
def test_bodies_of_every_kind_come_back(s3, bucket, size):
    body = hashlib.sha256(str(size).encode()).digest() * (size // 32 + 1)
    body = body[:size]
    put = s3.put_object(Bucket=bucket, Key="body", Body=body)
    assert put["ETag"] == f'"{hashlib.md5(body).hexdigest()}"'
    got = s3.get_object(Bucket=bucket, Key="body")
    assert got["Body"].read() == body and got["ContentLength"] == size
    assert got["ContentType"] == "binary/octet-stream" and got["AcceptRanges"] == "bytes"
    headers = got["ResponseMetadata"]["HTTPHeaders"]
    assert len(headers["x-amz-request-id"]) == 16 and headers["x-amz-id-2"]


@pytest.mark.parametrize("key", [
    "plain", "with space", "a+b", "ü/ñ/日本", "a//b", "/leading", "trailing/", "per%20cent", "q?m=1&n",
    "star*'()!", "dot/./dot", "back\\slash", "~tilde", "x" * 1024, "colon:semi;comma,", "<xml>&\"amp\"",
])
def test_keys_of_every_kind(s3, bucket, key):
    s3.put_object(Bucket=bucket, Key=key, Body=key.encode())
    assert s3.get_object(Bucket=bucket, Key=key)["Body"].read() == key.encode()
    assert key in [it["Key"] for it in s3.list_objects_v2(Bucket=bucket)["Contents"]]
    s3.copy_object(Bucket=bucket, Key="copy", CopySource={"Bucket": bucket, "Key": key})
    assert s3.get_object(Bucket=bucket, Key="copy")["Body"].read() == key.encode()
    s3.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": key}, {"Key": "copy"}]})
    assert "Contents" not in s3.list_objects_v2(Bucket=bucket)


def test_headers_and_metadata_come_back_as_they_were_put(s3, bucket):
    expires = datetime.datetime(2030, 1, 2, 3, 4, 5, tzinfo=datetime.timezone.utc)
    sent = {
        "CacheControl": "max-age=60", "ContentDisposition": 'attachment; filename="x"',
        "ContentEncoding": "identity", "ContentLanguage": "de", "ContentType": "text/plain; charset=utf-8",
        "Metadata": {"one": "1", "two-words": "a b  c", "empty": ""},
    }
    s3.put_object(Bucket=bucket, Key="k", Body=b"x", Expires=expires, **sent)
    for got in (s3.get_object(Bucket=bucket, Key="k"), s3.head_object(Bucket=bucket, Key="k")):
        assert {name: got[name] for name in sent} == sent
        assert got["ExpiresString"] == "Wed, 02 Jan 2030 03:04:05 GMT"
    overridden = s3.get_object(Bucket=bucket, Key="k", ResponseContentType="image/png",
                               ResponseCacheControl="no-store")
    assert overridden["ContentType"] == "image/png" and overridden["CacheControl"] == "no-store"


def test_metadata_has_a_limit(s3, bucket):
    code, status, _ = refused(s3.put_object, Bucket=bucket, Key="k", Metadata={"m": "x" * 2100})
    assert (code, status) == ("MetadataTooLarge", 400)


@pytest.mark.parametrize(("asked", "given"), [
    ("bytes=0-8", ("bytes 0-8/10", b"012345678")),
    ("bytes=4-", ("bytes 4-9/10", b"456789")),
    ("bytes=-3", ("bytes 7-9/10", b"789")),
    ("bytes=-15", ("bytes 0-9/10", b"0123456789")),
    ("bytes=0-100", ("bytes 0-9/10", b"0123456789")),
    ("bytes=1-0", (None, b"0123456789")),
    ("bytes=0-1,3-4", (None, b"0123456789")),
    ("lines=0-1", (None, b"0123456789")),
])
def test_ranges(s3, bucket, asked, given):
    s3.put_object(Bucket=bucket, Key="ten", Body=b"0123456789")
    got = s3.get_object(Bucket=bucket, Key="ten", Range=asked)
    assert (got.get("ContentRange"), got["Body"].read()) == given
    assert got["ResponseMetadata"]["HTTPStatusCode"] == (206 if given[0] else 200)
    head = s3.head_object(Bucket=bucket, Key="ten", Range=asked)
    assert head["ContentLength"] == len(given[1])


@pytest.mark.parametrize("asked", ["bytes=-0", "bytes=100-200"])
def test_ranges_beyond_the_end(s3, bucket, asked):
    s3.put_object(Bucket=bucket, Key="ten", Body=b"0123456789")
    assert refused(s3.get_object, Bucket=bucket, Key="ten", Range=asked) == (
        "InvalidRange", 416, "The requested range is not satisfiable")


def test_large_ranges_cross_every_boundary(s3, bucket):
    body = bytes(range(256)) * 40_000
    s3.put_object(Bucket=bucket, Key="large", Body=body)
    for start, end in [(0, 0), (65_535, 65_536), (1 << 20, (1 << 20) + 5), (len(body) - 7, len(body) - 1),
                       (123_456, 8_765_432)]:
        got = s3.get_object(Bucket=bucket, Key="large", Range=f"bytes={start}-{end}")
        assert got["Body"].read() == body[start:end + 1]


def test_conditional_reads(s3, bucket):
    tag = s3.put_object(Bucket=bucket, Key="k", Body=b"x")["ETag"]
    stamp = s3.head_object(Bucket=bucket, Key="k")["LastModified"]
    earlier, later = stamp - datetime.timedelta(hours=1), stamp + datetime.timedelta(seconds=1)
    s3.get_object(Bucket=bucket, Key="k", IfMatch=tag)
    s3.get_object(Bucket=bucket, Key="k", IfMatch=tag, IfUnmodifiedSince=earlier)
    s3.get_object(Bucket=bucket, Key="k", IfNoneMatch='"other"')
    s3.get_object(Bucket=bucket, Key="k", IfModifiedSince=earlier)
    assert refused(s3.get_object, Bucket=bucket, Key="k", IfMatch='"other"')[:2] == ("PreconditionFailed", 412)
    assert refused(s3.get_object, Bucket=bucket, Key="k", IfUnmodifiedSince=earlier)[:2] == ("PreconditionFailed", 412)
    assert refused(s3.get_object, Bucket=bucket, Key="k", IfNoneMatch=tag)[:2] == ("304", 304)
    assert refused(s3.get_object, Bucket=bucket, Key="k", IfModifiedSince=stamp)[:2] == ("304", 304)
    assert refused(s3.head_object, Bucket=bucket, Key="k", IfMatch='"other"')[:2] == ("412", 412)
    assert later > stamp


def test_conditional_writes(s3, bucket):
    first = s3.put_object(Bucket=bucket, Key="k", Body=b"1", IfNoneMatch="*")["ETag"]
    assert refused(s3.put_object, Bucket=bucket, Key="k", Body=b"2", IfNoneMatch="*") == (
        "PreconditionFailed", 412, "At least one of the pre-conditions you specified did not hold")
    s3.put_object(Bucket=bucket, Key="k", Body=b"2", IfMatch=first)
    assert refused(s3.put_object, Bucket=bucket, Key="k", Body=b"3", IfMatch=first)[:2] == ("PreconditionFailed", 412)
    assert refused(s3.put_object, Bucket=bucket, Key="new", Body=b"3", IfMatch=first)[:2] == ("NoSuchKey", 404)
    assert refused(s3.put_object, Bucket=bucket, Key="k", Body=b"3", IfNoneMatch=first)[:2] == ("NotImplemented", 501)
    assert refused(s3.delete_object, Bucket=bucket, Key="k", IfMatch=first)[:2] == ("PreconditionFailed", 412)
    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"2"


def test_one_of_many_conditional_writers_wins(s3, bucket):
    from concurrent.futures import ThreadPoolExecutor

    def write(number):
        try:
            s3.put_object(Bucket=bucket, Key="race", Body=str(number).encode(), IfNoneMatch="*")
            return number
        except ClientError as error:
            assert error.response["ResponseMetadata"]["HTTPStatusCode"] in (409, 412)
            return None

    with ThreadPoolExecutor(8) as pool:
        winners = [it for it in pool.map(write, range(16)) if it is not None]
    assert len(winners) == 1
    assert s3.get_object(Bucket=bucket, Key="race")["Body"].read() == str(winners[0]).encode()


def test_refusals_before_the_body_keep_the_conversation_in_step(s3, bucket):
    """The client waits for `100 Continue`, is refused, and uses the connection for something else."""
    from concurrent.futures import ThreadPoolExecutor

    def write(number):
        key = f"key-{number // 16}"
        try:
            s3.put_object(Bucket=bucket, Key=key, Body=str(number).encode(), IfNoneMatch="*")
            return "written"
        except ClientError as error:
            return error.response["Error"]["Code"]

    with ThreadPoolExecutor(8) as pool:
        codes = list(pool.map(write, range(1200)))
    assert codes.count("written") == 1200 // 16
    assert set(codes) <= {"written", "PreconditionFailed", "ConditionalRequestConflict"}, set(codes)


def test_empty_bodies_keep_the_conversation_in_step(s3, bucket):
    begun = time.monotonic()
    s3.put_object(Bucket=bucket, Key="folder/", Body=b"")
    s3.put_object(Bucket=bucket, Key="folder/page", Body=b"x")
    assert time.monotonic() - begun < 20, "an answer was misread, and its connection waited to be closed"


def test_copies(s3, bucket):
    s3.put_object(Bucket=bucket, Key="src", Body=b"copied", ContentType="text/plain",
                  Metadata={"a": "1"}, Tagging="t=1")
    source = {"Bucket": bucket, "Key": "src"}
    done = s3.copy_object(Bucket=bucket, Key="dst", CopySource=source)
    assert done["CopyObjectResult"]["ETag"] == f'"{hashlib.md5(b"copied").hexdigest()}"'
    got = s3.get_object(Bucket=bucket, Key="dst")
    assert got["Body"].read() == b"copied" and got["Metadata"] == {"a": "1"}
    assert got["ContentType"] == "text/plain" and got["TagCount"] == 1
    s3.copy_object(Bucket=bucket, Key="dst", CopySource=source, MetadataDirective="REPLACE",
                   Metadata={"b": "2"}, TaggingDirective="REPLACE", Tagging="u=2&v=3")
    got = s3.head_object(Bucket=bucket, Key="dst")
    assert got["Metadata"] == {"b": "2"} and got["ContentType"] == "binary/octet-stream"
    tags = s3.get_object_tagging(Bucket=bucket, Key="dst")["TagSet"]
    assert tags == [{"Key": "u", "Value": "2"}, {"Key": "v", "Value": "3"}]
    code, status, message = refused(s3.copy_object, Bucket=bucket, Key="src", CopySource=source)
    assert (code, status) == ("InvalidRequest", 400) and "copy an object to itself" in message
    assert refused(s3.copy_object, Bucket=bucket, Key="x", CopySource={"Bucket": bucket, "Key": "no"})[:2] == (
        "NoSuchKey", 404)
    assert refused(s3.copy_object, Bucket=bucket, Key="x", CopySource=source, CopySourceIfMatch='"no"')[:2] == (
        "PreconditionFailed", 412)
    other = s3.put_object(Bucket=bucket, Key="src", Body=b"later")["ETag"]
    s3.copy_object(Bucket=bucket, Key="x", CopySource=source, CopySourceIfMatch=other)


def test_batch_deletion(s3, bucket):
    for number in range(5):
        s3.put_object(Bucket=bucket, Key=f"k{number}", Body=b"x")
    objects = [{"Key": f"k{number}"} for number in range(4)] + [{"Key": "never was"}]
    done = s3.delete_objects(Bucket=bucket, Delete={"Objects": objects})
    assert sorted(it["Key"] for it in done["Deleted"]) == ["k0", "k1", "k2", "k3", "never was"]
    quiet = s3.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": "k4"}], "Quiet": True})
    assert "Deleted" not in quiet and "Errors" not in quiet
    assert "Contents" not in s3.list_objects_v2(Bucket=bucket)
    many = [{"Key": str(number)} for number in range(1001)]
    assert refused(s3.delete_objects, Bucket=bucket, Delete={"Objects": many})[0] == "MalformedXML"


def test_refusals_in_the_words_of_aws(s3, bucket):
    assert refused(s3.get_object, Bucket=bucket, Key="no") == (
        "NoSuchKey", 404, "The specified key does not exist.")
    assert refused(s3.head_object, Bucket=bucket, Key="no")[:2] == ("404", 404)
    assert refused(s3.get_object, Bucket="no-such-bucket-here", Key="no") == (
        "NoSuchBucket", 404, "The specified bucket does not exist")
    assert refused(s3.list_objects_v2, Bucket="no-such-bucket-here")[:2] == ("NoSuchBucket", 404)
    assert refused(s3.head_bucket, Bucket="no-such-bucket-here")[:2] == ("404", 404)
    assert refused(s3.delete_bucket, Bucket="no-such-bucket-here")[:2] == ("NoSuchBucket", 404)
    assert refused(s3.put_object, Bucket="no-such-bucket-here", Key="k", Body=b"x" * 9_000_000)[0] == "NoSuchBucket"
    assert refused(s3.get_object, Bucket=bucket, Key="no", VersionId="bogus")[:2] == ("InvalidArgument", 400)
    assert refused(s3.put_object, Bucket=bucket, Key="x" * 1025)[:2] == ("KeyTooLongError", 400)
    assert refused(s3.create_bucket, Bucket="sthree-reserved")[:2] == ("InvalidBucketName", 400)
    s3.put_object(Bucket=bucket, Key="k", Body=b"x")
    assert refused(s3.delete_bucket, Bucket=bucket) == (
        "BucketNotEmpty", 409, "The bucket you tried to delete is not empty")
    assert refused(s3.put_object, Bucket=bucket, Key="k", StorageClass="SILLY")[:2] == ("InvalidStorageClass", 400)
    assert refused(s3.get_object, Bucket=bucket, Key="k", ExpectedBucketOwner="999999999999")[:2] == (
        "AccessDenied", 403)


def test_deleting_what_is_not_there_succeeds(s3, bucket):
    answer = s3.delete_object(Bucket=bucket, Key="never was")
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == 204


def test_attributes(s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", Body=b"attributes", ChecksumAlgorithm="SHA256")
    asked = ["ETag", "Checksum", "ObjectParts", "StorageClass", "ObjectSize"]
    got = s3.get_object_attributes(Bucket=bucket, Key="k", ObjectAttributes=asked)
    assert got["ETag"] == hashlib.md5(b"attributes").hexdigest()
    assert got["ObjectSize"] == 10 and got["StorageClass"] == "STANDARD"
    assert got["Checksum"]["ChecksumType"] == "FULL_OBJECT" and len(got["Checksum"]["ChecksumSHA256"]) == 44
    assert "ObjectParts" not in got
