"""The baseline: an account brought to a level, kept there, and rolled back, by the real program."""

import json
import signal
import subprocess
import time

import pytest
from world import ACCOUNT, PROGRAM, Server, eventually

HOME = "ap-northeast-1"
BUCKET = f"trailkeep-baseline-{ACCOUNT}"
TRAIL = "trailkeep-baseline"
TRAIL_ARN = f"arn:aws:cloudtrail:{HOME}:{ACCOUNT}:trail/{TRAIL}"
ALIAS = "alias/trailkeep-baseline"
WOULD_CHANGE = 3


class Account:
    """A lab of one's own, and the program that keeps it."""

    def __init__(self, server, home):
        self.server, self.state = server, home / "baseline.toml"
        self.trails = server.client("cloudtrail", HOME)
        self.s3 = server.client("s3", HOME)
        self.kms = server.client("kms", HOME)

    def run(self, *arguments, status=0, **environment):
        command = [str(PROGRAM), "baseline", *arguments, "--state", str(self.state)]
        result = subprocess.run(
            command,
            env={**self.server.client_environment(HOME), **environment},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=120,
        )
        assert result.returncode == status, (command, result.returncode, result.stdout, result.stderr)
        return result

    def json(self, *arguments, **options):
        return json.loads(self.run(*arguments, "--json", **options).stdout)

    def steps(self, *arguments):
        """The settings that a plan would change."""
        result = subprocess.run(
            [str(PROGRAM), "baseline", "plan", *arguments, "--json", "--state", str(self.state)],
            env=self.server.client_environment(HOME), stdin=subprocess.DEVNULL, capture_output=True, text=True,
            timeout=120,
        )
        assert result.returncode in (0, WOULD_CHANGE), result.stdout + result.stderr
        plan = json.loads(result.stdout)
        assert (result.returncode == WOULD_CHANGE) == bool(plan["steps"])
        return [it["setting"] for it in plan["steps"]]

    def key(self):
        return self.kms.describe_key(KeyId=ALIAS)["KeyMetadata"]

    def trail(self):
        return self.trails.get_trail(Name=TRAIL_ARN)["Trail"]

    def encryption(self):
        rules = self.s3.get_bucket_encryption(Bucket=BUCKET)["ServerSideEncryptionConfiguration"]["Rules"]
        return rules[0]["ApplyServerSideEncryptionByDefault"]


@pytest.fixture
def account(tmp_path):
    with Server(tmp_path) as server:
        yield Account(server, tmp_path)


@pytest.fixture
def secure(account):
    account.run("opt-in", "secure", "--schedule", "sat 02:00 Asia/Tokyo")
    account.run("apply", "--yes")
    return account


def test_basic_records_every_region_and_a_second_plan_is_empty(account):
    assert account.run("plan", status=1).stderr.startswith("trailkeep: no level was chosen")
    assert "trail.present" in account.steps("--level", "basic")
    account.run("opt-in", "basic")
    assert account.run("apply", status=1).stderr == "trailkeep: there is nobody to ask; say --yes to carry the plan out.\n"
    done = account.json("apply", "--yes")["done"]
    assert {it["outcome"] for it in done} == {"did"}
    assert account.steps() == []
    trail = account.trail()
    assert trail["IsMultiRegionTrail"] and trail["LogFileValidationEnabled"] and "KmsKeyId" not in trail
    assert account.trails.get_trail_status(Name=TRAIL_ARN)["IsLogging"]
    assert account.encryption()["SSEAlgorithm"] == "AES256"
    rules = account.s3.get_bucket_lifecycle_configuration(Bucket=BUCKET)["Rules"]
    assert [it["Expiration"]["Days"] for it in rules] == [1095]
    with pytest.raises(account.kms.exceptions.NotFoundException):
        account.kms.describe_key(KeyId=ALIAS)


def test_status_shows_every_region_in_table_and_json(secure):
    status = secure.json("status")
    assert status["chosen"]["opted_in"] and status["meets"] == "secure"
    assert status["next"].startswith("Saturday ") and status["next"].endswith("02:00 Asia/Tokyo")
    on = [it for it in status["regions"] if it["opt_status"].startswith("ENABLED")]
    off = [it for it in status["regions"] if it["opt_status"] == "DISABLED"]
    assert len(on) == 17 and off
    assert {it["baseline"] for it in on} == {"ok"} and {it["baseline"] for it in off} == {"off"}
    assert {it["trail"]["home_region"] for it in on} == {HOME}
    text = secure.run("status").stdout
    lines = {it.split()[0]: it for it in text.splitlines() if it.strip()}
    for region in on:
        assert lines[region["region"]].rstrip().endswith("ok"), text
    assert "SSE-KMS" in lines[HOME] and "\x1b" not in text


def test_secure_is_encrypted_with_a_key_of_the_account(secure):
    key = secure.key()
    assert secure.trail()["KmsKeyId"] == key["Arn"]
    assert secure.encryption() == {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": key["Arn"]}
    assert secure.kms.get_key_rotation_status(KeyId=key["KeyId"])["KeyRotationEnabled"]
    assert secure.s3.get_bucket_versioning(Bucket=BUCKET)["Status"] == "Enabled"
    block = secure.s3.get_public_access_block(Bucket=BUCKET)["PublicAccessBlockConfiguration"]
    assert all(block.values()) and len(block) == 4
    assert secure.steps() == []
    # Once more changes nothing, and makes no second key.
    secure.run("apply", "--yes")
    assert len(secure.kms.list_keys()["Keys"]) == 1


def test_drift_is_repaired_on_schedule_and_reported(secure):
    secure.trails.update_trail(Name=TRAIL, EnableLogFileValidation=False)
    secure.trails.stop_logging(Name=TRAIL)
    secure.s3.delete_public_access_block(Bucket=BUCKET)
    drift = ["bucket.block_public_access", "trail.log_file_validation", "trail.logging"]
    assert secure.steps() == drift
    report = secure.json("run", "--once")
    assert report["drifted"] == drift
    assert [it["outcome"] for it in report["done"]] == ["did"] * 3
    assert secure.trail()["LogFileValidationEnabled"] and secure.steps() == []
    assert secure.json("run", "--once")["drifted"] == []


def test_an_occurrence_that_was_slept_through_is_made_up_for(secure):
    secure.trails.update_trail(Name=TRAIL, EnableLogFileValidation=False)
    with secure.state.open("a") as state:
        state.write(f'\n[accounts."{ACCOUNT}@{secure.server.endpoint}"]\ntaken = "2026-01-01T00:00:00Z"\n')
    command = [str(PROGRAM), "baseline", "run", "--state", str(secure.state)]
    keeper = subprocess.Popen(command, env=secure.server.client_environment(HOME), stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    try:
        assert eventually(lambda: secure.trail()["LogFileValidationEnabled"])
        # The occurrence is taken, and not once more.
        assert eventually(lambda: "2026-01-01" not in secure.state.read_text())
        secure.trails.update_trail(Name=TRAIL, EnableLogFileValidation=False)
        time.sleep(2)
        assert not secure.trail()["LogFileValidationEnabled"]
    finally:
        keeper.send_signal(signal.SIGINT)
        out, _ = keeper.communicate(timeout=20)
    assert keeper.returncode == 0 and "1 setting drifted" in out, out


def test_whoever_opted_out_is_left_alone_by_every_machine(secure, tmp_path):
    secure.run("opt-out")
    secure.trails.update_trail(Name=TRAIL, EnableLogFileValidation=False)
    # Another machine knows nothing but what the account remembers.
    secure.state = tmp_path / "other.toml"
    assert secure.json("run", "--once")["opted_in"] is False
    assert not secure.trail()["LogFileValidationEnabled"]
    secure.run("opt-in", "secure")
    assert secure.json("run", "--once")["drifted"] == ["trail.log_file_validation"]


def test_what_is_excluded_is_not_touched(secure):
    secure.s3.put_bucket_versioning(Bucket=BUCKET, VersioningConfiguration={"Status": "Suspended"})
    secure.trails.update_trail(Name=TRAIL, EnableLogFileValidation=False)
    secure.run("exclude", "bucket.versioning")
    assert secure.steps() == ["trail.log_file_validation"]
    secure.run("exclude", TRAIL_ARN)
    assert secure.steps() == []
    secure.run("include", "bucket.versioning", TRAIL_ARN)
    secure.run("exclude", HOME)
    assert secure.steps() == []
    regions = {it["region"]: it["baseline"] for it in secure.json("status")["regions"]}
    assert regions[HOME] == regions["us-east-1"] == "excluded"
    # Whoever excludes Tokyo does not roll it back either.
    secure.run("rollback", "--yes")
    assert "KmsKeyId" in secure.trail()
    assert "neither a region" in secure.run("exclude", "tokyo", status=1).stderr


def test_rolling_back_keeps_the_key_and_what_was_written_with_it(secure):
    key = secure.key()["Arn"]
    secure.s3.put_object(Bucket=BUCKET, Key="old", Body=b"old")
    out = secure.run("rollback", "--yes").stdout
    assert f"The key {key} stays" in out
    secure.s3.put_object(Bucket=BUCKET, Key="new", Body=b"new")
    assert "KmsKeyId" not in secure.trail() and secure.encryption()["SSEAlgorithm"] == "AES256"
    assert secure.s3.head_object(Bucket=BUCKET, Key="old")["SSEKMSKeyId"] == key
    assert secure.s3.get_object(Bucket=BUCKET, Key="old")["Body"].read() == b"old"
    assert secure.s3.head_object(Bucket=BUCKET, Key="new")["ServerSideEncryption"] == "AES256"
    assert secure.s3.get_bucket_versioning(Bucket=BUCKET)["Status"] == "Enabled"
    assert secure.json("status")["meets"] == "basic" and secure.steps() == []
    # And back again with the same key.
    secure.run("apply", "--level", "secure", "--yes")
    assert secure.trail()["KmsKeyId"] == key


def test_a_keys_deletion_is_warned_of_with_the_files_it_would_cost(secure):
    key = secure.key()["Arn"]
    for number in range(3):
        secure.s3.put_object(Bucket=BUCKET, Key=f"test/{number}", Body=b"x")
    secure.s3.put_object(Bucket=BUCKET, Key="test/plain", Body=b"x", ServerSideEncryption="AES256")
    impact = secure.json("key-impact", "--prefix", "test/")
    assert [it["key"] for it in impact["unreadable"]] == ["test/0", "test/1", "test/2"]
    assert not impact["cut"] and impact["looked_at"] == 4
    cut = secure.run("key-impact", "--prefix", "test/", "--limit", "2").stdout
    assert "THE LIST IS CUT" in cut and "the first 2 files" in cut
    # Somebody does it all the same: status says so, and whoever is opted in gets the key back.
    secure.kms.schedule_key_deletion(KeyId=key, PendingWindowInDays=7)
    assert secure.json("status")["key_pending_deletion"] == key
    assert "will be unreadable for ever" in " ".join(secure.run("status").stdout.split())
    # KMS tells of no rotation while a key waits for its deletion.
    assert secure.steps() in (["key.present"], ["key.present", "key.rotation"])
    secure.run("run", "--once")
    assert secure.kms.describe_key(KeyId=key)["KeyMetadata"]["KeyState"] == "Enabled"


def test_other_peoples_rules_and_statements_stay(account):
    account.server.bucket(BUCKET, HOME)
    rule = {"ID": "theirs", "Status": "Enabled", "Filter": {"Prefix": "tmp/"}, "Expiration": {"Days": 1}}
    account.s3.put_bucket_lifecycle_configuration(Bucket=BUCKET, LifecycleConfiguration={"Rules": [rule]})
    deny = {"Sid": "Theirs", "Effect": "Deny", "Principal": "*", "Action": "s3:DeleteObject",
            "Resource": f"arn:aws:s3:::{BUCKET}/*"}
    policy = {"Version": "2012-10-17", "Statement": [deny]}
    account.s3.put_bucket_policy(Bucket=BUCKET, Policy=json.dumps(policy))
    account.run("apply", "--level", "basic", "--yes")
    rules = account.s3.get_bucket_lifecycle_configuration(Bucket=BUCKET)["Rules"]
    assert sorted(it["ID"] for it in rules) == ["theirs", "trailkeep-baseline"]
    kept = json.loads(account.s3.get_bucket_policy(Bucket=BUCKET)["Policy"])
    assert deny in kept["Statement"] and len(kept["Statement"]) == 3
    assert account.steps() == []


def test_what_may_not_be_read_is_told_and_not_set(secure):
    iam = secure.server.client("iam")
    iam.create_user(UserName="reader")
    allowed = ["sts:*", "cloudtrail:*", "kms:*", "s3:GetBucketLocation", "s3:GetEncryptionConfiguration"]
    statement = {"Effect": "Allow", "Action": allowed, "Resource": "*"}
    iam.put_user_policy(UserName="reader", PolicyName="p", PolicyDocument=json.dumps(
        {"Version": "2012-10-17", "Statement": [statement]}))
    key = iam.create_access_key(UserName="reader")["AccessKey"]
    environment = {"AWS_ACCESS_KEY_ID": key["AccessKeyId"], "AWS_SECRET_ACCESS_KEY": key["SecretAccessKey"]}
    plan = json.loads(secure.run("plan", "--json", status=1, **environment).stdout)
    assert plan["steps"] == [] and plan["complete"] is False
    why = {it["setting"]: it["why"] for it in plan["settings"] if it["verdict"] == "unknown"}
    assert "bucket.versioning" in why and "is not authorized to perform: s3:GetBucketVersioning" in why["bucket.versioning"]


def test_a_refusal_is_shown_and_the_rest_goes_on(account):
    iam = account.server.client("iam")
    iam.create_user(UserName="half")
    policy = {"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": "*", "Resource": "*"},
        {"Effect": "Deny", "Action": "kms:CreateKey", "Resource": "*"},
    ]}
    iam.put_user_policy(UserName="half", PolicyName="p", PolicyDocument=json.dumps(policy))
    key = iam.create_access_key(UserName="half")["AccessKey"]
    environment = {"AWS_ACCESS_KEY_ID": key["AccessKeyId"], "AWS_SECRET_ACCESS_KEY": key["SecretAccessKey"]}
    out = account.run("apply", "--level", "secure", "--yes", "--json", status=1, **environment).stdout
    done = {it["setting"]: it for it in json.loads(out)["done"]}
    assert done["key.present"]["outcome"] == "refused"
    assert "with an explicit deny in an identity-based policy" in done["key.present"]["detail"]
    assert done["trail.present"] == {**done["trail.present"], "outcome": "waits", "detail": "key"}
    assert done["bucket.versioning"]["outcome"] == "did"
    account.run("apply", "--yes")
    assert account.steps() == []


def test_the_cost_is_a_sum_of_what_it_lists(secure):
    secure.s3.put_object(Bucket=BUCKET, Key="some", Body=b"x" * 1_000_000)
    cost = secure.json("cost", "--data-events", "2000000", "--kms-requests", "40000")
    lines = {it["what"]: it for it in cost["secure"]["lines"]}
    assert lines["KMS key"]["sum"] == 1.0 and abs(lines["Data events"]["sum"] - 2.0) < 1e-9
    assert abs(lines["KMS requests beyond the free"]["sum"] - 0.06) < 1e-9
    assert lines["S3 storage, STANDARD"]["quantity"] >= 1_000_000 / 2**30
    assert abs(sum(it["sum"] for it in lines.values()) - cost["secure"]["total"]) < 1e-9
    assert cost["usage"]["region"] == HOME and cost["sources"]
    text = secure.run("cost").stdout
    assert "A MONTH IN US DOLLARS" in text and "as of" in text


def test_levels_of_ones_own(account, tmp_path):
    text = subprocess.run([str(PROGRAM), "baseline", "levels"], capture_output=True, text=True, check=True).stdout
    own = tmp_path / "levels.toml"
    own.write_text(text.replace('trail = "trailkeep-baseline"', 'trail = "Members"')
                   .replace('"trailkeep-baseline-{account}"', '"cm-members-cloudtrail-{account}"')
                   .replace("expire_after_days = 1095", "expire_after_days = 400", 1))
    account.run("apply", "--level", "basic", "--yes", "--levels", str(own))
    assert account.trails.get_trail(Name="Members")["Trail"]["S3BucketName"] == f"cm-members-cloudtrail-{ACCOUNT}"
    rules = account.s3.get_bucket_lifecycle_configuration(Bucket=f"cm-members-cloudtrail-{ACCOUNT}")["Rules"]
    assert [it["Expiration"]["Days"] for it in rules] == [400]
    own.write_text(text.replace("log_file_validation", "log_file_validaton"))
    said = account.run("plan", "--level", "basic", "--levels", str(own), status=1).stderr
    assert "log_file_validaton" in said
