//! The edge: the only place with sockets.
//!
//! # Invariants
//!
//! * Every AWS call that is verified here goes through the gate; nothing else changes the store.
//! * Everything a client can make grow has a limit, and the limit has a name.

mod admin;
mod authenticate;
mod call;
mod ending;
mod form;
mod hashing;
mod intake;
pub mod metrics;
mod object;
mod patience;
mod reply;
mod strangers;
mod supplies;
pub mod tls;

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

pub use admin::{CLOCK_PATH, SIGNING_NAME};
use gate::{Gate, Settings};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto;
use hyper_util::server::graceful::GracefulShutdown;
use identity::{AccountId, Authority};
use metrics_exporter_prometheus::PrometheusHandle;
use patience::Patient;
use reply::ReplyBody;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};

use crate::clock::Clock;
use crate::config::Config;
use crate::start::Started;
use crate::worker::Workers;

/// How many connections are served at a time; further ones wait to be accepted.
const CONNECTIONS_MAX: u64 = 10_000;
/// How many threads may wait for the disk at a time. The allocator keeps for each what blocks of bodies
/// passed through it, so more of them cost memory: with 64, ten parts at once took twice as much.
pub const BLOCKING_THREADS_MAX: usize = 16;
/// How long a client may take to send the head of a request.
const HEAD_TIMEOUT: Duration = Duration::from_secs(30);
/// How much of a request's head is read.
const HEAD_BYTES_MAX: usize = 64 * 1024;
const HEADERS_MAX: usize = 200;
const STREAMS_PER_CONNECTION_MAX: u32 = 128;
/// How long a TLS handshake may take.
const HANDSHAKE_TIMEOUT: Duration = Duration::from_secs(10);
/// How long a client may read nothing of an answer under way.
const STALL_TIMEOUT: Duration = Duration::from_secs(60);
/// How often a client of HTTP/2 is asked whether it is still there.
const PING_INTERVAL: Duration = Duration::from_secs(30);
/// How long to wait when the system has no more file descriptors to give.
const ACCEPT_PAUSE: Duration = Duration::from_millis(500);

/// Which listener a connection came in by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Face {
    Public,
    Admin,
}

/// What the edge knows of a connection.
#[derive(Debug, Clone)]
pub struct Peer {
    pub address: SocketAddr,
    pub tls: Option<trail::Tls>,
    pub face: Face,
}

pub struct Server {
    pub gate: Gate,
    pub clock: Clock,
    pub settings: Arc<Settings>,
    pub workers: Workers,
    pub authority: Arc<Authority>,
    pub lab: bool,
    /// The account that the installation began with: its root user owns the server.
    pub first_account: AccountId,
    pub metrics: PrometheusHandle,
    keys: authenticate::KeyCache,
    /// Whether health and metrics have a listener of their own.
    admin_apart: bool,
    stop: watch::Sender<bool>,
    strangers: strangers::Strangers,
    room: intake::Room,
    hashing: hashing::Hashing,
}

impl Server {
    pub fn new(config: &Config, started: Started, metrics: PrometheusHandle) -> Server {
        Server {
            clock: Clock::new(started.store.highest_time(), config.lab),
            gate: Gate::new(started.store, services::SERVICES),
            settings: Arc::new(Settings {
                hosts: config.hosts.clone(),
                older_bucket_defaults: config.older_bucket_defaults,
            }),
            workers: Workers::default(),
            authority: Arc::new(Authority::new(started.vault)),
            lab: config.lab,
            first_account: started.account.id,
            metrics,
            keys: authenticate::KeyCache::default(),
            admin_apart: config.admin_listen.is_some(),
            stop: watch::Sender::new(false),
            strangers: strangers::Strangers::default(),
            room: intake::Room::default(),
            hashing: hashing::Hashing::default(),
        }
    }

    pub fn stop(&self) {
        self.stop.send_replace(true);
    }

    pub fn is_stopping(&self) -> bool {
        *self.stop.borrow()
    }

    /// Ready when the server has been told to stop.
    pub async fn stopping(&self) {
        let mut told = self.stop.subscribe();
        // The sender lives as long as the server, so waiting cannot fail.
        let _ = told.wait_for(|it| *it).await;
    }
}

/// Accept connections until told to stop, then let the running calls finish.
pub async fn accept(
    server: Arc<Server>,
    listener: TcpListener,
    tls: Option<tls::Acceptor>,
    face: Face,
) {
    let permits = Arc::new(Semaphore::new(connections_max()));
    let graceful = GracefulShutdown::new();
    loop {
        let (permit, accepted) = tokio::select! {
            next = next(&listener, &permits) => next,
            () = server.stopping() => break,
        };
        let (stream, address) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                tracing::warn!(%error, "a connection cannot be accepted");
                tokio::time::sleep(ACCEPT_PAUSE).await;
                continue;
            }
        };
        let _ = stream.set_nodelay(true);
        let (server, watcher, tls) = (server.clone(), graceful.watcher(), tls.clone());
        tokio::spawn(async move {
            let mut peer = Peer { address, tls: None, face };
            match tls {
                None => converse(server, stream, peer, watcher).await,
                Some(tls) => {
                    let greeted = tokio::time::timeout(HANDSHAKE_TIMEOUT, tls.accept(stream)).await;
                    if let Ok(Ok(stream)) = greeted {
                        peer.tls = Some(negotiated(stream.get_ref().1));
                        converse(server, stream, peer, watcher).await;
                    }
                }
            }
            drop(permit);
        });
    }
    drop(listener);
    graceful.shutdown().await;
}

/// The next connection, once there is room for it.
async fn next(
    listener: &TcpListener,
    permits: &Arc<Semaphore>,
) -> (OwnedSemaphorePermit, io::Result<(TcpStream, SocketAddr)>) {
    let permit = permits.clone().acquire_owned().await.expect("the semaphore is never closed");
    (permit, listener.accept().await)
}

/// Connections get half of what files the process may open, and the store the other half: clients
/// must not take from it what it needs to commit.
fn connections_max() -> usize {
    use rustix::process::{Resource, getrlimit, setrlimit};
    let mut limits = getrlimit(Resource::Nofile);
    if limits.current != limits.maximum {
        let most = rustix::process::Rlimit { current: limits.maximum, ..limits };
        match setrlimit(Resource::Nofile, most) {
            Ok(()) => limits.current = limits.maximum,
            Err(error) => tracing::warn!(%error, "the limit of open files cannot be raised"),
        }
    }
    let half = limits.current.map_or(CONNECTIONS_MAX, |it| it / 2);
    half.clamp(1, CONNECTIONS_MAX) as usize
}

fn negotiated(session: &tokio_rustls::rustls::ServerConnection) -> trail::Tls {
    use tokio_rustls::rustls::ProtocolVersion::TLSv1_3;
    let version = if session.protocol_version() == Some(TLSv1_3) { "TLSv1.3" } else { "TLSv1.2" };
    let suite = session.negotiated_cipher_suite().and_then(|it| it.suite().as_str());
    // The library names TLS 1.3's suites with a mark of its own.
    let cipher = suite.unwrap_or("").replace("TLS13_", "TLS_");
    trail::Tls { version: version.into(), cipher }
}

/// Serve one connection, HTTP/1.1 or HTTP/2, to its end.
async fn converse<S>(
    server: Arc<Server>,
    stream: S,
    peer: Peer,
    watcher: hyper_util::server::graceful::Watcher,
) where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let mut builder = auto::Builder::new(TokioExecutor::new());
    builder
        .http1()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_TIMEOUT)
        .max_buf_size(HEAD_BYTES_MAX)
        .max_headers(HEADERS_MAX)
        .http2()
        .timer(TokioTimer::new())
        .keep_alive_interval(PING_INTERVAL)
        .max_concurrent_streams(STREAMS_PER_CONNECTION_MAX);
    let peer = Arc::new(peer);
    let service = service_fn(move |request| {
        let (server, peer) = (server.clone(), peer.clone());
        async move { Ok::<_, std::convert::Infallible>(dispatch(&server, &peer, request).await) }
    });
    let stream = Patient::new(stream, HEAD_TIMEOUT, STALL_TIMEOUT);
    let connection = builder.serve_connection(TokioIo::new(stream), service);
    // A client that goes away is no news.
    let _ = watcher.watch(connection.into_owned()).await;
}

async fn dispatch(
    server: &Arc<Server>,
    peer: &Peer,
    request: Request<Incoming>,
) -> Response<ReplyBody> {
    if let Some(path) = request.uri().path().strip_prefix(admin::PREFIX) {
        // What is signed for a service of AWS is its call: an object may be named like our endpoints.
        let scope = authenticate::scope_service(request.headers(), request.uri());
        if scope.is_none_or(|it| it == SIGNING_NAME) {
            let path = path.to_string();
            return Box::pin(admin::answer(server, peer, &path, request)).await;
        }
    }
    match peer.face {
        Face::Public => call::answer(server, peer, request).await,
        Face::Admin => admin::not_found(),
    }
}
