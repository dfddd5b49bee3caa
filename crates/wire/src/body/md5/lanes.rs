//! The kernel: blocks of eight bodies at once, a word of each in a lane of a vector register.
//!
//! # Invariants
//!
//! * It runs only where the machine was seen to have such registers.

use std::arch::x86_64::__m256i;
use std::sync::LazyLock;

use pulp::x86::{V3, V4};
use pulp::{Arch, NullaryFnOnce};

use super::{BLOCK, LANES_MAX};

/// The vector registers of this machine.
#[derive(Clone, Copy)]
pub enum Lanes {
    Avx2(V3),
    Avx512(V4),
}

impl Lanes {
    /// None where hashing bodies side by side would gain nothing.
    pub fn here() -> Option<Lanes> {
        static HERE: LazyLock<Option<Lanes>> = LazyLock::new(|| match Arch::new() {
            Arch::V3(simd) => Some(Lanes::Avx2(simd)),
            Arch::V4(simd) => Some(Lanes::Avx512(simd)),
            _ => None,
        });
        *HERE
    }

    /// Hash as many blocks of each body. A state lies across: its first word among the first words.
    pub fn run(self, states: &mut [[u32; LANES_MAX]; 4], blocks: [&[[u8; BLOCK]]; LANES_MAX]) {
        // What the compiler knows to be constant it adds last, which makes each step one addition longer.
        let added = std::hint::black_box(&ADDED);
        match self {
            Lanes::Avx2(simd) => simd.vectorize(Run { simd, states, blocks, added }),
            Lanes::Avx512(simd) => simd.vectorize(Run { simd: *simd, states, blocks, added }),
        }
    }
}

struct Run<'a> {
    simd: V3,
    states: &'a mut [[u32; LANES_MAX]; 4],
    blocks: [&'a [[u8; BLOCK]]; LANES_MAX],
    added: &'a [u32; 64],
}

/// RFC 1321, 3.4: what is added in each step.
const ADDED: [u32; 64] = [
    0xd76aa478, 0xe8c7b756, 0x242070db, 0xc1bdceee, 0xf57c0faf, 0x4787c62a, 0xa8304613, 0xfd469501,
    0x698098d8, 0x8b44f7af, 0xffff5bb1, 0x895cd7be, 0x6b901122, 0xfd987193, 0xa679438e, 0x49b40821,
    0xf61e2562, 0xc040b340, 0x265e5a51, 0xe9b6c7aa, 0xd62f105d, 0x02441453, 0xd8a1e681, 0xe7d3fbc8,
    0x21e1cde6, 0xc33707d6, 0xf4d50d87, 0x455a14ed, 0xa9e3e905, 0xfcefa3f8, 0x676f02d9, 0x8d2a4c8a,
    0xfffa3942, 0x8771f681, 0x6d9d6122, 0xfde5380c, 0xa4beea44, 0x4bdecfa9, 0xf6bb4b60, 0xbebfbc70,
    0x289b7ec6, 0xeaa127fa, 0xd4ef3085, 0x04881d05, 0xd9d4d039, 0xe6db99e5, 0x1fa27cf8, 0xc4ac5665,
    0xf4292244, 0x432aff97, 0xab9423a7, 0xfc93a039, 0x655b59c3, 0x8f0ccc92, 0xffeff47d, 0x85845dd1,
    0x6fa87e4f, 0xfe2ce6e0, 0xa3014314, 0x4e0811a1, 0xf7537e82, 0xbd3af235, 0x2ad7d2bb, 0xeb86d391,
];
/// How far each step of a round turns; it does so four times.
const TURNED: [[i32; 4]; 4] = [[7, 12, 17, 22], [5, 9, 14, 20], [4, 11, 16, 23], [6, 10, 15, 21]];

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
        for at in 0..self.blocks[0].len() {
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
