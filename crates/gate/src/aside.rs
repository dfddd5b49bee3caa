//! Asides: the calls that a service makes for its caller on the way to its own answer, as S3 does
//! when it asks KMS for a key.
//!
//! # Invariants
//!
//! * An aside is recorded with the call that it was made for, in the same transaction, also when that
//!   call is refused. Of what was denied on another account's key, its owner hears nothing.
//! * Of asides made on attempts that were given up, nothing is left; and of those that changed
//!   something, nothing where the call is refused, for then nothing was changed.
//! * An aside's event is for the caller's account, and for the owner of what the aside is about.

use std::sync::Mutex;

use identity::Caller;
use trail::{Audit, Effect, Event, Resource};
use wire::{Map, OperationModel, Refusal};

use crate::Context;
use crate::operation::{Reason, Withheld, explain};

/// Identifiers of asides, apart from all others of a call.
const ASIDE: u32 = 0x1000_0000;
const REQUEST: u32 = 0x1100_0000;
/// Where AWS says that such a call came from.
const INTERNAL: &str = "AWS Internal";

/// A call that was made on the way.
pub struct Aside {
    pub model: &'static OperationModel,
    pub audit: Audit,
    pub request: Map,
    pub resources: Vec<Resource>,
    /// The account that owns what the call is about, where it is not the caller's.
    pub owner: Option<String>,
    pub additional: Vec<(&'static str, String)>,
    pub result: Result<Map, Refusal>,
    /// What denied it, if a policy did.
    pub reason: Option<Box<Reason>>,
}

/// An aside, and who made it if that was not the caller.
pub(crate) type Made = (Option<Caller>, Aside);

/// The asides of the attempt that is under way, and what its own event is to tell besides.
#[derive(Default)]
pub struct Asides(Mutex<Vec<Made>>, Mutex<Vec<(&'static str, String)>>);

impl Asides {
    pub(crate) fn take(&self) -> Vec<Made> {
        drop(self.told());
        std::mem::take(&mut *self.0.lock().expect("nobody panics while holding it"))
    }

    /// Whether nothing was asked, and nothing told, so far.
    pub(crate) fn are_none(&self) -> bool {
        let asked = self.0.lock().expect("nobody panics while holding it");
        asked.is_empty() && self.1.lock().expect("nobody panics while holding it").is_empty()
    }

    /// The call is refused: forget what was changed on the way, for it was not.
    pub(crate) fn forget_changes(&self) {
        let mut made = self.0.lock().expect("nobody panics while holding it");
        made.retain(|(_, it)| it.audit.effect == Effect::Read || it.result.is_err());
    }

    pub(crate) fn tell(&self, name: &'static str, value: String) {
        let mut told = self.1.lock().expect("nobody panics while holding it");
        told.retain(|it| it.0 != name);
        told.push((name, value));
    }

    /// What was told, which is forgotten with the asides of its attempt.
    pub(crate) fn told(&self) -> Vec<(&'static str, String)> {
        std::mem::take(&mut *self.1.lock().expect("nobody panics while holding it"))
    }
}

impl Context {
    /// Record a call that was made for the caller on the way.
    pub fn aside(&self, aside: Aside) {
        self.asides.0.lock().expect("nobody panics while holding it").push((None, aside));
    }

    /// Record what a service asked in its own name, on the way to answering this call.
    pub fn adopt(&self, service: Context) {
        let made = service.asides.take().into_iter();
        let made = made.map(|(by, aside)| (by.or_else(|| Some(service.caller.clone())), aside));
        self.asides.0.lock().expect("nobody panics while holding it").extend(made);
    }
}

impl Aside {
    /// Its event, whose copy goes to the owner that is named with it.
    pub(crate) fn event(
        self,
        cx: &Context,
        by: Option<Caller>,
        at: u32,
    ) -> (Event, Option<String>, Option<Withheld>) {
        let caller = by.as_ref().unwrap_or(&cx.caller);
        let mut origin = cx.origin.clone();
        origin.event_id = trail::guid(cx.fresh(ASIDE + at));
        origin.request_id = trail::guid(cx.fresh(REQUEST + at));
        origin.id2 = String::new();
        origin.tls = None;
        (origin.bytes_in, origin.bytes_out) = (0, 0);
        origin.shared_event_id = None;
        if caller.service_name().is_none() {
            origin.invoked_by = Some(INTERNAL.into());
        }
        let mut event = Event::open(caller, &origin, self.model, self.audit, &cx.region, cx.now);
        event.request = Some(self.request);
        event.resources = self.resources;
        event.additional = self.additional;
        let withheld = explain(&mut event, self.reason);
        event.conclude(&self.result);
        let hears = trail::owner_hears(self.model, &self.result);
        let owner = self.owner.filter(|it| hears && *it != cx.caller.account);
        (event, owner, withheld)
    }
}
