//! `ListInstanceProfiles`: the instance profiles of an account, by name.
//!
//! # Invariants
//!
//! * Tags are left out: `GetInstanceProfile` has them.

use identity::entities::InstanceProfile;
use wire::iam as aws;

use super::paging::Page;
use super::roles;
use crate::prelude::*;

pub(crate) struct ListInstanceProfiles;

impl Operation for ListInstanceProfiles {
    type Shape = aws::ListInstanceProfiles;
    const AUDIT: Audit = Audit::management(Read);

    fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(Access::to("iam:ListInstanceProfiles", "*"))
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let prefix = input.path_prefix.unwrap_or_else(|| "/".into());
        let marker = input.marker.as_deref();
        let page = Page::read(cx, "ListInstanceProfiles", &[&prefix], marker, input.max_items)?;
        let starts = |it: &InstanceProfile| it.path.starts_with(&prefix);
        let paged = page.rows::<InstanceProfile>(tx, &cx.caller.account, starts)?;
        let profiles = paged.items.iter().map(|it| roles::profile(cx, tx, it, false));
        Ok(aws::ListInstanceProfilesResponse {
            instance_profiles: profiles.collect::<Outcome<_>>()?,
            is_truncated: Some(paged.is_truncated),
            marker: paged.marker,
        })
    }
}

#[cfg(test)]
mod tests {
    use identity::entities;

    use super::*;
    use crate::iam::stage;

    #[test]
    fn profiles_are_listed_by_name_and_path_without_tags() {
        let mut world = stage::world();
        for name in ["web", "Batch"] {
            stage::profile(&mut world, name);
        }
        let (path, tags) = ("/team/".into(), vec![("a".into(), "b".into())]);
        let row = InstanceProfile { path, tags, ..stage::row(&world, "web") };
        stage::change(&world, |tx| entities::put(tx, &row).unwrap());
        let mut list = |prefix: Option<&str>| {
            let path_prefix = prefix.map(Into::into);
            let input = aws::ListInstanceProfilesRequest { path_prefix, ..Default::default() };
            world.call::<ListInstanceProfiles>(input).unwrap().instance_profiles
        };
        let all = list(None);
        assert_eq!(all.len(), 2);
        assert_eq!((all[0].instance_profile_name.as_str(), &all[1].tags), ("Batch", &None));
        assert_eq!(list(Some("/team/")).len(), 1);
    }
}
