//! Names: ids and ARNs of an organization and of what is in it.
//!
//! # Invariants
//!
//! * Every ARN carries the management account, whosever the thing is.
//! * Ids are made of the call's own chance, so a call that runs again makes the same.

use gate::Need;
use identity::organization::{self, Organization};

use super::{policies, who};
use crate::prelude::*;

/// Where the organization is not known, a need is about everything.
const EVERYTHING: &str = "*";

const LETTERS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";
/// Letters of the ids of roles.
const ROLE_LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// Letters and digits made of random bytes, as many as there are, at most 32.
pub(super) fn letters(random: &[u8; 32], length: usize) -> String {
    let letter = |it: &u8| char::from(LETTERS[usize::from(*it) % LETTERS.len()]);
    random.iter().take(length).map(letter).collect()
}

/// `AROA` and seventeen letters.
pub(super) fn role_id(random: &[u8; 32]) -> String {
    let letter = |it: &u8| char::from(ROLE_LETTERS[usize::from(*it) % ROLE_LETTERS.len()]);
    "AROA".chars().chain(random.iter().take(17).map(letter)).collect()
}

/// Twelve digits, the first not zero.
pub(super) fn account_id(random: &[u8; 32]) -> String {
    let number = random.iter().take(8).fold(0_u64, |sum, it| sum << 8 | u64::from(*it));
    (100_000_000_000 + number % 900_000_000_000).to_string()
}

pub(super) fn organization_arn(organization: &Organization) -> String {
    let Organization { id, management_account, .. } = organization;
    format!("arn:aws:organizations::{management_account}:organization/{id}")
}

pub(super) fn arn(organization: &Organization, kind: &str, id: &str) -> String {
    let management = &organization.management_account;
    format!("arn:aws:organizations::{management}:{kind}/{}/{id}", organization.id)
}

/// The ARN of a root, a unit or an account: an id tells which it is.
pub(super) fn node_arn(organization: &Organization, id: &str) -> String {
    let kind = match id.split_once('-') {
        Some(("r", _)) => "root",
        Some(_) => "ou",
        None => "account",
    };
    arn(organization, kind, id)
}

pub(super) fn policy_arn(organization: &Organization, kind: &str, id: &str) -> String {
    let kind = kind.to_lowercase();
    match policies::is_built_in(id) {
        true => format!("arn:aws:organizations::aws:policy/{kind}/{id}"),
        false => arn(organization, "policy", &format!("{kind}/{id}")),
    }
}

/// The permission to do something to a root, a unit or an account.
pub(super) fn need_on_node(cx: &Context, tx: &Tx, action: &'static str, id: &str) -> Outcome<Need> {
    let Some(organization) = who::organization(cx, tx)? else {
        return Ok(Need::new(action, EVERYTHING));
    };
    let need = Need::new(action, node_arn(&organization, id));
    let node = organization::find_node(tx, &organization.id, id)?;
    Ok(tagged(need, &node.map(|it| it.tags).unwrap_or_default()))
}

/// The permission to do something to a policy.
pub(super) fn need_on_policy(
    cx: &Context,
    tx: &Tx,
    action: &'static str,
    id: &str,
) -> Outcome<Need> {
    let Some(organization) = who::organization(cx, tx)? else {
        return Ok(Need::new(action, EVERYTHING));
    };
    // The type of a policy that is not there is anybody's guess.
    let Some(policy) = policies::find(tx, &organization, id)? else {
        return Ok(Need::new(action, policy_arn(&organization, EVERYTHING, id)));
    };
    let need = Need::new(action, policy_arn(&organization, &policy.kind, id));
    Ok(tagged(need.with("organizations:PolicyType", policy.kind), &policy.tags))
}

/// The permission to do something to a thing of the organization that is known by its kind and id.
pub(super) fn need_on(
    cx: &Context,
    tx: &Tx,
    action: &'static str,
    kind: &str,
    id: &str,
) -> Outcome<Need> {
    let organization = who::organization(cx, tx)?;
    let resource = organization.map(|it| arn(&it, kind, id));
    Ok(Need::new(action, resource.unwrap_or_else(|| EVERYTHING.into())))
}

/// The tags that the resource has, for conditions.
pub(super) fn tagged(need: Need, tags: &[(String, String)]) -> Need {
    let with = |need: Need, (key, value): &(String, String)| {
        need.with(format!("aws:ResourceTag/{key}"), value.clone())
    };
    tags.iter().fold(need, with)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arns_carry_the_management_account_and_aws_has_its_own() {
        let organization = Organization {
            id: "o-exampleorgid".into(),
            management_account: "111122223333".into(),
            ..Organization::default()
        };
        let node = |id| node_arn(&organization, id);
        let begin = "arn:aws:organizations::111122223333:";
        assert_eq!(node("r-1a2b"), format!("{begin}root/o-exampleorgid/r-1a2b"));
        assert_eq!(node("ou-1a2b-12345678"), format!("{begin}ou/o-exampleorgid/ou-1a2b-12345678"));
        assert_eq!(node("444455556666"), format!("{begin}account/o-exampleorgid/444455556666"));
        let policy = |id| policy_arn(&organization, "SERVICE_CONTROL_POLICY", id);
        let own = format!("{begin}policy/o-exampleorgid/service_control_policy/p-12345678");
        assert_eq!(policy("p-12345678"), own);
        let full = "arn:aws:organizations::aws:policy/service_control_policy/p-FullAWSAccess";
        assert_eq!(policy("p-FullAWSAccess"), full);
    }

    #[test]
    fn account_ids_have_twelve_digits() {
        for byte in [0, 1, 0x7f, 0xff] {
            let id = account_id(&[byte; 32]);
            assert!(id.len() == 12 && !id.starts_with('0'), "{id}");
        }
    }
}
