//! `CreateVirtualMFADevice`: a new device that belongs to nobody yet, with its seed this one time.
//!
//! # Invariants
//!
//! * The seed is stored sealed, stands in no event, and is in no later answer.
//! * Paths and names that differ in case only are the same device's.

use gate::Need;
use identity::mfa::{self, MfaDevice};
use wire::iam as aws;

use super::{aliases, names, qr, tags};
use crate::prelude::*;

/// As many as there may be users, and one for the root user.
const DEVICES_MAX: usize = 5001;
const SERIAL_LENGTH_MAX: usize = 256;
/// Sixty-four letters of base32.
const SEED_LENGTH: usize = 40;

pub(crate) struct CreateVirtualMFADevice;

impl Operation for CreateVirtualMFADevice {
    type Shape = aws::CreateVirtualMFADevice;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, _: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let account = &cx.caller.account;
        let path = names::path(input.path.clone());
        let arn = names::arn(account, "mfa", &path, &input.virtual_mfa_device_name);
        let given = input.tags.as_deref().unwrap_or_default();
        let need = |action| tags::of_request(Need::new(action, &*arn).of(account), given);
        let access = Access::from(need("iam:CreateVirtualMFADevice"));
        Ok(match given.is_empty() {
            true => access,
            false => access.need(need("iam:TagMFADevice")),
        })
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let account = &cx.caller.account;
        let path = names::path(input.path);
        let place = (account.as_str(), path.as_str(), input.virtual_mfa_device_name.as_str());
        let tags = tags::new(tags::Case::Counts, input.tags)?;
        let seed = [&cx.random(0)[..], &cx.random(1)].concat();
        let seed = &seed[..SEED_LENGTH];
        let device = MfaDevice::new(&cx.authority.vault, place, seed, cx.now, cx.nonce(0));
        let device = MfaDevice { tags, ..device };
        let serial = device.serial();
        if serial.len() > SERIAL_LENGTH_MAX {
            let text = "The specified values for path and virtualMFADeviceName are too long.";
            return Err(aws::validation_error(text).into());
        }
        if mfa::find_mfa_device_alike(tx, account, &serial)?.is_some() {
            return Err(aws::entity_already_exists("MFA device already exists.").into());
        }
        if mfa::mfa_devices(tx, account)?.len() >= DEVICES_MAX {
            let text =
                format!("Cannot exceed quota for VirtualMFADevicesPerAccount: {DEVICES_MAX}");
            return Err(aws::limit_exceeded(text).into());
        }
        mfa::put_mfa_device(tx, &device);
        let secret = base32(seed);
        let label = aliases::of(tx, account)?.unwrap_or_else(|| account.clone());
        let link = format!("otpauth://totp/{}@{label}?secret={secret}", device.name);
        Ok(aws::CreateVirtualMFADeviceResponse {
            virtual_mfa_device: aws::VirtualMFADevice {
                serial_number: serial,
                qr_code_png: Some(qr::png(&link)?),
                base32_string_seed: Some(secret.into_bytes()),
                tags: tags::some(&device.tags),
                ..aws::VirtualMFADevice::default()
            },
        })
    }
}

/// The letters of RFC 4648, section 6; whole groups of five bytes, so nothing is padded.
fn base32(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let mut out = String::new();
    for group in bytes.chunks(5) {
        let bits = group.iter().fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
        let letter = |at: u32| char::from(LETTERS[(bits >> (5 * at)) as usize & 31]);
        out.extend((0..8).rev().map(letter));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    fn device(path: Option<&str>, name: &str) -> aws::CreateVirtualMFADeviceRequest {
        aws::CreateVirtualMFADeviceRequest {
            path: path.map(Into::into),
            virtual_mfa_device_name: name.into(),
            tags: None,
        }
    }

    #[test]
    fn a_device_is_made_with_a_seed_that_is_shown_once() {
        let mut world = World::new();
        let made = world.call::<CreateVirtualMFADevice>(device(None, "phone")).unwrap();
        let made = made.virtual_mfa_device;
        assert_eq!(made.serial_number, "arn:aws:iam::111122223333:mfa/phone");
        let seed = String::from_utf8(made.base32_string_seed.unwrap()).unwrap();
        assert!(seed.len() == 64 && seed.bytes().all(|it| matches!(it, b'A'..=b'Z' | b'2'..=b'7')));
        assert!(made.qr_code_png.unwrap().starts_with(b"\x89PNG"));
        let record = world.records().remove(0);
        assert!(!record.to_string().contains(&seed));
        let shown = &record["responseElements"]["virtualMFADevice"];
        assert_eq!(shown["serialNumber"], "arn:aws:iam::111122223333:mfa/phone");
    }

    #[test]
    fn path_and_name_are_one_devices() {
        let mut world = World::new();
        let mut make = |path, name| world.call::<CreateVirtualMFADevice>(device(path, name));
        make(Some("/team/"), "phone").unwrap();
        make(None, "phone").unwrap();
        let refusal = make(None, "PHONE").unwrap_err();
        assert_eq!(refusal.message, "MFA device already exists.");
        assert_eq!(make(None, &"x".repeat(250)).unwrap_err().code, "ValidationError");
    }

    #[test]
    fn base32_is_that_of_the_standard() {
        assert_eq!(base32(b"foobarfoob"), "MZXW6YTBOJTG633C");
    }
}
