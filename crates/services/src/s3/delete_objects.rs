//! `DeleteObjects`: delete up to a thousand objects, or versions, in one call.
//!
//! Each entry is deleted as `DeleteObject` would: hidden by a delete marker, or erased. One that
//! cannot be deleted is told in the answer and hinders no other. All that is deleted is deleted in
//! one transaction.
//!
//! | entry                              | result                              |
//! |------------------------------------|-------------------------------------|
//! | that the caller may not delete     | `AccessDenied`                      |
//! | of an object that is not there     | deleted: an absence was asked for   |
//! | with a version id never given out  | `NoSuchVersion`                     |
//! | with an ETag, of nothing           | `NoSuchKey`, for whoever may list   |
//! | with an ETag that differs          | `PreconditionFailed`                |
//!
//! `x-amz-bypass-governance-retention` needs its permission, and has nothing to bypass. AWS refuses it
//! where a bucket has no object lock; clients that clean up send it everywhere, and it harms nothing.
//!
//! # Invariants
//!
//! * Besides its own event the call leaves one `DeleteObject` event for each entry, refused ones
//!   included.
//! * In quiet mode only what failed is told, but the events are the same.

use gate::Item;
use wire::{Structure, s3 as aws};

use super::access::{Door, check_key, missing, objects_resources};
use super::conditions::any_etag;
use super::erase::{erase, hide};
use super::lookup::{VersionId, bucket, bucket_arn, find, latest, object_arn};
use super::mfa_delete::{Shown, demand};
use super::refuse::{
    header_not_implemented, malformed_xml, no_such_key, no_such_version, precondition_failed,
};
use super::rows::Bucket;
use crate::prelude::*;

const OBJECTS_MAX: usize = 1000;

pub(crate) struct DeleteObjects;

impl Operation for DeleteObjects {
    type Shape = aws::DeleteObjects;
    const AUDIT: Audit = Audit::data(Write).itemized();

    /// The call as a whole needs nothing; each entry is judged alone.
    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let bucket = bucket(cx, tx, &input.bucket, &input.expected_bucket_owner)?;
        let entries = &input.delete.objects;
        if entries.is_empty() || entries.len() > OBJECTS_MAX {
            return Err(malformed_xml().into());
        }
        Ok(Access::free().about(&bucket.owner))
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        Ok(Self::execute_each(cx, tx, input)?.0)
    }

    fn execute_each(
        cx: &Context,
        tx: &mut Tx,
        input: Input<Self>,
    ) -> Outcome<(Output<Self>, Vec<Item>)> {
        let bucket = bucket(cx, tx, &input.bucket, &input.expected_bucket_owner)?;
        let shown = Shown::parse(cx, &input.mfa)?;
        // All are judged before any is deleted, for what is deleted may be what decides.
        let verdicts = judge(cx, tx, &bucket, &input)?;
        check_mfa(cx, tx, &bucket, shown, input.delete.objects.iter().zip(&verdicts))?;
        let quiet = input.delete.quiet == Some(true);
        let (mut deleted, mut errors, mut items) = (Vec::new(), Vec::new(), Vec::new());
        for ((nth, entry), verdict) in (0..).zip(&input.delete.objects).zip(verdicts) {
            let mut item = item(&bucket, entry);
            match verdict.and_then(|()| delete(cx, tx, &bucket, entry, nth)) {
                Ok(done) => deleted.extend((!quiet).then_some(done)),
                Err(stop) => {
                    let (refusal, reason) = stop.refusal()?;
                    errors.push(error(entry, refusal.clone()));
                    (item.error, item.reason) = (Some(refusal), reason);
                }
            }
            items.push(item);
        }
        let output = aws::DeleteObjectsOutput {
            deleted: (!deleted.is_empty()).then_some(deleted),
            errors: (!errors.is_empty()).then_some(errors),
            ..Default::default()
        };
        Ok((output, items))
    }

    fn resources(_: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        objects_resources(tx, &input.bucket)
    }
}

/// One code for all. Without it no version goes, and a wrong one stops even deletes that need none.
/// Whoever may delete nothing is not even told that a code is wanted.
fn check_mfa<'a>(
    cx: &Context,
    tx: &mut Tx,
    bucket: &Bucket,
    shown: Option<Shown>,
    judged: impl Iterator<Item = (&'a aws::ObjectIdentifier, &'a Outcome<()>)>,
) -> Outcome<()> {
    let mut granted = judged.filter(|(_, verdict)| verdict.is_ok());
    let wants_code =
        |(entry, _): (&aws::ObjectIdentifier, _)| entry.version_id.is_some() || shown.is_some();
    match bucket.has_mfa_delete() && granted.any(wants_code) {
        true => demand(cx, tx, bucket, shown),
        false => Ok(()),
    }
}

/// Whether the caller may delete each entry, in their order.
fn judge(
    cx: &Context,
    tx: &Tx,
    bucket: &Bucket,
    input: &Input<DeleteObjects>,
) -> Outcome<Vec<Outcome<()>>> {
    let door = Door::of(cx, tx, bucket.clone());
    let mut verdicts = Vec::with_capacity(input.delete.objects.len());
    for entry in &input.delete.objects {
        let mut actions = vec![match entry.version_id {
            None => "s3:DeleteObject",
            Some(_) => "s3:DeleteObjectVersion",
        }];
        actions.extend(entry.e_tag.is_some().then_some("s3:GetObject"));
        let bypass = input.bypass_governance_retention == Some(true);
        actions.extend(bypass.then_some("s3:BypassGovernanceRetention"));
        let needs = door.version_needs(&actions, &entry.key, &entry.version_id)?;
        let verdict = needs.into_iter().try_for_each(|need| {
            let need = need.with_some("s3:if-match", entry.e_tag.as_deref());
            gate::permit(cx, tx, &need)
        });
        verdicts.push(verdict);
    }
    Ok(verdicts)
}

fn delete(
    cx: &Context,
    tx: &mut Tx,
    bucket: &Bucket,
    entry: &aws::ObjectIdentifier,
    nth: u32,
) -> Outcome<aws::DeletedObject> {
    check_entry(entry)?;
    let id = match entry.version_id.as_deref() {
        None => None,
        Some(text) => Some(VersionId::parse(text).map_err(|_| no_such_version(&entry.key, text))?),
    };
    check_match(cx, tx, bucket, entry, id)?;
    let mut deleted = aws::DeletedObject {
        key: Some(entry.key.clone()),
        version_id: entry.version_id.clone(),
        ..Default::default()
    };
    let marker = match id {
        None => hide(cx, tx, bucket, &entry.key, nth)?,
        Some(id) => erase(tx, bucket, &entry.key, id)?.filter(|it| it.marker),
    };
    if let Some(marker) = marker {
        deleted.delete_marker = Some(true);
        deleted.delete_marker_version_id = Some(marker.public_id());
    }
    Ok(deleted)
}

/// What means something only for kinds of buckets that do not exist here, and keys that no object
/// can have.
fn check_entry(entry: &aws::ObjectIdentifier) -> Result<(), Refusal> {
    if entry.last_modified_time.is_some() {
        return Err(header_not_implemented("LastModifiedTime"));
    }
    if entry.size.is_some() {
        return Err(header_not_implemented("Size"));
    }
    if entry.key.is_empty() {
        let message = "You must specify a value for the object key.";
        return Err(Refusal::new("UserKeyMustBeSpecified", 400, message));
    }
    check_key(&entry.key)
}

fn check_match(
    cx: &Context,
    tx: &Tx,
    bucket: &Bucket,
    entry: &aws::ObjectIdentifier,
    id: Option<VersionId>,
) -> Outcome<()> {
    let Some(etags) = &entry.e_tag else { return Ok(()) };
    let target = match id {
        None => latest(tx, &bucket.name, &entry.key)?,
        Some(id) => find(tx, &bucket.name, &entry.key, id)?,
    };
    match target {
        None => Err(missing(cx, tx, bucket, &entry.key, no_such_key(&entry.key))),
        Some(it) if !it.marker && any_etag(etags, &it.etag) => Ok(()),
        Some(_) => Err(precondition_failed("If-Match").into()),
    }
}

fn error(entry: &aws::ObjectIdentifier, refusal: Refusal) -> aws::Error {
    aws::Error {
        key: Some(entry.key.clone()),
        version_id: entry.version_id.clone(),
        code: Some(refusal.code.into_owned()),
        message: Some(refusal.message),
    }
}

/// The event of an entry that was deleted.
fn item(bucket: &Bucket, entry: &aws::ObjectIdentifier) -> Item {
    let request = aws::DeleteObjectRequest {
        bucket: bucket.name.clone(),
        key: entry.key.clone(),
        version_id: entry.version_id.clone(),
        ..Default::default()
    };
    Item {
        name: "DeleteObject",
        request: request.write(),
        resources: vec![
            Resource::new("AWS::S3::Object", object_arn(&bucket.name, &entry.key)),
            Resource::new("AWS::S3::Bucket", bucket_arn(&bucket.name)).of(&bucket.owner),
        ],
        error: None,
        reason: None,
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;
    use crate::s3::testing::{bucket, put, versioned};
    use crate::testing::{World, check};

    fn entry(key: &str) -> aws::ObjectIdentifier {
        aws::ObjectIdentifier { key: key.into(), ..Default::default() }
    }

    fn delete(objects: Vec<aws::ObjectIdentifier>, quiet: bool) -> aws::DeleteObjectsRequest {
        aws::DeleteObjectsRequest {
            bucket: "ledger".into(),
            delete: aws::Delete { objects, quiet: Some(quiet) },
            ..Default::default()
        }
    }

    #[test]
    fn each_entry_is_deleted_alone_and_leaves_an_event_of_its_own() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        put(&mut world, "ledger", "a", b"v1");
        put(&mut world, "ledger", "b", b"v1");
        let differs = aws::ObjectIdentifier { e_tag: Some("\"x\"".into()), ..entry("b") };
        let entries = vec![entry("a"), differs, entry("missing")];
        let output = world.call::<DeleteObjects>(delete(entries, false)).unwrap();
        let keys = output.deleted.unwrap().into_iter().map(|it| it.key.unwrap());
        assert_eq!(keys.collect::<Vec<_>>(), ["a", "missing"]);
        let error = &output.errors.unwrap()[0];
        assert_eq!(error.code.as_deref(), Some("PreconditionFailed"));
        check(
            &world,
            expect![[r#"
                Root s3:CreateBucket arn:aws:s3:::ledger → ok
                Root s3:PutObject arn:aws:s3:::ledger/a → ok
                Root s3:PutObject arn:aws:s3:::ledger/b → ok
                Root s3:DeleteObjects - → ok
                Root s3:DeleteObject arn:aws:s3:::ledger/a → ok
                Root s3:DeleteObject arn:aws:s3:::ledger/b → PreconditionFailed
                Root s3:DeleteObject arn:aws:s3:::ledger/missing → ok
            "#]],
        );
    }

    #[test]
    fn a_versioned_bucket_hides_or_erases_as_each_entry_says() {
        let mut world = World::new();
        versioned(&mut world, "ledger");
        let first = put(&mut world, "ledger", "a", b"v1").version_id;
        let erased = aws::ObjectIdentifier { version_id: first.clone(), ..entry("a") };
        let forged = aws::ObjectIdentifier { version_id: Some("forged".into()), ..entry("a") };
        let entries = vec![entry("a"), erased, forged, entry("a")];
        let output = world.call::<DeleteObjects>(delete(entries, false)).unwrap();
        let deleted = output.deleted.unwrap();
        assert_eq!(deleted.len(), 3);
        assert_eq!(deleted[0].delete_marker, Some(true));
        assert_eq!((&deleted[1].version_id, deleted[1].delete_marker), (&first, None));
        let markers = [&deleted[0], &deleted[2]].map(|it| it.delete_marker_version_id.as_ref());
        assert_ne!(markers[0], markers[1]);
        let error = &output.errors.unwrap()[0];
        assert_eq!(error.code.as_deref(), Some("NoSuchVersion"));
    }

    #[test]
    fn quiet_mode_tells_only_what_failed() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let output = world.call::<DeleteObjects>(delete(vec![entry("a")], true)).unwrap();
        assert_eq!((output.deleted, output.errors), (None, None));
    }

    #[test]
    fn nothing_and_too_much_are_malformed() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let many: Vec<_> = (0..=OBJECTS_MAX).map(|at| entry(&at.to_string())).collect();
        for entries in [Vec::new(), many] {
            let refusal = world.call::<DeleteObjects>(delete(entries, false)).unwrap_err();
            assert_eq!(refusal.code, "MalformedXML");
        }
    }
}
