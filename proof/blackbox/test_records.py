"""The form of records: their keys and types are those observed in real ones.

`records.json` holds names and types only, for the events that are made here.
"""

import json
import pathlib
import re

import pytest
from world import ACCOUNT, KEY, Server, history, unique

FORMS = json.loads(pathlib.Path(__file__).with_name("records.json").read_text())
ORDER = ("eventVersion userIdentity eventTime eventSource eventName awsRegion sourceIPAddress userAgent errorCode "
         "errorMessage requestParameters responseElements additionalEventData requestID eventID readOnly resources "
         "eventType apiVersion managementEvent recipientAccountId sharedEventID serviceEventDetails vpcEndpointId "
         "vpcEndpointAccountId eventCategory tlsDetails sessionCredentialFromConsole").split()
GUID = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"


@pytest.fixture(scope="module")
def records(tmp_path_factory):
    """One record of every event that a walk through both services leaves."""
    with Server(tmp_path_factory.mktemp("records")) as server:
        s3, data = server.client("s3"), unique("records")
        trail = server.trail(data=["arn:aws:s3"])
        s3.create_bucket(Bucket=data)
        s3.head_bucket(Bucket=data)
        s3.get_bucket_location(Bucket=data)
        s3.put_bucket_versioning(Bucket=data, VersioningConfiguration={"Status": "Enabled"})
        s3.get_bucket_versioning(Bucket=data)
        s3.put_bucket_tagging(Bucket=data, Tagging={"TagSet": [{"Key": "a", "Value": "b"}, {"Key": "c", "Value": "d"}]})
        s3.get_bucket_tagging(Bucket=data)
        s3.put_bucket_policy(Bucket=data, Policy=json.dumps({"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Principal": {"AWS": ACCOUNT}, "Action": "s3:GetObject", "Resource": f"arn:aws:s3:::{data}/*"}]}))
        s3.get_bucket_policy(Bucket=data)
        s3.delete_bucket_policy(Bucket=data)
        s3.put_object(Bucket=data, Key="k", Body=b"x", Tagging="t=1")
        s3.get_object(Bucket=data, Key="k")
        s3.head_object(Bucket=data, Key="k")
        s3.put_object_tagging(Bucket=data, Key="k", Tagging={"TagSet": [{"Key": "a", "Value": "b"}]})
        s3.get_object_tagging(Bucket=data, Key="k")
        s3.copy_object(Bucket=data, Key="c", CopySource={"Bucket": data, "Key": "k"})
        s3.list_objects_v2(Bucket=data, Prefix="k")
        s3.list_object_versions(Bucket=data)
        upload = s3.create_multipart_upload(Bucket=data, Key="m")["UploadId"]
        where = {"Bucket": data, "Key": "m", "UploadId": upload}
        tag = s3.upload_part(**where, PartNumber=1, Body=b"part")["ETag"]
        s3.list_parts(**where)
        s3.list_multipart_uploads(Bucket=data)
        s3.complete_multipart_upload(**where, MultipartUpload={"Parts": [{"PartNumber": 1, "ETag": tag}]})
        upload = s3.create_multipart_upload(Bucket=data, Key="m")["UploadId"]
        s3.abort_multipart_upload(Bucket=data, Key="m", UploadId=upload)
        s3.delete_objects(Bucket=data, Delete={"Objects": [{"Key": "c"}, {"Key": "m"}]})
        s3.delete_object(Bucket=data, Key="k")
        s3.list_buckets()
        api = trail.api
        api.update_trail(Name=trail.name, IncludeGlobalServiceEvents=True)
        for call in (api.describe_trails, api.list_trails):
            call()
        for call in (api.get_trail, api.get_trail_status):
            call(Name=trail.name)
        api.get_event_selectors(TrailName=trail.name)
        api.lookup_events(MaxResults=1)
        api.list_public_keys()
        api.add_tags(ResourceId=trail.arn, TagsList=[{"Key": "a", "Value": "b"}])
        api.list_tags(ResourceIdList=[trail.arn])
        api.remove_tags(ResourceId=trail.arn, TagsList=[{"Key": "a"}])
        server.client("sts").get_caller_identity()
        server.client("ec2").describe_regions()
        api.stop_logging(Name=trail.name)
        server.advance(600)
        assert trail.delivered("StopLogging")
        told = {}
        for record in trail.records():
            if record["userIdentity"].get("type") == "Root" and record["eventType"] == "AwsApiCall":
                told.setdefault(f"{record['eventSource']}:{record['eventName']}", record)
        # What came before the trail was logging is in the history.
        for name in ("CreateTrail", "StartLogging"):
            for record in history(server, "EventName", name):
                told.setdefault(f"{record['eventSource']}:{record['eventName']}", record)
        yield told, data


def flat(value, path=""):
    """The paths and types of a document, as the fixture writes them."""
    kinds = {dict: "o", list: "a", str: "s", bool: "b", int: "n", float: "n", type(None): "z"}
    found = {path: kinds[type(value)]} if path else {}
    if isinstance(value, dict):
        for name, inner in value.items():
            found.update(flat(inner, f"{path}.{name}" if path else name))
    if isinstance(value, list):
        for inner in value:
            found.update(flat(inner, f"{path}[]"))
    return found


EVENTS = sorted(FORMS)


@pytest.mark.parametrize("event", EVENTS)
def test_names_and_types_are_those_observed(records, event):
    told, _ = records
    assert event in told, f"no record of {event} among {sorted(told)}"
    record, form = told[event], FORMS[event]
    for part, field in (("request", "requestParameters"), ("response", "responseElements"),
                        ("additional", "additionalEventData")):
        known = form.get(part, {})
        for path, kind in flat(record.get(field) or {}).items():
            # A path that nobody observed is a doubt, not an error; a type that differs is one.
            # A single child is an object, several are an array.
            if path in known and not {kind, *known[path]} <= {"o", "a"}:
                assert kind in known[path], f"{field}.{path} is {kind}, observed {known[path]}"
    observed = form.get("requestKinds")
    kind = "z" if record["requestParameters"] is None else "o"
    # Calls without any parameter have null, whatever others sent.
    assert not observed or kind == "z" or kind in observed, f"requestParameters is {kind}, observed {observed}"
    observed = form.get("responseKinds")
    kind = "z" if record["responseElements"] is None else "o"
    assert not observed or kind in observed, f"responseElements is {kind}, observed {observed}"
    if form.get("resources") and record.get("resources"):
        mine = {f"{','.join(it)}|{it['type']}" for it in record["resources"]}
        assert mine & set(form["resources"]), (mine, form["resources"])


@pytest.mark.parametrize("event", [it for it in EVENTS if it.startswith("s3.")])
def test_names_of_the_request_are_observed_ones(records, event):
    """What we write into S3's requests and nobody observed: at most headers of the client."""
    told, _ = records
    known = FORMS[event].get("request", {})
    mine = flat(told[event].get("requestParameters") or {}) if event in told else {}
    first = {path for path in mine if "." not in path and "[" not in path}
    free = {"x-amz-sdk-checksum-algorithm", "x-amz-checksum-crc32", "x-amz-tagging", "x-id", "encoding-type", "uploadId",
            "partNumber", "prefix", "key-marker", "x-amz-trailer", "Host", "bucketName", "x-amz-decoded-content-length",
            "x-amz-copy-source"}
    if known:
        assert first - set(known) <= free, f"not observed: {first - set(known) - free}"


def test_the_keys_of_every_record(records):
    told, _ = records
    for event, record in told.items():
        keys = list(record)
        assert keys == [it for it in ORDER if it in keys], (event, keys)
        assert record["eventVersion"] == "1.11"
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", record["eventTime"])
        assert re.fullmatch(GUID, record["eventID"]), event
        assert record["recipientAccountId"] == ACCOUNT and record["eventType"] == "AwsApiCall"
        assert record["managementEvent"] is (record["eventCategory"] == "Management")
        assert isinstance(record["readOnly"], bool)
        assert record["requestParameters"] != {} and record["responseElements"] != {}
        assert record["userIdentity"] == {"type": "Root", "principalId": ACCOUNT,
                                          "arn": f"arn:aws:iam::{ACCOUNT}:root", "accountId": ACCOUNT,
                                          "accessKeyId": KEY}
        assert record["sourceIPAddress"] == "127.0.0.1"
        s3 = record["eventSource"] == "s3.amazonaws.com"
        assert record["userAgent"].startswith("[Boto3/" if s3 else "Boto3/")
        form = r"[A-Z0-9]{16}" if s3 else GUID
        assert re.fullmatch(form, record["requestID"]), (event, record["requestID"])


@pytest.mark.parametrize(("event", "category", "read"), [
    ("s3.amazonaws.com:PutObject", "Data", False), ("s3.amazonaws.com:GetObject", "Data", True),
    ("s3.amazonaws.com:HeadObject", "Data", True), ("s3.amazonaws.com:ListObjects", "Data", True),
    ("s3.amazonaws.com:ListObjectVersions", "Data", True), ("s3.amazonaws.com:HeadBucket", "Data", True),
    ("s3.amazonaws.com:DeleteObjects", "Data", False), ("s3.amazonaws.com:CreateBucket", "Management", False),
    ("s3.amazonaws.com:ListBuckets", "Management", True), ("sts.amazonaws.com:GetCallerIdentity", "Management", True),
    ("cloudtrail.amazonaws.com:CreateTrail", "Management", False),
    ("cloudtrail.amazonaws.com:LookupEvents", "Management", True),
    ("ec2.amazonaws.com:DescribeRegions", "Management", True),
])
def test_what_kind_of_call_it_is(records, event, category, read):
    told, _ = records
    assert (told[event]["eventCategory"], told[event]["readOnly"]) == (category, read)


def test_objects_of_s3(records):
    told, data = records
    put = told["s3.amazonaws.com:PutObject"]
    assert put["requestParameters"]["bucketName"] == data and put["requestParameters"]["key"] == "k"
    assert put["requestParameters"]["Host"].startswith("127.0.0.1")
    assert put["resources"] == [
        {"type": "AWS::S3::Object", "ARN": f"arn:aws:s3:::{data}/k"},
        {"accountId": ACCOUNT, "type": "AWS::S3::Bucket", "ARN": f"arn:aws:s3:::{data}"}]
    more = put["additionalEventData"]
    assert more["SignatureVersion"] == "SigV4" and more["AuthenticationMethod"] == "AuthHeader"
    assert more["bytesTransferredIn"] > 0 and more["bytesTransferredOut"] == 0
    assert put["responseElements"]["x-amz-version-id"]
    versioning = told["s3.amazonaws.com:PutBucketVersioning"]["requestParameters"]
    assert versioning["VersioningConfiguration"]["Status"] == "Enabled" and versioning["versioning"] == ""
    tagging = told["s3.amazonaws.com:PutBucketTagging"]["requestParameters"]["Tagging"]
    assert tagging["TagSet"]["Tag"] == [{"Key": "a", "Value": "b"}, {"Key": "c", "Value": "d"}]
    policy = told["s3.amazonaws.com:PutBucketPolicy"]["requestParameters"]["bucketPolicy"]
    assert policy["Statement"][0]["Action"] == "s3:GetObject"
    copied = told["s3.amazonaws.com:CopyObject"]["resources"]
    assert [it.get("ARN") for it in copied] == [
        f"arn:aws:s3:::{data}/c", f"arn:aws:s3:::{data}", f"arn:aws:s3:::{data}/k"]
    listed = told["s3.amazonaws.com:ListObjects"]
    assert listed["requestParameters"]["list-type"] in ("2", 2)
    assert {"ARNPrefix": f"arn:aws:s3:::{data}/", "type": "AWS::S3::Object"} in listed["resources"]


def test_no_secret_is_in_any_record(records):
    from world import SECRET

    assert SECRET not in json.dumps(records[0])
