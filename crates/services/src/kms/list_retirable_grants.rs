//! `ListRetirableGrants`: the grants that somebody may retire, on the keys of the caller's account.

use gate::Need;
use store::{KeyReader, Range};
use wire::kms as aws;

use super::grant_pages::{Page, bytes};
use super::rows::{self, Grant, Key, RETIRABLE};
use super::{grants, keys, needs};
use crate::prelude::*;

pub(crate) struct ListRetirableGrants;

impl Operation for ListRetirableGrants {
    type Shape = aws::ListRetirableGrants;
    const AUDIT: Audit = Audit::management(Read);

    fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(Need::new("kms:ListRetirableGrants", "*").inquiring(needs::inquire).into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let page = Page::of(input.limit, input.marker.as_deref())?;
        let (account, region) = (cx.caller.account.as_str(), cx.region.as_str());
        let home = rows::arn(region, account, "");
        let range = match &page.after {
            None => Range::all(),
            Some((key, grant)) => {
                let id = key.strip_prefix(&home).ok_or_else(|| aws::invalid_marker(""))?;
                Range::after(bytes(&(id, grant.as_str())))
            }
        };
        let place = (account, region, input.retiring_principal.as_str());
        let mut found: Vec<(Key, Grant)> = Vec::new();
        for (tail, ()) in tx.scan(RETIRABLE, place, range.limit(page.look()))? {
            let mut reader = KeyReader(&tail);
            let (id, grant) = (reader.text()?, reader.text()?);
            let missing = || Failure::new("a grant that can be retired is not there");
            let key = keys::find(tx, account, region, &id)?.ok_or_else(missing)?;
            let grant = grants::find(tx, &key, &grant)?.ok_or_else(missing)?;
            found.push((key, grant));
        }
        let next_marker = page.cut(&mut found, |(key, grant)| (key.arn(), grant.id.clone()));
        let shapes: Result<Vec<_>, Failure> =
            found.into_iter().map(|(key, grant)| grants::shape(tx, &key, grant)).collect();
        Ok(aws::ListGrantsResponse {
            grants: Some(shapes?),
            truncated: Some(next_marker.is_some()),
            next_marker,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kms::create_grant::CreateGrant;
    use crate::kms::grant_testing::{grant, granted};
    use crate::kms::testing::key;
    use crate::testing::World;

    const BOB: &str = "arn:aws:iam::111122223333:user/bob";

    #[test]
    fn a_principal_finds_what_he_may_retire_on_all_keys_of_the_account() {
        let mut world = World::new();
        world.user("bob", &[]);
        world.root();
        let keys: Vec<_> = (0..3).map(|_| key(&mut world)).collect();
        for key in &keys {
            let retiring_principal = Some(BOB.into());
            let input =
                aws::CreateGrantRequest { retiring_principal, ..grant(key, BOB, &["Encrypt"]) };
            world.call::<CreateGrant>(input).unwrap();
            granted(&mut world, key, BOB, &["Encrypt"]);
        }
        let list = |who: &str| aws::ListRetirableGrantsRequest {
            retiring_principal: who.into(),
            limit: Some(2),
            ..Default::default()
        };
        let page = world.call::<ListRetirableGrants>(list(BOB)).unwrap();
        assert_eq!((page.grants.unwrap().len(), page.truncated), (2, Some(true)));
        let input = aws::ListRetirableGrantsRequest { marker: page.next_marker, ..list(BOB) };
        let page = world.call::<ListRetirableGrants>(input).unwrap();
        assert_eq!((page.grants.unwrap().len(), page.truncated), (1, Some(false)));
        let nobody = list("arn:aws:iam::111122223333:user/nobody");
        assert!(world.call::<ListRetirableGrants>(nobody).unwrap().grants.unwrap().is_empty());
        let elsewhere = world.region("eu-west-1").call::<ListRetirableGrants>(list(BOB)).unwrap();
        assert!(elsewhere.grants.unwrap().is_empty());
    }
}
