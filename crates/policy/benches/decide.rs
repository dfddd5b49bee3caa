//! What a decision costs, and what parsing costs.
//!
//! # Invariants
//!
//! * A typical principal stays under a microsecond, ten thousand statements under twenty.

use std::hint::black_box;
use std::sync::Arc;

use criterion::{Criterion, criterion_group, criterion_main};
use policy::{FactMap, Kind, Policies, Policy, Request, Requester, Who, evaluate};

fn policy(statements: &[String]) -> Arc<Policy> {
    let text = format!(r#"{{"Version":"2012-10-17","Statement":[{}]}}"#, statements.join(","));
    Arc::new(Policy::parse(&text, Kind::Identity).expect("the bench writes policies"))
}

fn facts() -> FactMap {
    FactMap::new()
        .with("aws:username", "alice")
        .with("aws:SourceIp", "203.0.113.7")
        .with("aws:SecureTransport", "true")
        .with("aws:MultiFactorAuthPresent", "true")
        .with("aws:PrincipalTag/team", "blue")
        .with("aws:RequestedRegion", "eu-west-1")
}

fn ask<'a>(facts: &'a FactMap, action: &'a str, resource: &'a str) -> Request<'a> {
    let requester = Requester {
        who: Who::User,
        account: "111122223333",
        arn: "arn:aws:iam::111122223333:user/alice",
        issuer: None,
        id: Some("AIDAALICE"),
    };
    Request { requester, action, resource, owner: "111122223333", facts }
}

/// Twenty statements in five policies, as an engineer has them.
fn typical() -> Vec<Arc<Policy>> {
    let services = ["ec2", "cloudtrail", "sqs", "logs", "kms"];
    let policies = services.iter().map(|service| {
        policy(&[
            format!(
                r#"{{"Effect":"Allow","Action":["{service}:Get*","{service}:List*","{service}:Describe*"],"Resource":"*"}}"#
            ),
            format!(
                r#"{{"Effect":"Allow","Action":["s3:GetObject","s3:PutObject"],"Resource":"arn:aws:s3:::{service}-data/home/${{aws:username}}/*","Condition":{{"IpAddress":{{"aws:SourceIp":["203.0.113.0/24","2001:db8::/32"]}}}}}}"#
            ),
            r#"{"Effect":"Deny","Action":"s3:*","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"false"}}}"#.to_string(),
            format!(
                r#"{{"Effect":"Deny","NotAction":["iam:*","{service}:*","s3:*"],"Resource":"*","Condition":{{"StringNotEquals":{{"aws:RequestedRegion":["eu-west-1","us-east-1"]}},"BoolIfExists":{{"aws:MultiFactorAuthPresent":"false"}}}}}}"#
            ),
        ])
    });
    policies.collect()
}

/// Many statements: on one action with a bucket each, and on a made-up action each.
fn many(policies: usize, statements: usize) -> Vec<Arc<Policy>> {
    let statement = |at: usize| match at % 2 {
        0 => format!(
            r#"{{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::bucket-{at}/*"}}"#
        ),
        _ => {
            format!(r#"{{"Effect":"Allow","Action":["s3:Made{at}","sqs:Up{at}*"],"Resource":"*"}}"#)
        }
    };
    let made = |it: usize| {
        let statements: Vec<String> =
            (0..statements).map(|at| statement(it * statements + at)).collect();
        policy(&statements)
    };
    (0..policies).map(made).collect()
}

fn decide(criterion: &mut Criterion) {
    let facts = facts();
    let mut group = criterion.benchmark_group("decide");
    let mut run = |name: &str, identity: &[Arc<Policy>], action: &str, resource: &str| {
        let policies = Policies { identity, ..Policies::default() };
        let request = ask(&facts, action, resource);
        assert!(evaluate(&request, &policies).is_allowed(), "{name} is allowed");
        group.bench_function(name, |it| {
            it.iter(|| evaluate(black_box(&request), black_box(&policies)));
        });
    };
    let one = "arn:aws:s3:::bucket-4998/key";
    run("typical/object", &typical(), "s3:GetObject", "arn:aws:s3:::kms-data/home/alice/x");
    run("typical/describe", &typical(), "cloudtrail:DescribeTrails", "*");
    run("10000-in-1", &many(1, 10_000), "s3:GetObject", one);
    run("10000-in-100", &many(100, 100), "s3:GetObject", one);
    group.finish();
}

fn parse(criterion: &mut Criterion) {
    let text = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:GetObject","s3:PutObject"],"Resource":"arn:aws:s3:::data/home/${aws:username}/*","Condition":{"IpAddress":{"aws:SourceIp":["203.0.113.0/24","2001:db8::/32"]}}}]}"#;
    criterion.bench_function("parse/one statement", |it| {
        it.iter(|| Policy::parse(black_box(text), Kind::Identity));
    });
}

criterion_group!(benches, decide, parse);
criterion_main!(benches);
