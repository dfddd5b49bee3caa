//! The project's chores: `cargo xtask shapes [--check] [--botocore PATH]`.
//!
//! # Invariants
//!
//! * A chore writes only files that are committed, and says in one sentence why it cannot.

mod shapes;

use std::process::ExitCode;

const USAGE: &str = "usage: cargo xtask shapes [--check] [--botocore PATH]";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = match arguments.split_first() {
        Some((chore, rest)) if chore == "shapes" => shapes::run(rest),
        _ => Err(USAGE.to_string()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("xtask: {sentence}");
            ExitCode::FAILURE
        }
    }
}
