//! Encrypted objects: by S3's keys, by `aws/s3`, by a worker's own keys of KMS, by keys that it
//! brings, and as the bucket does by itself.
//!
//! # Invariants
//!
//! * No name is used twice, so what an event of KMS tells of an object tells of one call.
//! * The bytes follow from numbers, so that any range of them can be told.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

use super::disk::MARKER;
use super::keys::State;
use super::ledger::Ledger;
use super::noise;
use crate::http::Answer;

const SSE: &str = "x-amz-server-side-encryption";
/// Keys for SSE-C, and the MD5 of each.
const BROUGHT: [(&str, &str); 3] = [
    ("Y3Jhc2gtaGFybmVzcy1rZXktb25lLTAxMjM0NTY3ODk=", "sWdk8jkMMz8ZOvwPu1DQpw=="),
    ("Y3Jhc2gtaGFybmVzcy1rZXktdHdvLTAxMjM0NTY3ODk=", "coiPjKPMhacyAn2Hu6v7SA=="),
    ("Y3Jhc2gtaGFybmVzcy1rZXktdGhyZWUtMDEyMzQ1Njc=", "wOwtYxXdyoEs322+DY9hdw=="),
];

pub type Headers = Vec<(String, String)>;

/// Whose key encrypts an object. KMS's are asked for with a bucket key where `shared`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Method {
    #[default]
    S3,
    Managed {
        shared: bool,
    },
    Own {
        id: String,
        shared: bool,
    },
    /// The number of one of [`BROUGHT`].
    Customer(usize),
}

/// An object, or an upload that is to become one.
#[derive(Clone, Debug)]
pub struct Sealed {
    pub method: Method,
    /// What the event of KMS names it by.
    pub told: String,
    /// Seeds and sizes of what it is put together from.
    pub pieces: Vec<(u64, usize)>,
}

/// A multipart upload under way.
#[derive(Clone, Debug)]
pub struct Sealing {
    pub key: String,
    pub id: String,
    pub object: Sealed,
    pub tags: Vec<String>,
}

/// The bucket of a worker's encrypted objects.
pub fn bucket(worker: usize) -> String {
    format!("crash-sealed-w{worker}")
}

/// Bytes that only `seed` knows, but for what they are searched by.
pub fn bytes(seed: u64, size: usize) -> Vec<u8> {
    let mut bytes = noise(seed, size);
    for block in bytes.chunks_mut(4096).filter(|it| it.len() >= MARKER.len()) {
        block[..MARKER.len()].copy_from_slice(MARKER.as_bytes());
    }
    bytes
}

impl Sealed {
    /// An object that says itself how it is encrypted.
    pub fn saying(method: Method, key: &str, pieces: Vec<(u64, usize)>) -> Self {
        Self { method, told: key.into(), pieces }
    }

    /// An object that leaves that to its bucket.
    pub fn by_default(method: Method, place: (&str, &str), pieces: Vec<(u64, usize)>) -> Self {
        let (bucket, key) = place;
        let told = match &method {
            Method::Managed { shared: true } | Method::Own { shared: true, .. } => bucket.into(),
            _ => format!("{bucket}/{key}"),
        };
        Self { method, told: format!("arn:aws:s3:::{told}"), pieces }
    }

    pub fn whole(&self) -> Vec<u8> {
        self.pieces.iter().flat_map(|(seed, size)| bytes(*seed, *size)).collect()
    }
}

impl Method {
    pub fn is_of_kms(&self) -> bool {
        matches!(self, Self::Managed { .. } | Self::Own { .. })
    }

    /// The state of the key that it rests on.
    pub fn state(&self, ledger: &Ledger) -> State {
        match self {
            Self::Own { id, .. } => ledger.keys.get(id).map_or(State::Enabled, |it| it.state),
            _ => State::Enabled,
        }
    }

    /// What a request that writes says.
    pub fn writing(&self, key: &str) -> Headers {
        let (id, shared) = match self {
            Self::S3 => return vec![(SSE.into(), "AES256".into())],
            Self::Customer(_) => return self.reading(),
            Self::Managed { shared } => (None, shared),
            Self::Own { id, shared } => (Some(id), shared),
        };
        let context = STANDARD.encode(json!({ "call": key }).to_string());
        let mut headers = vec![
            (SSE.into(), "aws:kms".into()),
            (format!("{SSE}-bucket-key-enabled"), shared.to_string()),
            (format!("{SSE}-context"), context),
        ];
        headers.extend(id.map(|it| (format!("{SSE}-aws-kms-key-id"), it.clone())));
        headers
    }

    /// What a request that reads brings.
    pub fn reading(&self) -> Headers {
        self.brought(SSE)
    }

    /// What a request that copies brings for its source.
    pub fn copying(&self) -> Headers {
        self.brought("x-amz-copy-source-server-side-encryption")
    }

    fn brought(&self, prefix: &str) -> Headers {
        let Self::Customer(at) = self else { return Vec::new() };
        let (key, md5) = BROUGHT[at % BROUGHT.len()];
        vec![
            (format!("{prefix}-customer-algorithm"), "AES256".into()),
            (format!("{prefix}-customer-key"), key.into()),
            (format!("{prefix}-customer-key-md5"), md5.into()),
        ]
    }

    /// Whether an answer tells exactly this method. `managed` is the ARN of `aws/s3`.
    pub fn is_told(&self, answer: &Answer, managed: &str) -> bool {
        let told = |suffix: &str| answer.header(&format!("{SSE}{suffix}"));
        let (method, shared) = match self {
            Self::S3 => (Some("AES256"), false),
            Self::Managed { shared } | Self::Own { shared, .. } => (Some("aws:kms"), *shared),
            Self::Customer(_) => (None, false),
        };
        let key = told("-aws-kms-key-id");
        let right_key = match self {
            Self::Managed { .. } => key == Some(managed),
            Self::Own { id, .. } => key.is_some_and(|it| it.ends_with(&format!(":key/{id}"))),
            _ => key.is_none(),
        };
        let md5 = match self {
            Self::Customer(at) => Some(BROUGHT[at % BROUGHT.len()].1),
            _ => None,
        };
        told("") == method
            && right_key
            && (told("-bucket-key-enabled") == Some("true")) == shared
            && told("-customer-algorithm") == md5.map(|_| "AES256")
            && told("-customer-key-md5") == md5
    }

    /// As the configuration of a bucket says it.
    pub fn as_default(&self) -> String {
        let (name, id, shared) = match self {
            Self::Managed { shared } => ("aws:kms", None, *shared),
            Self::Own { id, shared } => ("aws:kms", Some(id), *shared),
            Self::S3 | Self::Customer(_) => ("AES256", None, false),
        };
        let id = id.map_or(String::new(), |it| format!("<KMSMasterKeyID>{it}</KMSMasterKeyID>"));
        format!(
            "<ApplyServerSideEncryptionByDefault><SSEAlgorithm>{name}</SSEAlgorithm>{id}\
             </ApplyServerSideEncryptionByDefault><BucketKeyEnabled>{shared}</BucketKeyEnabled>"
        )
    }
}
