//! Pages of grants: where a list goes on, and how long a page is.
//!
//! # Invariants
//!
//! * A marker names the last grant of its page and that grant's key, so it goes on behind it even if
//!   that was taken back meanwhile. What is no marker of such a list is refused.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use store::Key;
use wire::kms as aws;

use crate::prelude::*;

const LIMIT_DEFAULT: i32 = 50;
const LIMIT_MAX: i32 = 100;
/// How much longer than asked for a look is, to see whether there is more.
const LOOK_AHEAD: usize = 1;

/// A page that is asked for.
#[derive(Debug)]
pub(super) struct Page {
    limit: usize,
    /// The key and the grant behind which it begins.
    pub after: Option<(String, String)>,
}

impl Page {
    pub(super) fn of(limit: Option<i32>, marker: Option<&str>) -> Result<Page, Refusal> {
        let limit = limit.unwrap_or(LIMIT_DEFAULT);
        if limit > LIMIT_MAX {
            return Err(aws::validation(format!(
                "1 validation error detected: Value '{limit}' at 'limit' failed to satisfy \
                 constraint: Member must have value less than or equal to {LIMIT_MAX}"
            )));
        }
        let limit = usize::try_from(limit).unwrap_or(1).max(1);
        let after = match marker {
            None => None,
            Some(marker) => Some(read(marker).ok_or_else(|| aws::invalid_marker(""))?),
        };
        Ok(Page { limit, after })
    }

    /// How many grants to look at.
    pub(super) fn look(&self) -> usize {
        self.limit + LOOK_AHEAD
    }

    /// Cut what was found to the page, and tell the marker of the next, if there is more.
    pub(super) fn cut<T>(
        &self,
        found: &mut Vec<T>,
        names: impl Fn(&T) -> (String, String),
    ) -> Option<String> {
        if found.len() <= self.limit {
            return None;
        }
        found.truncate(self.limit);
        found.last().map(|it| write(names(it)))
    }
}

/// The bytes of a key of a table, as scans go by them.
pub(super) fn bytes(key: &dyn Key) -> Vec<u8> {
    let mut out = Vec::new();
    key.write(&mut out);
    out
}

fn write((key, grant): (String, String)) -> String {
    BASE64.encode(serde_json::json!({"grantId": grant, "keyArn": key}).to_string())
}

fn read(marker: &str) -> Option<(String, String)> {
    let told: serde_json::Value = serde_json::from_slice(&BASE64.decode(marker).ok()?).ok()?;
    let text = |name: &str| told[name].as_str().map(str::to_string);
    Some((text("keyArn")?, text("grantId")?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_marker_goes_on_behind_the_last_grant_of_its_page() {
        let page = Page::of(Some(2), None).unwrap();
        let mut found = vec![1, 2, 3];
        let names = |it: &i32| ("key".to_string(), it.to_string());
        let marker = page.cut(&mut found, names).unwrap();
        assert_eq!((found.as_slice(), page.look()), (&[1, 2][..], 3));
        let next = Page::of(None, Some(&marker)).unwrap();
        assert_eq!(next.after, Some(("key".into(), "2".into())));
        assert_eq!(next.cut(&mut vec![3], names), None);
        for junk in ["junk", "e30=", "eyJhIjoxfQ=="] {
            assert_eq!(Page::of(None, Some(junk)).unwrap_err().code, "InvalidMarkerException");
        }
        assert_eq!(Page::of(Some(101), None).unwrap_err().code, "ValidationException");
    }
}
