//! `CreateKey`: make a key.
//!
//! # Invariants
//!
//! * Whoever makes a key may change its policy afterwards, unless he says that he does not mind.
//! * A key that imports its material has none yet; all others have theirs from the start.
//! * Keys in many regions and in key stores of the customer's own are refused by name.

use aws_lc_rs::rsa::KeySize;
use gate::Need;
use wire::{Map, kms as aws};

use super::chance::Purpose;
use super::materials::{self, New};
use super::rows::{self, Key, State, TAGS, Tags};
use super::specs::{Origin, Spec, Usage};
use super::{crypto, keys, metadata, naming, needs, policies, tags};
use crate::prelude::*;

pub(crate) struct CreateKey;

impl Operation for CreateKey {
    type Shape = aws::CreateKey;
    const AUDIT: Audit = Audit::management(Write);
    const DEFAULTS: &'static [(&'static str, &'static str)] = &[
        ("Description", ""),
        ("KeyUsage", "ENCRYPT_DECRYPT"),
        ("Origin", "AWS_KMS"),
        ("BypassPolicyLockoutSafetyCheck", "false"),
        ("MultiRegion", "false"),
    ];
    const RSA_KEY: Option<fn(&Map) -> Option<KeySize>> = Some(rsa_key);

    fn access(_: &Context, _: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let asked = Asked::of(input)?;
        let tags = input.tags.as_deref().unwrap_or_default();
        let bypass = input.bypass_policy_lockout_safety_check == Some(true);
        let with = |action| {
            let need = Need::new(action, "*")
                .with("kms:KeySpec", asked.spec.name())
                .with("kms:KeyUsage", asked.usage.name())
                .with("kms:KeyOrigin", asked.origin.name())
                .with("kms:MultiRegion", false)
                .with("kms:BypassPolicyLockoutSafetyCheck", bypass)
                .inquiring(needs::inquire);
            tags::requested(need, tags)
        };
        let access = Access::from(with("kms:CreateKey"));
        Ok(if tags.is_empty() { access } else { access.need(with("kms:TagResource")) })
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let Asked { spec, usage, origin } = Asked::of(&input)?;
        let tags = tags::checked(input.tags.as_deref().unwrap_or_default())?;
        let mut key = Key {
            account: cx.caller.account.clone(),
            region: cx.region.clone(),
            id: trail::guid(cx.fresh(Purpose::KeyId as u32)),
            created_at: cx.now,
            spec,
            usage,
            origin,
            description: input.description.unwrap_or_default(),
            ..Key::default()
        };
        match &input.policy {
            None => policies::keep(tx, &mut key, &policies::default(&cx.caller.account)),
            Some(text) => {
                let bypass = input.bypass_policy_lockout_safety_check == Some(true);
                policies::set(cx, tx, &mut key, text, bypass)?;
            }
        }
        match origin {
            Origin::External => key.state = State::PendingImport,
            Origin::AwsKms => {
                let made = crypto::material::make(cx, Purpose::Material as u32, spec)?;
                let new = New {
                    public: made.public,
                    current_since: Some(cx.now),
                    ..New::first(&made.secret)
                };
                materials::add(&cx.authority.vault, tx, &mut key, new, materials::nonce(cx, 0));
            }
        }
        if !tags.is_empty() {
            tx.put(TAGS, key.place(), &Tags { tags });
        }
        keys::put(tx, &key)?;
        Ok(aws::CreateKeyResponse { key_metadata: Some(metadata::shape(tx, &key)?) })
    }

    fn resources(cx: &Context, _: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        if Asked::of(input).is_err() {
            return Ok(Vec::new());
        }
        let id = trail::guid(cx.fresh(Purpose::KeyId as u32));
        let arn = rows::arn(&cx.region, &cx.caller.account, &id);
        Ok(vec![Resource::new(naming::KIND, arn).of(&cx.caller.account)])
    }
}

/// How long an RSA key the edge is to make for a request.
fn rsa_key(input: &Map) -> Option<KeySize> {
    let spec = input.text("KeySpec").or_else(|| input.text("CustomerMasterKeySpec"))?;
    let imported = input.text("Origin").is_some_and(|it| it != Origin::AwsKms.name());
    crypto::material::rsa_size(Spec::parse(spec)?).filter(|_| !imported)
}

/// What kind of key is asked for.
struct Asked {
    spec: Spec,
    usage: Usage,
    origin: Origin,
}

impl Asked {
    fn of(input: &aws::CreateKeyRequest) -> Result<Asked, Refusal> {
        if input.multi_region == Some(true) {
            return Err(Refusal::not_implemented("CreateKey with MultiRegion true"));
        }
        let origin = origin(input)?;
        let name = match (&input.key_spec, &input.customer_master_key_spec) {
            (Some(one), Some(other)) if one != other => {
                let message = "You cannot specify KeySpec and CustomerMasterKeySpec in the same \
                    request. CustomerMasterKeySpec is deprecated.";
                return Err(aws::validation(message));
            }
            (Some(name), _) | (None, Some(name)) => name.as_str(),
            (None, None) => Spec::Symmetric.name(),
        };
        let unsupported = || {
            aws::unsupported_operation(format!("KeySpec {name} is not supported in this Region."))
        };
        let spec = Spec::parse(name).ok_or_else(unsupported)?;
        let usage = match input.key_usage.as_deref() {
            None if spec == Spec::Symmetric => Usage::EncryptDecrypt,
            None => {
                let message = "You must specify a KeyUsage value for all KMS keys except for \
                    symmetric encryption keys.";
                return Err(aws::validation(message));
            }
            Some(usage) => {
                let found = Usage::parse(usage).filter(|it| spec.usages().contains(it));
                found.ok_or_else(|| {
                    let message = format!("KeyUsage {usage} is not compatible with KeySpec {name}");
                    aws::validation(message)
                })?
            }
        };
        Ok(Asked { spec, usage, origin })
    }
}

fn origin(input: &aws::CreateKeyRequest) -> Result<Origin, Refusal> {
    if let Some(store) = &input.custom_key_store_id {
        return Err(aws::custom_key_store_not_found(format!(
            "Custom key store {store} is not found."
        )));
    }
    match input.origin.as_deref() {
        None | Some("AWS_KMS") => Ok(Origin::AwsKms),
        Some("EXTERNAL") => Ok(Origin::External),
        Some(origin) => {
            Err(aws::validation(format!("Origin {origin} requires a CustomKeyStoreId.")))
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::kms::testing::key_with;
    use crate::testing::{ACCOUNT, World};

    fn create(input: aws::CreateKeyRequest) -> Result<aws::KeyMetadata, Refusal> {
        World::new().call::<CreateKey>(input).map(|it| it.key_metadata.unwrap())
    }

    #[test]
    fn a_key_that_was_refused_is_in_no_event() {
        let mut world = World::new();
        world.user("nobody", &[]).call::<CreateKey>(Default::default()).unwrap_err();
        assert!(world.records().pop().unwrap().get("resources").is_none());
        world.root().call::<CreateKey>(Default::default()).unwrap();
        assert!(world.records().pop().unwrap().get("resources").is_some());
    }

    #[test]
    fn a_key_is_symmetric_enabled_and_the_accounts_unless_said_otherwise() {
        let made = create(Default::default()).unwrap();
        assert_eq!(made.arn.unwrap(), rows::arn("us-east-1", ACCOUNT, &made.key_id));
        assert_eq!((made.enabled, made.key_state.as_deref()), (Some(true), Some("Enabled")));
        assert_eq!(made.description.as_deref(), Some(""));
        assert_eq!(made.key_spec.as_deref(), Some("SYMMETRIC_DEFAULT"));
        assert_eq!(made.customer_master_key_spec, made.key_spec);
        assert_eq!(made.key_usage.as_deref(), Some("ENCRYPT_DECRYPT"));
        assert_eq!(made.encryption_algorithms, Some(vec!["SYMMETRIC_DEFAULT".to_string()]));
        assert_eq!(made.current_key_material_id.unwrap().len(), 64);
        assert_eq!((made.multi_region, made.signing_algorithms), (Some(false), None));
    }

    #[test]
    fn a_key_that_imports_its_material_waits_for_it() {
        let made =
            create(aws::CreateKeyRequest { origin: Some("EXTERNAL".into()), ..Default::default() });
        let made = made.unwrap();
        assert_eq!((made.enabled, made.key_state.as_deref()), (Some(false), Some("PendingImport")));
        assert_eq!((made.current_key_material_id, made.expiration_model), (None, None));
    }

    #[test]
    fn what_cannot_be_a_key_is_refused() {
        let with = |spec: Option<&str>, usage: Option<&str>| aws::CreateKeyRequest {
            key_spec: spec.map(Into::into),
            key_usage: usage.map(Into::into),
            ..Default::default()
        };
        let told = |input| create(input).unwrap_err().to_string();
        assert_eq!(
            told(with(Some("HMAC_256"), None)),
            "ValidationException (400): You must specify a KeyUsage value for all KMS keys except \
             for symmetric encryption keys."
        );
        assert_eq!(
            told(with(Some("RSA_2048"), Some("KEY_AGREEMENT"))),
            "ValidationException (400): KeyUsage KEY_AGREEMENT is not compatible with KeySpec \
             RSA_2048"
        );
        let many = aws::CreateKeyRequest { multi_region: Some(true), ..Default::default() };
        assert!(told(many).contains("MultiRegion"));
        let store = aws::CreateKeyRequest {
            custom_key_store_id: Some("cks-1".into()),
            ..Default::default()
        };
        assert!(told(store).starts_with("CustomKeyStoreNotFoundException"));
        let foreign = aws::CreateKeyRequest {
            key_spec: Some("RSA_2048".into()),
            customer_master_key_spec: Some("RSA_3072".into()),
            ..Default::default()
        };
        assert!(told(foreign).starts_with("ValidationException"));
    }

    #[test]
    fn whoever_would_lock_himself_out_is_refused_unless_he_says_so() {
        let policy = |principal: &str| {
            json!({ "Version": "2012-10-17", "Statement": [{
                "Effect": "Allow", "Principal": { "AWS": principal }, "Action": "kms:*",
                "Resource": "*",
            }] })
            .to_string()
        };
        let account = || policy(ACCOUNT);
        let mut world = World::new();
        let with = |text, bypass| aws::CreateKeyRequest {
            policy: Some(text),
            bypass_policy_lockout_safety_check: Some(bypass),
            ..Default::default()
        };
        world.call::<CreateKey>(with(account(), false)).unwrap();
        let maker = world.user("maker", &["kms:CreateKey"]);
        let refusal = maker.call::<CreateKey>(with(account(), false)).unwrap_err();
        assert_eq!(refusal.code, "MalformedPolicyDocumentException");
        assert_eq!(
            refusal.message,
            "The new key policy will not allow you to update the key policy in the future."
        );
        maker.call::<CreateKey>(with(account(), true)).unwrap();
        maker
            .call::<CreateKey>(with(policy("arn:aws:iam::111122223333:user/maker"), false))
            .unwrap();
        let nobody = with(policy("arn:aws:iam::111122223333:user/nobody"), true);
        assert_eq!(
            maker.call::<CreateKey>(nobody).unwrap_err().message,
            "Policy contains a statement with one or more invalid principals."
        );
    }

    #[test]
    fn the_record_names_the_key_and_shows_what_it_is() {
        let mut world = World::new();
        let key = key_with(&mut world, |it| it.description = Some("ledger".into()));
        let record = world.records().pop().unwrap();
        assert_eq!(record["resources"][0]["ARN"], *key.arn.as_ref().unwrap());
        assert_eq!(record["resources"][0]["type"], "AWS::KMS::Key");
        assert_eq!(record["requestParameters"]["description"], "ledger");
        assert_eq!(record["requestParameters"]["keySpec"], "SYMMETRIC_DEFAULT");
        assert_eq!(record["responseElements"]["keyMetadata"]["aWSAccountId"], ACCOUNT);
        assert_eq!(record["readOnly"], false);
    }
}
