//! `GetAccountSummary`: how much of everything the account has, and how much it may have.
//!
//! # Invariants
//!
//! * What is there is counted when asked, never kept.

use identity::entities::{self, Group, InstanceProfile, ManagedPolicy, Role, User};
use identity::mfa::{self, MfaHolder};
use identity::uses;
use wire::iam as aws;

use crate::prelude::*;

/// What AWS gives a new account.
const QUOTAS: &[(&str, i32)] = &[
    ("UsersQuota", 5000),
    ("GroupsQuota", 300),
    ("RolesQuota", 1000),
    ("PoliciesQuota", 1500),
    ("InstanceProfilesQuota", 1000),
    ("ServerCertificatesQuota", 20),
    ("UserPolicySizeQuota", 2048),
    ("GroupPolicySizeQuota", 5120),
    ("RolePolicySizeQuota", 10240),
    ("PolicySizeQuota", 6144),
    ("AssumeRolePolicySizeQuota", 2048),
    ("PolicyVersionsInUseQuota", 10000),
    ("VersionsPerPolicyQuota", 5),
    ("AttachedPoliciesPerUserQuota", 10),
    ("AttachedPoliciesPerGroupQuota", 10),
    ("AttachedPoliciesPerRoleQuota", 20),
    ("GroupsPerUserQuota", 10),
    ("SigningCertificatesPerUserQuota", 2),
    ("AccessKeysPerUserQuota", 2),
    // Certificates, providers and passwords of the root user are not built.
    ("ServerCertificates", 0),
    ("Providers", 0),
    ("AccountSigningCertificatesPresent", 0),
    ("AccountPasswordPresent", 0),
    // Session tokens are good in every region.
    ("GlobalEndpointTokenVersion", 2),
];

pub(crate) struct GetAccountSummary;

impl Operation for GetAccountSummary {
    type Shape = aws::GetAccountSummary;
    const AUDIT: Audit = Audit::management(Read);

    fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(Access::to("iam:GetAccountSummary", "*"))
    }

    fn execute(cx: &Context, tx: &mut Tx, _: Input<Self>) -> Outcome<Output<Self>> {
        let account = cx.caller.account.as_str();
        let devices = mfa::mfa_devices(tx, account)?;
        let in_use = devices.iter().filter(|it| it.holder.is_some()).count();
        let of_root = mfa::has_mfa_device(tx, account, &MfaHolder::Root)?;
        let root_keys = !identity::access_keys_of(tx, account, None)?.is_empty();
        let policies = uses::counts(tx, account)?;
        let counts = [
            ("Users", entities::count::<User>(tx, account)?),
            ("Groups", entities::count::<Group>(tx, account)?),
            ("Roles", entities::count::<Role>(tx, account)?),
            ("Policies", entities::count::<ManagedPolicy>(tx, account)?),
            ("InstanceProfiles", entities::count::<InstanceProfile>(tx, account)?),
            ("PolicyVersionsInUse", policies.len()),
            ("MFADevices", devices.len()),
            ("MFADevicesInUse", in_use),
            ("AccountMFAEnabled", usize::from(of_root)),
            ("AccountAccessKeysPresent", usize::from(root_keys)),
        ];
        let counts = counts.map(|(key, count)| (key, i32::try_from(count).unwrap_or(i32::MAX)));
        let all = counts.iter().chain(QUOTAS).map(|(key, value)| (key.to_string(), *value));
        Ok(aws::GetAccountSummaryResponse { summary_map: Some(all.collect()) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::create_access_key::CreateAccessKey;
    use crate::iam::testing::{Device, make_group, make_user};
    use crate::testing::World;

    #[test]
    fn the_summary_counts_what_there_is() {
        let mut world = World::new();
        let told = |world: &mut World, key: &str| {
            let summary = world.call::<GetAccountSummary>(Default::default()).unwrap();
            summary.summary_map.unwrap().into_iter().find(|it| it.0 == key).unwrap().1
        };
        for key in ["Users", "AccountMFAEnabled", "AccountAccessKeysPresent", "MFADevices"] {
            assert_eq!(told(&mut world, key), 0, "{key}");
        }
        make_user(&mut world, "bob");
        make_group(&mut world, "team");
        world.call::<CreateAccessKey>(Default::default()).unwrap();
        Device::make(&mut world, "root-account-mfa-device").enable(&mut world, "root");
        Device::make(&mut world, "free");
        for (key, count) in [
            ("Users", 1),
            ("Groups", 1),
            ("AccountMFAEnabled", 1),
            ("AccountAccessKeysPresent", 1),
            ("MFADevices", 2),
            ("MFADevicesInUse", 1),
            ("UsersQuota", 5000),
        ] {
            assert_eq!(told(&mut world, key), count, "{key}");
        }
    }
}
