//! Pages of keys: prefixes, delimiters, markers, and where the next page begins.
//!
//! # Invariants
//!
//! * Keys and common prefixes together come in the order of their UTF-8 bytes, and each counts one.
//! * A page is read with one pass over the rows; whatever lies under a common prefix that has been
//!   shown is jumped over, not read, once it proves to be more than a few rows.
//! * A marker is exclusive, and one that lies within a common prefix stands for all of it.

use gate::Outcome;

/// How many rows of a common prefix are read one by one before the rest is jumped over.
const STEPS_BEFORE_JUMP: u32 = 8;

/// Rows in the order of their keys.
pub(super) trait Source {
    type Row;

    /// Go on from the first key that is not less than `from`.
    fn seek(&mut self, from: &str) -> Outcome<()>;

    fn next(&mut self) -> Outcome<Option<(String, Self::Row)>>;
}

/// What a listing asks for.
#[derive(Clone, Debug, Default)]
pub(super) struct Query {
    pub prefix: String,
    /// Empty for none.
    pub delimiter: String,
    /// Show only what comes after it.
    pub marker: Option<String>,
    pub max: usize,
}

/// What it gets.
#[derive(Debug, PartialEq)]
pub(super) struct Page<T> {
    pub rows: Vec<(String, T)>,
    pub prefixes: Vec<String>,
    /// There is more, behind what this names.
    pub next: Option<Last>,
}

/// The last thing on a page.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Last {
    Key(String),
    Prefix(String),
}

impl Last {
    pub(super) fn into_text(self) -> String {
        match self {
            Last::Key(text) | Last::Prefix(text) => text,
        }
    }
}

impl<T> Page<T> {
    pub(super) fn count(&self) -> usize {
        self.rows.len() + self.prefixes.len()
    }
}

impl Query {
    /// The common prefix that a key is shown as.
    fn common_prefix<'a>(&self, key: &'a str) -> Option<&'a str> {
        if self.delimiter.is_empty() {
            return None;
        }
        let rest = key.strip_prefix(self.prefix.as_str())?;
        let at = rest.find(&self.delimiter)?;
        Some(&key[..self.prefix.len() + at + self.delimiter.len()])
    }

    /// Whether a key of that name is shown as itself on some page.
    pub(super) fn shows_key(&self, key: &str) -> bool {
        key.starts_with(&self.prefix) && self.common_prefix(key).is_none()
    }

    /// The least text that any key of the page can be; `None` when there is none.
    fn start(&self) -> Option<String> {
        let Some(marker) = &self.marker else { return Some(self.prefix.clone()) };
        let behind = match self.common_prefix(marker) {
            Some(common) => behind_all(common)?,
            None => format!("{marker}\0"),
        };
        Some(behind.max(self.prefix.clone()))
    }

    pub(super) fn page<T>(&self, source: &mut dyn Source<Row = T>) -> Outcome<Page<T>> {
        match self.start() {
            Some(start) if self.max > 0 => source.seek(&start)?,
            _ => return Ok(Page { rows: Vec::new(), prefixes: Vec::new(), next: None }),
        }
        self.page_from_here(source)
    }

    /// The page that begins where the source stands.
    pub(super) fn page_from_here<T>(&self, source: &mut dyn Source<Row = T>) -> Outcome<Page<T>> {
        let mut page = Page { rows: Vec::new(), prefixes: Vec::new(), next: None };
        let mut last = None;
        let mut steps = 0;
        while let Some((key, row)) = source.next()? {
            if !key.starts_with(&self.prefix) {
                break;
            }
            let common = self.common_prefix(&key);
            if let Some(common) = common
                && page.prefixes.last().is_some_and(|it| it == common)
            {
                steps += 1;
                if steps >= STEPS_BEFORE_JUMP {
                    let Some(behind) = behind_all(common) else { break };
                    source.seek(&behind)?;
                    steps = 0;
                }
                continue;
            }
            if page.count() == self.max {
                page.next = last;
                break;
            }
            steps = 0;
            match common {
                Some(common) => {
                    last = Some(Last::Prefix(common.into()));
                    page.prefixes.push(common.into());
                }
                None => {
                    last = Some(Last::Key(key.clone()));
                    page.rows.push((key, row));
                }
            }
        }
        Ok(page)
    }
}

/// The least text that is greater than every text that begins with `prefix`.
fn behind_all(prefix: &str) -> Option<String> {
    let mut behind = prefix.to_string();
    while let Some(last) = behind.pop() {
        let next = match last {
            '\u{d7ff}' => Some('\u{e000}'),
            _ => char::from_u32(last as u32 + 1),
        };
        if let Some(next) = next {
            behind.push(next);
            return Some(behind);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use proptest::prelude::*;

    use super::*;

    /// Keys in memory; the row of each is its place.
    struct Keys {
        keys: Vec<String>,
        at: usize,
        read: usize,
    }

    impl Keys {
        fn new(keys: impl IntoIterator<Item = String>) -> Keys {
            let keys = keys.into_iter().collect::<BTreeSet<_>>().into_iter().collect();
            Keys { keys, at: 0, read: 0 }
        }
    }

    impl Source for Keys {
        type Row = ();

        fn seek(&mut self, from: &str) -> Outcome<()> {
            self.at = self.keys.partition_point(|it| it.as_str() < from);
            Ok(())
        }

        fn next(&mut self) -> Outcome<Option<(String, ())>> {
            let key = self.keys.get(self.at).cloned();
            self.at += 1;
            self.read += 1;
            Ok(key.map(|key| (key, ())))
        }
    }

    /// What a listing shows, in order, said the obvious way: every key or its common prefix, once.
    fn model(keys: &[String], query: &Query) -> Vec<String> {
        let shown = |key: &String| {
            let rest = key.strip_prefix(&query.prefix)?;
            let text = match rest.split_once(&query.delimiter) {
                Some((head, _)) if !query.delimiter.is_empty() => {
                    format!("{}{head}{}", query.prefix, query.delimiter)
                }
                _ => key.clone(),
            };
            Some((text, ()))
        };
        keys.iter().filter_map(shown).collect::<BTreeMap<_, _>>().into_keys().collect()
    }

    fn shown(page: &Page<()>) -> Vec<String> {
        let keys = page.rows.iter().map(|(key, ())| key.clone());
        let mut all: Vec<String> = keys.chain(page.prefixes.clone()).collect();
        all.sort();
        all
    }

    fn query(prefix: &str, delimiter: &str, max: usize) -> Query {
        Query { prefix: prefix.into(), delimiter: delimiter.into(), marker: None, max }
    }

    #[test]
    fn a_common_prefix_counts_one_and_hides_what_is_under_it() {
        let mut keys = Keys::new(["a", "b/1", "b/2", "c", "d/1"].map(String::from));
        let page = query("", "/", 2).page(&mut keys).unwrap();
        assert_eq!(
            (shown(&page), page.next),
            (vec!["a".into(), "b/".into()], Some(Last::Prefix("b/".into())))
        );
        let next = Query { marker: Some("b/".into()), ..query("", "/", 2) };
        let page = next.page(&mut keys).unwrap();
        assert_eq!((shown(&page), page.next), (vec!["c".into(), "d/".into()], None));
    }

    #[test]
    fn a_marker_within_a_common_prefix_stands_for_all_of_it() {
        let mut keys = Keys::new(["b/1", "b/2", "b0"].map(String::from));
        let after = |marker: &str| Query { marker: Some(marker.into()), ..query("", "/", 9) };
        assert_eq!(shown(&after("b/1").page(&mut keys).unwrap()), ["b0"]);
        let plain = Query { marker: Some("b/1".into()), ..query("", "", 9) };
        assert_eq!(shown(&plain.page(&mut keys).unwrap()), ["b/2", "b0"]);
    }

    #[test]
    fn what_lies_under_a_common_prefix_is_jumped_over() {
        let keys = (0..10).flat_map(|day| (0..1000).map(move |at| format!("{day}/{at:04}")));
        let mut keys = Keys::new(keys);
        assert_eq!(query("", "/", 1000).page(&mut keys).unwrap().prefixes.len(), 10);
        assert!(keys.read < 120, "{} rows were read", keys.read);
    }

    #[test]
    fn nothing_comes_behind_the_last_character() {
        assert_eq!(behind_all("a/"), Some("a0".into()));
        assert_eq!(behind_all("a\u{10ffff}"), Some("b".into()));
        assert_eq!(behind_all("\u{d7ff}"), Some("\u{e000}".into()));
        assert_eq!(behind_all("\u{10ffff}"), None);
        assert_eq!(behind_all(""), None);
    }

    fn text() -> impl Strategy<Value = String> {
        proptest::collection::vec(
            prop_oneof![
                Just("a"),
                Just("b"),
                Just("/"),
                Just("//"),
                Just("\0"),
                Just("é"),
                Just("\u{10ffff}")
            ],
            0..5,
        )
        .prop_map(|it| it.concat())
    }

    proptest! {
        #[test]
        fn pages_together_show_what_the_model_shows(
            keys in proptest::collection::vec(text(), 0..40),
            prefix in text(),
            delimiter in prop_oneof![Just(""), Just("/"), Just("a"), Just("//")],
            max in 1..5usize,
        ) {
            let mut query = query(&prefix, delimiter, max);
            let expected = model(&keys, &query);
            let mut source = Keys::new(keys);
            let mut all = Vec::new();
            loop {
                let page = query.page(&mut source).unwrap();
                prop_assert!(page.count() <= max);
                all.extend(shown(&page));
                match page.next {
                    Some(last) => query.marker = Some(last.into_text()),
                    None => break,
                }
                prop_assert_eq!(page.rows.len() + page.prefixes.len(), max);
            }
            prop_assert_eq!(all, expected);
        }

        #[test]
        fn a_marker_hides_what_the_model_says_it_hides(
            keys in proptest::collection::vec(text(), 0..20),
            prefix in text(),
            marker in text(),
        ) {
            let query = Query { marker: Some(marker.clone()), ..query(&prefix, "/", 1000) };
            let hidden = query.common_prefix(&marker).map_or(marker.clone(), String::from);
            let expected: Vec<_> =
                model(&keys, &query).into_iter().filter(|it| *it > hidden).collect();
            prop_assert_eq!(shown(&query.page(&mut Keys::new(keys)).unwrap()), expected);
        }
    }
}
