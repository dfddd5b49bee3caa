//! What a request that writes an object asks of its encryption, read once from its headers.
//!
//! | headers                                         | wish                                       |
//! |-------------------------------------------------|--------------------------------------------|
//! | none                                            | the bucket's default                       |
//! | `x-amz-server-side-encryption: AES256`          | SSE-S3                                     |
//! | `: aws:kms`, and perhaps a key, context, bucket key | SSE-KMS                                |
//! | `: aws:kms:dsse`, and perhaps a key, context    | DSSE-KMS, which never has a bucket key     |
//! | `-customer-algorithm`, `-key`, `-key-MD5`       | SSE-C                                      |
//!
//! What the bucket makes of it is told in [`sse_target`](super::sse_target).
//!
//! # Invariants
//!
//! * A wish that passed is complete: what is wrong with the headers themselves is refused here, in
//!   the order in which S3 looks at them.
//! * A context that passed can be read again.

use gate::Context;
use wire::{Refusal, s3 as aws};

use super::customer_key::{Brought, CustomerKey, HEADER};
use super::refuse::invalid_argument;
use super::sse_context;

/// The headers that speak of encryption.
pub(super) struct Headers<'a> {
    pub method: Option<&'a str>,
    pub key: Option<&'a str>,
    pub context: Option<&'a str>,
    pub bucket_key: Option<bool>,
    pub brought: Brought<'a>,
}

/// Read them. The members are named alike in every request that writes an object.
macro_rules! wish {
    ($cx:expr, $input:expr) => {
        $crate::s3::sse::Wish::parse(
            $cx,
            &$crate::s3::sse::Headers {
                method: $input.server_side_encryption.as_deref(),
                key: $input.ssekms_key_id.as_deref(),
                context: $input.ssekms_encryption_context.as_deref(),
                bucket_key: $input.bucket_key_enabled,
                brought: $crate::s3::customer_key::brought!($input),
            },
        )
    };
}

pub(super) use wish;

/// What a request asks for.
#[derive(Debug)]
pub(super) enum Wish {
    /// Whatever the bucket does, but for the use of a bucket key, which may be said alone.
    Default {
        bucket_key: Option<bool>,
    },
    S3,
    Kms(KmsWish),
    Customer(CustomerKey),
}

/// A key of KMS, and how it is to be used.
#[derive(Debug, Default)]
pub(super) struct KmsWish {
    /// DSSE-KMS: in two layers.
    pub dual: bool,
    /// Id, ARN or alias, as given; `aws/s3` of whoever writes if absent.
    pub key: Option<String>,
    /// The header, as given.
    pub context: Option<String>,
    pub bucket_key: Option<bool>,
}

impl Wish {
    pub(super) fn parse(cx: &Context, headers: &Headers) -> Result<Wish, Refusal> {
        if !headers.brought.is_none()
            && let Some(method) = headers.method
        {
            let message = "Server Side Encryption with Customer provided key is incompatible with \
                           the encryption method specified";
            return Err(invalid_argument(message, HEADER, method));
        }
        if let Some(key) = headers.brought.for_writing(cx)? {
            return headers.check_no_key().map(|()| Wish::Customer(key));
        }
        let dual = match headers.method {
            None => {
                headers.check_no_key()?;
                return Ok(Wish::Default { bucket_key: headers.bucket_key });
            }
            Some("AES256") => return headers.check_no_key().map(|()| Wish::S3),
            Some("aws:kms") => false,
            Some("aws:kms:dsse") => true,
            Some(other) => {
                let message = "The encryption method specified is not supported";
                return Err(invalid_argument(message, HEADER, other));
            }
        };
        headers.context.map(sse_context::parse).transpose()?;
        Ok(Wish::Kms(KmsWish {
            dual,
            key: headers.key.filter(|it| !it.is_empty()).map(Into::into),
            context: headers.context.map(Into::into),
            bucket_key: headers.bucket_key,
        }))
    }
}

impl Headers<'_> {
    /// A key and a context of KMS need a method that uses them.
    fn check_no_key(&self) -> Result<(), Refusal> {
        match self.key.or(self.context) {
            None => Ok(()),
            Some(_) => {
                let message = "Server Side Encryption with AWS KMS managed key requires HTTP \
                               header x-amz-server-side-encryption : aws:kms";
                Err(aws::invalid_argument(message).with("ArgumentName", HEADER))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    fn parse(change: impl FnOnce(&mut Headers)) -> Result<Wish, Refusal> {
        let mut world = World::new();
        world.address = "127.0.0.1";
        let brought = Brought::default();
        let mut headers =
            Headers { method: None, key: None, context: None, bucket_key: None, brought };
        change(&mut headers);
        Wish::parse(&world.context(), &headers)
    }

    #[test]
    fn methods_have_names_and_a_key_needs_one_that_uses_it() {
        let told = |change: &dyn Fn(&mut Headers)| match parse(|it| change(it)) {
            Ok(wish) => format!("{wish:?}"),
            Err(refusal) => refusal.message,
        };
        assert_eq!(told(&|_| ()), "Default { bucket_key: None }");
        assert_eq!(told(&|it| it.bucket_key = Some(false)), "Default { bucket_key: Some(false) }");
        assert_eq!(told(&|it| it.method = Some("AES256")), "S3");
        for method in ["aes256", "aws:fsx", ""] {
            let unknown = "The encryption method specified is not supported";
            assert_eq!(told(&|it| it.method = Some(method)), unknown);
        }
        for method in [None, Some("AES256")] {
            let needs = "Server Side Encryption with AWS KMS managed key requires HTTP header \
                         x-amz-server-side-encryption : aws:kms";
            assert_eq!(told(&|it| (it.method, it.key) = (method, Some("k"))), needs);
            assert_eq!(told(&|it| (it.method, it.context) = (method, Some("e30="))), needs);
        }
        let kms = |it: &mut Headers| (it.method, it.context) = (Some("aws:kms"), Some("e30="));
        assert!(matches!(parse(kms), Ok(Wish::Kms(KmsWish { dual: false, key: None, .. }))));
        let bad = |it: &mut Headers| (it.method, it.context) = (Some("aws:kms:dsse"), Some("{}"));
        assert_eq!(parse(bad).unwrap_err().code, "InvalidArgument");
    }

    #[test]
    fn a_key_of_the_customers_goes_with_no_method() {
        let both = |it: &mut Headers| {
            it.method = Some("aws:kms");
            it.brought.algorithm = Some("nonsense");
        };
        let refusal = parse(both).unwrap_err();
        assert!(refusal.message.contains("is incompatible with"));
        assert_eq!(refusal.extras[1], ("ArgumentValue".into(), "aws:kms".into()));
    }
}
