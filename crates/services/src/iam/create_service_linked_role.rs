//! `CreateServiceLinkedRole`: make the role that a service uses in its own name.
//!
//! # Invariants
//!
//! * Name, path, trust and permissions are the service's own; the call chooses nothing but a suffix.

use gate::Need;
use identity::entities::{self, Role};
use identity::service_linked::{self, LinkedService};
use wire::iam as aws;

use super::roles::{self, Shown};
use super::{names, quotas};
use crate::prelude::*;

pub(crate) struct CreateServiceLinkedRole;

impl Operation for CreateServiceLinkedRole {
    type Shape = aws::CreateServiceLinkedRole;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, _: &Tx, input: &Input<Self>) -> Outcome<Access> {
        roles::check_description(input.description.as_deref())?;
        let service = service(&input.aws_service_name)?;
        let (account, name) =
            (&cx.caller.account, service.role_name(input.custom_suffix.as_deref()));
        let arn = names::arn(account, "role", &service.path(), &name);
        let need = Need::new("iam:CreateServiceLinkedRole", arn).of(account);
        Ok(need.with("iam:AWSServiceName", service.name).into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let service = service(&input.aws_service_name)?;
        let suffix = input.custom_suffix.as_deref();
        if suffix.is_some() && !service.suffixes {
            let text = format!("Custom suffix is not allowed for {}", service.name);
            return Err(aws::invalid_input(text).into());
        }
        let account = &cx.caller.account;
        let id = names::id("AROA", cx.random(0));
        let description = input.description.filter(|it| !it.is_empty());
        let role = Role { description, ..service.role(account, suffix, id, cx.now) };
        if role.name.len() > ROLE_NAME_LENGTH_MAX {
            let text = format!("The role name {} is too long.", role.name);
            return Err(aws::invalid_input(text).into());
        }
        if entities::find::<Role>(tx, account, &role.name)?.is_some() {
            let text = format!(
                "Service role name {} has been taken in this account, please try a different \
                 suffix.",
                role.name
            );
            return Err(aws::invalid_input(text).into());
        }
        quotas::check_room::<Role>(cx, tx, quotas::ROLES)?;
        entities::put(tx, &role)?;
        let role = Some(roles::view(cx, tx, &role, Shown::Created)?);
        Ok(aws::CreateServiceLinkedRoleResponse { role })
    }
}

const ROLE_NAME_LENGTH_MAX: usize = 64;

fn service(name: &str) -> Result<LinkedService, Refusal> {
    service_linked::find(name).ok_or_else(|| {
        aws::invalid_input(format!("The service {name} has no service-linked role here."))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::stage;
    use crate::testing::World;

    fn create(world: &mut World, name: &str, suffix: Option<&str>) -> Result<aws::Role, String> {
        let input = aws::CreateServiceLinkedRoleRequest {
            aws_service_name: name.into(),
            custom_suffix: suffix.map(Into::into),
            description: None,
        };
        let made = world.call::<CreateServiceLinkedRole>(input);
        made.map(|it| it.role.unwrap()).map_err(|it| it.message)
    }

    #[test]
    fn a_service_has_one_role_unless_it_takes_suffixes() {
        let mut world = stage::world();
        let cloudtrail = "cloudtrail.amazonaws.com";
        let role = create(&mut world, cloudtrail, None).unwrap();
        let arn = "arn:aws:iam::111122223333:role/aws-service-role/cloudtrail.amazonaws.com/AWSServiceRoleForCloudTrail";
        assert_eq!(role.arn, arn);
        let row: Role = stage::row(&world, "AWSServiceRoleForCloudTrail");
        let policy = "arn:aws:iam::aws:policy/aws-service-role/CloudTrailServiceRolePolicy";
        assert_eq!(row.attached, [policy]);
        let mut said = |name, suffix| create(&mut world, name, suffix).unwrap_err();
        assert_eq!(
            said(cloudtrail, None),
            "Service role name AWSServiceRoleForCloudTrail has been taken in this account, please try a different suffix."
        );
        let text = "Custom suffix is not allowed for cloudtrail.amazonaws.com";
        assert_eq!(said(cloudtrail, Some("two")), text);
        let scaling = "autoscaling.amazonaws.com";
        let role = create(&mut world, scaling, Some("two")).unwrap();
        assert_eq!(role.role_name, "AWSServiceRoleForAutoScaling_two");
        create(&mut world, scaling, Some("three")).unwrap();
    }

    #[test]
    fn services_of_parts_have_a_role_each() {
        let mut world = stage::world();
        for (name, role, policy) in [
            ("replication.ecr.amazonaws.com", "ECRReplication", "ECRReplicationServiceRolePolicy"),
            ("ecr.amazonaws.com", "ECRTemplate", "ECRTemplateServiceRolePolicy"),
            (
                "docdb-elastic.amazonaws.com",
                "DocDB-Elastic",
                "AmazonDocDB-ElasticServiceRolePolicy",
            ),
        ] {
            let made = create(&mut world, name, None).unwrap();
            assert_eq!(made.path, format!("/aws-service-role/{name}/"));
            let row: Role = stage::row(&world, &format!("AWSServiceRoleFor{role}"));
            assert_eq!(
                row.attached,
                [format!("arn:aws:iam::aws:policy/aws-service-role/{policy}")]
            );
        }
        assert!(create(&mut world, "ECR.amazonaws.com", None).is_err());
    }

    #[test]
    fn a_condition_can_name_the_service() {
        let mut world = stage::world();
        let statement = serde_json::json!({
            "Effect": "Allow",
            "Action": "iam:CreateServiceLinkedRole",
            "Resource": "*",
            "Condition": {"StringEquals": {"iam:AWSServiceName": "cloudtrail.amazonaws.com"}},
        });
        world.user_with("eve", Some(statement));
        create(&mut world, "config.amazonaws.com", None).unwrap_err();
        create(&mut world, "cloudtrail.amazonaws.com", None).unwrap();
    }
}
