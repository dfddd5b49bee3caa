//! Bodies of answers: a few bytes at once, or an object streamed out of the store.
//!
//! # Invariants
//!
//! * A streamed body holds at most [`BLOCKS_AHEAD`] blocks in memory.
//! * A block that cannot be read, does not match its checksum, or does not open under its key, ends
//!   the connection: a client never takes broken bytes for an object.
//! * No thread waits for a client: one is borrowed while there is room for blocks.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use gate::body::{Source, read};
use hyper::body::{Body, Frame, SizeHint};
use store::{Failure, Store};
use tokio::sync::mpsc;
use wire::Piece;

/// How much is read at a time.
const BLOCK_LENGTH: usize = 256 * 1024;
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
        tokio::spawn(async move {
            let later = body.pieces.into_iter().skip(OPEN_MAX);
            if let Err(Some(failure)) = send_all(&store, sources, later, &sender).await {
                // Whoever is to be told may be gone.
                let _ = sender.send(Err(failure)).await;
            }
        });
        Ok(ReplyBody::Stream { blocks, left })
    }
}

type Sender = mpsc::Sender<Result<Bytes, Failure>>;

/// Why sending ended early: a failure, or nobody listens any more.
type Ended = Option<Failure>;

async fn send_all(
    store: &Store,
    sources: Vec<Source>,
    later: impl Iterator<Item = Piece>,
    sender: &Sender,
) -> Result<(), Ended> {
    for source in sources {
        send(source, sender).await?;
    }
    for piece in later {
        let store = store.clone();
        let source = on_a_thread(move || Source::open(&store, &piece)).await?;
        send(source, sender).await?;
    }
    Ok(())
}

/// Do what waits for the disk where it holds up nobody.
async fn on_a_thread<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Failure> + Send + 'static,
) -> Result<T, Ended> {
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done.map_err(Some),
        Err(error) => Err(Some(Failure::new(format!("a reading thread ended: {error}")))),
    }
}

/// Send a piece block by block. While the client has enough to read, no thread waits for it: a
/// client that stops reading must not keep others from theirs.
async fn send(mut source: Source, sender: &Sender) -> Result<(), Ended> {
    while !source.is_over() {
        let room = sender.reserve_many(BLOCKS_AHEAD / 2).await;
        drop(room.map_err(|_| None)?);
        let sender = sender.clone();
        source = on_a_thread(move || fill(source, &sender)).await?;
    }
    Ok(())
}

/// Read, and open, as much as there is room for.
fn fill(mut source: Source, sender: &Sender) -> Result<Source, Failure> {
    while !source.is_over() {
        let Ok(room) = sender.try_reserve() else { break };
        room.send(Ok(source.next(BLOCK_LENGTH)?));
    }
    Ok(source)
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
