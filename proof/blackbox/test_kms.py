"""Keys of KMS, as the stock clients use them."""

import base64
import json
import time

import botocore.exceptions
import pytest

from people import allow, user
from world import ACCOUNT, REGION, eventually, unique

ABSENT = "11111111-2222-4333-8444-555555555555"
DAY = 24 * 60 * 60


def refused(call, **arguments):
    """The code and the message of a refusal."""
    with pytest.raises(botocore.exceptions.ClientError) as error:
        call(**arguments)
    told = error.value.response["Error"]
    assert error.value.response["ResponseMetadata"]["HTTPStatusCode"] == 400
    return told["Code"], told["Message"]


def key(lab, **more):
    return lab.client("kms").create_key(**more)["KeyMetadata"]


def records(lab, name, resource):
    """What the history has of an event about a key."""
    pages = lab.client("cloudtrail").get_paginator("lookup_events").paginate(
        LookupAttributes=[{"AttributeKey": "ResourceName", "AttributeValue": resource}])
    found = [it for page in pages for it in page["Events"] if it["EventName"] == name]
    return [json.loads(it["CloudTrailEvent"]) for it in found]


def test_the_cli_encrypts_and_decrypts_by_an_alias(lab, tmp_path):
    made = lab.json("kms", "create-key", "--description", "ledger", "--tags", "TagKey=Team,TagValue=audit")
    arn, alias = made["KeyMetadata"]["Arn"], f"alias/{unique('ledger')}"
    lab.aws("kms", "create-alias", "--alias-name", alias, "--target-key-id", arn)
    page = tmp_path / "page"
    page.write_bytes(b"hush \x00\xff")
    blob = lab.json("kms", "encrypt", "--key-id", alias, "--plaintext", f"fileb://{page}",
                    "--encryption-context", "Team=audit,Stage=one")
    assert blob["KeyId"] == arn and blob["EncryptionAlgorithm"] == "SYMMETRIC_DEFAULT"
    assert blob["CiphertextBlob"].startswith(("AQICAHi", "AQICAHj", "AQICAHg", "AQICAHh"))
    sealed = tmp_path / "sealed"
    sealed.write_bytes(base64.b64decode(blob["CiphertextBlob"]))
    opened = lab.json("kms", "decrypt", "--ciphertext-blob", f"fileb://{sealed}",
                      "--encryption-context", "Stage=one,Team=audit")
    assert base64.b64decode(opened["Plaintext"]) == page.read_bytes()
    assert opened["KeyId"] == arn and len(opened["KeyMaterialId"]) == 64
    assert lab.refusal("kms", "decrypt", "--ciphertext-blob", f"fileb://{sealed}") == "InvalidCiphertextException"
    tags = lab.json("kms", "list-resource-tags", "--key-id", arn)["Tags"]
    assert tags == [{"TagKey": "Team", "TagValue": "audit"}]
    lab.aws("kms", "delete-alias", "--alias-name", alias)
    assert lab.refusal("kms", "describe-key", "--key-id", alias) == "NotFoundException"


def test_metadata_has_what_aws_tells_and_no_more(lab):
    told = key(lab)
    assert set(told) == {
        "AWSAccountId", "KeyId", "Arn", "CreationDate", "Enabled", "Description", "KeyUsage",
        "KeyState", "Origin", "KeyManager", "CustomerMasterKeySpec", "KeySpec",
        "EncryptionAlgorithms", "MultiRegion", "CurrentKeyMaterialId",
    }
    assert told["Arn"] == f"arn:aws:kms:{REGION}:{ACCOUNT}:key/{told['KeyId']}"
    assert told["Enabled"] is True and told["KeyManager"] == "CUSTOMER"


def test_what_the_model_forbids_is_told_in_its_words(lab):
    kms = lab.client("kms", parameter_validation=False)
    made = key(lab)["KeyId"]
    assert refused(kms.encrypt, KeyId=made, Plaintext=b"x" * 4097) == (
        "ValidationException",
        "1 validation error detected: Value at 'plaintext' failed to satisfy constraint: "
        "Member must have length less than or equal to 4096")
    assert refused(kms.generate_data_key, KeyId=made, NumberOfBytes=1025) == (
        "ValidationException",
        "1 validation error detected: Value '1025' at 'numberOfBytes' failed to satisfy constraint: "
        "Member must have value less than or equal to 1024")
    code, message = refused(kms.create_key, KeySpec="AES_17")
    assert code == "ValidationException"
    assert message.startswith("1 validation error detected: Value 'AES_17' at 'keySpec' failed to satisfy "
                              "constraint: Member must satisfy enum value set: [")
    assert refused(kms.generate_random) == ("ValidationException", "NumberOfBytes is required.")
    assert refused(kms.create_alias, AliasName="ledger", TargetKeyId=made)[1] == (
        'Alias must start with the prefix "alias/". Please see '
        "https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html")


def test_names_that_mean_nothing_are_told_apart(lab):
    kms = lab.client("kms")
    describe = lambda name: refused(kms.describe_key, KeyId=name)
    assert describe("fake-key-id") == ("NotFoundException", "Invalid keyId 'fake-key-id'")
    assert describe(ABSENT) == (
        "NotFoundException", f"Key 'arn:aws:kms:{REGION}:{ACCOUNT}:key/{ABSENT}' does not exist")
    assert describe(f"arn:aws:kms:us-west-2:{ACCOUNT}:key/{ABSENT}") == (
        "NotFoundException", "Invalid arn us-west-2")
    assert describe("alias/none") == (
        "NotFoundException", f"Alias arn:aws:kms:{REGION}:{ACCOUNT}:alias/none is not found.")
    assert refused(kms.get_key_policy, KeyId="alias/none") == (
        "InvalidArnException", "Key Aliases are not supported for this operation.")
    stranger = f"arn:aws:kms:{REGION}:999999999999:key/{ABSENT}"
    assert describe(stranger) == (
        "AccessDeniedException",
        f"User: arn:aws:iam::{ACCOUNT}:root is not authorized to perform: kms:DescribeKey on this resource "
        "because the resource does not exist in this Region, no resource-based policies allow access, or a "
        "resource-based policy explicitly denies access")


def test_a_key_policy_comes_back_as_aws_writes_it_and_decides(lab):
    kms, made = lab.client("kms"), key(lab)
    shown = kms.get_key_policy(KeyId=made["KeyId"])
    assert shown["PolicyName"] == "default"
    assert shown["Policy"] == (
        '{\n  "Version" : "2012-10-17",\n  "Id" : "key-default-1",\n  "Statement" : [ {\n'
        '    "Sid" : "Enable IAM User Permissions",\n    "Effect" : "Allow",\n    "Principal" : {\n'
        f'      "AWS" : "arn:aws:iam::{ACCOUNT}:root"\n    }},\n'
        '    "Action" : "kms:*",\n    "Resource" : "*"\n  } ]\n}')
    bob = user(lab, allow("kms:Encrypt"))
    other = user(lab)
    bob.client("kms").encrypt(KeyId=made["Arn"], Plaintext=b"x")
    assert refused(other.client("kms").encrypt, KeyId=made["Arn"], Plaintext=b"x") == (
        "AccessDeniedException",
        f"User: {other.arn} is not authorized to perform: kms:Encrypt on resource: {made['Arn']} because no "
        "identity-based policy allows the kms:Encrypt action")
    statement = {"Effect": "Allow", "Principal": {"AWS": other.arn}, "Action": "kms:*", "Resource": "*"}
    only = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
    assert refused(kms.put_key_policy, KeyId=made["KeyId"], Policy=only) == (
        "MalformedPolicyDocumentException",
        "The new key policy will not allow you to update the key policy in the future.")
    kms.put_key_policy(KeyId=made["KeyId"], Policy=only, BypassPolicyLockoutSafetyCheck=True)
    other.client("kms").encrypt(KeyId=made["Arn"], Plaintext=b"x")
    assert refused(bob.client("kms").encrypt, KeyId=made["Arn"], Plaintext=b"x")[1].endswith(
        "because no resource-based policy allows the kms:Encrypt action")
    assert refused(kms.describe_key, KeyId=made["KeyId"])[0] == "AccessDeniedException", "root too"


def test_states_of_a_key_are_told_and_recorded(lab):
    kms, made = lab.client("kms"), key(lab)
    blob = kms.encrypt(KeyId=made["KeyId"], Plaintext=b"hush")["CiphertextBlob"]
    kms.disable_key(KeyId=made["KeyId"])
    disabled = ("DisabledException", f"{made['Arn']} is disabled.")
    assert refused(kms.decrypt, CiphertextBlob=blob) == disabled
    assert refused(kms.generate_data_key, KeyId=made["KeyId"], KeySpec="AES_256") == disabled
    told = records(lab, "GenerateDataKey", made["Arn"])[0]
    assert told["errorCode"] == "DisabledException" and told["errorMessage"] == disabled[1]
    assert told["requestParameters"] == {"keyId": made["KeyId"], "keySpec": "AES_256"}
    kms.enable_key(KeyId=made["KeyId"])
    assert kms.decrypt(CiphertextBlob=blob)["Plaintext"] == b"hush"
    told = records(lab, "EnableKey", made["Arn"])[0]
    assert told["responseElements"] == {"keyId": made["Arn"]} and told["readOnly"] is False
    told = records(lab, "Encrypt", made["Arn"])[0]
    assert told["requestParameters"] == {
        "keyId": made["KeyId"], "encryptionAlgorithm": "SYMMETRIC_DEFAULT"}
    assert told["additionalEventData"] == {"keyMaterialId": made["CurrentKeyMaterialId"]}
    assert told["resources"] == [{"accountId": ACCOUNT, "type": "AWS::KMS::Key", "ARN": made["Arn"]}]


def test_a_dry_run_tells_whether_it_would_have_worked(lab):
    made = key(lab)["KeyId"]
    words = "The request would have succeeded, but the DryRun option is set."
    encrypt = lambda person: refused(person.client("kms").encrypt, KeyId=made, Plaintext=b"x", DryRun=True)
    assert encrypt(lab) == ("DryRunOperationException", words)
    assert encrypt(user(lab))[0] == "AccessDeniedException"


def test_data_keys_open_again_and_move_to_other_keys(lab):
    kms, one, other = lab.client("kms"), key(lab), key(lab)
    made = kms.generate_data_key(KeyId=one["KeyId"], KeySpec="AES_256", EncryptionContext={"a": "1"})
    assert len(made["Plaintext"]) == 32 and made["KeyId"] == one["Arn"]
    assert made["KeyMaterialId"] == one["CurrentKeyMaterialId"]
    moved = kms.re_encrypt(
        CiphertextBlob=made["CiphertextBlob"], SourceEncryptionContext={"a": "1"},
        DestinationKeyId=other["KeyId"], DestinationEncryptionContext={"b": "2"})
    assert (moved["SourceKeyId"], moved["KeyId"]) == (one["Arn"], other["Arn"])
    opened = kms.decrypt(CiphertextBlob=moved["CiphertextBlob"], EncryptionContext={"b": "2"})
    assert opened["Plaintext"] == made["Plaintext"]
    assert refused(kms.decrypt, CiphertextBlob=made["CiphertextBlob"], KeyId=other["KeyId"],
                   EncryptionContext={"a": "1"}) == (
        "IncorrectKeyException",
        "The key ID in the request does not identify a CMK that can perform this operation.")
    assert len(kms.generate_random(NumberOfBytes=1000)["Plaintext"]) == 1000


def test_every_page_of_keys_and_aliases_is_told_once(lab):
    kms, made = lab.client("kms"), [key(lab)["KeyId"] for _ in range(3)]
    names = [f"alias/{unique('page')}" for _ in range(3)]
    for name in names:
        kms.create_alias(AliasName=name, TargetKeyId=made[0])
    pages = kms.get_paginator("list_keys").paginate(PaginationConfig={"PageSize": 2})
    listed = [it["KeyId"] for page in pages for it in page["Keys"]]
    assert len(listed) == len(set(listed)) and set(made) <= set(listed)
    pages = kms.get_paginator("list_aliases").paginate(PaginationConfig={"PageSize": 2})
    listed = [it["AliasName"] for page in pages for it in page["Aliases"]]
    assert len(listed) == len(set(listed)) and set(names) <= set(listed) and "alias/aws/s3" in listed
    own = kms.list_aliases(KeyId=made[0])["Aliases"]
    assert sorted(it["AliasName"] for it in own) == sorted(names)
    assert refused(kms.list_keys, Marker="nothing of ours")[0] == "InvalidMarkerException"


def test_rotation_goes_by_the_vaults_clock(fresh):
    kms, made = fresh.client("kms"), key(fresh)
    blob = kms.encrypt(KeyId=made["KeyId"], Plaintext=b"hush")["CiphertextBlob"]
    kms.enable_key_rotation(KeyId=made["KeyId"], RotationPeriodInDays=90)
    status = kms.get_key_rotation_status(KeyId=made["KeyId"])
    assert status["KeyRotationEnabled"] and status["RotationPeriodInDays"] == 90
    rotations = lambda: kms.list_key_rotations(KeyId=made["KeyId"])["Rotations"]
    fresh.advance(90 * DAY)
    eventually(lambda: len(rotations()) == 1)
    assert rotations()[0]["RotationType"] == "AUTOMATIC"
    assert rotations()[0]["RotationDate"] >= status["NextRotationDate"]
    kms.rotate_key_on_demand(KeyId=made["KeyId"])
    eventually(lambda: len(rotations()) == 2)
    assert [it["KeyMaterialState"] for it in rotations()] == ["NON_CURRENT", "CURRENT"]
    told = kms.decrypt(CiphertextBlob=blob)
    assert told["Plaintext"] == b"hush" and told["KeyMaterialId"] == made["CurrentKeyMaterialId"]
    now = kms.describe_key(KeyId=made["KeyId"])["KeyMetadata"]["CurrentKeyMaterialId"]
    assert now != made["CurrentKeyMaterialId"]
    kinds = [it["serviceEventDetails"]["rotationType"] for it in records(fresh, "RotateKey", made["Arn"])]
    assert kinds == ["ON_DEMAND", "AUTOMATIC"]


def test_a_key_is_deleted_when_its_window_is_over_and_not_before(fresh):
    kms, made = fresh.client("kms"), key(fresh)
    name = "alias/ledger"
    kms.create_alias(AliasName=name, TargetKeyId=made["KeyId"])
    blob = kms.encrypt(KeyId=name, Plaintext=b"hush")["CiphertextBlob"]
    schedule = lambda days: kms.schedule_key_deletion(KeyId=made["KeyId"], PendingWindowInDays=days)
    assert refused(kms.schedule_key_deletion, KeyId=made["KeyId"], PendingWindowInDays=6) == (
        "ValidationException", "PendingWindowInDays must be between 7 and 30")
    schedule(7)
    assert kms.cancel_key_deletion(KeyId=made["KeyId"])["KeyId"] == made["Arn"]
    assert kms.describe_key(KeyId=name)["KeyMetadata"]["KeyState"] == "Disabled"
    told = schedule(7)
    assert told["KeyState"] == "PendingDeletion" and told["KeyId"] == made["Arn"]
    fresh.advance(7 * DAY - 3600)
    assert refused(kms.decrypt, CiphertextBlob=blob) == (
        "KMSInvalidStateException", f"{made['Arn']} is pending deletion.")
    fresh.advance(2 * 3600)
    gone = lambda: made["KeyId"] not in [it["KeyId"] for it in kms.list_keys()["Keys"]]
    eventually(gone)
    assert refused(kms.describe_key, KeyId=name)[0] == "NotFoundException"
    assert refused(kms.decrypt, CiphertextBlob=blob)[0] == "AccessDeniedException"
    told = records(fresh, "DeleteKey", made["Arn"])[0]
    assert told["eventType"] == "AwsServiceEvent" and told["userIdentity"]["invokedBy"] == "AWS Internal"


def test_keys_and_what_they_sealed_outlive_the_server(disk):
    kms, made = disk.client("kms"), key(disk)
    blob = kms.encrypt(KeyId=made["KeyId"], Plaintext=b"hush")["CiphertextBlob"]
    kms.disable_key(KeyId=made["KeyId"])
    assert disk.stop() == 0
    disk.start()
    assert refused(kms.decrypt, CiphertextBlob=blob)[0] == "DisabledException"
    kms.enable_key(KeyId=made["KeyId"])
    assert kms.decrypt(CiphertextBlob=blob)["Plaintext"] == b"hush"


def test_the_last_use_of_a_key_is_known(lab):
    kms, made = lab.client("kms"), key(lab)
    assert "KeyLastUsage" not in kms.get_key_last_usage(KeyId=made["KeyId"])
    before = time.time()
    kms.encrypt(KeyId=made["KeyId"], Plaintext=b"x")
    told = kms.get_key_last_usage(KeyId=made["KeyId"])["KeyLastUsage"]
    assert told["Operation"] == "Encrypt" and told["CloudTrailEventId"] and told["KmsRequestId"]
    assert abs(told["Timestamp"].timestamp() - before) < 60
