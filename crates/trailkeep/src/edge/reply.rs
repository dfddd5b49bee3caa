//! Bodies of answers: a few bytes at once, or an object streamed out of the store.
//!
//! # Invariants
//!
//! * A streamed body holds at most [`BLOCKS_AHEAD`] blocks in memory.
//! * A block that cannot be read, or does not match its checksum, ends the connection: a client
//!   never takes broken bytes for an object.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};
use store::{Failure, Reader, Store};
use tokio::sync::mpsc;
use wire::Piece;

/// How much is read at a time.
const BLOCK_LENGTH: u64 = 512 * 1024;
const BLOCKS_AHEAD: usize = 4;
/// How many pieces of a body are opened before its first byte is sent.
const OPEN_MAX: usize = 64;
/// Up to this length a body is read at once, where the page cache answers faster than a thread
/// could be woken.
const AT_ONCE_MAX: u64 = 64 * 1024;

pub enum ReplyBody {
    Whole(Bytes),
    Stream { blocks: mpsc::Receiver<Result<Bytes, Failure>>, left: u64 },
}

impl ReplyBody {
    pub fn empty() -> ReplyBody {
        ReplyBody::Whole(Bytes::new())
    }

    /// The bytes of an object.
    pub fn of(store: &Store, body: wire::Body) -> Result<ReplyBody, Failure> {
        if body.length > AT_ONCE_MAX {
            return ReplyBody::stream(store.clone(), body);
        }
        if let [piece] = &body.pieces[..] {
            return Ok(ReplyBody::Whole(read(store, piece)?));
        }
        let mut whole = Vec::with_capacity(body.length as usize);
        for piece in &body.pieces {
            whole.extend_from_slice(&read(store, piece)?);
        }
        Ok(ReplyBody::Whole(whole.into()))
    }

    /// Stream a long body. What is opened here stays whole, whoever deletes it meanwhile.
    fn stream(store: Store, body: wire::Body) -> Result<ReplyBody, Failure> {
        let mut sources = Vec::with_capacity(body.pieces.len().min(OPEN_MAX));
        for piece in body.pieces.iter().take(OPEN_MAX) {
            sources.push(Source::open(&store, piece)?);
        }
        let (sender, blocks) = mpsc::channel(BLOCKS_AHEAD);
        let left = body.length;
        tokio::task::spawn_blocking(move || {
            for source in sources {
                if !source.send(&sender) {
                    return;
                }
            }
            for piece in body.pieces.iter().skip(OPEN_MAX) {
                let sent = match Source::open(&store, piece) {
                    Ok(source) => source.send(&sender),
                    Err(failure) => sender.blocking_send(Err(failure)).is_ok_and(|()| false),
                };
                if !sent {
                    return;
                }
            }
        });
        Ok(ReplyBody::Stream { blocks, left })
    }
}

/// A piece of a body, open for reading.
enum Source {
    Bytes(Bytes),
    Blob { reader: Reader, offset: u64, length: u64 },
}

impl Source {
    fn open(store: &Store, piece: &Piece) -> Result<Source, Failure> {
        Ok(match piece {
            Piece::Bytes(bytes) => Source::Bytes(bytes.clone()),
            Piece::Blob { id, offset, length } => {
                let reader = store.blobs().open(*id)?;
                Source::Blob { reader, offset: *offset, length: *length }
            }
        })
    }

    /// Send it block by block; false when nobody listens or the bytes cannot be read.
    fn send(self, sender: &mpsc::Sender<Result<Bytes, Failure>>) -> bool {
        let (reader, offset, length) = match self {
            Source::Bytes(bytes) => return sender.blocking_send(Ok(bytes)).is_ok(),
            Source::Blob { reader, offset, length } => (reader, offset, length),
        };
        let mut done = 0;
        while done < length {
            let block = BLOCK_LENGTH.min(length - done);
            let bytes = reader.read(offset + done, block as usize);
            let broken = bytes.is_err();
            if sender.blocking_send(bytes).is_err() || broken {
                return false;
            }
            done += block;
        }
        true
    }
}

fn read(store: &Store, piece: &Piece) -> Result<Bytes, Failure> {
    match piece {
        Piece::Bytes(bytes) => Ok(bytes.clone()),
        Piece::Blob { id, offset, length } => store.blobs().read(*id, *offset, *length as usize),
    }
}

impl Body for ReplyBody {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        match &mut *self {
            ReplyBody::Whole(bytes) if bytes.is_empty() => Poll::Ready(None),
            ReplyBody::Whole(bytes) => Poll::Ready(Some(Ok(Frame::data(std::mem::take(bytes))))),
            ReplyBody::Stream { blocks, left } => match std::task::ready!(blocks.poll_recv(cx)) {
                Some(Ok(bytes)) => {
                    *left = left.saturating_sub(bytes.len() as u64);
                    Poll::Ready(Some(Ok(Frame::data(bytes))))
                }
                Some(Err(failure)) => {
                    tracing::error!(%failure, "an object cannot be read");
                    Poll::Ready(Some(Err(std::io::Error::other("the object cannot be read"))))
                }
                None if *left > 0 => {
                    Poll::Ready(Some(Err(std::io::Error::other("the object ended early"))))
                }
                None => Poll::Ready(None),
            },
        }
    }

    fn is_end_stream(&self) -> bool {
        matches!(self, ReplyBody::Whole(bytes) if bytes.is_empty())
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            ReplyBody::Whole(bytes) => SizeHint::with_exact(bytes.len() as u64),
            ReplyBody::Stream { left, .. } => SizeHint::with_exact(*left),
        }
    }
}
