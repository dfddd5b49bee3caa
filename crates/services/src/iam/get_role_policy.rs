//! `GetRolePolicy`: the document of a policy that is written into a role.
//!
//! # Invariants
//!
//! * The policy's name is answered as it was asked for, as AWS does.

use identity::entities::Role;
use wire::iam as aws;

use super::{inline, names};
use crate::prelude::*;

pub(crate) struct GetRolePolicy;

impl Operation for GetRolePolicy {
    type Shape = aws::GetRolePolicy;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        Ok(names::on_role(cx, tx, "iam:GetRolePolicy", &input.role_name)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let (name, policy) = (&input.role_name, &input.policy_name);
        let (role_name, policy_document) = inline::get::<Role>(cx, tx, name, policy)?;
        let policy_name = input.policy_name;
        Ok(aws::GetRolePolicyResponse { role_name, policy_name, policy_document })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::put_role_policy::PutRolePolicy;
    use crate::iam::{documents, stage};

    #[test]
    fn a_document_comes_back_as_it_was_sent() {
        let mut world = stage::world();
        stage::role(&mut world, "auditor");
        let sent = format!("  {}\n", stage::allow("s3:Get*"));
        let input = aws::PutRolePolicyRequest {
            role_name: "auditor".into(),
            policy_name: "Reader".into(),
            policy_document: sent.clone(),
        };
        world.call::<PutRolePolicy>(input).unwrap();
        let get = |policy: &str| aws::GetRolePolicyRequest {
            role_name: "AUDITOR".into(),
            policy_name: policy.into(),
        };
        let got = world.call::<GetRolePolicy>(get("reader")).unwrap();
        assert_eq!((got.role_name.as_str(), got.policy_name.as_str()), ("auditor", "reader"));
        assert_eq!(got.policy_document, documents::encoded(&sent));
        let refusal = world.call::<GetRolePolicy>(get("none")).unwrap_err();
        assert_eq!(refusal.message, "The role policy with name none cannot be found.");
    }
}
