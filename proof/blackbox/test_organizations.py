"""Article 001 in short: what the organization denies, nobody in a member account may do."""

import json

import pytest
from people import ADMINISTRATOR, account_trail, allow, deny, policy, user
from test_s3_objects import refused
from world import ACCOUNT, eventually, unique

DENIED = "AccessDeniedException"


def is_logging(trail):
    return trail.status()["IsLogging"]


@pytest.fixture
def unit(organization):
    """An organizational unit that holds the member, as long as the test lasts."""
    api, member, top = organization.api, organization.member, organization.root
    made = api.create_organizational_unit(ParentId=top, Name=unique("unit"))["OrganizationalUnit"]["Id"]
    api.move_account(AccountId=member, SourceParentId=top, DestinationParentId=made)
    yield made
    for it in api.list_policies_for_target(TargetId=made, Filter="SERVICE_CONTROL_POLICY")["Policies"]:
        if it["Id"] != "p-FullAWSAccess":
            api.detach_policy(PolicyId=it["Id"], TargetId=made)
    api.move_account(AccountId=member, SourceParentId=made, DestinationParentId=top)
    api.delete_organizational_unit(OrganizationalUnitId=made)


def control(organization, *statements):
    made = organization.api.create_policy(
        Type="SERVICE_CONTROL_POLICY", Name=unique("control"), Description="", Content=policy(*statements),
    )
    return made["Policy"]["PolicySummary"]["Id"]


def test_an_account_is_made_with_a_way_in(lab, organization):
    assert organization.asked["State"] == "IN_PROGRESS"
    assert organization.member != ACCOUNT and len(organization.member) == 12
    told = organization.api.describe_account(AccountId=organization.member)["Account"]
    assert (told["Status"], told["JoinedMethod"]) == ("ACTIVE", "CREATED")
    who = organization.admin.client("sts").get_caller_identity()["Arn"]
    assert who == f"arn:aws:sts::{organization.member}:assumed-role/OrganizationAccountAccessRole/setup"
    # Only who leads an organization changes it, but who is in it may see it.
    api = organization.admin.client("organizations")
    assert api.describe_organization()["Organization"]["MasterAccountId"] == ACCOUNT
    call = {"ParentId": organization.root, "Name": "mine"}
    assert refused(api.create_organizational_unit, **call)[:2] == (DENIED, 400)
    # Each account's things are its own.
    bucket = lab.bucket()
    assert bucket not in [it["Name"] for it in organization.admin.client("s3").list_buckets()["Buckets"]]
    assert refused(organization.admin.client("s3").list_objects_v2, Bucket=bucket)[:2] == ("AccessDenied", 403)


@pytest.mark.timeout(120)
def test_no_administrator_of_a_member_stops_the_trail(lab, organization, unit):
    theirs = organization.admin.client("iam")
    admin = organization.admin.user(prefix="admin")
    theirs.attach_user_policy(UserName=admin.name, PolicyArn=ADMINISTRATOR)
    name = unique("cloudtrail")
    trail, other = account_trail(admin, name), account_trail(admin, unique("other"))
    for key in ("one", "two"):
        trail.s3.put_object(Bucket=trail.bucket, Key=key, Body=b"log")
    trail.api.stop_logging(Name=name)
    assert not is_logging(trail)
    trail.api.start_logging(Name=name)

    protected = deny(
        ["cloudtrail:StopLogging", "cloudtrail:DeleteTrail", "cloudtrail:UpdateTrail"],
        f"arn:aws:cloudtrail:*:*:trail/{name}", Sid="KeepTrails",
    )
    hole = control(organization, deny("s3:Delete*", f"arn:aws:s3:::{trail.bucket}", Sid="KeepLogs"), protected)
    organization.api.attach_policy(PolicyId=hole, TargetId=unit)

    code, _, message = refused(trail.api.stop_logging, Name=name)
    assert code == DENIED and message == (
        f"User: {admin.arn} is not authorized to perform: cloudtrail:StopLogging on resource: {trail.arn} "
        "with an explicit deny in a service control policy"
    )
    assert refused(trail.api.delete_trail, Name=name)[0] == DENIED
    assert refused(trail.api.update_trail, Name=name, IncludeGlobalServiceEvents=False)[0] == DENIED
    by_role = organization.admin.client("cloudtrail")
    assert "service control policy" in refused(by_role.stop_logging, Name=name)[2]
    result = lab.aws("cloudtrail", "stop-logging", "--name", name, check=False, **admin.environment)
    assert "with an explicit deny in a service control policy" in result.stderr
    assert is_logging(trail) and trail.api.get_trail(Name=name)["Trail"]["IncludeGlobalServiceEvents"]
    other.api.stop_logging(Name=other.name)
    assert not is_logging(other)
    told = denials(admin, "StopLogging", trail.arn)
    assert told["additionalEventData"]["authorization"] == {
        "decision": "explicitDeny", "level": "service control policy", "action": "cloudtrail:StopLogging",
        "resource": trail.arn, "target": unit, "policy": hole, "statement": "KeepTrails",
    }

    # The bucket alone is not its objects: the article's policy has a hole, which `policy lint` finds.
    bucket = trail.bucket
    assert refused(trail.s3.delete_bucket_policy, Bucket=bucket)[:2] == ("AccessDenied", 403)
    trail.s3.delete_object(Bucket=bucket, Key="one")
    whole = deny("s3:Delete*", [f"arn:aws:s3:::{bucket}", f"arn:aws:s3:::{bucket}/*"], Sid="KeepLogs")
    organization.api.update_policy(PolicyId=hole, Content=policy(whole, protected))
    assert refused(trail.s3.delete_object, Bucket=bucket, Key="two")[:2] == ("AccessDenied", 403)
    batch = trail.s3.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": "two"}]})
    assert [it["Code"] for it in batch["Errors"]] == ["AccessDenied"] and "Deleted" not in batch
    assert trail.s3.get_object(Bucket=bucket, Key="two")["Body"].read() == b"log"

    organization.api.detach_policy(PolicyId=hole, TargetId=unit)
    trail.s3.delete_object(Bucket=bucket, Key="two")
    trail.api.stop_logging(Name=name)
    trail.api.delete_trail(Name=name)
    assert refused(trail.api.get_trail, Name=name)[0] == "TrailNotFoundException"


def denials(person, event, needle):
    """The last denial of an event that the person's own history tells."""
    attribute = [{"AttributeKey": "EventName", "AttributeValue": event}]

    def look():
        told = person.client("cloudtrail").lookup_events(LookupAttributes=attribute)["Events"]
        records = [json.loads(it["CloudTrailEvent"]) for it in told]
        mine = [it for it in records if it["userIdentity"].get("accessKeyId") == person.key]
        return [it for it in mine if it.get("errorCode") and needle in json.dumps(it)]

    found = eventually(look)
    assert found, f"no denial of {event}"
    return found[0]


def test_the_leader_is_bound_by_no_control(lab, organization):
    api, trail = organization.api, lab.trail()
    stop = control(organization, deny("cloudtrail:StopLogging"))
    api.attach_policy(PolicyId=stop, TargetId=organization.root)
    try:
        theirs = organization.admin.client("cloudtrail")
        assert "service control policy" in refused(theirs.stop_logging, Name="any")[2]
        organization.leader.client("cloudtrail").stop_logging(Name=trail.name)
        assert not is_logging(trail)
        assert refused(api.delete_policy, PolicyId=stop)[0] == "PolicyInUseException"
    finally:
        api.detach_policy(PolicyId=stop, TargetId=organization.root)
    assert refused(theirs.stop_logging, Name="any")[0] == "TrailNotFoundException"
    api.delete_policy(PolicyId=stop)


def test_what_no_control_allows_is_denied(organization, unit):
    only = control(organization, allow("s3:*"))
    organization.api.attach_policy(PolicyId=only, TargetId=unit)
    organization.api.detach_policy(PolicyId="p-FullAWSAccess", TargetId=unit)
    organization.admin.client("s3").list_buckets()
    message = refused(organization.admin.client("iam").list_users)[2]
    assert message.endswith("because no service control policy allows the iam:ListUsers action")
    # The last control of a target stays.
    call = {"PolicyId": only, "TargetId": unit}
    assert refused(organization.api.detach_policy, **call)[0] == "ConstraintViolationException"
    organization.api.attach_policy(PolicyId="p-FullAWSAccess", TargetId=unit)
    organization.admin.client("iam").list_users()


def test_a_control_of_resources_binds_strangers_too(lab, organization, unit):
    api, s3, bucket = organization.api, organization.admin.client("s3"), unique("theirs")
    enabled = api.enable_policy_type(RootId=organization.root, PolicyType="RESOURCE_CONTROL_POLICY")
    assert {it["Type"] for it in enabled["Root"]["PolicyTypes"]} >= {"RESOURCE_CONTROL_POLICY"}
    s3.create_bucket(Bucket=bucket)
    s3.put_object(Bucket=bucket, Key="log", Body=b"log")
    arn = f"arn:aws:s3:::{bucket}/*"
    guest = user(lab, allow("s3:*"))
    share = allow(["s3:GetObject", "s3:DeleteObject"], arn, Principal={"AWS": guest.arn})
    s3.put_bucket_policy(Bucket=bucket, Policy=policy(share))
    kept = api.create_policy(
        Type="RESOURCE_CONTROL_POLICY", Name=unique("control"), Description="",
        Content=policy(deny("s3:DeleteObject", arn, Principal="*")),
    )["Policy"]["PolicySummary"]["Id"]
    api.attach_policy(PolicyId=kept, TargetId=unit)
    where = {"Bucket": bucket, "Key": "log"}
    for client in (guest.client("s3"), s3):
        assert refused(client.delete_object, **where)[2].endswith("with an explicit deny in a resource control policy")
        assert client.get_object(**where)["Body"].read() == b"log"
    api.detach_policy(PolicyId=kept, TargetId=unit)
    api.disable_policy_type(RootId=organization.root, PolicyType="RESOURCE_CONTROL_POLICY")
    guest.client("s3").delete_object(**where)


def test_the_policy_as_the_article_prints_it_is_refused(organization):
    content = policy(deny("s3:Delete*", "arn:aws:s3:::bucket-for-cloudtrail")).replace('trail"', "trail”")
    before = organization.api.list_policies(Filter="SERVICE_CONTROL_POLICY")["Policies"]
    call = {"Type": "SERVICE_CONTROL_POLICY", "Name": unique("control"), "Description": "", "Content": content}
    assert refused(organization.api.create_policy, **call)[:2] == ("MalformedPolicyDocumentException", 400)
    assert organization.api.list_policies(Filter="SERVICE_CONTROL_POLICY")["Policies"] == before


def test_the_tree_holds_together(organization, unit):
    api, member = organization.api, organization.member
    assert api.list_parents(ChildId=member)["Parents"] == [{"Id": unit, "Type": "ORGANIZATIONAL_UNIT"}]
    assert [it["Id"] for it in api.list_accounts_for_parent(ParentId=unit)["Accounts"]] == [member]
    assert {it["Id"] for it in api.list_accounts()["Accounts"]} >= {ACCOUNT, member}
    call = {"OrganizationalUnitId": unit}
    assert refused(api.delete_organizational_unit, **call)[0] == "OrganizationalUnitNotEmptyException"
    wrong = {"AccountId": member, "SourceParentId": organization.root, "DestinationParentId": organization.root}
    assert refused(api.move_account, **wrong)[1] == 400
    assert refused(api.create_organization, FeatureSet="ALL")[0] == "AlreadyInOrganizationException"
