//! `ResyncMFADevice`: set a device's clock anew by two consecutive codes.
//!
//! # Invariants
//!
//! * A pair that was taken before is not taken again, nor an older one.

use identity::mfa;
use wire::iam as aws;

use super::devices;
use crate::prelude::*;

pub(crate) struct ResyncMFADevice;

impl Operation for ResyncMFADevice {
    type Shape = aws::ResyncMFADevice;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let name = Some(input.user_name.as_str());
        Ok(devices::on_holder(cx, tx, "iam:ResyncMFADevice", name)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let holder = devices::holder(cx, tx, Some(&input.user_name))?;
        let mut device = devices::held(cx, tx, &input.serial_number, &holder)?;
        let codes = (&*input.authentication_code1, &*input.authentication_code2);
        devices::pair(cx, &mut device, codes)?;
        mfa::put_mfa_device(tx, &device);
        Ok(Default::default())
    }
}

#[cfg(test)]
mod tests {
    use identity::mfa::{MfaFault, MfaHolder};

    use super::*;
    use crate::iam::testing::Device;
    use crate::testing::{ACCOUNT, World};

    #[test]
    fn a_device_whose_clock_is_off_is_found_again() {
        let mut world = World::new();
        let device = Device::make(&mut world, "root-account-mfa-device");
        device.enable(&mut world, "root");
        let spend = |world: &mut World, steps: i64| {
            let code = device.code(world, steps);
            let cx = world.context();
            let mut tx = world.gate.store.begin();
            let vault = &cx.authority.vault;
            let now = cx.real_now;
            mfa::spend(&mut tx, vault, ACCOUNT, MfaHolder::Root, &device.serial, &code, now)
                .unwrap()
        };
        assert_eq!(spend(&mut world, 500), Err(MfaFault::Wrong));
        let resync = |world: &World, user: &str, one: i64, two: i64| aws::ResyncMFADeviceRequest {
            user_name: user.into(),
            serial_number: device.serial.clone(),
            authentication_code1: device.code(world, one),
            authentication_code2: device.code(world, two),
        };
        let request = resync(&world, "root", 499, 500);
        world.call::<ResyncMFADevice>(request).unwrap();
        assert_eq!(spend(&mut world, 500), Ok(()));
        let again = resync(&world, "root", 499, 500);
        let refusal = world.call::<ResyncMFADevice>(again).unwrap_err();
        assert_eq!(refusal.code, "InvalidAuthenticationCode");
        world.user("alice", &["iam:*"]);
        let foreign = resync(&world, "alice", 501, 502);
        let refusal = world.call::<ResyncMFADevice>(foreign).unwrap_err();
        assert_eq!(refusal.message, "MFA Device invalid for user.");
    }
}
