//! What is kept of lifecycles.
//!
//! # Invariants
//!
//! * A bucket with a lifecycle stands in [`SWEEPS`] exactly once, and [`SWEEP_TIMES`] says where.
//! * The rows that a sweep changes are not those that calls on the bucket read.

use minicbor::{Decode, Encode};
use store::Table;

use crate::s3::tags::Tags;

/// By the bucket's name.
pub(in crate::s3) const LIFECYCLES: Table<str, Lifecycle> = Table::new("s3/lifecycles");
/// The buckets that are to be swept, by time in milliseconds and name: the queue.
pub(super) const SWEEPS: Table<(u64, String), Sweep> = Table::new("s3/lifecycle-sweeps");
/// When a bucket is to be swept, by its name.
pub(super) const SWEEP_TIMES: Table<str, u64> = Table::new("s3/lifecycle-sweep-times");

#[derive(Clone, Debug, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
pub(in crate::s3) struct Lifecycle {
    #[n(0)]
    pub rules: Vec<Rule>,
    #[n(1)]
    pub small_objects: SmallObjects,
}

/// Which objects are too small to be moved to another storage class, unless a rule says otherwise.
/// Nothing is moved yet; the answer is kept because clients read it back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub(in crate::s3) enum SmallObjects {
    #[default]
    #[n(0)]
    Below128K,
    #[n(1)]
    ByStorageClass,
}

#[derive(Clone, Debug, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
pub(in crate::s3) struct Rule {
    #[n(0)]
    pub id: String,
    #[n(1)]
    pub enabled: bool,
    #[n(2)]
    pub scope: Scope,
    #[n(3)]
    pub expiration: Option<Expiration>,
    #[n(4)]
    pub noncurrent: Option<Noncurrent>,
    #[n(5)]
    pub abort_days: Option<u32>,
}

/// Which objects a rule is about: those that fit all that it names.
#[derive(Clone, Debug, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
pub(in crate::s3) struct Scope {
    #[n(0)]
    pub form: Form,
    #[n(1)]
    pub prefix: Option<String>,
    #[n(2)]
    pub tags: Tags,
    #[n(3)]
    pub larger_than: Option<u64>,
    #[n(4)]
    pub smaller_than: Option<u64>,
}

/// How a scope was put, which is how it is shown again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub(in crate::s3) enum Form {
    #[default]
    #[n(0)]
    Filter,
    #[n(1)]
    And,
    /// A prefix of the rule itself, as before there were filters.
    #[n(2)]
    Prefix,
}

/// When an object expires.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub(in crate::s3) enum Expiration {
    #[n(0)]
    Days(#[n(0)] u32),
    /// In milliseconds, a midnight.
    #[n(1)]
    Date(#[n(0)] i64),
    /// Whether delete markers go once they hide nothing any more.
    #[n(2)]
    LoneMarker(#[n(0)] bool),
}

/// When a version goes that is no longer the current one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub(in crate::s3) struct Noncurrent {
    #[n(0)]
    pub days: u32,
    /// How many of those newer than it stay.
    #[n(1)]
    pub kept: Option<u32>,
}

/// Where a sweep stands.
#[derive(Clone, Debug, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
pub(super) struct Sweep {
    #[n(0)]
    pub stage: Stage,
    /// It goes on here: the rest of a row's key.
    #[n(1)]
    #[cbor(with = "minicbor::bytes")]
    pub from: Vec<u8>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub(super) enum Stage {
    #[default]
    #[n(0)]
    Objects,
    #[n(1)]
    Uploads,
}
