//! Bodies: pieces on the wire and in rows, and digests of bytes that are already stored.
//!
//! # Invariants
//!
//! * A row keeps no key of a body in the open: a body lies under the object's own key, or under a key
//!   that is wrapped with it.
//! * What was not sealed when it was staged is not stored.
//! * Digests are taken for exactly the bytes that are asked for: digests of other bytes, because
//!   the rows changed meanwhile, send the call back to be admitted again.

use bytes::Bytes;
use gate::{Context, Outcome, Stop, Wanted};
use store::Failure;
use vault::{unwrap, wrap};
use wire::checksum::Algorithm;
use wire::{Body, BodyKey, Digests};

use super::encryption::fresh_key;
use super::rows::{Piece, Place};

impl From<Place> for wire::Place {
    fn from(place: Place) -> Self {
        match place {
            Place::Bytes(bytes) => wire::Place::Bytes(Bytes::from(bytes)),
            Place::Blob(id) => wire::Place::Blob(id),
        }
    }
}

/// A piece for a row, of a staged body whose key the row knows otherwise.
fn sealed(piece: wire::Piece, key: Option<[u8; vault::WRAPPED_KEY_BYTES]>) -> Piece {
    let place = match piece.place {
        wire::Place::Bytes(bytes) => Place::Bytes(bytes.to_vec()),
        wire::Place::Blob(id) => Place::Blob(id),
    };
    Piece::Sealed { place, offset: piece.offset, length: piece.length, key }
}

/// A staged body as the row of an object that is written in one go keeps it; and the object's key,
/// which is the body's.
pub(super) fn taken(cx: &Context, body: Body) -> Outcome<(Vec<Piece>, BodyKey)> {
    let key = match body.pieces.first() {
        Some(piece) => key_of(piece)?,
        None => fresh_key(cx),
    };
    match body.pieces.iter().all(|it| it.key.as_ref() == Some(&key)) {
        true => Ok((body.pieces.into_iter().map(|it| sealed(it, None)).collect(), key)),
        false => Ok((taken_under(&key, body)?, key)),
    }
}

/// A staged body as the row of a part keeps it, for an object of this key.
pub(super) fn taken_under(object: &BodyKey, body: Body) -> Outcome<Vec<Piece>> {
    let wrapped = |piece: wire::Piece| {
        let key = wrap(object.bytes(), key_of(&piece)?.bytes());
        Ok(sealed(piece, Some(key)))
    };
    body.pieces.into_iter().map(wrapped).collect()
}

fn key_of(piece: &wire::Piece) -> Result<BodyKey, Failure> {
    piece.key.clone().ok_or_else(|| Failure::new("a body was staged in the open"))
}

/// The pieces of one object as pieces of another, in which each body's key is wrapped with that
/// object's.
pub(super) fn rewrapped(
    pieces: Vec<Piece>,
    from: Option<&BodyKey>,
    to: &BodyKey,
) -> Outcome<Vec<Piece>> {
    let rewrap = |piece: Piece| match piece {
        Piece::Sealed { place, offset, length, key } => {
            let body = body_key(key, from)?;
            let key = Some(wrap(to.bytes(), body.bytes()));
            Ok(Piece::Sealed { place, offset, length, key })
        }
        Piece::Bytes(_) | Piece::Blob { .. } => {
            Err(Failure::new("bytes that lie open were not sealed for a copy").into())
        }
    };
    pieces.into_iter().map(rewrap).collect()
}

/// The key of a body: the object's own, or the one that is wrapped with it.
fn body_key(
    wrapped: Option<[u8; vault::WRAPPED_KEY_BYTES]>,
    object: Option<&BodyKey>,
) -> Result<BodyKey, Failure> {
    let object = object.ok_or_else(|| Failure::new("a sealed body belongs to no key"))?;
    let Some(wrapped) = wrapped else { return Ok(object.clone()) };
    let key = unwrap(object.bytes(), &wrapped);
    let key = key.map_err(|_| Failure::new("the key of a part does not open"))?;
    Ok(BodyKey::new(*key))
}

/// The pieces of an object of this key as a body on the wire.
pub(super) fn body_of(pieces: &[Piece], object: Option<&BodyKey>) -> Outcome<Body> {
    let on_wire = |piece: &Piece| match piece.clone() {
        Piece::Bytes(bytes) => {
            let length = bytes.len() as u64;
            Ok(wire::Piece { place: Place::Bytes(bytes).into(), offset: 0, length, key: None })
        }
        Piece::Blob { id, offset, length } => {
            Ok(wire::Piece { place: wire::Place::Blob(id), offset, length, key: None })
        }
        Piece::Sealed { place, offset, length, key } => {
            let key = Some(body_key(key, object)?);
            Ok(wire::Piece { place: place.into(), offset, length, key })
        }
    };
    Ok(Body {
        pieces: pieces.iter().map(on_wire).collect::<Outcome<_>>()?,
        length: pieces.iter().map(Piece::length).sum(),
        digests: Digests::default(),
    })
}

/// Ask for the digests of stored bytes: their MD5, and a checksum if an algorithm is named.
pub(super) fn want(
    pieces: &[Piece],
    object: Option<&BodyKey>,
    algorithm: Option<Algorithm>,
) -> Outcome<Wanted> {
    Ok(Wanted { body: body_of(pieces, object)?, algorithm, seal: lies_open(pieces) })
}

/// Whether any of the pieces lies in the open, from before bodies were sealed.
pub(super) fn lies_open(pieces: &[Piece]) -> bool {
    pieces.iter().any(|it| matches!(it, Piece::Bytes(_) | Piece::Blob { .. }))
}

/// What was asked for: the digests, and the bytes themselves where they are sealed now.
pub(super) fn staged(cx: &Context, wanted: &Wanted) -> Outcome<Body> {
    let staged = cx.staged.as_ref().filter(|staged| {
        let found = staged.body.digests.checksum.as_ref().map(|it| it.algorithm);
        staged.of == wanted.body.pieces
            && wanted.algorithm.is_none_or(|algorithm| found == Some(algorithm))
    });
    staged.map(|it| it.body.clone()).ok_or(Stop::Stale)
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
            (
                Some(Piece::Sealed { place: Place::Blob(id), offset, length, key }),
                Piece::Sealed { place: Place::Blob(next), offset: at, length: more, key: next_key },
            ) if id == next && key == next_key && *offset + *length == *at => *length += more,
            _ => out.push(piece),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    fn blob(id: u64, offset: u64, length: u64) -> Piece {
        Piece::Blob { id, offset, length }
    }

    fn key(byte: u8) -> BodyKey {
        BodyKey::new([byte; 32])
    }

    fn staged_blob(id: u64, key: Option<BodyKey>) -> Body {
        let piece = wire::Piece { place: wire::Place::Blob(id), offset: 0, length: 9, key };
        Body { pieces: vec![piece], length: 9, ..Body::default() }
    }

    #[test]
    fn neighbors_in_one_blob_become_one_piece() {
        let pieces = [blob(1, 0, 5), blob(1, 5, 5), blob(1, 11, 1), blob(2, 12, 1)];
        assert_eq!(joined(pieces), [blob(1, 0, 10), blob(1, 11, 1), blob(2, 12, 1)]);
        let inline = [Piece::Bytes(vec![1]), Piece::Bytes(vec![2])];
        assert_eq!(joined(inline.clone()), inline);
        let part = |offset, key| Piece::Sealed { place: Place::Blob(1), offset, length: 5, key };
        let (one, other) = (Some([1; 40]), Some([2; 40]));
        let told = joined([part(0, one), part(5, one), part(10, other), part(15, None)]);
        let long = Piece::Sealed { place: Place::Blob(1), offset: 0, length: 10, key: one };
        assert_eq!(told, [long, part(10, other), part(15, None)]);
    }

    #[test]
    fn an_object_in_one_go_has_its_bodys_key_and_the_row_has_none() {
        let cx = World::new().context();
        let (pieces, object) = taken(&cx, staged_blob(3, Some(key(7)))).unwrap();
        assert_eq!(object, key(7));
        assert!(matches!(pieces[..], [Piece::Sealed { key: None, .. }]));
        let body = body_of(&pieces, Some(&object)).unwrap();
        assert_eq!(body.pieces, staged_blob(3, Some(key(7))).pieces);
        assert!(matches!(body_of(&pieces, None), Err(Stop::Failed(_))));
        assert!(matches!(taken(&cx, staged_blob(3, None)), Err(Stop::Failed(_))));
        assert_eq!(taken(&cx, Body::default()).unwrap().0, []);
    }

    #[test]
    fn parts_keep_their_keys_whatever_object_they_come_to_belong_to() {
        let pieces = taken_under(&key(1), staged_blob(3, Some(key(7)))).unwrap();
        let moved = rewrapped(pieces.clone(), Some(&key(1)), &key(2)).unwrap();
        assert_ne!(moved, pieces);
        for (pieces, object) in [(&pieces, key(1)), (&moved, key(2))] {
            let body = body_of(pieces, Some(&object)).unwrap();
            assert_eq!(body.pieces[0].key, Some(key(7)));
            assert!(matches!(body_of(pieces, Some(&key(9))), Err(Stop::Failed(_))));
        }
        let open = vec![blob(1, 0, 5), Piece::Bytes(vec![7; 3])];
        assert!(matches!(rewrapped(open.clone(), None, &key(2)), Err(Stop::Failed(_))));
        assert!(want(&open, None, None).unwrap().seal);
        assert_eq!(body_of(&open, None).unwrap().length, 8);
    }
}
