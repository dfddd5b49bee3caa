//! Chance: the fresh bytes of a call, for keys, data keys and envelopes.
//!
//! # Invariants
//!
//! * They come from the context, so every attempt of a call gets the same; no purpose shares them with
//!   another.

use zeroize::Zeroizing;

use crate::prelude::*;

const BLOCK: usize = 32;

/// What fresh bytes are for; the numbers keep purposes apart, with room for [`BYTES_MAX`] each.
#[derive(Clone, Copy, Debug)]
pub(super) enum Purpose {
    KeyId = 0x0500_0000,
    Material = 0x0500_1000,
    DataKey = 0x0500_2000,
    Envelope = 0x0500_3000,
    Random = 0x0500_4000,
    /// What differs from one answer to the next, such as a grant's token.
    Token = 0x0500_5000,
}

/// The most that one purpose of a call can ask for.
pub(super) const BYTES_MAX: usize = 4096;

/// Thirty-two fresh bytes, wiped when they are dropped.
pub(super) fn block(cx: &Context, purpose: Purpose) -> Zeroizing<[u8; BLOCK]> {
    Zeroizing::new(cx.random(purpose as u32))
}

/// As many fresh bytes as are asked for, wiped when they are dropped.
pub(super) fn bytes(cx: &Context, purpose: Purpose, length: usize) -> Zeroizing<Vec<u8>> {
    assert!(length <= BYTES_MAX, "nobody asks for more");
    let mut out = Zeroizing::new(Vec::with_capacity(length.next_multiple_of(BLOCK)));
    let blocks = length.div_ceil(BLOCK) as u32;
    for at in 0..blocks {
        out.extend_from_slice(&cx.random(purpose as u32 + at));
    }
    out.truncate(length);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    #[test]
    fn bytes_do_not_repeat_within_a_call_and_are_the_same_on_every_attempt() {
        let mut world = World::new();
        let cx = world.context();
        let long = bytes(&cx, Purpose::Random, BYTES_MAX);
        let mut blocks: Vec<_> = long.chunks(BLOCK).map(<[u8]>::to_vec).collect();
        blocks.push(bytes(&cx, Purpose::DataKey, BLOCK).to_vec());
        blocks.push(block(&cx, Purpose::Token).to_vec());
        blocks.sort();
        blocks.dedup();
        assert_eq!(blocks.len(), BYTES_MAX / BLOCK + 2);
        assert_eq!(bytes(&cx, Purpose::Random, 33), bytes(&cx, Purpose::Random, 33));
        assert_ne!(bytes(&world.context(), Purpose::Random, 33)[..], long[..33]);
    }
}
