//! `EnablePolicyType`: let policies of a type count in the organization.
//!
//! # Invariants
//!
//! * From then on every root, unit and account has AWS's own policy of the type, so nothing is
//!   denied that was not denied before.

use identity::organization;
use wire::organizations as aws;

use super::policies::PolicyType;
use super::{names, refuse, shapes, who};
use crate::prelude::*;

pub(crate) struct EnablePolicyType;

impl Operation for EnablePolicyType {
    type Shape = aws::EnablePolicyType;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let need = names::need_on_node(cx, tx, "organizations:EnablePolicyType", &input.root_id)?;
        Ok(need.with("organizations:PolicyType", input.policy_type.clone()).into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut organization = who::manager(cx, tx)?;
        if organization.root != input.root_id {
            return Err(refuse::no_root().into());
        }
        let kind = PolicyType::available(&organization, &input.policy_type)?;
        if organization.enables(kind.name) {
            return Err(aws::policy_type_already_enabled(
                "The specified policy type is already enabled.",
            )
            .into());
        }
        organization.policy_types.push(kind.name.into());
        organization.policy_types.sort();
        organization::put_organization(tx, &organization)?;
        for mut node in organization::nodes(tx, &organization.id)? {
            node.policies.push(kind.full_access.into());
            organization::put_node(tx, &node)?;
        }
        Ok(aws::EnablePolicyTypeResponse { root: Some(shapes::root(&organization)) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    #[test]
    fn a_type_is_enabled_once_and_everything_has_full_access_then() {
        let mut world = World::organized();
        let root = world.root_id();
        let unit = world.unit(&root, "audit");
        let enable = |root: &str, kind: &str| aws::EnablePolicyTypeRequest {
            root_id: root.into(),
            policy_type: kind.into(),
        };
        let service_control = enable(&root, "SERVICE_CONTROL_POLICY");
        world.call::<EnablePolicyType>(service_control.clone()).unwrap();
        let both = world.call::<EnablePolicyType>(enable(&root, "RESOURCE_CONTROL_POLICY"));
        let types = both.unwrap().root.unwrap().policy_types.unwrap();
        let types: Vec<_> = types.into_iter().filter_map(|it| it.r#type).collect();
        assert_eq!(types, ["RESOURCE_CONTROL_POLICY", "SERVICE_CONTROL_POLICY"]);
        assert_eq!(world.policies_of(&unit), ["p-FullAWSAccess", "p-RCPFullAWSAccess"]);
        let again = world.call::<EnablePolicyType>(service_control).unwrap_err();
        assert_eq!(again.code, "PolicyTypeAlreadyEnabledException");
        let elsewhere = world.call::<EnablePolicyType>(enable("r-none", "RESOURCE_CONTROL_POLICY"));
        assert_eq!(elsewhere.unwrap_err().code, "RootNotFoundException");
        let unbuilt = world.call::<EnablePolicyType>(enable(&root, "CHATBOT_POLICY"));
        assert_eq!(unbuilt.unwrap_err().code, "NotImplemented");
    }
}
