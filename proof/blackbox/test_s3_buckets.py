"""Buckets, listings, tags and policies."""

import json

import pytest
from test_s3_objects import refused
from world import unique


def test_buckets_are_made_listed_and_removed(lab, s3):
    name = unique("made")
    made = s3.create_bucket(Bucket=name)
    assert made["Location"] == f"/{name}"
    assert name in [it["Name"] for it in s3.list_buckets()["Buckets"]]
    head = s3.head_bucket(Bucket=name)
    assert head["BucketRegion"] == "us-east-1"
    assert s3.get_bucket_location(Bucket=name)["LocationConstraint"] is None
    s3.create_bucket(Bucket=name)
    s3.delete_bucket(Bucket=name)
    assert refused(s3.head_bucket, Bucket=name)[0] == "404"


def test_buckets_of_other_regions(lab, s3):
    tokyo = lab.client("s3", "ap-northeast-1")
    name = unique("tokyo")
    where = {"LocationConstraint": "ap-northeast-1"}
    tokyo.create_bucket(Bucket=name, CreateBucketConfiguration=where)
    assert s3.get_bucket_location(Bucket=name)["LocationConstraint"] == "ap-northeast-1"
    assert refused(tokyo.create_bucket, Bucket=name, CreateBucketConfiguration=where)[:2] == (
        "BucketAlreadyOwnedByYou", 409)
    assert refused(tokyo.create_bucket, Bucket=unique("b"))[0] == "IllegalLocationConstraintException"
    wrong = {"LocationConstraint": "us-west-2"}
    assert refused(tokyo.create_bucket, Bucket=unique("b"), CreateBucketConfiguration=wrong)[0] == (
        "IllegalLocationConstraintException")
    tokyo.put_object(Bucket=name, Key="k", Body=b"x")
    assert tokyo.get_object(Bucket=name, Key="k")["Body"].read() == b"x"


@pytest.mark.parametrize("name", ["Upper", "a..b", "192.168.0.1", "ab", "-dash", "xn--x", "under_score"])
def test_bucket_names_have_rules(lab, name):
    import urllib.request

    from botocore.auth import SigV4Auth
    from botocore.awsrequest import AWSRequest
    from botocore.credentials import Credentials

    request = AWSRequest("PUT", f"{lab.endpoint}/{name}", headers={
        "x-amz-content-sha256": "UNSIGNED-PAYLOAD"})
    SigV4Auth(Credentials(lab.key, lab.secret), "s3", "us-east-1").add_auth(request)
    prepared = urllib.request.Request(request.url, method="PUT", headers=dict(request.headers))
    with pytest.raises(urllib.request.HTTPError) as caught:
        urllib.request.urlopen(prepared, timeout=10)
    assert caught.value.code == 400 and b"InvalidBucketName" in caught.value.read()


@pytest.fixture(scope="module")
def shelf(lab):
    name = lab.bucket()
    s3 = lab.client("s3")
    for key in ["a", "b/1", "b/2", "b/c/3", "d", "e/4", "ü"]:
        s3.put_object(Bucket=name, Key=key, Body=key.encode())
    return name


def keys(page):
    return [it["Key"] for it in page.get("Contents", [])]


def folders(page):
    return [it["Prefix"] for it in page.get("CommonPrefixes", [])]


def test_listings_with_prefix_and_delimiter(s3, shelf):
    page = s3.list_objects_v2(Bucket=shelf, Delimiter="/")
    assert (keys(page), folders(page), page["KeyCount"]) == (["a", "d", "ü"], ["b/", "e/"], 5)
    page = s3.list_objects_v2(Bucket=shelf, Prefix="b/", Delimiter="/")
    assert (keys(page), folders(page)) == (["b/1", "b/2"], ["b/c/"])
    page = s3.list_objects_v2(Bucket=shelf, StartAfter="b/2")
    assert keys(page) == ["b/c/3", "d", "e/4", "ü"]
    first = s3.list_objects_v2(Bucket=shelf, MaxKeys=1)["Contents"][0]
    assert first["Size"] == 1 and first["StorageClass"] == "STANDARD" and "Owner" not in first
    assert "Owner" in s3.list_objects_v2(Bucket=shelf, FetchOwner=True)["Contents"][0]


@pytest.mark.parametrize("size", [1, 2, 3, 100])
def test_pages_join_to_the_whole(s3, shelf, size):
    for operation in ("list_objects_v2", "list_objects"):
        for delimiter in ("", "/"):
            pages = list(s3.get_paginator(operation).paginate(
                Bucket=shelf, Delimiter=delimiter, PaginationConfig={"PageSize": size}))
            found = [it for page in pages for it in keys(page) + folders(page)]
            expected = (["a", "b/", "d", "e/", "ü"] if delimiter else
                        ["a", "b/1", "b/2", "b/c/3", "d", "e/4", "ü"])
            assert sorted(found) == expected, (operation, delimiter)
            assert all(len(keys(it)) + len(folders(it)) <= size for it in pages)


def test_listing_arguments_are_checked(s3, shelf):
    assert s3.list_objects_v2(Bucket=shelf, MaxKeys=0)["KeyCount"] == 0
    assert s3.list_objects_v2(Bucket=shelf, MaxKeys=5000)["MaxKeys"] == 1000
    assert refused(s3.list_objects_v2, Bucket=shelf, ContinuationToken="bogus")[:2] == ("InvalidArgument", 400)
    assert refused(s3.list_objects, Bucket=shelf, EncodingType="base64")[:2] == ("InvalidArgument", 400)


@pytest.mark.slow
def test_more_than_a_page_of_objects(s3, bucket):
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda it: s3.put_object(Bucket=bucket, Key=f"{it:05}", Body=b""), range(2100)))
    pages = list(s3.get_paginator("list_objects_v2").paginate(Bucket=bucket))
    assert [page["KeyCount"] for page in pages] == [1000, 1000, 100]
    assert [it for page in pages for it in keys(page)] == [f"{it:05}" for it in range(2100)]


def test_tags_of_buckets(s3, bucket):
    assert refused(s3.get_bucket_tagging, Bucket=bucket) == ("NoSuchTagSet", 404, "The TagSet does not exist")
    tags = [{"Key": "team", "Value": "audit"}, {"Key": "a", "Value": ""}]
    s3.put_bucket_tagging(Bucket=bucket, Tagging={"TagSet": tags})
    assert s3.get_bucket_tagging(Bucket=bucket)["TagSet"] == sorted(tags, key=lambda it: it["Key"])
    s3.delete_bucket_tagging(Bucket=bucket)
    assert refused(s3.get_bucket_tagging, Bucket=bucket)[0] == "NoSuchTagSet"


def test_tags_of_objects(s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", Body=b"x", Tagging="one=1&two=a%20b")
    assert s3.get_object_tagging(Bucket=bucket, Key="k")["TagSet"] == [
        {"Key": "one", "Value": "1"}, {"Key": "two", "Value": "a b"}]
    assert s3.head_object(Bucket=bucket, Key="k")["TagCount"] == 2
    s3.put_object_tagging(Bucket=bucket, Key="k", Tagging={"TagSet": [{"Key": "x", "Value": "y"}]})
    assert s3.get_object_tagging(Bucket=bucket, Key="k")["TagSet"] == [{"Key": "x", "Value": "y"}]
    s3.delete_object_tagging(Bucket=bucket, Key="k")
    assert s3.get_object_tagging(Bucket=bucket, Key="k")["TagSet"] == []
    twice = {"TagSet": [{"Key": "x", "Value": "1"}, {"Key": "x", "Value": "2"}]}
    assert refused(s3.put_object_tagging, Bucket=bucket, Key="k", Tagging=twice) == (
        "InvalidTag", 400, "Cannot provide multiple Tags with the same key")
    many = {"TagSet": [{"Key": str(it), "Value": ""} for it in range(11)]}
    assert refused(s3.put_object_tagging, Bucket=bucket, Key="k", Tagging=many) == (
        "BadRequest", 400, "Object tags cannot be greater than 10")


def test_bucket_policies_are_kept(s3, bucket):
    assert refused(s3.get_bucket_policy, Bucket=bucket)[:2] == ("NoSuchBucketPolicy", 404)
    policy = json.dumps({"Version": "2012-10-17", "Statement": [{
        "Effect": "Deny", "Principal": "*", "Action": "s3:DeleteObject",
        "Resource": f"arn:aws:s3:::{bucket}/*"}]})
    s3.put_bucket_policy(Bucket=bucket, Policy=policy)
    assert json.loads(s3.get_bucket_policy(Bucket=bucket)["Policy"]) == json.loads(policy)
    assert refused(s3.put_bucket_policy, Bucket=bucket, Policy="{broken")[:2] == ("MalformedPolicy", 400)
    s3.delete_bucket_policy(Bucket=bucket)
    assert refused(s3.get_bucket_policy, Bucket=bucket)[0] == "NoSuchBucketPolicy"
