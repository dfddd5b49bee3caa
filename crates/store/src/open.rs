//! Opening a store: put the parts together, and check that nothing promised is missing.
//!
//! # Invariants
//!
//! * The path of recovery is the path of every day: there is one way to open.
//! * A store that has less than its HEAD promises is refused; so is one whose last events do
//!   not chain up to what its rows say.

use std::fs::File;
use std::io;
use std::ops::{Bound, ControlFlow};
use std::path::Path;
use std::sync::Arc;

use crate::blobs::{Bodies, Keeper, Ledger};
use crate::chain;
use crate::committer::{Committer, MARK, Progress, Queue};
use crate::directory::{self, HEAD_FILE, LOG_DIR, ROWS_DIR};
use crate::engine::disk::{Budget, Disk};
use crate::engine::memory::Memory;
use crate::engine::{Engine, Space, Span, View};
use crate::fate::Fate;
use crate::faults;
use crate::head::{HeadFile, Mark};
use crate::herald::Herald;
use crate::window::Window;
use crate::{Failure, OpenError, Options, trim};

/// Events whose chain is checked at every open.
const CHECKED_EVENTS: u64 = 1024;

/// The parts of a store, before its threads run.
pub(crate) struct Parts {
    pub(crate) engine: Arc<dyn Engine>,
    pub(crate) bodies: Arc<Bodies>,
    pub(crate) fate: Fate,
    pub(crate) queue: Arc<Queue>,
    pub(crate) progress: Arc<Progress>,
    pub(crate) committer: Committer,
    pub(crate) keeper: Option<Keeper>,
    pub(crate) lock: Option<File>,
}

pub(crate) fn memory() -> Result<Parts, Failure> {
    let engine: Arc<dyn Engine> = Arc::new(Memory::default());
    let fate = Fate::new(Box::new(faults::Sound));
    let bodies = Bodies::in_memory(engine.clone(), fate.clone());
    assemble(engine, bodies, fate, Mark::START, None)
}

pub(crate) fn disk(path: &Path, options: Options) -> Result<Parts, OpenError> {
    let directory = directory::open(path)?;
    let Options { cache_bytes, memtable_bytes, dead_bytes, disk } = options;
    let budget = Budget { cache_bytes, memtable_bytes };
    let engine = Disk::open(&path.join(ROWS_DIR), &path.join(LOG_DIR), budget)
        .map_err(|error| unfit(path, error))?;
    let engine: Arc<dyn Engine> = Arc::new(engine);
    let (head, promised) = open_head(path, directory.is_new)?;
    let mark = check(&*engine.snapshot(), path, &promised)?;
    let fate = Fate::new(disk);
    let (bodies, keeper) = Bodies::open_files(path, engine.clone(), fate.clone(), dead_bytes)?;
    if directory.is_new {
        directory::finish(path)?;
    }
    let parts = assemble(engine, bodies, fate, mark, Some(head));
    let parts = parts.map_err(|failure| OpenError::failed(path, failure))?;
    if directory.is_older {
        directory::renew(path)?;
    }
    Ok(Parts { keeper: Some(keeper), lock: Some(directory.lock), ..parts })
}

/// What an error of the engine says about the directory.
fn unfit(path: &Path, error: fjall::Error) -> OpenError {
    match error {
        fjall::Error::Locked => OpenError::Locked(path.into()),
        fjall::Error::Io(error) | fjall::Error::Storage(fjall::LsmError::Io(error)) => {
            OpenError::failed(path, error)
        }
        other => OpenError::corrupt(path, other.to_string()),
    }
}

fn assemble(
    engine: Arc<dyn Engine>,
    bodies: Bodies,
    fate: Fate,
    mark: Mark,
    head: Option<HeadFile>,
) -> Result<Parts, Failure> {
    let bodies = Arc::new(bodies);
    let queue = Arc::new(Queue::new(fate.clone()));
    let progress = Arc::new(Progress::new(&mark));
    let herald = match head {
        None => Herald::AtOnce(progress.clone()),
        Some(head) => Herald::start(head, progress.clone(), fate.clone())
            .map_err(|error| Failure::io("a thread cannot be started", &error))?,
    };
    let committer = Committer {
        engine: engine.clone(),
        hot: Arc::default(),
        bodies: bodies.clone(),
        fate: fate.clone(),
        queue: queue.clone(),
        progress: progress.clone(),
        herald,
        mark,
        window: Window::new(mark.version),
        ledger: Ledger::new(&*engine)?,
    };
    Ok(Parts { engine, bodies, fate, queue, progress, committer, keeper: None, lock: None })
}

fn open_head(path: &Path, is_new: bool) -> Result<(HeadFile, Mark), OpenError> {
    let file = path.join(HEAD_FILE);
    if is_new {
        let head = HeadFile::create(&file).map_err(|error| OpenError::unwritable(path, &error))?;
        return Ok((head, Mark::START));
    }
    match HeadFile::open(&file) {
        Ok((head, Some(mark))) => Ok((head, mark)),
        Ok((_, None)) => Err(OpenError::corrupt(path, "its HEAD file is unreadable")),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            Err(OpenError::corrupt(path, "its HEAD file is missing"))
        }
        Err(error) => Err(OpenError::failed(path, error)),
    }
}

/// Compare what is there with what was promised, and check the chain of the last events.
fn check(view: &dyn View, path: &Path, promised: &Mark) -> Result<Mark, OpenError> {
    let failed = |failure: Failure| OpenError::corrupt(path, failure.to_string());
    let mark = match view.get(Space::Rows, &MARK.key("")).map_err(failed)? {
        Some(bytes) => Mark::decode(&bytes)
            .ok_or_else(|| OpenError::corrupt(path, "the mark of its last commit is unreadable"))?,
        None => Mark::START,
    };
    let behind = mark.version < promised.version || mark.sequence < promised.sequence;
    if behind {
        let (promised, found) = (promised.version, mark.version);
        return Err(OpenError::Behind { path: path.into(), promised, found });
    }
    check_chain(view, &mark, promised)
        .map_err(failed)?
        .map_err(|what| OpenError::corrupt(path, what))?;
    Ok(Mark { time: mark.time.max(promised.time), ..mark })
}

/// Walk over the last events. The inner error says what is wrong with them.
fn check_chain(
    view: &dyn View,
    mark: &Mark,
    promised: &Mark,
) -> Result<Result<(), String>, Failure> {
    let (anchored, anchor_head) = trim::anchor(view)?;
    let before = mark.sequence.saturating_sub(CHECKED_EVENTS).max(anchored);
    let mut head = match before == anchored {
        true => anchor_head,
        false => match view.get(Space::Events, &chain::key(before))? {
            Some(value) => chain::unseal(&value)?.0,
            None => return Ok(Err(format!("event {before} is missing"))),
        },
    };
    let mut next = before + 1;
    let mut wrong = None;
    let span = Span {
        low: Bound::Included(chain::key(next)),
        high: Bound::Included(chain::key(u64::MAX)),
        reverse: false,
    };
    view.visit(Space::Events, &span, &mut |key, value| {
        wrong = check_event(key, value, next, &mut head, promised).err();
        next += 1;
        if wrong.is_some() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    })?;
    Ok(match wrong {
        Some(what) => Err(what),
        None if next != mark.sequence + 1 => Err(format!("event {next} is missing")),
        None if head != mark.head => Err("the chain of its events ends elsewhere".into()),
        None => Ok(()),
    })
}

fn check_event(
    key: &[u8],
    value: &[u8],
    expected: u64,
    head: &mut chain::Head,
    promised: &Mark,
) -> Result<(), String> {
    let unreadable = |failure: Failure| failure.to_string();
    let sequence = chain::sequence_of(key).map_err(unreadable)?;
    if sequence != expected {
        return Err(format!("event {expected} is missing"));
    }
    let (claimed, event) = chain::unseal(value).map_err(unreadable)?;
    *head = chain::extend(head, event);
    if *head != claimed {
        return Err(format!("event {sequence} is not what was recorded"));
    }
    if sequence == promised.sequence && *head != promised.head {
        return Err(format!("event {sequence} is not the one its HEAD promises"));
    }
    Ok(())
}
