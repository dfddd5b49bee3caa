//! `GetCallerIdentity`: who am I.
//!
//! Whoever can sign may ask, and is always told: there is no permission to withhold.
//!
//! # Invariants
//!
//! * The answer is about the caller alone and reads nothing.

use wire::sts as aws;

use crate::prelude::*;

pub(crate) struct GetCallerIdentity;

impl Operation for GetCallerIdentity {
    type Shape = aws::GetCallerIdentity;
    const AUDIT: Audit = Audit::management(Read);

    fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(Access::free())
    }

    fn execute(cx: &Context, _: &mut Tx, _: Input<Self>) -> Outcome<Output<Self>> {
        Ok(aws::GetCallerIdentityResponse {
            user_id: cx.caller.user_id(),
            account: Some(cx.caller.account.clone()),
            arn: Some(cx.caller.arn().into()),
        })
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;
    use crate::testing::{ACCOUNT, World, check};

    #[test]
    fn root_is_told_its_account_and_its_name() {
        let mut world = World::new();
        let told = world.call::<GetCallerIdentity>(Default::default()).unwrap();
        assert_eq!(told.user_id.as_deref(), Some(ACCOUNT));
        assert_eq!(told.account.as_deref(), Some(ACCOUNT));
        assert_eq!(told.arn.as_deref(), Some("arn:aws:iam::111122223333:root"));
        check(
            &world,
            expect![[r#"
            Root sts:GetCallerIdentity - → ok
        "#]],
        );
        let record = &world.records()[0];
        assert_eq!(record["requestParameters"], serde_json::Value::Null);
        assert_eq!(record["responseElements"], serde_json::Value::Null);
        assert_eq!(record["readOnly"], true);
    }
}
