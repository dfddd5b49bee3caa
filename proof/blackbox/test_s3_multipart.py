"""Uploads in parts, and bodies that do not fit into memory."""

import hashlib
import os
import pathlib
import threading
import time

import pytest
from test_s3_objects import refused

MIB = 1 << 20


def start(s3, bucket, key="big", **more):
    return {"Bucket": bucket, "Key": key,
            "UploadId": s3.create_multipart_upload(Bucket=bucket, Key=key, **more)["UploadId"]}


def test_parts_become_one_object(s3, bucket):
    upload = start(s3, bucket, Metadata={"m": "1"}, ContentType="text/x", Tagging="a=b")
    bodies = [os.urandom(5 * MIB), os.urandom(5 * MIB + 1), b"tail"]
    parts = []
    for number, body in enumerate(bodies, 1):
        tag = s3.upload_part(**upload, PartNumber=number, Body=body)["ETag"]
        assert tag == f'"{hashlib.md5(body).hexdigest()}"'
        parts.append({"PartNumber": number, "ETag": tag})
    listed = s3.list_parts(**upload)["Parts"]
    assert [(it["PartNumber"], it["Size"]) for it in listed] == [(1, 5 * MIB), (2, 5 * MIB + 1), (3, 4)]
    done = s3.complete_multipart_upload(**upload, MultipartUpload={"Parts": parts})
    joined = hashlib.md5(b"".join(hashlib.md5(it).digest() for it in bodies)).hexdigest()
    assert done["ETag"] == f'"{joined}-3"'
    got = s3.get_object(Bucket=bucket, Key="big")
    assert got["Body"].read() == b"".join(bodies)
    assert got["Metadata"] == {"m": "1"} and got["ContentType"] == "text/x" and got["TagCount"] == 1
    second = s3.get_object(Bucket=bucket, Key="big", PartNumber=2)
    assert second["Body"].read() == bodies[1] and second["PartsCount"] == 3
    across = s3.get_object(Bucket=bucket, Key="big", Range=f"bytes={5 * MIB - 3}-{5 * MIB + 2}")
    assert across["Body"].read() == bodies[0][-3:] + bodies[1][:3]
    assert refused(s3.get_object, Bucket=bucket, Key="big", PartNumber=4)[:2] == ("InvalidPartNumber", 416)
    assert refused(s3.list_parts, **upload)[0] == "NoSuchUpload"


def test_a_part_can_be_sent_again_and_others_be_left_out(s3, bucket):
    upload = start(s3, bucket)
    s3.upload_part(**upload, PartNumber=1, Body=b"wrong")
    s3.upload_part(**upload, PartNumber=9, Body=b"left out")
    tag = s3.upload_part(**upload, PartNumber=1, Body=b"right")["ETag"]
    s3.complete_multipart_upload(**upload, MultipartUpload={"Parts": [{"PartNumber": 1, "ETag": tag}]})
    assert s3.get_object(Bucket=bucket, Key="big")["Body"].read() == b"right"


def test_faults_are_named(s3, bucket):
    upload = start(s3, bucket)
    one = s3.upload_part(**upload, PartNumber=1, Body=b"small")["ETag"]
    two = s3.upload_part(**upload, PartNumber=2, Body=b"small too")["ETag"]

    def complete(*parts):
        parts = [{"PartNumber": number, "ETag": tag} for number, tag in parts]
        return refused(s3.complete_multipart_upload, **upload, MultipartUpload={"Parts": parts})[0]

    assert complete((1, one), (2, two)) == "EntityTooSmall"
    assert complete((2, two), (1, one)) == "InvalidPartOrder"
    assert complete((1, two)) == "InvalidPart"
    assert complete((3, one)) == "InvalidPart"
    assert complete() in ("InvalidRequest", "MalformedXML")
    assert refused(s3.upload_part, **upload, PartNumber=10_001, Body=b"")[:2] == ("InvalidArgument", 400)
    wrong = {**upload, "UploadId": "bogus"}
    assert refused(s3.upload_part, **wrong, PartNumber=1, Body=b"")[:2] == ("NoSuchUpload", 404)
    s3.abort_multipart_upload(**upload)
    assert refused(s3.abort_multipart_upload, **upload)[:2] == ("NoSuchUpload", 404)


def test_uploads_are_listed(lab, s3):
    bucket = lab.bucket()
    uploads = [start(s3, bucket, key)["UploadId"] for key in ("a/1", "a/2", "b")]
    page = s3.list_multipart_uploads(Bucket=bucket)
    assert [(it["Key"], it["UploadId"]) for it in page["Uploads"]] == list(zip(["a/1", "a/2", "b"], uploads))
    page = s3.list_multipart_uploads(Bucket=bucket, Delimiter="/")
    assert [it["Prefix"] for it in page["CommonPrefixes"]] == ["a/"] and len(page["Uploads"]) == 1
    page = s3.list_multipart_uploads(Bucket=bucket, MaxUploads=1)
    assert page["IsTruncated"] and page["NextKeyMarker"] == "a/1"
    rest = s3.list_multipart_uploads(Bucket=bucket, KeyMarker="a/1", UploadIdMarker=page["NextUploadIdMarker"])
    assert [it["Key"] for it in rest["Uploads"]] == ["a/2", "b"]


def test_parts_can_be_copied(s3, bucket):
    source = os.urandom(6 * MIB)
    s3.put_object(Bucket=bucket, Key="source", Body=source)
    upload = start(s3, bucket)
    where = {"Bucket": bucket, "Key": "source"}
    one = s3.upload_part_copy(**upload, PartNumber=1, CopySource=where, CopySourceRange=f"bytes=0-{5 * MIB - 1}")
    two = s3.upload_part_copy(**upload, PartNumber=2, CopySource=where, CopySourceRange=f"bytes={5 * MIB}-{6 * MIB - 1}")
    parts = [{"PartNumber": number, "ETag": it["CopyPartResult"]["ETag"]} for number, it in ((1, one), (2, two))]
    s3.complete_multipart_upload(**upload, MultipartUpload={"Parts": parts})
    assert s3.get_object(Bucket=bucket, Key="big")["Body"].read() == source
    again = start(s3, bucket)
    assert refused(s3.upload_part_copy, **again, PartNumber=1, CopySource=where,
                   CopySourceRange=f"bytes=0-{7 * MIB}")[0] == "InvalidArgument"


class Memory:
    """The highest resident set of a process while a block runs."""

    def __init__(self, pid):
        self.pid, self.highest, self.running = pid, 0, True
        self.before = self.resident()

    def resident(self):
        status = pathlib.Path(f"/proc/{self.pid}/status").read_text()
        return int(status.split("VmRSS:")[1].split()[0]) * 1024

    def __enter__(self):
        def watch():
            while self.running:
                self.highest = max(self.highest, self.resident())
                time.sleep(0.02)

        self.thread = threading.Thread(target=watch)
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.running = False
        self.thread.join()
        print(f"resident memory: {self.before / MIB:.1f} MiB before, {self.highest / MIB:.1f} MiB at most")


class Stream:
    """A body that is made while it is sent, seekable as the client demands."""

    BLOCK = hashlib.shake_256(b"stream").digest(MIB)

    def __init__(self, size):
        self.size, self.at, self.hash = size, 0, None

    def __len__(self):
        return self.size

    def read(self, amount=-1):
        left = self.size - self.at
        amount = left if amount is None or amount < 0 else min(amount, left)
        offset = self.at % MIB
        data = (self.BLOCK[offset:] + self.BLOCK * (amount // MIB + 1))[:amount]
        self.at += amount
        return data

    def tell(self):
        return self.at

    def seek(self, offset, whence=0):
        self.at = offset if whence == 0 else self.at + offset if whence == 1 else self.size + offset
        return self.at

    def seekable(self):
        return True


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_a_large_body_stays_out_of_memory(disk):
    """TRAILKEEP_LARGE_MIB=5120 by hand: the largest body of a single PUT."""
    size = int(os.environ.get("TRAILKEEP_LARGE_MIB", "1229")) * MIB
    bucket = disk.bucket()
    s3 = disk.client("s3", read_timeout=600, request_checksum_calculation="when_required")
    s3.put_object(Bucket=bucket, Key="warm", Body=b"x" * MIB * 2)
    with Memory(disk.process.pid) as memory:
        s3.put_object(Bucket=bucket, Key="large", Body=Stream(size))
    assert memory.highest - memory.before < 64 * MIB
    with Memory(disk.process.pid) as memory:
        body, count, hash_sent, hash_got = s3.get_object(Bucket=bucket, Key="large")["Body"], 0, hashlib.md5(), hashlib.md5()
        for chunk in body.iter_chunks(MIB):
            hash_got.update(chunk)
            count += len(chunk)
    stream = Stream(size)
    while block := stream.read(MIB):
        hash_sent.update(block)
    assert count == size and hash_got.digest() == hash_sent.digest()
    assert memory.highest - memory.before < 64 * MIB
    assert s3.head_object(Bucket=bucket, Key="large")["ETag"] == f'"{hash_sent.hexdigest()}"'


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_a_file_above_one_gibibyte_with_the_stock_cli(disk, tmp_path):
    bucket = disk.bucket()
    large = tmp_path / "large"
    with open(large, "wb") as file:
        file.write(b"head" + Stream.BLOCK)
        file.truncate(1100 * MIB)
        file.seek(0, 2)
        file.write(b"tail")
    with Memory(disk.process.pid) as memory:
        disk.aws("s3", "cp", large, f"s3://{bucket}/large", "--quiet", timeout=600)
        disk.aws("s3", "cp", f"s3://{bucket}/large", tmp_path / "back", "--quiet", timeout=600)
    # Ten parts at once, each with its own buffers, there and back.
    assert memory.highest - memory.before < 256 * MIB
    import filecmp

    assert filecmp.cmp(large, tmp_path / "back", shallow=False)
    assert disk.json("s3api", "head-object", "--bucket", bucket, "--key", "large")["ContentLength"] == 1100 * MIB + 4
