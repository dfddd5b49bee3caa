//! Waiting for a commit, with any executor or with none.

use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

use crate::Failure;

/// What a commit did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Committed {
    /// The sequence of the first event appended, if any was; the others follow it.
    pub first_sequence: Option<u64>,
    /// Which commit of the store it was in. Transactions that were made durable together share it.
    pub version: u64,
    /// The store's highest time after it.
    pub time: i64,
}

/// None: the transaction lost a race, and its call may run again.
pub(crate) type Answer = Result<Option<Committed>, Failure>;

/// A commit under way. Dropping it does not undo it.
#[must_use = "a commit is known to have happened only when it was awaited"]
pub struct Commit(State);

enum State {
    Ready(Answer),
    Waiting(Arc<Slot>),
    Done,
}

/// Where the committer leaves its answer.
#[derive(Default)]
struct Slot(Mutex<Content>);

#[derive(Default)]
struct Content {
    answer: Option<Answer>,
    waker: Option<Waker>,
}

/// The committer's side of a slot: whatever happens to it, it is answered.
pub(crate) struct Promise(Option<Arc<Slot>>);

impl Promise {
    pub(crate) fn keep(mut self, answer: Answer) {
        self.fill(answer);
    }

    fn fill(&mut self, answer: Answer) {
        let Some(slot) = self.0.take() else { return };
        let waker = {
            let mut content = slot.0.lock().unwrap_or_else(PoisonError::into_inner);
            content.answer = Some(answer);
            content.waker.take()
        };
        if let Some(waker) = waker {
            waker.wake();
        }
    }
}

impl Drop for Promise {
    fn drop(&mut self) {
        self.fill(Err(Failure::new("the store is closed")));
    }
}

impl Commit {
    pub(crate) fn ready(answer: Answer) -> Commit {
        Commit(State::Ready(answer))
    }

    pub(crate) fn promised() -> (Promise, Commit) {
        let slot = Arc::new(Slot::default());
        (Promise(Some(slot.clone())), Commit(State::Waiting(slot)))
    }

    /// Block this thread until the answer is there.
    pub fn wait(self) -> Result<Option<Committed>, Failure> {
        block_on(self)
    }
}

impl Future for Commit {
    type Output = Result<Option<Committed>, Failure>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        match std::mem::replace(&mut self.0, State::Done) {
            State::Ready(answer) => Poll::Ready(answer),
            State::Done => Poll::Ready(Err(Failure::new("a commit was polled after its end"))),
            State::Waiting(slot) => {
                let mut content = slot.0.lock().unwrap_or_else(PoisonError::into_inner);
                if let Some(answer) = content.answer.take() {
                    return Poll::Ready(answer);
                }
                match &mut content.waker {
                    Some(waker) => waker.clone_from(cx.waker()),
                    None => content.waker = Some(cx.waker().clone()),
                }
                drop(content);
                self.0 = State::Waiting(slot);
                Poll::Pending
            }
        }
    }
}

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut cx = Context::from_waker(&waker);
    loop {
        match future.as_mut().poll(&mut cx) {
            Poll::Ready(output) => return output,
            Poll::Pending => thread::park(),
        }
    }
}
