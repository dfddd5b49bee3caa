"""A server of one's own, and the stock clients that speak to it.

Every server listens on a free loopback port, is stopped by its process id, and leaves
nothing behind. Clients see only what a user would set: endpoint, region and keys.
"""

import gzip
import hashlib
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
import uuid

import boto3
from botocore.config import Config

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = pathlib.Path(os.environ.get("TRAILKEEP_BIN", ROOT / "target/debug/trailkeep"))
AWS = pathlib.Path(sys.executable).with_name("aws")
ACCOUNT = "111122223333"
KEY = "AKIATRAILKEEPTEST001"
SECRET = "test/secret+key/of+forty/characters/long"
REGION = "us-east-1"
START_SECONDS = 30
# How long a delivery may take once the clock has moved.
DELIVERY_SECONDS = 30


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def unique(prefix):
    return f"{prefix}-{uuid.uuid4().hex[:10]}"


def bare_environment(home):
    """The environment of a user who has configured nothing."""
    kept = ("PATH", "LANG", "LC_ALL", "TMPDIR", "SSL_CERT_FILE")
    bare = {name: os.environ[name] for name in kept if name in os.environ}
    bare["HOME"] = str(home)
    return bare


class Server:
    """One running Trailkeep."""

    def __init__(self, home, *arguments, lab=True, data=None, port=None, environment=None):
        self.home = pathlib.Path(home)
        self.port = port or free_port()
        self.data = data
        self.endpoint = f"http://127.0.0.1:{self.port}"
        self.key, self.secret = KEY, SECRET
        self.command = [str(PROGRAM), "serve", "--listen", f"127.0.0.1:{self.port}"]
        self.command += ["--lab"] if lab else []
        self.command += ["--data", str(data)] if data else []
        self.command += [str(it) for it in arguments]
        self.environment = bare_environment(self.home)
        preset = {
            "TRAILKEEP_ACCOUNT_ID": ACCOUNT,
            "TRAILKEEP_ROOT_ACCESS_KEY_ID": KEY,
            "TRAILKEEP_ROOT_SECRET_ACCESS_KEY": SECRET,
        }
        self.environment.update(preset if environment is None else environment)
        self.log = self.home / f"server-{self.port}.log"
        self.process = None

    def start(self):
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(
                self.command, env=self.environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log
            )
        end = time.monotonic() + START_SECONDS
        while time.monotonic() < end:
            if self.process.poll() is not None:
                raise AssertionError(f"the server ended: {self.output()}")
            try:
                with urllib.request.urlopen(f"{self.endpoint}/_trailkeep/health", timeout=5) as it:
                    if it.status == 200:
                        return self
            except OSError:
                time.sleep(0.02)
        raise AssertionError(f"the server does not answer: {self.output()}")

    def output(self):
        return self.log.read_text(errors="replace") if self.log.exists() else ""

    def stop(self, how=signal.SIGTERM):
        """End it by its process id; returns its exit status."""
        if self.process is None:
            return None
        if self.process.poll() is None:
            self.process.send_signal(how)
        try:
            status = self.process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise AssertionError("the server does not end when asked to") from None
        self.process = None
        return status

    def __enter__(self):
        return self.start()

    def __exit__(self, *_):
        if self.process is not None and self.process.poll() is None:
            self.process.kill()
            self.process.wait()

    # --- clients -----------------------------------------------------------------

    def client_environment(self, region=REGION):
        bare = bare_environment(self.home)
        empty = self.home / "empty"
        empty.touch()
        bare.update(
            AWS_ENDPOINT_URL=self.endpoint,
            AWS_DEFAULT_REGION=region,
            AWS_ACCESS_KEY_ID=self.key,
            AWS_SECRET_ACCESS_KEY=self.secret,
            AWS_CONFIG_FILE=str(empty),
            AWS_SHARED_CREDENTIALS_FILE=str(empty),
            AWS_EC2_METADATA_DISABLED="true",
            AWS_PAGER="",
            AWS_MAX_ATTEMPTS="2",
        )
        return bare

    def client(self, service, region=REGION, key=None, secret=None, token=None, **config):
        config.setdefault("retries", {"max_attempts": 1})
        config.setdefault("s3", {"addressing_style": "path"})
        return boto3.client(
            service,
            endpoint_url=self.endpoint,
            region_name=region,
            aws_access_key_id=key or self.key,
            aws_secret_access_key=secret or self.secret,
            aws_session_token=token,
            config=Config(**config),
        )

    def aws(self, *arguments, region=REGION, check=True, text=True, timeout=180, **environment):
        """Run the stock CLI as root."""
        result = subprocess.run(
            [str(AWS), *[str(it) for it in arguments]],
            env={**self.client_environment(region), **environment},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=text,
            timeout=timeout,
        )
        if check and result.returncode != 0:
            raise AssertionError(f"aws {' '.join(map(str, arguments))}: {result.stderr}")
        return result

    def json(self, *arguments, **options):
        out = self.aws(*arguments, "--output", "json", **options).stdout
        return json.loads(out) if out.strip() else None

    def refusal(self, *arguments, **options):
        """The error code that the CLI reports."""
        result = self.aws(*arguments, check=False, **options)
        assert result.returncode != 0, f"{arguments} succeeded: {result.stdout}"
        found = re.search(r"error occurred \(([^)]*)\)", result.stderr)
        assert found, result.stderr
        return found.group(1)

    def advance(self, seconds):
        """Move the lab's clock with the product's own command."""
        result = subprocess.run(
            [str(PROGRAM), "clock", "advance", str(seconds)],
            env=self.client_environment(),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=30,
        )
        assert result.returncode == 0, result.stderr
        return result.stdout

    def get(self, path, headers=None):
        """A plain HTTP request: status, headers, body."""
        url = path if path.startswith("http") else self.endpoint + path
        request = urllib.request.Request(url, headers=headers or {})
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                return answer.status, lowered(answer.headers), answer.read()
        except urllib.error.HTTPError as error:
            return error.code, lowered(error.headers), error.read()

    # --- trails ------------------------------------------------------------------

    def bucket(self, name=None, region=REGION, versioned=False):
        name = name or unique("bucket")
        s3 = self.client("s3", region)
        more = {} if region == REGION else {
            "CreateBucketConfiguration": {"LocationConstraint": region}
        }
        s3.create_bucket(Bucket=name, **more)
        if versioned:
            s3.put_bucket_versioning(Bucket=name, VersioningConfiguration={"Status": "Enabled"})
        return name

    def trail_bucket(self, name=None, region=REGION):
        name = self.bucket(name or unique("logs"), region)
        policy = trail_policy(name)
        self.client("s3", region).put_bucket_policy(Bucket=name, Policy=json.dumps(policy))
        return name

    def trail(self, region=REGION, name=None, bucket=None, data=(), start=True, **options):
        """A logging trail with a bucket of its own."""
        bucket = bucket or self.trail_bucket(region=region)
        name = name or unique("trail")
        cloudtrail = self.client("cloudtrail", region)
        options.setdefault("EnableLogFileValidation", True)
        made = cloudtrail.create_trail(Name=name, S3BucketName=bucket, **options)
        if data:
            resources = [{"Type": "AWS::S3::Object", "Values": list(data)}]
            selector = {
                "ReadWriteType": "All",
                "IncludeManagementEvents": True,
                "DataResources": resources,
            }
            cloudtrail.put_event_selectors(TrailName=name, EventSelectors=[selector])
        if start:
            cloudtrail.start_logging(Name=name)
        return Trail(self, name, bucket, made["TrailARN"], region)


def trail_policy(bucket, account=ACCOUNT):
    service = {"Service": "cloudtrail.amazonaws.com"}
    return {
        "Version": "2012-10-17",
        "Statement": [
            {
                "Sid": "AWSCloudTrailAclCheck",
                "Effect": "Allow",
                "Principal": service,
                "Action": "s3:GetBucketAcl",
                "Resource": f"arn:aws:s3:::{bucket}",
            },
            {
                "Sid": "AWSCloudTrailWrite",
                "Effect": "Allow",
                "Principal": service,
                "Action": "s3:PutObject",
                "Resource": f"arn:aws:s3:::{bucket}/*",
                "Condition": {"StringEquals": {"s3:x-amz-acl": "bucket-owner-full-control"}},
            },
        ],
    }


class Trail:
    """A trail and what it has delivered."""

    def __init__(self, server, name, bucket, arn, region):
        self.server, self.name, self.bucket = server, name, bucket
        self.arn, self.region = arn, region
        self.s3 = server.client("s3", region)
        self.api = server.client("cloudtrail", region)

    def keys(self, part=""):
        pages = self.s3.get_paginator("list_objects_v2").paginate(Bucket=self.bucket)
        found = [it["Key"] for page in pages for it in page.get("Contents", [])]
        return [key for key in found if part in key]

    def logs(self):
        return self.keys("/CloudTrail/")

    def digests(self):
        return sorted(self.keys("/CloudTrail-Digest/"), key=lambda it: it[-24:])

    def document(self, key):
        return json.loads(gzip.decompress(self.s3.get_object(Bucket=self.bucket, Key=key)["Body"].read()))

    def records(self):
        return [record for key in self.logs() for record in self.document(key)["Records"]]

    def find(self, matches, seconds=DELIVERY_SECONDS):
        """Delivered records for which `matches` holds; waits until there is one."""
        end = time.monotonic() + seconds
        while True:
            found = [it for it in self.records() if matches(it)]
            if found or time.monotonic() > end:
                return found
            time.sleep(0.2)

    def delivered(self, name, *needles, seconds=DELIVERY_SECONDS):
        """The delivered records of one event name that contain every needle."""
        def matches(record):
            text = json.dumps(record)
            return record["eventName"] == name and all(it in text for it in needles)

        return self.find(matches, seconds)

    def await_digests(self, count, seconds=DELIVERY_SECONDS):
        end = time.monotonic() + seconds
        while len(self.digests()) < count and time.monotonic() < end:
            time.sleep(0.2)
        return self.digests()

    def status(self):
        return self.api.get_trail_status(Name=self.arn)

    def validate(self, *more):
        """Exit status and output of the stock validator over all time."""
        result = self.server.aws(
            "cloudtrail", "validate-logs", "--trail-arn", self.arn,
            "--start-time", "2020-01-01T00:00:00Z", "--end-time", "2090-01-01T00:00:00Z",
            "--verbose", *more, region=self.region, check=False,
        )
        return result.returncode, result.stdout + result.stderr


def eventually(condition, seconds=15):
    """Wait until `condition()` is true; returns what it last was."""
    end = time.monotonic() + seconds
    while True:
        value = condition()
        if value or time.monotonic() > end:
            return value
        time.sleep(0.1)


def history(server, key, value, region=REGION, count=1, seconds=10):
    """The event history by one attribute, as records; waits until `count` are there."""
    api = server.client("cloudtrail", region)

    def look():
        pages = api.get_paginator("lookup_events").paginate(
            LookupAttributes=[{"AttributeKey": key, "AttributeValue": value}]
        )
        found = [json.loads(it["CloudTrailEvent"]) for page in pages for it in page["Events"]]
        return found if len(found) >= count else []

    return eventually(look, seconds)


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def remove(path):
    shutil.rmtree(path, ignore_errors=True)


def lowered(headers):
    return {name.lower(): value for name, value in headers.items()}
