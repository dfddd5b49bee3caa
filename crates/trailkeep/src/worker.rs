//! The workers: what falls due is done, one step after the other.
//!
//! # Invariants
//!
//! * A worker acts through the gate like any caller; it holds no state that a row does not hold.
//! * A step that fails is logged and tried again; it stops nothing else.
//! * Steps run on a thread of their own: compressing a log file must not hold up a call.

use std::sync::Arc;
use std::time::Duration;

use services::worker;
use store::Failure;
use tokio::runtime::Handle;
use tokio::sync::Mutex;

use crate::edge::Server;
use crate::entropy;

/// How long a worker sleeps when nothing is due, so that it also sees what others wrote.
const PAUSE_MAX: Duration = Duration::from_secs(5);
/// How long it waits after a failure of its own.
const PAUSE_AFTER_FAILURE: Duration = Duration::from_secs(1);
/// How many steps one round may take before the pause is due.
const STEPS_MAX: usize = 10_000;

#[derive(Default)]
pub struct Workers {
    /// Only one round runs at a time, be it the timer's or one that a clock's advance waits for.
    round: Mutex<()>,
}

impl Workers {
    /// Do everything that is due now.
    async fn round(&self, server: &Server) -> Result<(), Failure> {
        let _alone = self.round.lock().await;
        for _ in 0..STEPS_MAX {
            if server.is_stopping() {
                break;
            }
            let (settings, now) = (server.settings.clone(), server.clock.now());
            let (gate, authority) = (&server.gate, &server.authority);
            if !worker::step(gate, authority, settings, now, entropy::bytes()).await? {
                break;
            }
        }
        Ok(())
    }

    /// Move the lab's clock, and do what falls due on the way, each thing at its time.
    async fn advance(&self, server: &Server, milliseconds: i64) -> Result<(), Failure> {
        let _alone = self.round.lock().await;
        let now = server.clock.now();
        let (settings, way) = (server.settings.clone(), (now, now + milliseconds));
        let (gate, authority) = (&server.gate, &server.authority);
        let walked = worker::walk(gate, authority, settings, way, entropy::bytes()).await;
        server.clock.advance(milliseconds);
        walked
    }
}

/// [`Workers::advance`] on a thread of its own.
pub async fn advance(server: &Arc<Server>, milliseconds: i64) -> Result<(), Failure> {
    let (server, handle) = (server.clone(), Handle::current());
    let walking = tokio::task::spawn_blocking(move || {
        handle.block_on(server.workers.advance(&server, milliseconds))
    });
    walking.await.map_err(|it| Failure::new(format!("a worker's thread ended: {it}")))?
}

/// Work until told to stop. Blocks: not for the async workers.
pub fn run(server: &Server, handle: &Handle) {
    handle.block_on(async {
        loop {
            let pause = match server.workers.round(server).await {
                Ok(()) => PAUSE_MAX,
                Err(failure) => {
                    tracing::error!(%failure, "a worker failed");
                    PAUSE_AFTER_FAILURE
                }
            };
            tokio::select! {
                () = tokio::time::sleep(pause) => {}
                () = server.stopping() => return,
            }
        }
    });
}
