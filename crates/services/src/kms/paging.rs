//! Pages of lists.
//!
//! # Invariants
//!
//! * A marker names the operation and the last thing of the page before, so a page begins right behind
//!   it, whatever has come or gone since.
//! * No page is longer than its operation lets it be.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::{Value, json};
use store::{Key, Range};
use wire::kms as aws;

use crate::prelude::*;

/// How long the pages of an operation are, and how long they may be.
pub(super) struct Lengths {
    pub operation: &'static str,
    pub default: usize,
    pub max: usize,
}

/// What a caller asked for, read.
pub(super) struct Asked {
    operation: &'static str,
    pub limit: usize,
    /// The last thing of the page before.
    pub after: Option<String>,
}

impl Lengths {
    pub(super) fn asked(&self, limit: Option<i32>, marker: Option<&str>) -> Result<Asked, Refusal> {
        let limit = limit.and_then(|it| usize::try_from(it).ok()).unwrap_or(self.default);
        if limit > self.max {
            let max = self.max;
            return Err(aws::validation(format!(
                "1 validation error detected: Value '{limit}' at 'limit' failed to satisfy \
                 constraint: Member must have value less than or equal to {max}"
            )));
        }
        let after = marker.map(|it| read(it, self.operation)).transpose()?;
        Ok(Asked { operation: self.operation, limit: limit.max(1), after })
    }
}

impl Asked {
    /// One thing more than the page holds, in the order of keys that end with a text.
    pub(super) fn range(&self) -> Range {
        let range = match &self.after {
            None => Range::all(),
            Some(after) => {
                let mut tail = Vec::new();
                after.write(&mut tail);
                Range::after(tail)
            }
        };
        range.limit(self.limit + 1)
    }

    /// Cut what was found to the page, and tell the marker of the next.
    pub(super) fn cut<T>(&self, items: &mut Vec<T>, name: impl Fn(&T) -> String) -> Option<String> {
        let more = items.len() > self.limit;
        items.truncate(self.limit);
        let last = items.last().filter(|_| more).map(name)?;
        Some(BASE64.encode(json!({ "o": self.operation, "a": last }).to_string()))
    }

    /// One page of what is all at hand, in the order of its names.
    pub(super) fn page<T>(
        &self,
        mut items: Vec<T>,
        name: impl Fn(&T) -> String,
    ) -> (Vec<T>, Option<String>) {
        items.sort_by_cached_key(&name);
        items.retain(|it| self.after.as_ref().is_none_or(|after| name(it) > *after));
        let next = self.cut(&mut items, name);
        (items, next)
    }
}

fn read(marker: &str, operation: &str) -> Result<String, Refusal> {
    let text = BASE64.decode(marker).ok().and_then(|it| String::from_utf8(it).ok());
    let value: Option<Value> = text.and_then(|it| serde_json::from_str(&it).ok());
    let value = value.filter(|it| it["o"] == *operation);
    let after = value.as_ref().and_then(|it| it["a"].as_str());
    let refusal = || aws::invalid_marker(format!("Could not deserialize marker '{marker}'"));
    after.map(Into::into).ok_or_else(refusal)
}

#[cfg(test)]
mod tests {
    use super::*;

    const THINGS: Lengths = Lengths { operation: "ListThings", default: 2, max: 3 };

    #[test]
    fn a_page_begins_behind_the_last_and_a_foreign_marker_is_refused() {
        let things = || vec!["c".to_string(), "a".into(), "b".into()];
        let asked = THINGS.asked(None, None).unwrap();
        let (first, marker) = asked.page(things(), String::clone);
        assert_eq!(first, ["a", "b"]);
        let asked = THINGS.asked(Some(3), marker.as_deref()).unwrap();
        assert_eq!(asked.page(things(), String::clone), (vec!["c".to_string()], None));
        let others = Lengths { operation: "ListOthers", ..THINGS };
        for (lengths, marker) in [(others, marker.as_deref().unwrap()), (THINGS, "?")] {
            let refusal = lengths.asked(None, Some(marker)).err().unwrap();
            assert_eq!(refusal.code, "InvalidMarkerException");
        }
        assert_eq!(THINGS.asked(Some(4), None).err().unwrap().code, "ValidationException");
    }
}
