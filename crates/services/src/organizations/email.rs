//! Addresses of accounts.
//!
//! # Invariants
//!
//! * The form is AWS's for new accounts; nothing is ever sent to one.

const LENGTHS: std::ops::RangeInclusive<usize> = 6..=64;
const FORBIDDEN: &str = "\"'()<>[]:;,\\|%&";

/// Whether an account can have this address: 7-bit, one `@`, a dotted domain.
pub(super) fn is_valid(email: &str) -> bool {
    let Some((local, domain)) = email.split_once('@') else { return false };
    let local_is_plain = local.chars().all(|it| it.is_ascii_graphic() && !FORBIDDEN.contains(it));
    let label = |it: &str| {
        let plain = it.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-');
        !it.is_empty() && plain && !it.starts_with('-') && !it.ends_with('-')
    };
    LENGTHS.contains(&email.len())
        && !local.is_empty()
        && local_is_plain
        && domain.contains('.')
        && domain.split('.').all(label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_one_at_sign_and_a_dotted_domain() {
        for good in ["a@b.co", "some.body+aws@example.com", "member-1f3@example.com"] {
            assert!(is_valid(good), "{good}");
        }
        for bad in [
            "a@b",
            "a b@example.com",
            "a@@example.com",
            "@example.com",
            "a@exa mple.com",
            "a,b@x.com",
            "a@.com",
            "é@x.com",
        ] {
            assert!(!is_valid(bad), "{bad}");
        }
    }
}
