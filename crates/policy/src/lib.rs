//! Policies: the language, and what a set of policies decides.
//!
//! A [`Policy`] is parsed by the grammar of its [`Kind`]; [`evaluate`] decides a [`Request`] under
//! [`Policies`]; [`reference`] decides it again, slowly, and tells why.
//!
//! # Invariants
//!
//! * What is not allowed is denied: there is no third answer and no bypass.
//! * Pure: no store, no clock, no input or output.
//! * The two evaluators agree, and a test with generated policies tries to make them differ.

pub mod actions;
mod arn;
mod condition;
pub mod decision;
mod evaluate;
mod exemption;
mod facts;
mod generated;
mod glob;
mod grammar;
mod index;
mod json;
pub mod limits;
pub mod lint;
mod lowered;
mod operator;
mod policy;
mod public;
pub mod reference;
mod request;
mod rule;
mod scalar;
mod span;
mod template;
mod whom;

pub use decision::{Effect, Level};
pub use evaluate::evaluate;
pub use facts::{FactMap, Facts, Value};
pub use operator::{Operator, Quantifier, Relation, Test};
pub use policy::{Condition, Kind, Malformed, Named, Policy, Principal, Statement, Verb};
pub use request::{Guarding, Policies, Request, Requester, Who};
pub use span::{Lines, Listed, Place, Span};

/// What speaks for a caller where no policy can.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing<'a> {
    /// The root user of the account that owns the resource.
    OwnersRoot,
    /// An AWS service in its own name, such as `cloudtrail.amazonaws.com`.
    Service(&'a str),
    /// Nobody in particular.
    Stranger,
}

/// The answer of the old [`decide`]; that of [`evaluate`] is [`decision::Decision`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    Allow,
    /// Nothing allows it.
    ImplicitDeny,
}

/// What each service may do in its own name, whatever the policies say: its deliveries.
const SERVICE_DUTIES: &[(&str, &str)] = &[
    ("cloudtrail.amazonaws.com", "s3:PutObject"),
    // Its files carry `x-amz-acl: bucket-owner-full-control`.
    ("cloudtrail.amazonaws.com", "s3:PutObjectAcl"),
];

/// Decide one action.
pub fn decide(standing: Standing, action: &str) -> Decision {
    let allowed = match standing {
        Standing::OwnersRoot => true,
        Standing::Service(name) => SERVICE_DUTIES.contains(&(name, action)),
        Standing::Stranger => false,
    };
    if allowed { Decision::Allow } else { Decision::ImplicitDeny }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_owners_root_may_do_everything() {
        assert_eq!(decide(Standing::OwnersRoot, "cloudtrail:StopLogging"), Decision::Allow);
        assert_eq!(decide(Standing::Stranger, "s3:GetObject"), Decision::ImplicitDeny);
    }

    #[test]
    fn a_service_may_do_its_own_duty_and_nothing_else() {
        let cloudtrail = Standing::Service("cloudtrail.amazonaws.com");
        assert_eq!(decide(cloudtrail, "s3:PutObject"), Decision::Allow);
        assert_eq!(decide(cloudtrail, "s3:DeleteObject"), Decision::ImplicitDeny);
        assert_eq!(
            decide(Standing::Service("config.amazonaws.com"), "s3:PutObject"),
            Decision::ImplicitDeny
        );
    }
}
