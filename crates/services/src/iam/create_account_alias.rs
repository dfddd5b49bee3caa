//! `CreateAccountAlias`: a name for the account, in the place of the one that it had.
//!
//! # Invariants
//!
//! * What another account of this installation is called is taken.

use wire::iam as aws;

use super::aliases;
use crate::prelude::*;

pub(crate) struct CreateAccountAlias;

impl Operation for CreateAccountAlias {
    type Shape = aws::CreateAccountAlias;
    const AUDIT: Audit = Audit::management(Write);

    fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(Access::to("iam:CreateAccountAlias", "*"))
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let alias = &input.account_alias;
        aliases::check(alias)?;
        match aliases::account(tx, alias)? {
            Some(owner) if owner != cx.caller.account => {
                let text = format!("The account alias {alias} already exists.");
                Err(aws::entity_already_exists(text).into())
            }
            Some(_) => Ok(Default::default()),
            None => {
                aliases::put(tx, &cx.caller.account, alias)?;
                Ok(Default::default())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::list_account_aliases::ListAccountAliases;
    use crate::testing::World;

    fn alias(name: &str) -> aws::CreateAccountAliasRequest {
        aws::CreateAccountAliasRequest { account_alias: name.into() }
    }

    #[test]
    fn an_account_has_one_alias_and_nobody_else_has_the_same() {
        let mut world = World::new();
        world.call::<CreateAccountAlias>(alias("first")).unwrap();
        let refusal = world.stranger().call::<CreateAccountAlias>(alias("first")).unwrap_err();
        assert_eq!(refusal.message, "The account alias first already exists.");
        world.root().call::<CreateAccountAlias>(alias("second")).unwrap();
        let told = world.call::<ListAccountAliases>(Default::default()).unwrap();
        assert_eq!(told.account_aliases, ["second"]);
        world.stranger().call::<CreateAccountAlias>(alias("first")).unwrap();
        assert_eq!(world.call::<CreateAccountAlias>(alias("-x-")).unwrap_err().status, 400);
    }
}
