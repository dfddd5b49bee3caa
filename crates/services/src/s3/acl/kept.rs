//! Access lists, ownership and public access blocks as they are kept in rows.
//!
//! # Invariants
//!
//! * A grant names a group or a canonical id that somebody had when it was given.
//! * A row without an access list belongs to its owner alone, in full control.
//! * A bucket of a release that knew none of this enforces its owner and blocks the public: so it
//!   was when it was made.

use minicbor::{Decode, Encode};

/// Whose the objects of a bucket are, and whether access lists count in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub(crate) enum Ownership {
    #[default]
    #[n(0)]
    BucketOwnerEnforced,
    #[n(1)]
    BucketOwnerPreferred,
    #[n(2)]
    ObjectWriter,
    /// The ownership controls were deleted: as `ObjectWriter`, with nothing to show.
    #[n(3)]
    Deleted,
}

impl Ownership {
    pub(in crate::s3) fn parse(name: &str) -> Option<Ownership> {
        match name {
            "BucketOwnerEnforced" => Some(Ownership::BucketOwnerEnforced),
            "BucketOwnerPreferred" => Some(Ownership::BucketOwnerPreferred),
            "ObjectWriter" => Some(Ownership::ObjectWriter),
            _ => None,
        }
    }

    pub(in crate::s3) fn name(self) -> Option<&'static str> {
        match self {
            Ownership::BucketOwnerEnforced => Some("BucketOwnerEnforced"),
            Ownership::BucketOwnerPreferred => Some("BucketOwnerPreferred"),
            Ownership::ObjectWriter => Some("ObjectWriter"),
            Ownership::Deleted => None,
        }
    }

    /// Whether the bucket's owner owns all that is in it, and access lists grant nothing.
    pub(in crate::s3) fn is_enforced(self) -> bool {
        self == Ownership::BucketOwnerEnforced
    }
}

#[derive(Clone, Debug, PartialEq, Encode, Decode)]
#[cbor(map)]
pub(crate) struct Grant {
    #[n(0)]
    pub grantee: Grantee,
    #[n(1)]
    pub permission: Permission,
}

#[derive(Clone, Debug, PartialEq, Encode, Decode)]
pub(crate) enum Grantee {
    /// `AllUsers`: with or without a signature.
    #[n(0)]
    Everyone,
    /// `AuthenticatedUsers`: whoever signs, of whatever account.
    #[n(1)]
    Authenticated,
    #[n(2)]
    LogDelivery,
    /// An account, by the id that S3 knows it by.
    #[n(3)]
    Canonical(#[n(0)] String),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub(crate) enum Permission {
    #[n(0)]
    FullControl,
    #[n(1)]
    Read,
    #[n(2)]
    ReadAcp,
    #[n(3)]
    Write,
    #[n(4)]
    WriteAcp,
}

impl Permission {
    pub(in crate::s3) fn parse(name: &str) -> Option<Permission> {
        let all = [
            Permission::FullControl,
            Permission::Read,
            Permission::ReadAcp,
            Permission::Write,
            Permission::WriteAcp,
        ];
        all.into_iter().find(|it| it.name() == name)
    }

    pub(in crate::s3) fn name(self) -> &'static str {
        match self {
            Permission::FullControl => "FULL_CONTROL",
            Permission::Read => "READ",
            Permission::ReadAcp => "READ_ACP",
            Permission::Write => "WRITE",
            Permission::WriteAcp => "WRITE_ACP",
        }
    }
}

/// The four settings of S3 Block Public Access.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub(crate) struct PublicAccessBlock {
    #[n(0)]
    pub block_public_acls: bool,
    #[n(1)]
    pub ignore_public_acls: bool,
    #[n(2)]
    pub block_public_policy: bool,
    #[n(3)]
    pub restrict_public_buckets: bool,
}

impl PublicAccessBlock {
    pub(in crate::s3) const ALL: PublicAccessBlock = PublicAccessBlock {
        block_public_acls: true,
        ignore_public_acls: true,
        block_public_policy: true,
        restrict_public_buckets: true,
    };
}

/// A bucket's own public access block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) enum Blocking {
    #[n(0)]
    Absent,
    #[n(1)]
    Present(#[n(0)] PublicAccessBlock),
}

impl Default for Blocking {
    fn default() -> Self {
        Blocking::Present(PublicAccessBlock::ALL)
    }
}

impl Blocking {
    pub(in crate::s3) fn block(self) -> Option<PublicAccessBlock> {
        match self {
            Blocking::Absent => None,
            Blocking::Present(block) => Some(block),
        }
    }
}
