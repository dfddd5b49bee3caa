"""Checksums of every algorithm, verified on the way in and returned on the way out."""

import base64
import hashlib
import zlib

import pytest
from test_s3_objects import refused

ALGORITHMS = ["CRC32", "CRC32C", "CRC64NVME", "SHA1", "SHA256"]
# Of "123456789": the check values that the catalogs of CRCs print.
KNOWN = {
    "CRC32": "cbf43926", "CRC32C": "e3069283", "CRC64NVME": "ae8b14860a799888",
    "SHA1": hashlib.sha1(b"123456789").hexdigest(), "SHA256": hashlib.sha256(b"123456789").hexdigest(),
}


def known(algorithm):
    return base64.b64encode(bytes.fromhex(KNOWN[algorithm])).decode()


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_a_given_checksum_is_verified_and_returned(s3, bucket, algorithm):
    field = f"Checksum{algorithm}"
    put = s3.put_object(Bucket=bucket, Key="k", Body=b"123456789", **{field: known(algorithm)})
    assert put[field] == known(algorithm) and put["ChecksumType"] == "FULL_OBJECT"
    for got in (s3.get_object(Bucket=bucket, Key="k", ChecksumMode="ENABLED"),
                s3.head_object(Bucket=bucket, Key="k", ChecksumMode="ENABLED")):
        assert got[field] == known(algorithm)
    assert s3.list_objects_v2(Bucket=bucket)["Contents"][0]["ChecksumAlgorithm"] == [algorithm]
    wrong = base64.b64encode(bytes(len(KNOWN[algorithm]) // 2)).decode()
    code, status, message = refused(s3.put_object, Bucket=bucket, Key="k", Body=b"123456789", **{field: wrong})
    assert (code, status) == ("BadDigest", 400) and algorithm in message
    broken = refused(s3.put_object, Bucket=bucket, Key="k", Body=b"1", **{field: "not base64"})
    assert broken[:2] == ("InvalidRequest", 400)


@pytest.mark.parametrize("algorithm", ["CRC32", "SHA1", "SHA256"])
def test_the_client_computes_a_checksum(s3, bucket, algorithm):
    put = s3.put_object(Bucket=bucket, Key="k", Body=b"123456789", ChecksumAlgorithm=algorithm)
    assert put[f"Checksum{algorithm}"] == known(algorithm)


def test_without_a_checksum_the_server_adds_one(lab, bucket):
    s3 = lab.client("s3", request_checksum_calculation="when_required")
    put = s3.put_object(Bucket=bucket, Key="k", Body=b"123456789")
    assert put["ChecksumCRC64NVME"] == known("CRC64NVME")


def test_content_md5(s3, bucket):
    right = base64.b64encode(hashlib.md5(b"body").digest()).decode()
    s3.put_object(Bucket=bucket, Key="k", Body=b"body", ContentMD5=right)
    wrong = base64.b64encode(hashlib.md5(b"other").digest()).decode()
    assert refused(s3.put_object, Bucket=bucket, Key="k", Body=b"body", ContentMD5=wrong)[:2] == ("BadDigest", 400)
    assert refused(s3.put_object, Bucket=bucket, Key="k", Body=b"body", ContentMD5="short")[:2] == ("InvalidDigest", 400)


@pytest.mark.parametrize("algorithm", ["CRC32", "SHA256"])
def test_composite_checksums_of_uploads(s3, bucket, algorithm):
    upload = s3.create_multipart_upload(Bucket=bucket, Key="c", ChecksumAlgorithm=algorithm)
    assert upload["ChecksumType"] == "COMPOSITE"
    where = {"Bucket": bucket, "Key": "c", "UploadId": upload["UploadId"]}
    field, parts, digests = f"Checksum{algorithm}", [], b""
    for number, body in ((1, b"a" * (5 << 20)), (2, b"tail")):
        sent = s3.upload_part(**where, PartNumber=number, Body=body, ChecksumAlgorithm=algorithm)
        parts.append({"PartNumber": number, "ETag": sent["ETag"], field: sent[field]})
        digests += base64.b64decode(sent[field])
    done = s3.complete_multipart_upload(**where, MultipartUpload={"Parts": parts})
    whole = hashlib.sha256(digests).digest() if algorithm == "SHA256" else zlib.crc32(digests).to_bytes(4, "big")
    assert done[field] == base64.b64encode(whole).decode() + "-2"
    attributes = s3.get_object_attributes(Bucket=bucket, Key="c", ObjectAttributes=["Checksum", "ObjectParts"])
    assert attributes["ObjectParts"]["TotalPartsCount"] == 2
    assert attributes["Checksum"]["ChecksumType"] == "COMPOSITE"


def test_full_object_checksums_of_uploads(s3, bucket):
    upload = s3.create_multipart_upload(Bucket=bucket, Key="f", ChecksumAlgorithm="CRC32", ChecksumType="FULL_OBJECT")
    where = {"Bucket": bucket, "Key": "f", "UploadId": upload["UploadId"]}
    bodies, parts = [b"a" * (5 << 20), b"tail"], []
    for number, body in enumerate(bodies, 1):
        sent = s3.upload_part(**where, PartNumber=number, Body=body, ChecksumAlgorithm="CRC32")
        parts.append({"PartNumber": number, "ETag": sent["ETag"], "ChecksumCRC32": sent["ChecksumCRC32"]})
    whole = base64.b64encode(zlib.crc32(b"".join(bodies)).to_bytes(4, "big")).decode()
    done = s3.complete_multipart_upload(**where, MultipartUpload={"Parts": parts}, ChecksumType="FULL_OBJECT",
                                        ChecksumCRC32=whole)
    assert done["ChecksumCRC32"] == whole and done["ChecksumType"] == "FULL_OBJECT"


def test_copies_keep_the_algorithm(s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", Body=b"123456789", ChecksumSHA256=known("SHA256"))
    done = s3.copy_object(Bucket=bucket, Key="c", CopySource={"Bucket": bucket, "Key": "k"})
    assert done["CopyObjectResult"]["ChecksumSHA256"] == known("SHA256")
    done = s3.copy_object(Bucket=bucket, Key="c", CopySource={"Bucket": bucket, "Key": "k"}, ChecksumAlgorithm="CRC32C")
    assert done["CopyObjectResult"]["ChecksumCRC32C"] == known("CRC32C")


@pytest.mark.parametrize("mode", ["STREAMING-UNSIGNED-PAYLOAD-TRAILER", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD",
                                  "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER"])
@pytest.mark.parametrize("fault", [None, "data", "checksum"])
def test_bodies_in_chunks(lab, s3, bucket, mode, fault):
    from chunks import send

    if fault == "checksum" and not mode.endswith("TRAILER"):
        pytest.skip("this form has no trailer")
    body = bytes(range(256)) * 300
    status, text = send(lab, f"/{bucket}/chunked", body, mode, fault)
    if fault is None:
        assert status == 200, text
        assert s3.get_object(Bucket=bucket, Key="chunked")["Body"].read() == body
    else:
        expected = 403 if fault == "data" and "HMAC" in mode else 400
        assert status == expected, text
        assert refused(s3.get_object, Bucket=bucket, Key="chunked")[0] == "NoSuchKey"
