//! The chain of events: each one's digest covers all before it.
//!
//! # Invariants
//!
//! * An event is stored behind the head of the chain up to and including itself, so that any
//!   run of events can be checked against the row before it.
//! * Before the first event the head is all zeros.

use aws_lc_rs::digest::{Context, SHA256};

use crate::Failure;
use crate::key::Key;
use crate::table::PARTITION;

pub(crate) const HEAD_BYTES: usize = 32;

/// The digest of all events up to one.
pub(crate) type Head = [u8; HEAD_BYTES];

pub(crate) const ORIGIN: Head = [0; HEAD_BYTES];

/// The head after an event.
pub(crate) fn extend(head: &Head, event: &[u8]) -> Head {
    let mut context = Context::new(&SHA256);
    context.update(head);
    context.update(event);
    let mut next = ORIGIN;
    next.copy_from_slice(context.finish().as_ref());
    next
}

pub(crate) fn key(sequence: u64) -> Vec<u8> {
    let mut key = Vec::with_capacity(10);
    PARTITION.write(&mut key);
    sequence.write(&mut key);
    key
}

pub(crate) fn sequence_of(key: &[u8]) -> Result<u64, Failure> {
    let tail = key.get(2..).and_then(|tail| tail.try_into().ok());
    Ok(u64::from_be_bytes(tail.ok_or_else(|| Failure::new("the key of an event is malformed"))?))
}

pub(crate) fn seal(head: &Head, event: &[u8]) -> Vec<u8> {
    [head, event].concat()
}

pub(crate) fn unseal(value: &[u8]) -> Result<(Head, &[u8]), Failure> {
    let (head, event) =
        value.split_first_chunk().ok_or_else(|| Failure::new("a stored event is short"))?;
    Ok((*head, event))
}
