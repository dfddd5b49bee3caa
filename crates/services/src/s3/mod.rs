//! S3: buckets, objects, versions, multipart uploads.
//!
//! | file                              | what it knows                                           |
//! |-----------------------------------|---------------------------------------------------------|
//! | [`rows`]                          | what is kept, and where                                 |
//! | `ids`, `lookup`, `access`         | how things are named, found and permitted               |
//! | `condition_keys`, `policy_text`   | what policies are told of a request, and how one is put |
//! | `mfa_delete`                      | what only a code of the root user's device does         |
//! | `acl`, `public_access`            | what access lists grant, and what keeps the public out  |
//! | `write`, `erase`                  | how versions come and go                                |
//! | `read`, `ranges`, `conditions`    | what a read answers                                     |
//! | `listing`, `feed`, `listed`       | pages: the rule, the rows, the spelling                 |
//! | `uploads`, `bodies`, `checksums`  | multipart uploads and what they are put together from   |
//! | `headers`, `tags`                 | what is stored besides bytes                            |
//! | `lifecycle`                       | what is removed as it grows old                         |
//! | `sse`, `customer_key`, `connection` | what a request asks of encryption                     |
//! | `bucket_encryption`, `sse_target` | what its bucket makes of it                             |
//! | `encryption`, `sse_kms`, `sse_context` | how keys of objects are sealed and opened          |
//!
//! # Invariants
//!
//! * Bytes never pass through here: they are staged as blobs before, and streamed after.
//! * What is not built (locks, storage classes) is refused by name, never stored
//!   and never claimed.

mod abort_multipart_upload;
mod access;
mod acl;
#[cfg(test)]
mod acl_stories;
mod bodies;
mod bucket_encryption;
mod checksums;
mod complete_multipart_upload;
mod condition_keys;
mod conditions;
mod connection;
mod copy_object;
mod copy_source;
mod copying;
pub(crate) mod create_bucket;
mod create_multipart_upload;
mod customer_key;
#[cfg(test)]
mod customer_key_stories;
#[cfg(test)]
mod decisions;
mod delete_bucket;
mod delete_bucket_encryption;
mod delete_bucket_lifecycle;
mod delete_bucket_ownership_controls;
mod delete_bucket_policy;
mod delete_bucket_tagging;
mod delete_object;
mod delete_object_tagging;
mod delete_objects;
mod delete_public_access_block;
mod delivery;
mod encryption;
mod erase;
mod feed;
mod format;
mod get_bucket_acl;
mod get_bucket_encryption;
mod get_bucket_lifecycle_configuration;
mod get_bucket_location;
mod get_bucket_logging;
mod get_bucket_ownership_controls;
mod get_bucket_policy;
mod get_bucket_policy_status;
mod get_bucket_tagging;
mod get_bucket_versioning;
mod get_object;
mod get_object_acl;
mod get_object_attributes;
mod get_object_tagging;
mod get_public_access_block;
mod head_bucket;
mod head_object;
mod headers;
mod ids;
pub(crate) mod lifecycle;
mod list_buckets;
mod list_multipart_uploads;
mod list_object_versions;
mod list_objects;
mod list_objects_v2;
mod list_parts;
mod listed;
mod listed_parts;
mod listing;
mod lookup;
#[cfg(test)]
mod loopholes;
mod mfa_delete;
#[cfg(test)]
mod mfa_stories;
mod names;
mod policy_text;
pub(crate) mod posture;
mod public_access;
pub(crate) mod put_bucket_acl;
mod put_bucket_encryption;
mod put_bucket_lifecycle_configuration;
mod put_bucket_logging;
mod put_bucket_ownership_controls;
mod put_bucket_policy;
mod put_bucket_tagging;
mod put_bucket_versioning;
mod put_object;
mod put_object_acl;
mod put_object_tagging;
mod put_public_access_block;
mod ranges;
mod read;
#[cfg(test)]
mod refusals;
mod refuse;
pub(crate) mod resource_tags;
pub(crate) mod rows;
mod sse;
mod sse_context;
mod sse_kms;
#[cfg(test)]
mod sse_stories;
mod sse_target;
#[cfg(test)]
mod stories;
#[cfg(test)]
mod strangers;
mod stray_headers;
mod tagged;
mod tags;
#[cfg(test)]
mod testing;
mod tokens;
mod unset;
mod update_object_encryption;
mod upload_part;
mod upload_part_copy;
mod uploads;
#[cfg(test)]
mod versions_model;
mod write;

use gate::Entry;

pub(crate) use acl::PublicAccessBlock;
pub(crate) use delivery::{DELIVERY_ACL, delivery_needs};
pub use lookup::{Place, place_of};
pub(crate) use public_access::ACCOUNT_BLOCKS;
pub use stray_headers::check_stray_headers;

pub const OPERATIONS: &[Entry] = &[
    Entry::of::<abort_multipart_upload::AbortMultipartUpload>(),
    Entry::of::<complete_multipart_upload::CompleteMultipartUpload>(),
    Entry::of::<copy_object::CopyObject>(),
    Entry::of::<create_bucket::CreateBucket>(),
    Entry::of::<create_multipart_upload::CreateMultipartUpload>(),
    Entry::of::<delete_bucket::DeleteBucket>(),
    Entry::of::<unset::DeleteBucketCors>(),
    Entry::of::<delete_bucket_encryption::DeleteBucketEncryption>(),
    Entry::of::<delete_bucket_lifecycle::DeleteBucketLifecycle>(),
    Entry::of::<delete_bucket_ownership_controls::DeleteBucketOwnershipControls>(),
    Entry::of::<delete_bucket_policy::DeleteBucketPolicy>(),
    Entry::of::<unset::DeleteBucketReplication>(),
    Entry::of::<delete_bucket_tagging::DeleteBucketTagging>(),
    Entry::of::<unset::DeleteBucketWebsite>(),
    Entry::of::<delete_object::DeleteObject>(),
    Entry::of::<delete_object_tagging::DeleteObjectTagging>(),
    Entry::of::<delete_objects::DeleteObjects>(),
    Entry::of::<delete_public_access_block::DeletePublicAccessBlock>(),
    Entry::of::<unset::GetBucketAbac>(),
    Entry::of::<unset::GetBucketAccelerateConfiguration>(),
    Entry::of::<get_bucket_acl::GetBucketAcl>(),
    Entry::of::<unset::GetBucketAnalyticsConfiguration>(),
    Entry::of::<unset::GetBucketCors>(),
    Entry::of::<get_bucket_encryption::GetBucketEncryption>(),
    Entry::of::<unset::GetBucketIntelligentTieringConfiguration>(),
    Entry::of::<unset::GetBucketInventoryConfiguration>(),
    Entry::of::<get_bucket_lifecycle_configuration::GetBucketLifecycleConfiguration>(),
    Entry::of::<get_bucket_location::GetBucketLocation>(),
    Entry::of::<get_bucket_logging::GetBucketLogging>(),
    Entry::of::<unset::GetBucketMetricsConfiguration>(),
    Entry::of::<unset::GetBucketNotificationConfiguration>(),
    Entry::of::<get_bucket_ownership_controls::GetBucketOwnershipControls>(),
    Entry::of::<get_bucket_policy::GetBucketPolicy>(),
    Entry::of::<get_bucket_policy_status::GetBucketPolicyStatus>(),
    Entry::of::<unset::GetBucketReplication>(),
    Entry::of::<unset::GetBucketRequestPayment>(),
    Entry::of::<get_bucket_tagging::GetBucketTagging>(),
    Entry::of::<get_bucket_versioning::GetBucketVersioning>(),
    Entry::of::<unset::GetBucketWebsite>(),
    Entry::of::<get_object::GetObject>(),
    Entry::of::<get_object_acl::GetObjectAcl>(),
    Entry::of::<get_object_attributes::GetObjectAttributes>(),
    Entry::of::<unset::GetObjectLockConfiguration>(),
    Entry::of::<get_object_tagging::GetObjectTagging>(),
    Entry::of::<get_public_access_block::GetPublicAccessBlock>(),
    Entry::of::<head_bucket::HeadBucket>(),
    Entry::of::<head_object::HeadObject>(),
    Entry::of::<unset::ListBucketAnalyticsConfigurations>(),
    Entry::of::<unset::ListBucketIntelligentTieringConfigurations>(),
    Entry::of::<unset::ListBucketInventoryConfigurations>(),
    Entry::of::<unset::ListBucketMetricsConfigurations>(),
    Entry::of::<list_buckets::ListBuckets>(),
    Entry::of::<list_multipart_uploads::ListMultipartUploads>(),
    Entry::of::<list_object_versions::ListObjectVersions>(),
    Entry::of::<list_objects::ListObjects>(),
    Entry::of::<list_objects_v2::ListObjectsV2>(),
    Entry::of::<list_parts::ListParts>(),
    Entry::of::<put_bucket_acl::PutBucketAcl>(),
    Entry::of::<put_bucket_encryption::PutBucketEncryption>(),
    Entry::of::<put_bucket_lifecycle_configuration::PutBucketLifecycleConfiguration>(),
    Entry::of::<put_bucket_logging::PutBucketLogging>(),
    Entry::of::<put_bucket_ownership_controls::PutBucketOwnershipControls>(),
    Entry::of::<put_bucket_policy::PutBucketPolicy>(),
    Entry::of::<put_bucket_tagging::PutBucketTagging>(),
    Entry::of::<put_bucket_versioning::PutBucketVersioning>(),
    Entry::of::<put_object::PutObject>(),
    Entry::of::<put_object_acl::PutObjectAcl>(),
    Entry::of::<put_object_tagging::PutObjectTagging>(),
    Entry::of::<put_public_access_block::PutPublicAccessBlock>(),
    Entry::of::<update_object_encryption::UpdateObjectEncryption>(),
    Entry::of::<upload_part::UploadPart>(),
    Entry::of::<upload_part_copy::UploadPartCopy>(),
];
