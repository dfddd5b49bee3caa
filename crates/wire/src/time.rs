//! Timestamps as text, in the forms that AWS's protocols write and read.
//!
//! # Invariants
//!
//! * Milliseconds since the epoch in and out; a time no calendar holds is clamped, never a panic.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::fmt::rfc2822::DateTimeParser as HttpParser;
use jiff::tz::Offset;

const DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// `2026-02-03T04:05:06Z`.
pub fn iso8601(ms: i64) -> String {
    let mut text = seconds(ms);
    text.push('Z');
    text
}

/// `2026-02-03T04:05:06.000Z`: S3 and EC2 write thousandths, and they are always nought.
pub fn iso8601_with_thousandths(ms: i64) -> String {
    let mut text = seconds(ms);
    text.push_str(".000Z");
    text
}

/// Written by hand: a listing has a thousand of them.
fn seconds(ms: i64) -> String {
    let at = civil(ms);
    let mut text = String::with_capacity(24);
    push_year(&mut text, at.year());
    let fields = [at.month(), at.day(), at.hour(), at.minute(), at.second()];
    for (mark, field) in ['-', '-', 'T', ':', ':'].into_iter().zip(fields) {
        text.push(mark);
        pair(&mut text, field.unsigned_abs());
    }
    text
}

fn push_year(text: &mut String, year: i16) {
    if year < 0 {
        text.push('-');
    }
    pair(text, (year.unsigned_abs() / 100) as u8);
    pair(text, (year.unsigned_abs() % 100) as u8);
}

fn pair(text: &mut String, number: u8) {
    text.push(char::from(b'0' + number / 10 % 10));
    text.push(char::from(b'0' + number % 10));
}

/// `Tue, 03 Feb 2026 04:05:06 GMT`.
pub fn http_date(ms: i64) -> String {
    let at = civil(ms);
    let mut text = String::with_capacity(32);
    text.push_str(DAYS[at.weekday().to_monday_zero_offset().clamp(0, 6) as usize]);
    text.push_str(", ");
    pair(&mut text, at.day().unsigned_abs());
    text.push(' ');
    text.push_str(MONTHS[(at.month().clamp(1, 12) - 1) as usize]);
    text.push(' ');
    push_year(&mut text, at.year());
    for (mark, field) in [' ', ':', ':'].into_iter().zip([at.hour(), at.minute(), at.second()]) {
        text.push(mark);
        pair(&mut text, field.unsigned_abs());
    }
    text.push_str(" GMT");
    text
}

/// Seconds since the epoch, with thousandths where there are any.
pub fn epoch_seconds(ms: i64) -> String {
    if ms % 1000 == 0 {
        return (ms / 1000).to_string();
    }
    let sign = if ms < 0 { "-" } else { "" };
    let (seconds, rest) = (ms.unsigned_abs() / 1000, ms.unsigned_abs() % 1000);
    format!("{sign}{seconds}.{rest:03}")
}

/// A timestamp in any of the forms: ISO 8601, an HTTP date, seconds since the epoch.
pub fn parse(text: &str) -> Option<i64> {
    let text = text.trim();
    if let Ok(at) = text.parse::<Timestamp>() {
        return Some(at.as_millisecond());
    }
    // A day alone, and a time without a zone, mean UTC.
    if let Ok(at) = text.parse::<DateTime>() {
        return Some(Offset::UTC.to_timestamp(at).ok()?.as_millisecond());
    }
    if let Ok(at) = HttpParser::new().relaxed_weekday(true).parse_timestamp(text) {
        return Some(at.as_millisecond());
    }
    from_seconds(text.parse().ok()?)
}

/// Milliseconds from seconds, as long as a calendar holds them.
pub fn from_seconds(seconds: f64) -> Option<i64> {
    let ms = (seconds * 1000.0).round();
    let ms = if ms.is_finite() && ms.abs() < 1e15 { ms as i64 } else { return None };
    Timestamp::from_millisecond(ms).ok()?;
    Some(ms)
}

fn civil(ms: i64) -> DateTime {
    let clamped = match Timestamp::from_millisecond(ms) {
        Ok(at) => at,
        Err(_) if ms < 0 => Timestamp::MIN,
        Err(_) => Timestamp::MAX,
    };
    Offset::UTC.to_datetime(clamped)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MS: i64 = 1_770_091_506_789;

    #[test]
    fn each_form_is_written_as_aws_writes_it() {
        assert_eq!(iso8601(MS), "2026-02-03T04:05:06Z");
        assert_eq!(iso8601_with_thousandths(MS), "2026-02-03T04:05:06.000Z");
        assert_eq!(http_date(MS), "Tue, 03 Feb 2026 04:05:06 GMT");
        assert_eq!(epoch_seconds(MS), "1770091506.789");
        assert_eq!(epoch_seconds(MS - 789), "1770091506");
        assert_eq!(epoch_seconds(-1), "-0.001");
        for ms in [i64::MIN, i64::MAX, 0] {
            assert!(!http_date(ms).is_empty() && !iso8601(ms).is_empty());
        }
    }

    #[test]
    fn each_form_is_read() {
        for text in [
            "2026-02-03T04:05:06Z",
            "2026-02-03T04:05:06",
            "2026-02-03T05:05:06+01:00",
            "Tue, 03 Feb 2026 04:05:06 GMT",
            "1770091506",
        ] {
            assert_eq!(parse(text), Some(MS - 789), "{text}");
        }
        assert_eq!(parse("2026-02-03"), Some(1_770_076_800_000));
        for text in ["", "yesterday", "1e300", "NaN", "2026-13-01T00:00:00Z"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
