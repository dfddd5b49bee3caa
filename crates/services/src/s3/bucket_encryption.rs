//! How a bucket encrypts what comes without a wish of its own, and which wishes it refuses.
//!
//! | bucket                                       | default | writes with keys of customers |
//! |----------------------------------------------|---------|-------------------------------|
//! | new, or its configuration was deleted        | SSE-S3  | refused                       |
//! | the same, by the older defaults              | SSE-S3  | taken                         |
//! | configured                                   | as said | as said, or as before         |
//!
//! AWS has refused keys of customers in new buckets since April 2026.
//!
//! # Invariants
//!
//! * The key is kept as it was given: an id stays an id, an alias an alias, and who writes finds out
//!   whether there is such a key.
//! * Blocking concerns writes alone: what is there stays readable.

use gate::Context;
use minicbor::{Decode, Encode};
use wire::{Refusal, s3 as aws};

use super::refuse::malformed_xml;

const ALLOW_ALL: &str = "NONE";
const CUSTOMER_KEYS: &str = "SSE-C";

/// The configuration, kept with its bucket.
#[derive(Clone, Debug, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
pub(crate) struct BucketEncryption {
    /// Somebody put it; otherwise it is what new buckets have.
    #[n(0)]
    pub put: bool,
    #[n(1)]
    pub method: Method,
    /// Of KMS, as given; `aws/s3` of whoever writes when absent.
    #[n(2)]
    pub key: Option<String>,
    #[n(3)]
    pub bucket_key: bool,
    /// Whether writes with keys of customers are refused. Absent: nobody has said, and they are not.
    #[n(4)]
    pub blocks_customer_keys: Option<bool>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub(crate) enum Method {
    #[default]
    #[n(0)]
    S3,
    #[n(1)]
    Kms,
    /// In two layers.
    #[n(2)]
    Dsse,
}

impl Method {
    pub(super) fn name(self) -> &'static str {
        match self {
            Method::S3 => "AES256",
            Method::Kms => "aws:kms",
            Method::Dsse => "aws:kms:dsse",
        }
    }

    fn parse(name: &str) -> Option<Method> {
        [Method::S3, Method::Kms, Method::Dsse].into_iter().find(|it| it.name() == name)
    }
}

impl BucketEncryption {
    /// What a new bucket has.
    pub(super) fn of_new(cx: &Context) -> Option<BucketEncryption> {
        let blocks_customer_keys = Some(true);
        let today = BucketEncryption { blocks_customer_keys, ..BucketEncryption::default() };
        (!cx.settings.older_bucket_defaults).then_some(today)
    }

    /// Read a configuration that replaces another one.
    pub(super) fn parse(
        given: &aws::ServerSideEncryptionConfiguration,
        before: Option<&BucketEncryption>,
    ) -> Result<BucketEncryption, Refusal> {
        let [rule] = given.rules.as_slice() else { return Err(malformed_xml()) };
        let mut parsed = BucketEncryption {
            put: true,
            bucket_key: rule.bucket_key_enabled == Some(true),
            // Who changes the default alone does not lift what was blocked.
            blocks_customer_keys: before.and_then(|it| it.blocks_customer_keys),
            ..BucketEncryption::default()
        };
        if let Some(default) = &rule.apply_server_side_encryption_by_default {
            parsed.method = Method::parse(&default.sse_algorithm).ok_or_else(malformed_xml)?;
            parsed.key = default.kms_master_key_id.clone().filter(|it| !it.is_empty());
        } else if rule.blocked_encryption_types.is_none() && rule.bucket_key_enabled.is_none() {
            return Err(malformed_xml());
        }
        if parsed.method == Method::S3 && parsed.key.is_some() {
            return Err(key_is_not_applicable());
        }
        if let Some(blocked) = &rule.blocked_encryption_types {
            parsed.blocks_customer_keys = Some(blocks(blocked)?);
        }
        Ok(parsed)
    }

    /// The configuration as it is shown.
    pub(super) fn shown(&self) -> aws::ServerSideEncryptionConfiguration {
        let blocked = |blocks| {
            let name = if blocks { CUSTOMER_KEYS } else { ALLOW_ALL };
            aws::BlockedEncryptionTypes { encryption_type: Some(vec![name.into()]) }
        };
        let rule = aws::ServerSideEncryptionRule {
            apply_server_side_encryption_by_default: Some(aws::ServerSideEncryptionByDefault {
                sse_algorithm: self.method.name().into(),
                kms_master_key_id: self.key.clone(),
            }),
            bucket_key_enabled: Some(self.bucket_key),
            blocked_encryption_types: self.blocks_customer_keys.map(blocked),
        };
        aws::ServerSideEncryptionConfiguration { rules: vec![rule] }
    }
}

fn blocks(given: &aws::BlockedEncryptionTypes) -> Result<bool, Refusal> {
    match given.encryption_type.as_deref() {
        Some([one]) if one == CUSTOMER_KEYS => Ok(true),
        Some([one]) if one == ALLOW_ALL => Ok(false),
        _ => Err(malformed_xml()),
    }
}

fn key_is_not_applicable() -> Refusal {
    let message = "a KMSMasterKeyID is not applicable if the default sse algorithm is not aws:kms \
                   or aws:kms:dsse";
    aws::invalid_argument(message).with("ArgumentName", "ApplyServerSideEncryptionByDefault")
}
