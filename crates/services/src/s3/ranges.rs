//! Which bytes of an object a `Range` header asks for.
//!
//! | header, on 10 bytes                        | answer             |
//! |--------------------------------------------|--------------------|
//! | `bytes=0-8`, `bytes=2-`, `bytes=-3`        | 206, those bytes   |
//! | `bytes=0-100`, `bytes=-15`                 | 206, what there is |
//! | `bytes=100-200`, `bytes=-0`                | 416                |
//! | `bytes=1-0`, several ranges, another unit  | 200, all of it     |
//!
//! # Invariants
//!
//! * A span is never empty and never reaches beyond the object.
//! * No range can be had of an empty object, and asking for one is refused.

use super::rows::Piece;

/// Consecutive bytes of an object, both ends included.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Span {
    pub first: u64,
    pub last: u64,
}

/// Nothing of what was asked for exists.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Unsatisfiable;

impl Span {
    /// The bytes asked for; `None` where S3 ignores the header and sends the whole object.
    pub(super) fn parse(header: &str, size: u64) -> Result<Option<Span>, Unsatisfiable> {
        let Some((first, last)) = ends(header) else { return Ok(None) };
        match (first, last) {
            (Some(first), Some(last)) if first > last => Ok(None),
            (Some(first), _) if first >= size => Err(Unsatisfiable),
            (Some(first), last) => {
                Ok(Some(Span { first, last: last.map_or(size - 1, |it| it.min(size - 1)) }))
            }
            (None, Some(length)) if length == 0 || size == 0 => Err(Unsatisfiable),
            (None, Some(length)) => {
                Ok(Some(Span { first: size.saturating_sub(length), last: size - 1 }))
            }
            (None, None) => Ok(None),
        }
    }

    pub(super) fn length(&self) -> u64 {
        self.last - self.first + 1
    }

    /// As the header `Content-Range` says it.
    pub(super) fn content_range(&self, size: u64) -> String {
        format!("bytes {}-{}/{size}", self.first, self.last)
    }

    /// The stretches of `pieces` that make up the span.
    pub(super) fn cut(&self, pieces: Vec<Piece>) -> Vec<Piece> {
        let (mut skip, mut left) = (self.first, self.length());
        let mut out = Vec::new();
        for piece in pieces {
            let length = piece.length();
            if skip >= length {
                skip -= length;
                continue;
            }
            let take = left.min(length - skip);
            if take == 0 {
                break;
            }
            out.push(piece.part(skip, take));
            (skip, left) = (0, left - take);
        }
        out
    }
}

/// The two numbers of `bytes=FIRST-LAST`, of which either may be absent.
fn ends(header: &str) -> Option<(Option<u64>, Option<u64>)> {
    let (first, last) = header.trim().strip_prefix("bytes=")?.split_once('-')?;
    Some((number(first)?, number(last)?))
}

fn number(text: &str) -> Option<Option<u64>> {
    let text = text.trim();
    match text.bytes().all(|it| it.is_ascii_digit()) {
        true if text.is_empty() => Some(None),
        true => Some(Some(text.parse().unwrap_or(u64::MAX))),
        false => None,
    }
}

impl Piece {
    pub(super) fn length(&self) -> u64 {
        match self {
            Piece::Bytes(bytes) => bytes.len() as u64,
            Piece::Blob { length, .. } | Piece::Sealed { length, .. } => *length,
        }
    }

    /// `length` bytes of the piece, after the first `skip`.
    fn part(self, skip: u64, length: u64) -> Piece {
        match self {
            Piece::Bytes(bytes) => {
                Piece::Bytes(bytes[skip as usize..(skip + length) as usize].to_vec())
            }
            Piece::Blob { id, offset, .. } => Piece::Blob { id, offset: offset + skip, length },
            // What is sealed is cut when it is opened.
            Piece::Sealed { place, offset, key, .. } => {
                Piece::Sealed { place, offset: offset + skip, length, key }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::s3::rows::Place;

    fn show(header: &str, size: u64) -> String {
        match Span::parse(header, size) {
            Ok(None) => "all".into(),
            Ok(Some(span)) => span.content_range(size),
            Err(Unsatisfiable) => "none".into(),
        }
    }

    #[test]
    fn ranges_are_read_as_s3_reads_them() {
        for (header, expected) in [
            ("bytes=0-8", "bytes 0-8/10"),
            ("bytes=2-", "bytes 2-9/10"),
            ("bytes=-3", "bytes 7-9/10"),
            ("bytes=-15", "bytes 0-9/10"),
            ("bytes=0-100", "bytes 0-9/10"),
            ("bytes=0-99999999999999999999", "bytes 0-9/10"),
            ("bytes=1-0", "all"),
            ("bytes=-1-", "all"),
            ("bytes=0--1", "all"),
            ("bytes=-", "all"),
            ("bytes=0-1,3-4", "all"),
            ("items=0-1", "all"),
            ("0-1", "all"),
            ("", "all"),
            ("bytes=-0", "none"),
            ("bytes=100-200", "none"),
            ("bytes=10-", "none"),
        ] {
            assert_eq!(show(header, 10), expected, "{header}");
        }
        for header in ["bytes=0-", "bytes=0-0", "bytes=-1"] {
            assert_eq!(show(header, 0), "none", "{header}");
        }
    }

    fn pieces() -> impl Strategy<Value = Vec<Piece>> {
        let bytes = proptest::collection::vec(any::<u8>(), 0..5).prop_map(Piece::Bytes);
        let blob = (0..9u64, 0..9u64, 0..5u64).prop_map(|(id, offset, length)| Piece::Blob {
            id,
            offset,
            length,
        });
        let sealed = (0..9u64, 0..9u64, 0..5u64).prop_map(|(id, offset, length)| Piece::Sealed {
            place: Place::Blob(id),
            offset,
            length,
            key: None,
        });
        proptest::collection::vec(prop_oneof![bytes, blob, sealed], 0..6)
    }

    /// What the pieces say, byte by byte.
    fn bytes_of(pieces: &[Piece]) -> Vec<(u64, u64)> {
        let each = |piece: &Piece| match piece {
            Piece::Bytes(bytes) => bytes.iter().map(|&it| (u64::MAX, u64::from(it))).collect(),
            Piece::Blob { id, offset, length }
            | Piece::Sealed { place: Place::Blob(id), offset, length, .. } => {
                (*offset..offset + length).map(|it| (*id, it)).collect::<Vec<_>>()
            }
            Piece::Sealed { place: Place::Bytes(_), .. } => unreachable!("none is made"),
        };
        pieces.iter().flat_map(each).collect()
    }

    proptest! {
        #[test]
        fn a_cut_holds_exactly_the_bytes_of_the_span(pieces in pieces(), first: u64, last: u64) {
            let all = bytes_of(&pieces);
            prop_assume!(!all.is_empty());
            let (first, last) = (first % all.len() as u64, last % all.len() as u64);
            let span = Span { first: first.min(last), last: first.max(last) };
            let cut = bytes_of(&span.cut(pieces));
            prop_assert_eq!(&cut[..], &all[span.first as usize..=span.last as usize]);
        }

        #[test]
        fn any_header_gives_a_span_within_the_object(header in "(bytes=)?[0-9,-]{0,25}|.*", size: u64) {
            if let Ok(Some(span)) = Span::parse(&header, size) {
                prop_assert!(span.first <= span.last && span.last < size);
            }
        }
    }
}
