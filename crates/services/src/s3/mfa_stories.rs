//! Stories of MFA Delete: who erases versions, and with what.

use std::sync::Arc;

use identity::entities::{self, InlinePolicy, Role};
use identity::mfa::{MfaDevice, MfaHolder, ROOT_DEVICE, code_at, put_mfa_device};
use identity::{Caller, Holder, Principal, Session};
use vault::NONCE_LENGTH;
use wire::{Refusal, s3 as aws};

use super::delete_bucket_lifecycle::DeleteBucketLifecycle;
use super::delete_object::DeleteObject;
use super::delete_objects::DeleteObjects;
use super::get_bucket_versioning::GetBucketVersioning;
use super::list_object_versions::ListObjectVersions;
use super::put_bucket_versioning::PutBucketVersioning;
use super::testing::{expiring, put, put_rules, versioned};
use crate::testing::{ACCOUNT, World, wait};

const ROOTS: &str = "arn:aws:iam::111122223333:mfa/root-account-mfa-device";
const ALICES: &str = "arn:aws:iam::111122223333:mfa/alice";
const ROOT_SEED: &[u8] = b"the root user's own!";
const ALICE_SEED: &[u8] = b"alice's own device!!";

#[derive(Clone, Copy, Debug)]
enum Who {
    Root,
    RootSession,
    Administrator,
    RoleSession,
}

#[derive(Clone, Copy, Debug)]
enum Ask {
    TurnOn,
    Suspend,
    Delete,
    DeleteVersion,
    DeleteMarker,
    /// Let everything expire after a day.
    Expire,
    Batch(&'static [bool]),
}

#[derive(Clone, Copy, Debug)]
enum Code {
    None,
    Right(&'static str),
    Wrong,
    Used,
}

/// The documented cases, by the number they have there. Case 13 is plain HTTP, for which see the head
/// of this file.
const CASES: &[(u8, Who, Ask, Code, &str)] = &[
    (1, Who::Root, Ask::TurnOn, Code::Right(ROOTS), "ok"),
    (2, Who::Administrator, Ask::TurnOn, Code::Right(ALICES), "AccessDenied"),
    (3, Who::Root, Ask::TurnOn, Code::None, "AccessDenied"),
    (4, Who::Root, Ask::DeleteVersion, Code::Right(ROOTS), "ok"),
    (5, Who::Root, Ask::DeleteVersion, Code::None, "AccessDenied"),
    (6, Who::Administrator, Ask::DeleteVersion, Code::Right(ALICES), "AccessDenied"),
    (7, Who::Administrator, Ask::DeleteVersion, Code::Right(ROOTS), "AccessDenied"),
    (8, Who::Administrator, Ask::Delete, Code::None, "ok"),
    (9, Who::Administrator, Ask::DeleteMarker, Code::None, "AccessDenied"),
    (10, Who::Root, Ask::Batch(&[false, true]), Code::None, "AccessDenied"),
    (11, Who::Administrator, Ask::Suspend, Code::None, "AccessDenied"),
    (12, Who::Root, Ask::Expire, Code::Right(ROOTS), "InvalidRequest"),
    (14, Who::Root, Ask::DeleteVersion, Code::Used, "AccessDenied"),
    (15, Who::RoleSession, Ask::DeleteVersion, Code::None, "AccessDenied"),
    (16, Who::RootSession, Ask::TurnOn, Code::Right(ROOTS), "InvalidRequest"),
    (17, Who::Root, Ask::Batch(&[false]), Code::Wrong, "AccessDenied"),
];

/// A bucket with a version, a marker over it, and MFA Delete, if it is to be on already.
struct Story {
    world: World,
    version: Option<String>,
    marker: Option<String>,
}

impl Story {
    fn begin(on: bool) -> Story {
        let mut world = World::new();
        world.address = "127.0.0.1";
        versioned(&mut world, "ledger");
        let version = put(&mut world, "ledger", "page", b"kept").version_id;
        devices(&mut world);
        let mut story = Story { world, version, marker: None };
        story.marker = story.delete(None, None).unwrap().version_id;
        if on {
            let header = story.header(Code::Right(ROOTS));
            story.set(Some("Enabled"), "Enabled", header).unwrap();
        }
        story
    }

    /// The header of the next call. Codes of two stories' steps never meet.
    fn header(&mut self, code: Code) -> Option<String> {
        self.world.advance(90);
        let at = self.world.now + 1000;
        let (serial, seed) = match code {
            Code::None => return None,
            Code::Right(ALICES) => (ALICES, ALICE_SEED),
            _ => (ROOTS, ROOT_SEED),
        };
        let code = match code {
            Code::Wrong => code_at(b"somebody else's own!", at),
            _ => code_at(seed, at),
        };
        Some(format!("{serial} {code}"))
    }

    fn set(
        &mut self,
        mfa_delete: Option<&str>,
        status: &str,
        mfa: Option<String>,
    ) -> Result<(), Refusal> {
        let versioning_configuration = aws::VersioningConfiguration {
            status: Some(status.into()),
            mfa_delete: mfa_delete.map(Into::into),
        };
        let input = aws::PutBucketVersioningRequest {
            bucket: "ledger".into(),
            versioning_configuration,
            mfa,
            ..Default::default()
        };
        self.world.call::<PutBucketVersioning>(input).map(|_| ())
    }

    fn delete(
        &mut self,
        version_id: Option<String>,
        mfa: Option<String>,
    ) -> Result<aws::DeleteObjectOutput, Refusal> {
        let (bucket, key) = ("ledger".into(), "page".into());
        let request = aws::DeleteObjectRequest { bucket, key, ..Default::default() };
        self.world.call::<DeleteObject>(aws::DeleteObjectRequest { version_id, mfa, ..request })
    }

    fn batch(
        &mut self,
        named: &[bool],
        mfa: Option<String>,
    ) -> Result<aws::DeleteObjectsOutput, Refusal> {
        let entry = |named: &bool| aws::ObjectIdentifier {
            key: "page".into(),
            version_id: self.version.clone().filter(|_| *named),
            ..Default::default()
        };
        let objects = named.iter().map(entry).collect();
        let delete = aws::Delete { objects, ..Default::default() };
        let bucket = "ledger".into();
        let input = aws::DeleteObjectsRequest { bucket, delete, mfa, ..Default::default() };
        self.world.call::<DeleteObjects>(input)
    }

    fn ask(&mut self, ask: Ask, mfa: Option<String>) -> Result<(), Refusal> {
        match ask {
            Ask::TurnOn => self.set(Some("Enabled"), "Enabled", mfa),
            Ask::Suspend => self.set(None, "Suspended", mfa),
            Ask::Delete => self.delete(None, mfa).map(|_| ()),
            Ask::DeleteVersion => self.delete(self.version.clone(), mfa).map(|_| ()),
            Ask::DeleteMarker => self.delete(self.marker.clone(), mfa).map(|_| ()),
            Ask::Batch(named) => self.batch(named, mfa).map(|_| ()),
            Ask::Expire => put_rules(&mut self.world, "ledger", vec![expiring(1)]),
        }
    }

    fn become_caller(&mut self, who: Who) {
        let session = |holder| Session {
            access_key_id: "ASIASESSION000000000".into(),
            account: ACCOUNT.into(),
            holder,
            issued_at: self.world.now,
            expires_at: self.world.now + 3_600_000,
            mfa_at: Some(self.world.now),
            ..Session::default()
        };
        let key = Some("ASIASESSION000000000");
        let caller = match who {
            Who::Root => {
                self.world.root();
                return;
            }
            Who::Administrator => {
                self.world.user("alice", &["*"]);
                return;
            }
            Who::RootSession => {
                let session = Arc::new(session(Holder::Root));
                Caller::new(ACCOUNT, Principal::Root, key, Some(session))
            }
            Who::RoleSession => {
                let (id, session_name) = ("AROAAUDITOR".to_string(), "s1".to_string());
                let holder = Holder::Role { id: id.clone(), session_name: session_name.clone() };
                let session = Arc::new(session(holder));
                let role = auditor(&mut self.world, &id).entity();
                let principal = Principal::Role { role, session_name };
                Caller::new(ACCOUNT, principal, key, Some(session))
            }
        };
        self.world.caller(caller);
    }

    /// Whether the version and the marker over it are there, and what is told of MFA Delete.
    fn state(&mut self) -> (usize, usize, String) {
        let bucket = String::from("ledger");
        let input = aws::ListObjectVersionsRequest { bucket: bucket.clone(), ..Default::default() };
        let listed = self.world.root().call::<ListObjectVersions>(input).unwrap();
        let input = aws::GetBucketVersioningRequest { bucket, ..Default::default() };
        let told = self.world.call::<GetBucketVersioning>(input).unwrap();
        (
            listed.versions.map_or(0, |it| it.len()),
            listed.delete_markers.map_or(0, |it| it.len()),
            told.mfa_delete.unwrap_or_default(),
        )
    }
}

/// A device of the root user, and one of an administrator.
fn devices(world: &mut World) {
    world.user("alice", &["*"]);
    let vault = world.context().authority.clone();
    let mut tx = world.gate.store.begin();
    let user = entities::find::<entities::User>(&tx, ACCOUNT, "alice").unwrap().unwrap();
    let of_alice = MfaHolder::User(user.id);
    let devices = [(ROOT_DEVICE, ROOT_SEED, MfaHolder::Root), ("alice", ALICE_SEED, of_alice)];
    for (name, seed, holder) in devices {
        let place = (ACCOUNT, "/", name);
        let mut device = MfaDevice::new(&vault.vault, place, seed, 0, [1; NONCE_LENGTH]);
        device.holder = Some(holder);
        put_mfa_device(&mut tx, &device);
    }
    wait(world.gate.store.commit(tx)).unwrap().unwrap();
    world.root();
}

fn auditor(world: &mut World, id: &str) -> Role {
    let document = r#"{"Version": "2012-10-17",
        "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}"#;
    let all = InlinePolicy { name: "all".into(), document: document.into() };
    let role = Role {
        account: ACCOUNT.into(),
        name: "Auditor".into(),
        path: "/".into(),
        id: id.into(),
        inline: vec![all],
        ..Role::default()
    };
    let mut tx = world.gate.store.begin();
    entities::put(&mut tx, &role).unwrap();
    wait(world.gate.store.commit(tx)).unwrap().unwrap();
    role
}

#[test]
fn the_documented_cases_are_decided_as_documented() {
    for (number, who, ask, code, expected) in CASES {
        let mut story = Story::begin(!matches!(ask, Ask::TurnOn));
        let header = story.header(*code);
        if let Code::Used = code {
            story.set(Some("Enabled"), "Enabled", header.clone()).unwrap();
        }
        let before = story.state();
        story.become_caller(*who);
        let told = story.ask(*ask, header).err().map_or("ok".into(), |it| it.code.into_owned());
        assert_eq!(told, *expected, "case {number}");
        assert_eq!(story.state() == before, *expected != "ok", "case {number}");
    }
}

#[test]
fn the_answer_shows_mfa_delete_once_it_was_ever_on() {
    let mut story = Story::begin(false);
    assert_eq!(story.state().2, "");
    story.set(Some("Disabled"), "Enabled", None).unwrap();
    assert_eq!(story.state().2, "");
    let header = story.header(Code::Right(ROOTS));
    story.set(Some("Enabled"), "Enabled", header).unwrap();
    assert_eq!(story.state().2, "Enabled");
    story.set(Some("Disabled"), "Enabled", None).unwrap_err();
    let header = story.header(Code::Right(ROOTS));
    story.set(Some("Disabled"), "Enabled", header).unwrap();
    assert_eq!(story.state().2, "Disabled");
    story.delete(story.version.clone(), None).unwrap();
}

#[test]
fn a_bucket_with_a_lifecycle_gets_no_mfa_delete() {
    let mut story = Story::begin(false);
    put_rules(&mut story.world, "ledger", vec![expiring(1)]).unwrap();
    let header = story.header(Code::Right(ROOTS));
    let refusal = story.set(Some("Enabled"), "Enabled", header.clone()).unwrap_err();
    assert_eq!((&*refusal.code, refusal.status), ("InvalidBucketState", 409));
    story.set(None, "Suspended", None).unwrap();
    let bucket = "ledger".into();
    let input = aws::DeleteBucketLifecycleRequest { bucket, ..Default::default() };
    story.world.call::<DeleteBucketLifecycle>(input).unwrap();
    story.set(Some("Enabled"), "Enabled", header).unwrap();
}

#[test]
fn a_code_is_taken_in_the_clear_from_this_machine_only() {
    let mut story = Story::begin(true);
    let header = story.header(Code::Right(ROOTS));
    let version = story.version.clone();
    story.world.address = "203.0.113.7";
    let refusal = story.delete(version.clone(), header.clone()).unwrap_err();
    assert_eq!(refusal.code, "AccessDenied");
    story.world.address = "127.0.0.1";
    story.delete(version, header).unwrap();
}

#[test]
fn a_refused_call_has_not_spent_its_code() {
    let mut story = Story::begin(true);
    let header = story.header(Code::Right(ROOTS));
    story.world.user("alice", &["*"]);
    story.delete(story.version.clone(), header.clone()).unwrap_err();
    story.world.root();
    let never_minted = Some("forged".to_string());
    assert_eq!(story.delete(never_minted, header.clone()).unwrap_err().code, "InvalidArgument");
    story.delete(story.version.clone(), header.clone()).unwrap();
    assert_eq!(story.delete(story.marker.clone(), header).unwrap_err().code, "AccessDenied");
    assert_eq!(story.state(), (0, 1, "Enabled".into()));
}

#[test]
fn one_code_is_enough_for_a_whole_batch_and_no_entry_goes_without() {
    let mut story = Story::begin(true);
    assert_eq!(story.batch(&[false, true], None).unwrap_err().code, "AccessDenied");
    assert_eq!(story.state(), (1, 1, "Enabled".into()));
    let header = story.header(Code::Right(ROOTS));
    let output = story.batch(&[false, true, false], header).unwrap();
    assert_eq!((output.deleted.unwrap().len(), output.errors), (3, None));
    assert_eq!(story.state(), (0, 3, "Enabled".into()));
}

#[test]
fn whoever_may_delete_nothing_does_not_learn_whether_a_code_is_wanted() {
    let mut outcomes = Vec::new();
    for on in [true, false] {
        let mut story = Story::begin(on);
        let header = story.header(Code::Wrong);
        story.world.stranger();
        for (named, mfa) in [(&[true, false][..], None), (&[false], header)] {
            let output = story.batch(named, mfa).unwrap();
            let errors = output.errors.unwrap();
            assert!(output.deleted.is_none() && errors.len() == named.len());
            outcomes.push(errors.into_iter().map(|it| it.message.unwrap()).collect::<Vec<_>>());
        }
    }
    assert!(outcomes.iter().flatten().all(|it| !it.contains("Mfa")), "{outcomes:?}");
    assert_eq!(outcomes[..2], outcomes[2..]);
}

#[test]
fn a_presigned_url_erases_no_version_without_a_code() {
    let mut story = Story::begin(true);
    story.world.presigned();
    let refusal = story.delete(story.version.clone(), None).unwrap_err();
    assert_eq!(refusal.message, "Mfa Authentication must be used for this request");
    assert_eq!(story.state(), (1, 1, "Enabled".into()));
}

#[test]
fn a_header_of_another_form_is_told_so() {
    let mut story = Story::begin(true);
    for header in ["123456", "serial ", " 123456", ""] {
        let refusal = story.delete(None, Some(header.into())).unwrap_err();
        assert_eq!(&*refusal.code, "InvalidArgument", "{header}");
    }
}
