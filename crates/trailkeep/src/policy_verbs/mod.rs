//! The verbs about policies: `policy lint` and `policy evaluate`.
//!
//! # Invariants
//!
//! * They need no server and no data: what they judge comes from files and standard input.
//! * They judge with the crate that the server decides with, and with nothing else.

mod decide;
mod documents;
mod evaluate;
mod lint;
mod mfa_delete;
mod sarif;

#[cfg(test)]
mod tests;

use clap::Subcommand;

use crate::config::Sentence;

#[derive(Subcommand)]
pub enum PolicyVerb {
    /// Find what a policy says that its author cannot have meant.
    ///
    /// Ends with status 1 if there are errors, or if a file cannot be read.
    Lint(lint::Flags),
    /// Decide cases: JSON lines on standard input, an answer a line on standard output.
    Evaluate,
}

pub fn run(verb: PolicyVerb) -> Result<(), Sentence> {
    match verb {
        PolicyVerb::Lint(flags) => lint::run(&flags),
        PolicyVerb::Evaluate => evaluate::run(),
    }
}
