//! Writes `crates/wire/src/generated/` from the pinned botocore package, or compares it.
//!
//! # Invariants
//!
//! * Only facts are taken over: names, places, types, constraints, codes. No documentation.
//! * The same package gives the same bytes, so `--check` can compare them.

mod botocore;
mod model;
mod names;
mod render;
mod services;
mod unserved;

use std::path::{Path, PathBuf};

/// The version whose models we serve. `proof/requirements.txt` pins the same.
pub const BOTOCORE_VERSION: &str = "1.43.11";

pub fn run(arguments: &[String]) -> Result<(), String> {
    let (check, path) = parse(arguments)?;
    let package = botocore::Package::open(path)?;
    let mut files = Vec::new();
    for service in services::SERVICES {
        let model = package.model(service.name)?;
        files.push((format!("{}.rs", service.name), render::service(service, &model)?));
    }
    files.push(("unserved.rs".to_string(), unserved::file(&package)?));
    files.push(("mod.rs".to_string(), render::index(services::SERVICES)));
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/wire/src/generated");
    for (name, text) in &files {
        let file = folder.join(name);
        if !check {
            std::fs::write(&file, text).map_err(|e| format!("cannot write {name}: {e}"))?;
        } else if std::fs::read_to_string(&file).unwrap_or_default() != *text {
            return Err(format!("generated/{name} is not what `cargo xtask shapes` writes"));
        }
    }
    Ok(())
}

fn parse(arguments: &[String]) -> Result<(bool, Option<PathBuf>), String> {
    let (mut check, mut path) = (false, std::env::var_os("TRAILKEEP_BOTOCORE").map(PathBuf::from));
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        match argument.as_str() {
            "--check" => check = true,
            "--botocore" => path = Some(rest.next().ok_or(crate::USAGE)?.into()),
            _ => return Err(crate::USAGE.to_string()),
        }
    }
    Ok((check, path))
}

#[cfg(test)]
mod tests {
    /// The test command names its own botocore in `TRAILKEEP_BOTOCORE` and so runs this; a quick
    /// `cargo test` without Python does not.
    #[test]
    fn the_generated_shapes_are_what_the_pinned_models_say() {
        if std::env::var_os("TRAILKEEP_BOTOCORE").is_some() {
            super::run(&["--check".to_string()]).expect("nothing to regenerate");
        }
    }
}
