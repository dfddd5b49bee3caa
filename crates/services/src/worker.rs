//! The workers of all services: what falls due is done, each thing at its time.
//!
//! # Invariants
//!
//! * A worker holds no state that a row does not hold: a step that is cut short is done again.
//! * What organizations have to do comes first, because what others may do rests on it.

use std::sync::Arc;

use aws_lc_rs::digest::{SHA256, digest};
use gate::{Gate, Settings};
use identity::Authority;
use store::{Failure, Store};

use crate::s3::lifecycle;
use crate::{cloudtrail, kms, organizations, securityhub};

/// How far a clock's advance is walked through; what lies before is one leap.
const WALK_MS: i64 = 24 * 60 * 60 * 1000;

/// Do one thing that is due. Tells whether there may be more.
pub async fn step(
    gate: &Gate,
    authority: &Arc<Authority>,
    settings: Arc<Settings>,
    now_ms: i64,
    entropy: [u8; 32],
) -> Result<bool, Failure> {
    if organizations::worker::step(gate, now_ms, entropy).await?
        || kms::worker::step(gate, authority, now_ms, entropy).await?
    {
        return Ok(true);
    }
    if cloudtrail::worker::step(gate, authority, settings, now_ms, entropy).await? {
        return Ok(true);
    }
    if lifecycle::worker::step(gate, now_ms, entropy).await? {
        return Ok(true);
    }
    securityhub::worker::step(gate, now_ms).await
}

/// When something is due next: a time that may be past.
pub fn due(store: &Store) -> Result<Option<i64>, Failure> {
    let all = [
        organizations::worker::due(store)?,
        kms::worker::due(store)?,
        cloudtrail::worker::due(store)?,
        lifecycle::worker::due(store)?,
        securityhub::worker::due(store)?,
    ];
    Ok(all.into_iter().flatten().min())
}

/// Do what falls due on the way from one time to another, each thing at its time, as if the time
/// had passed: for clocks that are moved.
pub async fn walk(
    gate: &Gate,
    authority: &Arc<Authority>,
    settings: Arc<Settings>,
    (from_ms, until_ms): (i64, i64),
    entropy: [u8; 32],
) -> Result<(), Failure> {
    let mut now_ms = from_ms.max(until_ms.saturating_sub(WALK_MS));
    let mut round = 0_u64;
    loop {
        while step(gate, authority, settings.clone(), now_ms, reseed(&entropy, round)).await? {
            round += 1;
        }
        round += 1;
        match due(&gate.store)? {
            Some(due) if due <= until_ms => now_ms = now_ms.max(due),
            _ if now_ms < until_ms => now_ms = until_ms,
            _ => return Ok(()),
        }
    }
}

fn reseed(entropy: &[u8; 32], round: u64) -> [u8; 32] {
    let mut seed = [0; 32];
    seed.copy_from_slice(digest(&SHA256, &[&entropy[..], &round.to_be_bytes()].concat()).as_ref());
    seed
}
