//! The load: calls chosen by dice, until the server is gone.
//!
//! # Invariants
//!
//! * A worker has one call under way at a time, and notes it before it sends it.
//! * A call is chosen so that it must succeed; a refusal is a failure of the server.

use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::call::{Client, Fate};
use super::change::Change;
use super::ledger::{Content, Known, Ledger, Made, Part};
use super::{Dice, KEPT, LOGS, PART_SIZE, PLAIN, keys, noise, sealed_load};
use crate::http::Answer;
use crate::sign::{encode_query, sha256_hex};
use crate::text::element;

/// Keys of a worker in the bucket without versions.
const KEYS: u64 = 24;
/// Keys of a worker in the bucket with versions, and versions of each.
const KEPT_KEYS: u64 = 4;
const VERSIONS_MAX: usize = 6;
/// Only so many workers have a trail: an account may have five in a region.
const TRAIL_WORKERS: usize = 3;

/// A call about to be made.
struct Call {
    event: &'static str,
    change: Change,
    request: Wire,
}

enum Wire {
    S3 {
        method: &'static str,
        path: String,
        query: String,
        headers: Vec<(String, String)>,
        body: Vec<u8>,
    },
    CloudTrail {
        operation: &'static str,
        input: Value,
    },
    Kms {
        operation: &'static str,
        input: Value,
    },
}

fn s3(method: &'static str, path: String, query: impl Into<String>, body: Vec<u8>) -> Wire {
    Wire::S3 { method, path, query: query.into(), headers: Vec::new(), body }
}

/// The request with the checksum that S3 demands of some bodies.
fn summed(mut request: Wire) -> Wire {
    if let Wire::S3 { headers, body, .. } = &mut request {
        let sum = STANDARD.encode(digest(&SHA256, body));
        headers.push(("x-amz-checksum-sha256".into(), sum));
    }
    request
}

/// Make one call. `None` when there was no answer.
pub async fn step(
    ledger: &mut Ledger,
    client: &mut Client,
    dice: &mut Dice,
    agent: &str,
    number: u64,
) -> Option<()> {
    let call = choose(ledger, dice, number);
    let (event, change) = (call.event, call.change.clone());
    ledger.made.push(Made { number, event, change, fate: Known::Open });
    client.call_itself(&format!("{agent}/{number}"));
    let fate = match &call.request {
        Wire::S3 { method, path, query, headers, body } => {
            let headers: Vec<_> = headers.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
            client.s3(method, path, query, &headers, body).await
        }
        Wire::CloudTrail { operation, input } => client.cloudtrail(operation, input).await,
        Wire::Kms { operation, input } => client.kms(operation, input).await,
    };
    client.call_itself("check");
    let Fate::Answered(answer) = fate else { return None };
    if let Some(last) = ledger.made.last_mut() {
        last.fate = Known::Acknowledged;
    }
    if answer.is_success() && !answer.text().contains("<Error>") {
        let id = name(&answer);
        call.change.apply(ledger, id);
    } else {
        ledger.made.pop();
        let text = answer.text();
        ledger
            .check(false, || format!("{event} {:?}: status {} {text}", call.change, answer.status));
    }
    ledger.checks += 1;
    Some(())
}

/// The identifier that the server gave to what it made.
fn name(answer: &Answer) -> Option<String> {
    let version = answer.header("x-amz-version-id").map(str::to_owned);
    let upload = || element(&answer.text(), "UploadId");
    let tag = || answer.header("etag").map(str::to_owned);
    version.or_else(upload).or_else(tag).or_else(|| named_in_json(answer))
}

/// The same where the answer is one of KMS.
fn named_in_json(answer: &Answer) -> Option<String> {
    let told: Value = serde_json::from_slice(&answer.body).ok()?;
    let made = [&told["KeyMetadata"]["KeyId"], &told["CiphertextBlob"], &told["GrantId"]];
    made.into_iter().find_map(|it| it.as_str().map(str::to_owned))
}

fn choose(ledger: &Ledger, dice: &mut Dice, number: u64) -> Call {
    match dice.below(100) {
        0..28 => put(ledger, dice, number),
        28..35 => delete(ledger, dice, number),
        35..38 => batch(ledger, dice, number),
        38..42 => copy(ledger, dice, number),
        42..46 => tag(ledger, dice, number),
        46..56 => kept(ledger, dice, number),
        56..62 => upload(ledger, dice, number),
        62..64 => bucket(ledger, number),
        64..80 => key(ledger, dice, number),
        80..97 => sealed(ledger, dice, number),
        _ if ledger.worker < TRAIL_WORKERS => trail(ledger, dice),
        _ => put(ledger, dice, number),
    }
}

fn content(body: &[u8]) -> Content {
    Content { hash: sha256_hex(body), size: body.len() }
}

/// Bodies that lie in the row, in a packed segment, and rarely in a file of their own.
fn body(dice: &mut Dice, number: u64) -> Vec<u8> {
    let size = match dice.below(40) {
        0..14 => 8 + dice.below(900),
        14..38 => 1000 + dice.below(40_000),
        38 => 200_000 + dice.below(400_000),
        _ => (1 << 20) + dice.below(1 << 20),
    };
    noise(number, size as usize)
}

fn own_key(ledger: &Ledger, dice: &mut Dice) -> String {
    format!("w{}/k{:02}", ledger.worker, dice.below(KEYS))
}

/// A key under which something stands.
fn standing(ledger: &Ledger, dice: &mut Dice) -> Option<String> {
    let there: Vec<_> = ledger.objects.iter().filter(|(_, it)| it.is_some()).collect();
    let at = dice.below(there.len() as u64) as usize;
    there.get(at).map(|(key, _)| (*key).clone())
}

fn put(ledger: &Ledger, dice: &mut Dice, number: u64) -> Call {
    let key = own_key(ledger, dice);
    let body = body(dice, number);
    let change = Change::Object { key: key.clone(), after: Some(content(&body)) };
    Call { event: "PutObject", change, request: s3("PUT", format!("/{PLAIN}/{key}"), "", body) }
}

fn delete(ledger: &Ledger, dice: &mut Dice, number: u64) -> Call {
    let Some(key) = standing(ledger, dice) else { return put(ledger, dice, number) };
    let request = s3("DELETE", format!("/{PLAIN}/{key}"), "", Vec::new());
    Call { event: "DeleteObject", change: Change::Object { key, after: None }, request }
}

fn batch(ledger: &Ledger, dice: &mut Dice, number: u64) -> Call {
    let mut keys: Vec<String> = (0..3).filter_map(|_| standing(ledger, dice)).collect();
    keys.sort();
    keys.dedup();
    if keys.is_empty() {
        return put(ledger, dice, number);
    }
    let list: String = keys.iter().map(|it| format!("<Object><Key>{it}</Key></Object>")).collect();
    let body = format!("<Delete>{list}</Delete>").into_bytes();
    let request = summed(s3("POST", format!("/{PLAIN}"), "delete=", body));
    Call { event: "DeleteObjects", change: Change::Batch { keys }, request }
}

fn copy(ledger: &Ledger, dice: &mut Dice, number: u64) -> Call {
    let Some(source) = standing(ledger, dice) else { return put(ledger, dice, number) };
    let after = ledger.objects.get(&source).cloned().flatten();
    // A fresh key, so that the copy can be told from what stood there.
    let key = format!("w{}/c{number}", ledger.worker);
    let mut request = s3("PUT", format!("/{PLAIN}/{key}"), "", Vec::new());
    if let Wire::S3 { headers, .. } = &mut request {
        headers.push(("x-amz-copy-source".into(), format!("/{PLAIN}/{source}")));
    }
    Call { event: "CopyObject", change: Change::Object { key, after }, request }
}

fn tag(ledger: &Ledger, dice: &mut Dice, number: u64) -> Call {
    let Some(key) = standing(ledger, dice) else { return put(ledger, dice, number) };
    let value = format!("t{number}");
    let body = format!(
        "<Tagging><TagSet><Tag><Key>number</Key><Value>{value}</Value></Tag></TagSet></Tagging>"
    );
    let request = summed(s3("PUT", format!("/{PLAIN}/{key}"), "tagging=", body.into_bytes()));
    Call { event: "PutObjectTagging", change: Change::Tag { key, value }, request }
}

/// Something in the bucket that keeps versions.
fn kept(ledger: &Ledger, dice: &mut Dice, number: u64) -> Call {
    let key = format!("w{}-v{}", ledger.worker, dice.below(KEPT_KEYS));
    let versions = ledger.versions.get(&key).map(Vec::as_slice).unwrap_or_default();
    let path = format!("/{KEPT}/{key}");
    if versions.len() >= VERSIONS_MAX || (versions.len() > 1 && dice.below(4) == 0) {
        let version = versions[dice.below(versions.len() as u64) as usize].0.clone();
        let query = format!("versionId={}", encode_query(&version));
        let change = Change::Erase { key, version };
        return Call {
            event: "DeleteObject",
            change,
            request: s3("DELETE", path, query, Vec::new()),
        };
    }
    if !versions.is_empty() && dice.below(4) == 0 {
        let change = Change::Marker { key };
        return Call { event: "DeleteObject", change, request: s3("DELETE", path, "", Vec::new()) };
    }
    let body = body(dice, number);
    let change = Change::Version { key, content: content(&body) };
    Call { event: "PutObject", change, request: s3("PUT", path, "", body) }
}

/// Something with a key of KMS.
fn key(ledger: &Ledger, dice: &mut Dice, number: u64) -> Call {
    let (operation, change, input) = keys::choose(ledger, dice, number);
    let request = Wire::Kms { operation, input };
    Call { event: operation, change: Change::Key(change), request }
}

/// Something with an encrypted object.
fn sealed(ledger: &Ledger, dice: &mut Dice, number: u64) -> Call {
    let sealed_load::SealedCall { event, change, method, path, query, headers, body } =
        sealed_load::choose(ledger, dice, number);
    let request = Wire::S3 { method, path, query, headers, body };
    let request = if event == "PutBucketEncryption" { summed(request) } else { request };
    Call { event, change: Change::Sealed(change), request }
}

/// The next step of a multipart upload, or a new one.
fn upload(ledger: &Ledger, dice: &mut Dice, number: u64) -> Call {
    let Some((key, upload)) = ledger.uploads.iter().next() else {
        let key = format!("w{}/m{number}", ledger.worker);
        let request = s3("POST", format!("/{PLAIN}/{key}"), "uploads=", Vec::new());
        return Call { event: "CreateMultipartUpload", change: Change::Begin { key }, request };
    };
    let (key, id) = (key.clone(), encode_query(&upload.id));
    let path = format!("/{PLAIN}/{key}");
    let count = upload.parts.len() as u32;
    let last_is_short = upload.parts.last().is_some_and(|it| it.content.size < PART_SIZE);
    if count > 0 && last_is_short && dice.below(5) == 0 {
        let request = s3("DELETE", path, format!("uploadId={id}"), Vec::new());
        return Call { event: "AbortMultipartUpload", change: Change::Abort { key }, request };
    }
    if !last_is_short {
        let size = if dice.below(6) == 0 && count == 0 { PART_SIZE } else { 2000 };
        let body = noise(number, size);
        let part = count + 1;
        let content = content(&body);
        let change = Change::Part { key, number: part, content, seed: number };
        let query = format!("partNumber={part}&uploadId={id}");
        return Call { event: "UploadPart", change, request: s3("PUT", path, query, body) };
    }
    complete(ledger, key, path, &id)
}

fn complete(ledger: &Ledger, key: String, path: String, id: &str) -> Call {
    let (mut whole, mut list) = (Vec::new(), String::new());
    for Part { number, content, seed, tag } in &ledger.uploads[&key].parts {
        whole.extend_from_slice(&noise(*seed, content.size));
        list.push_str(&format!("<Part><PartNumber>{number}</PartNumber><ETag>{tag}</ETag></Part>"));
    }
    let body = format!("<CompleteMultipartUpload>{list}</CompleteMultipartUpload>").into_bytes();
    let change = Change::Complete { key, content: content(&whole) };
    let request = s3("POST", path, format!("uploadId={id}"), body);
    Call { event: "CompleteMultipartUpload", change, request }
}

fn bucket(ledger: &Ledger, number: u64) -> Call {
    if let Some(name) = ledger.buckets.iter().next().filter(|_| ledger.buckets.len() > 2) {
        let change = Change::Bucket { name: name.clone(), there: false };
        let request = s3("DELETE", format!("/{name}"), "", Vec::new());
        return Call { event: "DeleteBucket", change, request };
    }
    let name = format!("crash-w{}-{number}", ledger.worker);
    let request = s3("PUT", format!("/{name}"), "", Vec::new());
    Call { event: "CreateBucket", change: Change::Bucket { name, there: true }, request }
}

fn trail(ledger: &Ledger, dice: &mut Dice) -> Call {
    let name = format!("crash-extra-{}", ledger.worker);
    let (operation, after) = match ledger.trails.get(&name) {
        None => ("CreateTrail", Some(false)),
        Some(false) if dice.below(3) == 0 => ("DeleteTrail", None),
        Some(false) => ("StartLogging", Some(true)),
        Some(true) if dice.below(4) == 0 => ("DeleteTrail", None),
        Some(true) => ("StopLogging", Some(false)),
    };
    let input = match operation {
        "CreateTrail" => json!({
            "Name": name, "S3BucketName": LOGS, "S3KeyPrefix": name, "EnableLogFileValidation": true
        }),
        _ => json!({ "Name": name }),
    };
    let change = Change::Trail { name, after };
    Call { event: operation, change, request: Wire::CloudTrail { operation, input } }
}
