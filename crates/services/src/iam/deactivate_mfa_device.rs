//! `DeactivateMFADevice`: take a device from its holder.
//!
//! # Invariants
//!
//! * Seed and tags stay, and so do the codes that were used: the device can be enabled again.
//! * Nobody removes a device of his own without showing one; an administrator does it for him.

use identity::mfa;
use wire::iam as aws;

use super::devices;
use crate::prelude::*;

pub(crate) struct DeactivateMFADevice;

impl Operation for DeactivateMFADevice {
    type Shape = aws::DeactivateMFADevice;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let name = input.user_name.as_deref();
        Ok(devices::on_holder(cx, tx, "iam:DeactivateMFADevice", name)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let holder = devices::holder(cx, tx, input.user_name.as_deref())?;
        devices::check_own(cx, tx, "iam:DeactivateMFADevice", &holder)?;
        let device = devices::held(cx, tx, &input.serial_number, &holder)?;
        mfa::release_mfa_device(tx, device);
        Ok(Default::default())
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use identity::{Caller, Holder, Principal, Session};

    use super::*;
    use crate::iam::testing::{Device, make_user};
    use crate::testing::{ACCOUNT, World};

    fn deactivate(user: &str, device: &Device) -> aws::DeactivateMFADeviceRequest {
        let serial_number = device.serial.clone();
        aws::DeactivateMFADeviceRequest { user_name: Some(user.into()), serial_number }
    }

    /// The root user in a session of its own that showed a code.
    fn root_with_mfa(now: i64) -> Caller {
        let session = Session {
            access_key_id: "ASIAROOT".into(),
            account: ACCOUNT.into(),
            holder: Holder::Root,
            issued_at: now,
            expires_at: now + 3_600_000,
            mfa_at: Some(now),
            ..Session::default()
        };
        Caller::new(ACCOUNT, Principal::Root, Some("ASIAROOT"), Some(Arc::new(session)))
    }

    #[test]
    fn the_root_users_key_alone_does_not_remove_the_root_users_device() {
        let mut world = World::new();
        let device = Device::make(&mut world, "root-account-mfa-device");
        device.enable(&mut world, "root");
        let request = || deactivate("root", &device);
        let refusal = world.call::<DeactivateMFADevice>(request()).unwrap_err();
        assert_eq!(refusal.code, "AccessDenied");
        world.user("admin", &["*"]).call::<DeactivateMFADevice>(request()).unwrap_err();
        let now = world.now;
        world.caller(root_with_mfa(now)).call::<DeactivateMFADevice>(request()).unwrap();
    }

    #[test]
    fn an_administrator_takes_a_device_from_a_user_and_gives_it_to_another() {
        let mut world = World::new();
        make_user(&mut world, "bob");
        make_user(&mut world, "eve");
        let device = Device::make(&mut world, "phone");
        device.enable(&mut world, "bob");
        let foreign = world.call::<DeactivateMFADevice>(deactivate("eve", &device)).unwrap_err();
        assert_eq!(foreign.message, "MFA Device invalid for user.");
        world.call::<DeactivateMFADevice>(deactivate("bob", &device)).unwrap();
        world.advance(90);
        device.enable(&mut world, "eve");
    }
}
