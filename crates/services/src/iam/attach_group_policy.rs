//! `AttachGroupPolicy`: let a managed policy speak for a group.
//!
//! # Invariants
//!
//! * Attaching what is attached changes nothing and is no fault.

use identity::entities::Group;
use wire::iam as aws;

use super::attachments;
use crate::prelude::*;

pub(crate) struct AttachGroupPolicy;

impl Operation for AttachGroupPolicy {
    type Shape = aws::AttachGroupPolicy;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let (action, name) = ("iam:AttachGroupPolicy", &input.group_name);
        Ok(attachments::need::<Group>(cx, tx, action, name, &input.policy_arn)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        attachments::attach::<Group>(cx, tx, &input.group_name, &input.policy_arn)?;
        Ok(wire::Empty {})
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::list_roles::ListRoles;
    use crate::iam::stage;
    use crate::testing::World;

    fn attach(world: &mut World, arn: &str) -> Result<(), String> {
        let (group_name, policy_arn) = ("staff".into(), arn.into());
        let input = aws::AttachGroupPolicyRequest { group_name, policy_arn };
        let done = world.call::<AttachGroupPolicy>(input);
        done.map(|_| ()).map_err(|it| format!("{}: {}", it.code, it.message))
    }

    #[test]
    fn a_group_takes_10_policies_each_once_and_only_such_as_there_are() {
        let mut world = stage::world();
        let allow = stage::allow("s3:Get*");
        let arns: Vec<String> = (0..=10)
            .map(|it| stage::policy(&mut world, &format!("p{it}"), allow.clone()))
            .collect();
        for arn in &arns[..10] {
            attach(&mut world, arn).unwrap();
            attach(&mut world, arn).unwrap();
        }
        let full = "LimitExceeded: Cannot exceed quota for PoliciesPerGroup: 10";
        assert_eq!(attach(&mut world, &arns[10]), Err(full.into()));
        for arn in ["arn:aws:iam::aws:policy/Nonsense", "arn:aws:iam::444455556666:policy/p1"] {
            let text = format!("NoSuchEntity: Policy {arn} does not exist or is not attachable.");
            assert_eq!(attach(&mut world, arn), Err(text));
        }
        let linked = "arn:aws:iam::aws:policy/aws-service-role/CloudTrailServiceRolePolicy";
        assert!(attach(&mut world, linked).unwrap_err().starts_with("PolicyNotAttachable: "));
        let parsed = "ValidationError: Invalid ARN:  Could not be parsed!";
        assert_eq!(attach(&mut world, "AdministratorAccess!"), Err(parsed.into()));
        assert_eq!(stage::row::<Group>(&world, "staff").attached.len(), 10);
    }

    #[test]
    fn what_is_attached_to_a_group_speaks_for_its_members() {
        let mut world = stage::world();
        let arn = stage::policy(&mut world, "lister", stage::allow("iam:ListRoles"));
        let input = || aws::ListRolesRequest::default();
        let bob = stage::bob();
        world.caller(bob.clone()).call::<ListRoles>(input()).unwrap_err();
        attach(world.root(), &arn).unwrap();
        world.caller(bob).call::<ListRoles>(input()).unwrap();
    }
}
