//! `TagMFADevice`: put tags onto a virtual device; a key that is there gets the new value.
//!
//! # Invariants
//!
//! * Keys that differ in case are two.

use identity::mfa;
use wire::iam as aws;

use super::{devices, tags};
use crate::prelude::*;

pub(crate) struct TagMFADevice;

impl Operation for TagMFADevice {
    type Shape = aws::TagMFADevice;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let need = devices::on_device(cx, tx, "iam:TagMFADevice", &input.serial_number)?;
        Ok(tags::of_request(need, &input.tags).into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut device = devices::find(cx, tx, &input.serial_number)?;
        tags::merge(tags::Case::Counts, &mut device.tags, input.tags)?;
        mfa::put_mfa_device(tx, &device);
        Ok(Default::default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::list_mfa_device_tags::ListMFADeviceTags;
    use crate::iam::testing::Device;
    use crate::testing::World;

    #[test]
    fn keys_in_another_case_are_other_keys() {
        let mut world = World::new();
        let serial_number = Device::make(&mut world, "phone").serial;
        for key in ["team", "Team", "team"] {
            let tags = vec![aws::Tag { key: key.into(), value: "x".into() }];
            let request = aws::TagMFADeviceRequest { serial_number: serial_number.clone(), tags };
            world.call::<TagMFADevice>(request).unwrap();
        }
        let list = aws::ListMFADeviceTagsRequest { serial_number, ..Default::default() };
        assert_eq!(world.call::<ListMFADeviceTags>(list).unwrap().tags.len(), 2);
    }
}
