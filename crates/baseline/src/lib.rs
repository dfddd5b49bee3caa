//! `trailkeep baseline`: bring an account to a level of protection, and keep it there.
//!
//! It talks to any AWS endpoint, a real account as well as a Trailkeep, and is a client like any other.
//!
//! ```text
//! cloud::observe → core::checks → core::plan → (a yes) → core::carry → cloud::Hands
//! ```
//!
//! # Invariants
//!
//! * What to do is decided by [`core`] alone, which is pure; `cloud` reads and takes single steps.
//! * Nothing is ever deleted: no key, no log file, no bucket, no trail.
//! * What could not be read is not set, and what is excluded is not touched.

mod cloud;
mod core;
mod render;
mod state;
mod verbs;

pub use verbs::{BaselineVerb, run};

#[cfg(test)]
mod tests {
    /// The core stays pure because this looks.
    #[test]
    fn the_core_knows_neither_network_nor_clock() {
        let mut folders =
            vec![std::path::PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src/core")];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
                if entry.path().is_dir() {
                    folders.push(entry.path());
                    continue;
                }
                let text = std::fs::read_to_string(entry.path()).unwrap();
                let code = text.split("#[cfg(test)]").next().unwrap_or("");
                for word in
                    ["aws_", "std::time", "std::fs", "std::net", "std::env", "::now()", "crate::"]
                {
                    assert!(!code.contains(word), "{} names {word}", entry.path().display());
                }
            }
        }
    }
}
