//! `DeleteVirtualMFADevice`: forget a device that belongs to nobody.
//!
//! # Invariants
//!
//! * A device that somebody holds is deactivated first, so that its loss has an event of its own.

use identity::mfa;
use wire::iam as aws;

use super::devices;
use crate::prelude::*;

pub(crate) struct DeleteVirtualMFADevice;

impl Operation for DeleteVirtualMFADevice {
    type Shape = aws::DeleteVirtualMFADevice;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let serial = &input.serial_number;
        Ok(devices::on_device(cx, tx, "iam:DeleteVirtualMFADevice", serial)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let device = devices::find(cx, tx, &input.serial_number)?;
        if device.holder.is_some() {
            let text = "MFA VirtualDevice in use. Must deactivate first.";
            return Err(aws::delete_conflict(text).into());
        }
        mfa::remove_mfa_device(tx, &device);
        Ok(Default::default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::deactivate_mfa_device::DeactivateMFADevice;
    use crate::iam::testing::{Device, make_user};
    use crate::testing::World;

    #[test]
    fn a_device_in_use_stays() {
        let mut world = World::new();
        make_user(&mut world, "bob");
        let device = Device::make(&mut world, "phone");
        device.enable(&mut world, "bob");
        let serial_number = device.serial.clone();
        let delete = || aws::DeleteVirtualMFADeviceRequest { serial_number: serial_number.clone() };
        let refusal = world.call::<DeleteVirtualMFADevice>(delete()).unwrap_err();
        let text = "MFA VirtualDevice in use. Must deactivate first.";
        assert_eq!((&*refusal.code, &*refusal.message), ("DeleteConflict", text));
        let deactivate = aws::DeactivateMFADeviceRequest {
            user_name: Some("bob".into()),
            serial_number: serial_number.clone(),
        };
        world.call::<DeactivateMFADevice>(deactivate).unwrap();
        world.call::<DeleteVirtualMFADevice>(delete()).unwrap();
        let refusal = world.call::<DeleteVirtualMFADevice>(delete()).unwrap_err();
        let text = format!("VirtualMFADevice with serial number {serial_number} doesn't exist.");
        assert_eq!((&*refusal.code, refusal.message), ("NoSuchEntity", text));
    }
}
