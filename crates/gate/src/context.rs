//! What an operation may know of the call besides its input and the store.
//!
//! # Invariants
//!
//! * Time and chance enter here, as values: below the gate nothing reads a clock or rolls a die.
//! * What the caller *may* do is not in it: that is judged on the call's own snapshot.

use std::sync::Arc;

use aws_lc_rs::digest::{SHA256, digest};
use identity::{Authority, Caller};
use trail::Origin;
use vault::NONCE_LENGTH;

use crate::{Asides, RsaKey, Staged};

/// What the installation was configured to be.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// The host names under which the server is reached, for virtual-host addresses and locations.
    pub hosts: Vec<String>,
    /// New buckets are made as before April 2023: access lists count, public access is not blocked.
    pub older_bucket_defaults: bool,
}

/// What an operation may know of the call.
///
/// Made once the signature is checked.
pub struct Context {
    pub caller: Caller,
    /// The region that the call was signed for.
    pub region: String,
    /// The vault's time in milliseconds since 1970.
    pub now: i64,
    /// The real time: sessions end by it and one-time passwords count by it, because clients' clocks
    /// do not follow a lab's.
    pub real_now: i64,
    /// Fresh random bytes, this call's alone.
    pub entropy: [u8; 32],
    pub origin: Origin,
    /// The bytes that the operation asked to have digested, with their digests.
    pub staged: Option<Staged>,
    /// The RSA key that was made for the call, if it needs one.
    pub rsa_key: Option<RsaKey>,
    pub settings: Arc<Settings>,
    /// Seals secrets, and knows which policies speak for whom.
    pub authority: Arc<Authority>,
    /// For whom a service acts in its own name: `aws:SourceArn`.
    pub source_arn: Option<String>,
    /// The calls that are made for the caller on the way to the answer.
    pub asides: Asides,
}

impl Context {
    /// The `nth` fresh identifier of this call: the same on every attempt, never the same in two
    /// calls. Identifiers are shown, so they tell nothing of [`Context::random`].
    pub fn fresh(&self, nth: u32) -> [u8; 16] {
        let mut out = [0; 16];
        out.copy_from_slice(&self.drawn(IDENTIFIERS, nth)[..16]);
        out
    }

    /// Thirty-two fresh bytes by the same rule, which may be secret.
    pub fn random(&self, nth: u32) -> [u8; 32] {
        self.drawn(SECRETS, nth)
    }

    fn drawn(&self, purpose: u8, nth: u32) -> [u8; 32] {
        let mut seed = [0; 37];
        seed[..32].copy_from_slice(&self.entropy);
        seed[32..36].copy_from_slice(&nth.to_be_bytes());
        seed[36] = purpose;
        let mut out = [0; 32];
        out.copy_from_slice(digest(&SHA256, &seed).as_ref());
        out
    }

    /// A nonce for sealing one secret of this call, by the same rule.
    pub fn nonce(&self, nth: u32) -> [u8; NONCE_LENGTH] {
        let mut out = [0; NONCE_LENGTH];
        out.copy_from_slice(&self.drawn(NONCES, nth)[..NONCE_LENGTH]);
        out
    }

    /// The same call made by a service in its own name, for a resource of the caller's account: to
    /// find out whether the service may, before it is relied upon.
    pub fn for_service(&self, service: &str, source_arn: &str) -> Context {
        Context {
            caller: Caller::service(service, &self.caller.account),
            region: self.region.clone(),
            now: self.now,
            real_now: self.real_now,
            entropy: self.entropy,
            origin: self.origin.clone(),
            staged: None,
            rsa_key: None,
            settings: self.settings.clone(),
            authority: self.authority.clone(),
            source_arn: Some(source_arn.into()),
            asides: Asides::default(),
        }
    }

    /// The same call as a service makes it for its caller on the way to its own answer: policies see
    /// the caller, and not where he calls from.
    pub fn through(&self, service: &str) -> Context {
        let mut through = self.for_service(service, "");
        through.caller = self.caller.clone();
        through.source_arn = None;
        through.origin.invoked_by = Some(service.into());
        through.origin.source_ip = service.into();
        through
    }

    /// Have the event of this call tell one thing more, in `additionalEventData`.
    pub fn tell(&self, name: &'static str, value: impl Into<String>) {
        self.asides.tell(name, value.into());
    }

    /// The vault's time in whole seconds.
    pub fn now_seconds(&self) -> i64 {
        self.now.div_euclid(1000)
    }
}

/// What is drawn for one purpose tells nothing of what is drawn for another.
const IDENTIFIERS: u8 = 0;
const SECRETS: u8 = 1;
const NONCES: u8 = 2;
