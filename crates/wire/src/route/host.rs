//! Virtual hosts: which bucket a host name means.
//!
//! # Invariants
//!
//! * An IP address is never the host of a bucket, and neither is a name under no known suffix: a
//!   vault may be reached under names that nobody told it.

use http::request::Parts;

/// Of AWS's own names only those with an `s3` label are S3's.
const AMAZON: [&str; 2] = ["amazonaws.com", "amazonaws.com.cn"];

/// The bucket that the host of a request names, if it names one.
pub fn bucket_of_host<'a>(parts: &'a Parts, suffixes: &[String]) -> Option<&'a str> {
    let header = parts.headers.get(http::header::HOST).and_then(|host| host.to_str().ok());
    let host = header.or(parts.uri.authority().map(|authority| authority.as_str()))?;
    bucket(host, suffixes)
}

/// The bucket that a `Host` header names, if it names one.
fn bucket<'a>(host: &'a str, suffixes: &[String]) -> Option<&'a str> {
    let host = name(host)?;
    let ours = suffixes.iter().map(|suffix| (suffix.as_str(), false));
    let theirs = AMAZON.iter().map(|suffix| (*suffix, true));
    let (suffix, needs_s3) = ours
        .chain(theirs)
        .filter(|(suffix, _)| is_under(host, suffix))
        .max_by_key(|(suffix, _)| suffix.len())?;
    let prefix = &host[..host.len() - suffix.len()];
    let prefix = prefix.strip_suffix('.')?;
    let bucket = match before_s3(prefix) {
        Some(bucket) => bucket,
        None if needs_s3 => return None,
        None => prefix,
    };
    (!bucket.is_empty()).then_some(bucket)
}

/// The name without its port. `None` for an address.
fn name(host: &str) -> Option<&str> {
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    // As browsers have it: a name that ends in a number is an address, or wants to be one.
    let last = name.rsplit('.').next().unwrap_or_default();
    let is_number = !last.is_empty() && last.bytes().all(|byte| byte.is_ascii_digit());
    let is_address = name.contains([':', '[']) || is_number;
    (!is_address && name.is_ascii()).then_some(name)
}

/// Whether `host` is `suffix` or lies below it.
fn is_under(host: &str, suffix: &str) -> bool {
    let Some(at) = host.len().checked_sub(suffix.len()) else { return false };
    !suffix.is_empty()
        && host.is_char_boundary(at)
        && host[at..].eq_ignore_ascii_case(suffix)
        && (at == 0 || host.as_bytes()[at - 1] == b'.')
}

/// What stands before the endpoint's own labels: `s3`, `s3.eu-west-1`, `s3-eu-west-1`,
/// `s3.dualstack.eu-west-1`.
fn before_s3(prefix: &str) -> Option<&str> {
    let mut end = prefix.len();
    loop {
        let start = prefix[..end].rfind('.').map_or(0, |at| at + 1);
        let label = &prefix[start..end];
        let old = label.strip_prefix("s3-");
        if label.eq_ignore_ascii_case("s3") || old.is_some_and(is_region) {
            return Some(&prefix[..start.saturating_sub(1)]);
        }
        if !(is_region(label) || label == "dualstack") || start == 0 {
            return None;
        }
        end = start - 1;
    }
}

/// `eu-west-1`, `us-gov-east-1`: words and a number.
fn is_region(label: &str) -> bool {
    let mut words = label.split('-');
    let number = words.next_back().unwrap_or_default();
    let digits = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    let mut count = 0;
    digits
        && words
            .inspect(|_| count += 1)
            .all(|word| word.len() >= 2 && word.bytes().all(|byte| byte.is_ascii_alphabetic()))
        && (2..=4).contains(&count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bucket_is_what_stands_before_a_known_name() {
        let suffixes = ["localhost".to_string(), "vault.example.com".to_string()];
        let cases = [
            ("localhost:4566", None),
            ("b.localhost:4566", Some("b")),
            ("a.b.localhost", Some("a.b")),
            ("s3.localhost", None),
            ("b.s3.localhost", Some("b")),
            ("b.s3.eu-west-1.localhost", Some("b")),
            ("s3-files.localhost", Some("s3-files")),
            ("b.vault.example.com", Some("b")),
            ("B.Vault.Example.COM", Some("B")),
            ("example.com", None),
            ("notlocalhost", None),
            ("127.0.0.1:4566", None),
            ("10.0.0.1", None),
            ("[::1]:4566", None),
            ("::1", None),
            ("127.1", None),
            ("b.s3.amazonaws.com", Some("b")),
            ("my.b.s3.us-gov-east-1.amazonaws.com", Some("my.b")),
            ("b.s3-us-west-2.amazonaws.com", Some("b")),
            ("b.s3.dualstack.us-west-2.amazonaws.com", Some("b")),
            ("s3.us-west-2.amazonaws.com", None),
            ("cloudtrail.us-west-2.amazonaws.com", None),
            ("amazonaws.com", None),
            ("", None),
            (".localhost", None),
            ("é.localhost", None),
        ];
        for (host, expected) in cases {
            assert_eq!(bucket(host, &suffixes), expected, "{host}");
        }
    }
}
