//! What many stories about IAM begin with.

use wire::iam as aws;

use super::create_group::CreateGroup;
use super::create_user::CreateUser;
use super::create_virtual_mfa_device::CreateVirtualMFADevice;
use super::enable_mfa_device::EnableMFADevice;
use super::get_user::GetUser;
use crate::testing::World;

pub(crate) fn make_user(world: &mut World, name: &str) -> aws::User {
    let request = aws::CreateUserRequest { user_name: name.into(), ..Default::default() };
    world.call::<CreateUser>(request).unwrap().user.unwrap()
}

pub(crate) fn get_user(world: &mut World, name: &str) -> aws::User {
    let request = aws::GetUserRequest { user_name: Some(name.into()) };
    world.call::<GetUser>(request).unwrap().user
}

pub(crate) fn make_group(world: &mut World, name: &str) -> aws::Group {
    let request = aws::CreateGroupRequest { group_name: name.into(), path: None };
    world.call::<CreateGroup>(request).unwrap().group
}

/// A virtual device, as the phone that holds its seed.
pub(crate) struct Device {
    pub serial: String,
    seed: Vec<u8>,
}

/// How long a code lasts.
const STEP_MS: i64 = 30_000;

impl Device {
    pub(crate) fn make(world: &mut World, name: &str) -> Device {
        let request = aws::CreateVirtualMFADeviceRequest {
            virtual_mfa_device_name: name.into(),
            path: None,
            tags: None,
        };
        let made = world.call::<CreateVirtualMFADevice>(request).unwrap().virtual_mfa_device;
        let seed = made.base32_string_seed.unwrap();
        Device { serial: made.serial_number, seed: base32(&seed) }
    }

    /// The code it shows some steps from the world's time.
    pub(crate) fn code(&self, world: &World, steps: i64) -> String {
        // The next call is a second later.
        identity::mfa::code_at(&self.seed, world.now + 1000 + steps * STEP_MS)
    }

    pub(crate) fn enabling(
        &self,
        world: &World,
        user: &str,
        one: i64,
        two: i64,
    ) -> aws::EnableMFADeviceRequest {
        aws::EnableMFADeviceRequest {
            user_name: user.into(),
            serial_number: self.serial.clone(),
            authentication_code1: self.code(world, one),
            authentication_code2: self.code(world, two),
        }
    }

    pub(crate) fn enable(&self, world: &mut World, user: &str) {
        let request = self.enabling(world, user, -1, 0);
        world.call::<EnableMFADevice>(request).unwrap();
    }
}

fn base32(text: &[u8]) -> Vec<u8> {
    let value = |it: &u8| match it {
        b'A'..=b'Z' => u64::from(it - b'A'),
        _ => u64::from(it - b'2' + 26),
    };
    let bits = |it: &[u8]| it.iter().fold(0, |bits, letter| bits << 5 | value(letter));
    text.chunks(8).flat_map(|it| bits(it).to_be_bytes()[3..].to_vec()).collect()
}
