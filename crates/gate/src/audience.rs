//! The audience of a call: the accounts that get its event, and the trails that listen there.
//!
//! # Invariants
//!
//! * The caller's account always gets the event, and so does every account whose resource the call
//!   is about; whoever signs nothing has no account to get it.
//! * Copies differ in their ids and recipients, and in what they tell of the caller; one id is shared.
//! * Who listens in the caller's account is read before the call runs.

use std::sync::Arc;

use identity::ANONYMOUS;
use store::{Failure, Tx};
use trail::{Audit, Event, Listeners, Recorded};

use crate::Context;
use crate::aside::Made;
use crate::operation::{Trace, Withheld};

/// Identifiers of copies, apart from all others of a call.
const COPY: u32 = 0x2000_0000;
const SHARED: u32 = 0x2000_ffff;
const ASIDE_COPY: u32 = 0x1200_0000;
const ASIDE_SHARED: u32 = 0x1300_0000;
/// How far apart the identifiers of two accounts' copies begin.
const ACCOUNT: u32 = 0x0001_0000;

pub(crate) struct Audience {
    own: Option<Arc<Listeners>>,
    owners: Vec<(String, Arc<Listeners>)>,
    /// What only the owner is told of why an event's call was denied, by the event's place.
    withheld: Vec<(usize, Withheld)>,
}

impl Audience {
    /// Who listens where the call comes from.
    pub(crate) fn before(cx: &Context, tx: &Tx) -> Result<Audience, Failure> {
        let account = cx.caller.account.as_str();
        let own = match account {
            ANONYMOUS => None,
            _ => Some(trail::listeners(tx, account)?),
        };
        Ok(Audience { own, owners: Vec::new(), withheld: Vec::new() })
    }

    /// Let the owners of the resources hear of the call too.
    pub(crate) fn invite(&mut self, tx: &Tx, trace: &mut Trace) -> Result<(), Failure> {
        for owner in std::mem::take(&mut trace.owners) {
            let listeners = trail::listeners(tx, &owner)?;
            self.owners.push((owner, listeners));
        }
        Ok(())
    }

    /// Keep for the owner what the caller's account is not told of why something was denied.
    pub(crate) fn withhold(&mut self, event: usize, withheld: Option<Withheld>) {
        self.withheld.extend(withheld.map(|it| (event, it)));
    }

    /// Whether nobody asks for calls of this kind, whatever they are about.
    pub(crate) fn ignores(&self, audit: &Audit) -> bool {
        let mut all = self.own.iter().chain(self.owners.iter().map(|(_, listeners)| listeners));
        all.all(|listeners| listeners.ignore(audit))
    }

    /// Put the events of a call into its transaction, a copy for each account.
    pub(crate) fn record(
        &self,
        cx: &Context,
        tx: Tx,
        events: Vec<Event>,
        asides: Vec<Made>,
    ) -> Result<Recorded, Failure> {
        // What was asked on the way happened before the call ended.
        let mut before = Vec::new();
        for (aside, at) in asides.into_iter().zip(0..) {
            before.extend(self.of_aside(cx, &tx, aside, at)?);
        }
        let mut all: Vec<_> =
            before.iter().map(|(who, it)| (who.as_ref(), vec![it.clone()])).collect();
        let copies = (COPY..).step_by(ACCOUNT as usize).zip(&self.owners);
        let copies: Vec<_> = copies
            .map(|(base, (owner, listeners))| {
                (listeners.as_ref(), self.copies(cx, base, owner, &events))
            })
            .collect();
        if let Some(own) = &self.own {
            let events = match self.owners.is_empty() {
                true => events,
                false => events.into_iter().zip(0..).map(|(it, at)| shared(cx, it, at)).collect(),
            };
            all.push((own.as_ref(), events));
        }
        all.extend(copies);
        trail::record(tx, &all)
    }

    /// The event of an aside, and its copy for the owner of what it is about.
    fn of_aside(
        &self,
        cx: &Context,
        tx: &Tx,
        (by, aside): Made,
        at: u32,
    ) -> Result<Vec<(Arc<Listeners>, Event)>, Failure> {
        let (mut event, owner, withheld) = aside.event(cx, by, at);
        let mut all = Vec::new();
        if let Some(owner) = owner {
            let [id, together] = [ASIDE_COPY + at, ASIDE_SHARED + at].map(|it| cx.fresh(it));
            let mut copy = event.copy_for(&owner, id, together);
            if let Some(withheld) = withheld {
                copy.denial = Some(withheld.denial);
            }
            all.push((trail::listeners(tx, &owner)?, copy));
            event = event.shared(together);
        }
        if let Some(own) = &self.own {
            all.push((own.clone(), event));
        }
        Ok(all)
    }

    /// The events of a call as the owner of what it is about gets them.
    fn copies(&self, cx: &Context, base: u32, owner: &str, events: &[Event]) -> Vec<Event> {
        let copy = |(event, at): (&Event, u32)| {
            event.copy_for(owner, cx.fresh(base + at), cx.fresh(SHARED - at))
        };
        let mut copies: Vec<Event> = events.iter().zip(0..).map(copy).collect();
        for (at, withheld) in self.withheld.iter().filter(|(_, it)| it.owner == owner) {
            if let Some(copy) = copies.get_mut(*at) {
                copy.denial = Some(withheld.denial.clone());
            }
        }
        copies
    }
}

fn shared(cx: &Context, event: Event, at: u32) -> Event {
    event.shared(cx.fresh(SHARED - at))
}
