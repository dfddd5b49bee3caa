//! The thin layer that speaks to AWS: it observes, and it takes single steps.
//!
//! # Invariants
//!
//! * It decides nothing: what is wanted and what follows from what was seen is the core's.
//! * A refusal comes out as AWS's own sentence, with its code in front.

mod carry_out;
mod objects;
mod observe;
mod regions;
mod trails;

pub use carry_out::Hands;
pub use objects::{Bound, impact, stored};
pub use observe::observe;
pub use trails::{note_choice, read_tags};

use aws_config::{BehaviorVersion, Region, SdkConfig};
use aws_sdk_s3::error::{DisplayErrorContext, ProvideErrorMetadata, SdkError};
use aws_sdk_s3::types::BucketLocationConstraint;

/// Whom to talk to.
#[derive(Debug, Default, Clone)]
pub struct Target {
    pub region: Option<String>,
    pub profile: Option<String>,
    /// The regions to look at, if they are not to be asked for.
    pub regions: Vec<String>,
}

/// A way to one account.
pub struct Cloud {
    config: SdkConfig,
    pub account: String,
    pub partition: String,
    pub region: String,
    /// Where it is, if it is not AWS itself.
    pub endpoint: Option<String>,
    regions: Vec<String>,
}

impl Cloud {
    /// Find credentials as every AWS tool does, and ask whose they are.
    pub async fn connect(target: &Target) -> Result<Cloud, String> {
        let mut loader = aws_config::defaults(BehaviorVersion::latest());
        if let Some(region) = &target.region {
            loader = loader.region(Region::new(region.clone()));
        }
        if let Some(profile) = &target.profile {
            loader = loader.profile_name(profile);
        }
        let config = loader.load().await;
        let Some(region) = config.region().map(|it| it.to_string()) else {
            return Err("no region is set; name one with --region or AWS_REGION.".into());
        };
        let identity = aws_sdk_sts::Client::new(&config).get_caller_identity().send().await;
        let identity =
            identity.map_err(|it| format!("who is calling cannot be told: {}", said(&it)))?;
        let arn = identity.arn().unwrap_or_default();
        Ok(Cloud {
            account: identity.account().unwrap_or_default().into(),
            partition: arn.split(':').nth(1).unwrap_or("aws").into(),
            endpoint: config.endpoint_url().map(String::from),
            regions: target.regions.clone(),
            region,
            config,
        })
    }

    /// What the account is called where several are remembered: a lab may bear the number of a real one.
    pub fn place(&self) -> String {
        match &self.endpoint {
            Some(endpoint) => format!("{}@{endpoint}", self.account),
            None => self.account.clone(),
        }
    }

    fn trails(&self, region: &str) -> aws_sdk_cloudtrail::Client {
        let config = aws_sdk_cloudtrail::config::Builder::from(&self.config);
        aws_sdk_cloudtrail::Client::from_conf(
            config.region(Region::new(region.to_string())).build(),
        )
    }

    fn keys(&self, region: &str) -> aws_sdk_kms::Client {
        let config = aws_sdk_kms::config::Builder::from(&self.config);
        aws_sdk_kms::Client::from_conf(config.region(Region::new(region.to_string())).build())
    }

    fn buckets(&self, region: &str) -> aws_sdk_s3::Client {
        let config = aws_sdk_s3::config::Builder::from(&self.config)
            .region(Region::new(region.to_string()))
            // Only AWS itself is sure to have a host name for every bucket.
            .force_path_style(self.endpoint.is_some());
        aws_sdk_s3::Client::from_conf(config.build())
    }
}

/// What AWS said, or what went wrong on the way to it.
fn said<E, R>(error: &SdkError<E, R>) -> String
where
    E: ProvideErrorMetadata + std::error::Error + 'static,
    R: std::fmt::Debug,
{
    match error.as_service_error() {
        Some(it) => {
            let code = it.code().unwrap_or("refused");
            match it.message() {
                Some(message) => format!("{code}: {message}"),
                None => format!("{code}."),
            }
        }
        None => format!("{}.", DisplayErrorContext(error)),
    }
}

/// The code of AWS's refusal.
fn code<E, R>(error: &SdkError<E, R>) -> &str
where
    E: ProvideErrorMetadata,
{
    error.as_service_error().and_then(|it| it.code()).unwrap_or_default()
}

/// The region of a bucket, by the name that its location has.
fn region_of(location: Option<&BucketLocationConstraint>) -> String {
    match location.map(BucketLocationConstraint::as_str) {
        None | Some("") => "us-east-1".into(),
        Some("EU") => "eu-west-1".into(),
        Some(other) => other.into(),
    }
}
