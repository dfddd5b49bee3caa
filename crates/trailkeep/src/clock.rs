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
    ///
    /// A lab's clock goes on from where it was; any other stands still until real time is there.
    pub fn new(floor: i64, lab: bool) -> Clock {
        let ahead = if lab { floor.saturating_sub(real_now()).max(0) } else { 0 };
        Clock { ahead: AtomicI64::new(ahead), latest: AtomicI64::new(floor) }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_never_goes_back() {
        let tomorrow = real_now() + 86_400_000;
        assert_eq!(Clock::new(tomorrow, false).now(), tomorrow);
        let lab = Clock::new(tomorrow, true);
        lab.advance(5000);
        assert!(lab.now() >= tomorrow + 5000);
        assert!(Clock::new(0, false).now() <= real_now());
    }
}
