//! Which names a bucket may have.
//!
//! # Invariants
//!
//! * A name that passed can stand in a host name, and never looks like an address or like a name
//!   that AWS keeps for itself.

use wire::{Refusal, s3 as aws};

const RESERVED_PREFIXES: &[&str] = &["xn--", "sthree-", "amzn-s3-demo-"];
const RESERVED_SUFFIXES: &[&str] = &["-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3", "-an"];

pub(super) fn check_bucket_name(name: &str) -> Result<(), Refusal> {
    match is_valid(name) {
        true => Ok(()),
        false => {
            Err(aws::invalid_bucket_name("The specified bucket is not valid.")
                .with("BucketName", name))
        }
    }
}

fn is_valid(name: &str) -> bool {
    let alphanumeric = |it: u8| it.is_ascii_lowercase() || it.is_ascii_digit();
    let bytes = name.as_bytes();
    (3..=63).contains(&bytes.len())
        && bytes.iter().all(|&it| alphanumeric(it) || it == b'.' || it == b'-')
        && [bytes.first(), bytes.last()].into_iter().flatten().all(|&it| alphanumeric(it))
        && !name.contains("..")
        && !is_address(name)
        && !RESERVED_PREFIXES.iter().any(|it| name.starts_with(it))
        && !RESERVED_SUFFIXES.iter().any(|it| name.ends_with(it))
}

fn is_address(name: &str) -> bool {
    let numbers =
        name.split('.').map(|it| !it.is_empty() && it.bytes().all(|b| b.is_ascii_digit()));
    numbers.clone().count() == 4 && numbers.into_iter().all(|it| it)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bucket_names_follow_the_rules_of_hosts() {
        for name in ["abc", "a-b.c", "1.2.3", "1.2.3.4a", "0aa", &"a".repeat(63)] {
            assert!(is_valid(name), "{name}");
        }
        for name in [
            "",
            "ab",
            &"a".repeat(64),
            "Abc",
            "a_b",
            "-abc",
            "abc-",
            ".abc",
            "abc.",
            "a..b",
            "192.168.5.4",
            "999.999.999.999",
            "xn--abc",
            "sthree-x",
            "amzn-s3-demo-x",
            "abc-s3alias",
            "abc--ol-s3",
            "abc.mrap",
            "abc--x-s3",
            "abc--table-s3",
            "abc-an",
            "äbc",
        ] {
            assert!(!is_valid(name), "{name}");
        }
    }
}
