//! What a trail may be told to do: the checks that CreateTrail and UpdateTrail share.
//!
//! # Invariants
//!
//! * A trail is never stored with a bucket that does not exist or would not take its files, nor with
//!   a wish that nobody fulfils.

use trail::Trail;
use wire::cloudtrail as aws;

use super::worker::SERVICE;
use crate::prelude::*;

const PREFIX_LENGTH_MAX: usize = 200;

/// The wishes that cannot be fulfilled yet, as CreateTrail and UpdateTrail both carry them.
pub(super) struct Wishes<'a> {
    pub topic: &'a Option<String>,
    pub log_group: &'a Option<String>,
    pub role: &'a Option<String>,
    pub organization: Option<bool>,
}

impl Wishes<'_> {
    /// Refuse what is not built, by name. An empty text wishes for nothing.
    pub fn check(&self) -> Result<(), Refusal> {
        let given = |text: &Option<String>| text.as_ref().is_some_and(|it| !it.is_empty());
        match (given(self.log_group), given(self.role)) {
            (true, false) => {
                return Err(aws::invalid_cloud_watch_logs_role_arn(
                    "You must specify a role ARN as well as a log group.",
                ));
            }
            (false, true) => {
                return Err(aws::invalid_cloud_watch_logs_log_group_arn(
                    "You must specify a log group as well as a role ARN.",
                ));
            }
            _ => {}
        }
        let wishes = [
            ("SnsTopicName", given(self.topic)),
            ("CloudWatchLogsLogGroupArn", given(self.log_group)),
            ("IsOrganizationTrail", self.organization == Some(true)),
        ];
        match wishes.iter().find(|it| it.1) {
            None => Ok(()),
            Some((name, _)) => Err(aws::unsupported_operation(format!(
                "The parameter {name} is not implemented: the trail would not do what it says."
            ))),
        }
    }
}

/// The bucket must exist, and its policy must let the trail deliver: asked as CloudTrail will ask,
/// in its own name and for this trail.
pub(super) fn check_bucket(cx: &Context, tx: &Tx, trail: &Trail) -> Outcome<()> {
    let bucket = &trail.bucket;
    if crate::s3::place_of(tx, bucket)?.is_none() {
        let message = format!("S3 bucket {bucket} does not exist!");
        return Err(aws::s3_bucket_does_not_exist(message).into());
    }
    let service = cx.for_service(SERVICE, &trail.arn());
    let key = format!("{}{PROBE}", folder(trail));
    for need in crate::s3::delivery_needs(&service, tx, bucket, &key)? {
        if !gate::may(&service, tx, &need)? {
            let message = format!("Incorrect S3 bucket policy is detected for bucket: {bucket}");
            return Err(aws::insufficient_s3_bucket_policy(message).into());
        }
    }
    Ok(())
}

/// Where a trail's log files go in its bucket.
pub(super) fn folder(trail: &Trail) -> String {
    let prefix = trail.prefix.as_ref().map_or_else(String::new, |it| format!("{it}/"));
    format!("{prefix}AWSLogs/{}/CloudTrail/", trail.account)
}

/// The name of a file that is only asked about.
const PROBE: &str = "probe.json.gz";

/// A prefix as it is kept: none when it is empty.
pub(super) fn prefix(text: String) -> Result<Option<String>, Refusal> {
    if text.chars().count() > PREFIX_LENGTH_MAX {
        let message = format!("The S3 key prefix is longer than {PREFIX_LENGTH_MAX} characters.");
        return Err(aws::invalid_s3_prefix(message));
    }
    Ok(Some(text.trim_end_matches('/').to_string()).filter(|it| !it.is_empty()))
}

/// A trail of all regions hears the global services.
pub(super) fn check_global(multi_region: bool, include_global: bool) -> Result<(), Refusal> {
    match multi_region && !include_global {
        true => Err(aws::invalid_parameter_combination(
            "Multi-Region trail must include global service events.",
        )),
        false => Ok(()),
    }
}
