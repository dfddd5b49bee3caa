//! The bench: what we claim about speed, measured beside what limits it.
//!
//! # Invariants
//!
//! * Every peer and every limit is loaded by the same client with the same settings.
//! * An answer that is not the expected one ends the run: errors are never counted as speed.

mod ask;
mod commits;
mod disk;
mod hello;
mod load;
mod report;
mod start;

use std::io::{Error, Result};
use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use report::Report;

/// Load an S3 endpoint and measure the limits it is compared with.
#[derive(Parser)]
#[command(name = "bench", version)]
struct Cli {
    #[command(subcommand)]
    what: What,
    /// Write the figures to this file as JSON too.
    #[arg(long, global = true)]
    json: Option<PathBuf>,
    /// The name of the figures' source in tables.
    #[arg(long, global = true, default_value = "endpoint")]
    name: String,
}

#[derive(Subcommand)]
enum What {
    /// Load an endpoint with one kind of call.
    Load(Load),
    /// Ask an endpoint one thing of any service, again and again.
    Ask(Ask),
    /// A bare hyper server on loopback, loaded by the same client.
    Hello(Hello),
    /// Bytes appended to a preallocated file, one sync for each group.
    Commits(Commits),
    /// Files written one after another, each synced: what the disk allows.
    Disk(Volume),
    /// Bytes streamed over loopback: what the network allows.
    Loopback(Volume),
    /// Write large bodies that come over loopback: what both allow together.
    Upload(Volume),
    /// Send large files that lie in memory over loopback.
    Download(Volume),
    /// The time from process start to the first answer, and the memory it then holds.
    Start(Start),
}

/// An endpoint, and who calls it.
#[derive(Args, Clone)]
struct Endpoint {
    /// Where the endpoint listens.
    #[arg(long, default_value = "127.0.0.1:4566")]
    address: SocketAddr,
    #[arg(long, env = "AWS_ACCESS_KEY_ID")]
    access_key_id: String,
    #[arg(long, env = "AWS_SECRET_ACCESS_KEY", hide_env_values = true)]
    secret_access_key: String,
    #[arg(long, env = "AWS_DEFAULT_REGION", default_value = "us-east-1")]
    region: String,
}

#[derive(Args, Clone)]
struct Load {
    #[command(flatten)]
    endpoint: Endpoint,
    #[arg(long, default_value = "bench")]
    bucket: String,
    #[arg(value_enum)]
    call: Call,
    /// The size of an object: bytes, or with a suffix K or M.
    #[arg(long, default_value = "4K", value_parser = parse_size)]
    size: u64,
    #[arg(long, default_value_t = 32)]
    connections: usize,
    /// Run for so many seconds.
    #[arg(long, default_value_t = 10.0)]
    seconds: f64,
    /// Stop after so many calls (a fill: every key once).
    #[arg(long)]
    calls: Option<u64>,
    /// How many different keys are written or read.
    #[arg(long, default_value_t = 10_000)]
    keys: u64,
    #[arg(long, default_value = "object/")]
    prefix: String,
    /// Whether the hash of the payload is part of the signature.
    #[arg(long, value_enum, default_value_t = Payload::Unsigned)]
    payload: Payload,
    /// Threads of the client.
    #[arg(long, default_value_t = 1)]
    threads: usize,
}

#[derive(Args, Clone)]
struct Ask {
    #[command(flatten)]
    endpoint: Endpoint,
    /// The name that the request is signed for, such as kms.
    #[arg(long)]
    service: String,
    /// The operation of a JSON service, such as TrentService.Encrypt; a form without.
    #[arg(long)]
    target: Option<String>,
    #[arg(long)]
    body: String,
    #[arg(long, default_value_t = 32)]
    connections: usize,
    #[arg(long, default_value_t = 10.0)]
    seconds: f64,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Call {
    Put,
    Get,
    /// The whole listing, page after page: one call counts one listing.
    List,
    /// Make the bucket.
    Bucket,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Payload {
    Signed,
    Unsigned,
}

#[derive(Args)]
struct Hello {
    /// The size of the answer's body.
    #[arg(long, default_value = "13", value_parser = parse_size)]
    size: u64,
    #[arg(long, default_value_t = 32)]
    connections: usize,
    #[arg(long, default_value_t = 10.0)]
    seconds: f64,
    /// Threads of the client.
    #[arg(long, default_value_t = 1)]
    threads: usize,
}

#[derive(Args)]
struct Commits {
    /// The bytes of one append. The default is a 4 KiB body with its row and its event.
    #[arg(long, default_value = "5600", value_parser = parse_size)]
    size: u64,
    #[arg(long, default_value_t = 32)]
    appenders: usize,
    #[arg(long, default_value_t = 10.0)]
    seconds: f64,
    /// The directory of the file; it should be on the disk that holds the data.
    #[arg(long, default_value = ".")]
    directory: PathBuf,
}

#[derive(Args)]
struct Volume {
    #[arg(long, default_value = "64M", value_parser = parse_size)]
    size: u64,
    #[arg(long, default_value_t = 5.0)]
    seconds: f64,
    /// How many at once.
    #[arg(long, default_value_t = 1)]
    streams: usize,
    #[arg(long, default_value = ".")]
    directory: PathBuf,
}

#[derive(Args)]
struct Start {
    /// Where the started program will listen.
    #[arg(long)]
    address: SocketAddr,
    /// The path to ask for; any answer counts.
    #[arg(long, default_value = "/")]
    path: String,
    /// How often to start it.
    #[arg(long, default_value_t = 5)]
    times: usize,
    /// Keep the data between starts: the command is only run again.
    #[arg(trailing_var_arg = true, required = true)]
    command: Vec<String>,
}

fn main() -> Result<()> {
    let cli = Cli::parse();
    let mut report = Report::new(&cli.name);
    match cli.what {
        What::Load(load) => load::run(&load, &mut report)?,
        What::Ask(it) => ask::run(&it, &mut report)?,
        What::Hello(it) => hello::run(&it, &mut report)?,
        What::Commits(it) => commits::run(&it, &mut report)?,
        What::Disk(it) => disk::write(&it, &mut report)?,
        What::Upload(it) => disk::upload(&it, &mut report)?,
        What::Download(it) => disk::download(&it, &mut report)?,
        What::Loopback(it) => disk::loopback(&it, &mut report)?,
        What::Start(it) => start::run(&it, &mut report)?,
    }
    report.print();
    match cli.json {
        Some(path) => report.append(&path),
        None => Ok(()),
    }
}

fn parse_size(text: &str) -> std::result::Result<u64, String> {
    let (digits, unit) = match text.as_bytes().last() {
        Some(b'K') => (&text[..text.len() - 1], 1 << 10),
        Some(b'M') => (&text[..text.len() - 1], 1 << 20),
        Some(b'G') => (&text[..text.len() - 1], 1 << 30),
        _ => (text, 1),
    };
    digits.parse::<u64>().map(|it| it * unit).map_err(|error| error.to_string())
}

/// An error that says what the endpoint should have done.
fn unexpected(what: &str, answer: &proof::http::Answer) -> Error {
    Error::other(format!("{what}: status {} {}", answer.status, answer.text()))
}
