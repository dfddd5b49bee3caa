//! Signatures: made with a private key, and verified with its public half.
//!
//! # Invariants
//!
//! * Salts of PSS are as long as the hash; signatures of ECDSA are DER, each curve with its one hash.
//! * A digest is signed as it is. The exception is AWS's: `ED25519_PH_SHA_512` hashes the digest that
//!   it is given once more (API Reference, *Sign*, `MessageType`).

use aws_lc_rs::digest::{self, Digest, SHA256, SHA384, SHA512};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeyPair as RsaKeyPair;
use aws_lc_rs::signature::{
    self, ED25519, EcdsaKeyPair, Ed25519KeyPair, ML_DSA_44, ML_DSA_65, ML_DSA_87, PqdsaKeyPair,
    RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_2048_8192_SHA384, RSA_PKCS1_2048_8192_SHA512,
    RSA_PKCS1_SHA256, RSA_PKCS1_SHA384, RSA_PKCS1_SHA512, RSA_PSS_2048_8192_SHA256,
    RSA_PSS_2048_8192_SHA384, RSA_PSS_2048_8192_SHA512, RSA_PSS_SHA256, RSA_PSS_SHA384,
    RSA_PSS_SHA512, RsaSignatureEncoding, UnparsedPublicKey, VerificationAlgorithm,
};
use ed25519_dalek::{Digest as _, Sha512, SigningKey, VerifyingKey};

use super::material::{curve, lattice};
use crate::kms::specs::Spec;

/// What is signed: all of it, or its hash.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Message<'a> {
    Raw(&'a [u8]),
    Digest(&'a [u8]),
}

/// How long a digest for an algorithm is; absent where it takes none, or only digests of its own.
pub(crate) fn digest_length(algorithm: &str) -> Option<usize> {
    match algorithm {
        "ED25519_PH_SHA_512" => Some(64),
        _ => hash(algorithm).map(digest::Algorithm::output_len),
    }
}

/// Sign a message. `None` if key, algorithm and message do not go together.
pub(crate) fn sign(
    spec: Spec,
    secret: &[u8],
    algorithm: &str,
    message: Message,
) -> Option<Vec<u8>> {
    if let Some(encoding) = rsa_encoding(algorithm) {
        let pair = RsaKeyPair::from_pkcs8(secret).ok()?;
        let mut out = vec![0; pair.public_modulus_len()];
        match message {
            Message::Raw(bytes) => pair.sign(encoding, &SystemRandom::new(), bytes, &mut out),
            Message::Digest(bytes) => {
                pair.sign_digest(encoding, &imported(algorithm, bytes)?, &mut out)
            }
        }
        .ok()?;
        return Some(out);
    }
    match (algorithm, message) {
        ("ED25519_SHA_512", Message::Raw(bytes)) => {
            let pair = Ed25519KeyPair::from_pkcs8(secret).ok()?;
            Some(pair.try_sign(bytes).ok()?.as_ref().to_vec())
        }
        ("ED25519_PH_SHA_512", Message::Digest(bytes)) => {
            let seed = seed(secret)?;
            let key = SigningKey::from_bytes(&seed);
            let hashed = Sha512::new_with_prefix(bytes);
            Some(key.sign_prehashed(hashed, None).ok()?.to_bytes().to_vec())
        }
        ("ML_DSA_SHAKE_256", Message::Raw(bytes)) => {
            let algorithm = lattice(spec)?;
            let pair = PqdsaKeyPair::from_pkcs8(algorithm, secret).ok()?;
            let mut out = vec![0; algorithm.signature_len()];
            let length = pair.sign(bytes, &mut out).ok()?;
            out.truncate(length);
            Some(out)
        }
        ("ECDSA_SHA_256" | "ECDSA_SHA_384" | "ECDSA_SHA_512", message) => {
            let pair = EcdsaKeyPair::from_pkcs8(curve(spec)?, secret).ok()?;
            let signed = match message {
                Message::Raw(bytes) => pair.sign(&SystemRandom::new(), bytes),
                Message::Digest(bytes) => pair.sign_digest(&imported(algorithm, bytes)?),
            };
            Some(signed.ok()?.as_ref().to_vec())
        }
        _ => None,
    }
}

/// Whether a signature is that of a message, by the key whose public half this is.
pub(crate) fn verify(
    spec: Spec,
    public: &[u8],
    algorithm: &str,
    message: Message,
    signature: &[u8],
) -> bool {
    let verified = match (algorithm, message) {
        ("ED25519_PH_SHA_512", Message::Digest(bytes)) => {
            verify_prehashed(public, bytes, signature)
        }
        ("ED25519_PH_SHA_512", _) => None,
        (_, Message::Raw(bytes)) => verifier(spec, algorithm)
            .and_then(|it| UnparsedPublicKey::new(it, public).verify(bytes, signature).ok()),
        (_, Message::Digest(bytes)) => imported(algorithm, bytes).and_then(|digest| {
            let key = UnparsedPublicKey::new(verifier(spec, algorithm)?, public);
            key.verify_digest(&digest, signature).ok()
        }),
    };
    verified.is_some()
}

fn verify_prehashed(public: &[u8], bytes: &[u8], signature: &[u8]) -> Option<()> {
    // A `SubjectPublicKeyInfo` of RFC 8410 ends with the key.
    let key = public.last_chunk::<32>()?;
    let key = VerifyingKey::from_bytes(key).ok()?;
    let signature = ed25519_dalek::Signature::from_slice(signature).ok()?;
    key.verify_prehashed_strict(Sha512::new_with_prefix(bytes), None, &signature).ok()
}

/// The 32 bytes that an Ed25519 key comes from.
fn seed(secret: &[u8]) -> Option<zeroize::Zeroizing<[u8; 32]>> {
    use aws_lc_rs::encoding::{AsBigEndian, Curve25519SeedBin};
    let seed = Ed25519KeyPair::from_pkcs8(secret).ok()?.seed().ok()?;
    let seed: Curve25519SeedBin = seed.as_be_bytes().ok()?;
    seed.as_ref().try_into().ok().map(zeroize::Zeroizing::new)
}

fn imported(algorithm: &str, bytes: &[u8]) -> Option<Digest> {
    Digest::import_less_safe(bytes, hash(algorithm)?).ok()
}

fn hash(algorithm: &str) -> Option<&'static digest::Algorithm> {
    let family = ["RSASSA_", "ECDSA_"].iter().any(|it| algorithm.starts_with(it));
    match algorithm.get(algorithm.len().checked_sub(8)?..)? {
        "_SHA_256" if family => Some(&SHA256),
        "_SHA_384" if family => Some(&SHA384),
        "_SHA_512" if family => Some(&SHA512),
        _ => None,
    }
}

fn rsa_encoding(algorithm: &str) -> Option<&'static RsaSignatureEncoding> {
    match algorithm {
        "RSASSA_PKCS1_V1_5_SHA_256" => Some(&RSA_PKCS1_SHA256),
        "RSASSA_PKCS1_V1_5_SHA_384" => Some(&RSA_PKCS1_SHA384),
        "RSASSA_PKCS1_V1_5_SHA_512" => Some(&RSA_PKCS1_SHA512),
        "RSASSA_PSS_SHA_256" => Some(&RSA_PSS_SHA256),
        "RSASSA_PSS_SHA_384" => Some(&RSA_PSS_SHA384),
        "RSASSA_PSS_SHA_512" => Some(&RSA_PSS_SHA512),
        _ => None,
    }
}

fn verifier(spec: Spec, algorithm: &str) -> Option<&'static dyn VerificationAlgorithm> {
    match (spec, algorithm) {
        (_, "RSASSA_PKCS1_V1_5_SHA_256") => Some(&RSA_PKCS1_2048_8192_SHA256),
        (_, "RSASSA_PKCS1_V1_5_SHA_384") => Some(&RSA_PKCS1_2048_8192_SHA384),
        (_, "RSASSA_PKCS1_V1_5_SHA_512") => Some(&RSA_PKCS1_2048_8192_SHA512),
        (_, "RSASSA_PSS_SHA_256") => Some(&RSA_PSS_2048_8192_SHA256),
        (_, "RSASSA_PSS_SHA_384") => Some(&RSA_PSS_2048_8192_SHA384),
        (_, "RSASSA_PSS_SHA_512") => Some(&RSA_PSS_2048_8192_SHA512),
        (Spec::P256, "ECDSA_SHA_256") => Some(&signature::ECDSA_P256_SHA256_ASN1),
        (Spec::Secp256k1, "ECDSA_SHA_256") => Some(&signature::ECDSA_P256K1_SHA256_ASN1),
        (Spec::P384, "ECDSA_SHA_384") => Some(&signature::ECDSA_P384_SHA384_ASN1),
        (Spec::P521, "ECDSA_SHA_512") => Some(&signature::ECDSA_P521_SHA512_ASN1),
        (Spec::Ed25519, "ED25519_SHA_512") => Some(&ED25519),
        (Spec::MlDsa44, "ML_DSA_SHAKE_256") => Some(&ML_DSA_44),
        (Spec::MlDsa65, "ML_DSA_SHAKE_256") => Some(&ML_DSA_65),
        (Spec::MlDsa87, "ML_DSA_SHAKE_256") => Some(&ML_DSA_87),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::material::parse;
    use super::super::material::tests::some;
    use super::*;
    use crate::kms::specs::Usage;

    const SPECS: [Spec; 9] = [
        Spec::Rsa2048,
        Spec::P256,
        Spec::P384,
        Spec::P521,
        Spec::Secp256k1,
        Spec::Ed25519,
        Spec::MlDsa44,
        Spec::MlDsa65,
        Spec::MlDsa87,
    ];

    #[test]
    fn a_signature_is_that_of_one_message_and_one_key_by_one_algorithm() {
        for spec in SPECS {
            let [key, other] = [1, 2].map(|it| some(spec, it));
            let [public, another] = [&key, &other].map(|it| it.public.as_deref().unwrap());
            for algorithm in spec.algorithms(Usage::SignVerify) {
                let digest = [5; 64];
                let digest = digest_length(algorithm).map(|it| Message::Digest(&digest[..it]));
                let raw = Some(Message::Raw(b"keep this"));
                for message in [raw, digest].into_iter().flatten() {
                    let Some(signature) = sign(spec, &key.secret, algorithm, message) else {
                        assert!(spec == Spec::Ed25519, "{algorithm} {message:?}");
                        continue;
                    };
                    let holds = |public: &[u8], message, signature: &[u8]| {
                        verify(spec, public, algorithm, message, signature)
                    };
                    assert!(holds(public, message, &signature), "{algorithm} {message:?}");
                    assert!(!holds(another, message, &signature), "{algorithm}");
                    assert!(!holds(public, Message::Raw(b"keep that"), &signature));
                    assert!(!holds(public, Message::Digest(&[6; 64]), &signature));
                    assert!(!holds(public, message, &signature[1..]), "{algorithm}");
                    assert!(!holds(public, message, b""), "{algorithm}");
                    for wrong in spec.algorithms(Usage::SignVerify) {
                        let same = wrong == algorithm;
                        assert_eq!(verify(spec, public, wrong, message, &signature), same);
                    }
                }
            }
        }
    }

    #[test]
    fn a_digest_is_signed_as_the_message_would_be() {
        for (spec, algorithm) in [
            (Spec::Rsa2048, "RSASSA_PSS_SHA_384"),
            (Spec::Rsa2048, "RSASSA_PKCS1_V1_5_SHA_512"),
            (Spec::P256, "ECDSA_SHA_256"),
        ] {
            let key = some(spec, 3);
            let digest = digest::digest(hash(algorithm).unwrap(), b"keep this");
            let digest = Message::Digest(digest.as_ref());
            let signature = sign(spec, &key.secret, algorithm, digest).unwrap();
            let public = key.public.unwrap();
            assert!(verify(spec, &public, algorithm, Message::Raw(b"keep this"), &signature));
        }
    }

    #[test]
    fn the_vectors_of_the_standards_hold() {
        let der = |text: &str| hex::decode(text).unwrap();
        // RFC 6979, A.2.5: "sample" with SHA-256.
        let public = der(concat!(
            "3059301306072a8648ce3d020106082a8648ce3d030107034200",
            "0460fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb6",
            "7903fe1008b8bc99a41ae9e95628bc64f2f1b20c2d7e9f5177a3c294d4462299",
        ));
        let signature = der(concat!(
            "3046022100efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716",
            "022100f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8",
        ));
        let holds = |message| {
            verify(Spec::P256, &public, "ECDSA_SHA_256", Message::Raw(message), &signature)
        };
        assert!(holds(b"sample") && !holds(b"simple"));
        // RFC 8032, 7.1, test 2.
        let seed = "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb";
        let secret = der(&format!("302e020100300506032b657004220420{seed}"));
        let signature = sign(Spec::Ed25519, &secret, "ED25519_SHA_512", Message::Raw(&[0x72]));
        assert_eq!(
            hex::encode(signature.unwrap()),
            concat!(
                "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da",
                "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
            )
        );
        // RFC 8032, 7.3: "abc", hashed by whoever signs.
        let seed = "833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42";
        let secret = der(&format!("302e020100300506032b657004220420{seed}"));
        let message = Message::Digest(b"abc");
        let signature = sign(Spec::Ed25519, &secret, "ED25519_PH_SHA_512", message).unwrap();
        assert_eq!(
            hex::encode(&signature),
            concat!(
                "98a70222f0b8121aa9d30f813d683f809e462b469c7ff87639499bb94e6dae41",
                "31f85042463c2a355a2003d062adf5aaa10b8c61e636062aaad11c2a26083406",
            )
        );
        let public = parse(Spec::Ed25519, &secret).unwrap().public.unwrap();
        assert!(verify(Spec::Ed25519, &public, "ED25519_PH_SHA_512", message, &signature));
        assert!(!verify(
            Spec::Ed25519,
            &public,
            "ED25519_SHA_512",
            Message::Raw(b"abc"),
            &signature
        ));
    }
}
