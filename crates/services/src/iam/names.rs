//! Names, paths and ARNs of what IAM keeps, and the words for what is not there.
//!
//! # Invariants
//!
//! * A permission is asked on the ARN that is stored, whatever the spelling asked for; on the ARN
//!   that would be, where nothing is.
//! * Whoever may not look is told so before he learns whether there is anything.

use gate::Need;
use identity::Entity;
use identity::entities::{self, Group, InstanceProfile, Named, Role, Tags, User};
use wire::iam as aws;

use super::tags;
use crate::prelude::*;

/// The path of something new: `/` unless it is given.
pub(crate) fn path(path: Option<String>) -> String {
    path.unwrap_or_else(|| "/".into())
}

/// The ARN of something of an account: `what` is such as `user`.
pub(crate) fn arn(account: &str, what: &str, path: &str, name: &str) -> String {
    format!("arn:aws:iam::{account}:{what}{path}{name}")
}

/// A new id: a prefix such as `AIDA` and seventeen letters or digits.
pub(crate) fn id(prefix: &str, random: [u8; 32]) -> String {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let letter = |it: &u8| char::from(LETTERS[usize::from(it & 31)]);
    prefix.chars().chain(random[..17].iter().map(letter)).collect()
}

pub(crate) fn no_user(name: &str) -> Refusal {
    aws::no_such_entity(format!("The user with name {name} cannot be found."))
}

pub(crate) fn no_group(name: &str) -> Refusal {
    aws::no_such_entity(format!("The group with name {name} cannot be found."))
}

pub(crate) fn no_role(name: &str) -> Refusal {
    aws::no_such_entity(format!("The role with name {name} cannot be found."))
}

pub(crate) fn no_instance_profile(name: &str) -> Refusal {
    aws::no_such_entity(format!("Instance Profile {name} cannot be found."))
}

pub(crate) fn user(cx: &Context, tx: &Tx, name: &str) -> Outcome<User> {
    Ok(entities::find(tx, &cx.caller.account, name)?.ok_or_else(|| no_user(name))?)
}

pub(crate) fn group(cx: &Context, tx: &Tx, name: &str) -> Outcome<Group> {
    Ok(entities::find(tx, &cx.caller.account, name)?.ok_or_else(|| no_group(name))?)
}

pub(crate) fn role(cx: &Context, tx: &Tx, name: &str) -> Outcome<Role> {
    Ok(entities::find(tx, &cx.caller.account, name)?.ok_or_else(|| no_role(name))?)
}

pub(crate) fn instance_profile(cx: &Context, tx: &Tx, name: &str) -> Outcome<InstanceProfile> {
    Ok(entities::find(tx, &cx.caller.account, name)?.ok_or_else(|| no_instance_profile(name))?)
}

/// An action on a user of the caller's account, with the user's tags.
pub(crate) fn on_user(cx: &Context, tx: &Tx, action: &'static str, name: &str) -> Outcome<Need> {
    on::<User>(cx, tx, action, "user", name, |it| (it.arn(), Some(&it.tags)))
}

/// An action on a group of the caller's account.
pub(crate) fn on_group(cx: &Context, tx: &Tx, action: &'static str, name: &str) -> Outcome<Need> {
    on::<Group>(cx, tx, action, "group", name, |it| (it.arn(), None))
}

/// An action on a role of the caller's account, with the role's tags.
pub(crate) fn on_role(cx: &Context, tx: &Tx, action: &'static str, name: &str) -> Outcome<Need> {
    on::<Role>(cx, tx, action, "role", name, |it| (it.arn(), Some(&it.tags)))
}

/// An action on an instance profile of the caller's account, with its tags.
pub(crate) fn on_instance_profile(
    cx: &Context,
    tx: &Tx,
    action: &'static str,
    name: &str,
) -> Outcome<Need> {
    on::<InstanceProfile>(cx, tx, action, "instance-profile", name, |it| {
        (arn(&it.account, "instance-profile", &it.path, &it.name), Some(&it.tags))
    })
}

fn on<T: Named>(
    cx: &Context,
    tx: &Tx,
    action: &'static str,
    what: &str,
    name: &str,
    told: impl Fn(&T) -> (String, Option<&Tags>),
) -> Outcome<Need> {
    let account = &cx.caller.account;
    let Some(row) = entities::find::<T>(tx, account, name)? else {
        return Ok(Need::new(action, arn(account, what, "/", name)).of(account));
    };
    let (arn, tagged) = told(&row);
    let need = Need::new(action, arn).of(account);
    Ok(match tagged {
        Some(tagged) => tags::of_resource(need, tagged),
        None => need,
    })
}

/// Whom a call is about that names a user or means its own caller.
pub(crate) enum Subject {
    Root,
    User(Box<User>),
}

/// The user named, or the caller himself.
pub(crate) fn subject(cx: &Context, tx: &Tx, name: Option<&str>) -> Outcome<Subject> {
    match (name, cx.caller.is_root()) {
        (Some(name), _) => Ok(Subject::User(Box::new(user(cx, tx, name)?))),
        (None, true) => Ok(Subject::Root),
        (None, false) => Ok(Subject::User(Box::new(user(cx, tx, &myself(cx)?.name)?))),
    }
}

/// An action on the user named, or on the caller himself.
pub(crate) fn on_subject(
    cx: &Context,
    tx: &Tx,
    action: &'static str,
    name: Option<&str>,
) -> Outcome<Need> {
    match (name, cx.caller.is_root()) {
        (Some(name), _) => on_user(cx, tx, action, name),
        (None, true) => {
            let account = &cx.caller.account;
            Ok(Need::new(action, identity::Account::root_arn(account)).of(account))
        }
        (None, false) => on_user(cx, tx, action, &myself(cx)?.name),
    }
}

/// The user that calls.
fn myself(cx: &Context) -> Result<&Entity, Refusal> {
    let text = "Must specify userName when calling with non-User credentials";
    cx.caller.user().ok_or_else(|| aws::validation_error(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_its_prefix_and_seventeen_letters() {
        let id = id("AIDA", [255; 32]);
        assert_eq!((id.len(), id.as_str()), (21, "AIDA77777777777777777"));
    }
}
