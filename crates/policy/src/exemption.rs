//! Who and what AWS keeps out of which policies.
//!
//! # Invariants
//!
//! * Each exemption is one AWS documents. Those that need the organization's shape (the management
//!   account, callers from outside) are the caller's business: it passes no policies.
//! * A role is a service's by where its path begins. The same words further on in a path, or in an
//!   object's key, which anybody may choose, exempt nobody.

use crate::arn;
use crate::request::{Request, Requester, Who};

/// Services whose requests resource control policies limit, of those there are here.
const UNDER_RESOURCE_CONTROL: &[&str] =
    &["s3", "sts", "kms", "sqs", "secretsmanager", "logs", "events", "dynamodb", "ecr"];

/// "No permissions are required", and an explicit Deny has no effect.
pub(crate) fn needs_no_permission(action: &str) -> bool {
    ["sts:GetCallerIdentity", "sts:GetSessionToken"]
        .iter()
        .any(|it| it.eq_ignore_ascii_case(action))
}

/// Those who have no identity policies: what the resource's side gives them is all they have.
pub(crate) fn has_no_identity_policies(who: Who) -> bool {
    matches!(who, Who::Service | Who::Anonymous | Who::WebIdentity | Who::Saml)
}

pub(crate) fn is_under_service_control(requester: &Requester) -> bool {
    !has_no_identity_policies(requester.who) && !is_service_linked(requester)
}

pub(crate) fn is_under_resource_control(request: &Request) -> bool {
    let is_listed = request.action.split_once(':').is_some_and(|(service, _)| {
        UNDER_RESOURCE_CONTROL.iter().any(|it| it.eq_ignore_ascii_case(service))
    });
    is_listed
        && !request.action.eq_ignore_ascii_case("kms:RetireGrant")
        && !is_service_linked_role(request.resource)
        && !is_service_linked(&request.requester)
}

fn is_service_linked(requester: &Requester) -> bool {
    requester.who == Who::Role && requester.issuer.is_some_and(is_service_linked_role)
}

fn is_service_linked_role(arn: &str) -> bool {
    arn::split(arn).is_some_and(|[_, _, service, _, _, resource]| {
        service == "iam" && resource.starts_with("role/aws-service-role/")
    })
}

/// Under RestrictPublicBuckets a public policy gives nothing to other accounts and to strangers.
pub(crate) fn is_deaf_to_allows(request: &Request, is_restricted: bool) -> bool {
    is_restricted
        && request.requester.who != Who::Service
        && request.requester.account != request.owner
}

/// The root user of the owning account can always read, replace and delete the bucket policy.
pub(crate) fn is_immune_to_bucket_policy(request: &Request) -> bool {
    request.requester.who == Who::Root
        && request.requester.account == request.owner
        && ["s3:GetBucketPolicy", "s3:PutBucketPolicy", "s3:DeleteBucketPolicy"]
            .iter()
            .any(|it| it.eq_ignore_ascii_case(request.action))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_where_a_path_begins_is_a_role_a_services() {
        for arn in [
            "arn:aws:iam::111122223333:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig",
            "arn:aws:iam::111122223333:role/aws-service-role/x",
        ] {
            assert!(is_service_linked_role(arn), "{arn}");
        }
        for arn in [
            "arn:aws:iam::111122223333:role/a:role/aws-service-role/mallory",
            "arn:aws:iam::111122223333:role/team/aws-service-role/mallory",
            "arn:aws:iam::111122223333:user/aws-service-role/mallory",
            "arn:aws:s3:::vault/a:role/aws-service-role/page",
            "arn:aws:s3:::role/aws-service-role/page",
            "*",
        ] {
            assert!(!is_service_linked_role(arn), "{arn}");
        }
    }
}
