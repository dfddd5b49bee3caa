//! `ListMFADeviceTags`: the tags of a virtual device, in the order in which they were put.
//!
//! # Invariants
//!
//! * Nothing but the tags is told of the device.

use wire::iam as aws;

use super::paging::Page;
use super::{devices, tags};
use crate::prelude::*;

pub(crate) struct ListMFADeviceTags;

impl Operation for ListMFADeviceTags {
    type Shape = aws::ListMFADeviceTags;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let serial = &input.serial_number;
        Ok(devices::on_device(cx, tx, "iam:ListMFADeviceTags", serial)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let device = devices::find(cx, tx, &input.serial_number)?;
        let serial = device.serial();
        let marker = input.marker.as_deref();
        let page = Page::read(cx, "ListMFADeviceTags", &[&serial], marker, input.max_items)?;
        let page = page.count(tags::list(&device.tags));
        Ok(aws::ListMFADeviceTagsResponse {
            tags: page.items,
            is_truncated: Some(page.is_truncated),
            marker: page.marker,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::create_virtual_mfa_device::CreateVirtualMFADevice;
    use crate::testing::World;

    #[test]
    fn tags_of_the_making_are_listed_and_an_unknown_device_is_named() {
        let mut world = World::new();
        let tag = aws::Tag { key: "team".into(), value: "red".into() };
        let request = aws::CreateVirtualMFADeviceRequest {
            path: None,
            virtual_mfa_device_name: "phone".into(),
            tags: Some(vec![tag.clone()]),
        };
        let made = world.call::<CreateVirtualMFADevice>(request).unwrap().virtual_mfa_device;
        let list = |serial_number: String| aws::ListMFADeviceTagsRequest {
            serial_number,
            ..Default::default()
        };
        let told = world.call::<ListMFADeviceTags>(list(made.serial_number)).unwrap();
        assert_eq!(told.tags, [tag]);
        let absent = "arn:aws:iam::111122223333:mfa/absent";
        let refusal = world.call::<ListMFADeviceTags>(list(absent.into())).unwrap_err();
        assert_eq!(refusal.code, "NoSuchEntity");
    }
}
