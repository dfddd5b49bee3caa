//! MFA devices of users and of the root user: whose they are, and what may be done with them.
//!
//! # Invariants
//!
//! * The root user calls himself `root` where a user's name is demanded, as AWS's console does for
//!   him; a user of that name comes first. Nobody else reaches the root user's devices.
//! * Who has a device adds and removes devices of his own only with one of them, whatever policies
//!   say: a stolen key alone cannot put its own device in the place of the owner's.

use gate::Need;
use identity::Account;
use identity::entities::{self, User};
use identity::mfa::{self, MfaDevice, MfaFault, MfaHolder};
use wire::iam as aws;

use super::names::{self, Subject};
use super::tags;
use crate::prelude::*;

pub(crate) const DEVICES_PER_HOLDER_MAX: usize = 8;

const ROOT: &str = "root";

/// Whether a name that stands for a user means the root user, who calls.
fn means_root(cx: &Context, tx: &Tx, name: Option<&str>) -> Outcome<bool> {
    if !cx.caller.is_root() {
        return Ok(false);
    }
    Ok(match name {
        None => true,
        Some(ROOT) => entities::find::<User>(tx, &cx.caller.account, ROOT)?.is_none(),
        Some(_) => false,
    })
}

/// The holder named, or the caller himself.
pub(crate) fn holder(cx: &Context, tx: &Tx, name: Option<&str>) -> Outcome<Subject> {
    match means_root(cx, tx, name)? {
        true => Ok(Subject::Root),
        false => names::subject(cx, tx, name),
    }
}

/// An action on the devices of the holder named, or of the caller himself.
pub(crate) fn on_holder(
    cx: &Context,
    tx: &Tx,
    action: &'static str,
    name: Option<&str>,
) -> Outcome<Need> {
    let account = &cx.caller.account;
    match means_root(cx, tx, name)? {
        true => Ok(Need::new(action, Account::root_arn(account)).of(account)),
        false => names::on_subject(cx, tx, action, name),
    }
}

/// An action on a device, with its tags.
pub(crate) fn on_device(
    cx: &Context,
    tx: &Tx,
    action: &'static str,
    serial: &str,
) -> Outcome<Need> {
    let account = &cx.caller.account;
    let need = Need::new(action, serial).of(account);
    Ok(match mfa::find_mfa_device(tx, account, serial)? {
        Some(device) => tags::of_resource(need, &device.tags),
        None => need,
    })
}

/// The same person as the rows of devices name it.
pub(crate) fn key(holder: &Subject) -> MfaHolder {
    match holder {
        Subject::Root => MfaHolder::Root,
        Subject::User(user) => MfaHolder::User(user.id.clone()),
    }
}

/// What a holder is called in texts.
pub(crate) fn name(holder: &Subject) -> &str {
    match holder {
        Subject::Root => ROOT,
        Subject::User(user) => &user.name,
    }
}

pub(crate) fn find(cx: &Context, tx: &Tx, serial: &str) -> Outcome<MfaDevice> {
    let text = format!("VirtualMFADevice with serial number {serial} doesn't exist.");
    let found = mfa::find_mfa_device(tx, &cx.caller.account, serial)?;
    Ok(found.ok_or_else(|| aws::no_such_entity(text))?)
}

/// A device that is this holder's.
pub(crate) fn held(cx: &Context, tx: &Tx, serial: &str, holder: &Subject) -> Outcome<MfaDevice> {
    let device = find(cx, tx, serial)?;
    match device.holder.as_ref() == Some(&key(holder)) {
        true => Ok(device),
        false => Err(aws::no_such_entity("MFA Device invalid for user.").into()),
    }
}

/// Refuse a change of one's own devices that shows none of them.
pub(crate) fn check_own(
    cx: &Context,
    tx: &Tx,
    action: &'static str,
    holder: &Subject,
) -> Outcome<()> {
    let own = match holder {
        Subject::Root => cx.caller.is_root(),
        Subject::User(user) => cx.caller.user().is_some_and(|it| it.id == user.id),
    };
    let shown = cx.caller.session.as_ref().is_some_and(|it| it.mfa_at.is_some());
    if !own || shown || !mfa::has_mfa_device(tx, &cx.caller.account, &key(holder))? {
        return Ok(());
    }
    let text = format!(
        "User: {} is not authorized to perform: {action} on its own MFA devices without \
         multi-factor authentication",
        cx.caller.arn()
    );
    Err(Refusal::access_denied(text).into())
}

/// Set a device's clock by two consecutive codes.
pub(crate) fn pair(cx: &Context, device: &mut MfaDevice, codes: (&str, &str)) -> Outcome<()> {
    match device.pair(&cx.authority.vault, codes, cx.real_now)? {
        Ok(()) => Ok(()),
        Err(MfaFault::Wrong | MfaFault::Unknown | MfaFault::TooOften) => {
            let text = "Authentication code for device is not valid.";
            Err(aws::invalid_authentication_code(text).into())
        }
    }
}
