//! The ids of versions and uploads, and the order they stand for.
//!
//! An id is 32 characters that say nothing to the reader: the order, a salt, and a check over both.
//! So a version is found from its id by one look-up, and an id that was never given out is told
//! from one whose version is gone, as S3 does.
//!
//! # Invariants
//!
//! * Orders grow with time and never repeat within a key, whatever the clock does.
//! * Sorted as text, the ids of a key's versions stand newest first.
//! * An id of one kind is not accepted as the other.
//! * No id begins with `-`, which command lines would take for an option.

use crc_fast::{CrcAlgorithm, checksum};
use gate::Context;

/// The digits, ascending in ASCII, so that ids sort as their numbers do.
const DIGITS: &[u8; 64] = b".0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";

/// How many orders there are in one millisecond.
const ORDERS_PER_MILLISECOND: u64 = 1 << 20;

pub(super) type Salt = [u8; 12];

/// What an id names; the check differs, so that one is not taken for the other.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) enum Kind {
    Version = 1,
    Upload = 2,
}

/// The order of what is written now, after everything written before under the same key.
pub(super) fn order(now: i64, newest: Option<u64>) -> u64 {
    let by_clock = u64::try_from(now).unwrap_or(0).saturating_mul(ORDERS_PER_MILLISECOND);
    newest.map_or(by_clock, |newest| by_clock.max(newest.saturating_add(1)))
}

/// When what has this order was made, in milliseconds.
pub(super) fn made_at(order: u64) -> i64 {
    i64::try_from(order / ORDERS_PER_MILLISECOND).unwrap_or(i64::MAX)
}

/// The salt of the `nth` thing that this call makes.
pub(super) fn salt(cx: &Context, nth: u32) -> Salt {
    let mut salt = Salt::default();
    salt.copy_from_slice(&cx.fresh(nth)[..12]);
    salt
}

pub(super) fn encode(kind: Kind, order: u64, salt: &Salt) -> String {
    let mut bytes = [0; 24];
    bytes[..8].copy_from_slice(&(u64::MAX - order).to_be_bytes());
    bytes[8..20].copy_from_slice(salt);
    let check = check(kind, &bytes);
    bytes[20..].copy_from_slice(&check);
    let digits = bytes.chunks_exact(3).flat_map(|three| {
        let bits = u32::from_be_bytes([0, three[0], three[1], three[2]]);
        [18, 12, 6, 0].map(|shift| char::from(DIGITS[(bits >> shift) as usize & 63]))
    });
    digits.collect()
}

/// The order and salt in an id, if we ever gave it out.
pub(super) fn decode(kind: Kind, id: &str) -> Option<(u64, Salt)> {
    let id: &[u8; 32] = id.as_bytes().try_into().ok()?;
    let mut bytes = [0; 24];
    for (four, three) in id.chunks_exact(4).zip(bytes.chunks_exact_mut(3)) {
        let mut bits = 0;
        for digit in four {
            bits = bits << 6 | DIGITS.binary_search(digit).ok()? as u32;
        }
        three.copy_from_slice(&bits.to_be_bytes()[1..]);
    }
    let mut order = [0; 8];
    order.copy_from_slice(&bytes[..8]);
    let mut salt = Salt::default();
    salt.copy_from_slice(&bytes[8..20]);
    (check(kind, &bytes) == bytes[20..]).then_some((u64::MAX - u64::from_be_bytes(order), salt))
}

fn check(kind: Kind, bytes: &[u8; 24]) -> [u8; 4] {
    let mut checked = [kind as u8; 21];
    checked[..20].copy_from_slice(&bytes[..20]);
    (checksum(CrcAlgorithm::Crc32Iscsi, &checked) as u32).to_be_bytes()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn an_id_is_32_opaque_characters() {
        let id = encode(Kind::Version, order(1_770_000_000_000, None), b"twelve bytes");
        assert_eq!(id.len(), 32);
        assert!(DIGITS.is_sorted());
        assert_eq!(decode(Kind::Upload, &id), None);
    }

    #[test]
    fn orders_grow_when_the_clock_does_not() {
        let first = order(5, None);
        assert_eq!(order(5, Some(first)), first + 1);
        assert_eq!(order(4, Some(first)), first + 1);
        assert!(order(6, Some(first)) > first + 1);
    }

    proptest! {
        #[test]
        fn an_id_holds_what_it_was_made_of(order: u64, salt: Salt) {
            let id = encode(Kind::Version, order, &salt);
            prop_assert_eq!(decode(Kind::Version, &id), Some((order, salt)));
        }

        #[test]
        fn a_mangled_id_is_none_of_ours(order: u64, salt: Salt, at in 0..32usize, to in 0..64usize) {
            let mut id = encode(Kind::Version, order, &salt).into_bytes();
            prop_assume!(id[at] != DIGITS[to]);
            id[at] = DIGITS[to];
            prop_assert_eq!(decode(Kind::Version, &String::from_utf8(id).unwrap()), None);
        }

        #[test]
        fn ids_sort_newest_first(older: u64, newer: u64, a: Salt, b: Salt) {
            prop_assume!(older < newer);
            prop_assert!(encode(Kind::Version, newer, &a) < encode(Kind::Version, older, &b));
        }

        #[test]
        fn any_text_is_decoded_without_harm(id in ".*") {
            let _ = decode(Kind::Version, &id);
        }
    }
}
