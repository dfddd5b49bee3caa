//! `ListRegions`: the regions that there are, and how an account stands to each.
//!
//! # Invariants
//!
//! * Names ascend, and a token is the last name of the page before it.

use std::collections::BTreeMap;

use identity::regions::{REGIONS, find_region};
use wire::account as aws;

use super::{regions, subject};
use crate::prelude::*;

pub(crate) struct ListRegions;

const ACTION: &str = "account:ListRegions";
const PAGE_LENGTH: usize = 20;
const PAGE_LENGTH_MAX: usize = 50;

impl Operation for ListRegions {
    type Shape = aws::ListRegions;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        subject::access(cx, tx, ACTION, input.account_id.as_deref())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let account = subject::of(cx, tx, ACTION, input.account_id.as_deref())?;
        let wanted = input.region_opt_status_contains.unwrap_or_default();
        let length = input.max_results.and_then(|it| usize::try_from(it).ok());
        let length = length.unwrap_or(PAGE_LENGTH).clamp(1, PAGE_LENGTH_MAX);
        let after = input.next_token.unwrap_or_default();
        if !after.is_empty() && find_region(&after).is_none() {
            let message = "The pagination token is not one that this operation gave.";
            return Err(aws::validation(message).with("reason", "invalidRegionOptTarget").into());
        }
        let mut listed = BTreeMap::new();
        for region in REGIONS.iter().filter(|it| it.name > after.as_str()) {
            let status = regions::status(cx, tx, &account.id, region)?;
            if wanted.is_empty() || wanted.iter().any(|it| it == status) {
                listed.insert(region.name, status);
            }
        }
        let more = listed.len() > length;
        let page: Vec<_> = listed.into_iter().take(length).collect();
        let next_token = page.last().filter(|_| more).map(|(name, _)| name.to_string());
        let shown = |(name, status): (&str, &str)| aws::Region {
            region_name: Some(name.into()),
            region_opt_status: Some(status.into()),
        };
        let regions = Some(page.into_iter().map(shown).collect());
        Ok(aws::ListRegionsResponse { next_token, regions })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::enable_region::EnableRegion;
    use crate::testing::World;

    #[test]
    fn pages_follow_each_other_and_statuses_choose() {
        let mut world = World::with_account();
        let enable =
            aws::EnableRegionRequest { region_name: "il-central-1".into(), ..Default::default() };
        world.call::<EnableRegion>(enable).unwrap();
        let mut names = |input: aws::ListRegionsRequest| {
            let told = world.call::<ListRegions>(input).unwrap();
            let names: Vec<String> =
                told.regions.unwrap().into_iter().map(|it| it.region_name.unwrap()).collect();
            (names, told.next_token)
        };
        let (first, token) = names(Default::default());
        assert_eq!((first.len(), &*first[0]), (20, "af-south-1"));
        let (second, end) =
            names(aws::ListRegionsRequest { next_token: token, ..Default::default() });
        assert_eq!((second.len(), end), (14, None));
        assert!(first.iter().chain(&second).is_sorted());
        let chosen = Some(vec!["ENABLING".into()]);
        let input =
            aws::ListRegionsRequest { region_opt_status_contains: chosen, ..Default::default() };
        assert_eq!(names(input).0, ["il-central-1"]);
    }

    #[test]
    fn a_foreign_token_is_refused() {
        let input = aws::ListRegionsRequest { next_token: Some("x".into()), ..Default::default() };
        let refusal = World::with_account().call::<ListRegions>(input).unwrap_err();
        assert_eq!(refusal.code, "ValidationException");
    }
}
