//! `ListKeys`: the keys of the account in the region, in every state.

use gate::Need;
use store::KeyReader;
use wire::kms as aws;

use super::needs;
use super::paging::Lengths;
use super::rows::{self, KEYS};
use crate::prelude::*;

pub(crate) struct ListKeys;

const PAGES: Lengths = Lengths { operation: "ListKeys", default: 100, max: 1000 };

impl Operation for ListKeys {
    type Shape = aws::ListKeys;
    const AUDIT: Audit = Audit::management(Read);

    fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(Need::new("kms:ListKeys", "*").inquiring(needs::inquire).into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let asked = PAGES.asked(input.limit, input.marker.as_deref())?;
        let home = (cx.caller.account.as_str(), cx.region.as_str());
        let rows = tx.scan_unchecked(KEYS, home, asked.range())?;
        let ids: Result<Vec<String>, _> =
            rows.iter().map(|(tail, _)| KeyReader(tail).text()).collect();
        let mut ids = ids?;
        let next_marker = asked.cut(&mut ids, String::clone);
        let entry = |id: String| aws::KeyListEntry {
            key_arn: Some(rows::arn(&cx.region, &cx.caller.account, &id)),
            key_id: Some(id),
        };
        Ok(aws::ListKeysResponse {
            keys: Some(ids.into_iter().map(entry).collect()),
            truncated: Some(next_marker.is_some()),
            next_marker,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kms::testing::key;
    use crate::testing::World;

    #[test]
    fn every_key_is_listed_once_and_only_where_it_is() {
        let mut world = World::new();
        let mut made: Vec<_> = (0..3).map(|_| key(&mut world)).collect();
        made.sort();
        let mut told = Vec::new();
        let mut marker = None;
        loop {
            let input = aws::ListKeysRequest { limit: Some(2), marker };
            let page = world.call::<ListKeys>(input).unwrap();
            told.extend(page.keys.unwrap().into_iter().map(|it| it.key_id.unwrap()));
            assert_eq!(page.truncated, Some(page.next_marker.is_some()));
            marker = page.next_marker;
            if marker.is_none() {
                break;
            }
        }
        assert_eq!(told, made);
        let elsewhere = world.region("eu-west-1").call::<ListKeys>(Default::default()).unwrap();
        assert_eq!(elsewhere.keys, Some(vec![]));
    }
}
