//! `DescribeRegions`: which regions there are, and which of them the account can use.
//!
//! | `AllRegions` | shown                                    |
//! |--------------|------------------------------------------|
//! | absent       | the regions that the account has         |
//! | true         | also those that it would have to ask for |
//!
//! Filters are `endpoint`, `opt-in-status` and `region-name`; values of one filter are alternatives
//! and may hold `*` and `?`, several filters must all hold.
//!
//! # Invariants
//!
//! * A region asked for by name is shown or refused, never left out in silence.

use gate::Need;
use identity::regions::{self, REGIONS, Region};
use wire::ec2 as aws;

use crate::prelude::*;

pub(crate) struct DescribeRegions;

impl Operation for DescribeRegions {
    type Shape = aws::DescribeRegions;
    const AUDIT: Audit = Audit::management(Read);

    fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(Need::new("ec2:DescribeRegions", "*").encoded().into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        if input.dry_run == Some(true) {
            let message = "Request would have succeeded, but DryRun flag is set.";
            return Err(Refusal::new("DryRunOperation", 412, message).into());
        }
        let names = input.region_names.unwrap_or_default();
        if let Some(name) = names.iter().find(|name| regions::find_region(name).is_none()) {
            let message = format!("Invalid region provided: {name}");
            return Err(Refusal::new("InvalidParameterValue", 400, message).into());
        }
        let filters = input.filters.unwrap_or_default();
        if let Some(filter) = filters.iter().find(|it| !FILTERS.contains(&name_of(it))) {
            let message = format!("The filter '{}' is invalid", name_of(filter));
            return Err(Refusal::new("InvalidParameterValue", 400, message).into());
        }
        let all = input.all_regions == Some(true);
        let own = regions::regions_of(tx, &cx.caller.account, cx.now)?;
        let status = |region: &Region| match own.contains(&region.name) {
            _ if !region.opt_in => "opt-in-not-required",
            true => "opted-in",
            false => "not-opted-in",
        };
        let shown = |region: &&Region| {
            (all || own.contains(&region.name))
                && (names.is_empty() || names.iter().any(|it| it == region.name))
                && filters.iter().all(|it| passes(it, region, status(region)))
        };
        let describe = |region: &Region| aws::Region {
            region_name: Some(region.name.into()),
            endpoint: Some(endpoint(region)),
            opt_in_status: Some(status(region).into()),
            ..Default::default()
        };
        let regions = REGIONS.iter().filter(shown).map(describe).collect();
        Ok(aws::DescribeRegionsResult { regions: Some(regions) })
    }
}

const FILTERS: [&str; 3] = ["endpoint", "opt-in-status", "region-name"];

fn name_of(filter: &aws::Filter) -> &str {
    filter.name.as_deref().unwrap_or_default()
}

fn endpoint(region: &Region) -> String {
    format!("ec2.{}.amazonaws.com", region.name)
}

fn passes(filter: &aws::Filter, region: &Region, status: &str) -> bool {
    let endpoint = endpoint(region);
    let value = match name_of(filter) {
        "endpoint" => &endpoint,
        "opt-in-status" => status,
        _ => region.name,
    };
    filter.values.iter().flatten().any(|pattern| matches(pattern.as_bytes(), value.as_bytes()))
}

/// Whether a text fits a pattern with `*` and `?`. After a mismatch the last `*` takes one more.
fn matches(pattern: &[u8], text: &[u8]) -> bool {
    let (mut p, mut t, mut star) = (0, 0, None);
    while t < text.len() {
        if pattern.get(p) == Some(&b'*') {
            star = Some((p + 1, t));
            p += 1;
        } else if p < pattern.len() && (pattern[p] == b'?' || pattern[p] == text[t]) {
            p += 1;
            t += 1;
        } else if let Some((after, taken)) = star {
            star = Some((after, taken + 1));
            p = after;
            t = taken + 1;
        } else {
            return false;
        }
    }
    pattern[p..].iter().all(|it| *it == b'*')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{World, wait};

    fn names(input: aws::DescribeRegionsRequest) -> Vec<String> {
        let told = World::new().call::<DescribeRegions>(input).unwrap();
        told.regions.unwrap().into_iter().map(|it| it.region_name.unwrap()).collect()
    }

    fn filter(name: &str, values: &[&str]) -> Option<Vec<aws::Filter>> {
        let values = Some(values.iter().map(|it| it.to_string()).collect());
        Some(vec![aws::Filter { name: Some(name.into()), values }])
    }

    #[test]
    fn an_account_has_seventeen_regions_of_thirty_four() {
        assert_eq!(names(Default::default()).len(), 17);
        let all = aws::DescribeRegionsRequest { all_regions: Some(true), ..Default::default() };
        assert_eq!(names(all).len(), 34);
    }

    #[test]
    fn filters_choose_by_name_and_by_opt_in_status() {
        let filters = filter("region-name", &["eu-west-?", "sa*"]);
        let input = aws::DescribeRegionsRequest { filters, ..Default::default() };
        assert_eq!(names(input), ["eu-west-1", "eu-west-2", "eu-west-3", "sa-east-1"]);
        let input = aws::DescribeRegionsRequest {
            filters: filter("opt-in-status", &["not-opted-in"]),
            all_regions: Some(true),
            ..Default::default()
        };
        assert_eq!(names(input).len(), 17);
    }

    #[test]
    fn a_region_that_was_asked_for_is_one_of_the_accounts_own() {
        let mut world = World::new();
        let cx = world.context();
        let mut tx = world.gate.store.begin();
        regions::wish_for(&mut tx, &cx.caller.account, "me-south-1", true, world.now - 60_000);
        wait(world.gate.store.commit(tx)).unwrap();
        let told = world.call::<DescribeRegions>(Default::default()).unwrap().regions.unwrap();
        let asked = told.iter().find(|it| it.region_name.as_deref() == Some("me-south-1")).unwrap();
        assert_eq!(asked.opt_in_status.as_deref(), Some("opted-in"));
        assert_eq!(told.len(), 18);
    }

    #[test]
    fn an_unknown_region_is_refused() {
        let input = aws::DescribeRegionsRequest {
            region_names: Some(vec!["mars-east-1".into()]),
            ..Default::default()
        };
        let refusal = World::new().call::<DescribeRegions>(input).unwrap_err();
        assert_eq!(refusal.code, "InvalidParameterValue");
    }

    #[test]
    fn the_record_shows_the_regions_asked_for_as_a_set() {
        let mut world = World::new();
        let region_names = Some(vec!["us-east-1".into()]);
        let input = aws::DescribeRegionsRequest { region_names, ..Default::default() };
        world.call::<DescribeRegions>(input).unwrap();
        world.call::<DescribeRegions>(Default::default()).unwrap();
        let records = world.records();
        let shown = |at: usize| records[at]["requestParameters"].to_string();
        assert_eq!(shown(0), r#"{"regionSet":{"items":[{"regionName":"us-east-1"}]}}"#);
        assert_eq!(shown(1), r#"{"regionSet":{}}"#);
    }
}
