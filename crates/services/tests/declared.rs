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
const TRUSTED: [&str; 1] = ["identity/src/managed/mod.rs"];

/// The sources without tests and comments.
fn sources() -> Vec<(PathBuf, String)> {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("crates lie together");
    let mut found = Vec::new();
    let mut folders: Vec<PathBuf> = CRATES.iter().map(|it| crates.join(it).join("src")).collect();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
            let path = entry.path();
            let name = entry.file_name().into_string().unwrap();
            let is_test = ["testing.rs", "stories.rs", "tests.rs", "tests"].contains(&&*name)
                || name.ends_with("_tests.rs")
                || name.ends_with("_stories.rs");
            match path.is_dir() {
                _ if is_test => {}
                true => folders.push(path),
                false if name.ends_with(".rs") => found.push((path.clone(), code(&path))),
                false => {}
            }
        }
    }
    found.sort();
    assert!(found.len() > 100, "the sources are where this test looks");
    found
}

fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    let text = text.split("#[cfg(test)]\nmod ").next().unwrap_or("");
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
        let folder = format!("services/src/{}", entry.service);
        let own = sources.iter().find(|(path, code)| {
            path.to_string_lossy().contains(&folder) && code.contains(&implements)
        });
        let (path, code) = own.unwrap_or_else(|| panic!("nobody implements {}", entry.name));
        let says =
            code.contains("fn access(") && (code.contains("Access") || names(code).count() > 0);
        assert!(says, "{} does not say what {} needs", path.display(), entry.name);
    }
}
