//! The gate: the one way in.
//!
//! Every call, from an SDK, from the console, or from one service acting for another, passes here
//! and nowhere else:
//!
//! ```text
//! authenticate → authorize → execute → record → commit → answer
//! ```
//!
//! The edge authenticates, because only it has the bytes that were signed; what it hands in is a
//! [`Context`], which exists for a verified caller only.
//!
//! # Invariants
//!
//! * **No answer without a record.** A [`Reply`] holds a [`Receipt`], and only the commit of a
//!   transaction that holds the call's event makes one.
//! * **No effect without a record.** Writes and event are one transaction.
//! * **A refusal leaves nothing behind but its event**, that its key was used, and the count of the
//!   one-time passwords it tried.

mod aside;
mod audience;
mod authorize;
pub mod body;
mod context;
mod deed;
mod digest;
mod encoded;
mod facts;
mod operation;
mod rsa_key;

use std::collections::HashMap;

pub use aside::{Aside, Asides};
pub use authorize::{may, permit};
pub use context::{Context, Settings};
pub use digest::digest;
pub use encoded::decoded_message;
pub use facts::{Inquiry, Key};
pub use operation::{Access, Entry, Guard, Input, Item, Need, Operation, Outcome, Output, Reason};
pub use operation::{Staged, Stop, Wanted};
pub use rsa_key::RsaKey;

use audience::Audience;
use identity::last_use::Due;
use operation::{Trace, Withheld, explain};
use store::{Failure, Store, Tx};
use trail::{Audit, Event, Receipt, Recorded};
use wire::{Map, Refusal};

/// How often a call runs again after losing a race for the same rows.
const ATTEMPTS_MAX: u32 = 32;

/// What a call was told, and its transaction with its events in it.
type Ran = (Result<Map, Refusal>, Recorded);

/// One operation asked for, its input still a document.
pub struct Call<'a> {
    pub operation: &'a Entry,
    pub input: Map,
}

/// An answer whose event is on disk.
#[derive(Debug)]
pub struct Reply {
    pub result: Result<Map, Refusal>,
    pub receipt: Receipt,
}

/// What the gate says before a call's body is read.
pub enum Admission {
    /// Go on. The bytes, if any, are to be digested before the call is answered. The judgement may be
    /// given to [`Gate::answer_judged`], together with the call's body.
    Granted(Option<Wanted>, Option<Box<Judged>>),
    /// The call will be refused whatever its body says.
    Refused(Refusal),
}

/// What a call needs was granted, on a snapshot that its transaction can go on with: if anything has
/// changed that the judgement rests on, the commit finds out. It keeps the snapshot alive.
pub struct Judged {
    tx: Tx,
    trace: Trace,
    /// Whose judgement it is: the call's own fresh bytes, and its operation.
    of: ([u8; 32], &'static str, &'static str),
}

impl Judged {
    fn whose(cx: &Context, call: &Call) -> ([u8; 32], &'static str, &'static str) {
        (cx.entropy, call.operation.service, call.operation.name)
    }
}

/// What a call gives when it is not to be answered now.
pub enum Answer {
    Reply(Reply),
    /// The bytes that were digested for the call are no longer those it needs: admit it again.
    Stale,
}

pub struct Gate {
    pub store: Store,
    entries: HashMap<(&'static str, &'static str), &'static Entry>,
}

impl Gate {
    pub fn new(store: Store, services: &[&'static [Entry]]) -> Gate {
        let entries = services.iter().flat_map(|it| it.iter());
        Gate { store, entries: entries.map(|it| ((it.service, it.name), it)).collect() }
    }

    /// The operation, if it is served.
    pub fn operation(&self, service: &str, name: &str) -> Option<&'static Entry> {
        self.entries.get(&(service, name)).copied()
    }

    /// Judge a call on a snapshot before its body is read, so that a refused upload costs nothing.
    pub fn admit(&self, cx: &Context, call: &Call) -> Result<Admission, Failure> {
        let (tx, mut trace) = (self.store.begin(), Trace::default());
        let admitted = call.operation.admit(cx, &tx, &call.input, &mut trace);
        // The answer, or the refusal, asks again; a judgement for which anything was asked is not kept.
        drop(cx.asides.take());
        match admitted {
            Ok(wanted) => {
                let judged = trace
                    .judged
                    .then(|| Box::new(Judged { tx, trace, of: Judged::whose(cx, call) }));
                Ok(Admission::Granted(wanted, judged))
            }
            Err(Stop::Refused(refusal) | Stop::Denied(refusal, _)) => {
                Ok(Admission::Refused(refusal))
            }
            Err(Stop::Failed(failure)) => Err(failure),
            Err(Stop::Stale) => Err(Failure::new("an admission cannot be stale")),
        }
    }

    /// Answer one call.
    ///
    /// Operations are pure, so a call that loses a race simply runs again.
    pub async fn answer(&self, cx: &Context, call: &Call<'_>) -> Result<Answer, Failure> {
        self.answer_judged(cx, call, None).await
    }

    /// Answer one call that was admitted with the same context.
    pub async fn answer_judged(
        &self,
        cx: &Context,
        call: &Call<'_>,
        mut judged: Option<Box<Judged>>,
    ) -> Result<Answer, Failure> {
        let last_use = cx.authority.last_use_due(&cx.caller, cx.now);
        for _ in 0..ATTEMPTS_MAX {
            let attempt = self.attempt(cx, call, last_use.as_ref(), judged.take())?;
            let Some((result, recorded)) = attempt else {
                return Ok(Answer::Stale);
            };
            if let Some(receipt) = recorded.commit(&self.store).await? {
                if let Some(due) = &last_use {
                    cx.authority.last_use_recorded(due);
                }
                return Ok(Answer::Reply(Reply { result, receipt }));
            }
        }
        Err(Failure::busy())
    }

    /// Run a call once, and put its events into its transaction. None: the digests it was given are
    /// of other bytes than it needs.
    fn attempt(
        &self,
        cx: &Context,
        call: &Call,
        last_use: Option<&Due>,
        judged: Option<Box<Judged>>,
    ) -> Result<Option<Ran>, Failure> {
        let (mut tx, mut trace) = match judged.filter(|it| it.of == Judged::whose(cx, call)) {
            Some(judged) => (judged.tx, judged.trace),
            None => (self.store.begin(), Trace::default()),
        };
        tx.at(cx.now);
        // Who listens is asked before the call runs: it may be the call that silences a trail.
        let mut audience = Audience::before(cx, &tx)?;
        let idle = audience.ignores(&call.operation.audit);
        trace.idle = idle;
        let mut items = Vec::new();
        drop(cx.asides.take());
        let input = call.input.clone();
        let result = match call.operation.run(cx, &mut tx, input, &mut trace) {
            Ok((output, more)) => {
                items = more;
                Ok(output)
            }
            Err(Stop::Failed(failure)) => return Err(failure),
            Err(Stop::Stale) => return Ok(None),
            Err(Stop::Refused(refusal) | Stop::Denied(refusal, _)) => {
                tx.discard();
                cx.asides.forget_changes();
                Err(refusal)
            }
        };
        if let Some(reason) = &trace.reason {
            reason.log(cx);
        }
        if let Some(due) = last_use {
            due.put(&mut tx, call.operation.service, &cx.region, cx.now)?;
        }
        if trail::owner_hears(call.operation.model, &result) {
            audience.invite(&tx, &mut trace)?;
        }
        // A call that writes anything is recorded, be it only that its key was used.
        let heard = last_use.is_some() || !audience.ignores(&call.operation.audit);
        let mut events = Vec::with_capacity(items.len() + usize::from(heard));
        if heard {
            if idle {
                trace.resources = call.operation.resources(cx, &tx, &call.input)?;
            }
            let (event, withheld) = event_of(cx, call, trace, &result);
            audience.withhold(events.len(), withheld);
            events.push(event);
        }
        for (at, item) in items.into_iter().enumerate() {
            let (event, withheld) = item.event(cx, call, at);
            audience.withhold(events.len(), withheld);
            events.push(event);
        }
        let recorded = audience.record(cx, tx, events, cx.asides.take())?;
        Ok(Some((result, recorded)))
    }

    /// Refuse a call that no operation can take: unserved, malformed, or with a body that does not
    /// match what was signed. It is recorded like any other.
    pub async fn refuse(
        &self,
        cx: &Context,
        model: &'static wire::OperationModel,
        input: Option<Map>,
        refusal: Refusal,
    ) -> Result<Reply, Failure> {
        let served = self.operation(model.service.name, model.name);
        let audit = served.map_or(Audit::unserved(model), |it| it.audit);
        let event = open_event(cx, model, audit);
        let result = Err(refusal);
        for _ in 0..ATTEMPTS_MAX {
            let mut tx = self.store.begin();
            tx.at(cx.now);
            let mut audience = Audience::before(cx, &tx)?;
            let mut event = event.clone();
            if let (Some(entry), Some(input)) = (served, &input) {
                // Whose resource it is, and what denied it, is asked once more, for the event.
                let mut trace = Trace::default();
                drop(cx.asides.take());
                let again = entry.admit(cx, &tx, input, &mut trace);
                if trail::owner_hears(model, &result) {
                    audience.invite(&tx, &mut trace)?;
                }
                event.resources = entry.resources(cx, &tx, input)?;
                if matches!((again, &result), (Err(Stop::Refused(it)), Err(told)) if it == *told) {
                    if let Some(reason) = &trace.reason {
                        reason.log(cx);
                    }
                    audience.withhold(0, explain(&mut event, trace.reason));
                }
            }
            event.request = input.clone();
            event.conclude(&result);
            let recorded = audience.record(cx, tx, vec![event], cx.asides.take())?;
            if let Some(receipt) = recorded.commit(&self.store).await? {
                return Ok(Reply { result, receipt });
            }
        }
        Err(Failure::busy())
    }
}

/// The event of a call that an operation took, and what only the owner is told of it.
fn event_of(
    cx: &Context,
    call: &Call,
    trace: Trace,
    result: &Result<Map, Refusal>,
) -> (Event, Option<Withheld>) {
    let mut event = open_event(cx, call.operation.model, call.operation.audit);
    event.request = Some(call.operation.shown(&call.input));
    event.resources = trace.resources;
    event.warnings = trace.warnings;
    event.additional = cx.asides.told();
    let withheld = explain(&mut event, trace.reason);
    event.conclude(result);
    (event, withheld)
}

fn open_event(cx: &Context, model: &'static wire::OperationModel, audit: Audit) -> Event {
    Event::open(&cx.caller, &cx.origin, model, audit, &cx.region, cx.now)
}
