//! Looking up the history.
//!
//! # Invariants
//!
//! * Newest first, by the time of the event and then by its place in the journal.
//! * A page begins exactly behind the last event of the page before it, whatever has been recorded
//!   since.
//! * Only management events are here, whether or not any trail heard them.

use std::ops::ControlFlow;

use store::{Failure, KeyReader, Range, Tx};

use crate::history::{Attribute, HISTORY, time_key};
use crate::journal;

/// What is looked for.
#[derive(Clone, Debug)]
pub struct Query<'a> {
    pub account: &'a str,
    pub region: &'a str,
    pub attribute: Attribute,
    pub value: &'a str,
    /// The earliest and the latest time, both included.
    pub from: i64,
    pub until: i64,
    /// The last event of the page before.
    pub after: Option<Place>,
    pub limit: usize,
}

/// Where an event stands in the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    pub time_ms: u64,
    pub sequence: u64,
}

/// An event of the history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub id: String,
    pub name: String,
    pub source: String,
    pub read_only: bool,
    pub time_ms: i64,
    pub access_key_id: Option<String>,
    pub user_name: Option<String>,
    /// Types and names.
    pub resources: Vec<(String, String)>,
    /// The record's text.
    pub record: String,
}

/// Look up one page, and where the next one begins.
pub fn lookup(tx: &Tx, query: &Query) -> Result<(Vec<Found>, Option<Place>), Failure> {
    let places = places(tx, query)?;
    let next = (places.len() > query.limit).then(|| places[query.limit - 1]);
    let mut events = Vec::new();
    for place in places.iter().take(query.limit) {
        // What is past its retention may be gone between the two reads.
        if let Some(raw) = tx.event(place.sequence)? {
            events.extend(found(&raw)?);
        }
    }
    Ok((events, next))
}

/// One more than the page holds, to know whether there is a next.
fn places(tx: &Tx, query: &Query) -> Result<Vec<Place>, Failure> {
    let prefix = (query.account, query.region, query.attribute.key(query.value));
    let key = |time: u64, sequence: u64| [time.to_be_bytes(), sequence.to_be_bytes()].concat();
    let range = match query.after {
        Some(place) => Range::after(key(place.time_ms, place.sequence)),
        None => Range::at(key(time_key(query.until), u64::MAX)),
    };
    let (mut places, mut broken) = (Vec::new(), None);
    let from = time_key(query.from);
    tx.visit_keys_unchecked(
        HISTORY,
        prefix,
        range.reverse().limit(query.limit + 1),
        &mut |tail| {
            let mut reader = KeyReader(tail);
            match (reader.u64(), reader.u64()) {
                (Ok(time_ms), Ok(sequence)) if time_ms >= from => {
                    places.push(Place { time_ms, sequence });
                    ControlFlow::Continue(())
                }
                (Ok(_), Ok(_)) => ControlFlow::Break(()),
                (Err(failure), _) | (_, Err(failure)) => {
                    broken = Some(failure);
                    ControlFlow::Break(())
                }
            }
        },
    )?;
    broken.map_or(Ok(places), Err)
}

fn found(raw: &[u8]) -> Result<Option<Found>, Failure> {
    let entry = journal::decode(raw)?;
    Ok(entry.facts.map(|facts| Found {
        id: facts.id,
        name: facts.name,
        source: facts.source,
        read_only: facts.read_only,
        time_ms: entry.time_ms,
        access_key_id: facts.access_key_id,
        user_name: facts.user_name,
        resources: facts.resources.into_iter().map(|it| (it.kind, it.name)).collect(),
        record: entry.record.into(),
    }))
}
