//! `GetPolicy`: a managed policy, without its document.
//!
//! # Invariants
//!
//! * Uses are counted in the caller's account, those of AWS's own policies too.

use identity::uses;
use wire::iam as aws;

use super::managed_policies::{self, Managed};
use super::tags;
use crate::prelude::*;

pub(crate) struct GetPolicy;

impl Operation for GetPolicy {
    type Shape = aws::GetPolicy;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        Ok(managed_policies::need(cx, tx, "iam:GetPolicy", &input.policy_arn)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let managed = Managed::get(cx, tx, &input.policy_arn)?;
        let view = managed.view(uses::count(tx, &cx.caller.account, &input.policy_arn)?);
        let (description, tags) = match managed {
            Managed::Own(it) => (it.description.clone(), tags::list(&it.tags)),
            Managed::Aws(_) => (None, Vec::new()),
        };
        Ok(aws::GetPolicyResponse {
            policy: Some(aws::Policy { description, tags: Some(tags), ..view }),
        })
    }
}

#[cfg(test)]
mod tests {
    use identity::entities::{self, User};

    use super::*;
    use crate::iam::stage;
    use crate::testing::World;

    fn get(world: &mut World, arn: &str) -> Result<aws::Policy, Refusal> {
        let input = aws::GetPolicyRequest { policy_arn: arn.into() };
        world.call::<GetPolicy>(input).map(|it| it.policy.unwrap())
    }

    #[test]
    fn uses_are_counted_in_the_account_of_the_caller() {
        let mut world = stage::world();
        let own = stage::policy(&mut world, "reader", stage::allow("s3:Get*"));
        let audit = "arn:aws:iam::aws:policy/SecurityAudit";
        let attached = vec![own.clone(), audit.into()];
        let row: User = stage::row(&world, "bob");
        let row = User { attached, boundary: Some(own.clone()), ..row };
        stage::change(&world, |tx| entities::put(tx, &row).unwrap());
        let mut counts = |arn: &str| {
            let policy = get(&mut world, arn).unwrap();
            assert_eq!(policy.tags, Some(Vec::new()));
            (policy.attachment_count.unwrap(), policy.permissions_boundary_usage_count.unwrap())
        };
        assert_eq!((counts(&own), counts(audit)), ((1, 1), (1, 0)));
        let elsewhere = get(world.stranger(), audit).unwrap();
        assert_eq!(elsewhere.attachment_count, Some(0));
    }

    #[test]
    fn what_belongs_to_others_is_denied_and_what_is_missing_is_named() {
        let mut world = stage::world();
        let own = stage::policy(&mut world, "reader", stage::allow("s3:Get*"));
        let code = |refusal: Refusal| refusal.code;
        assert_eq!(code(get(world.stranger(), &own).unwrap_err()), "AccessDenied");
        let missing = "arn:aws:iam::111122223333:policy/Reader";
        let refusal = get(world.root(), missing).unwrap_err();
        assert_eq!(refusal.message, format!("Policy {missing} was not found."));
        let user = "arn:aws:iam::111122223333:user/bob";
        assert_eq!(code(get(&mut world, user).unwrap_err()), "InvalidInput");
    }
}
