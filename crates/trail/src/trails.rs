//! Trails: standing orders for events, and the compact row that says who listens.
//!
//! # Invariants
//!
//! * Every trail that is logging stands in the [`Listeners`] of its account, and no other does:
//!   [`Trail::put`] writes both rows in one transaction.
//! * The row is read in the transaction of the call it judges. So a call that was recorded as
//!   unheard cannot have been committed after the trail's start was, nor the other way round.
//! * A trail that was deleted keeps its row, without its name, until the last of what it heard
//!   has been delivered.

use std::sync::Arc;

use store::{Failure, Table, Tx};

use crate::event::{Audit, Effect, Event, Plane, is_global};
use crate::select::{Asked, Selectors};

/// What tells a trail from every other that ever was.
pub type TrailId = u64;

pub const TRAILS: Table<u64, Trail> = Table::new("trail/trails");
/// Account, home region, name → the trail.
pub const TRAIL_NAMES: Table<(String, String, String), u64> = Table::new("trail/names");
/// Account → who listens there.
pub const LISTENERS: Table<str, Listeners> = Table::new("trail/listeners").hot();

/// A customer's standing order for events.
#[derive(Clone, Debug, Default, PartialEq, minicbor::Encode, minicbor::Decode)]
pub struct Trail {
    #[n(0)]
    pub id: TrailId,
    #[n(1)]
    pub account: String,
    #[n(2)]
    pub name: String,
    #[n(3)]
    pub home_region: String,
    #[n(4)]
    pub bucket: String,
    #[n(5)]
    pub prefix: Option<String>,
    #[n(6)]
    pub include_global: bool,
    #[n(7)]
    pub multi_region: bool,
    /// Whether digests are written.
    #[n(8)]
    pub validation: bool,
    #[n(9)]
    pub logging: bool,
    /// When recording last began, in milliseconds.
    #[n(10)]
    pub started_at: Option<i64>,
    /// When recording last ended.
    #[n(11)]
    pub stopped_at: Option<i64>,
    /// How often a digest chain was begun: one number, one chain.
    #[n(12)]
    pub chain: u32,
    /// When the current chain began.
    #[n(13)]
    pub chain_started_at: Option<i64>,
    #[n(14)]
    pub selectors: Selectors,
    /// Whether the selectors were ever set.
    #[n(15)]
    pub custom_selectors: bool,
    #[n(16)]
    pub tags: Vec<(String, String)>,
    #[n(17)]
    pub created_at: i64,
    #[n(18)]
    pub deleted_at: Option<i64>,
    /// How often it was started, stopped, switched or deleted: what the worker compares.
    #[n(19)]
    pub generation: u32,
    /// The ARN of the key that its log files are encrypted under; S3's own when absent.
    #[n(20)]
    pub kms_key: Option<String>,
}

impl Trail {
    pub fn arn(&self) -> String {
        format!("arn:aws:cloudtrail:{}:{}:trail/{}", self.home_region, self.account, self.name)
    }

    pub fn key(&self) -> TrailId {
        self.id
    }

    /// Whether digests are due: validation is on and the trail records.
    pub fn chained(&self) -> bool {
        self.logging && self.validation && self.deleted_at.is_none()
    }

    /// Begin to record. Starting what is started changes nothing.
    pub fn start(&mut self, now_ms: i64) {
        if !self.logging {
            self.logging = true;
            self.started_at = Some(now_ms);
            self.generation += 1;
            self.begin_chain(now_ms);
        }
    }

    /// Cease to record. Stopping what is stopped changes nothing.
    pub fn stop(&mut self, now_ms: i64) {
        if self.logging {
            self.logging = false;
            self.stopped_at = Some(now_ms);
            self.generation += 1;
        }
    }

    /// Switch the digests on or off.
    pub fn validate(&mut self, on: bool, now_ms: i64) {
        if self.validation != on {
            self.validation = on;
            self.generation += 1;
            self.begin_chain(now_ms);
        }
    }

    /// Delete it: what it heard so far is still delivered.
    pub fn delete(&mut self, now_ms: i64) {
        self.stop(now_ms);
        self.deleted_at = Some(now_ms);
        self.generation += 1;
    }

    fn begin_chain(&mut self, now_ms: i64) {
        if self.chained() {
            self.chain += 1;
            self.chain_started_at = Some(now_ms);
        }
    }

    /// Write the trail, and let it listen or not.
    pub fn put(&self, tx: &mut Tx) -> Result<(), Failure> {
        tx.put(TRAILS, self.id, self);
        let name = (self.account.as_str(), self.home_region.as_str(), self.name.as_str());
        match self.deleted_at {
            None => tx.put(TRAIL_NAMES, name, &self.id),
            Some(_) => tx.delete(TRAIL_NAMES, name),
        }
        let mut listeners = Arc::unwrap_or_clone(listeners(tx, &self.account)?);
        listeners.0.retain(|it| it.id != self.id);
        if self.logging && self.deleted_at.is_none() {
            listeners.0.push(Listener::of(self));
        }
        tx.put(LISTENERS, self.account.as_str(), &listeners);
        Ok(())
    }

    /// The trail of this name whose home is in this region.
    pub fn find(
        tx: &Tx,
        account: &str,
        region: &str,
        name: &str,
    ) -> Result<Option<Trail>, Failure> {
        match tx.get(TRAIL_NAMES, (account, region, name))? {
            None => Ok(None),
            Some(id) => tx.get(TRAILS, id),
        }
    }
}

/// Who listens in an account: what every call reads.
#[derive(Clone, Debug, Default, PartialEq, minicbor::Encode, minicbor::Decode)]
pub struct Listeners(#[n(0)] pub Vec<Listener>);

/// A trail that is logging, as far as a call needs to know it.
#[derive(Clone, Debug, PartialEq, minicbor::Encode, minicbor::Decode)]
pub struct Listener {
    #[n(0)]
    pub id: TrailId,
    #[n(1)]
    pub home_region: String,
    #[n(2)]
    pub multi_region: bool,
    #[n(3)]
    pub include_global: bool,
    #[n(4)]
    pub selectors: Selectors,
}

/// Read who listens in an account.
pub fn listeners(tx: &Tx, account: &str) -> Result<Arc<Listeners>, Failure> {
    Ok(tx.get_shared(LISTENERS, account)?.unwrap_or_default())
}

impl Listeners {
    /// Whether a call of this kind goes unrecorded, whatever it is about: a read of data while no
    /// trail asks for any. So the call need not be told at all.
    pub fn ignore(&self, audit: &Audit) -> bool {
        let silent = audit.plane == Plane::Data && audit.effect == Effect::Read;
        silent && !self.0.iter().any(|it| it.selectors.may_hear_data())
    }

    /// The trails that hear an event.
    pub fn hearing(&self, event: &Event) -> Vec<TrailId> {
        if self.0.is_empty() {
            return Vec::new();
        }
        let arn = event.caller.arn();
        let asked = Asked {
            management: event.is_management(),
            read_only: event.is_read_only(),
            source: event.model.service.event_source,
            name: event.name(),
            kind: event.kind(),
            caller_arn: arn,
            resources: &event.resources,
        };
        let hears = |it: &&Listener| it.covers(event) && it.selectors.select(&asked);
        self.0.iter().filter(hears).map(|it| it.id).collect()
    }
}

impl Listener {
    fn of(trail: &Trail) -> Listener {
        Listener {
            id: trail.id,
            home_region: trail.home_region.clone(),
            multi_region: trail.multi_region,
            include_global: trail.include_global,
            selectors: trail.selectors.clone(),
        }
    }

    /// Whether the event's region is the trail's business.
    ///
    /// Global services record in one region only, which a trail hears when it includes them and
    /// either covers all regions or lives there.
    fn covers(&self, event: &Event) -> bool {
        let regional = self.multi_region || self.home_region == event.region;
        regional && (self.include_global || !is_global(event.model.service.name))
    }
}
