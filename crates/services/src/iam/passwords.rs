//! Passwords: what the account demands of them, and how they are kept.
//!
//! Nobody signs in with a password here; it is kept so that what AWS's tools ask about it is true.
//!
//! # Invariants
//!
//! * Only salted hashes are kept, with the number of their rounds, so that it can grow.
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
    let former = user.login.as_ref().map(|it| it.hashes.as_slice()).unwrap_or_default();
    match &policy {
        Some(policy) => {
            let unmet = policy.unmet(password);
            if !unmet.is_empty() {
                return Err(violation(&unmet).into());
            }
            let remembered = policy.remembered.unwrap_or(0) as usize;
            if former.iter().take(remembered).any(|it| is_of(it, password)) {
                return Err(violation(&["Password was used before".into()]).into());
            }
        }
        None => {
            let is_long = password.chars().count() >= DEFAULT_LENGTH_MIN;
            if !is_long || Classes::of(password).count() < DEFAULT_CLASSES_MIN {
                return Err(violation(&[]).into());
            }
        }
    }
    let mut hashes = vec![hash(&cx.random(0)[..SALT_LENGTH], ROUNDS, password)];
    hashes.extend(former.iter().take(HASHES_MAX - 1).cloned());
    let created_at = user.login.as_ref().map_or(cx.now, |it| it.created_at);
    Ok(LoginProfile { created_at, reset_required, changed_at: cx.now, hashes })
}

/// Whether a password is the user's present one.
pub(crate) fn is_current(login: &LoginProfile, password: &str) -> bool {
    login.hashes.first().is_some_and(|it| is_of(it, password))
}

/// `rounds:salt:hash`.
fn hash(salt: &[u8], rounds: NonZeroU32, password: &str) -> String {
    let mut out = [0; 32];
    pbkdf2::derive(PBKDF2_HMAC_SHA256, rounds, salt, password.as_bytes(), &mut out);
    format!("{rounds}:{}:{}", hex::encode(salt), hex::encode(out))
}

fn is_of(hash: &str, password: &str) -> bool {
    let parts = || {
        let mut parts = hash.split(':');
        let rounds: NonZeroU32 = parts.next()?.parse().ok()?;
        let salt = hex::decode(parts.next()?).ok()?;
        Some((rounds, salt, hex::decode(parts.next()?).ok()?))
    };
    parts().is_some_and(|(rounds, salt, hash)| {
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

    #[test]
    fn a_password_is_known_by_its_hash_only() {
        let kept = hash(&[7; SALT_LENGTH], NonZeroU32::new(3).unwrap(), "Secret-1");
        assert!(is_of(&kept, "Secret-1") && !is_of(&kept, "Secret-2"));
        assert!(!kept.contains("Secret"));
        assert!(!is_of("nonsense", "Secret-1") && !is_of("0::", "x"));
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
