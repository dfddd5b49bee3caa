//! The worker: delivers log files and digests, and lets the history end after 90 days.
//!
//! One [`step`] does one thing that is due: a pass over the journal for one trail, or the digests of
//! one hour. Files are put through the gate by `cloudtrail.amazonaws.com`, so a delivery is
//! authorized and recorded like everybody's calls.
//!
//! # Invariants
//!
//! * All state is in rows. A step that is cut short anywhere is done again by the next, under the
//!   same names; several servers share the work by leases.
//! * A refused put is the trail's trouble: it is noted for `GetTrailStatus` and tried again. A
//!   failure is ours, and ends the step.

use std::sync::Arc;

use aws_lc_rs::digest::{SHA256, digest as hash};
use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use bytes::Bytes;
use gate::{Answer, Call, Context, Gate, Settings, Wanted};
use identity::{Authority, Caller};
use store::{Failure, Store, Tx};
use trail::{Origin, SigningKey, Task, Trail, Work, deliver, digest};
use wire::checksum::Algorithm;
use wire::{Body, BodyKey, Piece, Refusal, Structure, s3 as aws};

use super::encryption;

pub(super) const SERVICE: &str = "cloudtrail.amazonaws.com";
/// How often bookkeeping is tried when it loses a race.
const ATTEMPTS_MAX: u32 = 32;

/// A file that is to be put.
struct Delivery<'a> {
    bucket: &'a str,
    object: &'a str,
    bytes: Vec<u8>,
}

/// What a file holds.
enum Kind<'a> {
    Logs,
    /// A digest, with its signature.
    Digest(&'a str),
}

/// What a step works with.
struct Bench<'a> {
    gate: &'a Gate,
    authority: &'a Arc<Authority>,
    settings: Arc<Settings>,
    now_ms: i64,
    entropy: [u8; 32],
}

/// Do one thing that is due. Tells whether there may be more.
pub async fn step(
    gate: &Gate,
    authority: &Arc<Authority>,
    settings: Arc<Settings>,
    now_ms: i64,
    entropy: [u8; 32],
) -> Result<bool, Failure> {
    let bench = Bench { gate, authority, settings, now_ms, entropy };
    let token = u64::from_be_bytes(bench.fresh::<8>("lease"));
    let Some(work) = bench.commit(|tx| trail::claim(tx, now_ms, token)).await? else {
        return bench.forget().await;
    };
    // After a failure the lease stays: the other trails go on while this one waits for its end.
    bench.work(work).await.map(|()| true)
}

/// When something is due next: a time that may be past.
pub fn due(store: &Store) -> Result<Option<i64>, Failure> {
    trail::due(&store.begin())
}

impl Bench<'_> {
    async fn work(&self, work: Work) -> Result<(), Failure> {
        match work.task {
            Task::Follow => self.commit(|tx| deliver::follow(tx, &self.gate.store, &work)).await,
            Task::Deliver => self.deliver(&work).await,
            Task::Digest => self.digest(work).await,
            Task::Finish => self.commit(|tx| trail::finish(tx, &work)).await,
        }
    }

    /// Deliver the next stretch of the journal.
    async fn deliver(&self, work: &Work) -> Result<(), Failure> {
        if deliver::hopeless(work, self.now_ms) {
            let store = &self.gate.store;
            return self.commit(|tx| deliver::give_up(tx, store, work, self.now_ms)).await;
        }
        let seed = self.fresh("files");
        let mut pass = deliver::plan(&self.gate.store, work, self.now_ms, seed)?;
        if !pass.files.is_empty() {
            self.commit(|tx| deliver::begin(tx, work, &pass)).await?;
        }
        for file in &mut pass.files {
            let bytes = std::mem::take(&mut file.bytes);
            let file_of = Delivery { bucket: &file.bucket, object: &file.object, bytes };
            match self.put(work, file_of, Kind::Logs).await? {
                Ok(()) => self.commit(|tx| deliver::delivered(tx, work, file, self.now_ms)).await?,
                Err(refusal) => {
                    let code = &refusal.code;
                    return self.commit(|tx| deliver::refused(tx, work, code, self.now_ms)).await;
                }
            }
        }
        self.commit(|tx| deliver::complete(tx, work, &pass, self.now_ms)).await
    }

    /// Write the digests of one hour, one a region.
    async fn digest(&self, mut work: Work) -> Result<(), Failure> {
        if digest::hopeless(&work, self.now_ms) {
            return self.commit(|tx| digest::give_up(tx, &work)).await;
        }
        self.commit_work(&mut work, |tx, work| digest::prepare(tx, work, self.now_ms)).await?;
        let Some(end_ms) = digest::end(&work) else {
            return self.commit(|tx| trail::release(tx, &work)).await;
        };
        let key = self.key(&work.trail.account, end_ms).await?;
        while let Some(next) =
            digest::next(&self.gate.store.begin(), &work, &key, &self.authority.vault)?
        {
            let bytes = next.bytes.clone();
            let file = Delivery { bucket: &next.bucket, object: &next.object, bytes };
            match self.put(&work, file, Kind::Digest(&next.signature)).await? {
                Ok(()) => {
                    let chained = |tx: &mut Tx, work: &mut Work| {
                        digest::chained(tx, work, &next, self.now_ms)
                    };
                    self.commit_work(&mut work, chained).await?;
                }
                Err(refusal) => {
                    let code = &refusal.code;
                    return self.commit(|tx| digest::refused(tx, &work, code, self.now_ms)).await;
                }
            }
        }
        self.commit(|tx| digest::complete(tx, &work, self.now_ms)).await
    }

    /// The key that signs what ends at a time, made if there is none.
    async fn key(&self, account: &str, time_ms: i64) -> Result<SigningKey, Failure> {
        if let Some(key) = trail::signing_key(&self.gate.store.begin(), account, time_ms)? {
            return Ok(key);
        }
        let made = SigningKey::generate(&self.authority.vault, time_ms, self.fresh("key nonce"))?;
        self.commit(|tx| match trail::signing_key(tx, account, time_ms)? {
            Some(key) => Ok(key),
            None => {
                trail::put_key(tx, account, &made);
                Ok(made.clone())
            }
        })
        .await
    }

    /// Put an object as the service, for the trail's account.
    async fn put(
        &self,
        work: &Work,
        Delivery { bucket, object, bytes }: Delivery<'_>,
        kind: Kind<'_>,
    ) -> Result<Result<(), Refusal>, Failure> {
        let place = crate::s3::place_of(&self.gate.store.begin(), bucket)?;
        let region = place.map_or_else(|| work.trail.home_region.clone(), |it| it.region);
        let operation = self.gate.operation("s3", "PutObject");
        let operation = operation.ok_or_else(|| Failure::new("PutObject is not served"))?;
        let body = self.stage(object, bytes)?;
        let length = body.length;
        let blob = body.pieces.iter().find_map(Piece::blob);
        let input = aws::PutObjectRequest {
            bucket: bucket.into(),
            key: object.into(),
            acl: Some(crate::s3::DELIVERY_ACL.into()),
            content_type: Some("application/json".into()),
            content_encoding: Some("gzip".into()),
            body: Some(body),
            ..Default::default()
        };
        let input = match kind {
            Kind::Logs => encryption::of_logs(&work.trail, input),
            Kind::Digest(signature) => aws::PutObjectRequest {
                metadata: Some(vec![
                    ("signature".into(), signature.into()),
                    ("signature-algorithm".into(), digest::SIGNATURE_ALGORITHM.into()),
                ]),
                ..encryption::of_digests(input)
            },
        };
        let cx = self.context(&work.trail, bucket, region, object, length);
        let answer = self.gate.answer(&cx, &Call { operation, input: input.write() }).await;
        if let Some(blob) = blob.filter(|_| has_no_effect(&answer)) {
            self.gate.store.blobs().discard(blob);
        }
        match answer? {
            Answer::Reply(reply) => Ok(reply.result.map(|_| ())),
            Answer::Stale => Err(Failure::new("PutObject asked for digests it was not to need")),
        }
    }

    /// Lay a body down as the edge would have, with the digests it would have computed.
    fn stage(&self, object: &str, bytes: Vec<u8>) -> Result<Body, Failure> {
        let bytes = Bytes::from(bytes);
        let store = &self.gate.store;
        let (body, algorithm) = (Body::inline(bytes.clone()), Some(Algorithm::Crc64Nvme));
        let key = BodyKey::new(self.fresh(&format!("body key of {object}")));
        let wanted = Wanted { body, algorithm, seal: false };
        let mut body = gate::digest(store, &wanted, &key)?.body;
        body.pieces = gate::body::lay(store, &key, &bytes)?;
        Ok(body)
    }

    /// The context of a call that the service makes on its own.
    fn context(
        &self,
        trail: &Trail,
        bucket: &str,
        region: String,
        object: &str,
        length: u64,
    ) -> Context {
        let mut cx = Context {
            caller: Caller::service(SERVICE, &trail.account),
            region,
            now: self.now_ms,
            real_now: self.now_ms,
            entropy: self.fresh(object),
            origin: Origin::default(),
            staged: None,
            rsa_key: None,
            settings: self.settings.clone(),
            authority: self.authority.clone(),
            source_arn: Some(trail.arn()),
            asides: Default::default(),
        };
        cx.origin = Origin {
            source_ip: SERVICE.into(),
            user_agent: SERVICE.into(),
            host: format!("{bucket}.s3.{}.amazonaws.com", cx.region),
            request_id: request_id(cx.fresh(u32::MAX)),
            id2: BASE64.encode(self.fresh::<32>(&format!("id2 of {object}"))),
            event_id: trail::guid(cx.fresh(u32::MAX - 2)),
            shared_event_id: Some(trail::guid(cx.fresh(u32::MAX - 3))),
            auth_method: "AuthHeader",
            signature_version: "SigV4",
            bytes_in: length,
            ..Origin::default()
        };
        cx
    }

    /// Let the oldest events go.
    async fn forget(&self) -> Result<bool, Failure> {
        let store = &self.gate.store;
        match self.commit(|tx| trail::forget(tx, store, self.now_ms)).await? {
            None => Ok(false),
            Some(before) => {
                store.trim_events(before)?;
                Ok(true)
            }
        }
    }

    /// Random bytes for one purpose.
    fn fresh<const N: usize>(&self, purpose: &str) -> [u8; N] {
        let mut out = [0; N];
        let seed = [&self.entropy[..], purpose.as_bytes()].concat();
        out.copy_from_slice(&hash(&SHA256, &seed).as_ref()[..N]);
        out
    }

    /// Commit bookkeeping, again if it lost a race.
    async fn commit<T>(
        &self,
        change: impl Fn(&mut Tx) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        for _ in 0..ATTEMPTS_MAX {
            let mut tx = self.gate.store.begin();
            tx.at(self.now_ms);
            let told = change(&mut tx)?;
            if tx.is_read_only() || self.gate.store.commit(tx).await?.is_some() {
                return Ok(told);
            }
        }
        Err(Failure::busy())
    }

    /// Commit bookkeeping after which the work stands differently.
    async fn commit_work(
        &self,
        work: &mut Work,
        change: impl Fn(&mut Tx, &mut Work) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        let changed = self.commit(|tx| {
            let mut work = work.clone();
            change(tx, &mut work).map(|()| work)
        });
        *work = changed.await?;
        Ok(())
    }
}

/// Whether it is certain that no commit took what the call brought. Whether one that failed did is
/// known at the next open only.
fn has_no_effect(answer: &Result<Answer, Failure>) -> bool {
    match answer {
        Ok(Answer::Reply(reply)) => reply.result.is_err(),
        Ok(Answer::Stale) => true,
        Err(failure) => failure.is_busy(),
    }
}

/// Sixteen of the letters and digits of S3's request ids.
fn request_id(bytes: [u8; 16]) -> String {
    const ALPHABET: &[u8; 36] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    bytes.iter().map(|it| char::from(ALPHABET[usize::from(*it) % 36])).collect()
}

#[cfg(test)]
mod tests {
    use std::sync::OnceLock;

    use gate::Entry;
    use store::Table;

    use super::*;
    use crate::prelude::*;
    use crate::testing::{World, wait};

    const ROWS: Table<str, u64> = Table::new("test/rows");
    static RIVAL: OnceLock<Store> = OnceLock::new();

    /// A `PutObject` that loses every race.
    struct Contested;

    impl Operation for Contested {
        type Shape = aws::PutObject;
        const AUDIT: Audit = Audit::data(Write);

        fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
            Ok(Access::free())
        }

        fn execute(_: &Context, tx: &mut Tx, _: Input<Self>) -> Outcome<Output<Self>> {
            let seen = tx.get(ROWS, "row")?.unwrap_or(0);
            tx.put(ROWS, "row", &seen);
            let store = RIVAL.get().unwrap();
            let mut rival = store.begin();
            rival.put(ROWS, "row", &(seen + 1));
            store.commit(rival).wait()?;
            Ok(aws::PutObjectOutput::default())
        }
    }

    /// A `PutObject` that fails.
    struct Failing;

    impl Operation for Failing {
        type Shape = aws::PutObject;
        const AUDIT: Audit = Audit::data(Write);

        fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
            Ok(Access::free())
        }

        fn execute(_: &Context, _: &mut Tx, _: Input<Self>) -> Outcome<Output<Self>> {
            Err(Failure::new("the disk is gone").into())
        }
    }

    /// Put a file with these operations. Tells how it failed, and whether the file still lies there.
    fn put(world: &mut World, operations: &'static [Entry]) -> (Failure, bool) {
        let store = world.gate.store.clone();
        let staged = wait(store.blobs().put(Bytes::from_static(b"the one before"))).unwrap();
        let gate = Gate::new(store.clone(), &[operations]);
        let (cx, now_ms) = (world.context(), world.now);
        let (authority, settings) = (&cx.authority, cx.settings);
        let bench = Bench { gate: &gate, authority, settings, now_ms, entropy: [1; 32] };
        let later_ms = now_ms + 24 * 60 * 60 * 1000;
        let work = wait(bench.commit(|tx| trail::claim(tx, later_ms, staged))).unwrap().unwrap();
        let file = Delivery { bucket: "vault", object: "file", bytes: vec![7; 5_000] };
        let put = bench.put(&work, file, Kind::Logs);
        (wait(put).unwrap_err(), store.blobs().open(staged + 1).is_ok())
    }

    #[test]
    fn a_file_that_no_commit_took_is_discarded() {
        const CONTESTED: &[Entry] = &[Entry::of::<Contested>()];
        let mut world = World::with_listening_trail("audit");
        RIVAL.set(world.gate.store.clone()).ok().unwrap();
        let (failure, kept) = put(&mut world, CONTESTED);
        assert!(failure.is_busy() && !kept, "{failure}");
    }

    #[test]
    fn a_file_that_a_failed_commit_may_have_taken_stays() {
        const FAILING: &[Entry] = &[Entry::of::<Failing>()];
        let (failure, kept) = put(&mut World::with_listening_trail("audit"), FAILING);
        assert!(!failure.is_busy() && kept, "{failure}");
    }
}
