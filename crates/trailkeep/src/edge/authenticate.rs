//! Authentication: from a signature to a caller.
//!
//! # Invariants
//!
//! * A [`Verified`] exists only for a signature that was checked with the secret of a known key, or
//!   for a call of S3 that nobody signed: its caller is then nobody.
//! * Signatures are checked on real time, whatever the lab's clock says.
//! * A call that cannot be verified has no principal: it is counted, and logged now and then, but
//!   never stored, so that strangers cannot fill the disk.

use std::borrow::Cow;
use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, PoisonError, RwLock};

use http::HeaderMap;
use http::request::Parts;
use identity::{AccessKey, Caller, Session, regions};
use store::Failure;
use wire::auth::{self, Claim, Dialect, Presented, SigningKey};
use wire::body::form::Head;
use wire::{Protocol, Refusal};

use super::{Server, admin, metrics, strangers};
use crate::clock::real_now;

/// How many derived signing keys are kept.
const KEYS_MAX: usize = 1024;

/// Signing keys by [`Claim::key_name`], each with what it was derived from, so that a replaced secret
/// takes its signing keys with it.
#[derive(Default)]
pub struct KeyCache(RwLock<HashMap<String, (Vec<u8>, SigningKey)>>);

impl KeyCache {
    fn get(&self, name: &str, stamp: &[u8]) -> Option<SigningKey> {
        let keys = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let (made_of, key) = keys.get(name)?;
        (made_of == stamp).then(|| key.clone())
    }

    fn put(&self, name: String, stamp: &[u8], key: SigningKey) {
        let mut keys = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if keys.len() >= KEYS_MAX {
            keys.clear();
        }
        keys.insert(name, (stamp.to_vec(), key));
    }
}

/// Why there is no verified caller.
pub enum Unverified {
    Refused(Refusal),
    Failed(Failure),
}

impl From<Refusal> for Unverified {
    fn from(it: Refusal) -> Self {
        Unverified::Refused(it)
    }
}

impl From<Failure> for Unverified {
    fn from(it: Failure) -> Self {
        Unverified::Failed(it)
    }
}

/// A claim whose key, scope and time are good; its signature is still to be checked.
pub struct Candidate {
    pub claim: Claim,
    pub key: SigningKey,
    caller: Caller,
}

/// Who made a call, and what the signature said if there was one.
pub struct Verified {
    pub caller: Caller,
    pub signed: Option<Signed>,
}

/// A signature that is true, and the key that made it.
pub struct Signed {
    pub claim: Claim,
    pub key: SigningKey,
    /// How it came, as events name it.
    pub method: &'static str,
}

impl Verified {
    /// Nobody signed: whatever lets everybody in decides.
    pub fn anonymous() -> Verified {
        Verified { caller: Caller::anonymous(), signed: None }
    }

    /// The region that the call is signed for, if it is for one.
    pub fn region(&self) -> Option<&str> {
        self.signed.as_ref().and_then(|it| it.claim.region())
    }

    /// What events and policies are told of the signature.
    pub fn describe(&self, origin: &mut trail::Origin, real_now_ms: i64) {
        let Some(Signed { claim, method, .. }) = &self.signed else { return };
        origin.auth_method = method;
        origin.signature_version = claim.version_name();
        let age = |at: i64| real_now_ms - at.saturating_mul(1000);
        origin.signature_age_ms = claim.signed_at_seconds().map(age);
    }
}

/// The service that a request says it is signed for, before anything is believed.
pub fn scope_service<'a>(headers: &'a HeaderMap, uri: &'a http::Uri) -> Option<Cow<'a, str>> {
    let header = headers.get(http::header::AUTHORIZATION).and_then(|it| it.to_str().ok());
    let credential = match header {
        Some(text) => {
            // Nearly all clients write it first; to look for it takes longer.
            let first = text.strip_prefix("AWS4-HMAC-SHA256 Credential=");
            first.or_else(|| Some(text.split_once("Credential=")?.1))?.split([',', ' ']).next()?
        }
        None => {
            let query = uri.query()?;
            query.split('&').find_map(|it| it.strip_prefix("X-Amz-Credential="))?
        }
    };
    if !credential.contains('%') {
        return credential.split(['/']).nth(3).map(Cow::Borrowed);
    }
    let service = credential.replace("%2F", "/").replace("%2f", "/");
    service.split('/').nth(3).map(|it| it.to_string().into())
}

/// Find the key that a request claims to be signed with. `None`: it is not signed.
pub fn candidate(
    server: &Server,
    parts: &Parts,
    dialect: Dialect,
    signing_names: &[&str],
    now_seconds: i64,
) -> Result<Option<Candidate>, Unverified> {
    let claim = match auth::present(parts, dialect, &server.settings.hosts)? {
        Presented::Anonymous => return Ok(None),
        Presented::Header(claim) | Presented::Query(claim) => claim,
    };
    let known = known(server, dialect, &claim)?;
    claim.check_scope(unknown_region(&claim), signing_names)?;
    check_region(server, dialect, &claim, &known.0)?;
    claim.check_time(now_seconds)?;
    candidate_of(server, claim, known).map(Some)
}

/// Whose form it is. `None`: it is not signed. When its policy ends is not looked at.
pub fn form(
    server: &Server,
    head: &Head,
    signing_names: &[&str],
) -> Result<Option<Verified>, Unverified> {
    let Some(claim) = auth::present_form(head)? else { return Ok(None) };
    let known = known(server, Dialect::S3, &claim)?;
    claim.check_scope(unknown_region(&claim), signing_names)?;
    check_region(server, Dialect::S3, &claim, &known.0)?;
    let Candidate { claim, key, caller } = candidate_of(server, claim, known)?;
    claim.verify_form(&key, head.get("policy").unwrap_or_default())?;
    let signed = Signed { claim, key, method: "POST" };
    Ok(Some(Verified { caller, signed: Some(signed) }))
}

/// What a claim for a region that there is not is told to be signed for.
fn unknown_region(claim: &Claim) -> Option<&'static str> {
    let known = |region| regions::find_region(region).is_some();
    (!claim.region().is_none_or(known)).then_some("us-east-1")
}

/// The credentials of an account are unknown in a region that it has not asked for.
fn check_region(
    server: &Server,
    dialect: Dialect,
    claim: &Claim,
    caller: &Caller,
) -> Result<(), Unverified> {
    let region = claim.region().and_then(regions::find_region);
    let Some(region) = region.filter(|it| it.opt_in) else { return Ok(()) };
    let (tx, now) = (server.gate.store.begin(), server.clock.now());
    if regions::opt_in(&tx, &caller.account, region.name, now)?.serves() {
        return Ok(());
    }
    let id = &claim.access_key_id;
    Err(match &claim.security_token {
        Some(token) => auth::invalid_token(dialect, id, token),
        None => auth::unknown_key(dialect, id),
    }
    .into())
}

fn candidate_of(
    server: &Server,
    claim: Claim,
    (caller, secret): (Caller, Secret),
) -> Result<Candidate, Unverified> {
    let name = claim.key_name();
    let key = match server.keys.get(&name, secret.stamp()) {
        Some(key) => key,
        None => {
            let key = claim.derive_key(&secret.open(server)?);
            server.keys.put(name, secret.stamp(), key.clone());
            key
        }
    };
    Ok(Candidate { claim, key, caller })
}

/// Where the secret of an access key lies.
enum Secret {
    /// In a row, sealed.
    Kept(Arc<AccessKey>),
    /// In the session's token.
    Carried(Arc<Session>),
}

impl Secret {
    /// What tells this secret from another one of the same key id.
    fn stamp(&self) -> &[u8] {
        match self {
            Secret::Kept(key) => &key.sealed_secret,
            Secret::Carried(session) => session.secret_access_key.as_bytes(),
        }
    }

    fn open(&self, server: &Server) -> Result<String, Failure> {
        match self {
            Secret::Kept(key) => key.secret(&server.authority.vault),
            Secret::Carried(session) => Ok(session.secret_access_key.clone()),
        }
    }
}

/// Whose key a request claims to be signed with.
fn known(server: &Server, dialect: Dialect, claim: &Claim) -> Result<(Caller, Secret), Unverified> {
    let tx = server.gate.store.begin();
    let id = &claim.access_key_id;
    let unknown = || auth::unknown_key(dialect, id);
    let Some(token) = &claim.security_token else {
        let key = identity::find_access_key(&tx, id)?.ok_or_else(unknown)?;
        let caller = server.authority.caller(&tx, &key)?.ok_or_else(unknown)?;
        return Ok((caller, Secret::Kept(key)));
    };
    let invalid = || auth::invalid_token(dialect, id, token);
    let session = server.authority.session(token).ok_or_else(invalid)?;
    if session.access_key_id != *id {
        return Err(invalid().into());
    }
    if session.is_expired(real_now()) {
        return Err(auth::expired_token(dialect, token).into());
    }
    let caller = server.authority.session_caller(&tx, &session)?.ok_or_else(invalid)?;
    Ok((caller, Secret::Carried(session)))
}

impl Candidate {
    /// Check the signature. `payload` is what the signature says of the body.
    pub fn verify(self, parts: &Parts, payload: &str) -> Result<Verified, Refusal> {
        self.claim.verify(parts, &self.key, payload)?;
        let method = if self.claim.presigned { "QueryString" } else { "AuthHeader" };
        let signed = Signed { claim: self.claim, key: self.key, method };
        Ok(Verified { caller: self.caller, signed: Some(signed) })
    }
}

/// Check a request to the server's own endpoints: the signature of the first account's root user
/// over the whole body. Every other account here is a guest, and so is every user.
pub fn admin(server: &Server, parts: &Parts, body: &[u8], now_seconds: i64) -> Result<(), String> {
    let dialect = Dialect::Other(Protocol::Json11);
    let checked = candidate(server, parts, dialect, &[admin::SIGNING_NAME], now_seconds);
    let signed = |it: Option<Candidate>| it.ok_or_else(|| auth::missing_token(dialect).into());
    let checked = checked.and_then(signed);
    let refused = match checked {
        Ok(candidate) => match candidate.verify(parts, &auth::sha256_hex(body)) {
            Ok(verified) if is_owner(server, &verified.caller) => None,
            Ok(_) => return Err(NOT_THE_OWNER.into()),
            Err(refusal) => Some(refusal),
        },
        Err(Unverified::Refused(refusal)) => Some(refusal),
        Err(Unverified::Failed(failure)) => {
            tracing::error!(%failure, "an access key cannot be read");
            return Err("the server cannot check signatures now".into());
        }
    };
    match refused {
        None => Ok(()),
        Some(refusal) => {
            metrics::unverified(reason(&refusal));
            Err(refusal.message)
        }
    }
}

const NOT_THE_OWNER: &str = "only the root user of the installation's first account may do this";

fn is_owner(server: &Server, caller: &Caller) -> bool {
    caller.is_root() && caller.account == server.first_account
}

/// Count a call without a principal, log one now and then, and hold the refusal back from an
/// address that makes too many.
pub async fn unverified(server: &Server, address: IpAddr, refusal: &Refusal) {
    metrics::unverified(reason(refusal));
    let treatment = server.strangers.called(address, real_now() / 1000);
    if treatment.log {
        tracing::warn!(code = %refusal.code, %address, "a call could not be verified");
    }
    if treatment.hold_back {
        tokio::time::sleep(strangers::HOLD).await;
    }
}

/// Count a call that nobody signed and that was refused, as the calls are that cannot be verified.
pub async fn refused_stranger(server: &Server, address: IpAddr) {
    if server.strangers.called(address, real_now() / 1000).hold_back {
        tokio::time::sleep(strangers::HOLD).await;
    }
}

fn reason(refusal: &Refusal) -> &'static str {
    match &*refusal.code {
        "SignatureDoesNotMatch" | "InvalidSignatureException" => "signature",
        "InvalidAccessKeyId"
        | "UnrecognizedClientException"
        | "InvalidClientTokenId"
        | "AuthFailure" => "key",
        "RequestTimeTooSkewed" | "RequestExpired" => "time",
        "SlowDown" => "too many",
        "AccessDenied" | "MissingAuthenticationToken" | "MissingAuthenticationTokenException" => {
            "anonymous or expired"
        }
        _ => "malformed",
    }
}
