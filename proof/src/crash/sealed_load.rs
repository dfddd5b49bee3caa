//! Calls that write, copy and delete encrypted objects, and what they change.
//!
//! # Invariants
//!
//! * A call is chosen so that the keys that it needs are enabled.
//! * What KMS must have been asked by a call is noted when its effect is.

use super::ledger::Ledger;
use super::sealed::{Headers, Method, Sealed, Sealing, bucket, bytes};
use super::{Dice, PART_SIZE};
use crate::sign::encode_query;

/// Objects of a worker that are there at a time.
const OBJECTS_MAX: usize = 20;
/// The two questions that S3 asks of KMS.
pub const SEAL: &str = "GenerateDataKey";
pub const OPEN: &str = "Decrypt";

/// The effect that such a call has.
#[derive(Clone, Debug)]
pub enum SealedChange {
    /// Written, or copied from a source.
    Put {
        key: String,
        object: Sealed,
        source: Option<Sealed>,
    },
    Delete {
        key: String,
    },
    Begin {
        key: String,
        object: Sealed,
    },
    Part {
        key: String,
        piece: (u64, usize),
    },
    Complete {
        key: String,
    },
    Abort {
        key: String,
    },
    Default {
        bucket: String,
        method: Method,
    },
}

impl SealedChange {
    /// What the event must tell of.
    pub fn target(&self) -> &str {
        match self {
            Self::Put { key, .. } | Self::Delete { key } | Self::Begin { key, .. } => key,
            Self::Part { key, .. } | Self::Complete { key } | Self::Abort { key } => key,
            Self::Default { bucket, .. } => bucket,
        }
    }

    /// Note that it happened. `told` is what the server called what it made.
    pub fn apply(self, ledger: &mut Ledger, told: Option<String>) {
        let told = told.unwrap_or_default();
        match self {
            Self::Put { key, object, source } => {
                ledger.asked(SEAL, &object);
                if let Some(source) = source {
                    ledger.asked(OPEN, &source);
                }
                ledger.sealed.insert(key, Some(object));
            }
            Self::Delete { key } => {
                ledger.sealed.insert(key, None);
            }
            Self::Begin { key, object } => {
                ledger.asked(SEAL, &object);
                ledger.sealing = Some(Sealing { key, id: told, object, tags: Vec::new() });
            }
            Self::Part { piece, .. } => {
                if let Some(mut sealing) = ledger.sealing.take() {
                    ledger.asked(OPEN, &sealing.object);
                    sealing.object.pieces.push(piece);
                    sealing.tags.push(told);
                    ledger.sealing = Some(sealing);
                }
            }
            Self::Complete { key } => {
                if let Some(sealing) = ledger.sealing.take() {
                    ledger.asked(OPEN, &sealing.object);
                    ledger.sealed.insert(key, Some(sealing.object));
                }
            }
            Self::Abort { .. } => ledger.sealing = None,
            Self::Default { method, .. } => ledger.default = method,
        }
    }
}

impl Ledger {
    /// KMS was asked, for an object.
    pub fn asked(&mut self, question: &'static str, object: &Sealed) {
        if object.method.is_of_kms() {
            self.asides.entry((object.told.clone(), question)).or_default().0 += 1;
        }
    }

    /// KMS may have been asked.
    pub fn perhaps_asked(&mut self, question: &'static str, object: &Sealed) {
        if object.method.is_of_kms() {
            self.asides.entry((object.told.clone(), question)).or_default().1 += 1;
        }
    }
}

/// A call to S3.
pub struct SealedCall {
    pub event: &'static str,
    pub change: SealedChange,
    pub method: &'static str,
    pub path: String,
    pub query: String,
    pub headers: Headers,
    pub body: Vec<u8>,
}

impl SealedCall {
    fn new(event: &'static str, change: SealedChange, method: &'static str, path: String) -> Self {
        let (query, headers, body) = (String::new(), Vec::new(), Vec::new());
        Self { event, change, method, path, query, headers, body }
    }
}

pub fn choose(ledger: &Ledger, dice: &mut Dice, number: u64) -> SealedCall {
    let there = ledger.sealed.values().flatten().count();
    match dice.below(20) {
        0..8 if there < OBJECTS_MAX => put(ledger, dice, number),
        8..11 if there < OBJECTS_MAX => copy(ledger, dice, number),
        11..17 => upload(ledger, dice, number),
        17 => default(ledger, dice),
        _ => delete(ledger, dice, number),
    }
}

fn path(ledger: &Ledger, key: &str) -> String {
    format!("/{}/{key}", bucket(ledger.worker))
}

fn size(dice: &mut Dice) -> usize {
    let size = match dice.below(40) {
        0..10 => 40 + dice.below(900),
        10..36 => 1000 + dice.below(60_000),
        36..39 => 100_000 + dice.below(400_000),
        _ => (1 << 20) + dice.below(1 << 20),
    };
    size as usize
}

/// An object to be, and the headers that ask for it.
fn object(ledger: &Ledger, dice: &mut Dice, key: &str) -> (Sealed, Headers) {
    let enabled = |it: &Method| it.state(ledger).refusal().is_none();
    let (choice, shared) = (dice.below(7), dice.below(3) == 0);
    if choice < 2 && enabled(&ledger.default) {
        let bucket = bucket(ledger.worker);
        let object = Sealed::by_default(ledger.default.clone(), (&bucket, key), Vec::new());
        return (object, Vec::new());
    }
    let method = match choice {
        2 => Method::Managed { shared },
        3 => Method::Customer(dice.below(3) as usize),
        4.. => own(ledger, dice, shared).unwrap_or_default(),
        _ => Method::S3,
    };
    let headers = method.writing(key);
    (Sealed::saying(method, key, Vec::new()), headers)
}

/// An own key that is enabled.
fn own(ledger: &Ledger, dice: &mut Dice, shared: bool) -> Option<Method> {
    let enabled = ledger.keys.iter().filter(|(_, it)| it.state.refusal().is_none());
    let enabled: Vec<_> = enabled.map(|(id, _)| id.clone()).collect();
    let id = enabled.get(dice.below(enabled.len() as u64) as usize)?.clone();
    Some(Method::Own { id, shared })
}

fn put(ledger: &Ledger, dice: &mut Dice, number: u64) -> SealedCall {
    let key = format!("sealed-{number:07}");
    let (mut object, headers) = object(ledger, dice, &key);
    let size = size(dice);
    object.pieces.push((number, size));
    let path = path(ledger, &key);
    let change = SealedChange::Put { key, object, source: None };
    let call = SealedCall::new("PutObject", change, "PUT", path);
    SealedCall { headers, body: bytes(number, size), ..call }
}

fn copy(ledger: &Ledger, dice: &mut Dice, number: u64) -> SealedCall {
    let there = ledger.sealed.iter().filter_map(|(key, it)| Some((key, it.as_ref()?)));
    let there: Vec<_> =
        there.filter(|(_, it)| it.method.state(ledger).refusal().is_none()).collect();
    let Some((from, source)) = there.get(dice.below(there.len() as u64) as usize) else {
        return put(ledger, dice, number);
    };
    let key = format!("sealed-{number:07}");
    let (mut object, mut headers) = object(ledger, dice, &key);
    object.pieces.clone_from(&source.pieces);
    headers.extend(source.method.copying());
    headers.push(("x-amz-copy-source".into(), path(ledger, from)));
    let path = path(ledger, &key);
    let change = SealedChange::Put { key, object, source: Some((*source).clone()) };
    SealedCall { headers, ..SealedCall::new("CopyObject", change, "PUT", path) }
}

fn delete(ledger: &Ledger, dice: &mut Dice, number: u64) -> SealedCall {
    let there: Vec<_> = ledger.sealed.iter().filter(|(_, it)| it.is_some()).collect();
    let Some((key, _)) = there.get(dice.below(there.len() as u64) as usize) else {
        return put(ledger, dice, number);
    };
    let (key, path) = ((*key).clone(), path(ledger, key));
    SealedCall::new("DeleteObject", SealedChange::Delete { key }, "DELETE", path)
}

/// The next step of an upload, or a new one.
fn upload(ledger: &Ledger, dice: &mut Dice, number: u64) -> SealedCall {
    let Some(Sealing { key, id, object: begun, tags }) = ledger.sealing.clone() else {
        let key = format!("sealed-{number:07}");
        let (object, headers) = object(ledger, dice, &key);
        let path = path(ledger, &key);
        let change = SealedChange::Begin { key, object };
        let call = SealedCall::new("CreateMultipartUpload", change, "POST", path);
        return SealedCall { headers, query: "uploads=".into(), ..call };
    };
    let (path, id) = (path(ledger, &key), encode_query(&id));
    let query = format!("uploadId={id}");
    if begun.method.state(ledger).refusal().is_some() {
        let change = SealedChange::Abort { key };
        return SealedCall {
            query,
            ..SealedCall::new("AbortMultipartUpload", change, "DELETE", path)
        };
    }
    let headers = begun.method.reading();
    if begun.pieces.last().is_none_or(|it| it.1 == PART_SIZE) {
        let long = begun.pieces.is_empty() && dice.below(8) == 0;
        let piece = (number, if long { PART_SIZE } else { size(dice) });
        let query = format!("partNumber={}&{query}", tags.len() + 1);
        let change = SealedChange::Part { key, piece };
        let call = SealedCall::new("UploadPart", change, "PUT", path);
        return SealedCall { headers, query, body: bytes(piece.0, piece.1), ..call };
    }
    let part = |(at, tag): (usize, &String)| {
        format!("<Part><PartNumber>{}</PartNumber><ETag>{tag}</ETag></Part>", at + 1)
    };
    let list: String = tags.iter().enumerate().map(part).collect();
    let body = format!("<CompleteMultipartUpload>{list}</CompleteMultipartUpload>").into_bytes();
    let change = SealedChange::Complete { key };
    let call = SealedCall::new("CompleteMultipartUpload", change, "POST", path);
    SealedCall { headers, query, body, ..call }
}

/// Another default for the bucket, which stays open to keys that customers bring.
fn default(ledger: &Ledger, dice: &mut Dice) -> SealedCall {
    let shared = dice.below(2) == 0;
    let method = match dice.below(4) {
        0 => Method::S3,
        1 => Method::Managed { shared },
        _ => own(ledger, dice, shared).unwrap_or_default(),
    };
    let bucket = bucket(ledger.worker);
    let (path, body) = (format!("/{bucket}"), configuration(&method));
    let change = SealedChange::Default { bucket, method };
    let call = SealedCall::new("PutBucketEncryption", change, "PUT", path);
    SealedCall { query: "encryption=".into(), body, ..call }
}

/// The whole configuration of a bucket.
pub fn configuration(method: &Method) -> Vec<u8> {
    format!(
        "<ServerSideEncryptionConfiguration><Rule>{}<BlockedEncryptionTypes>\
         <EncryptionType>NONE</EncryptionType></BlockedEncryptionTypes></Rule>\
         </ServerSideEncryptionConfiguration>",
        method.as_default()
    )
    .into_bytes()
}
