//! Postures: how buckets are set up, as far as others judge it.
//!
//! # Invariants
//!
//! * Nothing of what lies in a bucket is told here, and nothing is written.
//! * What Block Public Access keeps from counting does not count, be it blocked in the bucket or in
//!   the account of its owner.

use store::{Failure, KeyReader, Range, Tx};

use super::PublicAccessBlock;
use super::acl::{Permission, is_public};
use super::bucket_encryption::Method;
use super::public_access::ACCOUNT_BLOCKS;
use super::rows::{BUCKET_POLICIES, BUCKET_TAGS, BUCKETS, Bucket, OWNED_BUCKETS, Versioning};

/// How a bucket is set up.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Posture {
    pub name: String,
    pub owner: String,
    pub region: String,
    pub created_at: i64,
    pub tags: Vec<(String, String)>,
    /// The policy's document.
    pub policy: Option<String>,
    /// A public policy lets nobody in but the owner's account and services.
    pub restricts_policies: bool,
    /// The bucket itself has all four settings of Block Public Access on.
    pub blocks_the_public: bool,
    /// Access lists let the public read, or write.
    pub lists_let_read: bool,
    pub lists_let_write: bool,
    pub is_versioned: bool,
    pub has_mfa_delete: bool,
    /// Whether requests are logged: not built, so of no bucket. The controls that ask say so.
    pub is_logged: bool,
    pub is_encrypted_by_kms: bool,
    pub has_lifecycle: bool,
}

/// Whether an account has all four settings of Block Public Access on.
pub(crate) fn account_is_blocked(tx: &Tx, account: &str) -> Result<bool, Failure> {
    Ok(tx.get(ACCOUNT_BLOCKS, account)?.is_some_and(|it| it == PublicAccessBlock::ALL))
}

/// A bucket, wherever it lies.
pub(crate) fn of(tx: &Tx, name: &str) -> Result<Option<Posture>, Failure> {
    let bucket = tx.get(BUCKETS, name)?;
    bucket.map(|it| posture(tx, it)).transpose()
}

/// The buckets of an account in a region, by name.
pub(crate) fn all(tx: &Tx, account: &str, region: &str) -> Result<Vec<Posture>, Failure> {
    let mut postures = Vec::new();
    for (key, owned) in tx.scan_unchecked(OWNED_BUCKETS, account, Range::all())? {
        if owned.region == region {
            let name = KeyReader(&key).text()?;
            postures.extend(of(tx, &name)?);
        }
    }
    Ok(postures)
}

fn posture(tx: &Tx, bucket: Bucket) -> Result<Posture, Failure> {
    let own = bucket.public_access_block.block();
    let of_account = tx.get(ACCOUNT_BLOCKS, bucket.owner.as_str())?;
    let is_on = |setting: fn(&PublicAccessBlock) -> bool| {
        own.as_ref().is_some_and(setting) || of_account.as_ref().is_some_and(setting)
    };
    let lists_count = !bucket.ownership.is_enforced() && !is_on(|it| it.ignore_public_acls);
    let grants = bucket.acl.iter().flatten().filter(|it| is_public(&it.grantee));
    let granted: Vec<_> = grants.filter(|_| lists_count).map(|it| it.permission).collect();
    let lets =
        |it: Permission| granted.iter().any(|has| [it, Permission::FullControl].contains(has));
    let tags = tx.get(BUCKET_TAGS, bucket.name.as_str())?;
    Ok(Posture {
        policy: tx.get(BUCKET_POLICIES, bucket.name.as_str())?,
        restricts_policies: is_on(|it| it.restrict_public_buckets),
        blocks_the_public: own == Some(PublicAccessBlock::ALL),
        lists_let_read: lets(Permission::Read),
        lists_let_write: lets(Permission::Write),
        is_versioned: bucket.versioning == Versioning::Enabled,
        has_mfa_delete: bucket.has_mfa_delete(),
        is_logged: false,
        is_encrypted_by_kms: bucket.encryption.is_some_and(|it| it.method != Method::S3),
        has_lifecycle: bucket.lifecycle,
        tags: tags.map(|it| it.tags).unwrap_or_default(),
        owner: bucket.owner,
        region: bucket.region,
        created_at: bucket.created_at,
        name: bucket.name,
    })
}
