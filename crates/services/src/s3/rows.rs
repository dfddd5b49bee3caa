//! What S3 keeps: buckets, versions of objects, uploads and their parts.
//!
//! A version lies in exactly one of two tables. [`CURRENT`] holds the version that a plain `GET`
//! sees, by bucket and key, so that a read is one look-up and a listing is one ordered scan that
//! never meets what it must skip. [`HISTORY`] holds everything else, newest first: versions that
//! were overwritten or hidden, and all delete markers.
//!
//! # Invariants
//!
//! * A row in `CURRENT` is no delete marker, and is newer than every version of its key in `HISTORY`.
//! * If a key has no row in `CURRENT`, the newest of its versions in `HISTORY` is a delete marker.
//! * A key has at most one null version; [`NULLS`] names the one in `HISTORY`, if it lies there.
//! * A row that names a blob owns one reference to it for each of its pieces.
//! * The rows of a bucket that was never versioned are null versions, and all lie in `CURRENT`.
//! * Storage classes and locks are absent: what is not built is not stored.

use minicbor::{Decode, Encode};
use store::{Reverse, Table};

use super::acl::{Blocking, Grant, Ownership};
use super::bucket_encryption::BucketEncryption;
use super::encryption::Encryption;
use super::tags::Tags;

/// By name. Names are unique in the whole installation, as on AWS.
pub(crate) const BUCKETS: Table<str, Bucket> = Table::new("s3/buckets").hot();
/// By owner and name.
pub(crate) const OWNED_BUCKETS: Table<(String, String), OwnedBucket> =
    Table::new("s3/owned-buckets");
/// The tags of a bucket, by its name; no row when it has none.
pub(crate) const BUCKET_TAGS: Table<str, TagSet> = Table::new("s3/bucket-tags");
/// The policy document of a bucket as it was put, by its name.
pub(crate) const BUCKET_POLICIES: Table<str, String> = Table::new("s3/bucket-policies");

/// By bucket and key.
pub(crate) const CURRENT: Table<(String, String), Version> = Table::new("s3/current");
/// The same rows as [`CURRENT`], read for what a listing shows.
pub(crate) const CURRENT_LISTED: Table<(String, String), Listed> = Table::new("s3/current");
/// By bucket, key and order, newest first.
pub(crate) const HISTORY: Table<(String, String, Reverse), Version> = Table::new("s3/history");
/// The same rows as [`HISTORY`], read for what a listing shows.
pub(crate) const HISTORY_LISTED: Table<(String, String, Reverse), Listed> =
    Table::new("s3/history");
/// The order of the null version in [`HISTORY`], by bucket and key.
pub(crate) const NULLS: Table<(String, String), u64> = Table::new("s3/nulls");
/// Where the bytes of a version lie, when that is too long for its row: by bucket, key and order.
pub(crate) const MANIFESTS: Table<(String, String, u64), Manifest> = Table::new("s3/manifests");

/// Multipart uploads in progress, by bucket, key and order, oldest first.
pub(crate) const UPLOADS: Table<(String, String, u64), Upload> = Table::new("s3/uploads");
/// By bucket, key, order of the upload and part number.
pub(crate) const PARTS: Table<(String, String, u64, u16), Part> = Table::new("s3/parts");

/// How many pieces a version's own row may name; more go into its manifest.
pub(crate) const ROW_PIECES_MAX: usize = 4;

#[derive(Clone, Debug, PartialEq, Encode, Decode)]
#[cbor(map)]
pub(crate) struct Bucket {
    #[n(0)]
    pub name: String,
    /// The account that owns the bucket; while its owner is enforced, everything in it too.
    #[n(1)]
    pub owner: String,
    #[n(2)]
    pub region: String,
    #[n(3)]
    pub created_at: i64,
    #[n(4)]
    pub versioning: Versioning,
    /// Made with the location `EU`, which `GetBucketLocation` still answers.
    #[n(5)]
    pub located_in_eu: bool,
    #[n(6)]
    #[cbor(default)]
    pub policy: PolicyMark,
    /// Versions are erased, and versioning is changed, only with a code of the root user's device.
    /// Absent when that was never asked for.
    #[n(7)]
    pub mfa_delete: Option<bool>,
    #[n(8)]
    #[cbor(default)]
    pub ownership: Ownership,
    #[n(9)]
    #[cbor(default)]
    pub public_access_block: Blocking,
    /// The bucket's own access list; its owner's full control when absent.
    #[n(10)]
    pub acl: Option<Vec<Grant>>,
    /// It has a lifecycle: a call on a bucket without one reads no more.
    #[n(11)]
    #[cbor(default)]
    pub lifecycle: bool,
    /// How what comes without a wish of its own is encrypted: with S3's keys when absent.
    #[n(12)]
    pub encryption: Option<BucketEncryption>,
}

impl Bucket {
    pub(crate) fn has_mfa_delete(&self) -> bool {
        self.mfa_delete == Some(true)
    }
}

/// What a bucket's row knows of its policy, so that a call on a bucket without one reads no more.
#[derive(Clone, Debug, Default, PartialEq, Encode, Decode)]
pub(crate) enum PolicyMark {
    /// The row was written when policies were stored but did not count yet: look for one.
    #[default]
    #[n(0)]
    Unknown,
    #[n(1)]
    Absent,
    /// The id of the document's content.
    #[n(2)]
    Present(
        #[n(0)]
        #[cbor(with = "minicbor::bytes")]
        [u8; 16],
    ),
}

#[derive(Clone, Debug, PartialEq, Encode, Decode)]
#[cbor(map)]
pub(crate) struct OwnedBucket {
    #[n(0)]
    pub region: String,
    #[n(1)]
    pub created_at: i64,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub(crate) enum Versioning {
    /// Not once in the bucket's life.
    #[default]
    #[n(0)]
    Never,
    #[n(1)]
    Enabled,
    #[n(2)]
    Suspended,
}

#[derive(Clone, Debug, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
pub(crate) struct TagSet {
    #[n(0)]
    pub tags: Tags,
}

/// One version of an object, or a delete marker.
#[derive(Clone, Debug, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
pub(crate) struct Version {
    /// Greater is newer; unique among the versions of a key at any time.
    #[n(0)]
    pub order: u64,
    /// What makes the public id unguessable.
    #[n(1)]
    #[cbor(with = "minicbor::bytes")]
    pub salt: [u8; 12],
    /// Written while versioning was off or suspended: its public id is `null`.
    #[n(2)]
    pub null: bool,
    #[n(3)]
    pub marker: bool,
    /// In milliseconds, but always a whole second: that is all that clients see and compare.
    #[n(4)]
    pub modified_at: i64,
    #[n(5)]
    pub size: u64,
    /// Without quotes; ends in `-N` when the object was put together from N parts.
    #[n(6)]
    pub etag: String,
    #[n(7)]
    pub checksum: Option<Checksum>,
    #[n(8)]
    pub headers: Headers,
    /// User metadata, names in lower case.
    #[n(9)]
    pub metadata: Vec<(String, String)>,
    #[n(10)]
    pub tags: Tags,
    /// Where the bytes lie, unless `manifest` says that another row tells.
    #[n(11)]
    pub pieces: Vec<Piece>,
    #[n(12)]
    pub manifest: bool,
    /// How many parts the object was put together from; 0 for an object written in one go.
    #[n(13)]
    pub parts_count: u32,
    /// The account that wrote it, where that is not the bucket's owner. It counts only while the
    /// bucket does not enforce its owner.
    #[n(14)]
    pub owner: Option<String>,
    /// Its access list; its owner's full control when absent.
    #[n(15)]
    pub acl: Option<Vec<Grant>>,
    #[n(16)]
    #[cbor(default)]
    pub encryption: Encryption,
}

/// What a listing shows of a version: the same numbers as in [`Version`].
#[derive(Clone, Debug, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
pub(crate) struct Listed {
    #[n(0)]
    pub order: u64,
    #[n(1)]
    #[cbor(with = "minicbor::bytes")]
    pub salt: [u8; 12],
    #[n(2)]
    pub null: bool,
    #[n(3)]
    pub marker: bool,
    #[n(4)]
    pub modified_at: i64,
    #[n(5)]
    pub size: u64,
    #[n(6)]
    pub etag: String,
    #[n(7)]
    pub checksum: Option<Checksum>,
    #[n(14)]
    pub owner: Option<String>,
}

/// The checksum of a whole object, or of a part.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
#[cbor(map)]
pub(crate) struct Checksum {
    /// As AWS spells it: `CRC64NVME`.
    #[n(0)]
    pub algorithm: String,
    #[n(1)]
    #[cbor(with = "minicbor::bytes")]
    pub value: Vec<u8>,
    /// The checksum of this many part checksums, not of the bytes; absent when it covers the bytes.
    #[n(2)]
    pub composed_of: Option<u32>,
}

/// The standard headers that are stored with an object and returned byte for byte.
#[derive(Clone, Debug, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
pub(crate) struct Headers {
    #[n(0)]
    pub cache_control: Option<String>,
    #[n(1)]
    pub content_disposition: Option<String>,
    #[n(2)]
    pub content_encoding: Option<String>,
    #[n(3)]
    pub content_language: Option<String>,
    #[n(4)]
    pub content_type: Option<String>,
    #[n(5)]
    pub expires: Option<String>,
}

/// A stretch of an object's bytes.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
pub(crate) enum Piece {
    /// In the open, from before bodies were sealed.
    #[n(0)]
    Bytes(
        #[n(0)]
        #[cbor(with = "minicbor::bytes")]
        Vec<u8>,
    ),
    /// The same.
    #[n(1)]
    Blob {
        #[n(0)]
        id: u64,
        #[n(1)]
        offset: u64,
        #[n(2)]
        length: u64,
    },
    /// `length` bytes, from `offset` on, of what lies sealed in a place.
    #[n(2)]
    Sealed {
        #[n(0)]
        place: Place,
        #[n(1)]
        offset: u64,
        #[n(2)]
        length: u64,
        /// The body's key, wrapped with the object's; absent where it is the object's.
        #[n(3)]
        #[cbor(with = "minicbor::bytes")]
        key: Option<[u8; vault::WRAPPED_KEY_BYTES]>,
    },
}

impl Piece {
    /// The blob that the piece is of, if it is of one.
    pub(super) fn blob(&self) -> Option<u64> {
        match self {
            Piece::Bytes(_) | Piece::Sealed { place: Place::Bytes(_), .. } => None,
            Piece::Blob { id, .. } | Piece::Sealed { place: Place::Blob(id), .. } => Some(*id),
        }
    }
}

/// Where sealed bytes lie.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
pub(crate) enum Place {
    #[n(0)]
    Bytes(
        #[n(0)]
        #[cbor(with = "minicbor::bytes")]
        Vec<u8>,
    ),
    #[n(1)]
    Blob(#[n(0)] u64),
}

/// Where the bytes of a version lie, and of which parts it was put together.
#[derive(Clone, Debug, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
pub(crate) struct Manifest {
    #[n(0)]
    pub pieces: Vec<Piece>,
    #[n(1)]
    pub parts: Vec<PartEntry>,
}

/// A part of a finished object.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
#[cbor(map)]
pub(crate) struct PartEntry {
    #[n(0)]
    pub number: u16,
    #[n(1)]
    pub size: u64,
    #[n(2)]
    pub checksum: Option<Checksum>,
}

/// A multipart upload in progress.
#[derive(Clone, Debug, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
pub(crate) struct Upload {
    #[n(0)]
    pub order: u64,
    #[n(1)]
    #[cbor(with = "minicbor::bytes")]
    pub salt: [u8; 12],
    #[n(2)]
    pub initiated_at: i64,
    /// The ARN of who began it.
    #[n(3)]
    pub initiator: String,
    #[n(4)]
    pub headers: Headers,
    #[n(5)]
    pub metadata: Vec<(String, String)>,
    #[n(6)]
    pub tags: Tags,
    /// The algorithm that the parts are checked with.
    #[n(7)]
    pub checksum_algorithm: String,
    #[n(8)]
    pub checksum_composite: bool,
    /// The client named the algorithm; otherwise it is S3's own choice and is not shown.
    #[n(9)]
    pub checksum_named: bool,
    #[n(10)]
    pub checksum_type_named: bool,
    /// The order of the key's current version when the upload began.
    #[n(11)]
    pub began_over: Option<u64>,
    /// Whose the object will be, and its access list: as in [`Version`].
    #[n(12)]
    pub owner: Option<String>,
    #[n(13)]
    pub acl: Option<Vec<Grant>>,
    /// The unique id of who began it: another may get the name that the ARN tells. No service has one.
    #[n(14)]
    pub initiator_id: Option<String>,
    #[n(15)]
    #[cbor(default)]
    pub encryption: Encryption,
}

/// A part of an upload in progress.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
#[cbor(map)]
pub(crate) struct Part {
    #[n(0)]
    pub size: u64,
    #[n(1)]
    #[cbor(with = "minicbor::bytes")]
    pub md5: [u8; 16],
    #[n(2)]
    pub checksum: Option<Checksum>,
    #[n(3)]
    pub modified_at: i64,
    #[n(4)]
    pub pieces: Vec<Piece>,
    /// What the client sent, where that is not the upload's own algorithm.
    #[n(5)]
    pub sent_checksum: Option<Checksum>,
}

/// Uploads that were completed a while ago, so that a repeated completion gets the same answer: by
/// bucket, order and key.
pub(crate) const COMPLETED_UPLOADS: Table<(String, u64, String), CompletedUpload> =
    Table::new("s3/completed-uploads");

/// What the completion of an upload answered.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
#[cbor(map)]
pub(crate) struct CompletedUpload {
    #[n(0)]
    #[cbor(with = "minicbor::bytes")]
    pub salt: [u8; 12],
    #[n(1)]
    pub completed_at: i64,
    #[n(2)]
    pub etag: String,
    #[n(3)]
    pub checksum: Option<Checksum>,
    /// As it was shown; absent where versions have no ids.
    #[n(4)]
    pub version_id: Option<String>,
    #[n(5)]
    #[cbor(default)]
    pub encryption: Encryption,
}
