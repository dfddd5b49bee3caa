//! `AbortMultipartUpload`: give up an upload and its parts.
//!
//! # Invariants
//!
//! * After it no part of the upload is kept, and none can be added.

use wire::s3 as aws;

use super::access::{object_access, object_resources};
use super::refuse::header_not_implemented;
use super::uploads::{PARTS_MAX, end_upload, find_upload, granted_to_initiator, parts};
use crate::prelude::*;

pub(crate) struct AbortMultipartUpload;

impl Operation for AbortMultipartUpload {
    type Shape = aws::AbortMultipartUpload;
    const AUDIT: Audit = Audit::data(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let object = (input.bucket.as_str(), input.key.as_str());
        let actions = ["s3:AbortMultipartUpload"];
        let access = object_access(cx, tx, &actions, object, &input.expected_bucket_owner)?;
        granted_to_initiator(cx, tx, access, (object.0, object.1, &input.upload_id))
    }

    fn execute(_: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        if input.if_match_initiated_time.is_some() {
            return Err(header_not_implemented("x-amz-if-match-initiated-time").into());
        }
        let (bucket, key) = (input.bucket.as_str(), input.key.as_str());
        let upload = find_upload(tx, bucket, key, &input.upload_id)?;
        let parts = parts(tx, bucket, key, &upload, (0, PARTS_MAX))?;
        end_upload(tx, bucket, key, &upload, &parts);
        Ok(aws::AbortMultipartUploadOutput::default())
    }

    fn resources(_: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        object_resources(tx, &input.bucket, &input.key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::s3::list_parts::ListParts;
    use crate::s3::testing::{bucket, create_upload, upload_part};
    use crate::testing::World;

    #[test]
    fn an_aborted_upload_is_gone_with_its_parts() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let upload_id = create_upload(&mut world, "ledger", "2026/01");
        upload_part(&mut world, ("ledger", "2026/01"), &upload_id, 1, &[7; 2000]);
        let (bucket, key) = (|| String::from("ledger"), || String::from("2026/01"));
        let abort = || aws::AbortMultipartUploadRequest {
            bucket: bucket(),
            key: key(),
            upload_id: upload_id.clone(),
            ..Default::default()
        };
        world.call::<AbortMultipartUpload>(abort()).unwrap();
        let refusal = world.call::<AbortMultipartUpload>(abort()).unwrap_err();
        assert_eq!((&*refusal.code, refusal.status), ("NoSuchUpload", 404));
        let (bucket, key) = (bucket(), key());
        let list = aws::ListPartsRequest { bucket, key, upload_id, ..Default::default() };
        assert_eq!(world.call::<ListParts>(list).unwrap_err().code, "NoSuchUpload");
    }
}
