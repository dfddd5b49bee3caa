//! The verbs that talk to a server or about one: `env` and `clock advance`.
//!
//! # Invariants
//!
//! * They need nothing but what the AWS CLI needs: an endpoint and keys.

use std::io::{Read, Write};
use std::net::{Ipv6Addr, SocketAddr, TcpStream, ToSocketAddrs};
use std::path::PathBuf;
use std::time::Duration;

use clap::Args;
use identity::Credentials;
use wire::auth::Dialect;
use wire::sign::Signer;

use crate::clock::real_now;
use crate::config::{File, LISTEN_DEFAULT, Sentence, default_data_directory, variable};
use crate::edge::{CLOCK_PATH, SIGNING_NAME};
use crate::master::source::{MasterFlags, Source};
use crate::serve::tell;
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
    /// The address the server listens on (default: 127.0.0.1:4566).
    #[arg(long, env = "TRAILKEEP_LISTEN", value_name = "ADDRESS")]
    listen: Option<String>,
    /// The TOML file of the server's settings.
    #[arg(long, env = "TRAILKEEP_CONFIG", value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(flatten)]
    master: MasterFlags,
    /// The region to work in.
    #[arg(long, env = "AWS_DEFAULT_REGION", value_name = "REGION", default_value = "us-east-1")]
    region: String,
    /// The server speaks TLS.
    #[arg(long)]
    tls: bool,
}

/// Print the export lines for the AWS CLI, as in `eval "$(trailkeep env)"`.
pub fn env(flags: EnvFlags) -> Result<(), Sentence> {
    let file = File::read(flags.config.as_deref())?;
    let id = variable("TRAILKEEP_ROOT_ACCESS_KEY_ID").or(file.root_access_key_id);
    let secret = variable("TRAILKEEP_ROOT_SECRET_ACCESS_KEY").or(file.root_secret_access_key);
    let credentials = match (id, secret) {
        (Some(access_key_id), Some(secret_access_key)) => {
            Credentials { access_key_id, secret_access_key }
        }
        _ => {
            let data = flags.data.or(file.data).map_or_else(default_data_directory, Ok)?;
            let master = flags.master.or(file.master_key_file, file.master_key_uri);
            start::kept_root_key(&data, &Source::resolve(master, &data)?)?
        }
    };
    let tls = flags.tls || file.tls_cert.is_some() || variable("TRAILKEEP_TLS_CERT").is_some();
    let scheme = if tls { "https" } else { "http" };
    let listen = flags.listen.or(file.listen).unwrap_or_else(|| LISTEN_DEFAULT.into());
    let endpoint = format!("{scheme}://{}", reachable(&listen));
    tell(&exports(&endpoint, &credentials, &flags.region));
    Ok(())
}

/// The lines that point the AWS CLI at a server.
pub fn exports(endpoint: &str, credentials: &Credentials, region: &str) -> String {
    let lines = [
        ("AWS_ENDPOINT_URL", endpoint),
        ("AWS_ACCESS_KEY_ID", &credentials.access_key_id),
        ("AWS_SECRET_ACCESS_KEY", &credentials.secret_access_key),
        ("AWS_DEFAULT_REGION", region),
    ];
    lines.map(|(name, value)| format!("export {name}={}\n", quoted(value))).concat()
}

/// Where a client on this machine finds a server that listens on `address`.
pub fn reachable(address: &str) -> String {
    match address.parse::<SocketAddr>() {
        Ok(it) if it.ip() == Ipv6Addr::UNSPECIFIED => format!("[::1]:{}", it.port()),
        Ok(it) if it.ip().is_unspecified() => format!("127.0.0.1:{}", it.port()),
        _ => address.into(),
    }
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
            tell(&format!("{body}\n"));
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lines_read_back_as_they_were() {
        let credentials = Credentials {
            access_key_id: "AKIAEXAMPLE".into(),
            secret_access_key: "it's $HOME".into(),
        };
        assert_eq!(
            exports("http://127.0.0.1:4566", &credentials, "us-east-1"),
            "export AWS_ENDPOINT_URL=http://127.0.0.1:4566\n\
             export AWS_ACCESS_KEY_ID=AKIAEXAMPLE\n\
             export AWS_SECRET_ACCESS_KEY='it'\\''s $HOME'\n\
             export AWS_DEFAULT_REGION=us-east-1\n"
        );
    }

    #[test]
    fn a_server_on_every_address_is_reached_on_loopback() {
        assert_eq!(reachable("0.0.0.0:4566"), "127.0.0.1:4566");
        assert_eq!(reachable("[::]:4566"), "[::1]:4566");
        assert_eq!(reachable("vault.example.com:4566"), "vault.example.com:4566");
    }
}
