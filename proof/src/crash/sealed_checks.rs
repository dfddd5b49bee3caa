//! Encrypted objects, as the server tells of them.
//!
//! # Invariants
//!
//! * An object is read whole and in part, with what it was encrypted with, and says how it is
//!   encrypted. Where its key cannot be used, it is refused in the words of the key's state.
//! * What KMS must have been asked by a reading is noted with it.

use super::call::{Client, Fate};
use super::change::{Effect, Verdict, effect};
use super::key_checks::describe;
use super::ledger::Ledger;
use super::sealed::{Headers, Method, Sealed, bucket};
use super::sealed_load::{OPEN, SealedChange};
use crate::http::Answer;
use crate::sign::encode_query;
use crate::text::{element, elements};

impl SealedChange {
    /// Ask the server whether this happened.
    pub async fn look(&self, ledger: &Ledger, client: &mut Client) -> Verdict {
        let path = |key: &str| format!("/{}/{key}", bucket(ledger.worker));
        match self {
            Self::Put { key, object, .. } => {
                effect(head(client, &path(key), object).await?.status == 200)
            }
            Self::Delete { key } => {
                let object = ledger.sealed.get(key).cloned().flatten();
                let object = object.unwrap_or_else(|| Sealed::saying(Method::S3, key, Vec::new()));
                effect(head(client, &path(key), &object).await?.status == 404)
            }
            Self::Begin { key, .. } => effect(upload_id(ledger, client, key).await?.is_some()),
            Self::Part { .. } => {
                let known = ledger.sealing.as_ref().map_or(0, |it| it.tags.len());
                effect(tags(ledger, client).await?.len() > known)
            }
            Self::Complete { key } => {
                let Some(sealing) = &ledger.sealing else { return Some(Effect::Unseen) };
                effect(head(client, &path(key), &sealing.object).await?.status == 200)
            }
            Self::Abort { key } => effect(upload_id(ledger, client, key).await?.is_none()),
            Self::Default { method, .. } if *method == ledger.default => Some(Effect::Unseen),
            Self::Default { method, .. } => {
                effect(default(ledger, client).await?.contains(&method.as_default()))
            }
        }
    }

    /// What the server called the thing that a lost call made.
    pub async fn name_of(&self, ledger: &Ledger, client: &mut Client) -> Option<Option<String>> {
        match self {
            Self::Begin { key, .. } => upload_id(ledger, client, key).await,
            Self::Part { .. } => Some(tags(ledger, client).await?.pop()),
            _ => Some(None),
        }
    }
}

impl Ledger {
    /// Compare what changed of the encrypted objects; with `all`, every one.
    pub async fn compare_sealed(&mut self, client: &mut Client, all: bool) -> Option<()> {
        let mut managed = None;
        for (key, expected) in self.sealed.clone() {
            let Some(object) = expected else {
                self.compare_gone(client, &key, all).await?;
                continue;
            };
            if !all && !self.touched.contains(&key) {
                continue;
            }
            if managed.is_none() && matches!(object.method, Method::Managed { .. }) {
                let told = describe(client, "alias/aws/s3").await?;
                managed = Some(told["Arn"].as_str().unwrap_or_default().to_owned());
            }
            self.compare_object(client, &key, &object, managed.as_deref().unwrap_or_default())
                .await?;
            self.touched.remove(&key);
        }
        let found = default(self, client).await?;
        let wanted = self.default.as_default();
        self.check(found.contains(&wanted), || format!("default: expected {wanted}: {found}"));
        if let Some(sealing) = self.sealing.clone() {
            let found = tags(self, client).await?;
            self.check(found == sealing.tags, || {
                format!("parts of {}: expected {:?}, found {found:?}", sealing.key, sealing.tags)
            });
        }
        Some(())
    }

    async fn compare_gone(&mut self, client: &mut Client, key: &str, all: bool) -> Option<()> {
        if !all && !self.touched.contains(key) {
            return Some(());
        }
        let path = format!("/{}/{key}", bucket(self.worker));
        let answer = send(client, "HEAD", &path, &Vec::new()).await?;
        self.check(answer.status == 404, || format!("{key} is not gone: {}", answer.status));
        self.touched.remove(key);
        Some(())
    }

    async fn compare_object(
        &mut self,
        client: &mut Client,
        key: &str,
        object: &Sealed,
        managed: &str,
    ) -> Option<()> {
        let path = format!("/{}/{key}", bucket(self.worker));
        let wrong = |what: &str, it: &Answer| {
            let (text, headers) = (it.text(), &it.headers);
            let text: String = text.chars().take(400).collect();
            format!("{key} {:?}, {what}: {} {headers:?} {text}", object.method, it.status)
        };
        let answer = head(client, &path, object).await?;
        let right = answer.status == 200 && object.method.is_told(&answer, managed);
        self.check(right, || wrong("head", &answer));
        let whole = object.whole();
        let answer = self.open(client, &path, object, None).await?;
        if let Some(refusal) = object.method.state(self).refusal() {
            self.tally.withheld += 1;
            let code = element(&answer.text(), "Code");
            let right = answer.status == 400 && code == Some(format!("KMS.{refusal}"));
            self.check(right, || wrong(refusal, &answer));
            return Some(());
        }
        self.tally.sealed += 1;
        let right =
            answer.status == 200 && answer.body == whole && object.method.is_told(&answer, managed);
        self.check(right, || wrong("whole", &answer));
        let range = (whole.len() / 3, whole.len() - 1 - whole.len() / 5);
        let answer = self.open(client, &path, object, Some(range)).await?;
        let right = answer.status == 206 && answer.body == whole[range.0..=range.1];
        self.check(right, || wrong("range", &answer));
        if let Method::Customer(at) = object.method {
            let answer = send(client, "GET", &path, &Method::Customer(at + 1).reading()).await?;
            self.check(answer.status == 403, || wrong("another key", &answer));
            let answer = send(client, "GET", &path, &Vec::new()).await?;
            self.check(answer.status == 400, || wrong("no key", &answer));
        }
        Some(())
    }

    /// Read an object, and note that KMS was asked for it.
    async fn open(
        &mut self,
        client: &mut Client,
        path: &str,
        object: &Sealed,
        range: Option<(usize, usize)>,
    ) -> Option<Answer> {
        let mut headers = object.method.reading();
        headers.extend(range.map(|(from, to)| ("range".into(), format!("bytes={from}-{to}"))));
        let answer = send(client, "GET", path, &headers).await;
        match &answer {
            Some(it) if it.is_success() => self.asked(OPEN, object),
            Some(_) => {}
            None => self.perhaps_asked(OPEN, object),
        }
        answer
    }
}

async fn send(client: &mut Client, method: &str, path: &str, headers: &Headers) -> Option<Answer> {
    let headers: Vec<_> = headers.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    match client.s3(method, path, "", &headers, b"").await {
        Fate::Answered(answer) => Some(answer),
        Fate::Lost => None,
    }
}

/// What asks nothing of KMS.
async fn head(client: &mut Client, path: &str, object: &Sealed) -> Option<Answer> {
    send(client, "HEAD", path, &object.method.reading()).await
}

async fn get(client: &mut Client, path: &str, query: &str) -> Option<String> {
    match client.get(path, query).await {
        Fate::Answered(answer) => Some(answer.text()),
        Fate::Lost => None,
    }
}

async fn default(ledger: &Ledger, client: &mut Client) -> Option<String> {
    get(client, &format!("/{}", bucket(ledger.worker)), "encryption=").await
}

async fn upload_id(ledger: &Ledger, client: &mut Client, key: &str) -> Option<Option<String>> {
    let query = format!("prefix={}&uploads=", encode_query(key));
    let text = get(client, &format!("/{}", bucket(ledger.worker)), &query).await?;
    Some(element(&text, "UploadId"))
}

/// The entity tags of the parts that the server has of the upload under way.
async fn tags(ledger: &Ledger, client: &mut Client) -> Option<Vec<String>> {
    let Some(sealing) = &ledger.sealing else { return Some(Vec::new()) };
    let path = format!("/{}/{}", bucket(ledger.worker), sealing.key);
    let text = get(client, &path, &format!("uploadId={}", encode_query(&sealing.id))).await?;
    Some(elements(&text, "Part").iter().filter_map(|it| element(it, "ETag")).collect())
}
