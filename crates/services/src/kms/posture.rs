//! Postures: how customers' keys are set up, as far as others judge it.
//!
//! # Invariants
//!
//! * Nothing of a key's material is told here, and nothing is written.
//! * Keys that AWS manages are not judged.

use store::{Failure, Range, Tx};

use super::rows::{KEYS, POLICIES, State, TAGS};
use super::specs::{Origin, Spec};

/// How a key is set up.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Posture {
    pub arn: String,
    pub id: String,
    pub created_at: i64,
    pub description: String,
    /// The names of its state and its origin.
    pub state: &'static str,
    pub origin: &'static str,
    pub is_pending_deletion: bool,
    /// Whether it is rotated every year; absent for keys that cannot be.
    pub is_rotated: Option<bool>,
    /// The policy's document.
    pub policy: Option<String>,
    pub tags: Vec<(String, String)>,
}

/// The customers' keys of an account in a region.
pub(crate) fn all(tx: &Tx, account: &str, region: &str) -> Result<Vec<Posture>, Failure> {
    let mut postures = Vec::new();
    for (_, key) in tx.scan_unchecked(KEYS, (account, region), Range::all())? {
        if key.managed_by.is_some() {
            continue;
        }
        let can_rotate = key.spec == Spec::Symmetric && key.origin == Origin::AwsKms;
        let tags = tx.get(TAGS, key.place())?;
        postures.push(Posture {
            arn: key.arn(),
            created_at: key.created_at,
            state: key.state.name(),
            origin: key.origin.name(),
            is_pending_deletion: key.state == State::PendingDeletion,
            is_rotated: can_rotate.then_some(key.rotation.is_some()),
            policy: tx.get(POLICIES, key.place())?,
            tags: tags.map(|it| it.tags).unwrap_or_default(),
            description: key.description,
            id: key.id,
        });
    }
    Ok(postures)
}
