//! Managed policies, AWS's own and the customer's, as one thing.
//!
//! # Invariants
//!
//! * AWS's own are never changed, tagged or deleted: the owner of such an ARN is AWS, and nobody here
//!   has a permission there ([`need_change`]).
//! * What uses a policy is counted by the index of uses ([`identity::uses`]), never by a walk.

use gate::Need;
use identity::entities::ManagedPolicy;
use identity::managed::{self, ManagedAws};
use identity::policies;
use identity::uses::Counts;
use policy::limits;
use wire::Time;
use wire::iam as aws;

use super::{documents, quotas, tags};
use crate::prelude::*;

/// AWS's own account in the ARNs of its policies.
const AWS: &str = "aws";

/// What an ARN of a managed policy says.
pub(crate) struct PolicyArn<'a> {
    text: &'a str,
    account: &'a str,
}

impl<'a> PolicyArn<'a> {
    pub(crate) fn parse(text: &'a str) -> Result<PolicyArn<'a>, Refusal> {
        let parts: Vec<&str> = text.splitn(6, ':').collect();
        let [_, _, service, region, account, resource] = parts[..] else {
            return Err(aws::validation_error("Invalid ARN:  Could not be parsed!"));
        };
        let right = parts[..2] == ["arn", "aws"] && service == "iam" && region.is_empty();
        if !right || !resource.starts_with("policy/") {
            return Err(aws::invalid_input(format!("ARN {text} is not valid.")));
        }
        Ok(PolicyArn { text, account })
    }

    fn is_awss_own(&self) -> bool {
        self.account == AWS
    }
}

/// A managed policy, whoever made it.
pub(crate) enum Managed {
    Aws(ManagedAws),
    Own(ManagedPolicy),
}

/// One version of a policy.
pub(crate) struct Version<'a> {
    pub(crate) id: String,
    pub(crate) is_default: bool,
    pub(crate) created_at: i64,
    document: Option<&'a str>,
}

impl Managed {
    /// AWS's policy, or one of the caller's account.
    pub(crate) fn find(cx: &Context, tx: &Tx, arn: &str) -> Outcome<Option<Managed>> {
        let parsed = PolicyArn::parse(arn)?;
        if parsed.is_awss_own() {
            return Ok(managed::find(arn).map(Managed::Aws));
        }
        if parsed.account != cx.caller.account {
            return Ok(None);
        }
        Ok(policies::find_managed(tx, arn)?.map(Managed::Own))
    }

    /// The policy of an ARN, for calls that only read.
    pub(crate) fn get(cx: &Context, tx: &Tx, arn: &str) -> Outcome<Managed> {
        Ok(Managed::find(cx, tx, arn)?.ok_or_else(|| not_found(arn))?)
    }

    pub(crate) fn name(&self) -> &str {
        match self {
            Managed::Aws(it) => it.name,
            Managed::Own(it) => &it.name,
        }
    }

    pub(crate) fn path(&self) -> &str {
        match self {
            Managed::Aws(it) => it.path,
            Managed::Own(it) => &it.path,
        }
    }

    pub(crate) fn arn(&self) -> String {
        match self {
            Managed::Aws(it) => it.arn(),
            Managed::Own(it) => it.arn(),
        }
    }

    /// The versions, oldest first.
    pub(crate) fn versions(&self) -> Vec<Version<'_>> {
        match self {
            Managed::Aws(it) => vec![Version {
                id: it.default_version_id.into(),
                is_default: true,
                created_at: it.updated_at,
                document: None,
            }],
            Managed::Own(policy) => {
                let all = policy.versions.iter();
                all.map(|it| Version {
                    id: version_id(it.number),
                    is_default: it.number == policy.default_version,
                    created_at: it.created_at,
                    document: Some(&it.document),
                })
                .collect()
            }
        }
    }

    /// The text of a version of this policy.
    pub(crate) fn document(&self, version: &Version) -> String {
        match self {
            Managed::Aws(it) => it.document(),
            Managed::Own(_) => version.document.unwrap_or_default().into(),
        }
    }

    /// What lists show of it.
    pub(crate) fn view(&self, counts: Counts) -> aws::Policy {
        let (id, version, created_at, updated_at) = match self {
            Managed::Aws(it) => {
                (it.id(), it.default_version_id.into(), it.created_at, it.updated_at)
            }
            Managed::Own(it) => {
                (it.id.clone(), version_id(it.default_version), it.created_at, it.updated_at)
            }
        };
        aws::Policy {
            policy_name: Some(self.name().into()),
            policy_id: Some(id),
            arn: Some(self.arn()),
            path: Some(self.path().into()),
            default_version_id: Some(version),
            attachment_count: Some(counts.attached as i32),
            permissions_boundary_usage_count: Some(counts.boundaries as i32),
            is_attachable: Some(true),
            create_date: Some(Time(created_at)),
            update_date: Some(Time(updated_at)),
            ..aws::Policy::default()
        }
    }
}

pub(crate) fn version_id(number: u32) -> String {
    format!("v{number}")
}

pub(crate) fn check_size(document: &str) -> Result<(), Refusal> {
    match documents::size(document) > limits::MANAGED_CHARACTERS_MAX {
        true => Err(quotas::exceeded("PolicySize", limits::MANAGED_CHARACTERS_MAX)),
        false => Ok(()),
    }
}

pub(crate) fn not_found(arn: &str) -> Refusal {
    aws::no_such_entity(format!("Policy {arn} was not found."))
}

pub(crate) fn not_attachable(arn: &str) -> Refusal {
    aws::no_such_entity(format!("Policy {arn} does not exist or is not attachable."))
}

pub(crate) fn no_version(arn: &str, version: &str) -> Refusal {
    aws::no_such_entity(format!(
        "Policy {arn} version {version} does not exist or is not attachable."
    ))
}

/// The customer's policy of an ARN, to be changed.
pub(crate) fn own(cx: &Context, tx: &Tx, arn: &str) -> Outcome<ManagedPolicy> {
    match Managed::get(cx, tx, arn)? {
        Managed::Own(policy) => Ok(policy),
        Managed::Aws(_) => Err(not_found(arn).into()),
    }
}

/// The customer's policy of an ARN, and the number of one of its versions.
pub(crate) fn own_version(
    cx: &Context,
    tx: &Tx,
    arn: &str,
    version: &str,
) -> Outcome<(ManagedPolicy, u32)> {
    let policy = own(cx, tx, arn)?;
    let number = policy.versions.iter().map(|it| it.number).find(|it| version_id(*it) == version);
    let number = number.ok_or_else(|| no_version(arn, version))?;
    Ok((policy, number))
}

/// An action that reads a policy. AWS's own are read by everybody who may in his own account.
pub(crate) fn need(cx: &Context, tx: &Tx, action: &'static str, arn: &str) -> Outcome<Need> {
    let parsed = PolicyArn::parse(arn)?;
    if parsed.is_awss_own() {
        return Ok(Need::new(action, arn));
    }
    need_change(cx, tx, action, arn)
}

/// An action that changes a policy, with its tags.
pub(crate) fn need_change(cx: &Context, tx: &Tx, action: &'static str, arn: &str) -> Outcome<Need> {
    let parsed = PolicyArn::parse(arn)?;
    let need = Need::new(action, parsed.text).of(parsed.account);
    match Managed::find(cx, tx, arn)? {
        Some(Managed::Own(policy)) => Ok(tags::of_resource(need, &policy.tags)),
        _ => Ok(need),
    }
}
