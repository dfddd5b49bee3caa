//! Keys: how values become bytes that sort as the values do.
//!
//! # Invariants
//!
//! * Byte order is value order, for tuples from left to right.
//! * No key of a table is a proper prefix of another one of the same type, so a prefix of a
//!   tuple names exactly the rows that begin with it.
//! * Text ends with a zero byte; zeros within it are escaped so that the order holds.

use crate::Failure;

const END: u8 = 0x00;
const ESCAPE: u8 = 0x01;
const ESCAPED_END: u8 = 0x01;
const ESCAPED_ESCAPE: u8 = 0x02;

/// A value that can stand in a key, or be the beginning of one.
pub trait Key {
    fn write(&self, out: &mut Vec<u8>);
}

/// A [`Key`] that fits tables keyed by `K`: `&str` and `String` fit `str`.
pub trait KeyFor<K: ?Sized>: Key {}

/// A number that sorts from the largest to the smallest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reverse(pub u64);

/// The beginning of a text: it leaves the terminator out, so that every text that begins
/// with it follows. Only as the last part of a scan's prefix.
#[derive(Clone, Copy, Debug)]
pub struct Beginning<'a>(pub &'a str);

/// Bytes taken as they are, for keys that were read back from a scan.
#[derive(Clone, Copy, Debug)]
pub struct Raw<'a>(pub &'a [u8]);

fn escape(bytes: &[u8], out: &mut Vec<u8>) {
    // Nearly no text holds either. Without an early end the loop takes many bytes at a time.
    if bytes.iter().fold(0, |found, byte| found | u8::from(*byte <= ESCAPE)) == 0 {
        return out.extend_from_slice(bytes);
    }
    for &byte in bytes {
        match byte {
            END => out.extend([ESCAPE, ESCAPED_END]),
            ESCAPE => out.extend([ESCAPE, ESCAPED_ESCAPE]),
            other => out.push(other),
        }
    }
}

impl Key for [u8] {
    fn write(&self, out: &mut Vec<u8>) {
        escape(self, out);
        out.push(END);
    }
}

impl Key for str {
    fn write(&self, out: &mut Vec<u8>) {
        self.as_bytes().write(out);
    }
}

impl Key for String {
    fn write(&self, out: &mut Vec<u8>) {
        self.as_bytes().write(out);
    }
}

impl Key for Vec<u8> {
    fn write(&self, out: &mut Vec<u8>) {
        self.as_slice().write(out);
    }
}

impl Key for Beginning<'_> {
    fn write(&self, out: &mut Vec<u8>) {
        escape(self.0.as_bytes(), out);
    }
}

impl Key for Raw<'_> {
    fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(self.0);
    }
}

impl Key for Reverse {
    fn write(&self, out: &mut Vec<u8>) {
        (!self.0).write(out);
    }
}

impl<T: Key + ?Sized> Key for &T {
    fn write(&self, out: &mut Vec<u8>) {
        (**self).write(out);
    }
}

impl<K: ?Sized, T: KeyFor<K> + ?Sized> KeyFor<K> for &T {}
impl KeyFor<str> for str {}
impl KeyFor<str> for String {}
impl KeyFor<String> for str {}
impl KeyFor<String> for String {}
impl KeyFor<[u8]> for [u8] {}
impl KeyFor<[u8]> for Vec<u8> {}
impl KeyFor<Vec<u8>> for [u8] {}
impl KeyFor<Vec<u8>> for Vec<u8> {}
impl KeyFor<Reverse> for Reverse {}
/// A key read back from a scan fits any table: it was one of the table's own.
impl<K: ?Sized> KeyFor<K> for Raw<'_> {}

macro_rules! numbers {
    ($($number:ty),*) => {$(
        impl Key for $number {
            fn write(&self, out: &mut Vec<u8>) {
                out.extend_from_slice(&self.to_be_bytes());
            }
        }
        impl KeyFor<$number> for $number {}
    )*};
}
numbers!(u8, u16, u32, u64, u128);

macro_rules! tuples {
    ($(($($part:ident $want:ident $index:tt),*))*) => {$(
        impl<$($part: Key),*> Key for ($($part,)*) {
            fn write(&self, _out: &mut Vec<u8>) {
                $(self.$index.write(_out);)*
            }
        }
        impl<$($part: KeyFor<$want>, $want),*> KeyFor<($($want,)*)> for ($($part,)*) {}
    )*};
}
tuples! {
    ()
    (A KA 0)
    (A KA 0, B KB 1)
    (A KA 0, B KB 1, C KC 2)
    (A KA 0, B KB 1, C KC 2, D KD 3)
    (A KA 0, B KB 1, C KC 2, D KD 3, E KE 4)
}

/// Takes a key apart again, from left to right.
#[derive(Clone, Copy, Debug)]
pub struct KeyReader<'a>(pub &'a [u8]);

impl KeyReader<'_> {
    pub fn bytes(&mut self) -> Result<Vec<u8>, Failure> {
        let mut out = Vec::new();
        let mut rest = self.0.iter();
        loop {
            match (rest.next(), rest.as_slice().first()) {
                (Some(&END), _) => break,
                (Some(&ESCAPE), Some(&ESCAPED_END)) => out.push(END),
                (Some(&ESCAPE), Some(&ESCAPED_ESCAPE)) => out.push(ESCAPE),
                (Some(&byte), _) if byte != ESCAPE => {
                    out.push(byte);
                    continue;
                }
                _ => return Err(Failure::new("a key in the store is malformed")),
            }
            rest.next();
        }
        self.0 = rest.as_slice();
        Ok(out)
    }

    pub fn text(&mut self) -> Result<String, Failure> {
        String::from_utf8(self.bytes()?).map_err(|_| Failure::new("a key in the store is not text"))
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], Failure> {
        let (head, rest) = self
            .0
            .split_first_chunk()
            .ok_or_else(|| Failure::new("a key in the store is short"))?;
        self.0 = rest;
        Ok(*head)
    }

    pub fn u8(&mut self) -> Result<u8, Failure> {
        self.array().map(u8::from_be_bytes)
    }

    pub fn u16(&mut self) -> Result<u16, Failure> {
        self.array().map(u16::from_be_bytes)
    }

    pub fn u32(&mut self) -> Result<u32, Failure> {
        self.array().map(u32::from_be_bytes)
    }

    pub fn u64(&mut self) -> Result<u64, Failure> {
        self.array().map(u64::from_be_bytes)
    }

    pub fn reverse(&mut self) -> Result<Reverse, Failure> {
        Ok(Reverse(!self.u64()?))
    }
}
