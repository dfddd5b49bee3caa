//! `ListRoles`: the roles of an account, by name.
//!
//! # Invariants
//!
//! * Tags, boundaries and last uses are left out: `GetRole` has them.

use identity::entities::Role;
use wire::iam as aws;

use super::paging::Page;
use super::roles::{self, Shown};
use crate::prelude::*;

pub(crate) struct ListRoles;

impl Operation for ListRoles {
    type Shape = aws::ListRoles;
    const AUDIT: Audit = Audit::management(Read);

    fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(Access::to("iam:ListRoles", "*"))
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let prefix = input.path_prefix.unwrap_or_else(|| "/".into());
        let marker = input.marker.as_deref();
        let page = Page::read(cx, "ListRoles", &[&prefix], marker, input.max_items)?;
        let starts = |it: &Role| it.path.starts_with(&prefix);
        let paged = page.rows::<Role>(tx, &cx.caller.account, starts)?;
        let roles = paged.items.iter().map(|it| roles::view(cx, tx, it, Shown::Listed));
        Ok(aws::ListRolesResponse {
            roles: roles.collect::<Outcome<_>>()?,
            is_truncated: Some(paged.is_truncated),
            marker: paged.marker,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::stage;

    #[test]
    fn roles_are_listed_by_name_whatever_its_case_page_by_page() {
        let mut world = stage::world();
        for name in ["beta", "Alpha", "gamma"] {
            stage::role(&mut world, name);
        }
        let list = |marker| aws::ListRolesRequest {
            max_items: Some(2),
            marker,
            ..aws::ListRolesRequest::default()
        };
        let first = world.call::<ListRoles>(list(None)).unwrap();
        let names: Vec<&str> = first.roles.iter().map(|it| it.role_name.as_str()).collect();
        assert_eq!((names, first.is_truncated), (vec!["Alpha", "beta"], Some(true)));
        let role = &first.roles[0];
        assert_eq!((role.max_session_duration, &role.role_last_used), (Some(3600), &None));
        let second = world.call::<ListRoles>(list(first.marker.clone())).unwrap();
        assert_eq!((second.roles.len(), second.is_truncated), (1, Some(false)));
        let elsewhere =
            aws::ListRolesRequest { path_prefix: Some("/team/".into()), ..list(first.marker) };
        assert_eq!(world.call::<ListRoles>(elsewhere).unwrap_err().message, "Invalid Marker.");
    }
}
