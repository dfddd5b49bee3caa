//! When, where and for what a long-term access key signed last.
//!
//! # Invariants
//!
//! * Time goes in steps of fifteen minutes, as at AWS. A call writes a row only if it is the first
//!   one of its key in a step; every other call costs one look into memory.
//! * A row is written in a call's own transaction, and never for a key that is not there.

use minicbor::{Decode, Encode};
use store::{Failure, Table, Tx};

use crate::account::find_access_key;
use crate::{Authority, Caller};

const STEP_MS: i64 = 15 * 60 * 1000;

/// By access key id.
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
    /// Whether this call is the first one of its key in this step, as far as anybody remembers.
    pub fn last_use_due<'a>(&self, caller: &'a Caller, now: i64) -> Option<Due<'a>> {
        let key = caller.access_key_id.as_deref().filter(|_| caller.session.is_none())?;
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
        if find_access_key(tx, self.key)?.is_some() {
            let last = LastUse { at: now, service: service.into(), region: region.into() };
            tx.put(LAST_USES, self.key, &last);
        }
        Ok(())
    }
}

pub fn find(tx: &Tx, access_key_id: &str) -> Result<Option<LastUse>, Failure> {
    tx.get(LAST_USES, access_key_id)
}

pub(crate) fn forget(tx: &mut Tx, access_key_id: &str) {
    tx.delete(LAST_USES, access_key_id);
}
