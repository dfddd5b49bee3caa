//! Access lists as they are shown.
//!
//! # Invariants
//!
//! * Where the owner is enforced, every list reads as the owner's full control, whatever is stored.

use wire::s3 as aws;

use super::canned::full_control;
use super::kept::{Grant, Grantee};
use super::people::{canonical_id, group_uri};

const CANONICAL_USER: &str = "CanonicalUser";
const GROUP: &str = "Group";

/// An owner as every answer shows it.
pub(in crate::s3) fn owner_shown(account: &str) -> aws::Owner {
    aws::Owner { id: Some(canonical_id(account)), display_name: None }
}

/// A list of what belongs to `owner`; `stored` is none where no list counts or there is none.
pub(in crate::s3) fn shown(owner: &str, stored: Option<&[Grant]>) -> Vec<aws::Grant> {
    match stored {
        None => vec![grant(&full_control(owner))],
        Some(list) => list.iter().map(grant).collect(),
    }
}

fn grant(it: &Grant) -> aws::Grant {
    aws::Grant {
        grantee: Some(grantee(&it.grantee)),
        permission: Some(it.permission.name().into()),
    }
}

fn grantee(it: &Grantee) -> aws::Grantee {
    let (kind, id) = match it {
        Grantee::Canonical(id) => (CANONICAL_USER, Some(id.clone())),
        _ => (GROUP, None),
    };
    let uri = group_uri(it).map(Into::into);
    aws::Grantee { r#type: kind.into(), id, uri, ..Default::default() }
}
