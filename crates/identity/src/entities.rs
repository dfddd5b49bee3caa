//! What IAM keeps of an account: users, groups, roles, managed policies, instance profiles.
//!
//! # Invariants
//!
//! * A row is found by its name without regard to case; the spelling is that of its making.
//! * [`put`] and [`remove`] are the only writers, and both say that what the account's principals
//!   may do can have changed ([`generation`](crate::generation)): nothing remembered outlives them.
//! * [`IDS`] names every user and role by the id that is never used again.

use std::ops::ControlFlow;

use minicbor::{Decode, Encode};
use store::{Failure, Key, Range, Row, Table, Tx};

use crate::caller::Entity;
use crate::generation::touch;
use crate::last_use;
use crate::uses::{self, Holder, Used};

/// By account and name in lower case.
pub type Names = (String, String);

/// What a user or a role is called now, by its unique id.
pub(crate) const IDS: Table<str, Holding> = Table::new("identity/ids").hot();

#[derive(Debug, Clone, Encode, Decode)]
#[cbor(map)]
pub(crate) struct Holding {
    #[n(0)]
    pub account: String,
    /// In lower case.
    #[n(1)]
    pub name: String,
}

pub type Tags = Vec<(String, String)>;

/// A kind of row that IAM keeps by name.
pub trait Named: Row {
    const TABLE: Table<Names, Self>;

    fn account(&self) -> &str;

    fn name(&self) -> &str;

    /// The id under which policies and sessions know it, where they do.
    fn id(&self) -> Option<&str> {
        None
    }

    /// The managed policies it uses, where it can.
    fn used(&self) -> Option<Used<'_>> {
        None
    }
}

/// A policy that is part of its user, group or role.
#[derive(Debug, Clone, PartialEq, Encode, Decode)]
#[cbor(map)]
pub struct InlinePolicy {
    #[n(0)]
    pub name: String,
    #[n(1)]
    pub document: String,
}

#[derive(Debug, Clone, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
pub struct User {
    #[n(0)]
    pub account: String,
    #[n(1)]
    pub name: String,
    #[n(2)]
    pub path: String,
    /// `AIDA` and 17 more.
    #[n(3)]
    pub id: String,
    #[n(4)]
    pub created_at: i64,
    /// The ARN of the managed policy that bounds it.
    #[n(5)]
    pub boundary: Option<String>,
    #[n(6)]
    pub tags: Tags,
    /// The ARNs of the managed policies attached, in the order of their attachment.
    #[n(7)]
    pub attached: Vec<String>,
    #[n(8)]
    pub inline: Vec<InlinePolicy>,
    /// The names of its groups, in lower case.
    #[n(9)]
    pub groups: Vec<String>,
    #[n(10)]
    pub login: Option<LoginProfile>,
    #[n(11)]
    pub password_last_used: Option<i64>,
}

/// A password is data here: nobody signs in with it, and only its hash is kept.
#[derive(Debug, Clone, PartialEq, Encode, Decode)]
#[cbor(map)]
pub struct LoginProfile {
    #[n(0)]
    pub created_at: i64,
    #[n(1)]
    pub reset_required: bool,
    #[n(2)]
    pub changed_at: i64,
    /// Salted hashes, the current one first, then those that may not be used again.
    #[n(3)]
    pub hashes: Vec<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
pub struct Group {
    #[n(0)]
    pub account: String,
    #[n(1)]
    pub name: String,
    #[n(2)]
    pub path: String,
    /// `AGPA` and 17 more.
    #[n(3)]
    pub id: String,
    #[n(4)]
    pub created_at: i64,
    #[n(5)]
    pub attached: Vec<String>,
    #[n(6)]
    pub inline: Vec<InlinePolicy>,
}

#[derive(Debug, Clone, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
pub struct Role {
    #[n(0)]
    pub account: String,
    #[n(1)]
    pub name: String,
    #[n(2)]
    pub path: String,
    /// `AROA` and 17 more.
    #[n(3)]
    pub id: String,
    #[n(4)]
    pub created_at: i64,
    #[n(5)]
    pub boundary: Option<String>,
    #[n(6)]
    pub tags: Tags,
    #[n(7)]
    pub attached: Vec<String>,
    #[n(8)]
    pub inline: Vec<InlinePolicy>,
    /// The trust policy, users and roles in it named by their unique ids.
    #[n(9)]
    pub trust: String,
    #[n(10)]
    pub description: Option<String>,
    /// In seconds.
    #[n(11)]
    pub max_session_duration: i32,
}

impl Role {
    /// Made by a service for itself: exempt from organization policies, and not to be edited.
    pub fn is_service_linked(&self) -> bool {
        self.path.starts_with("/aws-service-role/")
    }

    pub fn arn(&self) -> String {
        format!("arn:aws:iam::{}:role{}{}", self.account, self.path, self.name)
    }

    pub fn entity(&self) -> Entity {
        Entity { name: self.name.clone(), path: self.path.clone(), id: self.id.clone() }
    }
}

impl User {
    pub fn arn(&self) -> String {
        format!("arn:aws:iam::{}:user{}{}", self.account, self.path, self.name)
    }

    pub fn entity(&self) -> Entity {
        Entity { name: self.name.clone(), path: self.path.clone(), id: self.id.clone() }
    }
}

impl Group {
    pub fn arn(&self) -> String {
        format!("arn:aws:iam::{}:group{}{}", self.account, self.path, self.name)
    }
}

/// A customer's managed policy. AWS's own are in [`managed`](crate::managed).
#[derive(Debug, Clone, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
pub struct ManagedPolicy {
    #[n(0)]
    pub account: String,
    #[n(1)]
    pub name: String,
    #[n(2)]
    pub path: String,
    /// `ANPA` and 17 more.
    #[n(3)]
    pub id: String,
    #[n(4)]
    pub created_at: i64,
    #[n(5)]
    pub updated_at: i64,
    #[n(6)]
    pub description: Option<String>,
    #[n(7)]
    pub tags: Tags,
    #[n(8)]
    pub versions: Vec<PolicyVersion>,
    /// The number of the version in force.
    #[n(9)]
    pub default_version: u32,
    /// The number that the next version gets; numbers are never used again.
    #[n(10)]
    pub next_version: u32,
}

#[derive(Debug, Clone, PartialEq, Encode, Decode)]
#[cbor(map)]
pub struct PolicyVersion {
    #[n(0)]
    pub number: u32,
    #[n(1)]
    pub created_at: i64,
    #[n(2)]
    pub document: String,
}

impl ManagedPolicy {
    pub fn arn(&self) -> String {
        format!("arn:aws:iam::{}:policy{}{}", self.account, self.path, self.name)
    }

    /// The document in force.
    pub fn document(&self) -> Option<&str> {
        let mut versions = self.versions.iter();
        versions.find(|it| it.number == self.default_version).map(|it| it.document.as_str())
    }
}

#[derive(Debug, Clone, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
pub struct InstanceProfile {
    #[n(0)]
    pub account: String,
    #[n(1)]
    pub name: String,
    #[n(2)]
    pub path: String,
    /// `AIPA` and 17 more.
    #[n(3)]
    pub id: String,
    #[n(4)]
    pub created_at: i64,
    #[n(5)]
    pub tags: Tags,
    /// The name of its role.
    #[n(6)]
    pub role: Option<String>,
}

/// Make a kind of row one that IAM keeps by name.
macro_rules! named {
    ($kind:ty, $table:literal $(, id $id:ident)? $(, uses $holder:ident $boundary:expr)?) => {
        impl Named for $kind {
            const TABLE: Table<Names, Self> = Table::new($table);

            fn account(&self) -> &str {
                &self.account
            }

            fn name(&self) -> &str {
                &self.name
            }

            $(fn id(&self) -> Option<&str> {
                Some(&self.$id)
            })?

            $(fn used(&self) -> Option<Used<'_>> {
                let boundary: fn(&Self) -> Option<&str> = $boundary;
                let (holder, attached) = (Holder::$holder, &self.attached);
                Some(Used { holder, attached, boundary: boundary(self) })
            })?
        }
    };
}

named!(User, "identity/users", id id, uses User |it| it.boundary.as_deref());
named!(Role, "identity/roles", id id, uses Role |it| it.boundary.as_deref());
named!(Group, "identity/groups", uses Group |_| None);
named!(ManagedPolicy, "identity/policies");
named!(InstanceProfile, "identity/instance-profiles");

/// The row of a name, whatever the case it is asked in.
pub fn find<T: Named>(tx: &Tx, account: &str, name: &str) -> Result<Option<T>, Failure> {
    tx.get(T::TABLE, (account, name.to_ascii_lowercase().as_str()))
}

/// Write a row, new or changed. A changed name is a [`remove`] before.
pub fn put<T: Named>(tx: &mut Tx, row: &T) -> Result<(), Failure> {
    let (account, name) = (row.account().to_string(), row.name().to_ascii_lowercase());
    if let Some(id) = row.id() {
        tx.put(IDS, id, &Holding { account: account.clone(), name: name.clone() });
    }
    if let Some(used) = row.used() {
        let before = find::<T>(tx, &account, &name)?;
        if let Some(before) = before.as_ref().and_then(T::used) {
            uses::forget(tx, &account, &name, &before);
        }
        uses::remember(tx, &account, &name, &used);
    }
    tx.put(T::TABLE, (account.as_str(), name.as_str()), row);
    touch(tx, &account)
}

pub fn remove<T: Named>(tx: &mut Tx, row: &T) -> Result<(), Failure> {
    if let Some(id) = row.id() {
        tx.delete(IDS, id);
        last_use::forget(tx, id);
    }
    if let Some(used) = row.used() {
        uses::forget(tx, row.account(), &row.name().to_ascii_lowercase(), &used);
    }
    tx.delete(T::TABLE, (row.account(), row.name().to_ascii_lowercase().as_str()));
    touch(tx, row.account())
}

/// The rows of an account in the order of their names, those behind `after` (a name) only.
pub fn list<T: Named>(
    tx: &Tx,
    account: &str,
    after: Option<&str>,
    limit: usize,
) -> Result<Vec<T>, Failure> {
    let range = match after {
        Some(name) => {
            let mut key = Vec::new();
            name.to_ascii_lowercase().write(&mut key);
            Range::after(key)
        }
        None => Range::all(),
    };
    let rows = tx.scan(T::TABLE, account, range.limit(limit))?;
    Ok(rows.into_iter().map(|(_, row)| row).collect())
}

/// How many rows an account has, for quotas and summaries: nobody conflicts with a count.
pub fn count<T: Named>(tx: &Tx, account: &str) -> Result<usize, Failure> {
    let mut count = 0;
    tx.visit_keys_unchecked(T::TABLE, account, Range::all(), &mut |_| {
        count += 1;
        ControlFlow::Continue(())
    })?;
    Ok(count)
}

/// The user or role that an id means, if it is still there.
pub fn find_by_id<T: Named>(tx: &Tx, id: &str) -> Result<Option<T>, Failure> {
    match tx.get(IDS, id)? {
        Some(it) => tx.get(T::TABLE, (it.account.as_str(), it.name.as_str())),
        None => Ok(None),
    }
}

#[cfg(test)]
mod tests {
    use store::Store;

    use super::*;

    #[test]
    fn names_are_found_without_regard_to_case_and_listed_in_order() {
        let mut tx = Store::memory().begin();
        for name in ["bob", "Alice", "carol", "al"] {
            let user = User { account: "1".into(), name: name.into(), ..User::default() };
            put(&mut tx, &User { id: format!("AIDA{name}"), ..user }).unwrap();
        }
        assert_eq!(find::<User>(&tx, "1", "ALICE").unwrap().unwrap().name, "Alice");
        assert_eq!(find_by_id::<User>(&tx, "AIDAbob").unwrap().unwrap().name, "bob");
        let names = |after: Option<&str>| -> Vec<String> {
            list::<User>(&tx, "1", after, 2).unwrap().into_iter().map(|it| it.name).collect()
        };
        assert_eq!(names(None), ["al", "Alice"]);
        assert_eq!(names(Some("AL")), ["Alice", "bob"]);
        assert!(list::<User>(&tx, "2", None, 9).unwrap().is_empty());
    }
}
