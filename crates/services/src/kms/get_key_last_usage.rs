//! `GetKeyLastUsage`: when a key was last used for cryptography, and in which call.
//!
//! # Invariants
//!
//! * It is read from the history of events, which knows calls through services too; no call writes
//!   anything for it. What the history has forgotten is not told.

use serde_json::Value;
use trail::{Attribute, Query, RETENTION_MS};
use wire::kms as aws;

use super::naming::{self, Reach};
use super::rows::Key;
use crate::prelude::*;

pub(crate) struct GetKeyLastUsage;

/// What counts as a use.
const USES: [&str; 12] = [
    "Decrypt",
    "DeriveSharedSecret",
    "Encrypt",
    "GenerateDataKey",
    "GenerateDataKeyPair",
    "GenerateDataKeyPairWithoutPlaintext",
    "GenerateDataKeyWithoutPlaintext",
    "GenerateMac",
    "ReEncrypt",
    "Sign",
    "Verify",
    "VerifyMac",
];
const PAGE_LENGTH: usize = 50;
/// How many events about a key are looked through: refusals and looks may stand before the last use.
const EVENTS_MAX: usize = 5000;

impl Operation for GetKeyLastUsage {
    type Shape = aws::GetKeyLastUsage;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        naming::access(cx, tx, "kms:GetKeyLastUsage", &input.key_id, Reach::Own)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let key = naming::key(cx, tx, &input.key_id, Reach::Own)?;
        let tracked_from = key.created_at.max(cx.now.saturating_sub(RETENTION_MS));
        Ok(aws::GetKeyLastUsageResponse {
            key_id: Some(key.arn()),
            key_last_usage: last_use(tx, &key, tracked_from, cx.now)?,
            tracking_start_date: Some(wire::Time(tracked_from)),
            key_creation_date: Some(wire::Time(key.created_at)),
        })
    }

    fn resources(cx: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        naming::resources(cx, tx, &input.key_id)
    }
}

fn last_use(
    tx: &Tx,
    key: &Key,
    from: i64,
    until: i64,
) -> Result<Option<aws::KeyLastUsageData>, Failure> {
    let (arn, attribute) = (key.arn(), Attribute::ResourceName);
    let mut after = None;
    for _ in 0..EVENTS_MAX / PAGE_LENGTH {
        let query = Query {
            account: &key.account,
            region: &key.region,
            attribute,
            value: &arn,
            from,
            until,
            after,
            limit: PAGE_LENGTH,
        };
        let (events, next) = trail::lookup(tx, &query)?;
        for event in events.into_iter().filter(|it| USES.contains(&it.name.as_str())) {
            let record: Value = serde_json::from_str(&event.record).unwrap_or_default();
            if record.get("errorCode").is_none() {
                return Ok(Some(aws::KeyLastUsageData {
                    operation: Some(event.name),
                    timestamp: Some(wire::Time(event.time_ms)),
                    cloud_trail_event_id: Some(event.id),
                    kms_request_id: record["requestID"].as_str().map(Into::into),
                }));
            }
        }
        match next {
            Some(place) => after = Some(place),
            None => break,
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kms::decrypt::Decrypt;
    use crate::kms::testing::{decrypt, key, sealed};
    use crate::testing::World;

    #[test]
    fn the_last_use_is_the_last_that_succeeded() {
        let mut world = World::new();
        let key_id = key(&mut world);
        let get = || aws::GetKeyLastUsageRequest { key_id: key_id.clone() };
        assert_eq!(world.call::<GetKeyLastUsage>(get()).unwrap().key_last_usage, None);
        let blob = sealed(&mut world, &key_id, b"hush");
        let used_at = world.now;
        world.call::<Decrypt>(decrypt(&blob, &[("wrong", "context")])).unwrap_err();
        let told = world.call::<GetKeyLastUsage>(get()).unwrap();
        let last = told.key_last_usage.unwrap();
        assert_eq!(
            (last.operation.as_deref(), last.timestamp),
            (Some("Encrypt"), Some(wire::Time(used_at)))
        );
        let records = world.records();
        let event =
            records.iter().find(|it| it["eventID"] == *last.cloud_trail_event_id.as_ref().unwrap());
        assert_eq!(event.unwrap()["requestID"], *last.kms_request_id.unwrap());
    }
}
