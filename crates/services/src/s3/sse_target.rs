//! How an object is going to be encrypted: what its request wishes, and what its bucket makes of it.
//!
//! | request                      | bucket's default      | encryption                                  |
//! |------------------------------|-----------------------|---------------------------------------------|
//! | says nothing                 | SSE-S3                | SSE-S3                                      |
//! | says nothing                 | SSE-KMS or DSSE-KMS   | that, with the bucket's key                 |
//! | names a key of KMS           | any                   | SSE-KMS or DSSE-KMS with that key           |
//! | says `aws:kms`, names no key | any                   | with `aws/s3` of whoever writes, never with the bucket's key |
//! | brings a key                 | any                   | SSE-C, unless the bucket refuses it         |
//!
//! # Invariants
//!
//! * What a request says beats what its bucket does.
//! * What will be refused when the object is written is refused before its bytes are read.

use gate::{Context, Outcome};
use store::Tx;
use wire::{BodyKey, Refusal};

use super::bucket_encryption::Method;
use super::customer_key::CustomerKey;
use super::encryption::{Encryption, Holder, Kind, fresh_key};
use super::rows::Bucket;
use super::sse::{KmsWish, Wish};
use super::sse_kms::{self, Sealed, Use, check_request};

/// What is to be done.
pub(super) struct Target {
    how: How,
    /// The request says so itself.
    pub said: bool,
}

enum How {
    S3,
    Kms { dual: bool, key: Option<String>, context: Option<String>, bucket_key: bool },
    Customer(CustomerKey),
}

impl Target {
    /// How the object will be encrypted.
    pub(super) fn kind(&self) -> Kind {
        match &self.how {
            How::S3 => Kind::S3,
            How::Kms { dual: false, .. } => Kind::Kms,
            How::Kms { dual: true, .. } => Kind::Dsse,
            How::Customer(_) => Kind::Customer,
        }
    }

    pub(super) fn of(cx: &Context, bucket: &Bucket, wish: Wish) -> Result<Target, Refusal> {
        let said = !matches!(wish, Wish::Default { .. });
        let how = match wish {
            Wish::Default { bucket_key } => by_default(bucket, bucket_key),
            Wish::S3 => How::S3,
            Wish::Kms(KmsWish { dual, key, context, bucket_key }) => {
                let bucket_key = bucket_key.unwrap_or_else(|| default_bucket_key(bucket));
                How::Kms { dual, key: named(key), context, bucket_key: bucket_key && !dual }
            }
            Wish::Customer(_) if blocks_customer_keys(bucket) => return Err(blocked()),
            Wish::Customer(key) => How::Customer(key),
        };
        if matches!(how, How::Kms { .. }) {
            check_request(cx)?;
        }
        Ok(Target { how, said })
    }

    /// SSE-KMS under a key that is named, for an object that is there.
    pub(super) fn under(
        cx: &Context,
        key: &str,
        context: Option<String>,
        bucket_key: bool,
    ) -> Result<Target, Refusal> {
        check_request(cx)?;
        let how = How::Kms { dual: false, key: Some(key.into()), context, bucket_key };
        Ok(Target { how, said: true })
    }

    /// Ask what would be refused. `aws/s3` that is still to be made refuses nobody.
    pub(super) fn admit(&self, cx: &Context, tx: &Tx, bucket: &Bucket, key: &str) -> Outcome<()> {
        let How::Kms { key: named, context, bucket_key, .. } = &self.how else { return Ok(()) };
        let managed = match named {
            Some(_) => None,
            None => sse_kms::managed(cx, tx, &bucket.region)?,
        };
        let Some(kms_key) = named.as_deref().or(managed.as_deref()) else { return Ok(()) };
        let use_of = Use { key: kms_key, context, bucket_key: *bucket_key };
        let holder = Holder { bucket: &bucket.name, key };
        sse_kms::seal(cx, tx, holder, &bucket.region, &use_of, &fresh_key(cx)).map(|_| ())
    }

    /// Seal an object's key. The event tells how.
    pub(super) fn seal(
        &self,
        cx: &Context,
        tx: &mut Tx,
        bucket: &Bucket,
        key: &str,
        object_key: &BodyKey,
    ) -> Outcome<Encryption> {
        let holder = Holder { bucket: &bucket.name, key };
        cx.tell("SSEApplied", self.applied());
        Ok(match &self.how {
            How::S3 => Encryption::s3(cx, holder, object_key),
            How::Customer(key) => Encryption::customers(cx, holder, key, object_key),
            How::Kms { dual, key, context, bucket_key } => {
                let key = match key {
                    Some(key) => key.clone(),
                    None => sse_kms::make_managed(cx, tx, &bucket.region)?,
                };
                let use_of = Use { key: &key, context, bucket_key: *bucket_key };
                let Sealed { arn, blob } =
                    sse_kms::seal(cx, tx, holder, &bucket.region, &use_of, object_key)?;
                Encryption {
                    kind: if *dual { Kind::Dsse } else { Kind::Kms },
                    sealed_key: blob,
                    kms_key: Some(arn),
                    context: context.clone(),
                    bucket_key: *bucket_key,
                    customer: None,
                }
            }
        })
    }

    /// Whether the object's ETag will be the MD5 of its bytes.
    pub(super) fn keeps_md5(&self) -> bool {
        matches!(self.how, How::S3)
    }

    fn applied(&self) -> &'static str {
        match (&self.how, self.said) {
            (How::S3, true) => "SSE_S3",
            (How::S3, false) => "Default_SSE_S3",
            (How::Kms { dual: false, .. }, true) => "SSE_KMS",
            (How::Kms { dual: false, .. }, false) => "Default_SSE_KMS",
            (How::Kms { dual: true, .. }, true) => "DSSE_KMS",
            (How::Kms { dual: true, .. }, false) => "Default_DSSE_KMS",
            (How::Customer(_), _) => "SSE_C",
        }
    }
}

/// What the bucket does by itself.
fn by_default(bucket: &Bucket, said: Option<bool>) -> How {
    let Some(default) = &bucket.encryption else { return How::S3 };
    let dual = match default.method {
        Method::S3 => return How::S3,
        Method::Kms => false,
        Method::Dsse => true,
    };
    let bucket_key = said.unwrap_or(default.bucket_key) && !dual;
    How::Kms { dual, key: named(default.key.clone()), context: None, bucket_key }
}

/// A key but for `aws/s3`, which is made where it is not there yet: whoever names it says no more
/// than whoever names none.
fn named(key: Option<String>) -> Option<String> {
    key.filter(|it| it != "alias/aws/s3")
}

/// Whether the bucket uses bucket keys where a request does not say.
fn default_bucket_key(bucket: &Bucket) -> bool {
    let default = bucket.encryption.as_ref();
    default.is_some_and(|it| it.method == Method::Kms && it.bucket_key)
}

fn blocks_customer_keys(bucket: &Bucket) -> bool {
    let said = bucket.encryption.as_ref().and_then(|it| it.blocks_customer_keys);
    said == Some(true)
}

/// AWS's own words are not known.
fn blocked() -> Refusal {
    Refusal::access_denied(
        "Server Side Encryption with Customer provided keys is blocked by the bucket's default \
         encryption configuration.",
    )
}
