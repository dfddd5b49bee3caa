"""Users, roles and sessions, and the clients that call in their name.

A person is credentials and nothing else: what they may do is decided by the server. Names
are unique, so people of different tests do not meet.
"""

import base64
import hashlib
import hmac
import json
import struct
import time

from world import REGION, Trail, eventually, trail_policy, unique

ADMINISTRATOR = "arn:aws:iam::aws:policy/AdministratorAccess"
STEP_SECONDS = 30
# How many steps before and after the present one a code is good for.
WINDOW_STEPS = 2
# Codes that set a device's clock must be read and arrive within one step.
MARGIN_SECONDS = 2
# A member account takes a moment to be made.
ACCOUNT_SECONDS = 30


def allow(actions, resource="*", **more):
    return {"Effect": "Allow", "Action": actions, "Resource": resource, **more}


def deny(actions, resource="*", **more):
    return {"Effect": "Deny", "Action": actions, "Resource": resource, **more}


def policy(*statements):
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)})


def trust(principal, **more):
    """Who may assume a role."""
    return policy({"Effect": "Allow", "Principal": principal, "Action": "sts:AssumeRole", **more})


class Person:
    """Somebody who calls with credentials of their own."""

    def __init__(self, lab, credentials, name=None, arn=None):
        self.lab, self.credentials = lab, credentials
        self.name, self.arn = name, arn

    @property
    def key(self):
        return self.credentials["AccessKeyId"]

    def client(self, service, region=REGION, **config):
        secret, token = self.credentials["SecretAccessKey"], self.credentials.get("SessionToken")
        return self.lab.client(service, region, self.key, secret, token, **config)

    @property
    def environment(self):
        """What makes the stock CLI call as this person."""
        names = {
            "AWS_ACCESS_KEY_ID": "AccessKeyId",
            "AWS_SECRET_ACCESS_KEY": "SecretAccessKey",
            "AWS_SESSION_TOKEN": "SessionToken",
        }
        return {name: self.credentials[of] for name, of in names.items() if self.credentials.get(of)}

    def user(self, *statements, prefix="user", **options):
        """A new user of this person's account, with these statements as its only policy."""
        return new_user(self.lab, self.client("iam"), *statements, prefix=prefix, **options)

    def assume(self, role, session="story", **more):
        given = self.client("sts").assume_role(RoleArn=role, RoleSessionName=session, **more)
        return Person(self.lab, given["Credentials"], session, given["AssumedRoleUser"]["Arn"])


def root(lab):
    return Person(lab, {"AccessKeyId": lab.key, "SecretAccessKey": lab.secret}, "root")


def new_user(lab, iam, *statements, prefix="user", **options):
    name = unique(prefix)
    arn = iam.create_user(UserName=name, **options)["User"]["Arn"]
    if statements:
        iam.put_user_policy(UserName=name, PolicyName="own", PolicyDocument=policy(*statements))
    return Person(lab, iam.create_access_key(UserName=name)["AccessKey"], name, arn)


def user(lab, *statements, **options):
    """A new user of the lab's first account."""
    return new_user(lab, lab.client("iam"), *statements, **options)


def new_role(iam, trusted, *statements, **options):
    """A role's ARN; it may do what the statements say."""
    name = unique("role")
    arn = iam.create_role(RoleName=name, AssumeRolePolicyDocument=trusted, **options)["Role"]["Arn"]
    if statements:
        iam.put_role_policy(RoleName=name, PolicyName="own", PolicyDocument=policy(*statements))
    return arn


def account_trail(person, name, data=()):
    """A logging trail with a bucket, both of the person's account."""
    bucket, s3, api = unique("logs"), person.client("s3"), person.client("cloudtrail")
    s3.create_bucket(Bucket=bucket)
    s3.put_bucket_policy(Bucket=bucket, Policy=json.dumps(trail_policy(bucket)))
    arn = api.create_trail(Name=name, S3BucketName=bucket)["TrailARN"]
    if data:
        resources = [{"Type": "AWS::S3::Object", "Values": list(data)}]
        selector = {"ReadWriteType": "All", "IncludeManagementEvents": True, "DataResources": resources}
        api.put_event_selectors(TrailName=name, EventSelectors=[selector])
    api.start_logging(Name=name)
    trail = Trail(person.lab, name, bucket, arn, REGION)
    trail.s3, trail.api = s3, api
    return trail


class Organization:
    """An organization with one member; `admin` is the role by which its leader enters it."""

    def __init__(self, lab, hurry=False):
        self.lab, self.api = lab, lab.client("organizations")
        self.api.create_organization(FeatureSet="ALL")
        self.root = self.api.list_roots()["Roots"][0]["Id"]
        self.api.enable_policy_type(RootId=self.root, PolicyType="SERVICE_CONTROL_POLICY")
        name = unique("member")
        asked = self.api.create_account(Email=f"{name}@example.com", AccountName=name)
        request = asked["CreateAccountStatus"]["Id"]
        if hurry:
            lab.advance(ACCOUNT_SECONDS)

        def made():
            told = self.api.describe_create_account_status(CreateAccountRequestId=request)
            state = told["CreateAccountStatus"]
            return state if state["State"] != "IN_PROGRESS" else None

        self.asked, self.made = asked["CreateAccountStatus"], eventually(made, ACCOUNT_SECONDS)
        assert self.made and self.made["State"] == "SUCCEEDED", self.made
        self.member = self.made["AccountId"]
        # Root assumes no roles.
        self.leader = user(lab, allow("*"), prefix="leader")
        self.access = f"arn:aws:iam::{self.member}:role/OrganizationAccountAccessRole"
        self.admin = self.leader.assume(self.access, "setup")

    def trail(self, name=None, **options):
        """A logging trail of the member."""
        return account_trail(self.admin, name or unique("trail"), **options)


class Device:
    """A virtual device that shows codes. Each is shown once: a server takes none twice."""

    def __init__(self, serial, seed):
        self.serial, self.seed, self.shown = serial, seed, 0

    @classmethod
    def of(cls, person):
        """A device for a user of the lab's first account, switched on by themselves."""
        iam = person.lab.client("iam")
        made = iam.create_virtual_mfa_device(VirtualMFADeviceName=person.name)["VirtualMFADevice"]
        device = cls(made["SerialNumber"], made["Base32StringSeed"].decode())
        device.switch_on(person.name, iam)
        return device

    def switch_on(self, name, iam):
        """Give the device to a user, by two codes that have just passed: they leave the most."""
        left = STEP_SECONDS - time.time() % STEP_SECONDS
        if left < MARGIN_SECONDS:
            time.sleep(left)
        self.shown = present_step() - 1
        first, second = self.at(self.shown - 1), self.at(self.shown)
        iam.enable_mfa_device(
            UserName=name, SerialNumber=self.serial,
            AuthenticationCode1=first, AuthenticationCode2=second,
        )

    def at(self, step):
        """The code of a step, as in RFC 6238."""
        digest = hmac.new(base64.b32decode(self.seed), struct.pack(">Q", step), hashlib.sha1).digest()
        offset = digest[-1] & 15
        number = struct.unpack(">I", digest[offset:offset + 4])[0] & 0x7FFFFFFF
        return f"{number % 10**6:06d}"

    def code(self):
        """A code not shown before: the oldest that is surely still good, else the next one."""
        self.shown = max(self.shown + 1, present_step() - WINDOW_STEPS + 1)
        while self.shown > present_step() + WINDOW_STEPS:
            time.sleep(0.5)
        return self.at(self.shown)

    def wrong(self):
        """Six digits that the device shows at no time near the present."""
        near = {self.at(present_step() + it) for it in range(-9, 10)}
        return next(it for it in ("000000", "111111", "222222", *map(str, range(333333, 333360))) if it not in near)


def present_step():
    return int(time.time()) // STEP_SECONDS
