"""Article 000 in short: who shows no code of root's device erases no version of a log.

The lab is one's own, since an account has one root. A device shows one code in half a minute,
and a code counts once within two steps of the present: five codes must do without waiting.
"""

import json

import pytest
from people import ADMINISTRATOR, Device, allow, policy, user
from test_s3_objects import refused
from test_signature_version_2 import code, send
from world import ACCOUNT, history

SERIAL = f"arn:aws:iam::{ACCOUNT}:mfa/root-account-mfa-device"
DENIED = ("AccessDenied", 403)
NO_CODE = (*DENIED, "Mfa Authentication must be used for this request")
ON = {"Status": "Enabled", "MFADelete": "Enabled"}
OFF = {"Status": "Enabled", "MFADelete": "Disabled"}


def header(device, code=None):
    return f"{device.serial} {code or device.code()}"


@pytest.fixture
def device(fresh):
    """Root's device, as the article asks for."""
    iam = fresh.client("iam")
    made = iam.create_virtual_mfa_device(VirtualMFADeviceName="root-account-mfa-device")["VirtualMFADevice"]
    assert made["SerialNumber"] == SERIAL and made["QRCodePNG"].startswith(b"\x89PNG")
    device = Device(SERIAL, made["Base32StringSeed"].decode())
    wrong = {"AuthenticationCode1": device.wrong(), "AuthenticationCode2": device.wrong()}
    enable = {"UserName": "root", "SerialNumber": SERIAL}
    assert refused(iam.enable_mfa_device, **enable, **wrong)[:2] == ("InvalidAuthenticationCode", 403)
    assert iam.get_account_summary()["SummaryMap"]["AccountMFAEnabled"] == 0
    device.switch_on("root", iam)
    assert iam.get_account_summary()["SummaryMap"]["AccountMFAEnabled"] == 1
    return device


def test_no_way_to_erase_a_log_goes_without_a_code(fresh, device):
    s3, bucket = fresh.client("s3"), fresh.bucket()
    admin = user(fresh, prefix="admin")
    fresh.client("iam").attach_user_policy(UserName=admin.name, PolicyArn=ADMINISTRATOR)
    theirs, versioning = admin.client("s3"), {"Bucket": bucket, "VersioningConfiguration": ON}

    # Only root switches it on, and only with a code.
    assert refused(s3.put_bucket_versioning, **versioning)[0] in ("AccessDenied", "InvalidRequest")
    assert refused(s3.put_bucket_versioning, **versioning, MFA=header(device, device.wrong()))[:2] == DENIED
    first = header(device)
    assert refused(theirs.put_bucket_versioning, **versioning, MFA=first)[:2] == DENIED
    assert "Status" not in s3.get_bucket_versioning(Bucket=bucket)
    s3.put_bucket_versioning(**versioning, MFA=first)
    told = fresh.json("s3api", "get-bucket-versioning", "--bucket", bucket)
    assert told == {"Status": "Enabled", "MFADelete": "Enabled"}

    # Deleting hides the log, and no more: neither its version nor the marker can be erased.
    where = {"Bucket": bucket, "Key": "log.json.gz"}
    version = theirs.put_object(**where, Body=b"log")["VersionId"]
    fresh.aws("s3", "rm", f"s3://{bucket}/log.json.gz", **admin.environment)
    assert refused(theirs.get_object, **where)[0] == "NoSuchKey"
    marker = theirs.list_object_versions(Bucket=bucket)["DeleteMarkers"][0]["VersionId"]
    batch = {"Objects": [{"Key": "other"}, {"Key": where["Key"], "VersionId": version}]}
    suspended = {"Status": "Suspended"}
    for client in (s3, theirs):
        for each in (version, marker):
            assert refused(client.delete_object, **where, VersionId=each)[:3] == NO_CODE
        assert refused(client.delete_objects, Bucket=bucket, Delete=batch)[:2] == DENIED
        assert refused(client.put_bucket_versioning, Bucket=bucket, VersioningConfiguration=suspended)[:2] == DENIED
        for signature in ("s3", "s3v4"):
            signer = (admin if client is theirs else fresh).client("s3", signature_version=signature)
            url = signer.generate_presigned_url("delete_object", {**where, "VersionId": version})
            status, _, body = send(url, "DELETE")
            assert (status, code(body)) == (403, "AccessDenied")
    assert refused(s3.delete_object, **where, VersionId=version, MFA="nonsense")[:2] == ("InvalidArgument", 400)
    wrong = header(device, device.wrong())
    assert refused(s3.delete_object, **where, VersionId=version, MFA=wrong)[:2] == DENIED
    assert refused(s3.delete_object, **where, VersionId=version, MFA=first)[:2] == DENIED, "a code works once"
    assert refused(s3.delete_bucket, Bucket=bucket)[0] == "BucketNotEmpty"

    # With a code root brings the log back, and with another one erases it.
    s3.delete_object(**where, VersionId=marker, MFA=header(device))
    assert theirs.get_object(**where)["Body"].read() == b"log"
    pair = {"Objects": [{"Key": where["Key"], "VersionId": version}]}
    s3.delete_objects(Bucket=bucket, Delete=pair, MFA=header(device))
    assert refused(theirs.get_object, **where, VersionId=version)[0] == "NoSuchVersion"

    # The history tells of refusals and of deeds, and shows no code.
    calls = [it for it in history(fresh, "EventName", "PutBucketVersioning", count=5) if bucket in json.dumps(it)]
    assert {it.get("errorCode") for it in calls} <= {None, "AccessDenied", "InvalidRequest"}
    assert sum("errorCode" not in it for it in calls) == 1
    assert first.split()[1] not in json.dumps([it["requestParameters"] for it in calls])


def test_with_a_code_all_is_as_it_was(fresh, device):
    s3, bucket = fresh.client("s3"), fresh.bucket()
    s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration=ON, MFA=header(device))
    version = s3.put_object(Bucket=bucket, Key="page", Body=b"1")["VersionId"]
    # A session that was opened with a code shows none.
    shown = {"SerialNumber": SERIAL, "TokenCode": device.code()}
    token = fresh.client("sts").get_session_token(**shown)["Credentials"]
    strong = fresh.client(
        "s3", key=token["AccessKeyId"], secret=token["SecretAccessKey"], token=token["SessionToken"],
    )
    assert refused(strong.delete_object, Bucket=bucket, Key="page", VersionId=version)[:2] == DENIED
    s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration=OFF, MFA=header(device))
    told = s3.get_bucket_versioning(Bucket=bucket)
    assert (told["Status"], told["MFADelete"]) == ("Enabled", "Disabled")
    s3.delete_object(Bucket=bucket, Key="page", VersionId=version)
    s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Suspended"})


def test_a_policy_of_the_bucket_may_ask_for_a_second_factor(lab, bucket):
    """The other way to keep logs, which works without versions and for users' own devices."""
    sara = user(lab, allow("s3:*"))
    statement = {
        "Effect": "Deny", "Principal": "*", "Action": "s3:DeleteObject", "Resource": f"arn:aws:s3:::{bucket}/*",
        "Condition": {"Null": {"aws:MultiFactorAuthAge": "true"}},
    }
    lab.client("s3").put_bucket_policy(Bucket=bucket, Policy=policy(statement))
    s3, where = sara.client("s3"), {"Bucket": bucket, "Key": "log"}
    s3.put_object(**where, Body=b"log")
    assert refused(s3.delete_object, **where)[2].endswith("with an explicit deny in a resource-based policy")
    device = Device.of(sara)
    token = sara.client("sts").get_session_token(SerialNumber=device.serial, TokenCode=device.code())["Credentials"]
    strong = lab.client("s3", key=token["AccessKeyId"], secret=token["SecretAccessKey"], token=token["SessionToken"])
    strong.delete_object(**where)
    assert refused(s3.get_object, **where)[0] == "NoSuchKey"
