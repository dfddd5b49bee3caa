//! Names: from what a caller writes to the key it means.
//!
//! | form                         | taken by                                             |
//! |------------------------------|------------------------------------------------------|
//! | a UUID, or `mrk-…`           | every operation: of the caller's account             |
//! | the ARN of a key             | every operation                                      |
//! | `alias/…`, the ARN of one    | those that use or describe a key                     |
//!
//! # Invariants
//!
//! * Whether another account's key is there is for its policy to tell: one that is not there has no
//!   policy, so that both are denied alike.
//! * What is not said to work for another account's keys does not see them.

use wire::kms as aws;

use super::rows::{self, ALIASES, Key};
use super::{keys, needs};
use crate::prelude::*;

/// Which names an operation takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    /// Ids and ARNs of the account's own keys.
    Own,
    /// The same, and ARNs of others' keys.
    Shared,
    /// All that, and aliases.
    Aliases,
}

/// What a name means.
#[derive(Debug)]
pub(super) struct Subject {
    /// The key's ARN; the alias's, where nothing is behind it.
    pub arn: String,
    pub account: String,
    /// Absent where it is another account's and not there.
    pub key: Option<Key>,
    /// The alias that was written.
    pub alias: Option<String>,
}

impl Subject {
    pub(super) fn of(key: Key) -> Subject {
        Subject { arn: key.arn(), account: key.account.clone(), key: Some(key), alias: None }
    }

    /// The key, which is there once the call was authorized.
    pub(super) fn into_key(self) -> Outcome<Key> {
        let missing = || Failure::new("a key that is not there was let through").into();
        self.key.ok_or_else(missing)
    }

    fn nobodys(arn: &str, account: &str) -> Subject {
        Subject { arn: arn.into(), account: account.into(), key: None, alias: None }
    }
}

/// Find what a name means to the caller, in the region of the call.
pub(super) fn resolve(cx: &Context, tx: &Tx, name: &str, reach: Reach) -> Outcome<Subject> {
    resolve_in(tx, (&cx.caller.account, &cx.region), name, reach)
}

/// Find what a name means to an account in a region.
pub(super) fn resolve_in(
    tx: &Tx,
    (account, region): (&str, &str),
    name: &str,
    reach: Reach,
) -> Outcome<Subject> {
    if let Some(parts) = name.starts_with("arn:").then(|| policy::arn::split(name)) {
        return of_arn(tx, (account, region), name, parts, reach);
    }
    if name.starts_with("alias/") {
        return of_alias(tx, (account, region), name, reach);
    }
    check_id(name)?;
    of_id(tx, (account, region), name)
}

fn of_id(tx: &Tx, (account, region): (&str, &str), id: &str) -> Outcome<Subject> {
    match keys::find(tx, account, region, id)? {
        Some(key) => Ok(Subject::of(key)),
        None => {
            let arn = rows::arn(region, account, id);
            Err(aws::not_found(format!("Key '{arn}' does not exist")).into())
        }
    }
}

fn of_alias(
    tx: &Tx,
    (account, region): (&str, &str),
    alias: &str,
    reach: Reach,
) -> Outcome<Subject> {
    if reach != Reach::Aliases {
        return Err(no_aliases().into());
    }
    let found = match tx.get(ALIASES, (account, region, alias))? {
        Some(row) => keys::find(tx, account, region, &row.key)?,
        None => None,
    };
    match found {
        Some(key) => Ok(Subject { alias: Some(alias.into()), ..Subject::of(key) }),
        None => Err(unknown_alias(region, account, alias).into()),
    }
}

fn of_arn(
    tx: &Tx,
    (account, region): (&str, &str),
    arn: &str,
    parts: Option<[&str; 6]>,
    reach: Reach,
) -> Outcome<Subject> {
    let invalid = || Stop::from(aws::invalid_arn(format!("Invalid arn {arn}")));
    let Some([_, partition, "kms", of_region, owner, resource]) = parts else {
        return Err(invalid());
    };
    let (kind, rest) = resource.split_once('/').ok_or_else(invalid)?;
    if partition != "aws" || owner.len() != 12 || !["key", "alias"].contains(&kind) {
        return Err(invalid());
    }
    if kind == "alias" && reach != Reach::Aliases {
        return Err(no_aliases().into());
    }
    if of_region != region {
        return Err(aws::not_found(format!("Invalid arn {of_region}")).into());
    }
    if kind == "key" {
        check_id(rest)?;
    }
    let found = match kind {
        "key" => of_id(tx, (owner, region), rest),
        _ => of_alias(tx, (owner, region), resource, reach),
    };
    match found {
        Ok(subject) if owner == account || reach != Reach::Own => Ok(subject),
        Err(Stop::Refused(_)) | Ok(_) if owner != account => Ok(Subject::nobodys(arn, owner)),
        other => other,
    }
}

/// Ids are UUIDs; those of keys in many regions have a prefix.
fn check_id(id: &str) -> Result<(), Refusal> {
    let digits = |it: &str| it.bytes().all(|it| it.is_ascii_hexdigit());
    let is_uuid = id.len() == 36
        && id.split('-').map(str::len).eq([8, 4, 4, 4, 12])
        && id.split('-').all(digits);
    let is_multi_region = id.strip_prefix("mrk-").is_some_and(|it| it.len() == 32 && digits(it));
    match is_uuid || is_multi_region {
        true => Ok(()),
        false => Err(aws::not_found(format!("Invalid keyId '{id}'"))),
    }
}

pub(super) fn alias_arn(region: &str, account: &str, alias: &str) -> String {
    ["arn:aws:kms:", region, ":", account, ":", alias].concat()
}

pub(super) fn unknown_alias(region: &str, account: &str, alias: &str) -> Refusal {
    aws::not_found(format!("Alias {} is not found.", alias_arn(region, account, alias)))
}

fn no_aliases() -> Refusal {
    aws::invalid_arn("Key Aliases are not supported for this operation.")
}

/// What an operation on one key of the account's needs.
pub(super) fn access(
    cx: &Context,
    tx: &Tx,
    action: &'static str,
    name: &str,
    reach: Reach,
) -> Outcome<Access> {
    let subject = resolve(cx, tx, name, reach)?;
    Ok(needs::need(cx, tx, action, &subject, &needs::Terms::default())?.into())
}

/// The key that a name means, once the call was authorized.
pub(super) fn key(cx: &Context, tx: &Tx, name: &str, reach: Reach) -> Outcome<Key> {
    resolve(cx, tx, name, reach)?.into_key()
}

/// How events name a key: only one that is there.
pub(super) fn resources(cx: &Context, tx: &Tx, name: &str) -> Result<Vec<Resource>, Failure> {
    match resolve(cx, tx, name, Reach::Aliases) {
        Ok(Subject { key: Some(key), .. }) => Ok(vec![resource(&key)]),
        Err(Stop::Failed(failure)) => Err(failure),
        _ => Ok(Vec::new()),
    }
}

pub(super) fn resource(key: &Key) -> Resource {
    Resource::new(KIND, key.arn()).of(&key.account)
}

/// What events call keys, and aliases too.
pub(super) const KIND: &str = "AWS::KMS::Key";
