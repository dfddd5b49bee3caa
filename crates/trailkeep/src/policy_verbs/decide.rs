//! Cases about requests: who may do what, and what decided it.
//!
//! # Invariants
//!
//! * Both evaluators answer; should they ever differ, the answer is an error that says so.

use std::sync::Arc;

use policy::reference::{self, Explanation};
use policy::{
    Effect, FactMap, Guarding, Kind, Level, Policies, Policy, Request, Requester, Who, evaluate,
};
use serde_json::{Map, Value, json};

type Compiled = Vec<Arc<Policy>>;

/// Everything that speaks about a request, level by level.
struct Given {
    identity: Compiled,
    boundary: Option<Compiled>,
    session: Option<Compiled>,
    resource: Option<Arc<Policy>>,
    service_control: Vec<Compiled>,
    resource_control: Vec<Compiled>,
    guarding: Guarding,
}

pub fn answer(case: &Value) -> Result<Value, String> {
    let asked = &case["request"];
    let text = |key: &str| asked[key].as_str().ok_or_else(|| format!("The request has no {key}."));
    let (action, resource) = (text("action")?, text("resource")?);
    let requester = requester(&asked["principal"])?;
    let of_resource = resource.split(':').nth(4).filter(|it| !it.is_empty());
    let owner = asked["resourceAccount"].as_str().or(of_resource).unwrap_or(requester.account);
    let facts = facts(&asked["context"])?;
    let given = Given::read(case, action)?;
    let request = Request { requester, action, resource, owner, facts: &facts };
    let policies = given.policies();
    let decision = evaluate(&request, &policies);
    let explanation = reference::explain(&request, &policies);
    if explanation.decision != decision {
        return Err(format!(
            "The two evaluators differ: {decision:?} and {:?}. Please report this case.",
            explanation.decision
        ));
    }
    let word = match decision.effect {
        Effect::Allowed => "allowed",
        Effect::ExplicitDeny => "explicitDeny",
        Effect::ImplicitDeny => "implicitDeny",
    };
    Ok(json!({ "decision": word, "explanation": given.explained(&explanation) }))
}

/// Who a case means: an ARN, a service, `anonymous`, or a session with what is behind it.
fn requester(principal: &Value) -> Result<Requester<'_>, String> {
    let arn = principal.as_str().or(principal["arn"].as_str());
    let arn = arn.ok_or("The request has no principal.")?;
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
    Ok(Requester { who, account, arn, issuer, id: principal["id"].as_str() })
}

/// Values are lists; a lone text or number will do.
fn facts(context: &Value) -> Result<FactMap, String> {
    let mut facts = FactMap::new();
    for (key, values) in context.as_object().unwrap_or(&Map::new()) {
        let values = match values {
            Value::Array(values) => values.iter().map(scalar).collect(),
            one => scalar(one).map(|it| vec![it]),
        };
        let values: Vec<String> =
            values.ok_or_else(|| format!("The value of {key} is no text."))?;
        match values.as_slice() {
            [one] => facts.set(key, one.clone()),
            _ => facts.set_many(key, values),
        }
    }
    Ok(facts)
}

fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
        _ => None,
    }
}

impl Given {
    fn read(case: &Value, action: &str) -> Result<Given, String> {
        let given = &case["policies"];
        let guarding = match action.to_ascii_lowercase() {
            it if it.starts_with("kms:") => Guarding::Key,
            it if it.starts_with("sts:assumerole") => Guarding::Trust,
            _ => Guarding::Ordinary,
        };
        let resource_kind = match guarding {
            Guarding::Key => Kind::Key,
            Guarding::Trust => Kind::Trust,
            Guarding::Ordinary => Kind::Resource,
        };
        // The management account is exempt.
        let levels = |name: &str, exempt: &str, kind| match case["env"][exempt] == true {
            true => Ok(Vec::new()),
            false => levels(&given[name], name, kind),
        };
        let session = &given["session"];
        Ok(Given {
            identity: list(&given["identity"], "identity", Kind::Identity)?,
            boundary: match &given["boundary"] {
                Value::Null => None,
                boundary => Some(list(boundary, "boundary", Kind::Identity)?),
            },
            session: (!session.is_null())
                .then(|| list(session, "session", Kind::Session))
                .transpose()?,
            resource: match &given["resource"] {
                Value::Null => None,
                resource => Some(compile(resource, "resource", resource_kind)?),
            },
            service_control: levels("scp", "principalInManagementAccount", Kind::ServiceControl)?,
            resource_control: levels("rcp", "resourceInManagementAccount", Kind::ResourceControl)?,
            guarding,
        })
    }

    fn policies(&self) -> Policies<'_> {
        Policies {
            identity: &self.identity,
            boundary: self.boundary.as_deref(),
            session: self.session.as_deref(),
            resource: self.resource.as_deref(),
            guarding: self.guarding,
            service_control: &self.service_control,
            resource_control: &self.resource_control,
            ..Policies::default()
        }
    }

    /// What decided, and everything else that was found on the way.
    fn explained(&self, explanation: &Explanation) -> Value {
        let decision = &explanation.decision;
        let place = |level, depth: Option<usize>, policy, statement: Option<usize>| {
            let read = self.statement(level, depth, policy, statement);
            json!({
                "level": name(level),
                "depth": depth,
                "policy": policy,
                "statement": statement,
                "sid": read.and_then(|it| it.sid.clone()),
                "line": read.map(|it| it.span.start.line),
                "column": read.map(|it| it.span.start.column),
            })
        };
        let mut told = place(decision.level, decision.depth, decision.policy, decision.statement);
        let matched = explanation.matched.iter();
        let matched =
            matched.map(|it| place(it.level, it.depth, Some(it.policy), Some(it.statement)));
        let matched: Vec<Value> = matched.collect();
        told["reason"] = reason(decision.effect, decision.level).into();
        told["matched"] = matched.into();
        told["missingContextKeys"] = explanation.missing.clone().into();
        let levels = [
            ("organization", explanation.allowed_by_organization),
            ("resourceControl", explanation.allowed_by_resource_control),
            ("identity", Some(explanation.allowed_by_identity)),
            ("boundary", explanation.allowed_by_boundary),
            ("session", explanation.allowed_by_session),
            ("resource", Some(explanation.allowed_by_resource)),
        ];
        let allowed =
            levels.into_iter().filter_map(|(name, it)| Some((name.to_string(), it?.into())));
        told["allowedBy"] = Value::Object(allowed.collect());
        told
    }

    fn statement(
        &self,
        level: Level,
        depth: Option<usize>,
        policy: Option<usize>,
        statement: Option<usize>,
    ) -> Option<&policy::Statement> {
        let (policy, statement) = (policy?, statement?);
        let read = match level {
            Level::Identity => self.identity.get(policy)?,
            Level::Boundary => self.boundary.as_ref()?.get(policy)?,
            Level::Session => self.session.as_ref()?.get(policy)?,
            Level::Resource => self.resource.as_ref()?,
            Level::ServiceControl => self.service_control.get(depth?)?.get(policy)?,
            Level::ResourceControl => self.resource_control.get(depth?)?.get(policy)?,
            Level::Grant | Level::Root | Level::None => return None,
        };
        read.statements().get(statement)
    }
}

fn levels(levels: &Value, name: &str, kind: Kind) -> Result<Vec<Compiled>, String> {
    let Value::Array(levels) = levels else { return Ok(Vec::new()) };
    levels.iter().map(|it| list(&it["policies"], name, kind)).collect()
}

/// A list of documents, or one.
fn list(documents: &Value, name: &str, kind: Kind) -> Result<Compiled, String> {
    match documents {
        Value::Null => Ok(Vec::new()),
        Value::Array(documents) => documents.iter().map(|it| compile(it, name, kind)).collect(),
        one => Ok(vec![compile(one, name, kind)?]),
    }
}

fn compile(document: &Value, name: &str, kind: Kind) -> Result<Arc<Policy>, String> {
    let text = document.as_str().map_or_else(|| document.to_string(), str::to_string);
    let policy = Policy::parse_stored(&text, kind);
    let refused = |it: policy::Malformed| format!("A policy of {name} is refused: {}", it.message);
    policy.map(Arc::new).map_err(refused)
}

fn name(level: Level) -> &'static str {
    match level {
        Level::Identity => "identity",
        Level::Boundary => "boundary",
        Level::Session => "session",
        Level::Resource => "resource",
        Level::ServiceControl => "scp",
        Level::ResourceControl => "rcp",
        Level::Grant => "grant",
        Level::Root => "root",
        Level::None => "none",
    }
}

/// The level in AWS's words.
fn reason(effect: Effect, level: Level) -> String {
    let policy = match level {
        Level::Identity => "identity-based policy",
        Level::Boundary => "permissions boundary",
        Level::Session => "session policy",
        Level::Resource => "resource-based policy",
        Level::ServiceControl => "service control policy",
        Level::ResourceControl => "resource control policy",
        Level::Grant => "grant",
        Level::Root => return "the root user of the account may do everything in it".into(),
        Level::None => "policy",
    };
    let article = if level == Level::Identity { "an" } else { "a" };
    match effect {
        Effect::Allowed => format!("allowed by {article} {policy}"),
        Effect::ExplicitDeny => format!("explicit deny in {article} {policy}"),
        Effect::ImplicitDeny => format!("no {policy} allows the action"),
    }
}
