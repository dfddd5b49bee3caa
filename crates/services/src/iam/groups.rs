//! Groups as answers show them, and who is in them.
//!
//! # Invariants
//!
//! * A membership stands with the user, by the group's name in lower case: renaming a group renames
//!   it there.

use identity::entities::{self, Group, User};
use store::Failure;
use wire::{Time, iam as aws};

use crate::prelude::*;

pub(crate) fn view(group: &Group) -> aws::Group {
    aws::Group {
        path: group.path.clone(),
        group_name: group.name.clone(),
        group_id: group.id.clone(),
        arn: group.arn(),
        create_date: Time(group.created_at),
    }
}

/// What a membership is kept by.
pub(crate) fn key(group: &Group) -> String {
    group.name.to_ascii_lowercase()
}

/// The users that are in a group, by name.
pub(crate) fn members(tx: &Tx, group: &Group) -> Result<Vec<User>, Failure> {
    let key = key(group);
    let users = entities::list::<User>(tx, &group.account, None, usize::MAX)?;
    Ok(users.into_iter().filter(|it| it.groups.contains(&key)).collect())
}
