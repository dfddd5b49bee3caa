//! Who can hold policies: users, groups and roles, as one thing.
//!
//! # Invariants
//!
//! * A permission is asked as [`names`] asks it: on the ARN that is stored, and before it is told
//!   whether there is anything.
//! * What a service made for itself ([`Held::is_protected`]) nobody else changes.

use gate::Need;
use identity::entities::{self, Group, InlinePolicy, Named, Role, User};
use policy::limits;
use wire::iam as aws;

use super::names;
use crate::prelude::*;

/// An entity that policies are attached to and written into.
pub(crate) trait Held: Named + Clone {
    /// The word in ARNs and in AWS's texts.
    const WORD: &'static str;
    const INLINE_CHARACTERS_MAX: usize;
    const ATTACHED_MAX: usize;
    /// What AWS calls the number of attached policies.
    const ATTACHED_QUOTA: &'static str;

    fn attached(&self) -> &Vec<String>;

    fn attached_mut(&mut self) -> &mut Vec<String>;

    fn inline(&self) -> &Vec<InlinePolicy>;

    fn inline_mut(&mut self) -> &mut Vec<InlinePolicy>;

    /// An action on the entity of a name, with its tags.
    fn need(cx: &Context, tx: &Tx, action: &'static str, name: &str) -> Outcome<Need>;

    fn boundary(&self) -> Option<&str> {
        None
    }

    fn is_protected(&self) -> bool {
        false
    }
}

/// An entity that a policy can bound.
pub(crate) trait Bounded: Held {
    fn boundary_mut(&mut self) -> &mut Option<String>;
}

macro_rules! held {
    (
        $kind:ty, $word:literal, $need:ident, $inline:ident, $attached:ident, $quota:literal
        $(, $extra:item)*
    ) => {
        impl Held for $kind {
            const WORD: &'static str = $word;
            const INLINE_CHARACTERS_MAX: usize = limits::$inline;
            const ATTACHED_MAX: usize = limits::$attached;
            const ATTACHED_QUOTA: &'static str = $quota;

            fn attached(&self) -> &Vec<String> {
                &self.attached
            }

            fn attached_mut(&mut self) -> &mut Vec<String> {
                &mut self.attached
            }

            fn inline(&self) -> &Vec<InlinePolicy> {
                &self.inline
            }

            fn inline_mut(&mut self) -> &mut Vec<InlinePolicy> {
                &mut self.inline
            }

            fn need(cx: &Context, tx: &Tx, action: &'static str, name: &str) -> Outcome<Need> {
                names::$need(cx, tx, action, name)
            }

            $($extra)*
        }
    };
}

held!(
    User,
    "user",
    on_user,
    USER_INLINE_CHARACTERS_MAX,
    POLICIES_PER_USER_MAX,
    "PoliciesPerUser",
    fn boundary(&self) -> Option<&str> {
        self.boundary.as_deref()
    }
);
held!(
    Role,
    "role",
    on_role,
    ROLE_INLINE_CHARACTERS_MAX,
    POLICIES_PER_ROLE_MAX,
    "PoliciesPerRole",
    fn boundary(&self) -> Option<&str> {
        self.boundary.as_deref()
    },
    fn is_protected(&self) -> bool {
        self.is_service_linked()
    }
);
held!(
    Group,
    "group",
    on_group,
    GROUP_INLINE_CHARACTERS_MAX,
    POLICIES_PER_GROUP_MAX,
    "PoliciesPerGroup"
);

impl Bounded for User {
    fn boundary_mut(&mut self) -> &mut Option<String> {
        &mut self.boundary
    }
}

impl Bounded for Role {
    fn boundary_mut(&mut self) -> &mut Option<String> {
        &mut self.boundary
    }
}

/// The entity of a name in the caller's account.
pub(crate) fn find<T: Held>(cx: &Context, tx: &Tx, name: &str) -> Outcome<T> {
    let found = entities::find::<T>(tx, &cx.caller.account, name)?;
    Ok(found.ok_or_else(|| missing::<T>(name))?)
}

/// The entity of a name, if others than its service may change it.
pub(crate) fn changeable<T: Held>(cx: &Context, tx: &Tx, name: &str) -> Outcome<T> {
    let found = find::<T>(cx, tx, name)?;
    if found.is_protected() {
        return Err(protected(found.name()).into());
    }
    Ok(found)
}

pub(crate) fn missing<T: Held>(name: &str) -> Refusal {
    aws::no_such_entity(format!("The {} with name {name} cannot be found.", T::WORD))
}

pub(crate) fn protected(role: &str) -> Refusal {
    aws::unmodifiable_entity(format!(
        "Cannot perform the operation on the protected role '{role}' - this role is only modifiable by AWS"
    ))
}

/// The permission for an action that knows of the entity's boundary (`iam:PermissionsBoundary`).
pub(crate) fn need_bounded<T: Held>(
    cx: &Context,
    tx: &Tx,
    action: &'static str,
    name: &str,
) -> Outcome<Need> {
    let found = entities::find::<T>(tx, &cx.caller.account, name)?;
    let need = T::need(cx, tx, action, name)?;
    Ok(need.with_some("iam:PermissionsBoundary", found.as_ref().and_then(T::boundary)))
}
