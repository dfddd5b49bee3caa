//! How S3 spells what it keeps: ETags, dates, checksums, metadata.
//!
//! # Invariants
//!
//! * An ETag is stored without quotes and shown with them; only `GetObjectAttributes` leaves them out.

use jiff::Timestamp;

pub(super) fn quoted(etag: &str) -> String {
    format!("\"{etag}\"")
}

/// A date as HTTP headers have it: `Thu, 01 Jan 2026 00:00:00 GMT`.
pub(super) fn http_date(milliseconds: i64) -> String {
    let time = Timestamp::from_millisecond(milliseconds).unwrap_or(Timestamp::UNIX_EPOCH);
    time.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_those_of_http() {
        assert_eq!(http_date(1_767_225_600_999), "Thu, 01 Jan 2026 00:00:00 GMT");
        assert_eq!(http_date(i64::MAX), "Thu, 01 Jan 1970 00:00:00 GMT");
    }
}
