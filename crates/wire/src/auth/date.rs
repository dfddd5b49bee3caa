//! The dates of signatures: ISO 8601's basic form, and the forms of error texts.
//!
//! # Invariants
//!
//! * What [`basic`] writes, [`parse_basic`] reads back; nothing else does it read.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::fmt::rfc2822::DateTimeParser;
use jiff::tz::TimeZone;

/// Read `20260203T040506Z`.
pub(crate) fn parse_basic(text: &str) -> Option<i64> {
    let bytes: &[u8; 16] = text.as_bytes().try_into().ok()?;
    if bytes[8] != b'T' || bytes[15] != b'Z' {
        return None;
    }
    let year = i16::try_from(number(&bytes[..4])?).ok()?;
    let part = |from: usize| i8::try_from(number(&bytes[from..from + 2])?).ok();
    let time = DateTime::new(year, part(4)?, part(6)?, part(9)?, part(11)?, part(13)?, 0).ok()?;
    TimeZone::UTC.to_timestamp(time).ok().map(Timestamp::as_second)
}

/// Read the date of an HTTP header.
pub(crate) fn parse_http(text: &str) -> Option<i64> {
    DateTimeParser::new().parse_timestamp(text).ok().map(Timestamp::as_second)
}

/// Whether a text has the form `20260203` and names a day.
pub(crate) fn is_scope_date(text: &str) -> bool {
    text.len() == 8 && parse_basic(&format!("{text}T000000Z")).is_some()
}

/// Write `20260203T040506Z`.
pub(crate) fn basic(seconds: i64) -> String {
    let time = civil(seconds);
    format!(
        "{:04}{:02}{:02}T{:02}{:02}{:02}Z",
        time.year(),
        time.month(),
        time.day(),
        time.hour(),
        time.minute(),
        time.second()
    )
}

/// Write `2026-02-03T04:05:06Z`.
pub(crate) fn iso(seconds: i64) -> String {
    format!("{}Z", civil(seconds))
}

/// Out of range, the nearest second that has a date.
fn civil(seconds: i64) -> DateTime {
    let (least, most) = (Timestamp::UNIX_EPOCH, Timestamp::MAX);
    let seconds = seconds.clamp(least.as_second(), most.as_second());
    TimeZone::UTC.to_datetime(Timestamp::from_second(seconds).unwrap_or(least))
}

fn number(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0_u32, |sum, digit| {
        digit.is_ascii_digit().then(|| sum * 10 + u32::from(digit - b'0'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_written_and_read_back() {
        assert_eq!(parse_basic("20130524T000000Z"), Some(1_369_353_600));
        assert_eq!(basic(1_369_353_600), "20130524T000000Z");
        assert_eq!(iso(1_369_353_600), "2013-05-24T00:00:00Z");
        assert_eq!(parse_http("Fri, 24 May 2013 00:00:00 GMT"), Some(1_369_353_600));
        for wrong in ["", "20130524T000000", "20131324T000000Z", "20130524 000000Z", "2013-05-24T0"]
        {
            assert_eq!(parse_basic(wrong), None, "{wrong}");
        }
        assert!(is_scope_date("20130524"));
        assert!(!is_scope_date("20130532"));
        assert_eq!(basic(i64::MAX).len(), 16);
        assert_eq!(basic(i64::MIN), "19700101T000000Z");
    }
}
