//! Condition keys: what S3 tells policies of a request.
//!
//! | key                                              | present when                              |
//! |--------------------------------------------------|-------------------------------------------|
//! | `s3:x-amz-…`, `s3:if-match`, `s3:prefix` …       | the request has the header or parameter   |
//! | `s3:VersionId`                                   | the request names a version               |
//! | `s3:RequestObjectTag/K`, `s3:RequestObjectTagKeys` | the request gives an object tags        |
//! | `s3:ExistingObjectTag/K`                         | the object is there and has the tag       |
//! | `s3:ObjectCreationOperation`                     | always for `s3:PutObject`                 |
//! | `s3:authType`, `s3:signatureversion`, `s3:signatureAge` | the request is signed              |
//! | `s3:x-amz-content-sha256`                        | the header is there                       |
//! | `s3:TlsVersion`                                  | the connection is protected               |
//! | `s3:ResourceAccount`                             | always                                    |
//!
//! # Invariants
//!
//! * A key that has no value is absent, never empty; a parameter that was sent empty is present.
//! * What costs a look-up, and what every request has, is found out only when a policy asks.

use gate::{Access, Context, Key, Need, Outcome};
use percent_encoding::percent_decode_str;
use store::Tx;
use wire::Time;

use super::lookup::{VersionId, find, latest};
use super::sse_kms;
use super::tags::{self, Tags};

/// Actions that are judged by the tags an object has.
const READS_EXISTING_TAGS: [&str; 14] = [
    "s3:DeleteObjectTagging",
    "s3:DeleteObjectVersionTagging",
    "s3:GetObject",
    "s3:GetObjectAcl",
    "s3:GetObjectAttributes",
    "s3:GetObjectTagging",
    "s3:GetObjectVersion",
    "s3:GetObjectVersionAcl",
    "s3:GetObjectVersionAttributes",
    "s3:GetObjectVersionTagging",
    "s3:PutObjectAcl",
    "s3:PutObjectTagging",
    "s3:PutObjectVersionAcl",
    "s3:PutObjectVersionTagging",
];

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// Finds out a key that only a policy which asks for it makes worth knowing.
pub(super) fn inquire(cx: &Context, tx: &Tx, need: &Need, key: &str) -> Outcome<Option<Key>> {
    let Some(name) = key.strip_prefix("s3:") else { return Ok(None) };
    if let Some(tag) = name.strip_prefix("existingobjecttag/") {
        return existing_tag(tx, need, tag);
    }
    let origin = &cx.origin;
    Ok(match name {
        "resourceaccount" => need.keeper().map(Key::from),
        "authtype" => match origin.auth_method {
            "AuthHeader" => Some("REST-HEADER".into()),
            "QueryString" => Some("REST-QUERY-STRING".into()),
            "POST" => Some("POST".into()),
            _ => None,
        },
        "signatureversion" => match origin.signature_version {
            "SigV4" => Some("AWS4-HMAC-SHA256".into()),
            "SigV2" => Some("AWS".into()),
            _ => None,
        },
        "signatureage" => origin.signature_age_ms.map(|it| it.max(0).into()),
        "x-amz-content-sha256" => origin.content_sha256.clone().map(Key::One),
        // Policies compare it as a number.
        "tlsversion" => {
            let version = origin.tls.as_ref().and_then(|it| it.version.strip_prefix("TLSv"));
            version.map(Key::from)
        }
        _ => None,
    })
}

/// The value of a tag of the object, or of the version, that a need is about.
fn existing_tag(tx: &Tx, need: &Need, tag: &str) -> Outcome<Option<Key>> {
    let object = need.resource.strip_prefix("arn:aws:s3:::").and_then(|it| it.split_once('/'));
    let Some((bucket, key)) = object.filter(|_| READS_EXISTING_TAGS.contains(&need.action)) else {
        return Ok(None);
    };
    let version = match need.keys.iter().find(|it| it.0 == "s3:VersionId") {
        Some((_, Key::One(id))) => match VersionId::parse(id) {
            Ok(id) => find(tx, bucket, key, id)?,
            Err(_) => None,
        },
        _ => latest(tx, bucket, key)?,
    };
    let tags = version.map(|it| it.tags).unwrap_or_default();
    // Keys are asked for in lower case, and the tag's name in them is of any alphabet.
    let found = tags.into_iter().find(|it| it.0.to_lowercase() == tag);
    Ok(found.map(|(_, value)| Key::One(value)))
}

/// The keys that a request supplies by what was sent with it.
#[derive(Default)]
pub(super) struct Keys(Vec<(std::borrow::Cow<'static, str>, Key)>);

impl Keys {
    pub(super) fn new() -> Keys {
        Keys::default()
    }

    pub(super) fn text(self, key: &'static str, value: &Option<String>) -> Keys {
        self.some(key, value.as_deref())
    }

    pub(super) fn some(mut self, key: &'static str, value: Option<impl Into<Key>>) -> Keys {
        self.0.extend(value.map(|it| (key.into(), it.into())));
        self
    }

    pub(super) fn date(self, key: &'static str, value: Option<Time>) -> Keys {
        self.some(key, value.map(|Time(at)| trail::iso8601(at)))
    }

    /// Whether the request makes an object, rather than a part or the beginning of one.
    pub(super) fn creates(self, it: bool) -> Keys {
        self.some("s3:ObjectCreationOperation", Some(it))
    }

    /// How long a lock would last that begins now, a begun day counting as one.
    pub(super) fn retention_days(self, now: i64, until: Option<Time>) -> Keys {
        let days = until.map(|Time(at)| (at - now).max(0).saturating_add(DAY_MS - 1) / DAY_MS);
        self.some("s3:object-lock-remaining-retention-days", days)
    }

    /// The tags that an object is to have.
    pub(super) fn object_tags(mut self, tags: Tags) -> Keys {
        if tags.is_empty() {
            return self;
        }
        let names = tags.iter().map(|it| it.0.clone()).collect::<Vec<_>>();
        self.0.push(("s3:RequestObjectTagKeys".into(), names.into()));
        let named = |(key, value)| (format!("s3:RequestObjectTag/{key}").into(), Key::One(value));
        self.0.extend(tags.into_iter().map(named));
        self
    }

    /// The same from the header; the operation tells what is wrong with it.
    pub(super) fn tagging_header(self, header: &Option<String>) -> Keys {
        match header {
            None => self,
            Some(header) => self.object_tags(tags::from_header(Some(header)).unwrap_or_default()),
        }
    }

    /// The key of KMS that a request names, always as an ARN. A bucket's default is not looked at.
    pub(super) fn kms_key(self, cx: &Context, tx: &Tx, named: &Option<String>) -> Outcome<Keys> {
        let named = named.as_deref().filter(|it| !it.is_empty());
        let arn = named.map(|it| sse_kms::named(cx, tx, it)).transpose()?;
        Ok(self.some("s3:x-amz-server-side-encryption-aws-kms-key-id", arn))
    }

    /// The tags that a bucket is to have.
    pub(super) fn bucket_tags(mut self, tags: Tags) -> Keys {
        if tags.is_empty() {
            return self;
        }
        let names = tags.iter().map(|it| it.0.clone()).collect::<Vec<_>>();
        self.0.push(("aws:TagKeys".into(), names.into()));
        let named = |(key, value)| (format!("aws:RequestTag/{key}").into(), Key::One(value));
        self.0.extend(tags.into_iter().map(named));
        self
    }

    /// The source of a copy as `bucket/key`, however it is spelled: a policy that names a source is
    /// not to be passed by with a slash or an escape.
    pub(super) fn copy_source(self, header: &str) -> Keys {
        let path = header.split_once("?versionId=").map_or(header, |(path, _)| path);
        let decoded = percent_decode_str(path).decode_utf8_lossy();
        self.some("s3:x-amz-copy-source", Some(decoded.trim_start_matches('/')))
    }

    /// Supply the keys to every need so far, and let policies ask for the others.
    pub(super) fn on(self, mut access: Access) -> Access {
        for need in &mut access.needs {
            need.inquiry = Some(inquire);
        }
        if let Some((last, others)) = access.needs.split_last_mut() {
            for need in others {
                need.keys.extend(self.0.iter().cloned());
            }
            last.keys.extend(self.0);
        }
        access
    }
}

/// The keys of the headers that give an access list.
macro_rules! list_keys {
    ($input:expr) => {
        $crate::s3::condition_keys::Keys::new()
            .text("s3:x-amz-acl", &$input.acl)
            .text("s3:x-amz-grant-full-control", &$input.grant_full_control)
            .text("s3:x-amz-grant-read", &$input.grant_read)
            .text("s3:x-amz-grant-read-acp", &$input.grant_read_acp)
            .text("s3:x-amz-grant-write-acp", &$input.grant_write_acp)
    };
}

/// The keys that every request which writes an object, or begins to, has alike.
macro_rules! written_keys {
    ($cx:expr, $tx:expr, $input:expr) => {
        $crate::s3::condition_keys::list_keys!($input)
            .text("s3:x-amz-server-side-encryption", &$input.server_side_encryption)
            .kms_key($cx, $tx, &$input.ssekms_key_id)?
            .text(
                "s3:x-amz-server-side-encryption-customer-algorithm",
                &$input.sse_customer_algorithm,
            )
            .text("s3:x-amz-storage-class", &$input.storage_class)
            .text("s3:x-amz-website-redirect-location", &$input.website_redirect_location)
            .text("s3:object-lock-mode", &$input.object_lock_mode)
            .text("s3:object-lock-legal-hold", &$input.object_lock_legal_hold_status)
            .date("s3:object-lock-retain-until-date", $input.object_lock_retain_until_date)
            .retention_days($cx.now, $input.object_lock_retain_until_date)
            .tagging_header(&$input.tagging)
    };
}

/// The keys of a listing.
macro_rules! listing_keys {
    ($input:expr) => {
        $crate::s3::condition_keys::Keys::new()
            .text("s3:prefix", &$input.prefix)
            .text("s3:delimiter", &$input.delimiter)
            .some("s3:max-keys", $input.max_keys.map(i64::from))
    };
}

pub(super) use {list_keys, listing_keys, written_keys};
