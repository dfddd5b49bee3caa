//! `Principal` and `NotPrincipal`: whether a statement speaks of a requester, and how directly.
//!
//! # Invariants
//!
//! * There are no partial wildcards: an entry names everyone, an account, or one identity.
//! * How directly an Allow names the caller decides which implicit denials of the caller's own account
//!   still limit it ([`Grant`]).

use crate::facts::{CANONICAL_USER, Value};
use crate::policy::{Named, Principal};
use crate::request::{Request, Requester, Who};

/// How far an Allow of a resource's policy reaches within the account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Grant {
    /// It names the account: identity policies may use it.
    Delegated,
    /// It names the role or user behind a session: boundary and session policies still limit it.
    Limited,
    /// It names the caller itself, or everyone.
    Full,
}

#[derive(Debug)]
pub(crate) enum Whom {
    Listed(Box<[Named]>),
    AllBut(Box<[Named]>),
}

impl Whom {
    pub fn compile(listed: &[Principal], is_negated: bool) -> Self {
        let named = listed.iter().map(|it| it.named.clone()).collect();
        if is_negated { Self::AllBut(named) } else { Self::Listed(named) }
    }

    /// What an Allow with this element gives the requester.
    pub fn grants(&self, request: &Request) -> Option<Grant> {
        match self {
            Self::Listed(named) => named.iter().filter_map(|it| grant(it, request)).max(),
            Self::AllBut(named) => {
                let is_listed = named.iter().any(|it| grant(it, request).is_some());
                (!is_listed).then_some(Grant::Full)
            }
        }
    }

    /// Whether a Deny with this element concerns the requester. Nobody with a permissions boundary
    /// is spared by `NotPrincipal`, says the IAM guide.
    pub fn denies(&self, request: &Request, has_boundary: bool) -> bool {
        match self {
            Self::Listed(named) => named.iter().any(|it| grant(it, request).is_some()),
            Self::AllBut(named) => has_boundary || !is_spared(named, request),
        }
    }
}

fn grant(named: &Named, request: &Request) -> Option<Grant> {
    let Requester { who, account, arn, issuer, id } = request.requester;
    let is_of_account =
        !matches!(who, Who::Service | Who::Anonymous | Who::WebIdentity | Who::Saml);
    let is_session = matches!(who, Who::Role | Who::Federated);
    match named {
        Named::Everyone => Some(Grant::Full),
        // The root user is all that an account is.
        Named::Account(named) if is_of_account && named == account => {
            Some(if who == Who::Root { Grant::Full } else { Grant::Delegated })
        }
        Named::CanonicalUser(named) if is_of_account && is_canonical(named, request) => {
            Some(if who == Who::Root { Grant::Full } else { Grant::Delegated })
        }
        Named::Arn(named) if is_of_account && named == arn => Some(Grant::Full),
        Named::Arn(named) if is_session && issuer == Some(named) => Some(Grant::Limited),
        Named::Id(named) if is_of_account && id == Some(named) => {
            Some(if is_session { Grant::Limited } else { Grant::Full })
        }
        Named::Service(named) if who == Who::Service && named == arn => Some(Grant::Full),
        Named::Federated(named) if matches!(who, Who::WebIdentity | Who::Saml) && named == arn => {
            Some(Grant::Full)
        }
        _ => None,
    }
}

/// S3's other name for an account, which only the gate can compute.
fn is_canonical(named: &str, request: &Request) -> bool {
    let canonical = request.facts.get(CANONICAL_USER).and_then(Value::single);
    canonical.is_some_and(|it| it == named)
}

/// `NotPrincipal` spares a caller only if everything the caller is stands in it: the account, the
/// user or role, and the session.
fn is_spared(named: &[Named], request: &Request) -> bool {
    let Requester { who, account, arn, issuer, id } = request.requester;
    let lists = |wanted: &dyn Fn(&Named) -> bool| named.iter().any(wanted);
    if lists(&|it| *it == Named::Everyone) {
        return true;
    }
    let has_account = lists(&|it| match it {
        Named::Account(it) => it == account,
        Named::CanonicalUser(it) => is_canonical(it, request),
        _ => false,
    });
    let has_arn = lists(&|it| matches!(it, Named::Arn(it) if it == arn));
    let has_id = lists(&|it| matches!(it, Named::Id(it) if id == Some(it)));
    let has_issuer = has_id || lists(&|it| matches!(it, Named::Arn(it) if issuer == Some(it)));
    match who {
        Who::Root => has_account,
        Who::User => has_account && (has_arn || has_id),
        Who::Role | Who::Federated => has_account && has_issuer && has_arn,
        Who::Anonymous => false,
        Who::Service => lists(&|it| matches!(it, Named::Service(it) if it == arn)),
        Who::WebIdentity | Who::Saml => {
            lists(&|it| matches!(it, Named::Federated(it) if it == arn))
        }
    }
}
