//! What is said when the store is broken, or cannot be opened.
//!
//! # Invariants
//!
//! * A [`Failure`] is never the caller's fault and never shown to one: it is for the log.
//! * Each way in which a directory can be unfit has its own [`OpenError`], one sentence long.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The store could not do what was asked. Cheap to clone: a whole group may share one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure(Arc<str>);

impl Failure {
    pub fn new(message: impl Into<String>) -> Failure {
        Failure(message.into().into())
    }

    /// The call lost its race too often.
    pub fn busy() -> Failure {
        Failure::new("the call lost the race for the same rows too often")
    }

    /// Whether the call may be tried again later.
    pub fn is_busy(&self) -> bool {
        *self == Failure::busy()
    }

    pub(crate) fn io(what: &str, error: &io::Error) -> Failure {
        Failure::new(format!("{what}: {error}"))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Failure {}

/// Why a data directory was not opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OpenError {
    /// Another process holds the directory's lock.
    Locked(PathBuf),
    /// The directory cannot be made or written.
    Unwritable(PathBuf, String),
    /// A newer Trailkeep wrote the directory.
    Newer { path: PathBuf, found: u32, known: u32 },
    /// The directory holds files, but not those of a store.
    Foreign(PathBuf),
    /// Something in the directory is not what was written.
    Corrupt(PathBuf, String),
    /// Commits that were acknowledged are gone.
    Behind { path: PathBuf, promised: u64, found: u64 },
    /// The operating system or the engine failed in another way.
    Failed(PathBuf, String),
}

impl OpenError {
    pub(crate) fn unwritable(path: &Path, error: &io::Error) -> OpenError {
        OpenError::Unwritable(path.into(), error.to_string())
    }

    pub(crate) fn corrupt(path: &Path, what: impl Into<String>) -> OpenError {
        OpenError::Corrupt(path.into(), what.into())
    }

    pub(crate) fn failed(path: &Path, what: impl fmt::Display) -> OpenError {
        OpenError::Failed(path.into(), what.to_string())
    }
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            OpenError::Locked(path) => {
                write!(f, "the data directory {} is in use by another process", path.display())
            }
            OpenError::Unwritable(path, why) => {
                write!(f, "the data directory {} cannot be written: {why}", path.display())
            }
            OpenError::Newer { path, found, known } => write!(
                f,
                "the data directory {} has format {found}, but this version knows only formats up to {known}",
                path.display()
            ),
            OpenError::Foreign(path) => write!(
                f,
                "the directory {} is not empty and holds no Trailkeep data",
                path.display()
            ),
            OpenError::Corrupt(path, what) => {
                write!(f, "the data directory {} is corrupt: {what}", path.display())
            }
            OpenError::Behind { path, promised, found } => write!(
                f,
                "the data directory {} lost acknowledged commits: its head promises commit {promised}, but the last one found is {found}",
                path.display()
            ),
            OpenError::Failed(path, why) => {
                write!(f, "the data directory {} could not be opened: {why}", path.display())
            }
        }
    }
}

impl std::error::Error for OpenError {}
