//! `EnableMFADevice`: give a device to a user, or to the root user.
//!
//! AWS gives the root user a device in its console only. Here the root user calls with the user
//! name `root`, unless there is a user of that name.
//!
//! # Invariants
//!
//! * Two consecutive codes show that the holder has the seed. They are not spent by it.
//! * A device is one holder's; a holder has eight at most.

use identity::mfa::{self, MfaDevice};
use wire::iam as aws;

use super::devices;
use crate::prelude::*;

pub(crate) struct EnableMFADevice;

impl Operation for EnableMFADevice {
    type Shape = aws::EnableMFADevice;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let name = Some(input.user_name.as_str());
        Ok(devices::on_holder(cx, tx, "iam:EnableMFADevice", name)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let holder = devices::holder(cx, tx, Some(&input.user_name))?;
        devices::check_own(cx, tx, "iam:EnableMFADevice", &holder)?;
        let key = devices::key(&holder);
        let mut device = devices::find(cx, tx, &input.serial_number)?;
        if let Some(present) = &device.holder {
            let name = devices::name(&holder);
            return Err(aws::entity_already_exists(match *present == key {
                true => format!("MFA Device for user {name} already exists."),
                false => "MFA Device is already in use.".into(),
            })
            .into());
        }
        let max = devices::DEVICES_PER_HOLDER_MAX;
        if mfa::mfa_devices_of(tx, &cx.caller.account, &key)?.len() >= max {
            let text = format!("Cannot exceed quota for MFADevicesPerUser: {max}");
            return Err(aws::limit_exceeded(text).into());
        }
        let codes = (&*input.authentication_code1, &*input.authentication_code2);
        devices::pair(cx, &mut device, codes)?;
        let enabled_at = Some(cx.now);
        mfa::put_mfa_device(tx, &MfaDevice { holder: Some(key), enabled_at, ..device });
        Ok(Default::default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::list_mfa_devices::ListMFADevices;
    use crate::iam::testing::{Device, make_user};
    use crate::testing::World;

    #[test]
    fn two_codes_in_a_row_enable_a_device_once() {
        let mut world = World::new();
        make_user(&mut world, "bob");
        make_user(&mut world, "eve");
        let device = Device::make(&mut world, "phone");
        for (one, two) in [(0, 0), (1, 0), (0, 2)] {
            let request = device.enabling(&world, "bob", one, two);
            let refusal = world.call::<EnableMFADevice>(request).unwrap_err();
            assert_eq!((&*refusal.code, refusal.status), ("InvalidAuthenticationCode", 403));
            assert_eq!(refusal.message, "Authentication code for device is not valid.");
        }
        let request = device.enabling(&world, "bob", -1, 0);
        world.call::<EnableMFADevice>(request).unwrap();
        for (name, text) in [
            ("bob", "MFA Device for user bob already exists."),
            ("eve", "MFA Device is already in use."),
        ] {
            let request = device.enabling(&world, name, 0, 1);
            let refusal = world.call::<EnableMFADevice>(request).unwrap_err();
            assert_eq!((&*refusal.code, &*refusal.message), ("EntityAlreadyExists", text));
        }
    }

    #[test]
    fn only_the_root_user_gives_itself_a_device() {
        let mut world = World::new();
        let device = Device::make(&mut world, "root-account-mfa-device");
        world.user("admin", &["*"]);
        let request = device.enabling(&world, "root", -1, 0);
        let refusal = world.call::<EnableMFADevice>(request).unwrap_err();
        assert_eq!(refusal.message, "The user with name root cannot be found.");
        let request = device.enabling(&world, "root", -1, 0);
        world.root().call::<EnableMFADevice>(request).unwrap();
        let own = world.call::<ListMFADevices>(Default::default()).unwrap().mfa_devices;
        assert_eq!(own[0].serial_number, device.serial);
        assert_eq!(own[0].user_name, None);
    }

    #[test]
    fn a_user_who_is_called_root_comes_first() {
        let mut world = World::new();
        make_user(&mut world, "root");
        let device = Device::make(&mut world, "phone");
        let request = device.enabling(&world, "root", -1, 0);
        world.call::<EnableMFADevice>(request).unwrap();
        let own = world.call::<ListMFADevices>(Default::default()).unwrap().mfa_devices;
        assert!(own.is_empty());
    }

    #[test]
    fn a_key_without_mfa_adds_no_second_device_of_its_own() {
        let mut world = World::new();
        let (first, second) =
            (Device::make(&mut world, "first"), Device::make(&mut world, "second"));
        world.user("alice", &["iam:*"]);
        first.enable(&mut world, "alice");
        let request = second.enabling(&world, "alice", -1, 0);
        let refusal = world.call::<EnableMFADevice>(request).unwrap_err();
        assert_eq!(refusal.code, "AccessDenied");
        world.root();
        second.enable(&mut world, "alice");
    }
}
