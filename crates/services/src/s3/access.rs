//! What every S3 operation declares: the permissions it needs, and the resources its event names.
//!
//! # Invariants
//!
//! * The bucket is looked up first: who asks for a bucket that does not exist is told so, before
//!   anybody asks what the caller may do.
//! * Every need goes through a [`Door`], so the bucket's policy, its access list and its public
//!   access block are asked each time.
//! * Everything in a bucket is its owner's, but for objects that others wrote while access lists
//!   count.
//! * A bucket without a policy costs no more than its row.

use std::cell::OnceCell;
use std::sync::Arc;

use gate::{Access, Context, Guard, Need, Outcome, Stop};
use policy::{Kind, Policy};
use store::{Failure, Tx};
use trail::Resource;
use wire::{Refusal, s3 as aws};

use super::condition_keys::inquire;
use super::lookup::{VersionId, bucket, bucket_arn, find, latest, object_arn};
use super::rows::{BUCKET_POLICIES, BUCKETS, Bucket, PolicyMark, Version};
use super::{acl, public_access};

const KEY_BYTES_MAX: usize = 1024;

/// What the owner's root user may do whatever the bucket's policy says, lest nobody could ever
/// mend it.
const NEVER_LOCKED_OUT: [&str; 3] =
    ["s3:GetBucketPolicy", "s3:PutBucketPolicy", "s3:DeleteBucketPolicy"];

/// A bucket, with what it says of who may come in.
pub(super) struct Door<'a> {
    cx: &'a Context,
    tx: &'a Tx,
    pub bucket: Arc<Bucket>,
    opened: OnceCell<Option<Posted>>,
}

/// A bucket's policy, compiled.
#[derive(Clone)]
struct Posted {
    policy: Arc<Policy>,
    /// It is public, and the public is to be kept out.
    restricted: bool,
}

impl<'a> Door<'a> {
    /// The door of a bucket that lies where the caller thinks.
    pub(super) fn find(
        cx: &'a Context,
        tx: &'a Tx,
        name: &str,
        expected_owner: &Option<String>,
    ) -> Outcome<Door<'a>> {
        Ok(Door::of(cx, tx, bucket(cx, tx, name, expected_owner)?))
    }

    pub(super) fn of(cx: &'a Context, tx: &'a Tx, bucket: impl Into<Arc<Bucket>>) -> Door<'a> {
        Door { cx, tx, bucket: bucket.into(), opened: OnceCell::new() }
    }

    /// A need about the bucket itself.
    pub(super) fn bucket_need(&self, action: &'static str) -> Outcome<Need> {
        self.need(action, bucket_arn(&self.bucket.name), None)
    }

    /// A need about an object, or about that version of it.
    pub(super) fn object_need(
        &self,
        action: &'static str,
        key: &str,
        version: Option<&Version>,
    ) -> Outcome<Need> {
        self.need(action, object_arn(&self.bucket.name, key), version)
    }

    /// Needs about an object that may be there already, or about one version of it.
    pub(super) fn version_needs(
        &self,
        actions: &[&'static str],
        key: &str,
        version_id: &Option<String>,
    ) -> Outcome<Vec<Need>> {
        let version = self.version(key, version_id)?;
        let need = |action: &&'static str| {
            let mut need = self.object_need(action, key, version.as_ref())?;
            if version.as_ref().is_none_or(|it| it.marker) && action.starts_with("s3:GetObject") {
                need.guard.granted |= self.list_grants_listing()?;
            }
            Ok(need.with_some("s3:VersionId", version_id.as_deref()))
        };
        actions.iter().map(need).collect()
    }

    /// What is not there has no list to grant anything: whoever the bucket's list lets see what is
    /// there may see that it is not.
    fn list_grants_listing(&self) -> Outcome<bool> {
        acl::grants(self.cx, self.tx, &self.bucket, "s3:ListBucket", None)
    }

    /// The version whose owner and access list count, if any do. What is no version id is told by
    /// the operation.
    fn version(&self, key: &str, version_id: &Option<String>) -> Outcome<Option<Version>> {
        if self.bucket.ownership.is_enforced() {
            return Ok(None);
        }
        match version_id.as_deref().map(VersionId::parse) {
            None => latest(self.tx, &self.bucket.name, key),
            Some(Ok(id)) => find(self.tx, &self.bucket.name, key, id),
            Some(Err(_)) => Ok(None),
        }
    }

    fn need(&self, action: &'static str, arn: String, version: Option<&Version>) -> Outcome<Need> {
        let bucket = &self.bucket;
        let owner = acl::owner(bucket, action, version);
        let granted = acl::grants(self.cx, self.tx, bucket, action, version)?;
        let posted = match self.cannot_be_locked_out(action) {
            true => None,
            false => self.posted(owner)?,
        };
        let guard = match posted {
            None => Guard { granted, ..Guard::default() },
            Some(Posted { policy, restricted }) => Guard {
                policy: Some(policy),
                name: bucket_arn(&bucket.name),
                granted,
                restricted,
                ..Guard::default()
            },
        };
        let need = Need::new(action, arn).of(owner).guarded(guard).inquiring(inquire);
        Ok(if owner == bucket.owner { need } else { need.within(&bucket.owner) })
    }

    fn cannot_be_locked_out(&self, action: &str) -> bool {
        let caller = &self.cx.caller;
        NEVER_LOCKED_OUT.contains(&action)
            && caller.is_root()
            && caller.account == self.bucket.owner
    }

    /// What the policy says of things that belong to an account.
    fn posted(&self, owner: &str) -> Outcome<Option<Posted>> {
        if owner != self.bucket.owner {
            return self.posted_for_others();
        }
        if let Some(posted) = self.opened.get() {
            return Ok(posted.clone());
        }
        let posted = match policy_of(self.cx, self.tx, &self.bucket)? {
            None => None,
            Some(policy) => {
                let restricted = public_access::restricts(self.cx, self.tx, &self.bucket)?;
                Some(Posted { policy, restricted })
            }
        };
        Ok(self.opened.get_or_init(|| posted).clone())
    }

    /// Who may use an object of another account is that account's to say; the bucket's owner may
    /// only deny it.
    fn posted_for_others(&self) -> Outcome<Option<Posted>> {
        let Some(text) = self.tx.get(BUCKET_POLICIES, self.bucket.name.as_str())? else {
            return Ok(None);
        };
        let policy = acl::only_denials(self.cx, &text)?;
        Ok(policy.map(|policy| Posted { policy, restricted: false }))
    }
}

/// The policy of a bucket, compiled; read only when it is not remembered.
pub(super) fn policy_of(
    cx: &Context,
    tx: &Tx,
    bucket: &Bucket,
) -> Result<Option<Arc<Policy>>, Failure> {
    let text = || tx.get(BUCKET_POLICIES, bucket.name.as_str());
    match &bucket.policy {
        PolicyMark::Absent => Ok(None),
        PolicyMark::Unknown => match text()? {
            None => Ok(None),
            Some(text) => cx.authority.compiled(Kind::Bucket, &text).map(Some),
        },
        PolicyMark::Present(id) => {
            let missing = || Failure::new(format!("the policy of {} is missing", bucket.name));
            let read = || text()?.ok_or_else(missing);
            cx.authority.compiled_by(Kind::Bucket, *id, read).map(Some)
        }
    }
}

/// One permission on a bucket.
pub(super) fn bucket_access(
    cx: &Context,
    tx: &Tx,
    action: &'static str,
    name: &str,
    expected_owner: &Option<String>,
) -> Outcome<Access> {
    Ok(Door::find(cx, tx, name, expected_owner)?.bucket_need(action)?.into())
}

/// Permissions to write an object, all of them needed.
pub(super) fn object_access(
    cx: &Context,
    tx: &Tx,
    actions: &[&'static str],
    (name, key): (&str, &str),
    expected_owner: &Option<String>,
) -> Outcome<Access> {
    let door = Door::find(cx, tx, name, expected_owner)?;
    check_key(key)?;
    let mut access = Access::free();
    for action in actions {
        access = access.need(door.object_need(action, key, None)?);
    }
    Ok(access)
}

/// Permissions on an object that is there, or on one version of it: its own list counts too.
pub(super) fn version_access(
    cx: &Context,
    tx: &Tx,
    actions: &[&'static str],
    (name, key, version_id): (&str, &str, &Option<String>),
    expected_owner: &Option<String>,
) -> Outcome<Access> {
    let door = Door::find(cx, tx, name, expected_owner)?;
    check_key(key)?;
    Ok(Access { needs: door.version_needs(actions, key, version_id)?, owner: None })
}

/// Whoever may not list a bucket is not told that something is missing in it. He is judged as if he
/// listed what begins with the key.
pub(super) fn missing(cx: &Context, tx: &Tx, bucket: &Bucket, key: &str, refusal: Refusal) -> Stop {
    let listing = Door::of(cx, tx, bucket.clone()).bucket_need("s3:ListBucket");
    match listing.and_then(|need| gate::permit(cx, tx, &need.with("s3:prefix", key))) {
        Ok(()) => refusal.into(),
        Err(stop) => stop,
    }
}

/// Whether the access list that an upload asks for needs a permission of its own.
///
/// AWS names `s3:PutObjectAcl` for every upload with a list, yet the bucket policies that it documents
/// for CloudTrail, for Config and for uploads from other accounts grant `s3:PutObject` alone and
/// demand `bucket-owner-full-control`. Those work on AWS, so this one needs nothing more: it gives the
/// bucket's owner what is his. A header that grants him full control says the same, and AWS documents
/// such a policy too.
macro_rules! needs_acl_permission {
    ($tx:expr, $input:expr) => {
        $input.acl.as_deref().is_some_and(|it| it != "bucket-owner-full-control")
            || $input.grant_read.is_some()
            || $input.grant_read_acp.is_some()
            || $input.grant_write_acp.is_some()
            || match &$input.grant_full_control {
                None => false,
                Some(header) => !$crate::s3::access::is_to_owner($tx, &$input.bucket, header)?,
            }
    };
}

/// Whether a grant header names the bucket's owner and nobody else.
pub(super) fn is_to_owner(tx: &Tx, bucket: &str, header: &str) -> Result<bool, Failure> {
    let Some(bucket) = tx.get(BUCKETS, bucket)? else { return Ok(false) };
    let owner = acl::canonical_id(&bucket.owner);
    let named = acl::named_in_header(header).unwrap_or_default();
    let is_owner = |(kind, id): &(&str, &str)| kind.eq_ignore_ascii_case("id") && *id == owner;
    Ok(!named.is_empty() && named.iter().all(is_owner))
}

pub(super) use needs_acl_permission;

pub(super) fn check_key(key: &str) -> Result<(), Refusal> {
    match key.len() {
        0..=KEY_BYTES_MAX => Ok(()),
        size => Err(aws::key_too_long_error("Your key is too long")
            .with("Size", size)
            .with("MaxSizeAllowed", KEY_BYTES_MAX)),
    }
}

/// The resource of a call that is about a bucket. One that does not exist is nobody's.
pub(super) fn bucket_resources(tx: &Tx, bucket: &str) -> Result<Vec<Resource>, Failure> {
    let resource = Resource::new("AWS::S3::Bucket", bucket_arn(bucket));
    let account = tx.get(BUCKETS, bucket)?.map(|it| it.owner);
    Ok(vec![Resource { account, ..resource }])
}

/// The resources of a call that is about an object.
pub(super) fn object_resources(tx: &Tx, bucket: &str, key: &str) -> Result<Vec<Resource>, Failure> {
    let mut resources = vec![Resource::new("AWS::S3::Object", object_arn(bucket, key))];
    resources.extend(bucket_resources(tx, bucket)?);
    Ok(resources)
}

/// The resources of a call that is about whatever objects a bucket holds.
pub(super) fn objects_resources(tx: &Tx, bucket: &str) -> Result<Vec<Resource>, Failure> {
    let mut resources = vec![Resource::new("AWS::S3::Object", object_arn(bucket, "")).prefix()];
    resources.extend(bucket_resources(tx, bucket)?);
    Ok(resources)
}
