"""Trails: made, changed, seen from other regions, and refused in AWS's words."""

import pytest
from test_s3_objects import refused
from world import ACCOUNT, Server

REGIONS = ("ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-southeast-1 ap-southeast-2 ca-central-1 "
           "eu-central-1 eu-north-1 eu-west-1 eu-west-2 eu-west-3 sa-east-1 us-east-1 us-east-2 us-west-1 "
           "us-west-2").split()
HOME = "ap-northeast-1"


@pytest.fixture(scope="module")
def members(tmp_path_factory):
    """The roll-back article's trail, in its region."""
    with Server(tmp_path_factory.mktemp("members")) as server:
        bucket = server.trail_bucket(f"cm-members-cloudtrail-{ACCOUNT}", HOME)
        server.aws("cloudtrail", "create-trail", "--name", "Members", "--s3-bucket-name", bucket,
                   "--is-multi-region-trail", "--enable-log-file-validation", region=HOME)
        server.aws("cloudtrail", "start-logging", "--name", "Members", region=HOME)
        yield server


def test_the_regions_are_those_of_the_article(members):
    out = members.aws("ec2", "describe-regions", "--query", "sort(Regions[].RegionName)", "--output", "text",
                      region=HOME).stdout
    assert out.strip().split("\t") == REGIONS


def test_the_trail_is_seen_from_every_region(members):
    for region in REGIONS:
        found = members.client("cloudtrail", region).describe_trails(trailNameList=["Members"])["trailList"]
        assert [it["HomeRegion"] for it in found] == [HOME], region
    # The shadow disappears when it is not asked for.
    out = members.aws("cloudtrail", "describe-trails", "--region", "us-west-2", "--no-include-shadow-trails",
                      "--query", "trailList[?Name=='Members'].Name | [0]", "--output", "text").stdout
    assert out.strip() == "None"


def test_only_the_home_region_changes_a_trail(members):
    arn = f"arn:aws:cloudtrail:{HOME}:{ACCOUNT}:trail/Members"
    for command in ("update-trail", "stop-logging", "start-logging", "delete-trail"):
        assert members.refusal("cloudtrail", command, "--name", arn, region="us-west-2") == "InvalidHomeRegionException"
    status = members.client("cloudtrail", "us-west-2").get_trail_status(Name=arn)
    assert status["IsLogging"] is True


def test_removing_a_key_that_is_not_there_changes_nothing(members):
    members.aws("cloudtrail", "update-trail", "--name", "Members", "--kms-key-id", "", "--region", HOME)
    out = members.aws("cloudtrail", "get-trail", "--name", "Members", "--query",
                      "Trail.[S3BucketName,IsMultiRegionTrail,LogFileValidationEnabled]", "--output", "text",
                      region=HOME).stdout
    assert out.split() == [f"cm-members-cloudtrail-{ACCOUNT}", "True", "True"]
    out = members.aws("cloudtrail", "describe-trails", "--trail-name-list", "Members", "--query",
                      "trailList[].KmsKeyId", "--output", "text", region=HOME).stdout
    assert out.strip() == ""


def test_calls_of_every_region_reach_a_trail_of_all_regions(members):
    for region in ("us-east-1", "eu-west-1"):
        members.client("cloudtrail", region).describe_trails()
        members.client("ec2", region).describe_regions()
    members.client("sts", "eu-west-1").get_caller_identity()
    members.advance(600)
    from world import Trail

    trail = Trail(members, "Members", f"cm-members-cloudtrail-{ACCOUNT}", "", HOME)
    found = trail.find(lambda it: it["eventName"] == "DescribeRegions" and it["awsRegion"] == "eu-west-1")
    assert found
    assert any(f"/CloudTrail/eu-west-1/" in key for key in trail.logs())
    for key in trail.logs():
        region = key.split("/CloudTrail/")[1].split("/")[0]
        assert {it["awsRegion"] for it in trail.document(key)["Records"]} == {region}


@pytest.fixture
def api(fresh):
    return fresh.client("cloudtrail")


def test_a_trail_lives(fresh, api):
    bucket = fresh.trail_bucket()
    made = api.create_trail(Name="life", S3BucketName=bucket, TagsList=[{"Key": "team", "Value": "audit"}])
    arn = made["TrailARN"]
    assert refused(api.create_trail, Name="life", S3BucketName=bucket)[::2] == (
        "TrailAlreadyExistsException", f"Trail life already exists for customer: {ACCOUNT}")
    status = api.get_trail_status(Name="life")
    assert status["IsLogging"] is False and "StartLoggingTime" not in status
    api.start_logging(Name=arn)
    status = api.get_trail_status(Name="life")
    assert status["IsLogging"] is True and status["StartLoggingTime"]
    api.stop_logging(Name="life")
    status = api.get_trail_status(Name="life")
    assert status["IsLogging"] is False and status["StopLoggingTime"] and status["TimeLoggingStopped"]
    other = fresh.trail_bucket()
    changed = api.update_trail(Name="life", S3BucketName=other, S3KeyPrefix="deep", IsMultiRegionTrail=True,
                               EnableLogFileValidation=True)
    assert (changed["S3BucketName"], changed["S3KeyPrefix"], changed["IsMultiRegionTrail"]) == (other, "deep", True)
    assert api.get_trail(Name="life")["Trail"]["LogFileValidationEnabled"] is True
    assert "S3KeyPrefix" not in api.update_trail(Name="life", S3KeyPrefix="")
    assert [it["TrailARN"] for it in api.list_trails()["Trails"]] == [arn]
    api.add_tags(ResourceId=arn, TagsList=[{"Key": "stage", "Value": "lab"}])
    api.remove_tags(ResourceId=arn, TagsList=[{"Key": "team"}])
    tags = api.list_tags(ResourceIdList=[arn])["ResourceTagList"]
    assert tags == [{"ResourceId": arn, "TagsList": [{"Key": "stage", "Value": "lab"}]}]
    api.delete_trail(Name="life")
    assert refused(api.get_trail, Name="life")[::2] == (
        "TrailNotFoundException", f"Unknown trail: {arn} for the user: {ACCOUNT}")


@pytest.mark.parametrize(("name", "message"), [
    ("ab", "Trail name too short. Minimum allowed length: 3 characters. Specified name length: 2 characters."),
    ("a" * 129, "Trail name too long. Maximum allowed length: 128 characters. Specified name length: 129 characters."),
    ("trail name", "Trail name or ARN can only contain uppercase letters, lowercase letters, numbers, periods (.), "
                   "hyphens (-), and underscores (_)."),
    ("-trail", "Trail name must starts with a letter or number."),
    ("trail-", "Trail name must ends with a letter or number."),
])
def test_names_have_rules(lab, name, message):
    api = lab.client("cloudtrail")
    assert refused(api.create_trail, Name=name, S3BucketName="b")[::2] == ("InvalidTrailNameException", message)


def test_what_a_trail_needs(fresh, api):
    assert refused(api.create_trail, Name="none", S3BucketName="no-such-bucket-here")[::2] == (
        "S3BucketDoesNotExistException", "S3 bucket no-such-bucket-here does not exist!")
    bucket = fresh.trail_bucket()
    assert refused(api.create_trail, Name="global", S3BucketName=bucket, IsMultiRegionTrail=True,
                   IncludeGlobalServiceEvents=False)[0] == "InvalidParameterCombinationException"
    for number in range(5):
        api.create_trail(Name=f"trail-{number}", S3BucketName=bucket)
    assert refused(api.create_trail, Name="sixth", S3BucketName=bucket)[::2] == (
        "MaximumNumberOfTrailsExceededException", f"User: {ACCOUNT} already has 5 trails in us-east-1.")


@pytest.mark.parametrize("call", ["get_trail_status", "start_logging", "stop_logging", "delete_trail", "update_trail",
                                  "get_trail"])
def test_a_trail_nobody_made(lab, call):
    api = lab.client("cloudtrail")
    code, status, message = refused(getattr(api, call), Name="nobody-made-it")
    assert (code, status) == ("TrailNotFoundException", 400)
    assert refused(getattr(api, call), Name="arn:aws:cloudtrail:broken")[0] in (
        "CloudTrailARNInvalidException", "InvalidTrailNameException")


def test_selectors(fresh, api):
    trail = fresh.trail(name="select")
    got = api.get_event_selectors(TrailName="select")
    assert got["TrailARN"] == trail.arn
    assert got["EventSelectors"] == [{"ReadWriteType": "All", "IncludeManagementEvents": True, "DataResources": [],
                                      "ExcludeManagementEventSources": []}]
    basic = [{"ReadWriteType": "WriteOnly", "IncludeManagementEvents": True, "ExcludeManagementEventSources": [],
              "DataResources": [{"Type": "AWS::S3::Object", "Values": ["arn:aws:s3"]},
                                {"Type": "AWS::Lambda::Function", "Values": ["arn:aws:lambda"]}]}]
    api.put_event_selectors(TrailName="select", EventSelectors=basic)
    assert api.get_event_selectors(TrailName="select")["EventSelectors"] == basic
    advanced = [{"Name": "only puts", "FieldSelectors": [
        {"Field": "eventCategory", "Equals": ["Data"]}, {"Field": "resources.type", "Equals": ["AWS::S3::Object"]},
        {"Field": "eventName", "Equals": ["PutObject"]}]}]
    api.put_event_selectors(TrailName="select", AdvancedEventSelectors=advanced)
    got = api.get_event_selectors(TrailName="select")
    assert got["AdvancedEventSelectors"] == advanced and not got.get("EventSelectors")
    wrong = [{"ReadWriteType": "All", "IncludeManagementEvents": True,
              "DataResources": [{"Type": "AWS::S3::Nothing", "Values": ["arn:aws:s3"]}]}]
    assert refused(api.put_event_selectors, TrailName="select", EventSelectors=wrong)[0] == (
        "InvalidEventSelectorsException")
    assert api.get_trail(Name="select")["Trail"]["HasCustomEventSelectors"] is True
