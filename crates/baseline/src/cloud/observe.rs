//! Looking at the account: trail, bucket, key, regions.
//!
//! # Invariants
//!
//! * Only reads, and each answer that AWS withholds is noted with its sentence.

use aws_sdk_kms::types::KeyManagerType;
use aws_sdk_s3::types::{
    BucketVersioningStatus, ExpirationStatus, LifecycleRule, MfaDeleteStatus,
    PublicAccessBlockConfiguration, ServerSideEncryption,
};

use super::{Cloud, code, region_of, said, trails};
use crate::core::levels::{Algorithm, Names};
use crate::core::observed::{Bucket, Encryption, Expiry, Key, Observed, Seen, Trail};

/// How many earlier materials of a key are counted; two are charged.
const ROTATIONS_MAX: i32 = 100;

/// Everything that the levels speak about, and the regions if they are asked for.
pub async fn observe(cloud: &Cloud, names: &Names, with_regions: bool) -> Observed {
    let own = names.filled(&cloud.account, &cloud.region);
    let trail = trails::observe(cloud, &own.trail).await;
    let home_region = match &trail {
        Seen::Known(Some(trail)) => trail.home_region.clone(),
        _ => cloud.region.clone(),
    };
    let own = names.filled(&cloud.account, &home_region);
    let bucket_name = match &trail {
        Seen::Known(Some(trail)) => trail.bucket.clone(),
        _ => own.bucket.clone(),
    };
    let bucket = bucket(cloud, &bucket_name, &own).await;
    let key_region = match &bucket {
        Seen::Known(Some(it)) => it.region.clone(),
        _ => home_region.clone(),
    };
    let key = key(cloud, &key_region, &own, &trail).await;
    let regions = if with_regions { cloud.regions(&own.trail).await } else { Vec::new() };
    Observed {
        account: cloud.account.clone(),
        partition: cloud.partition.clone(),
        home_region,
        regions,
        trail,
        bucket_name,
        bucket,
        key,
    }
}

async fn bucket(cloud: &Cloud, name: &str, names: &Names) -> Seen<Option<Bucket>> {
    let anywhere = cloud.buckets(&cloud.region);
    let located = anywhere.get_bucket_location().bucket(name);
    let region = match located.expected_bucket_owner(&cloud.account).send().await {
        Ok(it) => region_of(it.location_constraint()),
        Err(error) if code(&error) == "NoSuchBucket" => return Seen::Known(None),
        Err(error) => return Seen::Unknown(format!("bucket {name}: {}", said(&error))),
    };
    let client = cloud.buckets(&region);
    let (versioning, mfa_delete) = versioning(&client, name).await;
    Seen::Known(Some(Bucket {
        encryption: encryption(&client, name).await,
        public_access_blocked: public_access_blocked(&client, name).await,
        expiry: expiry(&client, name, &names.lifecycle_rule).await,
        policy: bucket_policy(&client, name).await,
        region,
        versioning,
        mfa_delete,
    }))
}

async fn encryption(client: &aws_sdk_s3::Client, name: &str) -> Seen<Option<Encryption>> {
    let found = match client.get_bucket_encryption().bucket(name).send().await {
        Ok(it) => it,
        Err(error) if code(&error) == "ServerSideEncryptionConfigurationNotFoundError" => {
            return Seen::Known(None);
        }
        Err(error) => return Seen::Unknown(said(&error)),
    };
    let rules = found.server_side_encryption_configuration().map(|it| it.rules());
    let rule = rules.and_then(|it| it.first());
    let default = rule.and_then(|it| it.apply_server_side_encryption_by_default());
    Seen::Known(default.map(|it| Encryption {
        algorithm: match it.sse_algorithm() {
            ServerSideEncryption::Aes256 => Algorithm::Aes256,
            _ => Algorithm::Kms,
        },
        kms_key: it.kms_master_key_id().map(String::from),
    }))
}

async fn public_access_blocked(client: &aws_sdk_s3::Client, name: &str) -> Seen<bool> {
    let all = |it: &PublicAccessBlockConfiguration| {
        let (acls, policies) = (it.block_public_acls(), it.block_public_policy());
        let rest = [it.ignore_public_acls(), it.restrict_public_buckets()];
        [acls, policies].into_iter().chain(rest).all(|it| it == Some(true))
    };
    match client.get_public_access_block().bucket(name).send().await {
        Ok(it) => Seen::Known(it.public_access_block_configuration().is_some_and(all)),
        Err(error) if code(&error) == "NoSuchPublicAccessBlockConfiguration" => Seen::Known(false),
        Err(error) => Seen::Unknown(said(&error)),
    }
}

async fn versioning(client: &aws_sdk_s3::Client, name: &str) -> (Seen<bool>, bool) {
    match client.get_bucket_versioning().bucket(name).send().await {
        Ok(it) => (
            Seen::Known(it.status() == Some(&BucketVersioningStatus::Enabled)),
            it.mfa_delete() == Some(&MfaDeleteStatus::Enabled),
        ),
        Err(error) => (Seen::Unknown(said(&error)), false),
    }
}

async fn bucket_policy(client: &aws_sdk_s3::Client, name: &str) -> Seen<Option<serde_json::Value>> {
    let text = match client.get_bucket_policy().bucket(name).send().await {
        Ok(it) => it.policy().unwrap_or_default().to_string(),
        Err(error) if code(&error) == "NoSuchBucketPolicy" => return Seen::Known(None),
        Err(error) => return Seen::Unknown(said(&error)),
    };
    match serde_json::from_str(&text) {
        Ok(policy) => Seen::Known(Some(policy)),
        Err(error) => Seen::Unknown(format!("the bucket policy is not JSON: {error}.")),
    }
}

/// When files are removed: by the baseline's own rule, or by another that covers the whole bucket.
async fn expiry(client: &aws_sdk_s3::Client, name: &str, own: &str) -> Seen<Option<Expiry>> {
    let found = match client.get_bucket_lifecycle_configuration().bucket(name).send().await {
        Ok(it) => it,
        Err(error) if code(&error) == "NoSuchLifecycleConfiguration" => return Seen::Known(None),
        Err(error) => return Seen::Unknown(said(&error)),
    };
    let rules = found.rules();
    let rule = rules.iter().find(|it| it.id() == Some(own) && is_whole(it));
    let rule = rule.or_else(|| rules.iter().find(|it| is_whole(it)));
    let days = |it: Option<i32>| it.and_then(|it| u32::try_from(it).ok());
    Seen::Known(rule.and_then(|it| {
        let old = it.noncurrent_version_expiration().and_then(|it| it.noncurrent_days());
        let current = days(it.expiration().and_then(|it| it.days()))?;
        Some(Expiry { days: current, noncurrent_days: days(old) })
    }))
}

/// It is on, removes files by their age, and leaves none out.
fn is_whole(rule: &LifecycleRule) -> bool {
    let filter = rule.filter().is_none_or(|it| {
        let narrowed = it.tag().is_some() || it.and().is_some();
        let sized = it.object_size_greater_than().is_some() || it.object_size_less_than().is_some();
        it.prefix().unwrap_or_default().is_empty() && !narrowed && !sized
    });
    #[allow(deprecated)]
    let prefix = rule.prefix().unwrap_or_default().is_empty();
    let ages = rule.expiration().is_some_and(|it| it.days().is_some());
    rule.status() == &ExpirationStatus::Enabled && filter && prefix && ages
}

/// The key by its alias; without one, the key that the trail uses already.
async fn key(
    cloud: &Cloud,
    region: &str,
    names: &Names,
    trail: &Seen<Option<Trail>>,
) -> Seen<Option<Key>> {
    let client = cloud.keys(region);
    let used = match trail {
        Seen::Known(Some(trail)) => trail.kms_key.as_deref(),
        _ => None,
    };
    let own = |arn: &&str| arn.split(':').nth(4) == Some(&cloud.account);
    for (id, named) in [(Some(names.key_alias.as_str()), true), (used.filter(own), false)] {
        let Some(id) = id else { continue };
        match client.describe_key().key_id(id).send().await {
            Err(error) if code(&error) == "NotFoundException" => {}
            Err(error) => return Seen::Unknown(said(&error)),
            Ok(found) => {
                let Some(facts) = found.key_metadata() else { continue };
                if facts.key_manager() == Some(&KeyManagerType::Aws) {
                    continue;
                }
                let arn = facts.arn().unwrap_or_default().to_string();
                let state = facts.key_state().map_or("", |it| it.as_str()).to_string();
                return Seen::Known(Some(described(&client, arn, state, named).await));
            }
        }
    }
    Seen::Known(None)
}

impl Cloud {
    /// The ARN of a key that was named in any way KMS takes.
    pub async fn key_arn(&self, region: &str, named: &str) -> Result<String, String> {
        let region = match named.split(':').nth(3) {
            Some(own) if !own.is_empty() => own,
            _ => region,
        };
        let found = self.keys(region).describe_key().key_id(named).send().await;
        let found = found.map_err(|it| format!("the key {named} cannot be read: {}", said(&it)))?;
        let arn = found.key_metadata().and_then(|it| it.arn());
        arn.map(String::from).ok_or_else(|| format!("KMS says nothing of the key {named}."))
    }
}

async fn described(client: &aws_sdk_kms::Client, arn: String, state: String, named: bool) -> Key {
    let rotation = match client.get_key_rotation_status().key_id(&arn).send().await {
        Ok(it) => Seen::Known(it.key_rotation_enabled()),
        // KMS does not say it of a key that is pending deletion; it is said after the repair.
        Err(error) if code(&error) == "KMSInvalidStateException" => Seen::Known(false),
        Err(error) => Seen::Unknown(said(&error)),
    };
    let policy = match client.get_key_policy().key_id(&arn).policy_name("default").send().await {
        Ok(it) => match serde_json::from_str(it.policy().unwrap_or_default()) {
            Ok(policy) => Seen::Known(policy),
            Err(error) => Seen::Unknown(format!("the key policy is not JSON: {error}.")),
        },
        Err(error) => Seen::Unknown(said(&error)),
    };
    let listed = client.list_key_rotations().key_id(&arn).limit(ROTATIONS_MAX).send().await;
    let rotations = listed.ok().and_then(|it| u32::try_from(it.rotations().len()).ok());
    Key { named, rotation, rotations, policy, arn, state }
}
