"""What people do with `aws s3` and what the setup article does with S3, as root."""

import os
import pathlib
import re
import urllib.parse

import pytest


def tree(root, **files):
    for name, content in files.items():
        path = pathlib.Path(root) / name.replace("__", "/")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content)
        # Objects show whole seconds: a file of this very second would look newer than its copy.
        past = path.stat().st_mtime - 60
        os.utime(path, (past, past))
    return root


def names(lab, bucket):
    listing = lab.aws("s3", "ls", f"s3://{bucket}", "--recursive").stdout
    return sorted(line.split(None, 3)[3] for line in listing.splitlines())


def test_copy_list_move_and_remove(lab, bucket, tmp_path):
    source = tmp_path / "a file.txt"
    source.write_text("content\n")
    lab.aws("s3", "cp", source, f"s3://{bucket}/docs/a file.txt")
    assert "PRE docs/" in lab.aws("s3", "ls", f"s3://{bucket}").stdout
    assert re.search(r"\s8 a file\.txt$", lab.aws("s3", "ls", f"s3://{bucket}/docs/").stdout, re.M)
    lab.aws("s3", "mv", f"s3://{bucket}/docs/a file.txt", f"s3://{bucket}/moved/ümlaut+plus.txt")
    assert names(lab, bucket) == ["moved/ümlaut+plus.txt"]
    back = tmp_path / "back"
    lab.aws("s3", "cp", f"s3://{bucket}/moved/ümlaut+plus.txt", back)
    assert back.read_text() == "content\n"
    lab.aws("s3", "mv", f"s3://{bucket}/moved/ümlaut+plus.txt", tmp_path / "home")
    assert names(lab, bucket) == []
    assert lab.aws("s3", "ls", f"s3://{bucket}/nothing", check=False).returncode == 1


def test_streams_through_standard_input_and_output(lab, bucket):
    import subprocess

    from world import AWS

    sent = os.urandom(100_000)
    subprocess.run([str(AWS), "s3", "cp", "-", f"s3://{bucket}/stream"], input=sent, check=True,
                   env=lab.client_environment(), capture_output=True, timeout=60)
    assert lab.aws("s3", "cp", f"s3://{bucket}/stream", "-", text=False).stdout == sent


def test_sync_there_and_back(lab, bucket, tmp_path):
    here = tree(tmp_path / "here", a="1", b__c="2", b__d="3")
    lab.aws("s3", "sync", here, f"s3://{bucket}/tree")
    assert names(lab, bucket) == ["tree/a", "tree/b/c", "tree/b/d"]
    assert lab.aws("s3", "sync", here, f"s3://{bucket}/tree").stdout == ""
    (here / "b/d").unlink()
    (here / "e").write_text("4")
    lab.aws("s3", "sync", here, f"s3://{bucket}/tree", "--delete")
    assert names(lab, bucket) == ["tree/a", "tree/b/c", "tree/e"]
    there = tmp_path / "there"
    lab.aws("s3", "sync", f"s3://{bucket}/tree", there)
    assert {p.relative_to(there).as_posix(): p.read_text() for p in there.rglob("*") if p.is_file()} == {
        "a": "1", "b/c": "2", "e": "4",
    }
    lab.aws("s3", "rm", f"s3://{bucket}/tree", "--recursive", "--exclude", "*/c")
    assert names(lab, bucket) == ["tree/b/c"]
    lab.aws("s3", "rb", f"s3://{bucket}", "--force")
    assert lab.refusal("s3api", "get-bucket-location", "--bucket", bucket) == "NoSuchBucket"


def test_multipart_by_itself_above_eight_mebibytes(lab, bucket, tmp_path):
    big = tmp_path / "big"
    big.write_bytes(os.urandom(20 * 1024 * 1024))
    lab.aws("s3", "cp", big, f"s3://{bucket}/big")
    head = lab.json("s3api", "head-object", "--bucket", bucket, "--key", "big")
    assert re.fullmatch(r'"[0-9a-f]{32}-3"', head["ETag"]) and head["ContentLength"] == 20971520
    lab.aws("s3", "cp", f"s3://{bucket}/big", tmp_path / "back")
    assert (tmp_path / "back").read_bytes() == big.read_bytes()
    lab.aws("s3", "cp", f"s3://{bucket}/big", f"s3://{bucket}/twin")
    assert lab.json("s3api", "head-object", "--bucket", bucket, "--key", "twin")["ContentLength"] == 20971520


def test_multipart_by_hand(lab, bucket, tmp_path):
    part = tmp_path / "part"
    part.write_text("hello\n")
    upload = lab.json("s3api", "create-multipart-upload", "--bucket", bucket, "--key", "p")["UploadId"]
    where = ("--bucket", bucket, "--key", "p", "--upload-id", upload)
    lab.aws("s3api", "upload-part", *where, "--part-number", "1", "--body", part)
    parts = lab.json("s3api", "list-parts", *where)["Parts"]
    assert [(it["PartNumber"], it["Size"]) for it in parts] == [(1, 6)]
    lab.aws("s3api", "abort-multipart-upload", *where)
    assert lab.refusal("s3api", "list-parts", *where) == "NoSuchUpload"


def test_private_by_default_and_open_to_whoever_has_the_signed_url(lab, bucket, tmp_path):
    body = tmp_path / "h"
    body.write_text("hello")
    lab.aws("s3api", "put-object", "--bucket", bucket, "--key", "h", "--body", body)
    status, _, text = lab.get(f"/{bucket}/h")
    assert status == 403 and b"<Code>AccessDenied</Code>" in text
    url = lab.aws("s3", "presign", f"s3://{bucket}/h", "--expires-in", "300").stdout.strip()
    assert lab.get(url)[::2] == (200, b"hello")
    tampered = url[:-1] + ("1" if url[-1] == "0" else "0")
    assert lab.get(tampered)[0] == 403
    other = url.replace(f"/{bucket}/h?", f"/{bucket}/other?")
    assert lab.get(other)[0] == 403


def test_a_signed_url_ends(lab, bucket):
    import time

    lab.client("s3").put_object(Bucket=bucket, Key="h", Body=b"x")
    url = lab.aws("s3", "presign", f"s3://{bucket}/h", "--expires-in", "1").stdout.strip()
    time.sleep(2.5)
    status, _, text = lab.get(url)
    assert status == 403 and b"<Message>Request has expired</Message>" in text
    # The stock CLI signs URLs by version 2, which tells no length.
    assert b"<Expires>" in text and b"<ServerTime>" in text and b"<X-Amz-Expires>" not in text
    client = lab.client("s3", signature_version="s3v4")
    url = client.generate_presigned_url("get_object", Params={"Bucket": bucket, "Key": "h"}, ExpiresIn=1)
    time.sleep(2.5)
    status, _, text = lab.get(url)
    assert status == 403 and b"<X-Amz-Expires>1</X-Amz-Expires>" in text


def test_versioning_marks_what_is_deleted(lab, bucket, tmp_path):
    body = tmp_path / "h"
    body.write_text("hello")
    lab.aws("s3api", "put-bucket-versioning", "--bucket", bucket, "--versioning-configuration", "Status=Enabled")
    assert lab.json("s3api", "get-bucket-versioning", "--bucket", bucket) == {"Status": "Enabled"}
    one = lab.json("s3api", "put-object", "--bucket", bucket, "--key", "o", "--body", body)["VersionId"]
    gone = lab.json("s3api", "delete-object", "--bucket", bucket, "--key", "o")
    assert gone["DeleteMarker"] is True
    url = lab.aws("s3", "presign", f"s3://{bucket}/o").stdout.strip()
    status, headers, _ = lab.get(url)
    assert status == 404 and headers["x-amz-delete-marker"] == "true"
    lab.aws("s3api", "get-object", "--bucket", bucket, "--key", "o", "--version-id", one, tmp_path / "got")
    assert (tmp_path / "got").read_text() == "hello"
    listing = lab.json("s3api", "list-object-versions", "--bucket", bucket)
    assert [it["VersionId"] for it in listing["Versions"]] == [one]
    assert [it["VersionId"] for it in listing["DeleteMarkers"]] == [gone["VersionId"]]
    lab.aws("s3api", "delete-object", "--bucket", bucket, "--key", "o", "--version-id", gone["VersionId"])
    lab.aws("s3api", "head-object", "--bucket", bucket, "--key", "o")


def test_old_log_files_stay_readable_beside_new_ones(lab, bucket, tmp_path):
    """The roll-back article's objects, as far as they need no key."""
    body = tmp_path / "old"
    body.write_text("old")
    for key in ("old-log", "new-log"):
        lab.aws("s3api", "put-object", "--bucket", bucket, "--key", key, "--body", body)
        head = lab.json("s3api", "head-object", "--bucket", bucket, "--key", key)
        assert head.get("ServerSideEncryption", "AES256") == "AES256"
        lab.aws("s3api", "get-object", "--bucket", bucket, "--key", key, tmp_path / "got")


@pytest.mark.parametrize("style", ["path", "virtual"])
def test_both_address_styles(lab, style):
    import boto3
    from botocore.config import Config

    name = lab.bucket()
    endpoint = lab.endpoint.replace("127.0.0.1", "localhost")
    client = boto3.client("s3", endpoint_url=endpoint, region_name="us-east-1",
                          aws_access_key_id=lab.key, aws_secret_access_key=lab.secret,
                          config=Config(s3={"addressing_style": style}))
    if style == "virtual":
        host = f"{name}.localhost"
        import socket
        try:
            socket.getaddrinfo(host, 80)
        except OSError:
            pytest.skip("this machine does not resolve names below localhost")
    client.put_object(Bucket=name, Key="a b", Body=b"style")
    assert client.get_object(Bucket=name, Key="a b")["Body"].read() == b"style"
    assert [it["Key"] for it in client.list_objects_v2(Bucket=name)["Contents"]] == ["a b"]


def test_a_signed_url_for_writing(lab, bucket):
    import urllib.request

    url = lab.client("s3", signature_version="s3v4").generate_presigned_url("put_object", Params={"Bucket": bucket, "Key": "put"})
    request = urllib.request.Request(url, data=b"by url", method="PUT")
    with urllib.request.urlopen(request, timeout=20) as answer:
        assert answer.status == 200
    assert lab.client("s3").get_object(Bucket=bucket, Key="put")["Body"].read() == b"by url"
    assert urllib.parse.urlparse(url).path == f"/{bucket}/put"
