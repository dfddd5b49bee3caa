//! `DeleteAccountAlias`: the account has no name but its number.
//!
//! # Invariants
//!
//! * Only the alias that the account has is deleted, not whatever is there.

use wire::iam as aws;

use super::aliases;
use crate::prelude::*;

pub(crate) struct DeleteAccountAlias;

impl Operation for DeleteAccountAlias {
    type Shape = aws::DeleteAccountAlias;
    const AUDIT: Audit = Audit::management(Write);

    fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(Access::to("iam:DeleteAccountAlias", "*"))
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let (account, alias) = (&cx.caller.account, &input.account_alias);
        if aliases::of(tx, account)?.as_ref() != Some(alias) {
            let text = format!("The account alias {alias} cannot be found.");
            return Err(aws::no_such_entity(text).into());
        }
        aliases::remove(tx, account)?;
        Ok(Default::default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::create_account_alias::CreateAccountAlias;
    use crate::testing::World;

    #[test]
    fn only_ones_own_alias_is_deleted() {
        let mut world = World::new();
        let create = aws::CreateAccountAliasRequest { account_alias: "ours".into() };
        world.call::<CreateAccountAlias>(create).unwrap();
        let delete = |it: &str| aws::DeleteAccountAliasRequest { account_alias: it.into() };
        let refused = |world: &mut World, name| {
            world.call::<DeleteAccountAlias>(delete(name)).unwrap_err().code.to_string()
        };
        assert_eq!(refused(&mut world, "other"), "NoSuchEntity");
        assert_eq!(refused(world.stranger(), "ours"), "NoSuchEntity");
        world.root().call::<DeleteAccountAlias>(delete("ours")).unwrap();
        assert_eq!(refused(&mut world, "ours"), "NoSuchEntity");
    }
}
