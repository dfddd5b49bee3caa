//! Who can hold policies: users, groups and roles, as one thing.
//!
//! # Invariants
//!
//! * Whether somebody exists is told only to who may call the operation at all: the ARN that is
//!   judged is the entity's own, and without one that of the name in the root path.
//! * What a service made for itself ([`Held::is_protected`]) nobody else changes.

use gate::Need;
use identity::entities::{self, Group, InlinePolicy, Named, Role, Tags, User};
use policy::limits;
use wire::iam as aws;

use crate::prelude::*;

/// An entity that policies are attached to and written into.
pub(crate) trait Held: Named + Clone {
    /// The word in ARNs and in AWS's texts.
    const WORD: &'static str;
    const INLINE_CHARACTERS_MAX: usize;
    const ATTACHED_MAX: usize;
    /// What AWS calls the number of attached policies.
    const ATTACHED_QUOTA: &'static str;

    fn arn(&self) -> String;

    fn attached(&self) -> &Vec<String>;

    fn attached_mut(&mut self) -> &mut Vec<String>;

    fn inline(&self) -> &Vec<InlinePolicy>;

    fn inline_mut(&mut self) -> &mut Vec<InlinePolicy>;

    fn tags(&self) -> &[(String, String)] {
        &[]
    }

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

/// An entity with tags of its own.
pub(crate) trait Tagged: Held {
    fn tags_mut(&mut self) -> &mut Tags;
}

macro_rules! held {
    ($kind:ty, $word:literal, $inline:ident, $attached:ident, $quota:literal $(, $extra:item)*) => {
        impl Held for $kind {
            const WORD: &'static str = $word;
            const INLINE_CHARACTERS_MAX: usize = limits::$inline;
            const ATTACHED_MAX: usize = limits::$attached;
            const ATTACHED_QUOTA: &'static str = $quota;

            fn arn(&self) -> String {
                self.arn()
            }

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

            $($extra)*
        }
    };
}

held!(
    User, "user", USER_INLINE_CHARACTERS_MAX, POLICIES_PER_USER_MAX, "PoliciesPerUser",
    fn tags(&self) -> &[(String, String)] {
        &self.tags
    },
    fn boundary(&self) -> Option<&str> {
        self.boundary.as_deref()
    }
);
held!(
    Role, "role", ROLE_INLINE_CHARACTERS_MAX, POLICIES_PER_ROLE_MAX, "PoliciesPerRole",
    fn tags(&self) -> &[(String, String)] {
        &self.tags
    },
    fn boundary(&self) -> Option<&str> {
        self.boundary.as_deref()
    },
    fn is_protected(&self) -> bool {
        self.is_service_linked()
    }
);
held!(
    Group, "group", GROUP_INLINE_CHARACTERS_MAX, POLICIES_PER_GROUP_MAX, "PoliciesPerGroup"
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

/// The permission to do something with an entity.
pub(crate) fn need<T: Held>(
    cx: &Context,
    tx: &Tx,
    action: &'static str,
    name: &str,
) -> Outcome<Need> {
    Ok(need_of(cx, action, name, entities::find::<T>(tx, &cx.caller.account, name)?.as_ref()))
}

/// The same for actions that know of the entity's boundary (`iam:PermissionsBoundary`).
pub(crate) fn need_bounded<T: Held>(
    cx: &Context,
    tx: &Tx,
    action: &'static str,
    name: &str,
) -> Outcome<Need> {
    let found = entities::find::<T>(tx, &cx.caller.account, name)?;
    let need = need_of(cx, action, name, found.as_ref());
    Ok(need.with_some("iam:PermissionsBoundary", found.as_ref().and_then(T::boundary)))
}

fn need_of<T: Held>(cx: &Context, action: &'static str, name: &str, found: Option<&T>) -> Need {
    let Some(found) = found else {
        return Need::new(action, format!("arn:aws:iam::{}:{}/{name}", cx.caller.account, T::WORD));
    };
    let mut need = Need::new(action, found.arn());
    for (key, value) in found.tags() {
        for prefix in ["aws", "iam"] {
            need = need.with(format!("{prefix}:ResourceTag/{key}"), value.as_str());
        }
    }
    need
}
