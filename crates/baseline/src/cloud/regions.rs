//! The regions of the account, and the trail as it is seen from each.
//!
//! # Invariants
//!
//! * A region that cannot be asked is listed with the reason, not left out.

use std::sync::Arc;

use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use super::{Cloud, said};
use crate::core::observed::{ASSUMED, Region, Seen, View};

/// How many regions are asked at the same time.
const REGIONS_AT_ONCE: usize = 8;
/// How many pages of regions are read; AWS has about three dozen regions.
const PAGES_MAX: usize = 20;

/// The regions that every account has had switched on since before there was a switch.
const ALWAYS_ON: [&str; 17] = [
    "ap-northeast-1",
    "ap-northeast-2",
    "ap-northeast-3",
    "ap-south-1",
    "ap-southeast-1",
    "ap-southeast-2",
    "ca-central-1",
    "eu-central-1",
    "eu-north-1",
    "eu-west-1",
    "eu-west-2",
    "eu-west-3",
    "sa-east-1",
    "us-east-1",
    "us-east-2",
    "us-west-1",
    "us-west-2",
];

impl Cloud {
    /// Every region, and the trail called `name` as it is seen from there.
    pub(super) async fn regions(&self, name: &str) -> Vec<Region> {
        let listed = match self.regions.is_empty() {
            true => self.listed().await,
            false => self.regions.iter().map(|it| (it.clone(), "named".into())).collect(),
        };
        let gate = Arc::new(Semaphore::new(REGIONS_AT_ONCE));
        let mut tasks = JoinSet::new();
        for (region, opt_status) in listed {
            let (gate, client, name) = (gate.clone(), self.trails(&region), name.to_string());
            tasks.spawn(async move {
                let off = ["DISABLED", "DISABLING", "ENABLING"].contains(&opt_status.as_str());
                let _turn = gate.acquire().await;
                let view = if off { Seen::Known(None) } else { view(&client, &name).await };
                Region { name: region, opt_status, view }
            });
        }
        let mut regions: Vec<_> = tasks.join_all().await;
        regions.sort_by(|a, b| a.name.cmp(&b.name));
        regions
    }

    /// As the account lists them, or the ones that every account has.
    async fn listed(&self) -> Vec<(String, String)> {
        let client = aws_sdk_account::Client::new(&self.config);
        let (mut regions, mut token) = (Vec::new(), None);
        for _ in 0..PAGES_MAX {
            let Ok(page) = client.list_regions().set_next_token(token).send().await else {
                break;
            };
            for it in page.regions() {
                let status = it.region_opt_status().map_or("", |it| it.as_str());
                regions.push((it.region_name().unwrap_or_default().into(), status.into()));
            }
            token = page.next_token().map(String::from);
            if token.is_none() {
                return regions;
            }
        }
        ALWAYS_ON.iter().map(|it| (it.to_string(), ASSUMED.into())).collect()
    }
}

async fn view(client: &aws_sdk_cloudtrail::Client, name: &str) -> Seen<Option<View>> {
    let found = client.describe_trails().trail_name_list(name).send().await;
    match found {
        Err(error) => Seen::Unknown(said(&error)),
        Ok(found) => Seen::Known(found.trail_list().first().map(|it| View {
            trail_arn: it.trail_arn().unwrap_or_default().into(),
            home_region: it.home_region().unwrap_or_default().into(),
            log_file_validation: it.log_file_validation_enabled() == Some(true),
            kms_key: it.kms_key_id().filter(|it| !it.is_empty()).map(String::from),
        })),
    }
}
