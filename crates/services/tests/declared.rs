//! Every permission that an operation asks for is an action that AWS has.
//!
//! An operation names its actions as `&'static str`, which only a literal can be where nothing
//! leaks or joins texts. So the literals of the sources are all the actions there are, and the
//! table of actions has to know each.

use std::fs;
use std::path::{Path, PathBuf};

/// The crates in whose sources an action may stand.
const CRATES: [&str; 4] = ["gate", "identity", "services", "trail"];

/// What would make a `&'static str` of something that is no literal.
const MAKERS: [&str; 5] = [".leak()", "::leak(", "concat!(", "stringify!(", "include_str!("];

/// Files that make such texts of data that are no actions.
const TRUSTED: [&str; 2] = ["identity/src/managed/mod.rs", "identity/src/service_linked.rs"];

/// The sources without tests and comments.
fn sources() -> Vec<(PathBuf, String)> {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("crates lie together");
    let mut found = Vec::new();
    for name in CRATES {
        read(&crates.join(name).join("src"), &mut found);
    }
    let tests: Vec<PathBuf> = found.iter().flat_map(|(path, text)| tests_of(path, text)).collect();
    found.retain(|(path, _)| !tests.iter().any(|it| path.starts_with(it)));
    found.iter_mut().for_each(|(_, text)| *text = code(text));
    found.sort();
    assert!(found.len() > 100, "the sources are where this test looks");
    found
}

fn read(folder: &Path, found: &mut Vec<(PathBuf, String)>) {
    for path in fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()) {
        match path.extension() {
            _ if path.is_dir() => read(&path, found),
            Some(extension) if extension == "rs" => {
                let text = fs::read_to_string(&path).unwrap();
                found.push((path, text));
            }
            _ => {}
        }
    }
}

/// The modules that a file declares for tests only, as files and as folders.
fn tests_of(path: &Path, text: &str) -> Vec<PathBuf> {
    let stem = path.file_stem().unwrap_or_default();
    let is_root = ["mod", "lib"].iter().any(|it| stem == *it);
    let folder = if is_root { path.with_file_name("") } else { path.with_extension("") };
    let parts = text.split("#[cfg(test)]").skip(1);
    let names = parts.filter_map(|it| it.split(';').next()?.split("mod ").nth(1));
    names
        .filter(|it| it.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'_'))
        .flat_map(|it| [folder.join(it), folder.join(format!("{it}.rs"))])
        .collect()
}

fn code(text: &str) -> String {
    let text = text.split("#[cfg(test)]\nmod tests").next().unwrap_or("");
    text.lines().filter(|it| !it.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// The literals of the shape `service:Name`.
fn names(code: &str) -> impl Iterator<Item = &str> {
    let is_name = |text: &&str| {
        text.split_once(':').is_some_and(|(service, name)| {
            policy::actions::is_known_service(service)
                && name.starts_with(|it: char| it.is_ascii_uppercase())
                && name.bytes().all(|it| it.is_ascii_alphanumeric())
        })
    };
    code.split('"').skip(1).filter(is_name)
}

#[test]
fn every_action_that_is_asked_for_is_in_the_table() {
    let mut actions = 0;
    for (path, code) in sources() {
        for name in names(&code) {
            let action = policy::actions::find(name);
            if let Some(action) = action {
                assert_eq!(action.name, name, "{} misspells it", path.display());
                actions += 1;
            }
            let is_known = action.is_some() || policy::actions::key(name).is_some();
            assert!(is_known, "{} names {name}, which is no action and no key", path.display());
        }
    }
    assert!(actions > 100, "the actions stand where this test looks: {actions}");
}

#[test]
fn an_action_is_a_literal() {
    for (path, code) in sources() {
        if TRUSTED.iter().any(|it| path.ends_with(it)) {
            continue;
        }
        for maker in MAKERS {
            assert!(!code.contains(maker), "{} uses {maker}", path.display());
        }
    }
}

/// Whoever asks for a permission says for which, in the operation's own folder.
#[test]
fn every_operation_is_served_from_a_file_that_says_what_it_needs() {
    let sources = sources();
    for entry in services::SERVICES.iter().flat_map(|it| it.iter()) {
        let implements = format!("impl Operation for {} ", entry.name);
        // Of like operations, a line of a table each.
        let row = |code: &str| {
            let begins = |line: &str| {
                ["Read", "Write"].iter().any(|effect| {
                    line.starts_with(&format!("    {} {effect} \"{}:", entry.name, entry.service))
                })
            };
            code.contains("impl Operation for $name ") && code.lines().any(begins)
        };
        let folder = format!("services/src/{}", entry.service);
        let own = sources.iter().find(|(path, code)| {
            path.to_string_lossy().contains(&folder) && (code.contains(&implements) || row(code))
        });
        let (path, code) = own.unwrap_or_else(|| panic!("nobody implements {}", entry.name));
        let says =
            code.contains("fn access(") && (code.contains("Access") || names(code).count() > 0);
        assert!(says, "{} does not say what {} needs", path.display(), entry.name);
    }
}
