//! Conditional reads: `If-Match` and its kin, on `GetObject` and `HeadObject`.
//!
//! | given                                   | answer |
//! |-----------------------------------------|--------|
//! | `If-Match` is false                     | 412    |
//! | `If-Match` is true                      | `If-Unmodified-Since` is not asked |
//! | `If-Unmodified-Since` is false          | 412    |
//! | `If-None-Match` matches                 | 304    |
//! | `If-None-Match` differs                 | `If-Modified-Since` is not asked |
//! | not modified since `If-Modified-Since`  | 304, unless that lies in the future |
//!
//! # Invariants
//!
//! * Times are compared as whole seconds: a version's own time is one, and so is a header's.

use wire::{Refusal, Time, s3 as aws};

use super::format::{http_date, quoted};
use super::refuse::precondition_failed;
use super::rows::Version;

/// The conditions of a read, as the request gave them.
#[derive(Clone, Debug, Default)]
pub(super) struct ReadConditions {
    pub if_match: Option<String>,
    pub if_none_match: Option<String>,
    pub if_modified_since: Option<Time>,
    pub if_unmodified_since: Option<Time>,
}

impl ReadConditions {
    pub(super) fn check(&self, version: &Version, now: i64) -> Result<(), Refusal> {
        let modified_at = version.modified_at;
        match (&self.if_match, self.if_unmodified_since) {
            (Some(etags), _) if !any_etag(etags, &version.etag) => {
                return Err(precondition_failed("If-Match"));
            }
            (None, Some(Time(since))) if modified_at > since => {
                return Err(precondition_failed("If-Unmodified-Since"));
            }
            _ => {}
        }
        match (&self.if_none_match, self.if_modified_since) {
            (Some(etags), _) if any_etag(etags, &version.etag) => Err(not_modified(version)),
            (None, Some(Time(since))) if since <= now && modified_at <= since => {
                Err(not_modified(version))
            }
            _ => Ok(()),
        }
    }
}

/// Not an error: what the caller has is what there is.
fn not_modified(version: &Version) -> Refusal {
    aws::not_modified("Not Modified")
        .header("etag", quoted(&version.etag))
        .header("last-modified", http_date(version.modified_at))
}

/// Whether a header that may name several ETags names this one; `*` names all.
pub(super) fn any_etag(header: &str, etag: &str) -> bool {
    header.trim() == "*" || header.split(',').any(|it| same_etag(it, etag))
}

/// Whether an ETag as a client writes it, quotes being optional, is this one.
pub(super) fn same_etag(given: &str, etag: &str) -> bool {
    let given = given.trim();
    let given = given.strip_prefix("W/").unwrap_or(given);
    given.trim_matches('"') == etag
}

#[cfg(test)]
mod tests {
    use super::*;

    const MODIFIED_AT: i64 = 1_767_225_600_000;

    fn status(if_match: &str, if_none_match: &str, unmodified: i64, modified: i64) -> u16 {
        let version = Version { etag: "e".into(), modified_at: MODIFIED_AT, ..Default::default() };
        let text = |it: &str| (!it.is_empty()).then(|| it.to_string());
        let time = |it: i64| (it < 9).then_some(Time(MODIFIED_AT + it * 1000));
        let conditions = ReadConditions {
            if_match: text(if_match),
            if_none_match: text(if_none_match),
            if_unmodified_since: time(unmodified),
            if_modified_since: time(modified),
        };
        conditions.check(&version, MODIFIED_AT + 5000).map_or_else(|it| it.status, |()| 200)
    }

    #[test]
    fn conditions_are_judged_as_the_table_says() {
        const NONE: i64 = 9;
        assert_eq!(status("", "", NONE, NONE), 200);
        assert_eq!(status("\"x\"", "", NONE, NONE), 412);
        assert_eq!(status("e", "", -1, NONE), 200);
        assert_eq!(status("\"x\", \"e\"", "", NONE, NONE), 200);
        assert_eq!(status("*", "", NONE, NONE), 200);
        assert_eq!(status("", "", -1, NONE), 412);
        assert_eq!(status("", "", 0, NONE), 200);
        assert_eq!(status("", "\"e\"", NONE, NONE), 304);
        assert_eq!(status("", "\"e\"", NONE, -1), 304);
        assert_eq!(status("", "\"x\"", NONE, 0), 200);
        assert_eq!(status("", "", NONE, 0), 304);
        assert_eq!(status("", "", NONE, -1), 200);
        assert_eq!(status("", "", NONE, 6), 200);
    }
}
