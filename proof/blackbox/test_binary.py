"""The binary: starts, stops, keys, configuration, and one clear sentence when it cannot go on."""

import json
import os
import re
import signal
import socket
import stat
import subprocess
import time

import pytest
from world import ACCOUNT, KEY, PROGRAM, SECRET, Server, bare_environment, free_port


def run(home, *arguments, environment=None, timeout=30):
    return subprocess.run([str(PROGRAM), *map(str, arguments)], env={**bare_environment(home), **(environment or {})},
                          stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=timeout)


def one_sentence(result):
    """What a start that failed said: one line on standard error, a non-zero status."""
    assert result.returncode not in (0, 101) and result.returncode > 0, result
    said = [line for line in result.stderr.splitlines() if line.startswith("trailkeep:")]
    assert len(said) == 1, result.stderr
    assert "panicked" not in result.stderr
    return said[0]


def test_version_help_and_completions(tmp_path):
    version = run(tmp_path, "--version")
    assert version.returncode == 0 and re.fullmatch(r"trailkeep \d+\.\d+\.\d+\n", version.stdout)
    text = run(tmp_path, "--help").stdout
    for verb in ("serve", "env", "clock", "completions"):
        assert verb in text
    for shell in ("bash", "zsh", "fish"):
        script = run(tmp_path, "completions", shell)
        assert script.returncode == 0 and "trailkeep" in script.stdout and "serve" in script.stdout


@pytest.mark.parametrize("arguments", [("serve", "--bogus"), ("bogus",), ("clock", "advance", "soon"),
                                       ("clock", "advance", "-5")])
def test_wrong_words_are_refused(tmp_path, arguments):
    result = run(tmp_path, *arguments)
    assert result.returncode == 2 and "error:" in result.stderr


def test_a_port_in_use(tmp_path):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        said = one_sentence(run(tmp_path, "serve", "--lab", "--listen", f"127.0.0.1:{port}"))
    assert str(port) in said and "in use" in said


def test_a_directory_that_cannot_be_used(tmp_path):
    (tmp_path / "file").write_text("not a directory")
    said = one_sentence(run(tmp_path, "serve", "--data", tmp_path / "file" / "data",
                            "--listen", f"127.0.0.1:{free_port()}"))
    assert str(tmp_path / "file") in said


@pytest.mark.skipif(not os.path.isdir("/proc/self"), reason="needs a directory that nobody can write to")
def test_a_directory_that_cannot_be_written(tmp_path):
    said = one_sentence(run(tmp_path, "serve", "--data", "/proc/self/trailkeep", "--listen", f"127.0.0.1:{free_port()}"))
    assert "/proc/self/trailkeep" in said


@pytest.mark.parametrize("address", ["nonsense", "127.0.0.1", "127.0.0.1:99999"])
def test_an_address_that_is_none(tmp_path, address):
    assert address in one_sentence(run(tmp_path, "serve", "--lab", "--listen", address))


@pytest.fixture
def used(tmp_path):
    """A data directory that has seen some life."""
    data = tmp_path / "data"
    with Server(tmp_path, lab=False, data=data) as server:
        bucket = server.bucket()
        for number in range(20):
            server.client("s3").put_object(Bucket=bucket, Key=str(number), Body=os.urandom(5000))
        assert server.stop() == 0
    return data


def serve(tmp_path, data):
    return run(tmp_path, "serve", "--data", data, "--listen", f"127.0.0.1:{free_port()}")


def test_a_directory_of_a_newer_version(tmp_path, used):
    format_file = used / "FORMAT"
    text = format_file.read_text()
    assert re.search(r"\d+", text), text
    format_file.write_text(re.sub(r"\d+", "9999", text, count=1))
    said = one_sentence(serve(tmp_path, used))
    assert "newer" in said or "9999" in said, said


def test_a_directory_that_is_damaged(tmp_path, used):
    (used / "FORMAT").write_bytes(b"\x00garbage\xff")
    one_sentence(serve(tmp_path, used))


def test_a_store_behind_its_head_is_refused(tmp_path, used):
    """Somebody put back an older copy of the rows: what was acknowledged since is gone."""
    import shutil

    copy = tmp_path / "copy"
    shutil.copytree(used, copy)
    with Server(tmp_path, lab=False, data=used) as server:
        server.bucket()
        assert server.stop() == 0
    head = [it for it in used.iterdir() if it.name.upper().startswith("HEAD")]
    assert head, sorted(it.name for it in used.iterdir())
    for file in head:
        (copy / file.name).write_bytes(file.read_bytes())
    one_sentence(serve(tmp_path, copy))


def test_one_directory_serves_one_server(tmp_path, used):
    with Server(tmp_path, lab=False, data=used):
        said = one_sentence(serve(tmp_path, used))
        assert "another" in said or "lock" in said or "in use" in said, said


def test_a_master_key_that_is_not_its_own(tmp_path, used):
    key = used / "master.key"
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    key.write_text("0" * 64 + "\n")
    one_sentence(serve(tmp_path, used))


def test_the_root_key_is_shown_once(tmp_path):
    data = tmp_path / "data"
    shown = []
    for _ in range(2):
        with Server(tmp_path, lab=False, data=data, environment={}) as server:
            assert server.stop() == 0
            text = server.output()
            server.log.unlink()
        shown.append(text)
    keys = re.search(r"AWS_ACCESS_KEY_ID=(\S+)", shown[0]), re.search(r"AWS_SECRET_ACCESS_KEY=(\S+)", shown[0])
    assert all(keys) and re.search(r"\b\d{12}\b", shown[0]) and str(data) in shown[0]
    assert re.fullmatch(r"AKIA[A-Z0-9]{16}", keys[0].group(1)) and len(keys[1].group(1)) == 40
    assert keys[1].group(1) not in shown[1] and str(data) in shown[1]
    with Server(tmp_path, lab=False, data=data, environment={}) as server:
        server.key, server.secret = keys[0].group(1), keys[1].group(1)
        identity = server.client("sts").get_caller_identity()
        assert identity["Account"] in shown[0]
    for path in data.rglob("*"):
        if path.is_file():
            assert keys[1].group(1).encode() not in path.read_bytes(), f"the secret lies open in {path}"


def test_the_lines_for_the_shell(tmp_path):
    data = tmp_path / "data"
    with Server(tmp_path, lab=False, data=data, environment={}) as server:
        lines = run(tmp_path, "env", "--data", data, "--listen", f"127.0.0.1:{server.port}")
        assert lines.returncode == 0, lines.stderr
        script = f"{lines.stdout}\nexport AWS_CONFIG_FILE=/dev/null AWS_EC2_METADATA_DISABLED=true\nenv"
        shell = subprocess.run(["bash", "-c", script], env=bare_environment(tmp_path), text=True, capture_output=True,
                               timeout=20)
        exported = dict(line.split("=", 1) for line in shell.stdout.splitlines() if "=" in line)
        assert exported["AWS_ENDPOINT_URL"] == server.endpoint
        server.key, server.secret = exported["AWS_ACCESS_KEY_ID"], exported["AWS_SECRET_ACCESS_KEY"]
        assert server.client("s3").list_buckets()["Buckets"] == []


def test_presets_from_the_environment(lab):
    assert lab.client("sts").get_caller_identity()["Account"] == ACCOUNT
    assert SECRET not in lab.output() or lab.output().count(SECRET) <= 1


@pytest.mark.parametrize("environment", [
    {"TRAILKEEP_ACCOUNT_ID": "12345"},
    {"TRAILKEEP_ROOT_ACCESS_KEY_ID": KEY},
    {"TRAILKEEP_ROOT_ACCESS_KEY_ID": "no good", "TRAILKEEP_ROOT_SECRET_ACCESS_KEY": SECRET},
])
def test_presets_are_checked(tmp_path, environment):
    one_sentence(run(tmp_path, "serve", "--lab", "--listen", f"127.0.0.1:{free_port()}", environment=environment))


def test_a_configuration_file(tmp_path):
    data, port = tmp_path / "kept here", free_port()
    file = tmp_path / "trailkeep.toml"
    file.write_text(f'''data = "{data}"
listen = "127.0.0.1:{port}"
log_format = "json"
account_id = "999988887777"
root_access_key_id = "{KEY}"
root_secret_access_key = "{SECRET}"
''')
    server = Server(tmp_path, lab=False, port=port, environment={"TRAILKEEP_CONFIG": str(file)})
    server.command = [str(PROGRAM), "serve"]
    with server:
        assert server.client("sts").get_caller_identity()["Account"] == "999988887777"
        assert data.is_dir()
        assert server.stop() == 0
        lines = [line for line in server.output().splitlines() if line.startswith("{")]
        assert lines and all(json.loads(line) for line in lines)


def test_a_flag_wins_over_the_environment_and_the_environment_over_the_file(tmp_path):
    file, ports = tmp_path / "t.toml", [free_port() for _ in range(3)]
    file.write_text(f'lab = true\nlisten = "127.0.0.1:{ports[0]}"\n')
    environment = {"TRAILKEEP_CONFIG": str(file), "TRAILKEEP_LISTEN": f"127.0.0.1:{ports[1]}"}
    server = Server(tmp_path, port=ports[1], environment=environment)
    server.command = [str(PROGRAM), "serve"]
    with server:
        pass
    server = Server(tmp_path, port=ports[2], environment=environment)
    server.command = [str(PROGRAM), "serve", "--listen", f"127.0.0.1:{ports[2]}"]
    with server:
        pass


def test_a_misspelt_setting_is_refused(tmp_path):
    file = tmp_path / "t.toml"
    file.write_text('listn = "127.0.0.1:1"\n')
    said = one_sentence(run(tmp_path, "serve", "--lab", "--config", file))
    assert "listn" in said
    file.write_text("= broken")
    one_sentence(run(tmp_path, "serve", "--lab", "--config", file))
    one_sentence(run(tmp_path, "serve", "--lab", "--config", tmp_path / "absent.toml"))


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_it_ends_gracefully(tmp_path, how):
    data = tmp_path / "data"
    with Server(tmp_path, lab=False, data=data) as server:
        bucket = server.bucket()
        server.client("s3").put_object(Bucket=bucket, Key="k", Body=b"kept")
        begun = time.monotonic()
        assert server.stop(how) == 0
        assert time.monotonic() - begun < 10
    with Server(tmp_path, lab=False, data=data) as server:
        assert server.client("s3").get_object(Bucket=bucket, Key="k")["Body"].read() == b"kept"


def test_a_call_under_way_is_answered_before_the_end(tmp_path):
    import threading

    with Server(tmp_path, lab=False, data=tmp_path / "data") as server:
        bucket = server.bucket()
        results = []

        class Slow:
            def __init__(self):
                self.left = 20

            def __len__(self):
                return 20 * 1000

            def read(self, _=-1):
                if self.left == 0:
                    return b""
                self.left -= 1
                time.sleep(0.05)
                return b"x" * 1000

        def put():
            import http.client

            url = server.client("s3", signature_version="s3v4").generate_presigned_url("put_object", Params={"Bucket": bucket, "Key": "slow"})
            connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
            connection.request("PUT", url.removeprefix(server.endpoint), body=Slow(), headers={"Content-Length": "20000"})
            results.append(connection.getresponse().status)

        thread = threading.Thread(target=put)
        thread.start()
        time.sleep(0.4)
        assert server.stop() == 0
        thread.join(20)
        assert results == [200]


def test_health_and_metrics(lab):
    status, _, text = lab.get("/_trailkeep/health")
    assert status == 200 and text
    lab.client("s3").list_buckets()
    status, headers, text = lab.get("/_trailkeep/metrics")
    assert status == 200 and headers["content-type"].startswith("text/plain")
    assert re.search(r"^# TYPE \w+ (counter|histogram|summary|gauge)$", text.decode(), re.M)


def test_an_admin_listener_takes_health_and_metrics_away(tmp_path):
    admin = free_port()
    server = Server(tmp_path, "--admin-listen", f"127.0.0.1:{admin}")
    public = server.endpoint
    server.endpoint = f"http://127.0.0.1:{admin}"
    with server:
        assert server.get("/_trailkeep/metrics")[0] == 200
        assert server.get(f"{public}/_trailkeep/metrics")[0] != 200


def test_the_clock_moves_only_in_a_lab_and_only_for_root(tmp_path, fresh):
    before = fresh.client("cloudtrail")
    assert fresh.advance(86_400)
    bucket = fresh.bucket()
    events = before.lookup_events(LookupAttributes=[{"AttributeKey": "ResourceName", "AttributeValue": bucket}])["Events"]
    ahead = events[0]["EventTime"].timestamp() - time.time()
    assert 86_000 < ahead < 86_800
    environment = {**fresh.client_environment(), "AWS_SECRET_ACCESS_KEY": "not the secret"}
    result = run(tmp_path, "clock", "advance", "60", environment=environment)
    assert result.returncode != 0
    with Server(tmp_path, lab=False, data=tmp_path / "data") as server:
        result = run(tmp_path, "clock", "advance", "60", environment=server.client_environment())
        assert result.returncode != 0 and one_sentence(result)


def test_state_survives_a_restart(tmp_path):
    data = tmp_path / "data"
    with Server(tmp_path, lab=False, data=data) as server:
        trail = server.trail()
        bucket = server.bucket(versioned=True)
        s3 = server.client("s3")
        ids = [s3.put_object(Bucket=bucket, Key="k", Body=os.urandom(size))["VersionId"] for size in (10, 5000, 3_000_000)]
        bodies = [s3.get_object(Bucket=bucket, Key="k", VersionId=it)["Body"].read() for it in ids]
        upload = s3.create_multipart_upload(Bucket=bucket, Key="m")["UploadId"]
        s3.upload_part(Bucket=bucket, Key="m", UploadId=upload, PartNumber=1, Body=b"part")
        server.stop(signal.SIGKILL)
    with Server(tmp_path, lab=False, data=data) as server:
        s3 = server.client("s3")
        assert [s3.get_object(Bucket=bucket, Key="k", VersionId=it)["Body"].read() for it in ids] == bodies
        assert s3.list_parts(Bucket=bucket, Key="m", UploadId=upload)["Parts"][0]["Size"] == 4
        assert server.client("cloudtrail").get_trail_status(Name=trail.name)["IsLogging"] is True
        events = server.client("cloudtrail").lookup_events(
            LookupAttributes=[{"AttributeKey": "EventName", "AttributeValue": "CreateTrail"}])["Events"]
        assert len(events) == 1


def test_tls(tmp_path):
    import shutil

    if shutil.which("openssl") is None:
        pytest.skip("needs openssl to make a certificate")
    cert, key = tmp_path / "cert.pem", tmp_path / "key.pem"
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
                    "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", key, "-out", cert],
                   check=True, capture_output=True)
    admin = free_port()
    server = Server(tmp_path, "--tls-cert", cert, "--tls-key", key, "--admin-listen", f"127.0.0.1:{admin}")
    secure = f"https://127.0.0.1:{server.port}"
    server.endpoint = f"http://127.0.0.1:{admin}"
    try:
        server.start()
    except AssertionError:
        # The admin listener speaks TLS too: ask whether the port answers.
        assert server.process.poll() is None, server.output()
    with server_running(server):
        server.endpoint = secure
        bucket = "tls-bucket"
        server.aws("s3", "mb", f"s3://{bucket}", "--ca-bundle", cert)
        (tmp_path / "b").write_bytes(os.urandom(100_000))
        # Over TLS the CLI sends its checksum as a trailer.
        server.aws("s3", "cp", tmp_path / "b", f"s3://{bucket}/b", "--ca-bundle", cert)
        server.aws("s3", "cp", f"s3://{bucket}/b", tmp_path / "c", "--ca-bundle", cert)
        assert (tmp_path / "b").read_bytes() == (tmp_path / "c").read_bytes()
        events = server.json("cloudtrail", "lookup-events", "--ca-bundle", cert)["Events"]
        record = json.loads(next(it for it in events if it["EventName"] == "CreateBucket")["CloudTrailEvent"])
        assert record["tlsDetails"]["tlsVersion"] in ("TLSv1.2", "TLSv1.3")


class server_running:
    def __init__(self, server):
        self.server = server

    def __enter__(self):
        return self.server

    def __exit__(self, *_):
        self.server.__exit__()
