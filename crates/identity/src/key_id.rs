//! Ids of access keys, which tell the account that they belong to.
//!
//! As at AWS, the sixteen characters behind the prefix are base32, and 40 of their 80 bits are the
//! account's number; the others are random.
//!
//! # Invariants
//!
//! * What an id tells is no proof of anything: whose key signed is known from the key's row, or
//!   from the session's token.

use crate::AccountId;

/// What the ids of temporary credentials begin with.
pub const TEMPORARY: &str = "ASIA";
/// What the ids of long-term access keys begin with.
pub const LONG_TERM: &str = "AKIA";

const ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const LETTERS: usize = 16;
/// The bits below the account's number.
const RANDOM_BITS: u32 = 39;
/// Set in every id, as in those that AWS has given out since 2019.
const MARK: u128 = 1 << 79;

/// An id of an account's key, from fresh random bytes.
pub fn of(prefix: &str, account: &str, random: [u8; 16]) -> String {
    let number: u128 = account.parse().unwrap_or_default();
    let random = u128::from_be_bytes(random) & ((1 << RANDOM_BITS) - 1);
    let bits = MARK | number << RANDOM_BITS | random;
    let letter = |at: usize| ALPHABET[(bits >> (5 * (LETTERS - 1 - at))) as usize & 31];
    let letters = (0..LETTERS).map(|at| char::from(letter(at)));
    prefix.chars().chain(letters).collect()
}

/// The account that an id tells, if it has the form.
pub fn account_of(id: &str) -> Option<AccountId> {
    let letters = id.get(4..).filter(|it| it.len() == LETTERS)?;
    let place = |letter: u8| ALPHABET.iter().position(|it| *it == letter);
    let bits = letters.bytes().try_fold(0_u128, |bits, it| Some(bits << 5 | place(it)? as u128))?;
    let number = (bits & !MARK) >> RANDOM_BITS;
    (bits & MARK != 0 && number < 1_000_000_000_000).then(|| format!("{number:012}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_tells_its_account_and_nothing_else_is_an_id() {
        for account in ["111122223333", "000000000001", "999999999999"] {
            let id = of(TEMPORARY, account, [0xa5; 16]);
            assert!(id.len() == 20 && id.starts_with("ASIA"), "{id}");
            assert_eq!(account_of(&id).as_deref(), Some(account));
            assert_ne!(id, of(TEMPORARY, account, [0x5a; 16]));
        }
        for wrong in
            ["", "ASIA", "AKIAIOSFODNN7EXAMPLE", "ASIAaaaaaaaaaaaaaaaa", "ASIA7777777777777777"]
        {
            assert_eq!(account_of(wrong), None, "{wrong}");
        }
    }
}
