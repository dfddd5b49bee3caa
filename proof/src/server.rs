//! A server process that can be started, asked whether it answers, and killed.
//!
//! # Invariants
//!
//! * The process ends with its handle: no test leaves a server behind.
//! * A process is ended by its own identifier, never by name.

use std::io::{Error, ErrorKind, Result};
use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use crate::http::{Connection, Want};

/// How long a start may take before it counts as failed.
const START_MAX: Duration = Duration::from_secs(30);

/// What is needed to start the server again and again on one directory.
#[derive(Clone)]
pub struct Recipe {
    pub program: PathBuf,
    pub data: PathBuf,
    pub address: SocketAddr,
    pub keys: (String, String),
    pub account: String,
    /// Where its output goes.
    pub log: PathBuf,
    pub arguments: Vec<String>,
}

/// A running server.
pub struct Server {
    child: Child,
}

impl Recipe {
    pub fn start(&self) -> Result<Server> {
        let log = std::fs::OpenOptions::new().create(true).append(true).open(&self.log)?;
        let child = Command::new(&self.program)
            .arg("serve")
            .arg("--data")
            .arg(&self.data)
            .arg("--listen")
            .arg(self.address.to_string())
            .args(&self.arguments)
            .env("TRAILKEEP_ACCOUNT_ID", &self.account)
            .env("TRAILKEEP_ROOT_ACCESS_KEY_ID", &self.keys.0)
            .env("TRAILKEEP_ROOT_SECRET_ACCESS_KEY", &self.keys.1)
            .stdin(Stdio::null())
            .stdout(log.try_clone()?)
            .stderr(log)
            .spawn()?;
        Ok(Server { child })
    }
}

impl Server {
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Wait until `path` is answered with success, and say how long that took.
    pub async fn ready(&mut self, address: SocketAddr, path: &str) -> Result<Duration> {
        let begun = Instant::now();
        while begun.elapsed() < START_MAX {
            if let Some(status) = self.child.try_wait()? {
                return Err(Error::other(format!("the server ended with {status} as it started")));
            }
            if answers(address, path).await {
                return Ok(begun.elapsed());
            }
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        Err(Error::new(ErrorKind::TimedOut, "the server did not answer in time"))
    }

    /// End it as a power button would, if it still runs.
    pub fn kill(&mut self) -> Result<ExitStatus> {
        self.child.kill()?;
        self.child.wait()
    }

    pub fn is_running(&mut self) -> bool {
        matches!(self.child.try_wait(), Ok(None))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.kill();
    }
}

async fn answers(address: SocketAddr, path: &str) -> bool {
    let Ok(mut connection) = Connection::open(address).await else { return false };
    let head = format!("GET {path} HTTP/1.1\r\nhost: {address}\r\n\r\n").into_bytes();
    matches!(connection.exchange(&head, b"", Want::Status).await, Ok(it) if it.status == 200)
}

/// A loopback address that nobody listened on a moment ago.
pub fn free_address() -> Result<SocketAddr> {
    TcpListener::bind("127.0.0.1:0")?.local_addr()
}

/// The server's binary beside the running one, unless `given` says otherwise.
pub fn program(given: Option<&Path>) -> Result<PathBuf> {
    if let Some(path) = given {
        return Ok(path.to_path_buf());
    }
    let beside = std::env::current_exe()?.with_file_name("trailkeep");
    match beside.exists() {
        true => Ok(beside),
        false => Err(Error::new(ErrorKind::NotFound, "build the binary first: cargo build")),
    }
}
