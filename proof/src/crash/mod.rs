//! The crash harness: kill the server at random instants, and check what it promised.
//!
//! Workers write under load. Each owns its keys, so it knows what must be there; the one
//! call that was under way when the server died may have happened or not, and its event
//! must agree with whichever it was.
//!
//! # Invariants
//!
//! * An acknowledged write is there and intact after every restart: encrypted objects and
//!   ciphertexts open with what they were encrypted with, and keys are in the state they were
//!   put in.
//! * A call has exactly one event when it took effect, and none when it did not. Calls and
//!   events find each other by the user agent, which carries the call's number.
//! * The seed fixes what is called; only the instants of the kills are left to the machine.

mod asides;
mod call;
mod change;
mod disk;
mod events;
mod key_checks;
mod keys;
mod ledger;
mod load;
mod run;
mod sealed;
mod sealed_checks;
mod sealed_load;

pub use run::{Settings, run};

/// The account that everything belongs to.
pub const ACCOUNT: &str = "111122223333";

/// The region of every call.
const REGION: &str = "us-east-1";
/// Objects whose versions are not kept.
const PLAIN: &str = "crash-plain";
/// Objects whose versions are kept.
const KEPT: &str = "crash-kept";
/// Where the log files go.
const LOGS: &str = "crash-logs";
/// The trail that hears everything.
const TRAIL: &str = "crash-main";

/// The parts of an upload but its last.
const PART_SIZE: usize = 5 << 20;

/// A small random generator (SplitMix64): a run is repeated by its seed.
#[derive(Clone)]
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut value = self.0;
        value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        value ^ (value >> 31)
    }

    /// A number from 0 up to, but not including, `end`.
    pub fn below(&mut self, end: u64) -> u64 {
        self.roll() % end.max(1)
    }
}

/// `size` bytes that only `seed` knows.
fn noise(seed: u64, size: usize) -> Vec<u8> {
    let mut dice = Dice::new(seed);
    (0..size.div_ceil(8)).flat_map(|_| dice.roll().to_le_bytes()).take(size).collect()
}
