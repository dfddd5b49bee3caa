//! Configurations that no bucket has: those that nothing here would act upon.
//!
//! Tools read them of every bucket, and what they are told is true: none is set. Setting one is
//! refused by its name (see `unserved.txt`), because a bucket that only stored it would not do what
//! it says.
//!
//! | asked for                                                | answer                              |
//! |----------------------------------------------------------|-------------------------------------|
//! | acceleration, notifications                              | an empty configuration              |
//! | who pays                                                 | the bucket's owner                  |
//! | attribute-based access                                   | disabled                            |
//! | CORS, website, replication, object lock                  | the 404 of its own                  |
//! | analytics, inventory, metrics, tiering, by their id      | 404 `NoSuchConfiguration`           |
//! | the list of those                                        | an empty one                        |
//!
//! # Invariants
//!
//! * Deleting what is not there is no error, and changes nothing.

use wire::s3 as aws;

use super::access::{bucket_access, bucket_resources};
use super::lookup::bucket;
use crate::prelude::*;

/// Each line: the operation, its permission, the name of its event, and what it answers for a bucket
/// of this name.
macro_rules! unset {
    ($($name:ident $effect:ident $action:literal $event:literal |$bucket:ident| $answer:expr;)*) => {$(
        pub(crate) struct $name;

        impl Operation for $name {
            type Shape = aws::$name;
            const AUDIT: Audit = Audit::management($effect).named($event);

            fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
                bucket_access(cx, tx, $action, &input.bucket, &input.expected_bucket_owner)
            }

            fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
                let $bucket = bucket(cx, tx, &input.bucket, &input.expected_bucket_owner)?.name.clone();
                $answer
            }

            fn resources(
                _: &Context,
                tx: &Tx,
                input: &Input<Self>,
            ) -> Result<Vec<Resource>, Failure> {
                bucket_resources(tx, &input.bucket)
            }
        }
    )*};
}

unset! {
    DeleteBucketCors Write "s3:PutBucketCORS" "DeleteBucketCors" |_bucket| Ok(wire::Empty {});
    DeleteBucketReplication Write "s3:PutReplicationConfiguration" "DeleteBucketReplication"
        |_bucket| Ok(wire::Empty {});
    DeleteBucketWebsite Write "s3:DeleteBucketWebsite" "DeleteBucketWebsite"
        |_bucket| Ok(wire::Empty {});
    GetBucketAbac Read "s3:GetBucketAbac" "GetBucketAbac" |_bucket| Ok(aws::GetBucketAbacOutput {
        abac_status: Some(aws::AbacStatus { status: Some("Disabled".into()) }),
    });
    GetBucketAccelerateConfiguration Read "s3:GetAccelerateConfiguration"
        "GetAccelerateConfiguration" |_bucket| Ok(Default::default());
    GetBucketAnalyticsConfiguration Read "s3:GetAnalyticsConfiguration"
        "GetBucketAnalyticsConfiguration" |_bucket| Err(no_such_configuration());
    GetBucketCors Read "s3:GetBucketCORS" "GetBucketCors" |bucket| {
        Err(missing("NoSuchCORSConfiguration", "The CORS configuration does not exist", &bucket))
    };
    GetBucketIntelligentTieringConfiguration Read "s3:GetIntelligentTieringConfiguration"
        "GetBucketIntelligentTieringConfiguration" |_bucket| Err(no_such_configuration());
    GetBucketInventoryConfiguration Read "s3:GetInventoryConfiguration"
        "GetBucketInventoryConfiguration" |_bucket| Err(no_such_configuration());
    GetBucketMetricsConfiguration Read "s3:GetMetricsConfiguration"
        "GetBucketMetricsConfiguration" |_bucket| Err(no_such_configuration());
    GetBucketNotificationConfiguration Read "s3:GetBucketNotification" "GetBucketNotification"
        |_bucket| Ok(Default::default());
    GetBucketReplication Read "s3:GetReplicationConfiguration" "GetBucketReplication" |bucket| {
        let message = "The replication configuration was not found";
        Err(missing("ReplicationConfigurationNotFoundError", message, &bucket))
    };
    GetBucketRequestPayment Read "s3:GetBucketRequestPayment" "GetBucketRequestPayment"
        |_bucket| Ok(aws::GetBucketRequestPaymentOutput { payer: Some("BucketOwner".into()) });
    GetBucketWebsite Read "s3:GetBucketWebsite" "GetBucketWebsite" |bucket| {
        let message = "The specified bucket does not have a website configuration";
        Err(missing("NoSuchWebsiteConfiguration", message, &bucket))
    };
    GetObjectLockConfiguration Read "s3:GetBucketObjectLockConfiguration"
        "GetBucketObjectLockConfiguration" |bucket| {
        let message = "Object Lock configuration does not exist for this bucket";
        Err(missing("ObjectLockConfigurationNotFoundError", message, &bucket))
    };
    ListBucketAnalyticsConfigurations Read "s3:GetAnalyticsConfiguration"
        "GetBucketAnalyticsConfiguration" |_bucket| {
        Ok(aws::ListBucketAnalyticsConfigurationsOutput { is_truncated: Some(false), ..Default::default() })
    };
    ListBucketIntelligentTieringConfigurations Read "s3:GetIntelligentTieringConfiguration"
        "GetBucketIntelligentTieringConfiguration" |_bucket| {
        Ok(aws::ListBucketIntelligentTieringConfigurationsOutput {
            is_truncated: Some(false), ..Default::default()
        })
    };
    ListBucketInventoryConfigurations Read "s3:GetInventoryConfiguration"
        "GetBucketInventoryConfiguration" |_bucket| {
        Ok(aws::ListBucketInventoryConfigurationsOutput { is_truncated: Some(false), ..Default::default() })
    };
    ListBucketMetricsConfigurations Read "s3:GetMetricsConfiguration"
        "GetBucketMetricsConfiguration" |_bucket| {
        Ok(aws::ListBucketMetricsConfigurationsOutput { is_truncated: Some(false), ..Default::default() })
    };
}

fn missing(code: &'static str, message: &str, bucket: &str) -> Stop {
    Refusal::new(code, 404, message).with("BucketName", bucket).into()
}

fn no_such_configuration() -> Stop {
    let message = "The specified configuration does not exist.";
    Refusal::new("NoSuchConfiguration", 404, message).into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::s3::testing::bucket;
    use crate::testing::World;

    #[test]
    fn what_no_bucket_has_is_told_as_if_nobody_had_set_it() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let name = || "ledger".to_string();
        let payment = aws::GetBucketRequestPaymentRequest { bucket: name(), ..Default::default() };
        let payment = world.call::<GetBucketRequestPayment>(payment).unwrap();
        assert_eq!(payment.payer.as_deref(), Some("BucketOwner"));
        let cors = || aws::GetBucketCorsRequest { bucket: name(), ..Default::default() };
        let refusal = world.call::<GetBucketCors>(cors()).unwrap_err();
        assert_eq!((&*refusal.code, refusal.status), ("NoSuchCORSConfiguration", 404));
        let delete = aws::DeleteBucketCorsRequest { bucket: name(), ..Default::default() };
        world.call::<DeleteBucketCors>(delete).unwrap();
        let list =
            aws::ListBucketMetricsConfigurationsRequest { bucket: name(), ..Default::default() };
        let list = world.call::<ListBucketMetricsConfigurations>(list).unwrap();
        assert_eq!((list.is_truncated, list.metrics_configuration_list), (Some(false), None));
        let refusal = world.stranger().call::<GetBucketCors>(cors()).unwrap_err();
        assert_eq!(refusal.code, "AccessDenied");
        let records = world.records();
        let shown =
            |at: usize| (records[at]["eventName"].as_str().unwrap(), &records[at]["errorCode"]);
        assert_eq!(shown(1).0, "GetBucketRequestPayment");
        assert_eq!(shown(2).1, "NoSuchCORSConfiguration");
    }

    #[test]
    fn a_bucket_that_is_not_there_has_no_configuration_either() {
        let input =
            aws::GetBucketReplicationRequest { bucket: "no-bucket".into(), ..Default::default() };
        let refusal = World::new().call::<GetBucketReplication>(input).unwrap_err();
        assert_eq!(refusal.code, "NoSuchBucket");
    }
}
