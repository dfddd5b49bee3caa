//! Finds the pinned botocore package, installed or as a wheel, and reads models from it.
//!
//! # Invariants
//!
//! * Any other version than the pinned one is refused.

use std::path::{Path, PathBuf};
use std::process::Command;

use flate2::read::GzDecoder;
use serde_json::Value;

use super::BOTOCORE_VERSION;
use crate::zip::entries;

pub enum Package {
    Folder(PathBuf),
    Wheel(Vec<u8>),
}

impl Package {
    pub fn open(path: Option<PathBuf>) -> Result<Package, String> {
        let path = match path {
            Some(path) => path,
            None => installed()?,
        };
        let package = if path.is_dir() {
            let inner = path.join("botocore");
            Package::Folder(if inner.is_dir() { inner } else { path })
        } else {
            let bytes = std::fs::read(&path);
            Package::Wheel(bytes.map_err(|e| format!("cannot read {}: {e}", path.display()))?)
        };
        let init = String::from_utf8_lossy(&package.file("__init__.py")?).into_owned();
        if !init.contains(&format!("__version__ = '{BOTOCORE_VERSION}'")) {
            return Err(format!("the botocore package is not version {BOTOCORE_VERSION}"));
        }
        Ok(package)
    }

    /// The newest model of a service.
    pub fn model(&self, service: &str) -> Result<Value, String> {
        let folder = format!("data/{service}/");
        let version = self
            .names(&folder)?
            .into_iter()
            .max()
            .ok_or_else(|| format!("botocore has no service {service}"))?;
        let packed = self.file(&format!("{folder}{version}/service-2.json.gz"))?;
        serde_json::from_reader(GzDecoder::new(&*packed))
            .map_err(|e| format!("the model of {service} is unreadable: {e}"))
    }

    fn file(&self, name: &str) -> Result<Vec<u8>, String> {
        match self {
            Package::Folder(folder) => std::fs::read(folder.join(name))
                .map_err(|e| format!("cannot read botocore's {name}: {e}")),
            Package::Wheel(bytes) => entries(bytes)
                .find(|entry| entry.name == format!("botocore/{name}"))
                .ok_or_else(|| format!("the wheel has no botocore/{name}"))
                .and_then(|entry| entry.unpack(bytes)),
        }
    }

    /// The names of the folders in a folder.
    fn names(&self, folder: &str) -> Result<Vec<String>, String> {
        match self {
            Package::Folder(root) => Ok(std::fs::read_dir(root.join(folder))
                .map_err(|e| format!("cannot list botocore's {folder}: {e}"))?
                .flatten()
                .filter(|entry| entry.path().is_dir())
                .map(|entry| entry.file_name().to_string_lossy().into_owned())
                .collect()),
            Package::Wheel(bytes) => Ok(entries(bytes)
                .filter_map(|entry| {
                    let rest = entry.name.strip_prefix("botocore/")?.strip_prefix(folder)?;
                    Some(rest.split_once('/')?.0.to_string())
                })
                .collect()),
        }
    }
}

/// Where `python3` finds botocore.
fn installed() -> Result<PathBuf, String> {
    let output = Command::new("python3")
        .args(["-c", "import botocore; print(botocore.__file__)"])
        .output()
        .map_err(|e| format!("cannot run python3 to find botocore: {e}"))?;
    let printed = String::from_utf8_lossy(&output.stdout);
    let file = Path::new(printed.trim());
    match file.parent() {
        Some(folder) if output.status.success() => Ok(folder.to_path_buf()),
        _ => Err(format!(
            "python3 has no botocore; install botocore=={BOTOCORE_VERSION} or give --botocore PATH"
        )),
    }
}
