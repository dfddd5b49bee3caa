//! Material: what a key works with, made anew or brought from outside.
//!
//! Symmetric keys and those for MACs are plain bytes; all others are PKCS #8 documents, with the
//! public half beside them.
//!
//! # Invariants
//!
//! * Whatever is made or taken fits its spec: its length, its curve, its modulus.
//! * One key has one form: what was brought in is written anew, so that two documents of one key are
//!   equal byte for byte.

use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der, PublicKeyX509Der};
use aws_lc_rs::hmac;
use aws_lc_rs::rsa::{self, KeySize};
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_ASN1_SIGNING, ECDSA_P256K1_SHA256_ASN1_SIGNING,
    ECDSA_P384_SHA384_ASN1_SIGNING, ECDSA_P521_SHA512_ASN1_SIGNING, EcdsaKeyPair,
    EcdsaSigningAlgorithm, Ed25519KeyPair, KeyPair, ML_DSA_44_SIGNING, ML_DSA_65_SIGNING,
    ML_DSA_87_SIGNING, PqdsaKeyPair, PqdsaSigningAlgorithm,
};

use super::Secret;
use crate::kms::specs::Spec;
use crate::prelude::*;

/// What a key works with, and what of it may be shown.
pub(crate) struct Material {
    pub secret: Secret,
    /// The public half, as DER of a `SubjectPublicKeyInfo`.
    pub public: Option<Vec<u8>>,
}

/// How many candidates for a private number are tried: one in 2^32 of them fails on any curve.
const CANDIDATES_MAX: u32 = 64;

/// New material for a key, the `nth` of the call.
pub(crate) fn make(cx: &Context, nth: u32, spec: Spec) -> Outcome<Material> {
    if rsa_size(spec).is_none() {
        let made = of_chance(spec, &Secret::new(cx.random(nth).to_vec()));
        return made.ok_or_else(|| Failure::new("no key came of 32 random bytes").into());
    }
    let made = cx.rsa_key.as_ref().and_then(|it| parse(spec, it.der()));
    made.ok_or_else(|| Failure::new("the call was given no RSA key of its length").into())
}

/// The length of an RSA key, where it is one: the edge makes those.
pub(crate) fn rsa_size(spec: Spec) -> Option<KeySize> {
    match spec {
        Spec::Rsa2048 => Some(KeySize::Rsa2048),
        Spec::Rsa3072 => Some(KeySize::Rsa3072),
        Spec::Rsa4096 => Some(KeySize::Rsa4096),
        _ => None,
    }
}

/// The same material for the same chance.
fn of_chance(spec: Spec, chance: &[u8]) -> Option<Material> {
    if let Some(algorithm) = curve(spec) {
        return (0..CANDIDATES_MAX).find_map(|attempt| on_curve(spec, algorithm, chance, attempt));
    }
    match spec {
        Spec::Ed25519 => {
            let seed = stretched(spec, chance, 0, 32);
            of_ed25519(&Ed25519KeyPair::from_seed_unchecked(&seed).ok()?)
        }
        Spec::MlDsa44 | Spec::MlDsa65 | Spec::MlDsa87 => {
            let seed = stretched(spec, chance, 0, 32);
            of_ml_dsa(&PqdsaKeyPair::from_seed(lattice(spec)?, &seed).ok()?)
        }
        _ => {
            let secret = stretched(spec, chance, 0, *lengths(spec)?.start());
            Some(Material { secret, public: None })
        }
    }
}

/// Material that somebody brings, if it fits the spec.
pub(crate) fn parse(spec: Spec, bytes: &[u8]) -> Option<Material> {
    if let Some(algorithm) = curve(spec) {
        return of_curve(&EcdsaKeyPair::from_pkcs8(algorithm, bytes).ok()?);
    }
    match spec {
        Spec::Ed25519 => of_ed25519(&Ed25519KeyPair::from_pkcs8(bytes).ok()?),
        Spec::MlDsa44 | Spec::MlDsa65 | Spec::MlDsa87 => {
            of_ml_dsa(&PqdsaKeyPair::from_pkcs8(lattice(spec)?, bytes).ok()?)
        }
        Spec::Rsa2048 | Spec::Rsa3072 | Spec::Rsa4096 => {
            let pair = rsa::KeyPair::from_pkcs8(bytes).ok()?;
            let fits = pair.public_modulus_len() == rsa_size(spec)?.len();
            let secret: Pkcs8V1Der = pair.as_der().ok()?;
            let public: PublicKeyX509Der = pair.public_key().as_der().ok()?;
            fits.then(|| material(secret.as_ref(), public.as_ref()))
        }
        _ => {
            let fits = lengths(spec)?.contains(&bytes.len());
            fits.then(|| Material { secret: Secret::new(bytes.to_vec()), public: None })
        }
    }
}

/// How many bytes plain material has: the first of them, where we make it.
fn lengths(spec: Spec) -> Option<std::ops::RangeInclusive<usize>> {
    match spec {
        Spec::Symmetric => Some(32..=32),
        Spec::Hmac224 => Some(28..=64),
        Spec::Hmac256 => Some(32..=64),
        Spec::Hmac384 => Some(48..=128),
        Spec::Hmac512 => Some(64..=128),
        _ => None,
    }
}

/// The elliptic curve that ECDSA and ECDH calculate on, with the one hash that KMS uses on it.
pub(super) fn curve(spec: Spec) -> Option<&'static EcdsaSigningAlgorithm> {
    match spec {
        Spec::P256 => Some(&ECDSA_P256_SHA256_ASN1_SIGNING),
        Spec::P384 => Some(&ECDSA_P384_SHA384_ASN1_SIGNING),
        Spec::P521 => Some(&ECDSA_P521_SHA512_ASN1_SIGNING),
        Spec::Secp256k1 => Some(&ECDSA_P256K1_SHA256_ASN1_SIGNING),
        _ => None,
    }
}

pub(super) fn lattice(spec: Spec) -> Option<&'static PqdsaSigningAlgorithm> {
    match spec {
        Spec::MlDsa44 => Some(&ML_DSA_44_SIGNING),
        Spec::MlDsa65 => Some(&ML_DSA_65_SIGNING),
        Spec::MlDsa87 => Some(&ML_DSA_87_SIGNING),
        _ => None,
    }
}

/// The key of one candidate for its private number, unless that is beyond the curve's order: the
/// rejection sampling of FIPS 186-5, A.2.2.
fn on_curve(
    spec: Spec,
    algorithm: &'static EcdsaSigningAlgorithm,
    chance: &[u8],
    attempt: u32,
) -> Option<Material> {
    let length = match spec {
        Spec::P384 => 48,
        Spec::P521 => 66,
        _ => 32,
    };
    let mut number = stretched(spec, chance, attempt, length);
    if spec == Spec::P521 {
        // The order has 521 bits, and these are 528.
        number[0] &= 1;
    }
    // `ECPrivateKey` of RFC 5915: version 1 and the number.
    let head = [0x30, 5 + length as u8, 0x02, 1, 1, 0x04, length as u8];
    let document = Secret::new([&head[..], &number].concat());
    of_curve(&EcdsaKeyPair::from_private_key_der(algorithm, &document).ok()?)
}

/// As many bytes as are wanted of 32 random ones, another sequence for every spec and attempt.
fn stretched(spec: Spec, chance: &[u8], attempt: u32, length: usize) -> Secret {
    let key = hmac::Key::new(hmac::HMAC_SHA512, chance);
    let mut out = Secret::new(Vec::with_capacity(length.next_multiple_of(64)));
    let mut block = 0_u32;
    while out.len() < length {
        let purpose = format!("KMS material {} {attempt} {block}", spec.name());
        out.extend_from_slice(hmac::sign(&key, purpose.as_bytes()).as_ref());
        block += 1;
    }
    out.truncate(length);
    out
}

fn of_curve(pair: &EcdsaKeyPair) -> Option<Material> {
    let public: PublicKeyX509Der = pair.public_key().as_der().ok()?;
    Some(material(pair.to_pkcs8v1().ok()?.as_ref(), public.as_ref()))
}

fn of_ed25519(pair: &Ed25519KeyPair) -> Option<Material> {
    let public: PublicKeyX509Der = pair.public_key().as_der().ok()?;
    Some(material(pair.to_pkcs8v1().ok()?.as_ref(), public.as_ref()))
}

fn of_ml_dsa(pair: &PqdsaKeyPair) -> Option<Material> {
    let public: PublicKeyX509Der = pair.public_key().as_der().ok()?;
    Some(material(pair.to_pkcs8v1().ok()?.as_ref(), public.as_ref()))
}

fn material(secret: &[u8], public: &[u8]) -> Material {
    Material { secret: Secret::new(secret.to_vec()), public: Some(public.to_vec()) }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// Every spec but those of RSA keys.
    pub(crate) const QUICK: [Spec; 13] = [
        Spec::Symmetric,
        Spec::Hmac224,
        Spec::Hmac256,
        Spec::Hmac384,
        Spec::Hmac512,
        Spec::P256,
        Spec::P384,
        Spec::P521,
        Spec::Secp256k1,
        Spec::Ed25519,
        Spec::MlDsa44,
        Spec::MlDsa65,
        Spec::MlDsa87,
    ];

    /// Material of a spec, another for another number.
    pub(crate) fn some(spec: Spec, number: u8) -> Material {
        match rsa_size(spec) {
            Some(size) => parse(spec, gate::RsaKey::make(size).unwrap().der()).unwrap(),
            None => of_chance(spec, &[number; 32]).unwrap(),
        }
    }

    #[test]
    fn the_same_chance_makes_the_same_key_and_another_another() {
        for spec in QUICK {
            let [one, again, other] = [1, 1, 2].map(|it| some(spec, it));
            assert_eq!((&one.secret, &one.public), (&again.secret, &again.public), "{spec:?}");
            assert_ne!(one.secret, other.secret, "{spec:?}");
            let of_another_spec = QUICK.iter().filter(|it| **it != spec && curve(**it).is_some());
            for another in of_another_spec {
                assert!(parse(*another, &one.secret).is_none(), "{spec:?} is no {another:?}");
            }
        }
    }

    #[test]
    fn what_was_written_out_can_be_brought_back() {
        for spec in QUICK.into_iter().chain([Spec::Rsa2048]) {
            let made = some(spec, 7);
            let back = parse(spec, &made.secret).unwrap();
            assert_eq!((&made.secret, &made.public), (&back.secret, &back.public), "{spec:?}");
        }
        let short = some(Spec::Rsa2048, 0);
        assert!(parse(Spec::Rsa3072, &short.secret).is_none());
        assert!(parse(Spec::P256, &short.secret).is_none());
    }

    #[test]
    fn plain_material_has_the_lengths_that_aws_takes() {
        let takes = |spec, length: usize| parse(spec, &vec![1; length]).is_some();
        assert!(takes(Spec::Symmetric, 32) && !takes(Spec::Symmetric, 16));
        assert!(!takes(Spec::Symmetric, 33));
        for (spec, shortest, longest) in [
            (Spec::Hmac224, 28, 64),
            (Spec::Hmac256, 32, 64),
            (Spec::Hmac384, 48, 128),
            (Spec::Hmac512, 64, 128),
        ] {
            assert!(takes(spec, shortest) && takes(spec, longest));
            assert!(!takes(spec, shortest - 1) && !takes(spec, longest + 1));
            assert_eq!(some(spec, 0).secret.len(), shortest);
        }
        assert!(!takes(Spec::P256, 32) && !takes(Spec::Ed25519, 32));
    }

    #[test]
    fn a_private_number_has_the_public_point_of_the_standard() {
        // RFC 6979, A.2.5.
        let number = "c9afa9d845ba75166b5c215767b1d6934e50c3db36e89b127b8a622b120f6721";
        let document = format!("30250201010420{number}");
        let document = hex::decode(document).unwrap();
        let pair = EcdsaKeyPair::from_private_key_der(curve(Spec::P256).unwrap(), &document);
        let public = of_curve(&pair.unwrap()).unwrap().public.unwrap();
        let x = "60fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb6";
        let y = "7903fe1008b8bc99a41ae9e95628bc64f2f1b20c2d7e9f5177a3c294d4462299";
        assert!(hex::encode(public).ends_with(&format!("04{x}{y}")));
        // RFC 8032, 7.1, test 1.
        let seed = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";
        let document = hex::decode(format!("302e020100300506032b657004220420{seed}")).unwrap();
        let public = parse(Spec::Ed25519, &document).unwrap().public.unwrap();
        let expected = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
        assert!(hex::encode(public).ends_with(expected));
    }
}
