//! `CreateTrail`: a standing order for events, which does not listen yet.
//!
//! The trail's home is the region of the call. `StartLogging` lets it listen.
//!
//! # Invariants
//!
//! * Who gives tags must be allowed to add them, too.
//! * A region holds at most five trails, shadows included.
//! * Whatever is stored is fulfilled: topics, log groups and organizations are refused.

use std::collections::BTreeSet;

use gate::Need;
use trail::Trail;
use wire::cloudtrail as aws;

use super::destination::{self, Wishes};
use super::names::{self, Name};
use super::{encryption, tags, trails};
use crate::prelude::*;

pub(crate) struct CreateTrail;

const TRAILS_PER_REGION_MAX: usize = 5;

impl Operation for CreateTrail {
    type Shape = aws::CreateTrail;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, _: &Tx, input: &Input<Self>) -> Outcome<Access> {
        names::check(&input.name)?;
        let name = Name::parse(cx, &input.name)?;
        let given = input.tags_list.as_deref().unwrap_or_default();
        let need =
            |action| tags::of_request(Need::new(action, name.arn()).of(&name.account), given);
        let access = Access::from(need("cloudtrail:CreateTrail"));
        Ok(match given.is_empty() {
            true => access,
            false => access.need(need("cloudtrail:AddTags")),
        })
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        Wishes {
            topic: &input.sns_topic_name,
            log_group: &input.cloud_watch_logs_log_group_arn,
            role: &input.cloud_watch_logs_role_arn,
            organization: input.is_organization_trail,
        }
        .check()?;
        let multi_region = input.is_multi_region_trail.unwrap_or(false);
        let include_global = input.include_global_service_events.unwrap_or(true);
        destination::check_global(multi_region, include_global)?;
        let prefix = destination::prefix(input.s3_key_prefix.unwrap_or_default())?;
        check_new(cx, tx, &input.name, multi_region)?;
        let mut id = [0; 8];
        id.copy_from_slice(&cx.fresh(0)[..8]);
        let mut trail = Trail {
            id: u64::from_be_bytes(id),
            account: cx.caller.account.clone(),
            name: input.name,
            home_region: cx.region.clone(),
            bucket: input.s3_bucket_name,
            prefix,
            include_global,
            multi_region,
            validation: input.enable_log_file_validation.unwrap_or(false),
            created_at: cx.now,
            ..Trail::default()
        };
        destination::check_bucket(cx, tx, &trail)?;
        trail.kms_key = encryption::key(cx, tx, &trail, input.kms_key_id.as_deref())?;
        let arn = trail.arn();
        tags::merge(&mut trail.tags, input.tags_list.unwrap_or_default(), &arn)?;
        trail.put(tx)?;
        Ok(describe(trail))
    }
}

/// The name is free, and there is room for one more wherever the trail would be seen.
fn check_new(cx: &Context, tx: &Tx, name: &str, multi_region: bool) -> Outcome<()> {
    let account = &cx.caller.account;
    let all = trails::all(cx, tx)?;
    if all.iter().any(|it| it.home_region == cx.region && it.name == name) {
        let message = format!("Trail {name} already exists for customer: {account}");
        return Err(aws::trail_already_exists(message).into());
    }
    let mut regions = BTreeSet::from([cx.region.as_str()]);
    if multi_region {
        regions.extend(all.iter().map(|it| it.home_region.as_str()));
    }
    for region in regions {
        let seen = all.iter().filter(|it| trails::visible(it, region)).count();
        if seen >= TRAILS_PER_REGION_MAX {
            let message =
                format!("User: {account} already has {TRAILS_PER_REGION_MAX} trails in {region}.");
            return Err(aws::maximum_number_of_trails_exceeded(message).into());
        }
    }
    Ok(())
}

fn describe(trail: Trail) -> aws::CreateTrailResponse {
    aws::CreateTrailResponse {
        trail_arn: Some(trail.arn()),
        name: Some(trail.name),
        s3_bucket_name: Some(trail.bucket),
        s3_key_prefix: trail.prefix,
        kms_key_id: trail.kms_key,
        include_global_service_events: Some(trail.include_global),
        is_multi_region_trail: Some(trail.multi_region),
        log_file_validation_enabled: Some(trail.validation),
        is_organization_trail: Some(false),
        ..Default::default()
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;
    use crate::cloudtrail::get_trail_status::GetTrailStatus;
    use crate::testing::{World, check};

    fn create(name: &str) -> aws::CreateTrailRequest {
        let s3_bucket_name = "vault".into();
        aws::CreateTrailRequest { name: name.into(), s3_bucket_name, ..Default::default() }
    }

    #[test]
    fn a_new_trail_does_not_listen() {
        let mut world = World::with_bucket("vault");
        let made = world.call::<CreateTrail>(create("audit")).unwrap();
        assert_eq!(
            made.trail_arn.as_deref(),
            Some("arn:aws:cloudtrail:us-east-1:111122223333:trail/audit")
        );
        assert_eq!(made.include_global_service_events, Some(true));
        let status = aws::GetTrailStatusRequest { name: "audit".into() };
        assert_eq!(world.call::<GetTrailStatus>(status).unwrap().is_logging, Some(false));
    }

    #[test]
    fn what_cannot_be_is_refused_in_the_words_of_aws() {
        let mut world = World::with_bucket("vault");
        let mut said = |input| world.call::<CreateTrail>(input).unwrap_err().message;
        let elsewhere =
            aws::CreateTrailRequest { s3_bucket_name: "missing".into(), ..create("audit") };
        assert_eq!(said(elsewhere), "S3 bucket missing does not exist!");
        let local = aws::CreateTrailRequest {
            is_multi_region_trail: Some(true),
            include_global_service_events: Some(false),
            ..create("audit")
        };
        assert_eq!(said(local), "Multi-Region trail must include global service events.");
        let told =
            aws::CreateTrailRequest { sns_topic_name: Some("topic".into()), ..create("audit") };
        assert!(said(told).starts_with("The parameter SnsTopicName is not implemented"));
        world.call::<CreateTrail>(create("audit")).unwrap();
        let mut said = |input| world.call::<CreateTrail>(input).unwrap_err().message;
        assert_eq!(said(create("audit")), "Trail audit already exists for customer: 111122223333");
        for name in ["two", "three", "four", "five"].map(|it| format!("trail-{it}")) {
            world.call::<CreateTrail>(create(&name)).unwrap();
        }
        let full = world.call::<CreateTrail>(create("trail-six")).unwrap_err();
        assert_eq!(full.message, "User: 111122223333 already has 5 trails in us-east-1.");
    }

    #[test]
    fn a_bucket_that_would_not_take_the_files_is_refused() {
        let mut world = World::with_bucket("vault");
        let principal = serde_json::json!({"Service": "cloudtrail.amazonaws.com"});
        let mut told = |statement: serde_json::Value| {
            let policy = serde_json::json!({"Version": "2012-10-17", "Statement": statement});
            let (bucket, policy) = ("vault".into(), policy.to_string());
            let input = wire::s3::PutBucketPolicyRequest { bucket, policy, ..Default::default() };
            world.s3("PutBucketPolicy", input).unwrap();
            world.call::<CreateTrail>(create("audit")).err().map(|it| it.message)
        };
        let refused = Some("Incorrect S3 bucket policy is detected for bucket: vault".to_string());
        let look = serde_json::json!({"Effect": "Allow", "Principal": principal,
            "Action": "s3:GetBucketAcl", "Resource": "arn:aws:s3:::vault"});
        let put = |trail: &str| {
            serde_json::json!({"Effect": "Allow", "Principal": principal,
            "Action": "s3:PutObject", "Resource": "arn:aws:s3:::vault/AWSLogs/111122223333/*",
            "Condition": {"StringEquals": {"s3:x-amz-acl": "bucket-owner-full-control",
                "aws:SourceArn": format!("arn:aws:cloudtrail:us-east-1:111122223333:trail/{trail}")}}})
        };
        assert_eq!(told(look.clone()), refused);
        assert_eq!(told(serde_json::json!([look, put("another")])), refused);
        assert_eq!(told(serde_json::json!([look, put("audit")])), None);
    }

    #[test]
    fn the_record_shows_the_trail_as_it_was_made() {
        let mut world = World::with_bucket("vault");
        world.call::<CreateTrail>(create("audit")).unwrap();
        world.stranger().call::<CreateTrail>(create("x")).unwrap_err();
        check(
            &world,
            expect![[r#"
                Root s3:CreateBucket arn:aws:s3:::vault → ok
                Root s3:PutBucketPolicy arn:aws:s3:::vault → ok
                Root cloudtrail:CreateTrail - → ok
                Root cloudtrail:CreateTrail - → InvalidTrailNameException
            "#]],
        );
        let record = &world.records()[2];
        expect![[
            r#"{"name":"audit","s3BucketName":"vault","includeGlobalServiceEvents":true,"isMultiRegionTrail":false,"trailARN":"arn:aws:cloudtrail:us-east-1:111122223333:trail/audit","logFileValidationEnabled":false,"isOrganizationTrail":false}"#
        ]]
        .assert_eq(&record["responseElements"].to_string());
        expect![[r#"{"name":"audit","s3BucketName":"vault"}"#]]
            .assert_eq(&record["requestParameters"].to_string());
    }
}
