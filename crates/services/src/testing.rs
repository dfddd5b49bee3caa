//! A small world to call operations in: two accounts, a memory store, a clock that ticks per call.

use std::future::Future;
use std::sync::Arc;
use std::task::{Context as Task, Poll, Wake, Waker};
use std::thread::Thread;

use aws_lc_rs::digest::{SHA256, digest as hash};
use expect_test::Expect;
use gate::{Admission, Answer, Call, Context, Entry, Gate, Input, Operation, Output};
use gate::{RsaKey, Settings};
use identity::entities::{self, InlinePolicy, User};
use identity::{Account, Authority, Caller, Principal};
use store::Store;
use trail::Origin;
use vault::Vault;
use wire::{Body, BodyKey, Map, Piece, Refusal, Structure};

pub(crate) const ACCOUNT: &str = "111122223333";

/// The account of a stranger.
pub(crate) const STRANGER: &str = "444455556666";

/// When the world begins: 2026-01-01T00:00:00Z.
pub(crate) const BEGINNING: i64 = 1_767_225_600_000;

pub(crate) struct World {
    pub gate: Gate,
    caller: Caller,
    region: String,
    pub now: i64,
    calls: u64,
    authority: Arc<Authority>,
    pub settings: Settings,
    auth_method: &'static str,
    /// How far the vault's clock was moved ahead of the real one, in milliseconds.
    ahead: i64,
    /// Where the calls come from, over plain HTTP.
    pub address: &'static str,
}

impl World {
    pub(crate) fn new() -> Self {
        let store = Store::memory();
        let mut tx = store.begin();
        for id in [ACCOUNT, STRANGER] {
            let account = Account { id: id.into(), created_at: BEGINNING, ..Account::default() };
            identity::put_account(&mut tx, &account).unwrap();
        }
        wait(store.commit(tx)).unwrap().unwrap();
        Self {
            gate: Gate::new(store, crate::SERVICES),
            caller: root(),
            region: "us-east-1".into(),
            now: BEGINNING,
            calls: 0,
            ahead: 0,
            address: "203.0.113.7",
            authority: Arc::new(Authority::new(Vault::new(&[7; 32]))),
            settings: Settings { hosts: vec!["localhost".into()], ..Settings::default() },
            auth_method: "",
        }
    }

    pub(crate) fn root(&mut self) -> &mut Self {
        self.caller = root();
        self
    }

    /// Call as an AWS service, which may do next to nothing.
    pub(crate) fn service(&mut self, name: &str) -> &mut Self {
        self.caller = Caller::service(name, ACCOUNT);
        self
    }

    /// Call as the root user of another account.
    pub(crate) fn stranger(&mut self) -> &mut Self {
        self.caller = Caller::root(STRANGER, "AKIASTRANGER00000000");
        self
    }

    /// Call as a user of the account who may do these actions on everything, made if there is none
    /// of this name yet. The actions are those of its making.
    pub(crate) fn user(&mut self, name: &str, actions: &[&str]) -> &mut Self {
        let actions = serde_json::json!(actions);
        let statement = serde_json::json!({"Effect": "Allow", "Action": actions, "Resource": "*"});
        let none = actions.as_array().is_none_or(|it| it.is_empty());
        self.user_with(name, (!none).then_some(statement))
    }

    /// The same with a statement, or a list of them, of any form; or without any policy.
    pub(crate) fn user_with(
        &mut self,
        name: &str,
        statement: Option<serde_json::Value>,
    ) -> &mut Self {
        let mut tx = self.gate.store.begin();
        let found = entities::find::<User>(&tx, ACCOUNT, name).unwrap();
        let user = found.unwrap_or_else(|| {
            let document =
                |it| serde_json::json!({"Version": "2012-10-17", "Statement": it}).to_string();
            let inline = statement
                .map(document)
                .map(|document| InlinePolicy { name: "allowed".into(), document });
            let user = User {
                account: ACCOUNT.into(),
                name: name.into(),
                path: "/".into(),
                id: format!("AIDA{:A>17}", name.to_uppercase()),
                inline: inline.into_iter().collect(),
                ..User::default()
            };
            entities::put(&mut tx, &user).unwrap();
            user
        });
        if !tx.is_read_only() {
            wait(self.gate.store.commit(tx)).unwrap().unwrap();
        }
        let key = format!("AKIA{:A>16}", name.to_uppercase());
        self.caller = Caller::new(ACCOUNT, Principal::User(user.entity()), Some(&key), None);
        self
    }

    /// Call as anybody.
    pub(crate) fn caller(&mut self, caller: Caller) -> &mut Self {
        self.caller = caller;
        self
    }

    /// Make the next call with a presigned URL.
    pub(crate) fn presigned(&mut self) -> &mut Self {
        self.auth_method = "QueryString";
        self
    }

    /// Make the next call with a form.
    pub(crate) fn posted(&mut self) -> &mut Self {
        self.auth_method = "POST";
        self
    }

    pub(crate) fn region(&mut self, region: &str) -> &mut Self {
        self.region = region.into();
        self
    }

    pub(crate) fn advance(&mut self, seconds: i64) -> &mut Self {
        self.now += seconds * 1000;
        self
    }

    /// Move the vault's clock, and not the real one.
    pub(crate) fn leap(&mut self, seconds: i64) -> &mut Self {
        self.ahead += seconds * 1000;
        self.advance(seconds)
    }

    /// Call an operation through the gate, as any client would.
    pub(crate) fn call<Op: Operation>(&mut self, input: Input<Op>) -> Result<Output<Op>, Refusal> {
        let entry = self
            .gate
            .operation(<Op::Shape as wire::Shape>::SERVICE, <Op::Shape as wire::Shape>::NAME)
            .expect("the operation stands in its service's table");
        self.answer(entry, input.write()).map(|it| Output::<Op>::read(it).unwrap())
    }

    pub(crate) fn answer(&mut self, entry: &Entry, input: Map) -> Result<Map, Refusal> {
        let mut cx = self.context();
        let call = Call { operation: entry, input };
        cx.rsa_key = entry.rsa_key(&call.input).map(|it| RsaKey::make(it).unwrap());
        loop {
            let admitted = match entry.wants_digests || entry.model.input.streaming().is_some() {
                true => self.gate.admit(&cx, &call).unwrap(),
                false => Admission::Granted(None, None),
            };
            let judged = match admitted {
                Admission::Granted(None, judged) => judged,
                Admission::Granted(Some(wanted), _) => {
                    let key = BodyKey::new(cx.random(u32::MAX / 2));
                    cx.staged = Some(gate::digest(&self.gate.store, &wanted, &key).unwrap());
                    None
                }
                Admission::Refused(refusal) => {
                    let refused = self.gate.refuse(&cx, entry.model, Some(call.input), refusal);
                    return wait(refused).unwrap().result;
                }
            };
            // As when a body takes its time, every other one is judged again.
            let judged = judged.filter(|_| self.calls.is_multiple_of(2));
            match wait(self.gate.answer_judged(&cx, &call, judged)).unwrap() {
                Answer::Reply(reply) => return reply.result,
                Answer::Stale => continue,
            }
        }
    }

    /// The context of the next call; the clock ticks a second.
    pub(crate) fn context(&mut self) -> Context {
        self.calls += 1;
        self.now += 1000;
        let mut entropy = [0; 32];
        entropy[24..].copy_from_slice(&self.calls.to_be_bytes());
        Context {
            caller: self.caller.clone(),
            region: self.region.clone(),
            now: self.now,
            real_now: self.now - self.ahead,
            entropy,
            origin: Origin {
                source_ip: self.address.into(),
                user_agent: "story".into(),
                host: "localhost:4566".into(),
                request_id: format!("{:016X}", self.calls),
                auth_method: std::mem::take(&mut self.auth_method),
                event_id: format!("00000000-0000-4000-8000-{:012x}", self.calls),
                ..Origin::default()
            },
            staged: None,
            rsa_key: None,
            settings: Arc::new(self.settings.clone()),
            authority: self.authority.clone(),
            source_arn: None,
            asides: Default::default(),
        }
    }

    /// Bytes as the edge would have staged them: durable, with their MD5 and CRC64NVME.
    pub(crate) fn body(&self, bytes: &[u8]) -> Body {
        let length = bytes.len() as u64;
        let key = BodyKey::from_slice(hash(&SHA256, bytes).as_ref()).unwrap();
        let pieces = gate::body::lay(&self.gate.store, &key, bytes).unwrap();
        let body = Body { pieces, length, ..Body::default() };
        let algorithm = Some(wire::checksum::Algorithm::Crc64Nvme);
        let wanted = gate::Wanted { body, algorithm, seal: false };
        gate::digest(&self.gate.store, &wanted, &key).unwrap().body
    }

    /// The bytes of a body.
    pub(crate) fn bytes(&self, body: &Body) -> Vec<u8> {
        let read = |piece: &Piece| gate::body::read(&self.gate.store, piece).unwrap();
        body.pieces.iter().flat_map(read).collect()
    }

    /// The records of all events so far, oldest first.
    pub(crate) fn records(&self) -> Vec<serde_json::Value> {
        let events = self.gate.store.events(0, usize::MAX).unwrap();
        events.iter().map(|(_, raw)| trail::record_of(raw).unwrap()).collect()
    }
}

fn root() -> Caller {
    Caller::root(ACCOUNT, "AKIAIOSFODNN7EXAMPLE")
}

/// Compare the event log, one line an event, with what the test expects.
#[track_caller]
pub(crate) fn check(world: &World, expected: Expect) {
    let text = |it: &serde_json::Value| it.as_str().unwrap_or("-").to_string();
    let line = |it: serde_json::Value| {
        let who = text(&it["userIdentity"]["type"]);
        let source = text(&it["eventSource"]);
        let resource = match &it["resources"][0]["ARN"] {
            serde_json::Value::Null => "-".into(),
            arn => text(arn),
        };
        let outcome = it["errorCode"].as_str().unwrap_or("ok");
        let service = source.trim_end_matches(".amazonaws.com");
        format!("{who} {service}:{} {resource} → {outcome}\n", text(&it["eventName"]))
    };
    expected.assert_eq(&world.records().into_iter().map(line).collect::<String>());
}

/// Wait for a future that other threads complete.
pub(crate) fn wait<T>(future: impl Future<Output = T>) -> T {
    struct Unpark(Thread);
    impl Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }
    let waker = Waker::from(Arc::new(Unpark(std::thread::current())));
    let mut future = std::pin::pin!(future);
    loop {
        match future.as_mut().poll(&mut Task::from_waker(&waker)) {
            Poll::Ready(value) => return value,
            Poll::Pending => std::thread::park(),
        }
    }
}
