//! The simulator: what policies would decide, asked without doing anything.
//!
//! # Invariants
//!
//! * It answers from the evaluators that decide every call. If the two should disagree it answers
//!   `PolicyEvaluation`, never one of the two.
//! * Policies that are passed in are held to the same grammar as stored ones, of any version.

use std::sync::Arc;

use identity::Sources;
use policy::reference::{Explanation, explain};
use policy::{FactMap, Kind, Policies, Policy, Request, Requester, Who, evaluate};
use wire::iam as aws;

use super::{context_entries, simulated_work};
use crate::prelude::*;

/// What a call to the simulator asks, whichever of the two it is.
pub(crate) struct Question {
    pub(crate) actions: Vec<String>,
    pub(crate) resources: Vec<String>,
    pub(crate) resource_policy: Option<String>,
    pub(crate) resource_owner: Option<String>,
    pub(crate) caller_arn: Option<String>,
    pub(crate) entries: Vec<aws::ContextEntry>,
    pub(crate) handling: Option<String>,
}

/// Whom the simulation lets ask.
pub(crate) struct Asker {
    who: Who,
    pub(crate) account: String,
    arn: String,
    issuer: Option<String>,
}

/// All policies that speak in a simulation, and what is known of the requests.
pub(crate) struct Simulation {
    pub(crate) identity: Sources,
    pub(crate) boundary: Option<Sources>,
    pub(crate) service_control: Vec<Vec<Arc<Policy>>>,
    pub(crate) in_organization: bool,
    pub(crate) resource: Option<Arc<Policy>>,
    pub(crate) asker: Asker,
    owner: Option<String>,
    facts: FactMap,
}

impl Asker {
    /// Somebody of an account, whose name does not matter.
    pub(crate) fn of(account: &str) -> Asker {
        let arn = format!("arn:aws:iam::{account}:user/{}", context_entries::STUB);
        Asker { who: Who::User, account: account.into(), arn, issuer: None }
    }

    /// The user, group or role of an ARN.
    pub(crate) fn named(arn: &str) -> Result<Asker, Refusal> {
        let wrong = || aws::invalid_input(format!("Invalid caller ARN: {arn}"));
        let (account, resource) = iam_resource(arn).ok_or_else(wrong)?;
        let (kind, rest) = resource.split_once('/').ok_or_else(wrong)?;
        let name = rest.rsplit('/').next().unwrap_or_default();
        let account = account.to_string();
        match kind {
            "user" | "group" => {
                Ok(Asker { who: Who::User, account, arn: arn.into(), issuer: None })
            }
            "role" => {
                let session = format!("arn:aws:sts::{account}:assumed-role/{name}/simulation");
                Ok(Asker { who: Who::Role, account, arn: session, issuer: Some(arn.into()) })
            }
            _ => Err(wrong()),
        }
    }

    fn requester(&self) -> Requester<'_> {
        let (account, arn, issuer) = (&self.account, &self.arn, self.issuer.as_deref());
        Requester { who: self.who, account, arn, issuer, id: None }
    }
}

/// The account and the resource of an ARN of IAM's.
pub(crate) fn iam_resource(arn: &str) -> Option<(&str, &str)> {
    let rest = arn.strip_prefix("arn:aws:iam::")?;
    rest.split_once(':').filter(|(account, _)| is_account(account))
}

fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|it| it.is_ascii_digit())
}

/// Policies that are passed in, named by their place in the list.
pub(crate) fn passed(list: &str, texts: &[String]) -> Result<Sources, Refusal> {
    simulated_work::check_passed(texts.iter())?;
    let mut sources = Sources::default();
    for (at, text) in texts.iter().enumerate() {
        sources.policies.push(Arc::new(parse(text, Kind::Identity)?));
        sources.names.push(format!("{list}.{}", at + 1));
    }
    Ok(sources)
}

/// The boundary that is passed in: one policy at most.
pub(crate) fn passed_boundary(texts: Option<Vec<String>>) -> Result<Option<Sources>, Refusal> {
    let texts = texts.unwrap_or_default();
    if texts.len() > 1 {
        let text = "Only one permissions boundary policy can be simulated.";
        return Err(aws::invalid_input(text));
    }
    let sources = passed("PermissionsBoundaryPolicyInputList", &texts)?;
    Ok(Some(sources).filter(|it| !it.policies.is_empty()))
}

pub(crate) fn parse(text: &str, kind: Kind) -> Result<Policy, Refusal> {
    Policy::parse_stored(text, kind).map_err(|it| aws::invalid_input(it.message))
}

impl Question {
    /// What can be wrong with a question before any policy is looked at.
    pub(crate) fn check<'a>(
        &'a self,
        passed: impl Iterator<Item = &'a String>,
    ) -> Result<(), Refusal> {
        if self.handling.is_some() {
            return Err(Refusal::not_implemented("The parameter ResourceHandlingOption"));
        }
        let is_action = |it: &str| {
            let name = |part: &str| !part.is_empty() && !part.contains([':', '*', '?', ' ']);
            it.split_once(':').is_some_and(|(service, action)| name(service) && name(action))
        };
        simulated_work::check_passed(self.resource_policy.iter().chain(passed))?;
        match self.actions.iter().find(|it| !is_action(it)) {
            Some(wrong) => Err(aws::invalid_input(format!("Invalid Action Name: {wrong}"))),
            None => Ok(()),
        }
    }
}

impl Simulation {
    /// A simulation with these identity policies, and a boundary.
    pub(crate) fn new(
        question: &Question,
        identity: Sources,
        boundary: Option<Sources>,
        asker: Asker,
    ) -> Result<Simulation, Refusal> {
        let text = question.resource_policy.as_deref();
        let resource = text.map(|it| parse(it, Kind::Resource)).transpose()?.map(Arc::new);
        if resource.is_some() && question.caller_arn.is_none() {
            let text = "CallerArn must be specified when a ResourcePolicy is specified.";
            return Err(aws::invalid_input(text));
        }
        let mut facts = context_entries::of_caller(question.caller_arn.as_deref());
        context_entries::read(&mut facts, &question.entries)?;
        Ok(Simulation {
            identity,
            boundary,
            service_control: Vec::new(),
            in_organization: false,
            resource,
            asker,
            owner: question.resource_owner.as_deref().map(owner).transpose()?,
            facts,
        })
    }

    /// Whose a resource is: as its ARN says, or the call, or else the asker's own.
    pub(crate) fn owner<'a>(&'a self, resource: &'a str) -> &'a str {
        let named = resource.split(':').nth(4).filter(|it| is_account(it));
        named.or(self.owner.as_deref()).unwrap_or(&self.asker.account)
    }

    /// All policies that speak.
    pub(crate) fn policies(&self) -> impl Iterator<Item = &Policy> {
        let own = self.identity.policies.iter();
        let boundary = self.boundary.iter().flat_map(|it| &it.policies);
        let all = own.chain(boundary).chain(self.service_control.iter().flatten());
        all.chain(&self.resource).map(|it| &**it)
    }

    pub(crate) fn decide(&self, action: &str, resource: &str) -> Result<Explanation, Refusal> {
        let request = Request {
            requester: self.asker.requester(),
            action,
            resource,
            owner: self.owner(resource),
            facts: &self.facts,
        };
        let policies = Policies {
            identity: &self.identity.policies,
            boundary: self.boundary.as_ref().map(|it| it.policies.as_slice()),
            resource: self.resource.as_deref(),
            service_control: &self.service_control,
            ..Policies::default()
        };
        let explained = explain(&request, &policies);
        match evaluate(&request, &policies).effect == explained.decision.effect {
            true => Ok(explained),
            false => Err(aws::policy_evaluation("The evaluation of the policies failed.")),
        }
    }
}

/// The account of a `ResourceOwner`: a number, or the ARN of the account's root user.
fn owner(text: &str) -> Result<String, Refusal> {
    let account = iam_resource(text).map_or(text, |(account, _)| account);
    match is_account(account) {
        true => Ok(account.into()),
        false => Err(aws::invalid_input(format!("Invalid resource owner: {text}"))),
    }
}
