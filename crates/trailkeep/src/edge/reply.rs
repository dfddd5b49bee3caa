//! Bodies of answers: a few bytes at once, or an object streamed out of the store.
//!
//! # Invariants
//!
//! * A streamed body holds one block in memory, and the connection another.
//! * A block that cannot be read, does not match its checksum, or does not open under its key, ends
//!   the answer: a client never takes broken bytes for an object.
//! * No thread waits for a client. What a long body still needs of the disk is read on a thread that is
//!   borrowed for it, as far as a look at both ends of a block tells.

use std::collections::VecDeque;
use std::io::{Error, IoSlice};
use std::iter;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Buf, Bytes};
use gate::body::{Source, read};
use hyper::body::{Body, Frame, SizeHint};
use store::{Failure, Store};
use tokio::task::{JoinHandle, spawn_blocking};
use vault::body::TEXT_BYTES;
use wire::Piece;

/// How much is read, and given to the connection, at a time: fewer and longer writes take less of the
/// system than many short ones.
const BLOCK_LENGTH: u64 = 8 * TEXT_BYTES as u64;
/// How many blocks are read one after the other before other connections have their turn.
const IN_A_ROW_MAX: u32 = 8;
/// How much the disk is asked for when it has to bring a block.
const EXPECTED_LENGTH: u64 = 4 << 20;
/// How many pieces of a body are opened before its first byte is sent.
const OPEN_MAX: usize = 64;
/// Up to this length a body is read at once, where the page cache answers faster than a thread
/// could be woken.
const AT_ONCE_MAX: u64 = 64 * 1024;

pub enum ReplyBody {
    Whole(Bytes),
    Stream(Box<Stream>),
}

impl ReplyBody {
    /// The bytes of an object.
    pub fn of(store: &Store, body: wire::Body) -> Result<ReplyBody, Failure> {
        if body.length > AT_ONCE_MAX {
            return Ok(ReplyBody::Stream(Box::new(Stream::open(store, body)?)));
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
}

/// A long body on its way out.
///
/// What is in memory is read and opened by the connection's own task: to hand it from thread to thread
/// would take as long as the work itself, and the bytes would leave the processor's cache.
pub struct Stream {
    store: Store,
    /// What is open stays whole, whoever deletes it meanwhile.
    open: VecDeque<Source>,
    later: std::vec::IntoIter<Piece>,
    /// A source that is away on a thread, and the block that it comes back with.
    away: Option<JoinHandle<Result<(Source, Block), Failure>>>,
    /// How many blocks were read since others had their turn.
    in_a_row: u32,
    left: u64,
}

impl Stream {
    fn open(store: &Store, body: wire::Body) -> Result<Stream, Failure> {
        let mut later = body.pieces.into_iter();
        let open = later.by_ref().take(OPEN_MAX).map(|it| Source::open(store, &it));
        let open = open.collect::<Result<_, _>>()?;
        Ok(Stream { store: store.clone(), open, later, away: None, in_a_row: 0, left: body.length })
    }

    /// The next block, if there is one.
    fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Result<Option<Block>, Failure>> {
        loop {
            if let Some(away) = &mut self.away {
                let ended = |it| Failure::new(format!("a reading thread ended: {it}"));
                let back = ready!(Pin::new(away).poll(cx));
                self.away = None;
                let (source, block) = back.map_err(ended)??;
                self.open.push_front(source);
                return Poll::Ready(Ok(Some(block)));
            }
            match self.open.front_mut() {
                Some(source) if source.is_over() => drop(self.open.pop_front()),
                Some(_) if self.in_a_row == IN_A_ROW_MAX => {
                    self.in_a_row = 0;
                    cx.waker().wake_by_ref();
                    return Poll::Pending;
                }
                Some(source) if source.is_at_hand(BLOCK_LENGTH) => {
                    self.in_a_row += 1;
                    return Poll::Ready(Block::read(source).map(Some));
                }
                Some(_) => {
                    let source = self.open.pop_front();
                    self.away = source.map(|it| spawn_blocking(move || bring(it)));
                }
                None => {
                    let Some(piece) = self.later.next() else { return Poll::Ready(Ok(None)) };
                    let store = self.store.clone();
                    let opening = move || Source::open(&store, &piece).and_then(bring);
                    self.away = Some(spawn_blocking(opening));
                }
            }
        }
    }
}

/// Read the next block from the disk, which brings those that follow meanwhile.
fn bring(mut source: Source) -> Result<(Source, Block), Failure> {
    source.expect(EXPECTED_LENGTH);
    let block = Block::read(&mut source)?;
    Ok((source, block))
}

/// Some of the bytes of an answer, as they came out of the frames that they were sealed in.
#[derive(Default)]
pub struct Block {
    first: Bytes,
    rest: VecDeque<Bytes>,
    left: usize,
}

impl Block {
    fn read(source: &mut Source) -> Result<Block, Failure> {
        let mut block = Block::default();
        while !source.is_over() && (block.left + TEXT_BYTES) as u64 <= BLOCK_LENGTH {
            let bytes = source.read_on()?;
            block.left += bytes.len();
            block.rest.push_back(bytes);
        }
        block.first = block.rest.pop_front().unwrap_or_default();
        Ok(block)
    }
}

impl From<Bytes> for Block {
    fn from(first: Bytes) -> Block {
        let left = first.len();
        Block { first, rest: VecDeque::new(), left }
    }
}

impl Buf for Block {
    fn remaining(&self) -> usize {
        self.left
    }

    fn chunk(&self) -> &[u8] {
        &self.first
    }

    fn chunks_vectored<'a>(&'a self, into: &mut [IoSlice<'a>]) -> usize {
        let chunks = iter::once(&self.first).chain(&self.rest).filter(|it| !it.is_empty());
        let filled = into.iter_mut().zip(chunks).map(|(slice, chunk)| *slice = IoSlice::new(chunk));
        filled.count()
    }

    fn advance(&mut self, mut count: usize) {
        self.left -= count;
        while count >= self.first.len() {
            count -= self.first.len();
            let Some(next) = self.rest.pop_front() else { break };
            self.first = next;
        }
        self.first.advance(count);
    }
}

impl Body for ReplyBody {
    type Data = Block;
    type Error = Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Block>, Self::Error>>> {
        match &mut *self {
            ReplyBody::Whole(bytes) if bytes.is_empty() => Poll::Ready(None),
            ReplyBody::Whole(bytes) => {
                Poll::Ready(Some(Ok(Frame::data(std::mem::take(bytes).into()))))
            }
            ReplyBody::Stream(stream) => Poll::Ready(match ready!(stream.poll_next(cx)) {
                Ok(Some(block)) => {
                    stream.left = stream.left.saturating_sub(block.left as u64);
                    Some(Ok(Frame::data(block)))
                }
                Ok(None) if stream.left > 0 => Some(Err(Error::other("the object ended early"))),
                Ok(None) => None,
                Err(failure) => {
                    tracing::error!(%failure, "an object cannot be read");
                    Some(Err(Error::other("the object cannot be read")))
                }
            }),
        }
    }

    fn is_end_stream(&self) -> bool {
        matches!(self, ReplyBody::Whole(bytes) if bytes.is_empty())
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            ReplyBody::Whole(bytes) => SizeHint::with_exact(bytes.len() as u64),
            ReplyBody::Stream(stream) => SizeHint::with_exact(stream.left),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::{Path, PathBuf};

    use gate::body::lay;
    use http_body_util::BodyExt;
    use store::Options;
    use wire::{BodyKey, Digests};

    use super::*;

    fn text(length: usize) -> Vec<u8> {
        (0..length as u32).map(|it| (it.wrapping_mul(0x9e37_79b9) >> 24) as u8).collect()
    }

    /// Parts of a text, laid down one by one.
    fn body(store: &Store, parts: &[&[u8]]) -> wire::Body {
        let key = BodyKey::new([7; 32]);
        let pieces: Vec<Piece> =
            parts.iter().flat_map(|part| lay(store, &key, part).unwrap()).collect();
        let length = pieces.iter().map(|it| it.length).sum();
        wire::Body { pieces, length, digests: Digests::default() }
    }

    /// The first body that lies in a file of its own.
    fn extent(dir: &Path) -> PathBuf {
        let mut path = dir.join("extents");
        while path.is_dir() {
            path = fs::read_dir(&path).unwrap().next().unwrap().unwrap().path();
        }
        path
    }

    fn sent(body: Result<ReplyBody, Failure>) -> Result<Vec<u8>, String> {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let body = body.map_err(|it| it.to_string())?;
        let gathered = runtime.block_on(body.collect()).map_err(|it| it.to_string())?;
        Ok(gathered.to_bytes().to_vec())
    }

    #[test]
    fn a_body_of_many_pieces_is_sent_as_it_was_laid_down() {
        let dir = tempfile::tempdir().unwrap();
        let on_disk = Store::open(dir.path(), Options::default()).unwrap();
        let text = text(3 << 20);
        // More pieces than are opened before the first is sent, and one in a file of its own.
        let mut parts: Vec<&[u8]> = text[..1 << 20].chunks(9_999).collect();
        assert!(parts.len() > OPEN_MAX);
        parts.push(&text[1 << 20..]);
        for store in [on_disk, Store::memory()] {
            let body = body(&store, &parts);
            assert_eq!(sent(ReplyBody::of(&store, body.clone())).unwrap(), text);
            // The system need not forget what is on disk, but mostly does: then a thread has to bring it.
            let file = fs::File::open(extent(dir.path())).unwrap();
            rustix::fs::fadvise(&file, 0, None, rustix::fs::Advice::DontNeed).unwrap();
            assert_eq!(sent(ReplyBody::of(&store, body)).unwrap(), text);
        }
    }

    #[test]
    fn a_damaged_body_ends_the_answer_before_its_end() {
        let dir = tempfile::tempdir().unwrap();
        let store = Store::open(dir.path(), Options::default()).unwrap();
        let body = body(&store, &[&text(3 << 20)]);
        let extent = extent(dir.path());
        let mut bytes = fs::read(&extent).unwrap();
        bytes[2 << 20] ^= 1;
        fs::write(&extent, bytes).unwrap();
        let told = sent(ReplyBody::of(&store, body)).unwrap_err();
        assert_eq!(told, "the object cannot be read");
    }

    #[test]
    fn a_block_is_taken_in_any_steps() {
        let text = text(1000);
        for step in [1, 7, 100, 250, 333, 1000] {
            let mut parts = text.chunks(100).map(Bytes::copy_from_slice);
            let (first, left) = (parts.next().unwrap(), text.len());
            let mut block = Block { first, rest: parts.collect(), left };
            let mut taken = Vec::new();
            while block.has_remaining() {
                let mut slices = [IoSlice::new(&[]); 16];
                let count = block.chunks_vectored(&mut slices);
                let shown = slices[..count].iter().flat_map(|it| it.iter().copied());
                let shown: Vec<u8> = shown.collect();
                assert_eq!(shown, text[taken.len()..]);
                assert_eq!(slices[0][..], *block.chunk());
                let step = step.min(shown.len());
                taken.extend_from_slice(&shown[..step]);
                block.advance(step);
            }
            assert_eq!(taken, text);
        }
    }
}
