//! Changes: through which services the accounts of a stretch of the journal may have changed.
//!
//! Whoever keeps something that is derived from what accounts are set up to be follows the journal
//! with it, at its own pace: no call pays for being followed.
//!
//! # Invariants
//!
//! * What changed an account's setup is a management event that does more than read, in the journal
//!   of that account. A call that was refused may be among them; a change never is missing.
//! * The journal is not written here, so whoever follows it moves nothing that others follow.

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use store::{Failure, Store};

use crate::journal;

/// What a stretch of the journal tells.
#[derive(Debug, Default, PartialEq)]
pub struct Changes {
    /// Account and event source, such as `s3.amazonaws.com`.
    pub sources: BTreeSet<(String, String)>,
    /// The last event that was looked at.
    pub until: u64,
}

/// Look at the events behind one, at most so many.
pub fn changes(store: &Store, behind: u64, events_max: usize) -> Result<Changes, Failure> {
    let mut changes = Changes { until: behind, ..Changes::default() };
    let (mut seen, mut broken) = (0, None);
    store.visit_events(behind + 1, &mut |sequence, raw| {
        match journal::decode(raw) {
            Err(failure) => broken = Some(failure),
            Ok(entry) => {
                if let Some(facts) = entry.facts.filter(|it| !it.read_only) {
                    changes.sources.insert((entry.account.into(), facts.source));
                }
                changes.until = sequence;
                seen += 1;
            }
        }
        match broken.is_none() && seen < events_max {
            true => ControlFlow::Continue(()),
            false => ControlFlow::Break(()),
        }
    })?;
    broken.map_or(Ok(changes), Err)
}
