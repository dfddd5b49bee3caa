//! The scalars of conditions: numbers, dates, network blocks, bytes.
//!
//! # Invariants
//!
//! * What cannot be read is `None`, and no condition on it holds.
//! * Nothing is allocated, and numbers are compared exactly: no value is too long to be told apart.

use core::net::IpAddr;
use std::cmp::Ordering;

/// A decimal number, as its digits.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Decimal<'a> {
    is_negative: bool,
    /// Without leading zeros.
    whole: &'a str,
    /// Without trailing zeros.
    fraction: &'a str,
}

impl<'a> Decimal<'a> {
    pub fn parse(text: &'a str) -> Option<Self> {
        let (is_negative, rest) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let (whole, fraction) = rest.split_once('.').unwrap_or((rest, "0"));
        let is_digits = |it: &str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit());
        if !is_digits(whole) || !is_digits(fraction) {
            return None;
        }
        let whole = whole.trim_start_matches('0');
        let fraction = fraction.trim_end_matches('0');
        let is_zero = whole.is_empty() && fraction.is_empty();
        Some(Self { is_negative: is_negative && !is_zero, whole, fraction })
    }

    pub fn compare(&self, other: &Self) -> Ordering {
        match (self.is_negative, other.is_negative) {
            (false, true) => Ordering::Greater,
            (true, false) => Ordering::Less,
            (false, false) => self.compare_size(other),
            (true, true) => other.compare_size(self),
        }
    }

    fn compare_size(&self, other: &Self) -> Ordering {
        let by_length = self.whole.len().cmp(&other.whole.len());
        by_length.then_with(|| self.whole.cmp(other.whole)).then_with(|| {
            // Without trailing zeros the order of digits is that of text.
            self.fraction.cmp(other.fraction)
        })
    }
}

/// An instant in nanoseconds since 1970, from a date of the W3C's profile of ISO 8601 or from epoch
/// seconds. Four digits are a year.
pub(crate) fn instant(text: &str) -> Option<i128> {
    let is_year = text.len() == 4;
    if !is_year && text.strip_prefix('-').unwrap_or(text).bytes().all(|it| it.is_ascii_digit()) {
        return text.parse::<i64>().ok().map(|it| i128::from(it) * NANOS);
    }
    let (date, time) = match text.split_once('T') {
        Some((date, time)) => (date, Some(time)),
        None => (text, None),
    };
    let mut parts = date.split('-');
    let year = digits(parts.next()?, 4)?;
    let month = parts.next().map_or(Some(1), |it| digits(it, 2))?;
    let day = parts.next().map_or(Some(1), |it| digits(it, 2))?;
    if parts.next().is_some() || (time.is_some() && date.len() != 10) {
        return None;
    }
    let days = days_from_civil(year, month, day)?;
    let rest = time.map_or(Some(0), time_of_day)?;
    Some(i128::from(days) * 86_400 * NANOS + rest)
}

const NANOS: i128 = 1_000_000_000;

/// Exactly `count` digits.
fn digits(text: &str, count: usize) -> Option<i64> {
    let is_right = text.len() == count && text.bytes().all(|it| it.is_ascii_digit());
    if is_right { text.parse().ok() } else { None }
}

/// `hh:mm`, `hh:mm:ss` or `hh:mm:ss.s` with its offset, in nanoseconds of UTC.
fn time_of_day(text: &str) -> Option<i128> {
    let (clock, offset_minutes) = match text.strip_suffix('Z') {
        Some(clock) => (clock, 0),
        None => {
            let at = text.rfind(['+', '-'])?;
            let (clock, offset) = text.split_at(at);
            let (hours, minutes) = offset[1..].split_once(':')?;
            let (hours, minutes) = (digits(hours, 2)?, digits(minutes, 2)?);
            if hours > 23 || minutes > 59 {
                return None;
            }
            let size = hours * 60 + minutes;
            (clock, if offset.starts_with('-') { -size } else { size })
        }
    };
    let mut parts = clock.split(':');
    let hour = digits(parts.next()?, 2)?;
    let minute = digits(parts.next()?, 2)?;
    let (second, nanos) = parts.next().map_or(Some((0, 0)), seconds)?;
    let is_right = hour < 24 && minute < 60 && second < 60 && parts.next().is_none();
    let total = (hour * 60 + minute - offset_minutes) * 60 + second;
    is_right.then_some(i128::from(total) * NANOS + i128::from(nanos))
}

fn seconds(text: &str) -> Option<(i64, i64)> {
    let Some((whole, fraction)) = text.split_once('.') else {
        return Some((digits(text, 2)?, 0));
    };
    let kept = fraction.get(..fraction.len().min(9))?;
    let size = digits(kept, kept.len())?;
    let is_right = !kept.is_empty() && fraction.bytes().all(|it| it.is_ascii_digit());
    let scale = 10_i64.pow(9 - kept.len() as u32);
    if is_right { Some((digits(whole, 2)?, size * scale)) } else { None }
}

/// Days since 1970 in the Gregorian calendar, counted from the first of March so that the leap day
/// comes last.
fn days_from_civil(year: i64, month: i64, day: i64) -> Option<i64> {
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let length = match month {
        4 | 6 | 9 | 11 => 30,
        2 => 28 + i64::from(is_leap),
        1..=12 => 31,
        _ => return None,
    };
    if day < 1 || day > length {
        return None;
    }
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    let days = year * 365 + leap_days + (month * 153 + 2) / 5 + day - 1;
    Some(days - 719_468)
}

/// A block of addresses; a bare address is a block of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Block {
    pub base: IpAddr,
    pub prefix_bits: u32,
}

impl Block {
    pub fn parse(text: &str) -> Option<Self> {
        let (base, prefix) = match text.split_once('/') {
            Some((base, prefix)) => (base, Some(prefix)),
            None => (text, None),
        };
        let base: IpAddr = base.parse().ok()?;
        let most = if base.is_ipv4() { 32 } else { 128 };
        let prefix_bits = match prefix {
            Some(it) if it.len() <= 3 && it.bytes().all(|it| it.is_ascii_digit()) => {
                it.parse().ok()?
            }
            Some(_) => return None,
            None => most,
        };
        (prefix_bits <= most).then_some(Self { base, prefix_bits })
    }

    /// The families never contain each other's addresses.
    pub fn contains(&self, address: IpAddr) -> bool {
        let (base, other, bits) = match (self.base, address) {
            (IpAddr::V4(base), IpAddr::V4(other)) => {
                (u128::from(base.to_bits()), u128::from(other.to_bits()), 32)
            }
            (IpAddr::V6(base), IpAddr::V6(other)) => (base.to_bits(), other.to_bits(), 128),
            _ => return false,
        };
        let host_bits = bits - self.prefix_bits;
        host_bits == 128 || base >> host_bits == other >> host_bits
    }
}

/// Whether two texts are base64 of the same bytes.
pub(crate) fn same_bytes(one: &str, other: &str) -> bool {
    let read = |it| base64(it).filter(|sextets| sextets.clone().all(|it| it.is_some()));
    match (read(one), read(other)) {
        (Some(one), Some(other)) => one.eq(other),
        _ => false,
    }
}

/// The six-bit values of a base64 text; the bits that its last one does not use are cleared.
fn base64(text: &str) -> Option<impl Iterator<Item = Option<u8>> + Clone + '_> {
    let bare = text.trim_end_matches('=');
    let padding = text.len() - bare.len();
    let used = match (bare.len() % 4, padding) {
        (0, 0) => 0b11_1111,
        (2, 2) => 0b11_0000,
        (3, 1) => 0b11_1100,
        _ => return None,
    };
    let last = bare.len().saturating_sub(1);
    Some(bare.bytes().enumerate().map(move |(at, byte)| {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        Some(if at == last { value & used } else { value })
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order(one: &str, other: &str) -> Ordering {
        Decimal::parse(one).unwrap().compare(&Decimal::parse(other).unwrap())
    }

    #[test]
    fn numbers_compare_as_numbers() {
        assert_eq!(order("3600.0", "3600"), Ordering::Equal);
        assert_eq!(order("9", "10"), Ordering::Less);
        assert_eq!(order("-9", "-10"), Ordering::Greater);
        assert_eq!(order("-0", "0.00"), Ordering::Equal);
        assert_eq!(order("0.1", "0.09"), Ordering::Greater);
        assert_eq!(order("9007199254740993", "9007199254740992"), Ordering::Greater);
        for text in ["", "-", "1e3", ".5", "5.", "1,0", " 1", "NaN", "٣"] {
            assert!(Decimal::parse(text).is_none(), "{text}");
        }
    }

    #[test]
    fn dates_are_instants() {
        assert_eq!(instant("1970-01-01T00:00:00Z"), Some(0));
        assert_eq!(instant("2025-01-31T13:00:00+01:00"), instant("1738324800"));
        assert_eq!(instant("2025-01-31T12:00Z"), instant("2025-01-31T12:00:00.000Z"));
        assert_eq!(instant("2000"), instant("2000-01-01T00:00:00Z"));
        assert_eq!(instant("2000-03"), instant("951868800"));
        assert_eq!(instant("1969-12-31T23:59:59.5Z"), Some(-500_000_000));
        assert_eq!(instant("-1"), Some(-NANOS));
        for text in [
            "",
            "T",
            "2025-1-1",
            "2025-02-29",
            "2025-13-01",
            "2025-01-01T24:00:00Z",
            "2025-01-01T00:00:00",
            "2025-01T00:00Z",
            "2025-01-01T00:00:00.Z",
            "yesterday",
            "-",
            "2025-01-01T00:00:00+1:00",
            "2025-01-01T00:00:00.é00000000Z",
            "99999999999999999999",
        ] {
            assert_eq!(instant(text), None, "{text}");
        }
    }

    #[test]
    fn blocks_hold_their_family() {
        let holds = |block: &str, address: &str| {
            Block::parse(block).unwrap().contains(address.parse().unwrap())
        };
        assert!(holds("203.0.113.77/24", "203.0.113.1"));
        assert!(!holds("203.0.113.0/25", "203.0.113.200"));
        assert!(holds("0.0.0.0/0", "198.51.100.1") && holds("::/0", "2001:db8::1"));
        assert!(!holds("0.0.0.0/0", "::1") && !holds("::/0", "1.2.3.4"));
        assert!(holds("2001:DB8::/32", "2001:db8:ffff::1"));
        for text in ["", "1.2.3", "1.2.3.4/33", "::/129", "1.2.3.4/", "1.2.3.4/+8", "1.2.3.4/8/8"] {
            assert_eq!(Block::parse(text), None, "{text}");
        }
    }

    #[test]
    fn bytes_compare_behind_base64() {
        assert!(same_bytes("QUI=", "QUI=") && same_bytes("QQ==", "QR=="));
        assert!(!same_bytes("QUI=", "QUJD") && !same_bytes("QUI", "QUI") && !same_bytes("!", "!"));
        assert!(same_bytes("", ""));
    }
}
