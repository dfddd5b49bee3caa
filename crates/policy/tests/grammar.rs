//! What is refused, in AWS's words and in AWS's order.
//!
//! # Invariants
//!
//! * Every text that the grammar can answer stands here or among the cases.

use policy::{Kind, Policy};

/// A document around one statement's elements, of the version that every kind takes.
fn document(elements: &str) -> String {
    format!(r#"{{"Version":"2012-10-17","Statement":[{{{elements}}}]}}"#)
}

fn refusal(text: &str, kind: Kind) -> Option<String> {
    Policy::parse(text, kind).err().map(|it| it.message)
}

fn check(kind: Kind, elements: &str, message: &str) {
    let text = document(elements);
    let expected = if message.is_empty() { None } else { Some(message.to_string()) };
    assert_eq!(refusal(&text, kind), expected, "{kind:?} {text}");
}

const SYNTAX: &str = "Syntax errors in policy.";
const LEGACY: &str = "The policy failed legacy parsing";
const GET: &str = r#""Effect":"Allow","Action":"s3:GetObject","Resource":"*""#;

#[test]
fn syntax_comes_first() {
    for text in [
        "",
        "“",
        "{“Version”:“2012-10-17”}",
        r#""Allow""#,
        r#"{"Version":"2012-10-17","Statement":[]}"#,
        r#"{"Version":"2012-10-17","Statement":"Allow"}"#,
        r#"{"Version":"2012-10-17","Statement":[[]]}"#,
        r#"{"Version":2012,"Statement":[]}"#,
        r#"{"version":"2012-10-17","Statement":[{}]}"#,
    ] {
        assert_eq!(refusal(text, Kind::Identity).as_deref(), Some(SYNTAX), "{text}");
    }
    for elements in [
        r#""Effect":true,"Action":"s3:*","Resource":"*""#,
        r#""effect":"Allow","Action":"s3:*","Resource":"*""#,
        r#""Effect":"Allow","Action":1,"Resource":"*""#,
        r#""Effect":"Allow","Action":["s3:*",null],"Resource":"*""#,
        r#""Effect":"Allow","Action":"s3:*","Resource":{"a":"*"}"#,
        r#""Effect":"Allow","Action":"s3:*","Resource":"*","Condition":[]"#,
        r#""Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"Bool":"a:b"}"#,
        r#""Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"Bool":{"a:b":null}}"#,
        r#""Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"ForAllValues:Null":{"a:b":"true"}}"#,
        // Worse things follow, but this is found first.
        r#""Effect":"allow","Action":"*:*","Resource":"b","Extra":1"#,
    ] {
        check(Kind::Identity, elements, SYNTAX);
    }
}

#[test]
fn the_version_comes_before_what_stands_in_the_statements() {
    let old = "Policy document must be version 2012-10-17 or greater.";
    let text = r#"{"Statement":{"Effect":"allow","Action":"x","Resource":"b"}}"#;
    assert_eq!(refusal(text, Kind::Identity).as_deref(), Some(old));
    assert_eq!(refusal(text, Kind::Session).as_deref(), Some(LEGACY));
    let trust = r#"{"Version":"2008-10-17","Statement":{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}}"#;
    assert_eq!(refusal(trust, Kind::Trust), None);
    let bucket = r#"{"Version":"2020-01-01","Statement":{}}"#;
    assert_eq!(refusal(bucket, Kind::Bucket).as_deref(), Some("Missing required field Effect"));
}

#[test]
fn the_older_parser_comes_next() {
    for elements in [
        r#""Effect":"allow","Resource":"b""#,
        r#""Effect":"Allow","Action":"x","Resource":"arn:aws:s3::b""#,
        r#""Effect":"Allow","Action":"x","Resource":"arn:aws:::b:c""#,
        r#""Effect":"Allow","Action":"x","Resource":"*","Condition":{"DateLessThan":{"aws:CurrentTime":"tomorrow"}}"#,
    ] {
        check(Kind::Identity, elements, LEGACY);
    }
}

#[test]
fn actions_and_resources_must_be_there_before_their_forms_matter() {
    let none = "Policy statement must contain actions.";
    check(Kind::Identity, r#""Effect":"Allow","Resource":"b""#, none);
    check(Kind::Identity, r#""Effect":"Allow","NotAction":[],"Resource":"b""#, none);
    let none = "Policy statement must contain resources.";
    check(Kind::Identity, r#""Effect":"Allow","Action":"x""#, none);
    check(Kind::Session, r#""Effect":"Allow","Action":"x","NotResource":[]"#, none);
    check(Kind::Key, r#""Effect":"Allow","Principal":"*","Sid":"no effect at all""#, "");
}

#[test]
fn actions_name_their_service() {
    let allow = |action: &str| format!(r#""Effect":"Allow","Action":"{action}","Resource":"b""#);
    let vendor = "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.";
    check(Kind::Identity, &allow("GetObject"), vendor);
    check(Kind::Identity, &allow("s3*"), vendor);
    check(Kind::Identity, &allow("a:b:c"), "Actions/Condition can contain only one colon.");
    check(Kind::Identity, &allow("s*:Get"), "Vendor s* is not valid");
    check(Kind::Identity, &allow(":Get"), "Vendor  is not valid");
    check(Kind::Identity, &format!(r#"{GET},"Condition":{{"Bool":{{"key":true}}}}"#), vendor);
    check(Kind::Identity, &format!(r#"{GET},"Condition":{{"Bool":{{"a:b":true}}}}"#), "");
}

#[test]
fn resources_are_arns() {
    let allow = |it: &str| format!(r#""Effect":"Allow","Action":"s3:*","Resource":"{it}""#);
    let path = "IAM resource path must either be \"*\" or start with user/, federated-user/, role/, group/, \
        instance-profile/, mfa/, server-certificate/, policy/, sms-mfa/, saml-provider/, oidc-provider/, \
        report/, access-report/.";
    for (resource, message) in [
        ("b", "Resource b must be in ARN format or \"*\"."),
        ("**", "Resource ** must be in ARN format or \"*\"."),
        ("arn:x:s3:::b", "Partition \"x\" is not valid for resource \"arn:x:s3:::b\"."),
        ("arn:x:s3", "Partition \"x\" is not valid for resource \"arn:x:s3:*:*:*\"."),
        ("arn:aws:s3*:::b", "Resource vendor must be fully qualified and cannot contain regexes."),
        ("arn:aws:s3:r::b", "Resource arn:aws:s3:r::b can not contain region information."),
        (
            "arn:aws:iam:r:1:user/a",
            "IAM resource arn:aws:iam:r:1:user/a cannot contain region information.",
        ),
        ("arn:aws:iam::1:bob", path),
        ("arn:aws:iam::1:*", ""),
        ("arn:aws:s3:us-west-2:1:accesspoint/a", ""),
        ("arn:aws:s3", ""),
        ("arn:aws:s3:::b/${aws:username}", ""),
    ] {
        check(Kind::Identity, &allow(resource), message);
    }
}

#[test]
fn principals_stand_where_they_may() {
    let named = |principal: &str| {
        format!(r#""Effect":"Allow","Principal":{principal},"Action":"sts:AssumeRole""#)
    };
    let no_principal = "Policy document should not specify a principal.";
    check(Kind::Identity, &format!(r#"{GET},"Principal":"*""#), no_principal);
    check(Kind::Session, &format!(r#"{GET},"NotPrincipal":"*""#), no_principal);
    check(
        Kind::Trust,
        r#""Effect":"Allow","Action":"sts:AssumeRole""#,
        "Missing required field Principal",
    );
    check(Kind::Trust, &named("\"*\""), "");
    for principal in [
        r#"{"AWS":["111122223333","arn:aws:iam::111122223333:role/team/r"]}"#,
        r#"{"AWS":"arn:aws:sts::111122223333:assumed-role/r/s"}"#,
        r#"{"AWS":"arn:aws:sts::111122223333:federated-user/bob"}"#,
        r#"{"AWS":"AROAEXAMPLEID"}"#,
        r#"{"Service":"ec2.amazonaws.com","Federated":"accounts.google.com"}"#,
    ] {
        check(Kind::Trust, &named(principal), "");
    }
    for (principal, quoted) in [
        ("\"111122223333\"", r#""AWS":"111122223333""#),
        (r#"{"AWS":"arn:aws:iam::111122223333:group/g"}"#, ""),
        (r#"{"AWS":"arn:aws:iam::111122223333:user/"}"#, ""),
        (r#"{"AWS":"arn:aws:iam::1111:user/a"}"#, ""),
        (r#"{"AWS":"arn:aws:sts::111122223333:assumed-role/r"}"#, ""),
        (r#"{"AWS":"bob"}"#, ""),
        (r#"{"Service":"*"}"#, r#""Service":"*""#),
        (r#"{"CanonicalUser":"00"}"#, r#""CanonicalUser":"00""#),
        (r#"{"User":"bob"}"#, r#""User":"bob""#),
        (r#"{"AWS":[]}"#, r#""AWS":"""#),
        ("{}", r#""AWS":"""#),
    ] {
        let inner = principal.trim_matches(['{', '}']);
        let quoted = if quoted.is_empty() { inner } else { quoted };
        let message = format!("Invalid principal in policy: {quoted}");
        check(Kind::Trust, &named(principal), &message);
    }
    let key = r#""Effect":"Allow","Principal":{"AWS":"bob"},"Action":"kms:*","Resource":"*""#;
    check(Kind::Key, key, "Policy contains a statement with one or more invalid principals.");
}

#[test]
fn trust_policies_speak_of_assuming() {
    let allow = |action: &str| format!(r#""Effect":"Allow","Principal":"*","Action":["{action}"]"#);
    for action in ["sts:AssumeRole", "STS:assumerolewithsaml", "sts:TagSession", "sts:Assume*"] {
        check(Kind::Trust, &allow(action), "");
    }
    let only = "Trust Policy statement actions can only be sts:AssumeRole, sts:AssumeRoleWithSAML,  and \
        sts:AssumeRoleWithWebIdentity";
    for action in ["*", "sts:GetCallerIdentity", "s3:GetObject"] {
        check(Kind::Trust, &allow(action), only);
    }
    let element = |name: &str| {
        format!(r#""Effect":"Allow","Principal":"*","Action":"sts:AssumeRole","{name}":"*""#)
    };
    check(Kind::Trust, &element("Resource"), "Has prohibited field Resource.");
    check(Kind::Trust, &element("NotResource"), "Has prohibited field NotResource.");
}

#[test]
fn bucket_policies_are_refused_in_s3s_words() {
    let allow = |action: &str, resource: &str| {
        format!(r#""Effect":"Allow","Principal":"*","Action":"{action}","Resource":"{resource}""#)
    };
    let (objects, bucket) = ("arn:aws:s3:::b/*", "arn:aws:s3:::b");
    let does_not_apply = "Action does not apply to any resource(s) in statement";
    for (action, resource, message) in [
        ("s3:GetObject", objects, ""),
        ("s3:GetObject", "arn:aws:s3:::b*", ""),
        ("s3:GetObject", "arn:aws:s3:us-west-2:111122223333:accesspoint/p/object/*", ""),
        ("s3:*", bucket, ""),
        ("*", objects, ""),
        ("s3:GetObject", bucket, does_not_apply),
        ("s3:GetBucket*", objects, does_not_apply),
        ("s3:GetObjects", objects, "Policy has invalid action"),
        ("s3:ListAllMyBuckets", "*", "Policy has invalid action"),
        ("sqs:SendMessage", "*", "Policy has invalid action"),
        ("GetObject", objects, "Policy has invalid action"),
        ("s3:GetObject", "b/*", "Policy has invalid resource"),
    ] {
        check(Kind::Bucket, &allow(action, resource), message);
    }
    let json = "Policies must be valid JSON and the first byte must be '{'";
    assert_eq!(refusal("[]", Kind::Bucket).as_deref(), Some(json));
    check(
        Kind::Bucket,
        r#""Effect":"Allow","Principal":"*","Resource":"*""#,
        "Missing required field Action",
    );
    let odd = r#"{"Version":"1","Statement":{"Effect":"Allow"}}"#;
    let version = "The policy must contain a valid version string";
    assert_eq!(refusal(odd, Kind::Bucket).as_deref(), Some(version));
}

#[test]
fn a_bucket_policy_stays_in_its_bucket() {
    let inside = |resource: &str| {
        let text = document(&format!(
            r#""Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"{resource}""#
        ));
        Policy::parse(&text, Kind::Bucket).unwrap().check_bucket("logs").is_ok()
    };
    for resource in
        ["*", "arn:aws:s3:::*", "arn:aws:s3:::logs", "arn:aws:s3:::logs/x*", "arn:aws:s3:::lo*"]
    {
        assert!(inside(resource), "{resource}");
    }
    for resource in [
        "arn:aws:s3:::logs2",
        "arn:aws:s3:::log",
        "arn:aws:s3:::l/*",
        "arn:aws:s3:::x*",
        "arn:aws:sqs:::logs",
    ] {
        assert!(!inside(resource), "{resource}");
    }
}

#[test]
fn organization_policies_have_one_text_for_all() {
    let text =
        "The provided policy document does not meet the requirements of the specified policy type.";
    for (kind, elements) in [
        (Kind::ServiceControl, r#""Effect":"Deny","Action":"s3:*""#),
        (Kind::ServiceControl, r#""Effect":"deny","Action":"s3:*","Resource":"*""#),
        (Kind::ResourceControl, r#""Effect":"Deny","Principal":"*","Action":"*","Resource":"*""#),
        (
            Kind::ResourceControl,
            r#""Effect":"Deny","NotPrincipal":"*","Action":"s3:*","Resource":"*""#,
        ),
        (
            Kind::ResourceControl,
            r#""Effect":"Deny","Principal":"*","NotAction":"s3:*","Resource":"*""#,
        ),
    ] {
        check(kind, elements, text);
    }
    check(
        Kind::ResourceControl,
        r#""Effect":"Deny","Principal":{"AWS":"*"},"Action":"s3:*","NotResource":"arn:aws:s3:::b/*""#,
        "",
    );
    check(Kind::ServiceControl, r#""Effect":"Deny","NotAction":["i*m:*"],"Resource":"*""#, text);
    check(Kind::ServiceControl, r#""Effect":"Deny","NotAction":["iam:*User*"],"Resource":"*""#, "");
}

#[test]
fn a_fault_says_where_it_is() {
    let text = document(r#""Effect":"Allow","Action":"s3:*","Resource":"trail-logs""#);
    let at = Policy::parse(&text, Kind::Identity).unwrap_err().at.unwrap();
    assert!(text[at..].starts_with("\"trail-logs\""));
    assert_eq!(Policy::parse("{\"Version\": 1,}", Kind::Identity).unwrap_err().at, Some(14));
}
