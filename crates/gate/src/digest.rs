//! Digests of bytes that are already stored.
//!
//! A copy of a multipart object has an MD5 that nobody computed when its parts came in. The
//! operation says which bytes it wants digested, and finds the result in its context. Bytes that lie
//! in the open, from before bodies were sealed, are laid down anew on the way: no copy lies open.
//!
//! # Invariants
//!
//! * The bytes are read frame by frame; a body never sits whole in memory.
//! * What was laid down anew is the caller's to discard if no commit takes it.

use fast_md5::Md5;
use store::{Failure, Store};
use wire::BodyKey;
use wire::checksum::Hasher;

use crate::body::{Laying, Source};
use crate::{Staged, Wanted};

/// Read what is wanted and say its digests. What is to be sealed is sealed under `key`, which is
/// fresh. Blocks on the disk: not for the async workers.
pub fn digest(store: &Store, wanted: &Wanted, key: &BodyKey) -> Result<Staged, Failure> {
    let length = Some(wanted.body.length);
    let mut laying = match wanted.seal {
        true => Some(Laying::begin(store, key, length)?),
        false => None,
    };
    let mut md5 = Md5::new();
    let mut hasher = wanted.algorithm.map(Hasher::new);
    let mut take = |bytes: &[u8]| {
        md5.update(bytes);
        if let Some(hasher) = &mut hasher {
            hasher.update(bytes);
        }
    };
    for piece in &wanted.body.pieces {
        let mut source = Source::open(store, piece)?;
        while !source.is_over() {
            let bytes = source.read_on()?;
            take(&bytes);
            if let Some(laying) = &mut laying {
                laying.write(&bytes)?;
            }
        }
    }
    let mut body = wanted.body.clone();
    body.digests.md5 = Some(md5.finalize());
    body.digests.checksum = hasher.map(Hasher::finish);
    if let Some(laying) = laying {
        body.pieces = vec![laying.finish()?];
    }
    Ok(Staged { of: wanted.body.pieces.clone(), body })
}
