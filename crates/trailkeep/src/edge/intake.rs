//! Intake: request bodies, read whole within a limit, or staged as blobs.
//!
//! # Invariants
//!
//! * What is staged is durable, checked against what was signed and promised, and invisible.
//! * A body never sits whole in memory beyond [`PACKED_MAX`]: longer ones pass through blocks.
//! * No byte of an object reaches the disk but sealed, under a key that is drawn for it alone.
//! * A body that fails, or whose client goes away, leaves no blob behind.
//! * No thread waits for a client.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use gate::body::{self, Laying, PACKED_MAX};
use http::request::Parts;
use http_body_util::BodyExt;
use hyper::body::{Body as _, Incoming};
use store::{Failure, Store};
use tokio::sync::{Semaphore, SemaphorePermit, mpsc};
use tokio::task::{JoinError, JoinHandle};
use wire::auth::{Claim, PayloadMode, SigningKey};
use wire::body::form::FileReader;
use wire::body::{Decoder, Digester, Limits, Trailers};
use wire::{Algorithm, Body, BodyKey, Piece, Refusal};

use super::hashing::{Block, Hashing};
use crate::entropy;

const CONTENT_MD5: &str = "content-md5";
/// The SHA-256 of no bytes.
const EMPTY_SHA256: [u8; 32] = [
    0xe3, 0xb0, 0xc4, 0x42, 0x98, 0xfc, 0x1c, 0x14, 0x9a, 0xfb, 0xf4, 0xc8, 0x99, 0x6f, 0xb9, 0x24,
    0x27, 0xae, 0x41, 0xe4, 0x64, 0x9b, 0x93, 0x4c, 0xa4, 0x95, 0x99, 0x1b, 0x78, 0x52, 0xb8, 0x55,
];
/// Bodies up to this length are digested where they arrive, longer ones on the threads of [`Hashing`].
const DIGESTED_HERE_MAX: usize = 64 * 1024;
/// How much is handed to the disk and to the digests at a time.
const BLOCK_LENGTH: usize = 512 * 1024;
/// How many such blocks wait for each, beside the one it works on: enough that neither waits for the
/// other, or for a thread to wake.
const BLOCKS_WAITING_MAX: usize = 2;
/// How long a client may pause in the middle of a body.
const IDLE_TIMEOUT: Duration = Duration::from_secs(60);
/// How long the body of a call without a streaming payload may take.
pub const WHOLE_TIMEOUT: Duration = Duration::from_secs(60);
/// Up to this length a body whose caller is not verified yet is read at once; of longer ones so many
/// are at a time.
const UNVERIFIED_SHORT_MAX: usize = 64 * 1024;
const UNVERIFIED_LONG_MAX: usize = 16;
/// How much of a body is read although its call was refused, so that the client sees the answer.
const DRAIN_BYTES_MAX: usize = 1 << 20;
const DRAIN_TIMEOUT: Duration = Duration::from_secs(2);

/// Why a body could not be taken.
pub enum Fault {
    Refused(Refusal),
    Failed(Failure),
}

impl From<Refusal> for Fault {
    fn from(it: Refusal) -> Self {
        Fault::Refused(it)
    }
}

impl From<Failure> for Fault {
    fn from(it: Failure) -> Self {
        Fault::Failed(it)
    }
}

impl From<JoinError> for Fault {
    fn from(it: JoinError) -> Self {
        Fault::Failed(Failure::new(format!("a staging thread ended: {it}")))
    }
}

/// A body that is read, decoded and digested as it comes in.
pub struct Intake<'a> {
    pub parts: &'a Parts,
    /// What the chunks of a body are signed with, if anybody signed.
    pub signer: Option<(&'a Claim, &'a SigningKey)>,
    pub mode: PayloadMode,
    pub hashing: &'a Hashing,
}

impl Intake<'_> {
    /// The whole body of a call that has no streaming payload. `checked` bodies must come with a
    /// digest of theirs.
    pub async fn whole(
        &self,
        incoming: &mut Arriving,
        limit: u64,
        checked: bool,
    ) -> Result<Bytes, Fault> {
        if incoming.ended && !checked && self.promises_nothing() {
            return Ok(Bytes::new());
        }
        let (decoder, digester) = self.open(Limits::whole(limit), Algorithm::Crc64Nvme)?;
        let gathering = gather(incoming, decoder, limit);
        let gathered = tokio::time::timeout(WHOLE_TIMEOUT, gathering).await;
        let (bytes, trailers) = gathered.map_err(|_| idle())??;
        let digests = digest(digester, self.hashing, bytes.clone(), trailers).await?;
        let vouched = digests.client_checksum || self.parts.headers.contains_key(CONTENT_MD5);
        if checked && !vouched {
            return Err(unchecked().into());
        }
        Ok(bytes)
    }

    /// The payload of an upload, durable but not yet referred to by anything. `algorithm` is that
    /// of the checksum which is computed when the client names none.
    pub async fn stage(
        &self,
        incoming: &mut Arriving,
        store: &Store,
        algorithm: Algorithm,
    ) -> Result<Body, Fault> {
        let (decoder, digester) = self.open(Limits::OBJECT, algorithm)?;
        stage(incoming, decoder, digester, self.hashing, store).await
    }

    /// The file of a form, staged alike. The fields stand in `parts` as headers.
    pub async fn stage_file(
        &self,
        incoming: &mut Arriving,
        file: FileReader,
        store: &Store,
        algorithm: Algorithm,
    ) -> Result<Body, Fault> {
        let digester = Digester::with_default(self.parts, self.mode, algorithm)?;
        stage(incoming, Decoder::of_form(file), digester, self.hashing, store).await
    }

    /// Whether no body is just what the request said: the common case, with nothing to check.
    fn promises_nothing(&self) -> bool {
        let named = |it: &http::HeaderName| {
            let name = it.as_str();
            let digest = name.starts_with("x-amz-checksum-") && name != "x-amz-checksum-mode";
            digest || [CONTENT_MD5, "x-amz-trailer", "x-amz-sdk-checksum-algorithm"].contains(&name)
        };
        let empty = match self.mode {
            PayloadMode::Unsigned => true,
            PayloadMode::Sha256(hash) => hash == EMPTY_SHA256,
            _ => false,
        };
        empty && !self.parts.headers.keys().any(named)
    }

    fn open(&self, limits: Limits, algorithm: Algorithm) -> Result<(Decoder, Digester), Refusal> {
        let signer = self.signer.map(|(claim, key)| (claim, key.clone()));
        let decoder = Decoder::new(self.parts, signer, self.mode, limits)?;
        Ok((decoder, Digester::with_default(self.parts, self.mode, algorithm)?))
    }
}

/// Make a body durable, whatever its framing.
async fn stage(
    incoming: &mut Arriving,
    decoder: Decoder,
    digester: Digester,
    hashing: &Hashing,
    store: &Store,
) -> Result<Body, Fault> {
    let expected = decoder.content_length();
    if expected.is_none_or(|it| it > PACKED_MAX as u64) {
        return stage_blocks(incoming, decoder, digester, hashing, store).await;
    }
    let (bytes, trailers) = gather(incoming, decoder, PACKED_MAX as u64).await?;
    let digests = digest(digester, hashing, bytes.clone(), trailers).await?;
    let length = bytes.len() as u64;
    let pieces = lay(store, bytes).await?;
    Ok(Body { pieces, length, digests })
}

/// Lay a gathered body down: a short one at once, where it takes less than a thread to wake would.
async fn lay(store: &Store, bytes: Bytes) -> Result<Vec<Piece>, Fault> {
    let key = BodyKey::new(entropy::stocked());
    if bytes.len() <= DIGESTED_HERE_MAX {
        return Ok(body::lay(store, &key, &bytes)?);
    }
    let store = store.clone();
    let laying = tokio::task::spawn_blocking(move || {
        body::lay(&store, &key, &bytes).map(|pieces| Unclaimed { store, pieces })
    });
    Ok(laying.await??.claim())
}

/// Room for the long ones of the bodies that are read before a signature vouches for them. The
/// short ones, which nearly all are, need no room: nobody can keep them out.
pub struct Room(Semaphore);

impl Default for Room {
    fn default() -> Room {
        Room(Semaphore::new(UNVERIFIED_LONG_MAX))
    }
}

impl Room {
    /// Wait until there is room for a body. It is given back when the permit is dropped.
    pub async fn take(&self, parts: &Parts) -> Option<SemaphorePermit<'_>> {
        let length = parts.headers.get(http::header::CONTENT_LENGTH);
        let length: Option<usize> = length.and_then(|it| it.to_str().ok()?.parse().ok());
        match length.is_some_and(|it| it <= UNVERIFIED_SHORT_MAX) {
            true => None,
            false => Some(self.0.acquire().await.expect("the semaphore is never closed")),
        }
    }
}

/// A request's body, as far as it has come in.
pub struct Arriving {
    incoming: Incoming,
    /// What was read too far.
    given_back: Option<Bytes>,
    /// The client has yet to be told to go on (`Expect: 100-continue`). Asking for the body does.
    awaits_word: bool,
    /// The client waits for a word that never comes: there is no body to ask for.
    unanswered: bool,
    ended: bool,
}

impl Arriving {
    pub fn new(incoming: Incoming, headers: &http::HeaderMap) -> Arriving {
        let awaits_word = headers.contains_key(http::header::EXPECT);
        let ended = incoming.is_end_stream();
        let unanswered = awaits_word && ended;
        Arriving { incoming, given_back: None, awaits_word, unanswered, ended }
    }

    /// Give bytes back that are somebody else's to read.
    pub fn give_back(&mut self, bytes: Bytes) {
        self.given_back = Some(bytes).filter(|it| !it.is_empty());
    }

    /// The next bytes off the wire.
    pub async fn next(&mut self) -> Result<Option<Bytes>, Refusal> {
        if let Some(bytes) = self.given_back.take() {
            return Ok(Some(bytes));
        }
        self.awaits_word = false;
        loop {
            match tokio::time::timeout(IDLE_TIMEOUT, self.incoming.frame()).await {
                Err(_) => return Err(idle()),
                Ok(None) => {
                    self.ended = true;
                    return Ok(None);
                }
                Ok(Some(Err(_))) => return Err(incomplete()),
                Ok(Some(Ok(frame))) => {
                    if let Ok(bytes) = frame.into_data() {
                        return Ok(Some(bytes));
                    }
                }
            }
        }
    }

    /// Whether both sides know where the next request begins. They do not when something was left
    /// unread, nor when a client got its answer in the place of the word it waited for: botocore then
    /// takes the next answer for this one.
    pub fn is_over(&self) -> bool {
        self.ended && !self.unanswered
    }

    /// Read a little of what nobody wants, so that the client gets to read the answer. Who waits
    /// for a word reads the answer anyhow, and is not asked to send.
    pub async fn drain(&mut self) {
        if self.awaits_word || self.ended {
            return;
        }
        let draining = async {
            let mut left = DRAIN_BYTES_MAX;
            while let Ok(Some(bytes)) = self.next().await {
                left = left.saturating_sub(bytes.len());
                if left == 0 {
                    return;
                }
            }
        };
        let _ = tokio::time::timeout(DRAIN_TIMEOUT, draining).await;
    }
}

fn unchecked() -> Refusal {
    Refusal::new(
        "InvalidRequest",
        400,
        "Missing required header for this request: Content-MD5 OR x-amz-checksum-*",
    )
}

pub fn idle() -> Refusal {
    Refusal::new(
        "RequestTimeout",
        400,
        "Your socket connection to the server was not read from or written to within the timeout \
         period.",
    )
}

fn incomplete() -> Refusal {
    Refusal::new(
        "IncompleteBody",
        400,
        "You did not provide the number of bytes specified by the Content-Length HTTP header",
    )
}

/// Gather a short body in memory.
async fn gather(
    incoming: &mut Arriving,
    mut decoder: Decoder,
    limit: u64,
) -> Result<(Bytes, Trailers), Fault> {
    let expected = decoder.content_length().unwrap_or(0).min(limit) as usize;
    let mut whole: Option<Bytes> = None;
    let mut rest = BytesMut::new();
    while let Some(mut bytes) = incoming.next().await? {
        let mut take = |bytes: Bytes| {
            // Most short bodies come in one frame, and are not copied then.
            if whole.is_none() && rest.is_empty() && bytes.len() >= expected {
                whole = Some(bytes);
                return;
            }
            if let Some(first) = whole.take() {
                rest.extend_from_slice(&first);
            }
            if rest.is_empty() {
                rest.reserve(expected);
            }
            rest.extend_from_slice(&bytes);
        };
        decoder.feed(&mut bytes, &mut take)?;
    }
    let trailers = decoder.finish()?.trailers;
    Ok((whole.unwrap_or_else(|| rest.freeze()), trailers))
}

async fn digest(
    mut digester: Digester,
    hashing: &Hashing,
    bytes: Bytes,
    trailers: Trailers,
) -> Result<wire::Digests, Fault> {
    if bytes.len() <= DIGESTED_HERE_MAX {
        digester.update(&bytes);
    } else {
        digester = hashing.whole(digester, bytes).await?;
    }
    Ok(digester.finish(&trailers)?)
}

/// Send a long body to the disk and to the digests at once, block by block.
async fn stage_blocks(
    incoming: &mut Arriving,
    mut decoder: Decoder,
    digester: Digester,
    hashing: &Hashing,
    store: &Store,
) -> Result<Body, Fault> {
    let (begun, expected) = (store.clone(), decoder.content_length());
    let digesting = Side::open(|blocks| {
        let hashing = hashing.clone();
        async { Ok(hashing.follow(digester, blocks).await?) }
    });
    let writing = Side::open(|blocks| lay_blocks(begun, expected, blocks));
    let (mut length, mut block, mut held) = (0u64, Vec::new(), 0);
    loop {
        let bytes = incoming.next().await?;
        let ended = bytes.is_none();
        if let Some(mut bytes) = bytes {
            decoder.feed(&mut bytes, &mut |it: Bytes| {
                held += it.len();
                length += it.len() as u64;
                block.push(it);
            })?;
        }
        if held >= BLOCK_LENGTH || (ended && held > 0) {
            let block = std::mem::take(&mut block);
            if !digesting.take(block.clone()).await || !writing.take(block).await {
                break;
            }
            held = 0;
        }
        if ended {
            break;
        }
    }
    // A side that took no more says why.
    let (laying, digester) = (writing.close().await?, digesting.close().await?);
    let trailers = decoder.finish()?.trailers;
    let digests = digester.finish(&trailers)?;
    // The bytes are good; only now are they made durable.
    let store = store.clone();
    let finishing = tokio::task::spawn_blocking(move || {
        laying.finish().map(|piece| Unclaimed { store, pieces: vec![piece] })
    });
    let pieces = finishing.await??.claim();
    Ok(Body { pieces, length, digests })
}

/// One of the sides on which a long body's blocks are worked on, in order: one digests them, one seals
/// and writes them.
struct Side<S> {
    blocks: mpsc::Sender<Block>,
    working: JoinHandle<Result<S, Fault>>,
}

impl<S: Send + 'static> Side<S> {
    fn open<Work>(work: impl FnOnce(mpsc::Receiver<Block>) -> Work) -> Side<S>
    where
        Work: Future<Output = Result<S, Fault>> + Send + 'static,
    {
        let (blocks, receiver) = mpsc::channel(BLOCKS_WAITING_MAX);
        Side { blocks, working: tokio::spawn(work(receiver)) }
    }

    /// Leave a block, once there is room for it. False: this side has ended early.
    async fn take(&self, block: Block) -> bool {
        self.blocks.send(block).await.is_ok()
    }

    /// Wait until everything is done.
    async fn close(self) -> Result<S, Fault> {
        drop(self.blocks);
        self.working.await?
    }
}

/// Seal and write blocks as they come. A thread is borrowed for as long as blocks are waiting, and no
/// longer: a client that pauses in the middle of its body holds none.
async fn lay_blocks(
    store: Store,
    expected: Option<u64>,
    mut blocks: mpsc::Receiver<Block>,
) -> Result<Laying, Fault> {
    let begin = move || Laying::begin(&store, &BodyKey::new(entropy::stocked()), expected);
    let mut laying = tokio::task::spawn_blocking(begin).await??;
    while let Some(first) = blocks.recv().await {
        let writing = tokio::task::spawn_blocking(move || {
            let mut next = Some(first);
            while let Some(block) = next {
                block.iter().try_for_each(|it| laying.write(it))?;
                next = blocks.try_recv().ok();
            }
            Ok::<_, Failure>((laying, blocks))
        });
        (laying, blocks) = writing.await??;
    }
    Ok(laying)
}

/// A body on disk that nobody has taken yet: if its client is gone meanwhile, it goes, too.
struct Unclaimed {
    store: Store,
    pieces: Vec<Piece>,
}

impl Unclaimed {
    fn claim(mut self) -> Vec<Piece> {
        std::mem::take(&mut self.pieces)
    }
}

impl Drop for Unclaimed {
    fn drop(&mut self) {
        for id in self.pieces.iter().filter_map(Piece::blob) {
            self.store.blobs().discard(id);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::future::Future;
    use std::task::{Context, Waker};

    use super::*;

    /// How many bodies a new store holds, as far as the first ids tell.
    fn count(store: &Store) -> usize {
        (0..64).filter(|id| store.blobs().read(*id, 0, 1).is_ok()).count()
    }

    #[test]
    fn a_body_whose_client_goes_away_while_it_is_laid_down_goes_too() {
        let runtime =
            tokio::runtime::Builder::new_current_thread().max_blocking_threads(1).build().unwrap();
        let _entered = runtime.enter();
        let text = Bytes::from(vec![7; DIGESTED_HERE_MAX + 1]);
        let store = Store::memory();
        let mut laying = Box::pin(lay(&store, text.clone()));
        assert!(laying.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
        drop(laying);
        // The only thread does one thing after the other.
        runtime.block_on(tokio::task::spawn_blocking(|| ())).unwrap();
        assert_eq!(count(&store), 0);
        assert!(runtime.block_on(lay(&store, text)).is_ok());
        assert_eq!(count(&store), 1);
    }
}
