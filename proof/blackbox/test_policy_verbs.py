"""`trailkeep policy`: the article's policy is found wanting, and cases are decided without a server."""

import json
import subprocess

import pytest
from people import allow, deny
from world import PROGRAM

# As the article prints it: two strings end in a typographic quote.
ARTICLE = """{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "Statement1",
      "Effect": "Deny",
      "Action": ["s3:Delete*"],
      "Resource": ["arn:aws:s3:::bucket-for-cloudtrail”]
    },
    {
      "Sid": "Statement2",
      "Effect": "Deny",
      "Action": ["cloudtrail:DeleteTrail", "cloudtrail:StopLogging", "cloudtrail:UpdateTrail"],
      "Resource": ["arn:aws:cloudtrail:*:*:trail/cloudtrail”]
    }
  ]
}
"""
STRAIGHT = ARTICLE.replace("”", '"')
WHOLE = STRAIGHT.replace(
    '"arn:aws:s3:::bucket-for-cloudtrail"',
    '"arn:aws:s3:::bucket-for-cloudtrail", "arn:aws:s3:::bucket-for-cloudtrail/*"',
)
USER = "arn:aws:iam::111122223333:user/ada"
TRAIL = "arn:aws:cloudtrail:us-east-1:111122223333:trail/cloudtrail"


def run(*arguments, given=None, cwd=None):
    done = subprocess.run(
        [str(PROGRAM), "policy", *map(str, arguments)],
        input=given, capture_output=True, text=True, timeout=30, cwd=cwd,
    )
    assert "panicked" not in done.stderr, done.stderr
    return done


@pytest.fixture
def files(tmp_path):
    for name, text in (("article", ARTICLE), ("straight", STRAIGHT), ("whole", WHOLE)):
        (tmp_path / f"{name}.json").write_text(text, encoding="utf-8")
    return tmp_path


def findings(files, *names):
    done = run("lint", "--kind", "scp", "--format", "json", *names, cwd=files)
    return done.returncode, [(it["file"], it["id"], it["line"]) for it in json.loads(done.stdout)]


def test_the_articles_policy_is_found_wanting(files):
    status, found = findings(files, "article.json")
    assert status == 1
    assert set(found) == {
        ("article.json", "object-action-on-bucket", 8),
        ("article.json", "typographic-quotes", 8),
        ("article.json", "typographic-quotes", 14),
    }
    # With the quotes mended the hole remains, and the last line is the way to close it.
    assert findings(files, "straight.json") == (1, [("straight.json", "object-action-on-bucket", 8)])
    assert findings(files, "whole.json") == (0, [])
    assert findings(files, "whole.json", "straight.json")[0] == 1


def test_findings_point_at_the_text_and_say_what_to_do(files):
    done = run("lint", "--kind", "scp", "straight.json", cwd=files)
    assert done.returncode == 1
    first, shown, marks, fix = done.stdout.splitlines()[:4]
    assert first.startswith("straight.json:8:20: error: ") and first.endswith("[object-action-on-bucket]")
    start = marks.index("^")
    assert shown[start:start + marks.count("^")] == '"arn:aws:s3:::bucket-for-cloudtrail"'
    assert fix.strip() == "Add arn:aws:s3:::bucket-for-cloudtrail/* to the resources."
    done = run("lint", "--kind", "scp", "-", given=WHOLE)
    assert (done.returncode, done.stdout) == (0, "")


def test_findings_go_to_other_tools(files):
    done = run("lint", "--kind", "scp", "--format", "sarif", "article.json", "whole.json", cwd=files)
    log = json.loads(done.stdout)
    assert done.returncode == 1 and log["version"] == "2.1.0" and "sarif" in log["$schema"]
    (part,) = log["runs"]
    rules, results = part["tool"]["driver"]["rules"], part["results"]
    assert sorted(it["ruleId"] for it in results) == [
        "object-action-on-bucket", "typographic-quotes", "typographic-quotes",
    ]
    lines = ARTICLE.splitlines()
    for result in results:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"] and result["message"]["text"]
        place = result["locations"][0]["physicalLocation"]
        assert place["artifactLocation"]["uri"] == "article.json"
        region = place["region"]
        text = lines[region["startLine"] - 1][region["startColumn"] - 1:region["endColumn"] - 1]
        assert "”" in text
    done = run("lint", "--format", "sarif", "whole.json", cwd=files)
    assert done.returncode == 0 and json.loads(done.stdout)["runs"][0]["results"] == []


def test_what_cannot_be_read_is_no_success(files):
    for name in ("absent.json", "."):
        done = run("lint", name, "whole.json", cwd=files)
        assert done.returncode != 0 and name in done.stderr, done.stderr
    assert run("lint").returncode == 2
    (files / "broken.json").write_bytes(b'{"Version": \xff')
    assert run("lint", "broken.json", cwd=files).returncode == 1


def document(*statements):
    return {"Version": "2012-10-17", "Statement": list(statements)}


def case(name, action, resource, **policies):
    request = {"principal": USER, "action": action, "resource": resource, "context": {}}
    request["resourceAccount"] = "111122223333"
    return {"id": name, "kind": "evaluate", "request": request, "policies": policies}


def decisions(text):
    done = run("evaluate", given=text)
    assert done.returncode == 0, done.stderr
    return [json.loads(it) for it in done.stdout.splitlines()]


def test_cases_are_decided_line_by_line():
    everything = document(allow("*"))
    control = json.loads(STRAIGHT)
    controls = [{"level": "root", "policies": [everything]}, {"level": "account", "policies": [everything, control]}]
    object_arn = "arn:aws:s3:::bucket-for-cloudtrail/log"
    cases = [
        case("nothing", "s3:GetObject", object_arn, identity=[]),
        case("granted", "s3:GetObject", object_arn, identity=[document(allow("s3:Get*"))]),
        case("denied", "s3:GetObject", object_arn, identity=[document(allow("s3:*"), deny("s3:GetObject", Sid="No"))]),
        case("controlled", "cloudtrail:StopLogging", TRAIL, identity=[everything], scp=controls),
        case("hole", "s3:DeleteObject", object_arn, identity=[everything], scp=controls),
        case("bucket", "s3:DeleteBucket", object_arn[:-4], identity=[everything], scp=controls),
    ]
    lines = [json.dumps(it) for it in cases]
    # What is no case is answered in its place, and the rest is decided.
    lines[2:2] = ["{broken", "", '"a string"', '{"id": 7, "kind": "unheard-of"}']
    told = decisions("\n".join(lines))
    assert [(it.get("id"), it.get("decision")) for it in told] == [
        ("nothing", "implicitDeny"), ("granted", "allowed"), (None, None), (None, None), (7, None),
        ("denied", "explicitDeny"), ("controlled", "explicitDeny"), ("hole", "allowed"), ("bucket", "explicitDeny"),
    ]
    assert all(it["error"] for it in told[2:5])
    by_name = {it["id"]: it["explanation"] for it in told if "explanation" in it}
    assert by_name["denied"]["sid"] == "No" and by_name["denied"]["level"] == "identity"
    assert by_name["controlled"]["level"] == "scp" and by_name["controlled"]["sid"] == "Statement2"
    assert by_name["controlled"]["reason"] == "explicit deny in a service control policy"
    assert by_name["bucket"]["sid"] == "Statement1"


def test_documents_are_judged_as_their_service_would():
    asked = [
        {"id": "good", "kind": "validate", "policyType": "scp", "document": json.loads(STRAIGHT)},
        {"id": "article", "kind": "validate", "policyType": "scp", "document": ARTICLE},
        {"id": "who", "kind": "validate", "policyType": "identity", "document": document(allow("*", Principal="*"))},
    ]
    told = decisions("\n".join(map(json.dumps, asked)) + "\n")
    assert [(it["id"], it["valid"], it.get("code")) for it in told] == [
        ("good", True, None), ("article", False, "MalformedPolicyDocumentException"),
        ("who", False, "MalformedPolicyDocument"),
    ]


def test_nothing_asked_is_nothing_answered():
    assert decisions("") == decisions("\n \n") == []
