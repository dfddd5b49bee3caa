"""Buckets that others may use: policies, access lists, the public, and what both accounts are told."""

import json

import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from people import Organization, allow, deny, new_user, policy
from test_forms import post
from test_s3_objects import refused
from test_signature_version_2 import code, send
from test_strangers import public
from world import ACCOUNT, REGION, Server, eventually, history, sha256, unique

DENIED = ("AccessDenied", 403)
EVERYBODY = "http://acs.amazonaws.com/groups/global/AllUsers"


def share(s3, bucket, principal, *actions, effect="Allow", **more):
    """Replace the bucket's policy by one statement about the bucket and its objects."""
    arn = f"arn:aws:s3:::{bucket}"
    resources = [arn, f"{arn}/*"]
    statement = {"Effect": effect, "Principal": principal, "Action": list(actions), "Resource": resources, **more}
    s3.put_bucket_policy(Bucket=bucket, Policy=policy(statement))


def shared(of, event, bucket):
    """One account's records of an event that carry a shared id and name the bucket."""
    attribute = [{"AttributeKey": "EventName", "AttributeValue": event}]

    def look():
        told = of.client("cloudtrail").lookup_events(LookupAttributes=attribute)["Events"]
        records = [json.loads(it["CloudTrailEvent"]) for it in told]
        return [it for it in records if "sharedEventID" in it and bucket in json.dumps(it)]

    return eventually(look)


def lists_count(s3, bucket):
    """Make access lists count and let public ones pass, as in buckets of old."""
    rules = {"Rules": [{"ObjectOwnership": "ObjectWriter"}]}
    s3.put_bucket_ownership_controls(Bucket=bucket, OwnershipControls=rules)
    s3.delete_public_access_block(Bucket=bucket)


def test_another_account_needs_the_bucket_and_its_own_leave(lab, s3, bucket, organization):
    guest, idler = (organization.admin.user(*it) for it in ([allow("s3:*")], []))
    where = {"Bucket": bucket, "Key": "page"}
    s3.put_object(**where, Body=b"shared")
    for person in (guest, organization.admin):
        assert refused(person.client("s3").get_object, **where)[:2] == DENIED
    share(s3, bucket, {"AWS": organization.member}, "s3:GetObject")
    for person in (guest, organization.admin):
        assert person.client("s3").get_object(**where)["Body"].read() == b"shared"
    message = refused(idler.client("s3").get_object, **where)[2]
    assert message.endswith("because no identity-based policy allows the s3:GetObject action")
    assert refused(guest.client("s3").put_object, **where, Body=b"changed")[:2] == DENIED
    assert refused(guest.client("s3").put_bucket_policy, Bucket=bucket, Policy=policy())[1] in (400, 403)
    # A name in the policy lets only its bearer in.
    share(s3, bucket, {"AWS": guest.arn}, "s3:GetObject")
    guest.client("s3").get_object(**where)
    assert refused(organization.admin.client("s3").get_object, **where)[:2] == DENIED
    # At home the bucket's word is enough, and its Deny binds the administrator.
    clerk = new_user(lab, lab.client("iam"))
    share(s3, bucket, {"AWS": clerk.arn}, "s3:GetObject")
    clerk.client("s3").get_object(**where)
    foreign = {"StringNotEquals": {"aws:PrincipalAccount": organization.member}}
    share(s3, bucket, "*", "s3:GetObject", effect="Deny", Condition=foreign)
    assert refused(s3.get_object, **where)[2].endswith("with an explicit deny in a resource-based policy")
    s3.delete_bucket_policy(Bucket=bucket)
    assert s3.get_object(**where)["Body"].read() == b"shared"


def test_both_accounts_are_told_of_one_call(lab, s3, bucket, organization):
    share(s3, bucket, {"AWS": organization.member}, "s3:GetBucketVersioning")
    visitor = organization.admin.user(allow("s3:*"), prefix="visitor")
    visitor.client("s3").get_bucket_versioning(Bucket=bucket)
    s3.get_bucket_versioning(Bucket=bucket)
    (ours,), (theirs,) = (shared(it, "GetBucketVersioning", bucket) for it in (lab, organization.admin))
    assert ours["sharedEventID"] == theirs["sharedEventID"] and ours["eventID"] != theirs["eventID"]
    assert (ours["recipientAccountId"], theirs["recipientAccountId"]) == (ACCOUNT, organization.member)
    assert ours["requestID"] == theirs["requestID"] and ours["eventTime"] == theirs["eventTime"]
    assert theirs["userIdentity"]["arn"] == visitor.arn
    assert ours["userIdentity"]["accountId"] == organization.member and "userName" not in ours["userIdentity"]
    # Of a call within one account there is one record, with nothing shared.
    calls = [it for it in history(lab, "EventName", "GetBucketVersioning") if bucket in json.dumps(it)]
    assert len(calls) == 2 and sum("sharedEventID" in it for it in calls) == 1


def test_the_trails_of_both_accounts_get_the_data_event(fresh):
    fresh_s3 = fresh.client("s3")
    organization = Organization(fresh, hurry=True)
    bucket = fresh.bucket()
    share(fresh_s3, bucket, {"AWS": organization.member}, "s3:PutObject", "s3:DeleteObject")
    ours = fresh.trail(data=[f"arn:aws:s3:::{bucket}/"])
    visitor = organization.admin.user(allow("s3:*"), deny("s3:DeleteObject", Sid="KeepGifts"), prefix="visitor")
    trail = organization.trail(data=[f"arn:aws:s3:::{bucket}/"])
    visitor.client("s3").put_object(Bucket=bucket, Key="gift", Body=b"1")
    assert refused(visitor.client("s3").get_object, Bucket=bucket, Key="gift")[:2] == DENIED
    assert refused(visitor.client("s3").delete_object, Bucket=bucket, Key="gift")[:2] == DENIED
    fresh.advance(600)
    for event, failed in (("PutObject", None), ("GetObject", "AccessDenied")):
        (mine,), (theirs,) = (it.delivered(event, "gift") for it in (ours, trail))
        assert mine["sharedEventID"] == theirs["sharedEventID"] and mine["eventID"] != theirs["eventID"]
        assert mine.get("errorCode") == theirs.get("errorCode") == failed
        assert (mine["recipientAccountId"], theirs["recipientAccountId"]) == (ACCOUNT, organization.member)
        for record in (mine, theirs):
            owners = [it.get("accountId") for it in record["resources"]]
            assert owners == [None, ACCOUNT], (event, record["resources"])
    # What the owner's policy decided both may know.
    for record in (mine, theirs):
        assert record["additionalEventData"]["authorization"]["level"] == "resource-based policy"
    # What the caller's own account decided is its own affair.
    (mine,), (theirs,) = (it.delivered("DeleteObject", "gift") for it in (ours, trail))
    assert theirs["additionalEventData"]["authorization"]["statement"] == "KeepGifts"
    assert "authorization" not in mine["additionalEventData"]


def test_the_block_keeps_the_public_out(lab, s3, bucket):
    s3.put_object(Bucket=bucket, Key="page", Body=b"news")
    url = f"{lab.endpoint}/{bucket}/page"
    open_to_all = policy(allow("s3:GetObject", f"arn:aws:s3:::{bucket}/*", Principal="*"))
    block = s3.get_public_access_block(Bucket=bucket)["PublicAccessBlockConfiguration"]
    assert set(block.values()) == {True} and len(block) == 4
    assert refused(s3.put_bucket_policy, Bucket=bucket, Policy=open_to_all)[:2] == DENIED
    assert refused(s3.get_bucket_policy, Bucket=bucket)[0] == "NoSuchBucketPolicy"

    s3.delete_public_access_block(Bucket=bucket)
    s3.put_bucket_policy(Bucket=bucket, Policy=open_to_all)
    assert s3.get_bucket_policy_status(Bucket=bucket)["PolicyStatus"]["IsPublic"] is True
    assert send(url)[::2] == (200, b"news")
    assert send(url, "PUT", b"lies")[0] == send(url, "DELETE")[0] == 403
    # What is public already is held back by a block that comes later.
    held = {it: it == "RestrictPublicBuckets" for it in block}
    s3.put_public_access_block(Bucket=bucket, PublicAccessBlockConfiguration=held)
    status, _, body = send(url)
    assert (status, code(body)) == (403, "AccessDenied")
    assert s3.get_object(Bucket=bucket, Key="page")["Body"].read() == b"news"


def account_block(server, method="GET", block=None):
    """Ask about the account's own block. The stock client puts the account's id before the host's
    name, which loopback addresses do not bear, so the call is signed by hand."""
    names = ("BlockPublicAcls", "IgnorePublicAcls", "BlockPublicPolicy", "RestrictPublicBuckets")
    values = "".join(f"<{it}>{str(block).lower()}</{it}>" for it in names)
    space = 'xmlns="http://awss3control.amazonaws.com/doc/2018-08-20/"'
    root = "PublicAccessBlockConfiguration"
    body = f"<{root} {space}>{values}</{root}>".encode() if block is not None else b""
    url = f"{server.endpoint}/v20180820/configuration/publicAccessBlock"
    headers = {"x-amz-account-id": ACCOUNT, "x-amz-content-sha256": sha256(body)}
    request = AWSRequest(method, url, data=body, headers=headers)
    SigV4Auth(Credentials(server.key, server.secret), "s3", REGION).add_auth(request)
    return send(url, method, body or None, dict(request.prepare().headers.items()))


def test_the_block_of_an_account_counts_for_all_its_buckets(fresh):
    bucket = public(fresh, "s3:GetObject")
    fresh.client("s3").put_object(Bucket=bucket, Key="page", Body=b"news")
    url = f"{fresh.endpoint}/{bucket}/page"
    status, _, body = account_block(fresh)
    assert (status, code(body)) == (404, "NoSuchPublicAccessBlockConfiguration")
    assert send(url)[0] == 200
    assert account_block(fresh, "PUT", True)[0] == 200
    assert send(url)[0] == 403
    assert b"<RestrictPublicBuckets>true<" in account_block(fresh)[2]
    assert account_block(fresh, "DELETE")[0] == 204
    assert send(url)[0] == 200


def test_a_policy_for_some_addresses_is_not_public(lab, s3, bucket):
    s3.put_object(Bucket=bucket, Key="page", Body=b"near")
    for source, status in (("127.0.0.0/8", 200), ("203.0.113.0/24", 403)):
        share(s3, bucket, "*", "s3:GetObject", Condition={"IpAddress": {"aws:SourceIp": source}})
        assert s3.get_bucket_policy_status(Bucket=bucket)["PolicyStatus"]["IsPublic"] is False
        assert send(f"{lab.endpoint}/{bucket}/page")[0] == status


def test_new_buckets_take_no_access_lists(s3, bucket):
    where = {"Bucket": bucket, "Key": "page"}
    rules = s3.get_bucket_ownership_controls(Bucket=bucket)["OwnershipControls"]["Rules"]
    assert rules == [{"ObjectOwnership": "BucketOwnerEnforced"}]
    for call, more in (
        (s3.put_object, {**where, "Body": b"1", "ACL": "public-read"}),
        (s3.put_bucket_acl, {"Bucket": bucket, "ACL": "private"}),
    ):
        assert refused(call, **more)[:2] == ("AccessControlListNotSupported", 400)
    s3.put_object(**where, Body=b"1", ACL="bucket-owner-full-control")
    s3.delete_public_access_block(Bucket=bucket)
    assert refused(s3.put_object_acl, **where, ACL="public-read")[0] == "AccessControlListNotSupported"


def test_a_list_lets_another_account_in_and_a_writer_keeps_what_is_theirs(lab, s3, bucket, organization):
    lists_count(s3, bucket)
    guest = organization.admin.user(allow("s3:*"), prefix="guest")
    ids = {name: it.client("s3").list_buckets()["Owner"]["ID"] for name, it in (("us", lab), ("them", guest))}
    theirs, where = guest.client("s3"), {"Bucket": bucket, "Key": "page"}
    s3.put_object(**where, Body=b"lent", GrantRead=f"id={ids['them']}")
    assert theirs.get_object(**where)["Body"].read() == b"lent"
    assert refused(theirs.get_object_acl, **where)[:2] == DENIED
    assert refused(theirs.put_object, Bucket=bucket, Key="gift", Body=b"mine")[:2] == DENIED
    s3.put_bucket_acl(Bucket=bucket, GrantWrite=f"id={ids['them']}", GrantFullControl=f"id={ids['us']}")
    theirs.put_object(Bucket=bucket, Key="gift", Body=b"mine")
    # Whose object it is, that account decides, until the bucket's owner ends all lists.
    assert refused(s3.get_object, Bucket=bucket, Key="gift")[:2] == DENIED
    theirs.put_object_acl(Bucket=bucket, Key="gift", ACL="bucket-owner-full-control")
    assert s3.get_object(Bucket=bucket, Key="gift")["Body"].read() == b"mine"
    assert s3.get_object_acl(Bucket=bucket, Key="gift")["Owner"]["ID"] == ids["them"]
    theirs.put_object(Bucket=bucket, Key="other", Body=b"mine too")
    s3.put_bucket_acl(Bucket=bucket, ACL="private")
    s3.put_bucket_ownership_controls(
        Bucket=bucket, OwnershipControls={"Rules": [{"ObjectOwnership": "BucketOwnerEnforced"}]},
    )
    assert s3.get_object(Bucket=bucket, Key="other")["Body"].read() == b"mine too"
    assert refused(theirs.get_object, **where)[:2] == DENIED


def test_buckets_of_old_take_lists_at_once(tmp_path):
    with Server(tmp_path, "--older-bucket-defaults") as old:
        s3, bucket = old.client("s3"), unique("old")
        s3.create_bucket(Bucket=bucket, ACL="public-read")
        s3.put_object(Bucket=bucket, Key="open", Body=b"1", ACL="public-read")
        s3.put_object(Bucket=bucket, Key="shut", Body=b"2")
        assert refused(s3.get_public_access_block, Bucket=bucket)[0] == "NoSuchPublicAccessBlockConfiguration"
        url = f"{old.endpoint}/{bucket}"
        status, _, body = send(url)
        assert status == 200 and b"<Key>shut</Key>" in body
        assert send(f"{url}/open")[::2] == (200, b"1")
        assert send(f"{url}/shut")[0] == send(f"{url}/new", "PUT", b"3")[0] == 403
        grants = s3.get_object_acl(Bucket=bucket, Key="open")["Grants"]
        assert {"Grantee": {"Type": "Group", "URI": EVERYBODY}, "Permission": "READ"} in grants
        s3.put_object_acl(Bucket=bucket, Key="open", ACL="private")
        assert send(f"{url}/open")[0] == 403
        # A bucket can be made as those of today are.
        today = unique("today")
        s3.create_bucket(Bucket=today, ObjectOwnership="BucketOwnerEnforced")
        assert refused(s3.put_bucket_acl, Bucket=today, ACL="public-read")[0] == "AccessControlListNotSupported"


def test_a_form_is_judged_by_who_signed_it(lab, s3, bucket):
    arn = f"arn:aws:s3:::{bucket}/inbox/*"
    clerk = new_user(lab, lab.client("iam"), allow("s3:PutObject", arn))
    signer = clerk.client("s3", signature_version="s3v4")
    statuses = {}
    for folder in ("inbox", "outbox"):
        made = signer.generate_presigned_post(
            bucket, folder + "/${filename}", Fields={"x-amz-meta-from": "form"},
            Conditions=[{"x-amz-meta-from": "form"}, ["content-length-range", 1, 100]],
        )
        status, _, body = post(made["url"], list(made["fields"].items()), b"letter", "a.txt")
        statuses[folder] = status, code(body) if body else None
    assert statuses == {"inbox": (204, None), "outbox": (403, "AccessDenied")}
    got = s3.get_object(Bucket=bucket, Key="inbox/a.txt")
    assert (got["Body"].read(), got["Metadata"]) == (b"letter", {"from": "form"})
    assert s3.list_objects_v2(Bucket=bucket)["KeyCount"] == 1


@pytest.mark.parametrize("statement", [
    {"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::other/*"},
    {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::{}/*"},
    {"Effect": "Allow", "Principal": {"AWS": "nobody"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::{}/*"},
    {"Effect": "Allow", "Principal": {"AWS": ACCOUNT}, "Action": "s3:Get", "Resource": "arn:aws:s3:::{}/*"},
])
def test_a_malformed_policy_leaves_the_bucket_as_it_was(s3, bucket, statement):
    text = policy(statement).replace("{}", bucket)
    assert refused(s3.put_bucket_policy, Bucket=bucket, Policy=text)[:2] == ("MalformedPolicy", 400)
    assert refused(s3.get_bucket_policy, Bucket=bucket)[0] == "NoSuchBucketPolicy"
