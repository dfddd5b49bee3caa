//! Bodies at rest: frames of AES-256-GCM, so that they stream in and any part of them can be read.
//!
//! ```text
//! frame 0                      frame 1                      last frame
//! text (65,520)   tag (16)     text (65,520)   tag (16)     text (the rest)   tag (16)
//! ```
//!
//! A frame is as long as a block of the store, so that reading a few bytes reads one block. Its nonce
//! is its number, and a flag that only the last frame has; a body's key seals one body and no other.
//!
//! # Invariants
//!
//! * What does not open was never sealed so: a frame that was changed, moved, swapped, cut off or
//!   added opens under no key that is asked for.
//! * A key seals one body once. The caller draws a fresh one for each.
//! * Opening a range touches only the frames that hold it.
//! * No body is empty on disk: one without text is a single tag.

use std::ops::Range;

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};

use crate::Unsealable;

/// Bytes of a sealed frame; the last may be shorter.
pub const FRAME_BYTES: usize = 64 << 10;
/// What sealing adds to a frame.
pub const TAG_BYTES: usize = 16;
/// Bytes of text in a frame.
pub const TEXT_BYTES: usize = FRAME_BYTES - TAG_BYTES;
/// Bytes of a body's key.
pub const KEY_BYTES: usize = 32;

/// How long a body is once it is sealed.
pub const fn sealed_length(text: u64) -> u64 {
    let frames = text.div_ceil(TEXT_BYTES as u64);
    let frames = if frames == 0 { 1 } else { frames };
    text.saturating_add(frames * TAG_BYTES as u64)
}

/// How long the text of a sealed body is; none if no sealed body has this length.
pub const fn text_length(sealed: u64) -> Option<u64> {
    let frames = sealed.div_ceil(FRAME_BYTES as u64);
    match sealed.checked_sub(frames * TAG_BYTES as u64) {
        Some(text) if frames > 0 && sealed_length(text) == sealed => Some(text),
        _ => None,
    }
}

/// Seal a body that is there as a whole.
pub fn seal(key: &[u8; KEY_BYTES], text: &[u8]) -> Vec<u8> {
    let mut sealed = Vec::with_capacity(sealed_length(text.len() as u64) as usize);
    let key = schedule(key);
    let last = text.len().div_ceil(TEXT_BYTES).saturating_sub(1);
    for number in 0..=last {
        let start = number * TEXT_BYTES;
        let at = sealed.len();
        sealed.extend_from_slice(&text[start..text.len().min(start + TEXT_BYTES)]);
        let tag = seal_frame(&key, number as u64, number == last, &mut sealed[at..]);
        sealed.extend_from_slice(&tag);
    }
    sealed
}

/// Seals a body as it comes in, frame by frame.
pub struct Sealer {
    key: LessSafeKey,
    number: u64,
    /// The frame that is being filled. A full one waits to learn whether it is the last.
    frame: Box<[u8]>,
    filled: usize,
}

impl Sealer {
    pub fn new(key: &[u8; KEY_BYTES]) -> Sealer {
        let frame = vec![0; FRAME_BYTES].into_boxed_slice();
        Sealer { key: schedule(key), number: 0, frame, filled: 0 }
    }

    /// Take the next bytes of the text, and give each frame that is done.
    pub fn update<E>(
        &mut self,
        mut text: &[u8],
        give: &mut impl FnMut(&[u8]) -> Result<(), E>,
    ) -> Result<(), E> {
        while !text.is_empty() {
            if self.filled == TEXT_BYTES {
                give(self.close(false))?;
            }
            let (head, rest) = text.split_at(text.len().min(TEXT_BYTES - self.filled));
            self.frame[self.filled..self.filled + head.len()].copy_from_slice(head);
            self.filled += head.len();
            text = rest;
        }
        Ok(())
    }

    /// Give the last frame.
    pub fn finish<E>(mut self, give: &mut impl FnMut(&[u8]) -> Result<(), E>) -> Result<(), E> {
        give(self.close(true))
    }

    fn close(&mut self, last: bool) -> &[u8] {
        let (text, rest) = self.frame.split_at_mut(self.filled);
        let tag = seal_frame(&self.key, self.number, last, text);
        rest[..TAG_BYTES].copy_from_slice(&tag);
        let sealed = self.filled + TAG_BYTES;
        self.number += 1;
        self.filled = 0;
        &self.frame[..sealed]
    }
}

/// Opens any part of a sealed body.
pub struct Opener {
    key: LessSafeKey,
    text: u64,
}

/// A frame that is to be read, and what of its text is wanted.
#[derive(Clone, Debug, PartialEq)]
pub struct Frame {
    number: u64,
    /// Where in the sealed body it lies.
    pub sealed: Range<u64>,
    /// Where in its text the wanted part lies.
    pub text: Range<usize>,
}

impl Opener {
    /// For a body that is so long on disk.
    pub fn new(key: &[u8; KEY_BYTES], sealed: u64) -> Result<Opener, Unsealable> {
        let text = text_length(sealed).ok_or(Unsealable)?;
        Ok(Opener { key: schedule(key), text })
    }

    /// The length of the text.
    pub fn text_length(&self) -> u64 {
        self.text
    }

    /// The frame in which a range of the text begins; none if the range reaches beyond the end. A range
    /// without bytes still has a frame to check.
    pub fn frame(&self, range: Range<u64>) -> Result<Frame, Unsealable> {
        if range.start > range.end || range.end > self.text {
            return Err(Unsealable);
        }
        let size = TEXT_BYTES as u64;
        let number = (range.start / size).min(self.last());
        let (skip, end) = (number * size, range.end.min((number + 1) * size));
        Ok(Frame {
            number,
            sealed: self.lies(skip..end.max(skip + 1)),
            text: (range.start - skip) as usize..(end - skip) as usize,
        })
    }

    /// Where the frames lie that hold a range of the text, as far as there are any.
    pub fn lies(&self, range: Range<u64>) -> Range<u64> {
        let size = TEXT_BYTES as u64;
        let end = range.end.div_ceil(size).saturating_mul(FRAME_BYTES as u64);
        let end = end.min(sealed_length(self.text));
        end.min(range.start / size * FRAME_BYTES as u64)..end
    }

    /// Open a frame in place. What is wanted of it then lies where [`Frame::text`] says.
    pub fn open(&self, frame: &Frame, sealed: &mut [u8]) -> Result<(), Unsealable> {
        let nonce = nonce(frame.number, frame.number == self.last());
        let text = self.key.open_in_place(nonce, Aad::empty(), sealed).map_err(|_| Unsealable)?;
        match frame.text.end <= text.len() {
            true => Ok(()),
            false => Err(Unsealable),
        }
    }

    /// The number of the last frame.
    fn last(&self) -> u64 {
        self.text.div_ceil(TEXT_BYTES as u64).saturating_sub(1)
    }
}

fn schedule(key: &[u8; KEY_BYTES]) -> LessSafeKey {
    LessSafeKey::new(UnboundKey::new(&AES_256_GCM, key).expect("32 bytes are an AES-256 key"))
}

fn nonce(number: u64, last: bool) -> Nonce {
    let mut nonce = [0; NONCE_LEN];
    nonce[0] = u8::from(last);
    nonce[NONCE_LEN - 8..].copy_from_slice(&number.to_be_bytes());
    Nonce::assume_unique_for_key(nonce)
}

fn seal_frame(key: &LessSafeKey, number: u64, last: bool, text: &mut [u8]) -> [u8; TAG_BYTES] {
    let tag = key
        .seal_in_place_separate_tag(nonce(number, last), Aad::empty(), text)
        .expect("a frame is far below the limit of AES-GCM");
    tag.as_ref().try_into().expect("a tag of AES-GCM has 16 bytes")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const KEY: [u8; KEY_BYTES] = [7; KEY_BYTES];
    /// Lengths around the ends of frames.
    const EDGES: [usize; 9] = [
        0,
        1,
        TEXT_BYTES - 1,
        TEXT_BYTES,
        TEXT_BYTES + 1,
        FRAME_BYTES,
        2 * TEXT_BYTES,
        2 * TEXT_BYTES + 1,
        3 * TEXT_BYTES + 5,
    ];

    fn text(length: usize) -> Vec<u8> {
        (0..length as u32).map(|it| (it.wrapping_mul(0x9e37_79b9) >> 24) as u8).collect()
    }

    fn open(sealed: &[u8], range: Range<u64>) -> Result<Vec<u8>, Unsealable> {
        let opener = Opener::new(&KEY, sealed.len() as u64)?;
        let lies = opener.lies(range.clone());
        let (mut whole, mut start, mut end) = (Vec::new(), range.start, lies.start);
        loop {
            let frame = opener.frame(start..range.end)?;
            assert!(frame.sealed.start == end || range.is_empty(), "frames follow each other");
            end = frame.sealed.end;
            let mut read = sealed[frame.sealed.start as usize..end as usize].to_vec();
            opener.open(&frame, &mut read)?;
            whole.extend_from_slice(&read[frame.text.clone()]);
            start += frame.text.len() as u64;
            if start == range.end {
                assert!(end == lies.end || range.is_empty(), "no frame is read in vain");
                return Ok(whole);
            }
        }
    }

    fn open_all(sealed: &[u8]) -> Result<Vec<u8>, Unsealable> {
        let length = text_length(sealed.len() as u64).ok_or(Unsealable)?;
        open(sealed, 0..length)
    }

    fn length() -> impl Strategy<Value = usize> {
        prop_oneof![proptest::sample::select(&EDGES[..]), 0..300usize, 0..4 * TEXT_BYTES,]
    }

    #[test]
    fn lengths_on_disk_tell_lengths_of_text() {
        for length in EDGES {
            let sealed = seal(&KEY, &text(length));
            assert_eq!(sealed.len() as u64, sealed_length(length as u64));
            assert_eq!(text_length(sealed.len() as u64), Some(length as u64));
            assert_eq!(open_all(&sealed).unwrap(), text(length));
        }
        for no_length in [0, 15, FRAME_BYTES as u64 + 1, FRAME_BYTES as u64 + 16] {
            assert_eq!(text_length(no_length), None, "{no_length}");
        }
    }

    #[test]
    fn frames_that_are_moved_do_not_open() {
        let sealed = seal(&KEY, &text(3 * TEXT_BYTES + 5));
        let frame = |at: usize| &sealed[at * FRAME_BYTES..sealed.len().min((at + 1) * FRAME_BYTES)];
        let moved: [Vec<&[u8]>; 7] = [
            vec![frame(1), frame(0), frame(2), frame(3)],
            vec![frame(0), frame(1), frame(3)],
            vec![frame(0), frame(1), frame(2)],
            vec![frame(1), frame(2), frame(3)],
            vec![frame(0), frame(1), frame(2), frame(3), frame(3)],
            vec![frame(0), frame(0), frame(2), frame(3)],
            vec![frame(3)],
        ];
        for order in moved {
            assert_eq!(open_all(&order.concat()), Err(Unsealable));
        }
        let other = seal(&[8; KEY_BYTES], &text(3 * TEXT_BYTES + 5));
        let mixed = [frame(0), &other[FRAME_BYTES..]].concat();
        assert_eq!(open_all(&mixed), Err(Unsealable));
        assert_eq!(open(&mixed, 0..9).unwrap(), text(9), "what is not read is not checked");
    }

    #[test]
    fn an_empty_body_is_a_tag_that_is_checked() {
        let sealed = seal(&KEY, b"");
        assert_eq!(open(&sealed, 0..0).unwrap(), b"");
        assert_eq!(open(&[0; TAG_BYTES], 0..0), Err(Unsealable));
        assert_eq!(open(&sealed, 0..1), Err(Unsealable));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn any_range_of_any_body_is_what_was_sealed(length in length(), ends: (u64, u64)) {
            let (text, size) = (text(length), length as u64 + 1);
            let (one, other) = (ends.0 % size, ends.1 % size);
            let range = one.min(other)..one.max(other);
            let sealed = seal(&KEY, &text);
            let expected = &text[range.start as usize..range.end as usize];
            prop_assert_eq!(open(&sealed, range).unwrap(), expected);
        }

        #[test]
        fn how_a_body_comes_in_makes_no_difference(
            length in length(),
            cuts in proptest::collection::vec(1..150_000usize, 0..12),
        ) {
            let text = text(length);
            let (mut streamed, mut rest) = (Vec::new(), &text[..]);
            let mut give = |frame: &[u8]| -> Result<(), ()> {
                streamed.extend_from_slice(frame);
                Ok(())
            };
            let mut sealer = Sealer::new(&KEY);
            for cut in cuts {
                let (head, tail) = rest.split_at(cut.min(rest.len()));
                sealer.update(head, &mut give).unwrap();
                rest = tail;
            }
            sealer.update(rest, &mut give).unwrap();
            sealer.finish(&mut give).unwrap();
            prop_assert_eq!(streamed, seal(&KEY, &text));
        }

        #[test]
        fn what_was_changed_does_not_open(length in length(), at: usize, bit in 0..8u8) {
            let mut sealed = seal(&KEY, &text(length));
            let at = at % sealed.len();
            sealed[at] ^= 1 << bit;
            prop_assert_eq!(open_all(&sealed), Err(Unsealable));
            let elsewhere = at / FRAME_BYTES * TEXT_BYTES;
            if elsewhere > 0 {
                prop_assert!(open(&sealed, 0..elsewhere as u64).is_ok());
            }
        }

        #[test]
        fn what_was_cut_or_grew_does_not_open(length in length(), by in 1..70_000usize) {
            let mut sealed = seal(&KEY, &text(length));
            let cut = &sealed[..sealed.len().saturating_sub(by)];
            prop_assert_eq!(open_all(cut), Err(Unsealable));
            sealed.extend(text(by));
            prop_assert_eq!(open_all(&sealed), Err(Unsealable));
        }
    }
}
