//! `DeleteBucket`: remove an empty bucket, and all that was configured for it.
//!
//! Versions and delete markers count as content, uploads in progress do not: they are aborted.
//!
//! # Invariants
//!
//! * A bucket with anything in it stays. A write that races with the deletion makes one of the two
//!   start over, so neither a bucket nor an object is lost unseen.
//! * The name is free afterwards, and a new bucket of that name starts clean.

use store::{Range, Row, Table};
use wire::s3 as aws;

use super::access::{bucket_access, bucket_resources};
use super::lifecycle;
use super::lookup::bucket;
use super::rows::{
    BUCKET_POLICIES, BUCKET_TAGS, BUCKETS, Bucket, CURRENT_LISTED, HISTORY_LISTED, OWNED_BUCKETS,
    Versioning,
};
use super::uploads::abandon_all;
use crate::prelude::*;

pub(crate) struct DeleteBucket;

impl Operation for DeleteBucket {
    type Shape = aws::DeleteBucket;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        bucket_access(cx, tx, "s3:DeleteBucket", &input.bucket, &input.expected_bucket_owner)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let bucket = bucket(cx, tx, &input.bucket, &input.expected_bucket_owner)?;
        let name = bucket.name.as_str();
        if has_rows(tx, CURRENT_LISTED, name)? || has_rows(tx, HISTORY_LISTED, name)? {
            return Err(not_empty(&bucket).into());
        }
        abandon_all(tx, name)?;
        lifecycle::forget(tx, name)?;
        tx.delete(BUCKETS, name);
        tx.delete(OWNED_BUCKETS, (bucket.owner.as_str(), name));
        tx.delete(BUCKET_TAGS, name);
        tx.delete(BUCKET_POLICIES, name);
        Ok(Default::default())
    }

    fn resources(_: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        bucket_resources(tx, &input.bucket)
    }
}

fn has_rows<K, V: Row>(tx: &Tx, table: Table<K, V>, bucket: &str) -> Outcome<bool> {
    Ok(!tx.scan(table, (bucket,), Range::all().limit(1))?.is_empty())
}

fn not_empty(bucket: &Bucket) -> Refusal {
    let message = match bucket.versioning {
        Versioning::Never => "The bucket you tried to delete is not empty",
        Versioning::Enabled | Versioning::Suspended => {
            "The bucket you tried to delete is not empty. You must delete all versions in the bucket."
        }
    };
    aws::bucket_not_empty(message).with("BucketName", &bucket.name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::s3::delete_object::DeleteObject;
    use crate::s3::testing::{bucket, create_upload, put, upload_part, versioned};
    use crate::testing::World;

    fn delete(world: &mut World, name: &str) -> Result<(), Refusal> {
        let input = aws::DeleteBucketRequest { bucket: name.into(), ..Default::default() };
        world.call::<DeleteBucket>(input).map(|_| ())
    }

    #[test]
    fn only_an_empty_bucket_goes_and_everything_of_it_with_it() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        put(&mut world, "ledger", "page", b"1");
        assert_eq!(delete(&mut world, "ledger").unwrap_err().code, "BucketNotEmpty");
        let input = aws::DeleteObjectRequest {
            bucket: "ledger".into(),
            key: "page".into(),
            ..Default::default()
        };
        world.call::<DeleteObject>(input).unwrap();
        let upload = create_upload(&mut world, "ledger", "big");
        upload_part(&mut world, ("ledger", "big"), &upload, 1, &[7; 5000]);
        delete(&mut world, "ledger").unwrap();
        assert_eq!(delete(&mut world, "ledger").unwrap_err().code, "NoSuchBucket");
        bucket(&mut world, "ledger");
        delete(&mut world, "ledger").unwrap();
    }

    #[test]
    fn a_delete_marker_is_content() {
        let mut world = World::new();
        versioned(&mut world, "ledger");
        let key = "page".to_string();
        let bucket = "ledger".to_string();
        let input = aws::DeleteObjectRequest { bucket, key, ..Default::default() };
        let marker = world.call::<DeleteObject>(input.clone()).unwrap();
        let refusal = delete(&mut world, "ledger").unwrap_err();
        assert!(refusal.message.ends_with("You must delete all versions in the bucket."));
        let version_id = marker.version_id;
        world.call::<DeleteObject>(aws::DeleteObjectRequest { version_id, ..input }).unwrap();
        delete(&mut world, "ledger").unwrap();
    }
}
