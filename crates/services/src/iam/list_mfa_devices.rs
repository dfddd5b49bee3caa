//! `ListMFADevices`: the devices that a user, or the root user, holds.
//!
//! # Invariants
//!
//! * Without a name it is the caller, the root user included.

use identity::mfa;
use wire::{Time, iam as aws};

use super::paging::Page;
use super::{devices, keys};
use crate::prelude::*;

pub(crate) struct ListMFADevices;

impl Operation for ListMFADevices {
    type Shape = aws::ListMFADevices;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let name = input.user_name.as_deref();
        Ok(devices::on_holder(cx, tx, "iam:ListMFADevices", name)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let holder = devices::holder(cx, tx, input.user_name.as_deref())?;
        let filter = devices::name(&holder).to_ascii_lowercase();
        let marker = input.marker.as_deref();
        let page = Page::read(cx, "ListMFADevices", &[&filter], marker, input.max_items)?;
        let found = mfa::mfa_devices_of(tx, &cx.caller.account, &devices::key(&holder))?;
        let page = page.count(found);
        let shown = page.items.iter().map(|it| aws::MFADevice {
            user_name: keys::name_of(&holder),
            serial_number: it.serial(),
            enable_date: Time(it.enabled_at.unwrap_or_default()),
        });
        Ok(aws::ListMFADevicesResponse {
            mfa_devices: shown.collect(),
            is_truncated: Some(page.is_truncated),
            marker: page.marker,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::testing::{Device, make_user};
    use crate::testing::World;

    #[test]
    fn a_user_holds_what_was_enabled_for_him() {
        let mut world = World::new();
        make_user(&mut world, "bob");
        let device = Device::make(&mut world, "phone");
        let list =
            || aws::ListMFADevicesRequest { user_name: Some("BOB".into()), ..Default::default() };
        let told = world.call::<ListMFADevices>(list()).unwrap();
        assert!(told.mfa_devices.is_empty());
        device.enable(&mut world, "bob");
        let told = world.call::<ListMFADevices>(list()).unwrap().mfa_devices;
        assert_eq!((told.len(), told[0].user_name.as_deref()), (1, Some("bob")));
        assert_eq!(told[0].serial_number, device.serial);
        assert_eq!(told[0].enable_date, Time(world.now - 1000));
    }
}
