"""Security Hub with the stock CLI: what fails before the fix passes after it, within seconds."""

import json

import pytest
from world import ACCOUNT, eventually, unique

FOUNDATIONAL = "arn:aws:securityhub:us-east-1::standards/aws-foundational-security-best-practices/v/1.0.0"


def filters(**wanted):
    return json.dumps({name: [{"Value": value, "Comparison": "EQUALS"}] for name, value in wanted.items()})


def statuses(server, control, part, state="ACTIVE"):
    """The results of a control about resources whose id contains a text."""
    asked = filters(ComplianceSecurityControlId=control, RecordState=state)
    found = server.json("securityhub", "get-findings", "--filters", asked)["Findings"]
    return [it["Compliance"]["Status"] for it in found if part in it["Resources"][0]["Id"]]


@pytest.fixture
def hub(fresh):
    fresh.aws("securityhub", "enable-security-hub", "--enable-default-standards")
    return fresh


def create_trail(server, name, bucket, *more):
    server.aws("cloudtrail", "create-trail", "--name", name, "--s3-bucket-name", bucket, *more)


@pytest.mark.timeout(180)
def test_a_trail_fails_until_its_files_are_encrypted_with_a_key(fresh):
    name, bucket = unique("trail"), fresh.trail_bucket()
    create_trail(fresh, name, bucket)
    fresh.aws("securityhub", "enable-security-hub", "--enable-default-standards")
    fresh.advance(86400)
    assert eventually(lambda: statuses(fresh, "CloudTrail.2", name) == ["FAILED"])
    fresh.aws("cloudtrail", "delete-trail", "--name", name)
    assert eventually(lambda: statuses(fresh, "CloudTrail.2", name) == [])
    assert statuses(fresh, "CloudTrail.2", name, "ARCHIVED") == ["FAILED"]

    policy = {"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{ACCOUNT}:root"}, "Action": "kms:*", "Resource": "*"},
        {"Effect": "Allow", "Principal": {"Service": "cloudtrail.amazonaws.com"},
         "Action": ["kms:GenerateDataKey*", "kms:Decrypt"], "Resource": "*"},
    ]}
    key = fresh.json("kms", "create-key", "--policy", json.dumps(policy))["KeyMetadata"]["Arn"]
    create_trail(fresh, name, bucket, "--kms-key-id", key)
    assert eventually(lambda: statuses(fresh, "CloudTrail.2", name) == ["PASSED"])


@pytest.mark.timeout(120)
def test_a_bucket_fails_and_passes_within_seconds(hub):
    bucket = hub.bucket()
    assert eventually(lambda: statuses(hub, "S3.8", bucket) == ["PASSED"])
    hub.aws("s3api", "delete-public-access-block", "--bucket", bucket)
    assert eventually(lambda: statuses(hub, "S3.8", bucket) == ["FAILED"])
    block = "BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=true,RestrictPublicBuckets=true"
    hub.aws("s3api", "put-public-access-block", "--bucket", bucket, "--public-access-block-configuration", block)
    assert eventually(lambda: statuses(hub, "S3.8", bucket) == ["PASSED"])


@pytest.mark.timeout(120)
def test_standards_and_controls_are_asked_for_and_disabled_with_a_reason(hub):
    def ready():
        told = hub.json("securityhub", "get-enabled-standards")["StandardsSubscriptions"]
        return [it["StandardsStatus"] for it in told] == ["READY", "READY"]

    assert eventually(ready)
    assert hub.refusal("securityhub", "enable-security-hub") == "ResourceConflictException"
    arn = f"arn:aws:securityhub:us-east-1:{ACCOUNT}:hub/default"
    told = hub.json("securityhub", "describe-hub", "--hub-arn", arn)
    assert (told["HubArn"], told["ControlFindingGenerator"]) == (arn, "SECURITY_CONTROL")
    subscription = arn.replace("hub/default", f"subscription/{FOUNDATIONAL.split('standards/')[1]}")
    controls = hub.json("securityhub", "describe-standards-controls", "--standards-subscription-arn", subscription)
    control = next(it for it in controls["Controls"] if it["ControlId"] == "Config.1")
    assert (control["ControlStatus"], control["SeverityRating"]) == ("ENABLED", "CRITICAL")
    update = ["securityhub", "update-standards-control", "--standards-control-arn", control["StandardsControlArn"]]
    assert hub.refusal(*update, "--control-status", "DISABLED") == "InvalidInputException"
    hub.aws(*update, "--control-status", "DISABLED", "--disabled-reason", "no recorder here")
    told = hub.json("securityhub", "list-standards-control-associations", "--security-control-id", "Config.1")
    reasons = [it.get("UpdatedReason") for it in told["StandardsControlAssociationSummaries"]]
    assert reasons == ["no recorder here", None]
    definitions = hub.json("securityhub", "list-security-control-definitions", "--standards-arn", FOUNDATIONAL)
    assert "CloudTrail.2" in [it["SecurityControlId"] for it in definitions["SecurityControlDefinitions"]]


@pytest.mark.timeout(120)
def test_findings_are_annotated_imported_and_grouped(hub):
    assert eventually(lambda: statuses(hub, "Config.1", ACCOUNT) == ["FAILED"])
    asked = filters(ComplianceSecurityControlId="Config.1")
    finding = hub.json("securityhub", "get-findings", "--filters", asked)["Findings"][0]
    identifier = {"Id": finding["Id"], "ProductArn": finding["ProductArn"]}
    told = hub.json(
        "securityhub", "batch-update-findings", "--finding-identifiers", json.dumps([identifier]),
        "--workflow", "Status=SUPPRESSED", "--note", "Text=known,UpdatedBy=audit",
    )
    assert (told["ProcessedFindings"], told["UnprocessedFindings"]) == ([identifier], [])
    asked = filters(WorkflowStatus="SUPPRESSED", NoteText="known")
    assert [it["Id"] for it in hub.json("securityhub", "get-findings", "--filters", asked)["Findings"]] == [finding["Id"]]
    history = hub.json("securityhub", "get-finding-history", "--finding-identifier", json.dumps(identifier))
    assert history["Records"][0]["UpdateSource"]["Type"] == "BATCH_UPDATE_FINDINGS"

    own = {
        "SchemaVersion": "2018-10-08", "Id": "scan/1", "GeneratorId": "scanner", "AwsAccountId": ACCOUNT,
        "ProductArn": f"arn:aws:securityhub:us-east-1:{ACCOUNT}:product/{ACCOUNT}/default",
        "CreatedAt": "2026-01-01T00:00:00Z", "UpdatedAt": "2026-01-01T00:00:00Z", "Title": "Found", "Description": "x",
        "Types": ["Software and Configuration Checks"], "Severity": {"Label": "HIGH"},
        "Resources": [{"Type": "Other", "Id": "thing"}],
    }
    told = hub.json("securityhub", "batch-import-findings", "--findings", json.dumps([own, {**own, "AwsAccountId": "1"}]))
    assert (told["SuccessCount"], told["FailedCount"]) == (1, 1)
    made = hub.json("securityhub", "create-insight", "--name", "own", "--group-by-attribute", "SeverityLabel",
                    "--filters", filters(GeneratorId="scanner"))
    results = hub.json("securityhub", "get-insight-results", "--insight-arn", made["InsightArn"])["InsightResults"]
    assert results["ResultValues"] == [{"GroupByAttributeValue": "HIGH", "Count": 1}]
    arn = f"arn:aws:securityhub:us-east-1:{ACCOUNT}:hub/default"
    hub.aws("securityhub", "tag-resource", "--resource-arn", arn, "--tags", "stage=test")
    assert hub.json("securityhub", "list-tags-for-resource", "--resource-arn", arn)["Tags"] == {"stage": "test"}


def test_nothing_is_there_before_it_is_enabled_and_what_is_not_built_says_so(fresh):
    refused = fresh.aws("securityhub", "get-findings", check=False)
    assert f"Account {ACCOUNT} is not subscribed to AWS Security Hub" in refused.stderr
    assert fresh.refusal("securityhub", "describe-hub") == "InvalidAccessException"
    assert fresh.refusal("securityhub", "list-members") == "NotImplemented"
