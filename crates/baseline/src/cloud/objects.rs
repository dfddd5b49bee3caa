//! The files of a bucket: what they weigh, and which of them need a key.
//!
//! # Invariants
//!
//! * Every listing has a bound, and what is beyond it is said to be there.
//! * Versions count like files: a replaced log file is evidence, too.

use std::collections::BTreeMap;
use std::sync::Arc;

use aws_sdk_s3::primitives::DateTimeFormat;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use super::{Cloud, region_of, said};
use crate::core::impact::{HEADS_AT_ONCE, Impact, Object};

/// How many files are looked at, and beneath which prefix.
pub struct Bound {
    pub prefix: String,
    pub objects_max: usize,
}

/// One file as a listing has it.
struct Listed {
    object: Object,
    storage_class: String,
    modified_at: i64,
}

struct Listing {
    files: Vec<Listed>,
    cut: bool,
}

/// What the files of a bucket weigh.
#[derive(Debug, Default, PartialEq)]
pub struct Stored {
    pub bytes_by_class: BTreeMap<String, u64>,
    /// Files that were written at this moment or later.
    pub written_since: u64,
    pub looked_at: usize,
    pub cut: bool,
}

impl Cloud {
    async fn client_of(&self, bucket: &str) -> Result<aws_sdk_s3::Client, String> {
        let located = self.buckets(&self.region).get_bucket_location().bucket(bucket).send().await;
        let located = located.map_err(|it| format!("bucket {bucket}: {}", said(&it)))?;
        Ok(self.buckets(&region_of(located.location_constraint())))
    }
}

/// Count the files of a bucket.
pub async fn stored(
    cloud: &Cloud,
    bucket: &str,
    bound: &Bound,
    since: i64,
) -> Result<Stored, String> {
    let client = cloud.client_of(bucket).await?;
    let listing = list(&client, bucket, bound).await?;
    let mut stored =
        Stored { looked_at: listing.files.len(), cut: listing.cut, ..Stored::default() };
    for it in listing.files {
        *stored.bytes_by_class.entry(it.storage_class).or_default() += it.object.bytes;
        stored.written_since += u64::from(it.modified_at >= since);
    }
    Ok(stored)
}

/// Ask of every file which key it needs, several at a time.
pub async fn impact(
    cloud: &Cloud,
    bucket: &str,
    key: &str,
    bound: &Bound,
    impact: &mut Impact,
) -> Result<(), String> {
    let client = cloud.client_of(bucket).await?;
    let listing = list(&client, bucket, bound).await?;
    impact.cut |= listing.cut;
    let gate = Arc::new(Semaphore::new(HEADS_AT_ONCE));
    let mut tasks = JoinSet::new();
    for it in listing.files {
        let (client, gate) = (client.clone(), gate.clone());
        tasks.spawn(async move {
            let _turn = gate.acquire().await;
            let it = it.object;
            let call = client.head_object().bucket(&it.bucket).key(&it.key);
            let head = call.set_version_id(it.version.clone()).send().await;
            let key = match head {
                Ok(head) => Ok(head.ssekms_key_id().map(String::from)),
                // A HEAD has no body, so its refusal is but a status.
                Err(error) => Err(match error.raw_response().map(|it| it.status().as_u16()) {
                    Some(status) => format!("HEAD was answered with {status}."),
                    None => said(&error),
                }),
            };
            (it, key)
        });
    }
    let mut answers = tasks.join_all().await;
    answers.sort_by(|(a, _), (b, _)| (&a.key, &a.version).cmp(&(&b.key, &b.version)));
    // A key goes by its ARN in one object and by its id in another.
    let id = key.rsplit('/').next().unwrap_or(key).to_string();
    for (object, found) in answers {
        let same =
            |it: String| if it.rsplit('/').next() == Some(&id) { key.to_string() } else { it };
        impact.note(object, found.map(|it| it.map(same)));
    }
    Ok(())
}

async fn list(client: &aws_sdk_s3::Client, bucket: &str, bound: &Bound) -> Result<Listing, String> {
    let mut listing = Listing { files: Vec::new(), cut: false };
    let (mut key, mut version) = (None, None);
    loop {
        let call = client.list_object_versions().bucket(bucket).prefix(&bound.prefix);
        let page = call.set_key_marker(key).set_version_id_marker(version).send().await;
        let page = page.map_err(|it| format!("bucket {bucket}: {}", said(&it)))?;
        for it in page.versions() {
            if listing.files.len() == bound.objects_max {
                listing.cut = true;
                return Ok(listing);
            }
            let modified = it.last_modified();
            let text = modified.and_then(|it| it.fmt(DateTimeFormat::DateTime).ok());
            listing.files.push(Listed {
                modified_at: modified.map_or(0, |it| it.secs()),
                storage_class: it.storage_class().map_or("STANDARD", |it| it.as_str()).into(),
                object: Object {
                    bucket: bucket.into(),
                    key: it.key().unwrap_or_default().into(),
                    version: it.version_id().filter(|it| *it != "null").map(String::from),
                    bytes: it.size().and_then(|it| u64::try_from(it).ok()).unwrap_or_default(),
                    last_modified: text.unwrap_or_default(),
                },
            });
        }
        if page.is_truncated() != Some(true) {
            return Ok(listing);
        }
        key = page.next_key_marker().map(String::from);
        version = page.next_version_id_marker().map(String::from);
    }
}
