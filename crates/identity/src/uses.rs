//! Uses: which users, groups and roles a managed policy is attached to, and whom it bounds.
//!
//! # Invariants
//!
//! * The index follows the rows: [`entities::put`](crate::entities::put) and
//!   [`entities::remove`](crate::entities::remove) keep it, nobody else writes it.
//! * A policy may be deleted only when nothing uses it, so what a row names is there.

use std::collections::BTreeMap;

use store::{Failure, KeyReader, Range, Table, Tx};

/// By account, ARN of the policy, kind and name (in lower case) of the entity, and usage.
const USES: Table<(String, String, String, String, String), ()> =
    Table::new("identity/policy-uses");

/// What kind of entity uses a policy. The order is that of AWS's lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Holder {
    Group,
    Role,
    User,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Usage {
    Attached,
    Boundary,
}

/// One entity's use of a policy.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Use {
    pub holder: Holder,
    /// In lower case.
    pub name: String,
    pub usage: Usage,
}

/// How often a policy is used in its account.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    pub attached: usize,
    pub boundaries: usize,
}

impl Counts {
    pub fn any(&self) -> bool {
        self.attached + self.boundaries > 0
    }

    fn add(&mut self, usage: Usage) {
        match usage {
            Usage::Attached => self.attached += 1,
            Usage::Boundary => self.boundaries += 1,
        }
    }
}

/// All that one entity uses.
pub struct Used<'a> {
    pub holder: Holder,
    pub attached: &'a [String],
    pub boundary: Option<&'a str>,
}

/// Who uses a policy in an account: groups, roles, users, each by name.
pub fn of(tx: &Tx, account: &str, arn: &str) -> Result<Vec<Use>, Failure> {
    let rows = tx.scan(USES, (account, arn), Range::all())?;
    rows.iter().map(|(key, ())| read(&mut KeyReader(key))).collect()
}

pub fn count(tx: &Tx, account: &str, arn: &str) -> Result<Counts, Failure> {
    let mut counts = Counts::default();
    for it in of(tx, account, arn)? {
        counts.add(it.usage);
    }
    Ok(counts)
}

/// Every managed policy that is in use in an account, by ARN.
pub fn counts(tx: &Tx, account: &str) -> Result<BTreeMap<String, Counts>, Failure> {
    let mut counts: BTreeMap<String, Counts> = BTreeMap::new();
    for (key, ()) in tx.scan(USES, account, Range::all())? {
        let mut key = KeyReader(&key);
        let arn = key.text()?;
        counts.entry(arn).or_default().add(read(&mut key)?.usage);
    }
    Ok(counts)
}

fn read(key: &mut KeyReader) -> Result<Use, Failure> {
    let strange = || Failure::new("a row of policy uses is malformed");
    let holder = match key.text()?.as_str() {
        "group" => Holder::Group,
        "role" => Holder::Role,
        "user" => Holder::User,
        _ => return Err(strange()),
    };
    let name = key.text()?;
    let usage = match key.text()?.as_str() {
        "attached" => Usage::Attached,
        "boundary" => Usage::Boundary,
        _ => return Err(strange()),
    };
    Ok(Use { holder, name, usage })
}

/// The rows of all that one entity uses: policy and usage.
fn rows<'a>(used: &'a Used) -> impl Iterator<Item = (&'a str, &'static str)> {
    let attached = used.attached.iter().map(|it| (it.as_str(), "attached"));
    attached.chain(used.boundary.map(|it| (it, "boundary")))
}

fn kind(holder: Holder) -> &'static str {
    match holder {
        Holder::Group => "group",
        Holder::Role => "role",
        Holder::User => "user",
    }
}

pub(crate) fn forget(tx: &mut Tx, account: &str, name: &str, used: &Used) {
    for (arn, usage) in rows(used) {
        tx.delete(USES, (account, arn, kind(used.holder), name, usage));
    }
}

pub(crate) fn remember(tx: &mut Tx, account: &str, name: &str, used: &Used) {
    for (arn, usage) in rows(used) {
        tx.put(USES, (account, arn, kind(used.holder), name, usage), &());
    }
}

#[cfg(test)]
mod tests {
    use store::Store;

    use super::*;
    use crate::entities::{Role, put, remove};

    #[test]
    fn the_index_follows_the_rows() {
        let mut tx = Store::memory().begin();
        let role = Role { account: "1".into(), name: "Auditor".into(), ..Role::default() };
        let one = |attached: &[&str], boundary: Option<&str>| Role {
            attached: attached.iter().map(|it| it.to_string()).collect(),
            boundary: boundary.map(Into::into),
            ..role.clone()
        };
        put(&mut tx, &one(&["a", "b"], Some("a"))).unwrap();
        assert_eq!(count(&tx, "1", "a").unwrap(), Counts { attached: 1, boundaries: 1 });
        put(&mut tx, &one(&["b"], None)).unwrap();
        assert!(!count(&tx, "1", "a").unwrap().any());
        let found = of(&tx, "1", "b").unwrap();
        let used = Use { holder: Holder::Role, name: "auditor".into(), usage: Usage::Attached };
        assert_eq!(found, [used]);
        assert_eq!(counts(&tx, "1").unwrap().len(), 1);
        remove(&mut tx, &one(&["b"], None)).unwrap();
        assert!(counts(&tx, "1").unwrap().is_empty());
    }
}
