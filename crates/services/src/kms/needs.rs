//! Needs: what a call has to be granted about a key, and what policies may ask of it.
//!
//! | condition key                                  | value                                     |
//! |------------------------------------------------|-------------------------------------------|
//! | `kms:CallerAccount`                            | the caller's account                      |
//! | `kms:ViaService`                               | the service that asks for the caller      |
//! | `kms:EncryptionContext:K`, `…ContextKeys`      | the pairs of the request                  |
//! | `kms:RequestAlias`                             | the alias that the request names          |
//! | `kms:ResourceAliases`                          | the aliases of the key, if not too many   |
//! | `kms:KeySpec`, `KeyUsage`, `KeyOrigin`, `MultiRegion` | what the key is                    |
//! | `aws:ResourceTag/K`                            | the key's tags                            |
//!
//! The keys of single operations stand in their files.
//!
//! # Invariants
//!
//! * A key is guarded by its policy: identity policies count only as far as it lets the account
//!   decide. Grants allow besides.
//! * What costs a look-up is found out only when a policy asks.
//! * No context has two names that differ in case alone: policies do not tell them apart, so one could
//!   be shown to them in place of the other.

use std::collections::BTreeSet;

use gate::{Guard, Key as Value, Need};
use policy::{Guarding, Kind};
use wire::kms as aws;

use super::envelope::Pairs;
use super::naming::Subject;
use super::rows::{Key, POLICIES, TAGS};
use super::{grants, keys};
use crate::prelude::*;

/// A key with more aliases than these matches no condition on them.
const CONDITION_ALIASES_MAX: usize = 50;

/// On what terms a key is asked for.
#[derive(Debug, Default)]
pub(super) struct Terms<'a> {
    /// The encryption context, where the operation takes one.
    pub context: Option<&'a Pairs>,
    pub tokens: &'a [String],
    /// The service that asks for its caller, as `s3.us-east-1.amazonaws.com`.
    pub via: Option<&'a str>,
}

impl<'a> Terms<'a> {
    /// Those of a call that a caller makes himself.
    pub(super) fn direct(
        context: &'a Option<Vec<(String, String)>>,
        tokens: &'a Option<Vec<String>>,
    ) -> Terms<'a> {
        let tokens = tokens.as_deref().unwrap_or_default();
        Terms { context: context.as_deref(), tokens, via: None }
    }
}

/// The need of an action on what a name means.
pub(super) fn need(
    cx: &Context,
    tx: &Tx,
    action: &'static str,
    subject: &Subject,
    terms: &Terms,
) -> Outcome<Need> {
    let mut need = Need::new(action, subject.arn.as_str())
        .of(&subject.account)
        .guarded(guard(cx, tx, action, subject, terms)?)
        .inquiring(inquire)
        .with_some("kms:RequestAlias", subject.alias.as_deref())
        .with_some("kms:ViaService", terms.via);
    let context = terms.context.unwrap_or_default();
    check_names(context)?;
    if !context.is_empty() {
        let names: Vec<String> = context.iter().map(|it| it.0.clone()).collect();
        need = need.with("kms:EncryptionContextKeys", names);
        for (name, value) in context {
            need = need.with(format!("kms:EncryptionContext:{name}"), value.as_str());
        }
    }
    Ok(need)
}

fn check_names(context: &Pairs) -> Result<(), Refusal> {
    let mut seen = BTreeSet::new();
    match context.iter().find(|(name, _)| !seen.insert(name.to_lowercase())) {
        None => Ok(()),
        Some((name, _)) => Err(aws::validation(format!(
            "The encryption context has several names that differ in case alone: {name}"
        ))),
    }
}

fn guard(
    cx: &Context,
    tx: &Tx,
    action: &'static str,
    subject: &Subject,
    terms: &Terms,
) -> Outcome<Guard> {
    let guard = Guard { guarding: Guarding::Key, name: subject.arn.clone(), ..Guard::default() };
    let Some(key) = &subject.key else { return Ok(guard) };
    let text = || {
        let missing = || Failure::new("the policy of a key is not there");
        tx.get(POLICIES, key.place())?.ok_or_else(missing)
    };
    let policy = cx.authority.compiled_by(Kind::Key, key.policy, text)?;
    let granted = grants::allow(cx, tx, key, action, terms)?;
    let uncontrolled = key.managed_by.is_some();
    Ok(Guard { policy: Some(policy), granted, uncontrolled, ..guard })
}

/// Finds out a condition key that only a policy which asks for it makes worth knowing.
pub(super) fn inquire(cx: &Context, tx: &Tx, need: &Need, asked: &str) -> Outcome<Option<Value>> {
    if asked == "kms:calleraccount" {
        let known = cx.caller.service_name().is_none() && !cx.caller.is_anonymous();
        return Ok(known.then(|| cx.caller.account.as_str().into()));
    }
    let tag = asked.strip_prefix("aws:resourcetag/");
    let Some(key) = key_of(tx, &need.resource)?.filter(|_| tag.is_some() || is_ours(asked)) else {
        return Ok(None);
    };
    if let Some(tag) = tag {
        let tags = tx.get(TAGS, key.place())?.unwrap_or_default().tags;
        let found = tags.into_iter().find(|it| it.0.to_lowercase() == tag);
        return Ok(found.map(|(_, value)| value.into()));
    }
    Ok(match asked {
        "kms:keyspec" => Some(key.spec.name().into()),
        "kms:keyusage" => Some(key.usage.name().into()),
        "kms:keyorigin" => Some(key.origin.name().into()),
        "kms:multiregion" => Some(key.multi_region.into()),
        "kms:resourcealiases" => {
            let aliases = keys::aliases(tx, &key, CONDITION_ALIASES_MAX + 1)?;
            let few = !aliases.is_empty() && aliases.len() <= CONDITION_ALIASES_MAX;
            few.then(|| aliases.into())
        }
        _ => None,
    })
}

fn is_ours(asked: &str) -> bool {
    asked.starts_with("kms:")
}

/// The key that a need is about.
fn key_of(tx: &Tx, arn: &str) -> Result<Option<Key>, Failure> {
    let Some([_, _, "kms", region, account, resource]) = policy::arn::split(arn) else {
        return Ok(None);
    };
    match resource.strip_prefix("key/") {
        Some(id) => keys::find(tx, account, region, id),
        None => Ok(None),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::kms::create_grant::CreateGrant;
    use crate::kms::encrypt::Encrypt;
    use crate::kms::grant_testing::grant;
    use crate::kms::testing::{encrypt, key, pairs};
    use crate::testing::World;

    #[test]
    fn a_name_in_other_letters_does_not_hide_a_pair_from_policies() {
        let mut world = World::new();
        let key = key(&mut world);
        let prod = json!({"StringEquals": {"kms:EncryptionContext:Env": "prod"}});
        let allow = json!({"Effect": "Allow", "Action": "kms:*", "Resource": "*"});
        let deny = json!({"Effect": "Deny", "Action": "kms:*", "Resource": "*", "Condition": prod});
        let bob = world.user_with("bob", Some(json!([allow, deny])));
        let mut told = |context: &[(&str, &str)]| {
            bob.call::<Encrypt>(encrypt(&key, b"hush", context)).map_err(|it| it.code.to_string())
        };
        assert!(told(&[("Env", "test"), ("other", "prod")]).is_ok());
        assert_eq!(told(&[("env", "prod")]).unwrap_err(), "AccessDenied");
        for context in [[("ENV", "test"), ("env", "prod")], [("env", "prod"), ("Env", "test")]] {
            assert_eq!(told(&context).unwrap_err(), "ValidationException");
        }
        let constraints = aws::GrantConstraints {
            encryption_context_subset: Some(pairs(&[("env", "prod"), ("ENV", "test")])),
            ..Default::default()
        };
        let input = aws::CreateGrantRequest {
            constraints: Some(constraints),
            ..grant(&key, "arn:aws:iam::111122223333:user/bob", &["Encrypt"])
        };
        let refusal = world.root().call::<CreateGrant>(input).unwrap_err();
        assert_eq!(refusal.code, "ValidationException");
    }

    #[test]
    fn whether_anothers_key_is_there_is_in_no_event_either() {
        use crate::kms::decrypt::Decrypt;
        use crate::kms::testing::{decrypt, sealed};
        let mut world = World::new();
        let key = key(&mut world);
        let blob = sealed(&mut world, &key, b"hush");
        let told = |world: &mut World, id: &str| {
            let arn = format!("arn:aws:kms:us-east-1:111122223333:key/{id}");
            world.stranger().call::<Encrypt>(encrypt(&arn, b"hush", &[])).unwrap_err();
            let record = world.records().pop().unwrap();
            assert_eq!(record["recipientAccountId"], crate::testing::STRANGER);
            let told = [&record["resources"], &record["additionalEventData"]];
            told.map(|it| it.to_string().replace(id, "ID"))
        };
        let nobodys = "00000000-0000-4000-8000-000000000000";
        assert_eq!(told(&mut world, &key), told(&mut world, nobodys));
        world.stranger().call::<Decrypt>(decrypt(&blob, &[])).unwrap_err();
        let record = world.records().pop().unwrap().to_string();
        assert!(!record.contains(&key) && !record.contains("111122223333"), "{record}");
    }
}
