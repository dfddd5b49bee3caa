//! `GetGroupPolicy`: the document of a policy that is written into a group.
//!
//! # Invariants
//!
//! * The policy's name is answered as it was asked for, as AWS does.

use identity::entities::Group;
use wire::iam as aws;

use super::{inline, names};
use crate::prelude::*;

pub(crate) struct GetGroupPolicy;

impl Operation for GetGroupPolicy {
    type Shape = aws::GetGroupPolicy;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        Ok(names::on_group(cx, tx, "iam:GetGroupPolicy", &input.group_name)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let (name, policy) = (&input.group_name, &input.policy_name);
        let (group_name, policy_document) = inline::get::<Group>(cx, tx, name, policy)?;
        let policy_name = input.policy_name;
        Ok(aws::GetGroupPolicyResponse { group_name, policy_name, policy_document })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::put_group_policy::PutGroupPolicy;
    use crate::iam::{documents, stage};

    #[test]
    fn a_document_comes_back_as_it_was_sent() {
        let mut world = stage::world();
        let sent = format!("  {}\n", stage::allow("s3:Get*"));
        let input = aws::PutGroupPolicyRequest {
            group_name: "staff".into(),
            policy_name: "Reader".into(),
            policy_document: sent.clone(),
        };
        world.call::<PutGroupPolicy>(input).unwrap();
        let get = |policy: &str| aws::GetGroupPolicyRequest {
            group_name: "STAFF".into(),
            policy_name: policy.into(),
        };
        let got = world.call::<GetGroupPolicy>(get("reader")).unwrap();
        assert_eq!((got.group_name.as_str(), got.policy_name.as_str()), ("staff", "reader"));
        assert_eq!(got.policy_document, documents::encoded(&sent));
        let refusal = world.call::<GetGroupPolicy>(get("none")).unwrap_err();
        assert_eq!(refusal.message, "The group policy with name none cannot be found.");
    }
}
