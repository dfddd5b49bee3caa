//! Keys that customers bring with each request (SSE-C): how they are read, and what they say no to.
//!
//! # Invariants
//!
//! * A key that passed is 32 bytes whose MD5 the request named as well.
//! * A key is never stored, printed or put into an event. It is forgotten with the request.

use aws_lc_rs::hmac::{self, HMAC_SHA256};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use gate::Context;
use wire::{Refusal, s3 as aws};
use zeroize::Zeroizing;

use super::connection::is_protected;
use super::refuse::invalid_request;

/// The header that refusals name, whichever of them is wrong.
pub(super) const HEADER: &str = "x-amz-server-side-encryption";
const AES256: &str = "AES256";
const FOR_KEYS: &[u8] = b"object key";
const FOR_DIGESTS: &[u8] = b"digest";
const SUBJECT: &str = "Requests specifying Server Side Encryption with Customer provided keys must";

/// The three headers of a request that bring a key.
#[derive(Clone, Copy, Default)]
pub(super) struct Brought<'a> {
    pub algorithm: Option<&'a str>,
    pub key: Option<&'a str>,
    pub md5: Option<&'a str>,
}

/// The headers that bring a key: the members are named alike in every request that has them.
macro_rules! brought {
    ($input:expr) => {
        $crate::s3::customer_key::Brought {
            algorithm: $input.sse_customer_algorithm.as_deref(),
            key: $input.sse_customer_key.as_deref(),
            md5: $input.sse_customer_key_md5.as_deref(),
        }
    };
}

/// The same for the source of a copy.
macro_rules! brought_for_source {
    ($input:expr) => {
        $crate::s3::customer_key::Brought {
            algorithm: $input.copy_source_sse_customer_algorithm.as_deref(),
            key: $input.copy_source_sse_customer_key.as_deref(),
            md5: $input.copy_source_sse_customer_key_md5.as_deref(),
        }
    };
}

/// Bytes of a customer's key.
const KEY_LENGTH: usize = 32;

/// A key of the customer's.
pub(super) struct CustomerKey(Zeroizing<[u8; KEY_LENGTH]>);

impl Brought<'_> {
    pub(super) fn is_none(&self) -> bool {
        self.algorithm.is_none() && self.key.is_none() && self.md5.is_none()
    }

    /// As an answer shows what passed.
    pub(super) fn shown(&self) -> Option<(String, String)> {
        Some((self.algorithm?.into(), self.md5?.into()))
    }

    /// The key with which to write, if one was brought.
    pub(super) fn for_writing(&self, cx: &Context) -> Result<Option<CustomerKey>, Refusal> {
        if self.is_none() {
            return Ok(None);
        }
        let (key, md5) = self.read(cx)?;
        let md5 = md5.ok_or_else(wrong_size)?;
        check(key, md5).map(Some)
    }

    /// The key of something that was written with one.
    pub(super) fn for_reading(&self, cx: &Context) -> Result<CustomerKey, Refusal> {
        if self.is_none() {
            return Err(key_is_needed());
        }
        let (key, md5) = self.read(cx)?;
        let md5 = md5.ok_or_else(wrong_key)?;
        // What is no key of this kind is not the right one either.
        let length = STANDARD.decode(key).map(|it| Zeroizing::new(it).len());
        if length != Ok(KEY_LENGTH) {
            return Err(wrong_key());
        }
        check(key, md5)
    }

    /// Something that was written without a key is read without one.
    pub(super) fn check_inapplicable(&self) -> Result<(), Refusal> {
        match self.is_none() {
            true => Ok(()),
            false => {
                Err(invalid_request("The encryption parameters are not applicable to this object."))
            }
        }
    }

    /// The key and its MD5 as texts.
    fn read(&self, cx: &Context) -> Result<(&str, Option<&str>), Refusal> {
        if !is_protected(cx) {
            return Err(invalid_request(&format!("{SUBJECT} be made over a secure connection.")));
        }
        let lacks = |what| refused(&format!("{SUBJECT} provide {what}."));
        let algorithm = self.algorithm.ok_or_else(|| lacks("a valid encryption algorithm"))?;
        let key = self.key.ok_or_else(|| lacks("an appropriate secret key"))?;
        if algorithm != AES256 {
            let message = "The Encryption request you specified is not valid. Supported value: \
                           AES256.";
            return Err(Refusal::new("InvalidEncryptionAlgorithmError", 400, message)
                .with("ArgumentName", HEADER)
                .with("ArgumentValue", algorithm));
        }
        Ok((key, self.md5))
    }
}

fn check(key: &str, md5: &str) -> Result<CustomerKey, Refusal> {
    let decoded = Zeroizing::new(STANDARD.decode(key).map_err(|_| wrong_size())?);
    let mut bytes = Zeroizing::new([0; 32]);
    if decoded.len() != bytes.len() {
        return Err(wrong_size());
    }
    bytes.copy_from_slice(&decoded);
    if STANDARD.encode(fast_md5::digest(bytes.as_slice())) != md5 {
        let message =
            "The calculated MD5 hash of the key did not match the hash that was provided.";
        return Err(refused(message));
    }
    Ok(CustomerKey(bytes))
}

impl CustomerKey {
    /// A key for one object, which nobody else's key and no other salt or object gives.
    pub(super) fn derived(&self, salt: &[u8; 16], object: &str) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(self.keyed(&[FOR_KEYS, salt, object.as_bytes()]))
    }

    /// What tells the key from others, and does not tell the key.
    pub(super) fn digest(&self, salt: &[u8; 16]) -> [u8; 32] {
        self.keyed(&[FOR_DIGESTS, salt])
    }

    fn keyed(&self, parts: &[&[u8]]) -> [u8; 32] {
        let mut context = hmac::Context::with_key(&hmac::Key::new(HMAC_SHA256, &self.0[..]));
        for part in parts {
            context.update(part);
        }
        let mut out = [0; 32];
        out.copy_from_slice(context.sign().as_ref());
        out
    }
}

/// What an answer says of the key that was brought: the algorithm, and the key's MD5. The members
/// are named alike in every answer.
macro_rules! show_customer_key {
    ($output:expr, $brought:expr) => {
        if let Some((algorithm, md5)) = $brought.shown() {
            $output.sse_customer_algorithm = Some(algorithm);
            $output.sse_customer_key_md5 = Some(md5);
        }
    };
}

pub(super) use {brought, brought_for_source, show_customer_key};

impl std::fmt::Debug for CustomerKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CustomerKey(hidden)")
    }
}

/// What is wrong with the headers; S3 names the same one whichever it is.
fn refused(message: &str) -> Refusal {
    aws::invalid_argument(message).with("ArgumentName", HEADER)
}

fn wrong_size() -> Refusal {
    refused("The secret key was invalid for the specified algorithm.")
}

/// The key is not the one that the object was written with.
pub(super) fn wrong_key() -> Refusal {
    Refusal::access_denied(format!("{SUBJECT} provide the correct secret key."))
}

/// The object was written with a key, and the request brings none.
fn key_is_needed() -> Refusal {
    invalid_request(
        "The object was stored using a form of Server Side Encryption. The correct parameters must \
         be provided to retrieve the object.",
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    const KEY: &str = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
    const MD5: &str = "GTfkPOE3cJLmvVUPwGPf3w==";

    fn brought<'a>(algorithm: &'a str, key: &'a str, md5: &'a str) -> Brought<'a> {
        let some = |it: &'a str| (!it.is_empty()).then_some(it);
        Brought { algorithm: some(algorithm), key: some(key), md5: some(md5) }
    }

    fn local() -> Context {
        let mut world = World::new();
        world.address = "127.0.0.1";
        world.context()
    }

    #[test]
    fn what_is_wrong_with_a_key_is_told_in_order() {
        let cx = local();
        let md5 = STANDARD.encode(fast_md5::digest(&STANDARD.decode(KEY).unwrap()));
        let cases = [
            (brought("", KEY, &md5), "InvalidArgument", "valid encryption algorithm"),
            (brought("AES256", "", &md5), "InvalidArgument", "appropriate secret key"),
            (brought("AES128", KEY, &md5), "InvalidEncryptionAlgorithmError", "Supported value"),
            (brought("AES256", KEY, MD5), "InvalidArgument", "did not match the hash"),
        ];
        for (brought, code, text) in cases {
            for refusal in
                [brought.for_writing(&cx).unwrap_err(), brought.for_reading(&cx).unwrap_err()]
            {
                assert_eq!(refusal.code, code, "{text}");
                assert!(refusal.message.contains(text), "{}", refusal.message);
                assert_eq!(refusal.extras[0], ("ArgumentName".into(), HEADER.into()));
            }
        }
        for no_key in [brought("AES256", "c2hvcnQ=", &md5), brought("AES256", "%", &md5)] {
            let refusal = no_key.for_writing(&cx).unwrap_err();
            assert!(refusal.message.contains("was invalid for"), "{}", refusal.message);
            assert_eq!(no_key.for_reading(&cx).unwrap_err().code, "AccessDenied");
        }
        let good = brought("AES256", KEY, &md5);
        assert_eq!(good.shown(), Some((AES256.into(), md5.clone())));
        let (writer, reader) =
            (good.for_writing(&cx).unwrap().unwrap(), good.for_reading(&cx).unwrap());
        assert_eq!(writer.digest(&[1; 16]), reader.digest(&[1; 16]));
        assert_ne!(writer.digest(&[1; 16]), reader.digest(&[2; 16]));
        assert_ne!(writer.derived(&[1; 16], "a"), reader.derived(&[1; 16], "b"));
        assert!(!format!("{writer:?}").contains("0123"));
        let elsewhere = good.for_reading(&World::new().context()).unwrap_err();
        assert!(elsewhere.message.ends_with("must be made over a secure connection."));
    }

    #[test]
    fn writing_and_reading_differ_where_the_md5_or_everything_is_missing() {
        let cx = local();
        let bare = brought("AES256", KEY, "");
        assert_eq!(bare.for_writing(&cx).unwrap_err().code, "InvalidArgument");
        assert_eq!(bare.for_reading(&cx).unwrap_err().code, "AccessDenied");
        assert!(Brought::default().for_writing(&cx).unwrap().is_none());
        assert_eq!(Brought::default().for_reading(&cx).unwrap_err().code, "InvalidRequest");
        assert_eq!(format!("{:?}", Brought::default().check_inapplicable()), "Ok(())");
        assert_eq!(bare.check_inapplicable().unwrap_err().code, "InvalidRequest");
    }
}
