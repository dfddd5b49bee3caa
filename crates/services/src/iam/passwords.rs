//! Passwords: what the account demands of them, and how they are kept.
//!
//! Nobody signs in with a password here; it is kept so that what AWS's tools ask about it is true.
//!
//! # Invariants
//!
//! * Only salted hashes are kept, with the number of their rounds, so that it can grow.
//! * The hashes of one user share their salt, which is his alone: deriving a new password once holds
//!   it against all that were before, however many are remembered. Guessing the present one takes as
//!   many rounds as ever.
//! * Without a policy of its own an account demands what AWS demands.

use std::num::NonZeroU32;

use aws_lc_rs::pbkdf2::{self, PBKDF2_HMAC_SHA256};
use identity::entities::{LoginProfile, User};
use minicbor::{Decode, Encode};
use store::{Failure, Table};
use wire::iam as aws;

use super::names::{self, Subject};
use crate::prelude::*;

/// By account.
const POLICIES: Table<str, PasswordPolicy> = Table::new("iam/password-policies");

/// How many former passwords are remembered; no policy can ask for more.
const HASHES_MAX: usize = 24;
const ROUNDS: NonZeroU32 = NonZeroU32::new(100_000).unwrap();
const SALT_LENGTH: usize = 16;
const HASH_LENGTH: usize = 32;
/// The settings that a password is derived under: the present one, and that of the hashes from before
/// the rounds grew.
const SETTINGS_MAX: usize = 2;
const SYMBOLS: &str = "!@#$%^&*()_+-=[]{}|'";
/// What AWS demands where the account demands nothing.
const DEFAULT_LENGTH_MIN: usize = 8;
const DEFAULT_CLASSES_MIN: usize = 3;
const DAY_MS: i64 = 86_400_000;

#[derive(Debug, Clone, PartialEq, Encode, Decode)]
#[cbor(map)]
pub(crate) struct PasswordPolicy {
    #[n(0)]
    pub length_min: i32,
    #[n(1)]
    pub symbols: bool,
    #[n(2)]
    pub numbers: bool,
    #[n(3)]
    pub upper_case: bool,
    #[n(4)]
    pub lower_case: bool,
    #[n(5)]
    pub users_may_change: bool,
    #[n(6)]
    pub age_days_max: Option<i32>,
    #[n(7)]
    pub remembered: Option<i32>,
    #[n(8)]
    pub hard_expiry: Option<bool>,
}

impl PasswordPolicy {
    pub(crate) fn find(tx: &Tx, account: &str) -> Result<Option<PasswordPolicy>, Failure> {
        tx.get(POLICIES, account)
    }

    pub(crate) fn put(&self, tx: &mut Tx, account: &str) {
        tx.put(POLICIES, account, self);
    }

    pub(crate) fn remove(tx: &mut Tx, account: &str) {
        tx.delete(POLICIES, account);
    }

    /// When a password of some time is to be changed.
    pub(crate) fn expiry(&self, changed_at: i64) -> Option<i64> {
        self.age_days_max.map(|days| changed_at + i64::from(days) * DAY_MS)
    }

    /// What a password lacks.
    fn unmet(&self, password: &str) -> Vec<String> {
        let has = Classes::of(password);
        let mut unmet = Vec::new();
        let length = self.length_min as usize;
        if password.chars().count() < length {
            unmet.push(format!("Password should have a minimum length of {length}"));
        }
        for (is_wanted, is_there, what) in [
            (self.symbols, has.symbols, "symbol"),
            (self.numbers, has.numbers, "number"),
            (self.upper_case, has.upper_case, "uppercase letter"),
            (self.lower_case, has.lower_case, "lowercase letter"),
        ] {
            if is_wanted && !is_there {
                unmet.push(format!("Password should have at least one {what}"));
            }
        }
        unmet
    }
}

/// The kinds of letters in a password.
struct Classes {
    symbols: bool,
    numbers: bool,
    upper_case: bool,
    lower_case: bool,
}

impl Classes {
    fn of(password: &str) -> Classes {
        Classes {
            symbols: password.chars().any(|it| SYMBOLS.contains(it)),
            numbers: password.chars().any(|it| it.is_ascii_digit()),
            upper_case: password.chars().any(|it| it.is_ascii_uppercase()),
            lower_case: password.chars().any(|it| it.is_ascii_lowercase()),
        }
    }

    fn count(&self) -> usize {
        let all = [self.symbols, self.numbers, self.upper_case, self.lower_case];
        all.into_iter().filter(|it| *it).count()
    }
}

fn violation(unmet: &[String]) -> Refusal {
    let text = "Password does not conform to the account password policy.";
    aws::password_policy_violation(match unmet.is_empty() {
        true => text.into(),
        false => format!("{text} {}", unmet.join(", ")),
    })
}

/// A user's login profile with a new password, if the account's policy lets it pass.
pub(crate) fn set(
    cx: &Context,
    tx: &Tx,
    user: &User,
    password: &str,
    reset_required: bool,
) -> Outcome<LoginProfile> {
    let policy = PasswordPolicy::find(tx, &user.account)?;
    let unmet = policy.as_ref().map(|it| it.unmet(password)).unwrap_or_default();
    let is_weak = policy.is_none() && is_weak(password);
    if is_weak || !unmet.is_empty() {
        return Err(violation(&unmet).into());
    }
    let former = user.login.as_ref().map(|it| it.hashes.as_slice()).unwrap_or_default();
    let kept = former.first().and_then(|it| Hash::read(it)).filter(|it| it.rounds == ROUNDS);
    let salt = kept.map_or_else(|| cx.random(0)[..SALT_LENGTH].to_vec(), |it| it.salt);
    let present = Hash::derive(ROUNDS, salt, password);
    let remembered = policy.and_then(|it| it.remembered).unwrap_or(0) as usize;
    let remembered = &former[..remembered.min(former.len())];
    let derive = |rounds, salt| Hash::derive(rounds, salt, password);
    if is_among(remembered, &present, derive) {
        return Err(violation(&["Password was used before".into()]).into());
    }
    let mut hashes = vec![present.written()];
    hashes.extend(former.iter().take(HASHES_MAX - 1).cloned());
    let created_at = user.login.as_ref().map_or(cx.now, |it| it.created_at);
    Ok(LoginProfile { created_at, reset_required, changed_at: cx.now, hashes })
}

/// What AWS does not take where the account says nothing.
fn is_weak(password: &str) -> bool {
    password.chars().count() < DEFAULT_LENGTH_MIN
        || Classes::of(password).count() < DEFAULT_CLASSES_MIN
}

/// Whether the password of this hash is one of those before. It is derived anew only for hashes of
/// another setting.
fn is_among(
    former: &[String],
    present: &Hash,
    mut derive: impl FnMut(NonZeroU32, Vec<u8>) -> Hash,
) -> bool {
    let mut derived = vec![present.clone()];
    former.iter().filter_map(|it| Hash::read(it)).any(|it| {
        let is_alike = |other: &Hash| (other.rounds, &other.salt) == (it.rounds, &it.salt);
        if !derived.iter().any(is_alike) && derived.len() < SETTINGS_MAX {
            derived.push(derive(it.rounds, it.salt.clone()));
        }
        derived.contains(&it)
    })
}

/// Whether a password is the user's present one.
pub(crate) fn is_current(login: &LoginProfile, password: &str) -> bool {
    login.hashes.first().is_some_and(|it| is_of(it, password))
}

/// Written as `rounds:salt:hash`.
#[derive(Debug, Clone, PartialEq)]
struct Hash {
    rounds: NonZeroU32,
    salt: Vec<u8>,
    hash: Vec<u8>,
}

impl Hash {
    fn derive(rounds: NonZeroU32, salt: Vec<u8>, password: &str) -> Hash {
        let mut hash = vec![0; HASH_LENGTH];
        pbkdf2::derive(PBKDF2_HMAC_SHA256, rounds, &salt, password.as_bytes(), &mut hash);
        Hash { rounds, salt, hash }
    }

    fn read(text: &str) -> Option<Hash> {
        let mut parts = text.split(':');
        let rounds = parts.next()?.parse().ok()?;
        let salt = hex::decode(parts.next()?).ok()?;
        Some(Hash { rounds, salt, hash: hex::decode(parts.next()?).ok()? })
    }

    fn written(&self) -> String {
        format!("{}:{}:{}", self.rounds, hex::encode(&self.salt), hex::encode(&self.hash))
    }
}

fn is_of(hash: &str, password: &str) -> bool {
    Hash::read(hash).is_some_and(|Hash { rounds, salt, hash }| {
        pbkdf2::verify(PBKDF2_HMAC_SHA256, rounds, &salt, password.as_bytes(), &hash).is_ok()
    })
}

/// The user whose login profile is meant: the root user has none.
pub(crate) fn holder(cx: &Context, tx: &Tx, name: Option<&str>) -> Outcome<User> {
    match names::subject(cx, tx, name)? {
        Subject::User(user) => Ok(*user),
        Subject::Root => {
            let text = "Must specify userName when calling with non-User credentials";
            Err(aws::validation_error(text).into())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    #[test]
    fn a_password_is_known_by_its_hash_only() {
        let rounds = NonZeroU32::new(3).unwrap();
        let kept = Hash::derive(rounds, vec![7; SALT_LENGTH], "Secret-1").written();
        assert!(is_of(&kept, "Secret-1") && !is_of(&kept, "Secret-2"));
        assert!(!kept.contains("Secret"));
        assert!(!is_of("nonsense", "Secret-1") && !is_of("0::", "x"));
    }

    /// Whether a password is among hashes, and how often it was derived to find out.
    fn derived(former: &[String], password: &str) -> (bool, usize) {
        let mut times = 1;
        let rounds = NonZeroU32::new(3).unwrap();
        let present = Hash::derive(rounds, vec![7; SALT_LENGTH], password);
        let is_among = is_among(former, &present, |rounds, salt| {
            times += 1;
            Hash::derive(rounds, salt, password)
        });
        (is_among, times)
    }

    #[test]
    fn a_new_password_is_derived_once_for_all_that_were_before() {
        let former = |rounds: u32, salt: u8, at: usize| {
            let rounds = NonZeroU32::new(rounds).unwrap();
            Hash::derive(rounds, vec![salt; SALT_LENGTH], &format!("Secret-{at}")).written()
        };
        let all: Vec<String> = (0..HASHES_MAX).map(|at| former(3, 7, at)).collect();
        assert_eq!(derived(&all, "Secret-23"), (true, 1));
        assert_eq!(derived(&all, "Secret-24"), (false, 1));
        let grown: Vec<String> =
            (0..HASHES_MAX).map(|at| former(2 + (at / 12) as u32, 7, at)).collect();
        assert_eq!(derived(&grown, "Secret-1"), (true, 2));
        assert_eq!(derived(&grown, "Secret-23"), (true, 2));
        let foreign: Vec<String> = (0..HASHES_MAX).map(|at| former(3, at as u8, at)).collect();
        assert_eq!(derived(&foreign, "Secret-99"), (false, SETTINGS_MAX));
    }

    #[test]
    fn the_passwords_of_a_user_share_his_salt_and_nobody_elses() {
        let mut world = World::new();
        let mut set = |user: &User, password: &str| {
            let cx = world.context();
            set(&cx, &world.gate.store.begin(), user, password, false).unwrap()
        };
        let salt = |it: &String| Hash::read(it).unwrap().salt;
        let first = set(&User::default(), "Hush-hush-1");
        let alice = User { login: Some(first.clone()), ..User::default() };
        let second = set(&alice, "Hush-hush-2");
        assert_eq!(second.hashes[1], first.hashes[0]);
        assert_ne!(second.hashes[0], first.hashes[0]);
        assert_eq!(salt(&second.hashes[0]), salt(&first.hashes[0]));
        assert_ne!(salt(&set(&User::default(), "Hush-hush-1").hashes[0]), salt(&first.hashes[0]));
        assert!(is_current(&second, "Hush-hush-2") && !is_current(&second, "Hush-hush-1"));
    }

    #[test]
    fn every_unmet_rule_is_told() {
        let policy = PasswordPolicy {
            length_min: 10,
            symbols: true,
            numbers: true,
            upper_case: true,
            lower_case: true,
            users_may_change: false,
            age_days_max: None,
            remembered: None,
            hard_expiry: None,
        };
        assert!(policy.unmet("Ab3$5678901").is_empty());
        assert_eq!(policy.unmet("short").len(), 4);
        assert_eq!(policy.unmet("Ab345678901"), ["Password should have at least one symbol"]);
    }
}
