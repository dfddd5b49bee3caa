"""The event history: every management call, denied ones included, and how it is searched."""

import datetime
import json

import pytest
from test_s3_objects import refused
from world import ACCOUNT, KEY, eventually, history, unique


def test_no_trail_is_needed(fresh):
    name = fresh.bucket()
    assert history(fresh, "EventName", "CreateBucket")[0]["requestParameters"]["bucketName"] == name


@pytest.fixture(scope="module")
def told(lab):
    name = unique("told")
    lab.bucket(name)
    lab.client("s3").put_bucket_versioning(Bucket=name, VersioningConfiguration={"Status": "Enabled"})
    lab.client("s3").get_bucket_versioning(Bucket=name)
    return name


@pytest.mark.parametrize(("key", "value"), [
    ("EventName", "PutBucketVersioning"), ("ReadOnly", "false"), ("Username", "root"),
    ("ResourceType", "AWS::S3::Bucket"), ("EventSource", "s3.amazonaws.com"), ("AccessKeyId", KEY),
])
def test_every_attribute_finds_its_events(lab, told, key, value):
    found = [it for it in history(lab, key, value) if told in json.dumps(it["requestParameters"])]
    assert "PutBucketVersioning" in [it["eventName"] for it in found]


def test_a_resource_and_an_identifier(lab, told):
    found = history(lab, "ResourceName", told)
    assert {it["eventName"] for it in found} >= {"CreateBucket", "PutBucketVersioning", "GetBucketVersioning"}
    one = found[0]["eventID"]
    assert [it["eventID"] for it in history(lab, "EventId", one)] == [one]


def test_reads_are_told_apart(lab, told):
    reads = history(lab, "ReadOnly", "true")
    assert reads and all(it["readOnly"] is True for it in reads)


def test_pages_and_times(fresh):
    api = fresh.client("cloudtrail")
    for _ in range(12):
        fresh.client("s3").list_buckets()
    where = {"LookupAttributes": [{"AttributeKey": "EventName", "AttributeValue": "ListBuckets"}]}
    eventually(lambda: len(api.lookup_events(**where)["Events"]) == 12)
    found, more = [], {}
    while True:
        page = api.lookup_events(**where, MaxResults=5, **more)
        found += page["Events"]
        if "NextToken" not in page:
            break
        more = {"NextToken": page["NextToken"]}
    assert len(found) == 12 and len({it["EventId"] for it in found}) == 12
    times = [it["EventTime"] for it in found]
    assert times == sorted(times, reverse=True)
    now = datetime.datetime.now(datetime.timezone.utc)
    later = api.lookup_events(**where, StartTime=now + datetime.timedelta(days=2))
    assert later["Events"] == []
    fresh.advance(91 * 86_400)
    assert api.lookup_events(**where)["Events"] == []


def test_questions_are_checked(lab):
    api = lab.client("cloudtrail")
    assert refused(api.lookup_events, MaxResults=51)[0] in ("InvalidMaxResultsException", "ValidationException")
    now = datetime.datetime.now(datetime.timezone.utc)
    assert refused(api.lookup_events, StartTime=now, EndTime=now - datetime.timedelta(hours=1))[0] == (
        "InvalidTimeRangeException")
    assert refused(api.lookup_events, NextToken="bogus")[0] == "InvalidNextTokenException"


def test_data_events_are_not_in_the_history(lab, s3, bucket):
    s3.put_object(Bucket=bucket, Key="data-event-probe", Body=b"x")
    s3.put_bucket_tagging(Bucket=bucket, Tagging={"TagSet": []})
    assert eventually(lambda: [it for it in history(lab, "ResourceName", bucket) if it["eventName"] == "PutBucketTagging"])
    assert not [it for it in history(lab, "ResourceName", bucket) if it["eventName"] == "PutObject"]


def test_the_history_is_of_one_region(lab):
    name = unique("west")
    lab.bucket(name, "us-west-2")
    assert [it["requestParameters"]["bucketName"] for it in history(lab, "ResourceName", name, "us-west-2")] == [name]
    assert history(lab, "ResourceName", name, "us-east-1", seconds=1) == []


def test_failed_calls_are_recorded_with_their_error(lab):
    api, s3, name = lab.client("cloudtrail"), lab.client("s3"), unique("absent")
    refused(s3.get_bucket_policy, Bucket=name)
    refused(api.stop_logging, Name=name)
    refused(api.create_trail, Name="t.", S3BucketName=name)

    def told(event):
        return eventually(lambda: [it for it in history(lab, "EventName", event) if name in json.dumps(it)])

    assert told("GetBucketPolicy")[0]["errorCode"] == "NoSuchBucket"
    stopped = told("StopLogging")[0]
    assert stopped["errorCode"] == "TrailNotFoundException" and stopped["responseElements"] is None
    assert stopped["errorMessage"].startswith("Unknown trail: arn:aws:cloudtrail:")
    assert told("CreateTrail")[0]["errorCode"] == "InvalidTrailNameException"


def test_unserved_calls_are_recorded(lab):
    lab.aws("iam", "list-saml-providers", check=False)
    found = eventually(lambda: history(lab, "EventName", "ListSAMLProviders"))
    assert found and found[0]["errorCode"] and found[0]["eventSource"] == "iam.amazonaws.com"
    assert found[0]["userIdentity"]["arn"] == f"arn:aws:iam::{ACCOUNT}:root"


def test_denied_data_calls_reach_the_trail(fresh):
    data = fresh.bucket()
    trail = fresh.trail(data=[f"arn:aws:s3:::{data}/"])
    refused(fresh.client("s3").get_object, Bucket=data, Key="absent")
    status, _, _ = fresh.get(f"/{data}/anonymous")
    assert status == 403
    refused(fresh.client("s3").put_object, Bucket=data, Key="owned", Body=b"", ExpectedBucketOwner="999999999999")
    fresh.advance(600)
    assert trail.delivered("GetObject", "absent")[0]["errorCode"] == "NoSuchKey"
    denied = trail.delivered("PutObject", "owned")[0]
    assert denied["errorCode"] == "AccessDenied" and denied["requestParameters"]["bucketName"] == data
