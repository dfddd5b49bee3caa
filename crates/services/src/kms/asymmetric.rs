//! RSA keys that encrypt: the part of `Encrypt`, `Decrypt` and `ReEncrypt` that is theirs.
//!
//! # Invariants
//!
//! * No context goes with them: there is nothing to bind it to.
//! * What does not open is told like any other ciphertext that does not.

use wire::kms as aws;
use zeroize::Zeroizing;

use super::crypto::oaep;
use super::envelope::Pairs;
use super::rows::Key;
use super::{materials, symmetric};
use crate::prelude::*;

/// Refuse contexts, and plaintexts that are too long for the key.
pub(super) fn check_encrypt(
    key: &Key,
    algorithm: &str,
    context: &Pairs,
    plain: &[u8],
) -> Result<(), Refusal> {
    check_context(context)?;
    let spec = key.spec.name();
    match oaep::plain_bytes_max(key.spec, algorithm) {
        Some(max) if plain.len() > max => Err(aws::validation(format!(
            "Algorithm {algorithm} and key spec {spec} cannot encrypt data larger than {max} bytes."
        ))),
        _ => Ok(()),
    }
}

pub(super) fn check_context(context: &Pairs) -> Result<(), Refusal> {
    match context.is_empty() {
        true => Ok(()),
        false => Err(aws::validation(
            "EncryptionContext is not supported for asymmetric encryption algorithms.",
        )),
    }
}

/// Encrypt with the public half, which anybody could do.
pub(super) fn encrypt(tx: &Tx, key: &Key, algorithm: &str, plain: &[u8]) -> Outcome<Vec<u8>> {
    let number = key.current.ok_or_else(|| Failure::new("a key in use never had material"))?;
    let public = materials::get(tx, key, number)?.public;
    let public = public.ok_or_else(|| Failure::new("a key pair has no public half"))?;
    let sealed = oaep::encrypt(&public, algorithm, plain);
    sealed.ok_or_else(|| Failure::new("a plaintext that fits was not encrypted").into())
}

pub(super) fn decrypt(
    cx: &Context,
    tx: &Tx,
    key: &Key,
    algorithm: &str,
    blob: &[u8],
) -> Outcome<Zeroizing<Vec<u8>>> {
    let material = materials::open_current(cx, tx, key)?;
    oaep::decrypt(&material.plain, algorithm, blob).ok_or_else(|| symmetric::invalid().into())
}

#[cfg(test)]
mod tests {
    use super::super::specs::{Spec, Usage};
    use super::*;

    #[test]
    fn a_plaintext_that_is_too_long_is_told_how_long_it_may_be() {
        let (spec, usage) = (Spec::Rsa2048, Usage::EncryptDecrypt);
        let key = Key { spec, usage, ..Key::default() };
        let told = |length: usize, algorithm: &str, context: &Pairs| {
            check_encrypt(&key, algorithm, context, &vec![0; length]).err().map(|it| it.message)
        };
        assert_eq!(told(190, "RSAES_OAEP_SHA_256", &[]), None);
        let text = "Algorithm RSAES_OAEP_SHA_256 and key spec RSA_2048 cannot encrypt data larger \
            than 190 bytes.";
        assert_eq!(told(191, "RSAES_OAEP_SHA_256", &[]).as_deref(), Some(text));
        assert_eq!(told(214, "RSAES_OAEP_SHA_1", &[]), None);
        assert!(told(1, "RSAES_OAEP_SHA_1", &[("a".into(), "b".into())]).is_some());
    }
}
