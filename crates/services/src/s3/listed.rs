//! What the three listings of objects have in common: how they read parameters and spell keys.
//!
//! # Invariants
//!
//! * A page holds at most [`PAGE_MAX`] keys and common prefixes, whatever is asked for.
//! * With `encoding-type=url` every key, prefix, marker and delimiter is encoded, and nothing else.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use wire::{Refusal, Time, s3 as aws};

use super::acl::{owner_of, owner_shown};
use super::format::quoted;
use super::refuse::invalid_argument;
use super::rows::{Bucket, Listed};

pub(super) const PAGE_MAX: i32 = 1000;

pub(super) const STORAGE_CLASS: &str = "STANDARD";

/// What stays as it is, besides letters and digits.
const ENCODED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'*').remove(b'/');

/// How keys are spelled in an answer.
#[derive(Clone, Copy)]
pub(super) struct Spelling {
    url: bool,
}

impl Spelling {
    pub(super) fn parse(encoding_type: &Option<String>) -> Result<Spelling, Refusal> {
        match encoding_type.as_deref() {
            None => Ok(Spelling { url: false }),
            Some("url") => Ok(Spelling { url: true }),
            Some(other) => {
                let message = "Invalid Encoding Method specified in Request";
                Err(invalid_argument(message, "encoding-type", other))
            }
        }
    }

    pub(super) fn spell(self, text: impl Into<String>) -> String {
        let text = text.into();
        let plain = |it: u8| it.is_ascii_alphanumeric() || b"-_.*/".contains(&it);
        match self.url && !text.bytes().all(plain) {
            true => utf8_percent_encode(&text, ENCODED).to_string().replace("%20", "+"),
            false => text,
        }
    }

    pub(super) fn spell_optional(self, text: Option<String>) -> Option<String> {
        text.map(|it| self.spell(it))
    }

    pub(super) fn prefixes(self, prefixes: Vec<String>) -> Option<Vec<aws::CommonPrefix>> {
        let shown = |it: String| aws::CommonPrefix { prefix: Some(self.spell(it)) };
        (!prefixes.is_empty()).then(|| prefixes.into_iter().map(shown).collect())
    }
}

/// How many entries the page may have.
pub(super) fn page_size(max_keys: Option<i32>) -> Result<i32, Refusal> {
    match max_keys.unwrap_or(PAGE_MAX) {
        negative if negative < 0 => {
            let message = "Argument maxKeys must be an integer between 0 and 2147483647";
            Err(invalid_argument(message, "maxKeys", &negative.to_string()))
        }
        max => Ok(max.min(PAGE_MAX)),
    }
}

/// Who owns what a listing shows: nearly always the bucket's owner, whose id is made once.
pub(super) struct Owners<'a> {
    bucket: &'a Bucket,
    shown: aws::Owner,
}

impl<'a> Owners<'a> {
    pub(super) fn of(bucket: &'a Bucket) -> Owners<'a> {
        Owners { bucket, shown: owner_shown(&bucket.owner) }
    }

    pub(super) fn owner(&self, row: &Listed) -> aws::Owner {
        match owner_of(self.bucket, &row.owner) {
            owner if *owner == self.bucket.owner => self.shown.clone(),
            owner => owner_shown(owner),
        }
    }
}

/// An object as `ListObjects` shows it.
pub(super) fn object(
    spelling: Spelling,
    key: String,
    row: Listed,
    owners: Option<&Owners>,
) -> aws::Object {
    let (checksum_algorithm, checksum_type) = checksum(&row);
    let owner = owners.map(|it| it.owner(&row));
    aws::Object {
        key: Some(spelling.spell(key)),
        last_modified: Some(Time(row.modified_at)),
        e_tag: Some(quoted(&row.etag)),
        checksum_algorithm,
        checksum_type,
        size: Some(row.size as i64),
        owner,
        storage_class: Some(STORAGE_CLASS.into()),
        restore_status: None,
    }
}

/// The algorithm and the type of a version's checksum.
pub(super) fn checksum(row: &Listed) -> (Option<Vec<String>>, Option<String>) {
    match &row.checksum {
        None => (None, None),
        Some(it) => (Some(vec![it.algorithm.clone()]), Some(it.type_name().into())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_encoded_like_a_query() {
        let url = Spelling::parse(&Some("url".into())).unwrap();
        assert_eq!(url.spell("a/b c=d+é~*.-_\u{1}"), "a/b+c%3Dd%2B%C3%A9%7E*.-_%01");
        assert_eq!(Spelling::parse(&None).unwrap().spell("a b"), "a b");
        assert!(Spelling::parse(&Some("".into())).is_err());
    }

    #[test]
    fn a_page_has_at_most_a_thousand_entries() {
        assert_eq!(page_size(None).unwrap(), 1000);
        assert_eq!(page_size(Some(5000)).unwrap(), 1000);
        assert_eq!(page_size(Some(0)).unwrap(), 0);
        assert_eq!(page_size(Some(-1)).unwrap_err().extras[0].1, "maxKeys");
    }
}
