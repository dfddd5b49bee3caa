//! `HeadObject`: what `GetObject` would say, without the bytes.
//!
//! # Invariants
//!
//! * Everything is decided where `GetObject` decides it: the request and the answer have its members
//!   but for the body.
//! * A checksum says something of the bytes: of what lies under a key of KMS it is shown to those
//!   alone who may use that key to read.

use wire::{Structure, s3 as aws};

use super::access::object_resources;
use super::customer_key::Brought;
use super::encryption::Holder;
use super::get_object::access;
use super::read::read;
use crate::prelude::*;

pub(crate) struct HeadObject;

impl Operation for HeadObject {
    type Shape = aws::HeadObject;
    const AUDIT: Audit = Audit::data(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        access(cx, tx, &as_get(input.clone())?)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let input = as_get(input)?;
        let reading = read(cx, tx, "HEAD", &input)?;
        let encryption = &reading.version.encryption;
        if reading.output.checksum_type.is_some() && encryption.kms_key.is_some() {
            let holder = Holder { bucket: &input.bucket, key: &input.key };
            encryption.open(cx, tx, holder, &Brought::default())?;
        }
        Ok(aws::HeadObjectOutput::read(reading.output.write())?)
    }

    fn resources(_: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        object_resources(tx, &input.bucket, &input.key)
    }
}

fn as_get(input: aws::HeadObjectRequest) -> Result<aws::GetObjectRequest, Refusal> {
    aws::GetObjectRequest::read(input.write())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::s3::testing::{bucket, put};
    use crate::testing::World;

    #[test]
    fn a_head_says_what_a_get_would_say() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let etag = put(&mut world, "ledger", "page", b"hello").e_tag;
        let head = |key: &str, range: Option<&str>| aws::HeadObjectRequest {
            bucket: "ledger".into(),
            key: key.into(),
            range: range.map(Into::into),
            ..Default::default()
        };
        let output = world.call::<HeadObject>(head("page", None)).unwrap();
        assert_eq!((output.content_length, output.e_tag), (Some(5), etag));
        let output = world.call::<HeadObject>(head("page", Some("bytes=1-2"))).unwrap();
        assert_eq!(output.content_range.as_deref(), Some("bytes 1-2/5"));
        assert_eq!(world.call::<HeadObject>(head("missing", None)).unwrap_err().status, 404);
    }
}
