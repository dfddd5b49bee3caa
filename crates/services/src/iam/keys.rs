//! Access keys of a user or of the root user.
//!
//! # Invariants
//!
//! * A key is found by its holder and its id together: somebody else's key is not there.

use identity::AccessKey;
use wire::iam as aws;

use super::names::{self, Subject};
use crate::prelude::*;

/// Active and inactive ones together.
pub(crate) const KEYS_PER_HOLDER_MAX: usize = 2;

/// A holder's keys, oldest first.
pub(crate) fn of(cx: &Context, tx: &Tx, holder: &Subject) -> Outcome<Vec<AccessKey>> {
    let user = match holder {
        Subject::Root => None,
        Subject::User(user) => Some(user.id.as_str()),
    };
    Ok(identity::access_keys_of(tx, &cx.caller.account, user)?)
}

/// The key of the user named, or of the caller himself.
pub(crate) fn find(cx: &Context, tx: &Tx, user: Option<&str>, id: &str) -> Outcome<AccessKey> {
    let keys = of(cx, tx, &names::subject(cx, tx, user)?)?;
    let text = format!("The Access Key with id {id} cannot be found.");
    Ok(keys.into_iter().find(|it| it.id == id).ok_or_else(|| aws::no_such_entity(text))?)
}

/// What a holder is called in answers. The root user has no name.
pub(crate) fn name_of(holder: &Subject) -> Option<String> {
    match holder {
        Subject::Root => None,
        Subject::User(user) => Some(user.name.clone()),
    }
}

pub(crate) fn status(key: &AccessKey) -> &'static str {
    if key.inactive { "Inactive" } else { "Active" }
}
