//! `crash`: kill a server again and again and check that nothing acknowledged is lost.
//!
//! # Invariants
//!
//! * The exit status is 0 only when every check held.

use std::io::{Error, Result};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use proof::crash::{ACCOUNT, Settings, run};
use proof::server::{Recipe, free_address, program};

/// Kill the server at random instants under load and check what it promised.
#[derive(Parser)]
struct Cli {
    /// How often to kill it.
    #[arg(long, default_value_t = 200)]
    kills: u64,
    /// What the calls are chosen by; the default is the time.
    #[arg(long)]
    seed: Option<u64>,
    #[arg(long, default_value_t = 6)]
    workers: usize,
    /// Kills between two comparisons of everything.
    #[arg(long, default_value_t = 25)]
    every: u64,
    /// The longest life under load, in milliseconds.
    #[arg(long, default_value_t = 800)]
    life: u64,
    /// The server's binary; the default is the one beside this.
    #[arg(long)]
    program: Option<PathBuf>,
    /// The directory for the server's data; the default is a new one that is removed.
    #[arg(long)]
    data: Option<PathBuf>,
    /// The stock `aws`, to validate the chain with as well.
    #[arg(long)]
    aws: Option<PathBuf>,
}

fn main() -> Result<ExitCode> {
    let cli = Cli::parse();
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    let seed = cli.seed.unwrap_or_else(|| now.map_or(1, |it| it.as_secs()));
    let scratch = tempfile::tempdir()?;
    let data = cli.data.unwrap_or_else(|| scratch.path().join("data"));
    let settings = Settings {
        recipe: Recipe {
            program: program(cli.program.as_deref())?,
            data,
            address: free_address()?,
            keys: (
                "AKIACRASHHARNESS0001".into(),
                "not-a-secret-only-a-test-key-of-40-chars".into(),
            ),
            account: ACCOUNT.into(),
            log: scratch.path().join("server.log"),
            // Compaction runs all the time.
            arguments: ["--lab", "--dead-space", "0"].map(String::from).to_vec(),
        },
        kills: cli.kills,
        seed,
        workers: cli.workers,
        every: cli.every,
        life: Duration::from_millis(cli.life),
        aws: cli.aws,
    };
    println!("seed {seed}");
    let log = settings.recipe.log.clone();
    let runtime = tokio::runtime::Runtime::new()?;
    let result = runtime.block_on(run(settings));
    if !matches!(result, Ok(true)) {
        // The last words of the server, and its directory, are worth more than a clean disk.
        let kept = scratch.keep();
        let text = std::fs::read_to_string(&log).unwrap_or_default();
        let tail: Vec<&str> = text.lines().rev().take(20).collect();
        for line in tail.iter().rev() {
            println!("server: {line}");
        }
        println!("kept {}", kept.display());
    }
    match result {
        Ok(true) => Ok(ExitCode::SUCCESS),
        Ok(false) => Ok(ExitCode::FAILURE),
        Err(error) => Err(Error::other(format!("the run could not go on: {error}"))),
    }
}
