//! Transactions: what a call read, and what it wants changed.
//!
//! # Invariants
//!
//! * Everything read with the checked functions, keys that were absent included, enters the
//!   read set; a scan enters exactly as far as it was consumed.
//! * A transaction sees its own writes, except those under an event's sequence, which nobody
//!   knows before the commit.
//! * Nothing here changes the store: only the committer does.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::{Bound, ControlFlow};
use std::sync::Arc;

use crate::engine::{Space, Span, View, Visitor};
use crate::hot::{Hot, Value};
use crate::key::{Key, KeyFor};
use crate::table::{Row, Table, after_prefix};
use crate::{Failure, Range};

/// An event of this transaction, before it has a sequence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ordinal(pub(crate) u32);

/// A row whose key ends with the sequence of an event.
pub(crate) struct Stamped {
    pub(crate) prefix: Vec<u8>,
    pub(crate) ordinal: Ordinal,
    pub(crate) value: Vec<u8>,
}

/// The two ends of a span of keys.
pub(crate) type Ends = (Bound<Vec<u8>>, Bound<Vec<u8>>);

/// A write of the transaction's own, as the buffer of them shows it.
type OwnWrite<'a> = (&'a Vec<u8>, &'a Option<Vec<u8>>);

/// What is told of each pair found, and may fail.
type Teller<'a> = &'a mut dyn FnMut(&[u8], &[u8]) -> Result<ControlFlow<()>, Failure>;

/// What was read: keys, and spans with both ends.
#[derive(Default)]
pub(crate) struct ReadSet {
    pub(crate) keys: Vec<Vec<u8>>,
    pub(crate) spans: Vec<Ends>,
}

/// What shall be.
#[derive(Default)]
pub(crate) struct Effects {
    pub(crate) writes: BTreeMap<Vec<u8>, Option<Vec<u8>>>,
    pub(crate) stamped: Vec<Stamped>,
    pub(crate) events: Vec<Vec<u8>>,
    /// Which of the writes are to rows of hot tables.
    pub(crate) hot: Vec<Vec<u8>>,
    /// The writes that stay when the others are forgotten.
    pub(crate) lasting: BTreeMap<Vec<u8>, Vec<u8>>,
    /// Reference counts of blobs: how much each is to rise or fall.
    pub(crate) blobs: BTreeMap<u64, i64>,
}

/// A snapshot with a buffer of writes.
pub struct Tx {
    pub(crate) version: u64,
    view: Box<dyn View>,
    /// Absent when the snapshot may show more than its version.
    hot: Option<Arc<Hot>>,
    reads: RefCell<ReadSet>,
    pub(crate) effects: Effects,
    pub(crate) time: i64,
}

impl Tx {
    pub(crate) fn new(version: u64, view: Box<dyn View>, hot: Option<Arc<Hot>>) -> Tx {
        let reads = RefCell::default();
        Tx { version, view, hot, reads, effects: Effects::default(), time: i64::MIN }
    }

    pub fn get<K: ?Sized, V: Row>(
        &self,
        table: Table<K, V>,
        key: impl KeyFor<K>,
    ) -> Result<Option<V>, Failure> {
        let key = table.key(key);
        let row = self.row(table.is_hot(), &key)?;
        self.reads.borrow_mut().keys.push(key);
        Ok(row)
    }

    /// [`get`](Tx::get) for those who only look: a row of a hot table is decoded once for all of them.
    pub fn get_shared<K: ?Sized, V: Row + Send + Sync + 'static>(
        &self,
        table: Table<K, V>,
        key: impl KeyFor<K>,
    ) -> Result<Option<Arc<V>>, Failure> {
        let key = table.key(key);
        let row = match self.kept(table.is_hot(), &key)? {
            Some(value) => value.map(|it| it.shared()).transpose()?,
            None => self.value(&key)?.as_deref().map(V::decode).transpose()?.map(Arc::new),
        };
        self.reads.borrow_mut().keys.push(key);
        Ok(row)
    }

    /// [`get`](Tx::get) that no later writer conflicts with.
    pub fn get_unchecked<K: ?Sized, V: Row>(
        &self,
        table: Table<K, V>,
        key: impl KeyFor<K>,
    ) -> Result<Option<V>, Failure> {
        self.row(table.is_hot(), &table.key(key))
    }

    pub fn put<K: ?Sized, V: Row>(&mut self, table: Table<K, V>, key: impl KeyFor<K>, row: &V) {
        let mut value = Vec::new();
        row.encode(&mut value);
        let key = table.key(key);
        self.note(table.is_hot(), &key);
        self.effects.writes.insert(key, Some(value));
    }

    /// [`put`](Tx::put) that [`discard`](Tx::discard) does not forget: a refused call may count that
    /// it was refused, and nothing else. Not for rows of hot tables.
    pub fn put_lasting<K: ?Sized, V: Row>(
        &mut self,
        table: Table<K, V>,
        key: impl KeyFor<K>,
        row: &V,
    ) {
        assert!(!table.is_hot(), "a row that outlives a refusal is not kept at hand");
        let mut value = Vec::new();
        row.encode(&mut value);
        let key = table.key(key);
        self.effects.lasting.insert(key.clone(), value.clone());
        self.effects.writes.insert(key, Some(value));
    }

    pub fn delete<K: ?Sized, V>(&mut self, table: Table<K, V>, key: impl KeyFor<K>) {
        let key = table.key(key);
        self.note(table.is_hot(), &key);
        self.effects.writes.insert(key, None);
    }

    /// The rows whose keys begin with `prefix`: the rest of each key, and the row.
    pub fn scan<K: ?Sized, V: Row>(
        &self,
        table: Table<K, V>,
        prefix: impl Key,
        range: Range,
    ) -> Result<Vec<(Vec<u8>, V)>, Failure> {
        let mut rows = Vec::new();
        self.visit(table, prefix, range, &mut |key, row| {
            rows.push((key.to_vec(), row));
            ControlFlow::Continue(())
        })?;
        Ok(rows)
    }

    /// Show the rows whose keys begin with `prefix` one by one: the rest of the key, and the
    /// row. What comes after a break was not read.
    pub fn visit<K: ?Sized, V: Row>(
        &self,
        table: Table<K, V>,
        prefix: impl Key,
        range: Range,
        visitor: &mut dyn FnMut(&[u8], V) -> ControlFlow<()>,
    ) -> Result<(), Failure> {
        self.walk(table.prefix(prefix), range, true, &mut decoding(visitor))
    }

    /// [`visit`](Tx::visit) without the rows.
    pub fn visit_keys<K: ?Sized, V>(
        &self,
        table: Table<K, V>,
        prefix: impl Key,
        range: Range,
        visitor: &mut dyn FnMut(&[u8]) -> ControlFlow<()>,
    ) -> Result<(), Failure> {
        self.walk(table.prefix(prefix), range, true, &mut |key, _| Ok(visitor(key)))
    }

    /// [`visit`](Tx::visit) that no later writer conflicts with.
    pub fn visit_unchecked<K: ?Sized, V: Row>(
        &self,
        table: Table<K, V>,
        prefix: impl Key,
        range: Range,
        visitor: &mut dyn FnMut(&[u8], V) -> ControlFlow<()>,
    ) -> Result<(), Failure> {
        self.walk(table.prefix(prefix), range, false, &mut decoding(visitor))
    }

    /// [`visit_keys`](Tx::visit_keys) that no later writer conflicts with.
    pub fn visit_keys_unchecked<K: ?Sized, V>(
        &self,
        table: Table<K, V>,
        prefix: impl Key,
        range: Range,
        visitor: &mut dyn FnMut(&[u8]) -> ControlFlow<()>,
    ) -> Result<(), Failure> {
        self.walk(table.prefix(prefix), range, false, &mut |key, _| Ok(visitor(key)))
    }

    /// [`scan`](Tx::scan) that no later writer conflicts with.
    pub fn scan_unchecked<K: ?Sized, V: Row>(
        &self,
        table: Table<K, V>,
        prefix: impl Key,
        range: Range,
    ) -> Result<Vec<(Vec<u8>, V)>, Failure> {
        let mut rows = Vec::new();
        self.visit_unchecked(table, prefix, range, &mut |key, row| {
            rows.push((key.to_vec(), row));
            ControlFlow::Continue(())
        })?;
        Ok(rows)
    }

    /// A committed event, as the snapshot shows it. None if it was forgotten, or never was.
    pub fn event(&self, sequence: u64) -> Result<Option<Vec<u8>>, Failure> {
        let value = self.view.get(Space::Events, &crate::chain::key(sequence))?;
        value.map(|value| Ok(crate::chain::unseal(&value)?.1.to_vec())).transpose()
    }

    /// Append an event. The commit assigns its sequence.
    pub fn append(&mut self, event: &[u8]) -> Ordinal {
        let ordinal = Ordinal(u32::try_from(self.effects.events.len()).unwrap_or(u32::MAX));
        self.effects.events.push(event.to_vec());
        ordinal
    }

    /// Put a row under the sequence of an event: its key is `prefix` and then the sequence.
    pub fn put_stamped<K: ?Sized, V: Row>(
        &mut self,
        table: Table<K, V>,
        prefix: impl Key,
        ordinal: Ordinal,
        row: &V,
    ) {
        let mut value = Vec::new();
        row.encode(&mut value);
        self.effects.stamped.push(Stamped { prefix: table.prefix(prefix), ordinal, value });
    }

    /// Count one more reference to a blob. A blob that was only staged becomes durable with
    /// the commit that adopts it.
    pub fn adopt(&mut self, blob: u64) {
        *self.effects.blobs.entry(blob).or_default() += 1;
    }

    /// Count one reference to a blob less. A blob without references is deleted after the commit.
    pub fn release(&mut self, blob: u64) {
        *self.effects.blobs.entry(blob).or_default() -= 1;
    }

    /// Forget every effect but the lasting ones: writes, events, adoptions and releases. What was
    /// read stays.
    pub fn discard(&mut self) {
        let lasting = std::mem::take(&mut self.effects.lasting);
        let writes = lasting.iter().map(|(key, value)| (key.clone(), Some(value.clone())));
        self.effects = Effects { writes: writes.collect(), lasting, ..Effects::default() };
    }

    /// The time of the call: the commit raises the store's highest time to it.
    pub fn at(&mut self, now_ms: i64) {
        self.time = self.time.max(now_ms);
    }

    /// Whether a commit would change nothing. The time alone is no change.
    pub fn is_read_only(&self) -> bool {
        let Effects { writes, stamped, events, blobs, .. } = &self.effects;
        writes.is_empty() && stamped.is_empty() && events.is_empty() && blobs.is_empty()
    }

    pub(crate) fn into_parts(self) -> (u64, ReadSet, Effects, i64) {
        (self.version, self.reads.into_inner(), self.effects, self.time)
    }

    fn note(&mut self, hot: bool, key: &[u8]) {
        if hot {
            self.effects.hot.push(key.to_vec());
        }
    }

    fn row<V: Row>(&self, hot: bool, key: &[u8]) -> Result<Option<V>, Failure> {
        match self.kept(hot, key)? {
            Some(value) => value.map(|it| V::decode(&it.bytes)).transpose(),
            None => self.value(key)?.as_deref().map(V::decode).transpose(),
        }
    }

    /// A row that is kept at hand. None: it is to be looked for as any other.
    fn kept(&self, hot: bool, key: &[u8]) -> Result<Option<Value>, Failure> {
        let (Some(rows), true) = (&self.hot, hot && !self.effects.writes.contains_key(key)) else {
            return Ok(None);
        };
        if let Some(value) = rows.get(key, self.version) {
            return Ok(Some(value));
        }
        let value = self.view.get(Space::Rows, key)?;
        Ok(Some(rows.found(key, self.version, value.as_deref())))
    }

    fn value(&self, key: &[u8]) -> Result<Option<Vec<u8>>, Failure> {
        match self.effects.writes.get(key) {
            Some(own) => Ok(own.clone()),
            None => self.view.get(Space::Rows, key),
        }
    }

    fn walk(
        &self,
        prefix: Vec<u8>,
        range: Range,
        checked: bool,
        teller: Teller<'_>,
    ) -> Result<(), Failure> {
        let Range { from, reverse, limit } = range;
        let mut span = span_of(&prefix, from, reverse);
        let mut seen = 0;
        let mut outcome = Ok(());
        let mut last = None;
        let mut step = |key: &[u8], value: &[u8]| {
            seen += 1;
            let told = teller(&key[prefix.len()..], value);
            let flow = told.unwrap_or_else(|failure| {
                outcome = Err(failure);
                ControlFlow::Break(())
            });
            match flow {
                ControlFlow::Continue(()) if seen < limit => ControlFlow::Continue(()),
                _ => {
                    last = Some(key.to_vec());
                    ControlFlow::Break(())
                }
            }
        };
        if limit == 0 {
            return Ok(());
        }
        self.merged(&span, &mut step)?;
        if checked {
            match (last, reverse) {
                (Some(last), false) => span.high = Bound::Included(last),
                (Some(last), true) => span.low = Bound::Included(last),
                (None, _) => {}
            }
            self.reads.borrow_mut().spans.push((span.low, span.high));
        }
        outcome
    }

    /// Visit the snapshot with the transaction's own writes laid over it.
    fn merged(&self, span: &Span, visitor: Visitor<'_>) -> Result<(), Failure> {
        if crate::engine::is_void(span) {
            return Ok(());
        }
        let own = self.effects.writes.range((span.low.clone(), span.high.clone()));
        let mut own: Box<dyn Iterator<Item = OwnWrite<'_>>> =
            if span.reverse { Box::new(own.rev()) } else { Box::new(own) };
        let mut next_own = own.next();
        let mut broken = false;
        let before = |a: &[u8], b: &[u8]| if span.reverse { a > b } else { a < b };
        self.view.visit(Space::Rows, span, &mut |key, value| {
            while let Some((own_key, own_value)) = next_own
                && !before(key, own_key)
            {
                next_own = own.next();
                let hides = own_key.as_slice() == key;
                if let Some(own_value) = own_value
                    && visitor(own_key, own_value).is_break()
                {
                    broken = true;
                    return ControlFlow::Break(());
                }
                if hides {
                    return ControlFlow::Continue(());
                }
            }
            let flow = visitor(key, value);
            broken = flow.is_break();
            flow
        })?;
        while let Some((own_key, own_value)) = next_own
            && !broken
        {
            next_own = own.next();
            if let Some(own_value) = own_value {
                broken = visitor(own_key, own_value).is_break();
            }
        }
        Ok(())
    }
}

/// The keys from `from` on, in the direction of the scan, as far as the prefix reaches.
fn span_of(prefix: &[u8], from: Bound<Vec<u8>>, reverse: bool) -> Span {
    let full = |tail: Vec<u8>| [prefix, &tail].concat();
    let from = match from {
        Bound::Included(tail) => Some(Bound::Included(full(tail))),
        Bound::Excluded(tail) => Some(Bound::Excluded(full(tail))),
        Bound::Unbounded => None,
    };
    let low = Bound::Included(prefix.to_vec());
    let high = Bound::Excluded(after_prefix(prefix));
    match reverse {
        false => Span { low: from.unwrap_or(low), high, reverse },
        true => Span { low, high: from.unwrap_or(high), reverse },
    }
}

fn decoding<V: Row>(
    visitor: &mut dyn FnMut(&[u8], V) -> ControlFlow<()>,
) -> impl FnMut(&[u8], &[u8]) -> Result<ControlFlow<()>, Failure> {
    move |key, value| Ok(visitor(key, V::decode(value)?))
}
