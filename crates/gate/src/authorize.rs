//! The decision: whether a caller may do what a call needs, and why not.
//!
//! # Invariants
//!
//! * Every need is judged on the call's own snapshot, by [`policy::evaluate`], and by nothing else.
//! * A refusal names the level that decided, in AWS's words; the event names policy and statement.
//! * What a session may not do whatever the policies say is refused before they are asked.
//! * What a policy on the side of another account's resource says is that account's to read: the
//!   caller learns the level alone.

use std::cell::RefCell;

use identity::{ANONYMOUS, Caller, Controls, Holder, Layers, Sources, Standing};
use policy::{Effect, Guarding, Level, Policies, Request};
use store::Tx;
use trail::Denial;
use wire::Refusal;

use crate::facts::CallFacts;
use crate::operation::{Reason, Trace, Withheld};
use crate::{Access, Context, Need, Outcome, Stop, encoded};

/// Judge all needs of a call. The first that is not granted refuses it.
pub(crate) fn authorize(cx: &Context, tx: &Tx, access: &Access, trace: &mut Trace) -> Outcome<()> {
    trace.owners = owners_of(&cx.caller.account, access);
    access.needs.iter().try_for_each(|need| permit(cx, tx, need))
}

/// What the caller's account is told of a denial; and where that is not all, what the owner of the
/// resource is told.
fn parted(caller: &str, owner: &str, denial: Denial) -> Reason {
    let of_resource = [kind(Level::Resource), kind(Level::ResourceControl)];
    if caller == owner || !of_resource.contains(&denial.level) {
        return Reason { told: denial, withheld: None };
    }
    let told = Denial { policy: None, statement: None, target: None, ..denial.clone() };
    Reason { told, withheld: Some(Withheld { owner: owner.into(), denial }) }
}

/// The accounts whose resources a call is about, but for the caller's own: a copy from another
/// account's bucket is that account's business as much as a read.
fn owners_of(caller: &str, access: &Access) -> Vec<String> {
    let needs = access.needs.iter().flat_map(|it| [it.owner.as_deref(), it.within.as_deref()]);
    let mut owners: Vec<String> = Vec::new();
    for owner in access.owner.as_deref().into_iter().chain(needs.flatten()) {
        // An ARN may say anything where the account should be.
        let is_account = owner.len() == 12 && owner.bytes().all(|it| it.is_ascii_digit());
        if is_account && owner != caller && !owners.iter().any(|it| it == owner) {
            owners.push(owner.into());
        }
    }
    owners
}

/// Refuse unless a need is granted: for the things that an operation finds out to need on its way.
pub fn permit(cx: &Context, tx: &Tx, need: &Need) -> Outcome<()> {
    match judge(cx, tx, need)? {
        Ok(()) => Ok(()),
        Err((refusal, denial)) => {
            let keeper = need.keeper().unwrap_or(&cx.caller.account);
            let mut reason = parted(&cx.caller.account, keeper, denial);
            if need.words.is_some() {
                // Words of its own do not say what it is about.
                reason.told.resource = "*".into();
            }
            Err(Stop::Denied(refusal, reason.into()))
        }
    }
}

/// Whether a need is granted: for answers that show less to who may do less.
pub fn may(cx: &Context, tx: &Tx, need: &Need) -> Outcome<bool> {
    Ok(judge(cx, tx, need)?.is_ok())
}

type Judgement = Result<(), (Refusal, Denial)>;

fn judge(cx: &Context, tx: &Tx, need: &Need) -> Outcome<Judgement> {
    let owner = need.keeper().unwrap_or(&cx.caller.account);
    if let Some(sentence) = session_forbids(&cx.caller, need.action) {
        let denial = Denial { decision: "explicitDeny", level: "session", ..Denial::default() };
        return Ok(Err((Refusal::access_denied(sentence), denial)));
    }
    let Some(standing) = cx.authority.standing(tx, &cx.caller)? else {
        let sentence = "The security token included in the request is invalid.";
        let denial = Denial { decision: "implicitDeny", level: "principal", ..Denial::default() };
        return Ok(Err((Refusal::access_denied(sentence), denial)));
    };
    let controls = match owner {
        ANONYMOUS => Default::default(),
        _ if need.guard.uncontrolled => Default::default(),
        _ if owner == cx.caller.account => cx.authority.own_controls(tx, &cx.caller, &standing)?,
        _ => cx.authority.controls(tx, owner)?,
    };
    let broken = RefCell::default();
    let (standing, controls) = (&standing, &controls);
    let facts = CallFacts { cx, tx, standing, controls, owner, need, broken };
    let judgement = decide(&facts);
    match facts.broken.into_inner() {
        Some(stop) => Err(stop),
        None => Ok(judgement),
    }
}

fn decide(facts: &CallFacts) -> Judgement {
    let CallFacts { cx, standing, controls, need, .. } = *facts;
    let owner = need.owner.as_deref().unwrap_or(&cx.caller.account);
    let requester = cx.caller.requester();
    let request =
        Request { requester, action: need.action, resource: &need.resource, owner, facts };
    let policies = Policies {
        identity: &standing.identity.policies,
        boundary: standing.boundary.as_ref().map(|it| it.policies.as_slice()),
        session: standing.session.as_ref().map(|it| it.policies.as_slice()),
        resource: need.guard.policy.as_deref(),
        guarding: need.guard.guarding,
        granted: need.guard.granted,
        restricted: need.guard.restricted,
        service_control: &standing.service_control.policies,
        resource_control: &controls.resource_control.policies,
    };
    let decision = policy::evaluate(&request, &policies);
    if decision.effect == Effect::Allowed {
        return Ok(());
    }
    let denial = explain(&decision, need, standing, controls);
    let sentence = sentence(&cx.caller, need, decision.effect, decision.level);
    let sentence = match need.encoded {
        true => encoded::sentence(facts, &sentence, &denial),
        false => sentence,
    };
    Err((Refusal::access_denied(sentence), denial))
}

/// What `AssumeRole` needs, the one call of STS besides `GetCallerIdentity` that is open to sessions
/// of users.
const ASSUMES_ROLES: [&str; 3] = ["sts:AssumeRole", "sts:SetSourceIdentity", "sts:TagSession"];

/// What temporary credentials may not do, whatever the policies say.
fn session_forbids(caller: &Caller, action: &str) -> Option<String> {
    let session = caller.session.as_ref()?;
    let forbidden = match &session.holder {
        Holder::Role { .. } => false,
        Holder::Root | Holder::User(_) => {
            action.starts_with("iam:") && session.mfa_at.is_none()
                || action.starts_with("sts:") && !ASSUMES_ROLES.contains(&action)
        }
        Holder::Federated { .. } => action.starts_with("iam:") || action.starts_with("sts:"),
    };
    forbidden.then(|| {
        format!(
            "User: {} is not authorized to perform: {action} with session credentials",
            caller.arn()
        )
    })
}

/// AWS's words for a denial.
fn sentence(caller: &Caller, need: &Need, effect: Effect, level: Level) -> String {
    if caller.is_anonymous() {
        return "Access Denied".into();
    }
    if let Some(words) = need.words {
        return words.into();
    }
    let (action, resource) = (need.action, &need.resource);
    let who = caller.arn();
    let denied = format!("User: {who} is not authorized to perform: {action}");
    // Whether another account's key is there, and what its policy says, is that account's business.
    let foreign = need.owner.as_ref().is_some_and(|it| *it != caller.account);
    if need.guard.guarding == Guarding::Key && foreign && level == Level::Resource {
        return format!("{denied} {NOT_TOLD}");
    }
    let on = match resource.as_str() {
        "*" => denied,
        // S3 alone puts quotes around it.
        _ if action.starts_with("s3:") => format!("{denied} on resource: \"{resource}\""),
        _ => format!("{denied} on resource: {resource}"),
    };
    if effect == Effect::ExplicitDeny {
        return match article(level) {
            Some(article) => format!("{on} with an explicit deny in {article} {}", kind(level)),
            None => on,
        };
    }
    // Whether a role exists, and what its trust policy lacks, is nobody's business.
    match need.guard.guarding {
        Guarding::Trust => on,
        _ => format!("{on} because no {} allows the {action} action", kind(level)),
    }
}

/// KMS's words for what it does not tell apart.
const NOT_TOLD: &str = "on this resource because the resource does not exist in this Region, no \
    resource-based policies allow access, or a resource-based policy explicitly denies access";

fn article(level: Level) -> Option<&'static str> {
    match level {
        Level::Identity => Some("an"),
        Level::Grant | Level::Root | Level::None => None,
        _ => Some("a"),
    }
}

fn kind(level: Level) -> &'static str {
    match level {
        Level::Boundary => "permissions boundary",
        Level::Session => "session policy",
        Level::Resource => "resource-based policy",
        Level::ServiceControl => "service control policy",
        Level::ResourceControl => "resource control policy",
        Level::Identity | Level::Grant | Level::Root | Level::None => "identity-based policy",
    }
}

/// The policy and the statement that decided, for the event and the log.
fn explain(
    decision: &policy::decision::Decision,
    need: &Need,
    standing: &Standing,
    controls: &Controls,
) -> Denial {
    let at = decision.policy.unwrap_or(usize::MAX);
    let of = |it: &Sources| Some((it.names.get(at)?.clone(), it.policies.get(at)?.clone()));
    let layer = |it: &Layers| {
        let depth = decision.depth.unwrap_or(usize::MAX);
        let policy = it.policies.get(depth)?.get(at)?.clone();
        Some((it.names.get(depth)?.get(at)?.clone(), policy))
    };
    let found = match decision.level {
        Level::Identity => of(&standing.identity),
        Level::Boundary => standing.boundary.as_ref().and_then(of),
        Level::Session => standing.session.as_ref().and_then(of),
        Level::ServiceControl => layer(&standing.service_control),
        Level::ResourceControl => layer(&controls.resource_control),
        // There is only one, so the decision does not count it.
        Level::Resource => {
            let policy = need.guard.policy.clone().filter(|_| decision.statement.is_some());
            policy.map(|it| (need.guard.name.clone(), it))
        }
        Level::Grant | Level::Root | Level::None => None,
    };
    let nodes = match decision.level {
        Level::ServiceControl => &standing.service_control.nodes,
        _ => &controls.resource_control.nodes,
    };
    let statement = decision.statement.zip(found.as_ref());
    Denial {
        decision: match decision.effect {
            Effect::ExplicitDeny => "explicitDeny",
            _ => "implicitDeny",
        },
        level: kind(decision.level),
        action: need.action.into(),
        resource: need.resource.clone(),
        target: decision.depth.and_then(|it| nodes.get(it).cloned()),
        policy: found.as_ref().map(|(name, _)| name.clone()),
        statement: statement.map(|(at, (_, policy))| {
            let sid = policy.statements().get(at).and_then(|it| it.sid.clone());
            sid.unwrap_or_else(|| format!("statement {}", at + 1))
        }),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use policy::decision::Decision;
    use policy::{Kind, Policy};

    use super::*;
    use crate::Guard;

    #[test]
    fn every_account_whose_things_are_touched_hears_of_it() {
        let [mine, theirs, third] = ["111122223333", "444455556666", "777788889999"];
        let copy = Access::to("s3:PutObject", "arn:aws:s3:::mine/copy").of(mine);
        let copy = copy.and("s3:GetObject", "arn:aws:s3:::theirs/page").of(theirs);
        let copy = copy.and("s3:GetObjectTagging", "arn:aws:s3:::theirs/page").of(theirs);
        assert_eq!(owners_of(mine, &copy), [theirs]);
        assert_eq!(owners_of(third, &copy), [mine, theirs]);
        assert_eq!(owners_of(mine, &Access::free().about(third)), [third]);
        let nobodys = Access::to("iam:GetPolicy", "arn:aws:iam::aws:policy/x").of("aws");
        assert!(owners_of(mine, &nobodys).is_empty());
    }

    #[test]
    fn the_owner_alone_reads_what_his_policy_says() {
        let text = r#"{"Version":"2012-10-17","Statement":[{"Sid":"Secret","Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"arn:aws:s3:::vault/*"}]}"#;
        let policy = Some(Arc::new(Policy::parse(text, Kind::Bucket).unwrap()));
        let guard = Guard { policy, name: "arn:aws:s3:::vault".into(), ..Guard::default() };
        let need = Need::new("s3:GetObject", "arn:aws:s3:::vault/page").of("1").guarded(guard);
        let decision = Decision {
            effect: Effect::ExplicitDeny,
            level: Level::Resource,
            depth: None,
            policy: None,
            statement: Some(0),
        };
        let denial = explain(&decision, &need, &Standing::default(), &Controls::default());
        assert_eq!(denial.policy.as_deref(), Some("arn:aws:s3:::vault"));
        assert_eq!(denial.statement.as_deref(), Some("Secret"));
        let whole = |told: &Denial| Reason { told: told.clone(), withheld: None };
        assert_eq!(parted("1", "1", denial.clone()), whole(&denial));
        let Reason { told, withheld } = parted("2", "1", denial.clone());
        assert_eq!((told.level, told.policy, told.statement), (denial.level, None, None));
        assert_eq!(withheld, Some(Withheld { owner: "1".into(), denial: denial.clone() }));
        let own = Denial { level: kind(Level::ServiceControl), ..denial };
        assert_eq!(parted("2", "1", own.clone()), whole(&own));
    }
}
