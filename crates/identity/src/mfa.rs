//! Virtual MFA devices: their rows, and the one-time passwords they make (RFC 6238).
//!
//! # Invariants
//!
//! * A seed is stored only sealed, for its device's serial number.
//! * A code is accepted once per device. Accepting it is part of the transaction of the call that
//!   it was shown to: a call that is refused for another reason has not spent it.
//! * Checks are counted whether or not their call is refused, so codes cannot be guessed.
//! * One-time passwords count by the real time, whatever a lab's clock says.

use aws_lc_rs::constant_time::verify_slices_are_equal;
use aws_lc_rs::hmac::{HMAC_SHA1_FOR_LEGACY_USE_ONLY, Key as HmacKey, sign};
use minicbor::{Decode, Encode};
use store::{Failure, KeyReader, Range, Table, Tx};

use crate::AccountId;
use vault::{NONCE_LENGTH, Vault};

/// The name of the root user's own device, under which AWS lists it.
pub const ROOT_DEVICE: &str = "root-account-mfa-device";

const STEP_MS: i64 = 30_000;
/// How far a code may be from the device's own time: AWS takes two steps to either side.
const WINDOW_STEPS: i64 = 2;
/// How far the clock of a new or a lost device may be off.
const SEARCH_STEPS: i64 = 1000;
/// How often a device is asked in a while.
const CHECKS_MAX: usize = 9;
const CHECKS_WHILE_MS: i64 = 180_000;

/// By account and serial number in lower case.
const DEVICES: Table<(String, String), MfaDevice> = Table::new("identity/mfa-devices");
/// By account, holder (empty for the root user) and serial number in lower case.
const HELD: Table<(String, String, String), ()> = Table::new("identity/held-mfa-devices");
/// When a device was last asked, by account and serial number in lower case.
const CHECKS: Table<(String, String), Vec<i64>> = Table::new("identity/mfa-checks");

/// Whose device it is.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub enum MfaHolder {
    #[n(0)]
    Root,
    /// By the user's unique id.
    #[n(1)]
    User(#[n(0)] String),
}

impl MfaHolder {
    fn key(&self) -> &str {
        match self {
            MfaHolder::Root => "",
            MfaHolder::User(id) => id,
        }
    }
}

#[derive(Debug, Clone, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
pub struct MfaDevice {
    #[n(0)]
    pub account: AccountId,
    #[n(1)]
    pub name: String,
    /// Begins and ends with a slash.
    #[n(2)]
    pub path: String,
    #[n(3)]
    #[cbor(with = "minicbor::bytes")]
    pub sealed_seed: Vec<u8>,
    #[n(4)]
    pub created_at: i64,
    #[n(5)]
    pub holder: Option<MfaHolder>,
    #[n(6)]
    pub enabled_at: Option<i64>,
    /// By how many steps the device's clock is ahead.
    #[n(7)]
    pub drift: i64,
    #[n(8)]
    pub tags: Vec<(String, String)>,
    /// The steps whose codes were accepted and could still be shown again.
    #[n(9)]
    pub spent: Vec<i64>,
    /// The later step of the last pair of codes that set the device's clock.
    #[n(10)]
    pub paired: Option<i64>,
}

/// Why a code was not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MfaFault {
    /// There is no such device, or it is not this holder's.
    Unknown,
    /// The code is wrong, or it was accepted before.
    Wrong,
    /// The device was asked too often in the last minutes.
    TooOften,
}

impl MfaDevice {
    /// A new device that belongs to nobody yet.
    pub fn new(
        vault: &Vault,
        (account, path, name): (&str, &str, &str),
        seed: &[u8],
        created_at: i64,
        nonce: [u8; NONCE_LENGTH],
    ) -> MfaDevice {
        let device = MfaDevice {
            account: account.into(),
            name: name.into(),
            path: path.into(),
            created_at,
            ..MfaDevice::default()
        };
        let sealed_seed = vault.seal(&sealed_name(&device.serial()), seed, nonce);
        MfaDevice { sealed_seed, ..device }
    }

    /// The serial number of a virtual device is its ARN.
    pub fn serial(&self) -> String {
        format!("arn:aws:iam::{}:mfa{}{}", self.account, self.path, self.name)
    }

    /// Give the device to somebody if the two codes are consecutive ones of it, or set its clock by
    /// them if it is somebody's already.
    pub fn pair(
        &mut self,
        vault: &Vault,
        codes: (&str, &str),
        real_now_ms: i64,
    ) -> Result<Result<(), MfaFault>, Failure> {
        let seed = self.seed(vault)?;
        let now = step(real_now_ms);
        let steps = now + self.drift - SEARCH_STEPS..=now + self.drift + SEARCH_STEPS;
        let newer = |it: &i64| self.paired.is_none_or(|paired| *it + 1 > paired);
        let matches = |it: &i64| shows(&seed, *it, codes.0) && shows(&seed, *it + 1, codes.1);
        // Of several pairs that fit, the one nearest to the time is meant.
        let found = steps.filter(newer).filter(matches).min_by_key(|it| (it - now).abs());
        Ok(match found {
            Some(first) => {
                self.drift = first + 1 - now;
                // A pair is usually read over one change of the code, so one step is no drift.
                if self.drift.abs() <= 1 {
                    self.drift = 0;
                }
                self.paired = Some(first + 1);
                Ok(())
            }
            None => Err(MfaFault::Wrong),
        })
    }

    /// The device with its seed under the vault's newest key; `None` if it is.
    pub fn reseal(
        &self,
        vault: &Vault,
        nonce: [u8; NONCE_LENGTH],
    ) -> Result<Option<MfaDevice>, Failure> {
        let serial = self.serial();
        let resealed = vault.reseal(&sealed_name(&serial), &self.sealed_seed, nonce);
        let resealed =
            resealed.map_err(|_| Failure::new(format!("the seed of {serial} does not open")))?;
        Ok(resealed.map(|sealed_seed| MfaDevice { sealed_seed, ..self.clone() }))
    }

    fn seed(&self, vault: &Vault) -> Result<Vec<u8>, Failure> {
        let serial = self.serial();
        let broken = |_| Failure::new(format!("the seed of {serial} does not open"));
        vault.open(&sealed_name(&serial), &self.sealed_seed).map_err(broken)
    }
}

fn sealed_name(serial: &str) -> String {
    format!("mfa/{serial}")
}

fn lower(serial: &str) -> String {
    serial.to_ascii_lowercase()
}

/// Accept a code of a holder's device, once.
pub fn spend(
    tx: &mut Tx,
    vault: &Vault,
    account: &str,
    holder: MfaHolder,
    serial: &str,
    code: &str,
    real_now_ms: i64,
) -> Result<Result<(), MfaFault>, Failure> {
    let device = find_mfa_device(tx, account, serial)?;
    let Some(mut device) = device.filter(|it| it.holder.as_ref() == Some(&holder)) else {
        return Ok(Err(MfaFault::Unknown));
    };
    if !may_check(tx, account, serial, real_now_ms)? {
        return Ok(Err(MfaFault::TooOften));
    }
    let seed = device.seed(vault)?;
    let now = step(real_now_ms) + device.drift;
    let mut window = now - WINDOW_STEPS..=now + WINDOW_STEPS;
    let Some(step) = window.find(|it| !device.spent.contains(it) && shows(&seed, *it, code)) else {
        return Ok(Err(MfaFault::Wrong));
    };
    // What is older than the widest window of a device whose clock was set anew cannot come back.
    device.spent.retain(|it| (it - now).abs() <= 2 * SEARCH_STEPS);
    device.spent.push(step);
    put_mfa_device(tx, &device);
    Ok(Ok(()))
}

/// Whether [`spend`] would accept a code, as far as can be told without asking the device: what
/// is to be judged before the code is spent may rest on it.
pub fn accepts(
    tx: &Tx,
    vault: &Vault,
    account: &str,
    holder: &MfaHolder,
    serial: &str,
    code: &str,
    real_now_ms: i64,
) -> Result<bool, Failure> {
    let device = find_mfa_device(tx, account, serial)?;
    let Some(device) = device.filter(|it| it.holder.as_ref() == Some(holder)) else {
        return Ok(false);
    };
    let (seed, now) = (device.seed(vault)?, step(real_now_ms) + device.drift);
    let mut window = now - WINDOW_STEPS..=now + WINDOW_STEPS;
    Ok(window.any(|it| !device.spent.contains(&it) && shows(&seed, it, code)))
}

/// Count one check of a device, refused calls included, unless there were too many lately.
fn may_check(tx: &mut Tx, account: &str, serial: &str, now: i64) -> Result<bool, Failure> {
    let serial = lower(serial);
    let key = (account, serial.as_str());
    let mut checks = tx.get(CHECKS, key)?.unwrap_or_default();
    checks.retain(|it| (now - CHECKS_WHILE_MS..=now + CHECKS_WHILE_MS).contains(it));
    if checks.len() >= CHECKS_MAX {
        return Ok(false);
    }
    checks.push(now);
    tx.put_lasting(CHECKS, key, &checks);
    Ok(true)
}

/// The device of a serial number, exactly as it is spelled.
pub fn find_mfa_device(tx: &Tx, account: &str, serial: &str) -> Result<Option<MfaDevice>, Failure> {
    Ok(find_mfa_device_alike(tx, account, serial)?.filter(|it| it.serial() == serial))
}

/// The device whose serial number differs at most in case: two of them cannot be.
pub fn find_mfa_device_alike(
    tx: &Tx,
    account: &str,
    serial: &str,
) -> Result<Option<MfaDevice>, Failure> {
    tx.get(DEVICES, (account, lower(serial).as_str()))
}

pub fn put_mfa_device(tx: &mut Tx, device: &MfaDevice) {
    let serial = lower(&device.serial());
    if let Some(holder) = &device.holder {
        tx.put(HELD, (device.account.as_str(), holder.key(), serial.as_str()), &());
    }
    tx.put(DEVICES, (device.account.as_str(), serial.as_str()), device);
}

/// Take a device from its holder. Its seed and its tags stay, and so do the codes it has spent.
pub fn release_mfa_device(tx: &mut Tx, mut device: MfaDevice) {
    let serial = lower(&device.serial());
    if let Some(holder) = device.holder.take() {
        tx.delete(HELD, (device.account.as_str(), holder.key(), serial.as_str()));
    }
    device.enabled_at = None;
    put_mfa_device(tx, &device);
}

/// Remove a device that belongs to nobody.
pub fn remove_mfa_device(tx: &mut Tx, device: &MfaDevice) {
    let serial = lower(&device.serial());
    tx.delete(DEVICES, (device.account.as_str(), serial.as_str()));
    tx.delete(CHECKS, (device.account.as_str(), serial.as_str()));
}

/// The devices of a holder, by serial number.
pub fn mfa_devices_of(
    tx: &Tx,
    account: &str,
    holder: &MfaHolder,
) -> Result<Vec<MfaDevice>, Failure> {
    let mut devices = Vec::new();
    for (key, ()) in tx.scan(HELD, (account, holder.key()), Range::all())? {
        let serial = KeyReader(&key).text()?;
        devices.extend(tx.get(DEVICES, (account, serial.as_str()))?);
    }
    Ok(devices)
}

/// Whether a holder has any device.
pub fn has_mfa_device(tx: &Tx, account: &str, holder: &MfaHolder) -> Result<bool, Failure> {
    Ok(!tx.scan(HELD, (account, holder.key()), Range::all().limit(1))?.is_empty())
}

/// All virtual devices of an account, by serial number.
pub fn mfa_devices(tx: &Tx, account: &str) -> Result<Vec<MfaDevice>, Failure> {
    let rows = tx.scan(DEVICES, account, Range::all())?;
    Ok(rows.into_iter().map(|(_, device)| device).collect())
}

/// The number of the step that a time is in.
fn step(real_ms: i64) -> i64 {
    real_ms.div_euclid(STEP_MS)
}

fn shows(seed: &[u8], step: i64, code: &str) -> bool {
    verify_slices_are_equal(totp(seed, step, 6).as_bytes(), code.as_bytes()).is_ok()
}

/// The one-time password of a step (RFC 4226, section 5.3).
fn totp(seed: &[u8], step: i64, digits: u32) -> String {
    let key = HmacKey::new(HMAC_SHA1_FOR_LEGACY_USE_ONLY, seed);
    let tag = sign(&key, &step.to_be_bytes());
    let bytes = tag.as_ref();
    let offset = usize::from(bytes.last().copied().unwrap_or_default() & 15);
    let mut word = [0; 4];
    word.copy_from_slice(&bytes[offset..offset + 4]);
    let number = (u32::from_be_bytes(word) & 0x7fff_ffff) % 10u32.pow(digits);
    format!("{number:0width$}", width = digits as usize)
}

/// The code that a device with this seed shows at a time, for tests of what asks for one.
#[doc(hidden)]
pub fn code_at(seed: &[u8], real_ms: i64) -> String {
    totp(seed, step(real_ms), 6)
}

#[cfg(test)]
mod tests {
    use store::Store;

    use super::*;

    const SEED: &[u8] = b"12345678901234567890";
    const ACCOUNT: &str = "111122223333";
    const NOW: i64 = 1_767_225_600_000;
    const SERIAL: &str = "arn:aws:iam::111122223333:mfa/root-account-mfa-device";

    fn vault() -> Vault {
        Vault::new(&[7; 32])
    }

    fn enabled() -> Tx {
        let mut tx = Store::memory().begin();
        let place = (ACCOUNT, "/", ROOT_DEVICE);
        let device = MfaDevice::new(&vault(), place, SEED, NOW, [1; NONCE_LENGTH]);
        put_mfa_device(&mut tx, &MfaDevice { holder: Some(MfaHolder::Root), ..device });
        tx
    }

    fn spend_at(tx: &mut Tx, code: &str, now: i64) -> Result<(), MfaFault> {
        spend(tx, &vault(), ACCOUNT, MfaHolder::Root, SERIAL, code, now).unwrap()
    }

    /// RFC 6238, appendix B, the rows of SHA-1.
    #[test]
    fn the_vectors_of_the_standard_hold() {
        for (seconds, expected) in [
            (59, "94287082"),
            (1_111_111_109, "07081804"),
            (1_111_111_111, "14050471"),
            (1_234_567_890, "89005924"),
            (2_000_000_000, "69279037"),
            (20_000_000_000, "65353130"),
        ] {
            assert_eq!(totp(SEED, step(seconds * 1000), 8), expected);
        }
    }

    #[test]
    fn a_code_is_accepted_once_in_any_order_and_only_near_its_time() {
        let mut tx = enabled();
        let code = |steps: i64| code_at(SEED, NOW + steps * STEP_MS);
        assert_eq!(spend_at(&mut tx, &code(1), NOW), Ok(()));
        assert_eq!(spend_at(&mut tx, &code(0), NOW), Ok(()));
        assert_eq!(spend_at(&mut tx, &code(0), NOW), Err(MfaFault::Wrong));
        assert_eq!(spend_at(&mut tx, &code(1), NOW + STEP_MS), Err(MfaFault::Wrong));
        assert_eq!(spend_at(&mut tx, &code(-2), NOW), Ok(()));
        assert_eq!(spend_at(&mut tx, &code(-3), NOW), Err(MfaFault::Wrong));
        assert_eq!(spend_at(&mut tx, &code(3), NOW), Err(MfaFault::Wrong));
        let other = MfaHolder::User("AIDA".into());
        let spent = spend(&mut tx, &vault(), ACCOUNT, other, SERIAL, &code(2), NOW).unwrap();
        assert_eq!(spent, Err(MfaFault::Unknown));
    }

    #[test]
    fn guesses_are_counted_even_where_their_call_leaves_nothing() {
        let mut tx = enabled();
        for at in 0..9 {
            assert_eq!(spend_at(&mut tx, "nonsense", NOW + at), Err(MfaFault::Wrong));
        }
        let right = code_at(SEED, NOW);
        assert_eq!(spend_at(&mut tx, &right, NOW + 9), Err(MfaFault::TooOften));
        tx.discard();
        let checks = tx.get(CHECKS, (ACCOUNT, lower(SERIAL).as_str())).unwrap().unwrap();
        assert_eq!(checks.len(), CHECKS_MAX);
    }

    #[test]
    fn a_guess_is_forgotten_after_three_minutes() {
        let mut tx = enabled();
        for at in 0..9 {
            assert_eq!(spend_at(&mut tx, "000000x", NOW + at), Err(MfaFault::Wrong));
        }
        let later = NOW + CHECKS_WHILE_MS + 10;
        assert_eq!(spend_at(&mut tx, &code_at(SEED, later), later), Ok(()));
    }

    #[test]
    fn two_consecutive_codes_set_the_clock_and_are_not_taken_again() {
        let tx = enabled();
        let mut device = find_mfa_device(&tx, ACCOUNT, SERIAL).unwrap().unwrap();
        let ahead = NOW + 700 * STEP_MS;
        let (first, second) = (code_at(SEED, ahead), code_at(SEED, ahead + STEP_MS));
        let mut pair = |a: &str, b: &str| device.pair(&vault(), (a, b), NOW).unwrap();
        assert_eq!(pair(&second, &first), Err(MfaFault::Wrong));
        assert_eq!(pair(&first, &first), Err(MfaFault::Wrong));
        assert_eq!(pair(&first, &second), Ok(()));
        assert_eq!(pair(&first, &second), Err(MfaFault::Wrong));
        assert_eq!(device.drift, 701);
    }
}
