//! MFA Delete: versions are erased, and versioning is changed, only with a code of the root user's
//! device.
//!
//! | call on a bucket with MFA Delete                     | code                                  |
//! |------------------------------------------------------|---------------------------------------|
//! | `DeleteObject` of a version, delete markers included | needed                                |
//! | `DeleteObjects` that names a version                 | needed, or nothing is deleted         |
//! | `DeleteObjects` that names none                      | not needed; a wrong one refuses all   |
//! | `PutBucketVersioning`                                | needed, also to turn MFA Delete on    |
//! | everything else                                      | not needed                            |
//!
//! Lifecycle rules, which erase without a code, and MFA Delete refuse each other: a bucket that has
//! the one does not get the other.
//!
//! # Invariants
//!
//! * Only the root user of the bucket's account can show a code, only with a long-term key, and only
//!   one of its own devices. No policy replaces that, and MFA of a session does not either.
//! * A code is spent in the transaction that erases. A call that is refused has spent none.
//!
//! AWS takes the header only over HTTPS. Here it is also taken over plain HTTP from the machine
//! itself, where nobody listens on the way: a lab, or a proxy that ends TLS beside the server.

use gate::{Context, Outcome};
use identity::mfa::{MfaFault, MfaHolder, spend};
use store::Tx;
use wire::Refusal;

use super::connection::is_protected;
use super::refuse::{invalid_argument, invalid_request};
use super::rows::Bucket;

const HEADER: &str = "x-amz-mfa";

/// A code, with the serial number of the device that showed it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Shown<'a> {
    serial: &'a str,
    code: &'a str,
}

impl<'a> Shown<'a> {
    /// Read the header `x-amz-mfa`.
    pub(super) fn parse(cx: &Context, header: &'a Option<String>) -> Result<Option<Self>, Refusal> {
        let Some(header) = header else { return Ok(None) };
        if cx.caller.session.is_some() {
            let message = "DevPay and Mfa are mutually exclusive authorization methods.";
            return Err(invalid_request(message));
        }
        match header.split_once(' ') {
            Some((serial, code)) if !serial.is_empty() && !code.is_empty() => {
                Ok(Some(Shown { serial, code }))
            }
            _ => {
                let message = "Mfa header is invalid -- the header should be formatted as \
                               {serialNumber}(space){tokenCode}";
                Err(invalid_argument(message, HEADER, header))
            }
        }
    }
}

/// Refuse unless the root user of the bucket's account shows a code; spend it.
pub(super) fn demand(
    cx: &Context,
    tx: &mut Tx,
    bucket: &Bucket,
    shown: Option<Shown>,
) -> Outcome<()> {
    let Some(Shown { serial, code }) = shown else {
        let message = "Mfa Authentication must be used for this request";
        return Err(Refusal::access_denied(message).into());
    };
    if !cx.caller.is_root() || cx.caller.account != bucket.owner {
        let message = "This operation may only be performed by the bucket owner with Mfa \
                       Authentication";
        return Err(Refusal::access_denied(message).into());
    }
    if !is_protected(cx) {
        let message = "Mfa Authentication must be used over HTTPS";
        return Err(Refusal::access_denied(message).into());
    }
    let vault = &cx.authority.vault;
    let spent = spend(tx, vault, &bucket.owner, MfaHolder::Root, serial, code, cx.real_now)?;
    spent.map_err(|fault| Refusal::access_denied(words(fault)).into())
}

/// AWS's own words are not known.
fn words(fault: MfaFault) -> &'static str {
    match fault {
        MfaFault::Unknown => "Mfa Authentication failed: the device is not the bucket owner's",
        MfaFault::Wrong => "Mfa Authentication failed: the code is wrong or was used before",
        MfaFault::TooOften => "Mfa Authentication failed: too many codes were tried lately",
    }
}
