//! What AWS documents about levels, and what the cases do not tell.
//!
//! # Invariants
//!
//! * Both evaluators answer every question here, and alike.

use std::sync::Arc;

use policy::{
    CANONICAL_USER, Decision, Effect, FactMap, Guarding, Kind, Level, Policies, Policy, Request,
    Requester, Who, evaluate, reference,
};

const OWN: &str = "111122223333";
const OTHER: &str = "444455556666";
const CANONICAL: &str = "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be";

fn parse(statement: &str, kind: Kind) -> Arc<Policy> {
    let text = format!(r#"{{"Version":"2012-10-17","Statement":[{statement}]}}"#);
    Arc::new(Policy::parse_stored(&text, kind).unwrap_or_else(|it| panic!("{}", it.message)))
}

fn user(account: &str) -> Requester<'_> {
    let arn = if account == OWN {
        "arn:aws:iam::111122223333:user/alice"
    } else {
        "arn:aws:iam::444455556666:user/eve"
    };
    Requester { who: Who::User, account, arn, issuer: None, id: Some("AIDAALICE") }
}

fn session() -> Requester<'static> {
    Requester {
        who: Who::Role,
        account: OWN,
        arn: "arn:aws:sts::111122223333:assumed-role/Auditor/s1",
        issuer: Some("arn:aws:iam::111122223333:role/Auditor"),
        id: Some("AROAAUDITOR"),
    }
}

fn root() -> Requester<'static> {
    let arn = "arn:aws:iam::111122223333:root";
    Requester { who: Who::Root, account: OWN, arn, issuer: None, id: None }
}

const ANONYMOUS: Requester<'static> =
    Requester { who: Who::Anonymous, account: "", arn: "anonymous", issuer: None, id: None };

fn ask(requester: Requester, action: &str, facts: &FactMap, policies: &Policies) -> Decision {
    let resource = "arn:aws:s3:::b/k";
    let request = Request { requester, action, resource, owner: OWN, facts };
    let decision = evaluate(&request, policies);
    assert_eq!(decision, reference::explain(&request, policies).decision);
    decision
}

fn get(requester: Requester, policies: &Policies) -> (Effect, Level) {
    let decision = ask(requester, "s3:GetObject", &FactMap::new(), policies);
    (decision.effect, decision.level)
}

const ALLOWED: Effect = Effect::Allowed;
const DENIED: Effect = Effect::ImplicitDeny;
const EVERYTHING: &str = r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#;

#[test]
fn a_restricted_public_policy_serves_the_own_account_and_services_only() {
    let public = parse(
        r#"{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"*"}"#,
        Kind::Resource,
    );
    let identity = [parse(EVERYTHING, Kind::Identity)];
    let resource = Some(&*public);
    let open = Policies { resource, identity: &identity, ..Policies::default() };
    let restricted = Policies { restricted: true, ..open };
    let service = Requester { who: Who::Service, arn: "logging.s3.amazonaws.com", ..ANONYMOUS };
    assert_eq!(get(ANONYMOUS, &open), (ALLOWED, Level::Resource));
    assert_eq!(get(ANONYMOUS, &restricted), (DENIED, Level::Resource));
    assert_eq!(get(user(OTHER), &open), (ALLOWED, Level::Identity));
    assert_eq!(get(user(OTHER), &restricted), (DENIED, Level::Resource));
    assert_eq!(get(service, &restricted), (ALLOWED, Level::Resource));
    let alone = Policies { identity: &[], ..restricted };
    assert_eq!(get(user(OWN), &alone), (ALLOWED, Level::Resource));
}

#[test]
fn an_acl_or_grant_stands_for_the_resources_side() {
    let granted = Policies { granted: true, ..Policies::default() };
    assert_eq!(get(ANONYMOUS, &granted), (ALLOWED, Level::Grant));
    assert_eq!(get(user(OWN), &granted), (ALLOWED, Level::Grant));
    assert_eq!(get(user(OTHER), &granted), (DENIED, Level::Identity));
    let identity = [parse(EVERYTHING, Kind::Identity)];
    let both = Policies { identity: &identity, ..granted };
    assert_eq!(get(user(OTHER), &both), (ALLOWED, Level::Identity));
    // It names the role, so what limits the session limits it.
    let nothing = Policies { session: Some(&[]), ..granted };
    assert_eq!(get(session(), &nothing), (DENIED, Level::Session));
    // A key trusts its grants as it trusts its policy.
    let key = Policies { guarding: Guarding::Key, ..granted };
    assert_eq!(get(user(OWN), &key), (ALLOWED, Level::Grant));
}

#[test]
fn the_owners_root_user_always_gets_at_the_bucket_policy() {
    let locked = parse(
        r#"{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*"}"#,
        Kind::Resource,
    );
    let policies = Policies { resource: Some(&locked), ..Policies::default() };
    for action in ["s3:GetBucketPolicy", "s3:PutBucketPolicy", "s3:DeleteBucketPolicy"] {
        let decision = ask(root(), action, &FactMap::new(), &policies);
        assert_eq!((decision.effect, decision.level), (ALLOWED, Level::Root));
        let decision = ask(user(OWN), action, &FactMap::new(), &policies);
        assert_eq!(decision.effect, Effect::ExplicitDeny);
    }
    assert_eq!(get(root(), &policies), (Effect::ExplicitDeny, Level::Resource));
    let control =
        [vec![parse(r#"{"Effect":"Deny","Action":"s3:*","Resource":"*"}"#, Kind::ServiceControl)]];
    let bound = Policies { service_control: &control, ..policies };
    let decision = ask(root(), "s3:PutBucketPolicy", &FactMap::new(), &bound);
    assert_eq!((decision.effect, decision.level), (Effect::ExplicitDeny, Level::ServiceControl));
    assert_eq!((decision.depth, decision.policy, decision.statement), (Some(0), Some(0), Some(0)));
}

#[test]
fn a_unique_id_names_who_has_it_and_nobody_else() {
    let named = |id: &str| {
        let principal = format!(r#"{{"AWS":"{id}"}}"#);
        parse(
            &format!(r#"{{"Effect":"Allow","Principal":{principal},"Action":"*","Resource":"*"}}"#),
            Kind::Resource,
        )
    };
    let (alice, auditor) = (named("AIDAALICE"), named("AROAAUDITOR"));
    let by = |resource| Policies { resource: Some(resource), ..Policies::default() };
    assert_eq!(get(user(OWN), &by(&alice)), (ALLOWED, Level::Resource));
    assert_eq!(get(session(), &by(&auditor)), (ALLOWED, Level::Resource));
    assert_eq!(get(session(), &by(&alice)), (DENIED, Level::Identity));
    // The same name, made again.
    let again = Requester { id: Some("AIDAALICE2"), ..user(OWN) };
    assert_eq!(get(again, &by(&alice)), (DENIED, Level::Identity));
}

#[test]
fn a_canonical_user_is_an_account() {
    let policy = parse(
        &format!(
            r#"{{"Effect":"Allow","Principal":{{"CanonicalUser":"{CANONICAL}"}},"Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}},
            {{"Effect":"Deny","NotPrincipal":{{"CanonicalUser":"{CANONICAL}","AWS":["AIDAALICE","{OTHER}"]}},"Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}}"#
        ),
        Kind::Bucket,
    );
    let identity = [parse(EVERYTHING, Kind::Identity)];
    let policies = Policies { resource: Some(&policy), identity: &identity, ..Policies::default() };
    let known = FactMap::new().with(CANONICAL_USER, CANONICAL);
    let decision = |facts: &FactMap| ask(user(OTHER), "s3:GetObject", facts, &policies).effect;
    assert_eq!(decision(&known), ALLOWED);
    assert_eq!(decision(&FactMap::new().with(CANONICAL_USER, "0")), DENIED);
    assert_eq!(decision(&FactMap::new()), DENIED);
    // Without the account in another form, the canonical id alone spares.
    assert_eq!(ask(user(OWN), "s3:GetObject", &known, &policies).effect, ALLOWED);
    let unknown = FactMap::new();
    let denied = ask(user(OWN), "s3:GetObject", &unknown, &policies).effect;
    assert_eq!(denied, Effect::ExplicitDeny);
}

#[test]
fn resource_control_stops_neither_what_it_does_not_know_nor_service_linked_roles() {
    let deny = r#"{"Effect":"Deny","Principal":"*","Action":["s3:*","sts:*","sns:*","kms:*"],"Resource":"*"}"#;
    let control = [vec![parse(deny, Kind::ResourceControl)]];
    let trust = parse(r#"{"Effect":"Allow","Principal":"*","Action":"sts:*"}"#, Kind::Resource);
    let identity = [parse(EVERYTHING, Kind::Identity)];
    let policies = Policies {
        identity: &identity,
        resource: Some(&trust),
        resource_control: &control,
        ..Policies::default()
    };
    let facts = FactMap::new();
    let effect = |requester, action, resource| {
        let request = Request { requester, action, resource, owner: OWN, facts: &facts };
        let decision = evaluate(&request, &policies);
        assert_eq!(decision, reference::explain(&request, &policies).decision);
        decision.effect
    };
    let role = "arn:aws:iam::111122223333:role/r";
    let linked_arn = "arn:aws:iam::111122223333:role/aws-service-role/config.amazonaws.com/R";
    let linked = Requester { issuer: Some(linked_arn), ..session() };
    let denied = Effect::ExplicitDeny;
    assert_eq!(effect(user(OWN), "sts:AssumeRole", role), denied);
    assert_eq!(effect(user(OWN), "sts:AssumeRole", linked_arn), ALLOWED);
    assert_eq!(effect(session(), "s3:GetObject", "arn:aws:s3:::b/k"), denied);
    assert_eq!(effect(linked, "s3:GetObject", "arn:aws:s3:::b/k"), ALLOWED);
    assert_eq!(effect(user(OWN), "sns:Publish", "arn:aws:sns:us-east-1:111122223333:t"), ALLOWED);
    assert_eq!(effect(user(OWN), "kms:Decrypt", "*"), denied);
    assert_eq!(effect(user(OWN), "kms:RetireGrant", "*"), ALLOWED);
}

#[test]
fn nobody_exempts_himself_by_a_path_or_a_key() {
    let all = r#""Effect":"Deny","Action":"s3:*","Resource":"*""#;
    let service = [vec![parse(&format!("{{{all}}}"), Kind::ServiceControl)]];
    let resource = [vec![parse(&format!(r#"{{{all},"Principal":"*"}}"#), Kind::ResourceControl)]];
    let allow = [parse(r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#, Kind::Identity)];
    let spoofed = "arn:aws:iam::111122223333:role/a:role/aws-service-role/mallory";
    let requester = Requester { issuer: Some(spoofed), ..session() };
    let policies = Policies { identity: &allow, service_control: &service, ..Policies::default() };
    assert_eq!(get(requester, &policies).0, Effect::ExplicitDeny);
    let policies =
        Policies { identity: &allow, resource_control: &resource, ..Policies::default() };
    let facts = FactMap::new();
    let object = "arn:aws:s3:::b/a:role/aws-service-role/k";
    let (action, owner) = ("s3:GetObject", OWN);
    let request = Request { requester: user(OWN), action, resource: object, owner, facts: &facts };
    assert_eq!(evaluate(&request, &policies).effect, Effect::ExplicitDeny);
}

#[test]
fn awss_own_resource_control_policy_is_read_when_it_is_stored() {
    let full = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}]}"#;
    assert!(Policy::parse(full, Kind::ResourceControl).is_err());
    let full = Arc::new(Policy::parse_stored(full, Kind::ResourceControl).unwrap());
    let control = [vec![full], Vec::new()];
    let policies = Policies { resource_control: &control, ..Policies::default() };
    assert_eq!(get(root(), &policies), (ALLOWED, Level::Root));
}

#[test]
fn an_explanation_tells_every_match_and_what_was_missing() {
    let identity = [parse(
        r#"{"Effect":"Allow","Action":"s3:Get*","Resource":"arn:aws:s3:::b/${aws:PrincipalTag/dir, 'k'}"},
        {"Effect":"Deny","Action":"s3:*","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"false"}}},
        {"Effect":"Allow","Action":"*","Resource":"*"}"#,
        Kind::Identity,
    )];
    let boundary = [parse(r#"{"Effect":"Allow","Action":"sqs:*","Resource":"*"}"#, Kind::Identity)];
    let control = [
        vec![parse(EVERYTHING, Kind::ServiceControl)],
        vec![parse(EVERYTHING, Kind::ServiceControl)],
    ];
    let policies = Policies {
        identity: &identity,
        boundary: Some(&boundary),
        service_control: &control,
        ..Policies::default()
    };
    let facts = FactMap::new();
    let (action, resource) = ("s3:GetObject", "arn:aws:s3:::b/k");
    let request = Request { requester: user(OWN), action, resource, owner: OWN, facts: &facts };
    let told = reference::explain(&request, &policies);
    let matched: Vec<_> =
        told.matched.iter().map(|it| (it.level, it.depth, it.policy, it.statement)).collect();
    assert_eq!(
        matched,
        [
            (Level::ServiceControl, Some(0), 0, 0),
            (Level::ServiceControl, Some(1), 0, 0),
            (Level::Identity, None, 0, 0),
            (Level::Identity, None, 0, 2),
        ]
    );
    assert_eq!(told.missing, ["aws:PrincipalTag/dir", "aws:SecureTransport"]);
    assert_eq!((told.decision.effect, told.decision.level), (DENIED, Level::Boundary));
    assert_eq!(told.allowed_by_organization, Some(true));
    assert_eq!((told.allowed_by_boundary, told.allowed_by_session), (Some(false), None));
    assert!(told.allowed_by_identity && !told.allowed_by_resource);
}
