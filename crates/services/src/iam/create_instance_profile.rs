//! `CreateInstanceProfile`: make what hands a role to an instance, still without the role.
//!
//! # Invariants
//!
//! * Names are taken whatever their case and path.

use gate::Need;
use identity::entities::{self, InstanceProfile};
use wire::iam as aws;

use super::tags::{self, Case};
use super::{creating, names, quotas, roles};
use crate::prelude::*;

pub(crate) struct CreateInstanceProfile;

impl Operation for CreateInstanceProfile {
    type Shape = aws::CreateInstanceProfile;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, _: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let path = names::path(input.path.clone());
        let account = &cx.caller.account;
        let arn = names::arn(account, "instance-profile", &path, &input.instance_profile_name);
        let need = Need::new("iam:CreateInstanceProfile", arn).of(account);
        Ok(creating::access(need, "iam:TagInstanceProfile", &input.tags))
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let path = names::path(input.path);
        creating::check_path(&path)?;
        let tags = tags::new(Case::Counts, input.tags)?;
        let (account, name) = (&cx.caller.account, input.instance_profile_name);
        if entities::find::<InstanceProfile>(tx, account, &name)?.is_some() {
            let text = format!("Instance Profile {name} already exists.");
            return Err(aws::entity_already_exists(text).into());
        }
        quotas::check_room::<InstanceProfile>(cx, tx, quotas::INSTANCE_PROFILES)?;
        let (account, id) = (account.clone(), names::id("AIPA", cx.random(0)));
        let created_at = cx.now;
        let profile = InstanceProfile { account, name, path, id, created_at, tags, role: None };
        entities::put(tx, &profile)?;
        let instance_profile = roles::profile(cx, tx, &profile, true)?;
        Ok(aws::CreateInstanceProfileResponse { instance_profile })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::stage;

    #[test]
    fn a_new_profile_holds_no_role_and_its_name_is_taken_in_any_case() {
        let mut world = stage::world();
        let made = stage::profile(&mut world, "web");
        assert_eq!(made.arn, "arn:aws:iam::111122223333:instance-profile/web");
        assert!(made.roles.is_empty() && made.instance_profile_id.starts_with("AIPA"));
        let again = aws::CreateInstanceProfileRequest {
            instance_profile_name: "WEB".into(),
            ..Default::default()
        };
        let refusal = world.call::<CreateInstanceProfile>(again).unwrap_err();
        assert_eq!(refusal.message, "Instance Profile WEB already exists.");
    }
}
