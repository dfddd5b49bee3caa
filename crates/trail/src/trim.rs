//! Retention: what is older than 90 days leaves the journal and the history.
//!
//! # Invariants
//!
//! * An event that a trail has yet to deliver is kept, however old it is.
//! * The rows of the history go first. So a row may outlive its event by nothing, and an event that
//!   can be found can be read.

use store::{Failure, Store, Tx};

use crate::history;
use crate::journal;
use crate::progress::{HOUR_MS, lowest_cursor};

/// How long the history reaches back.
pub const RETENTION_MS: i64 = 90 * 24 * HOUR_MS;

/// How many events one step removes.
const STEP_EVENTS: usize = 500;

/// Take old events out of the history. Tells before which sequence the journal may be cut, if
/// there was anything to remove.
pub fn forget(tx: &mut Tx, store: &Store, now_ms: i64) -> Result<Option<u64>, Failure> {
    let kept = |time_ms: i64| time_ms >= now_ms - RETENTION_MS;
    // Most often there is nothing: ask for one event before asking for many.
    match store.events(0, 1)?.first() {
        Some((_, raw)) if !kept(journal::decode(raw)?.time_ms) => {}
        _ => return Ok(None),
    }
    let lowest = lowest_cursor(tx)?;
    let mut before = None;
    for (sequence, raw) in store.events(0, STEP_EVENTS)? {
        let entry = journal::decode(&raw)?;
        if kept(entry.time_ms) || sequence >= lowest {
            break;
        }
        if let Some(facts) = &entry.facts {
            history::remove(tx, entry.account, entry.region, entry.time_ms, sequence, facts);
        }
        before = Some(sequence + 1);
    }
    Ok(before)
}
