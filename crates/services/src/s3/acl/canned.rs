//! The access lists that have names.
//!
//! | name                        | besides the owner's full control                        |
//! |-----------------------------|---------------------------------------------------------|
//! | `private`                   | nothing                                                 |
//! | `public-read`               | everyone reads                                          |
//! | `public-read-write`         | everyone reads and writes                               |
//! | `authenticated-read`        | whoever signs reads                                     |
//! | `aws-exec-read`             | EC2 reads                                               |
//! | `bucket-owner-read`         | the bucket's owner reads; nothing on a bucket           |
//! | `bucket-owner-full-control` | the bucket's owner has full control; nothing on a bucket |
//! | `log-delivery-write`        | log delivery writes and reads the list; only on a bucket |
//!
//! # Invariants
//!
//! * A named list is written out when it is given: what owner means then, it means for good.

use super::kept::{Grant, Grantee, Permission};
use super::people::{EC2, canonical_id};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::s3) enum Canned {
    Private,
    PublicRead,
    PublicReadWrite,
    AuthenticatedRead,
    AwsExecRead,
    BucketOwnerRead,
    BucketOwnerFullControl,
    LogDeliveryWrite,
}

/// What a list is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::s3) enum Subject {
    Bucket,
    Object,
}

impl Canned {
    pub(super) fn parse(name: &str, subject: Subject) -> Option<Canned> {
        match name {
            "private" => Some(Canned::Private),
            "public-read" => Some(Canned::PublicRead),
            "public-read-write" => Some(Canned::PublicReadWrite),
            "authenticated-read" => Some(Canned::AuthenticatedRead),
            "aws-exec-read" => Some(Canned::AwsExecRead),
            "bucket-owner-read" => Some(Canned::BucketOwnerRead),
            "bucket-owner-full-control" => Some(Canned::BucketOwnerFullControl),
            "log-delivery-write" if subject == Subject::Bucket => Some(Canned::LogDeliveryWrite),
            _ => None,
        }
    }

    /// The list written out; none where it is what the owner has anyway.
    pub(super) fn grants(self, owner: &str, bucket_owner: &str) -> Option<Vec<Grant>> {
        let more = match self {
            Canned::Private => Vec::new(),
            Canned::PublicRead => vec![(Grantee::Everyone, Permission::Read)],
            Canned::PublicReadWrite => {
                vec![(Grantee::Everyone, Permission::Read), (Grantee::Everyone, Permission::Write)]
            }
            Canned::AuthenticatedRead => vec![(Grantee::Authenticated, Permission::Read)],
            Canned::AwsExecRead => vec![(Grantee::Canonical(EC2.into()), Permission::Read)],
            Canned::BucketOwnerRead | Canned::BucketOwnerFullControl if owner == bucket_owner => {
                Vec::new()
            }
            Canned::BucketOwnerRead => vec![(account(bucket_owner), Permission::Read)],
            Canned::BucketOwnerFullControl => {
                vec![(account(bucket_owner), Permission::FullControl)]
            }
            Canned::LogDeliveryWrite => vec![
                (Grantee::LogDelivery, Permission::Write),
                (Grantee::LogDelivery, Permission::ReadAcp),
            ],
        };
        let owners = std::iter::once(full_control(owner));
        let grant = |(grantee, permission)| Grant { grantee, permission };
        (!more.is_empty()).then(|| owners.chain(more.into_iter().map(grant)).collect())
    }
}

/// What an owner has where no list says otherwise.
pub(super) fn full_control(owner: &str) -> Grant {
    Grant { grantee: account(owner), permission: Permission::FullControl }
}

fn account(account: &str) -> Grantee {
    Grantee::Canonical(canonical_id(account))
}
