//! The herald: writes down what was promised, and then says so.
//!
//! It is a thread of its own because the promise of one group can be synced, and its callers
//! woken, while the next group is made durable. Groups that pile up meanwhile share one sync.
//!
//! # Invariants
//!
//! * Nobody hears of a commit before the HEAD that names it is synced.
//! * The HEAD never names a commit that is not durable yet.
//! * Answers go out in the order of the commits.

use std::io;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::{self, JoinHandle};

use crate::Failure;
use crate::commit::{Answer, Promise};
use crate::committer::Progress;
use crate::fate::Fate;
use crate::head::{HeadFile, Mark};

/// A group that is decided.
pub(crate) struct Told {
    /// The state after it.
    pub(crate) mark: Mark,
    pub(crate) answers: Vec<(Promise, Answer)>,
    /// Whether it is durable.
    pub(crate) outcome: Result<(), Failure>,
}

/// The committer's side.
pub(crate) enum Herald {
    /// Nothing is kept, so there is nothing to write down.
    AtOnce(Arc<Progress>),
    Thread {
        told: Option<Sender<Told>>,
        thread: Option<JoinHandle<()>>,
    },
}

impl Herald {
    pub(crate) fn start(head: HeadFile, progress: Arc<Progress>, fate: Fate) -> io::Result<Herald> {
        let (told, groups) = channel();
        let synced = progress.version.load(Ordering::Acquire);
        let mut crier = Crier { head, progress, fate, synced, broken: None };
        let named = thread::Builder::new().name("store-herald".into());
        let thread = Some(named.spawn(move || crier.run(&groups))?);
        Ok(Herald::Thread { told: Some(told), thread })
    }

    pub(crate) fn tell(&self, group: Told) {
        match self {
            Herald::AtOnce(progress) => {
                progress.publish(&group.mark);
                answer(group, &Ok(()));
            }
            // A promise that cannot be sent is dropped, and thereby broken.
            Herald::Thread { told, .. } => drop(told.as_ref().map(|told| told.send(group))),
        }
    }

    /// Wait until everything is told.
    pub(crate) fn end(&mut self) {
        if let Herald::Thread { told, thread } = self {
            told.take();
            let ended = thread.take().map(JoinHandle::join);
            if let Some(Err(_)) = ended {
                tracing::error!("the herald panicked");
            }
        }
    }
}

struct Crier {
    head: HeadFile,
    progress: Arc<Progress>,
    fate: Fate,
    /// The last commit that need not be promised any more.
    synced: u64,
    /// Once a promise could not be written, none is.
    broken: Option<Failure>,
}

impl Crier {
    fn run(&mut self, groups: &Receiver<Told>) {
        while let Ok(first) = groups.recv() {
            let together: Vec<Told> = std::iter::once(first).chain(groups.try_iter()).collect();
            let promised = self.promise(&together);
            for group in together {
                answer(group, &promised);
            }
        }
    }

    /// Sync the HEAD that names the last durable group.
    fn promise(&mut self, groups: &[Told]) -> Result<(), Failure> {
        let durable = groups.iter().rev().find(|group| group.outcome.is_ok());
        let Some(Told { mark, .. }) = durable else { return Ok(()) };
        if let Some(broken) = &self.broken {
            return Err(broken.clone());
        }
        if mark.version > self.synced {
            if let Err(error) = self.head.write(mark, self.fate.disk()) {
                let failure = self.fate.seal_io("the head cannot be synced", &error);
                self.broken = Some(failure.clone());
                return Err(failure);
            }
            self.synced = mark.version;
        }
        self.progress.publish(mark);
        Ok(())
    }
}

fn answer(group: Told, promised: &Result<(), Failure>) {
    let Told { answers, outcome, .. } = group;
    let outcome = outcome.and(promised.clone());
    for (promise, answer) in answers {
        promise.keep(match (&outcome, answer) {
            (Err(failure), Ok(Some(_))) => Err(failure.clone()),
            (_, answer) => answer,
        });
    }
}
