//! Forgetting old events, with the chain still anchored.
//!
//! # Invariants
//!
//! * The anchor is the last event forgotten: its sequence, and the head up to it. The chain
//!   can be checked from there on.

use std::ops::{Bound, ControlFlow};

use crate::Failure;
use crate::chain::{self, Head, ORIGIN};
use crate::engine::{Engine, Space, Span, View, Write};
use crate::table::Table;
use crate::window::Rows;

/// Events forgotten in one commit.
pub(crate) const TRIMMED_MAX: u64 = 4096;

const ANCHOR: Table<str, ()> = Table::new("store/anchor");

/// The last event forgotten. Sequence zero: none was.
pub(crate) fn anchor(view: &dyn View) -> Result<(u64, Head), Failure> {
    let Some(value) = view.get(Space::Rows, &ANCHOR.key(""))? else { return Ok((0, ORIGIN)) };
    let (head, sequence) = chain::unseal(&value)?;
    let sequence =
        sequence.try_into().map_err(|_| Failure::new("the anchor of the events is malformed"))?;
    Ok((u64::from_be_bytes(sequence), head))
}

/// Enter the removal of the oldest events before `before`, [`TRIMMED_MAX`] at most.
pub(crate) fn enter(
    engine: &dyn Engine,
    before: u64,
    rows: &mut Rows,
    events: &mut Vec<Write>,
) -> Result<(), Failure> {
    let view = engine.snapshot();
    let (anchored, _) = anchor(&*view)?;
    let high = before.min(anchored.saturating_add(TRIMMED_MAX + 1));
    let span = Span {
        low: Bound::Included(chain::key(anchored + 1)),
        high: Bound::Excluded(chain::key(high)),
        reverse: false,
    };
    let mut last = None;
    view.visit(Space::Events, &span, &mut |key, value| {
        events.push(Write { space: Space::Events, key: key.to_vec(), value: None });
        last = Some(chain::sequence_of(key).and_then(|at| Ok((at, chain::unseal(value)?.0))));
        ControlFlow::Continue(())
    })?;
    if let Some((sequence, head)) = last.transpose()? {
        rows.insert(ANCHOR.key(""), Some(chain::seal(&head, &sequence.to_be_bytes())));
    }
    Ok(())
}
