"""The stock validator passes an untouched trail and names what was tampered with."""

import gzip
import hashlib
import json
import re

import pytest
from world import Server

HOURS = 5


@pytest.fixture(scope="module")
def chain(tmp_path_factory):
    """A trail with some hours of digests, and log files in each."""
    with Server(tmp_path_factory.mktemp("chain")) as server:
        trail = server.trail()
        for hour in range(HOURS):
            server.client("s3").create_bucket(Bucket=f"work-of-hour-{hour}")
            server.advance(600)
            assert trail.delivered("CreateBucket", f"work-of-hour-{hour}")
            server.advance(3000)
            trail.await_digests(hour + 2)
        yield trail


@pytest.fixture
def untouched(chain):
    """The chain, laid back as it was afterwards."""
    kept = {key: chain.s3.get_object(Bucket=chain.bucket, Key=key) for key in chain.keys()}
    kept = {key: (it["Body"].read(), it) for key, it in kept.items()}
    yield chain
    for key in set(chain.keys()) - set(kept):
        chain.s3.delete_object(Bucket=chain.bucket, Key=key)
    for key, (body, it) in kept.items():
        put(chain, key, body, it["Metadata"])


def put(chain, key, body, metadata):
    chain.s3.put_object(Bucket=chain.bucket, Key=key, Body=body, Metadata=metadata,
                        ContentType="application/json", ContentEncoding="gzip")


def read(chain, key):
    answer = chain.s3.get_object(Bucket=chain.bucket, Key=key)
    return answer["Body"].read(), answer["Metadata"]


def middle_log(chain):
    """A log file that the third digest names."""
    return chain.document(chain.digests()[2])["logFiles"][0]["s3Object"]


def test_an_untouched_trail_is_valid(chain):
    status, text = chain.validate()
    assert status == 0, text
    assert "INVALID" not in text
    count = len(chain.digests())
    assert f"{count}/{count} digest files valid" in text
    assert re.search(r"([1-9]\d*)/\1 log files valid", text), text


def test_the_chain_is_as_documented(chain):
    keys = chain.digests()
    documents = [chain.document(key) for key in keys]
    order = ["awsAccountId", "digestStartTime", "digestEndTime", "digestS3Bucket", "digestS3Object",
             "digestPublicKeyFingerprint", "digestSignatureAlgorithm", "newestEventTime",
             "oldestEventTime", "previousDigestS3Bucket", "previousDigestS3Object",
             "previousDigestHashValue", "previousDigestHashAlgorithm", "previousDigestSignature",
             "logFiles"]
    first = documents[0]
    assert list(first) == order
    assert first["logFiles"] == [] and first["previousDigestS3Object"] is None
    named = []
    for before, key, document in zip([None, *keys], keys, documents):
        assert document["digestS3Object"] == key
        stamp = document["digestEndTime"].replace("-", "").replace(":", "")
        assert key.endswith(f"_us-east-1_{chain.name}_us-east-1_{stamp}.json.gz")
        if before:
            body, metadata = read(chain, before)
            plain = gzip.decompress(body)
            assert document["previousDigestS3Object"] == before
            assert document["previousDigestHashValue"] == hashlib.sha256(plain).hexdigest()
            assert document["previousDigestSignature"] == metadata["signature"]
            assert document["digestStartTime"] == json.loads(plain)["digestEndTime"]
            # Minute and second are those of the start, in every hour.
            assert document["digestEndTime"][14:] == first["digestEndTime"][14:]
        for file in document["logFiles"]:
            plain = gzip.decompress(read(chain, file["s3Object"])[0])
            assert file["hashValue"] == hashlib.sha256(plain).hexdigest()
            times = sorted(it["eventTime"] for it in json.loads(plain)["Records"])
            assert (file["oldestEventTime"], file["newestEventTime"]) == (times[0], times[-1])
            named.append(file["s3Object"])
    assert len(named) == len(set(named))


def test_the_public_keys_carry_their_fingerprints(chain):
    import datetime

    now = datetime.datetime.now(datetime.timezone.utc)
    keys = chain.api.list_public_keys(StartTime=now - datetime.timedelta(days=1),
                                      EndTime=now + datetime.timedelta(days=2))["PublicKeyList"]
    used = {chain.document(key)["digestPublicKeyFingerprint"] for key in chain.digests()}
    assert used <= {it["Fingerprint"] for it in keys}
    for key in keys:
        assert hashlib.md5(key["Value"]).hexdigest() == key["Fingerprint"]
        assert key["ValidityStartTime"] < key["ValidityEndTime"]


def test_a_changed_log_file_is_reported(untouched):
    key = middle_log(untouched)
    body, metadata = read(untouched, key)
    log = json.loads(gzip.decompress(body))
    log["Records"][0]["sourceIPAddress"] = "203.0.113.66"
    put(untouched, key, gzip.compress(json.dumps(log, separators=(",", ":")).encode()), metadata)
    status, text = untouched.validate()
    assert status == 1
    assert f"Log file\ts3://{untouched.bucket}/{key}\tINVALID: hash value doesn't match" in text


def test_a_deleted_log_file_is_reported(untouched):
    key = middle_log(untouched)
    untouched.s3.delete_object(Bucket=untouched.bucket, Key=key)
    status, text = untouched.validate()
    assert status == 1
    assert f"Log file\ts3://{untouched.bucket}/{key}\tINVALID: not found" in text


def test_a_changed_digest_is_reported(untouched):
    key = untouched.digests()[2]
    body, metadata = read(untouched, key)
    digest = json.loads(gzip.decompress(body))
    digest["logFiles"] = []
    put(untouched, key, gzip.compress(json.dumps(digest, separators=(",", ":")).encode()), metadata)
    status, text = untouched.validate()
    assert status == 1
    assert f"Digest file\ts3://{untouched.bucket}/{key}\tINVALID: signature verification failed" in text


def test_a_missing_hour_is_reported(untouched):
    key = untouched.digests()[2]
    for log in untouched.document(key)["logFiles"]:
        untouched.s3.delete_object(Bucket=untouched.bucket, Key=log["s3Object"])
    untouched.s3.delete_object(Bucket=untouched.bucket, Key=key)
    status, text = untouched.validate()
    assert status == 1
    assert f"Digest file\ts3://{untouched.bucket}/{key}\tINVALID: not found" in text


def test_a_digest_in_the_place_of_another_is_reported(untouched):
    digests = untouched.digests()
    body, metadata = read(untouched, digests[1])
    put(untouched, digests[2], body, metadata)
    status, text = untouched.validate()
    assert status == 1
    assert f"{digests[2]}\tINVALID: has been moved from its original location" in text


def test_a_replaced_signature_is_reported(untouched):
    digests = untouched.digests()
    body, metadata = read(untouched, digests[2])
    other = read(untouched, digests[3])[1]["signature"]
    put(untouched, digests[2], body, {**metadata, "signature": other})
    status, text = untouched.validate()
    assert status == 1
    assert f"{digests[2]}\tINVALID: signature verification failed" in text


def test_a_key_of_a_stranger_is_not_believed(untouched):
    import rsa

    key = untouched.digests()[-1]
    body, metadata = read(untouched, key)
    plain = gzip.decompress(body)
    digest = json.loads(plain)
    public, private = rsa.newkeys(2048)
    digest["digestPublicKeyFingerprint"] = hashlib.md5(public.save_pkcs1("DER")).hexdigest()
    plain = json.dumps(digest, separators=(",", ":")).encode()
    text = "\n".join([digest["digestEndTime"], f"{untouched.bucket}/{key}",
                      hashlib.sha256(plain).hexdigest(), digest["previousDigestSignature"]])
    signature = rsa.sign(text.encode(), private, "SHA-256").hex()
    put(untouched, key, gzip.compress(plain), {**metadata, "signature": signature})
    status, text = untouched.validate()
    assert status == 1
    assert f"{key}\tINVALID: public key not found" in text


def test_after_the_tampering_the_trail_is_valid_again(chain):
    status, text = chain.validate()
    assert status == 0, text
