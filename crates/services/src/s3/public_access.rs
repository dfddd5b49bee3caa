//! Block Public Access: what keeps the public out whatever lists and policies say.
//!
//! | setting                 | while it is on                                                     |
//! |-------------------------|--------------------------------------------------------------------|
//! | `BlockPublicAcls`       | no list that names the public is put                               |
//! | `IgnorePublicAcls`      | what lists grant to the public does not count                      |
//! | `BlockPublicPolicy`     | no public policy is put                                            |
//! | `RestrictPublicBuckets` | a public policy lets in only services and the owner's account      |
//!
//! # Invariants
//!
//! * A setting is on if the bucket has it on, or the account of its owner.
//! * The public is everyone, or whoever signs: a list that grants either anything is public.
//! * The bucket's settings lie in its row, and the account's are asked only where they matter.

use gate::{Context, Outcome};
use policy::Policy;
use store::{Failure, Table, Tx};
use wire::Refusal;

use super::access::policy_of;
use super::acl::{Grant, PublicAccessBlock, is_public};
use super::lookup::bucket_arn;
use super::rows::Bucket;

/// The settings of an account, by its id; no row where it has none.
pub(crate) const ACCOUNT_BLOCKS: Table<str, PublicAccessBlock> =
    Table::new("s3/account-public-access-blocks").hot();

/// Where a setting is on.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Blocked {
    Nowhere,
    InBucket,
    InAccount,
}

type Setting = fn(&PublicAccessBlock) -> bool;

fn blocked(tx: &Tx, bucket: &Bucket, setting: Setting) -> Result<Blocked, Failure> {
    if bucket.public_access_block.block().as_ref().is_some_and(setting) {
        return Ok(Blocked::InBucket);
    }
    Ok(match is_on_in_account(tx, &bucket.owner, setting)? {
        true => Blocked::InAccount,
        false => Blocked::Nowhere,
    })
}

fn is_on_in_account(tx: &Tx, account: &str, setting: Setting) -> Result<bool, Failure> {
    Ok(tx.get(ACCOUNT_BLOCKS, account)?.as_ref().is_some_and(setting))
}

/// Whether the policy is public, and only the owner's account and services may come in by it.
pub(super) fn restricts(cx: &Context, tx: &Tx, bucket: &Bucket) -> Outcome<bool> {
    if cx.caller.account == bucket.owner {
        return Ok(false);
    }
    match blocked(tx, bucket, |it| it.restrict_public_buckets)? {
        Blocked::Nowhere => Ok(false),
        _ => Ok(policy_of(cx, tx, bucket)?.is_some_and(|it| it.is_public())),
    }
}

/// Whether what a list grants to the public does not count.
pub(super) fn ignores_lists(tx: &Tx, bucket: &Bucket) -> Outcome<bool> {
    Ok(blocked(tx, bucket, |it| it.ignore_public_acls)? != Blocked::Nowhere)
}

/// Refuse a policy that would let in the public, where that is blocked.
pub(super) fn refuses_policy(
    cx: &Context,
    tx: &Tx,
    bucket: &Bucket,
    policy: &Policy,
) -> Outcome<()> {
    if !policy.is_public() {
        return Ok(());
    }
    let what = "public policies are blocked by the BlockPublicPolicy";
    let need = ("s3:PutBucketPolicy", bucket_arn(&bucket.name));
    let blocked = blocked(tx, bucket, |it| it.block_public_policy)?;
    Ok(refuse(cx, bucket, (need.0, &need.1), what, blocked)?)
}

/// Refuse a list that names the public, where that is blocked. `need` is the action that puts it, and
/// on what.
pub(super) fn refuses_list(
    cx: &Context,
    tx: &Tx,
    bucket: &Bucket,
    need: (&str, &str),
    list: &Option<Vec<Grant>>,
) -> Outcome<()> {
    if !names_the_public(list) {
        return Ok(());
    }
    let what = "public access control lists (ACLs) are blocked by the BlockPublicAcls";
    let blocked = blocked(tx, bucket, |it| it.block_public_acls)?;
    Ok(refuse(cx, bucket, need, what, blocked)?)
}

pub(super) fn names_the_public(list: &Option<Vec<Grant>>) -> bool {
    list.iter().flatten().any(|it| is_public(&it.grantee))
}

/// AWS's sentence, for those who may know why.
fn refuse(
    cx: &Context,
    bucket: &Bucket,
    (action, arn): (&str, &str),
    what: &str,
    blocked: Blocked,
) -> Result<(), Refusal> {
    let level = match blocked {
        Blocked::Nowhere => return Ok(()),
        Blocked::InBucket => "",
        Blocked::InAccount => " in the account",
    };
    if cx.caller.account != bucket.owner {
        return Err(Refusal::access_denied("Access Denied"));
    }
    Err(Refusal::access_denied(format!(
        "User: {} is not authorized to perform: {action} on resource: \"{arn}\" because {what} \
         block public access setting{level}",
        cx.caller.arn()
    )))
}
