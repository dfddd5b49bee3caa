//! `CreateAlias`: give a key another name.
//!
//! # Invariants
//!
//! * It takes a permission on the alias and one on the key.

use wire::kms as aws;

use super::naming::{self, Reach};
use super::rows::Alias;
use super::states::{self, Want};
use super::{aliases, needs};
use crate::prelude::*;

pub(crate) struct CreateAlias;

const ACTION: &str = "kms:CreateAlias";

impl Operation for CreateAlias {
    type Shape = aws::CreateAlias;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        aliases::check_name(&input.alias_name)?;
        aliases::check_target(&input.target_key_id)?;
        let subject = naming::resolve(cx, tx, &input.target_key_id, Reach::Own)?;
        let key = needs::need(cx, tx, ACTION, &subject, &Default::default())?;
        let name = input.alias_name.as_str();
        let alias = aliases::need(cx, ACTION, name);
        Ok(Access::from(alias.with("kms:RequestAlias", name))
            .need(key.with("kms:RequestAlias", name)))
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let key = naming::key(cx, tx, &input.target_key_id, Reach::Own)?;
        states::check(&key, Want::Describe)?;
        let name = &input.alias_name;
        if aliases::find(cx, tx, name)?.is_some() {
            let arn = aliases::arn(cx, name);
            let message = format!("An alias with the name {arn} already exists");
            return Err(aws::already_exists(message).into());
        }
        aliases::check_room(tx, &key)?;
        let row = Alias { key: key.id, created_at: cx.now, updated_at: cx.now };
        aliases::put(cx, tx, name, &row);
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kms::testing::{alias, key, opened, sealed};
    use crate::testing::World;

    fn create(name: &str, key: &str) -> aws::CreateAliasRequest {
        aws::CreateAliasRequest { alias_name: name.into(), target_key_id: key.into() }
    }

    #[test]
    fn an_alias_stands_for_its_key_and_only_once() {
        let mut world = World::new();
        let (one, other) = (key(&mut world), key(&mut world));
        alias(&mut world, "alias/ledger", &one);
        let blob = sealed(&mut world, "alias/ledger", b"hush");
        assert_eq!(opened(&mut world, &blob).unwrap(), b"hush");
        let refusal = world.call::<CreateAlias>(create("alias/ledger", &other)).unwrap_err();
        assert_eq!(
            refusal.to_string(),
            "AlreadyExistsException (400): An alias with the name \
             arn:aws:kms:us-east-1:111122223333:alias/ledger already exists"
        );
        let refusal = world.call::<CreateAlias>(create("alias/b", "alias/ledger")).unwrap_err();
        assert_eq!(refusal.message, "Aliases must refer to keys. Not aliases");
        let resources = &world.records()[2]["resources"];
        assert_eq!(resources[1]["ARN"], "arn:aws:kms:us-east-1:111122223333:alias/ledger");
        assert_eq!(resources[1]["type"], "AWS::KMS::Key");
    }

    #[test]
    fn the_denial_names_the_alias_or_the_key() {
        let mut world = World::new();
        let key = key(&mut world);
        let arn = "arn:aws:kms:us-east-1:111122223333:alias/ledger";
        let only = |resource: &str| serde_json::json!({ "Effect": "Allow", "Action": ACTION, "Resource": resource });
        let mut told = |name: &str, resource: &str| {
            world.user_with(name, Some(only(resource)));
            world.call::<CreateAlias>(create("alias/ledger", &key)).unwrap_err().message
        };
        let key_arn = crate::kms::rows::arn("us-east-1", crate::testing::ACCOUNT, &key);
        assert!(told("ada", &key_arn).contains(&format!("on resource: {arn} because")));
        assert!(told("bob", arn).contains(&format!("on resource: {key_arn} because")));
        world.user_with("eve", Some(serde_json::json!([only(arn), only(&key_arn)])));
        world.call::<CreateAlias>(create("alias/ledger", &key)).unwrap();
    }

    #[test]
    fn a_key_has_fifty_aliases_and_no_more() {
        let mut world = World::new();
        let key = key(&mut world);
        for nth in 0..aliases::ALIASES_MAX {
            alias(&mut world, &format!("alias/a{nth}"), &key);
        }
        let refusal = world.call::<CreateAlias>(create("alias/b", &key)).unwrap_err();
        assert_eq!(refusal.code, "LimitExceededException");
    }
}
