"""Nothing in the data directory reveals an object's bytes, wherever they lie and whatever became of them.

Each body repeats a token of its own, so that any stretch of it that lies in the open shows the token. User
metadata, which is not encrypted on AWS either, shows that the search finds what is there.
"""

import http.client
import secrets
import signal
import socket
import time

import pytest
from world import Server

MIB = 1 << 20
# Within a row, packed with others, in a file of its own, and around the ends of frames.
SIZES = [40, 1024, 1025, 65_520, 65_521, 65_536, 700_000, MIB, MIB + 1, 9 * MIB + 77]


class Tokens:
    """Bodies whose every stretch can be told."""

    def __init__(self):
        self.bodies = {}

    def body(self, name, size):
        token = f"<{secrets.token_hex(8)}>".encode()
        self.bodies[name] = token
        return (token * (size // len(token) + 1))[:size]


def data_files(data):
    return [it for it in data.rglob("*") if it.is_file()]


def found(data, needle):
    return [str(it.relative_to(data)) for it in data_files(data) if needle in it.read_bytes()]


def nothing_lies_open(data, tokens):
    assert len(data_files(data)) > 5
    lying = {name: found(data, token) for name, token in tokens.bodies.items()}
    assert not any(lying.values()), lying


def parts_of(s3, bucket, key, bodies, **more):
    upload = {"Bucket": bucket, "Key": key}
    made = s3.create_multipart_upload(**upload, **more)
    assert made["ServerSideEncryption"] == "AES256"
    upload["UploadId"] = made["UploadId"]
    parts = []
    for number, body in enumerate(bodies, 1):
        sent = s3.upload_part(**upload, PartNumber=number, Body=body)
        assert sent["ServerSideEncryption"] == "AES256"
        parts.append({"PartNumber": number, "ETag": sent["ETag"]})
    return upload, parts


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGKILL])
def test_no_byte_of_an_object_lies_open(tmp_path, how):
    tokens, kept = Tokens(), {}
    data = tmp_path / "data"
    with Server(tmp_path, lab=False, data=data) as server:
        s3, bucket = server.client("s3"), server.bucket(versioned=True)
        shown = secrets.token_hex(8)
        for size in SIZES:
            key, body = f"put/{size}", tokens.body(f"put {size}", size)
            put = s3.put_object(Bucket=bucket, Key=key, Body=body, Metadata={"shown": shown})
            assert put["ServerSideEncryption"] == "AES256"
            kept[key] = body
            copied = s3.copy_object(Bucket=bucket, Key=f"copy/{size}", CopySource=f"{bucket}/{key}")
            assert copied["ServerSideEncryption"] == "AES256"
            kept[f"copy/{size}"] = body
        s3.put_object(Bucket=bucket, Key="over", Body=tokens.body("overwritten", 5000))
        kept["over"] = tokens.body("over it", 3000)
        s3.put_object(Bucket=bucket, Key="over", Body=kept["over"])
        s3.put_object(Bucket=bucket, Key="gone", Body=tokens.body("deleted", 300_000))
        s3.delete_object(Bucket=bucket, Key="gone")

        bodies = [tokens.body("part 1", 5 * MIB), tokens.body("part 2", 5 * MIB + 3), tokens.body("part 3", 900)]
        upload, parts = parts_of(s3, bucket, "parts", bodies)
        done = s3.complete_multipart_upload(**upload, MultipartUpload={"Parts": parts})
        assert done["ServerSideEncryption"] == "AES256"
        kept["parts"] = b"".join(bodies)
        s3.copy_object(Bucket=bucket, Key="copy of parts", CopySource=f"{bucket}/parts")
        kept["copy of parts"] = kept["parts"]

        upload, parts = parts_of(s3, bucket, "ranges", [])
        for number, (start, end) in enumerate([(7, 6 * MIB), (3 * MIB, 10 * MIB)], 1):
            sent = s3.upload_part_copy(**upload, PartNumber=number, CopySource=f"{bucket}/parts",
                                       CopySourceRange=f"bytes={start}-{end - 1}")
            assert sent["ServerSideEncryption"] == "AES256"
            parts.append({"PartNumber": number, "ETag": sent["CopyPartResult"]["ETag"]})
        s3.complete_multipart_upload(**upload, MultipartUpload={"Parts": parts})
        kept["ranges"] = kept["parts"][7:6 * MIB] + kept["parts"][3 * MIB:10 * MIB]

        upload, _ = parts_of(s3, bucket, "aborted", [tokens.body("aborted", 5 * MIB), tokens.body("aborted, too", 70)])
        s3.abort_multipart_upload(**upload)
        parts_of(s3, bucket, "unfinished", [tokens.body("unfinished", 2 * MIB)])
        refused_put(server, bucket, tokens.body("refused", 3 * MIB))

        half = half_a_put(server, bucket, tokens.body("cut off", 20 * MIB))
        server.stop(how)
        half.close()
        assert found(data, shown.encode()), "the search finds what is there"
        nothing_lies_open(data, tokens)

    with Server(tmp_path, lab=False, data=data) as server:
        s3 = server.client("s3")
        for key, body in kept.items():
            got = s3.get_object(Bucket=bucket, Key=key)
            assert got["Body"].read() == body, key
            assert got["ServerSideEncryption"] == "AES256"
            assert s3.head_object(Bucket=bucket, Key=key)["ServerSideEncryption"] == "AES256"
            start = len(body) // 3
            middle = s3.get_object(Bucket=bucket, Key=key, Range=f"bytes={start}-{start + 69_999}")
            assert middle["Body"].read() == body[start:start + 70_000], key
        part = s3.get_object(Bucket=bucket, Key="parts", PartNumber=2)
        assert part["Body"].read() == bodies[1]
        server.stop()
    nothing_lies_open(data, tokens)


def refused_put(server, bucket, body):
    """A body that was taken and then thrown away: its digest is wrong."""
    s3 = server.client("s3")
    with pytest.raises(s3.exceptions.ClientError, match="BadDigest|InvalidDigest"):
        s3.put_object(Bucket=bucket, Key="refused", Body=body, ContentMD5="1B2M2Y8AsgTpgAmY7PhCfg==")


def half_a_put(server, bucket, body):
    """Begin to send a body, and let the server take half of it."""
    url = server.client("s3").generate_presigned_url("put_object", Params={"Bucket": bucket, "Key": "cut off"})
    sending = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
    sending.putrequest("PUT", url[len(server.endpoint):], skip_accept_encoding=True)
    sending.putheader("Content-Length", str(len(body)))
    sending.endheaders()
    sending.sock.settimeout(1)
    try:
        sending.send(body[:len(body) // 2])
    except (TimeoutError, socket.timeout):
        pass
    time.sleep(0.5)
    return sending


def test_what_was_changed_on_disk_is_never_served(tmp_path):
    data = tmp_path / "data"
    body = secrets.token_bytes(3 * MIB)
    with Server(tmp_path, lab=False, data=data) as server:
        bucket = server.bucket()
        server.client("s3").put_object(Bucket=bucket, Key="big", Body=body)
        server.stop()
    [extent] = [it for it in data_files(data / "extents") if it.stat().st_size > len(body)]
    changed = bytearray(extent.read_bytes())
    changed[2 * MIB] ^= 1
    extent.write_bytes(changed)
    with Server(tmp_path, lab=False, data=data) as server:
        s3 = server.client("s3")
        whole = s3.get_object(Bucket=bucket, Key="big", Range=f"bytes=0-{MIB}")
        assert whole["Body"].read() == body[:MIB + 1]
        got = bytearray()
        with pytest.raises(Exception, match="broken|Incomplete|ended|InternalError|Read"):
            for chunk in s3.get_object(Bucket=bucket, Key="big")["Body"].iter_chunks(65_536):
                got += chunk
        assert bytes(got) == body[:len(got)] and len(got) <= 2 * MIB
