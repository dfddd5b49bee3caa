//! The journal: events in the order of their commits.
//!
//! # Invariants
//!
//! * An entry and the change it tells of are one transaction. [`Receipt`] has no other maker than
//!   [`Recorded::commit`].
//! * Every management call and every change of data is recorded; a read of data is when a trail
//!   hears it.
//! * An entry says who hears it. That was decided before the call ran, and never changes.

use minicbor::{Decode, Encode};
use store::{Failure, Store, Tx};

use crate::event::{Effect, Event};
use crate::history::{self, Facts};
use crate::record::text;
use crate::trails::{Listeners, TrailId};

/// Proof that a call's event is on disk with the change it tells of, or that the call read data
/// and nobody had asked to hear of it.
#[derive(Debug)]
pub struct Receipt(());

/// A transaction that holds the events of its call.
pub struct Recorded(Tx);

/// One event as the journal keeps it.
#[derive(Debug, PartialEq, Encode, Decode)]
pub(crate) struct Entry<'a> {
    #[n(0)]
    pub time_ms: i64,
    #[b(1)]
    pub account: &'a str,
    #[b(2)]
    pub region: &'a str,
    #[n(3)]
    pub heard_by: Vec<TrailId>,
    /// The record's text.
    #[b(4)]
    pub record: &'a str,
    /// Of management events only.
    #[n(5)]
    pub facts: Option<Facts>,
}

/// Put a call's events into its transaction, for each account that gets copies. The listeners of the
/// caller's account are those from before the call ran.
pub fn record(mut tx: Tx, copies: &[(&Listeners, Vec<Event>)]) -> Result<Recorded, Failure> {
    if copies.iter().all(|(_, events)| events.is_empty()) && !tx.is_read_only() {
        return Err(Failure::new("a call that goes unrecorded must not change anything"));
    }
    let reads = tx.is_read_only();
    for (listeners, events) in copies {
        for event in events {
            let heard_by = listeners.hearing(event);
            let silent = !event.is_management() && event.audit.effect == Effect::Read;
            if !(silent && heard_by.is_empty() && reads) {
                append(&mut tx, event, heard_by);
            }
        }
    }
    Ok(Recorded(tx))
}

fn append(tx: &mut Tx, event: &Event, heard_by: Vec<TrailId>) {
    let text = text(event);
    let facts = event.is_management().then(|| Facts::of(event));
    let ordinal = tx.append(&encode(&Entry {
        time_ms: event.time_ms,
        account: &event.recipient,
        region: &event.region,
        heard_by,
        record: &text,
        facts: facts.clone(),
    }));
    if let Some(facts) = &facts {
        history::put(tx, event, facts, ordinal);
    }
}

impl Recorded {
    /// Make the call's effects and its events durable. `None` says that the call lost a race and
    /// is to run again.
    pub async fn commit(self, store: &Store) -> Result<Option<Receipt>, Failure> {
        if self.0.is_read_only() {
            return Ok(Some(Receipt(())));
        }
        Ok(store.commit(self.0).await?.map(|_| Receipt(())))
    }
}

/// The record of a journal entry as JSON, for whoever reads the journal from outside.
pub fn record_of(raw: &[u8]) -> Result<serde_json::Value, Failure> {
    let broken = |error| Failure::new(format!("unreadable record: {error}"));
    serde_json::from_str(decode(raw)?.record).map_err(broken)
}

fn encode(entry: &Entry) -> Vec<u8> {
    minicbor::to_vec(entry).expect("a vector takes any bytes, and entries encode")
}

/// Read an entry.
pub(crate) fn decode(bytes: &[u8]) -> Result<Entry<'_>, Failure> {
    minicbor::decode(bytes).map_err(|error| Failure::new(format!("unreadable event: {error}")))
}
