"""Versions: enabled, suspended, null, and delete markers."""

from test_s3_objects import refused


def versions(s3, bucket, **more):
    page = s3.list_object_versions(Bucket=bucket, **more)
    entries = [(it["Key"], it["VersionId"], "version", it["IsLatest"]) for it in page.get("Versions", [])]
    entries += [(it["Key"], it["VersionId"], "marker", it["IsLatest"]) for it in page.get("DeleteMarkers", [])]
    return entries


def test_every_version_is_kept(lab, s3):
    bucket = lab.bucket(versioned=True)
    ids = [s3.put_object(Bucket=bucket, Key="k", Body=str(it).encode())["VersionId"] for it in range(3)]
    assert len(set(ids)) == 3 and all(len(it) == 32 for it in ids)
    assert [it["VersionId"] for it in s3.list_object_versions(Bucket=bucket)["Versions"]] == ids[::-1]
    for number, version in enumerate(ids):
        got = s3.get_object(Bucket=bucket, Key="k", VersionId=version)
        assert got["Body"].read() == str(number).encode() and got["VersionId"] == version
    marker = s3.delete_object(Bucket=bucket, Key="k")
    assert marker["DeleteMarker"] is True
    assert refused(s3.get_object, Bucket=bucket, Key="k")[:2] == ("NoSuchKey", 404)
    assert refused(s3.get_object, Bucket=bucket, Key="k", VersionId=marker["VersionId"])[:2] == (
        "MethodNotAllowed", 405)
    assert "Contents" not in s3.list_objects_v2(Bucket=bucket)
    s3.delete_object(Bucket=bucket, Key="k", VersionId=ids[1])
    assert refused(s3.get_object, Bucket=bucket, Key="k", VersionId=ids[1])[:2] == ("NoSuchVersion", 404)
    back = s3.delete_object(Bucket=bucket, Key="k", VersionId=marker["VersionId"])
    assert back["DeleteMarker"] is True
    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"2"
    assert refused(s3.delete_bucket, Bucket=bucket) == (
        "BucketNotEmpty", 409, "The bucket you tried to delete is not empty. You must delete all versions in the bucket.")


def test_what_was_there_before_is_the_null_version(lab, s3):
    bucket = lab.bucket()
    s3.put_object(Bucket=bucket, Key="k", Body=b"null")
    s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    one = s3.put_object(Bucket=bucket, Key="k", Body=b"one")["VersionId"]
    assert s3.get_object(Bucket=bucket, Key="k", VersionId="null")["Body"].read() == b"null"
    assert versions(s3, bucket) == [("k", one, "version", True), ("k", "null", "version", False)]


def test_suspended_versioning_replaces_the_null_version(lab, s3):
    bucket = lab.bucket(versioned=True)
    one = s3.put_object(Bucket=bucket, Key="k", Body=b"one")["VersionId"]
    s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Suspended"})
    for body in (b"two", b"three"):
        assert "VersionId" not in s3.put_object(Bucket=bucket, Key="k", Body=body)
    assert s3.get_object(Bucket=bucket, Key="k")["VersionId"] == "null"
    assert versions(s3, bucket) == [("k", "null", "version", True), ("k", one, "version", False)]
    gone = s3.delete_object(Bucket=bucket, Key="k")
    assert gone["VersionId"] == "null" and gone["DeleteMarker"] is True
    assert sorted(it[1:] for it in versions(s3, bucket)) == sorted([
        ("null", "marker", True), (one, "version", False)])
    assert s3.get_object(Bucket=bucket, Key="k", VersionId=one)["Body"].read() == b"one"


def test_version_listings_page(lab, s3):
    bucket = lab.bucket(versioned=True)
    expected = []
    for key in ("a", "b/x", "b/y", "c"):
        ids = [s3.put_object(Bucket=bucket, Key=key, Body=b"")["VersionId"] for _ in range(3)]
        ids.append(s3.delete_object(Bucket=bucket, Key=key)["VersionId"])
        expected += [(key, it) for it in reversed(ids)]
    for size in (1, 2, 3, 5, 100):
        found, more = [], {}
        while True:
            page = s3.list_object_versions(Bucket=bucket, MaxKeys=size, **more)
            entries = page.get("Versions", []) + page.get("DeleteMarkers", [])
            assert len(entries) <= size
            found += [(it["Key"], it["VersionId"]) for it in entries]
            if not page["IsTruncated"]:
                break
            more = {"KeyMarker": page["NextKeyMarker"], "VersionIdMarker": page["NextVersionIdMarker"]}
        assert sorted(found) == sorted(expected), size
    page = s3.list_object_versions(Bucket=bucket, Delimiter="/")
    assert [it["Prefix"] for it in page["CommonPrefixes"]] == ["b/"]


def test_batches_of_versions(lab, s3):
    bucket = lab.bucket(versioned=True)
    ids = [s3.put_object(Bucket=bucket, Key="k", Body=b"x")["VersionId"] for _ in range(2)]
    done = s3.delete_objects(Bucket=bucket, Delete={"Objects": [
        {"Key": "k", "VersionId": ids[0]}, {"Key": "k"}]})["Deleted"]
    assert {"Key": "k", "VersionId": ids[0]} in done
    marker = next(it for it in done if it.get("DeleteMarker"))
    assert {it[1] for it in versions(s3, bucket)} == {ids[1], marker["DeleteMarkerVersionId"]}


def test_the_newest_version_can_be_restored_by_copy(lab, s3):
    bucket = lab.bucket(versioned=True)
    one = s3.put_object(Bucket=bucket, Key="k", Body=b"one")["VersionId"]
    s3.put_object(Bucket=bucket, Key="k", Body=b"two")
    done = s3.copy_object(Bucket=bucket, Key="k", CopySource={"Bucket": bucket, "Key": "k", "VersionId": one})
    assert done["CopySourceVersionId"] == one
    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"one"


def test_wrong_states_are_refused(lab, s3):
    bucket = lab.bucket()
    assert "Status" not in s3.get_bucket_versioning(Bucket=bucket)
    assert refused(s3.put_bucket_versioning, Bucket=bucket, VersioningConfiguration={"Status": "On"})[0] == "MalformedXML"
    assert refused(s3.put_bucket_versioning, Bucket=bucket, VersioningConfiguration={})[0] == (
        "IllegalVersioningConfigurationException")
