//! The trail: what it is like, and the tags in which the account remembers its level.
//!
//! # Invariants
//!
//! * A trail of that name that another account keeps (an organization's) is told apart and not touched.

use std::collections::BTreeMap;

use aws_sdk_cloudtrail::types::Tag;

use super::{Cloud, said};
use crate::core::choice::Choice;
use crate::core::observed::{Seen, Trail};

/// How many pages of tags are read; a trail has at most fifty tags.
const PAGES_MAX: usize = 5;

/// The trail of this name, wherever its home is.
pub(super) async fn observe(cloud: &Cloud, name: &str) -> Seen<Option<Trail>> {
    let client = cloud.trails(&cloud.region);
    let found = match client.describe_trails().trail_name_list(name).send().await {
        Ok(it) => it,
        Err(error) => return Seen::Unknown(said(&error)),
    };
    let Some(it) = found.trail_list().first() else { return Seen::Known(None) };
    let arn = it.trail_arn().unwrap_or_default().to_string();
    let owner = arn.split(':').nth(4).unwrap_or_default();
    if owner != cloud.account {
        return Seen::Unknown(format!("the trail is kept by account {owner}, not by this one."));
    }
    let home_region = it.home_region().unwrap_or(&cloud.region).to_string();
    let at_home = cloud.trails(&home_region);
    let (logging, delivery_error) = match at_home.get_trail_status().name(&arn).send().await {
        Ok(status) => {
            let error = status.latest_delivery_error().filter(|it| !it.is_empty());
            (Seen::Known(status.is_logging() == Some(true)), error.map(String::from))
        }
        Err(error) => (Seen::Unknown(said(&error)), None),
    };
    Seen::Known(Some(Trail {
        tags: tags(&at_home, &arn).await,
        bucket: it.s3_bucket_name().unwrap_or_default().into(),
        multi_region: it.is_multi_region_trail() == Some(true),
        global_service_events: it.include_global_service_events() == Some(true),
        log_file_validation: it.log_file_validation_enabled() == Some(true),
        kms_key: it.kms_key_id().filter(|it| !it.is_empty()).map(String::from),
        arn,
        home_region,
        logging,
        delivery_error,
    }))
}

async fn tags(client: &aws_sdk_cloudtrail::Client, arn: &str) -> Seen<BTreeMap<String, String>> {
    let (mut tags, mut token) = (BTreeMap::new(), None);
    for _ in 0..PAGES_MAX {
        let page = client.list_tags().resource_id_list(arn).set_next_token(token).send().await;
        let page = match page {
            Ok(it) => it,
            Err(error) => return Seen::Unknown(said(&error)),
        };
        for it in page.resource_tag_list().iter().flat_map(|it| it.tags_list()) {
            tags.insert(it.key().to_string(), it.value().unwrap_or_default().to_string());
        }
        token = page.next_token().map(String::from);
        if token.is_none() {
            break;
        }
    }
    Seen::Known(tags)
}

/// Only what the account remembers: the trail's ARN and its tags, if there is a trail of its own.
pub async fn read_tags(
    cloud: &Cloud,
    name: &str,
) -> Result<Option<(String, BTreeMap<String, String>)>, String> {
    match observe(cloud, name).await {
        Seen::Known(None) => Ok(None),
        Seen::Known(Some(Trail { arn, tags: Seen::Known(tags), .. })) => Ok(Some((arn, tags))),
        Seen::Known(Some(Trail { tags: Seen::Unknown(why), .. })) | Seen::Unknown(why) => {
            Err(format!("the tags of the trail cannot be read: {why}"))
        }
    }
}

/// Have the account remember what was chosen.
pub async fn note_choice(cloud: &Cloud, arn: &str, choice: &Choice) -> Result<(), String> {
    let home = arn.split(':').nth(3).unwrap_or(&cloud.region);
    put_tags(&cloud.trails(home), arn, &choice.to_tags()).await
}

pub(super) async fn put_tags(
    client: &aws_sdk_cloudtrail::Client,
    arn: &str,
    tags: &BTreeMap<String, String>,
) -> Result<(), String> {
    let mut call = client.add_tags().resource_id(arn);
    for (name, value) in tags {
        let tag = Tag::builder().key(name).value(value).build().map_err(|it| it.to_string())?;
        call = call.tags_list(tag);
    }
    call.send().await.map(|_| ()).map_err(|it| said(&it))
}
