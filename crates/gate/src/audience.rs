//! The audience of a call: the accounts that get its event, and the trails that listen there.
//!
//! # Invariants
//!
//! * The caller's account always gets the event, and so does the account whose resource the call is
//!   about; whoever signs nothing has no account to get it.
//! * Copies differ in their ids and recipients, and in what they tell of the caller; one id is shared.
//! * Who listens in the caller's account is read before the call runs.

use identity::ANONYMOUS;
use store::{Failure, Tx};
use trail::{Audit, Event, Listeners, Recorded};

use crate::Context;
use crate::operation::{Trace, Withheld};

/// Identifiers of copies, apart from all others of a call.
const COPY: u32 = 0x2000_0000;
const SHARED: u32 = 0x2000_ffff;

pub(crate) struct Audience {
    own: Option<Listeners>,
    owner: Option<(String, Listeners)>,
    /// What only the owner is told of why the call was denied.
    withheld: Option<Withheld>,
}

impl Audience {
    /// Who listens where the call comes from.
    pub(crate) fn before(cx: &Context, tx: &Tx) -> Result<Audience, Failure> {
        let account = cx.caller.account.as_str();
        let own = match account {
            ANONYMOUS => None,
            _ => Some(trail::listeners(tx, account)?),
        };
        Ok(Audience { own, owner: None, withheld: None })
    }

    /// Let the owner of the resource hear of the call too.
    pub(crate) fn invite(&mut self, tx: &Tx, trace: &mut Trace) -> Result<(), Failure> {
        if let Some(owner) = trace.owner.as_deref() {
            self.owner = Some((owner.to_string(), trail::listeners(tx, owner)?));
            self.withheld = trace.withheld.take().filter(|it| it.owner == owner);
        }
        Ok(())
    }

    /// Whether nobody asks for calls of this kind, whatever they are about.
    pub(crate) fn ignores(&self, audit: &Audit) -> bool {
        let mut all = self.own.iter().chain(self.owner.iter().map(|(_, listeners)| listeners));
        all.all(|listeners| listeners.ignore(audit))
    }

    /// Put the events of a call into its transaction, a copy for each account.
    pub(crate) fn record(
        &self,
        cx: &Context,
        tx: Tx,
        events: Vec<Event>,
    ) -> Result<Recorded, Failure> {
        let Some((owner, listeners)) = &self.owner else {
            return match &self.own {
                Some(listeners) => trail::record(tx, &[(listeners, events)]),
                None => trail::record(tx, &[]),
            };
        };
        let copy = |(at, event): (usize, &Event)| {
            event.copy_for(owner, cx.fresh(COPY + at as u32), cx.fresh(SHARED - at as u32))
        };
        let mut copies: Vec<Event> = events.iter().enumerate().map(copy).collect();
        if let (Some(first), Some(withheld)) = (copies.first_mut(), &self.withheld) {
            first.denial = Some(withheld.denial.clone());
        }
        match &self.own {
            Some(own) => {
                let shared =
                    |(at, event): (usize, Event)| event.shared(cx.fresh(SHARED - at as u32));
                let events = events.into_iter().enumerate().map(shared).collect();
                trail::record(tx, &[(own, events), (listeners, copies)])
            }
            None => trail::record(tx, &[(listeners, copies)]),
        }
    }
}
