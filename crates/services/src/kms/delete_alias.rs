//! `DeleteAlias`: forget an alias. The key stays.
//!
//! # Invariants
//!
//! * It takes a permission on the alias and one on the key, in whatever state that is.

use wire::kms as aws;

use super::naming::Subject;
use super::{aliases, keys, naming, needs};
use crate::prelude::*;

pub(crate) struct DeleteAlias;

const ACTION: &str = "kms:DeleteAlias";

impl Operation for DeleteAlias {
    type Shape = aws::DeleteAlias;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        aliases::check_name(&input.alias_name)?;
        let name = input.alias_name.as_str();
        let access = Access::from(aliases::need(cx, ACTION, name));
        let access = match target(cx, tx, name)? {
            None => access,
            Some(key) => access.need(needs::need(cx, tx, ACTION, &key, &Default::default())?),
        };
        Ok(access.with("kms:RequestAlias", name))
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let alias = aliases::get(cx, tx, &input.alias_name)?;
        aliases::remove(cx, tx, &input.alias_name, &alias);
        Ok(wire::Empty {})
    }

    fn resources(cx: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        let Some(Subject { key: Some(key), .. }) = target(cx, tx, &input.alias_name)? else {
            return Ok(Vec::new());
        };
        Ok(vec![naming::resource(&key), aliases::resource(cx, &input.alias_name)])
    }
}

/// The key behind an alias, if there is such an alias.
fn target(cx: &Context, tx: &Tx, name: &str) -> Result<Option<Subject>, Failure> {
    let Some(alias) = aliases::find(cx, tx, name)? else { return Ok(None) };
    let found = keys::find(tx, &cx.caller.account, &cx.region, &alias.key)?;
    Ok(found.map(Subject::of))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kms::describe_key::DescribeKey;
    use crate::kms::testing::{alias, key};
    use crate::testing::World;

    #[test]
    fn an_alias_goes_and_its_key_stays() {
        let mut world = World::new();
        let key = key(&mut world);
        alias(&mut world, "alias/ledger", &key);
        let delete = |name: &str| aws::DeleteAliasRequest { alias_name: name.into() };
        world.user("bob", &[]).call::<DeleteAlias>(delete("alias/ledger")).unwrap_err();
        world.root().call::<DeleteAlias>(delete("alias/ledger")).unwrap();
        let refusal = world.call::<DeleteAlias>(delete("alias/ledger")).unwrap_err();
        assert_eq!(refusal.code, "NotFoundException");
        let input = aws::DescribeKeyRequest { key_id: key, grant_tokens: None };
        world.call::<DescribeKey>(input).unwrap();
        let reserved = world.call::<DeleteAlias>(delete("alias/aws/s3")).unwrap_err();
        assert_eq!(reserved.code, "NotAuthorizedException");
    }
}
