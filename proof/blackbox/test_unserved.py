"""What is not served says so, by name, and does nothing."""

import pytest


@pytest.mark.parametrize(("command", "operation"), [
    (("iam", "list-saml-providers"), "ListSAMLProviders"),
    (("iam", "list-open-id-connect-providers"), "ListOpenIDConnectProviders"),
    (("kms", "update-primary-region", "--key-id", "mrk-00000000000000000000000000000000",
      "--primary-region", "us-west-2"), "UpdatePrimaryRegion"),
    (("sts", "assume-root", "--target-principal", "444455556666",
      "--task-policy-arn", "arn=arn:aws:iam::aws:policy/root-task/IAMAuditRootUserCredentials"), "AssumeRoot"),
    (("sts", "assume-role-with-web-identity", "--role-arn", "arn:aws:iam::111122223333:role/r",
      "--role-session-name", "s1", "--web-identity-token", "token"), "AssumeRoleWithWebIdentity"),
    (("ec2", "describe-instances"), "DescribeInstances"),
    (("cloudtrail", "list-event-data-stores"), "ListEventDataStores"),
    (("cloudtrail", "put-insight-selectors", "--trail-name", "xyz",
      "--insight-selectors", "InsightType=ApiCallRateInsight"), "PutInsightSelectors"),
    (("sqs", "list-queues"), "ListQueues"),
    (("sns", "list-topics"), "ListTopics"),
    (("logs", "describe-log-groups"), "DescribeLogGroups"),
    (("configservice", "describe-configuration-recorders"), "DescribeConfigurationRecorders"),
    (("cloudformation", "list-stacks"), "ListStacks"),
])
def test_an_operation_that_is_not_served_is_named(lab, command, operation):
    service = command[0]
    # CLI 1 sends SQS to its legacy host unless the endpoint is on the command line.
    result = lab.aws(*command, "--endpoint-url", lab.endpoint, check=False)
    assert result.returncode != 0, service
    assert "NotImplemented" in result.stderr and operation in result.stderr, result.stderr


@pytest.mark.parametrize(("command", "operation"), [
    ("get-bucket-metadata-configuration", "GetBucketMetadataConfiguration"),
    ("get-bucket-metadata-table-configuration", "GetBucketMetadataTableConfiguration"),
])
def test_an_operation_of_s3_that_is_not_served_is_named(lab, bucket, command, operation):
    result = lab.aws("s3api", command, "--bucket", bucket, check=False)
    assert result.returncode != 0
    assert "NotImplemented" in result.stderr and operation in result.stderr, result.stderr


def test_a_write_that_is_not_served_changes_nothing(lab, bucket):
    lab.client("s3").put_object(Bucket=bucket, Key="k", Body=b"kept")
    hold = ("--legal-hold", "Status=ON")
    result = lab.aws("s3api", "put-object-legal-hold", "--bucket", bucket, "--key", "k", *hold, check=False)
    assert "NotImplemented" in result.stderr
    result = lab.aws("s3api", "delete-bucket-metadata-configuration", "--bucket", bucket, check=False)
    assert "NotImplemented" in result.stderr
    assert lab.client("s3").get_object(Bucket=bucket, Key="k")["Body"].read() == b"kept"
    assert lab.get(f"/{bucket}/k")[0] == 403


def test_a_header_that_asks_for_more_is_refused(lab, bucket, tmp_path):
    """A promise that cannot be kept is not given silently."""
    body = tmp_path / "b"
    body.write_text("x")
    put = ("s3api", "put-object", "--bucket", bucket, "--key", "k", "--body", body)
    for more in (("--storage-class", "GLACIER"),
                 ("--object-lock-mode", "COMPLIANCE", "--object-lock-retain-until-date", "2030-01-01T00:00:00Z")):
        assert lab.aws(*put, *more, check=False).returncode != 0, more
    assert lab.refusal("s3api", "head-object", "--bucket", bucket, "--key", "k") == "404"
