//! The shapes of `ec2`: written by `cargo xtask shapes` from botocore 1.43.11, never by hand.

use crate::model::{Protocol, Service, Type, member, plain};
use crate::shape::{errors, operation, shape};

pub static SERVICE: Service = Service {
    name: "ec2",
    signing_name: "ec2",
    endpoint_prefix: "ec2",
    protocol: Protocol::Ec2,
    target_prefix: "",
    json_version: "",
    api_version: "2016-11-15",
    xml_namespace: "http://ec2.amazonaws.com/doc/2016-11-15/",
    event_source: "ec2.amazonaws.com",
    operations: &[
        &DESCRIBE_REGIONS,
    ],
    unserved: super::unserved::EC2_OPERATIONS,
};

operation! { SERVICE DescribeRegions DESCRIBE_REGIONS(DescribeRegionsRequest) -> DescribeRegionsResult, ("POST", "/"), [] }

errors! {
}

shape! { DescribeRegionsRequest {
    region_names "RegionNames": Option<Vec<String>> = member(&types::REGION_NAME_STRING_LIST).at("RegionName"),
    all_regions "AllRegions": Option<bool> = member(&plain::BOOL),
    dry_run "DryRun": Option<bool> = member(&plain::BOOL).at("dryRun"),
    filters "Filters": Option<Vec<Filter>> = member(&types::FILTER_LIST).at("Filter"),
} }
shape! { DescribeRegionsResult {
    regions "Regions": Option<Vec<Region>> = member(&types::REGION_LIST).at("regionInfo"),
} }
shape! { Filter {
    name "Name": Option<String> = member(&plain::TEXT),
    values "Values": Option<Vec<String>> = member(&types::VALUE_STRING_LIST).at("Value"),
} }
shape! { Region {
    opt_in_status "OptInStatus": Option<String> = member(&plain::TEXT).at("optInStatus"),
    geography "Geography": Option<Vec<RegionGeography>> = member(&types::REGION_GEOGRAPHY_LIST).at("geographySet"),
    region_name "RegionName": Option<String> = member(&plain::TEXT).at("regionName"),
    endpoint "Endpoint": Option<String> = member(&plain::TEXT).at("regionEndpoint"),
} }
shape! { RegionGeography {
    name "Name": Option<String> = member(&plain::TEXT).at("name"),
} }

mod types {
    use super::*;

    pub static FILTER: Type = Type::structure(&super::Filter);
    pub static FILTER_LIST: Type = Type::list(&FILTER, "Filter");
    pub static REGION: Type = Type::structure(&super::Region);
    pub static REGION_GEOGRAPHY: Type = Type::structure(&super::RegionGeography);
    pub static REGION_GEOGRAPHY_LIST: Type = Type::list(&REGION_GEOGRAPHY, "item");
    pub static REGION_LIST: Type = Type::list(&REGION, "item");
    pub static REGION_NAME_STRING_LIST: Type = Type::list(&plain::TEXT, "RegionName");
    pub static VALUE_STRING_LIST: Type = Type::list(&plain::TEXT, "item");
}
