//! Hashes of texts, with those of all their prefixes for one pass.
//!
//! # Invariants
//!
//! * The hash of a text extends that of each of its prefixes byte by byte.
//! * No promise against collisions: who makes them makes only the own policies slower, since every
//!   candidate is compared in full.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// FNV-1a.
pub(crate) const SEED: u64 = 0xCBF2_9CE4_8422_2325;

pub(crate) fn step(state: u64, byte: u8) -> u64 {
    (state ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3)
}

pub(crate) fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(SEED, |state, byte| step(state, *byte))
}

pub(crate) type ByHash<T> = HashMap<u64, T, BuildHasherDefault<Hashed>>;

/// The keys are hashes already. The map takes its control bytes from the high bits, where FNV is
/// weak, so they are folded in.
#[derive(Debug, Default)]
pub(crate) struct Hashed(u64);

impl Hasher for Hashed {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|it| self.0 = step(self.0, *it));
    }

    fn write_u64(&mut self, key: u64) {
        self.0 = (key ^ (key >> 32)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }
}
