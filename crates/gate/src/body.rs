//! Bodies at rest: how the bytes of an object are laid down, and how they are read.
//!
//! | text               | lies                                          |
//! |--------------------|-----------------------------------------------|
//! | none               | nowhere                                       |
//! | up to 1 KiB        | sealed, within the piece that the row keeps   |
//! | up to 1 MiB        | sealed, packed with others                    |
//! | more               | sealed, in a file of its own                  |
//!
//! # Invariants
//!
//! * What is laid down is sealed under the key that its pieces carry: no text reaches the disk.
//! * A read opens the frames that hold the bytes asked for, and no others.
//! * What does not open is a failure, never other bytes.

use std::ops::Range;

use bytes::Bytes;
use store::{Extent, Failure, Reader, Store};
use vault::body::{FRAME_BYTES, Frame, Opener, Sealer, TEXT_BYTES, seal, sealed_length};
use wire::{BodyKey, Piece, Place};

/// Texts up to this length travel in the row that names them.
pub const INLINE_MAX: usize = store::INLINE_MAX;
/// Texts up to this length are packed with others.
pub const PACKED_MAX: usize = 1 << 20;
const _: () = assert!(sealed_length(PACKED_MAX as u64) <= store::PACKED_MAX as u64);

/// Lay down a text that is there as a whole. Blocks on the disk if it is longer than [`PACKED_MAX`].
pub fn lay(store: &Store, key: &BodyKey, text: &[u8]) -> Result<Vec<Piece>, Failure> {
    if text.is_empty() {
        return Ok(Vec::new());
    }
    if text.len() > PACKED_MAX {
        let mut laying = Laying::begin(store, key, Some(text.len() as u64))?;
        laying.write(text)?;
        return Ok(vec![laying.finish()?]);
    }
    let sealed = Bytes::from(seal(key.bytes(), text));
    let place = match text.len() <= INLINE_MAX {
        true => Place::Bytes(sealed),
        false => Place::Blob(store.blobs().put(sealed).wait()?),
    };
    Ok(vec![Piece { place, offset: 0, length: text.len() as u64, key: Some(key.clone()) }])
}

/// A long text on its way into a file of its own. Blocks on the disk.
pub struct Laying {
    extent: Extent,
    sealer: Sealer,
    key: BodyKey,
    length: u64,
}

impl Laying {
    /// Begin with a text that will be so long, if that is known.
    pub fn begin(store: &Store, key: &BodyKey, expected: Option<u64>) -> Result<Laying, Failure> {
        let extent = store.blobs().create(expected.map(sealed_length))?;
        Ok(Laying { extent, sealer: Sealer::new(key.bytes()), key: key.clone(), length: 0 })
    }

    pub fn write(&mut self, text: &[u8]) -> Result<(), Failure> {
        self.length += text.len() as u64;
        self.sealer.update(text, &mut |frame: &[u8]| self.extent.write(frame))
    }

    /// Make the text durable. Until a commit adopts it, it is an orphan.
    pub fn finish(self) -> Result<Piece, Failure> {
        let Laying { mut extent, sealer, key, length } = self;
        sealer.finish(&mut |frame: &[u8]| extent.write(frame))?;
        let place = Place::Blob(extent.finish()?);
        Ok(Piece { place, offset: 0, length, key: Some(key) })
    }
}

/// A piece of a body, open for reading from its beginning to its end. What is open stays whole,
/// whoever deletes it meanwhile.
pub struct Source {
    place: Opened,
    opener: Option<Opener>,
    /// What is still to be read of the text of the place.
    left: Range<u64>,
}

enum Opened {
    Bytes(Bytes),
    Blob(Reader),
}

impl Opened {
    fn length(&self) -> u64 {
        match self {
            Opened::Bytes(bytes) => bytes.len() as u64,
            Opened::Blob(reader) => reader.len(),
        }
    }

    /// The bytes of a range, checked against the store's checksums.
    fn read(&self, range: Range<u64>) -> Result<Bytes, Failure> {
        self.read_with(range, Reader::read)
    }

    /// A sealed frame. Its tag proves more than a checksum, so that is looked at only when the frame does
    /// not open: it tells a damaged disk from a wrong key.
    fn open(&self, opener: &Opener, frame: &Frame) -> Result<Bytes, Failure> {
        let sealed = self.read_with(frame.sealed.clone(), Reader::read_unchecked)?;
        // Opened in place: the bytes were read for this, and mostly nobody else holds them.
        let mut sealed: Vec<u8> = sealed.into();
        match opener.open(frame, &mut sealed) {
            Ok(()) => Ok(Bytes::from(sealed).slice(frame.text.clone())),
            Err(_) => Err(self.read(frame.sealed.clone()).err().unwrap_or_else(sealed_wrong)),
        }
    }

    fn read_with(
        &self,
        range: Range<u64>,
        read: fn(&Reader, u64, usize) -> Result<Bytes, Failure>,
    ) -> Result<Bytes, Failure> {
        let length = range.end - range.start;
        let bytes = match self {
            Opened::Bytes(bytes) if range.end <= bytes.len() as u64 => {
                bytes.slice(range.start as usize..range.end as usize)
            }
            Opened::Bytes(_) => return Err(short()),
            Opened::Blob(reader) => read(reader, range.start, length as usize)?,
        };
        match bytes.len() as u64 == length {
            true => Ok(bytes),
            false => Err(short()),
        }
    }
}

impl Source {
    pub fn open(store: &Store, piece: &Piece) -> Result<Source, Failure> {
        Source::opened(piece, |id| store.blobs().open(id))
    }

    fn opened(
        piece: &Piece,
        open: impl FnOnce(u64) -> Result<Reader, Failure>,
    ) -> Result<Source, Failure> {
        let place = match &piece.place {
            Place::Bytes(bytes) => Opened::Bytes(bytes.clone()),
            Place::Blob(id) => Opened::Blob(open(*id)?),
        };
        let opener = match &piece.key {
            Some(key) => {
                Some(Opener::new(key.bytes(), place.length()).map_err(|_| sealed_wrong())?)
            }
            None => None,
        };
        let end = piece.offset.checked_add(piece.length).ok_or_else(short)?;
        Ok(Source { place, opener, left: piece.offset..end })
    }

    pub fn is_over(&self) -> bool {
        self.left.is_empty()
    }

    /// The next bytes: those of a frame. Blocks on the disk.
    pub fn read_on(&mut self) -> Result<Bytes, Failure> {
        const BLOCK: u64 = FRAME_BYTES as u64;
        let Range { start, end } = self.left.clone();
        let bytes = match &self.opener {
            // As far as a block of the store goes, so that none is read twice.
            None => self.place.read(start..end.min((start / BLOCK + 1).saturating_mul(BLOCK)))?,
            Some(opener) => {
                let frame = opener.frame(start..end).map_err(|_| short())?;
                self.place.open(opener, &frame)?
            }
        };
        self.left.start += bytes.len() as u64;
        Ok(bytes)
    }

    /// Whether the next so many bytes are in memory.
    pub fn is_at_hand(&self, length: u64) -> bool {
        let Opened::Blob(reader) = &self.place else { return true };
        let lies = self.lies(length);
        reader.is_at_hand(lies.start, lies.end - lies.start)
    }

    /// Have the disk bring the next so many bytes, while others are worked on.
    pub fn expect(&self, length: u64) {
        if let Opened::Blob(reader) = &self.place {
            let lies = self.lies(length);
            reader.expect(lies.start, lies.end - lies.start);
        }
    }

    /// Where the next so many bytes lie.
    fn lies(&self, length: u64) -> Range<u64> {
        let Range { start, end } = self.left.clone();
        let text = start..end.min(start.saturating_add(length));
        self.opener.as_ref().map_or(text.clone(), |it| it.lies(text))
    }
}

/// Read a short piece as a whole. Blocks on the disk.
pub fn read(store: &Store, piece: &Piece) -> Result<Bytes, Failure> {
    let end = sealed_length(piece.offset.saturating_add(piece.length)) as usize;
    let first = if piece.offset < TEXT_BYTES as u64 { end } else { 1 };
    let mut source = Source::opened(piece, |id| store.blobs().open_for(id, first))?;
    let mut whole = Bytes::new();
    while !source.is_over() {
        let more = source.read_on()?;
        whole = match whole.is_empty() {
            true => more,
            false => [whole, more].concat().into(),
        };
    }
    Ok(whole)
}

fn short() -> Failure {
    Failure::new("a body is shorter than its piece")
}

fn sealed_wrong() -> Failure {
    Failure::new("a body does not open: its bytes or its key are not those it was sealed with")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(length: usize) -> Vec<u8> {
        (0..length).map(|it| (it * 31 + it / 251) as u8).collect()
    }

    fn key(byte: u8) -> BodyKey {
        BodyKey::new([byte; 32])
    }

    #[test]
    fn what_is_laid_down_is_read_in_any_part_and_lies_nowhere_in_the_open() {
        let store = Store::memory();
        for length in [1, INLINE_MAX, INLINE_MAX + 1, TEXT_BYTES + 1, PACKED_MAX, PACKED_MAX + 1] {
            let text = text(length);
            let [piece] = &lay(&store, &key(7), &text).unwrap()[..] else { panic!("one piece") };
            assert_eq!(piece.blob().is_some(), length > INLINE_MAX);
            assert_eq!(read(&store, piece).unwrap(), text);
            let (offset, part) = (length as u64 / 3, length as u64 / 2);
            let part = Piece { offset, length: part, ..piece.clone() };
            let expected = &text[offset as usize..][..part.length as usize];
            assert_eq!(read(&store, &part).unwrap(), expected);
            let lies = match &piece.place {
                Place::Bytes(bytes) => bytes.clone(),
                Place::Blob(id) => store.blobs().read(*id, 0, 4 * PACKED_MAX).unwrap(),
            };
            assert_eq!(lies.len() as u64, sealed_length(length as u64));
            let shown = &text[..length.min(16)];
            assert!(length < 8 || !lies.windows(shown.len()).any(|it| it == shown));
        }
        assert_eq!(lay(&store, &key(7), b"").unwrap(), []);
    }

    #[test]
    fn a_long_text_is_read_block_by_block() {
        let store = Store::memory();
        let text = text(5 * TEXT_BYTES + 9);
        let mut laying = Laying::begin(&store, &key(7), None).unwrap();
        text.chunks(10_001).for_each(|it| laying.write(it).unwrap());
        let piece = laying.finish().unwrap();
        let part = Piece { offset: 100, length: 4 * TEXT_BYTES as u64, ..piece };
        let mut source = Source::open(&store, &part).unwrap();
        let mut lengths = Vec::new();
        let mut whole = Vec::new();
        while !source.is_over() {
            let bytes = source.read_on().unwrap();
            lengths.push(bytes.len());
            whole.extend_from_slice(&bytes);
        }
        assert_eq!(lengths, [TEXT_BYTES - 100, TEXT_BYTES, TEXT_BYTES, TEXT_BYTES, 100]);
        assert_eq!(whole, text[100..][..4 * TEXT_BYTES]);
    }

    #[test]
    fn another_key_and_bytes_beyond_the_end_are_failures() {
        let store = Store::memory();
        for length in [100, 5_000] {
            let [piece] = &lay(&store, &key(7), &text(length)).unwrap()[..] else { panic!() };
            let other = Piece { key: Some(key(8)), ..piece.clone() };
            assert!(read(&store, &other).is_err());
            let long = Piece { length: piece.length + 1, ..piece.clone() };
            assert!(read(&store, &long).is_err());
            let none = Piece { key: None, ..piece.clone() };
            assert_ne!(read(&store, &none).unwrap(), text(length));
        }
    }

    #[test]
    fn damage_is_told_from_a_wrong_key() {
        let dir = tempfile::tempdir().unwrap();
        let store = Store::open(dir.path(), store::Options::default()).unwrap();
        let text = text(5_000);
        let [piece] = &lay(&store, &key(7), &text).unwrap()[..] else { panic!("one piece") };
        let told = |piece: &Piece| read(&store, piece).unwrap_err().to_string();
        let other = Piece { key: Some(key(8)), ..piece.clone() };
        assert!(told(&other).contains("does not open"));
        let segment = std::fs::read_dir(dir.path().join("segments")).unwrap().next().unwrap();
        let segment = segment.unwrap().path();
        let mut bytes = std::fs::read(&segment).unwrap();
        bytes[4_000] ^= 1;
        std::fs::write(&segment, bytes).unwrap();
        assert!(told(piece).contains("wrong checksum"));
    }

    #[test]
    fn what_was_laid_down_before_bodies_were_sealed_is_read_as_it_lies() {
        let store = Store::memory();
        let id = store.blobs().put(Bytes::from_static(b"as it was")).wait().unwrap();
        let piece = Piece { place: Place::Blob(id), offset: 3, length: 2, key: None };
        assert_eq!(read(&store, &piece).unwrap(), &b"it"[..]);
        let mut source = Source::open(&store, &piece).unwrap();
        assert_eq!(source.read_on().unwrap(), &b"it"[..]);
        let place = Place::Bytes(Bytes::from_static(b"as it was"));
        let piece = Piece { place, offset: 3, length: 2, key: None };
        assert_eq!(read(&store, &piece).unwrap(), &b"it"[..]);
    }
}
