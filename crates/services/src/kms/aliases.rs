//! Aliases: other names of keys, which can be moved from one to another.
//!
//! # Invariants
//!
//! * A name is unique in its account and region; [`KEY_ALIASES`] has every alias of [`ALIASES`] under
//!   the key it stands for.
//! * Names that begin with `alias/aws/` are those of AWS managed keys, and nobody else's.

use gate::Need;
use wire::kms as aws;

use super::needs;
use super::rows::{ALIASES, Alias, KEY_ALIASES};
use super::{keys, naming};
use crate::prelude::*;

const PREFIX: &str = "alias/";
const RESERVED: &str = "alias/aws/";
/// How many aliases a key may have.
pub(super) const ALIASES_MAX: usize = 50;

/// Refuse what cannot be a customer's alias.
pub(super) fn check_name(name: &str) -> Result<(), Refusal> {
    let Some(rest) = name.strip_prefix(PREFIX) else {
        return Err(aws::validation(
            "Alias must start with the prefix \"alias/\". Please see \
             https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html",
        ));
    };
    if name.starts_with(RESERVED) {
        return Err(Refusal::new("NotAuthorizedException", 400, ""));
    }
    let letter = |it: u8| it.is_ascii_alphanumeric() || b"/_-".contains(&it);
    match !rest.is_empty() && rest.bytes().all(letter) {
        true => Ok(()),
        false => Err(aws::validation(format!("{rest} contains invalid characters for an alias"))),
    }
}

/// Refuse an alias where a key is to be named.
pub(super) fn check_target(name: &str) -> Result<(), Refusal> {
    match name.starts_with(PREFIX) || name.contains(":alias/") {
        true => Err(aws::validation("Aliases must refer to keys. Not aliases")),
        false => Ok(()),
    }
}

/// What an action needs on an alias of the caller's account; on the key it needs the same besides.
pub(super) fn need(cx: &Context, action: &'static str, name: &str) -> Need {
    Need::new(action, arn(cx, name)).inquiring(needs::inquire)
}

pub(super) fn arn(cx: &Context, name: &str) -> String {
    naming::alias_arn(&cx.region, &cx.caller.account, name)
}

pub(super) fn find(cx: &Context, tx: &Tx, name: &str) -> Result<Option<Alias>, Failure> {
    tx.get(ALIASES, (cx.caller.account.as_str(), cx.region.as_str(), name))
}

/// An alias that has to be there.
pub(super) fn get(cx: &Context, tx: &Tx, name: &str) -> Outcome<Alias> {
    let unknown = || naming::unknown_alias(&cx.region, &cx.caller.account, name).into();
    find(cx, tx, name)?.ok_or_else(unknown)
}

pub(super) fn put(cx: &Context, tx: &mut Tx, name: &str, alias: &Alias) {
    let (account, region) = (cx.caller.account.as_str(), cx.region.as_str());
    tx.put(ALIASES, (account, region, name), alias);
    tx.put(KEY_ALIASES, (account, region, alias.key.as_str(), name), &());
}

pub(super) fn remove(cx: &Context, tx: &mut Tx, name: &str, alias: &Alias) {
    let (account, region) = (cx.caller.account.as_str(), cx.region.as_str());
    tx.delete(ALIASES, (account, region, name));
    tx.delete(KEY_ALIASES, (account, region, alias.key.as_str(), name));
}

/// Refuse one alias more than a key may have.
pub(super) fn check_room(tx: &Tx, key: &super::rows::Key) -> Outcome<()> {
    match keys::aliases(tx, key, ALIASES_MAX)?.len() < ALIASES_MAX {
        true => Ok(()),
        false => {
            let message = format!("The key {} already has {ALIASES_MAX} aliases.", key.arn());
            Err(aws::limit_exceeded(message).into())
        }
    }
}

/// How events name an alias. They call it a key, as AWS's do.
pub(super) fn resource(cx: &Context, name: &str) -> Resource {
    Resource::new(naming::KIND, arn(cx, name)).of(&cx.caller.account)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_its_prefix_and_letters_that_an_alias_may_have() {
        let told = |name: &str| check_name(name).err().map(|it| it.message);
        assert_eq!(told("alias/team/Ledger_2-b"), None);
        assert!(
            told("ledger").unwrap().starts_with("Alias must start with the prefix \"alias/\".")
        );
        let colon = "a:b contains invalid characters for an alias";
        assert_eq!(told("alias/a:b").as_deref(), Some(colon));
        assert_eq!(check_name("alias/aws/s3").unwrap_err().code, "NotAuthorizedException");
        assert!(check_target("arn:aws:kms:us-east-1:111122223333:alias/x").is_err());
    }
}
