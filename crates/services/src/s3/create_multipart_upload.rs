//! `CreateMultipartUpload`: begin an upload in parts.
//!
//! Everything but the bytes is given now: headers, metadata, tags, and how the parts are checked.
//!
//! | algorithm           | type asked for | type           |
//! |---------------------|----------------|----------------|
//! | none                |                | `FULL_OBJECT`, with CRC64NVME, which is not shown |
//! | `CRC32`, `CRC32C`   | none           | `COMPOSITE`    |
//! | `CRC32`, `CRC32C`   | either         | that one       |
//! | `CRC64NVME`         | `FULL_OBJECT`  | `FULL_OBJECT`  |
//! | `SHA1`, `SHA256`    | `COMPOSITE`    | `COMPOSITE`    |
//!
//! # Invariants
//!
//! * An upload is no object: nobody sees it, and it does not keep its bucket from being deleted.
//! * What would be refused of the object is refused before its parts are sent.

use store::Range;
use wire::checksum::Algorithm;
use wire::s3 as aws;

use super::access::{needs_acl_permission, object_access, object_resources};
use super::acl::{acl_headers, of_new_object};
use super::checksums::{COMPOSITE, FULL_OBJECT};
use super::condition_keys::written_keys;
use super::customer_key::{brought, show_customer_key};
use super::encryption::{fresh_key, show_encryption};
use super::headers::{check_extras, metadata, stored_headers};
use super::ids;
use super::lifecycle::abortion;
use super::lookup::bucket;
use super::refuse::{invalid_argument, invalid_request};
use super::rows::{CURRENT, UPLOADS, Upload};
use super::sse::wish;
use super::sse_target::Target;
use super::tags;
use crate::prelude::*;

pub(crate) struct CreateMultipartUpload;

impl Operation for CreateMultipartUpload {
    type Shape = aws::CreateMultipartUpload;
    const AUDIT: Audit = Audit::data(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let mut actions = vec!["s3:PutObject"];
        actions.extend(needs_acl_permission!(tx, input).then_some("s3:PutObjectAcl"));
        actions.extend(input.tagging.is_some().then_some("s3:PutObjectTagging"));
        let object = (input.bucket.as_str(), input.key.as_str());
        let access = object_access(cx, tx, &actions, object, &input.expected_bucket_owner)?;
        Ok(written_keys!(cx, tx, input).creates(false).on(access))
    }

    fn execute(cx: &Context, tx: &mut Tx, mut input: Input<Self>) -> Outcome<Output<Self>> {
        let bucket = bucket(cx, tx, &input.bucket, &input.expected_bucket_owner)?;
        check_extras!(input)?;
        let belonging = of_new_object(cx, tx, &bucket, &input.key, &acl_headers!(input))?;
        let checked = Checked::parse(&input.checksum_algorithm, &input.checksum_type)?;
        let target = Target::of(cx, &bucket, wish!(cx, input)?)?;
        let place = (bucket.name.as_str(), input.key.as_str());
        let newest = tx.scan(UPLOADS, place, Range::all().reverse().limit(1))?;
        let upload = Upload {
            order: ids::order(cx.now, newest.first().map(|(_, upload)| upload.order)),
            salt: ids::salt(cx, 0),
            initiated_at: cx.now_seconds() * 1000,
            initiator: cx.caller.arn().into(),
            initiator_id: cx.caller.user_id(),
            headers: stored_headers!(input),
            metadata: metadata(input.metadata.take())?,
            tags: tags::from_header(input.tagging.as_deref())?,
            checksum_algorithm: checked.algorithm.name().into(),
            checksum_composite: checked.composite,
            checksum_named: input.checksum_algorithm.is_some(),
            checksum_type_named: input.checksum_type.is_some(),
            began_over: tx.get(CURRENT, place)?.map(|current| current.order),
            owner: belonging.owner,
            acl: belonging.acl,
            encryption: target.seal(cx, tx, &bucket, &input.key, &fresh_key(cx))?,
        };
        tx.put(UPLOADS, (place.0, place.1, upload.order), &upload);
        let (abort_date, abort_rule_id) = abortion(tx, &bucket, &input.key, upload.initiated_at)?;
        let mut output = aws::CreateMultipartUploadOutput {
            upload_id: Some(upload.public_id()),
            abort_date,
            abort_rule_id,
            ssekms_encryption_context: upload.encryption.context.clone(),
            checksum_algorithm: upload.shown_algorithm(),
            checksum_type: upload.shown_type(),
            bucket: Some(bucket.name.clone()),
            ..Default::default()
        };
        show_encryption!(output, upload.encryption);
        show_customer_key!(output, brought!(input));
        output.key = Some(input.key);
        Ok(output)
    }

    fn resources(_: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        object_resources(tx, &input.bucket, &input.key)
    }
}

impl Upload {
    /// The algorithm, if the client named it.
    pub(super) fn shown_algorithm(&self) -> Option<String> {
        self.checksum_named.then(|| self.checksum_algorithm.clone())
    }

    pub(super) fn shown_type(&self) -> Option<String> {
        self.checksum_named.then(|| self.type_name().into())
    }

    pub(super) fn type_name(&self) -> &'static str {
        if self.checksum_composite { COMPOSITE } else { FULL_OBJECT }
    }
}

/// How the parts, and the object that they become, are checked.
#[derive(Debug, PartialEq)]
struct Checked {
    algorithm: Algorithm,
    composite: bool,
}

impl Checked {
    fn parse(algorithm: &Option<String>, kind: &Option<String>) -> Result<Checked, Refusal> {
        let Some(name) = algorithm else {
            return match kind {
                None => Ok(Checked { algorithm: Algorithm::Crc64Nvme, composite: false }),
                Some(_) => Err(invalid_request(
                    "The x-amz-checksum-type header can only be used with the \
                     x-amz-checksum-algorithm header.",
                )),
            };
        };
        let algorithm = parse_algorithm(name)?;
        let (whole, composed) = match algorithm {
            Algorithm::Crc32 | Algorithm::Crc32c => (true, true),
            Algorithm::Crc64Nvme => (true, false),
            Algorithm::Sha1 | Algorithm::Sha256 => (false, true),
        };
        match kind.as_deref() {
            None => Ok(Checked { algorithm, composite: composed }),
            Some(COMPOSITE) if composed => Ok(Checked { algorithm, composite: true }),
            Some(FULL_OBJECT) if whole => Ok(Checked { algorithm, composite: false }),
            Some(kind @ (COMPOSITE | FULL_OBJECT)) => Err(invalid_request(&format!(
                "The {kind} checksum type cannot be used with the {} checksum algorithm.",
                algorithm.lower_name()
            ))),
            Some(kind) => {
                let message = "Value for x-amz-checksum-type header is invalid.";
                Err(invalid_argument(message, "x-amz-checksum-type", kind))
            }
        }
    }
}

pub(super) fn parse_algorithm(name: &str) -> Result<Algorithm, Refusal> {
    Algorithm::parse(name).ok_or_else(|| {
        invalid_request(
            "Checksum algorithm provided is unsupported. Please try again with any of the valid \
             types: [CRC32, CRC32C, CRC64NVME, SHA1, SHA256]",
        )
    })
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;
    use crate::s3::testing::bucket;
    use crate::testing::{World, check};

    fn parse(algorithm: &str, kind: &str) -> String {
        let optional = |text: &str| (!text.is_empty()).then(|| text.to_string());
        match Checked::parse(&optional(algorithm), &optional(kind)) {
            Ok(it) => format!("{} {}", it.algorithm.name(), it.composite),
            Err(refusal) => refusal.message,
        }
    }

    #[test]
    fn algorithms_and_types_pair_as_the_table_says() {
        assert_eq!(parse("", ""), "CRC64NVME false");
        assert_eq!(parse("CRC32", ""), "CRC32 true");
        assert_eq!(parse("crc32c", "FULL_OBJECT"), "CRC32C false");
        assert_eq!(parse("CRC64NVME", ""), "CRC64NVME false");
        assert_eq!(parse("SHA1", "COMPOSITE"), "SHA1 true");
        assert_eq!(
            parse("CRC64NVME", "COMPOSITE"),
            "The COMPOSITE checksum type cannot be used with the crc64nvme checksum algorithm."
        );
        assert_eq!(
            parse("SHA1", "FULL_OBJECT"),
            "The FULL_OBJECT checksum type cannot be used with the sha1 checksum algorithm."
        );
        assert!(parse("", "COMPOSITE").starts_with("The x-amz-checksum-type header can only"));
        assert!(parse("MD4", "").starts_with("Checksum algorithm provided is unsupported."));
    }

    #[test]
    fn two_uploads_of_one_key_have_ids_of_their_own_and_are_no_object() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let create = || aws::CreateMultipartUploadRequest {
            bucket: "ledger".into(),
            key: "2026/01".into(),
            ..Default::default()
        };
        let first = world.call::<CreateMultipartUpload>(create()).unwrap();
        let second = world.call::<CreateMultipartUpload>(create()).unwrap();
        assert_ne!(first.upload_id, second.upload_id);
        assert_eq!(first.checksum_algorithm, None);
        let refused = aws::CreateMultipartUploadRequest {
            server_side_encryption: Some("ROT13".into()),
            ..create()
        };
        let refusal = world.call::<CreateMultipartUpload>(refused).unwrap_err();
        assert_eq!((&*refusal.code, refusal.status), ("InvalidArgument", 400));
        check(
            &world,
            expect![[r#"
                Root s3:CreateBucket arn:aws:s3:::ledger → ok
                Root s3:CreateMultipartUpload arn:aws:s3:::ledger/2026/01 → ok
                Root s3:CreateMultipartUpload arn:aws:s3:::ledger/2026/01 → ok
                Root s3:CreateMultipartUpload arn:aws:s3:::ledger/2026/01 → InvalidArgument
            "#]],
        );
    }
}
