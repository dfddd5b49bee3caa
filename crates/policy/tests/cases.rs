//! The documented cases: what AWS decides, refuses, and calls public.
//!
//! # Invariants
//!
//! * Each line of `cases.jsonl` is one case with the page of AWS's guides it stands for. Both evaluators
//!   answer it.

use std::sync::Arc;

use policy::{
    Effect, FactMap, Guarding, Kind, Named, Policies, Policy, Request, Requester, Who, evaluate,
    limits, reference,
};
use serde_json::Value;

const CASES: &str = include_str!("cases.jsonl");

fn cases(kind: &str) -> Vec<Value> {
    let cases = CASES.lines().map(|it| serde_json::from_str::<Value>(it).expect("a case is JSON"));
    cases.filter(|it| it["kind"] == kind).collect()
}

fn report(count: usize, wrong: Vec<String>) {
    assert!(count > 0);
    assert!(wrong.is_empty(), "{} of {count} are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn requests_are_decided_as_documented() {
    let cases = cases("evaluate");
    assert_eq!(cases.len(), 251);
    report(cases.len(), cases.iter().filter_map(|it| decide(it).err()).collect());
}

fn compile(document: &Value, kind: Kind) -> Arc<Policy> {
    let text = document.to_string();
    let policy = Policy::parse_stored(&text, kind);
    Arc::new(policy.unwrap_or_else(|it| panic!("{}: {text}", it.message)))
}

fn list(documents: &Value, kind: Kind) -> Vec<Arc<Policy>> {
    let documents = documents.as_array().map(Vec::as_slice).unwrap_or_default();
    documents.iter().map(|it| compile(it, kind)).collect()
}

fn levels(levels: &Value, kind: Kind) -> Vec<Vec<Arc<Policy>>> {
    let levels = levels.as_array().map(Vec::as_slice).unwrap_or_default();
    levels.iter().map(|it| list(&it["policies"], kind)).collect()
}

fn facts(context: &Value) -> FactMap {
    let mut facts = FactMap::new();
    for (key, values) in context.as_object().expect("a context is an object") {
        let values: Vec<String> = values
            .as_array()
            .expect("context values are lists")
            .iter()
            .map(|it| it.as_str().expect("context values are texts").to_string())
            .collect();
        match values.as_slice() {
            [one] => facts.set(key, one.clone()),
            _ => facts.set_many(key, values),
        }
    }
    facts
}

/// Who a case means: an ARN, a service, `anonymous`, or a session with what is behind it.
fn requester(principal: &Value) -> Requester<'_> {
    let arn = principal.as_str().or(principal["arn"].as_str()).expect("a principal has a name");
    let issuer = principal["roleArn"].as_str().or(principal["userArn"].as_str());
    let who = match arn {
        "anonymous" => Who::Anonymous,
        it if !it.starts_with("arn:") => Who::Service,
        it if it.ends_with(":root") => Who::Root,
        it if it.contains(":assumed-role/") => Who::Role,
        it if it.contains(":federated-user/") => Who::Federated,
        _ => Who::User,
    };
    let account = arn.split(':').nth(4).unwrap_or("");
    Requester { who, account, arn, issuer, id: None }
}

fn decide(case: &Value) -> Result<(), String> {
    let (asked, given) = (&case["request"], &case["policies"]);
    let text = |key: &str| asked[key].as_str().expect("requests are told in texts");
    let requester = requester(&asked["principal"]);
    let (action, resource) = (text("action"), text("resource"));
    let of_resource = resource.split(':').nth(4).filter(|it| !it.is_empty());
    let owner = asked["resourceAccount"].as_str().or(of_resource).unwrap_or(requester.account);
    let guarding = match action {
        it if it.starts_with("kms:") => Guarding::Key,
        it if it.starts_with("sts:AssumeRole") => Guarding::Trust,
        _ => Guarding::Ordinary,
    };
    let resource_kind = match guarding {
        Guarding::Key => Kind::Key,
        Guarding::Trust => Kind::Trust,
        Guarding::Ordinary => Kind::Resource,
    };
    let is_set = |key: &str| case["env"][key] == true;
    let exempt = |of: &Value, key, kind| if is_set(key) { Vec::new() } else { levels(of, kind) };
    let identity = list(&given["identity"], Kind::Identity);
    let boundary = given["boundary"].is_array().then(|| list(&given["boundary"], Kind::Identity));
    let session = given["session"].is_object().then(|| [compile(&given["session"], Kind::Session)]);
    let held = given["resource"].is_object().then(|| compile(&given["resource"], resource_kind));
    let service_control =
        exempt(&given["scp"], "principalInManagementAccount", Kind::ServiceControl);
    let resource_control =
        exempt(&given["rcp"], "resourceInManagementAccount", Kind::ResourceControl);
    let facts = facts(&asked["context"]);
    let request = Request { requester, action, resource, owner, facts: &facts };
    let policies = Policies {
        identity: &identity,
        boundary: boundary.as_deref(),
        session: session.as_ref().map(|it| it.as_slice()),
        resource: held.as_deref(),
        guarding,
        service_control: &service_control,
        resource_control: &resource_control,
        ..Policies::default()
    };
    let decision = evaluate(&request, &policies);
    let explanation = reference::explain(&request, &policies);
    let word = match decision.effect {
        Effect::Allowed => "allowed",
        Effect::ExplicitDeny => "explicitDeny",
        Effect::ImplicitDeny => "implicitDeny",
    };
    if case["expect"] == word && explanation.decision == decision {
        return Ok(());
    }
    Err(format!(
        "{} {}: expected {}, fast {decision:?}, reference {:?}",
        case["id"], case["title"], case["expect"], explanation.decision
    ))
}

#[test]
fn documents_are_checked_as_documented() {
    let cases = cases("validate");
    assert_eq!(cases.len(), 39);
    report(cases.len(), cases.iter().filter_map(|it| validate(it).err()).collect());
}

/// The answer of the service that would take the document: its code and text.
fn refusal(case: &Value) -> Option<(&'static str, String)> {
    let document = &case["document"];
    let text = document.as_str().map_or_else(|| document.to_string(), Into::into);
    let (kind, code) = match case["policyType"].as_str() {
        Some("identity") => (Kind::Identity, "MalformedPolicyDocument"),
        Some("trust") => (Kind::Trust, "MalformedPolicyDocument"),
        Some("bucket") => (Kind::Bucket, "MalformedPolicy"),
        Some("kms-key") => (Kind::Key, "MalformedPolicyDocumentException"),
        Some("scp") => (Kind::ServiceControl, "MalformedPolicyDocumentException"),
        Some("rcp") => (Kind::ResourceControl, "MalformedPolicyDocumentException"),
        other => panic!("no policy type {other:?}"),
    };
    if kind == Kind::Identity && limits::first_forbidden_character(&text).is_some() {
        return Some(("ValidationError", String::new()));
    }
    let policy = match Policy::parse(&text, kind) {
        Ok(policy) => policy,
        Err(malformed) => return Some((code, malformed.message)),
    };
    // In the world of these cases there is one bucket and no user.
    if kind == Kind::Bucket
        && let Err(malformed) = policy.check_bucket("trail-logs")
    {
        return Some((code, malformed.message));
    }
    let is_arn = |it: &&policy::Principal| matches!(it.named, Named::Arn(_));
    let unknown = policy.principals().find(is_arn);
    unknown.map(|it| (code, policy.unknown_principal(it).message))
}

fn validate(case: &Value) -> Result<(), String> {
    let expected = &case["expect"];
    let refusal = refusal(case);
    let is_right = match &refusal {
        None => expected["valid"] == true,
        Some((code, message)) => {
            let part = expected["messageContains"].as_str();
            expected["code"] == *code && part.is_some_and(|it| message.contains(it))
        }
    };
    if is_right {
        return Ok(());
    }
    Err(format!("{} {}: expected {expected}, got {refusal:?}", case["id"], case["title"]))
}

#[test]
fn bucket_policies_are_public_as_documented() {
    let cases = cases("publicPolicy");
    assert_eq!(cases.len(), 15);
    let check = |case: &Value| {
        let policy = compile(&case["document"], Kind::Bucket);
        let is_right = case["expect"]["isPublic"] == policy.is_public();
        if is_right { None } else { Some(format!("{} {}", case["id"], case["title"])) }
    };
    report(cases.len(), cases.iter().filter_map(check).collect());
}
