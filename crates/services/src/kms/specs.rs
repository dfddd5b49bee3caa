//! What a key can be: its spec, its usage, where its material comes from.
//!
//! # Invariants
//!
//! * A spec and a usage stand in one table, [`Spec::usages`]: a pair that is not in it makes no key.
//! * The names are AWS's, and each stands here once.

use minicbor::{Decode, Encode};

/// Which mathematics a key does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Encode, Decode)]
#[cbor(index_only)]
pub(crate) enum Spec {
    #[default]
    #[n(0)]
    Symmetric,
    #[n(1)]
    Rsa2048,
    #[n(2)]
    Rsa3072,
    #[n(3)]
    Rsa4096,
    #[n(4)]
    P256,
    #[n(5)]
    P384,
    #[n(6)]
    P521,
    #[n(7)]
    Secp256k1,
    #[n(8)]
    Ed25519,
    #[n(9)]
    Hmac224,
    #[n(10)]
    Hmac256,
    #[n(11)]
    Hmac384,
    #[n(12)]
    Hmac512,
    #[n(13)]
    MlDsa44,
    #[n(14)]
    MlDsa65,
    #[n(15)]
    MlDsa87,
}

/// What a key is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Encode, Decode)]
#[cbor(index_only)]
pub(crate) enum Usage {
    #[default]
    #[n(0)]
    EncryptDecrypt,
    #[n(1)]
    SignVerify,
    #[n(2)]
    GenerateVerifyMac,
    #[n(3)]
    KeyAgreement,
}

/// Who made a key's material.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Encode, Decode)]
#[cbor(index_only)]
pub(crate) enum Origin {
    #[default]
    #[n(0)]
    AwsKms,
    /// The customer, who imports it.
    #[n(1)]
    External,
}

/// Two keys of one class can stand behind one alias.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    Symmetric,
    Asymmetric,
    Hmac,
}

const SPECS: [(Spec, &str); 16] = [
    (Spec::Symmetric, "SYMMETRIC_DEFAULT"),
    (Spec::Rsa2048, "RSA_2048"),
    (Spec::Rsa3072, "RSA_3072"),
    (Spec::Rsa4096, "RSA_4096"),
    (Spec::P256, "ECC_NIST_P256"),
    (Spec::P384, "ECC_NIST_P384"),
    (Spec::P521, "ECC_NIST_P521"),
    (Spec::Secp256k1, "ECC_SECG_P256K1"),
    (Spec::Ed25519, "ECC_NIST_EDWARDS25519"),
    (Spec::Hmac224, "HMAC_224"),
    (Spec::Hmac256, "HMAC_256"),
    (Spec::Hmac384, "HMAC_384"),
    (Spec::Hmac512, "HMAC_512"),
    (Spec::MlDsa44, "ML_DSA_44"),
    (Spec::MlDsa65, "ML_DSA_65"),
    (Spec::MlDsa87, "ML_DSA_87"),
];

const USAGES: [(Usage, &str); 4] = [
    (Usage::EncryptDecrypt, "ENCRYPT_DECRYPT"),
    (Usage::SignVerify, "SIGN_VERIFY"),
    (Usage::GenerateVerifyMac, "GENERATE_VERIFY_MAC"),
    (Usage::KeyAgreement, "KEY_AGREEMENT"),
];

impl Spec {
    pub(crate) fn parse(name: &str) -> Option<Spec> {
        SPECS.iter().find(|it| it.1 == name).map(|it| it.0)
    }

    pub(crate) fn name(self) -> &'static str {
        SPECS.iter().find(|it| it.0 == self).map(|it| it.1).expect("every spec has a name")
    }

    pub(crate) fn class(self) -> Class {
        match self {
            Spec::Symmetric => Class::Symmetric,
            Spec::Hmac224 | Spec::Hmac256 | Spec::Hmac384 | Spec::Hmac512 => Class::Hmac,
            _ => Class::Asymmetric,
        }
    }

    pub(crate) fn usages(self) -> &'static [Usage] {
        match self {
            Spec::Symmetric => &[Usage::EncryptDecrypt],
            Spec::Rsa2048 | Spec::Rsa3072 | Spec::Rsa4096 => {
                &[Usage::EncryptDecrypt, Usage::SignVerify]
            }
            Spec::P256 | Spec::P384 | Spec::P521 => &[Usage::SignVerify, Usage::KeyAgreement],
            Spec::Hmac224 | Spec::Hmac256 | Spec::Hmac384 | Spec::Hmac512 => {
                &[Usage::GenerateVerifyMac]
            }
            _ => &[Usage::SignVerify],
        }
    }

    /// What a key of this spec and usage can be asked for, in AWS's order.
    pub(crate) fn algorithms(self, usage: Usage) -> &'static [&'static str] {
        match (self, usage) {
            (Spec::Symmetric, _) => &["SYMMETRIC_DEFAULT"],
            (Spec::Rsa2048 | Spec::Rsa3072 | Spec::Rsa4096, Usage::EncryptDecrypt) => {
                &["RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256"]
            }
            (Spec::Rsa2048 | Spec::Rsa3072 | Spec::Rsa4096, _) => &[
                "RSASSA_PKCS1_V1_5_SHA_256",
                "RSASSA_PKCS1_V1_5_SHA_384",
                "RSASSA_PKCS1_V1_5_SHA_512",
                "RSASSA_PSS_SHA_256",
                "RSASSA_PSS_SHA_384",
                "RSASSA_PSS_SHA_512",
            ],
            (_, Usage::KeyAgreement) => &["ECDH"],
            (Spec::P256 | Spec::Secp256k1, _) => &["ECDSA_SHA_256"],
            (Spec::P384, _) => &["ECDSA_SHA_384"],
            (Spec::P521, _) => &["ECDSA_SHA_512"],
            (Spec::Ed25519, _) => &["ED25519_SHA_512", "ED25519_PH_SHA_512"],
            (Spec::Hmac224, _) => &["HMAC_SHA_224"],
            (Spec::Hmac256, _) => &["HMAC_SHA_256"],
            (Spec::Hmac384, _) => &["HMAC_SHA_384"],
            (Spec::Hmac512, _) => &["HMAC_SHA_512"],
            (Spec::MlDsa44 | Spec::MlDsa65 | Spec::MlDsa87, _) => &["ML_DSA_SHAKE_256"],
        }
    }
}

impl Usage {
    pub(crate) fn parse(name: &str) -> Option<Usage> {
        USAGES.iter().find(|it| it.1 == name).map(|it| it.0)
    }

    pub(crate) fn name(self) -> &'static str {
        USAGES.iter().find(|it| it.0 == self).map(|it| it.1).expect("every usage has a name")
    }
}

impl Origin {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Origin::AwsKms => "AWS_KMS",
            Origin::External => "EXTERNAL",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_means_one_spec_that_can_do_something() {
        for (spec, name) in SPECS {
            assert_eq!((Spec::parse(name), spec.name()), (Some(spec), name));
            assert!(spec.usages().iter().all(|it| !spec.algorithms(*it).is_empty()), "{name}");
        }
        for (usage, name) in USAGES {
            assert_eq!((Usage::parse(name), usage.name()), (Some(usage), name));
        }
        assert_eq!(Spec::parse("SM2"), None);
    }
}
