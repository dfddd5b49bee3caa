//! Bodies: pieces on the wire and in rows, and digests of bytes that are already stored.
//!
//! # Invariants
//!
//! * Digests are taken for exactly the bytes that are asked for: digests of other bytes, because
//!   the rows changed meanwhile, send the call back to be admitted again.

use bytes::Bytes;
use gate::{Context, Outcome, Stop, Wanted};
use wire::checksum::Algorithm;
use wire::{Body, Digests};

use super::rows::Piece;

impl From<wire::Piece> for Piece {
    fn from(piece: wire::Piece) -> Self {
        match piece {
            wire::Piece::Bytes(bytes) => Piece::Bytes(bytes.to_vec()),
            wire::Piece::Blob { id, offset, length } => Piece::Blob { id, offset, length },
        }
    }
}

impl From<Piece> for wire::Piece {
    fn from(piece: Piece) -> Self {
        match piece {
            Piece::Bytes(bytes) => wire::Piece::Bytes(Bytes::from(bytes)),
            Piece::Blob { id, offset, length } => wire::Piece::Blob { id, offset, length },
        }
    }
}

/// The pieces as a body on the wire.
pub(super) fn body_of(pieces: &[Piece]) -> Body {
    Body {
        pieces: pieces.iter().cloned().map(Into::into).collect(),
        length: pieces.iter().map(Piece::length).sum(),
        digests: Digests::default(),
    }
}

/// Ask for the digests of stored bytes: their MD5, and a checksum if an algorithm is named.
pub(super) fn want(pieces: &[Piece], algorithm: Option<Algorithm>) -> Wanted {
    Wanted { body: body_of(pieces), algorithm }
}

/// The digests that were asked for.
pub(super) fn staged(cx: &Context, wanted: &Wanted) -> Outcome<Digests> {
    let staged = cx.staged.as_ref().filter(|staged| {
        let found = staged.digests.checksum.as_ref().map(|it| it.algorithm);
        staged.pieces == wanted.body.pieces
            && wanted.algorithm.is_none_or(|algorithm| found == Some(algorithm))
    });
    staged.map(|it| it.digests.clone()).ok_or(Stop::Stale)
}

/// Join pieces that lie side by side in one blob, so that copies of copies do not fray.
pub(super) fn joined(pieces: impl IntoIterator<Item = Piece>) -> Vec<Piece> {
    let mut out: Vec<Piece> = Vec::new();
    for piece in pieces {
        match (out.last_mut(), &piece) {
            (
                Some(Piece::Blob { id, offset, length }),
                Piece::Blob { id: next, offset: at, length: more },
            ) if id == next && *offset + *length == *at => *length += more,
            _ => out.push(piece),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blob(id: u64, offset: u64, length: u64) -> Piece {
        Piece::Blob { id, offset, length }
    }

    #[test]
    fn neighbors_in_one_blob_become_one_piece() {
        let pieces = [blob(1, 0, 5), blob(1, 5, 5), blob(1, 11, 1), blob(2, 12, 1)];
        assert_eq!(joined(pieces), [blob(1, 0, 10), blob(1, 11, 1), blob(2, 12, 1)]);
        let inline = [Piece::Bytes(vec![1]), Piece::Bytes(vec![2])];
        assert_eq!(joined(inline.clone()), inline);
    }

    #[test]
    fn pieces_travel_between_rows_and_wire_unchanged() {
        for piece in [blob(3, 1, 2), Piece::Bytes(vec![7; 3])] {
            let there = wire::Piece::from(piece.clone());
            assert_eq!(Piece::from(there), piece);
        }
        let body = body_of(&[blob(1, 0, 5), Piece::Bytes(vec![7; 3])]);
        assert_eq!(body.length, 8);
    }
}
