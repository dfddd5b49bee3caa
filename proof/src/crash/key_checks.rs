//! KMS keys and what they encrypted, as the server tells of them.
//!
//! # Invariants
//!
//! * A key is asked for everything that was changed of it: state, description, calendar, rotations,
//!   policy, aliases and grants.
//! * What was encrypted opens under its context when its key is enabled, under no other, and is
//!   refused in the words of the key's state otherwise.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::call::{Client, Fate};
use super::change::{Effect, Verdict, effect};
use super::keys::{Key, KeyChange, Secret};
use super::ledger::Ledger;
use super::sealed::{Method, Sealed};
use crate::http::Answer;

/// How long a rotation on demand may take.
const ROTATION_MAX: Duration = Duration::from_secs(10);

impl KeyChange {
    /// Ask the server whether this happened.
    pub async fn look(&self, ledger: &Ledger, client: &mut Client) -> Verdict {
        match self {
            Self::Create { .. } | Self::Grant { .. } => {
                effect(self.name_of(ledger, client).await?.is_some())
            }
            Self::State { id, after } => {
                let key = describe(client, id).await?;
                effect(key["KeyState"] == after.name())
            }
            Self::Calendar { id, days } => effect(calendar(client, id).await? == *days),
            Self::Rotate { id } => {
                let before = ledger.keys.get(id).map_or(0, |it| it.rotations);
                effect(rotations(client, id).await? > before)
            }
            Self::Policy { id, mark } => {
                let told = ask(client, "GetKeyPolicy", &json!({ "KeyId": id })).await?;
                effect(told["Policy"].as_str().is_some_and(|it| it.contains(mark)))
            }
            Self::Alias { id, name, there } => {
                effect(aliases(client, id).await?.contains(name) == *there)
            }
            Self::Revoke { id, name, .. } => {
                effect(!grants(client, id).await?.iter().any(|(it, _)| it == name))
            }
            Self::Encrypt { .. } => Some(Effect::Unseen),
        }
    }

    /// What the server called the thing that a lost call made.
    pub async fn name_of(&self, ledger: &Ledger, client: &mut Client) -> Option<Option<String>> {
        match self {
            Self::Create { mark } => {
                let told = ask(client, "ListKeys", &json!({ "Limit": 1000 })).await?;
                for id in texts(&told["Keys"], "KeyId") {
                    if !ledger.keys.contains_key(&id)
                        && describe(client, &id).await?["Description"] == mark.as_str()
                    {
                        return Some(Some(id));
                    }
                }
                Some(None)
            }
            Self::Grant { id, name } => {
                let there = grants(client, id).await?;
                Some(there.into_iter().find(|(it, _)| it == name).map(|(_, grant)| grant))
            }
            _ => Some(None),
        }
    }
}

impl Ledger {
    /// Compare the keys that changed with the server; with `all`, every key.
    pub async fn compare_keys(&mut self, client: &mut Client, all: bool) -> Option<()> {
        for (id, key) in self.keys.clone() {
            if all || self.touched.contains(&id) {
                self.compare_key(client, &id, &key).await?;
                self.compare_secrets(client, &id, &key, all).await?;
                self.touch_what_rests_on(&id);
                self.touched.remove(&id);
            }
        }
        Some(())
    }

    /// Whether the newest objects of a key can be read may have changed with it.
    fn touch_what_rests_on(&mut self, key: &str) {
        const NEWEST: usize = 3;
        let rests = |it: &Sealed| matches!(&it.method, Method::Own { id, .. } if id == key);
        let resting = self.sealed.iter().rev();
        let resting = resting.filter(|(_, it)| it.as_ref().is_some_and(rests)).take(NEWEST);
        let resting: Vec<_> = resting.map(|(name, _)| name.clone()).collect();
        self.touched.extend(resting);
    }

    async fn compare_key(&mut self, client: &mut Client, id: &str, key: &Key) -> Option<()> {
        let told = describe(client, id).await?;
        let pending = !told["DeletionDate"].is_null();
        let right = told["KeyState"] == key.state.name()
            && told["Description"] == key.mark.as_str()
            && pending == (key.state.name() == "PendingDeletion");
        self.check(right, || format!("key {id}: expected {key:?}, found {told}"));
        let found = rotations(client, id).await?;
        self.check(found == key.rotations, || {
            format!("key {id}: expected {} rotations, found {found}", key.rotations)
        });
        if let Some(key) = self.keys.get_mut(id) {
            key.turning = false;
        }
        // A key that is to be deleted tells of no calendar.
        if !pending {
            let found = calendar(client, id).await?;
            self.check(found == key.days, || {
                format!("calendar of key {id}: expected {:?}, found {found:?}", key.days)
            });
        }
        if let Some(mark) = &key.policy {
            let told = ask(client, "GetKeyPolicy", &json!({ "KeyId": id })).await?;
            let there = told["Policy"].as_str().is_some_and(|it| it.contains(mark));
            self.check(there, || format!("policy of key {id}: expected {mark}, found {told}"));
        }
        let found = aliases(client, id).await?;
        self.check(found.iter().eq(&key.aliases), || {
            format!("aliases of key {id}: expected {:?}, found {found:?}", key.aliases)
        });
        let found = grants(client, id).await?;
        self.check(found.iter().map(|(name, id)| (name, id)).eq(&key.grants), || {
            format!("grants of key {id}: expected {:?}, found {found:?}", key.grants)
        });
        Some(())
    }

    /// Not all of what was ever encrypted is opened after every restart, but all of it at checkpoints.
    async fn compare_secrets(
        &mut self,
        client: &mut Client,
        id: &str,
        key: &Key,
        all: bool,
    ) -> Option<()> {
        const NEWEST: usize = 4;
        let left_out = if all { 0 } else { key.secrets.len().saturating_sub(NEWEST) };
        for secret in &key.secrets[left_out..] {
            let answer = decrypt(client, secret, &secret.context()).await?;
            let right = match key.state.refusal() {
                None => {
                    self.tally.opened += 1;
                    opens(&answer, id, secret)
                }
                Some(refusal) => {
                    self.tally.refused += 1;
                    is_refused(&answer, refusal)
                }
            };
            self.check(right, || {
                let (state, text) = (key.state.name(), answer.text());
                format!("ciphertext {} of key {id}, {state}: {text}", secret.number)
            });
        }
        if let (None, Some(secret)) = (key.state.refusal(), key.secrets.last()) {
            let answer = decrypt(client, secret, &json!({ "call": "another" })).await?;
            self.check(is_refused(&answer, "InvalidCiphertextException"), || {
                format!("ciphertext {} under another context: {}", secret.number, answer.text())
            });
        }
        Some(())
    }
}

async fn decrypt(client: &mut Client, secret: &Secret, context: &Value) -> Option<Answer> {
    let input = json!({ "CiphertextBlob": secret.blob, "EncryptionContext": context });
    match client.kms("Decrypt", &input).await {
        Fate::Answered(answer) => Some(answer),
        Fate::Lost => None,
    }
}

fn opens(answer: &Answer, id: &str, secret: &Secret) -> bool {
    let told: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
    let by = told["KeyId"].as_str().unwrap_or_default();
    answer.status == 200 && told["Plaintext"] == secret.plaintext() && by.ends_with(id)
}

fn is_refused(answer: &Answer, exception: &str) -> bool {
    let told: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
    let kind = told["__type"].as_str().unwrap_or_default();
    answer.status == 400 && kind.ends_with(exception)
}

/// What KMS answers, be it a refusal.
async fn ask(client: &mut Client, operation: &str, input: &Value) -> Option<Value> {
    match client.kms(operation, input).await {
        Fate::Answered(answer) => serde_json::from_slice(&answer.body).ok(),
        Fate::Lost => None,
    }
}

/// The metadata of a key, by id or alias.
pub async fn describe(client: &mut Client, key: &str) -> Option<Value> {
    Some(ask(client, "DescribeKey", &json!({ "KeyId": key })).await?["KeyMetadata"].take())
}

async fn calendar(client: &mut Client, id: &str) -> Option<Option<u64>> {
    let told = ask(client, "GetKeyRotationStatus", &json!({ "KeyId": id })).await?;
    let on = told["KeyRotationEnabled"] == true;
    Some(told["RotationPeriodInDays"].as_u64().filter(|_| on))
}

/// How often a key was rotated, once no rotation is under way.
async fn rotations(client: &mut Client, id: &str) -> Option<usize> {
    let (begun, input) = (Instant::now(), json!({ "KeyId": id }));
    while begun.elapsed() < ROTATION_MAX {
        let told = ask(client, "GetKeyRotationStatus", &input).await?;
        if told["OnDemandRotationStartDate"].is_null() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let told = ask(client, "ListKeyRotations", &input).await?;
    Some(told["Rotations"].as_array().map_or(0, Vec::len))
}

/// In order.
async fn aliases(client: &mut Client, id: &str) -> Option<Vec<String>> {
    let told = ask(client, "ListAliases", &json!({ "KeyId": id })).await?;
    let mut found = texts(&told["Aliases"], "AliasName");
    found.sort();
    Some(found)
}

/// Names and ids, in the order of the names.
async fn grants(client: &mut Client, id: &str) -> Option<Vec<(String, String)>> {
    let told = ask(client, "ListGrants", &json!({ "KeyId": id })).await?;
    let (names, ids) = (texts(&told["Grants"], "Name"), texts(&told["Grants"], "GrantId"));
    let mut found: Vec<_> = names.into_iter().zip(ids).collect();
    found.sort();
    Some(found)
}

fn texts(list: &Value, member: &str) -> Vec<String> {
    let entries = list.as_array().into_iter().flatten();
    entries.map(|it| it[member].as_str().unwrap_or_default().to_owned()).collect()
}
