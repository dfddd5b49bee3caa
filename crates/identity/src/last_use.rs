//! When, where and for what a long-term access key signed last, and a session of a role.
//!
//! # Invariants
//!
//! * Time goes in steps of fifteen minutes, as at AWS. A call writes a row only if it is the first
//!   one of its key in a step; every other call costs one look into memory.
//! * A row is written in a call's own transaction, and never for a key or role that is not there.
//! * All sessions of a role count as the role's use; other sessions count as nothing.

use minicbor::{Decode, Encode};
use store::{Failure, Table, Tx};

use crate::account::find_access_key;
use crate::entities::{Role, find_by_id};
use crate::{Authority, Caller, Principal};

const STEP_MS: i64 = 15 * 60 * 1000;
/// What the ids of roles begin with, and those of access keys never.
const ROLE: &str = "AROA";

/// By access key id, or by the unique id of a role.
const LAST_USES: Table<str, LastUse> = Table::new("identity/last-uses");

#[derive(Debug, Clone, PartialEq, Encode, Decode)]
#[cbor(map)]
pub struct LastUse {
    #[n(0)]
    pub at: i64,
    /// Such as `s3`.
    #[n(1)]
    pub service: String,
    #[n(2)]
    pub region: String,
}

/// The use of a key that is to be recorded with the call that shows it.
pub struct Due<'a> {
    key: &'a str,
    step: i64,
}

impl Authority {
    /// Whether this call is the first one of its key or role in this step, as far as anybody remembers.
    pub fn last_use_due<'a>(&self, caller: &'a Caller, now: i64) -> Option<Due<'a>> {
        let key = match (&caller.principal, &caller.session) {
            (Principal::Role { role, .. }, Some(_)) => role.id.as_str(),
            (_, None) => caller.access_key_id.as_deref()?,
            _ => return None,
        };
        let step = now.div_euclid(STEP_MS);
        (self.used_in.get(key) != Some(step)).then_some(Due { key, step })
    }

    /// Say that the record of a use is on disk.
    pub fn last_use_recorded(&self, due: &Due) {
        self.used_in.put(due.key.into(), due.step);
    }
}

impl Due<'_> {
    /// Record the use.
    pub fn put(&self, tx: &mut Tx, service: &str, region: &str, now: i64) -> Result<(), Failure> {
        let there = match self.key.starts_with(ROLE) {
            true => find_by_id::<Role>(tx, self.key)?.is_some(),
            false => find_access_key(tx, self.key)?.is_some(),
        };
        if there {
            let last = LastUse { at: now, service: service.into(), region: region.into() };
            tx.put(LAST_USES, self.key, &last);
        }
        Ok(())
    }
}

/// The last use of an access key, or of a role by its unique id.
pub fn find(tx: &Tx, id: &str) -> Result<Option<LastUse>, Failure> {
    tx.get(LAST_USES, id)
}

pub(crate) fn forget(tx: &mut Tx, id: &str) {
    tx.delete(LAST_USES, id);
}
