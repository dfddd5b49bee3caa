//! Access lists as requests give them: a name, grants in headers, or a document.
//!
//! | request                              | answer                                                 |
//! |--------------------------------------|--------------------------------------------------------|
//! | a name that is none                  | 400 `InvalidArgument` without a message                |
//! | a name and grants                    | 400 `InvalidRequest`                                   |
//! | headers and a document               | 400 `UnexpectedContent`                                |
//! | neither, where a list is to be put   | 400 `MissingSecurityHeader`                            |
//! | a grant header of another form       | 400 `InvalidArgument`, naming the header               |
//! | an unknown id or group               | 400 `InvalidArgument`                                  |
//! | an unknown e-mail address            | 400 `UnresolvableGrantByEmailAddress`                  |
//! | a document without its owner, or with more than [`GRANTS_MAX`] grants | 400 `MalformedACLError` |
//! | a document that names another owner  | 403 `AccessDenied`; 400 `InvalidArgument` if unknown   |
//!
//! # Invariants
//!
//! * A list has at most [`GRANTS_MAX`] grants, however it is given.

use gate::Outcome;
use store::Tx;
use wire::{Refusal, s3 as aws};

use super::canned::{Canned, Subject, full_control};
use super::kept::{Grant, Grantee, Permission};
use super::lists_not_supported;
use super::people::{by_email, by_id, canonical_id, group, named_in_header};
use crate::s3::refuse::{invalid_argument, invalid_request};

const GRANTS_MAX: usize = 100;

/// The headers that give a list, by permission.
pub(in crate::s3) struct Headers<'a> {
    pub canned: Option<&'a str>,
    pub grants: [(Permission, &'static str, Option<&'a str>); 5],
}

/// The headers of a request. The members are named alike in every request that has them; only
/// lists that are put by themselves can grant `WRITE`.
macro_rules! acl_headers {
    ($input:expr) => {
        $crate::s3::acl::acl_headers!($input, None)
    };
    ($input:expr, write) => {
        $crate::s3::acl::acl_headers!($input, $input.grant_write.as_deref())
    };
    ($input:expr, $write:expr) => {{
        use $crate::s3::acl::Permission;
        $crate::s3::acl::Headers {
            canned: $input.acl.as_deref(),
            grants: [
                (
                    Permission::FullControl,
                    "x-amz-grant-full-control",
                    $input.grant_full_control.as_deref(),
                ),
                (Permission::Read, "x-amz-grant-read", $input.grant_read.as_deref()),
                (Permission::Write, "x-amz-grant-write", $write),
                (Permission::ReadAcp, "x-amz-grant-read-acp", $input.grant_read_acp.as_deref()),
                (Permission::WriteAcp, "x-amz-grant-write-acp", $input.grant_write_acp.as_deref()),
            ],
        }
    }};
}

pub(in crate::s3) use acl_headers;

impl Headers<'_> {
    /// Whether the request says anything of lists.
    pub(in crate::s3) fn are_present(&self) -> bool {
        self.canned.is_some() || self.have_grants()
    }

    fn have_grants(&self) -> bool {
        self.grants.iter().any(|(_, _, value)| value.is_some())
    }
}

/// What a request says of a list.
#[derive(Debug, PartialEq)]
pub(in crate::s3) enum Given {
    Nothing,
    Canned(Canned),
    Grants(Vec<Grant>),
}

impl Given {
    /// The list written out; none where it is what the owner has anyway.
    pub(in crate::s3) fn grants(self, owner: &str, bucket_owner: &str) -> Option<Vec<Grant>> {
        match self {
            Given::Nothing => None,
            Given::Canned(canned) => canned.grants(owner, bucket_owner),
            Given::Grants(grants) if grants == [full_control(owner)] => None,
            Given::Grants(grants) => Some(grants),
        }
    }

    pub(super) fn is_for_the_bucket_owner(&self) -> bool {
        *self == Given::Canned(Canned::BucketOwnerFullControl)
    }

    /// Where the bucket's owner is enforced, a request may only say what is so anyway.
    pub(in crate::s3) fn check_enforced(&self, bucket_owner: &str) -> Result<(), Refusal> {
        let fine = match self {
            Given::Nothing => true,
            Given::Canned(canned) => {
                matches!(canned, Canned::Private | Canned::BucketOwnerFullControl)
            }
            Given::Grants(grants) => *grants == [full_control(bucket_owner)],
        };
        if fine { Ok(()) } else { Err(lists_not_supported()) }
    }

    /// Whether nobody but the owner gets anything.
    pub(in crate::s3) fn is_private(&self) -> bool {
        matches!(self, Given::Nothing | Given::Canned(Canned::Private))
    }
}

/// What the headers say. `likely` are the accounts that take part in the call.
pub(in crate::s3) fn given(
    tx: &Tx,
    headers: &Headers,
    subject: Subject,
    likely: &[&str],
) -> Outcome<Given> {
    let Some(name) = headers.canned else {
        return match headers.have_grants() {
            true => Ok(Given::Grants(in_headers(tx, headers, likely)?)),
            false => Ok(Given::Nothing),
        };
    };
    if headers.have_grants() {
        let message = "Specifying both Canned ACLs and Header Grants is not allowed";
        return Err(invalid_request(message).into());
    }
    match Canned::parse(name, subject) {
        Some(canned) => Ok(Given::Canned(canned)),
        None => Err(invalid_argument("", "x-amz-acl", name).into()),
    }
}

/// What a request says that only gives a list, in headers or in its body.
pub(in crate::s3) fn given_or_body(
    tx: &Tx,
    headers: &Headers,
    body: &Option<aws::AccessControlPolicy>,
    subject: Subject,
    owner: &str,
) -> Outcome<Given> {
    match (given(tx, headers, subject, &[owner])?, body) {
        (Given::Nothing, None) => {
            let message = "Your request was missing a required header";
            let refusal = aws::missing_security_header(message);
            Err(refusal.with("MissingHeaderName", "x-amz-acl").into())
        }
        (Given::Nothing, Some(body)) => Ok(Given::Grants(in_body(tx, body, owner)?)),
        (_, Some(_)) => {
            let message = "This request does not support content";
            Err(Refusal::new("UnexpectedContent", 400, message).into())
        }
        (given, None) => Ok(given),
    }
}

fn in_headers(tx: &Tx, headers: &Headers, likely: &[&str]) -> Outcome<Vec<Grant>> {
    let mut grants = Vec::new();
    for (permission, name, value) in &headers.grants {
        let Some(value) = value else { continue };
        let unread = || invalid_argument("Argument format not recognized", name, value);
        for (kind, value) in named_in_header(value).ok_or_else(unread)? {
            let grantee = match kind.to_ascii_lowercase().as_str() {
                "id" => by_id(tx, likely, value)?.ok_or_else(|| unknown_id("id", value))?,
                "uri" => group(value).ok_or_else(|| unknown_group("uri", value))?,
                "emailaddress" => by_email(tx, value)?.ok_or_else(unknown_email)?,
                _ => return Err(unread().into()),
            };
            grants.push(Grant { grantee, permission: *permission });
        }
    }
    check_length(&grants)?;
    Ok(grants)
}

fn in_body(tx: &Tx, body: &aws::AccessControlPolicy, owner: &str) -> Outcome<Vec<Grant>> {
    let named = body.owner.as_ref().and_then(|it| it.id.as_deref()).ok_or_else(malformed)?;
    let given = body.grants.as_ref().ok_or_else(malformed)?;
    if named != canonical_id(owner) {
        by_id(tx, &[], named)?.ok_or_else(|| unknown_id("CanonicalUser/ID", named))?;
        return Err(Refusal::access_denied("Access Denied").into());
    }
    let mut grants = Vec::with_capacity(given.len());
    for grant in given {
        let grantee = grant.grantee.as_ref().ok_or_else(malformed)?;
        let permission = grant.permission.as_deref().and_then(Permission::parse);
        let permission = permission.ok_or_else(malformed)?;
        grants.push(Grant { grantee: grantee_in_body(tx, grantee, owner)?, permission });
    }
    check_length(&grants)?;
    Ok(grants)
}

fn grantee_in_body(tx: &Tx, grantee: &aws::Grantee, owner: &str) -> Outcome<Grantee> {
    let text = |it: &Option<String>| it.clone().ok_or_else(malformed);
    let found = match grantee.r#type.as_str() {
        "CanonicalUser" => {
            let id = text(&grantee.id)?;
            by_id(tx, &[owner], &id)?.ok_or_else(|| unknown_id("CanonicalUser/ID", &id))?
        }
        "Group" => {
            let uri = text(&grantee.uri)?;
            group(&uri).ok_or_else(|| unknown_group("Group/URI", &uri))?
        }
        "AmazonCustomerByEmail" => {
            by_email(tx, &text(&grantee.email_address)?)?.ok_or_else(unknown_email)?
        }
        _ => return Err(malformed().into()),
    };
    Ok(found)
}

fn check_length(grants: &[Grant]) -> Result<(), Refusal> {
    if grants.len() <= GRANTS_MAX { Ok(()) } else { Err(malformed()) }
}

fn malformed() -> Refusal {
    aws::malformed_acl_error(
        "The XML you provided was not well-formed or did not validate against our published schema",
    )
}

fn unknown_id(argument: &str, id: &str) -> Refusal {
    invalid_argument("Invalid id", argument, id)
}

fn unknown_group(argument: &str, uri: &str) -> Refusal {
    invalid_argument("Invalid group uri", argument, uri)
}

fn unknown_email() -> Refusal {
    aws::unresolvable_grant_by_email_address(
        "The e-mail address you provided does not match any account on record.",
    )
}
