//! `AttachUserPolicy`: let a managed policy speak for a user.
//!
//! # Invariants
//!
//! * Attaching what is attached changes nothing and is no fault.

use identity::entities::User;
use wire::iam as aws;

use super::attachments;
use crate::prelude::*;

pub(crate) struct AttachUserPolicy;

impl Operation for AttachUserPolicy {
    type Shape = aws::AttachUserPolicy;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let (action, name) = ("iam:AttachUserPolicy", &input.user_name);
        Ok(attachments::need::<User>(cx, tx, action, name, &input.policy_arn)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        attachments::attach::<User>(cx, tx, &input.user_name, &input.policy_arn)?;
        Ok(wire::Empty {})
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::iam::stage;
    use crate::testing::World;

    fn attach(world: &mut World, arn: &str) -> Result<(), String> {
        let (user_name, policy_arn) = ("bob".into(), arn.into());
        let input = aws::AttachUserPolicyRequest { user_name, policy_arn };
        let done = world.call::<AttachUserPolicy>(input);
        done.map(|_| ()).map_err(|it| format!("{}: {}", it.code, it.message))
    }

    #[test]
    fn a_user_takes_10_policies_each_once_and_only_such_as_there_are() {
        let mut world = stage::world();
        let allow = stage::allow("s3:Get*");
        let arns: Vec<String> = (0..=10)
            .map(|it| stage::policy(&mut world, &format!("p{it}"), allow.clone()))
            .collect();
        for arn in &arns[..10] {
            attach(&mut world, arn).unwrap();
            attach(&mut world, arn).unwrap();
        }
        let full = "LimitExceeded: Cannot exceed quota for PoliciesPerUser: 10";
        assert_eq!(attach(&mut world, &arns[10]), Err(full.into()));
        for arn in ["arn:aws:iam::aws:policy/Nonsense", "arn:aws:iam::444455556666:policy/p1"] {
            let text = format!("NoSuchEntity: Policy {arn} does not exist or is not attachable.");
            assert_eq!(attach(&mut world, arn), Err(text));
        }
        let linked = "arn:aws:iam::aws:policy/aws-service-role/CloudTrailServiceRolePolicy";
        assert!(attach(&mut world, linked).unwrap_err().starts_with("PolicyNotAttachable: "));
        let parsed = "ValidationError: Invalid ARN:  Could not be parsed!";
        assert_eq!(attach(&mut world, "AdministratorAccess!"), Err(parsed.into()));
        assert_eq!(stage::row::<User>(&world, "bob").attached.len(), 10);
    }

    #[test]
    fn a_condition_can_name_the_policies_that_may_be_attached() {
        let mut world = stage::world();
        let arn = stage::policy(&mut world, "reader", stage::allow("s3:Get*"));
        let statement = json!({
            "Effect": "Allow",
            "Action": "iam:AttachUserPolicy",
            "Resource": "arn:aws:iam::111122223333:user/*",
            "Condition": {"ArnEquals": {"iam:PolicyARN": arn}},
        });
        world.user_with("eve", Some(statement));
        attach(&mut world, &arn).unwrap();
        let admin = "arn:aws:iam::aws:policy/AdministratorAccess";
        assert!(attach(&mut world, admin).unwrap_err().starts_with("AccessDenied: "));
    }
}
