//! Usage: what a key is for, and what it is not.
//!
//! # Invariants
//!
//! * A key is asked before anything is done with it, and before its state is looked at.

use wire::kms as aws;

use super::rows::Key;
use super::specs::{Spec, Usage};
use crate::prelude::*;

/// Refuse what a key is not for. `operation` is named as in its action, `kms:Encrypt`.
pub(super) fn check(key: &Key, usage: Usage, operation: &str) -> Result<(), Refusal> {
    if key.usage == usage {
        return Ok(());
    }
    let (arn, is) = (key.arn(), key.usage.name());
    let operation = operation.trim_start_matches("kms:");
    let message = format!("{arn} key usage is {is} which is not valid for {operation}.");
    Err(aws::invalid_key_usage(message))
}

/// Refuse all but symmetric keys, for what is theirs alone.
pub(super) fn check_symmetric(key: &Key, operation: &str) -> Result<(), Refusal> {
    check(key, Usage::EncryptDecrypt, operation)?;
    match key.spec {
        Spec::Symmetric => Ok(()),
        spec => {
            let (arn, spec) = (key.arn(), spec.name());
            let operation = operation.trim_start_matches("kms:");
            let message = format!("{arn} key spec is {spec} which is not valid for {operation}.");
            Err(aws::invalid_key_usage(message))
        }
    }
}

/// Refuse an algorithm that a key does not have.
pub(super) fn check_algorithm(key: &Key, algorithm: &str) -> Result<(), Refusal> {
    if key.spec.algorithms(key.usage).contains(&algorithm) {
        return Ok(());
    }
    let spec = key.spec.name();
    let message = format!("Algorithm {algorithm} is incompatible with key spec {spec}.");
    Err(aws::invalid_key_usage(message))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_good_for_its_usage_and_its_algorithms() {
        let signing =
            Key { spec: Spec::Rsa2048, usage: Usage::SignVerify, id: "k".into(), ..Key::default() };
        let refusal = check(&signing, Usage::EncryptDecrypt, "kms:Encrypt").unwrap_err();
        let told = "arn:aws:kms:::key/k key usage is SIGN_VERIFY which is not valid for Encrypt.";
        assert_eq!((&*refusal.code, refusal.message.as_str()), ("InvalidKeyUsageException", told));
        assert!(check_symmetric(&signing, "kms:GenerateDataKey").is_err());
        assert!(check_algorithm(&signing, "RSASSA_PSS_SHA_256").is_ok());
        let refusal = check_algorithm(&signing, "RSAES_OAEP_SHA_1").unwrap_err();
        let told = "Algorithm RSAES_OAEP_SHA_1 is incompatible with key spec RSA_2048.";
        assert_eq!(refusal.message, told);
    }
}
