//! Regions: the commercial ones, and which of them an account has.
//!
//! # Invariants
//!
//! * Names and opt-in states are AWS's.
//! * A region that an account must ask for is its own from a while after it asked, until a while after
//!   it gave it up: what is kept is the wish and when it takes effect, never a state to be advanced.

use minicbor::{Decode, Encode};
use store::{Failure, KeyReader, Range, Table, Tx};

/// A commercial region of AWS.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Region {
    pub name: &'static str,
    /// Whether an account must ask for it before it can be used.
    pub opt_in: bool,
}

/// How an account stands to a region that it must ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OptIn {
    Enabled,
    Enabling,
    Disabling,
    Disabled,
}

impl OptIn {
    /// Whether calls are answered there: credentials arrive last and go last.
    pub fn serves(self) -> bool {
        matches!(self, OptIn::Enabled | OptIn::Disabling)
    }
}

/// By account and region.
const WISHES: Table<(String, String), Wish> = Table::new("identity/regions");
/// How many regions an account can have asked for: more than there are.
const WISHES_MAX: usize = 1000;
/// How long it takes until a wish is fulfilled. AWS needs one minute or two.
const FULFILLED_AFTER_MS: i64 = 60_000;

#[derive(Clone, Debug, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
struct Wish {
    #[n(0)]
    enabled: bool,
    #[n(1)]
    takes_effect_at: i64,
}

/// The region of a name, if there is one.
pub fn find_region(name: &str) -> Option<&'static Region> {
    REGIONS.iter().find(|it| it.name == name)
}

/// How an account stands to a region that it must ask for.
pub fn opt_in(tx: &Tx, account: &str, region: &str, now_ms: i64) -> Result<OptIn, Failure> {
    let wish = tx.get(WISHES, (account, region))?;
    Ok(wish.map_or(OptIn::Disabled, |it| stands(&it, now_ms)))
}

/// Ask for a region, or give it up.
pub fn wish_for(tx: &mut Tx, account: &str, region: &str, enabled: bool, now_ms: i64) {
    let wish = Wish { enabled, takes_effect_at: now_ms.saturating_add(FULFILLED_AFTER_MS) };
    tx.put(WISHES, (account, region), &wish);
}

/// The regions that an account has, be it by default or because it asked.
pub fn regions_of(tx: &Tx, account: &str, now_ms: i64) -> Result<Vec<&'static str>, Failure> {
    let mut asked = Vec::new();
    for (key, wish) in tx.scan(WISHES, account, Range::all().limit(WISHES_MAX))? {
        if stands(&wish, now_ms).serves() {
            asked.push(KeyReader(&key).text()?);
        }
    }
    let has = |region: &&Region| !region.opt_in || asked.iter().any(|it| it == region.name);
    Ok(REGIONS.iter().filter(has).map(|it| it.name).collect())
}

fn stands(wish: &Wish, now_ms: i64) -> OptIn {
    match (wish.enabled, now_ms >= wish.takes_effect_at) {
        (true, true) => OptIn::Enabled,
        (true, false) => OptIn::Enabling,
        (false, true) => OptIn::Disabled,
        (false, false) => OptIn::Disabling,
    }
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

#[cfg(test)]
mod tests {
    use store::Store;

    use super::*;

    #[test]
    fn a_region_is_there_a_minute_after_it_was_asked_for_and_goes_likewise() {
        let store = Store::memory();
        let mut tx = store.begin();
        let (account, region) = ("111122223333", "me-south-1");
        let stands = |tx: &Tx, now| opt_in(tx, account, region, now).unwrap();
        assert_eq!(stands(&tx, 0), OptIn::Disabled);
        wish_for(&mut tx, account, region, true, 0);
        assert_eq!([stands(&tx, 59_999), stands(&tx, 60_000)], [OptIn::Enabling, OptIn::Enabled]);
        assert_eq!(regions_of(&tx, account, 59_999).unwrap().len(), 17);
        assert!(regions_of(&tx, account, 60_000).unwrap().contains(&region));
        assert_eq!(regions_of(&tx, "444455556666", 60_000).unwrap().len(), 17);
        wish_for(&mut tx, account, region, false, 70_000);
        assert_eq!(stands(&tx, 129_999), OptIn::Disabling);
        assert!(stands(&tx, 129_999).serves() && !stands(&tx, 130_000).serves());
    }
}
