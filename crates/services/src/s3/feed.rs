//! Rows of a bucket as a listing reads them: batch by batch, in key order.
//!
//! # Invariants
//!
//! * A listing shows one snapshot, which no writer disturbs; so its reads are not checked, and a
//!   busy bucket never makes it start over.
//! * After a jump only a few rows are read ahead, then ever more: a listing of many common prefixes
//!   stays cheap, and one of many keys needs few scans.

use std::collections::VecDeque;

use gate::Outcome;
use store::{Beginning, Key, KeyReader, Range, Reverse, Row, Table, Tx};

use super::listing::Source;
use super::rows::{CURRENT_LISTED, HISTORY_LISTED, Listed, UPLOADS, Upload};

const BATCH_MIN: usize = 16;
const BATCH_MAX: usize = 1024;

/// The rows of one table that belong to one bucket.
struct Feed<'a, K, V> {
    tx: &'a Tx,
    table: Table<K, V>,
    bucket: &'a str,
    /// Where the next batch begins; `None` when there is no more.
    from: Option<Range>,
    batch: usize,
    rows: VecDeque<(Vec<u8>, V)>,
}

impl<'a, K, V: Row> Feed<'a, K, V> {
    fn new(tx: &'a Tx, table: Table<K, V>, bucket: &'a str) -> Self {
        Feed { tx, table, bucket, from: None, batch: BATCH_MIN, rows: VecDeque::new() }
    }

    fn go_to(&mut self, from: Range) {
        (self.from, self.batch) = (Some(from), BATCH_MIN);
        self.rows.clear();
    }

    fn fill(&mut self) -> Outcome<()> {
        let Some(from) = self.from.take() else { return Ok(()) };
        let rows = self.tx.scan_unchecked(self.table, (self.bucket,), from.limit(self.batch))?;
        if rows.len() == self.batch {
            self.from = rows.last().map(|(key, _)| Range::after(key.clone()));
        }
        self.batch = (self.batch * 4).min(BATCH_MAX);
        self.rows = rows.into();
        Ok(())
    }

    fn peek_key(&mut self) -> Outcome<Option<String>> {
        if self.rows.is_empty() {
            self.fill()?;
        }
        match self.rows.front() {
            Some((key, _)) => Ok(Some(KeyReader(key).text()?)),
            None => Ok(None),
        }
    }

    fn pop(&mut self) -> Option<V> {
        self.rows.pop_front().map(|(_, row)| row)
    }
}

/// The current objects of a bucket.
pub(super) struct CurrentFeed<'a>(Feed<'a, (String, String), Listed>);

impl<'a> CurrentFeed<'a> {
    pub(super) fn new(tx: &'a Tx, bucket: &'a str) -> Self {
        CurrentFeed(Feed::new(tx, CURRENT_LISTED, bucket))
    }
}

impl Source for CurrentFeed<'_> {
    type Row = Listed;

    fn seek(&mut self, from: &str) -> Outcome<()> {
        self.0.go_to(Range::at(bytes(&Beginning(from))));
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
    pub(super) fn new(tx: &'a Tx, bucket: &'a str) -> Self {
        UploadsFeed(Feed::new(tx, UPLOADS, bucket))
    }

    /// Go on behind one upload of a key, whether or not it is still there.
    pub(super) fn seek_behind(&mut self, key: &str, order: u64) {
        self.0.go_to(Range::after(bytes(&(key, order))));
    }
}

impl Source for UploadsFeed<'_> {
    type Row = Upload;

    fn seek(&mut self, from: &str) -> Outcome<()> {
        self.0.go_to(Range::at(bytes(&Beginning(from))));
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
    pub(super) fn new(tx: &'a Tx, bucket: &'a str) -> Self {
        VersionsFeed {
            current: Feed::new(tx, CURRENT_LISTED, bucket),
            history: Feed::new(tx, HISTORY_LISTED, bucket),
            passed: None,
        }
    }

    /// Go on behind one version of a key, whether or not it is still there: clients erase page by
    /// page, and what was noncurrent becomes current under their hands.
    pub(super) fn seek_behind(&mut self, key: &str, order: u64) -> Outcome<()> {
        self.current.go_to(Range::at(bytes(&key)));
        self.history.go_to(Range::at(bytes(&key)));
        let newest = self.next()?.filter(|(it, _)| it == key).map(|(_, (row, _))| row.order);
        self.passed = newest.filter(|newest| *newest >= order).map(|_| key.into());
        self.current.go_to(Range::at(bytes(&key)));
        if self.passed.is_some() && self.current.peek_key()?.is_some_and(|it| it == key) {
            self.current.pop();
        }
        self.history.go_to(Range::after(bytes(&(key, Reverse(order)))));
        Ok(())
    }
}

impl Source for VersionsFeed<'_> {
    type Row = (Listed, bool);

    fn seek(&mut self, from: &str) -> Outcome<()> {
        self.current.go_to(Range::at(bytes(&Beginning(from))));
        self.history.go_to(Range::at(bytes(&Beginning(from))));
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
