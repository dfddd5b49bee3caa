//! Deeds: what falls due without a call, done in a service's own name.
//!
//! # Invariants
//!
//! * A deed and the events that tell of it are one transaction. One that tells nothing has changed
//!   nothing.

use store::{Failure, Tx};
use trail::Event;

use crate::{ATTEMPTS_MAX, Gate};

impl Gate {
    /// Do one thing that is due. Tells whether there was any.
    ///
    /// The deed is a function of its snapshot, so one that lost a race is simply done again. All
    /// its events are for one account.
    pub async fn act(
        &self,
        now_ms: i64,
        deed: impl Fn(&mut Tx) -> Result<Vec<Event>, Failure>,
    ) -> Result<bool, Failure> {
        for _ in 0..ATTEMPTS_MAX {
            let mut tx = self.store.begin();
            tx.at(now_ms);
            let events = deed(&mut tx)?;
            let Some(account) = events.first().map(|it| it.recipient().to_string()) else {
                return Ok(false);
            };
            let listeners = trail::listeners(&tx, &account)?;
            let recorded = trail::record(tx, &[(&listeners, events)])?;
            if recorded.commit(&self.store).await?.is_some() {
                return Ok(true);
            }
        }
        Err(Failure::busy())
    }
}
