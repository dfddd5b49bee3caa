//! The alias of an account: a name for it that nobody else has.
//!
//! # Invariants
//!
//! * An alias is one account's in the whole installation, and an account has one at most.

use store::{Failure, Table};
use wire::iam as aws;

use crate::prelude::*;

/// By account.
const ALIASES: Table<str, String> = Table::new("iam/aliases");
/// By alias.
const ALIASED: Table<str, String> = Table::new("iam/aliased-accounts");

const LENGTHS: std::ops::RangeInclusive<usize> = 3..=63;

pub(crate) fn of(tx: &Tx, account: &str) -> Result<Option<String>, Failure> {
    tx.get(ALIASES, account)
}

/// The account that has an alias.
pub(crate) fn account(tx: &Tx, alias: &str) -> Result<Option<String>, Failure> {
    tx.get(ALIASED, alias)
}

/// Give an account an alias, in the place of the one that it had.
pub(crate) fn put(tx: &mut Tx, account: &str, alias: &String) -> Result<(), Failure> {
    remove(tx, account)?;
    tx.put(ALIASES, account, alias);
    tx.put(ALIASED, alias.as_str(), &account.to_string());
    Ok(())
}

pub(crate) fn remove(tx: &mut Tx, account: &str) -> Result<(), Failure> {
    if let Some(alias) = of(tx, account)? {
        tx.delete(ALIASED, alias.as_str());
        tx.delete(ALIASES, account);
    }
    Ok(())
}

/// Lower-case letters, digits and single hyphens between them; not what could be an account id.
pub(crate) fn check(alias: &str) -> Result<(), Refusal> {
    let known = |it: u8| it.is_ascii_lowercase() || it.is_ascii_digit();
    let letters = alias.bytes().all(|it| known(it) || it == b'-');
    let ends = !alias.starts_with('-') && !alias.ends_with('-') && !alias.contains("--");
    if !letters || !ends || !LENGTHS.contains(&alias.len()) {
        return Err(aws::validation_error(
            "1 validation error detected: Value at 'accountAlias' failed to satisfy constraint: \
             Member must satisfy regular expression pattern: \
             ^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$",
        ));
    }
    if alias.len() == 12 && alias.bytes().all(|it| it.is_ascii_digit()) {
        let text = format!("The account alias {alias} cannot have the form of an account id.");
        return Err(aws::invalid_input(text));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_alias_is_a_label_and_no_account_id() {
        for good in ["abc", "a-b", "my-company-1", "1234567890123"] {
            check(good).unwrap();
        }
        let long = "x".repeat(64);
        for bad in ["ab", "-abc", "abc-", "a--b", "Abc", "a_b", "123456789012", &long] {
            check(bad).unwrap_err();
        }
    }
}
