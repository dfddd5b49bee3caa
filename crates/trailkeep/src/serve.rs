//! `trailkeep serve`: from a configuration to a server that runs until it is told to stop.
//!
//! # Invariants
//!
//! * The address is bound before anything is made on disk, so a port in use changes nothing.
//! * A signal stops new calls, lets running ones finish, and closes the store.

use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::time::Duration;

use tokio::signal::unix::{SignalKind, signal};

use crate::clock::real_now;
use crate::config::{Config, LogFormat, Sentence};
use crate::edge::{self, Server};
use crate::start::{self, Started, reason};
use crate::verbs::{exports, reachable};
use crate::worker;

/// How long running calls may take to finish after a signal.
const GRACE: Duration = Duration::from_secs(10);
/// How far the vault's time may be ahead of the machine's before that is told.
const AHEAD_SECONDS_MAX: i64 = 60;

pub fn run(config: Config) -> Result<(), Sentence> {
    log(&config);
    let listener = bind(config.listen)?;
    let admin = config.admin_listen.map(bind).transpose()?;
    let tls = config.tls.as_ref().map(edge::tls::acceptor).transpose()?;
    let metrics = edge::metrics::install();
    let started = start::open(&config)?;
    let address = listener.local_addr().map_err(|it| reason(&it))?;
    warn_of_time(&config, &started);
    let announcement = announcement(&config, address, &started);
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .max_blocking_threads(edge::BLOCKING_THREADS_MAX)
        .build()
        .map_err(|it| format!("the runtime cannot start: {}.", reason(&it)))?;
    let server = Arc::new(Server::new(&config, started, metrics));
    runtime.block_on(serve(server.clone(), &announcement, listener, admin, tls))?;
    runtime.shutdown_timeout(GRACE);
    server.gate.store.clone().close();
    tracing::info!("stopped");
    Ok(())
}

async fn serve(
    server: Arc<Server>,
    announcement: &str,
    listener: TcpListener,
    admin: Option<TcpListener>,
    tls: Option<edge::tls::Acceptor>,
) -> Result<(), Sentence> {
    let unusable = |it: std::io::Error| format!("the address cannot be served: {}.", reason(&it));
    let listener = tokio::net::TcpListener::from_std(listener).map_err(unusable)?;
    let admin = admin.map(tokio::net::TcpListener::from_std).transpose().map_err(unusable)?;
    let mut term = signal(SignalKind::terminate()).map_err(unusable)?;
    let mut interrupt = signal(SignalKind::interrupt()).map_err(unusable)?;
    // Whoever reads this may ask to stop at once, and finds it heard.
    tell(announcement);
    let (worked, handle) = (server.clone(), tokio::runtime::Handle::current());
    let working = tokio::task::spawn_blocking(move || worker::run(&worked, &handle));
    let upkeep = tokio::spawn(edge::metrics::upkeep(server.clone()));
    let serving = tokio::spawn(edge::accept(server.clone(), listener, tls, edge::Face::Public));
    let admin =
        admin.map(|it| tokio::spawn(edge::accept(server.clone(), it, None, edge::Face::Admin)));
    tokio::select! {
        _ = term.recv() => tracing::info!("asked to stop by SIGTERM"),
        _ = interrupt.recv() => tracing::info!("asked to stop by SIGINT"),
    }
    server.stop();
    let ending = async {
        let _ = serving.await;
        if let Some(admin) = admin {
            let _ = admin.await;
        }
        let _ = working.await;
    };
    if tokio::time::timeout(GRACE, ending).await.is_err() {
        tracing::warn!("some calls did not finish in time");
    }
    upkeep.abort();
    Ok(())
}

fn bind(address: SocketAddr) -> Result<TcpListener, Sentence> {
    let bound = TcpListener::bind(address).and_then(|it| it.set_nonblocking(true).map(|()| it));
    bound.map_err(|it| match it.kind() {
        std::io::ErrorKind::AddrInUse => {
            format!("{address} is in use by another program; choose another with --listen.")
        }
        _ => format!("{address} cannot be listened on: {}.", reason(&it)),
    })
}

fn log(config: &Config) {
    use tracing_subscriber::EnvFilter;
    let filter = EnvFilter::new(&config.log);
    // A log that cannot be written, on a full disk or into a closed pipe, must not end a call.
    let builder = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .log_internal_errors(false);
    match config.log_format {
        LogFormat::Json => builder.json().init(),
        LogFormat::Text => {
            use std::io::IsTerminal;
            builder.with_ansi(std::io::stderr().is_terminal()).init();
        }
    }
}

/// Say so when the vault's time is ahead of the machine's, for then it stands still.
fn warn_of_time(config: &Config, started: &Started) {
    let ahead_seconds = (started.store.highest_time().saturating_sub(real_now())) / 1000;
    if ahead_seconds > AHEAD_SECONDS_MAX && !config.lab {
        tracing::warn!(
            ahead_seconds,
            "this machine's clock is behind the last event; until it is there, time stands still"
        );
    }
}

/// Write to standard output. Who does not listen is not told.
pub fn tell(text: &str) {
    use std::io::Write;
    let mut out = std::io::stdout().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

/// What the person who starts it needs to know.
fn announcement(config: &Config, address: SocketAddr, started: &Started) -> String {
    let scheme = if config.tls.is_some() { "https" } else { "http" };
    let mut text = format!("Trailkeep {} at {scheme}://{address}\n", env!("CARGO_PKG_VERSION"));
    if config.lab {
        text += "Mode:    lab, root can move the clock\n";
    }
    text += &match config.memory {
        true => "Data:    in memory, gone when the server stops\n".to_string(),
        false => format!("Data:    {}\n", config.data.display()),
    };
    text += &format!("Account: {}\n", started.account.id);
    if let Some(made) = &started.made {
        let endpoint = reachable(&address.to_string());
        text += "\nThe root user's access key, shown only now:\n";
        text += &exports(&format!("{scheme}://{endpoint}"), made, "us-east-1");
    }
    text
}
