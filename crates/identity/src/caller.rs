//! Who calls, and whether they may.
//!
//! # Invariants
//!
//! * The root user may do everything in its own account, and nothing anywhere else.
//! * A refusal says who asked for what, in AWS's words.

use policy::{Decision, Standing, decide};
use wire::Refusal;

use crate::AccountId;

/// Who signed the call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caller {
    /// The account that the caller belongs to, or for which a service acts.
    pub account: AccountId,
    pub principal: Principal,
    pub access_key_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Principal {
    Root,
    /// An AWS service in its own name, such as `cloudtrail.amazonaws.com`.
    Service(String),
}

impl Caller {
    pub fn root(account: &str, access_key_id: &str) -> Caller {
        let access_key_id = Some(access_key_id.into());
        Caller { account: account.into(), principal: Principal::Root, access_key_id }
    }

    /// A service acting in its own name, for one account.
    pub fn service(name: &str, account: &str) -> Caller {
        let principal = Principal::Service(name.into());
        Caller { account: account.into(), principal, access_key_id: None }
    }

    pub fn is_root(&self) -> bool {
        self.principal == Principal::Root
    }

    /// The service's name, when a service calls.
    pub fn service_name(&self) -> Option<&str> {
        match &self.principal {
            Principal::Service(name) => Some(name),
            Principal::Root => None,
        }
    }

    /// The caller's ARN; a service has only its name.
    pub fn arn(&self) -> String {
        match &self.principal {
            Principal::Root => format!("arn:aws:iam::{}:root", self.account),
            Principal::Service(name) => name.clone(),
        }
    }
}

/// Decide whether `caller` may do `action` on `resource`, which belongs to `owner`.
pub fn authorize(
    caller: &Caller,
    owner: &str,
    action: &str,
    resource: &str,
) -> Result<(), Refusal> {
    let standing = match &caller.principal {
        Principal::Root if caller.account == owner => Standing::OwnersRoot,
        Principal::Root => Standing::Stranger,
        Principal::Service(name) => Standing::Service(name),
    };
    match decide(standing, action) {
        Decision::Allow => Ok(()),
        Decision::ImplicitDeny => Err(Refusal::access_denied(format!(
            "User: {} is not authorized to perform: {action} on resource: {resource} because no \
             identity-based policy allows the {action} action",
            caller.arn()
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn root_rules_its_own_account_only() {
        let root = Caller::root("111122223333", "AKIAEXAMPLE");
        let bucket = "arn:aws:s3:::ledger";
        assert!(authorize(&root, "111122223333", "s3:DeleteBucket", bucket).is_ok());
        let refusal = authorize(&root, "444455556666", "s3:DeleteBucket", bucket).unwrap_err();
        assert_eq!(refusal.code, "AccessDenied");
        assert!(refusal.message.starts_with("User: arn:aws:iam::111122223333:root is not"));
    }
}
