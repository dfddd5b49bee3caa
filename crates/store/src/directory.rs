//! The data directory: what lies in it, who may open it, whether it is whole.
//!
//! ```text
//! FORMAT     the version of all this, one line of text
//! LOCK       held by the process that has the store open
//! HEAD       what was promised
//! rows/      the engine's files
//! log/       batches that the engine may not have made durable yet
//! segments/  small bodies
//! extents/   large bodies
//! ```
//!
//! # Invariants
//!
//! * `FORMAT` is there only when everything else is: it is the last thing that creation makes.
//!   Until then it is called `CREATING`, and what lies beside it was never promised to anybody.
//! * One process at a time has the directory open.
//! * What the store makes is for its owner only: directories have mode 0700, files 0600. Those
//!   that the engine makes in `rows/` are behind its mode.

use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::Path;

use crate::OpenError;

/// The format this version writes, and the newest it reads.
///
/// 1: secrets are sealed directly under the master key, bodies are not.
/// 2: what is written is sealed under keys of the keyring. What format 1 wrote stays as it is.
pub(crate) const FORMAT: u32 = 2;
/// The oldest format it reads.
const FORMAT_OLDEST: u32 = 1;
const FORMAT_FILE: &str = "FORMAT";
const CREATING_FILE: &str = "CREATING";
const RENEWED_FILE: &str = "FORMAT.new";
const LOCK_FILE: &str = "LOCK";
pub(crate) const HEAD_FILE: &str = "HEAD";
pub(crate) const ROWS_DIR: &str = "rows";
pub(crate) const LOG_DIR: &str = "log";
const DIRS: [&str; 4] = [ROWS_DIR, LOG_DIR, "segments", "extents"];

/// A directory that is ours to use.
pub(crate) struct Directory {
    /// Holds the lock while it is open.
    pub(crate) lock: File,
    /// The store has yet to be made. [`finish`] says that it was.
    pub(crate) is_new: bool,
    /// It has an older format. [`renew`] says that it has this one.
    pub(crate) is_older: bool,
}

pub(crate) fn open(path: &Path) -> Result<Directory, OpenError> {
    let unwritable = |error: io::Error| OpenError::unwritable(path, &error);
    make(path).map_err(unwritable)?;
    let lock = lock(path)?;
    let format = read_format(path)?;
    let is_new = format.is_none();
    let is_older = match format {
        None | Some(FORMAT) => false,
        Some(FORMAT_OLDEST..FORMAT) => true,
        Some(found) => return Err(OpenError::Newer { path: path.into(), found, known: FORMAT }),
    };
    if is_new {
        begin(path)?;
    }
    Ok(Directory { lock, is_new, is_older })
}

fn lock(path: &Path) -> Result<File, OpenError> {
    let open = private().create(true).truncate(false).open(path.join(LOCK_FILE));
    let file = open.map_err(|error| OpenError::unwritable(path, &error))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(OpenError::Locked(path.into())),
        Err(TryLockError::Error(error)) => Err(OpenError::failed(path, error)),
    }
}

fn read_format(path: &Path) -> Result<Option<u32>, OpenError> {
    let text = match fs::read_to_string(path.join(FORMAT_FILE)) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) if error.kind() == io::ErrorKind::InvalidData => String::new(),
        Err(error) => return Err(OpenError::failed(path, error)),
    };
    let number = text.strip_prefix("trailkeep ").and_then(|rest| rest.trim_end().parse().ok());
    match number {
        Some(0) | None => Err(OpenError::corrupt(path, "its FORMAT file is unreadable")),
        number => Ok(number),
    }
}

/// Begin to make a store, or begin again if an earlier attempt did not come to its end.
fn begin(path: &Path) -> Result<(), OpenError> {
    let unwritable = |error: io::Error| OpenError::unwritable(path, &error);
    let creating = path.join(CREATING_FILE);
    let ours = [HEAD_FILE].into_iter().chain(DIRS).map(|name| path.join(name));
    if creating.exists() {
        for old in ours {
            remove(&old).map_err(unwritable)?;
        }
    } else if ours.into_iter().any(|old| old.exists()) {
        return Err(OpenError::corrupt(path, "its FORMAT file is missing"));
    }
    write_format(&creating).map_err(unwritable)?;
    for dir in DIRS {
        make(&path.join(dir)).map_err(unwritable)?;
    }
    sync(path).map_err(unwritable)
}

/// Make a directory for its owner only, unless it is there.
pub(crate) fn make(path: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(path)
}

/// How to open a file to read and write it; one that is made is for its owner only.
pub(crate) fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(true).mode(0o600);
    options
}

fn remove(path: &Path) -> io::Result<()> {
    let removed = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
    match removed {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Say that the store has this format now: an older release would not understand what comes.
pub(crate) fn renew(path: &Path) -> Result<(), OpenError> {
    // Not under the name `CREATING`, which gives up what lies beside it.
    let renewed = path.join(RENEWED_FILE);
    write_format(&renewed)
        .and_then(|()| fs::rename(&renewed, path.join(FORMAT_FILE)))
        .and_then(|()| sync(path))
        .map_err(|error| OpenError::unwritable(path, &error))
}

fn write_format(file: &Path) -> io::Result<()> {
    let mut file = private().create(true).truncate(true).open(file)?;
    writeln!(file, "trailkeep {FORMAT}")?;
    file.sync_all()
}

/// Say that the store is complete.
pub(crate) fn finish(path: &Path) -> Result<(), OpenError> {
    fs::rename(path.join(CREATING_FILE), path.join(FORMAT_FILE))
        .and_then(|()| sync(path))
        .map_err(|error| OpenError::unwritable(path, &error))
}

fn sync(path: &Path) -> io::Result<()> {
    File::open(path)?.sync_all()
}
