//! The rows of keys: found, written, and gone with everything that is theirs.
//!
//! # Invariants
//!
//! * What falls due for a key stands in [`AGENDA`] as its row says it, for [`put`] and [`remove`] are
//!   the only writers of both.
//! * With a key go its policy, tags, materials, aliases and grants: nothing of it can be opened then.

use store::Range;

use super::rows::{
    AGENDA, ALIASES, GRANTEES, GRANTS, KEY_ALIASES, KEYS, Key, MATERIAL_KEYS, MATERIALS, POLICIES,
    RETIRABLE, State, TAGS,
};
use crate::prelude::*;

/// What is to be done with a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Task {
    Delete = 0,
    Rotate = 1,
    /// Forget imported material whose time is over.
    Expire = 2,
    RotateOnDemand = 3,
}

impl Task {
    pub(super) fn of(number: u8) -> Option<Task> {
        [Task::Delete, Task::Rotate, Task::Expire, Task::RotateOnDemand]
            .into_iter()
            .find(|it| *it as u8 == number)
    }
}

pub(super) fn find(tx: &Tx, account: &str, region: &str, id: &str) -> Result<Option<Key>, Failure> {
    tx.get(KEYS, (account, region, id))
}

/// Write a key's row, new or changed.
pub(super) fn put(tx: &mut Tx, key: &Key) -> Result<(), Failure> {
    let before = tx.get(KEYS, key.place())?;
    strike(tx, before.as_ref());
    for (at, task) in dues(key) {
        let (account, region, id) = key.place();
        tx.put(AGENDA, (at, account, region, id, task as u8), &());
    }
    tx.put(KEYS, key.place(), key);
    Ok(())
}

/// Delete a key for good.
pub(super) fn remove(tx: &mut Tx, key: &Key) -> Result<(), Failure> {
    let (account, region, id) = key.place();
    strike(tx, Some(key));
    for (tail, material) in tx.scan(MATERIALS, key.place(), Range::all())? {
        tx.delete(MATERIAL_KEYS, &material.id[..]);
        let number = store::KeyReader(&tail).u32()?;
        tx.delete(MATERIALS, (account, region, id, number));
    }
    for alias in aliases(tx, key, usize::MAX)? {
        tx.delete(ALIASES, (account, region, alias.as_str()));
        tx.delete(KEY_ALIASES, (account, region, id, alias.as_str()));
    }
    for (_, grant) in tx.scan(GRANTS, key.place(), Range::all())? {
        tx.delete(GRANTS, (account, region, id, grant.id.as_str()));
        tx.delete(GRANTEES, (account, region, id, grant.grantee.as_str(), grant.id.as_str()));
        if let Some(retiring) = &grant.retiring {
            tx.delete(RETIRABLE, (account, region, retiring.as_str(), id, grant.id.as_str()));
        }
    }
    tx.delete(POLICIES, key.place());
    tx.delete(TAGS, key.place());
    tx.delete(KEYS, key.place());
    Ok(())
}

/// The names of a key's aliases, in order.
pub(super) fn aliases(tx: &Tx, key: &Key, limit: usize) -> Result<Vec<String>, Failure> {
    let rows = tx.scan(KEY_ALIASES, key.place(), Range::all().limit(limit))?;
    rows.iter().map(|(tail, ())| store::KeyReader(tail).text()).collect()
}

fn strike(tx: &mut Tx, before: Option<&Key>) {
    for (key, (at, task)) in before.into_iter().flat_map(|it| dues(it).map(move |due| (it, due))) {
        let (account, region, id) = key.place();
        tx.delete(AGENDA, (at, account, region, id, task as u8));
    }
}

/// What falls due for a key, and when. A key that is disabled or about to be deleted is not rotated.
fn dues(key: &Key) -> impl Iterator<Item = (u64, Task)> + use<> {
    let deleted = key.deletion_at.filter(|_| key.state == State::PendingDeletion);
    let rotated = key.rotation.as_ref().map(|it| it.next_at);
    let all = [
        deleted.map(|at| (at, Task::Delete)),
        rotated.filter(|_| key.state == State::Enabled).map(|at| (at, Task::Rotate)),
        key.expires_at.map(|at| (at, Task::Expire)),
        key.rotating_since.map(|at| (at, Task::RotateOnDemand)),
    ];
    all.into_iter().flatten().map(|(at, task)| (u64::try_from(at).unwrap_or(0), task))
}

/// The first thing that is due with any key.
pub(super) fn first_due(tx: &Tx) -> Result<Option<(i64, Place, Option<Task>)>, Failure> {
    let rows = tx.scan(AGENDA, (), Range::all().limit(1))?;
    let Some((tail, ())) = rows.first() else { return Ok(None) };
    let mut reader = store::KeyReader(tail);
    let at = i64::try_from(reader.u64()?).unwrap_or(i64::MAX);
    let place = Place { account: reader.text()?, region: reader.text()?, id: reader.text()? };
    Ok(Some((at, place, Task::of(reader.u8()?))))
}

/// Where a key's row is.
pub(super) struct Place {
    pub account: String,
    pub region: String,
    pub id: String,
}
