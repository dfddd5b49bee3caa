//! Pages of lists: `MaxItems`, `Marker`, `IsTruncated`.
//!
//! # Invariants
//!
//! * A marker belongs to one operation, one account and one set of filters; any other is refused.
//! * A page ends with the last name shown, so rows that come and go between two pages are neither
//!   repeated nor skipped with it.

use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use identity::entities::{self, Named};
use wire::iam as aws;

use crate::prelude::*;

const ITEMS_MAX: i32 = 1000;
const ITEMS_DEFAULT: i32 = 100;
/// How many rows are read at once when a filter may drop most of them.
const BATCH: usize = 250;
/// How many bytes of a marker bind it to its list.
const BINDING_LENGTH: usize = 9;

/// Which page of a list is asked for.
pub(crate) struct Page {
    binding: String,
    /// How many items the page may hold.
    pub(crate) max: usize,
    /// Where the last page ended.
    pub(crate) after: Option<String>,
}

/// One page. A marker says that there are more.
pub(crate) struct Paged<T> {
    pub(crate) items: Vec<T>,
    pub(crate) is_truncated: bool,
    pub(crate) marker: Option<String>,
}

impl Page {
    /// The page that a request asks for; `filters` are its other parameters, in a fixed order.
    pub(crate) fn read(
        cx: &Context,
        operation: &str,
        filters: &[&str],
        marker: Option<&str>,
        max_items: Option<i32>,
    ) -> Result<Page, Refusal> {
        let binding = [&[operation, &cx.caller.account], filters].concat().join("\n");
        let max = max_items.unwrap_or(ITEMS_DEFAULT).clamp(1, ITEMS_MAX) as usize;
        let mut page = Page { binding, max, after: None };
        if let Some(marker) = marker {
            let after = page.open(marker);
            page.after = Some(after.ok_or_else(|| aws::validation_error("Invalid Marker."))?);
        }
        Ok(page)
    }

    /// The page of a list that is at hand, in the ascending order of its keys.
    pub(crate) fn cut<T>(&self, items: Vec<T>, key: impl Fn(&T) -> String) -> Paged<T> {
        let behind = |it: &T| self.after.as_ref().is_none_or(|after| key(it) > *after);
        self.close(items.into_iter().filter(behind), &key)
    }

    /// The page of a list that is at hand, in any order that does not change.
    pub(crate) fn count<T>(&self, items: Vec<T>) -> Paged<T> {
        let done = self.after.as_ref().and_then(|it| it.parse().ok()).unwrap_or(0);
        let numbered = items.into_iter().enumerate().skip(done);
        let paged = self.close(numbered, |(at, _)| (at + 1).to_string());
        let items = paged.items.into_iter().map(|(_, it)| it).collect();
        Paged { items, is_truncated: paged.is_truncated, marker: paged.marker }
    }

    /// The page of the account's rows of a kind, by name, those only that `keep` says.
    pub(crate) fn rows<T: Named>(
        &self,
        tx: &Tx,
        account: &str,
        keep: impl Fn(&T) -> bool,
    ) -> Outcome<Paged<T>> {
        let mut kept = Vec::new();
        let mut after = self.after.clone();
        while kept.len() <= self.max {
            let rows: Vec<T> = entities::list(tx, account, after.as_deref(), BATCH)?;
            let is_last = rows.len() < BATCH;
            after = rows.last().map(|it| it.name().to_string());
            kept.extend(rows.into_iter().filter(&keep));
            if is_last {
                break;
            }
        }
        Ok(self.close(kept.into_iter(), |it| it.name().to_ascii_lowercase()))
    }

    fn close<T>(&self, mut items: impl Iterator<Item = T>, key: impl Fn(&T) -> String) -> Paged<T> {
        let shown: Vec<T> = items.by_ref().take(self.max).collect();
        let is_truncated = items.next().is_some();
        let marker = shown.last().filter(|_| is_truncated).map(|it| self.seal(&key(it)));
        Paged { items: shown, is_truncated, marker }
    }

    fn seal(&self, after: &str) -> String {
        BASE64.encode([&self.binding_of(after), after.as_bytes()].concat())
    }

    fn open(&self, marker: &str) -> Option<String> {
        let bytes = BASE64.decode(marker).ok()?;
        let (binding, after) = bytes.split_at_checked(BINDING_LENGTH)?;
        let after = String::from_utf8(after.to_vec()).ok()?;
        (self.binding_of(&after) == binding).then_some(after)
    }

    fn binding_of(&self, after: &str) -> [u8; BINDING_LENGTH] {
        let text = format!("{}\n\n{after}", self.binding);
        let mut binding = [0; BINDING_LENGTH];
        binding.copy_from_slice(&digest(&SHA256, text.as_bytes()).as_ref()[..BINDING_LENGTH]);
        binding
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    fn page(operation: &str, marker: Option<&str>, max: i32) -> Result<Page, Refusal> {
        Page::read(&World::new().context(), operation, &["/"], marker, Some(max))
    }

    #[test]
    fn pages_follow_each_other_and_a_marker_serves_its_own_list_only() {
        let names = || ["a", "b", "c"].map(String::from).to_vec();
        let first = page("ListUsers", None, 2).unwrap().cut(names(), String::clone);
        assert_eq!((first.items.len(), first.is_truncated), (2, true));
        let marker = first.marker.unwrap();
        let second = page("ListUsers", Some(&marker), 2).unwrap().cut(names(), String::clone);
        assert_eq!((second.items, second.is_truncated), (vec!["c".to_string()], false));
        assert_eq!(second.marker, None);
        for marker in [marker.as_str(), "x", ""] {
            let refusal = page("ListGroups", Some(marker), 2).err().unwrap();
            assert_eq!((&*refusal.code, &*refusal.message), ("ValidationError", "Invalid Marker."));
        }
    }

    #[test]
    fn a_list_without_an_order_is_paged_by_place() {
        let items = || vec!["z", "a", "m"];
        let first = page("ListUserTags", None, 2).unwrap().count(items());
        assert_eq!(first.items, ["z", "a"]);
        let second = page("ListUserTags", first.marker.as_deref(), 2).unwrap().count(items());
        assert_eq!((second.items, second.is_truncated), (vec!["m"], false));
    }
}
