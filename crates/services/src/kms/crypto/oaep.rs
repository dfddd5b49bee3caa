//! RSA encryption with OAEP padding, without a label, the mask made with the same hash.
//!
//! # Invariants
//!
//! * Why a ciphertext does not open is told to nobody: there is one `None` for all reasons.

use aws_lc_rs::rsa::{
    OAEP_SHA1_MGF1SHA1, OAEP_SHA256_MGF1SHA256, OaepAlgorithm, OaepPrivateDecryptingKey,
    OaepPublicEncryptingKey, PrivateDecryptingKey, PublicEncryptingKey,
};

use super::Secret;
use super::material::rsa_size;
use crate::kms::specs::Spec;

/// How long a plaintext may be.
pub(crate) fn plain_bytes_max(spec: Spec, algorithm: &str) -> Option<usize> {
    let hash_length = match algorithm {
        "RSAES_OAEP_SHA_1" => 20,
        "RSAES_OAEP_SHA_256" => 32,
        _ => return None,
    };
    Some(rsa_size(spec)?.len() - 2 * hash_length - 2)
}

/// Encrypt with the public half of a key.
pub(crate) fn encrypt(public: &[u8], algorithm: &str, plaintext: &[u8]) -> Option<Vec<u8>> {
    let key = PublicEncryptingKey::from_der(public).ok()?;
    let key = OaepPublicEncryptingKey::new(key).ok()?;
    let mut out = vec![0; key.ciphertext_size()];
    let length = key.encrypt(padding(algorithm)?, plaintext, &mut out, None).ok()?.len();
    out.truncate(length);
    Some(out)
}

/// Decrypt with the private key.
pub(crate) fn decrypt(secret: &[u8], algorithm: &str, ciphertext: &[u8]) -> Option<Secret> {
    let key = PrivateDecryptingKey::from_pkcs8(secret).ok()?;
    let key = OaepPrivateDecryptingKey::new(key).ok()?;
    let mut out = Secret::new(vec![0; key.min_output_size()]);
    let length = key.decrypt(padding(algorithm)?, ciphertext, &mut out, None).ok()?.len();
    out.truncate(length);
    Some(out)
}

fn padding(algorithm: &str) -> Option<&'static OaepAlgorithm> {
    match algorithm {
        "RSAES_OAEP_SHA_1" => Some(&OAEP_SHA1_MGF1SHA1),
        "RSAES_OAEP_SHA_256" => Some(&OAEP_SHA256_MGF1SHA256),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::material::tests::some;
    use super::*;

    #[test]
    fn a_plaintext_is_as_long_as_aws_lets_it_be_and_opens_with_its_key_alone() {
        for (spec, sha1, sha256) in [(Spec::Rsa2048, 214, 190), (Spec::Rsa3072, 342, 318)] {
            let [key, other] = [0, 0].map(|it| some(spec, it));
            let public = key.public.as_deref().unwrap();
            for (algorithm, max) in [("RSAES_OAEP_SHA_1", sha1), ("RSAES_OAEP_SHA_256", sha256)] {
                assert_eq!(plain_bytes_max(spec, algorithm), Some(max));
                let sealed = encrypt(public, algorithm, &vec![7; max]).unwrap();
                assert_eq!(sealed.len(), rsa_size(spec).unwrap().len());
                let opened = decrypt(&key.secret, algorithm, &sealed).unwrap();
                assert_eq!(*opened, vec![7; max]);
                assert!(encrypt(public, algorithm, &vec![7; max + 1]).is_none());
                assert!(decrypt(&other.secret, algorithm, &sealed).is_none());
                assert!(decrypt(&key.secret, algorithm, &sealed[1..]).is_none());
                assert_ne!(encrypt(public, algorithm, &vec![7; max]).unwrap(), sealed);
            }
            let sealed = encrypt(public, "RSAES_OAEP_SHA_1", b"x").unwrap();
            assert!(decrypt(&key.secret, "RSAES_OAEP_SHA_256", &sealed).is_none());
        }
        assert_eq!(plain_bytes_max(Spec::Rsa4096, "RSAES_OAEP_SHA_256"), Some(446));
        assert_eq!(plain_bytes_max(Spec::P256, "RSAES_OAEP_SHA_256"), None);
    }
}
