//! Grants: leave for one principal to do some things with one key, beside its policy.
//!
//! # Invariants
//!
//! * A grant allows and never denies: what a policy denies stays denied.
//! * Its rows are written and removed here alone, and its key counts them, so that the decision about
//!   a key without grants looks for none.
//! * A constraint is on the encryption context of the request, letter for letter.

use std::collections::BTreeSet;

use store::{KeyReader, Range};
use wire::kms as aws;

use super::envelope::Pairs;
use super::needs::Terms;
use super::rows::{Constraint, GRANTEES, GRANTS, Grant, Key, RETIRABLE};
use super::specs::{Spec, Usage};
use super::{grant_tokens, grantees, keys};
use crate::prelude::*;

/// As many as a key can have.
pub(super) const PER_KEY_MAX: u32 = 50_000;

/// What every key can grant.
const OF_EVERY_KEY: [&str; 3] = ["CreateGrant", "RetireGrant", "DescribeKey"];

/// Whether a grant allows the caller an action on a key. The grants of whoever hands his own on are
/// looked at by [`may_pass_on`].
pub(super) fn allow(
    cx: &Context,
    tx: &Tx,
    key: &Key,
    action: &str,
    terms: &Terms,
) -> Outcome<bool> {
    grant_tokens::check(cx, terms.tokens)?;
    let operation = action.trim_start_matches("kms:");
    if key.grants == 0 || operation == "CreateGrant" {
        return Ok(false);
    }
    let context = terms.context.unwrap_or_default();
    let unconstrained = operation == "DescribeKey";
    let allows = |grant: &Grant| {
        let meets = unconstrained || meets(grant.constraint.as_ref(), context);
        meets && grant.operations.iter().any(|it| it == operation)
    };
    Ok(of_caller(cx, tx, key)?.iter().any(allows))
}

/// Whether the caller has a grant that lets him make this one: of no more operations, and on no
/// looser terms.
pub(super) fn may_pass_on(cx: &Context, tx: &Tx, key: &Key, new: &Grant) -> Outcome<bool> {
    let passes = |grant: &Grant| {
        let within = |operation: &String| grant.operations.contains(operation);
        grant.operations.iter().any(|it| it == "CreateGrant")
            && new.operations.iter().all(within)
            && as_strict(new.constraint.as_ref(), grant.constraint.as_ref())
    };
    Ok(key.grants > 0 && of_caller(cx, tx, key)?.iter().any(passes))
}

/// The grants on a key that name the caller.
fn of_caller(cx: &Context, tx: &Tx, key: &Key) -> Outcome<Vec<Grant>> {
    let mut found = Vec::new();
    for (name, id) in grantees::names_of(&cx.caller, &key.account) {
        let of_name = of_grantee(tx, key, &name)?;
        found.extend(of_name.into_iter().filter(|it| it.grantee_id == id));
    }
    Ok(found)
}

/// The grants on a key to one name.
pub(super) fn of_grantee(tx: &Tx, key: &Key, name: &str) -> Result<Vec<Grant>, Failure> {
    let (account, region, id) = key.place();
    let rows = tx.scan(GRANTEES, (account, region, id, name), Range::all())?;
    let mut found = Vec::with_capacity(rows.len());
    for (tail, ()) in rows {
        let grant = KeyReader(&tail).text()?;
        let missing = || Failure::new("a grant that its grantee has is not there");
        found.push(find(tx, key, &grant)?.ok_or_else(missing)?);
    }
    Ok(found)
}

pub(super) fn find(tx: &Tx, key: &Key, grant: &str) -> Result<Option<Grant>, Failure> {
    let (account, region, id) = key.place();
    tx.get(GRANTS, (account, region, id, grant))
}

/// Put a new grant on a key.
pub(super) fn add(tx: &mut Tx, key: &mut Key, grant: &Grant) -> Result<(), Failure> {
    let (account, region, id) = key.place();
    let grant_id = grant.id.as_str();
    tx.put(GRANTS, (account, region, id, grant_id), grant);
    tx.put(GRANTEES, (account, region, id, grant.grantee.as_str(), grant_id), &());
    if let Some(retiring) = &grant.retiring {
        tx.put(RETIRABLE, (account, region, retiring.as_str(), id, grant_id), &());
    }
    key.grants += 1;
    keys::put(tx, key)
}

/// Take a grant off a key.
pub(super) fn remove(tx: &mut Tx, key: &mut Key, grant: &Grant) -> Result<(), Failure> {
    let (account, region, id) = key.place();
    let grant_id = grant.id.as_str();
    tx.delete(GRANTS, (account, region, id, grant_id));
    tx.delete(GRANTEES, (account, region, id, grant.grantee.as_str(), grant_id));
    if let Some(retiring) = &grant.retiring {
        tx.delete(RETIRABLE, (account, region, retiring.as_str(), id, grant_id));
    }
    key.grants = key.grants.checked_sub(1).ok_or_else(|| Failure::new("a key lost count"))?;
    keys::put(tx, key)
}

/// A grant that must be there.
pub(super) fn existing(tx: &Tx, key: &Key, grant: &str) -> Outcome<Grant> {
    check_id(grant)?;
    let missing = || aws::not_found(format!("Grant ID {grant} not found"));
    Ok(find(tx, key, grant)?.ok_or_else(missing)?)
}

/// Refuse what is no id of a grant.
pub(super) fn check_id(id: &str) -> Result<(), Refusal> {
    let digits = id.bytes().all(|it| it.is_ascii_digit() || (b'a'..=b'f').contains(&it));
    match digits && id.len() == 64 {
        true => Ok(()),
        false => Err(aws::invalid_grant_id(format!("Invalid grant id '{id}'"))),
    }
}

/// Whether a key can do what a grant would let somebody do.
pub(super) fn suits(key: &Key, operation: &str) -> bool {
    let own: &[&str] = match (key.spec, key.usage) {
        (Spec::Symmetric, _) => &[
            "Decrypt",
            "Encrypt",
            "GenerateDataKey",
            "GenerateDataKeyWithoutPlaintext",
            "GenerateDataKeyPair",
            "GenerateDataKeyPairWithoutPlaintext",
            "ReEncryptFrom",
            "ReEncryptTo",
        ],
        (_, Usage::EncryptDecrypt) => {
            &["Decrypt", "Encrypt", "ReEncryptFrom", "ReEncryptTo", "GetPublicKey"]
        }
        (_, Usage::SignVerify) => &["Sign", "Verify", "GetPublicKey"],
        (_, Usage::GenerateVerifyMac) => &["GenerateMac", "VerifyMac"],
        (_, Usage::KeyAgreement) => &["DeriveSharedSecret", "GetPublicKey"],
    };
    own.contains(&operation) || OF_EVERY_KEY.contains(&operation)
}

fn set(pairs: &Pairs) -> BTreeSet<&(String, String)> {
    pairs.iter().collect()
}

/// Whether a request's context is one that a grant is good for.
fn meets(constraint: Option<&Constraint>, context: &Pairs) -> bool {
    match constraint {
        None => true,
        Some(Constraint::Equals(pairs)) => set(pairs) == set(context),
        Some(Constraint::Subset(pairs)) => set(pairs).is_subset(&set(context)),
    }
}

/// Whether whatever meets one constraint meets the other.
fn as_strict(new: Option<&Constraint>, old: Option<&Constraint>) -> bool {
    match (new, old) {
        (_, None) => true,
        (None, Some(_)) => false,
        (Some(Constraint::Equals(new)), old) => meets(old, new),
        (Some(Constraint::Subset(new)), Some(Constraint::Subset(old))) => {
            set(old).is_subset(&set(new))
        }
        (Some(Constraint::Subset(_)), Some(Constraint::Equals(_))) => false,
    }
}

/// A grant as lists show it.
pub(super) fn shape(tx: &Tx, key: &Key, grant: Grant) -> Result<aws::GrantListEntry, Failure> {
    let retiring = match &grant.retiring {
        Some(arn) => Some(grantees::shown(tx, arn, grant.retiring_id.as_deref())?),
        None => None,
    };
    Ok(aws::GrantListEntry {
        key_id: Some(key.arn()),
        grant_id: Some(grant.id),
        name: Some(grant.name.unwrap_or_default()),
        creation_date: Some(wire::Time(grant.created_at)),
        grantee_principal: Some(grantees::shown(tx, &grant.grantee, grant.grantee_id.as_deref())?),
        retiring_principal: retiring,
        issuing_account: Some(identity::Account::root_arn(&grant.issuer)),
        operations: Some(grant.operations),
        constraints: grant.constraint.map(|it| match it {
            Constraint::Equals(pairs) => aws::GrantConstraints {
                encryption_context_equals: Some(pairs),
                ..Default::default()
            },
            Constraint::Subset(pairs) => aws::GrantConstraints {
                encryption_context_subset: Some(pairs),
                ..Default::default()
            },
        }),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kms::testing::pairs;

    #[test]
    fn a_constraint_is_met_letter_for_letter() {
        let given = pairs(&[("a", "1"), ("b", "2")]);
        let [one, both] = [pairs(&[("a", "1")]), pairs(&[("b", "2"), ("a", "1")])];
        assert!(meets(Some(&Constraint::Equals(both.clone())), &given));
        assert!(!meets(Some(&Constraint::Equals(one.clone())), &given));
        assert!(meets(Some(&Constraint::Subset(one.clone())), &given));
        assert!(!meets(Some(&Constraint::Subset(pairs(&[("A", "1")]))), &given));
        assert!(!meets(Some(&Constraint::Subset(both)), &one));
        assert!(meets(None, &given));
    }

    #[test]
    fn whoever_hands_a_grant_on_makes_it_no_looser() {
        let [one, both] = [pairs(&[("a", "1")]), pairs(&[("a", "1"), ("b", "2")])];
        let equals = |pairs: &Vec<_>| Some(Constraint::Equals(pairs.clone()));
        let subset = |pairs: &Vec<_>| Some(Constraint::Subset(pairs.clone()));
        let strict = |new: Option<Constraint>, old: Option<Constraint>| {
            as_strict(new.as_ref(), old.as_ref())
        };
        assert!(strict(None, None) && strict(subset(&one), None));
        assert!(!strict(None, subset(&one)));
        assert!(strict(equals(&both), subset(&one)) && !strict(subset(&one), subset(&both)));
        assert!(strict(subset(&both), subset(&one)) && !strict(subset(&both), equals(&both)));
        assert!(strict(equals(&one), equals(&one)) && !strict(equals(&both), equals(&one)));
    }

    #[test]
    fn a_key_grants_what_it_can_do() {
        let key = |spec, usage| Key { spec, usage, ..Key::default() };
        let symmetric = key(Spec::Symmetric, Usage::EncryptDecrypt);
        let signer = key(Spec::Rsa2048, Usage::SignVerify);
        assert!(suits(&symmetric, "GenerateDataKey") && !suits(&symmetric, "Sign"));
        assert!(suits(&signer, "Sign") && !suits(&signer, "GenerateDataKey"));
        assert!(!suits(&symmetric, "GetPublicKey") && suits(&signer, "DescribeKey"));
    }
}
