//! MD5 as bodies need it: of one as fast as its chain of steps allows, of several side by side.
//!
//! Each step of MD5 waits for the one before, so a core that hashes one body is mostly idle. Hashing
//! several bodies in the lanes of its vector registers costs hardly more than hashing one.
//!
//! # Invariants
//!
//! * The lanes of a run never mix: each ends as if it had been hashed alone.

#[cfg(target_arch = "x86_64")]
use std::arch::x86_64::__m256i;
use std::array::from_fn;
use std::sync::LazyLock;

use pulp::Arch;
#[cfg(target_arch = "x86_64")]
use pulp::{NullaryFnOnce, x86::V3};

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
        if !(2..=LANES_MAX).contains(&count) || !has_lanes() {
            return many.iter_mut().zip(bytes).for_each(|(md5, bytes)| md5.update(bytes));
        }
        let mut left: [&[u8]; LANES_MAX] = [&[]; LANES_MAX];
        for ((left, md5), bytes) in left.iter_mut().zip(many.iter_mut()).zip(bytes) {
            *left = md5.fill(bytes);
        }
        // The longest last: the runs get narrower as the shorter ones end.
        let mut order: [usize; LANES_MAX] = from_fn(|it: usize| it);
        order[..count].sort_unstable_by_key(|it| left[*it].len());
        let mut order = &order[..count];
        while let [first, _, ..] = order {
            let shared = left[*first].len() / BLOCK * BLOCK;
            if shared >= RUN_BYTES_MIN {
                run(order, many, &left, shared);
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

/// The vectors of this machine.
fn arch() -> Arch {
    static ARCH: LazyLock<Arch> = LazyLock::new(Arch::new);
    *ARCH
}

/// Whether bodies side by side are faster here than one after the other.
fn has_lanes() -> bool {
    #[cfg(target_arch = "x86_64")]
    return matches!(arch(), Arch::V3(_) | Arch::V4(_));
    #[cfg(not(target_arch = "x86_64"))]
    false
}

/// Hash as many blocks of each. Lanes that nobody needs repeat the first.
fn run(lanes: &[usize], many: &mut [&mut Md5], left: &[&[u8]; LANES_MAX], bytes: usize) {
    let lane = |at: usize| *lanes.get(at).unwrap_or(&lanes[0]);
    let mut states = from_fn(|word| from_fn(|at| many[lane(at)].state[word]));
    let blocks = from_fn(|at| left[lane(at)][..bytes].as_chunks::<BLOCK>().0);
    let states = &mut states;
    // What the compiler knows to be constant it adds last, and so makes each step one addition longer.
    let added = std::hint::black_box(&ADDED);
    #[cfg(target_arch = "x86_64")]
    match arch() {
        Arch::V3(simd) => simd.vectorize(Run { simd, states, blocks, added }),
        Arch::V4(simd) => simd.vectorize(Run { simd: *simd, states, blocks, added }),
        _ => unreachable!("without lanes there are no runs"),
    }
    for (at, lane) in lanes.iter().enumerate() {
        many[*lane].state = from_fn(|word| states[word][at]);
    }
}

/// Blocks to be hashed side by side, and the words of the states that they change.
#[cfg(target_arch = "x86_64")]
struct Run<'a> {
    simd: V3,
    states: &'a mut [[u32; LANES_MAX]; 4],
    /// As many of each.
    blocks: [&'a [[u8; BLOCK]]; LANES_MAX],
    added: &'a [u32; 64],
}

#[cfg(target_arch = "x86_64")]
/// RFC 1321, 3.4: the constants of the steps, and how far each turns.
const ADDED: [u32; 64] = [
    0xd76a_a478,
    0xe8c7_b756,
    0x2420_70db,
    0xc1bd_ceee,
    0xf57c_0faf,
    0x4787_c62a,
    0xa830_4613,
    0xfd46_9501,
    0x6980_98d8,
    0x8b44_f7af,
    0xffff_5bb1,
    0x895c_d7be,
    0x6b90_1122,
    0xfd98_7193,
    0xa679_438e,
    0x49b4_0821,
    0xf61e_2562,
    0xc040_b340,
    0x265e_5a51,
    0xe9b6_c7aa,
    0xd62f_105d,
    0x0244_1453,
    0xd8a1_e681,
    0xe7d3_fbc8,
    0x21e1_cde6,
    0xc337_07d6,
    0xf4d5_0d87,
    0x455a_14ed,
    0xa9e3_e905,
    0xfcef_a3f8,
    0x676f_02d9,
    0x8d2a_4c8a,
    0xfffa_3942,
    0x8771_f681,
    0x6d9d_6122,
    0xfde5_380c,
    0xa4be_ea44,
    0x4bde_cfa9,
    0xf6bb_4b60,
    0xbebf_bc70,
    0x289b_7ec6,
    0xeaa1_27fa,
    0xd4ef_3085,
    0x0488_1d05,
    0xd9d4_d039,
    0xe6db_99e5,
    0x1fa2_7cf8,
    0xc4ac_5665,
    0xf429_2244,
    0x432a_ff97,
    0xab94_23a7,
    0xfc93_a039,
    0x655b_59c3,
    0x8f0c_cc92,
    0xffef_f47d,
    0x8584_5dd1,
    0x6fa8_7e4f,
    0xfe2c_e6e0,
    0xa301_4314,
    0x4e08_11a1,
    0xf753_7e82,
    0xbd3a_f235,
    0x2ad7_d2bb,
    0xeb86_d391,
];
#[cfg(target_arch = "x86_64")]
const TURNED: [[i32; 4]; 4] = [[7, 12, 17, 22], [5, 9, 14, 20], [4, 11, 16, 23], [6, 10, 15, 21]];

#[cfg(target_arch = "x86_64")]
impl NullaryFnOnce for Run<'_> {
    type Output = ();

    // Inlined into what is compiled for the vectors that the machine has: where one instruction mixes
    // three operands, or turns, that is what these become. What is passed to functions of the standard
    // library would be compiled apart from it, for vectors of every machine, and be five times slower.
    #[inline(always)]
    fn call(self) {
        let (avx, avx2) = (self.simd.avx, self.simd.avx2);
        let add = |x, y| avx2._mm256_add_epi32(x, y);
        let xor = |x, y| avx2._mm256_xor_si256(x, y);
        let and = |x, y| avx2._mm256_and_si256(x, y);
        let or = |x, y| avx2._mm256_or_si256(x, y);
        let all = |word: u32| avx._mm256_set1_epi32(word as i32);
        let [a, b, c, d] = &mut *self.states;
        let (mut a, mut b, mut c, mut d): (__m256i, __m256i, __m256i, __m256i) =
            (pulp::cast(*a), pulp::cast(*b), pulp::cast(*c), pulp::cast(*d));
        let count = self.blocks[0].len();
        for at in 0..count {
            macro_rules! words {
                ($($word:literal)*) => {[$({
                    let of = |lane: usize| {
                        let bytes = &self.blocks[lane][at][4 * $word..][..4];
                        i32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]])
                    };
                    avx._mm256_set_epi32(of(7), of(6), of(5), of(4), of(3), of(2), of(1), of(0))
                }),*]};
            }
            let words: [__m256i; 16] = words!(0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15);
            let before = [a, b, c, d];
            macro_rules! step {
                ($now:ident $x:ident $y:ident $z:ident, $number:expr, $mix:expr, $word:expr) => {
                    const TURN: i32 = TURNED[$number / 16][$number % 4];
                    // What does not wait for the step before comes first.
                    let ready =
                        add($now, add(words[$word($number) % 16], all(self.added[$number])));
                    let sum = add(ready, $mix($x, $y, $z));
                    let left = avx2._mm256_slli_epi32::<TURN>(sum);
                    let right = avx2._mm256_srli_epi32::<{ 32 - TURN }>(sum);
                    $now = add($x, or(left, right));
                };
            }
            macro_rules! round {
                ($round:literal, $mix:expr, $word:expr) => {
                    round!(@four $round * 16, $mix, $word);
                    round!(@four $round * 16 + 4, $mix, $word);
                    round!(@four $round * 16 + 8, $mix, $word);
                    round!(@four $round * 16 + 12, $mix, $word);
                };
                (@four $number:expr, $mix:expr, $word:expr) => {
                    { step!(a b c d, $number, $mix, $word); }
                    { step!(d a b c, $number + 1, $mix, $word); }
                    { step!(c d a b, $number + 2, $mix, $word); }
                    { step!(b c d a, $number + 3, $mix, $word); }
                };
            }
            let ones = all(u32::MAX);
            round!(0, |x, y, z| xor(z, and(x, xor(y, z))), |it: usize| it);
            round!(1, |x, y, z| xor(y, and(z, xor(x, y))), |it: usize| 5 * it + 1);
            round!(2, |x, y, z| xor(x, xor(y, z)), |it: usize| 3 * it + 5);
            round!(3, |x, y, z| xor(y, or(x, xor(z, ones))), |it: usize| 7 * it);
            [a, b, c, d] =
                [add(a, before[0]), add(b, before[1]), add(c, before[2]), add(d, before[3])];
        }
        *self.states = [pulp::cast(a), pulp::cast(b), pulp::cast(c), pulp::cast(d)];
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
