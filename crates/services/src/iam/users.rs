//! Users as answers show them.
//!
//! # Invariants
//!
//! * The root user has neither name nor path, and its id is the account's.

use identity::Account;
use identity::entities::{LoginProfile, User};
use store::Failure;
use wire::{Time, iam as aws};

use super::{roles, tags};
use crate::prelude::*;

/// A user as it is made: with its boundary and its tags, if it has any.
pub(crate) fn whole(user: &User) -> aws::User {
    aws::User {
        permissions_boundary: roles::boundary(user.boundary.as_deref()),
        tags: tags::some(&user.tags),
        ..listed(user)
    }
}

/// A user as lists show it.
pub(crate) fn listed(user: &User) -> aws::User {
    aws::User { password_last_used: user.password_last_used.map(Time), ..bare(user) }
}

/// A user as the owner of something.
pub(crate) fn bare(user: &User) -> aws::User {
    aws::User {
        path: Some(user.path.clone()),
        user_name: Some(user.name.clone()),
        user_id: user.id.clone(),
        arn: user.arn(),
        create_date: Time(user.created_at),
        ..aws::User::default()
    }
}

/// The root user of an account.
pub(crate) fn root(tx: &Tx, account: &str) -> Result<aws::User, Failure> {
    let made = identity::find_account(tx, account)?;
    Ok(aws::User {
        user_id: account.into(),
        arn: Account::root_arn(account),
        create_date: Time(made.map_or(0, |it| it.created_at)),
        ..aws::User::default()
    })
}

/// The login profile of a user.
pub(crate) fn login(user: &User) -> Result<&LoginProfile, Refusal> {
    let text = format!("Login Profile for User {} cannot be found.", user.name);
    user.login.as_ref().ok_or_else(|| aws::no_such_entity(text))
}
