//! Roles as answers show them.
//!
//! # Invariants
//!
//! * The trust policy names users and roles by ARN for as long as they exist.
//! * `RoleLastUsed` tells of the last 400 days, and is an empty element for a role that nobody used.

use gate::Need;
use identity::entities::{self, InstanceProfile, Role};
use identity::last_use;
use wire::Time;
use wire::iam as aws;

use super::{documents, names, quotas, tags};
use crate::prelude::*;

pub(crate) const DURATION_DEFAULT: i32 = 3600;
const DURATION_MIN: i32 = 3600;
const DURATION_MAX: i32 = 43_200;
const DESCRIPTION_CHARACTERS_MAX: usize = 1000;
const LAST_USE_KEPT_MS: i64 = 400 * 24 * 60 * 60 * 1000;

/// Which answer shows a role, for each contains other members.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shown {
    Created,
    Whole,
    Listed,
    /// In its instance profile.
    InProfile,
}

pub(crate) fn view(cx: &Context, tx: &Tx, role: &Role, shown: Shown) -> Outcome<aws::Role> {
    let document = documents::shown_trust(cx, tx, &role.trust)?;
    let described = matches!(shown, Shown::Whole | Shown::Listed);
    let tagged = matches!(shown, Shown::Whole | Shown::Created);
    Ok(aws::Role {
        path: role.path.clone(),
        role_name: role.name.clone(),
        role_id: role.id.clone(),
        arn: role.arn(),
        create_date: Time(role.created_at),
        assume_role_policy_document: Some(documents::encoded(&document)),
        description: role.description.clone().filter(|_| described),
        max_session_duration: described.then_some(role.max_session_duration),
        permissions_boundary: boundary(role.boundary.as_deref().filter(|_| tagged)),
        tags: tags::some(&role.tags).filter(|_| tagged),
        role_last_used: match shown {
            Shown::Whole => Some(last_used(cx, tx, role)?),
            _ => None,
        },
    })
}

fn last_used(cx: &Context, tx: &Tx, role: &Role) -> Outcome<aws::RoleLastUsed> {
    let found = last_use::find(tx, &role.id)?;
    let found = found.filter(|it| cx.now - it.at < LAST_USE_KEPT_MS);
    let (at, region) = found.map(|it| (Time(it.at), it.region)).unzip();
    Ok(aws::RoleLastUsed { last_used_date: at, region })
}

/// A boundary as answers show it: AWS writes `Policy`, whatever its model says.
pub(crate) fn boundary(arn: Option<&str>) -> Option<aws::AttachedPermissionsBoundary> {
    Some(aws::AttachedPermissionsBoundary {
        permissions_boundary_type: Some("Policy".into()),
        permissions_boundary_arn: Some(arn?.into()),
    })
}

/// An instance profile, with its role.
pub(crate) fn profile(
    cx: &Context,
    tx: &Tx,
    profile: &InstanceProfile,
    tagged: bool,
) -> Outcome<aws::InstanceProfile> {
    let role = match &profile.role {
        Some(name) => entities::find::<Role>(tx, &profile.account, name)?,
        None => None,
    };
    let role = role.map(|it| view(cx, tx, &it, Shown::InProfile)).transpose()?;
    Ok(aws::InstanceProfile {
        path: profile.path.clone(),
        instance_profile_name: profile.name.clone(),
        instance_profile_id: profile.id.clone(),
        arn: profile_arn(profile),
        create_date: Time(profile.created_at),
        roles: role.into_iter().collect(),
        tags: tags::some(&profile.tags).filter(|_| tagged),
    })
}

pub(crate) fn profile_arn(profile: &InstanceProfile) -> String {
    names::arn(&profile.account, "instance-profile", &profile.path, &profile.name)
}

/// The instance profiles that a role is in, by name.
pub(crate) fn profiles_of(tx: &Tx, role: &Role) -> Outcome<Vec<InstanceProfile>> {
    let mut profiles: Vec<InstanceProfile> =
        entities::list(tx, &role.account, None, quotas::INSTANCE_PROFILES.1)?;
    profiles.retain(|it| it.role.as_ref().is_some_and(|it| it.eq_ignore_ascii_case(&role.name)));
    Ok(profiles)
}

/// The permission to hand a role to a service.
pub(crate) fn passing(cx: &Context, tx: &Tx, role: &str, service: &str) -> Outcome<Need> {
    let need = names::on_role(cx, tx, "iam:PassRole", role)?;
    Ok(need.with("iam:PassedToService", service))
}

/// A session may last between one hour and twelve. AWS has two codes for this.
pub(crate) fn check_duration(seconds: Option<i32>) -> Result<(), Refusal> {
    let text = |constraint: String| {
        let value = seconds.unwrap_or_default();
        format!(
            "1 validation error detected: Value '{value}' at 'maxSessionDuration' failed to satisfy constraint: Member must have value {constraint}"
        )
    };
    match seconds {
        Some(..DURATION_MIN) => {
            Err(aws::param_validation(text(format!("greater than or equal to {DURATION_MIN}"))))
        }
        Some(it) if it > DURATION_MAX => {
            Err(aws::validation_error(text(format!("less than or equal to {DURATION_MAX}"))))
        }
        _ => Ok(()),
    }
}

pub(crate) fn check_description(text: Option<&str>) -> Result<(), Refusal> {
    let allowed = |it: char| matches!(it, '\t' | '\n' | '\r' | ' '..='~' | '\u{a1}'..='\u{ff}');
    let text = text.unwrap_or_default();
    if text.chars().count() <= DESCRIPTION_CHARACTERS_MAX && text.chars().all(allowed) {
        return Ok(());
    }
    Err(aws::validation_error(
        "The specified value for description is invalid. It holds at most 1000 characters of Latin-1.",
    ))
}
