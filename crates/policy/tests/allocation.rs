//! What deciding and parsing take from the allocator.
//!
//! # Invariants
//!
//! * An allowed request takes nothing, on any level.
//! * A document takes memory in proportion to its text, however it is made.

use std::sync::Arc;

use allocation_counter::measure;
use policy::{FactMap, Kind, Policies, Policy, Request, Requester, Who, evaluate};

fn parse(statement: &str, kind: Kind) -> Arc<Policy> {
    let text = format!(r#"{{"Version":"2012-10-17","Statement":[{statement}]}}"#);
    Arc::new(Policy::parse_stored(&text, kind).unwrap_or_else(|it| panic!("{}", it.message)))
}

#[test]
fn an_allowed_request_takes_nothing_from_the_allocator() {
    let allow = r#"{"Effect":"Allow","Action":"s3:Get*","Resource":["arn:aws:s3:::b/${aws:username}/*","arn:aws:s3:*:*:c"]}"#;
    let deny = r#"{"Effect":"Deny","NotAction":"iam:*","NotResource":"arn:aws:s3:::b/*","Condition":{
        "StringNotLike":{"aws:username":["x*","${aws:PrincipalTag/team, 'none'}"]},
        "StringEqualsIgnoreCase":{"aws:username":"ALICE"},
        "NumericLessThan":{"aws:MultiFactorAuthAge":"3600"},
        "DateLessThan":{"aws:CurrentTime":"2030-01-01T00:00:00Z"},
        "IpAddress":{"aws:SourceIp":"203.0.113.0/24"},
        "ArnLike":{"aws:PrincipalArn":"arn:aws:iam::*:user/*"},
        "Bool":{"aws:SecureTransport":"true"},
        "Null":{"aws:TokenIssueTime":"true"},
        "BinaryEquals":{"a:b":"QUI="}}}"#;
    let both = format!("{allow},{deny}");
    let named = r#"{"Effect":"Allow","Principal":{"AWS":["111122223333","arn:aws:iam::111122223333:user/alice"]},"Action":"s3:GetObject","Resource":"*"},
        {"Effect":"Deny","NotPrincipal":{"AWS":["111122223333","arn:aws:iam::111122223333:user/alice"]},"Action":"*","Resource":"*"}"#;
    let everything = r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#;
    let identity = [parse(&both, Kind::Identity), parse(everything, Kind::Identity)];
    let session = [parse(&both, Kind::Session)];
    let resource = parse(named, Kind::Resource);
    let service_control =
        [vec![parse(everything, Kind::ServiceControl)], vec![parse(&both, Kind::ServiceControl)]];
    let facts = FactMap::new()
        .with("aws:username", "alice")
        .with("aws:PrincipalTag/team", "blue")
        .with("aws:MultiFactorAuthAge", "12")
        .with("aws:CurrentTime", "2025-01-31T12:00:00Z")
        .with("aws:SourceIp", "203.0.113.7")
        .with("aws:PrincipalArn", "arn:aws:iam::111122223333:user/alice")
        .with("aws:SecureTransport", "true")
        .with("a:b", "QUI=");
    let requester = Requester {
        who: Who::User,
        account: "111122223333",
        arn: "arn:aws:iam::111122223333:user/alice",
        issuer: None,
        id: Some("AIDAALICE"),
    };
    let request = Request {
        requester,
        action: "s3:GetObject",
        resource: "arn:aws:s3:::b/alice/report.txt",
        owner: "111122223333",
        facts: &facts,
    };
    let policies = Policies {
        identity: &identity,
        boundary: Some(&identity[1..]),
        session: Some(&session),
        resource: Some(&resource),
        service_control: &service_control,
        ..Policies::default()
    };
    let mut is_allowed = false;
    let taken = measure(|| is_allowed = evaluate(&request, &policies).is_allowed());
    // The principal is named with its account, but whoever has a boundary is not spared.
    assert!(!is_allowed);
    assert_eq!(taken.count_total, 0);
    let policies = Policies { boundary: None, ..policies };
    let taken = measure(|| is_allowed = evaluate(&request, &policies).is_allowed());
    assert!(is_allowed);
    assert_eq!(taken.count_total, 0);
}

#[test]
fn a_document_takes_memory_in_proportion_to_its_text() {
    let list = |one: &str, count: usize| vec![format!("\"{one}\""); count].join(",");
    let wide = format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Action":[{}],"Resource":[{}]}}}}"#,
        list("a:b*", 20_000),
        list("arn:aws:a", 20_000)
    );
    let statement = r#"{"Effect":"Allow","Action":"a:*","Resource":"*"}"#;
    let many = format!(
        r#"{{"Version":"2012-10-17","Statement":[{}]}}"#,
        vec![statement; 10_000].join(",")
    );
    let stars = format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::{}"}}}}"#,
        "a*".repeat(100_000)
    );
    let deep = "[".repeat(500_000);
    let keys = format!("{{{}}}", vec!["\"Statement\":{}"; 20_000].join(","));
    let brackets = format!("[{}]", vec!["{}"; 100_000].join(","));
    for text in [&wide, &many, &stars, &deep, &keys, &brackets] {
        let taken = measure(|| drop(Policy::parse(text, Kind::Identity)));
        let per_byte = taken.bytes_max / text.len() as u64;
        assert!(per_byte < 100, "{per_byte} bytes for each of {}", &text[..60]);
    }
}
