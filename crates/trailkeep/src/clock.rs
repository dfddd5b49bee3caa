//! The vault's clock.
//!
//! # Invariants
//!
//! * Time never goes back: it is never before what the store has committed.
//! * Only the lab's clock can be moved, and only forward. Signatures are checked on real time.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

pub struct Clock {
    /// How far the lab's clock is ahead of the real one, in milliseconds.
    ahead: AtomicI64,
    /// The latest time that was told, in milliseconds.
    latest: AtomicI64,
}

impl Clock {
    /// A clock that starts no earlier than `floor`, in milliseconds since 1970.
    pub fn new(floor: i64) -> Clock {
        Clock { ahead: AtomicI64::new(0), latest: AtomicI64::new(floor) }
    }

    /// The vault's time in milliseconds since 1970.
    pub fn now(&self) -> i64 {
        let now = real_now() + self.ahead.load(Ordering::Relaxed);
        now.max(self.latest.fetch_max(now, Ordering::Relaxed))
    }

    pub fn advance(&self, milliseconds: i64) {
        self.ahead.fetch_add(milliseconds, Ordering::Relaxed);
    }
}

/// Real time in milliseconds since 1970.
pub fn real_now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}
