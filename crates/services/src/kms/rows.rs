//! What KMS keeps: keys, their materials and policies, aliases, tags, grants, and what falls due.
//!
//! # Invariants
//!
//! * A row of [`KEYS`] is written and removed by [`keys`](super::keys) alone, which keeps
//!   [`AGENDA`] in step with it.
//! * Material is sealed in its row, under the vault and the name of key and material; nothing else
//!   of it is kept but its id.
//! * A material, by its id, belongs to one key: [`MATERIAL_KEYS`] says to which.
//! * A key that has no grants says so in its row, so that a decision about it looks for none.

use minicbor::{Decode, Encode};
use store::Table;

use super::specs::{Origin, Spec, Usage};

/// By account, region and id.
pub(crate) type Place = (String, String, String);

/// By account, region and id.
pub(crate) const KEYS: Table<Place, Key> = Table::new("kms/keys").hot();
/// The policy document of a key as it is stored, by the key's place.
pub(crate) const POLICIES: Table<Place, String> = Table::new("kms/policies");
/// The tags of a key, by its place; no row when it has none.
pub(crate) const TAGS: Table<Place, Tags> = Table::new("kms/tags");
/// By the key's place and the number of the material, oldest first.
pub(crate) const MATERIALS: Table<(String, String, String, u32), Material> =
    Table::new("kms/materials").hot();
/// The key that a material belongs to, by the material's id.
pub(crate) const MATERIAL_KEYS: Table<[u8], Owner> = Table::new("kms/material-keys").hot();
/// By account, region and name, which begins with `alias/`.
pub(crate) const ALIASES: Table<Place, Alias> = Table::new("kms/aliases").hot();
/// The aliases of a key, by its place and their names.
pub(crate) const KEY_ALIASES: Table<(String, String, String, String), ()> =
    Table::new("kms/key-aliases");
/// By the key's place and the grant's id.
pub(crate) const GRANTS: Table<(String, String, String, String), Grant> = Table::new("kms/grants");
/// The grants of a principal on a key: by the key's place, the grantee and the grant's id.
pub(crate) const GRANTEES: Table<(String, String, String, String, String), ()> =
    Table::new("kms/grantees");
/// The grants that somebody may retire: by account and region of the key, retiring principal, key
/// and grant.
pub(crate) const RETIRABLE: Table<(String, String, String, String, String), ()> =
    Table::new("kms/retirable");
/// What is to be done with keys, by its time.
pub(crate) const AGENDA: Table<(u64, String, String, String, u8), ()> = Table::new("kms/agenda");

#[derive(Clone, Debug, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
pub(crate) struct Key {
    #[n(0)]
    pub account: String,
    #[n(1)]
    pub region: String,
    /// A UUID.
    #[n(2)]
    pub id: String,
    #[n(3)]
    pub created_at: i64,
    #[n(4)]
    pub spec: Spec,
    #[n(5)]
    pub usage: Usage,
    #[n(6)]
    pub origin: Origin,
    #[n(7)]
    pub state: State,
    #[n(8)]
    pub description: String,
    /// The AWS service whose managed key it is, such as `s3`; absent for customers' keys.
    #[n(9)]
    pub managed_by: Option<String>,
    /// The id of the policy's content.
    #[n(10)]
    #[cbor(with = "minicbor::bytes")]
    pub policy: [u8; 16],
    /// The number of the material that encrypts; absent while there never was any.
    #[n(11)]
    pub current: Option<u32>,
    /// How many materials the key has had: the number of the next.
    #[n(12)]
    pub materials: u32,
    /// When it is deleted, while it is pending deletion.
    #[n(13)]
    pub deletion_at: Option<i64>,
    /// Its yearly rotation, if that is on.
    #[n(14)]
    pub rotation: Option<Rotation>,
    /// How often it was rotated on demand.
    #[n(15)]
    pub rotated_on_demand: u32,
    /// How many grants there are on it.
    #[n(16)]
    pub grants: u32,
    /// When the first of its imported materials expires.
    #[n(17)]
    pub expires_at: Option<i64>,
    /// The number of the imported material that waits for a rotation.
    #[n(18)]
    pub pending: Option<u32>,
    /// Keys in one region only are made here; the member is what replicas would need.
    #[n(19)]
    pub multi_region: bool,
    /// Since when a rotation on demand is under way.
    #[n(20)]
    pub rotating_since: Option<i64>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Encode, Decode)]
#[cbor(index_only)]
pub(crate) enum State {
    #[default]
    #[n(0)]
    Enabled,
    #[n(1)]
    Disabled,
    #[n(2)]
    PendingDeletion,
    #[n(3)]
    PendingImport,
}

/// Automatic rotation.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
#[cbor(map)]
pub(crate) struct Rotation {
    #[n(0)]
    pub period_days: u32,
    #[n(1)]
    pub next_at: i64,
}

/// Bytes that a key works with: those of a symmetric key, or a private key as PKCS #8.
#[derive(Clone, Debug, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
pub(crate) struct Material {
    /// What the material is called: a function of the key and of the material.
    #[n(0)]
    #[cbor(with = "minicbor::bytes")]
    pub id: [u8; 32],
    /// Sealed; absent while imported material is deleted or expired.
    #[n(1)]
    #[cbor(with = "minicbor::bytes")]
    pub sealed: Option<Vec<u8>>,
    /// When it began to encrypt; absent for one that waits for a rotation.
    #[n(2)]
    pub current_since: Option<i64>,
    /// How it became the current one; absent for the first.
    #[n(3)]
    pub rotated: Option<Rotated>,
    /// What was said of it when it was imported, if it was.
    #[n(4)]
    pub import: Option<Import>,
    /// The public half of an asymmetric key, as DER.
    #[n(5)]
    #[cbor(with = "minicbor::bytes")]
    pub public: Option<Vec<u8>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub(crate) enum Rotated {
    #[n(0)]
    Automatically,
    #[n(1)]
    OnDemand,
}

#[derive(Clone, Debug, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
pub(crate) struct Import {
    /// Absent for material that does not expire.
    #[n(0)]
    pub valid_to: Option<i64>,
    #[n(1)]
    pub description: Option<String>,
    #[n(2)]
    pub imported_at: i64,
}

/// Where a material belongs.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
#[cbor(map)]
pub(crate) struct Owner {
    #[n(0)]
    pub account: String,
    #[n(1)]
    pub region: String,
    #[n(2)]
    pub key: String,
    /// The material's number.
    #[n(3)]
    pub number: u32,
}

#[derive(Clone, Debug, PartialEq, Encode, Decode)]
#[cbor(map)]
pub(crate) struct Alias {
    /// The id of the key it stands for.
    #[n(0)]
    pub key: String,
    #[n(1)]
    pub created_at: i64,
    #[n(2)]
    pub updated_at: i64,
}

#[derive(Clone, Debug, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
pub(crate) struct Tags {
    #[n(0)]
    pub tags: Vec<(String, String)>,
}

/// Leave for one principal to do some things with a key.
#[derive(Clone, Debug, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
pub(crate) struct Grant {
    /// 64 hexadecimal digits.
    #[n(0)]
    pub id: String,
    #[n(1)]
    pub name: Option<String>,
    /// An ARN, as it was given.
    #[n(2)]
    pub grantee: String,
    /// The unique id of the user or role that the grantee was when the grant was made, so that
    /// somebody of the same name who is made later has nothing of it.
    #[n(3)]
    pub grantee_id: Option<String>,
    #[n(4)]
    pub retiring: Option<String>,
    #[n(5)]
    pub retiring_id: Option<String>,
    /// The account that made it.
    #[n(6)]
    pub issuer: String,
    #[n(7)]
    pub operations: Vec<String>,
    #[n(8)]
    pub constraint: Option<Constraint>,
    #[n(9)]
    pub created_at: i64,
}

/// Which encryption contexts a grant is good for.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
pub(crate) enum Constraint {
    #[n(0)]
    Equals(#[n(0)] Vec<(String, String)>),
    #[n(1)]
    Subset(#[n(0)] Vec<(String, String)>),
}

impl Key {
    pub(crate) fn arn(&self) -> String {
        arn(&self.region, &self.account, &self.id)
    }

    /// Where its row is.
    pub(crate) fn place(&self) -> (&str, &str, &str) {
        (&self.account, &self.region, &self.id)
    }
}

/// The ARN of a key.
pub(crate) fn arn(region: &str, account: &str, id: &str) -> String {
    ["arn:aws:kms:", region, ":", account, ":key/", id].concat()
}
