//! `ListAccessKeys`: the keys of a user or of the root user, without their secrets.
//!
//! # Invariants
//!
//! * The oldest key comes first.

use wire::{Time, iam as aws};

use super::paging::Page;
use super::{keys, names};
use crate::prelude::*;

pub(crate) struct ListAccessKeys;

impl Operation for ListAccessKeys {
    type Shape = aws::ListAccessKeys;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let name = input.user_name.as_deref();
        Ok(names::on_subject(cx, tx, "iam:ListAccessKeys", name)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let holder = names::subject(cx, tx, input.user_name.as_deref())?;
        let name = keys::name_of(&holder);
        let filter = name.as_deref().unwrap_or_default();
        let marker = input.marker.as_deref();
        let page = Page::read(cx, "ListAccessKeys", &[filter], marker, input.max_items)?;
        let page = page.count(keys::of(cx, tx, &holder)?);
        let shown = page.items.iter().map(|it| aws::AccessKeyMetadata {
            user_name: name.clone(),
            access_key_id: Some(it.id.clone()),
            status: Some(keys::status(it).into()),
            create_date: Some(Time(it.created_at)),
        });
        Ok(aws::ListAccessKeysResponse {
            access_key_metadata: shown.collect(),
            is_truncated: Some(page.is_truncated),
            marker: page.marker,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::create_access_key::CreateAccessKey;
    use crate::testing::World;

    #[test]
    fn everybody_lists_his_own_keys_the_oldest_first() {
        let mut world = World::new();
        let mut made = Vec::new();
        for _ in 0..2 {
            let key = world.call::<CreateAccessKey>(Default::default()).unwrap().access_key;
            made.push(Some(key.access_key_id));
        }
        let mut ids = |request: aws::ListAccessKeysRequest| {
            let told = world.call::<ListAccessKeys>(request).unwrap();
            let ids: Vec<_> =
                told.access_key_metadata.into_iter().map(|it| it.access_key_id).collect();
            (ids, told.marker)
        };
        assert_eq!(ids(Default::default()).0, made);
        let one = |marker| aws::ListAccessKeysRequest {
            max_items: Some(1),
            marker,
            ..Default::default()
        };
        let (first, marker) = ids(one(None));
        assert_eq!(first, made[..1]);
        assert_eq!(ids(one(marker)), (made[1..].to_vec(), None));
        world.user("mallory", &[]).call::<ListAccessKeys>(Default::default()).unwrap_err();
    }
}
