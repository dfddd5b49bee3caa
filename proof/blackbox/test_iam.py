"""IAM with the stock clients: what a user may do, from which policy it comes, and what a denial says."""

import csv
import json

import pytest
from people import ADMINISTRATOR, Person, allow, deny, policy, user
from test_s3_objects import refused
from world import ACCOUNT, eventually, history, unique


def denied(person, event):
    """The one denial of this kind that the history tells of a person."""
    def told():
        found = history(person.lab, "EventName", event, count=0, seconds=0)
        return [
            it for it in found
            if it["userIdentity"].get("accessKeyId") == person.key and it.get("errorCode") == "AccessDenied"
        ]

    found = eventually(told)
    assert len(found) == 1, found
    return found[0]


def test_a_new_user_may_do_nothing_until_a_policy_says_so(lab, tmp_path):
    name = unique("erin")
    made = lab.json("iam", "create-user", "--user-name", name)["User"]
    assert made["Arn"] == f"arn:aws:iam::{ACCOUNT}:user/{name}" and made["UserId"].startswith("AIDA")
    erin = Person(lab, lab.json("iam", "create-access-key", "--user-name", name)["AccessKey"], name)
    who = erin.client("sts").get_caller_identity()
    assert (who["UserId"], who["Account"], who["Arn"]) == (made["UserId"], ACCOUNT, made["Arn"])

    result = lab.aws("cloudtrail", "describe-trails", check=False, **erin.environment)
    assert result.returncode != 0
    assert result.stderr.strip().endswith(
        f"User: {made['Arn']} is not authorized to perform: cloudtrail:DescribeTrails because "
        "no identity-based policy allows the cloudtrail:DescribeTrails action"
    )
    document = tmp_path / "policy.json"
    document.write_text(policy(allow("cloudtrail:Describe*")))
    lab.aws(
        "iam", "put-user-policy", "--user-name", name, "--policy-name", "look",
        "--policy-document", f"file://{document}",
    )
    assert "trailList" in lab.json("cloudtrail", "describe-trails", **erin.environment)
    told = denied(erin, "DescribeTrails")
    assert told["userIdentity"]["type"] == "IAMUser" and told["userIdentity"]["userName"] == name
    assert told["additionalEventData"]["authorization"] == {
        "decision": "implicitDeny", "level": "identity-based policy",
        "action": "cloudtrail:DescribeTrails", "resource": "*",
    }


def test_a_denial_names_its_policy_and_its_statement(lab):
    trail = lab.trail(start=False)
    frank = user(lab, allow("cloudtrail:*"), deny("cloudtrail:StopLogging", trail.arn, Sid="KeepLogging"))
    api = frank.client("cloudtrail")
    api.start_logging(Name=trail.name)
    code, status, message = refused(api.stop_logging, Name=trail.name)
    assert (code, status) == ("AccessDeniedException", 400)
    assert message == (
        f"User: {frank.arn} is not authorized to perform: cloudtrail:StopLogging on resource: "
        f"{trail.arn} with an explicit deny in an identity-based policy"
    )
    assert trail.status()["IsLogging"] is True
    told = denied(frank, "StopLogging")
    assert told["errorMessage"] == message and told["requestParameters"] is None
    assert told["additionalEventData"]["authorization"] == {
        "decision": "explicitDeny", "level": "identity-based policy",
        "action": "cloudtrail:StopLogging", "resource": trail.arn,
        "policy": f"{frank.arn}/policy/own", "statement": "KeepLogging",
    }
    lab.client("iam").delete_user_policy(UserName=frank.name, PolicyName="own")
    assert "because no identity-based policy" in refused(api.start_logging, Name=trail.name)[2]


def test_the_default_version_of_a_policy_counts_for_all_who_hold_it(lab):
    iam, group, name = lab.client("iam"), unique("group"), unique("policy")
    grace, heidi = user(lab), user(lab)
    arn = iam.create_policy(PolicyName=name, PolicyDocument=policy(allow("s3:ListAllMyBuckets")))["Policy"]["Arn"]
    iam.create_group(GroupName=group)
    iam.attach_group_policy(GroupName=group, PolicyArn=arn)
    iam.add_user_to_group(GroupName=group, UserName=grace.name)
    iam.attach_user_policy(UserName=heidi.name, PolicyArn=arn)
    clients = [it.client("s3") for it in (grace, heidi)]
    for s3 in clients:
        s3.list_buckets()
    second = iam.create_policy_version(PolicyArn=arn, PolicyDocument=policy(deny("s3:*")))
    for s3 in clients:
        s3.list_buckets()
    iam.set_default_policy_version(PolicyArn=arn, VersionId=second["PolicyVersion"]["VersionId"])
    for s3 in clients:
        assert "explicit deny in an identity-based policy" in refused(s3.list_buckets)[2]
    iam.set_default_policy_version(PolicyArn=arn, VersionId="v1")
    iam.remove_user_from_group(GroupName=group, UserName=grace.name)
    assert refused(clients[0].list_buckets)[0] == "AccessDenied"
    clients[1].list_buckets()
    assert refused(iam.delete_policy, PolicyArn=arn)[:2] == ("DeleteConflict", 409)
    held = iam.list_entities_for_policy(PolicyArn=arn)
    assert [it["GroupName"] for it in held["PolicyGroups"]] == [group]
    assert [it["UserName"] for it in held["PolicyUsers"]] == [heidi.name]


def test_a_boundary_holds_even_an_administrator(lab):
    iam = lab.client("iam")
    made = iam.create_policy(PolicyName=unique("bounds"), PolicyDocument=policy(allow("s3:*")))
    ivan = user(lab, allow("*"), PermissionsBoundary=made["Policy"]["Arn"])
    ivan.client("s3").list_buckets()
    message = refused(ivan.client("iam").list_users)[2]
    assert message.endswith("because no permissions boundary allows the iam:ListUsers action")
    iam.delete_user_permissions_boundary(UserName=ivan.name)
    assert ivan.client("iam").list_users(MaxItems=1)["Users"]


def test_policies_of_aws_do_what_their_names_say(lab):
    iam, judy = lab.client("iam"), user(lab)
    iam.attach_user_policy(UserName=judy.name, PolicyArn="arn:aws:iam::aws:policy/ReadOnlyAccess")
    api = judy.client("cloudtrail")
    api.describe_trails()
    assert refused(api.stop_logging, Name="absent")[0] == "AccessDeniedException"
    iam.attach_user_policy(UserName=judy.name, PolicyArn=ADMINISTRATOR)
    assert refused(api.stop_logging, Name="absent")[0] == "TrailNotFoundException"
    pages = iam.get_paginator("list_policies").paginate(Scope="AWS")
    names = {it["PolicyName"] for page in pages for it in page["Policies"]}
    assert {"AdministratorAccess", "ReadOnlyAccess", "SecurityAudit"} <= names


def test_everybody_has_a_folder_of_their_own(lab, bucket):
    folder = f"arn:aws:s3:::{bucket}/home/${{aws:username}}/*"
    kim, leo = (user(lab, allow(["s3:PutObject", "s3:GetObject"], folder)) for _ in range(2))
    kim.client("s3").put_object(Bucket=bucket, Key=f"home/{kim.name}/page", Body=b"mine")
    theirs = {"Bucket": bucket, "Key": f"home/{kim.name}/page"}
    assert refused(leo.client("s3").get_object, **theirs)[:2] == ("AccessDenied", 403)
    result = lab.aws("s3", "cp", f"s3://{bucket}/home/{kim.name}/page", "-", **kim.environment)
    assert result.stdout == "mine"


def test_a_tag_decides_who_may_change_a_user(lab):
    rule = allow("iam:TagUser", Condition={"StringEquals": {"aws:ResourceTag/team": "${aws:PrincipalTag/team}"}})
    mia = user(lab, rule, Tags=[{"Key": "team", "Value": "audit"}])
    near = user(lab, Tags=[{"Key": "team", "Value": "audit"}])
    far = user(lab, Tags=[{"Key": "team", "Value": "sales"}])
    tags = [{"Key": "seen", "Value": "yes"}]
    mia.client("iam").tag_user(UserName=near.name, Tags=tags)
    assert refused(mia.client("iam").tag_user, UserName=far.name, Tags=tags)[0] == "AccessDenied"
    iam = lab.client("iam")
    assert {"Key": "seen", "Value": "yes"} in iam.list_user_tags(UserName=near.name)["Tags"]
    assert {"Key": "seen", "Value": "yes"} not in iam.list_user_tags(UserName=far.name)["Tags"]


def test_a_simulation_decides_as_the_gate_does(lab, bucket):
    arn = f"arn:aws:s3:::{bucket}/page"
    nina = user(lab, allow("s3:*"), deny("s3:PutObject", arn, Sid="Frozen"))
    told = lab.client("iam").simulate_principal_policy(
        PolicySourceArn=nina.arn, ResourceArns=[arn],
        ActionNames=["s3:GetObject", "s3:PutObject", "iam:ListUsers"],
    )["EvaluationResults"]
    decisions = {it["EvalActionName"]: it["EvalDecision"] for it in told}
    assert decisions == {
        "s3:GetObject": "allowed", "s3:PutObject": "explicitDeny", "iam:ListUsers": "implicitDeny",
    }
    s3, where = nina.client("s3"), {"Bucket": bucket, "Key": "page"}
    assert refused(s3.get_object, **where)[0] == "NoSuchKey"
    assert refused(s3.put_object, **where, Body=b"")[0] == "AccessDenied"
    assert refused(nina.client("iam").list_users)[0] == "AccessDenied"
    lone = lab.client("iam").simulate_custom_policy(
        PolicyInputList=[policy(allow("s3:GetObject", arn))], ActionNames=["s3:GetObject"], ResourceArns=[arn],
    )["EvaluationResults"]
    assert [it["EvalDecision"] for it in lone] == ["allowed"]


@pytest.mark.parametrize("document", [
    "nonsense",
    '{"Version":"2012-10-17","Statement":[{"Effect":"Permit","Action":"s3:*","Resource":"*"}]}',
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*","Principal":"*"}]}',
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*"}]}',
])
def test_a_malformed_policy_is_refused_and_changes_nothing(lab, document):
    iam, olga = lab.client("iam"), user(lab, allow("s3:ListAllMyBuckets"))
    own = {"UserName": olga.name, "PolicyName": "own"}
    code, status, message = refused(iam.put_user_policy, **own, PolicyDocument=document)
    assert (code, status) == ("MalformedPolicyDocument", 400) and message
    assert iam.get_user_policy(**own)["PolicyDocument"]["Statement"][0]["Action"] == "s3:ListAllMyBuckets"
    olga.client("s3").list_buckets()


def test_a_user_goes_when_nothing_is_left_of_them(lab):
    iam, paul = lab.client("iam"), user(lab, allow("s3:*"))
    assert refused(iam.delete_user, UserName=paul.name)[:2] == ("DeleteConflict", 409)
    iam.delete_user_policy(UserName=paul.name, PolicyName="own")
    assert refused(iam.delete_user, UserName=paul.name)[0] == "DeleteConflict"
    iam.delete_access_key(UserName=paul.name, AccessKeyId=paul.key)
    iam.delete_user(UserName=paul.name)
    assert refused(iam.get_user, UserName=paul.name)[:2] == ("NoSuchEntity", 404)
    assert refused(paul.client("sts").get_caller_identity)[:2] == ("InvalidClientTokenId", 403)


def test_no_secret_is_told_twice(lab):
    quinn = user(lab)
    made = eventually(lambda: [
        it for it in history(lab, "EventName", "CreateAccessKey") if quinn.key in json.dumps(it)
    ])
    assert len(made) == 1 and made[0]["requestParameters"] == {"userName": quinn.name}
    assert quinn.credentials["SecretAccessKey"] not in json.dumps(made)
    listed = lab.client("iam").list_access_keys(UserName=quinn.name)["AccessKeyMetadata"]
    assert [it["AccessKeyId"] for it in listed] == [quinn.key]
    assert "SecretAccessKey" not in listed[0]


def test_the_credential_report_lists_everybody(fresh):
    rose, iam = user(fresh), fresh.client("iam")
    assert refused(iam.get_credential_report)[0] == "ReportNotPresent"
    iam.generate_credential_report()
    rows = list(csv.DictReader(iam.get_credential_report()["Content"].decode().splitlines()))
    assert [it["user"] for it in rows] == ["<root_account>", rose.name]
    assert rows[1]["arn"] == rose.arn and rows[1]["access_key_1_active"] == "true"
    assert iam.get_account_summary()["SummaryMap"]["Users"] == 1


def test_long_lists_come_in_pages(fresh):
    iam = fresh.client("iam")
    names = [f"user-{it:02}" for it in range(7)]
    for name in names:
        iam.create_user(UserName=name, Path="/many/")
    pages = iam.get_paginator("list_users").paginate(PathPrefix="/many/", PaginationConfig={"PageSize": 3})
    assert [[it["UserName"] for it in page["Users"]] for page in pages] == [names[:3], names[3:6], names[6:]]
    assert iam.list_users(PathPrefix="/few/")["Users"] == []
