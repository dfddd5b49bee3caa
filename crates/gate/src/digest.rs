//! Digests of bytes that are already stored.
//!
//! A copy of a multipart object has an MD5 that nobody computed when its parts came in. The
//! operation says which bytes it wants digested, and finds the result in its context.
//!
//! # Invariants
//!
//! * The bytes are read in blocks of [`BLOCK_LENGTH`]; a body never sits whole in memory.

use md5::{Digest, Md5};
use store::{Failure, Store};
use wire::Body;
use wire::checksum::Hasher;

use crate::Wanted;
use crate::body::Source;

const BLOCK_LENGTH: usize = 1 << 20;

/// Read what is wanted and say its digests. Blocks on the disk: not for the async workers.
pub fn digest(store: &Store, wanted: &Wanted) -> Result<Body, Failure> {
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
            take(&source.next(BLOCK_LENGTH)?);
        }
    }
    let mut body = wanted.body.clone();
    body.digests.md5 = Some(md5.finalize().into());
    body.digests.checksum = hasher.map(Hasher::finish);
    Ok(body)
}
