//! The workers: what falls due is done, one step after the other.
//!
//! # Invariants
//!
//! * A worker acts through the gate like any caller; it holds no state that a row does not hold.
//! * A step that fails is logged and tried again; it stops nothing else.

use std::sync::Arc;
use std::time::Duration;

use services::cloudtrail::worker;
use tokio::sync::{Mutex, Notify};

use crate::edge::Server;
use crate::entropy;

/// How long a worker sleeps when nothing is due, so that it also sees what others wrote.
const PAUSE_MAX: Duration = Duration::from_secs(5);
/// How long it waits after a failure of its own.
const PAUSE_AFTER_FAILURE: Duration = Duration::from_secs(1);
/// How many steps one round may take before others get their turn.
const STEPS_MAX: usize = 1_000_000;

#[derive(Default)]
pub struct Workers {
    wake: Notify,
    /// Only one round runs at a time, be it the timer's or one that a clock's advance waits for.
    round: Mutex<()>,
}

impl Workers {
    pub fn wake(&self) {
        self.wake.notify_one();
    }

    /// Do everything that is due now.
    pub async fn round(&self, server: &Server) -> Result<(), store::Failure> {
        let _alone = self.round.lock().await;
        for _ in 0..STEPS_MAX {
            let settings = server.settings.clone();
            let now = server.clock.now();
            let more =
                worker::step(&server.gate, &server.master_key, settings, now, entropy::bytes());
            if !more.await? {
                break;
            }
        }
        Ok(())
    }
}

/// Work until told to stop.
pub async fn run(server: Arc<Server>) {
    loop {
        let pause = match server.workers.round(&server).await {
            Ok(()) => PAUSE_MAX,
            Err(failure) => {
                tracing::error!(%failure, "a worker failed");
                PAUSE_AFTER_FAILURE
            }
        };
        tokio::select! {
            () = server.workers.wake.notified() => {}
            () = tokio::time::sleep(pause) => {}
            () = server.stopping() => return,
        }
    }
}
