"""Bodies in signed and unsigned chunks, as SDKs send them."""

import base64
import datetime
import hashlib
import hmac
import http.client
import zlib

from world import KEY, SECRET

EMPTY = hashlib.sha256(b"").hexdigest()
CHUNK = 16 * 1024


def mac(key, text):
    return hmac.new(key, text.encode(), hashlib.sha256).digest()


def send(server, path, body, mode, fault=None, region="us-east-1"):
    """PUT `body` in chunks; `fault` spoils a byte of the data or the checksum in the trailer."""
    now = datetime.datetime.now(datetime.timezone.utc).strftime("%Y%m%dT%H%M%SZ")
    scope = f"{now[:8]}/{region}/s3/aws4_request"
    host = f"127.0.0.1:{server.port}"
    headers = {
        "content-encoding": "aws-chunked", "host": host, "x-amz-content-sha256": mode, "x-amz-date": now,
        "x-amz-decoded-content-length": str(len(body)),
    }
    if mode.endswith("TRAILER"):
        headers["x-amz-trailer"] = "x-amz-checksum-crc32"
    names = ";".join(sorted(headers))
    canonical = "\n".join(["PUT", path, "", *[f"{k}:{headers[k]}" for k in sorted(headers)], "", names, mode])
    key = ("AWS4" + SECRET).encode()
    for part in scope.split("/"):
        key = mac(key, part)
    text = "\n".join(["AWS4-HMAC-SHA256", now, scope, hashlib.sha256(canonical.encode()).hexdigest()])
    seed = mac(key, text).hex()
    headers["authorization"] = (
        f"AWS4-HMAC-SHA256 Credential={KEY}/{scope}, SignedHeaders={names}, Signature={seed}")
    wire = frames(body, mode, fault, key, now, scope, seed)
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=20)
    connection.request("PUT", path, body=wire, headers=headers)
    answer = connection.getresponse()
    return answer.status, answer.read().decode()


def frames(body, mode, fault, key, now, scope, before):
    signed, wire = "HMAC" in mode, b""
    for at in [*range(0, len(body), CHUNK), len(body)]:
        data = body[at:at + CHUNK]
        head = f"{len(data):x}"
        if signed:
            text = "\n".join(["AWS4-HMAC-SHA256-PAYLOAD", now, scope, before, EMPTY,
                              hashlib.sha256(data).hexdigest()])
            before = mac(key, text).hex()
            head += f";chunk-signature={before}"
        if fault == "data" and at == CHUNK:
            data = b"!" + data[1:]
        wire += head.encode() + b"\r\n"
        if data:
            wire += data + b"\r\n"
    if not mode.endswith("TRAILER"):
        return wire + b"\r\n"
    value = zlib.crc32(body if fault != "checksum" else b"another body").to_bytes(4, "big")
    line = f"x-amz-checksum-crc32:{base64.b64encode(value).decode()}"
    wire += line.encode() + b"\r\n"
    if signed:
        hashed = hashlib.sha256(f"{line}\n".encode()).hexdigest()
        text = "\n".join(["AWS4-HMAC-SHA256-TRAILER", now, scope, before, hashed])
        wire += f"x-amz-trailer-signature:{mac(key, text).hex()}\r\n".encode()
    return wire + b"\r\n"
