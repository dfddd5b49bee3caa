//! Dates: the texts in which records, file names and lists show them.
//!
//! # Invariants
//!
//! * All times are UTC. A time outside of the calendar is shown as its nearest end.

use jiff::Timestamp;
use jiff::tz::TimeZone;

fn format(time_ms: i64, format: &str) -> String {
    let nearest = if time_ms < 0 { Timestamp::MIN } else { Timestamp::MAX };
    let time = Timestamp::from_millisecond(time_ms).unwrap_or(nearest);
    time.to_zoned(TimeZone::UTC).strftime(format).to_string()
}

/// `2026-11-21T21:43:00Z`.
pub fn iso8601(time_ms: i64) -> String {
    format(time_ms, "%Y-%m-%dT%H:%M:%SZ")
}

/// The stamp of a log file, `20261121T2140Z`: its minute is a multiple of five.
pub fn log_stamp(time_ms: i64) -> String {
    format(time_ms.div_euclid(STAMP_MS) * STAMP_MS, "%Y%m%dT%H%MZ")
}

const STAMP_MS: i64 = 5 * 60 * 1000;

/// The stamp of a digest file, `20261121T214336Z`.
pub fn digest_stamp(time_ms: i64) -> String {
    format(time_ms, "%Y%m%dT%H%M%SZ")
}

/// The folders of a day, `2026/11/21`.
pub(crate) fn day_path(time_ms: i64) -> String {
    format(time_ms, "%Y/%m/%d")
}

/// A date inside of a record's request or response: English text, since 2026 with a narrow space.
pub(crate) fn english(time_ms: i64) -> String {
    format(time_ms, "%b %-d, %Y, %-I:%M:%S\u{202f}%p")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_written_as_aws_writes_them() {
        let time = 1_732_999_397_512;
        assert_eq!(iso8601(time), "2024-11-30T20:43:17Z");
        assert_eq!(log_stamp(time), "20241130T2040Z");
        assert_eq!(digest_stamp(time), "20241130T204317Z");
        assert_eq!(day_path(time), "2024/11/30");
        assert_eq!(english(time), "Nov 30, 2024, 8:43:17\u{202f}PM");
    }

    #[test]
    fn no_time_is_too_far() {
        assert_eq!(&iso8601(i64::MAX)[..4], "9999");
        assert!(iso8601(i64::MIN).starts_with('-'));
    }
}
