//! `GetFederationToken`: credentials to hand to somebody else, who may do what the caller may and a
//! policy passed along allows.
//!
//! # Invariants
//!
//! * Without a policy the session may do only what policies of resources let it do by its own name.
//! * It never calls IAM, and of STS only `GetCallerIdentity`.

use gate::Need;
use identity::Holder;
use wire::sts as aws;

use super::credentials::{Wish, issue};
use super::get_session_token::{duration, holder};
use super::session_policies::passed;
use super::session_tags::SessionTags;
use crate::prelude::*;

pub(crate) struct GetFederationToken;

impl Operation for GetFederationToken {
    type Shape = aws::GetFederationToken;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, _: &Tx, input: &Input<Self>) -> Outcome<Access> {
        holder(cx, "GetFederationToken")?;
        let tags = SessionTags::of(cx, &input.tags, &None)?;
        let arn = arn(cx, &input.name);
        let access = Access::from(tags.supply(Need::new("sts:GetFederationToken", &arn)));
        Ok(match tags.tags.is_empty() {
            true => access,
            false => access.need(tags.supply(Need::new("sts:TagSession", &arn))),
        })
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let account = cx.caller.account.clone();
        let user = match holder(cx, "GetFederationToken")? {
            Holder::User(id) => Some(id),
            _ => None,
        };
        let tags = SessionTags::of(cx, &input.tags, &None)?;
        let passed = passed(tx, &account, input.policy, input.policy_arns)?;
        let federated = aws::FederatedUser {
            federated_user_id: format!("{account}:{}", input.name),
            arn: arn(cx, &input.name),
        };
        let holder = Holder::Federated { name: input.name, user };
        let wish = Wish {
            policies: passed.documents,
            policy_arns: passed.arns,
            tags: tags.tags,
            ..Wish::new(&account, holder, duration(cx, input.duration_seconds))
        };
        let issued = issue(cx, wish)?;
        Ok(aws::GetFederationTokenResponse {
            credentials: Some(issued.credentials),
            federated_user: Some(federated),
            // Unlike AssumeRole, this call says so when nothing was packed.
            packed_policy_size: Some(issued.packed_percent.unwrap_or(0)),
        })
    }
}

fn arn(cx: &Context, name: &str) -> String {
    format!("arn:aws:sts::{}:federated-user/{name}", cx.caller.account)
}

#[cfg(test)]
mod tests;
