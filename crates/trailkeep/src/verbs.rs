//! The verbs that talk to a server or about one: `env` and `clock advance`.
//!
//! # Invariants
//!
//! * They need nothing but what the AWS CLI needs: an endpoint and keys.

use std::io::{Read, Write};
use std::net::{TcpStream, ToSocketAddrs};
use std::path::PathBuf;
use std::time::Duration;

use clap::Args;
use wire::auth::Dialect;
use wire::sign::Signer;

use crate::clock::real_now;
use crate::config::{LISTEN_DEFAULT, MASTER_KEY_FILE, Sentence, default_data_directory, variable};
use crate::edge::{CLOCK_PATH, SIGNING_NAME};
use crate::start;

/// The furthest that one call may move the clock: ten years.
pub const ADVANCE_SECONDS_MAX: u64 = 10 * 366 * 86_400;
/// How long a server may take to do what falls due.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(600);

#[derive(Args)]
pub struct EnvFlags {
    /// The data directory of the server (default: trailkeep in the user's data directory).
    #[arg(long, env = "TRAILKEEP_DATA", value_name = "DIR")]
    data: Option<PathBuf>,
    /// The address the server listens on.
    #[arg(long, env = "TRAILKEEP_LISTEN", value_name = "ADDRESS", default_value = LISTEN_DEFAULT)]
    listen: String,
    /// The file that holds the master key (default: master.key in the data directory).
    #[arg(long, env = "TRAILKEEP_MASTER_KEY_FILE", value_name = "FILE")]
    master_key_file: Option<PathBuf>,
    /// The region to work in.
    #[arg(long, env = "AWS_DEFAULT_REGION", value_name = "REGION", default_value = "us-east-1")]
    region: String,
    /// The server speaks TLS.
    #[arg(long)]
    tls: bool,
}

/// Print the export lines for the AWS CLI, as in `eval "$(trailkeep env)"`.
pub fn env(flags: &EnvFlags) -> Result<(), Sentence> {
    let id = variable("TRAILKEEP_ROOT_ACCESS_KEY_ID");
    let secret = variable("TRAILKEEP_ROOT_SECRET_ACCESS_KEY");
    let (id, secret) = match (id, secret) {
        (Some(id), Some(secret)) => (id, secret),
        _ => {
            let data = flags.data.clone().map_or_else(default_data_directory, Ok)?;
            let master = flags.master_key_file.clone();
            let master = master.unwrap_or_else(|| data.join(MASTER_KEY_FILE));
            let kept = start::kept_root_key(&data, &master)?;
            (kept.access_key_id, kept.secret_access_key)
        }
    };
    let scheme = if flags.tls { "https" } else { "http" };
    println!("export AWS_ENDPOINT_URL={scheme}://{}", flags.listen);
    println!("export AWS_ACCESS_KEY_ID={}", quoted(&id));
    println!("export AWS_SECRET_ACCESS_KEY={}", quoted(&secret));
    println!("export AWS_DEFAULT_REGION={}", quoted(&flags.region));
    Ok(())
}

/// A word that any shell reads back as it is.
fn quoted(word: &str) -> String {
    let plain = |it: char| it.is_ascii_alphanumeric() || "-_./+=:".contains(it);
    match word.chars().all(plain) {
        true => word.into(),
        false => format!("'{}'", word.replace('\'', "'\\''")),
    }
}

/// Move the lab's clock, and wait until what fell due has been done.
pub fn advance_clock(seconds: u64) -> Result<(), Sentence> {
    let endpoint =
        variable("AWS_ENDPOINT_URL").unwrap_or_else(|| format!("http://{LISTEN_DEFAULT}"));
    let host = endpoint.strip_prefix("http://").ok_or_else(|| {
        format!("AWS_ENDPOINT_URL is {endpoint}; a lab is reached over http:// only.")
    })?;
    let host = host.trim_end_matches('/');
    let needed = |name: &str| variable(name).ok_or_else(|| format!("{name} is not set."));
    let (id, secret) = (needed("AWS_ACCESS_KEY_ID")?, needed("AWS_SECRET_ACCESS_KEY")?);
    let body = format!("{{\"advance_seconds\":{seconds}}}");
    let request = signed_post(host, &id, &secret, &body)?;
    let answer = exchange(host, &request)?;
    let (head, body) = answer.split_once("\r\n\r\n").unwrap_or((&answer, ""));
    match head.split(' ').nth(1) {
        Some("200") => {
            println!("{body}");
            Ok(())
        }
        status => Err(format!("the server refused ({}): {body}", status.unwrap_or("no status"))),
    }
}

/// The whole request, signed for the server's own endpoints.
fn signed_post(host: &str, id: &str, secret: &str, body: &str) -> Result<String, Sentence> {
    let unsendable = |it: http::Error| format!("the request cannot be signed: {it}.");
    let (mut parts, ()) = http::Request::post(CLOCK_PATH)
        .header(http::header::HOST, host)
        .header(http::header::CONTENT_TYPE, "application/json")
        .body(())
        .map_err(unsendable)?
        .into_parts();
    let dialect = Dialect::Other(wire::Protocol::Json11);
    let signer = Signer::with_dialect(id, secret, "us-east-1", SIGNING_NAME, dialect);
    let payload = wire::auth::sha256_hex(body.as_bytes());
    signer.sign_header(&mut parts, &payload, real_now() / 1000).map_err(unsendable)?;
    let mut text = format!("POST {CLOCK_PATH} HTTP/1.1\r\n");
    for (name, value) in &parts.headers {
        text += &format!("{name}: {}\r\n", String::from_utf8_lossy(value.as_bytes()));
    }
    let length = body.len();
    Ok(text + &format!("content-length: {length}\r\nconnection: close\r\n\r\n{body}"))
}

fn exchange(host: &str, request: &str) -> Result<String, Sentence> {
    let failed = |it: std::io::Error| format!("{host} cannot be reached: {}.", start::reason(&it));
    let name = if host.contains(':') { host.to_string() } else { format!("{host}:80") };
    let address = name.to_socket_addrs().map_err(failed)?.next();
    let address = address.ok_or_else(|| format!("{host} has no address."))?;
    let mut stream = TcpStream::connect(address).map_err(failed)?;
    stream.set_read_timeout(Some(ANSWER_TIMEOUT)).map_err(failed)?;
    stream.write_all(request.as_bytes()).map_err(failed)?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).map_err(failed)?;
    Ok(answer)
}
