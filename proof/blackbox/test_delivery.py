"""Delivery: what is selected arrives, once, also when the bucket was away for a while."""

import json

from world import ACCOUNT, KEY, eventually, unique


def test_data_events_arrive_when_they_are_selected(fresh, tmp_path):
    data, other = fresh.bucket(), fresh.bucket()
    trail = fresh.trail(data=[f"arn:aws:s3:::{data}/"])
    s3 = fresh.client("s3")
    for bucket in (data, other):
        s3.put_object(Bucket=bucket, Key="probe", Body=b"x")
        s3.get_object(Bucket=bucket, Key="probe")
        s3.list_objects_v2(Bucket=bucket)
        s3.delete_object(Bucket=bucket, Key="probe")
    fresh.advance(600)
    assert trail.delivered("DeleteObject", data)
    names = sorted(it["eventName"] for it in trail.records() if data in json.dumps(it["requestParameters"])
                   and it["eventCategory"] == "Data")
    assert names == ["DeleteObject", "GetObject", "ListObjects", "PutObject"]
    assert not [it for it in trail.records() if it["eventCategory"] == "Data" and other in json.dumps(it)]


def test_every_event_arrives_exactly_once(fresh):
    data = fresh.bucket()
    trail = fresh.trail(data=[f"arn:aws:s3:::{data}/"])
    s3 = fresh.client("s3")
    for number in range(60):
        s3.put_object(Bucket=data, Key=f"k{number:02}", Body=b"x")
        if number % 20 == 19:
            fresh.advance(400)
    fresh.advance(400)
    assert trail.delivered("PutObject", "k59")
    puts = [it for it in trail.records() if it["eventName"] == "PutObject" and it["requestParameters"]["bucketName"] == data]
    assert sorted(it["requestParameters"]["key"] for it in puts) == [f"k{it:02}" for it in range(60)]
    every = [it["eventID"] for it in trail.records()]
    assert len(every) == len(set(every))


def test_a_delivery_that_fails_is_told_and_made_good(fresh):
    trail = fresh.trail()
    fresh.client("s3").delete_bucket(Bucket=trail.bucket)
    name = unique("made-meanwhile")
    fresh.bucket(name)
    fresh.advance(600)
    failed = eventually(lambda: trail.status().get("LatestDeliveryError"), 20)
    assert failed == "NoSuchBucket"
    fresh.advance(1200)
    fresh.trail_bucket(trail.bucket)
    fresh.advance(1800)
    assert trail.delivered("CreateBucket", name), trail.status()
    status = eventually(lambda: (it := trail.status()).get("LatestDeliveryTime") and it, 10)
    assert not status.get("LatestDeliveryError")


def test_stopping_delivers_the_rest_and_nothing_after(fresh):
    trail = fresh.trail()
    before, after = unique("before"), unique("after")
    fresh.bucket(before)
    trail.api.stop_logging(Name=trail.name)
    fresh.bucket(after)
    fresh.advance(600)
    assert trail.delivered("CreateBucket", before)
    assert trail.delivered("StopLogging", trail.name)
    fresh.advance(3 * 3600)
    assert not [it for it in trail.records() if after in json.dumps(it)]
    status, text = trail.validate()
    assert status == 0, text
    last = trail.document(trail.digests()[-1])
    assert last["newestEventTime"] is not None


def test_a_chain_begins_anew_after_a_stop(fresh):
    trail = fresh.trail()
    fresh.advance(4000)
    trail.await_digests(2)
    trail.api.stop_logging(Name=trail.name)
    fresh.advance(4000)
    trail.api.start_logging(Name=trail.name)
    fresh.advance(4000)

    def starts():
        documents = [trail.document(key) for key in trail.digests()]
        first = [it for it in documents if it["previousDigestS3Object"] is None]
        return first if len(first) == 2 and len(documents) >= 5 else []

    assert len(eventually(starts, 20)) == 2
    status, text = trail.validate()
    assert status == 0, text


def test_deleting_a_trail_delivers_the_rest(fresh):
    trail = fresh.trail()
    name = unique("last-words")
    fresh.bucket(name)
    trail.api.delete_trail(Name=trail.name)
    fresh.advance(600)
    assert trail.delivered("CreateBucket", name)
    assert trail.delivered("DeleteTrail", trail.name)


def test_a_prefix_and_the_object_of_a_log_file(fresh):
    trail = fresh.trail(S3KeyPrefix="deep/er")
    fresh.bucket()
    fresh.advance(600)
    assert trail.delivered("CreateBucket")
    assert all(key.startswith(f"deep/er/AWSLogs/{ACCOUNT}/") for key in trail.keys())
    head = trail.s3.head_object(Bucket=trail.bucket, Key=trail.logs()[0])
    assert head["ContentType"] == "application/json" and head["ContentEncoding"] == "gzip"
    assert head.get("ServerSideEncryption", "AES256") == "AES256"
    digest = trail.s3.head_object(Bucket=trail.bucket, Key=eventually(trail.digests, 20)[0])
    assert digest["Metadata"]["signature-algorithm"] == "SHA256withRSA"
    assert len(digest["Metadata"]["signature"]) == 512


def test_write_only_selectors_leave_reads_out(fresh):
    trail = fresh.trail()
    trail.api.put_event_selectors(TrailName=trail.name, EventSelectors=[
        {"ReadWriteType": "WriteOnly", "IncludeManagementEvents": True}])
    fresh.client("s3").list_buckets()
    name = fresh.bucket()
    fresh.advance(600)
    assert trail.delivered("CreateBucket", name)
    assert not [it for it in trail.records() if it["eventName"] == "ListBuckets"]


def test_advanced_selectors_choose_by_name(fresh):
    data = fresh.bucket()
    trail = fresh.trail()
    trail.api.put_event_selectors(TrailName=trail.name, AdvancedEventSelectors=[{"FieldSelectors": [
        {"Field": "eventCategory", "Equals": ["Data"]}, {"Field": "resources.type", "Equals": ["AWS::S3::Object"]},
        {"Field": "resources.ARN", "StartsWith": [f"arn:aws:s3:::{data}/in/"]},
        {"Field": "eventName", "NotEquals": ["DeleteObject"]}]}])
    s3 = fresh.client("s3")
    for key in ("in/yes", "out/no"):
        s3.put_object(Bucket=data, Key=key, Body=b"x")
        s3.delete_object(Bucket=data, Key=key)
    fresh.advance(600)
    assert trail.delivered("PutObject", "in/yes")
    fresh.advance(600)
    names = [(it["eventName"], it["requestParameters"]["key"]) for it in trail.records()
             if it["eventCategory"] == "Data"]
    assert names == [("PutObject", "in/yes")]
    assert not [it for it in trail.records() if it["eventCategory"] == "Management" and it["eventName"] == "CreateBucket"]


def test_the_service_that_delivers_is_itself_recorded(fresh):
    """CloudTrail's own write into a bucket is a data event of that bucket's owner."""
    logs = fresh.trail_bucket()
    watcher = fresh.trail(data=[f"arn:aws:s3:::{logs}/"])
    fresh.trail(bucket=logs)
    fresh.advance(600)
    fresh.advance(600)
    found = watcher.find(lambda it: it["eventName"] == "PutObject" and it["requestParameters"]["bucketName"] == logs)
    assert found
    assert found[0]["userIdentity"] == {"type": "AWSService", "invokedBy": "cloudtrail.amazonaws.com"}
    assert found[0]["sourceIPAddress"] == "cloudtrail.amazonaws.com"
    assert found[0]["sharedEventID"] and KEY not in json.dumps(found[0])
