//! The data directory, searched for what must not lie there.
//!
//! # Invariants
//!
//! * A search that finds nothing counts only if it can find what does lie there.

use std::io::{Error, Result};
use std::path::Path;
use std::process::Command;

use super::PLAIN;

/// What every plaintext holds, so that it can be searched for.
pub const MARKER: &str = "plaintext-that-must-stay-sealed";

/// The files that hold a plaintext.
pub fn betrayals(data: &Path) -> Result<Vec<String>> {
    if files_with(data, PLAIN)?.is_empty() {
        return Err(Error::other("the search of the data directory finds nothing at all"));
    }
    files_with(data, MARKER)
}

fn files_with(data: &Path, text: &str) -> Result<Vec<String>> {
    let output = Command::new("grep").args(["-rlaF", "-e", text]).arg(data).output()?;
    match output.status.code() {
        Some(0 | 1) => {
            Ok(String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect())
        }
        _ => Err(Error::other(String::from_utf8_lossy(&output.stderr).into_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plaintext_is_found_among_other_bytes_and_an_empty_directory_is_an_error() {
        let directory = tempfile::tempdir().unwrap();
        assert!(betrayals(directory.path()).is_err());
        std::fs::write(directory.path().join("rows"), format!("\0\x01{PLAIN}\0")).unwrap();
        assert!(betrayals(directory.path()).unwrap().is_empty());
        std::fs::create_dir(directory.path().join("segments")).unwrap();
        std::fs::write(directory.path().join("segments/1"), format!("\0{MARKER}\n")).unwrap();
        assert_eq!(betrayals(directory.path()).unwrap().len(), 1);
    }
}
