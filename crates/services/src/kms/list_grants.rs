//! `ListGrants`: the grants on a key.
//!
//! # Invariants
//!
//! * A grantee who is gone is shown by the id that he had.

use gate::Need;
use store::{KeyReader, Range};
use wire::kms as aws;

use super::grant_pages::{Page, bytes};
use super::naming::{self, Reach};
use super::needs::{self, Terms};
use super::rows::{GRANTS, Grant, Key};
use super::{grantees, grants};
use crate::prelude::*;

pub(crate) struct ListGrants;

/// How many rows are read at a time where a filter leaves few of them.
const BATCH: usize = 512;

impl Operation for ListGrants {
    type Shape = aws::ListGrants;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let subject = naming::resolve(cx, tx, &input.key_id, Reach::Shared)?;
        let need: Need = needs::need(cx, tx, "kms:ListGrants", &subject, &Terms::default())?;
        Ok(need.with("kms:GrantIsForAWSResource", cx.caller.service_name().is_some()).into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let key = naming::key(cx, tx, &input.key_id, Reach::Shared)?;
        let page = Page::of(input.limit, input.marker.as_deref())?;
        if let Some(id) = &input.grant_id {
            grants::check_id(id)?;
        }
        let fits = |grant: &Grant| {
            let shown = grantees::shown(tx, &grant.grantee, grant.grantee_id.as_deref())?;
            let is = |wanted: &Option<String>, it: &str| wanted.as_deref().is_none_or(|w| w == it);
            Ok(is(&input.grant_id, &grant.id) && is(&input.grantee_principal, &shown))
        };
        let mut found = behind(tx, &key, &page, fits)?;
        let next_marker = page.cut(&mut found, |it| (key.arn(), it.id.clone()));
        let shapes: Result<Vec<_>, Failure> =
            found.into_iter().map(|it| grants::shape(tx, &key, it)).collect();
        Ok(aws::ListGrantsResponse {
            grants: Some(shapes?),
            truncated: Some(next_marker.is_some()),
            next_marker,
        })
    }

    fn resources(cx: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        naming::resources(cx, tx, &input.key_id)
    }
}

/// The grants of a page, and one more if there is one.
fn behind(
    tx: &Tx,
    key: &Key,
    page: &Page,
    fits: impl Fn(&Grant) -> Result<bool, Failure>,
) -> Result<Vec<Grant>, Failure> {
    let mut found = Vec::new();
    let mut after = page.after.as_ref().map(|(_, grant)| bytes(&grant.as_str()));
    loop {
        let range = after.take().map_or_else(Range::all, Range::after).limit(BATCH);
        let rows = tx.scan(GRANTS, key.place(), range)?;
        let is_last = rows.len() < BATCH;
        for (tail, grant) in rows {
            assert_eq!(KeyReader(&tail).text()?, grant.id, "a grant stands under its id");
            if fits(&grant)? {
                found.push(grant);
            }
            after = Some(tail);
            if found.len() == page.look() {
                return Ok(found);
            }
        }
        if is_last {
            return Ok(found);
        }
    }
}

#[cfg(test)]
mod tests {
    use wire::Structure;

    use super::*;
    use crate::kms::grant_testing::granted;
    use crate::kms::testing::key;
    use crate::testing::World;

    const BOB: &str = "arn:aws:iam::111122223333:user/bob";
    const CAROL: &str = "arn:aws:iam::111122223333:user/carol";

    fn list(key: &str) -> aws::ListGrantsRequest {
        aws::ListGrantsRequest { key_id: key.into(), ..Default::default() }
    }

    #[test]
    fn grants_are_listed_page_by_page_and_by_grantee() {
        let mut world = World::new();
        let key = key(&mut world);
        world.user("bob", &[]);
        world.user("carol", &[]);
        world.root();
        let mut made: Vec<_> =
            (0..5).map(|_| granted(&mut world, &key, BOB, &["Encrypt", "Decrypt"]).0).collect();
        let carols = granted(&mut world, &key, CAROL, &["Encrypt"]).0;
        let all = world.call::<ListGrants>(list(&key)).unwrap();
        assert_eq!((all.grants.unwrap().len(), all.truncated), (6, Some(false)));
        let mut seen = Vec::new();
        let mut marker = None;
        loop {
            let input = aws::ListGrantsRequest { limit: Some(2), marker, ..list(&key) };
            let page = world.call::<ListGrants>(input).unwrap();
            seen.extend(page.grants.unwrap().into_iter().map(|it| it.grant_id.unwrap()));
            marker = page.next_marker;
            assert_eq!(page.truncated, Some(marker.is_some()));
            if marker.is_none() {
                break;
            }
        }
        made.push(carols.clone());
        made.sort();
        assert_eq!(seen, made);
        let input = aws::ListGrantsRequest { grantee_principal: Some(CAROL.into()), ..list(&key) };
        let found = world.call::<ListGrants>(input).unwrap().grants.unwrap();
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].grant_id.as_ref(), Some(&carols));
        assert_eq!(found[0].name.as_deref(), Some(""));
        let issuer = "arn:aws:iam::111122223333:root";
        assert_eq!(found[0].issuing_account.as_deref(), Some(issuer));
        assert_eq!(found[0].operations.as_deref(), Some(&["Encrypt".to_string()][..]));
        let input = aws::ListGrantsRequest { grant_id: Some("x".into()), ..list(&key) };
        let refusal = world.call::<ListGrants>(input).unwrap_err();
        assert_eq!(refusal.code, "InvalidGrantIdException");
    }

    #[test]
    fn a_grantee_who_is_gone_is_shown_by_his_id_and_a_namesake_has_nothing_of_it() {
        let mut world = World::new();
        let key = key(&mut world);
        let dora_of = |world: &mut World, operation: &str| {
            let entry = world.gate.operation("iam", operation).unwrap();
            let input = wire::iam::DeleteUserRequest { user_name: "dora".into() };
            world.answer(entry, input.write()).unwrap();
        };
        dora_of(&mut world, "CreateUser");
        let dora = "arn:aws:iam::111122223333:user/dora";
        granted(&mut world, &key, dora, &["Encrypt"]);
        dora_of(&mut world, "DeleteUser");
        dora_of(&mut world, "CreateUser");
        let found = world.call::<ListGrants>(list(&key)).unwrap().grants.unwrap();
        assert!(found[0].grantee_principal.as_ref().unwrap().starts_with("AIDA"));
    }
}
