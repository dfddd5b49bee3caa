//! Generations: a number per account and per organization that grows with every change to what its
//! principals may do.
//!
//! What is worked out of many rows is remembered with the generations it was worked out of, and used
//! as long as the call's own snapshot shows the same ones.
//!
//! # Invariants
//!
//! * Whoever writes a row that a decision rests on calls [`touch`] in the same transaction.
//! * A call reads the generations on its own snapshot, so a change of a policy and a call that it
//!   concerns never pass each other unseen: one of them runs again.

use store::{Failure, Table, Tx};

const GENERATIONS: Table<str, u64> = Table::new("identity/generations").hot();

/// Say that what the principals of an account, or the accounts of an organization, may do changes.
pub fn touch(tx: &mut Tx, scope: &str) -> Result<(), Failure> {
    let next = generation(tx, scope)? + 1;
    tx.put(GENERATIONS, scope, &next);
    Ok(())
}

pub(crate) fn generation(tx: &Tx, scope: &str) -> Result<u64, Failure> {
    Ok(tx.get(GENERATIONS, scope)?.unwrap_or(0))
}
