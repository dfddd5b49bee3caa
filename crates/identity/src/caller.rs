//! Who calls.
//!
//! # Invariants
//!
//! * A caller is made at the edge, for a verified signature, or by a worker in a service's name; it
//!   carries names as they were then. What it may do is judged on the call's own snapshot.
//! * Copies are cheap: every event and every context holds one.

use std::ops::Deref;
use std::sync::Arc;

use policy::{Requester, Who};

use crate::{AccountId, Session};

/// Who signed the call.
#[derive(Debug, Clone, PartialEq)]
pub struct Caller(Arc<Identified>);

/// What is known of a caller.
#[derive(Debug, PartialEq)]
pub struct Identified {
    /// The account that the caller belongs to, or for which a service acts; `anonymous` for
    /// whoever signs nothing.
    pub account: AccountId,
    pub principal: Principal,
    pub access_key_id: Option<String>,
    /// What the session token says, when one was used.
    pub session: Option<Arc<Session>>,
    arn: String,
    issuer: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Principal {
    Root,
    User(Entity),
    /// A session of a role.
    Role {
        role: Entity,
        session_name: String,
    },
    /// A session that `GetFederationToken` made for a user, or for the root user.
    Federated {
        name: String,
        user: Option<Entity>,
    },
    Anonymous,
    /// An AWS service in its own name, such as `cloudtrail.amazonaws.com`.
    Service(String),
}

/// A user or a role, by its name and by the id that is never used again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entity {
    pub name: String,
    /// Begins and ends with a slash.
    pub path: String,
    pub id: String,
}

/// What stands for the account of a caller without one.
pub const ANONYMOUS: &str = "anonymous";

impl Deref for Caller {
    type Target = Identified;

    fn deref(&self) -> &Identified {
        &self.0
    }
}

impl Caller {
    /// A principal of an account, with the key it signed with, and the session if it is one.
    pub fn new(
        account: &str,
        principal: Principal,
        access_key_id: Option<&str>,
        session: Option<Arc<Session>>,
    ) -> Caller {
        let (arn, issuer) = names(account, &principal);
        Caller(Arc::new(Identified {
            account: account.into(),
            principal,
            access_key_id: access_key_id.map(Into::into),
            session,
            arn,
            issuer,
        }))
    }

    pub fn root(account: &str, access_key_id: &str) -> Caller {
        Caller::new(account, Principal::Root, Some(access_key_id), None)
    }

    /// A service acting in its own name, for one account.
    pub fn service(name: &str, account: &str) -> Caller {
        Caller::new(account, Principal::Service(name.into()), None, None)
    }

    /// Whether both are one: mostly copies of each other, which a look tells.
    pub(crate) fn is(&self, other: &Caller) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self == other
    }

    /// Whoever sends a request without a signature.
    pub fn anonymous() -> Caller {
        Caller::new(ANONYMOUS, Principal::Anonymous, None, None)
    }
}

impl Identified {
    pub fn is_root(&self) -> bool {
        self.principal == Principal::Root
    }

    pub fn is_anonymous(&self) -> bool {
        self.principal == Principal::Anonymous
    }

    /// The service's name, when a service calls.
    pub fn service_name(&self) -> Option<&str> {
        match &self.principal {
            Principal::Service(name) => Some(name),
            _ => None,
        }
    }

    /// The user who calls, with his own key or in a session of his own.
    pub fn user(&self) -> Option<&Entity> {
        match &self.principal {
            Principal::User(user) => Some(user),
            _ => None,
        }
    }

    /// The caller's ARN, of the session where there is one; a service has only its name.
    pub fn arn(&self) -> &str {
        &self.arn
    }

    /// `aws:PrincipalArn`: the role's instead of its session's; absent for who has none.
    pub fn principal_arn(&self) -> Option<&str> {
        match &self.principal {
            Principal::Anonymous | Principal::Service(_) => None,
            Principal::Role { .. } => self.issuer.as_deref(),
            _ => Some(&self.arn),
        }
    }

    /// `aws:userid`, and what `GetCallerIdentity` answers.
    pub fn user_id(&self) -> Option<String> {
        match &self.principal {
            Principal::Root => Some(self.account.clone()),
            Principal::User(user) => Some(user.id.clone()),
            Principal::Role { role, session_name } => Some(format!("{}:{session_name}", role.id)),
            Principal::Federated { name, .. } => Some(format!("{}:{name}", self.account)),
            Principal::Anonymous => Some(ANONYMOUS.into()),
            Principal::Service(_) => None,
        }
    }

    /// The caller as policies see it.
    pub fn requester(&self) -> Requester<'_> {
        let (who, id) = match &self.principal {
            Principal::Root => (Who::Root, None),
            Principal::User(user) => (Who::User, Some(user.id.as_str())),
            Principal::Role { role, .. } => (Who::Role, Some(role.id.as_str())),
            Principal::Federated { user, .. } => {
                (Who::Federated, user.as_ref().map(|it| it.id.as_str()))
            }
            Principal::Anonymous => (Who::Anonymous, None),
            Principal::Service(_) => (Who::Service, None),
        };
        let account = match who {
            Who::Anonymous | Who::Service => "",
            _ => &self.account,
        };
        Requester { who, account, arn: &self.arn, issuer: self.issuer.as_deref(), id }
    }
}

/// The ARN of a principal, and that of the role or user behind a session.
fn names(account: &str, principal: &Principal) -> (String, Option<String>) {
    let root = || format!("arn:aws:iam::{account}:root");
    let user_arn = |it: &Entity| format!("arn:aws:iam::{account}:user{}{}", it.path, it.name);
    match principal {
        Principal::Root => (root(), None),
        Principal::User(user) => (user_arn(user), None),
        Principal::Role { role, session_name } => (
            format!("arn:aws:sts::{account}:assumed-role/{}/{session_name}", role.name),
            Some(format!("arn:aws:iam::{account}:role{}{}", role.path, role.name)),
        ),
        Principal::Federated { name, user } => (
            format!("arn:aws:sts::{account}:federated-user/{name}"),
            Some(user.as_ref().map_or_else(root, user_arn)),
        ),
        Principal::Anonymous => (ANONYMOUS.into(), None),
        Principal::Service(name) => (name.clone(), None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entity(name: &str) -> Entity {
        Entity { name: name.into(), path: "/team/".into(), id: format!("A{name}") }
    }

    #[test]
    fn a_session_of_a_role_is_named_without_the_path_and_its_role_with_it() {
        let principal = Principal::Role { role: entity("auditor"), session_name: "june".into() };
        let caller = Caller::new("111122223333", principal, Some("ASIA"), None);
        assert_eq!(caller.arn(), "arn:aws:sts::111122223333:assumed-role/auditor/june");
        let role = "arn:aws:iam::111122223333:role/team/auditor";
        assert_eq!(caller.principal_arn(), Some(role));
        assert_eq!(caller.user_id().as_deref(), Some("Aauditor:june"));
    }

    #[test]
    fn whoever_signs_nothing_has_no_arn_in_conditions() {
        let caller = Caller::anonymous();
        assert_eq!((caller.principal_arn(), caller.arn()), (None, "anonymous"));
        assert!(caller.is_anonymous() && !caller.is_root());
    }
}
