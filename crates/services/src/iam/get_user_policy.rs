//! `GetUserPolicy`: the document of a policy that is written into a user.
//!
//! # Invariants
//!
//! * The policy's name is answered as it was asked for, as AWS does.

use identity::entities::User;
use wire::iam as aws;

use super::{inline, names};
use crate::prelude::*;

pub(crate) struct GetUserPolicy;

impl Operation for GetUserPolicy {
    type Shape = aws::GetUserPolicy;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        Ok(names::on_user(cx, tx, "iam:GetUserPolicy", &input.user_name)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let (name, policy) = (&input.user_name, &input.policy_name);
        let (user_name, policy_document) = inline::get::<User>(cx, tx, name, policy)?;
        let policy_name = input.policy_name;
        Ok(aws::GetUserPolicyResponse { user_name, policy_name, policy_document })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::put_user_policy::PutUserPolicy;
    use crate::iam::{documents, stage};

    #[test]
    fn a_document_comes_back_as_it_was_sent() {
        let mut world = stage::world();
        let sent = format!("  {}\n", stage::allow("s3:Get*"));
        let input = aws::PutUserPolicyRequest {
            user_name: "bob".into(),
            policy_name: "Reader".into(),
            policy_document: sent.clone(),
        };
        world.call::<PutUserPolicy>(input).unwrap();
        let get = |policy: &str| aws::GetUserPolicyRequest {
            user_name: "BOB".into(),
            policy_name: policy.into(),
        };
        let got = world.call::<GetUserPolicy>(get("reader")).unwrap();
        assert_eq!((got.user_name.as_str(), got.policy_name.as_str()), ("bob", "reader"));
        assert_eq!(got.policy_document, documents::encoded(&sent));
        let refusal = world.call::<GetUserPolicy>(get("none")).unwrap_err();
        assert_eq!(refusal.message, "The user policy with name none cannot be found.");
    }
}
