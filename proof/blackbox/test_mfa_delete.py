"""MFA Delete with the stock client: headers, signed URLs, batches, and codes that work once."""

import base64
import hashlib
import hmac
import struct
import time
import urllib.error
import urllib.request

import pytest
from test_s3_objects import refused
from test_sessions import client
from world import ACCOUNT

SERIAL = f"arn:aws:iam::{ACCOUNT}:mfa/root-account-mfa-device"
DENIED = ("AccessDenied", 403)


class Device:
    """A device of the root user. Each code is shown once; five are good at any time."""

    def __init__(self, seed):
        self.seed, self.shown = seed, 0

    def code(self, step):
        digest = hmac.new(base64.b32decode(self.seed), struct.pack(">Q", step), hashlib.sha1).digest()
        at = digest[-1] & 15
        return "%06d" % ((struct.unpack(">I", digest[at:at + 4])[0] & 0x7FFFFFFF) % 10 ** 6)

    def header(self):
        step = max(self.shown + 1, int(time.time() // 30) - 1)
        while step > time.time() // 30 + 1:
            time.sleep(1)
        self.shown = step
        return f"{SERIAL} {self.code(step)}"


@pytest.fixture
def device(lab):
    iam = lab.client("iam")
    made = iam.create_virtual_mfa_device(VirtualMFADeviceName="root-account-mfa-device")
    device = Device(made["VirtualMFADevice"]["Base32StringSeed"].decode())
    step = int(time.time() // 30)
    iam.enable_mfa_device(
        UserName="root", SerialNumber=SERIAL,
        AuthenticationCode1=device.code(step - 1), AuthenticationCode2=device.code(step),
    )
    device.shown = step
    yield device
    # Only who shows the device may take it off.
    _, code = device.header().split(" ")
    shown = lab.client("sts").get_session_token(SerialNumber=SERIAL, TokenCode=code)["Credentials"]
    client(lab, "iam", shown).deactivate_mfa_device(UserName="root", SerialNumber=SERIAL)
    iam.delete_virtual_mfa_device(SerialNumber=SERIAL)


@pytest.mark.slow
def test_no_way_to_erase_a_version_goes_without_a_code(lab, s3, device):
    bucket = lab.bucket(versioned=True)
    put = s3.put_object(Bucket=bucket, Key="page", Body=b"kept")
    version = {"Bucket": bucket, "Key": "page", "VersionId": put["VersionId"]}
    on = {"Status": "Enabled", "MFADelete": "Enabled"}
    assert refused(s3.put_bucket_versioning, Bucket=bucket, VersioningConfiguration=on)[:2] == DENIED
    s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration=on, MFA=device.header())
    assert s3.get_bucket_versioning(Bucket=bucket)["MFADelete"] == "Enabled"

    code, status, message = refused(s3.delete_object, **version)[:3]
    assert (code, status, message) == (*DENIED, "Mfa Authentication must be used for this request")
    entries = {"Objects": [{"Key": "other"}, {"Key": "page", "VersionId": put["VersionId"]}]}
    assert refused(s3.delete_objects, Bucket=bucket, Delete=entries)[:2] == DENIED
    suspended = {"Status": "Suspended"}
    assert refused(s3.put_bucket_versioning, Bucket=bucket, VersioningConfiguration=suspended)[:2] == DENIED
    url = s3.generate_presigned_url("delete_object", Params=version)
    request = urllib.request.Request(url, method="DELETE")
    with pytest.raises(urllib.error.HTTPError) as caught:
        urllib.request.urlopen(request, timeout=30)
    assert caught.value.code == 403
    assert refused(s3.delete_object, **version, MFA="nonsense")[:2] == ("InvalidArgument", 400)
    assert s3.get_object(**version)["Body"].read() == b"kept"

    header = device.header()
    s3.delete_object(**version, MFA=header)
    assert refused(s3.get_object, **version)[0] == "NoSuchVersion"
    again = s3.put_object(Bucket=bucket, Key="page", Body=b"again")["VersionId"]
    assert refused(s3.delete_object, Bucket=bucket, Key="page", VersionId=again, MFA=header)[:2] == DENIED
    off = {"Status": "Enabled", "MFADelete": "Disabled"}
    s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration=off, MFA=device.header())
    s3.delete_object(Bucket=bucket, Key="page", VersionId=again)
