//! `CreatePolicyVersion`: write a managed policy anew, keeping what it said before.
//!
//! # Invariants
//!
//! * A policy has five versions at most, and no number is used twice.
//! * The new version is in force only if the call says so.

use identity::entities::{self, PolicyVersion};
use policy::{Kind, limits};
use wire::Time;
use wire::iam as aws;

use super::{documents, managed_policies};
use crate::prelude::*;

pub(crate) struct CreatePolicyVersion;

impl Operation for CreatePolicyVersion {
    type Shape = aws::CreatePolicyVersion;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let action = "iam:CreatePolicyVersion";
        Ok(managed_policies::need_change(cx, tx, action, &input.policy_arn)?.into())
    }

    fn warnings(input: &Input<Self>) -> Vec<String> {
        policy::lint::warning_ids(&input.policy_document, Kind::Identity)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut policy = managed_policies::own(cx, tx, &input.policy_arn)?;
        documents::check(&input.policy_document)?;
        managed_policies::check_size(&input.policy_document)?;
        let max = limits::MANAGED_VERSIONS_MAX;
        if policy.versions.len() >= max {
            let text = format!(
                "A managed policy can have up to {max} versions. Before you create a new version, \
                 you must delete an existing version."
            );
            return Err(aws::limit_exceeded(text).into());
        }
        let (number, document) = (policy.next_version, input.policy_document);
        policy.versions.push(PolicyVersion { number, created_at: cx.now, document });
        policy.next_version += 1;
        policy.updated_at = cx.now;
        let is_default = input.set_as_default.unwrap_or(false);
        if is_default {
            policy.default_version = number;
        }
        entities::put(tx, &policy)?;
        Ok(aws::CreatePolicyVersionResponse {
            policy_version: Some(aws::PolicyVersion {
                document: None,
                version_id: Some(managed_policies::version_id(number)),
                is_default_version: Some(is_default),
                create_date: Some(Time(cx.now)),
            }),
        })
    }
}

#[cfg(test)]
mod tests {
    use identity::entities::ManagedPolicy;

    use super::*;
    use crate::iam::delete_policy_version::DeletePolicyVersion;
    use crate::iam::stage;
    use crate::testing::World;

    fn create(world: &mut World, arn: &str, set_as_default: bool) -> Result<String, Refusal> {
        let input = aws::CreatePolicyVersionRequest {
            policy_arn: arn.into(),
            policy_document: stage::allow("s3:List*"),
            set_as_default: Some(set_as_default),
        };
        let made = world.call::<CreatePolicyVersion>(input)?.policy_version.unwrap();
        assert_eq!((made.document, made.is_default_version), (None, Some(set_as_default)));
        Ok(made.version_id.unwrap())
    }

    #[test]
    fn numbers_are_never_used_twice_and_five_are_enough() {
        let mut world = stage::world();
        let arn = stage::policy(&mut world, "reader", stage::allow("s3:Get*"));
        assert_eq!(create(&mut world, &arn, true).unwrap(), "v2");
        for version in ["v3", "v4", "v5"] {
            assert_eq!(create(&mut world, &arn, false).unwrap(), version);
        }
        let refusal = create(&mut world, &arn, false).unwrap_err();
        assert_eq!(refusal.code, "LimitExceeded");
        let delete =
            aws::DeletePolicyVersionRequest { policy_arn: arn.clone(), version_id: "v5".into() };
        world.call::<DeletePolicyVersion>(delete).unwrap();
        assert_eq!(create(&mut world, &arn, false).unwrap(), "v6");
        let row: ManagedPolicy = stage::row(&world, "reader");
        assert_eq!((row.default_version, row.updated_at), (2, world.now));
    }
}
