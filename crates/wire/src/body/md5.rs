//! MD5 as bodies need it: of one as fast as its chain of steps allows, of several side by side.
//!
//! Each step of MD5 waits for the one before, so a core that hashes one body is mostly idle. Hashing
//! several bodies in the lanes of its vector registers costs hardly more than hashing one.
//!
//! # Invariants
//!
//! * The lanes of a run never mix: each ends as if it had been hashed alone.

#[cfg(target_arch = "x86_64")]
mod lanes;
/// Elsewhere bodies are hashed one after the other.
#[cfg(not(target_arch = "x86_64"))]
mod lanes {
    use super::{BLOCK, LANES_MAX};

    #[derive(Clone, Copy)]
    pub enum Lanes {}

    impl Lanes {
        pub fn here() -> Option<Lanes> {
            None
        }

        pub fn run(self, _: &mut [[u32; LANES_MAX]; 4], _: [&[[u8; BLOCK]]; LANES_MAX]) {
            match self {}
        }
    }
}

use std::array::from_fn;

use lanes::Lanes;

const BLOCK: usize = 64;
const INITIAL: [u32; 4] = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476];

/// How many bodies one run hashes.
pub const LANES_MAX: usize = 8;
/// Below this length the setting up of a run costs more than it saves.
const RUN_BYTES_MIN: usize = 1024;

/// A hash that goes on.
#[derive(Clone)]
pub struct Md5 {
    state: [u32; 4],
    /// The beginning of the next block, as far as it is there.
    rest: [u8; BLOCK],
    length: u64,
}

impl Md5 {
    pub fn new() -> Md5 {
        Md5 { state: INITIAL, rest: [0; BLOCK], length: 0 }
    }

    pub fn update(&mut self, bytes: &[u8]) {
        let bytes = self.fill(bytes);
        let (blocks, rest) = bytes.as_chunks::<BLOCK>();
        for block in blocks {
            fast_md5::transform(&mut self.state, block);
        }
        self.take(blocks.len() * BLOCK, rest);
    }

    /// The same for several at once, up to [`LANES_MAX`]: each takes the bytes at its place.
    pub fn update_many(many: &mut [&mut Md5], bytes: &[&[u8]]) {
        let count = many.len().min(bytes.len());
        let lanes = match Lanes::here() {
            Some(lanes) if (2..=LANES_MAX).contains(&count) => lanes,
            _ => return many.iter_mut().zip(bytes).for_each(|(md5, bytes)| md5.update(bytes)),
        };
        let mut left: [&[u8]; LANES_MAX] = [&[]; LANES_MAX];
        for ((left, md5), bytes) in left.iter_mut().zip(many.iter_mut()).zip(bytes) {
            *left = md5.fill(bytes);
        }
        // The longest last: the runs get narrower as the shorter ones end.
        let mut order: [usize; LANES_MAX] = from_fn(|it| it);
        order[..count].sort_unstable_by_key(|it| left[*it].len());
        let mut order = &order[..count];
        while let [first, _, ..] = order {
            let shared = left[*first].len() / BLOCK * BLOCK;
            if shared >= RUN_BYTES_MIN {
                run(lanes, order, many, &left, shared);
                for lane in order {
                    many[*lane].take(shared, &[]);
                    left[*lane] = &left[*lane][shared..];
                }
            }
            order = &order[1..];
        }
        many.iter_mut().zip(left).for_each(|(md5, left)| md5.update(left));
    }

    pub fn finish(mut self) -> [u8; 16] {
        let bits = self.length.wrapping_mul(8);
        let filled = self.filled();
        let mut last = [0; 2 * BLOCK];
        last[..filled].copy_from_slice(&self.rest[..filled]);
        last[filled] = 0x80;
        let blocks = (filled + 1 + size_of::<u64>()).div_ceil(BLOCK);
        last[blocks * BLOCK - size_of::<u64>()..][..size_of::<u64>()]
            .copy_from_slice(&bits.to_le_bytes());
        for block in &last.as_chunks::<BLOCK>().0[..blocks] {
            fast_md5::transform(&mut self.state, block);
        }
        let mut digest = [0; 16];
        for (bytes, word) in digest.chunks_exact_mut(4).zip(self.state) {
            bytes.copy_from_slice(&word.to_le_bytes());
        }
        digest
    }

    fn filled(&self) -> usize {
        (self.length % BLOCK as u64) as usize
    }

    /// Complete the block that was begun. What is left begins a block, unless nothing is.
    fn fill<'a>(&mut self, bytes: &'a [u8]) -> &'a [u8] {
        let filled = self.filled();
        if filled == 0 {
            return bytes;
        }
        let (head, rest) = bytes.split_at(bytes.len().min(BLOCK - filled));
        self.rest[filled..filled + head.len()].copy_from_slice(head);
        self.length += head.len() as u64;
        if filled + head.len() == BLOCK {
            fast_md5::transform(&mut self.state, &self.rest);
        }
        rest
    }

    /// Note what the state has taken in, and keep what is less than a block.
    fn take(&mut self, hashed: usize, rest: &[u8]) {
        self.length += (hashed + rest.len()) as u64;
        // Nothing follows a block that is begun still.
        if !rest.is_empty() {
            self.rest[..rest.len()].copy_from_slice(rest);
        }
    }
}

/// Hash as many bytes of each. Lanes that nobody needs repeat the first.
fn run(
    lanes: Lanes,
    order: &[usize],
    many: &mut [&mut Md5],
    left: &[&[u8]; LANES_MAX],
    bytes: usize,
) {
    let body = |lane: usize| *order.get(lane).unwrap_or(&order[0]);
    let mut states = from_fn(|word| from_fn(|lane| many[body(lane)].state[word]));
    let blocks = from_fn(|lane| left[body(lane)][..bytes].as_chunks::<BLOCK>().0);
    lanes.run(&mut states, blocks);
    for (lane, body) in order.iter().enumerate() {
        many[*body].state = from_fn(|word| states[word][lane]);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn bytes(length: usize, seed: u32) -> Vec<u8> {
        (0..length as u32).map(|it| (it.wrapping_mul(0x9e37_79b9 ^ seed) >> 24) as u8).collect()
    }

    fn expected(bytes: &[u8]) -> [u8; 16] {
        use md5::Digest as _;
        md5::Md5::digest(bytes).into()
    }

    #[test]
    fn every_length_around_a_block_is_hashed() {
        for length in 0..300 {
            let bytes = bytes(length, 7);
            let mut md5 = Md5::new();
            md5.update(&bytes);
            assert_eq!(md5.finish(), expected(&bytes), "{length}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(96))]

        #[test]
        fn bodies_side_by_side_are_hashed_as_alone(
            turns in proptest::collection::vec(
                proptest::collection::vec(0..20_000usize, 0..=LANES_MAX + 2), 1..6),
        ) {
            let mut many = vec![Md5::new(); LANES_MAX + 2];
            let mut whole = vec![Vec::new(); LANES_MAX + 2];
            for (seed, lengths) in turns.iter().enumerate() {
                let parts: Vec<_> = lengths.iter().map(|it| bytes(*it, seed as u32)).collect();
                whole.iter_mut().zip(&parts).for_each(|(all, part)| all.extend(part));
                let parts: Vec<&[u8]> = parts.iter().map(Vec::as_slice).collect();
                let mut lanes: Vec<&mut Md5> = many.iter_mut().take(parts.len()).collect();
                Md5::update_many(&mut lanes, &parts);
            }
            for (md5, whole) in many.into_iter().zip(&whole) {
                prop_assert_eq!(md5.finish(), expected(whole));
            }
        }
    }
}
