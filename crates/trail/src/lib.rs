//! The event log: what is recorded, who hears of it, how it is delivered, proved and looked up.
//!
//! ```text
//! Event → record (JSON) → journal → log files → digests
//!                            ↘ history → LookupEvents
//! ```
//!
//! # Invariants
//!
//! * A [`Receipt`] exists only for an event that is on disk with the change it tells of, or for a
//!   read of data that nobody asked to hear about.
//! * An event's text is made once, when the call is made. What is delivered and looked up is that
//!   text, byte for byte.
//! * No clock, no chance, no input or output of its own: time and entropy come in as values, and
//!   files are written by whoever holds the gate.

mod calendar;
mod caller;
mod changes;
pub mod deliver;
pub mod digest;
mod ec2;
mod event;
mod history;
mod journal;
mod json;
mod keys;
mod kms;
mod lookup;
mod parameters;
mod progress;
mod record;
mod rest;
mod select;
mod trails;
mod trim;

pub use calendar::{digest_stamp, iso8601, log_stamp};
pub use changes::{Changes, changes};
pub use event::{Audit, Denial, Effect, Event, Origin, Plane, Resource, Tls, guid, owner_hears};
pub use history::Attribute;
pub use journal::{Receipt, Recorded, record, record_of};
pub use keys::{SigningKey, public_keys, put_key, reseal as reseal_keys, signing_key};
pub use lookup::{Found, Place, Query, lookup};
pub use progress::{Status, Task, Work, claim, due, finish, release, status};
pub use select::{
    AdvancedSelector, Asked, BasicSelector, DataResource, FieldSelector, ReadWrite, Selectors,
};
pub use trails::{LISTENERS, Listener, Listeners, TRAIL_NAMES, TRAILS, Trail, TrailId, listeners};
pub use trim::{RETENTION_MS, forget};
