//! Metrics, in Prometheus's text form.
//!
//! # Invariants
//!
//! * Labels come from fixed sets (services, operations, outcomes), never from what a client sends.

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use metrics::{Counter, Histogram, counter, gauge, histogram};
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};

use super::Server;

/// How often histograms are folded, which bounds their memory.
const UPKEEP: Duration = Duration::from_secs(5);
const SECONDS: &[f64] =
    &[0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0];

pub fn install() -> PrometheusHandle {
    let name = Matcher::Full("trailkeep_call_seconds".into());
    let recorder = PrometheusBuilder::new()
        .set_buckets_for_metric(name, SECONDS)
        .expect("the list of buckets is not empty")
        .build_recorder();
    let handle = recorder.handle();
    // A second recorder can only be installed by a second server in one process: a test.
    let _ = metrics::set_global_recorder(recorder);
    handle
}

pub async fn upkeep(server: Arc<Server>) {
    loop {
        tokio::time::sleep(UPKEEP).await;
        server.metrics.run_upkeep();
    }
}

/// Count one answered call.
pub fn answered(service: &'static str, operation: &'static str, status: u16, took: Duration) {
    let outcome = match status {
        0..400 => "ok",
        400..=499 | 501 => "refused",
        _ => "failed",
    };
    HANDLES.with_borrow_mut(|handles| {
        let handle = handles.entry((service, operation, outcome)).or_insert_with(|| Handle {
            calls: counter!("trailkeep_calls_total", "service" => service,
                "operation" => operation, "outcome" => outcome),
            seconds: histogram!("trailkeep_call_seconds", "service" => service),
        });
        handle.calls.increment(1);
        handle.seconds.record(took.as_secs_f64());
    });
}

/// Where a call is counted. Finding it by its labels costs more than counting, so each thread keeps
/// those that it has found.
struct Handle {
    calls: Counter,
    seconds: Histogram,
}

type Labels = (&'static str, &'static str, &'static str);

thread_local!(static HANDLES: RefCell<HashMap<Labels, Handle>> = RefCell::default());

/// Count one call whose signature could not be verified.
pub fn unverified(reason: &'static str) {
    counter!("trailkeep_unverified_calls_total", "reason" => reason).increment(1);
}

/// Set what is true of the whole server, just before it is told.
pub fn state(server: &Server) {
    gauge!("trailkeep_events_recorded").set(server.gate.store.last_sequence() as f64);
    gauge!("trailkeep_read_only").set(if server.gate.store.health().writable { 0.0 } else { 1.0 });
}
