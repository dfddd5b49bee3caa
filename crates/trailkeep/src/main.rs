//! The binary: sockets, TLS, clocks, threads, configuration.
//!
//! # Invariants
//!
//! * The only part of the server with sockets, the clock and chance; everything below takes them as
//!   values. (`baseline` has them, too: it is a client, and knows nothing of the server.)
//! * What goes wrong at the start is one clear sentence on standard error, and a non-zero exit.

mod clock;
mod config;
mod edge;
mod entropy;
mod master;
mod policy_verbs;
mod serve;
mod start;
mod verbs;
mod worker;

use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// A self-hosted audit vault that speaks AWS's own protocols.
#[derive(Parser)]
#[command(name = "trailkeep", version, about, arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Run the server.
    Serve(config::Flags),
    /// Print the export lines that point the AWS CLI at a server.
    Env(verbs::EnvFlags),
    /// Look at or move the clock of a server in lab mode.
    Clock {
        #[command(subcommand)]
        verb: ClockVerb,
    },
    /// Make a master key, or seal a data directory under another one.
    MasterKey {
        #[command(subcommand)]
        verb: master::verbs::MasterKeyVerb,
    },
    /// Look at policies: find their faults, decide cases.
    Policy {
        #[command(subcommand)]
        verb: policy_verbs::PolicyVerb,
    },
    /// Bring an AWS account, real or a Trailkeep's, to a level of protection, and keep it there.
    #[cfg(feature = "baseline")]
    Baseline {
        #[command(subcommand)]
        verb: baseline::BaselineVerb,
    },
    /// Print the completion script of a shell.
    Completions { shell: clap_complete::Shell },
}

#[derive(Subcommand)]
enum ClockVerb {
    /// Move the lab's clock forward.
    ///
    /// Endpoint and keys come from AWS_ENDPOINT_URL, AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.
    Advance {
        /// How far, in seconds.
        #[arg(value_parser = clap::value_parser!(u64).range(1..=verbs::ADVANCE_SECONDS_MAX))]
        seconds: u64,
    },
}

fn main() -> ExitCode {
    let done = match Arguments::parse().verb {
        Verb::Serve(flags) => config::Config::resolve(flags).and_then(serve::run),
        Verb::Env(flags) => verbs::env(flags),
        Verb::Clock { verb: ClockVerb::Advance { seconds } } => verbs::advance_clock(seconds),
        Verb::MasterKey { verb } => master::verbs::run(verb),
        Verb::Policy { verb } => policy_verbs::run(verb),
        #[cfg(feature = "baseline")]
        Verb::Baseline { verb } => return ended(baseline::run(verb)),
        Verb::Completions { shell } => {
            let mut command = Arguments::command();
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut command, "trailkeep", &mut script);
            serve::tell(&String::from_utf8_lossy(&script));
            Ok(())
        }
    };
    ended(done.map(|()| ExitCode::SUCCESS))
}

fn ended(done: Result<ExitCode, config::Sentence>) -> ExitCode {
    done.unwrap_or_else(|sentence| {
        eprintln!("trailkeep: {sentence}");
        ExitCode::FAILURE
    })
}
