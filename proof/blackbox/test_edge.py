"""The edge under strain: clients that stall, leave or lie, logs that cannot be written, odd starts."""

import base64
import hashlib
import http.client
import os
import resource
import socket
import subprocess
import time
import urllib.parse

import pytest
from botocore.auth import S3SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from test_binary import one_sentence, run
from world import KEY, REGION, SECRET, Server, eventually, free_port, unique

MIB = 1 << 20


def presigned(server, method, bucket, key):
    s3 = server.client("s3", signature_version="s3v4")
    url = s3.generate_presigned_url(method, Params={"Bucket": bucket, "Key": key})
    parts = urllib.parse.urlsplit(url)
    return f"{parts.path}?{parts.query}"


def begin(server, method, path, headers=None, body=b""):
    """Send the beginning of a request, and leave it at that."""
    stream = socket.create_connection(("127.0.0.1", server.port), timeout=20)
    lines = [f"{method} {path} HTTP/1.1", f"Host: 127.0.0.1:{server.port}"]
    lines += [f"{name}: {value}" for name, value in (headers or {}).items()]
    stream.sendall("\r\n".join([*lines, "", ""]).encode() + body)
    return stream


def signed(server, method, path, body=b"", host=None, **headers):
    """Status and body of a call signed as root, to a host name of one's choice."""
    host = host or f"127.0.0.1:{server.port}"
    headers = {name.replace("_", "-"): value for name, value in headers.items()}
    request = AWSRequest(method, f"http://{host}{path}", data=body, headers=headers)
    S3SigV4Auth(Credentials(server.key, server.secret), "s3", REGION).add_auth(request)
    prepared = request.prepare()
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=20)
    connection.request(method, path, body=body, headers={**dict(prepared.headers.items()), "Host": host})
    answer = connection.getresponse()
    return answer.status, answer.read()


def extents(data):
    return [it for it in (data / "extents").rglob("*") if it.is_file()]


def works_as_usual(server, bucket):
    s3 = server.client("s3", read_timeout=15)
    body = os.urandom(2 * MIB)
    for size in (100, 100_000, len(body)):
        s3.put_object(Bucket=bucket, Key="usual", Body=body[:size])
        assert s3.get_object(Bucket=bucket, Key="usual")["Body"].read() == body[:size]


# --- clients that stall ----------------------------------------------------------


def test_clients_that_stop_reading_hold_up_nobody(lab):
    bucket = lab.bucket()
    lab.client("s3").put_object(Bucket=bucket, Key="big", Body=bytes(24 * MIB))
    path = presigned(lab, "get_object", bucket, "big")
    stalled = [begin(lab, "GET", path) for _ in range(80)]
    assert all(it.recv(12) == b"HTTP/1.1 200" for it in stalled)
    works_as_usual(lab, bucket)
    for it in stalled:
        it.close()


def test_clients_that_pause_in_an_upload_hold_up_nobody(lab):
    bucket = lab.bucket()
    paused = [begin(lab, "PUT", presigned(lab, "put_object", bucket, f"slow-{number}"),
                    {"Content-Length": 5 * MIB}, b"so far") for number in range(80)]
    works_as_usual(lab, bucket)
    for it in paused:
        it.close()
    assert [it["Key"] for it in lab.client("s3").list_objects_v2(Bucket=bucket)["Contents"]] == ["usual"]


def test_a_client_that_asks_first_is_not_told_to_send_what_is_refused(lab):
    path = presigned(lab, "put_object", unique("no-such-bucket"), "k")
    begun = time.monotonic()
    asking = begin(lab, "PUT", path, {"Content-Length": 5 << 30, "Expect": "100-continue"})
    assert asking.recv(12) == b"HTTP/1.1 404"
    assert time.monotonic() - begun < 1.5
    bucket = lab.bucket()
    asking = begin(lab, "PUT", presigned(lab, "put_object", bucket, "k"), {"Content-Length": 2, "Expect": "100-continue"})
    assert asking.recv(100) == b"HTTP/1.1 100 Continue\r\n\r\n"
    asking.sendall(b"hi")
    assert asking.recv(12) == b"HTTP/1.1 200"


# --- clients that leave or lie ---------------------------------------------------


@pytest.fixture
def lab_on_disk(tmp_path):
    with Server(tmp_path, data=tmp_path / "data") as server:
        yield server


def test_a_client_that_leaves_leaves_nothing(lab_on_disk):
    server, bucket = lab_on_disk, lab_on_disk.bucket()
    s3 = server.client("s3")
    for number in range(40):
        path = presigned(server, "put_object", bucket, f"left-{number}")
        stream = begin(server, "PUT", path, {"Content-Length": 2 * MIB}, bytes(2 * MIB))
        time.sleep(number / 2000)
        stream.close()

    def settled():
        taken = s3.list_objects_v2(Bucket=bucket).get("Contents", [])
        return len(taken) == len(extents(server.data))

    assert eventually(settled), (s3.list_objects_v2(Bucket=bucket)["KeyCount"], extents(server.data))
    for found in s3.list_objects_v2(Bucket=bucket).get("Contents", []):
        assert s3.get_object(Bucket=bucket, Key=found["Key"])["Body"].read() == bytes(2 * MIB)


def test_a_refused_upload_leaves_its_event_and_nothing_else(lab_on_disk):
    server, bucket = lab_on_disk, lab_on_disk.bucket()
    trail = server.trail(data=[f"arn:aws:s3:::{bucket}/"])
    for size in (100, 20_000, 2 * MIB):
        status, text = signed(server, "PUT", f"/{bucket}/broken-{size}", bytes(size),
                              content_md5="1B2M2Y8AsgTpgAmY7PhCfg==")
        assert status == 400 and b"<Code>BadDigest</Code>" in text
    s3 = server.client("s3")
    s3.put_object(Bucket=bucket, Key="there", Body=bytes(2 * MIB))
    with pytest.raises(s3.exceptions.ClientError, match="PreconditionFailed"):
        s3.put_object(Bucket=bucket, Key="there", Body=os.urandom(2 * MIB), IfNoneMatch="*")
    assert eventually(lambda: len(extents(server.data)) == 1), extents(server.data)
    server.advance(400)
    told = [(it["requestParameters"]["key"], it.get("errorCode")) for it in trail.delivered("PutObject", bucket)]
    refused = [(f"broken-{size}", "BadDigest") for size in (100, 20_000, 2 * MIB)]
    assert sorted(told, key=str) == sorted([*refused, ("there", None), ("there", "PreconditionFailed")], key=str)


def test_an_object_may_be_named_like_an_endpoint_of_the_server(lab):
    bucket = lab.bucket()
    host = f"{bucket}.localhost:{lab.port}"
    assert signed(lab, "PUT", "/_trailkeep/health", b"mine", host)[0] == 200
    assert signed(lab, "GET", "/_trailkeep/health", host=host) == (200, b"mine")
    assert lab.get("/_trailkeep/health")[1]["content-type"] == "application/json"


@pytest.mark.parametrize("more", ["host: elsewhere.localhost", "x-amz-content-sha256: UNSIGNED-PAYLOAD",
                                  "x-amz-date: 20260101T000000Z", "x-amz-copy-source: /a/b"])
def test_nothing_can_be_added_to_what_was_signed(lab, more):
    bucket = lab.bucket()
    request = AWSRequest("GET", f"{lab.endpoint}/{bucket}")
    S3SigV4Auth(Credentials(KEY, SECRET), "s3", REGION).add_auth(request)
    headers = dict(request.prepare().headers.items())
    assert begin(lab, "GET", f"/{bucket}", headers).recv(12) == b"HTTP/1.1 200"
    name, value = more.split(": ")
    assert begin(lab, "GET", f"/{bucket}", {**headers, name: value}).recv(12) != b"HTTP/1.1 200"


# --- odd starts ------------------------------------------------------------------


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs a device that is always full")
def test_a_log_that_cannot_be_written_stops_nothing(tmp_path):
    server = Server(tmp_path)
    with open("/dev/full", "wb") as full, open(os.devnull, "wb") as nowhere:
        server.process = subprocess.Popen(server.command, env=server.environment, stdin=subprocess.DEVNULL,
                                          stdout=nowhere, stderr=full)
    assert eventually(lambda: reaches(server))
    for _ in range(3):
        # A call that cannot be verified is logged.
        assert server.get("/bucket?AWSAccessKeyId=AKIANOSUCHKEY0000000&Signature=s&Expires=4102444800")[0] == 403
    server.client("s3").list_buckets()
    assert server.stop() == 0


def reaches(server):
    try:
        return server.get("/_trailkeep/health")[0] == 200
    except OSError:
        return False


def test_nobody_needs_to_read_what_it_says(tmp_path):
    server = Server(tmp_path)
    read, write = os.pipe()
    os.close(read)
    with open(server.log, "wb") as log:
        server.process = subprocess.Popen(server.command, env=server.environment, stdin=subprocess.DEVNULL,
                                          stdout=write, stderr=log)
    os.close(write)
    assert eventually(lambda: reaches(server))
    assert server.stop() == 0


def test_it_takes_the_open_files_it_may_have(tmp_path):
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    server = Server(tmp_path)
    server.process = subprocess.Popen(server.command, env=server.environment, stdin=subprocess.DEVNULL,
                                      stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                      preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (64, hard)))
    assert eventually(lambda: reaches(server))
    connections = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(100)]
    server.client("s3").list_buckets()
    for it in connections:
        it.close()
    assert server.stop() == 0


def test_a_missing_master_key_is_asked_for_and_never_replaced(tmp_path):
    data = tmp_path / "data"
    with Server(tmp_path, lab=False, data=data) as server:
        bucket = server.bucket()
        server.stop()
    key = (data / "master.key").rename(tmp_path / "elsewhere")
    said = one_sentence(run(tmp_path, "serve", "--data", data, "--listen", f"127.0.0.1:{free_port()}"))
    assert str(data / "master.key") in said and "missing" in said
    assert not (data / "master.key").exists()
    with Server(tmp_path, "--master-key-file", key, lab=False, data=data) as server:
        assert server.client("s3").list_buckets()["Buckets"][0]["Name"] == bucket


def test_presets_of_another_account_are_pointed_out(tmp_path):
    data = tmp_path / "data"
    for account in ("111122223333", "444455556666"):
        environment = {"TRAILKEEP_ACCOUNT_ID": account, "TRAILKEEP_ROOT_ACCESS_KEY_ID": KEY,
                       "TRAILKEEP_ROOT_SECRET_ACCESS_KEY": SECRET}
        with Server(tmp_path, lab=False, data=data, environment=environment) as server:
            assert server.client("sts").get_caller_identity()["Account"] == "111122223333"
            server.stop()
            assert ("presets count at the first start only" in server.output()) == (account == "444455556666")
            server.log.unlink()


@pytest.mark.parametrize("word", ["1", "true", "yes", "on"])
def test_the_lab_is_switched_on_by_any_usual_word(tmp_path, word):
    server = Server(tmp_path, lab=False)
    server.environment["TRAILKEEP_LAB"] = word
    with server:
        assert server.advance(60)


def test_env_says_what_the_server_of_a_file_says(tmp_path):
    data = tmp_path / "data"
    file = tmp_path / "t.toml"
    file.write_text(f'data = "{data}"\nlisten = "0.0.0.0:4566"\n')
    said = one_sentence(run(tmp_path, "env", "--config", file))
    assert "no server has started" in said and str(data) in said
    with Server(tmp_path, lab=False, data=data):
        pass
    lines = run(tmp_path, "env", "--config", file).stdout.splitlines()
    assert lines[:2] == ["export AWS_ENDPOINT_URL=http://127.0.0.1:4566", f"export AWS_ACCESS_KEY_ID={KEY}"]


def test_a_filter_of_logs_that_is_none(tmp_path):
    said = one_sentence(run(tmp_path, "serve", "--lab", "--log", "a=b=c", "--listen", f"127.0.0.1:{free_port()}"))
    assert "a=b=c" in said


@pytest.mark.parametrize("text", ["", "nothing in PEM"])
def test_a_certificate_that_is_none(tmp_path, text):
    (tmp_path / "cert").write_text(text)
    said = one_sentence(run(tmp_path, "serve", "--lab", "--tls-cert", tmp_path / "cert", "--tls-key", tmp_path / "cert",
                            "--listen", f"127.0.0.1:{free_port()}"))
    assert str(tmp_path / "cert") in said
    said = one_sentence(run(tmp_path, "serve", "--lab", "--tls-cert", tmp_path / "none", "--tls-key", tmp_path / "none",
                            "--listen", f"127.0.0.1:{free_port()}"))
    assert "no such file" in said


def test_a_code_is_heard_of_whichever_way_a_bucket_is_addressed(lab, bucket):
    """A header that is not heard is asked for; one that is heard is found malformed."""
    status = b"<VersioningConfiguration><Status>Enabled</Status><MfaDelete>Enabled</MfaDelete></VersioningConfiguration>"
    erase = b"<Delete><Object><Key>k</Key><VersionId>null</VersionId></Object></Delete>"
    checksum = base64.b64encode(hashlib.md5(erase).digest()).decode()
    for host, prefix in [(None, f"/{bucket}"), (f"{bucket}.localhost:{lab.port}", "")]:
        for method, path, body, more in [
            ("PUT", "/?versioning", status, {}),
            ("DELETE", "/k?versionId=null", b"", {}),
            ("POST", "/?delete", erase, {"content_md5": checksum}),
        ]:
            more = {"x_amz_mfa": "nonsense", **more}
            code, answer = signed(lab, method, prefix + path, body, host=host, **more)
            assert code == 400 and b"Mfa header is invalid" in answer, (method, host, answer)
