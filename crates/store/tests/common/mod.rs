//! A store to test, in memory or in a throw-away directory.
#![allow(unused, reason = "every test binary uses its own part")]

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use bytes::Bytes;
use store::{Options, Store};

/// A store that can be closed and opened again. A memory store is only kept.
pub struct Vault {
    pub store: Store,
    pub dir: Option<tempfile::TempDir>,
}

impl Vault {
    pub fn memory() -> Vault {
        Vault { store: Store::memory(), dir: None }
    }

    pub fn disk() -> Vault {
        let dir = tempfile::tempdir().unwrap();
        Vault { store: open(dir.path()), dir: Some(dir) }
    }

    pub fn path(&self) -> &Path {
        self.dir.as_ref().unwrap().path()
    }

    pub fn reopen(&mut self) {
        if let Some(dir) = &self.dir {
            std::mem::replace(&mut self.store, Store::memory()).close();
            self.store = open(dir.path());
        }
    }

    /// How many files lie below a part of the directory.
    pub fn files(&self, part: &str) -> usize {
        self.dir.as_ref().map_or(0, |dir| files(&dir.path().join(part)).len())
    }
}

/// A store that compacts whatever it may.
fn open(dir: &Path) -> Store {
    Store::open(dir, Options { dead_bytes: 0, ..Options::default() }).unwrap()
}

pub fn files(dir: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found
}

/// A body that no other seed makes.
pub fn body(length: usize, seed: u32) -> Bytes {
    let mut state = seed.wrapping_mul(2_654_435_761).max(1);
    let next = std::iter::repeat_with(|| {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        state as u8
    });
    next.take(length).collect()
}

/// Wait until something in the background has happened.
pub fn eventually(what: &str, happened: impl Fn() -> bool) {
    let start = Instant::now();
    while !happened() {
        assert!(start.elapsed() < Duration::from_secs(20), "{what}");
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// Run each test against both engines.
#[macro_export]
macro_rules! both {
    ($(fn $name:ident($vault:ident: &mut Vault) $body:block)*) => {
        $(fn $name($vault: &mut Vault) $body)*
        mod memory {
            $(#[test] fn $name() { super::$name(&mut super::Vault::memory()) })*
        }
        mod disk {
            $(#[test] fn $name() { super::$name(&mut super::Vault::disk()) })*
        }
    };
}
