//! The digest chain of a trail, verified from what lies in the bucket.
//!
//! Stricter than the stock validator: links are compared by hash and by signature, hours
//! must meet, and every log file must be named by exactly one digest.
//!
//! # Invariants
//!
//! * Nothing of the server's own code is used to verify what the server signed.

use std::collections::BTreeMap;

use aws_lc_rs::signature::{RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use crate::sign::sha256_hex;

/// One digest as it was read.
pub struct Digest {
    pub key: String,
    /// The uncompressed document.
    pub plain: Vec<u8>,
    /// The object's metadata.
    pub signature: String,
}

/// The public keys by their fingerprints, from the answer of `ListPublicKeys`.
pub fn public_keys(answer: &Value) -> BTreeMap<String, Vec<u8>> {
    let list = answer["PublicKeyList"].as_array().map(Vec::as_slice).unwrap_or_default();
    let key = |entry: &Value| {
        let fingerprint = entry["Fingerprint"].as_str()?.to_owned();
        Some((fingerprint, STANDARD.decode(entry["Value"].as_str()?).ok()?))
    };
    list.iter().filter_map(key).collect()
}

/// Verify digests in the order of their end times, and the log files they name.
///
/// `logs` has the hash of each uncompressed log file by its key. Returns what is wrong, and
/// how many log files were named.
pub fn verify(
    bucket: &str,
    digests: &[Digest],
    logs: &BTreeMap<String, String>,
    keys: &BTreeMap<String, Vec<u8>>,
) -> (Vec<String>, usize) {
    let mut wrong = Vec::new();
    let mut named: BTreeMap<String, usize> = BTreeMap::new();
    let mut previous: Option<(&Digest, Value)> = None;
    for digest in digests {
        let document: Value = serde_json::from_slice(&digest.plain).unwrap_or_default();
        let mut say = |what: String| wrong.push(format!("{}: {what}", digest.key));
        if let Err(what) = signed(bucket, digest, &document, keys) {
            say(what);
        }
        if let Err(what) = linked(&document, previous.as_ref()) {
            say(what);
        }
        for file in document["logFiles"].as_array().into_iter().flatten() {
            let key = file["s3Object"].as_str().unwrap_or_default();
            *named.entry(key.to_owned()).or_default() += 1;
            match logs.get(key) {
                None => say(format!("names {key}, which is not there")),
                Some(hash) if file["hashValue"] != **hash => {
                    say(format!("has another hash of {key}"));
                }
                Some(_) => {}
            }
        }
        previous = Some((digest, document));
    }
    for (key, count) in named.iter().filter(|(_, count)| **count > 1) {
        wrong.push(format!("{key} is named by {count} digests"));
    }
    (wrong, named.len())
}

/// The log files that no digest names.
pub fn unnamed<'a>(digests: &[Digest], logs: &'a BTreeMap<String, String>) -> Vec<&'a str> {
    let plain: Vec<_> = digests.iter().map(|it| String::from_utf8_lossy(&it.plain)).collect();
    let is_named = |key: &String| plain.iter().any(|it| it.contains(key.as_str()));
    logs.keys().filter(|key| !is_named(key)).map(String::as_str).collect()
}

/// The signature covers the end, the place, the hash and the signature before.
fn signed(
    bucket: &str,
    digest: &Digest,
    document: &Value,
    keys: &BTreeMap<String, Vec<u8>>,
) -> Result<(), String> {
    let text = |name: &str| document[name].as_str();
    if text("digestS3Bucket") != Some(bucket) || text("digestS3Object") != Some(&digest.key) {
        return Err("does not lie where it says".into());
    }
    let fingerprint = text("digestPublicKeyFingerprint").unwrap_or_default();
    let Some(key) = keys.get(fingerprint) else {
        return Err(format!("nobody knows its key {fingerprint}"));
    };
    let before = text("previousDigestSignature").unwrap_or("null");
    let end = text("digestEndTime").unwrap_or_default();
    let hash = sha256_hex(&digest.plain);
    let said = format!("{end}\n{bucket}/{}\n{hash}\n{before}", digest.key);
    let signature = hex::decode(&digest.signature).map_err(|error| error.to_string())?;
    UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, key)
        .verify(said.as_bytes(), &signature)
        .map_err(|_| "its signature is not valid".into())
}

/// A digest names the one before it, or begins a chain and names none.
fn linked(document: &Value, previous: Option<&(&Digest, Value)>) -> Result<(), String> {
    let Some(name) = document["previousDigestS3Object"].as_str() else {
        let files = document["logFiles"].as_array().map_or(0, Vec::len);
        return if files == 0 { Ok(()) } else { Err("begins a chain, but has files".into()) };
    };
    let Some((digest, before)) = previous else {
        return Err(format!("follows {name}, which is not there"));
    };
    if name != digest.key {
        return Err(format!("follows {name}, but {} stands before it", digest.key));
    }
    if document["previousDigestHashValue"] != sha256_hex(&digest.plain) {
        return Err("has another hash of the one before it".into());
    }
    if document["previousDigestSignature"] != *digest.signature {
        return Err("has another signature of the one before it".into());
    }
    match document["digestStartTime"] == before["digestEndTime"] {
        true => Ok(()),
        false => Err("does not begin where the one before it ended".into()),
    }
}
