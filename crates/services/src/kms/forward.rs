//! What other services ask of keys, for their callers: S3 for whoever reads or writes an object,
//! CloudTrail in its own name.
//!
//! # Invariants
//!
//! * The caller is judged as if he asked himself, by the same needs, and policies see through which
//!   service he asks; a service that asks in its own name is judged by the key's policy alone.
//! * Each thing asked is an event of its own, also when it is refused.
//! * Refusals are those of KMS: the asking service says them in its own way.

use aws_lc_rs::digest::{SHA256, digest};
use gate::{Aside, Need};
use wire::{Document, Map, OperationModel, Shape, kms as aws};
use zeroize::Zeroizing;

use super::chance::{self, Purpose};
use super::envelope::{self, Pairs};
use super::metadata::KeyFacts;
use super::naming::{self, Reach, Subject};
use super::needs::{self, Terms};
use super::rows::Key;
use super::states::{self, Want};
use super::{managed, symmetric, usage};
use crate::prelude::*;

/// A key of 256 bits, wiped when it is dropped.
pub(crate) type SecretKey = Zeroizing<[u8; KEY_LENGTH]>;

const KEY_LENGTH: usize = 32;

/// How a key is asked for on a caller's behalf.
pub(crate) struct Ask<'a> {
    /// Such as `s3`.
    pub service: &'static str,
    /// The region of what the service works on.
    pub region: &'a str,
    /// An id, an ARN, an alias or the ARN of one, as it was given.
    pub key: &'a str,
    /// The whole encryption context.
    pub context: &'a Pairs,
}

/// A sealed data key. Whoever wants it in the clear opens it, or gave it.
pub(crate) struct DataKey {
    pub key_arn: String,
    /// What [`decrypt`] opens.
    pub blob: Vec<u8>,
}

/// `kms:GenerateDataKey`. With `plaintext`, that is what is sealed: a key that is in use already.
pub(crate) fn generate_data_key(
    cx: &Context,
    tx: &Tx,
    ask: &Ask,
    plaintext: Option<[u8; KEY_LENGTH]>,
) -> Outcome<DataKey> {
    let mut request = Map::new();
    request.insert("KeyId", Document::text(ask.key));
    request.insert("KeySpec", Document::text("AES_256"));
    recorded(cx, aws::GenerateDataKey::MODEL, ask, request, |told| {
        let key = authorized(cx, tx, ask, "kms:GenerateDataKey", told)?;
        let plaintext = match plaintext {
            Some(given) => Zeroizing::new(given),
            None => fresh_key(cx, &key, ask.context),
        };
        let sealed = symmetric::encrypt(cx, tx, &key, ask.context, &plaintext[..])?;
        told.material = Some(sealed.material);
        Ok(DataKey { key_arn: key.arn(), blob: sealed.blob })
    })
}

/// `kms:Decrypt` of what [`generate_data_key`] made.
pub(crate) fn decrypt(cx: &Context, tx: &Tx, ask: &Ask, blob: &[u8]) -> Outcome<SecretKey> {
    let mut request = Map::new();
    request.insert("EncryptionAlgorithm", Document::text(symmetric::ALGORITHM));
    recorded(cx, aws::Decrypt::MODEL, ask, request, |told| {
        let key = authorized(cx, tx, ask, "kms:Decrypt", told)?;
        let opened = symmetric::decrypt(cx, tx, &key, ask.context, blob)?;
        told.material = Some(opened.material);
        let plain: Option<[u8; KEY_LENGTH]> = opened.plain.as_slice().try_into().ok();
        Ok(Zeroizing::new(plain.ok_or_else(symmetric::invalid)?))
    })
}

/// The ARN of the key of a service's own in the caller's account, which is made if it is not there.
pub(crate) fn managed_key(
    cx: &Context,
    tx: &mut Tx,
    service: &'static str,
    region: &str,
) -> Outcome<String> {
    if let Some(arn) = managed_key_if_made(cx, tx, service, region)? {
        return Ok(arn);
    }
    Ok(managed::make(cx, tx, service, region)?.arn())
}

/// The same without making it.
pub(crate) fn managed_key_if_made(
    cx: &Context,
    tx: &Tx,
    service: &str,
    region: &str,
) -> Outcome<Option<String>> {
    Ok(managed::find(tx, &cx.caller.account, region, service)?.map(|it| it.arn()))
}

/// What is known of the key that a name means to an account, whoever asks; `None` if there is none.
pub(crate) fn describe(
    tx: &Tx,
    region: &str,
    account: &str,
    key: &str,
) -> Outcome<Option<KeyFacts>> {
    match naming::resolve_in(tx, (account, region), key, Reach::Aliases) {
        Ok(Subject { key: Some(key), .. }) => Ok(Some(KeyFacts::of(&key))),
        Ok(_) | Err(Stop::Refused(_)) => Ok(None),
        Err(stop) => Err(stop),
    }
}

/// What was learned of a key on the way, for the event.
#[derive(Default)]
struct Told {
    key: Option<Key>,
    material: Option<[u8; 32]>,
}

/// Ask, and record how that ended.
fn recorded<T>(
    cx: &Context,
    model: &'static OperationModel,
    ask: &Ask,
    mut request: Map,
    asking: impl FnOnce(&mut Told) -> Outcome<T>,
) -> Outcome<T> {
    let mut told = Told::default();
    let outcome = asking(&mut told);
    let (result, reason) = match &outcome {
        Ok(_) => (Ok(Map::new()), None),
        Err(Stop::Refused(refusal)) => (Err(refusal.clone()), None),
        Err(Stop::Denied(refusal, reason)) => (Err(refusal.clone()), Some(reason.clone())),
        Err(_) => return outcome,
    };
    if !ask.context.is_empty() {
        let pair = |it: &(String, String)| (it.0.clone().into(), Document::text(it.1.as_str()));
        request.insert("EncryptionContext", Document::Map(ask.context.iter().map(pair).collect()));
    }
    cx.aside(Aside {
        model,
        audit: Audit::management(Read),
        request,
        resources: told.key.iter().map(naming::resource).collect(),
        owner: told.key.map(|it| it.account),
        additional: told
            .material
            .map(|it| ("keyMaterialId", hex::encode(it)))
            .into_iter()
            .collect(),
        result,
        reason,
    });
    outcome
}

/// The key that is asked for, once the caller may use it and it can be used.
fn authorized(
    cx: &Context,
    tx: &Tx,
    ask: &Ask,
    action: &'static str,
    told: &mut Told,
) -> Outcome<Key> {
    let home = (cx.caller.account.as_str(), ask.region);
    let subject = naming::resolve_in(tx, home, ask.key, Reach::Aliases)?;
    told.key = subject.key.clone();
    let host = format!("{}.{}.amazonaws.com", ask.service, ask.region);
    let in_own_name = cx.caller.service_name().is_some();
    let via = (!in_own_name).then_some(host.as_str());
    let terms = Terms { context: Some(ask.context), via, ..Terms::default() };
    let need = needs::need(cx, tx, action, &subject, &terms)?;
    let need = need.with("kms:EncryptionAlgorithm", symmetric::ALGORITHM);
    permit(cx, tx, &host, &need)?;
    let key = subject.into_key()?;
    usage::check_symmetric(&key, action)?;
    states::check(&key, Want::Use)?;
    symmetric::check_context(ask.context)?;
    Ok(key)
}

fn permit(cx: &Context, tx: &Tx, host: &str, need: &Need) -> Outcome<()> {
    match cx.caller.service_name() {
        Some(_) => gate::permit(cx, tx, need),
        None => gate::permit(&cx.through(host), tx, need),
    }
}

/// A fresh data key. One call may ask for several: they differ unless everything about them is equal.
fn fresh_key(cx: &Context, key: &Key, context: &Pairs) -> SecretKey {
    let chance = chance::block(cx, Purpose::DataKey);
    let mut seed = Zeroizing::new(chance.to_vec());
    seed.extend_from_slice(&envelope::associated(&[0; 32], context));
    seed.extend_from_slice(key.arn().as_bytes());
    let mut out = Zeroizing::new([0; KEY_LENGTH]);
    out.copy_from_slice(digest(&SHA256, &seed).as_ref());
    out
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::kms::disable_key::DisableKey;
    use crate::kms::put_key_policy::PutKeyPolicy;
    use crate::kms::testing::{key, pairs};
    use crate::testing::{ACCOUNT, World, wait};

    fn ask<'a>(key: &'a str, context: &'a Pairs) -> Ask<'a> {
        Ask { service: "s3", region: "us-east-1", key, context }
    }

    /// Ask for a data key as whoever calls, and open it again.
    fn round(world: &mut World, key: &str) -> Result<SecretKey, String> {
        let (cx, tx) = (world.context(), world.gate.store.begin());
        let context = pairs(&[("aws:s3:arn", "arn:aws:s3:::ledger/a")]);
        let told = |stop: Stop| stop.refusal().map(|it| it.0.message).unwrap();
        let made = generate_data_key(&cx, &tx, &ask(key, &context), None).map_err(told)?;
        let opened = decrypt(&cx, &tx, &ask(&made.key_arn, &context), &made.blob).map_err(told)?;
        let other = pairs(&[("aws:s3:arn", "arn:aws:s3:::ledger/b")]);
        assert!(decrypt(&cx, &tx, &ask(key, &other), &made.blob).is_err());
        Ok(opened)
    }

    #[test]
    fn a_caller_needs_leave_and_policies_see_the_service() {
        let mut world = World::new();
        let key_id = key(&mut world);
        let through = |service: &str| {
            json!({
                "Effect": "Allow", "Action": ["kms:GenerateDataKey", "kms:Decrypt"], "Resource": "*",
                "Condition": { "StringEquals": { "kms:ViaService": service } },
            })
        };
        world.user("nobody", &[]);
        let refusal = round(&mut world, &key_id).unwrap_err();
        let words = "because no identity-based policy allows the kms:GenerateDataKey action";
        assert!(refusal.ends_with(words), "{refusal}");
        world.user_with("ada", Some(through("s3.us-east-1.amazonaws.com")));
        let [one, two] = [(); 2].map(|()| round(&mut world, &key_id).unwrap());
        assert_ne!(one, two, "every call has a key of its own");
        world.user_with("bob", Some(through("sqs.us-east-1.amazonaws.com")));
        round(&mut world, &key_id).unwrap_err();
        world.root().call::<DisableKey>(aws::DisableKeyRequest { key_id: key_id.clone() }).unwrap();
        assert!(round(&mut world, &key_id).unwrap_err().ends_with(" is disabled."));
    }

    #[test]
    fn a_managed_key_is_made_once_and_asks_for_no_permission_of_kms() {
        let mut world = World::new();
        world.user("nobody", &[]);
        let (cx, mut tx) = (world.context(), world.gate.store.begin());
        assert_eq!(managed_key_if_made(&cx, &tx, "s3", "us-east-1").unwrap(), None);
        let arn = managed_key(&cx, &mut tx, "s3", "us-east-1").unwrap();
        assert_eq!(managed_key(&cx, &mut tx, "s3", "us-east-1").unwrap(), arn);
        wait(world.gate.store.commit(tx)).unwrap().unwrap();
        round(&mut world, "alias/aws/s3").unwrap();
        round(world.stranger(), &arn).unwrap_err();
        let facts = describe(&world.gate.store.begin(), "us-east-1", ACCOUNT, "alias/aws/s3");
        let facts = facts.unwrap().unwrap();
        assert_eq!((facts.arn, facts.managed, facts.rotates), (arn, true, true));
    }

    #[test]
    fn a_service_in_its_own_name_has_what_the_key_gives_it() {
        let mut world = World::new();
        let key_id = key(&mut world);
        let trail = "arn:aws:cloudtrail:us-east-1:111122223333:trail/audit";
        let tell = |world: &mut World, source: &str| {
            let (cx, tx) = (world.context(), world.gate.store.begin());
            let cx = cx.for_service("cloudtrail.amazonaws.com", source);
            generate_data_key(&cx, &tx, &ask(&key_id, &[]), None).map(|_| ())
        };
        tell(&mut world, trail).unwrap_err();
        let policy = json!({ "Version": "2012-10-17", "Statement": [
            { "Effect": "Allow", "Principal": { "AWS": ACCOUNT }, "Action": "kms:*", "Resource": "*" },
            {
                "Effect": "Allow", "Principal": { "Service": "cloudtrail.amazonaws.com" },
                "Action": "kms:GenerateDataKey*", "Resource": "*",
                "Condition": { "StringEquals": { "aws:SourceArn": trail } },
            },
        ] });
        let policy = policy.to_string();
        let put = aws::PutKeyPolicyRequest { key_id: key_id.clone(), policy, ..Default::default() };
        world.call::<PutKeyPolicy>(put).unwrap();
        tell(&mut world, trail).unwrap();
        tell(&mut world, "arn:aws:cloudtrail:us-east-1:111122223333:trail/other").unwrap_err();
    }
}
