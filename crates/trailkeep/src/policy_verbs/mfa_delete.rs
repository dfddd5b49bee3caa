//! Cases about MFA Delete: the call is made, in a vault of its own that is forgotten.
//!
//! A bucket with MFA Delete, the root user's device and the caller are put into memory, and the
//! call goes through the gate like any other; what comes out is the answer.
//!
//! # Invariants
//!
//! * Nothing is decided here: what the server does not serve, it refuses here too.

use std::sync::Arc;

use gate::{Answer, Call, Context, Gate, Settings};
use identity::entities::{self, InlinePolicy, Role, User};
use identity::mfa::{MfaDevice, MfaHolder, code_at, put_mfa_device};
use identity::{Authority, Caller, Entity, Holder, Principal, Session};
use serde_json::{Value, json};
use store::{Failure, Store};
use trail::Origin;
use wire::{Map, Refusal, Structure, s3};

const ACCOUNT: &str = "111122223333";
const BUCKET: &str = "trail-logs";
const KEY_ID: &str = "AKIAREHEARSAL0000000";
/// Of the devices, whoever has one.
const SEED: &[u8] = b"a seed of twenty byte";
/// When the call is made, long after MFA Delete was turned on: 2026-01-01T01:00:00Z.
const NOW: i64 = 1_767_229_200_000;
const BEFORE: i64 = NOW - 3_600_000;
const THIS_MACHINE: &str = "127.0.0.1";
const ANOTHER_MACHINE: &str = "203.0.113.7";
const ROOTS_DEVICE: &str = "root-account-mfa-device";
const ALLOW_ALL: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#;

pub fn answer(case: &Value) -> Result<Value, String> {
    let asked = &case["request"];
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    let runtime = runtime.map_err(|e| format!("The call cannot be made: {e}."))?;
    let answer = runtime.block_on(async {
        let vault = Vault::set_up(asked["bucketMfaDelete"] == true).await?;
        vault.ask(asked).await
    })?;
    Ok(match answer {
        Ok(()) => json!({ "allowed": true }),
        Err(refusal) => {
            json!({ "allowed": false, "code": refusal.code, "message": refusal.message })
        }
    })
}

struct Vault {
    gate: Gate,
    authority: Arc<Authority>,
}

impl Vault {
    async fn set_up(mfa_delete: bool) -> Result<Vault, String> {
        let authority = Arc::new(Authority::new(vault::Vault::new(&[7; 32])));
        let vault = Vault { gate: Gate::new(Store::memory(), services::SERVICES), authority };
        let user = User {
            account: ACCOUNT.into(),
            name: "alice".into(),
            path: "/".into(),
            id: "AIDAALICEALICEALICEAA".into(),
            inline: allow_all(),
            ..User::default()
        };
        let role = Role {
            account: ACCOUNT.into(),
            name: "Auditor".into(),
            path: "/".into(),
            id: "AROAAUDITORAUDITORAUD".into(),
            inline: allow_all(),
            ..Role::default()
        };
        let mut tx = vault.gate.store.begin();
        entities::put(&mut tx, &user).map_err(broken)?;
        entities::put(&mut tx, &role).map_err(broken)?;
        let holders =
            [(ROOTS_DEVICE, MfaHolder::Root), ("alice", MfaHolder::User(user.id.clone()))];
        for (nth, (name, holder)) in (1..).zip(holders) {
            let place = (ACCOUNT, "/", name);
            let sealed = MfaDevice::new(&vault.authority.vault, place, SEED, BEFORE, [nth; 12]);
            let device = MfaDevice { holder: Some(holder), enabled_at: Some(BEFORE), ..sealed };
            put_mfa_device(&mut tx, &device);
        }
        vault.gate.store.commit(tx).await.map_err(broken)?;
        let root = Caller::root(ACCOUNT, KEY_ID);
        let bucket = s3::CreateBucketRequest { bucket: BUCKET.into(), ..Default::default() };
        vault.must(&root, "CreateBucket", bucket.write()).await?;
        let state = mfa_delete.then_some("Enabled");
        let shown = mfa_delete.then(|| shown(&serial(ROOTS_DEVICE), BEFORE));
        vault.must(&root, "PutBucketVersioning", versioning(Some("Enabled"), state, shown)).await?;
        Ok(vault)
    }

    /// The case's own call.
    async fn ask(&self, asked: &Value) -> Result<Result<(), Refusal>, String> {
        let caller = caller(asked)?;
        let shown = match (&asked["mfa"]["serial"], asked["mfa"]["code"].as_str()) {
            (Value::String(serial), Some("valid")) => Some(shown(serial, NOW)),
            // Codes of another day; a spent one is spent here first.
            (Value::String(serial), Some("wrong")) => Some(shown(serial, NOW - 86_400_000)),
            (Value::String(serial), Some("already-used")) => {
                let shown = shown(serial, NOW);
                let root = Caller::root(ACCOUNT, KEY_ID);
                let spent = versioning(Some("Enabled"), Some("Enabled"), Some(shown.clone()));
                self.must(&root, "PutBucketVersioning", spent).await?;
                Some(shown)
            }
            (Value::String(_), other) => return Err(format!("There is no code {other:?}.")),
            _ => None,
        };
        let action = asked["action"].as_str().ok_or("The request has no action.")?;
        // Any version will do, there or not: the code is asked for before.
        let version = |of: &Value| of["versionId"].is_string().then(|| "null".to_string());
        let input = match action {
            "PutBucketVersioning" => {
                let body = &asked["body"];
                versioning(body["Status"].as_str(), body["MfaDelete"].as_str(), shown)
            }
            "DeleteObject" => s3::DeleteObjectRequest {
                bucket: BUCKET.into(),
                key: "log".into(),
                mfa: shown,
                version_id: version(asked),
                ..Default::default()
            }
            .write(),
            "DeleteObjects" => {
                let entries = asked["entries"].as_array().map(Vec::as_slice).unwrap_or_default();
                let entry = |it: &Value| s3::ObjectIdentifier {
                    key: it["key"].as_str().unwrap_or("log").into(),
                    version_id: version(it),
                    ..Default::default()
                };
                let objects = entries.iter().map(entry).collect();
                let delete = s3::Delete { objects, ..Default::default() };
                let (bucket, mfa) = (BUCKET.into(), shown);
                s3::DeleteObjectsRequest { bucket, delete, mfa, ..Default::default() }.write()
            }
            "PutBucketLifecycleConfiguration" => {
                let days = Some(1095);
                let rule = s3::LifecycleRule {
                    status: "Enabled".into(),
                    filter: Some(s3::LifecycleRuleFilter::default()),
                    expiration: Some(s3::LifecycleExpiration { days, ..Default::default() }),
                    ..Default::default()
                };
                let rules = s3::BucketLifecycleConfiguration { rules: vec![rule] };
                s3::PutBucketLifecycleConfigurationRequest {
                    bucket: BUCKET.into(),
                    lifecycle_configuration: Some(rules),
                    ..Default::default()
                }
                .write()
            }
            other if self.gate.operation("s3", other).is_none() => {
                return Ok(Err(Refusal::not_implemented(other)));
            }
            other => return Err(format!("No case about {other} is known.")),
        };
        // Another machine's plain HTTP, or what is as good as TLS: the machine's own.
        let address = if asked["tls"] == false { ANOTHER_MACHINE } else { THIS_MACHINE };
        self.call(&caller, action, input, (NOW, address)).await
    }

    /// A call that sets the stage.
    async fn must(&self, caller: &Caller, name: &str, input: Map) -> Result<(), String> {
        let at = if input.text("MFA").is_some_and(|it| it == shown(&serial(ROOTS_DEVICE), NOW)) {
            NOW
        } else {
            BEFORE
        };
        let done = self.call(caller, name, input, (at, THIS_MACHINE)).await?;
        done.map_err(|it| format!("The stage cannot be set: {it}."))
    }

    async fn call(
        &self,
        caller: &Caller,
        name: &str,
        input: Map,
        (now, address): (i64, &str),
    ) -> Result<Result<(), Refusal>, String> {
        let operation = self.gate.operation("s3", name);
        let operation = operation.ok_or_else(|| format!("{name} is not served."))?;
        let cx = Context {
            caller: caller.clone(),
            region: "us-east-1".into(),
            now,
            real_now: now,
            entropy: [0; 32],
            origin: Origin { source_ip: address.into(), ..Origin::default() },
            staged: None,
            rsa_key: None,
            settings: Arc::new(Settings::default()),
            authority: self.authority.clone(),
            source_arn: None,
            asides: Default::default(),
        };
        match self.gate.answer(&cx, &Call { operation, input }).await.map_err(broken)? {
            Answer::Reply(reply) => Ok(reply.result.and_then(errors_within)),
            Answer::Stale => Err("The call was not settled.".into()),
        }
    }
}

/// A batch is refused object by object.
fn errors_within(output: Map) -> Result<(), Refusal> {
    let errors = output.get("Errors").and_then(wire::Document::as_list).unwrap_or_default();
    match errors.first().and_then(wire::Document::as_map) {
        None => Ok(()),
        Some(error) => {
            let text = |name| error.text(name).unwrap_or_default().to_string();
            Err(Refusal::new(text("Code"), 200, text("Message")))
        }
    }
}

fn caller(asked: &Value) -> Result<Caller, String> {
    let arn = asked["principal"].as_str().ok_or("The request has no principal.")?;
    let is_temporary = asked["temporaryCredentials"] == true;
    let session = |holder: Holder| {
        Arc::new(Session {
            access_key_id: "ASIAREHEARSAL0000000".into(),
            account: ACCOUNT.into(),
            holder,
            issued_at: BEFORE,
            expires_at: NOW + 3_600_000,
            mfa_at: (asked["sessionMfa"] == true).then_some(BEFORE),
            ..Session::default()
        })
    };
    let entity =
        |name: &str, id: &str| Entity { name: name.into(), path: "/".into(), id: id.into() };
    let rest = arn.strip_prefix("arn:aws:").and_then(|it| it.split_once(ACCOUNT)).map(|it| it.1);
    let (principal, session) = match rest {
        Some(":root") => (Principal::Root, is_temporary.then(|| session(Holder::Root))),
        Some(":user/alice") => {
            let user = entity("alice", "AIDAALICEALICEALICEAA");
            let held = is_temporary.then(|| session(Holder::User(user.id.clone())));
            (Principal::User(user), held)
        }
        Some(":assumed-role/Auditor/s1") => {
            let role = entity("Auditor", "AROAAUDITORAUDITORAUD");
            let session_name = "s1".to_string();
            let holder = Holder::Role { id: role.id.clone(), session_name: session_name.clone() };
            (Principal::Role { role, session_name }, Some(session(holder)))
        }
        _ => return Err(format!("There is nobody called {arn} in these cases.")),
    };
    Ok(Caller::new(ACCOUNT, principal, Some(KEY_ID), session))
}

fn versioning(status: Option<&str>, mfa_delete: Option<&str>, mfa: Option<String>) -> Map {
    let versioning_configuration = s3::VersioningConfiguration {
        mfa_delete: mfa_delete.map(Into::into),
        status: status.map(Into::into),
    };
    let bucket = BUCKET.into();
    s3::PutBucketVersioningRequest { bucket, mfa, versioning_configuration, ..Default::default() }
        .write()
}

fn serial(name: &str) -> String {
    format!("arn:aws:iam::{ACCOUNT}:mfa/{name}")
}

/// The header: the device, and what it shows at a time.
fn shown(serial: &str, at: i64) -> String {
    format!("{serial} {}", code_at(SEED, at))
}

fn allow_all() -> Vec<InlinePolicy> {
    vec![InlinePolicy { name: "all".into(), document: ALLOW_ALL.into() }]
}

fn broken(failure: Failure) -> String {
    format!("The call cannot be made: {failure}.")
}
