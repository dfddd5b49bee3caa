//! Authentication: from a signature to a caller.
//!
//! # Invariants
//!
//! * A [`Verified`] exists only for a signature that was checked with the secret of a known key.
//! * Signatures are checked on real time, whatever the lab's clock says.
//! * A call that cannot be verified has no principal: it is counted, and logged now and then, but
//!   never stored, so that strangers cannot fill the disk.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, PoisonError, RwLock};

use http::request::Parts;
use identity::{AccessKey, Caller};
use store::Failure;
use wire::auth::{self, Claim, Dialect, Presented, SigningKey};
use wire::{Protocol, Refusal};

use super::{Server, admin, metrics, strangers};
use crate::clock::real_now;

/// How many derived signing keys are kept.
const KEYS_MAX: usize = 1024;

/// Signing keys by [`Claim::key_name`], each with the sealed secret that it was derived from, so
/// that a replaced secret takes its signing keys with it.
#[derive(Default)]
pub struct KeyCache(RwLock<HashMap<String, (Vec<u8>, SigningKey)>>);

impl KeyCache {
    fn get(&self, name: &str, row: &AccessKey) -> Option<SigningKey> {
        let keys = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let (sealed, key) = keys.get(name)?;
        (*sealed == row.sealed_secret).then(|| key.clone())
    }

    fn put(&self, name: String, row: &AccessKey, key: SigningKey) {
        let mut keys = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if keys.len() >= KEYS_MAX {
            keys.clear();
        }
        keys.insert(name, (row.sealed_secret.clone(), key));
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

/// Who signed a call.
pub struct Verified {
    pub caller: Caller,
    pub claim: Claim,
    pub key: SigningKey,
}

/// The service that a request says it is signed for, before anything is believed.
pub fn scope_service(headers: &http::HeaderMap, uri: &http::Uri) -> Option<String> {
    let header = headers.get(http::header::AUTHORIZATION).and_then(|it| it.to_str().ok());
    let credential = match header {
        Some(text) => text.split_once("Credential=")?.1.split([',', ' ']).next()?,
        None => {
            let query = uri.query()?;
            query.split('&').find_map(|it| it.strip_prefix("X-Amz-Credential="))?
        }
    };
    if !credential.contains('%') {
        return credential.split('/').nth(3).map(str::to_string);
    }
    let service = credential.replace("%2F", "/").replace("%2f", "/");
    service.split('/').nth(3).map(str::to_string)
}

/// Find the key that a request claims to be signed with.
pub fn candidate(
    server: &Arc<Server>,
    parts: &Parts,
    dialect: Dialect,
    signing_names: &[&str],
    now_seconds: i64,
) -> Result<Candidate, Unverified> {
    let claim = match auth::present(parts, dialect, &server.settings.hosts)? {
        Presented::Anonymous => return Err(auth::missing_token(dialect).into()),
        Presented::Header(claim) | Presented::Query(claim) => claim,
    };
    let row = identity::find_access_key(&server.gate.store.begin(), &claim.access_key_id)?;
    let Some(row) = row else {
        return Err(auth::unknown_key(dialect, &claim.access_key_id).into());
    };
    if let Some(token) = &claim.security_token {
        return Err(auth::invalid_token(dialect, &claim.access_key_id, token).into());
    }
    let known = |region| trail::REGIONS.iter().any(|it| it.name == region);
    let known = claim.region().is_none_or(known);
    claim.check_scope((!known).then_some("us-east-1"), signing_names)?;
    claim.check_time(now_seconds)?;
    let name = claim.key_name();
    let key = match server.keys.get(&name, &row) {
        Some(key) => key,
        None => {
            let secret = row.secret(&server.master_key)?;
            let key = claim.derive_key(&secret);
            server.keys.put(name, &row, key.clone());
            key
        }
    };
    let caller = Caller::root(&row.account, &row.id);
    Ok(Candidate { claim, key, caller })
}

impl Candidate {
    /// Check the signature. `payload` is what the signature says of the body.
    pub fn verify(self, parts: &Parts, payload: &str) -> Result<Verified, Refusal> {
        self.claim.verify(parts, &self.key, payload)?;
        Ok(Verified { caller: self.caller, claim: self.claim, key: self.key })
    }
}

/// Check a request to the server's own endpoints: the root user's signature over the whole body.
pub fn admin(
    server: &Arc<Server>,
    parts: &Parts,
    body: &[u8],
    now_seconds: i64,
) -> Result<(), String> {
    let dialect = Dialect::Other(Protocol::Json11);
    let checked = candidate(server, parts, dialect, &[admin::SIGNING_NAME], now_seconds);
    let refused = match checked {
        Ok(candidate) => candidate.verify(parts, &auth::sha256_hex(body)).err(),
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

fn reason(refusal: &Refusal) -> &'static str {
    match &*refusal.code {
        "SignatureDoesNotMatch" | "InvalidSignatureException" => "signature",
        "InvalidAccessKeyId"
        | "UnrecognizedClientException"
        | "InvalidClientTokenId"
        | "AuthFailure" => "key",
        "RequestTimeTooSkewed" | "RequestExpired" => "time",
        "AccessDenied" | "MissingAuthenticationToken" | "MissingAuthenticationTokenException" => {
            "anonymous or expired"
        }
        _ => "malformed",
    }
}
