//! `AttachRolePolicy`: let a managed policy speak for a role.
//!
//! # Invariants
//!
//! * Attaching what is attached changes nothing and is no fault.

use identity::entities::Role;
use wire::iam as aws;

use super::attachments;
use crate::prelude::*;

pub(crate) struct AttachRolePolicy;

impl Operation for AttachRolePolicy {
    type Shape = aws::AttachRolePolicy;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let (action, name) = ("iam:AttachRolePolicy", &input.role_name);
        Ok(attachments::need::<Role>(cx, tx, action, name, &input.policy_arn)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        attachments::attach::<Role>(cx, tx, &input.role_name, &input.policy_arn)?;
        Ok(wire::Empty {})
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;
    use crate::iam::stage;
    use crate::testing::{ACCOUNT, World};

    fn attach(world: &mut World, arn: &str) -> Result<(), String> {
        let (role_name, policy_arn) = ("auditor".into(), arn.into());
        let input = aws::AttachRolePolicyRequest { role_name, policy_arn };
        let done = world.call::<AttachRolePolicy>(input);
        done.map(|_| ()).map_err(|it| format!("{}: {}", it.code, it.message))
    }

    #[test]
    fn a_role_takes_20_policies_each_once_and_only_such_as_there_are() {
        let mut world = stage::world();
        stage::role(&mut world, "auditor");
        let allow = stage::allow("s3:Get*");
        let arns: Vec<String> = (0..=20)
            .map(|it| stage::policy(&mut world, &format!("p{it}"), allow.clone()))
            .collect();
        for arn in &arns[..20] {
            attach(&mut world, arn).unwrap();
            attach(&mut world, arn).unwrap();
        }
        let full = "LimitExceeded: Cannot exceed quota for PoliciesPerRole: 20";
        assert_eq!(attach(&mut world, &arns[20]), Err(full.into()));
        for arn in ["arn:aws:iam::aws:policy/Nonsense", "arn:aws:iam::444455556666:policy/p1"] {
            let text = format!("NoSuchEntity: Policy {arn} does not exist or is not attachable.");
            assert_eq!(attach(&mut world, arn), Err(text));
        }
        let linked = "arn:aws:iam::aws:policy/aws-service-role/CloudTrailServiceRolePolicy";
        assert!(attach(&mut world, linked).unwrap_err().starts_with("PolicyNotAttachable: "));
        let parsed = "ValidationError: Invalid ARN:  Could not be parsed!";
        assert_eq!(attach(&mut world, "AdministratorAccess!"), Err(parsed.into()));
        assert_eq!(stage::row::<Role>(&world, "auditor").attached.len(), 20);
    }

    #[test]
    fn a_service_linked_role_is_left_alone() {
        let mut world = stage::world();
        let arn = stage::policy(&mut world, "reader", stage::allow("s3:Get*"));
        let role = identity::service_linked::find("cloudtrail.amazonaws.com").unwrap();
        let role = role.role(ACCOUNT, None, "AROACCCCCCCCCCCCCCCCC".into(), 0);
        stage::change(&world, |tx| identity::entities::put(tx, &role).unwrap());
        let role_name = "AWSServiceRoleForCloudTrail".into();
        let input = aws::AttachRolePolicyRequest { role_name, policy_arn: arn };
        let refusal = world.call::<AttachRolePolicy>(input).unwrap_err();
        expect![[r#"
            Cannot perform the operation on the protected role 'AWSServiceRoleForCloudTrail' - this role is only modifiable by AWS"#]].assert_eq(&refusal.message);
    }
}
