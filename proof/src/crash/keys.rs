//! What a worker does with its KMS keys, and what it then knows of them.
//!
//! # Invariants
//!
//! * A call is chosen for the state that its key is in, so that it must succeed.
//! * Nothing falls due while a run goes on: deletions wait 30 days and no calendar rotates sooner
//!   than in 90, which is longer than the clock is moved.

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::disk::MARKER;
use super::ledger::Ledger;
use super::{ACCOUNT, Dice};

const KEYS_MAX: usize = 3;
/// AWS allows 25 rotations on demand for a key.
const ROTATIONS_MAX: usize = 20;
const ALIASES_MAX: usize = 3;
const GRANTS_MAX: usize = 4;
const DAYS: u64 = 30;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum State {
    #[default]
    Enabled,
    Disabled,
    PendingDeletion,
}

impl State {
    pub fn name(self) -> &'static str {
        match self {
            Self::Enabled => "Enabled",
            Self::Disabled => "Disabled",
            Self::PendingDeletion => "PendingDeletion",
        }
    }

    /// How KMS refuses to use a key in this state.
    pub fn refusal(self) -> Option<&'static str> {
        match self {
            Self::Enabled => None,
            Self::Disabled => Some("DisabledException"),
            Self::PendingDeletion => Some("KMSInvalidStateException"),
        }
    }
}

/// A key as its worker knows it.
#[derive(Clone, Debug, Default)]
pub struct Key {
    /// Its description, which no other key has.
    pub mark: String,
    pub state: State,
    /// The period of its yearly rotation, if that is on.
    pub days: Option<u64>,
    pub rotations: usize,
    /// A rotation was begun and not seen to end.
    pub turning: bool,
    /// What its policy says that no other policy does.
    pub policy: Option<String>,
    pub aliases: BTreeSet<String>,
    /// The ids of its grants by their names.
    pub grants: BTreeMap<String, String>,
    pub secrets: Vec<Secret>,
}

/// What was encrypted by the call with this number.
#[derive(Clone, Debug)]
pub struct Secret {
    pub number: u64,
    pub blob: String,
}

impl Secret {
    /// In base64, as the wire has it.
    pub fn plaintext(&self) -> String {
        STANDARD.encode(format!("{MARKER} {}", self.number))
    }

    pub fn context(&self) -> Value {
        json!({ "call": self.number.to_string() })
    }
}

/// The effect that a call to KMS has.
#[derive(Clone, Debug)]
pub enum KeyChange {
    Create { mark: String },
    State { id: String, after: State },
    Calendar { id: String, days: Option<u64> },
    Rotate { id: String },
    Policy { id: String, mark: String },
    Alias { id: String, name: String, there: bool },
    Grant { id: String, name: String },
    Revoke { id: String, name: String, grant: String },
    Encrypt { id: String, number: u64 },
}

impl KeyChange {
    /// What the event must tell of.
    pub fn target(&self) -> &str {
        match self {
            Self::Create { mark } | Self::Policy { mark, .. } => mark,
            Self::Alias { name, .. } | Self::Grant { name, .. } => name,
            Self::Revoke { grant, .. } => grant,
            Self::State { id, .. } | Self::Calendar { id, .. } => id,
            Self::Rotate { id } | Self::Encrypt { id, .. } => id,
        }
    }

    /// Note that it happened. `told` is what the server called what it made.
    pub fn apply(self, ledger: &mut Ledger, told: Option<String>) {
        let told = told.unwrap_or_default();
        let (id, write) = match self {
            Self::Create { mark } => {
                ledger.touched.insert(told.clone());
                ledger.keys.insert(told, Key { mark, ..Key::default() });
                return;
            }
            Self::State { ref id, .. } | Self::Calendar { ref id, .. } => (id.clone(), self),
            Self::Rotate { ref id } | Self::Policy { ref id, .. } => (id.clone(), self),
            Self::Alias { ref id, .. } | Self::Grant { ref id, .. } => (id.clone(), self),
            Self::Revoke { ref id, .. } | Self::Encrypt { ref id, .. } => (id.clone(), self),
        };
        if let Some(key) = ledger.keys.get_mut(&id) {
            write.on(key, told);
        }
        ledger.touched.insert(id);
    }

    fn on(self, key: &mut Key, told: String) {
        match self {
            Self::Create { .. } => {}
            Self::State { after, .. } => key.state = after,
            Self::Calendar { days, .. } => key.days = days,
            Self::Rotate { .. } => {
                key.rotations += 1;
                key.turning = true;
            }
            Self::Policy { mark, .. } => key.policy = Some(mark),
            Self::Alias { name, there: true, .. } => {
                key.aliases.insert(name);
            }
            Self::Alias { name, .. } => {
                key.aliases.remove(&name);
            }
            Self::Grant { name, .. } => {
                key.grants.insert(name, told);
            }
            Self::Revoke { name, .. } => {
                key.grants.remove(&name);
            }
            Self::Encrypt { number, .. } => key.secrets.push(Secret { number, blob: told }),
        }
    }
}

/// A call: its operation, its effect and its input.
pub type KeyCall = (&'static str, KeyChange, Value);

pub fn choose(ledger: &Ledger, dice: &mut Dice, number: u64) -> KeyCall {
    let at = dice.below(KEYS_MAX as u64) as usize;
    let Some((id, key)) = ledger.keys.iter().nth(at) else {
        let mark = format!("w{}-key-{number}", ledger.worker);
        let input = json!({ "Description": mark });
        return ("CreateKey", KeyChange::Create { mark }, input);
    };
    let id = id.clone();
    match (key.state, dice.below(6)) {
        (State::Enabled, _) => in_use(id, key, dice, number),
        (State::Disabled, 0..4) => state("EnableKey", id, State::Enabled),
        (State::Disabled, 4) => state("ScheduleKeyDeletion", id, State::PendingDeletion),
        (State::PendingDeletion, 0..4) => state("CancelKeyDeletion", id, State::Disabled),
        _ => policy(id, number),
    }
}

fn in_use(id: String, key: &Key, dice: &mut Dice, number: u64) -> KeyCall {
    match dice.below(20) {
        0..3 => state("DisableKey", id, State::Disabled),
        3 => state("ScheduleKeyDeletion", id, State::PendingDeletion),
        4..6 => calendar(id, key, number),
        6..8 if !key.turning && key.rotations < ROTATIONS_MAX => {
            let input = json!({ "KeyId": id });
            ("RotateKeyOnDemand", KeyChange::Rotate { id }, input)
        }
        8 => policy(id, number),
        9..11 => alias(id, key, number),
        11..13 => grant(id, key, number),
        _ => {
            let secret = Secret { number, blob: String::new() };
            let input = json!({ "KeyId": id, "Plaintext": secret.plaintext(),
                "EncryptionContext": secret.context() });
            ("Encrypt", KeyChange::Encrypt { id, number }, input)
        }
    }
}

fn state(operation: &'static str, id: String, after: State) -> KeyCall {
    let input = match operation {
        "ScheduleKeyDeletion" => json!({ "KeyId": id, "PendingWindowInDays": DAYS }),
        _ => json!({ "KeyId": id }),
    };
    (operation, KeyChange::State { id, after }, input)
}

/// Every period is another one, so that one change can be told from the next.
fn calendar(id: String, key: &Key, number: u64) -> KeyCall {
    if key.days.is_some() && number.is_multiple_of(2) {
        let input = json!({ "KeyId": id });
        return ("DisableKeyRotation", KeyChange::Calendar { id, days: None }, input);
    }
    let days = 90 + number % 2400;
    let input = json!({ "KeyId": id, "RotationPeriodInDays": days });
    ("EnableKeyRotation", KeyChange::Calendar { id, days: Some(days) }, input)
}

fn policy(id: String, number: u64) -> KeyCall {
    let mark = format!("policy{number}");
    let root = format!("arn:aws:iam::{ACCOUNT}:root");
    let policy = json!({ "Version": "2012-10-17", "Statement": [{ "Sid": mark, "Effect": "Allow",
        "Principal": { "AWS": root }, "Action": "kms:*", "Resource": "*" }] });
    let input = json!({ "KeyId": id, "Policy": policy.to_string() });
    ("PutKeyPolicy", KeyChange::Policy { id, mark }, input)
}

fn alias(id: String, key: &Key, number: u64) -> KeyCall {
    if let Some(name) = key.aliases.first().filter(|_| key.aliases.len() >= ALIASES_MAX) {
        let (name, input) = (name.clone(), json!({ "AliasName": name }));
        return ("DeleteAlias", KeyChange::Alias { id, name, there: false }, input);
    }
    let name = format!("alias/crash-{number}");
    let input = json!({ "AliasName": name, "TargetKeyId": id });
    ("CreateAlias", KeyChange::Alias { id, name, there: true }, input)
}

fn grant(id: String, key: &Key, number: u64) -> KeyCall {
    let oldest = key.grants.iter().next().filter(|_| key.grants.len() >= GRANTS_MAX);
    if let Some((name, grant)) = oldest {
        let (name, grant) = (name.clone(), grant.clone());
        let input = json!({ "KeyId": id, "GrantId": grant });
        return ("RevokeGrant", KeyChange::Revoke { id, name, grant }, input);
    }
    let name = format!("grant-{number}");
    let input = json!({ "KeyId": id, "Name": name, "Operations": ["Encrypt", "Decrypt"],
        "GranteePrincipal": format!("arn:aws:iam::{ACCOUNT}:root") });
    ("CreateGrant", KeyChange::Grant { id, name }, input)
}
