//! `ListVirtualMFADevices`: all virtual devices of the account, with those who hold them.
//!
//! # Invariants
//!
//! * Neither seeds nor tags are in it.

use identity::entities::{self, User};
use identity::mfa::{self, MfaDevice, MfaHolder};
use store::Failure;
use wire::{Time, iam as aws};

use super::paging::Page;
use super::users;
use crate::prelude::*;

pub(crate) struct ListVirtualMFADevices;

impl Operation for ListVirtualMFADevices {
    type Shape = aws::ListVirtualMFADevices;
    const AUDIT: Audit = Audit::management(Read);

    fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(Access::to("iam:ListVirtualMFADevices", "*"))
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let status = input.assignment_status.as_deref().unwrap_or("Any");
        let marker = input.marker.as_deref();
        let page = Page::read(cx, "ListVirtualMFADevices", &[status], marker, input.max_items)?;
        let mut found = mfa::mfa_devices(tx, &cx.caller.account)?;
        found.retain(|it| match status {
            "Assigned" => it.holder.is_some(),
            "Unassigned" => it.holder.is_none(),
            _ => true,
        });
        let page = page.count(found);
        let shown = page.items.iter().map(|it| view(tx, it));
        Ok(aws::ListVirtualMFADevicesResponse {
            virtual_mfa_devices: shown.collect::<Result<_, _>>()?,
            is_truncated: Some(page.is_truncated),
            marker: page.marker,
        })
    }
}

fn view(tx: &Tx, device: &MfaDevice) -> Result<aws::VirtualMFADevice, Failure> {
    let user = match &device.holder {
        None => None,
        Some(MfaHolder::Root) => Some(users::root(tx, &device.account)?),
        Some(MfaHolder::User(id)) => {
            entities::find_by_id::<User>(tx, id)?.as_ref().map(users::bare)
        }
    };
    Ok(aws::VirtualMFADevice {
        serial_number: device.serial(),
        user,
        enable_date: device.enabled_at.map(Time),
        ..aws::VirtualMFADevice::default()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::testing::{Device, make_user};
    use crate::testing::{ACCOUNT, World};

    #[test]
    fn devices_are_listed_with_their_holders_and_without_their_seeds() {
        let mut world = World::new();
        make_user(&mut world, "bob");
        let (phone, root) = (
            Device::make(&mut world, "phone"),
            Device::make(&mut world, "root-account-mfa-device"),
        );
        Device::make(&mut world, "free");
        phone.enable(&mut world, "bob");
        root.enable(&mut world, "root");
        let mut list = |status: &str| {
            let request = aws::ListVirtualMFADevicesRequest {
                assignment_status: Some(status.into()),
                ..Default::default()
            };
            world.call::<ListVirtualMFADevices>(request).unwrap().virtual_mfa_devices
        };
        assert_eq!(list("Any").len(), 3);
        let free = list("Unassigned");
        assert_eq!((free.len(), &free[0].user), (1, &None));
        let assigned = list("Assigned");
        assert!(assigned.iter().all(|it| it.base32_string_seed.is_none() && it.tags.is_none()));
        let holder = |at: usize| assigned[at].user.clone().unwrap();
        assert_eq!(holder(0).user_name.as_deref(), Some("bob"));
        assert_eq!((holder(1).user_id.as_str(), holder(1).user_name), (ACCOUNT, None));
    }
}
