//! Grantees: whom a grant names, and whether a caller is he.
//!
//! # Invariants
//!
//! * Users and roles are kept by their unique ids, beside their names: somebody who is made later
//!   under an old name has nothing of a grant, and is not shown as its grantee.
//! * An account as a grantee is its root user; of another account, everybody whom his own policies
//!   allow it.

use identity::entities::{Role, User, find, find_by_id};
use identity::{Caller, Principal, find_account};
use wire::kms as aws;

use crate::prelude::*;

/// Somebody whom a grant can name.
pub(super) struct Named {
    /// As it was given.
    pub arn: String,
    /// The unique id of the user or role, where it is or stands for one.
    pub id: Option<String>,
}

/// Find whom an ARN names. Nobody is nobody's grantee.
pub(super) fn named(tx: &Tx, arn: &str) -> Outcome<Named> {
    let invalid = || {
        let message = format!("ARN does not refer to a valid principal: {arn}");
        Stop::from(aws::invalid_arn(message))
    };
    let Some(["arn", "aws", service, "", account, resource]) = policy::arn::split(arn) else {
        return Err(invalid());
    };
    let (kind, rest) = resource.split_once('/').unwrap_or((resource, ""));
    let name = rest.rsplit('/').next().unwrap_or_default();
    let id = match (service, kind) {
        ("iam", "root") if rest.is_empty() => {
            find_account(tx, account)?.ok_or_else(invalid)?;
            None
        }
        ("iam", "user") => {
            let found = find::<User>(tx, account, name)?.filter(|it| it.arn() == arn);
            Some(found.ok_or_else(invalid)?.id)
        }
        ("iam", "role") => {
            let found = find::<Role>(tx, account, name)?.filter(|it| it.arn() == arn);
            Some(found.ok_or_else(invalid)?.id)
        }
        ("sts", "assumed-role") => {
            let (role, session) = rest.split_once('/').ok_or_else(invalid)?;
            let found = find::<Role>(tx, account, role)?.filter(|it| it.name == role);
            let found = found.filter(|_| !session.is_empty() && !session.contains('/'));
            Some(found.ok_or_else(invalid)?.id)
        }
        ("sts", "federated-user") if !rest.is_empty() => {
            find_account(tx, account)?.ok_or_else(invalid)?;
            None
        }
        _ => return Err(invalid()),
    };
    Ok(Named { arn: arn.into(), id })
}

/// The names under which grants may speak of a caller, with the id that must go with each.
pub(super) fn names_of(caller: &Caller, owner: &str) -> Vec<(String, Option<String>)> {
    let id = match &caller.principal {
        Principal::User(user) => Some(user.id.clone()),
        Principal::Role { role, .. } => Some(role.id.clone()),
        Principal::Root | Principal::Federated { .. } => None,
        Principal::Anonymous => return Vec::new(),
        Principal::Service(name) => return vec![(name.clone(), None)],
    };
    let mut names = vec![(caller.arn().to_string(), id.clone())];
    if let Some(arn) = caller.principal_arn()
        && arn != caller.arn()
    {
        names.push((arn.into(), id));
    }
    if caller.account != owner && !caller.is_root() {
        names.push((identity::Account::root_arn(&caller.account), None));
    }
    names
}

/// Whether a caller is whom a grant names.
pub(super) fn is(caller: &Caller, owner: &str, arn: &str, id: Option<&str>) -> bool {
    names_of(caller, owner).iter().any(|(name, of)| name == arn && of.as_deref() == id)
}

/// How a grant's principal is shown: by his name as long as he is there, then by his id.
pub(super) fn shown(tx: &Tx, arn: &str, id: Option<&str>) -> Result<String, Failure> {
    let Some(id) = id else { return Ok(arn.into()) };
    let there = match id.starts_with("AROA") {
        true => find_by_id::<Role>(tx, id)?.is_some(),
        false => find_by_id::<User>(tx, id)?.is_some(),
    };
    Ok(if there { arn.into() } else { id.into() })
}
