//! What the deletion of a key would make unreadable.
//!
//! # Invariants
//!
//! * A list that was cut says so, and how much was looked at: it is never taken for the whole.

use serde::Serialize;

/// How many objects are asked about, unless the user names another number.
pub const OBJECTS_MAX: usize = 10_000;
/// How many are asked about at the same time.
pub const HEADS_AT_ONCE: usize = 16;

/// One version of one object, and what it is encrypted with.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Object {
    pub bucket: String,
    pub key: String,
    pub version: Option<String>,
    pub bytes: u64,
    pub last_modified: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Impact {
    pub key: String,
    pub unreadable: Vec<Object>,
    pub unreadable_bytes: u64,
    pub looked_at: usize,
    /// There are more objects than were looked at.
    pub cut: bool,
    /// Objects that could not be asked about, with the sentence.
    pub unknown: Vec<(Object, String)>,
}

impl Impact {
    pub fn of(key: &str) -> Impact {
        Impact { key: key.into(), ..Impact::default() }
    }

    /// Take note of one object and of the key that it names.
    pub fn note(&mut self, object: Object, key: Result<Option<String>, String>) {
        self.looked_at += 1;
        match key {
            Ok(Some(it)) if it == self.key => {
                self.unreadable_bytes += object.bytes;
                self.unreadable.push(object);
            }
            Ok(_) => {}
            Err(sentence) => self.unknown.push((object, sentence)),
        }
    }

    /// What the list amounts to, in a sentence that is true of a cut list, too.
    pub fn sentence(&self) -> String {
        let files = |n: usize| if n == 1 { "1 file".into() } else { format!("{n} files") };
        let count = files(self.unreadable.len());
        let looked = files(self.looked_at);
        let mut text = match (self.unreadable.is_empty(), self.cut) {
            (true, false) => format!("None of {looked} is encrypted with this key."),
            (true, true) => format!("None of the first {looked} is encrypted with this key."),
            (false, false) => {
                format!("Deleting this key makes {count} of {looked} unreadable for ever.")
            }
            (false, true) => {
                format!(
                    "Deleting this key makes {count} of the first {looked} unreadable for ever."
                )
            }
        };
        if self.cut {
            text += " THE LIST IS CUT: there are more that were not looked at; raise --limit.";
        }
        if !self.unknown.is_empty() {
            text += &format!(" {} could not be asked about.", files(self.unknown.len()));
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn object(key: &str) -> Object {
        let (bucket, last_modified) = ("b".into(), "2026-11-22T00:00:00Z".into());
        Object { bucket, key: key.into(), version: None, bytes: 10, last_modified }
    }

    #[test]
    fn only_files_under_the_key_are_listed_and_a_cut_is_said() {
        let mut impact = Impact::of("arn:k1");
        impact.note(object("a"), Ok(Some("arn:k1".into())));
        impact.note(object("b"), Ok(Some("arn:k2".into())));
        impact.note(object("c"), Ok(None));
        assert_eq!(
            impact.sentence(),
            "Deleting this key makes 1 file of 3 files unreadable for ever."
        );
        assert_eq!(impact.unreadable_bytes, 10);
        impact.note(object("d"), Err("AccessDenied: no.".into()));
        impact.cut = true;
        let said = impact.sentence();
        assert!(said.contains("the first 4 files"), "{said}");
        assert!(said.contains("THE LIST IS CUT") && said.contains("1 file could not"), "{said}");
    }

    #[test]
    fn nothing_found_in_a_part_is_not_nothing_found() {
        let mut impact = Impact::of("arn:k1");
        impact.note(object("a"), Ok(None));
        impact.cut = true;
        assert!(impact.sentence().starts_with("None of the first 1 file is"));
    }
}
