//! Whom an access list can name, and how they are spelled.
//!
//! # Invariants
//!
//! * Nobody is named who does not exist: an unknown id, group or address is refused.
//! * Users cannot be named, only accounts and S3's three groups; whoever signs nothing only as the
//!   group of everyone.

use identity::{ANONYMOUS, Account, accounts};
use store::{Failure, Tx};

use super::kept::Grantee;

/// By what S3 calls the owner of an object that was written without a signature.
const NOBODY: &str = "65a011a29cdf8ec533ec3d1ccaae921c";

/// By what `aws-exec-read` names EC2, on every list that has it.
pub(super) const EC2: &str = "6aa5a366c34c1cbe25dc49211496e913e0351eb0e8c37aa3477e40942ec6b97c";

const EVERYONE: &str = "http://acs.amazonaws.com/groups/global/AllUsers";
const AUTHENTICATED: &str = "http://acs.amazonaws.com/groups/global/AuthenticatedUsers";
const LOG_DELIVERY: &str = "http://acs.amazonaws.com/groups/s3/LogDelivery";

/// The id by which S3 names an account, or whoever signs nothing.
pub(in crate::s3) fn canonical_id(account: &str) -> String {
    match account {
        ANONYMOUS => NOBODY.into(),
        account => Account::canonical_id(account),
    }
}

/// The group of this address.
pub(super) fn group(uri: &str) -> Option<Grantee> {
    match uri {
        EVERYONE => Some(Grantee::Everyone),
        AUTHENTICATED => Some(Grantee::Authenticated),
        LOG_DELIVERY => Some(Grantee::LogDelivery),
        _ => None,
    }
}

pub(super) fn group_uri(grantee: &Grantee) -> Option<&'static str> {
    match grantee {
        Grantee::Everyone => Some(EVERYONE),
        Grantee::Authenticated => Some(AUTHENTICATED),
        Grantee::LogDelivery => Some(LOG_DELIVERY),
        Grantee::Canonical(_) => None,
    }
}

/// Whoever has this canonical id. Most lists name those who take part in the call: they are tried
/// first. Whoever signs nothing cannot be named by his: that would be everyone, by a name that does
/// not look like it.
pub(super) fn by_id(tx: &Tx, likely: &[&str], id: &str) -> Result<Option<Grantee>, Failure> {
    let is = |account: &str| canonical_id(account) == id;
    if is(ANONYMOUS) {
        return Ok(None);
    }
    let known =
        id == EC2 || likely.iter().any(|it| is(it)) || accounts(tx)?.iter().any(|it| is(&it.id));
    Ok(known.then(|| Grantee::Canonical(id.into())))
}

/// The account with this e-mail address.
pub(super) fn by_email(tx: &Tx, email: &str) -> Result<Option<Grantee>, Failure> {
    let named = |it: &Account| !email.is_empty() && it.email.eq_ignore_ascii_case(email);
    let found = accounts(tx)?.into_iter().find(named);
    Ok(found.map(|it| Grantee::Canonical(canonical_id(&it.id))))
}

/// The value of a grant header, taken apart: `id="…", uri=…`; none if it is not of this form.
pub(in crate::s3) fn named_in_header(header: &str) -> Option<Vec<(&str, &str)>> {
    header.split(',').map(named_once).collect()
}

fn named_once(part: &str) -> Option<(&str, &str)> {
    let (kind, value) = part.split_once('=')?;
    let value = value.trim();
    let quoted = value.strip_prefix('"').and_then(|it| it.strip_suffix('"'));
    Some((kind.trim(), quoted.unwrap_or(value)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_grant_header_names_people_with_and_without_quotes() {
        let named = named_in_header(r#"id="a1", uri=http://g/x ,emailAddress = "m@x" "#).unwrap();
        assert_eq!(named, [("id", "a1"), ("uri", "http://g/x"), ("emailAddress", "m@x")]);
        assert_eq!(named_in_header("somebody"), None);
    }

    #[test]
    fn groups_are_spelled_as_they_are_read() {
        for grantee in [Grantee::Everyone, Grantee::Authenticated, Grantee::LogDelivery] {
            assert_eq!(group(group_uri(&grantee).unwrap()), Some(grantee));
        }
        assert_eq!(group("http://acs.amazonaws.com/groups/global/allusers"), None);
    }
}
