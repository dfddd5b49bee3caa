//! `DeleteObject`: hide an object, or erase one version of it.
//!
//! | versioning | `versionId` | what happens                                           |
//! |------------|-------------|--------------------------------------------------------|
//! | never      | absent      | the object is erased                                   |
//! | enabled    | absent      | a delete marker hides the object                       |
//! | suspended  | absent      | a null marker hides it, and erases the null version    |
//! | any        | present     | that version is erased                                 |
//!
//! Deleting what is not there succeeds: S3 promises an absence, not an act. Only with `If-Match` must
//! there be something to delete.
//!
//! # Invariants
//!
//! * A version id that S3 cannot have given out is refused, whether or not the object exists.
//! * What is erased gives its bytes back in the same transaction.
//! * A version of a bucket with MFA Delete is erased only with a code.

use wire::s3 as aws;

use super::access::{missing, object_resources, version_access};
use super::condition_keys::Keys;
use super::conditions::any_etag;
use super::erase::{erase, hide};
use super::lookup::{VersionId, bucket, find, latest};
use super::mfa_delete::{Shown, demand};
use super::refuse::{header_not_implemented, no_such_key, precondition_failed};
use super::rows::Bucket;
use crate::prelude::*;

pub(crate) struct DeleteObject;

impl Operation for DeleteObject {
    type Shape = aws::DeleteObject;
    const AUDIT: Audit = Audit::data(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let mut actions = vec![match input.version_id {
            None => "s3:DeleteObject",
            Some(_) => "s3:DeleteObjectVersion",
        }];
        actions.extend(input.if_match.is_some().then_some("s3:GetObject"));
        let bypass = input.bypass_governance_retention == Some(true);
        actions.extend(bypass.then_some("s3:BypassGovernanceRetention"));
        let object = (input.bucket.as_str(), input.key.as_str(), &input.version_id);
        let access = version_access(cx, tx, &actions, object, &input.expected_bucket_owner)?;
        Ok(Keys::new().text("s3:if-match", &input.if_match).on(access))
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        check_headers(&input)?;
        let bucket = bucket(cx, tx, &input.bucket, &input.expected_bucket_owner)?;
        let shown = Shown::parse(cx, &input.mfa)?;
        let id = VersionId::parse_optional(&input.version_id)?;
        if bucket.has_mfa_delete() && id.is_some() {
            demand(cx, tx, &bucket, shown)?;
        }
        check_match(cx, tx, &bucket, &input, id)?;
        let (marker, version_id) = match id {
            None => {
                let marker = hide(cx, tx, &bucket, &input.key, 0)?;
                (marker.is_some(), marker.map(|it| it.public_id()))
            }
            Some(id) => {
                let erased = erase(tx, &bucket, &input.key, id)?;
                (erased.is_some_and(|it| it.marker), input.version_id)
            }
        };
        let delete_marker = marker.then_some(true);
        Ok(aws::DeleteObjectOutput { delete_marker, version_id, ..Default::default() })
    }

    fn resources(_: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        object_resources(tx, &input.bucket, &input.key)
    }
}

/// Headers that mean something only for kinds of buckets that do not exist here.
fn check_headers(input: &aws::DeleteObjectRequest) -> Result<(), Refusal> {
    if input.if_match_last_modified_time.is_some() {
        return Err(header_not_implemented("x-amz-if-match-last-modified-time"));
    }
    if input.if_match_size.is_some() {
        return Err(header_not_implemented("x-amz-if-match-size"));
    }
    if input.bypass_governance_retention.is_some() {
        return Err(bypass_not_applicable());
    }
    Ok(())
}

/// No bucket here has an object lock whose retention could be bypassed.
fn bypass_not_applicable() -> Refusal {
    aws::invalid_argument(
        "x-amz-bypass-governance-retention is only applicable to Object Lock enabled buckets.",
    )
    .with("ArgumentName", "x-amz-bypass-governance-retention")
}

fn check_match(
    cx: &Context,
    tx: &Tx,
    bucket: &Bucket,
    input: &aws::DeleteObjectRequest,
    id: Option<VersionId>,
) -> Outcome<()> {
    let Some(etags) = &input.if_match else { return Ok(()) };
    let target = match id {
        None => latest(tx, &bucket.name, &input.key)?,
        Some(id) => find(tx, &bucket.name, &input.key, id)?,
    };
    match target {
        None => Err(missing(cx, tx, bucket, &input.key, no_such_key(&input.key))),
        Some(it) if !it.marker && any_etag(etags, &it.etag) => Ok(()),
        Some(_) => Err(precondition_failed("If-Match").into()),
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;
    use crate::s3::testing::{bucket, get, put, set_versioning, versioned};
    use crate::testing::{World, check};

    fn request(version_id: Option<&str>) -> aws::DeleteObjectRequest {
        aws::DeleteObjectRequest {
            bucket: "ledger".into(),
            key: "page".into(),
            version_id: version_id.map(Into::into),
            ..Default::default()
        }
    }

    #[test]
    fn without_versions_a_delete_erases_and_deleting_nothing_is_fine() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        put(&mut world, "ledger", "page", b"1");
        for _ in 0..2 {
            let output = world.call::<DeleteObject>(request(None)).unwrap();
            assert_eq!(output, aws::DeleteObjectOutput::default());
        }
        world.call::<DeleteObject>(request(Some("null"))).unwrap();
        world.call::<DeleteObject>(request(Some("guess"))).unwrap_err();
        check(
            &world,
            expect![[r#"
                Root s3:CreateBucket arn:aws:s3:::ledger → ok
                Root s3:PutObject arn:aws:s3:::ledger/page → ok
                Root s3:DeleteObject arn:aws:s3:::ledger/page → ok
                Root s3:DeleteObject arn:aws:s3:::ledger/page → ok
                Root s3:DeleteObject arn:aws:s3:::ledger/page → ok
                Root s3:DeleteObject arn:aws:s3:::ledger/page → InvalidArgument
            "#]],
        );
    }

    #[test]
    fn erasing_the_marker_brings_the_object_back() {
        let mut world = World::new();
        versioned(&mut world, "ledger");
        put(&mut world, "ledger", "page", b"1");
        let marker = world.call::<DeleteObject>(request(None)).unwrap();
        assert_eq!(marker.delete_marker, Some(true));
        let erased = world.call::<DeleteObject>(request(marker.version_id.as_deref())).unwrap();
        assert_eq!(erased, marker);
        assert_eq!(get(&mut world, "ledger", "page"), b"1");
        let again = world.call::<DeleteObject>(request(marker.version_id.as_deref())).unwrap();
        assert_eq!((again.delete_marker, again.version_id), (None, marker.version_id));
    }

    #[test]
    fn erasing_the_current_version_uncovers_the_one_before() {
        let mut world = World::new();
        versioned(&mut world, "ledger");
        put(&mut world, "ledger", "page", b"1");
        let second = put(&mut world, "ledger", "page", b"2").version_id;
        world.call::<DeleteObject>(request(second.as_deref())).unwrap();
        assert_eq!(get(&mut world, "ledger", "page"), b"1");
    }

    #[test]
    fn while_versions_are_suspended_a_null_marker_erases_the_null_version() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        put(&mut world, "ledger", "page", b"null");
        set_versioning(&mut world, "ledger", "Enabled");
        put(&mut world, "ledger", "page", b"kept");
        set_versioning(&mut world, "ledger", "Suspended");
        let marker = world.call::<DeleteObject>(request(None)).unwrap();
        assert_eq!(marker.version_id.as_deref(), Some("null"));
        let erased = world.call::<DeleteObject>(request(Some("null"))).unwrap();
        assert_eq!(erased.delete_marker, Some(true));
        assert_eq!(get(&mut world, "ledger", "page"), b"kept");
    }

    #[test]
    fn a_conditional_delete_wants_something_to_delete() {
        let mut world = World::new();
        versioned(&mut world, "ledger");
        let matching =
            |etag: &str| aws::DeleteObjectRequest { if_match: Some(etag.into()), ..request(None) };
        let mut code = |input| {
            let refused = world.call::<DeleteObject>(input).err();
            refused.map_or("ok".into(), |it| it.code.into_owned())
        };
        assert_eq!(code(matching("*")), "NoSuchKey");
        let bypass =
            aws::DeleteObjectRequest { bypass_governance_retention: Some(false), ..request(None) };
        assert_eq!(code(bypass), "InvalidArgument");
        put(&mut world, "ledger", "page", b"1");
        let mut code = |input| {
            let refused = world.call::<DeleteObject>(input).err();
            refused.map_or("ok".into(), |it| it.code.into_owned())
        };
        assert_eq!(code(matching("\"0\"")), "PreconditionFailed");
        assert_eq!(code(matching("\"c4ca4238a0b923820dcc509a6f75849b\"")), "ok");
        assert_eq!(code(matching("*")), "PreconditionFailed");
    }
}
