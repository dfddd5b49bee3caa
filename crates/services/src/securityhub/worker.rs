//! The worker: follows what changes, checks controls, and writes what they say.
//!
//! One [`step`] does one thing that is due: it looks at a stretch of the journal, checks a few controls
//! of one hub, or lets old findings go. A hub's controls are due when something changed through a
//! service that they look at, and twice a day all of them.
//!
//! # Invariants
//!
//! * All state is in rows. A step that is cut short is done again, and says the same.
//! * The hub that has waited longest is next, so one in which something changes all the time, or whose
//!   checks fail, keeps no other waiting.
//! * What a step writes has no events, so it is never taken for a change. Reads and what happens to
//!   objects are none either: only management events are followed that do more than read.
//! * A control is checked on a snapshot that holds every event that was followed. What changes behind
//!   it is an event that is yet to be followed, so no change goes unjudged.

use std::collections::BTreeMap;

use gate::Gate;
use store::{Failure, Range, Store, Tx};

use super::controls::{self, Control, Look, source};
use super::rows::{EVALUATIONS, Evaluation, FOLLOWED, HUBS, Hub, Run};
use super::{insights, judged};

/// How often bookkeeping is tried when it loses a race.
const ATTEMPTS_MAX: u32 = 32;
/// How many events one step looks at.
const EVENTS_MAX: usize = 2_000;
/// Whoever is further behind than this takes everything for changed.
const BEHIND_MAX: u64 = 200_000;
/// How many findings one transaction writes.
const FINDINGS_MAX: usize = 250;
/// How many results of checks are enough for one step.
const RESULTS_MAX: usize = 250;
/// How many findings one step lets go.
const FORGOTTEN_MAX: usize = 500;
/// How often all controls are checked: 12 hours.
const PERIOD_MS: i64 = 12 * 60 * 60 * 1000;

/// Do one thing that is due. Tells whether there may be more.
pub async fn step(gate: &Gate, now: i64) -> Result<bool, Failure> {
    let bench = Bench { store: &gate.store, now };
    let hubs = hubs(&gate.store.begin())?;
    if hubs.is_empty() {
        return Ok(false);
    }
    if bench.follow(&hubs).await? {
        return Ok(true);
    }
    let mut failed = None;
    for hub in in_turn(&gate.store.begin(), hubs)? {
        let worked = match hub.is_enabled() {
            true => bench.evaluate(&hub).await,
            false => bench.forget(&hub).await,
        };
        match worked {
            Ok(true) => return Ok(true),
            Ok(false) => {}
            Err(failure) => failed = failed.or(Some(failure)),
        }
    }
    failed.map_or(Ok(false), Err)
}

/// When something is due next: a time that may be past.
pub fn due(store: &Store) -> Result<Option<i64>, Failure> {
    let tx = store.begin();
    let mut times = Vec::new();
    for hub in hubs(&tx)?.iter().filter(|it| it.is_enabled()) {
        times.push(evaluation(&tx, hub)?.scheduled_at);
    }
    Ok(times.into_iter().min())
}

fn hubs(tx: &Tx) -> Result<Vec<Hub>, Failure> {
    let rows = tx.scan_unchecked(HUBS, (), Range::all())?;
    Ok(rows.into_iter().map(|(_, hub)| hub).collect())
}

/// Hubs by how long they have waited for their turn.
fn in_turn(tx: &Tx, hubs: Vec<Hub>) -> Result<Vec<Hub>, Failure> {
    let waiting = |hub: Hub| Ok((evaluation(tx, &hub)?.began_at, hub));
    let mut hubs: Vec<_> = hubs.into_iter().map(waiting).collect::<Result<_, Failure>>()?;
    hubs.sort_by_key(|it| it.0);
    Ok(hubs.into_iter().map(|it| it.1).collect())
}

fn evaluation(tx: &Tx, hub: &Hub) -> Result<Evaluation, Failure> {
    let row = tx.get(EVALUATIONS, (hub.account.as_str(), hub.region.as_str()))?;
    Ok(row.unwrap_or_default())
}

fn put(tx: &mut Tx, hub: &Hub, evaluation: &Evaluation) {
    tx.put(EVALUATIONS, (hub.account.as_str(), hub.region.as_str()), evaluation);
}

struct Bench<'a> {
    store: &'a Store,
    now: i64,
}

impl Bench<'_> {
    /// Look at the next stretch of the journal. Tells whether there was any.
    async fn follow(&self, hubs: &[Hub]) -> Result<bool, Failure> {
        let last = self.store.last_sequence();
        let followed = self.store.begin().get(FOLLOWED, ())?.unwrap_or(0);
        if followed >= last {
            return Ok(false);
        }
        let mut changed: BTreeMap<String, u32> = BTreeMap::new();
        let until = match last - followed > BEHIND_MAX {
            true => {
                changed.extend(hubs.iter().map(|it| (it.account.clone(), source::ALL)));
                last
            }
            false => {
                let found = trail::changes(self.store, followed, EVENTS_MAX)?;
                for (account, event_source) in found.sources {
                    *changed.entry(account).or_default() |= source::of(&event_source);
                }
                // Events that are no longer there are not waited for.
                if found.until == followed { last } else { found.until }
            }
        };
        self.commit(|tx| {
            tx.put(FOLLOWED, (), &until);
            for hub in hubs.iter().filter(|it| it.is_enabled()) {
                let sources = changed.get(&hub.account).copied().unwrap_or(0);
                let mut evaluation = evaluation(tx, hub)?;
                if sources & !evaluation.changed != 0 {
                    evaluation.changed |= sources;
                    put(tx, hub, &evaluation);
                }
            }
            Ok(())
        })
        .await?;
        Ok(true)
    }

    /// Check some controls of a hub, if any are due.
    async fn evaluate(&self, hub: &Hub) -> Result<bool, Failure> {
        let Some(run) = self.run(hub).await? else { return Ok(false) };
        let due: Vec<_> = (controls::all().enumerate().skip(run.next as usize))
            .filter(|(_, it)| it.sources & run.sources != 0)
            .collect();
        let mut results = 0;
        for (at, control) in due {
            results += self.check(hub, control).await?;
            if results >= RESULTS_MAX {
                let next = at as u32 + 1;
                let advanced = self.commit(|tx| {
                    let mut evaluation = evaluation(tx, hub)?;
                    evaluation.run = Some(Run { next, ..run.clone() });
                    put(tx, hub, &evaluation);
                    Ok(true)
                });
                return advanced.await;
            }
        }
        if run.scheduled {
            self.commit(|tx| hub.forget(tx, self.now, FORGOTTEN_MAX)).await?;
        }
        let ended = self.commit(|tx| {
            let mut evaluation = evaluation(tx, hub)?;
            evaluation.run = None;
            if run.sources == source::ALL {
                evaluation.complete_since = Some(run.began_at);
            }
            put(tx, hub, &evaluation);
            Ok(true)
        });
        ended.await
    }

    /// The run that is under way, or the one that is due and is begun by this.
    async fn run(&self, hub: &Hub) -> Result<Option<Run>, Failure> {
        self.commit(|tx| {
            let mut evaluation = evaluation(tx, hub)?;
            if evaluation.run.is_some() {
                return Ok(evaluation.run);
            }
            let scheduled = evaluation.scheduled_at <= self.now;
            if evaluation.changed == 0 && !scheduled {
                return Ok(None);
            }
            let sources = if scheduled { source::ALL } else { evaluation.changed };
            let run = Run { began_at: self.now, sources, next: 0, scheduled };
            if scheduled {
                evaluation.scheduled_at = self.now.saturating_add(PERIOD_MS);
            }
            evaluation.changed = 0;
            evaluation.began_at = self.now;
            evaluation.run = Some(run.clone());
            put(tx, hub, &evaluation);
            Ok(Some(run))
        })
        .await
    }

    /// Check one control and write what it says. Tells how many results that took a look at.
    async fn check(&self, hub: &Hub, control: &'static Control) -> Result<usize, Failure> {
        let tx = self.store.begin();
        let settings = hub.settings.iter().find(|it| it.control == control.id);
        let (account, region) = (hub.account.as_str(), hub.region.as_str());
        let look = Look { tx: &tx, account, region, now: self.now, settings };
        let checks = match hub.enabling(control).next() {
            Some(_) => (control.check)(&look)?,
            None => Vec::new(),
        };
        let mut written = 0;
        loop {
            let some = self.commit(|tx| {
                // The hub may have been told something else since: its evaluation is due again then.
                let mut changes = judged::changes(tx, hub, control, &checks, self.now)?;
                changes.truncate(FINDINGS_MAX);
                let count = changes.len();
                judged::write(tx, hub, changes, self.now);
                Ok(count)
            });
            let some = some.await?;
            written += some;
            if some < FINDINGS_MAX {
                // What says nothing new was judged, too.
                return Ok(written.max(checks.len()));
            }
        }
    }

    /// Let go what a hub left that was disabled long ago.
    async fn forget(&self, hub: &Hub) -> Result<bool, Failure> {
        if hub.disabled_at.is_none_or(|it| it > self.now - super::rows::KEPT_MS) {
            return Ok(false);
        }
        let forgotten = self.commit(|tx| {
            let (account, region) = (hub.account.as_str(), hub.region.as_str());
            let count = hub.forget(tx, self.now, FORGOTTEN_MAX)?;
            let is_still_gone = Hub::find(tx, account, region)?.as_ref() == Some(hub);
            if count == 0 && is_still_gone {
                insights::forget(tx, hub)?;
                tx.delete(EVALUATIONS, (account, region));
                tx.delete(HUBS, (account, region));
            }
            Ok(())
        });
        forgotten.await.map(|()| true)
    }

    /// Commit bookkeeping, again if it lost a race.
    async fn commit<T>(
        &self,
        change: impl Fn(&mut Tx) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        for _ in 0..ATTEMPTS_MAX {
            let mut tx = self.store.begin();
            tx.at(self.now);
            let told = change(&mut tx)?;
            if tx.is_read_only() || self.store.commit(tx).await?.is_some() {
                return Ok(told);
            }
        }
        Err(Failure::busy())
    }
}
