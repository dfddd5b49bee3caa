"""The newcomer's walk: a bucket, a trail, some work, and the proof of it."""

import datetime
import gzip
import json
import re

from world import ACCOUNT, KEY, trail_policy


def test_a_newcomer_walks_from_the_first_bucket_to_a_valid_chain(fresh, tmp_path):
    assert fresh.json("sts", "get-caller-identity") == {
        "UserId": ACCOUNT, "Account": ACCOUNT, "Arn": f"arn:aws:iam::{ACCOUNT}:root",
    }
    fresh.aws("s3", "mb", "s3://walk-logs")
    fresh.aws("s3", "mb", "s3://walk-data")
    policy = json.dumps(trail_policy("walk-logs"))
    fresh.aws("s3api", "put-bucket-policy", "--bucket", "walk-logs", "--policy", policy)
    made = fresh.json(
        "cloudtrail", "create-trail", "--name", "walk", "--s3-bucket-name", "walk-logs",
        "--enable-log-file-validation",
    )
    assert made == {
        "Name": "walk", "S3BucketName": "walk-logs", "IncludeGlobalServiceEvents": True,
        "IsMultiRegionTrail": False, "LogFileValidationEnabled": True, "IsOrganizationTrail": False,
        "TrailARN": f"arn:aws:cloudtrail:us-east-1:{ACCOUNT}:trail/walk",
    }
    selectors = [{
        "ReadWriteType": "All", "IncludeManagementEvents": True,
        "DataResources": [{"Type": "AWS::S3::Object", "Values": ["arn:aws:s3:::walk-data/"]}],
    }]
    fresh.aws("cloudtrail", "put-event-selectors", "--trail-name", "walk",
              "--event-selectors", json.dumps(selectors))
    fresh.aws("cloudtrail", "start-logging", "--name", "walk")

    letter = tmp_path / "letter.txt"
    letter.write_text("dear auditor")
    fresh.aws("s3", "cp", letter, "s3://walk-data/letters/one.txt")
    assert "letters/one.txt" in fresh.aws("s3", "ls", "s3://walk-data", "--recursive").stdout
    fresh.aws("s3", "rm", "s3://walk-data/letters/one.txt")

    fresh.advance(600)
    events = fresh.json("cloudtrail", "lookup-events", "--lookup-attributes",
                        "AttributeKey=EventName,AttributeValue=CreateTrail")["Events"]
    assert len(events) == 1
    assert events[0]["Username"] == "root" and events[0]["ReadOnly"] == "false"
    assert events[0]["AccessKeyId"] == KEY and events[0]["EventSource"] == "cloudtrail.amazonaws.com"
    record = json.loads(events[0]["CloudTrailEvent"])
    assert record["requestParameters"]["s3BucketName"] == "walk-logs"
    assert record["responseElements"]["trailARN"] == made["TrailARN"]
    assert "aws-cli/1.45.11" in record["userAgent"]

    keys = await_keys(fresh, "/CloudTrail/")
    form = (rf"^AWSLogs/{ACCOUNT}/CloudTrail/us-east-1/\d{{4}}/\d\d/\d\d/"
            rf"{ACCOUNT}_CloudTrail_us-east-1_\d{{8}}T\d\d(\d[05])Z_[A-Za-z0-9]{{16}}\.json\.gz$")
    assert keys and all(re.match(form, key) for key in keys), keys
    names = []
    for number, key in enumerate(keys):
        copy = tmp_path / f"log-{number}.json.gz"
        fresh.aws("s3api", "get-object", "--bucket", "walk-logs", "--key", key, copy)
        raw = copy.read_bytes()
        assert raw[:2] == b"\x1f\x8b"
        text = gzip.decompress(raw).decode()
        assert text.startswith('{"Records":[{"eventVersion":"1.') and text.endswith("}]}")
        names += [it["eventName"] for it in json.loads(text)["Records"]]
    for name in ("PutObject", "DeleteObject", "ListObjects"):
        assert name in names, names

    fresh.advance(2 * 3600)
    assert await_keys(fresh, "/CloudTrail-Digest/", 2)
    start = (datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(days=1))
    end = start + datetime.timedelta(days=30)
    out = fresh.aws("cloudtrail", "validate-logs", "--trail-arn", made["TrailARN"],
                    "--start-time", start.strftime("%Y-%m-%dT%H:%M:%SZ"),
                    "--end-time", end.strftime("%Y-%m-%dT%H:%M:%SZ")).stdout
    assert re.search(r"([1-9]\d*)/\1 digest files valid", out), out
    assert re.search(r"([1-9]\d*)/\1 log files valid", out), out


def await_keys(server, part, count=1):
    from world import eventually

    s3 = server.client("s3")

    def look():
        found = [it["Key"] for it in s3.list_objects_v2(Bucket="walk-logs").get("Contents", [])]
        found = [key for key in found if part in key]
        return found if len(found) >= count else []

    return eventually(look, 30)
