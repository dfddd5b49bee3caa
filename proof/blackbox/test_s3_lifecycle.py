"""Lifecycles: rules through the stock clients, and what the clock makes of them."""

import datetime
import json
import signal

import pytest
from botocore.exceptions import ClientError
from world import Server, eventually, unique

DAY = 24 * 3600
THREE_YEARS = {"Rules": [{"ID": "3y", "Status": "Enabled", "Filter": {"Prefix": ""}, "Expiration": {"Days": 1095}}]}


def rule(**members):
    return {"ID": "rule", "Status": "Enabled", "Filter": {}, **members}


def put(s3, bucket, *rules, **more):
    return s3.put_bucket_lifecycle_configuration(
        Bucket=bucket, LifecycleConfiguration={"Rules": list(rules)}, **more
    )


def refused(call, *arguments, **more):
    with pytest.raises(ClientError) as caught:
        call(*arguments, **more)
    error = caught.value.response["Error"]
    return error["Code"], error["Message"]


def expiry(moment, days):
    """When days are over: the midnight UTC that follows, as the header has it."""
    end = (moment + datetime.timedelta(days=days + 1)).replace(hour=0, minute=0, second=0)
    return end.strftime("%a, %d %b %Y %H:%M:%S GMT")


def test_the_command_line_puts_rules_reads_them_back_and_takes_them_away(lab):
    bucket = lab.bucket()
    get = ("s3api", "get-bucket-lifecycle-configuration", "--bucket", bucket)
    assert lab.refusal(*get) == "NoSuchLifecycleConfiguration"
    lab.aws("s3api", "put-bucket-lifecycle-configuration", "--bucket", bucket,
            "--lifecycle-configuration", json.dumps(THREE_YEARS))
    assert lab.json(*get) == {
        **THREE_YEARS, "TransitionDefaultMinimumObjectSize": "all_storage_classes_128K",
    }
    # Calls of the older kind have the same address.
    old = {"Rules": [{"ID": "old", "Status": "Enabled", "Prefix": "logs/", "Expiration": {"Days": 9}}]}
    lab.aws("s3api", "put-bucket-lifecycle", "--bucket", bucket, "--lifecycle-configuration", json.dumps(old))
    assert lab.json(*get)["Rules"] == old["Rules"]
    assert lab.json("s3api", "get-bucket-lifecycle", "--bucket", bucket) == old
    lab.aws("s3api", "delete-bucket-lifecycle", "--bucket", bucket)
    lab.aws("s3api", "delete-bucket-lifecycle", "--bucket", bucket)
    assert lab.refusal(*get) == "NoSuchLifecycleConfiguration"


def test_every_form_of_a_rule_comes_back_as_it_was_put(s3, bucket):
    tags = [{"Key": "b", "Value": "2"}, {"Key": "a", "Value": "1"}]
    rules = [
        rule(ID="1", Expiration={"Days": 1}),
        rule(ID="2", Filter={"Prefix": ""}, Expiration={"ExpiredObjectDeleteMarker": True}),
        rule(ID="3", Filter={"Tag": tags[0]}, NoncurrentVersionExpiration={"NoncurrentDays": 3}),
        rule(ID="4", Filter={"ObjectSizeGreaterThan": 0}, Status="Disabled", Expiration={"Days": 2147483647}),
        rule(ID="5", Filter={"And": {"Prefix": "p", "Tags": tags, "ObjectSizeLessThan": 9}},
             NoncurrentVersionExpiration={"NoncurrentDays": 3, "NewerNoncurrentVersions": 100}),
        rule(ID="6", Filter={"Prefix": "ü/&<"}, AbortIncompleteMultipartUpload={"DaysAfterInitiation": 7}),
        rule(ID="7", Expiration={"Date": datetime.datetime(2030, 1, 1, tzinfo=datetime.timezone.utc)}),
    ]
    answer = put(s3, bucket, *rules, TransitionDefaultMinimumObjectSize="varies_by_storage_class")
    assert answer["TransitionDefaultMinimumObjectSize"] == "varies_by_storage_class"
    shown = s3.get_bucket_lifecycle_configuration(Bucket=bucket)
    for one in shown["Rules"]:
        if "Date" in one.get("Expiration", {}):
            one["Expiration"]["Date"] = one["Expiration"]["Date"].astimezone(datetime.timezone.utc)
    assert shown["Rules"] == rules
    assert shown["TransitionDefaultMinimumObjectSize"] == "varies_by_storage_class"


@pytest.mark.parametrize("code, wrong", [
    ("MalformedXML", {"Expiration": {"Days": 1}, "Filter": None}),
    ("MalformedXML", {"Expiration": {"Days": 1}, "Status": "enabled"}),
    ("MalformedXML", {"Expiration": {}}),
    ("MalformedXML", {"Expiration": {"Days": 1, "ExpiredObjectDeleteMarker": True}}),
    ("MalformedXML", {"Expiration": {"Days": 1}, "NoncurrentVersionExpiration": {}}),
    ("MalformedXML", {"Expiration": {"Days": 1}, "Filter": {"Prefix": "", "ObjectSizeGreaterThan": 1}}),
    ("MalformedXML", {"Expiration": {"Days": 1}, "Filter": {"And": {"Prefix": "a"}}}),
    ("InvalidRequest", {}),
    ("InvalidArgument", {"Expiration": {"Days": 0}}),
    ("InvalidArgument", {"Expiration": {"Date": datetime.datetime(2030, 1, 1, 2, 2)}}),
    ("InvalidArgument", {"Expiration": {"Days": 1}, "ID": "x" * 256}),
    ("InvalidArgument", {"NoncurrentVersionExpiration": {"NoncurrentDays": 1, "NewerNoncurrentVersions": 101}}),
    ("InvalidRequest", {"AbortIncompleteMultipartUpload": {"DaysAfterInitiation": 1},
                        "Filter": {"Tag": {"Key": "a", "Value": "1"}}}),
    ("NotImplemented", {"Transitions": [{"Days": 30, "StorageClass": "GLACIER"}]}),
    ("NotImplemented", {"NoncurrentVersionTransitions": [{"NoncurrentDays": 30, "StorageClass": "GLACIER"}]}),
])
def test_a_wrong_rule_is_refused_and_the_rules_before_it_stay(s3, bucket, code, wrong):
    before = rule(Expiration={"Days": 3})
    put(s3, bucket, before)
    members = {name: value for name, value in rule(**wrong).items() if value is not None}
    assert refused(put, s3, bucket, members)[0] == code
    assert s3.get_bucket_lifecycle_configuration(Bucket=bucket)["Rules"] == [before]


def test_rules_that_do_not_go_together_are_refused(s3, bucket):
    days = {"Expiration": {"Days": 1}}
    assert refused(put, s3, bucket)[0] == "MalformedXML"
    assert refused(put, s3, bucket, rule(**days), rule(**days)) == (
        "InvalidArgument", "Rule ID must be unique. Found same ID for more than one rule",
    )
    old = {"ID": "old", "Status": "Enabled", "Prefix": "a", **days}
    assert refused(put, s3, bucket, old, rule(**days))[1] == "Filter element can only be used in Lifecycle V2."
    answer = refused(put, s3, bucket, rule(**days), TransitionDefaultMinimumObjectSize="value")
    assert answer == ("InvalidRequest", "Invalid TransitionDefaultMinimumObjectSize found: value")


def test_answers_tell_when_an_object_expires(s3, bucket):
    put(s3, bucket, rule(ID="gone in 3 days", Filter={"Prefix": "tmp/"}, Expiration={"Days": 3}))
    written = s3.put_object(Bucket=bucket, Key="tmp/x", Body=b"1")
    head = s3.head_object(Bucket=bucket, Key="tmp/x")
    shown = f'expiry-date="{expiry(head["LastModified"], 3)}", rule-id="gone%20in%203%20days"'
    assert (written["Expiration"], head["Expiration"]) == (shown, shown)
    assert s3.get_object(Bucket=bucket, Key="tmp/x")["Expiration"] == shown
    copy = s3.copy_object(Bucket=bucket, Key="tmp/y", CopySource=f"{bucket}/tmp/x")
    assert copy["Expiration"].endswith('rule-id="gone%20in%203%20days"')
    assert "Expiration" not in s3.put_object(Bucket=bucket, Key="kept", Body=b"1")
    assert "Expiration" not in s3.head_object(Bucket=bucket, Key="kept")


def test_what_expires_is_gone_and_the_trail_tells_of_each(fresh):
    s3, bucket = fresh.client("s3"), fresh.bucket()
    trail = fresh.trail(data=[f"arn:aws:s3:::{bucket}/"])
    put(s3, bucket, rule(Filter={"Prefix": "tmp/"}, Expiration={"Days": 1}))
    for nth in range(5):
        s3.put_object(Bucket=bucket, Key=f"tmp/{nth}", Body=b"x" * 2000)
    s3.put_object(Bucket=bucket, Key="kept", Body=b"1")
    fresh.advance(3 * DAY)
    assert [it["Key"] for it in s3.list_objects_v2(Bucket=bucket)["Contents"]] == ["kept"]
    assert refused(s3.head_object, Bucket=bucket, Key="tmp/1")[0] == "404"
    fresh.advance(900)

    def expired():
        found = [it for it in trail.records() if it["eventName"] == "S3.EXPIRE.OBJECT"]
        return found if len(found) == 5 else []

    events = eventually(expired, 30)
    assert sorted(it["serviceEventDetails"]["key"] for it in events) == [f"tmp/{nth}" for nth in range(5)]
    for event in events:
        assert event["eventType"] == "AwsServiceEvent" and event["eventCategory"] == "Data"
        assert event["serviceEventDetails"]["ruleId"] == "rule"


def test_versions_markers_and_uploads_go_in_their_time(fresh):
    s3, bucket = fresh.client("s3"), fresh.bucket(versioned=True)
    put(s3, bucket,
        rule(ID="a", Expiration={"Days": 2}, AbortIncompleteMultipartUpload={"DaysAfterInitiation": 3}),
        rule(ID="b", Expiration={"ExpiredObjectDeleteMarker": True},
             NoncurrentVersionExpiration={"NoncurrentDays": 2}))
    s3.put_object(Bucket=bucket, Key="page", Body=b"1")
    upload = s3.create_multipart_upload(Bucket=bucket, Key="big")
    assert upload["AbortRuleId"] == "a" and upload["AbortDate"]
    s3.upload_part(Bucket=bucket, Key="big", PartNumber=1, UploadId=upload["UploadId"], Body=b"x" * 5000)
    seen = []
    for _ in range(8):
        fresh.advance(DAY)
        page = s3.list_object_versions(Bucket=bucket)
        uploads = s3.list_multipart_uploads(Bucket=bucket).get("Uploads", [])
        state = (len(page.get("Versions", [])), len(page.get("DeleteMarkers", [])), len(uploads))
        if not seen or seen[-1] != state:
            seen.append(state)
    assert seen == [(1, 0, 1), (1, 1, 1), (1, 1, 0), (0, 1, 0), (0, 0, 0)]


def test_three_years_pass_at_once(fresh):
    s3, bucket = fresh.client("s3"), fresh.bucket(versioned=True)
    s3.put_bucket_lifecycle_configuration(Bucket=bucket, LifecycleConfiguration=THREE_YEARS)
    s3.put_object(Bucket=bucket, Key="AWSLogs/log", Body=b"1")
    fresh.advance(1094 * DAY)
    assert s3.head_object(Bucket=bucket, Key="AWSLogs/log")["Expiration"].endswith('rule-id="3y"')
    fresh.advance(2 * DAY)
    assert refused(s3.head_object, Bucket=bucket, Key="AWSLogs/log")[0] == "404"
    page = s3.list_object_versions(Bucket=bucket)
    assert (len(page["Versions"]), len(page["DeleteMarkers"])) == (1, 1)


def test_rules_outlive_the_server(tmp_path):
    data, bucket = tmp_path / "data", unique("bucket")
    with Server(tmp_path, data=data) as server:
        s3 = server.client("s3")
        s3.create_bucket(Bucket=bucket)
        s3.put_object(Bucket=bucket, Key="old", Body=b"1" * 5000)
        put(s3, bucket, rule(Expiration={"Days": 1}))
        server.stop(signal.SIGKILL)
    with Server(tmp_path, data=data) as server:
        server.advance(3 * DAY)
        assert "Contents" not in server.client("s3").list_objects_v2(Bucket=bucket)
