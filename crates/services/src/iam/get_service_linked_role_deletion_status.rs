//! `GetServiceLinkedRoleDeletionStatus`: what became of a service's role that was to be deleted.
//!
//! # Invariants
//!
//! * A task is known in its own account only, and is never in progress.

use gate::Need;
use wire::iam as aws;

use super::deletions::Deletion;
use super::names;
use crate::prelude::*;

pub(crate) struct GetServiceLinkedRoleDeletionStatus;

impl Operation for GetServiceLinkedRoleDeletionStatus {
    type Shape = aws::GetServiceLinkedRoleDeletionStatus;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, _: &Tx, input: &Input<Self>) -> Outcome<Access> {
        // The task's name holds all of the role's ARN that there is: the role may be gone.
        let role = input.deletion_task_id.strip_prefix("task/").unwrap_or_default();
        let role = role.rsplit_once('/').map_or(role, |(role, _)| role);
        let arn = names::arn(&cx.caller.account, "role", "/", role);
        Ok(Need::new("iam:GetServiceLinkedRoleDeletionStatus", arn).into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let task = &input.deletion_task_id;
        let deletion = Deletion::find(cx, tx, task)?;
        let deletion = deletion.ok_or_else(|| {
            aws::no_such_entity(format!("The deletion task with id {task} cannot be found."))
        })?;
        Ok(aws::GetServiceLinkedRoleDeletionStatusResponse {
            status: if deletion.refused.is_none() { "SUCCEEDED" } else { "FAILED" }.into(),
            reason: deletion.reason(),
        })
    }
}

#[cfg(test)]
mod tests {
    use identity::organization::{Organization, put_organization};
    use identity::{Account, put_account};

    use super::*;
    use crate::iam::create_service_linked_role::CreateServiceLinkedRole;
    use crate::iam::delete_service_linked_role::DeleteServiceLinkedRole;
    use crate::iam::stage;
    use crate::testing::{ACCOUNT, World};

    fn delete(world: &mut World) -> aws::GetServiceLinkedRoleDeletionStatusResponse {
        let role_name = "AWSServiceRoleForOrganizations".into();
        let input = aws::DeleteServiceLinkedRoleRequest { role_name };
        let deletion_task_id =
            world.call::<DeleteServiceLinkedRole>(input).unwrap().deletion_task_id;
        let input = aws::GetServiceLinkedRoleDeletionStatusRequest { deletion_task_id };
        world.call::<GetServiceLinkedRoleDeletionStatus>(input).unwrap()
    }

    #[test]
    fn a_service_keeps_the_role_that_it_needs() {
        let mut world = stage::world();
        let aws_service_name = "organizations.amazonaws.com".into();
        let input = aws::CreateServiceLinkedRoleRequest { aws_service_name, ..Default::default() };
        world.call::<CreateServiceLinkedRole>(input).unwrap();
        let alone = Account { id: ACCOUNT.into(), ..Account::default() };
        let (id, management_account) = ("o-aaaaaaaaaa".to_string(), ACCOUNT.into());
        let row = Organization { id: id.clone(), management_account, ..Default::default() };
        stage::change(&world, |tx| {
            put_organization(tx, &row).unwrap();
            put_account(tx, &Account { organization: Some(id), ..alone.clone() }).unwrap();
        });
        let kept = delete(&mut world);
        assert_eq!((kept.status.as_str(), kept.reason.is_some()), ("FAILED", true));
        stage::change(&world, |tx| put_account(tx, &alone).unwrap());
        let gone = delete(&mut world);
        assert_eq!((gone.status.as_str(), gone.reason), ("SUCCEEDED", None));
    }

    #[test]
    fn a_task_of_another_account_is_unknown() {
        let mut world = stage::world();
        let deletion_task_id = "task/aws-service-role/a/b/c".into();
        let input = aws::GetServiceLinkedRoleDeletionStatusRequest { deletion_task_id };
        let refusal = world.call::<GetServiceLinkedRoleDeletionStatus>(input).unwrap_err();
        assert_eq!(refusal.code, "NoSuchEntity");
    }
}
