//! What Security Hub keeps: hubs, findings and their history, insights, and how far the evaluation of
//! controls is.
//!
//! # Invariants
//!
//! * A hub is one account's in one region. One that was disabled keeps its row and its findings for
//!   90 days: whoever enables it again by then finds them.
//! * Findings are derived data: the worker writes them without events, and can always write them anew.
//! * What evaluations know of themselves lies in a row of its own, so that they and calls that
//!   configure a hub do not run into each other.

use minicbor::{Decode, Encode};
use store::{Failure, Table, Tx};

use super::asff::Asff;

/// By account and region.
pub(super) const HUBS: Table<(String, String), Hub> = Table::new("securityhub/hubs");
/// By account and region.
pub(super) const EVALUATIONS: Table<(String, String), Evaluation> =
    Table::new("securityhub/evaluations");
/// How far the journal was followed: one row.
pub(super) const FOLLOWED: Table<(), u64> = Table::new("securityhub/followed");
/// By account, region, ARN of the product and id.
pub(super) const FINDINGS: Table<(String, String, String, String), Finding> =
    Table::new("securityhub/findings");
/// By account, region, digest of the finding's id, and number.
pub(super) const HISTORY: Table<(String, String, u128, u64), Record> =
    Table::new("securityhub/history");
/// By account, region and the id in its ARN.
pub(super) const INSIGHTS: Table<(String, String, String), Insight> =
    Table::new("securityhub/insights");

/// How long what a disabled hub left is kept, and a finding that nobody updates.
pub(super) const KEPT_MS: i64 = 90 * 24 * 60 * 60 * 1000;

/// Security Hub, enabled in a region of an account.
#[derive(Clone, Debug, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
pub(super) struct Hub {
    #[n(0)]
    pub account: String,
    #[n(1)]
    pub region: String,
    #[n(2)]
    pub subscribed_at: i64,
    #[n(3)]
    pub disabled_at: Option<i64>,
    #[n(5)]
    pub generator: Generator,
    #[n(6)]
    pub tags: Vec<(String, String)>,
    #[n(7)]
    pub subscriptions: Vec<Subscription>,
    #[n(8)]
    pub associations: Vec<Association>,
    #[n(9)]
    pub settings: Vec<Settings>,
}

/// Whether a control makes one finding of a resource, or one for each standard it is in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub(super) enum Generator {
    #[default]
    #[n(0)]
    SecurityControl,
    #[n(1)]
    StandardControl,
}

/// A standard that is enabled.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
#[cbor(map)]
pub(super) struct Subscription {
    /// As in its ARN: `cis-aws-foundations-benchmark/v/3.0.0`.
    #[n(0)]
    pub standard: String,
    #[n(1)]
    pub enabled_at: i64,
}

/// What was said of a control in a standard. Of one that nothing was said of, the standard says that
/// it is enabled.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
#[cbor(map)]
pub(super) struct Association {
    #[n(0)]
    pub standard: String,
    #[n(1)]
    pub control: String,
    #[n(2)]
    pub enabled: bool,
    #[n(3)]
    pub reason: Option<String>,
    #[n(4)]
    pub updated_at: i64,
}

/// The parameters of a control that are not those it comes with.
#[derive(Clone, Debug, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
pub(super) struct Settings {
    #[n(0)]
    pub control: String,
    #[n(1)]
    pub parameters: Vec<(String, Given)>,
    #[n(2)]
    pub reason: Option<String>,
}

/// The value of a parameter.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
pub(super) enum Given {
    #[n(0)]
    Integer(#[n(0)] i32),
    #[n(1)]
    Boolean(#[n(0)] bool),
    #[n(2)]
    Texts(#[n(0)] Vec<String>),
}

/// What is to be evaluated in a hub, and when.
#[derive(Clone, Debug, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
pub(super) struct Evaluation {
    /// When all controls are due.
    #[n(0)]
    pub scheduled_at: i64,
    /// Through which services something changed since.
    #[n(1)]
    pub changed: u32,
    #[n(2)]
    pub run: Option<Run>,
    /// When the last run over all controls that has ended began.
    #[n(3)]
    pub complete_since: Option<i64>,
    /// When the last run began.
    #[n(4)]
    #[cbor(default)]
    pub began_at: i64,
}

/// An evaluation that is under way.
#[derive(Clone, Debug, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
pub(super) struct Run {
    #[n(0)]
    pub began_at: i64,
    /// The services whose controls are evaluated.
    #[n(1)]
    pub sources: u32,
    /// The place of the next control in the list of all.
    #[n(2)]
    pub next: u32,
    /// It is the scheduled one, which says anew what has not changed.
    #[n(3)]
    pub scheduled: bool,
}

/// A finding, of a control or imported.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
#[cbor(map)]
pub(super) struct Finding {
    #[n(0)]
    pub asff: Asff,
    /// When its provider updated it, by the vault's clock.
    #[n(1)]
    pub updated_at: i64,
    /// The fields that a customer set, which its provider sets no more.
    #[n(2)]
    pub kept: Vec<String>,
    /// How often its history was written.
    #[n(3)]
    pub changes: u64,
}

/// One change of a finding.
#[derive(Clone, Debug, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
pub(super) struct Record {
    #[n(0)]
    pub at: i64,
    #[n(1)]
    pub created: bool,
    /// `BATCH_UPDATE_FINDINGS` or `BATCH_IMPORT_FINDINGS`.
    #[n(2)]
    pub source: String,
    /// Who changed it: an ARN.
    #[n(3)]
    pub identity: String,
    /// Field, old value and new value.
    #[n(4)]
    pub updates: Vec<(String, String, String)>,
}

/// A question about findings that was given a name.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
#[cbor(map)]
pub(super) struct Insight {
    #[n(0)]
    pub id: String,
    #[n(1)]
    pub name: String,
    /// The filters, as they are sent.
    #[n(2)]
    pub filters: Asff,
    #[n(3)]
    pub group_by: String,
}

impl Hub {
    pub fn find(tx: &Tx, account: &str, region: &str) -> Result<Option<Hub>, Failure> {
        tx.get(HUBS, (account, region))
    }

    pub fn put(&self, tx: &mut Tx) {
        tx.put(HUBS, (self.account.as_str(), self.region.as_str()), self);
    }

    pub fn is_enabled(&self) -> bool {
        self.disabled_at.is_none()
    }

    pub fn subscription(&self, standard: &str) -> Option<&Subscription> {
        self.subscriptions.iter().find(|it| it.standard == standard)
    }

    /// Have controls evaluated soon: those of these services.
    pub fn demand(&self, tx: &mut Tx, sources: u32) -> Result<(), Failure> {
        let key = (self.account.as_str(), self.region.as_str());
        let mut evaluation = tx.get(EVALUATIONS, key)?.unwrap_or_default();
        evaluation.changed |= sources;
        tx.put(EVALUATIONS, key, &evaluation);
        Ok(())
    }
}
