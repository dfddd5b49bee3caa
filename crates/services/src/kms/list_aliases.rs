//! `ListAliases`: the aliases of the account in the region, or those of one key.
//!
//! # Invariants
//!
//! * Aliases of AWS managed keys are listed before there are such keys, without saying for which they
//!   stand.

use gate::Need;
use store::KeyReader;
use wire::kms as aws;

use super::naming::{self, Reach};
use super::paging::{Asked, Lengths};
use super::rows::{ALIASES, Alias};
use super::{aliases, keys, managed, needs};
use crate::prelude::*;

pub(crate) struct ListAliases;

const PAGES: Lengths = Lengths { operation: "ListAliases", default: 50, max: 100 };

impl Operation for ListAliases {
    type Shape = aws::ListAliases;
    const AUDIT: Audit = Audit::management(Read);

    fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(Need::new("kms:ListAliases", "*").inquiring(needs::inquire).into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let asked = PAGES.asked(input.limit, input.marker.as_deref())?;
        let (page, next_marker) = match &input.key_id {
            Some(key) => of_key(cx, tx, key, &asked)?,
            None => all(cx, tx, &asked)?,
        };
        let entry = |(name, alias): (String, Option<Alias>)| aws::AliasListEntry {
            alias_arn: Some(aliases::arn(cx, &name)),
            alias_name: Some(name),
            creation_date: alias.as_ref().map(|it| wire::Time(it.created_at)),
            last_updated_date: alias.as_ref().map(|it| wire::Time(it.updated_at)),
            target_key_id: alias.map(|it| it.key),
        };
        Ok(aws::ListAliasesResponse {
            aliases: Some(page.into_iter().map(entry).collect()),
            truncated: Some(next_marker.is_some()),
            next_marker,
        })
    }
}

/// Names, with what they stand for.
type Page = (Vec<(String, Option<Alias>)>, Option<String>);

fn of_key(cx: &Context, tx: &Tx, key: &str, asked: &Asked) -> Outcome<Page> {
    let subject = naming::resolve(cx, tx, key, Reach::Own)?;
    let missing = || aws::not_found(format!("Key '{}' does not exist", subject.arn));
    let key = subject.key.as_ref().ok_or_else(missing)?;
    let names = keys::aliases(tx, key, usize::MAX)?;
    let named = |name: String| Ok((name.clone(), aliases::find(cx, tx, &name)?));
    let found: Result<Vec<_>, Failure> = names.into_iter().map(named).collect();
    Ok(asked.page(found?, |it| it.0.clone()))
}

fn all(cx: &Context, tx: &Tx, asked: &Asked) -> Outcome<Page> {
    let home = (cx.caller.account.as_str(), cx.region.as_str());
    let rows = tx.scan_unchecked(ALIASES, home, asked.range())?;
    let mut found = Vec::new();
    for (tail, alias) in rows {
        found.push((KeyReader(&tail).text()?, Some(alias)));
    }
    for (service, _) in managed::SERVICES {
        let name = managed::alias_of(service);
        if aliases::find(cx, tx, &name)?.is_none() {
            found.push((name, None));
        }
    }
    Ok(asked.page(found, |it| it.0.clone()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kms::describe_key::DescribeKey;
    use crate::kms::testing::{alias, key};
    use crate::testing::World;

    #[test]
    fn aliases_are_listed_in_order_with_those_of_managed_keys() {
        let mut world = World::new();
        let key = key(&mut world);
        alias(&mut world, "alias/zoo", &key);
        alias(&mut world, "alias/ant", &key);
        let describe =
            aws::DescribeKeyRequest { key_id: "alias/aws/s3".into(), grant_tokens: None };
        world.call::<DescribeKey>(describe).unwrap();
        let mut names = Vec::new();
        let mut marker = None;
        loop {
            let input = aws::ListAliasesRequest { limit: Some(3), marker, ..Default::default() };
            let page = world.call::<ListAliases>(input).unwrap();
            names.extend(page.aliases.unwrap());
            marker = page.next_marker;
            if marker.is_none() {
                break;
            }
        }
        let known: Vec<_> = names
            .iter()
            .filter(|it| it.target_key_id.is_some())
            .map(|it| it.alias_name.as_deref().unwrap())
            .collect();
        assert_eq!(known, ["alias/ant", "alias/aws/s3", "alias/zoo"]);
        assert_eq!(names.len(), managed::SERVICES.len() + 2);
        assert!(names.is_sorted_by_key(|it| it.alias_name.clone()));
        let input = aws::ListAliasesRequest { key_id: Some(key), ..Default::default() };
        let told = world.call::<ListAliases>(input).unwrap();
        assert_eq!((told.aliases.unwrap().len(), told.truncated), (2, Some(false)));
    }
}
