//! What is asked, and which policies speak about it.
//!
//! # Invariants
//!
//! * Everything is borrowed: making a request and asking about it costs no allocation.
//! * [`Policies::default`] allows nothing to anybody but the root user of the owning account.

use std::sync::Arc;

use crate::Policy;
use crate::facts::Facts;

/// What kind of identity asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    Root,
    User,
    /// A session of a role.
    Role,
    /// A session of GetFederationToken.
    Federated,
    /// An AWS service in its own name.
    Service,
    /// Nobody: the request is not signed.
    Anonymous,
    /// Somebody an OpenID Connect provider vouches for; the ARN is the provider's name.
    WebIdentity,
    /// Somebody a SAML provider vouches for; the ARN is the provider's.
    Saml,
}

#[derive(Debug, Clone, Copy)]
pub struct Requester<'a> {
    pub who: Who,
    /// Twelve digits; empty for services and anonymous requests.
    pub account: &'a str,
    /// The ARN of the user, the session or the root user; the name of a service or of an identity
    /// provider; `anonymous`.
    pub arn: &'a str,
    /// The ARN, with its path, of the role behind a session, or of the user behind a federated one.
    pub issuer: Option<&'a str>,
    /// The unique id (`AIDA…`, `AROA…`) of the user or role.
    pub id: Option<&'a str>,
}

#[derive(Clone, Copy)]
pub struct Request<'a> {
    pub requester: Requester<'a>,
    pub action: &'a str,
    pub resource: &'a str,
    /// The account of the resource; the requester's own where there is none.
    pub owner: &'a str,
    pub facts: &'a dyn Facts,
}

/// How the policy of a resource relates to those of identities.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Guarding {
    /// Either grants within the account.
    #[default]
    Ordinary,
    /// A KMS key: identity policies count only where the key policy names the account.
    Key,
    /// A role: as a key, for its trust policy.
    Trust,
}

#[derive(Clone, Copy, Default)]
pub struct Policies<'a> {
    pub identity: &'a [Arc<Policy>],
    pub boundary: Option<&'a [Arc<Policy>]>,
    /// The policies passed when the session was made; none passed to GetFederationToken is an
    /// empty list, which allows nothing.
    pub session: Option<&'a [Arc<Policy>]>,
    pub resource: Option<&'a Policy>,
    pub guarding: Guarding,
    /// A KMS grant or an S3 ACL allows it on the resource's side.
    pub granted: bool,
    /// S3 RestrictPublicBuckets with a public policy: only the owner's account and services get
    /// anything from the resource policy.
    pub restricted: bool,
    /// Root first, account last; empty means no organization, or exempt from it.
    pub service_control: &'a [Vec<Arc<Policy>>],
    pub resource_control: &'a [Vec<Arc<Policy>>],
}
