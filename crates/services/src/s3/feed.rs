//! Rows of a bucket as a listing reads them: batch by batch, in key order.
//!
//! # Invariants
//!
//! * A listing shows one snapshot, which no writer disturbs; so its reads are not checked, and a
//!   busy bucket never makes it start over.
//! * Nothing outside the prefix is read. With a delimiter only a few rows are read ahead after a
//!   jump, then ever more, so that many common prefixes stay cheap; without one, a page is one scan.

use std::collections::VecDeque;

use gate::Outcome;
use store::{Beginning, Key, KeyReader, Range, Reverse, Row, Table, Tx};

use super::listing::{Query, Source};
use super::rows::{CURRENT_LISTED, HISTORY_LISTED, Listed, UPLOADS, Upload};

const BATCH_MIN: usize = 16;
const BATCH_MAX: usize = 1024;

/// The rows of one table that belong to one bucket and whose keys begin with the prefix.
struct Feed<'a, K, V> {
    tx: &'a Tx,
    table: Table<K, V>,
    bucket: &'a str,
    prefix: &'a str,
    /// Where the next batch begins; `None` when there is no more.
    from: Option<Range>,
    batch_first: usize,
    batch: usize,
    rows: VecDeque<(Vec<u8>, V)>,
}

impl<'a, K, V: Row> Feed<'a, K, V> {
    fn new(tx: &'a Tx, table: Table<K, V>, bucket: &'a str, query: &'a Query) -> Self {
        // Without a delimiter every row is an entry of the page, and one more tells of the next.
        let batch_first = match query.delimiter.is_empty() {
            true => query.max + 1,
            false => BATCH_MIN,
        };
        let (prefix, rows) = (query.prefix.as_str(), VecDeque::new());
        Feed { tx, table, bucket, prefix, from: None, batch_first, batch: batch_first, rows }
    }

    /// Go on from `key`, if it is not already behind all that begins with the prefix.
    fn go_to(&mut self, key: &str, range: impl FnOnce(&str) -> Range) {
        self.from = key.strip_prefix(self.prefix).map(range);
        self.batch = self.batch_first;
        self.rows.clear();
    }

    fn seek(&mut self, from: &str) {
        self.go_to(from, |rest| Range::at(bytes(&Beginning(rest))));
    }

    fn fill(&mut self) -> Outcome<()> {
        let Some(from) = self.from.take() else { return Ok(()) };
        let prefix = (self.bucket, Beginning(self.prefix));
        let rows = self.tx.scan_unchecked(self.table, prefix, from.limit(self.batch))?;
        if rows.len() == self.batch {
            self.from = rows.last().map(|(key, _)| Range::after(key.clone()));
        }
        self.batch = (self.batch * 4).clamp(BATCH_MIN, BATCH_MAX);
        self.rows = rows.into();
        Ok(())
    }

    fn peek_key(&mut self) -> Outcome<Option<String>> {
        if self.rows.is_empty() {
            self.fill()?;
        }
        let Some((rest, _)) = self.rows.front() else { return Ok(None) };
        let rest = KeyReader(rest).text()?;
        Ok(Some(if self.prefix.is_empty() { rest } else { format!("{}{rest}", self.prefix) }))
    }

    fn pop(&mut self) -> Option<V> {
        self.rows.pop_front().map(|(_, row)| row)
    }
}

/// The current objects of a bucket.
pub(super) struct CurrentFeed<'a>(Feed<'a, (String, String), Listed>);

impl<'a> CurrentFeed<'a> {
    pub(super) fn new(tx: &'a Tx, bucket: &'a str, query: &'a Query) -> Self {
        CurrentFeed(Feed::new(tx, CURRENT_LISTED, bucket, query))
    }
}

impl Source for CurrentFeed<'_> {
    type Row = Listed;

    fn seek(&mut self, from: &str) -> Outcome<()> {
        self.0.seek(from);
        Ok(())
    }

    fn next(&mut self) -> Outcome<Option<(String, Listed)>> {
        let Some(key) = self.0.peek_key()? else { return Ok(None) };
        Ok(self.0.pop().map(|row| (key, row)))
    }
}

/// The uploads in progress of a bucket: by key, and of each key the oldest first.
pub(super) struct UploadsFeed<'a>(Feed<'a, (String, String, u64), Upload>);

impl<'a> UploadsFeed<'a> {
    pub(super) fn new(tx: &'a Tx, bucket: &'a str, query: &'a Query) -> Self {
        UploadsFeed(Feed::new(tx, UPLOADS, bucket, query))
    }

    /// Go on behind one upload of a key, whether or not it is still there.
    pub(super) fn seek_behind(&mut self, key: &str, order: u64) {
        self.0.go_to(key, |rest| Range::after(bytes(&(rest, order))));
    }
}

impl Source for UploadsFeed<'_> {
    type Row = Upload;

    fn seek(&mut self, from: &str) -> Outcome<()> {
        self.0.seek(from);
        Ok(())
    }

    fn next(&mut self) -> Outcome<Option<(String, Upload)>> {
        let Some(key) = self.0.peek_key()? else { return Ok(None) };
        Ok(self.0.pop().map(|row| (key, row)))
    }
}

/// All versions of a bucket's objects, and whether each is its key's latest.
///
/// Of each key the current object comes first, then its history, newest first.
pub(super) struct VersionsFeed<'a> {
    current: Feed<'a, (String, String), Listed>,
    history: Feed<'a, (String, String, Reverse), Listed>,
    /// The key whose latest version has been passed.
    passed: Option<String>,
}

impl<'a> VersionsFeed<'a> {
    pub(super) fn new(tx: &'a Tx, bucket: &'a str, query: &'a Query) -> Self {
        VersionsFeed {
            current: Feed::new(tx, CURRENT_LISTED, bucket, query),
            history: Feed::new(tx, HISTORY_LISTED, bucket, query),
            passed: None,
        }
    }

    /// Go on behind one version of a key, whether or not it is still there: clients erase page by
    /// page, and what was noncurrent becomes current under their hands.
    pub(super) fn seek_behind(&mut self, key: &str, order: u64) -> Outcome<()> {
        self.seek(key)?;
        let newest = self.next()?.filter(|(it, _)| it == key).map(|(_, (row, _))| row.order);
        self.passed = newest.filter(|newest| *newest >= order).map(|_| key.into());
        self.current.seek(key);
        if self.passed.is_some() && self.current.peek_key()?.is_some_and(|it| it == key) {
            self.current.pop();
        }
        self.history.go_to(key, |rest| Range::after(bytes(&(rest, Reverse(order)))));
        Ok(())
    }
}

impl Source for VersionsFeed<'_> {
    type Row = (Listed, bool);

    fn seek(&mut self, from: &str) -> Outcome<()> {
        self.current.seek(from);
        self.history.seek(from);
        self.passed = None;
        Ok(())
    }

    fn next(&mut self) -> Outcome<Option<(String, (Listed, bool))>> {
        let (current, history) = (self.current.peek_key()?, self.history.peek_key()?);
        let (key, row) = match (current, history) {
            (Some(key), history) if history.as_ref().is_none_or(|it| key <= *it) => {
                (key, self.current.pop())
            }
            (_, Some(key)) => (key, self.history.pop()),
            (_, None) => return Ok(None),
        };
        let latest = self.passed.as_ref() != Some(&key);
        if latest {
            self.passed = Some(key.clone());
        }
        Ok(row.map(|row| (key, (row, latest))))
    }
}

fn bytes(key: &dyn Key) -> Vec<u8> {
    let mut bytes = Vec::new();
    key.write(&mut bytes);
    bytes
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use store::Store;

    use super::*;
    use crate::s3::listing::Last;
    use crate::s3::rows::{CURRENT, HISTORY, Version};
    use crate::testing::wait;

    /// A store with these keys, each with a version in its history, among other buckets.
    fn store(keys: &[String]) -> Store {
        let store = Store::memory();
        let mut tx = store.begin();
        for bucket in ["a", "b", "c"] {
            for key in keys {
                let version = |order| Version { order, ..Version::default() };
                tx.put(CURRENT, (bucket, key.as_str()), &version(9));
                tx.put(HISTORY, (bucket, key.as_str(), Reverse(3)), &version(3));
            }
        }
        wait(store.commit(tx)).unwrap();
        store
    }

    fn text() -> impl Strategy<Value = String> {
        const PARTS: [&str; 7] = ["a", "b", "/", "\0", "\u{1}", "é", "\u{10ffff}"];
        proptest::collection::vec(proptest::sample::select(&PARTS[..]), 0..5)
            .prop_map(|it| it.concat())
    }

    proptest! {
        #[test]
        fn a_feed_shows_the_keys_of_its_bucket_and_prefix_and_no_others(
            mut keys in proptest::collection::vec(text(), 0..60),
            prefix in text(),
            delimiter in prop_oneof![Just(""), Just("/")],
            max in 1..40usize,
        ) {
            keys.sort();
            keys.dedup();
            let tx = store(&keys).begin();
            let mut query =
                Query { prefix, delimiter: delimiter.into(), marker: None, max };
            let (mut objects, mut versions, mut prefixes) = (Vec::new(), Vec::new(), Vec::new());
            loop {
                let page = query.page(&mut CurrentFeed::new(&tx, "b", &query)).unwrap();
                objects.extend(page.rows.into_iter().map(|(key, _)| key));
                prefixes.extend(page.prefixes);
                let Some(last) = page.next else { break };
                query.marker = Some(Last::into_text(last));
            }
            let all = Query { marker: None, max: 1000, ..query.clone() };
            let page = all.page(&mut VersionsFeed::new(&tx, "b", &all)).unwrap();
            versions.extend(page.rows.into_iter().map(|(key, (row, latest))| (key, row.order, latest)));
            prop_assert_eq!(&page.prefixes, &prefixes);
            let shown: Vec<_> = keys.iter().filter(|it| query.shows_key(it)).cloned().collect();
            let twice: Vec<_> = shown
                .iter()
                .flat_map(|it| [(it.clone(), 9, true), (it.clone(), 3, false)])
                .collect();
            prop_assert_eq!(versions, twice);
            prop_assert_eq!(objects, shown);
        }
    }
}
