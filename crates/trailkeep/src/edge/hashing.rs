//! Hashing of long bodies: on few threads, each of which hashes several bodies at once.
//!
//! MD5 is the slowest step of an upload and cannot be hurried for one body, but hashing eight side by
//! side costs little more than hashing one.
//!
//! # Invariants
//!
//! * A thread is borrowed for as long as blocks are waiting, and no longer.
//! * Each body's blocks are hashed in order; bodies take turns, so that none waits for another's end.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use store::Failure;
use tokio::sync::{mpsc, oneshot};
use wire::body::{Digester, LANES_MAX};

/// A block of a body, as it came off the wire.
pub type Block = Vec<Bytes>;

/// The bodies that are being hashed.
#[derive(Clone)]
pub struct Hashing(Arc<Mutex<Queue>>);

struct Queue {
    /// Bodies with blocks that nobody works on.
    waiting: VecDeque<Lane>,
    threads: usize,
    threads_max: usize,
}

/// A body that is being hashed.
struct Lane {
    digester: Digester,
    /// What is left of the block at hand.
    block: std::vec::IntoIter<Bytes>,
    piece: Bytes,
    blocks: mpsc::Receiver<Block>,
    /// Where the body goes back when there is nothing more to hash for now.
    done: oneshot::Sender<(Digester, mpsc::Receiver<Block>)>,
}

impl Default for Hashing {
    fn default() -> Hashing {
        // The other half is for everything else that an upload takes.
        let threads_max = std::thread::available_parallelism().map_or(1, |it| it.get().div_ceil(2));
        Hashing(Arc::new(Mutex::new(Queue { waiting: VecDeque::new(), threads: 0, threads_max })))
    }
}

impl Hashing {
    /// Hash blocks as they come, until their sender is dropped.
    pub async fn follow(
        self,
        mut digester: Digester,
        mut blocks: mpsc::Receiver<Block>,
    ) -> Result<Digester, Failure> {
        while let Some(first) = blocks.recv().await {
            (digester, blocks) = self.hash(digester, first, blocks).await?;
        }
        Ok(digester)
    }

    /// Hash a body that is there as a whole.
    pub async fn whole(&self, digester: Digester, body: Bytes) -> Result<Digester, Failure> {
        let (_, no_more) = mpsc::channel(1);
        Ok(self.hash(digester, vec![body], no_more).await?.0)
    }

    /// Hash a block, and those that come meanwhile.
    async fn hash(
        &self,
        digester: Digester,
        first: Block,
        blocks: mpsc::Receiver<Block>,
    ) -> Result<(Digester, mpsc::Receiver<Block>), Failure> {
        let (done, back) = oneshot::channel();
        let (block, piece) = (first.into_iter(), Bytes::new());
        self.take(Lane { digester, block, piece, blocks, done });
        back.await.map_err(|_| Failure::new("a hashing thread ended"))
    }

    fn take(&self, lane: Lane) {
        let mut queue = self.lock();
        queue.waiting.push_back(lane);
        if queue.threads < queue.threads_max {
            queue.threads += 1;
            let thread = Thread { hashing: self.clone(), counted: true };
            tokio::task::spawn_blocking(move || thread.work());
        }
    }

    fn lock(&self) -> MutexGuard<'_, Queue> {
        // Nothing is left half done in there.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A borrowed thread.
struct Thread {
    hashing: Hashing,
    /// Whether it is among those that the queue counts.
    counted: bool,
}

impl Thread {
    fn work(mut self) {
        let mut lanes = Vec::with_capacity(LANES_MAX);
        while self.gather(&mut lanes) {
            turn(&mut lanes);
            lanes = lanes.into_iter().filter_map(Lane::go_on).collect();
        }
    }

    /// Go to the end of the line with these bodies and take up those that have waited longest. False:
    /// there are none, and this thread is no longer counted.
    fn gather(&mut self, lanes: &mut Vec<Lane>) -> bool {
        let mut queue = self.hashing.lock();
        queue.waiting.extend(lanes.drain(..));
        let count = queue.waiting.len().min(LANES_MAX);
        lanes.extend(queue.waiting.drain(..count));
        if lanes.is_empty() {
            queue.threads -= 1;
            drop(queue);
            self.counted = false;
        }
        self.counted
    }
}

impl Drop for Thread {
    fn drop(&mut self) {
        // After a panic nobody might come for those that wait: they fail with those at hand.
        if self.counted {
            let mut queue = self.hashing.lock();
            queue.threads -= 1;
            queue.waiting.clear();
        }
    }
}

impl Lane {
    /// Whether there is something to hash at hand.
    fn is_ready(&mut self) -> bool {
        while self.piece.is_empty() {
            match self.block.next() {
                Some(piece) => self.piece = piece,
                None => return false,
            }
        }
        true
    }

    /// Take the next block, if there is need of one. If there is none, the body goes back.
    fn go_on(mut self) -> Option<Lane> {
        if self.is_ready() {
            return Some(self);
        }
        match self.blocks.try_recv() {
            Ok(block) => {
                self.block = block.into_iter();
                Some(self)
            }
            Err(_) => {
                // Nobody waits for a body whose client is gone.
                let _ = self.done.send((self.digester, self.blocks));
                None
            }
        }
    }
}

/// Hash until one of the bodies has no more at hand.
fn turn(lanes: &mut [Lane]) {
    while lanes.iter_mut().all(Lane::is_ready) {
        let shared = lanes.iter().map(|it| it.piece.len()).min().unwrap_or(0);
        let pieces: Vec<Bytes> = lanes.iter_mut().map(|it| it.piece.split_to(shared)).collect();
        let contents: Vec<&[u8]> = pieces.iter().map(|it| &it[..]).collect();
        let mut digesters: Vec<&mut Digester> =
            lanes.iter_mut().map(|it| &mut it.digester).collect();
        Digester::update_many(&mut digesters, &contents);
    }
}

#[cfg(test)]
mod tests {
    use http::Request;
    use wire::auth::PayloadMode;

    use super::*;

    fn digester() -> Digester {
        let parts = Request::put("/bucket/key").body(()).unwrap().into_parts().0;
        Digester::new(&parts, PayloadMode::Unsigned).unwrap()
    }

    fn text(number: usize) -> Vec<u8> {
        (0..number * 40_009 % 300_000).map(|it| (it * 31 + it / 251 + number) as u8).collect()
    }

    /// Send a text in blocks of pieces of all sizes, none of them as another body has them.
    async fn send(blocks: mpsc::Sender<Block>, text: Vec<u8>, size: usize) {
        for block in text.chunks(size * 7) {
            let pieces = block.chunks(size).map(Bytes::copy_from_slice).collect();
            blocks.send(pieces).await.unwrap();
        }
    }

    #[test]
    fn bodies_that_come_at_once_are_digested_as_alone_and_hold_no_thread_afterwards() {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build();
        let hashing = Hashing::default();
        runtime.unwrap().block_on(async {
            let follow = |number: usize| {
                let (blocks, receiver) = mpsc::channel(2);
                tokio::spawn(send(blocks, text(number), 1 + number * 997));
                tokio::spawn(hashing.clone().follow(digester(), receiver))
            };
            let following: Vec<_> = (0..3 * LANES_MAX).map(follow).collect();
            for (number, body) in following.into_iter().enumerate() {
                let mut alone = digester();
                alone.update(&text(number));
                let body = body.await.unwrap().unwrap();
                let whole = hashing.whole(digester(), Bytes::from(text(number))).await.unwrap();
                let expected = alone.finish(&Vec::new());
                assert_eq!(body.finish(&Vec::new()), expected, "{number}");
                assert_eq!(whole.finish(&Vec::new()), expected, "{number}");
            }
        });
        // The runtime is gone, and with it every borrowed thread.
        let queue = hashing.lock();
        assert_eq!((queue.threads, queue.waiting.len()), (0, 0));
    }

    #[test]
    fn a_body_whose_client_goes_away_holds_up_no_other() {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let hashing = Hashing::default();
        runtime.block_on(async {
            let (blocks, receiver) = mpsc::channel(2);
            let gone = tokio::spawn(hashing.clone().follow(digester(), receiver));
            blocks.send(vec![Bytes::from(text(5))]).await.unwrap();
            gone.abort();
            let (blocks, receiver) = mpsc::channel(2);
            tokio::spawn(send(blocks, text(6), 9_999));
            assert!(hashing.clone().follow(digester(), receiver).await.is_ok());
        });
    }
}
