//! How an object is encrypted at rest: whose key seals the key that its bytes lie under.
//!
//! ```text
//! who holds the key    seals    the object's key    wraps     the key of each part
//! ─────────────────             ────────────────              ────────────────────
//! SSE-S3: the vault             of an object written          each body that was
//!                               in one go: its body's         uploaded or copied
//! ```
//!
//! # Invariants
//!
//! * SSE-S3 is the floor: nothing is stored that is not sealed. Only what was stored before that was
//!   so lies open, and is still read.
//! * A sealed key opens for the bucket and the key of the object it was sealed for, and nowhere else.
//! * No key is ever stored, printed or put into an event but sealed.

use gate::{Context, Outcome};
use minicbor::{Decode, Encode};
use store::{Failure, Tx};
use vault::{unwrap, wrap};
use wire::BodyKey;

use super::customer_key::{Brought, CustomerKey, wrong_key};
use super::sse_kms;

/// Keeps an object's key, and the nonce it is sealed with, apart from what else a call makes up: what
/// identifies events is there to be seen.
const OBJECT_KEY: u32 = 0x0700_0000;
const SALT: u32 = 0x0700_0001;
const TAG: u32 = 0x0700_0002;

/// How an object, or an upload in progress, is encrypted.
#[derive(Clone, Debug, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
pub(crate) struct Encryption {
    #[n(0)]
    pub kind: Kind,
    /// The object's key, sealed by whoever the kind says.
    #[n(1)]
    #[cbor(with = "minicbor::bytes")]
    pub sealed_key: Vec<u8>,
    /// The ARN of the key of KMS.
    #[n(2)]
    pub kms_key: Option<String>,
    /// The encryption context, as the client gave it.
    #[n(3)]
    pub context: Option<String>,
    /// A bucket key of KMS is used.
    #[n(4)]
    #[cbor(default)]
    pub bucket_key: bool,
    /// What is kept of a key that the customer brought.
    #[n(5)]
    pub customer: Option<Customer>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub(crate) enum Kind {
    /// Stored before bodies were sealed: as it is.
    #[default]
    #[n(0)]
    None,
    #[n(1)]
    S3,
    #[n(2)]
    Kms,
    #[n(3)]
    Dsse,
    #[n(4)]
    Customer,
}

/// What tells a customer's key from others, and does not tell the key.
#[derive(Clone, Debug, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
pub(crate) struct Customer {
    #[n(0)]
    #[cbor(with = "minicbor::bytes")]
    pub salt: [u8; 16],
    /// A keyed digest of the key.
    #[n(1)]
    #[cbor(with = "minicbor::bytes")]
    pub digest: [u8; 32],
}

/// The object whose key is sealed or opened. An upload is the object it will be.
#[derive(Clone, Copy, Debug)]
pub(super) struct Holder<'a> {
    pub bucket: &'a str,
    pub key: &'a str,
}

impl Holder<'_> {
    /// What binds a sealed key to its place. No bucket has a slash in its name.
    fn name(&self) -> String {
        format!("s3/object-key/{}/{}", self.bucket, self.key)
    }
}

/// A fresh key, for an object that has no single body to take it from: an upload in parts, or an
/// object without bytes.
pub(super) fn fresh_key(cx: &Context) -> BodyKey {
    BodyKey::new(cx.random(OBJECT_KEY))
}

impl Encryption {
    /// SSE-S3: the vault seals the key.
    pub(super) fn s3(cx: &Context, holder: Holder, key: &BodyKey) -> Encryption {
        let nonce = cx.nonce(OBJECT_KEY);
        let sealed_key = cx.authority.vault.seal(&holder.name(), key.bytes(), nonce);
        Encryption { kind: Kind::S3, sealed_key, ..Encryption::default() }
    }

    /// The object's key, for a reader who brings what the request brings; none if the object was
    /// stored before bodies were sealed. KMS is asked, for the caller.
    pub(super) fn open(
        &self,
        cx: &Context,
        tx: &Tx,
        holder: Holder,
        brought: &Brought,
    ) -> Outcome<Option<BodyKey>> {
        if self.kind != Kind::Customer {
            brought.check_inapplicable()?;
        }
        match self.kind {
            Kind::None => Ok(None),
            Kind::S3 => {
                let opened = cx.authority.vault.open(&holder.name(), &self.sealed_key);
                let opened = opened.map_err(|_| lost())?;
                Ok(Some(BodyKey::from_slice(&opened).ok_or_else(lost)?))
            }
            Kind::Kms | Kind::Dsse => {
                let key = self.kms_key.as_deref().ok_or_else(lost)?;
                let use_of =
                    sse_kms::Use { key, context: &self.context, bucket_key: self.bucket_key };
                sse_kms::open(cx, tx, holder, &use_of, &self.sealed_key).map(Some)
            }
            Kind::Customer => {
                let key = brought.for_reading(cx)?;
                Ok(Some(self.open_with(&key, holder)?.ok_or_else(wrong_key)?))
            }
        }
    }

    /// Whether a request brings what the object asks for, short of asking KMS.
    pub(super) fn check(&self, cx: &Context, holder: Holder, brought: &Brought) -> Outcome<()> {
        match self.kind {
            Kind::Customer => {
                let key = brought.for_reading(cx)?;
                self.open_with(&key, holder)?.ok_or_else(wrong_key)?;
                Ok(())
            }
            _ => Ok(brought.check_inapplicable()?),
        }
    }

    /// The object's key, opened with a key that the customer brought; none if it is another one.
    pub(super) fn open_with(&self, key: &CustomerKey, holder: Holder) -> Outcome<Option<BodyKey>> {
        let customer = self.customer.as_ref().ok_or_else(lost)?;
        if key.digest(&customer.salt) != customer.digest {
            return Ok(None);
        }
        let sealed = self.sealed_key.as_slice().try_into().map_err(|_| lost())?;
        let wrapping = key.derived(&customer.salt, &holder.name());
        let opened = unwrap(&wrapping, sealed).map_err(|_| lost())?;
        Ok(Some(BodyKey::new(*opened)))
    }

    /// SSE-C: a key that the customer brings seals the key.
    pub(super) fn customers(
        cx: &Context,
        holder: Holder,
        customer: &CustomerKey,
        key: &BodyKey,
    ) -> Encryption {
        let salt = cx.fresh(SALT);
        let sealed_key = wrap(&customer.derived(&salt, &holder.name()), key.bytes()).to_vec();
        let customer = Some(Customer { salt, digest: customer.digest(&salt) });
        Encryption { kind: Kind::Customer, sealed_key, customer, ..Encryption::default() }
    }

    /// Whether the ETag of what is so encrypted is the MD5 of its bytes.
    pub(super) fn keeps_md5(&self) -> bool {
        matches!(self.kind, Kind::None | Kind::S3)
    }

    /// What stands for the MD5 in the ETag of an object, or of a part of it: the MD5 of bytes that
    /// are nobody else's business says too much of them.
    pub(super) fn tag(&self, cx: &Context, md5: [u8; 16]) -> [u8; 16] {
        if self.keeps_md5() { md5 } else { cx.fresh(TAG) }
    }

    /// As `x-amz-server-side-encryption-bucket-key-enabled` shows it: only where it is so.
    pub(super) fn shown_bucket_key(&self) -> Option<bool> {
        (self.kind == Kind::Kms && self.bucket_key).then_some(true)
    }

    /// As `x-amz-server-side-encryption` shows it.
    pub(super) fn shown(&self) -> Option<String> {
        let shown = match self.kind {
            Kind::None | Kind::Customer => return None,
            Kind::S3 => "AES256",
            Kind::Kms => "aws:kms",
            Kind::Dsse => "aws:kms:dsse",
        };
        Some(shown.into())
    }
}

fn lost() -> Failure {
    Failure::new("the key of an object does not open")
}

/// How an object is encrypted, for the answer to whoever wrote or reads it. The members are named
/// alike in every answer.
macro_rules! show_encryption {
    ($output:expr, $encryption:expr) => {
        $output.server_side_encryption = $encryption.shown();
        $output.ssekms_key_id = $encryption.kms_key.clone();
        $output.bucket_key_enabled = $encryption.shown_bucket_key();
    };
}

pub(super) use show_encryption;

#[cfg(test)]
mod tests {
    use gate::Stop;

    use super::*;
    use bytes::Bytes;
    use wire::s3 as aws;

    use crate::s3::copy_object::CopyObject;
    use crate::s3::get_object::GetObject;
    use crate::s3::rows::{CURRENT, Piece, Version};
    use crate::s3::testing::{bucket, complete_upload, create_upload, get, put};
    use crate::s3::upload_part_copy::UploadPartCopy;
    use crate::testing::{World, wait};

    const OLD: &[u8] = &[7; 5000];

    /// Put an object as it was put before bodies were sealed.
    fn put_open(world: &mut World, key: &str) {
        put(world, "ledger", key, OLD);
        let store = &world.gate.store;
        let id = store.blobs().put(Bytes::from_static(OLD)).wait().unwrap();
        let mut tx = store.begin();
        let version: Version = tx.get(CURRENT, ("ledger", key)).unwrap().unwrap();
        let pieces = vec![Piece::Blob { id, offset: 0, length: 5000 }];
        let version = Version { pieces, encryption: Encryption::default(), ..version };
        tx.adopt(id);
        tx.put(CURRENT, ("ledger", key), &version);
        wait(store.commit(tx)).unwrap().unwrap();
    }

    fn row(world: &World, key: &str) -> Version {
        world.gate.store.begin().get(CURRENT, ("ledger", key)).unwrap().unwrap()
    }

    #[test]
    fn what_lies_open_is_read_and_its_copies_are_sealed() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        put_open(&mut world, "old");
        assert_eq!(get(&mut world, "ledger", "old"), OLD);
        let (name, key) = (String::from("ledger"), String::from("old"));
        let request = aws::GetObjectRequest { bucket: name, key, ..Default::default() };
        let answer = world.call::<GetObject>(request).unwrap();
        assert_eq!(answer.server_side_encryption, None);

        let copy = aws::CopyObjectRequest {
            bucket: "ledger".into(),
            key: "copy".into(),
            copy_source: "ledger/old".into(),
            ..Default::default()
        };
        let answer = world.call::<CopyObject>(copy).unwrap();
        assert_eq!(answer.server_side_encryption.as_deref(), Some("AES256"));
        assert_eq!(get(&mut world, "ledger", "copy"), OLD);
        assert_eq!(row(&world, "copy").etag, row(&world, "old").etag);

        let upload_id = create_upload(&mut world, "ledger", "parts");
        let part = aws::UploadPartCopyRequest {
            bucket: "ledger".into(),
            key: "parts".into(),
            upload_id: upload_id.clone(),
            part_number: 1,
            copy_source: "ledger/old".into(),
            copy_source_range: Some("bytes=1000-3999".into()),
            ..Default::default()
        };
        let made = world.call::<UploadPartCopy>(part).unwrap().copy_part_result.unwrap();
        let part =
            aws::CompletedPart { e_tag: made.e_tag, part_number: Some(1), ..Default::default() };
        complete_upload(&mut world, ("ledger", "parts"), &upload_id, vec![part]).unwrap();
        assert_eq!(get(&mut world, "ledger", "parts"), OLD[..3000]);

        for key in ["copy", "parts"] {
            let row = row(&world, key);
            let holder = Holder { bucket: "ledger", key };
            let pieces = crate::s3::write::manifest(&world.gate.store.begin(), "ledger", key, &row);
            let pieces = pieces.unwrap().pieces;
            assert!(matches!(pieces[..], [Piece::Sealed { .. }]), "{key}");
            let (tx, cx) = (world.gate.store.begin(), world.context());
            let opened = row.encryption.open(&cx, &tx, holder, &Brought::default());
            assert!(opened.unwrap().is_some());
            let id = pieces[0].blob().unwrap();
            let lies = world.gate.store.blobs().read(id, 0, 8000).unwrap();
            assert!(!lies.windows(8).any(|it| it == &OLD[..8]));
        }
    }

    #[test]
    fn what_is_put_without_a_wish_is_encrypted_and_its_event_says_so() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let answer = put(&mut world, "ledger", "page", b"hello");
        assert_eq!(answer.server_side_encryption.as_deref(), Some("AES256"));
        let record = world.records().pop().unwrap();
        assert_eq!(record["responseElements"]["x-amz-server-side-encryption"], "AES256");
        assert_eq!(record["additionalEventData"]["SSEApplied"], "Default_SSE_S3");
    }

    #[test]
    fn a_key_opens_for_the_object_it_was_sealed_for() {
        let mut world = World::new();
        let (cx, tx) = (world.context(), world.gate.store.begin());
        let (holder, key) = (Holder { bucket: "ledger", key: "a/b" }, fresh_key(&cx));
        let sealed = Encryption::s3(&cx, holder, &key);
        assert_eq!(sealed.shown().as_deref(), Some("AES256"));
        let told = |it: &[u8]| key.bytes().windows(8).any(|own| own == it);
        assert!(!sealed.sealed_key.windows(8).any(told));
        let open = |holder| sealed.open(&cx, &tx, holder, &Brought::default());
        assert_eq!(open(holder).unwrap(), Some(key.clone()));
        for (bucket, key) in [("other", "a/b"), ("ledger", "a"), ("ledger", "a/b/")] {
            let elsewhere = open(Holder { bucket, key });
            assert!(matches!(elsewhere, Err(Stop::Failed(_))), "{bucket}/{key}");
        }
    }

    #[test]
    fn no_event_tells_any_of_a_key() {
        use crate::s3::rows::{UPLOADS, Upload};
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let anybody_of_his = serde_json::json!([{"Effect": "Allow", "Action": "s3:PutObject",
            "Principal": {"AWS": crate::testing::STRANGER}, "Resource": "arn:aws:s3:::ledger/*"}]);
        crate::s3::testing::put_policy(&mut world, "ledger", anybody_of_his);
        create_upload(world.stranger(), "ledger", "parts");
        let (tx, cx) = (world.gate.store.begin(), world.root().context());
        let all = store::Range::all();
        let uploads: Vec<(_, Upload)> = tx.scan(UPLOADS, ("ledger", "parts"), all).unwrap();
        let holder = Holder { bucket: "ledger", key: "parts" };
        let opened = uploads[0].1.encryption.open(&cx, &tx, holder, &Brought::default());
        let key = *opened.unwrap().unwrap().bytes();
        let records: Vec<_> = world.records().iter().map(|it| it.to_string()).collect();
        assert_eq!(records.iter().filter(|it| it.contains("CreateMultipartUpload")).count(), 2);
        for half in [&key[..16], &key[16..]] {
            let as_id = trail::guid(half.try_into().unwrap());
            let tells = |it: &String| it.contains(&as_id) || it.contains(&hex::encode(half));
            assert!(!records.iter().any(tells), "{as_id}");
        }
    }

    #[test]
    fn what_was_stored_before_has_no_key_and_shows_none() {
        let mut world = World::new();
        let (cx, tx) = (world.context(), world.gate.store.begin());
        let none = Encryption::default();
        let holder = Holder { bucket: "ledger", key: "a" };
        let opened = none.open(&cx, &tx, holder, &Brought::default()).unwrap();
        assert_eq!((opened, none.shown()), (None, None));
        let row: Encryption = minicbor::decode(&minicbor::to_vec(&none).unwrap()).unwrap();
        assert_eq!(row, none);
    }
}
