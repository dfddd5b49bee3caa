//! The agenda: what falls due in organizations, in the order of its time.
//!
//! # Invariants
//!
//! * An entry is written by the call that causes it and struck out by the transaction that does it,
//!   so it is done once, whoever does it.

use minicbor::{Decode, Encode};
use store::{Failure, KeyReader, Range, Table, Tx};

/// By time in milliseconds, and what it is about.
const AGENDA: Table<(u64, String), Entry> = Table::new("identity/organization-agenda");

#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum Task {
    /// Make the account that was asked for.
    #[n(0)]
    Create,
    /// Close an account whose closure is pending.
    #[n(1)]
    Close,
    /// Take an account out that has been closed for long.
    #[n(2)]
    Clean,
    /// Tell that an account has joined.
    #[n(3)]
    TellJoined,
    /// Tell that an account has departed.
    #[n(4)]
    TellDeparted,
}

#[derive(Debug, Clone, PartialEq, Encode, Decode)]
#[cbor(map)]
pub struct Entry {
    #[n(0)]
    pub task: Task,
    #[n(1)]
    pub organization: String,
    #[n(2)]
    pub management_account: String,
    /// The account, or the id of the request for one.
    #[n(3)]
    pub subject: String,
    /// How the account joined or departed.
    #[n(4)]
    pub method: String,
}

impl Entry {
    fn key(&self) -> String {
        let number = self.task as u8;
        format!("{}/{number}/{}/{}", self.organization, self.subject, self.method)
    }
}

fn time_key(at_ms: i64) -> u64 {
    u64::try_from(at_ms).unwrap_or(0)
}

pub fn schedule(tx: &mut Tx, at_ms: i64, entry: &Entry) {
    tx.put(AGENDA, (time_key(at_ms), entry.key().as_str()), entry);
}

pub fn strike(tx: &mut Tx, at_ms: i64, entry: &Entry) {
    tx.delete(AGENDA, (time_key(at_ms), entry.key().as_str()));
}

/// What is due first, and when.
pub fn first(tx: &Tx) -> Result<Option<(i64, Entry)>, Failure> {
    let rows = tx.scan(AGENDA, (), Range::all().limit(1))?;
    let Some((key, entry)) = rows.into_iter().next() else { return Ok(None) };
    let at = KeyReader(&key).u64()?;
    Ok(Some((i64::try_from(at).unwrap_or(i64::MAX), entry)))
}

#[cfg(test)]
mod tests {
    use store::Store;

    use super::*;

    #[test]
    fn the_earliest_comes_first_and_is_struck_out() {
        let mut tx = Store::memory().begin();
        let entry = |task, subject: &str| Entry {
            task,
            organization: "o-1".into(),
            management_account: "1".into(),
            subject: subject.into(),
            method: String::new(),
        };
        schedule(&mut tx, 2000, &entry(Task::Close, "2"));
        schedule(&mut tx, 1000, &entry(Task::Create, "car-1"));
        let (at, earliest) = first(&tx).unwrap().unwrap();
        assert_eq!((at, earliest.task), (1000, Task::Create));
        strike(&mut tx, at, &earliest);
        assert_eq!(first(&tx).unwrap().unwrap().0, 2000);
    }
}
