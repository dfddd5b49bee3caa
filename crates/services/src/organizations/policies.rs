//! Policies of an organization: which types there are, what a document may be, where one is attached.
//!
//! # Invariants
//!
//! * Service control policies and resource control policies are enforced by the gate. The other
//!   types of AWS's govern what is not built here, and are refused by name.
//! * Where a type is enabled, every root, unit and account has at least one service control policy,
//!   and RCPFullAWSAccess.

use identity::organization::{
    self, FULL_ACCESS, Node, Organization, OrganizationPolicy, RESOURCE_CONTROL_POLICY,
    RESOURCE_FULL_ACCESS, SERVICE_CONTROL_POLICY,
};
use policy::{Kind, Policy, limits};
use store::Failure;
use wire::organizations as aws;

use super::{names, refuse};
use crate::prelude::*;

/// How many policies of a type an organization may have.
const SERVICE_CONTROLS_MAX: usize = 10_000;
const RESOURCE_CONTROLS_MAX: usize = 2_000;

/// A type of policies, and its limits.
#[derive(Clone, Copy)]
pub(super) struct PolicyType {
    pub name: &'static str,
    pub grammar: Kind,
    /// AWS's own policy of the type, which every target has from the start.
    pub full_access: &'static str,
    pub characters_max: usize,
    pub attached_max: usize,
    pub policies_max: usize,
}

const TYPES: [PolicyType; 2] = [
    PolicyType {
        name: SERVICE_CONTROL_POLICY,
        grammar: Kind::ServiceControl,
        full_access: FULL_ACCESS,
        characters_max: limits::SERVICE_CONTROL_CHARACTERS_MAX,
        attached_max: limits::SERVICE_CONTROL_ATTACHED_MAX,
        policies_max: SERVICE_CONTROLS_MAX,
    },
    PolicyType {
        name: RESOURCE_CONTROL_POLICY,
        grammar: Kind::ResourceControl,
        full_access: RESOURCE_FULL_ACCESS,
        characters_max: limits::RESOURCE_CONTROL_CHARACTERS_MAX,
        attached_max: limits::RESOURCE_CONTROL_ATTACHED_MAX,
        policies_max: RESOURCE_CONTROLS_MAX,
    },
];

impl PolicyType {
    /// The type of this name, if it is built.
    pub fn of(name: &str) -> Outcome<PolicyType> {
        let found = TYPES.into_iter().find(|it| it.name == name);
        found.ok_or_else(|| Refusal::not_implemented(&format!("The policy type {name}")).into())
    }

    /// The same in an organization that has all features.
    pub fn available(organization: &Organization, name: &str) -> Outcome<PolicyType> {
        let found = PolicyType::of(name)?;
        match organization.feature_set.as_str() {
            "ALL" => Ok(found),
            _ => Err(aws::policy_type_not_available_for_organization(
                "You can't use the specified policy type with the feature set currently enabled \
                 for this organization.",
            )
            .into()),
        }
    }

    /// Check a document against the grammar of the type.
    pub fn check(&self, content: &str) -> Outcome<()> {
        if content.chars().count() > self.characters_max {
            return Err(refuse::constraint(
                "POLICY_CONTENT_LIMIT_EXCEEDED",
                "You have exceeded the maximum policy size.",
            )
            .into());
        }
        Policy::parse(content, self.grammar).map_err(|_| refuse::malformed())?;
        Ok(())
    }
}

pub(super) fn is_built_in(id: &str) -> bool {
    [FULL_ACCESS, RESOURCE_FULL_ACCESS].contains(&id)
}

/// The policies that a new root, unit or account has.
pub(super) fn initial(organization: &Organization) -> Vec<String> {
    let enabled = TYPES.iter().filter(|it| organization.enables(it.name));
    enabled.map(|it| it.full_access.to_string()).collect()
}

/// A policy, a customer's or one of AWS's own.
pub(super) fn find(
    tx: &Tx,
    organization: &Organization,
    id: &str,
) -> Result<Option<OrganizationPolicy>, Failure> {
    match built_in().find(|it| it.id == id) {
        Some(policy) => Ok(Some(policy)),
        None => organization::find_policy(tx, &organization.id, id),
    }
}

/// A policy that must be there.
pub(super) fn known(tx: &Tx, organization: &Organization, id: &str) -> Outcome<OrganizationPolicy> {
    find(tx, organization, id)?.ok_or_else(|| refuse::no_policy().into())
}

/// AWS's own policies.
pub(super) fn built_in() -> impl Iterator<Item = OrganizationPolicy> {
    let policy =
        |id: &str, kind: &str, name: &str, description: &str, content: &str| OrganizationPolicy {
            id: id.into(),
            kind: kind.into(),
            name: name.into(),
            description: description.into(),
            content: content.into(),
            ..OrganizationPolicy::default()
        };
    [
        policy(
            FULL_ACCESS,
            SERVICE_CONTROL_POLICY,
            "FullAWSAccess",
            "Allows access to every operation",
            identity::policies::FULL_ACCESS,
        ),
        policy(
            RESOURCE_FULL_ACCESS,
            RESOURCE_CONTROL_POLICY,
            "RCPFullAWSAccess",
            "Allows access to every resource",
            identity::policies::RESOURCE_FULL_ACCESS,
        ),
    ]
    .into_iter()
}

/// A root, unit or account that a policy can be attached to.
pub(super) fn target(tx: &Tx, organization: &Organization, id: &str) -> Outcome<Node> {
    let node = organization::find_node(tx, &organization.id, id)?;
    node.ok_or_else(|| refuse::no_target().into())
}

/// The policies of one type that a node has.
pub(super) fn attached(
    tx: &Tx,
    organization: &Organization,
    node: &Node,
    kind: &str,
) -> Result<Vec<OrganizationPolicy>, Failure> {
    let mut attached = Vec::new();
    for id in &node.policies {
        attached.extend(find(tx, organization, id)?.filter(|it| it.kind == kind));
    }
    Ok(attached)
}

/// The nodes that have a policy, by id.
pub(super) fn holders(
    tx: &Tx,
    organization: &Organization,
    id: &str,
) -> Result<Vec<Node>, Failure> {
    let mut nodes = organization::nodes(tx, &organization.id)?;
    nodes.retain(|it| it.policies.iter().any(|policy| policy == id));
    Ok(nodes)
}

pub(super) fn summary(
    organization: &Organization,
    policy: &OrganizationPolicy,
) -> aws::PolicySummary {
    aws::PolicySummary {
        id: Some(policy.id.clone()),
        arn: Some(names::policy_arn(organization, &policy.kind, &policy.id)),
        name: Some(policy.name.clone()),
        description: Some(policy.description.clone()),
        r#type: Some(policy.kind.clone()),
        aws_managed: Some(is_built_in(&policy.id)),
    }
}

pub(super) fn shape(organization: &Organization, policy: &OrganizationPolicy) -> aws::Policy {
    aws::Policy {
        policy_summary: Some(summary(organization, policy)),
        content: Some(policy.content.clone()),
    }
}

/// Refuse a name that another policy of the type has.
pub(super) fn free_name(
    others: &[OrganizationPolicy],
    kind: &str,
    name: &str,
    own: Option<&str>,
) -> Result<(), Refusal> {
    let same =
        |it: &OrganizationPolicy| it.kind == kind && it.name == name && own != Some(it.id.as_str());
    match others.iter().any(same) || built_in().any(|it| same(&it)) {
        true => Err(aws::duplicate_policy("A policy with the same name already exists.")),
        false => Ok(()),
    }
}

/// A policy that may be changed: one of AWS's own may not.
pub(super) fn mutable(
    tx: &Tx,
    organization: &Organization,
    id: &str,
) -> Outcome<OrganizationPolicy> {
    if is_built_in(id) {
        let message = "You specified a policy that is managed by AWS and can't be modified.";
        return Err(refuse::invalid("IMMUTABLE_POLICY", message).into());
    }
    known(tx, organization, id)
}

/// What attaching and detaching need: the permission on the policy, and on the target.
pub(super) fn attachment(
    cx: &Context,
    tx: &Tx,
    action: &'static str,
    policy: &str,
    target: &str,
) -> Outcome<Access> {
    let on_policy = names::need_on_policy(cx, tx, action, policy)?;
    let kind = on_policy.keys.iter().find(|it| it.0 == "organizations:PolicyType").cloned();
    let mut on_target = names::need_on_node(cx, tx, action, target)?;
    on_target.keys.extend(kind);
    Ok(Access::from(on_policy).need(on_target))
}

/// The ids of what the linter finds in a document, each once. Its type shows: only a resource
/// control policy names principals.
pub(super) fn warnings(content: &str) -> Vec<String> {
    let kind = match Policy::parse(content, Kind::ServiceControl) {
        Ok(_) => Kind::ServiceControl,
        Err(_) => Kind::ResourceControl,
    };
    policy::lint::warning_ids(content, kind)
}
