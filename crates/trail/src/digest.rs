//! Digests: every hour, for each region of a trail, a signed list of the log files delivered in it,
//! chained to the one before.
//!
//! # Invariants
//!
//! * A chain starts with a digest that ends when the trail began to record and lists no file. Its
//!   successors end whole hours later, in every region, also where nothing happened. The last one
//!   lists what was left.
//! * A digest names its predecessor's hash and signature, so none can be taken out or exchanged.
//! * The same rows give the same digest, byte for byte: whoever goes on after a crash writes what
//!   was about to be written.

use std::collections::BTreeSet;
use std::io::Write;
use std::ops::ControlFlow;

use aws_lc_rs::digest::{SHA256, digest as hash};
use flate2::{Compression, GzBuilder};
use minicbor::{Decode, Encode};
use store::{Failure, KeyReader, Range, Table, Tx};
use vault::Vault;

use crate::calendar;
use crate::deliver::folder;
use crate::json::Writer;
use crate::keys::SigningKey;
use crate::progress::{self, Chain, HOUR_MS, RETRY_MS_MAX, Retry, Work};
use crate::trails::Trail;

/// Trail, region, time of delivery, object → a file that no digest lists yet.
pub(crate) const FILES: Table<(u64, String, u64, String), LogFile> = Table::new("trail/files");
/// Trail, region → the last digest of the chain.
const LINKS: Table<(u64, String), Link> = Table::new("trail/links");

/// How many files one digest lists; what is more waits for the next.
const FILES_MAX: usize = 20_000;
/// After a longer interruption, one digest covers all but this much of it.
const CATCH_UP_MS: i64 = 24 * HOUR_MS;

/// A delivered log file.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
pub(crate) struct LogFile {
    #[n(0)]
    pub bucket: String,
    #[n(1)]
    pub object: String,
    /// Of the uncompressed bytes, in hexadecimal.
    #[n(2)]
    pub hash: String,
    #[n(3)]
    pub newest: i64,
    #[n(4)]
    pub oldest: i64,
}

/// The end of a chain so far.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
struct Link {
    #[n(0)]
    end: i64,
    #[n(1)]
    bucket: String,
    #[n(2)]
    object: String,
    #[n(3)]
    hash: String,
    #[n(4)]
    signature: String,
}

/// A digest, ready to be put.
#[derive(Debug)]
pub struct Digest {
    pub region: String,
    pub bucket: String,
    pub object: String,
    /// Compressed.
    pub bytes: Vec<u8>,
    /// In hexadecimal: the object's metadata `signature`.
    pub signature: String,
    link: Link,
    listed: Vec<Vec<u8>>,
}

/// The objects' metadata `signature-algorithm`.
pub const SIGNATURE_ALGORITHM: &str = "SHA256withRSA";

/// Decide which digests are next: take up a chain that was begun, end one that has ended.
pub fn prepare(tx: &mut Tx, work: &mut Work, now_ms: i64) -> Result<(), Failure> {
    let trail = work.trail.clone();
    progress::update(tx, work, |_, progress| {
        if progress.chain.is_none() && progress.may_open(&trail) {
            let anchor = whole_second(trail.chain_started_at.unwrap_or(now_ms));
            let (number, done, closing) = (trail.chain, Vec::new(), false);
            progress.chain = Some(Chain { number, anchor, end: anchor, done, closing });
            progress.chains = number;
        } else if progress.may_close(&trail)
            && let Some(chain) = &mut progress.chain
            && !chain.closing
            && chain.end > now_ms
        {
            close(chain, &trail, now_ms);
        }
        Ok(())
    })?;
    work.progress = tx.get(progress::PROGRESS, work.trail.id)?.unwrap_or_default();
    Ok(())
}

/// Let the next digests be the last: they end now, or before the chain that was begun since.
fn close(chain: &mut Chain, trail: &Trail, now_ms: i64) {
    let last = (chain.end - HOUR_MS).max(chain.anchor);
    let next = trail.chain_started_at.filter(|_| trail.chain != chain.number && trail.chained());
    let end = next.map_or(now_ms, |it| now_ms.min(it - 1000));
    chain.end = whole_second(end).max(last + 1000);
    chain.closing = true;
}

fn whole_second(time_ms: i64) -> i64 {
    time_ms.div_euclid(1000) * 1000
}

/// When the digests that are next end, and so which key signs them.
pub fn end(work: &Work) -> Option<i64> {
    work.progress.chain.as_ref().map(|it| it.end)
}

/// The next digest of the hour, or none if all regions have theirs.
pub fn next(
    tx: &Tx,
    work: &Work,
    key: &SigningKey,
    vault: &Vault,
) -> Result<Option<Digest>, Failure> {
    let Some(chain) = &work.progress.chain else { return Ok(None) };
    for region in regions(tx, &work.trail, chain.end)? {
        if !chain.done.contains(&region) {
            return write(tx, &work.trail, chain, region, key, vault).map(Some);
        }
    }
    Ok(None)
}

/// The regions of a trail, and those where its chain or its files already are.
fn regions(tx: &Tx, trail: &Trail, now_ms: i64) -> Result<BTreeSet<String>, Failure> {
    let mut regions = BTreeSet::from([trail.home_region.clone()]);
    if trail.multi_region {
        let all = identity::regions::regions_of(tx, &trail.account, now_ms)?;
        regions.extend(all.into_iter().map(str::to_string));
    }
    let mut broken = Ok(());
    let mut add = |key: &[u8]| match KeyReader(key).text() {
        Ok(region) => {
            regions.insert(region);
            ControlFlow::Continue(())
        }
        Err(failure) => {
            broken = Err(failure);
            ControlFlow::Break(())
        }
    };
    tx.visit_keys_unchecked(LINKS, (trail.id,), Range::all(), &mut add)?;
    tx.visit_keys_unchecked(FILES, (trail.id,), Range::all().limit(FILES_MAX), &mut add)?;
    broken.map(|()| regions)
}

fn write(
    tx: &Tx,
    trail: &Trail,
    chain: &Chain,
    region: String,
    key: &SigningKey,
    vault: &Vault,
) -> Result<Digest, Failure> {
    let previous = tx.get_unchecked(LINKS, (trail.id, region.as_str()))?;
    // A chain that begins later than the others, in a region nobody had thought of.
    let late = previous.is_none() && chain.end > chain.anchor;
    let end = if late { (chain.end - HOUR_MS).max(chain.anchor) } else { chain.end };
    let mut files = Vec::new();
    let mut listed = Vec::new();
    if previous.is_some() {
        let range = Range::all().limit(FILES_MAX);
        for (tail, file) in tx.scan_unchecked(FILES, (trail.id, region.as_str()), range)? {
            if chain.closing || KeyReader(&tail).u64()? <= u64::try_from(end).unwrap_or(0) {
                listed.push(tail);
                files.push(file);
            }
        }
    }
    let object = object_key(trail, &region, end);
    let text = text(trail, &object, previous.as_ref(), end, &files, key);
    let digest_hash = hex::encode(hash(&SHA256, text.as_bytes()));
    let before = previous.as_ref().map_or("null", |it| &it.signature);
    let ended_at = calendar::iso8601(end);
    let signed = format!("{ended_at}\n{}/{object}\n{digest_hash}\n{before}", trail.bucket);
    let signature = hex::encode(key.sign(vault, signed.as_bytes())?);
    let link = Link {
        end,
        bucket: trail.bucket.clone(),
        object: object.clone(),
        hash: digest_hash,
        signature: signature.clone(),
    };
    let bytes = compress(text.as_bytes())?;
    Ok(Digest { region, bucket: trail.bucket.clone(), object, bytes, signature, link, listed })
}

/// The digest's text.
fn text(
    trail: &Trail,
    object: &str,
    previous: Option<&Link>,
    end: i64,
    files: &[LogFile],
    key: &SigningKey,
) -> String {
    let start = previous.map_or(end - HOUR_MS, |it| it.end);
    let mut json = Writer::new();
    json.open('{');
    json.member("awsAccountId", &trail.account);
    json.member("digestStartTime", &calendar::iso8601(start));
    json.member("digestEndTime", &calendar::iso8601(end));
    json.member("digestS3Bucket", &trail.bucket);
    json.member("digestS3Object", object);
    json.member("digestPublicKeyFingerprint", &key.fingerprint);
    json.member("digestSignatureAlgorithm", SIGNATURE_ALGORITHM);
    optional(
        &mut json,
        "newestEventTime",
        files.iter().map(|it| it.newest).max().map(calendar::iso8601),
    );
    optional(
        &mut json,
        "oldestEventTime",
        files.iter().map(|it| it.oldest).min().map(calendar::iso8601),
    );
    let of = |value: fn(&Link) -> &str| previous.map(value);
    optional(&mut json, "previousDigestS3Bucket", of(|it| &it.bucket));
    optional(&mut json, "previousDigestS3Object", of(|it| &it.object));
    optional(&mut json, "previousDigestHashValue", of(|it| &it.hash));
    optional(&mut json, "previousDigestHashAlgorithm", of(|_| "SHA-256"));
    optional(&mut json, "previousDigestSignature", of(|it| &it.signature));
    json.key("logFiles");
    json.open('[');
    for file in files {
        json.open('{');
        json.member("s3Bucket", &file.bucket);
        json.member("s3Object", &file.object);
        json.member("hashValue", &file.hash);
        json.member("hashAlgorithm", "SHA-256");
        json.member("newestEventTime", &calendar::iso8601(file.newest));
        json.member("oldestEventTime", &calendar::iso8601(file.oldest));
        json.close('}');
    }
    json.close(']');
    json.close('}');
    json.finish()
}

fn optional(json: &mut Writer, name: &str, text: Option<impl AsRef<str>>) {
    json.key(name);
    match text {
        Some(text) => json.text(text.as_ref()),
        None => json.null(),
    }
}

fn compress(bytes: &[u8]) -> Result<Vec<u8>, Failure> {
    let mut gzip = GzBuilder::new().write(Vec::new(), Compression::default());
    let done = gzip.write_all(bytes).and_then(|()| gzip.finish());
    done.map_err(|error| Failure::new(format!("a digest could not be compressed: {error}")))
}

/// `[prefix/]AWSLogs/ACCOUNT/CloudTrail-Digest/REGION/2026/11/21/ACCOUNT_CloudTrail-Digest_REGION_TRAIL_HOME_STAMP.json.gz`.
fn object_key(trail: &Trail, region: &str, end: i64) -> String {
    let Trail { account, name, home_region, .. } = trail;
    format!(
        "{}AWSLogs/{account}/CloudTrail-Digest/{region}/{}/\
         {account}_CloudTrail-Digest_{region}_{name}_{home_region}_{}.json.gz",
        folder(trail),
        calendar::day_path(end),
        calendar::digest_stamp(end),
    )
}

/// A digest has been put: the chain is longer by one.
pub fn chained(tx: &mut Tx, work: &mut Work, digest: &Digest, now_ms: i64) -> Result<(), Failure> {
    let trail = work.trail.id;
    let region = digest.region.as_str();
    progress::update(tx, work, |tx, progress| {
        tx.put(LINKS, (trail, region), &digest.link);
        for tail in &digest.listed {
            let mut key = KeyReader(tail);
            tx.delete(FILES, (trail, region, key.u64()?, key.text()?));
        }
        if let Some(chain) = &mut progress.chain
            && digest.link.end == chain.end
        {
            chain.done.push(region.into());
        }
        progress.status.digest_delivered_at = Some(now_ms);
        Ok(())
    })?;
    work.progress = tx.get(progress::PROGRESS, trail)?.unwrap_or_default();
    Ok(())
}

/// A digest has been refused: the chain waits, and its trail says why.
pub fn refused(tx: &mut Tx, work: &Work, code: &str, now_ms: i64) -> Result<(), Failure> {
    progress::update(tx, work, |_, progress| {
        progress.status.digest_error = Some(code.into());
        progress.digest_retry = Some(Retry::after(progress.digest_retry.take(), now_ms));
        progress.lease = None;
        Ok(())
    })
}

/// Whether a chain that has ended could not be closed for as long as a delivery is tried.
pub fn hopeless(work: &Work, now_ms: i64) -> bool {
    let failed = work.progress.digest_retry.as_ref().map(|it| now_ms - it.since);
    failed.is_some_and(|it| it > RETRY_MS_MAX) && work.progress.may_close(&work.trail)
}

/// Let a chain end without its last digest.
pub fn give_up(tx: &mut Tx, work: &Work) -> Result<(), Failure> {
    let trail = work.trail.id;
    progress::update(tx, work, |tx, progress| {
        progress.chain = None;
        progress.digest_retry = None;
        progress.lease = None;
        for (tail, _) in tx.scan_unchecked(FILES, (trail,), Range::all())? {
            let mut key = KeyReader(&tail);
            tx.delete(FILES, (trail, key.text()?, key.u64()?, key.text()?));
        }
        forget(tx, trail)
    })
}

/// Every region has its digest: go on to the next hour, or end the chain.
pub fn complete(tx: &mut Tx, work: &Work, now_ms: i64) -> Result<(), Failure> {
    let trail = work.trail.id;
    progress::update(tx, work, |tx, progress| {
        progress.status.digest_error = None;
        progress.digest_retry = None;
        progress.lease = None;
        match &mut progress.chain {
            Some(chain) if !chain.closing => {
                chain.end = following(chain, now_ms);
                chain.done.clear();
                Ok(())
            }
            _ => {
                progress.chain = None;
                forget(tx, trail)
            }
        }
    })
}

/// An hour later; after a long interruption, as many hours later as nobody will look at one by one.
fn following(chain: &Chain, now_ms: i64) -> i64 {
    let skipped = (now_ms - CATCH_UP_MS - chain.end).max(0) / HOUR_MS;
    chain.end + (skipped + 1) * HOUR_MS
}

/// The next chain starts from nothing.
fn forget(tx: &mut Tx, trail: u64) -> Result<(), Failure> {
    for (tail, _) in tx.scan_unchecked(LINKS, (trail,), Range::all())? {
        tx.delete(LINKS, (trail, KeyReader(&tail).text()?));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: i64 = HOUR_MS;

    fn chain(anchor: i64, end: i64) -> Chain {
        Chain { number: 1, anchor, end, done: Vec::new(), closing: false }
    }

    #[test]
    fn after_a_long_interruption_the_last_day_is_written_hour_by_hour() {
        let start = 36_000;
        assert_eq!(following(&chain(start, start), start), start + HOUR);
        assert_eq!(following(&chain(start, start), start + 24 * HOUR), start + HOUR);
        let end = following(&chain(start, start), start + 100 * HOUR + 7);
        assert_eq!(end, start + 77 * HOUR);
    }
}
