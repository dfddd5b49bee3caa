//! The tidy test: the rules of STYLE.md that a machine can check.

use std::fs;
use std::path::{Path, PathBuf};

/// Crates that must not know a clock, a socket, a thread or chance, and what they may all the same.
const PURE: &[(&str, &[&str])] = &[
    ("wire", &[]),
    ("policy", &[]),
    ("vault", &[]),
    ("identity", &[]),
    ("trail", &[]),
    ("gate", &[]),
    ("services", &[]),
];

const IMPURE: &[&str] = &[
    "std::time",
    "std::net",
    "std::thread",
    "std::fs",
    "SystemTime",
    "Instant::now",
    "getrandom",
    "cryptoki",
];

/// How the cryptographic library is asked for its own randomness, and the files that may: a signature is
/// as good as any other of its message, and an RSA key is made by the edge, or once for many files.
const DRAWING: &[&str] =
    &["SystemRandom", "KeyPair::generate", "PrivateKey::generate", "rand::fill", "OsRng"];
const MAY_DRAW: &[&str] = &[
    "crates/gate/src/rsa_key.rs",
    "crates/services/src/kms/crypto/signing.rs",
    "crates/trail/src/keys.rs",
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the workspace").into()
}

fn rust_files(dir: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(dir).unwrap().map(Result::unwrap) {
        let path = entry.path();
        match path.is_dir() {
            true if !path.ends_with("target") => rust_files(&path, found),
            false if path.extension().is_some_and(|it| it == "rs") => found.push(path),
            _ => {}
        }
    }
}

fn sources(dir: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    rust_files(&root().join(dir), &mut found);
    found.sort();
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).unwrap();
        (path, text)
    };
    found.into_iter().map(read).collect()
}

/// The text before the unit tests, without comments.
fn code(text: &str) -> String {
    let text = text.split("#[cfg(test)]\nmod tests").next().unwrap_or("");
    let line = |it: &str| it.split("//").next().unwrap_or("").to_string();
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn nothing_below_the_edge_knows_time_or_chance() {
    for (name, allowed) in PURE {
        for (path, text) in sources(&format!("crates/{name}/src")) {
            let is_test = ["testing.rs", "tests.rs"].iter().any(|it| path.ends_with(it));
            if is_test || path.components().any(|it| it.as_os_str() == "tests") {
                continue;
            }
            let code = code(&text);
            for word in IMPURE {
                let named = code.contains(word) && !allowed.contains(word);
                assert!(!named, "{} names {word}", path.display());
            }
        }
    }
}

#[test]
fn the_librarys_own_randomness_is_drawn_where_it_is_said() {
    for (name, _) in PURE {
        for (path, text) in sources(&format!("crates/{name}/src")) {
            let is_test = ["testing.rs", "tests.rs"].iter().any(|it| path.ends_with(it));
            let code = code(&text);
            let draws = DRAWING.iter().any(|it| code.contains(it));
            let may = MAY_DRAW.iter().any(|it| path.ends_with(it));
            assert!(!draws || may || is_test, "{} draws randomness", path.display());
        }
    }
}

#[test]
fn arrows_point_down() {
    let order = [
        "baseline",
        "wire",
        "policy",
        "store",
        "vault",
        "identity",
        "trail",
        "gate",
        "services",
        "trailkeep",
    ];
    let libraries = 5;
    for (at, name) in order.iter().enumerate() {
        let manifest = root().join(format!("crates/{name}/Cargo.toml"));
        let manifest = fs::read_to_string(manifest).unwrap();
        let above = if at < libraries { &order[..] } else { &order[at..] };
        for other in above.iter().filter(|it| *it != name) {
            let line = format!("\n{other}.workspace");
            assert!(!manifest.contains(&line), "{name} must not know {other}");
        }
    }
}

#[test]
fn every_module_promises() {
    for dir in ["crates", "bench", "proof", "xtask"] {
        for (path, text) in sources(dir) {
            assert!(text.starts_with("//!"), "{} does not say what it is for", path.display());
        }
    }
}

#[test]
fn every_file_is_included() {
    for dir in ["crates", "bench", "proof", "xtask"] {
        let files = sources(dir);
        for (path, _) in &files {
            let stem = path.file_stem().unwrap().to_str().unwrap();
            let folder = path.parent().unwrap();
            let is_root = ["lib", "main", "build"].contains(&stem)
                || ["tests", "examples", "benches", "bin"].iter().any(|it| folder.ends_with(it));
            if is_root {
                continue;
            }
            let module =
                if stem == "mod" { folder.file_name().unwrap().to_str().unwrap() } else { stem };
            let declared = format!("mod {module};");
            let parent = if stem == "mod" { folder.parent().unwrap() } else { folder };
            let included = files.iter().any(|(other, text)| {
                (other.parent() == Some(parent) || other.parent() == parent.parent())
                    && text.contains(&declared)
            });
            assert!(included, "{} is included by nobody", path.display());
        }
    }
}

/// The services that have operations.
fn services() -> Vec<String> {
    let folders = fs::read_dir(root().join("crates/services/src")).unwrap().map(Result::unwrap);
    let folders = folders.filter(|it| it.path().is_dir());
    let mut names: Vec<_> = folders.map(|it| it.file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_service_reads_another_only_where_the_pair_is_listed() {
    let list = fs::read_to_string(root().join("crates/services/src/lib.rs")).unwrap();
    for service in services() {
        for (path, text) in sources(&format!("crates/services/src/{service}")) {
            for other in services() {
                let listed = list.contains(&format!("(\"{service}\", \"{other}\")"));
                let named = code(&text).contains(&format!("crate::{other}::"));
                let apart = !named || other == service || listed;
                assert!(apart, "{} reads {other}", path.display());
            }
        }
    }
}

/// Each dependency stands once in the root manifest, with a comment that says why.
#[test]
fn every_dependency_has_its_reason() {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let mut inside = false;
    let mut explained = false;
    for line in manifest.lines() {
        if line.starts_with('[') {
            inside = line == "[workspace.dependencies]";
        }
        if !inside || line.starts_with('[') || line.contains(".path = ") {
            continue;
        }
        match line.trim() {
            "" => explained = false,
            comment if comment.starts_with('#') => explained = true,
            dependency => assert!(explained, "nobody says why: {dependency}"),
        }
    }
    assert!(manifest.contains("unsafe_code = \"forbid\""));
}

/// An operation's file opens with its name. A file that holds a table of like operations has a table of
/// them at its top.
#[test]
fn an_operations_file_opens_with_its_name() {
    for service in services() {
        for (path, text) in sources(&format!("crates/services/src/{service}")) {
            let code = code(&text);
            let Some((_, rest)) = code.split_once("impl Operation for ") else { continue };
            let name = rest.split([' ', '{', '<']).next().unwrap_or("");
            if name.starts_with('$') {
                continue;
            }
            let opens = text.lines().next().unwrap_or("").contains(&format!("`{name}`"));
            assert!(opens, "{} does not open with `{name}`", path.display());
        }
    }
}
