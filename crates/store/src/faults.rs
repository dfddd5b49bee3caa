//! Where tests make the disk fail.
//!
//! # Invariants
//!
//! * Every step after which the store promises something asks first, so a test can break
//!   each of them.

use std::io;

/// A step that can fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// A small body is written into a segment.
    BlobWrite,
    /// A segment is synced before the commit that adopts from it.
    BlobSync,
    /// A block of a large body is written.
    ExtentWrite,
    /// A large body is synced.
    ExtentSync,
    /// A group of commits goes to the engine.
    Commit,
    /// The promise of a group is written and synced.
    HeadSync,
    /// The next segment is prepared.
    Prepare,
}

/// The disk as a test wants it: an error makes the step fail as if the disk had returned it.
pub trait Disk: Send + Sync + 'static {
    fn before(&self, step: Step) -> io::Result<()>;
}

/// A disk that fails only when it really does.
#[derive(Clone, Copy, Debug, Default)]
pub struct Sound;

impl Disk for Sound {
    fn before(&self, _: Step) -> io::Result<()> {
        Ok(())
    }
}
