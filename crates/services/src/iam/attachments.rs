//! Attaching and detaching managed policies, the same for users, groups and roles.
//!
//! # Invariants
//!
//! * What is attached exists: a policy is deleted only when nothing uses it.
//! * Policies made for services' own roles are attached to nobody else.

use gate::Need;
use identity::entities;
use wire::iam as aws;

use super::holders::{self, Held};
use super::managed_policies::{self, Managed};
use super::paging::{Page, Paged};
use super::quotas;
use crate::prelude::*;

const OF_SERVICES: &str = "/aws-service-role/";

/// The permission to attach or detach: on the entity, the policy being a condition key.
pub(crate) fn need<T: Held>(
    cx: &Context,
    tx: &Tx,
    action: &'static str,
    name: &str,
    policy: &str,
) -> Outcome<Need> {
    Ok(holders::need_bounded::<T>(cx, tx, action, name)?.with("iam:PolicyARN", policy))
}

pub(crate) fn attach<T: Held>(cx: &Context, tx: &mut Tx, name: &str, policy: &str) -> Outcome<()> {
    let mut holder = holders::changeable::<T>(cx, tx, name)?;
    let managed = Managed::find(cx, tx, policy)?;
    let managed = managed.ok_or_else(|| managed_policies::not_attachable(policy))?;
    if managed.path().starts_with(OF_SERVICES) {
        let text = "Cannot attach a Service Role Policy to a Customer Role.";
        return Err(aws::policy_not_attachable(text).into());
    }
    if holder.attached().iter().any(|it| it == policy) {
        return Ok(());
    }
    if holder.attached().len() >= T::ATTACHED_MAX {
        return Err(quotas::exceeded(T::ATTACHED_QUOTA, T::ATTACHED_MAX).into());
    }
    holder.attached_mut().push(policy.into());
    Ok(entities::put(tx, &holder)?)
}

pub(crate) fn detach<T: Held>(cx: &Context, tx: &mut Tx, name: &str, policy: &str) -> Outcome<()> {
    managed_policies::PolicyArn::parse(policy)?;
    let mut holder = holders::changeable::<T>(cx, tx, name)?;
    let before = holder.attached().len();
    holder.attached_mut().retain(|it| it != policy);
    if holder.attached().len() == before {
        return Err(managed_policies::not_found(policy).into());
    }
    Ok(entities::put(tx, &holder)?)
}

/// The policies attached, as answers list them: by name.
pub(crate) fn listed<T: Held>(holder: &T, path_prefix: Option<&str>) -> Vec<aws::AttachedPolicy> {
    let prefix = path_prefix.unwrap_or("/");
    let mut attached: Vec<&String> = holder.attached().iter().collect();
    attached.retain(|it| path(it).starts_with(prefix));
    attached.sort_by_key(|it| (name(it).to_ascii_lowercase(), it.to_string()));
    let view = |arn: &&String| aws::AttachedPolicy {
        policy_name: Some(name(arn).into()),
        policy_arn: Some(arn.to_string()),
    };
    attached.iter().map(view).collect()
}

/// A page of them.
pub(crate) fn page<T: Held>(
    cx: &Context,
    tx: &Tx,
    page: &Page,
    name: &str,
    path_prefix: Option<&str>,
) -> Outcome<Paged<aws::AttachedPolicy>> {
    Ok(page.count(listed(&holders::find::<T>(cx, tx, name)?, path_prefix)))
}

/// The path and the name in an ARN: `arn:aws:iam::aws:policy/job-function/Billing`.
fn resource(arn: &str) -> &str {
    policy::arn::split(arn).and_then(|it| it[5].strip_prefix("policy")).unwrap_or_default()
}

fn path(arn: &str) -> &str {
    let resource = resource(arn);
    &resource[..resource.rfind('/').map_or(0, |it| it + 1)]
}

fn name(arn: &str) -> &str {
    resource(arn).rsplit('/').next().unwrap_or_default()
}
