//! `ImportKeyMaterial`: give a key the material that was wrapped for it.
//!
//! # Invariants
//!
//! * The first material makes a key work. Later ones do so only if they are those it had; new material
//!   of a symmetric key waits for a rotation.
//! * Material is known by an id that follows from key and bytes: what claims to be another is refused.
//! * The bytes stand in no event.

use wire::kms as aws;

use super::crypto::{material, wrapping};
use super::import_tokens;
use super::imports;
use super::materials::{self, New};
use super::naming::{self, Reach};
use super::needs::{self, Terms};
use super::rows::{Import, Key, Material};
use super::specs::Spec;
use super::states::{self, Want};
use crate::prelude::*;

pub(crate) struct ImportKeyMaterial;

const EXPIRES: &str = "KEY_MATERIAL_EXPIRES";
const NEW: &str = "NEW_KEY_MATERIAL";
/// How far ahead the end of imported material can lie: 365 days.
const VALID_MS_MAX: i64 = 365 * 24 * 60 * 60 * 1000;

impl Operation for ImportKeyMaterial {
    type Shape = aws::ImportKeyMaterial;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let subject = naming::resolve(cx, tx, &input.key_id, Reach::Own)?;
        let need = needs::need(cx, tx, "kms:ImportKeyMaterial", &subject, &Terms::default())?;
        let need = need.with("kms:ExpirationModel", model(input));
        let valid_to = input.valid_to.map(|it| trail::iso8601(it.0));
        Ok(need.with_some("kms:ValidTo", valid_to).into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut key = naming::key(cx, tx, &input.key_id, Reach::Own)?;
        imports::check_origin(&key)?;
        states::check(&key, Want::Import)?;
        let valid_to = valid_to(cx, &input)?;
        check_for_symmetric(&key, &input)?;
        let parameters = import_tokens::open(cx, &key, &input.import_token)?;
        let (secret, algorithm) = (&parameters.secret, &parameters.algorithm);
        let plain = wrapping::unwrap(secret, algorithm, &input.encrypted_key_material);
        let plain = plain.ok_or_else(|| aws::invalid_ciphertext(""))?;
        let material = material::parse(key.spec, &plain).ok_or_else(incorrect)?;
        let id = materials::id(&key, &material.secret);
        let known = materials::all(tx, &key)?;
        let place = place(&key, &input, &known, &id)?;
        let import =
            Import { valid_to, description: input.key_material_description, imported_at: cx.now };
        let nonce = materials::nonce(cx, 0);
        match place {
            Place::Known(number, mut row) => {
                let before = row.import.take().and_then(|it| it.description);
                let description = import.description.clone().or(before);
                row.import = Some(Import { description, ..import });
                imports::restore(cx, tx, &key, (number, row), &material.secret, nonce);
            }
            place => {
                let first = matches!(place, Place::First);
                let new = New {
                    plain: &material.secret,
                    public: material.public,
                    import: Some(import),
                    rotated: None,
                    current_since: first.then_some(cx.now),
                };
                let number = materials::add(&cx.authority.vault, tx, &mut key, new, nonce);
                if !first {
                    key.pending = Some(number);
                }
            }
        }
        imports::settle(tx, &mut key)?;
        Ok(aws::ImportKeyMaterialResponse {
            key_id: Some(key.arn()),
            key_material_id: (key.spec == Spec::Symmetric).then(|| hex::encode(id)),
        })
    }

    fn resources(cx: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        naming::resources(cx, tx, &input.key_id)
    }
}

/// Where material belongs.
enum Place {
    /// The key had none.
    First,
    /// The key had it before.
    Known(u32, Material),
    /// The key has others, and rotates to it.
    Next,
}

fn place(
    key: &Key,
    input: &aws::ImportKeyMaterialRequest,
    known: &[(u32, Material)],
    id: &[u8; 32],
) -> Result<Place, Refusal> {
    let named = input.key_material_id.as_deref();
    if named.is_some_and(|it| it != hex::encode(id)) {
        return Err(incorrect());
    }
    let found = known.iter().find(|(_, it)| it.id == *id);
    let wants_new = input.import_type.as_deref().is_none_or(|it| it == NEW);
    match (known.is_empty(), found) {
        (true, _) if wants_new => Ok(Place::First),
        (false, Some((number, row))) if input.import_type.as_deref() != Some(NEW) => {
            Ok(Place::Known(*number, row.clone()))
        }
        (false, None) if input.import_type.as_deref() == Some(NEW) => {
            check_room(key, known, id)?;
            Ok(Place::Next)
        }
        _ => Err(incorrect()),
    }
}

/// Refuse a second material that would wait for a rotation, and a second of a key that never rotates.
fn check_room(key: &Key, known: &[(u32, Material)], id: &[u8; 32]) -> Result<(), Refusal> {
    if key.spec != Spec::Symmetric {
        return Err(incorrect());
    }
    let Some((_, waiting)) = known.iter().find(|it| key.pending == Some(it.0)) else {
        return Ok(());
    };
    let (arn, new, old) = (key.arn(), hex::encode(id), hex::encode(waiting.id));
    Err(aws::kms_invalid_state(format!(
        "New key material (id: {new}) cannot be imported into KMS key {arn}, because another key \
         material (id: {old}) is pending rotation."
    )))
}

fn model(input: &aws::ImportKeyMaterialRequest) -> &str {
    input.expiration_model.as_deref().unwrap_or(EXPIRES)
}

/// When the material expires, if it does.
fn valid_to(cx: &Context, input: &aws::ImportKeyMaterialRequest) -> Result<Option<i64>, Refusal> {
    let expires = model(input) == EXPIRES;
    match input.valid_to.map(|it| it.0) {
        None if expires => Err(aws::validation(
            "A validTo date must be set if the ExpirationModel is KEY_MATERIAL_EXPIRES",
        )),
        Some(_) if !expires => Err(aws::validation(
            "A validTo date must not be set if the ExpirationModel is \
             KEY_MATERIAL_DOES_NOT_EXPIRE",
        )),
        Some(at) if at <= cx.now => Err(aws::validation("The validTo date must be in the future.")),
        Some(at) if at - cx.now > VALID_MS_MAX => {
            Err(aws::validation("The validTo date must be at most 365 days from now."))
        }
        valid_to => Ok(valid_to),
    }
}

/// Refuse what can be said of the materials of symmetric keys alone.
fn check_for_symmetric(key: &Key, input: &aws::ImportKeyMaterialRequest) -> Result<(), Refusal> {
    let is_new = input.import_type.as_deref() == Some(NEW);
    if is_new && input.key_material_id.is_some() {
        let text = "A KeyMaterialId cannot be specified with the ImportType NEW_KEY_MATERIAL.";
        return Err(aws::validation(text));
    }
    let says = input.import_type.is_some()
        || input.key_material_id.is_some()
        || input.key_material_description.is_some();
    match says && key.spec != Spec::Symmetric {
        true => Err(aws::validation(
            "ImportType, KeyMaterialId and KeyMaterialDescription are supported only for symmetric \
             encryption keys.",
        )),
        false => Ok(()),
    }
}

/// The material is none for this key, or not the one it has to be.
fn incorrect() -> Refusal {
    aws::incorrect_key_material("")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kms::crypto_testing::sign;
    use crate::kms::describe_key::DescribeKey;
    use crate::kms::get_public_key::GetPublicKey;
    use crate::kms::import_testing::{external, import, imported, wrapped};
    use crate::kms::sign::Sign;
    use crate::kms::testing::{encrypt, opened, sealed};
    use crate::testing::World;

    fn described(world: &mut World, key: &str) -> aws::KeyMetadata {
        let input = aws::DescribeKeyRequest { key_id: key.into(), ..Default::default() };
        world.call::<DescribeKey>(input).unwrap().key_metadata.unwrap()
    }

    #[test]
    fn material_makes_a_key_work_and_stands_in_no_event() {
        let mut world = World::new();
        let key = external(&mut world, "SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT");
        let told = described(&mut world, &key);
        assert_eq!(told.key_state.as_deref(), Some("PendingImport"));
        assert_eq!((told.enabled, told.current_key_material_id), (Some(false), None));
        let refusal =
            world.call::<crate::kms::encrypt::Encrypt>(encrypt(&key, b"hush", &[])).unwrap_err();
        assert!(refusal.message.ends_with(" is pending import."));
        let id = imported(&mut world, &key, &[7; 32]).unwrap();
        let told = described(&mut world, &key);
        assert_eq!(told.key_state.as_deref(), Some("Enabled"));
        assert_eq!(told.expiration_model.as_deref(), Some("KEY_MATERIAL_DOES_NOT_EXPIRE"));
        assert_eq!(told.current_key_material_id, Some(id));
        let blob = sealed(&mut world, &key, b"hush");
        assert_eq!(opened(&mut world, &blob).unwrap(), b"hush");
        let records = world.records();
        let record = records.iter().find(|it| it["eventName"] == "ImportKeyMaterial").unwrap();
        let shown = record["requestParameters"].as_object().unwrap();
        assert_eq!(shown.keys().collect::<Vec<_>>(), ["keyId", "expirationModel"]);
        assert_eq!(record["readOnly"], false);
    }

    #[test]
    fn only_what_a_key_had_comes_back_and_new_material_waits() {
        let mut world = World::new();
        let key = external(&mut world, "SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT");
        let first = imported(&mut world, &key, &[7; 32]).unwrap();
        assert_eq!(imported(&mut world, &key, &[7; 32]).unwrap(), first);
        let refusal = imported(&mut world, &key, &[8; 32]).unwrap_err();
        assert_eq!(refusal.code, "IncorrectKeyMaterialException");
        let mut new = |byte: u8| {
            let (token, blob) = wrapped(&mut world, &key, "RSAES_OAEP_SHA_256", &[byte; 32]);
            let input = aws::ImportKeyMaterialRequest {
                import_type: Some("NEW_KEY_MATERIAL".into()),
                ..import(&key, token, blob)
            };
            world.call::<ImportKeyMaterial>(input)
        };
        let second = new(8).unwrap().key_material_id.unwrap();
        assert_ne!(second, first);
        let refusal = new(9).unwrap_err();
        assert!(refusal.message.contains(&format!("(id: {second}) is pending rotation.")));
        let told = described(&mut world, &key);
        assert_eq!(told.current_key_material_id, Some(first));
        let blob = sealed(&mut world, &key, b"hush");
        assert_eq!(opened(&mut world, &blob).unwrap(), b"hush");
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        let mut world = World::new();
        let key = external(&mut world, "SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT");
        let other = external(&mut world, "SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT");
        let (token, blob) = wrapped(&mut world, &key, "RSAES_OAEP_SHA_256", &[7; 32]);
        let mut told = |input| world.call::<ImportKeyMaterial>(input).unwrap_err().to_string();
        let given = || import(&key, token.clone(), blob.clone());
        let foreign = import(&other, token.clone(), blob.clone());
        assert!(told(foreign).starts_with("InvalidImportTokenException"));
        let junk = aws::ImportKeyMaterialRequest { import_token: vec![1; 99], ..given() };
        assert!(told(junk).starts_with("InvalidImportTokenException"));
        let junk =
            aws::ImportKeyMaterialRequest { encrypted_key_material: vec![1; 256], ..given() };
        assert!(told(junk).starts_with("InvalidCiphertextException"));
        let endless = aws::ImportKeyMaterialRequest { expiration_model: None, ..given() };
        assert_eq!(
            told(endless),
            "ValidationException (400): A validTo date must be set if the ExpirationModel is \
             KEY_MATERIAL_EXPIRES"
        );
        let now = wire::Time(crate::testing::BEGINNING);
        let both = aws::ImportKeyMaterialRequest { valid_to: Some(now), ..given() };
        assert!(told(both).starts_with("ValidationException"));
        let past = aws::ImportKeyMaterialRequest {
            expiration_model: Some(EXPIRES.into()),
            valid_to: Some(now),
            ..given()
        };
        assert!(told(past).starts_with("ValidationException"));
        let short = wrapped(&mut world, &key, "RSAES_OAEP_SHA_256", &[7; 16]);
        let refusal = world.call::<ImportKeyMaterial>(import(&key, short.0, short.1)).unwrap_err();
        assert_eq!(refusal.code, "IncorrectKeyMaterialException");
        world.advance(24 * 60 * 60);
        let late = import(&key, token.clone(), blob.clone());
        let refusal = world.call::<ImportKeyMaterial>(late).unwrap_err();
        assert_eq!(refusal.code, "ExpiredImportTokenException");
    }

    #[test]
    fn private_keys_come_in_and_sign() {
        let mut world = World::new();
        for (spec, algorithm) in [
            (Spec::P384, "ECDSA_SHA_384"),
            (Spec::Rsa2048, "RSASSA_PSS_SHA_256"),
            (Spec::Ed25519, "ED25519_SHA_512"),
        ] {
            let key = external(&mut world, spec.name(), "SIGN_VERIFY");
            let material = crate::kms::import_testing::material(spec);
            let (token, blob) =
                wrapped(&mut world, &key, "RSA_AES_KEY_WRAP_SHA_256", &material.secret);
            let told = world.call::<ImportKeyMaterial>(import(&key, token, blob)).unwrap();
            assert_eq!(told.key_material_id, None);
            let input = aws::GetPublicKeyRequest { key_id: key.clone(), ..Default::default() };
            let public = world.call::<GetPublicKey>(input).unwrap().public_key;
            assert_eq!(public, material.public);
            world.call::<Sign>(sign(&key, algorithm, b"x")).unwrap();
        }
    }

    #[test]
    fn a_policy_can_ask_when_material_expires() {
        let mut world = World::new();
        let key = external(&mut world, "SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT");
        let (token, blob) = wrapped(&mut world, &key, "RSAES_OAEP_SHA_256", &[7; 32]);
        let statement = serde_json::json!({
            "Effect": "Allow", "Action": "kms:ImportKeyMaterial", "Resource": "*",
            "Condition": {
                "StringEquals": {"kms:ExpirationModel": "KEY_MATERIAL_EXPIRES"},
                "DateLessThan": {"kms:ValidTo": "2026-02-01T00:00:00Z"},
            },
        });
        let ends = |days: i64| aws::ImportKeyMaterialRequest {
            expiration_model: None,
            valid_to: Some(wire::Time(crate::testing::BEGINNING + days * 24 * 60 * 60 * 1000)),
            ..import(&key, token.clone(), blob.clone())
        };
        let bob = world.user_with("bob", Some(statement));
        bob.call::<ImportKeyMaterial>(import(&key, token.clone(), blob.clone())).unwrap_err();
        bob.call::<ImportKeyMaterial>(ends(60)).unwrap_err();
        bob.call::<ImportKeyMaterial>(ends(20)).unwrap();
        let told = described(world.root(), &key);
        assert_eq!(told.valid_to, ends(20).valid_to);
    }
}
