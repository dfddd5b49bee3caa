//! A world with roles, devices and sessions, for the stories of STS.

use std::sync::Arc;

use identity::entities::{InlinePolicy, Role, User, find, put};
use identity::mfa::{MfaDevice, MfaHolder, code_at, put_mfa_device};
use identity::{Account, Authority, Caller, Credentials, create_account};
use serde_json::{Value, json};
use store::Tx;
use vault::Vault;
use wire::{Map, Refusal, Structure, sts as aws};

use crate::testing::{ACCOUNT, World, wait};

/// Another account of the same installation.
pub(crate) const OTHER: &str = "444455556666";
const SEED: &[u8] = b"12345678901234567890";

fn vault() -> Vault {
    Vault::new(&[7; 32])
}

/// Write rows as operations of IAM would.
pub(crate) fn write(world: &World, change: impl FnOnce(&mut Tx)) {
    let mut tx = world.gate.store.begin();
    change(&mut tx);
    wait(world.gate.store.commit(tx)).unwrap().unwrap();
}

/// A world with two accounts.
pub(crate) fn world() -> World {
    let world = World::new();
    write(&world, |tx| {
        for (id, key) in [(ACCOUNT, "AKIAIOSFODNN7EXAMPLE"), (OTHER, "AKIASTRANGER00000000")] {
            let account = Account { id: id.into(), ..Account::default() };
            let key =
                Credentials { access_key_id: key.into(), secret_access_key: "hush".repeat(10) };
            create_account(tx, &vault(), &account, &key, [1; 12]);
        }
    });
    world
}

/// A statement that lets an account, or somebody, assume a role.
pub(crate) fn trusting(principal: &str) -> Value {
    let actions = ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"];
    json!({"Effect": "Allow", "Principal": {"AWS": principal}, "Action": actions})
}

fn document(statement: Value) -> String {
    json!({"Version": "2012-10-17", "Statement": [statement]}).to_string()
}

/// A role whose sessions may do some actions on everything.
pub(crate) fn role(
    world: &World,
    account: &str,
    name: &str,
    trust: Value,
    actions: &[&str],
) -> Role {
    let allowed = json!({"Effect": "Allow", "Action": actions, "Resource": "*"});
    let role = Role {
        account: account.into(),
        name: name.into(),
        path: "/team/".into(),
        id: format!("AROA{:A>17}", name.to_uppercase()),
        inline: vec![InlinePolicy { name: "allowed".into(), document: document(allowed) }],
        trust: document(trust),
        max_session_duration: 7200,
        ..Role::default()
    };
    write(world, |tx| put(tx, &role).unwrap());
    role
}

/// Give a user a device, and tell its serial number.
pub(crate) fn device(world: &World, user: &str) -> String {
    let mut serial = String::new();
    write(world, |tx| {
        let user = find::<User>(tx, ACCOUNT, user).unwrap().unwrap();
        let device = MfaDevice::new(&vault(), (ACCOUNT, "/", "phone"), SEED, 0, [2; 12]);
        serial = device.serial();
        put_mfa_device(tx, &MfaDevice { holder: Some(MfaHolder::User(user.id)), ..device });
    });
    serial
}

/// The code that the devices show at a call to come.
pub(crate) fn code(world: &World) -> String {
    code_at(SEED, world.now + 1000)
}

/// Who credentials mean now, as the edge would find out.
pub(crate) fn whose(world: &World, credentials: &aws::Credentials) -> Option<Caller> {
    let authority = Authority::new(vault());
    let session = authority.session(&credentials.session_token).unwrap();
    assert_eq!(session.access_key_id, credentials.access_key_id);
    assert!(credentials.access_key_id.starts_with("ASIA"));
    assert_eq!(session.expires_at, credentials.expiration.0);
    authority.session_caller(&world.gate.store.begin(), &Arc::clone(&session)).unwrap()
}

/// Call with credentials.
pub(crate) fn with<'a>(world: &'a mut World, credentials: &aws::Credentials) -> &'a mut World {
    let caller = whose(world, credentials).expect("the credentials are somebody's");
    world.caller(caller)
}

/// List the buckets of an account.
pub(crate) fn lists(world: &mut World) -> Result<(), Refusal> {
    call(world, "ListBuckets", Map::default())
}

/// Make a bucket.
pub(crate) fn makes_bucket(world: &mut World) -> Result<(), Refusal> {
    let input = wire::s3::CreateBucketRequest { bucket: "ledger".into(), ..Default::default() };
    call(world, "CreateBucket", input.write())
}

fn call(world: &mut World, name: &str, input: Map) -> Result<(), Refusal> {
    let entry = world.gate.operation("s3", name).expect("S3 has the operation");
    world.answer(entry, input).map(|_| ())
}
