//! `UntagMFADevice`: take tags off a virtual device.
//!
//! # Invariants
//!
//! * A key that is not there is no fault.

use identity::mfa;
use wire::iam as aws;

use super::{devices, tags};
use crate::prelude::*;

pub(crate) struct UntagMFADevice;

impl Operation for UntagMFADevice {
    type Shape = aws::UntagMFADevice;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let need = devices::on_device(cx, tx, "iam:UntagMFADevice", &input.serial_number)?;
        Ok(tags::keys_of_request(need, input.tag_keys.clone()).into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut device = devices::find(cx, tx, &input.serial_number)?;
        tags::remove(tags::Case::Counts, &mut device.tags, &input.tag_keys);
        mfa::put_mfa_device(tx, &device);
        Ok(Default::default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::list_mfa_device_tags::ListMFADeviceTags;
    use crate::iam::tag_mfa_device::TagMFADevice;
    use crate::iam::testing::Device;
    use crate::testing::World;

    #[test]
    fn the_key_named_goes_in_its_own_case_only() {
        let mut world = World::new();
        let serial_number = Device::make(&mut world, "phone").serial;
        let tags = vec![aws::Tag { key: "team".into(), value: "x".into() }];
        let tag = aws::TagMFADeviceRequest { serial_number: serial_number.clone(), tags };
        world.call::<TagMFADevice>(tag).unwrap();
        for (key, left) in [("Team", 1), ("team", 0)] {
            let request = aws::UntagMFADeviceRequest {
                serial_number: serial_number.clone(),
                tag_keys: vec![key.into()],
            };
            world.call::<UntagMFADevice>(request).unwrap();
            let serial_number = serial_number.clone();
            let list = aws::ListMFADeviceTagsRequest { serial_number, ..Default::default() };
            assert_eq!(world.call::<ListMFADeviceTags>(list).unwrap().tags.len(), left);
        }
    }
}
