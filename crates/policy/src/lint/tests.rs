//! What the linter finds, and what it leaves alone.

use super::*;
use crate::Kind::{Bucket, Identity, ResourceControl, ServiceControl, Trust};

/// The policy of an article on how to keep trails, as it was published: two strings end in
/// typographic quotes, and the logs' bucket is named without its objects.
const ARTICLE: &str = r#"{
	"Version": "2012-10-17",
	"Statement": [
		{
			"Sid": "Statement1",
			"Effect": "Deny",
			"Action": [
				"s3:Delete*"
			],
			"Resource": [
				"arn:aws:s3:::bucket-for-cloudtrail”
			]
		},
		{
			"Sid": "Statement2",
			"Effect": "Deny",
			"Action": [
				"cloudtrail:DeleteTrail",
				"cloudtrail:StopLogging",
				"cloudtrail:UpdateTrail"
			],
			"Resource": [
				"arn:aws:cloudtrail:*:*:trail/cloudtrail”
			]
		}
	]
}
"#;

/// The ids with their places.
fn ids(text: &str, kind: Kind) -> Vec<String> {
    let place = |it: &Finding| format!("{} {}:{}", it.id, it.span.start.line, it.span.start.column);
    lint(text, kind).iter().map(place).collect()
}

/// The ids of what is found in one statement.
fn found_in(kind: Kind, statement: &str) -> Vec<&'static str> {
    let text = format!(r#"{{"Version":"2012-10-17","Statement":[{statement}]}}"#);
    lint(&text, kind).iter().map(|it| it.id).collect()
}

#[test]
fn the_articles_policy_has_two_typographic_quotes_and_a_hole() {
    assert_eq!(
        ids(ARTICLE, ServiceControl),
        ["object-action-on-bucket 11:5", "typographic-quotes 11:40", "typographic-quotes 23:45",]
    );
    let hole = &lint(ARTICLE, ServiceControl)[0];
    assert_eq!(hole.severity, Severity::Error);
    assert_eq!(hole.fix, "Add arn:aws:s3:::bucket-for-cloudtrail/* to the resources.");
    assert!(hole.message.contains("s3:DeleteObject"), "{}", hole.message);
    assert_eq!(&ARTICLE[hole.span.start.byte..][..16], "\"arn:aws:s3:::bu");

    let mended = ARTICLE.replace('”', "\"");
    assert_eq!(ids(&mended, ServiceControl), ["object-action-on-bucket 11:5"]);
    let whole = mended.replace(
        "cloudtrail\"\n\t\t\t]\n\t\t},",
        "cloudtrail\", \"arn:aws:s3:::bucket-for-cloudtrail/*\"\n\t\t\t]\n\t\t},",
    );
    assert_ne!(whole, mended);
    assert_eq!(ids(&whole, ServiceControl), [""; 0]);
}

#[test]
fn quotes_from_a_word_processor_are_all_named() {
    let text = "{“Version”: “2012-10-17”, “Statement”: {“Effect”: “Allow”, “Action”: “s3:GetObject”, \
                “Resource”: “arn:aws:s3:::b”}}";
    let findings = lint(text, Identity);
    let quotes = findings.iter().filter(|it| it.id == "typographic-quotes").count();
    assert_eq!(quotes, 18);
    assert!(findings.iter().any(|it| it.id == "object-action-on-bucket"));
    assert!(findings.iter().all(|it| it.id != "malformed-policy"));
    // Inside a text that reads it may be meant.
    let text = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"iam:TagUser","Resource":"*","Condition":{"StringEquals":{"aws:RequestTag/motto":"it’s"}}}}"#;
    let findings = lint(text, Identity);
    assert_eq!(findings.len(), 1);
    assert_eq!((findings[0].id, findings[0].severity), ("typographic-quotes", Severity::Warning));
}

#[test]
fn actions_and_resources_must_be_of_one_type() {
    let cases: &[(&str, &str, &[&str])] = &[
        (
            r#""s3:GetObject""#,
            r#""arn:aws:s3:::b""#,
            &["statement-never-matches", "object-action-on-bucket"],
        ),
        (r#""s3:GetObject""#, r#""arn:aws:s3:::b/*""#, &[]),
        (r#""s3:GetObject""#, r#""arn:aws:s3:::b*""#, &[]),
        (r#""s3:*""#, r#""arn:aws:s3:::b/*""#, &[]),
        (r#""s3:*""#, r#""arn:aws:s3:::b""#, &["object-action-on-bucket"]),
        (r#"["s3:GetObject","s3:ListBucket"]"#, r#"["arn:aws:s3:::b","arn:aws:s3:::b/*"]"#, &[]),
        (
            r#"["s3:GetObject","s3:ListBucket"]"#,
            r#""arn:aws:s3:::b/*""#,
            &["bucket-action-on-objects"],
        ),
        (
            r#""s3:ListBucket""#,
            r#""arn:aws:s3:::b/*""#,
            &["statement-never-matches", "bucket-action-on-objects"],
        ),
        (
            r#""s3:ListAllMyBuckets""#,
            r#""arn:aws:s3:::*""#,
            &["statement-never-matches", "resource-mismatch"],
        ),
        (r#"["iam:GetUser","iam:ListAccessKeys"]"#, r#""arn:aws:iam::*:user/*""#, &[]),
        (
            r#"["iam:GetUser","iam:GetRole"]"#,
            r#""arn:aws:iam::*:user/${aws:username}""#,
            &["resource-mismatch"],
        ),
        (
            r#"["sqs:SendMessage","lambda:InvokeFunction"]"#,
            r#""arn:aws:lambda:*:*:function:f""#,
            &["resource-mismatch"],
        ),
        (r#""lambda:Invoke""#, r#""arn:aws:s3:::b""#, &[]),
        (r#""s3:GetObjekt""#, r#""*""#, &["statement-never-matches", "unknown-action"]),
        (r#"["s3:GetObject","s3:Fetch*"]"#, r#""*""#, &["unknown-action"]),
        (r#""*""#, r#""arn:aws:s3:::b""#, &[]),
    ];
    for (action, resource, expected) in cases {
        let statement = format!(r#"{{"Effect":"Allow","Action":{action},"Resource":{resource}}}"#);
        assert_eq!(found_in(Identity, &statement), *expected, "{action} on {resource}");
    }
    let denied = r#"{"Effect":"Deny","Action":"s3:Delete*","Resource":"arn:aws:s3:::b/*"}"#;
    assert_eq!(found_in(Identity, denied), ["bucket-action-on-objects"]);
    let text = format!(r#"{{"Version":"2012-10-17","Statement":{denied}}}"#);
    let fix = &lint(&text, Identity)[0].fix;
    assert_eq!(fix, "Add arn:aws:s3:::b to the resources.");
}

#[test]
fn a_mistyped_name_gets_the_one_that_was_meant() {
    let fix = |statement: &str| {
        let text = format!(r#"{{"Version":"2012-10-17","Statement":[{statement}]}}"#);
        let findings = lint(&text, Identity);
        findings.into_iter().find(|it| it.id.starts_with("unknown")).map(|it| it.fix)
    };
    let statement = r#"{"Effect":"Allow","Action":"s3:GetObjets","Resource":"*"}"#;
    assert_eq!(fix(statement).unwrap(), "Did you mean s3:GetObject?");
    let condition = |it: &str| {
        format!(r#"{{"Effect":"Allow","Action":"s3:GetObject","Resource":"*","Condition":{it}}}"#)
    };
    let key = condition(r#"{"Bool":{"aws:SecureTransprot":"true"}}"#);
    assert_eq!(fix(&key).unwrap(), "Did you mean aws:SecureTransport?");
    let operator = condition(r#"{"StringEqual":{"aws:PrincipalOrgID":"o-1"}}"#);
    assert_eq!(fix(&operator).unwrap(), "Did you mean StringEquals?");
    let operator = condition(r#"{"NullIfExists":{"aws:PrincipalOrgID":"true"}}"#);
    assert!(fix(&operator).unwrap().contains("Null takes neither"));
}

#[test]
fn conditions_are_weighed_with_their_keys() {
    let cases: &[(&str, &str, &str, &[&str])] = &[
        ("Deny", "s3:DeleteObject", r#"{"StringEquals":{"s3:prefix":"a"}}"#, &["key-not-supplied"]),
        ("Allow", "s3:ListBucket", r#"{"StringEquals":{"s3:prefix":"a"}}"#, &[]),
        (
            "Deny",
            "s3:PutObject",
            r#"{"StringNotEquals":{"s3:x-amz-server-side-encryption":"aws:kms"}}"#,
            &[],
        ),
        ("Allow", "s3:*", r#"{"StringEquals":{"s3:prefix":"a"}}"#, &[]),
        ("Allow", "s3:GetObject", r#"{"IpAddress":{"aws:SourceIp":"10.0.0.0/8"}}"#, &[]),
        (
            "Allow",
            "s3:GetObject",
            r#"{"StringEquals":{"aws:SourceIp":"10.0.0.0/8"}}"#,
            &["key-of-other-type"],
        ),
        (
            "Allow",
            "s3:GetObject",
            r#"{"StringEquals":{"aws:PrincipalOrgPaths":"o-1/r-1/"}}"#,
            &["key-of-many-values"],
        ),
        (
            "Allow",
            "iam:TagUser",
            r#"{"ForAllValues:StringEquals":{"aws:TagKeys":"a"}}"#,
            &["for-all-values-allows-missing"],
        ),
        (
            "Allow",
            "iam:TagUser",
            r#"{"ForAllValues:StringEquals":{"aws:TagKeys":"a"},"Null":{"aws:TagKeys":"false"}}"#,
            &[],
        ),
        (
            "Deny",
            "s3:DeleteObject",
            r#"{"Bool":{"aws:MultiFactorAuthPresent":"false"}}"#,
            &["missing-key-escapes"],
        ),
        (
            "Deny",
            "s3:DeleteObject",
            r#"{"BoolIfExists":{"aws:MultiFactorAuthPresent":"false"}}"#,
            &[],
        ),
        (
            "Allow",
            "s3:DeleteObject",
            r#"{"BoolIfExists":{"aws:MultiFactorAuthPresent":"true"}}"#,
            &["missing-key-escapes"],
        ),
        (
            "Allow",
            "s3:GetObject",
            r#"{"StringEquals":{"aws:PrincipalArn":"arn:aws:iam::111122223333:role/*"}}"#,
            &["literal-wildcard"],
        ),
        ("Allow", "s3:GetObject", r#"{"StringEquals":{"aws:PrincipalTag/team":"a"}}"#, &[]),
        (
            "Allow",
            "s3:GetObject",
            r#"{"StringEquals":{"aws:Principaltags/team":"a"}}"#,
            &["unknown-condition-key"],
        ),
        ("Allow", "s3:GetObject", r#"{"StringEquals":{"lambda:Nothing":"a"}}"#, &[]),
    ];
    for (effect, action, condition, expected) in cases {
        let statement = format!(
            r#"{{"Effect":"{effect}","Action":"{action}","Resource":"*","Condition":{condition}}}"#
        );
        assert_eq!(found_in(Identity, &statement), *expected, "{effect} {action} {condition}");
    }
}

#[test]
fn what_would_take_long_is_left_alone() {
    let document = |count: usize| {
        let values = |letter: char| {
            let values: Vec<String> = (0..count).map(|it| format!("\"{letter}{it}\"")).collect();
            values.join(",")
        };
        format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Deny","Action":"s3:GetObject","Resource":"*","Condition":{{"StringEquals":{{"aws:username":[{}]}},"StringLike":{{"aws:username":[{}]}}}}}}]}}"#,
            values('a'),
            values('b')
        )
    };
    let ids = |count| warnings(&document(count), Identity).iter().map(|it| it.id).collect();
    let found: Vec<Vec<&str>> = [10, 1000, 2000].map(ids).into();
    assert!(found[0].contains(&"contradictory-conditions"));
    assert!(!found[1].contains(&"contradictory-conditions"));
    assert!(found[2].is_empty(), "no service stores it");
}

#[test]
fn conditions_that_exclude_each_other_are_named() {
    for (condition, is_contradictory) in [
        (r#"{"StringEquals":{"aws:username":"a"},"StringLike":{"aws:username":"b*"}}"#, true),
        (r#"{"StringEquals":{"aws:username":"ba"},"StringLike":{"aws:username":"b*"}}"#, false),
        (
            r#"{"StringEquals":{"aws:username":"a"},"StringNotEquals":{"aws:username":["b","a"]}}"#,
            true,
        ),
        (
            r#"{"StringEquals":{"aws:username":["a","c"]},"StringNotEquals":{"aws:username":"a"}}"#,
            false,
        ),
        (r#"{"StringLike":{"aws:username":"ab*"},"StringNotLike":{"aws:username":"a*"}}"#, true),
        (r#"{"Null":{"aws:username":"true"},"StringEquals":{"aws:username":"a"}}"#, true),
        (r#"{"Null":{"aws:username":"true"},"StringNotEquals":{"aws:username":"a"}}"#, false),
        (r#"{"Null":{"aws:username":"true"},"StringEqualsIfExists":{"aws:username":"a"}}"#, false),
        (
            r#"{"NumericLessThan":{"aws:MultiFactorAuthAge":"60"},"NumericGreaterThan":{"aws:MultiFactorAuthAge":"3600"}}"#,
            true,
        ),
        (
            r#"{"NumericLessThan":{"aws:MultiFactorAuthAge":"3600"},"NumericGreaterThan":{"aws:MultiFactorAuthAge":"60"}}"#,
            false,
        ),
        (
            r#"{"DateLessThan":{"aws:CurrentTime":"2026-01-01T00:00:00Z"},"DateGreaterThan":{"aws:CurrentTime":"2026-02-01T00:00:00Z"}}"#,
            true,
        ),
        (r#"{"StringEquals":{"aws:username":"a"},"StringEquals ":{"aws:username":"b"}}"#, false),
        (
            r#"{"StringEquals":{"aws:username":"${aws:userid}"},"StringLike":{"aws:username":"b"}}"#,
            false,
        ),
    ] {
        let statement = format!(
            r#"{{"Effect":"Deny","Action":"s3:GetObject","Resource":"*","Condition":{condition}}}"#
        );
        let found = found_in(Identity, &statement).contains(&"contradictory-conditions");
        assert_eq!(found, is_contradictory, "{condition}");
    }
}

#[test]
fn an_exemption_by_wildcard_is_named() {
    let told = |value: &str| {
        let statement = format!(
            r#"{{"Effect":"Deny","Action":"cloudtrail:StopLogging","Resource":"*","Condition":{{"ArnNotLike":{{"aws:PrincipalArn":"{value}"}}}}}}"#
        );
        let text = format!(r#"{{"Version":"2012-10-17","Statement":[{statement}]}}"#);
        lint(&text, ServiceControl).first().map(|it| (it.id, it.severity))
    };
    let rule = "wildcard-exemption";
    assert_eq!(told("*"), Some((rule, Severity::Error)));
    assert_eq!(told("arn:aws:iam::*:*"), Some((rule, Severity::Error)));
    assert_eq!(told("arn:aws:iam::*:role/*Admin*"), Some((rule, Severity::Warning)));
    assert_eq!(told("arn:aws:iam::111122223333:role/Audit*"), Some((rule, Severity::Warning)));
    assert_eq!(
        told("arn:aws:iam::*:role/OrganizationAccountAccessRole"),
        Some((rule, Severity::Note))
    );
    assert_eq!(told("arn:aws:iam::111122223333:role/Auditor"), None);
    assert_eq!(told("arn:aws:iam::*:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_A_*"), None);
    let everything =
        r#"{"Effect":"Deny","Action":"s3:DeleteObject","NotResource":"arn:aws:s3:::*"}"#;
    assert!(found_in(Identity, everything).contains(&rule));
    let some = r#"{"Effect":"Deny","Action":"s3:DeleteObject","NotResource":"arn:aws:s3:::b/*"}"#;
    assert_eq!(found_in(Identity, some), [""; 0]);
}

#[test]
fn not_principal_is_a_trap() {
    let found = |effect: &str, principals: &str| {
        let statement = format!(
            r#"{{"Effect":"{effect}","NotPrincipal":{principals},"Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}}"#
        );
        found_in(Bucket, &statement)
    };
    let user = r#"{"AWS":"arn:aws:iam::111122223333:user/ada"}"#;
    assert!(found("Allow", user).contains(&"not-principal-allow"));
    assert_eq!(found("Deny", user), ["not-principal-account", "not-principal-deny"]);
    let both = r#"{"AWS":["arn:aws:iam::111122223333:user/ada","arn:aws:iam::111122223333:root"]}"#;
    assert_eq!(found("Deny", both), ["not-principal-deny"]);
    assert!(found("Deny", r#""*""#).contains(&"statement-never-matches"));
}

#[test]
fn a_variable_needs_the_new_version() {
    let text = r#"{"Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/${aws:username}/*"}]}"#;
    assert_eq!(ids(text, Bucket), ["variable-in-old-version 1:84"]);
    let text = text.replacen('{', r#"{"Version":"2012-10-17","#, 1);
    assert_eq!(ids(&text, Bucket), [""; 0]);
}

#[test]
fn what_the_grammar_refuses_is_told_with_its_place() {
    let text = "{\"Version\":\"2012-10-17\",\n \"Statement\":[{\"Effect\":\"Allow\",}]}";
    assert_eq!(ids(text, Identity), ["malformed-policy 2:33"]);
    let findings = lint("", Identity);
    assert_eq!((findings.len(), findings[0].id), (1, "malformed-policy"));
}

#[test]
fn policies_that_are_right_are_left_alone() {
    for (kind, text) in [
        (
            Bucket,
            r#"{"Version":"2012-10-17","Statement":[{"Sid":"AWSCloudTrailAclCheck","Effect":"Allow","Principal":{"Service":"cloudtrail.amazonaws.com"},"Action":"s3:GetBucketAcl","Resource":"arn:aws:s3:::b","Condition":{"StringEquals":{"aws:SourceArn":"arn:aws:cloudtrail:us-east-1:111122223333:trail/t"}}},{"Sid":"AWSCloudTrailWrite","Effect":"Allow","Principal":{"Service":"cloudtrail.amazonaws.com"},"Action":"s3:PutObject","Resource":"arn:aws:s3:::b/AWSLogs/111122223333/*","Condition":{"StringEquals":{"s3:x-amz-acl":"bucket-owner-full-control","aws:SourceArn":"arn:aws:cloudtrail:us-east-1:111122223333:trail/t"}}}]}"#,
        ),
        (
            Trust,
            r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"sts:AssumeRole","Condition":{"StringEquals":{"sts:ExternalId":"x"},"Bool":{"aws:MultiFactorAuthPresent":"true"}}}]}"#,
        ),
        (
            ServiceControl,
            r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#,
        ),
        (
            ResourceControl,
            r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*","Condition":{"StringNotEqualsIfExists":{"aws:PrincipalOrgID":"o-abcdefghij"},"BoolIfExists":{"aws:PrincipalIsAWSService":"false"}}}]}"#,
        ),
    ] {
        assert_eq!(ids(text, kind), [""; 0], "{text}");
    }
}

#[test]
fn a_kind_is_guessed_by_what_is_in_it() {
    let of =
        |statement: &str| guess(&format!(r#"{{"Statement":{{"Effect":"Allow",{statement}}}}}"#));
    assert_eq!(of(r#""Action":"s3:GetObject","Resource":"*""#), Identity);
    assert_eq!(of(r#""Principal":"*","Action":["s3:GetObject"],"Resource":"*""#), Bucket);
    assert_eq!(of(r#""NotPrincipal":{"AWS":"1"},"Action":"S3:*","Resource":"*""#), Bucket);
    assert_eq!(of(r#""Principal":"*","Action":"kms:Decrypt","Resource":"*""#), Kind::Key);
    assert_eq!(of(r#""Principal":"*","Action":"sts:AssumeRole""#), Trust);
    assert_eq!(of(r#""Principal":"*","Action":"sns:Publish","Resource":"*""#), Kind::Resource);
    assert_eq!(guess("no policy"), Identity);
}

#[test]
fn every_finding_has_its_rule() {
    assert!(RULES.windows(2).all(|pair| pair[0].id < pair[1].id), "by id");
    for finding in lint(ARTICLE, ServiceControl) {
        assert!(RULES.iter().any(|it| it.id == finding.id));
    }
    for quote in
        ["“", "{\"a\":“", "””\"”", "{\"Statement\":[{\"Effect\":\"Deny\",\"Action\":[1,null,“]}]}"]
    {
        let _ = lint(quote, Identity);
    }
}

proptest::proptest! {
    #[test]
    fn no_text_breaks_the_linter(text in "[\\[\\]{}:,\"“” a-zA-Z*0-9\\\\]{0,80}") {
        let _ = lint(&text, Identity);
    }

    #[test]
    fn no_statement_breaks_the_linter(
        action in "(s3|iam|ec2|\\*)(:|)[a-zA-Z*?“]{0,12}",
        resource in "(arn:aws:s3:::|arn:|\\*|)[a-z*?/$\\{\\}:]{0,20}",
        operator in "(ForAllValues:|)(String|Arn|Null|Bool)(Not|)(Equals|Like|)(IfExists|)",
        value in "[a-z*?$\\{\\}:0-9./-]{0,12}",
    ) {
        let text = format!(
            r#"{{"Statement":{{"Effect":"Deny","Action":"{action}","NotResource":"{resource}","Resource":"{resource}","NotPrincipal":"{value}","Condition":{{"{operator}":{{"aws:PrincipalArn":"{value}"}}}}}}}}"#
        );
        let _ = lint(&text, ServiceControl);
    }
}
