//! The workers of all services: what falls due is done, each thing at its time.
//!
//! # Invariants
//!
//! * A worker holds no state that a row does not hold: a step that is cut short is done again.
//! * What organizations have to do comes first, because what others may do rests on it.
//! * The others take turns: none waits for another to be done with all, or to stop failing.

use std::sync::Arc;

use aws_lc_rs::digest::{SHA256, digest};
use gate::{Gate, Settings};
use identity::Authority;
use store::{Failure, Store};

use crate::s3::lifecycle;
use crate::{cloudtrail, kms, organizations, securityhub};

/// How far a clock's advance is walked through; what lies before is one leap.
const WALK_MS: i64 = 24 * 60 * 60 * 1000;

/// Let each service do one thing that is due. Tells whether there may be more.
///
/// A failure is told once nothing else is to be done: it keeps nobody from his turn.
pub async fn step(
    gate: &Gate,
    authority: &Arc<Authority>,
    settings: Arc<Settings>,
    now_ms: i64,
    entropy: [u8; 32],
) -> Result<bool, Failure> {
    if organizations::worker::step(gate, now_ms, entropy).await? {
        return Ok(true);
    }
    // What several of them make up in one step must not be alike.
    let chance = |service: u64| reseed(&entropy, service);
    let turns = [
        kms::worker::step(gate, authority, now_ms, chance(1)).await,
        cloudtrail::worker::step(gate, authority, settings, now_ms, chance(2)).await,
        lifecycle::worker::step(gate, now_ms, chance(3)).await,
        securityhub::worker::step(gate, now_ms).await,
    ];
    match turns.iter().any(|it| matches!(it, Ok(true))) {
        true => Ok(true),
        false => turns.into_iter().find_map(Result::err).map_or(Ok(false), Err),
    }
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

#[cfg(test)]
mod tests {
    use store::Table;

    use super::*;
    use crate::testing::{World, wait};

    /// A bucket's turn to be swept, whose row cannot be read.
    const BROKEN: Table<(u64, String), u64> = Table::new("s3/lifecycle-sweeps");

    #[test]
    fn what_fails_keeps_nobody_from_his_turn_and_is_told() {
        let mut world = World::new();
        world.enable_hub();
        let mut tx = world.gate.store.begin();
        tx.put(BROKEN, (0, "ledger"), &7);
        wait(world.gate.store.commit(tx)).unwrap().unwrap();
        world.advance(1);
        let cx = world.context();
        let (authority, settings, now) = (&cx.authority, &cx.settings, world.now);
        let told = (0..100).find_map(|round| {
            let chance = reseed(&cx.entropy, round);
            wait(step(&world.gate, authority, settings.clone(), now, chance)).err()
        });
        assert!(told.is_some());
        assert_eq!(world.findings("Config.1").len(), 1);
    }
}
