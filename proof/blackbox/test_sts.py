"""STS with the stock clients: roles within an account and across two, sessions, and a second factor."""

import json

import pytest
from people import Device, Person, allow, deny, new_role, policy, root, trust, user
from test_s3_objects import refused
from test_signature_version_2 import code, send
from world import ACCOUNT, REGION, eventually, history

ROLES = "sts:AssumeRole"


def assumptions(of, needle):
    """The records of AssumeRole in one account's history that contain a text."""
    api = of.client("cloudtrail")

    def look():
        attribute = [{"AttributeKey": "EventName", "AttributeValue": "AssumeRole"}]
        pages = api.get_paginator("lookup_events").paginate(LookupAttributes=attribute)
        records = [json.loads(it["CloudTrailEvent"]) for page in pages for it in page["Events"]]
        return [it for it in records if needle in json.dumps(it)]

    return eventually(look)


@pytest.fixture
def iam(lab):
    return lab.client("iam")


def test_a_role_takes_who_it_trusts_and_who_may_ask(lab, iam):
    asker, idler = user(lab, allow(ROLES)), user(lab)
    named = new_role(iam, trust({"AWS": asker.arn}), allow("s3:ListAllMyBuckets"))
    session = asker.assume(named, "june")
    name = named.rsplit("/", 1)[1]
    assert session.arn == f"arn:aws:sts::{ACCOUNT}:assumed-role/{name}/june"
    session.client("s3").list_buckets()
    message = refused(session.client("iam").list_users)[2]
    assert message.startswith(f"User: {session.arn} is not authorized to perform: iam:ListUsers")
    # Whom a role names needs no policy of their own; whom it does not name has no other way in.
    stranger = new_role(iam, trust({"AWS": idler.arn}))
    idler.assume(stranger)
    code, status, message = refused(asker.client("sts").assume_role, RoleArn=stranger, RoleSessionName="june")
    assert (code, status) == ("AccessDenied", 403)
    assert f"User: {asker.arn} is not authorized to perform: sts:AssumeRole on resource: {stranger}" in message
    # A role that trusts the account leaves it to the account's policies.
    whole = new_role(iam, trust({"AWS": f"arn:aws:iam::{ACCOUNT}:root"}))
    asker.assume(whole)
    assert refused(idler.client("sts").assume_role, RoleArn=whole, RoleSessionName="june")[0] == "AccessDenied"
    # Of a role that is not there nothing more is said, and root assumes none.
    absent = f"arn:aws:iam::{ACCOUNT}:role/absent"
    assert refused(asker.client("sts").assume_role, RoleArn=absent, RoleSessionName="june")[0] == "AccessDenied"
    assert refused(lab.client("sts").assume_role, RoleArn=whole, RoleSessionName="june")[0] == "AccessDenied"


def test_across_accounts_both_sides_must_agree(lab, organization):
    theirs = organization.admin.client("iam")
    asker, idler = user(lab, allow(ROLES)), user(lab)
    role = new_role(theirs, trust({"AWS": [asker.arn, idler.arn]}), allow("s3:ListAllMyBuckets"))
    session = asker.assume(role, "visit")
    assert session.client("sts").get_caller_identity()["Account"] == organization.member
    session.client("s3").list_buckets()
    # Here the name in the trust policy is not enough.
    call = idler.client("sts").assume_role
    assert refused(call, RoleArn=role, RoleSessionName="visit")[:2] == ("AccessDenied", 403)
    closed = new_role(theirs, trust({"AWS": idler.arn}))
    call = asker.client("sts").assume_role
    assert refused(call, RoleArn=closed, RoleSessionName="visit")[:2] == ("AccessDenied", 403)
    # Both accounts are told, each in its own words.
    key = session.key
    ours, foreign = assumptions(lab, key), assumptions(organization.admin, key)
    assert len(ours) == len(foreign) == 1
    ours, foreign = ours[0], foreign[0]
    assert ours["sharedEventID"] == foreign["sharedEventID"] and ours["eventID"] != foreign["eventID"]
    assert (ours["recipientAccountId"], foreign["recipientAccountId"]) == (ACCOUNT, organization.member)
    assert ours["userIdentity"]["userName"] == asker.name
    assert foreign["userIdentity"] == {
        "type": "AWSAccount", "principalId": ours["userIdentity"]["principalId"], "accountId": ACCOUNT,
    }
    assert session.credentials["SecretAccessKey"] not in json.dumps([ours, foreign])


def test_an_external_id_keeps_a_deputy_from_confusion(lab, organization):
    deputy = user(lab, allow(ROLES))
    condition = {"StringEquals": {"sts:ExternalId": "customer-7"}}
    role = new_role(organization.admin.client("iam"), trust({"AWS": deputy.arn}, Condition=condition))
    call = {"RoleArn": role, "RoleSessionName": "visit"}
    sts = deputy.client("sts")
    assert refused(sts.assume_role, **call)[0] == "AccessDenied"
    assert refused(sts.assume_role, **call, ExternalId="customer-8")[0] == "AccessDenied"
    sts.assume_role(**call, ExternalId="customer-7")


def test_a_session_policy_takes_away_and_never_gives(lab, iam, bucket):
    asker = user(lab, allow(ROLES))
    role = new_role(iam, trust({"AWS": asker.arn}), allow(["s3:GetObject", "s3:PutObject"]))
    narrow = asker.assume(role, "narrow", Policy=policy(allow(["s3:PutObject", "s3:CreateBucket"])))
    s3, where = narrow.client("s3"), {"Bucket": bucket, "Key": "page"}
    s3.put_object(**where, Body=b"1")
    message = refused(s3.get_object, **where)[2]
    assert message.endswith("because no session policy allows the s3:GetObject action")
    message = refused(s3.create_bucket, Bucket="never-made-by-a-session")[2]
    assert message.endswith("because no identity-based policy allows the s3:CreateBucket action")
    assert asker.assume(role).client("s3").get_object(**where)["Body"].read() == b"1"
    broken = {"RoleArn": role, "RoleSessionName": "broken", "Policy": "{}"}
    assert refused(asker.client("sts").assume_role, **broken)[:2] == ("MalformedPolicyDocument", 400)


def test_a_url_of_a_session_does_what_the_session_may(lab, iam, bucket):
    asker = user(lab, allow(ROLES))
    role = new_role(iam, trust({"AWS": asker.arn}), allow("s3:GetObject", f"arn:aws:s3:::{bucket}/open/*"))
    lab.client("s3").put_object(Bucket=bucket, Key="open/page", Body=b"read me")
    lab.client("s3").put_object(Bucket=bucket, Key="shut/page", Body=b"leave me")
    session = asker.assume(role)
    s3 = session.client("s3", signature_version="s3v4")
    urls = [s3.generate_presigned_url("get_object", {"Bucket": bucket, "Key": f"{it}/page"}) for it in ("open", "shut")]
    assert send(urls[0])[::2] == (200, b"read me")
    status, _, body = send(urls[1])
    assert (status, code(body)) == (403, "AccessDenied")
    result = lab.aws("s3", "presign", f"s3://{bucket}/open/page", **session.environment)
    assert send(result.stdout.strip())[::2] == (200, b"read me")


def test_tags_travel_with_a_session(lab, iam):
    asker = user(lab, allow([ROLES, "sts:TagSession"]))
    tagged = {"Effect": "Allow", "Principal": {"AWS": asker.arn}, "Action": [ROLES, "sts:TagSession"]}
    rule = allow("iam:ListUsers", Condition={"StringEquals": {"aws:PrincipalTag/team": "audit"}})
    role = new_role(iam, policy(tagged), rule)
    audit = asker.assume(role, "audit", Tags=[{"Key": "team", "Value": "audit"}])
    sales = asker.assume(role, "sales", Tags=[{"Key": "team", "Value": "sales"}])
    audit.client("iam").list_users(MaxItems=1)
    assert refused(sales.client("iam").list_users)[0] == "AccessDenied"
    plain = new_role(iam, trust({"AWS": asker.arn}))
    call = {"RoleArn": plain, "RoleSessionName": "audit", "Tags": [{"Key": "team", "Value": "audit"}]}
    assert "sts:TagSession" in refused(asker.client("sts").assume_role, **call)[2]


def test_a_role_that_assumes_another_does_so_for_an_hour(lab, iam):
    asker = user(lab, allow(ROLES))
    first = new_role(iam, trust({"AWS": asker.arn}), allow(ROLES), MaxSessionDuration=7200)
    second = new_role(iam, trust({"AWS": first}), MaxSessionDuration=7200)
    asker.assume(first, DurationSeconds=7200)
    chained = asker.assume(first)
    chained.assume(second, DurationSeconds=3600)
    call = {"RoleArn": second, "RoleSessionName": "long", "DurationSeconds": 3601}
    assert refused(chained.client("sts").assume_role, **call)[:2] == ("ValidationError", 400)
    call = {"RoleArn": first, "RoleSessionName": "long", "DurationSeconds": 7201}
    assert refused(asker.client("sts").assume_role, **call)[:2] == ("ValidationError", 400)


def test_a_second_factor_opens_what_a_key_alone_does_not(lab, iam):
    shut = deny("iam:*", Condition={"BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}})
    needs = {"Bool": {"aws:MultiFactorAuthPresent": "true"}, "NumericLessThan": {"aws:MultiFactorAuthAge": "300"}}
    sara = user(lab, allow(["iam:ListUsers", ROLES]), shut)
    device, sts = Device.of(sara), sara.client("sts")
    role = new_role(iam, trust({"AWS": sara.arn}, Condition=needs))
    assert [it["SerialNumber"] for it in iam.list_mfa_devices(UserName=sara.name)["MFADevices"]] == [device.serial]

    assert "explicit deny" in refused(sara.client("iam").list_users)[2]
    plain = Person(lab, sts.get_session_token()["Credentials"])
    assert refused(plain.client("iam").list_users)[0] == "AccessDenied"
    wrong = {"SerialNumber": device.serial, "TokenCode": device.wrong()}
    assert refused(sts.get_session_token, **wrong)[:2] == ("AccessDenied", 403)
    shown = {"SerialNumber": device.serial, "TokenCode": device.code()}
    strong = Person(lab, sts.get_session_token(**shown)["Credentials"])
    strong.client("iam").list_users(MaxItems=1)
    assert refused(sts.get_session_token, **shown)[:2] == ("AccessDenied", 403), "a code works once"

    call = {"RoleArn": role, "RoleSessionName": "strong"}
    assert refused(sts.assume_role, **call)[0] == "AccessDenied"
    sts.assume_role(**call, SerialNumber=device.serial, TokenCode=device.code())
    strong.assume(role)
    # What a session did tells whether a second factor was shown.
    seen = {it["userIdentity"]["accessKeyId"]: it["userIdentity"] for it in eventually(lambda: listings(lab, strong))}
    assert seen[strong.key]["sessionContext"]["attributes"]["mfaAuthenticated"] == "true"
    assert seen[plain.key]["sessionContext"]["attributes"]["mfaAuthenticated"] == "false"
    assert "sessionContext" not in seen[sara.key]


def listings(lab, person):
    """All of ListUsers, once the person's own call is among them."""
    found = history(lab, "EventName", "ListUsers", region=REGION, seconds=0)
    return found if person.key in json.dumps(found) else []


def test_a_device_of_somebody_else_opens_nothing(lab):
    tara, umar = user(lab), user(lab)
    device = Device.of(tara)
    call = {"SerialNumber": device.serial, "TokenCode": device.code()}
    assert refused(umar.client("sts").get_session_token, **call)[0] == "AccessDenied"
    assert refused(root(lab).client("sts").get_session_token, **call)[0] == "AccessDenied"
