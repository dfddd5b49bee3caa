//! What the verbs about policies answer.

use policy::Kind;
use serde_json::{Value, json};

use super::evaluate::{answer, answer_all};
use super::lint::{Linted, human, json as listed};
use super::sarif;

/// The documented cases, which the crate of policies is held to as well.
const CASES: &str = include_str!("../../../policy/tests/cases.jsonl");

fn is_right(case: &Value, answer: &Value) -> bool {
    let expected = &case["expect"];
    match case["kind"].as_str() {
        Some("evaluate") => answer["decision"] == *expected && answer["explanation"].is_object(),
        Some("publicPolicy") => answer["isPublic"] == expected["isPublic"],
        Some("validate") if expected["valid"] == true => answer["valid"] == true,
        Some("validate") => {
            let part = expected["messageContains"].as_str().unwrap_or_default();
            let message = answer["message"].as_str().unwrap_or_default();
            answer["code"] == expected["code"] && message.contains(part)
        }
        _ => false,
    }
}

#[test]
fn every_documented_case_comes_out_right() {
    let mut out = Vec::new();
    answer_all(CASES.as_bytes(), &mut out).unwrap();
    let answers = String::from_utf8(out).unwrap();
    let mut wrong = Vec::new();
    assert_eq!(answers.lines().count(), CASES.lines().count());
    for (case, answer) in CASES.lines().zip(answers.lines()) {
        let case: Value = serde_json::from_str(case).unwrap();
        let answer: Value = serde_json::from_str(answer).unwrap();
        if answer["id"] != case["id"] || !is_right(&case, &answer) {
            wrong.push(format!("{} expected {}, got {answer}", case["id"], case["expect"]));
        }
    }
    assert!(wrong.is_empty(), "{} are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn mfa_delete_is_rehearsed() {
    for line in include_str!("mfa_delete.jsonl").lines() {
        let case: Value = serde_json::from_str(line).unwrap();
        let answer = answer(line.as_bytes());
        let expected = (&case["expect"]["allowed"], &case["expect"]["code"]);
        assert_eq!((&answer["allowed"], &answer["code"]), expected, "{line}\n{answer}");
    }
}

#[test]
fn a_denial_names_the_level_the_policy_and_the_statement() {
    let allow = json!({ "Version": "2012-10-17", "Statement": { "Effect": "Allow", "Action": "*", "Resource": "*" } });
    let deny = json!({ "Version": "2012-10-17", "Statement": [
        { "Effect": "Deny", "Action": "s3:DeleteBucket", "Resource": "*" },
        { "Sid": "KeepTrails", "Effect": "Deny", "Action": "cloudtrail:StopLogging", "Resource": "*" },
    ] });
    let case = json!({
        "id": 7,
        "request": {
            "principal": "arn:aws:iam::111122223333:user/ada",
            "action": "cloudtrail:StopLogging",
            "resource": "arn:aws:cloudtrail:us-east-1:111122223333:trail/t",
        },
        "policies": {
            "identity": [allow],
            "scp": [{ "level": "root", "policies": [allow] }, { "level": "ou", "policies": [allow, deny] }],
        },
    });
    let answer = answer(case.to_string().as_bytes());
    assert_eq!((&answer["id"], &answer["decision"]), (&json!(7), &json!("explicitDeny")));
    let told = &answer["explanation"];
    assert_eq!(told["level"], "scp");
    assert_eq!(
        (&told["depth"], &told["policy"], &told["statement"]),
        (&json!(1), &json!(1), &json!(1))
    );
    assert_eq!(told["sid"], "KeepTrails");
    assert_eq!(told["reason"], "explicit deny in a service control policy");
    assert_eq!(told["allowedBy"]["identity"], true);
}

#[test]
fn a_line_that_is_no_case_is_answered_and_the_next_one_read() {
    let lines = "nonsense\n\n[1]\n{\"id\":\"a\",\"kind\":\"odd\"}\n{\"id\":\"b\",\"kind\":\"publicPolicy\"}\n\
                 {\"id\":\"c\",\"kind\":\"validate\",\"policyType\":\"scp\",\"document\":\"{\"}";
    let mut out = Vec::new();
    answer_all(lines.as_bytes(), &mut out).unwrap();
    let answers: Vec<Value> = out
        .split(|it| *it == b'\n')
        .filter(|it| !it.is_empty())
        .map(|it| serde_json::from_slice(it).unwrap())
        .collect();
    assert_eq!(answers.len(), 5);
    assert!(answers[..4].iter().all(|it| it["error"].is_string()), "{answers:?}");
    assert_eq!((&answers[2]["id"], &answers[4]["id"]), (&json!("a"), &json!("c")));
    assert_eq!(
        (&answers[4]["valid"], &answers[4]["code"]),
        (&json!(false), &json!("MalformedPolicyDocumentException"))
    );
}

fn linted() -> Linted {
    let text = "{\n\t\"Version\": \"2012-10-17\",\n\t\"Statement\": [{\n\t\t\"Effect\": \"Deny\",\n\t\t\"Action\": \"s3:Delete*\",\n\t\t\"Resource\": \"arn:aws:s3:::logs”\n\t}]\n}\n";
    Linted::of("policies/a b.json".into(), text.into(), Some(Kind::ServiceControl))
}

#[test]
fn findings_are_told_as_a_compiler_tells_them() {
    let expected = expect_test::expect![[r#"
        policies/a b.json:6:15: error: arn:aws:s3:::logs is a bucket, and s3:DeleteObject, s3:DeleteObjectAnnotation, s3:DeleteObjectTagging, s3:DeleteObjectVersion and 2 more are about objects: the statement denies none of them. [object-action-on-bucket]
            		"Resource": "arn:aws:s3:::logs”
            		            ^^^^^^^^^^^^^^^^^^^
            Add arn:aws:s3:::logs/* to the resources.
        policies/a b.json:6:33: error: The typographic quote ” ends or begins no string: this is not JSON. [typographic-quotes]
            		"Resource": "arn:aws:s3:::logs”
            		                              ^
            Write the straight quote ".
    "#]];
    expected.assert_eq(&human(&linted()));
}

#[test]
fn findings_are_told_to_programs() {
    let found = listed(&linted());
    assert_eq!(found.len(), 2);
    assert_eq!((&found[0]["line"], &found[0]["column"]), (&json!(6), &json!(15)));
    let log = sarif::log(&[linted()]);
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    for result in run["results"].as_array().unwrap() {
        let at = result["ruleIndex"].as_u64().unwrap() as usize;
        assert_eq!(rules[at]["id"], result["ruleId"]);
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], "policies/a%20b.json");
        assert!(place["region"]["endColumn"].as_u64() > place["region"]["startColumn"].as_u64());
    }
}
