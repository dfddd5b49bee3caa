//! `GetParametersForImport`: a public key to wrap material with, and the token that goes with it.
//!
//! # Invariants
//!
//! * Only keys that import their material have these.
//! * Nothing of it is kept here: see [`import_tokens`](super::import_tokens).

use aws_lc_rs::rsa::KeySize;
use gate::Wanted;
use wire::{Map, Time, kms as aws};

use super::crypto::material;
use super::import_tokens::{self, LIFE_MS, Parameters};
use super::imports;
use super::naming::{self, Reach};
use super::needs::{self, Terms};
use super::rows::Key;
use super::specs::{Class, Spec};
use super::states::{self, Want};
use crate::prelude::*;

pub(crate) struct GetParametersForImport;

impl Operation for GetParametersForImport {
    type Shape = aws::GetParametersForImport;
    const AUDIT: Audit = Audit::management(Read);
    const RSA_KEY: Option<fn(&Map) -> Option<KeySize>> = Some(rsa_key);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let subject = naming::resolve(cx, tx, &input.key_id, Reach::Own)?;
        let action = "kms:GetParametersForImport";
        let need = needs::need(cx, tx, action, &subject, &Terms::default())?;
        let need = need.with("kms:WrappingAlgorithm", input.wrapping_algorithm.as_str());
        Ok(need.with("kms:WrappingKeySpec", input.wrapping_key_spec.as_str()).into())
    }

    fn prepare(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Option<Wanted>> {
        let key = naming::key(cx, tx, &input.key_id, Reach::Own)?;
        imports::check_origin(&key)?;
        states::check(&key, Want::Import)?;
        check_wrapping(&key, &input.wrapping_algorithm, &input.wrapping_key_spec)?;
        Ok(None)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        Self::prepare(cx, tx, &input)?;
        let key = naming::key(cx, tx, &input.key_id, Reach::Own)?;
        let spec = Spec::parse(&input.wrapping_key_spec);
        let spec = spec.ok_or_else(|| Failure::new("a wrapping key has no spec"))?;
        let pair = material::make(cx, 0, spec)?;
        let valid_to = cx.now + LIFE_MS;
        let parameters = Parameters {
            key: key.arn(),
            algorithm: input.wrapping_algorithm,
            valid_to,
            secret: pair.secret.to_vec(),
        };
        Ok(aws::GetParametersForImportResponse {
            key_id: Some(key.arn()),
            import_token: Some(import_tokens::seal(cx, &parameters)?),
            public_key: pair.public,
            parameters_valid_to: Some(Time(valid_to)),
        })
    }

    fn resources(cx: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        naming::resources(cx, tx, &input.key_id)
    }
}

/// The RSA key that a request needs made.
fn rsa_key(input: &Map) -> Option<KeySize> {
    material::rsa_size(Spec::parse(input.text("WrappingKeySpec")?)?)
}

/// Refuse what cannot wrap the material of a key: too long for it, or not to be relied upon.
fn check_wrapping(key: &Key, algorithm: &str, wrapping: &str) -> Result<(), Refusal> {
    let spec = key.spec;
    let is_rsa = matches!(spec, Spec::Rsa2048 | Spec::Rsa3072 | Spec::Rsa4096);
    // The private key of this curve does not fit into so short a modulus.
    let is_too_long = spec == Spec::P521 && wrapping == "RSA_2048";
    let wraps = match algorithm {
        "RSAES_OAEP_SHA_1" | "RSAES_OAEP_SHA_256" => !is_rsa && !is_too_long,
        "RSA_AES_KEY_WRAP_SHA_1" | "RSA_AES_KEY_WRAP_SHA_256" => spec.class() == Class::Asymmetric,
        _ => {
            let text = format!("The wrapping algorithm {algorithm} is not supported.");
            return Err(aws::unsupported_operation(text));
        }
    };
    if wrapping == "SM2" {
        let text = "The wrapping key spec SM2 is supported in China Regions only.";
        return Err(aws::unsupported_operation(text));
    }
    match wraps {
        true => Ok(()),
        false => Err(aws::validation(format!(
            "Wrapping algorithm {algorithm} with wrapping key spec {wrapping} is not valid for key \
             spec {}.",
            spec.name()
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kms::import_testing::{external, parameters};
    use crate::kms::testing::key;
    use crate::testing::World;

    #[test]
    fn a_wrapping_key_serves_a_day_and_is_another_every_time() {
        let mut world = World::new();
        let key = external(&mut world, "SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT");
        let mut told = || {
            world.call::<GetParametersForImport>(parameters(&key, "RSAES_OAEP_SHA_256")).unwrap()
        };
        let [one, other] = [told(), told()];
        assert_ne!(one.public_key, other.public_key);
        assert!(one.import_token.unwrap().len() <= 6144);
        assert_eq!(one.parameters_valid_to.unwrap().0, world.now - 1000 + LIFE_MS);
        let record = world.records().pop().unwrap();
        assert_eq!(
            (&record["readOnly"], record["responseElements"].is_null()),
            (&true.into(), true)
        );
    }

    #[test]
    fn each_kind_of_material_has_its_ways_in() {
        let mut world = World::new();
        let own = key(&mut world);
        let symmetric = external(&mut world, "SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT");
        let rsa = external(&mut world, "RSA_2048", "SIGN_VERIFY");
        let p521 = external(&mut world, "ECC_NIST_P521", "SIGN_VERIFY");
        let mut told = |key: &str, algorithm: &str| {
            let answer = world.call::<GetParametersForImport>(parameters(key, algorithm));
            answer.map_err(|it| it.code.into_owned()).err()
        };
        assert_eq!(told(&own, "RSAES_OAEP_SHA_256").unwrap(), "UnsupportedOperationException");
        assert_eq!(told(&symmetric, "RSAES_PKCS1_V1_5").unwrap(), "UnsupportedOperationException");
        assert_eq!(told(&symmetric, "RSA_AES_KEY_WRAP_SHA_256").unwrap(), "ValidationException");
        assert_eq!(told(&symmetric, "RSAES_OAEP_SHA_1"), None);
        assert_eq!(told(&rsa, "RSAES_OAEP_SHA_256").unwrap(), "ValidationException");
        assert_eq!(told(&rsa, "RSA_AES_KEY_WRAP_SHA_1"), None);
        assert_eq!(told(&p521, "RSAES_OAEP_SHA_256").unwrap(), "ValidationException");
        assert_eq!(told(&p521, "RSA_AES_KEY_WRAP_SHA_256"), None);
    }
}
