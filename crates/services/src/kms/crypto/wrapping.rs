//! Wrapped material: how a key comes in from outside.
//!
//! # Invariants
//!
//! * Why something cannot be unwrapped is told to nobody: there is one `None` for all reasons.

use aws_lc_rs::key_wrap::{AES_256, AesKek, KeyWrapPadded};

use super::{Secret, oaep};

/// Unwrap what was wrapped for the private key that was made for it.
pub(crate) fn unwrap(secret: &[u8], algorithm: &str, wrapped: &[u8]) -> Option<Secret> {
    let Some(padding) = of_ephemeral(algorithm) else {
        return oaep::decrypt(secret, algorithm, wrapped);
    };
    // A key for AES comes first, encrypted; it wraps the rest, as RFC 5649 says.
    let length = modulus_length(secret)?;
    let (key, rest) = wrapped.split_at_checked(length)?;
    let key = oaep::decrypt(secret, padding, key)?;
    let key = AesKek::new(&AES_256, &key).ok()?;
    let mut out = Secret::new(vec![0; rest.len()]);
    let length = key.unwrap_with_padding(rest, &mut out).ok()?.len();
    out.truncate(length);
    Some(out)
}

/// The padding for the key that wraps, where the material is wrapped in two steps.
fn of_ephemeral(algorithm: &str) -> Option<&'static str> {
    match algorithm {
        "RSA_AES_KEY_WRAP_SHA_1" => Some("RSAES_OAEP_SHA_1"),
        "RSA_AES_KEY_WRAP_SHA_256" => Some("RSAES_OAEP_SHA_256"),
        _ => None,
    }
}

fn modulus_length(secret: &[u8]) -> Option<usize> {
    Some(aws_lc_rs::rsa::KeyPair::from_pkcs8(secret).ok()?.public_modulus_len())
}

#[cfg(test)]
mod tests {
    use super::super::material::tests::some;
    use super::*;
    use crate::kms::specs::Spec;

    /// What OpenSSL makes of a sentence under the key 00 01 02 … 1f.
    const WRAPPED: &str = concat!(
        "3b1926f009e74925fff8bc1581bced056453fb788d408005b53b4cbb92ba021c",
        "b92414ef8f43871f",
    );

    #[test]
    fn material_comes_out_as_it_was_wrapped() {
        let key = some(Spec::Rsa2048, 0);
        let public = key.public.unwrap();
        for hash in ["SHA_1", "SHA_256"] {
            let padding = format!("RSAES_OAEP_{hash}");
            let direct = oaep::encrypt(&public, &padding, &[9; 32]).unwrap();
            assert_eq!(*unwrap(&key.secret, &padding, &direct).unwrap(), [9; 32]);
            let ephemeral: Vec<u8> = (0..32).collect();
            let mut wrapped = oaep::encrypt(&public, &padding, &ephemeral).unwrap();
            wrapped.extend(hex::decode(WRAPPED).unwrap());
            let algorithm = format!("RSA_AES_KEY_WRAP_{hash}");
            let opened = unwrap(&key.secret, &algorithm, &wrapped).unwrap();
            assert_eq!(*opened, *b"trailkeep keeps the trail");
            *wrapped.last_mut().unwrap() ^= 1;
            assert!(unwrap(&key.secret, &algorithm, &wrapped).is_none());
            assert!(unwrap(&key.secret, &algorithm, &wrapped[..100]).is_none());
            assert!(unwrap(&key.secret, &algorithm, &wrapped[..256]).is_none());
        }
        assert!(unwrap(&key.secret, "RSAES_PKCS1_V1_5", &[0; 256]).is_none());
    }
}
