//! Strangers: callers whose signatures cannot be verified, or who sign nothing and are refused, and
//! how they are slowed down.
//!
//! # Invariants
//!
//! * A verified call is never slowed by what strangers do.
//! * Of whoever signs nothing an address gets no more than [`CALLS_PER_SECOND_MAX`] refusals a second
//!   recorded: further calls are not judged at all.
//! * What is remembered is bounded: addresses of the current second, no more than
//!   [`ADDRESSES_MAX`].

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// How many unverified calls an address may make in a second before its refusals are held back.
const CALLS_PER_SECOND_MAX: u32 = 100;
const ADDRESSES_MAX: usize = 10_000;
/// How long a refusal is held back, and its connection with it.
pub const HOLD: Duration = Duration::from_secs(1);

#[derive(Default)]
pub struct Strangers(Mutex<Second>);

#[derive(Default)]
struct Second {
    at: i64,
    calls: HashMap<IpAddr, u32>,
    logged: bool,
}

/// What to do with one more unverified call.
#[derive(Debug, PartialEq)]
pub struct Treatment {
    pub hold_back: bool,
    /// One call a second is logged: a flood of calls must not become a flood of lines.
    pub log: bool,
}

impl Strangers {
    /// Whether an address has had its refusals of this second.
    pub fn is_over(&self, address: IpAddr, now_seconds: i64) -> bool {
        let second = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let calls = second.calls.get(&address).copied().unwrap_or(0);
        second.at == now_seconds && calls >= CALLS_PER_SECOND_MAX
    }

    /// Count a refusal.
    pub fn called(&self, address: IpAddr, now_seconds: i64) -> Treatment {
        let mut second = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if second.at != now_seconds {
            *second = Second { at: now_seconds, ..Second::default() };
        }
        let log = !std::mem::replace(&mut second.logged, true);
        let full = second.calls.len() >= ADDRESSES_MAX && !second.calls.contains_key(&address);
        if full {
            return Treatment { hold_back: true, log };
        }
        let calls = second.calls.entry(address).or_insert(0);
        *calls = calls.saturating_add(1);
        Treatment { hold_back: *calls > CALLS_PER_SECOND_MAX, log }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_held_back_beyond_its_calls_of_a_second() {
        let strangers = Strangers::default();
        let (one, other) = (IpAddr::from([192, 0, 2, 1]), IpAddr::from([192, 0, 2, 2]));
        assert_eq!(strangers.called(one, 7), Treatment { hold_back: false, log: true });
        for _ in 1..CALLS_PER_SECOND_MAX {
            assert_eq!(strangers.called(one, 7), Treatment { hold_back: false, log: false });
        }
        assert!(strangers.is_over(one, 7) && !strangers.is_over(other, 7));
        assert!(!strangers.is_over(one, 8));
        assert!(strangers.called(one, 7).hold_back);
        assert!(!strangers.called(other, 7).hold_back);
        assert!(!strangers.called(one, 8).hold_back);
    }
}
