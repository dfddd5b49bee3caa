//! Whether the store still keeps its promises.
//!
//! # Invariants
//!
//! * The first failed write or sync decides: from then on nothing is written, and nothing is
//!   tried again, for nobody knows what the disk holds. The ordinary open recovers.

use std::io;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use crate::Failure;
use crate::faults::Disk;

#[derive(Clone)]
pub(crate) struct Fate(Arc<State>);

struct State {
    broken: OnceLock<Failure>,
    warning: Mutex<Option<String>>,
    disk: Box<dyn Disk>,
}

impl Fate {
    pub(crate) fn new(disk: Box<dyn Disk>) -> Fate {
        Fate(Arc::new(State { broken: OnceLock::new(), warning: Mutex::default(), disk }))
    }

    pub(crate) fn disk(&self) -> &dyn Disk {
        &*self.0.disk
    }

    pub(crate) fn check(&self) -> Result<(), Failure> {
        self.0.broken.get().map_or(Ok(()), |failure| Err(failure.clone()))
    }

    pub(crate) fn broken(&self) -> Option<Failure> {
        self.0.broken.get().cloned()
    }

    /// Break for good, for this reason or for an earlier one.
    pub(crate) fn seal(&self, why: &str) -> Failure {
        let failure = self.0.broken.get_or_init(|| {
            tracing::error!(why, "the store is read-only from now on");
            Failure::new(format!("the store is read-only: {why}"))
        });
        failure.clone()
    }

    pub(crate) fn seal_io(&self, what: &str, error: &io::Error) -> Failure {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                self.seal(&format!("the disk is full ({what}: {error})"))
            }
            _ => self.seal(&format!("{what}: {error}")),
        }
    }

    /// Something that is not fatal yet, but that an operator wants to know.
    pub(crate) fn warn(&self, what: Option<String>) {
        if let Some(what) = &what {
            tracing::warn!("{what}");
        }
        *self.0.warning.lock().unwrap_or_else(PoisonError::into_inner) = what;
    }

    pub(crate) fn warning(&self) -> Option<String> {
        self.0.warning.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
