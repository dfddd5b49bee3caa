//! Tables: a name, what its keys are, what its rows are.
//!
//! # Invariants
//!
//! * A table's name is part of every key of it on disk, so it is never changed.
//! * Keys carry the partition from the first day, although there is only one yet.

use std::marker::PhantomData;

use minicbor::{Decode, Encode};

use crate::key::Key;
use crate::{Failure, KeyFor};

/// The only partition, so far.
pub(crate) const PARTITION: u16 = 0;

/// A value that a table keeps. Every minicbor type is one.
pub trait Row: Sized {
    fn encode(&self, out: &mut Vec<u8>);
    fn decode(bytes: &[u8]) -> Result<Self, Failure>;
}

impl<T> Row for T
where
    T: Encode<()> + for<'b> Decode<'b, ()>,
{
    fn encode(&self, out: &mut Vec<u8>) {
        minicbor::encode(self, out).expect("a vector takes any bytes, and rows encode");
    }

    fn decode(bytes: &[u8]) -> Result<T, Failure> {
        minicbor::decode(bytes).map_err(|error| Failure::new(format!("unreadable row: {error}")))
    }
}

/// A typed, ordered table.
pub struct Table<K: ?Sized, V> {
    name: &'static str,
    hot: bool,
    types: PhantomData<fn(&K) -> V>,
}

impl<K: ?Sized, V> Clone for Table<K, V> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<K: ?Sized, V> Copy for Table<K, V> {}

impl<K: ?Sized, V> Table<K, V> {
    /// A name is made of a service or crate and a plural: `s3/buckets`.
    pub const fn new(name: &'static str) -> Table<K, V> {
        assert!(!name.is_empty(), "a table has a name");
        Table { name, hot: false, types: PhantomData }
    }

    /// Nearly every call reads rows of this table, and few calls write any: they are kept at hand.
    pub const fn hot(self) -> Table<K, V> {
        Table { hot: true, ..self }
    }

    pub(crate) const fn is_hot(&self) -> bool {
        self.hot
    }

    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The bytes of a key on disk.
    pub(crate) fn key(&self, key: impl KeyFor<K>) -> Vec<u8> {
        self.prefix(key)
    }

    /// The bytes with which the keys of a part of the table begin.
    pub(crate) fn prefix(&self, part: impl Key) -> Vec<u8> {
        let mut out = Vec::with_capacity(64);
        PARTITION.write(&mut out);
        self.name.write(&mut out);
        part.write(&mut out);
        out
    }
}

/// The first key after all those that begin with `prefix`.
pub(crate) fn after_prefix(prefix: &[u8]) -> Vec<u8> {
    let mut end = prefix.to_vec();
    while let Some(last) = end.pop() {
        if last < u8::MAX {
            end.push(last + 1);
            break;
        }
    }
    end
}
