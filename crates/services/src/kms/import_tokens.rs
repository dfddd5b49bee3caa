//! Import tokens: what goes with a wrapping key until the material comes in.
//!
//! The private half of the wrapping key travels in the token, sealed: nothing of an import that never
//! happens is kept here.
//!
//! # Invariants
//!
//! * A token opens here alone, for the key it was made for, and for one day.

use minicbor::{Decode, Encode};
use wire::kms as aws;
use zeroize::{Zeroize, Zeroizing};

use super::chance::Purpose;
use super::rows::Key;
use crate::prelude::*;

/// What tokens are sealed as.
const NAME: &str = "kms/import-token";
/// How long a token serves: a day.
pub(super) const LIFE_MS: i64 = 24 * 60 * 60 * 1000;

/// What a token holds.
#[derive(Encode, Decode)]
#[cbor(map)]
pub(super) struct Parameters {
    /// The ARN of the key that the material is for.
    #[n(0)]
    pub key: String,
    #[n(1)]
    pub algorithm: String,
    #[n(2)]
    pub valid_to: i64,
    /// The private half of the wrapping key, as PKCS #8.
    #[n(3)]
    #[cbor(with = "minicbor::bytes")]
    pub secret: Vec<u8>,
}

impl Drop for Parameters {
    fn drop(&mut self) {
        self.secret.zeroize();
    }
}

pub(super) fn seal(cx: &Context, parameters: &Parameters) -> Outcome<Vec<u8>> {
    let failed = |_| Failure::new("an import token cannot be written");
    let text = Zeroizing::new(minicbor::to_vec(parameters).map_err(failed)?);
    Ok(cx.authority.vault.seal(NAME, &text, cx.nonce(Purpose::Token as u32)))
}

/// What a token says that was made for a key and still serves.
pub(super) fn open(cx: &Context, key: &Key, token: &[u8]) -> Result<Parameters, Refusal> {
    let opened = cx.authority.vault.open_token(NAME, token).ok().map(Zeroizing::new);
    let parameters = opened.and_then(|it| minicbor::decode::<Parameters>(&it).ok());
    let parameters = parameters.filter(|it| it.key == key.arn());
    let parameters = parameters.ok_or_else(|| aws::invalid_import_token(""))?;
    match cx.now < parameters.valid_to {
        true => Ok(parameters),
        false => Err(aws::expired_import_token("")),
    }
}
