//! Regions: the commercial ones, and which of them an account has from the start.
//!
//! # Invariants
//!
//! * Names and opt-in states are AWS's. A region not listed here can still be named by a call:
//!   what is recorded there is delivered like everything else.

/// A commercial region of AWS.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Region {
    pub name: &'static str,
    /// Whether an account must ask for it before it can be used.
    pub opt_in: bool,
}

const fn always(name: &'static str) -> Region {
    Region { name, opt_in: false }
}

const fn on_request(name: &'static str) -> Region {
    Region { name, opt_in: true }
}

/// In the order in which EC2 lists them.
pub const REGIONS: &[Region] = &[
    on_request("af-south-1"),
    on_request("ap-east-1"),
    on_request("ap-east-2"),
    always("ap-northeast-1"),
    always("ap-northeast-2"),
    always("ap-northeast-3"),
    always("ap-south-1"),
    on_request("ap-south-2"),
    always("ap-southeast-1"),
    always("ap-southeast-2"),
    on_request("ap-southeast-3"),
    on_request("ap-southeast-4"),
    on_request("ap-southeast-5"),
    on_request("ap-southeast-6"),
    on_request("ap-southeast-7"),
    always("ca-central-1"),
    on_request("ca-west-1"),
    always("eu-central-1"),
    on_request("eu-central-2"),
    always("eu-north-1"),
    on_request("eu-south-1"),
    on_request("eu-south-2"),
    always("eu-west-1"),
    always("eu-west-2"),
    always("eu-west-3"),
    on_request("il-central-1"),
    on_request("me-central-1"),
    on_request("me-south-1"),
    on_request("mx-central-1"),
    always("sa-east-1"),
    always("us-east-1"),
    always("us-east-2"),
    always("us-west-1"),
    always("us-west-2"),
];
