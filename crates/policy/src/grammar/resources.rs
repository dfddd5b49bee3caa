//! `Resource` and `NotResource`: `*` or an ARN.
//!
//! # Invariants
//!
//! * The parts that an ARN lacks count as `*`.

use crate::grammar::fault::Fault;
use crate::policy::{Kind, Malformed, Statement};
use crate::span::Listed;

/// AWS's partitions.
const PARTITIONS: &[&str] =
    &["aws", "aws-cn", "aws-us-gov", "aws-iso", "aws-iso-b", "aws-iso-e", "aws-iso-f", "aws-eusc"];

/// What an IAM resource may be.
const IAM_TYPES: &[&str] = &[
    "user/",
    "federated-user/",
    "role/",
    "group/",
    "instance-profile/",
    "mfa/",
    "server-certificate/",
    "policy/",
    "sms-mfa/",
    "saml-provider/",
    "oidc-provider/",
    "report/",
    "access-report/",
];

/// Resources of S3 that live in a Region, other than buckets and objects.
const S3_REGIONAL_TYPES: &[&str] =
    &["accesspoint/", "access-grants/", "async-request/", "job/", "storage-lens", "*"];

/// ARNs that IAM's older parser cannot take apart.
pub(super) fn is_misshapen(text: &str) -> bool {
    if !text.starts_with("arn:") {
        return false;
    }
    let is_cut = text.contains("::") && text.matches(':').count() < 5;
    is_cut || text.split(':').nth(2).is_some_and(str::is_empty)
}

pub(super) fn check_presence(statement: &Statement, kind: Kind) -> Result<(), Malformed> {
    let at = statement.span.start.byte;
    if kind == Kind::Trust {
        return match (&statement.resources, &statement.not_resources) {
            (Some(_), _) => Err(Fault::Prohibited("Resource").at(kind, at)),
            (_, Some(_)) => Err(Fault::Prohibited("NotResource").at(kind, at)),
            (None, None) => Ok(()),
        };
    }
    match statement.resources.as_ref().or(statement.not_resources.as_ref()) {
        Some(listed) if !listed.is_empty() => Ok(()),
        // Such policies speak of what they are attached to; a key's statement has no effect then.
        None if matches!(kind, Kind::Key | Kind::Resource) => Ok(()),
        _ => Err(Fault::NoResources.at(kind, at)),
    }
}

pub(super) fn check_forms(statement: &Statement, kind: Kind) -> Result<(), Malformed> {
    let listed = statement.resources.iter().chain(&statement.not_resources).flatten();
    listed.into_iter().try_for_each(|it| check_form(it, kind))
}

fn check_form(resource: &Listed, kind: Kind) -> Result<(), Malformed> {
    let refuse = |fault: Fault| Err(fault.at(kind, resource.span.start.byte));
    let text = resource.text.as_str();
    if text == "*" {
        return Ok(());
    }
    if !text.starts_with("arn:") {
        return refuse(Fault::NotArn(text.to_string()));
    }
    let mut parts = text.splitn(6, ':').skip(1);
    let mut next = || parts.next().unwrap_or("*");
    let (partition, service, region, account, rest) = (next(), next(), next(), next(), next());
    if partition != "*" && !PARTITIONS.contains(&partition) {
        let arn = format!("arn:{partition}:{service}:{region}:{account}:{rest}");
        return refuse(Fault::Partition(partition.to_string(), arn));
    }
    if service != "*" && service.contains(['*', '?']) {
        return refuse(Fault::ResourceVendor);
    }
    let has_region = !matches!(region, "" | "*");
    let is_of = |types: &[&str]| types.iter().any(|it| rest.starts_with(it));
    match service {
        "s3" if has_region && !is_of(S3_REGIONAL_TYPES) => {
            refuse(Fault::S3Region(text.to_string()))
        }
        "iam" if has_region => refuse(Fault::IamRegion(text.to_string())),
        // The text does not name the root user, but AWS's own policies for root's tasks do.
        "iam" if !["*", "root"].contains(&rest) && !is_of(IAM_TYPES) => refuse(Fault::IamPath),
        _ => Ok(()),
    }
}
