//! Taking single steps.
//!
//! # Invariants
//!
//! * No call here deletes anything.
//! * What a step made (a key) is at hand for the steps after it.

use std::time::Duration;

use aws_sdk_cloudtrail::operation::update_trail::builders::UpdateTrailFluentBuilder;
use aws_sdk_kms::types::Tag;
use aws_sdk_s3::types::{
    BucketLifecycleConfiguration, BucketLocationConstraint, BucketVersioningStatus,
    CreateBucketConfiguration, ExpirationStatus, LifecycleExpiration, LifecycleRule,
    LifecycleRuleFilter, NoncurrentVersionExpiration, PublicAccessBlockConfiguration,
    ServerSideEncryption, ServerSideEncryptionByDefault, ServerSideEncryptionConfiguration,
    ServerSideEncryptionRule, VersioningConfiguration,
};
use serde_json::Value;

use super::{Cloud, code, said, trails};
use crate::core::carry::Hand;
use crate::core::levels::{Algorithm, Names};
use crate::core::observed::{Expiry, Observed, Seen};
use crate::core::steps::{Action, Change, NewTrail, Step};

/// What was just written may take AWS some seconds to be seen by its other services.
const SETTLE_ATTEMPTS: u32 = 8;
const SETTLE_PAUSE: Duration = Duration::from_secs(2);
/// The refusals that go away by waiting, after a policy or a key was written.
const SETTLING: [&str; 4] = [
    "InsufficientEncryptionPolicyException",
    "InsufficientS3BucketPolicyException",
    "KmsKeyNotFoundException",
    "S3BucketDoesNotExistException",
];

/// Whoever makes the calls on one account.
pub struct Hands<'a> {
    cloud: &'a Cloud,
    names: Names,
    account: String,
    trail_arn: String,
    home_region: String,
    bucket: String,
    bucket_region: String,
    key: Option<String>,
    /// A policy or a key was written in this run.
    settling: bool,
}

type Answer = Result<String, String>;

impl<'a> Hands<'a> {
    pub fn new(cloud: &'a Cloud, names: &Names, seen: &Observed) -> Hands<'a> {
        let names = names.filled(&seen.account, &seen.home_region);
        Hands {
            cloud,
            account: seen.account.clone(),
            trail_arn: seen.trail_arn(&names.trail),
            home_region: seen.home_region.clone(),
            bucket: seen.bucket_name.clone(),
            bucket_region: seen.key_region().into(),
            key: match &seen.key {
                Seen::Known(Some(key)) => Some(key.arn.clone()),
                _ => None,
            },
            names,
            settling: false,
        }
    }

    fn buckets(&self) -> aws_sdk_s3::Client {
        self.cloud.buckets(&self.bucket_region)
    }

    fn keys(&self) -> aws_sdk_kms::Client {
        self.cloud.keys(&self.bucket_region)
    }

    fn trails(&self) -> aws_sdk_cloudtrail::Client {
        self.cloud.trails(&self.home_region)
    }

    fn key(&self) -> Result<&str, String> {
        self.key.as_deref().ok_or_else(|| "there is no key.".into())
    }
}

impl Hand for Hands<'_> {
    async fn take(&mut self, step: &Step) -> Answer {
        match &step.action {
            Action::CreateBucket => self.create_bucket().await,
            Action::BlockPublicAccess => self.block_public_access().await,
            Action::EnableVersioning => self.enable_versioning().await,
            Action::PutBucketPolicy(policy) => self.put_bucket_policy(policy).await,
            Action::PutBucketEncryption(it) => self.put_bucket_encryption(*it).await,
            Action::PutLifecycle(expiry) => self.put_lifecycle(*expiry).await,
            Action::CreateKey(policy) => self.create_key(policy).await,
            Action::CreateAlias => self.create_alias().await,
            Action::EnableKey => self.enable_key().await,
            Action::CancelKeyDeletion => self.cancel_key_deletion().await,
            Action::PutKeyPolicy(policy) => self.put_key_policy(policy).await,
            Action::EnableRotation => self.enable_rotation().await,
            Action::CreateTrail(new) => self.create_trail(new).await,
            Action::UpdateTrail(change) => self.update_trail(*change).await,
            Action::StartLogging => {
                let done = self.trails().start_logging().name(&self.trail_arn).send().await;
                done.map(|_| "it records".into()).map_err(|it| said(&it))
            }
            Action::TagTrail(tags) => {
                trails::put_tags(&self.trails(), &self.trail_arn, tags).await?;
                Ok(format!("{} tags set", tags.len()))
            }
        }
    }
}

/// The bucket.
impl Hands<'_> {
    async fn create_bucket(&mut self) -> Answer {
        let mut call = self.buckets().create_bucket().bucket(&self.bucket);
        if self.bucket_region != "us-east-1" {
            let place = BucketLocationConstraint::from(self.bucket_region.as_str());
            let place = CreateBucketConfiguration::builder().location_constraint(place).build();
            call = call.create_bucket_configuration(place);
        }
        match call.send().await {
            Ok(_) => Ok(format!("bucket {} in {}", self.bucket, self.bucket_region)),
            Err(error) if code(&error) == "BucketAlreadyOwnedByYou" => {
                Ok(format!("bucket {} was there", self.bucket))
            }
            Err(error) => Err(said(&error)),
        }
    }

    async fn block_public_access(&self) -> Answer {
        let all = PublicAccessBlockConfiguration::builder()
            .block_public_acls(true)
            .ignore_public_acls(true)
            .block_public_policy(true)
            .restrict_public_buckets(true)
            .build();
        let call = self.buckets().put_public_access_block().bucket(&self.bucket);
        let call = call.public_access_block_configuration(all).expected_bucket_owner(&self.account);
        call.send().await.map(|_| "all four settings on".into()).map_err(|it| said(&it))
    }

    async fn enable_versioning(&self) -> Answer {
        let on = VersioningConfiguration::builder().status(BucketVersioningStatus::Enabled).build();
        let call = self.buckets().put_bucket_versioning().bucket(&self.bucket);
        let call = call.versioning_configuration(on).expected_bucket_owner(&self.account);
        call.send().await.map(|_| "versioning enabled".into()).map_err(|it| said(&it))
    }

    async fn put_bucket_policy(&mut self, policy: &Value) -> Answer {
        let call = self.buckets().put_bucket_policy().bucket(&self.bucket);
        let call = call.policy(policy.to_string()).expected_bucket_owner(&self.account);
        call.send().await.map_err(|it| said(&it))?;
        self.settling = true;
        Ok(statements(policy))
    }

    async fn put_bucket_encryption(&self, algorithm: Algorithm) -> Answer {
        let mut default = ServerSideEncryptionByDefault::builder();
        let mut rule = ServerSideEncryptionRule::builder();
        let mut did = "SSE-S3".to_string();
        match algorithm {
            Algorithm::Aes256 => default = default.sse_algorithm(ServerSideEncryption::Aes256),
            Algorithm::Kms => {
                let key = self.key()?;
                default =
                    default.sse_algorithm(ServerSideEncryption::AwsKms).kms_master_key_id(key);
                // One request to KMS serves many objects, which is what makes the key affordable.
                rule = rule.bucket_key_enabled(true);
                did = format!("SSE-KMS with {key}");
            }
        }
        let default = default.build().map_err(|it| it.to_string())?;
        let rule = rule.apply_server_side_encryption_by_default(default).build();
        let rules = ServerSideEncryptionConfiguration::builder().rules(rule).build();
        let call = self.buckets().put_bucket_encryption().bucket(&self.bucket);
        let call = call
            .server_side_encryption_configuration(rules.map_err(|it| it.to_string())?)
            .expected_bucket_owner(&self.account);
        call.send().await.map(|_| did).map_err(|it| said(&it))
    }

    /// Put the baseline's rule beside the rules of others.
    async fn put_lifecycle(&self, expiry: Expiry) -> Answer {
        let client = self.buckets();
        let found = client.get_bucket_lifecycle_configuration().bucket(&self.bucket).send().await;
        let (others, size) = match found {
            Ok(it) => (it.rules().to_vec(), it.transition_default_minimum_object_size().cloned()),
            Err(error) if code(&error) == "NoSuchLifecycleConfiguration" => (Vec::new(), None),
            Err(error) => return Err(said(&error)),
        };
        let own = self.names.lifecycle_rule.as_str();
        let mut rules: Vec<_> = others.into_iter().filter(|it| it.id() != Some(own)).collect();
        let beside = rules.len();
        rules.push(rule(own, expiry)?);
        let rules = BucketLifecycleConfiguration::builder().set_rules(Some(rules)).build();
        let call = client.put_bucket_lifecycle_configuration().bucket(&self.bucket);
        let call = call
            .lifecycle_configuration(rules.map_err(|it| it.to_string())?)
            .set_transition_default_minimum_object_size(size)
            .expected_bucket_owner(&self.account);
        call.send().await.map_err(|it| said(&it))?;
        Ok(match beside {
            0 => format!("rule {own}"),
            _ => format!("rule {own}, beside {beside} of others"),
        })
    }
}

fn rule(name: &str, expiry: Expiry) -> Result<LifecycleRule, String> {
    let days = |it: u32| i32::try_from(it).map_err(|_| format!("{it} days are too many."));
    let mut rule = LifecycleRule::builder()
        .id(name)
        .status(ExpirationStatus::Enabled)
        .filter(LifecycleRuleFilter::builder().prefix("").build())
        .expiration(LifecycleExpiration::builder().days(days(expiry.days)?).build());
    if let Some(old) = expiry.noncurrent_days {
        let old = NoncurrentVersionExpiration::builder().noncurrent_days(days(old)?).build();
        rule = rule.noncurrent_version_expiration(old);
    }
    rule.build().map_err(|it| it.to_string())
}

/// The key.
impl Hands<'_> {
    async fn create_key(&mut self, policy: &Value) -> Answer {
        let tag = Tag::builder().tag_key("trailkeep:baseline").tag_value("yes").build();
        let call =
            self.keys().create_key().description("CloudTrail log files (trailkeep baseline)");
        let call = call.policy(policy.to_string()).tags(tag.map_err(|it| it.to_string())?);
        let made = call.send().await.map_err(|it| said(&it))?;
        let arn = made.key_metadata().and_then(|it| it.arn()).map(String::from);
        let arn = arn.ok_or_else(|| "KMS did not say which key it made.".to_string())?;
        self.settling = true;
        self.key = Some(arn.clone());
        Ok(arn)
    }

    async fn create_alias(&self) -> Answer {
        let (key, alias) = (self.key()?, &self.names.key_alias);
        let made = self.keys().create_alias().alias_name(alias).target_key_id(key).send().await;
        made.map(|_| alias.clone()).map_err(|it| {
            format!("{}; the key is {key}, name it with aws kms create-alias", said(&it))
        })
    }

    async fn enable_key(&mut self) -> Answer {
        self.keys().enable_key().key_id(self.key()?).send().await.map_err(|it| said(&it))?;
        self.settling = true;
        Ok(format!("{} enabled", self.key()?))
    }

    async fn cancel_key_deletion(&mut self) -> Answer {
        let call = self.keys().cancel_key_deletion().key_id(self.key()?);
        call.send().await.map_err(|it| said(&it))?;
        self.enable_key().await
    }

    async fn put_key_policy(&mut self, policy: &Value) -> Answer {
        let call = self.keys().put_key_policy().key_id(self.key()?).policy_name("default");
        call.policy(policy.to_string()).send().await.map_err(|it| said(&it))?;
        self.settling = true;
        Ok(statements(policy))
    }

    async fn enable_rotation(&self) -> Answer {
        let done = self.keys().enable_key_rotation().key_id(self.key()?).send().await;
        done.map(|_| "every 365 days".into()).map_err(|it| said(&it))
    }
}

fn statements(policy: &Value) -> String {
    let count = policy.get("Statement").and_then(Value::as_array).map_or(1, Vec::len);
    format!("{count} statements")
}

/// The trail.
impl Hands<'_> {
    async fn create_trail(&self, new: &NewTrail) -> Answer {
        let key = if new.encrypted_with_key { Some(self.key()?.to_string()) } else { None };
        let client = self.trails();
        for attempt in 1.. {
            let made = client
                .create_trail()
                .name(&self.names.trail)
                .s3_bucket_name(&self.bucket)
                .include_global_service_events(new.global_service_events)
                .is_multi_region_trail(new.multi_region)
                .enable_log_file_validation(new.log_file_validation)
                .set_kms_key_id(key.clone())
                .send()
                .await;
            match made {
                Ok(it) => return Ok(it.trail_arn().unwrap_or(&self.trail_arn).into()),
                Err(error) if self.may_settle(code(&error), attempt) => {
                    tokio::time::sleep(SETTLE_PAUSE).await;
                }
                Err(error) => return Err(said(&error)),
            }
        }
        Err("the trail could not be made.".into())
    }

    async fn update_trail(&self, change: Change) -> Answer {
        let client = self.trails();
        for attempt in 1.. {
            let call = self.changed(client.update_trail().name(&self.trail_arn), change)?;
            match call.send().await {
                Ok(_) => return Ok(self.updated(change)),
                Err(error) if self.may_settle(code(&error), attempt) => {
                    tokio::time::sleep(SETTLE_PAUSE).await;
                }
                Err(error) => return Err(said(&error)),
            }
        }
        Err("the trail could not be changed.".into())
    }

    fn changed(
        &self,
        call: UpdateTrailFluentBuilder,
        change: Change,
    ) -> Result<UpdateTrailFluentBuilder, String> {
        Ok(match change {
            Change::GlobalServiceEvents => call.include_global_service_events(true),
            Change::MultiRegion => call.is_multi_region_trail(true),
            Change::LogFileValidation => call.enable_log_file_validation(true),
            Change::Encrypt => call.kms_key_id(self.key()?),
            // As in the article: an empty key takes the key away.
            Change::StopEncrypting => call.kms_key_id(""),
        })
    }

    fn updated(&self, change: Change) -> String {
        match change {
            Change::GlobalServiceEvents => "events of global services are recorded".into(),
            Change::MultiRegion => "every region is recorded".into(),
            Change::LogFileValidation => "digests are signed".into(),
            Change::Encrypt => {
                format!("encrypted with {}", self.key.as_deref().unwrap_or_default())
            }
            Change::StopEncrypting => "encrypted with S3's own keys from now on".into(),
        }
    }

    fn may_settle(&self, code: &str, attempt: u32) -> bool {
        self.settling && SETTLING.contains(&code) && attempt < SETTLE_ATTEMPTS
    }
}
