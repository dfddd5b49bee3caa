"""Keys that sign, agree, authenticate and come from outside, judged by another library.

What a key here signs is verified by OpenSSL, through the package `cryptography`, and the other way
round: nothing but the public key and the bytes passes between the two.
"""

import datetime
import hashlib
import hmac
import json
import os
import subprocess

import pytest
from botocore.exceptions import ClientError
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, keywrap, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa, utils
from people import allow, user
from world import ACCOUNT, AWS, REGION, eventually

HASHES = {"256": hashes.SHA256(), "384": hashes.SHA384(), "512": hashes.SHA512()}
MESSAGE = b"An audit trail that cannot be talked around."


@pytest.fixture
def kms(lab):
    return lab.client("kms")


def new_key(kms, spec, usage, **more):
    return kms.create_key(KeySpec=spec, KeyUsage=usage, **more)["KeyMetadata"]["KeyId"]


def public_key(kms, key):
    return serialization.load_der_public_key(kms.get_public_key(KeyId=key)["PublicKey"])


def der(private):
    return private.private_bytes(
        serialization.Encoding.DER,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )


def spki(public):
    return public.public_bytes(
        serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    )


def refused(call, **given):
    with pytest.raises(ClientError) as error:
        call(**given)
    told = error.value.response["Error"]
    return told["Code"], told["Message"]


def outside(public, algorithm, message, signature):
    """Verify a signature without the server. Raises if it is none."""
    if algorithm.startswith("ED25519"):
        return public.verify(signature, message)
    kind = HASHES[algorithm[-3:]]
    if algorithm.startswith("ECDSA"):
        return public.verify(signature, message, ec.ECDSA(kind))
    if "PSS" in algorithm:
        pss = padding.PSS(padding.MGF1(kind), kind.digest_size)
        return public.verify(signature, message, pss, kind)
    return public.verify(signature, message, padding.PKCS1v15(), kind)


SIGNERS = [
    ("RSA_2048", None),
    ("RSA_3072", None),
    ("ECC_NIST_P256", ec.SECP256R1),
    ("ECC_NIST_P384", ec.SECP384R1),
    ("ECC_NIST_P521", ec.SECP521R1),
    ("ECC_SECG_P256K1", ec.SECP256K1),
    ("ECC_NIST_EDWARDS25519", None),
]


@pytest.mark.parametrize("spec, curve", SIGNERS)
def test_what_is_signed_here_is_verified_elsewhere(kms, spec, curve):
    key = new_key(kms, spec, "SIGN_VERIFY")
    public = public_key(kms, key)
    if curve:
        assert isinstance(public.curve, curve)
    for algorithm in kms.describe_key(KeyId=key)["KeyMetadata"]["SigningAlgorithms"]:
        if algorithm == "ED25519_PH_SHA_512":
            continue
        asked = {"KeyId": key, "SigningAlgorithm": algorithm}
        signed = kms.sign(Message=MESSAGE, **asked)["Signature"]
        outside(public, algorithm, MESSAGE, signed)
        with pytest.raises(InvalidSignature):
            outside(public, algorithm, MESSAGE + b"!", signed)
        assert kms.verify(Message=MESSAGE, Signature=signed, **asked)["SignatureValid"] is True
        code, text = refused(kms.verify, Message=b"x", Signature=signed, **asked)
        assert code == "KMSInvalidSignatureException" and text in ("", "None")
        if algorithm.startswith("ED25519"):
            continue
        digest = hashlib.new("sha" + algorithm[-3:], MESSAGE).digest()
        signed = kms.sign(Message=digest, MessageType="DIGEST", **asked)["Signature"]
        outside(public, algorithm, MESSAGE, signed)


def test_what_is_signed_elsewhere_is_verified_here(kms):
    private = ec.generate_private_key(ec.SECP384R1())
    key = brought(kms, "ECC_NIST_P384", "SIGN_VERIFY", der(private), "RSA_AES_KEY_WRAP_SHA_256")
    signed = private.sign(MESSAGE, ec.ECDSA(hashes.SHA384()))
    asked = {"KeyId": key, "SigningAlgorithm": "ECDSA_SHA_384", "Signature": signed}
    assert kms.verify(Message=MESSAGE, **asked)["SignatureValid"] is True
    digest = hashlib.sha384(MESSAGE).digest()
    assert kms.verify(Message=digest, MessageType="DIGEST", **asked)["SignatureValid"] is True


def test_the_command_line_and_openssl_agree(lab, kms, tmp_path):
    key = new_key(kms, "RSA_2048", "SIGN_VERIFY")
    (tmp_path / "message").write_bytes(MESSAGE)
    (tmp_path / "public.der").write_bytes(kms.get_public_key(KeyId=key)["PublicKey"])
    command = [AWS, "kms", "sign", "--key-id", key, "--message", f"fileb://{tmp_path}/message"]
    command += ["--signing-algorithm", "RSASSA_PKCS1_V1_5_SHA_256"]
    command += ["--query", "Signature", "--output", "text"]
    told = subprocess.run(command, env=lab.client_environment(), capture_output=True, check=True)
    decode = ["openssl", "base64", "-d", "-A", "-out", str(tmp_path / "signature")]
    subprocess.run(decode, input=told.stdout.strip(), check=True)
    verify = ["openssl", "dgst", "-sha256", "-keyform", "DER"]
    verify += ["-verify", str(tmp_path / "public.der")]
    verify += ["-signature", str(tmp_path / "signature"), str(tmp_path / "message")]
    verified = subprocess.run(verify, capture_output=True, text=True)
    assert verified.stdout.strip() == "Verified OK", verified.stderr


@pytest.mark.parametrize("spec, longest", [("RSA_2048", 190), ("RSA_4096", 446)])
def test_what_is_encrypted_elsewhere_is_decrypted_here(kms, spec, longest):
    key = new_key(kms, spec, "ENCRYPT_DECRYPT")
    public = public_key(kms, key)
    for algorithm, kind in [
        ("RSAES_OAEP_SHA_256", hashes.SHA256()),
        ("RSAES_OAEP_SHA_1", hashes.SHA1()),
    ]:
        oaep = padding.OAEP(padding.MGF1(kind), kind, None)
        asked = {"KeyId": key, "EncryptionAlgorithm": algorithm}
        told = kms.decrypt(CiphertextBlob=public.encrypt(MESSAGE, oaep), **asked)
        assert told["Plaintext"] == MESSAGE and "KeyMaterialId" not in told
        blob = kms.encrypt(Plaintext=MESSAGE, **asked)["CiphertextBlob"]
        assert len(blob) == public.key_size // 8
        assert kms.decrypt(CiphertextBlob=blob, **asked)["Plaintext"] == MESSAGE
    asked = {"KeyId": key, "EncryptionAlgorithm": "RSAES_OAEP_SHA_256"}
    assert refused(kms.encrypt, Plaintext=b"x" * (longest + 1), **asked) == (
        "ValidationException",
        f"Algorithm RSAES_OAEP_SHA_256 and key spec {spec} cannot encrypt data larger than "
        f"{longest} bytes.",
    )


@pytest.mark.parametrize("bits", ["224", "256", "384", "512"])
def test_a_mac_of_an_imported_key_is_the_one_that_anybody_computes(kms, bits):
    material = os.urandom(64)
    key = brought(kms, f"HMAC_{bits}", "GENERATE_VERIFY_MAC", material, "RSAES_OAEP_SHA_256")
    asked = {"KeyId": key, "MacAlgorithm": f"HMAC_SHA_{bits}", "Message": MESSAGE}
    expected = hmac.new(material, MESSAGE, "sha" + bits).digest()
    assert kms.generate_mac(**asked)["Mac"] == expected
    assert kms.verify_mac(Mac=expected, **asked)["MacValid"] is True
    assert refused(kms.verify_mac, Mac=expected[::-1], **asked)[0] == "KMSInvalidMacException"


@pytest.mark.parametrize(
    "spec, curve",
    [
        ("ECC_NIST_P256", ec.SECP256R1()),
        ("ECC_NIST_P384", ec.SECP384R1()),
        ("ECC_NIST_P521", ec.SECP521R1()),
    ],
)
def test_both_sides_derive_one_secret(kms, spec, curve):
    key = new_key(kms, spec, "KEY_AGREEMENT")
    mine = ec.generate_private_key(curve)
    asked = {"KeyId": key, "KeyAgreementAlgorithm": "ECDH"}
    told = kms.derive_shared_secret(PublicKey=spki(mine.public_key()), **asked)
    assert told["SharedSecret"] == mine.exchange(ec.ECDH(), public_key(kms, key))
    assert told["KeyOrigin"] == "AWS_KMS"
    assert refused(kms.derive_shared_secret, PublicKey=b"junk", **asked)[0] == "ValidationException"


@pytest.mark.parametrize("spec", ["RSA_2048", "ECC_NIST_P521", "ECC_SECG_P256K1"])
def test_a_data_key_pair_is_a_pair(kms, spec):
    key = kms.create_key()["KeyMetadata"]["KeyId"]
    context = {"use": "tests"}
    made = kms.generate_data_key_pair(KeyId=key, KeyPairSpec=spec, EncryptionContext=context)
    private = serialization.load_der_private_key(made["PrivateKeyPlaintext"], None)
    assert spki(private.public_key()) == made["PublicKey"]
    opened = kms.decrypt(CiphertextBlob=made["PrivateKeyCiphertextBlob"], EncryptionContext=context)
    assert opened["Plaintext"] == made["PrivateKeyPlaintext"]
    told = kms.generate_data_key_pair_without_plaintext(KeyId=key, KeyPairSpec=spec)
    assert "PrivateKeyPlaintext" not in told and told["PublicKey"] != made["PublicKey"]


# --- import ----------------------------------------------------------------------


def wrapped(kms, key, material, algorithm):
    """Wrap material as its owner would: an import token, and the wrapped bytes."""
    told = kms.get_parameters_for_import(
        KeyId=key, WrappingAlgorithm=algorithm, WrappingKeySpec="RSA_3072"
    )
    public = serialization.load_der_public_key(told["PublicKey"])
    assert public.key_size == 3072
    kind = hashes.SHA1() if algorithm.endswith("_SHA_1") else hashes.SHA256()
    oaep = padding.OAEP(padding.MGF1(kind), kind, None)
    if algorithm.startswith("RSAES_OAEP"):
        return told["ImportToken"], public.encrypt(material, oaep)
    ephemeral = os.urandom(32)
    rest = keywrap.aes_key_wrap_with_padding(ephemeral, material)
    return told["ImportToken"], public.encrypt(ephemeral, oaep) + rest


def bring(kms, key, material, algorithm="RSAES_OAEP_SHA_256", **more):
    token, blob = wrapped(kms, key, material, algorithm)
    more.setdefault("ExpirationModel", "KEY_MATERIAL_DOES_NOT_EXPIRE")
    return kms.import_key_material(
        KeyId=key, ImportToken=token, EncryptedKeyMaterial=blob, **more
    )


def brought(kms, spec, usage, material, algorithm):
    """A key with material from outside."""
    key = new_key(kms, spec, usage, Origin="EXTERNAL")
    bring(kms, key, material, algorithm)
    return key


def test_private_keys_come_in_and_are_the_same_keys(kms):
    pair = rsa.generate_private_key(65537, 2048)
    for algorithm in ["RSA_AES_KEY_WRAP_SHA_256", "RSA_AES_KEY_WRAP_SHA_1"]:
        key = brought(kms, "RSA_2048", "ENCRYPT_DECRYPT", der(pair), algorithm)
        assert kms.get_public_key(KeyId=key)["PublicKey"] == spki(pair.public_key())
        asked = {"KeyId": key, "EncryptionAlgorithm": "RSAES_OAEP_SHA_256"}
        blob = kms.encrypt(Plaintext=MESSAGE, **asked)["CiphertextBlob"]
        oaep = padding.OAEP(padding.MGF1(hashes.SHA256()), hashes.SHA256(), None)
        assert pair.decrypt(blob, oaep) == MESSAGE
    edwards = ed25519.Ed25519PrivateKey.generate()
    algorithm = "RSA_AES_KEY_WRAP_SHA_256"
    key = brought(kms, "ECC_NIST_EDWARDS25519", "SIGN_VERIFY", der(edwards), algorithm)
    signed = kms.sign(KeyId=key, Message=MESSAGE, SigningAlgorithm="ED25519_SHA_512")["Signature"]
    # Such signatures are deterministic.
    assert signed == edwards.sign(MESSAGE)
    curve = ec.generate_private_key(ec.SECP256K1())
    key = brought(kms, "ECC_SECG_P256K1", "SIGN_VERIFY", der(curve), "RSAES_OAEP_SHA_256")
    asked = {"KeyId": key, "SigningAlgorithm": "ECDSA_SHA_256", "MessageType": "DIGEST"}
    digest = hashlib.sha256(MESSAGE).digest()
    signed = kms.sign(Message=digest, **asked)["Signature"]
    prehashed = ec.ECDSA(utils.Prehashed(hashes.SHA256()))
    curve.public_key().verify(signed, digest, prehashed)


def test_material_of_ones_own_goes_and_only_the_same_comes_back(kms):
    key = kms.create_key(Origin="EXTERNAL")["KeyMetadata"]["KeyId"]
    material = os.urandom(32)
    described = lambda: kms.describe_key(KeyId=key)["KeyMetadata"]  # noqa: E731
    assert described()["KeyState"] == "PendingImport"
    code, text = refused(kms.encrypt, KeyId=key, Plaintext=MESSAGE)
    arn = f"arn:aws:kms:{REGION}:{ACCOUNT}:key/{key}"
    assert (code, text) == ("KMSInvalidStateException", f"{arn} is pending import.")
    told = bring(kms, key, material)
    assert told["KeyId"] == arn
    assert told["KeyMaterialId"] == described()["CurrentKeyMaterialId"]
    blob = kms.encrypt(KeyId=key, Plaintext=MESSAGE)["CiphertextBlob"]
    kms.delete_imported_key_material(KeyId=key)
    assert described()["KeyState"] == "PendingImport"
    assert refused(kms.decrypt, CiphertextBlob=blob)[0] == "KMSInvalidStateException"
    with pytest.raises(ClientError) as error:
        bring(kms, key, os.urandom(32))
    assert error.value.response["Error"]["Code"] == "IncorrectKeyMaterialException"
    bring(kms, key, material)
    assert kms.decrypt(CiphertextBlob=blob)["Plaintext"] == MESSAGE


def test_material_that_expires_is_gone_at_its_time(fresh):
    kms = fresh.client("kms")
    key = kms.create_key(Origin="EXTERNAL")["KeyMetadata"]["KeyId"]
    now = datetime.datetime.now(datetime.timezone.utc)
    ends = now + datetime.timedelta(hours=2)
    bring(kms, key, b"7" * 32, ExpirationModel="KEY_MATERIAL_EXPIRES", ValidTo=ends)
    told = kms.describe_key(KeyId=key)["KeyMetadata"]
    assert told["ExpirationModel"] == "KEY_MATERIAL_EXPIRES"
    assert abs((told["ValidTo"] - ends).total_seconds()) < 1
    fresh.advance(3 * 60 * 60)
    state = lambda: kms.describe_key(KeyId=key)["KeyMetadata"]["KeyState"]  # noqa: E731
    assert eventually(lambda: state() == "PendingImport")


# --- grants ----------------------------------------------------------------------


def test_a_grant_lets_one_user_do_one_thing_until_he_is_done(lab, kms):
    key = kms.create_key()["KeyMetadata"]
    bob = user(lab)
    his = bob.client("kms")
    asked = {"KeyId": key["KeyId"], "Plaintext": MESSAGE}
    assert refused(his.encrypt, **asked)[0] == "AccessDeniedException"
    made = kms.create_grant(
        KeyId=key["KeyId"],
        GranteePrincipal=bob.arn,
        RetiringPrincipal=bob.arn,
        Operations=["Encrypt", "Decrypt"],
        Constraints={"EncryptionContextSubset": {"purpose": "tests"}},
        Name="bobs",
    )
    assert len(made["GrantId"]) == 64
    context = {"purpose": "tests", "more": "yes"}
    tokens = [made["GrantToken"]]
    blob = his.encrypt(EncryptionContext=context, GrantTokens=tokens, **asked)["CiphertextBlob"]
    assert his.decrypt(CiphertextBlob=blob, EncryptionContext=context)["Plaintext"] == MESSAGE
    assert refused(his.encrypt, **asked)[0] == "AccessDeniedException"
    junk = {"GrantTokens": ["junk"], "EncryptionContext": context}
    assert refused(his.encrypt, **asked, **junk)[0] == "InvalidGrantTokenException"
    listed = kms.list_grants(KeyId=key["KeyId"])["Grants"]
    assert [(it["GrantId"], it["Name"], it["GranteePrincipal"]) for it in listed] == [
        (made["GrantId"], "bobs", bob.arn)
    ]
    assert listed[0]["Constraints"] == {"EncryptionContextSubset": {"purpose": "tests"}}
    retirable = kms.list_retirable_grants(RetiringPrincipal=bob.arn)["Grants"]
    assert [it["GrantId"] for it in retirable] == [made["GrantId"]]
    his.retire_grant(GrantToken=made["GrantToken"])
    assert refused(his.encrypt, EncryptionContext=context, **asked)[0] == "AccessDeniedException"
    assert kms.list_grants(KeyId=key["KeyId"])["Grants"] == []


def test_the_key_owner_takes_a_grant_back(lab, kms):
    key = kms.create_key()["KeyMetadata"]["KeyId"]
    bob = user(lab, allow("kms:ListGrants"))
    made = kms.create_grant(KeyId=key, GranteePrincipal=bob.arn, Operations=["DescribeKey"])
    his = bob.client("kms")
    assert his.describe_key(KeyId=key)["KeyMetadata"]["KeyId"] == key
    asked = {"KeyId": key, "GrantId": made["GrantId"]}
    code, text = refused(kms.revoke_grant, DryRun=True, **asked)
    assert code == "DryRunOperationException"
    assert text == "The request would have succeeded, but the DryRun option is set."
    kms.revoke_grant(**asked)
    assert refused(his.describe_key, KeyId=key)[0] == "AccessDeniedException"
    assert refused(kms.revoke_grant, **asked)[0] == "NotFoundException"


def test_the_history_tells_of_signatures_without_showing_them(lab, kms):
    key = new_key(kms, "ECC_NIST_P256", "SIGN_VERIFY")
    kms.sign(KeyId=key, Message=MESSAGE, SigningAlgorithm="ECDSA_SHA_256")

    def look():
        attribute = [{"AttributeKey": "EventName", "AttributeValue": "Sign"}]
        found = lab.client("cloudtrail").lookup_events(LookupAttributes=attribute)["Events"]
        records = [json.loads(it["CloudTrailEvent"]) for it in found]
        return [it for it in records if (it["requestParameters"] or {}).get("keyId") == key]

    record = eventually(look)[0]
    assert record["requestParameters"] == {
        "keyId": key,
        "signingAlgorithm": "ECDSA_SHA_256",
        "messageType": "RAW",
    }
    assert record["responseElements"] is None and record["readOnly"] is True
    assert record["resources"][0]["ARN"].endswith(key)


def test_there_are_no_key_stores_of_the_customers_own(kms):
    assert kms.describe_custom_key_stores()["CustomKeyStores"] == []
    named = {"CustomKeyStoreName": "vault"}
    code = refused(kms.describe_custom_key_stores, **named)[0]
    assert code == "CustomKeyStoreNotFoundException"
    code = refused(kms.connect_custom_key_store, CustomKeyStoreId="cks-1")[0]
    assert code == "CustomKeyStoreNotFoundException"
