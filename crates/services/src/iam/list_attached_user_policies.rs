//! `ListAttachedUserPolicies`: the managed policies that are attached to a user, by name.
//!
//! # Invariants
//!
//! * A path prefix is that of the policies, not of the user.

use identity::entities::User;
use wire::iam as aws;

use super::paging::Page;
use super::{attachments, names};
use crate::prelude::*;

pub(crate) struct ListAttachedUserPolicies;

impl Operation for ListAttachedUserPolicies {
    type Shape = aws::ListAttachedUserPolicies;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let action = "iam:ListAttachedUserPolicies";
        Ok(names::on_user(cx, tx, action, &input.user_name)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let (name, prefix) = (&input.user_name, input.path_prefix.as_deref());
        let (operation, filters) = ("ListAttachedUserPolicies", [name, prefix.unwrap_or("/")]);
        let marker = input.marker.as_deref();
        let page = Page::read(cx, operation, &filters, marker, input.max_items)?;
        let paged = attachments::page::<User>(cx, tx, &page, name, prefix)?;
        Ok(aws::ListAttachedUserPoliciesResponse {
            attached_policies: Some(paged.items),
            is_truncated: Some(paged.is_truncated),
            marker: paged.marker,
        })
    }
}

#[cfg(test)]
mod tests {
    use identity::entities;

    use super::*;
    use crate::iam::stage;

    #[test]
    fn policies_are_listed_by_name_and_path() {
        let mut world = stage::world();
        let attached = ["service-role/AWS_ConfigRole", "SecurityAudit", "job-function/Billing"];
        let attached = attached.map(|it| format!("arn:aws:iam::aws:policy/{it}")).to_vec();
        let row = User { attached, ..stage::row(&world, "bob") };
        stage::change(&world, |tx| entities::put(tx, &row).unwrap());
        let mut list = |path_prefix: Option<&str>| -> Vec<String> {
            let input = aws::ListAttachedUserPoliciesRequest {
                user_name: "bob".into(),
                path_prefix: path_prefix.map(Into::into),
                ..Default::default()
            };
            let answer = world.call::<ListAttachedUserPolicies>(input).unwrap();
            let policies = answer.attached_policies.unwrap().into_iter();
            policies.map(|it| it.policy_name.unwrap()).collect()
        };
        assert_eq!(list(None), ["AWS_ConfigRole", "Billing", "SecurityAudit"]);
        assert_eq!(list(Some("/job-function/")), ["Billing"]);
    }
}
