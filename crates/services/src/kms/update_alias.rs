//! `UpdateAlias`: let an alias stand for another key.
//!
//! # Invariants
//!
//! * Both keys are of one class and one usage, so that whoever uses the alias need not know.
//! * It takes a permission on the alias and one on either key.

use wire::kms as aws;

use super::naming::{self, Reach, Subject};
use super::rows::{Alias, Key};
use super::states::{self, Want};
use super::{aliases, keys, needs};
use crate::prelude::*;

pub(crate) struct UpdateAlias;

const ACTION: &str = "kms:UpdateAlias";

impl Operation for UpdateAlias {
    type Shape = aws::UpdateAlias;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        aliases::check_name(&input.alias_name)?;
        aliases::check_target(&input.target_key_id)?;
        let name = input.alias_name.as_str();
        let alias = aliases::get(cx, tx, name)?;
        let new = naming::resolve(cx, tx, &input.target_key_id, Reach::Own)?;
        let mut access = Access::from(aliases::need(cx, ACTION, name));
        if let Some(old) = target(cx, tx, &alias)? {
            access = access.need(needs::need(cx, tx, ACTION, &old, &Default::default())?);
        }
        let new = needs::need(cx, tx, ACTION, &new, &Default::default())?;
        Ok(access.need(new).with("kms:RequestAlias", name))
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let key = naming::key(cx, tx, &input.target_key_id, Reach::Own)?;
        let alias = aliases::get(cx, tx, &input.alias_name)?;
        if let Some(Subject { key: Some(old), .. }) = target(cx, tx, &alias)? {
            check_alike(&old, &key)?;
        }
        states::check(&key, Want::Describe)?;
        if alias.key != key.id {
            aliases::check_room(tx, &key)?;
        }
        aliases::remove(cx, tx, &input.alias_name, &alias);
        let row = Alias { key: key.id, updated_at: cx.now, ..alias };
        aliases::put(cx, tx, &input.alias_name, &row);
        Ok(wire::Empty {})
    }

    fn resources(cx: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        let mut all = naming::resources(cx, tx, &input.target_key_id)?;
        if !all.is_empty() {
            all.push(aliases::resource(cx, &input.alias_name));
        }
        Ok(all)
    }
}

/// The key that an alias stands for.
fn target(cx: &Context, tx: &Tx, alias: &Alias) -> Result<Option<Subject>, Failure> {
    let found = keys::find(tx, &cx.caller.account, &cx.region, &alias.key)?;
    Ok(found.map(Subject::of))
}

fn check_alike(old: &Key, new: &Key) -> Result<(), Refusal> {
    match old.spec.class() == new.spec.class() && old.usage == new.usage {
        true => Ok(()),
        false => Err(aws::validation(format!(
            "Alias cannot be changed from key {} to {}: both keys must be of the same type and have \
             the same key usage.",
            old.arn(),
            new.arn()
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kms::describe_key::DescribeKey;
    use crate::kms::testing::{alias, key, key_with};
    use crate::testing::World;

    fn update(name: &str, key: &str) -> aws::UpdateAliasRequest {
        aws::UpdateAliasRequest { alias_name: name.into(), target_key_id: key.into() }
    }

    #[test]
    fn an_alias_moves_to_a_key_like_the_one_before() {
        let mut world = World::new();
        let (one, other) = (key(&mut world), key(&mut world));
        let mac = key_with(&mut world, |it| {
            it.key_spec = Some("HMAC_256".into());
            it.key_usage = Some("GENERATE_VERIFY_MAC".into());
        });
        alias(&mut world, "alias/ledger", &one);
        world.call::<UpdateAlias>(update("alias/ledger", &other)).unwrap();
        let input = aws::DescribeKeyRequest { key_id: "alias/ledger".into(), grant_tokens: None };
        let told = world.call::<DescribeKey>(input).unwrap().key_metadata.unwrap();
        assert_eq!(told.key_id, other);
        let refusal = world.call::<UpdateAlias>(update("alias/ledger", &mac.key_id)).unwrap_err();
        assert_eq!(refusal.code, "ValidationException");
        let refusal = world.call::<UpdateAlias>(update("alias/none", &one)).unwrap_err();
        assert_eq!(
            refusal.message,
            "Alias arn:aws:kms:us-east-1:111122223333:alias/none is not found."
        );
    }
}
