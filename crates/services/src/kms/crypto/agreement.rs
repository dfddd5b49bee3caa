//! Key agreement: the secret that two key pairs on one curve have in common.
//!
//! # Invariants
//!
//! * The peer's key is a `SubjectPublicKeyInfo` on the same curve; the library checks the point.

use aws_lc_rs::agreement::{
    Algorithm, ECDH_P256, ECDH_P384, ECDH_P521, ParsedPublicKey, ParsedPublicKeyFormat, PrivateKey,
    UnparsedPublicKey, agree,
};

use super::Secret;
use crate::kms::specs::Spec;

/// The x coordinate of the point that both sides come to. `None` for a peer's key that is none.
pub(crate) fn derive(spec: Spec, secret: &[u8], peer: &[u8]) -> Option<Secret> {
    let algorithm = curve(spec)?;
    let key = PrivateKey::from_private_key_der(algorithm, secret).ok()?;
    let peer = ParsedPublicKey::try_from(&UnparsedPublicKey::new(algorithm, peer)).ok()?;
    if peer.format() != ParsedPublicKeyFormat::X509 {
        return None;
    }
    agree(&key, peer, (), |shared| Ok(Secret::new(shared.to_vec()))).ok()
}

fn curve(spec: Spec) -> Option<&'static Algorithm> {
    match spec {
        Spec::P256 => Some(&ECDH_P256),
        Spec::P384 => Some(&ECDH_P384),
        Spec::P521 => Some(&ECDH_P521),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::material::tests::some;
    use super::*;

    #[test]
    fn both_sides_come_to_one_secret_on_one_curve() {
        for (spec, length) in [(Spec::P256, 32), (Spec::P384, 48), (Spec::P521, 66)] {
            let [here, there] = [1, 2].map(|it| some(spec, it));
            let [seen, sent] = [&here, &there].map(|it| it.public.clone().unwrap());
            let shared = derive(spec, &here.secret, &sent).unwrap();
            assert_eq!(shared.len(), length);
            assert_eq!(derive(spec, &there.secret, &seen).unwrap(), shared);
            assert!(derive(spec, &here.secret, &sent[1..]).is_none());
            let elsewhere = if spec == Spec::P256 { Spec::P384 } else { Spec::P256 };
            let other = some(elsewhere, 2).public.unwrap();
            assert!(derive(spec, &here.secret, &other).is_none());
            // The bare point is no document.
            let point = &sent[sent.len() - 2 * length - 1..];
            assert!(derive(spec, &here.secret, point).is_none());
        }
        let key = some(Spec::Secp256k1, 1);
        assert!(derive(Spec::Secp256k1, &key.secret, &key.public.unwrap()).is_none());
    }

    #[test]
    fn the_secret_is_that_of_the_standard() {
        // RFC 5903, 8.1.
        let number = "c88f01f510d9ac3f70a292daa2316de544e9aab8afe84049c62a9c57862d1433";
        let secret = hex::decode(format!("30250201010420{number}")).unwrap();
        let peer = concat!(
            "3059301306072a8648ce3d020106082a8648ce3d03010703420004",
            "d12dfb5289c8d4f81208b70270398c342296970a0bccb74c736fc7554494bf63",
            "56fbf3ca366cc23e8157854c13c58d6aac23f046ada30f8353e74f33039872ab",
        );
        let shared = derive(Spec::P256, &secret, &hex::decode(peer).unwrap()).unwrap();
        let expected = "d6840f6b42f6edafd13116e0e12565202fef8e9ece7dce03812464d04b9442de";
        assert_eq!(hex::encode(&*shared), expected);
    }
}
