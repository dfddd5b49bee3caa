//! What an operation is.
//!
//! # Invariants
//!
//! * An operation holds a transaction, never a store: it cannot commit, so it cannot act unrecorded.
//! * Both of its main functions are pure. They read the snapshot, buffer writes, and touch nothing
//!   else, so the gate may run them again after a conflict.

use std::borrow::Cow;
use std::sync::Arc;

use aws_lc_rs::rsa::KeySize;
use policy::{Guarding, Policy};
use store::{Failure, Tx};
use trail::{Audit, Denial, Event, Resource};
use wire::checksum::Algorithm;
use wire::{Body, Document, Map, OperationModel, Piece, Refusal, Shape, Structure};

use crate::authorize::authorize;
use crate::{Call, Context, Inquiry, Key};

pub type Input<Op> = <<Op as Operation>::Shape as Shape>::Input;
pub type Output<Op> = <<Op as Operation>::Shape as Shape>::Output;
pub type Outcome<T> = Result<T, Stop>;

/// One AWS operation: the permissions it needs, and what it does.
pub trait Operation: Sized + 'static {
    type Shape: Shape;

    /// How the audit log files this call. No default: every operation says.
    const AUDIT: Audit;

    /// Whether `prepare` may ask for digests of stored bytes, as copies do.
    const WANTS_DIGESTS: bool = false;

    /// Tells of a request whether a fresh RSA key is needed for it, and how long: `execute` will find
    /// it in `cx.rsa_key`. Making one takes too long for the threads that answer, and too long to be
    /// done again for every race that is lost.
    const RSA_KEY: Option<fn(&Map) -> Option<KeySize>> = None;

    /// What the event shows of a request that does not say it: members with their defaults.
    const DEFAULTS: &'static [(&'static str, &'static str)] = &[];

    /// The permissions the call needs, all of them. They never depend on a body that is streamed in: a call
    /// is judged before it is there.
    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access>;

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>>;

    /// What can be refused on a snapshot before a body is read, beyond the permissions; and the
    /// stored bytes whose digests `execute` will need in `cx.staged`.
    fn prepare(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Option<Wanted>> {
        Ok(None)
    }

    /// The resources that the event names, each with the account that owns it.
    fn resources(_: &Context, _: &Tx, _: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        Ok(Vec::new())
    }

    /// What is questionable about a call that was granted, such as a policy that cannot do what it
    /// means to: the ids of findings, which the event carries.
    fn warnings(_: &Input<Self>) -> Vec<String> {
        Vec::new()
    }

    /// Execute a call whose audit is itemized: one that does something to each of many things, where
    /// AWS records each with an event of its own.
    fn execute_each(
        cx: &Context,
        tx: &mut Tx,
        input: Input<Self>,
    ) -> Outcome<(Output<Self>, Vec<Item>)> {
        Ok((Self::execute(cx, tx, input)?, Vec::new()))
    }
}

/// Stored bytes whose MD5, and one checksum if named, an operation must know before it runs.
#[derive(Debug, Clone)]
pub struct Wanted {
    pub body: Body,
    pub algorithm: Option<Algorithm>,
    /// Lay the bytes down anew, sealed: some of them lie in the open, from before bodies were sealed.
    pub seal: bool,
}

/// Stored bytes that were read for an operation.
#[derive(Debug, Clone)]
pub struct Staged {
    /// Where they lay.
    pub of: Vec<Piece>,
    /// Their digests, and where they lie now: elsewhere if they were to be sealed.
    pub body: Body,
}

impl Staged {
    /// The blobs that were laid down anew, which nobody has adopted yet.
    pub fn laid_anew(&self) -> impl Iterator<Item = u64> {
        let anew = |it: &&Piece| !self.of.contains(it);
        self.body.pieces.iter().filter(anew).filter_map(Piece::blob)
    }
}

/// Why an operation did not finish.
#[derive(Debug)]
pub enum Stop {
    /// AWS would say no. The caller is told why, and the event log too.
    Refused(Refusal),
    /// The same where a policy decided.
    Denied(Refusal, Box<Reason>),
    /// We are broken. The caller is told nothing but to try again.
    Failed(Failure),
    /// `cx.staged` holds the digests of other bytes than the call now needs.
    Stale,
}

impl Stop {
    /// What the caller is told, and what denied him, if the call was refused at all.
    pub fn refusal(self) -> Result<(Refusal, Option<Box<Reason>>), Stop> {
        match self {
            Stop::Refused(refusal) => Ok((refusal, None)),
            Stop::Denied(refusal, reason) => Ok((refusal, Some(reason))),
            other => Err(other),
        }
    }
}

impl From<Refusal> for Stop {
    fn from(it: Refusal) -> Self {
        Stop::Refused(it)
    }
}

impl From<Failure> for Stop {
    fn from(it: Failure) -> Self {
        Stop::Failed(it)
    }
}

/// One permission: an action on a resource.
#[derive(Debug, Clone)]
pub struct Need {
    pub action: &'static str,
    /// The ARN, or `*` for actions without a resource type.
    pub resource: String,
    /// The account that the resource belongs to; the caller's own when absent.
    pub owner: Option<String>,
    /// The account of what the resource lies in, where that is not its owner's: an object in
    /// somebody's bucket. That account's controls bind, and it hears of the call.
    pub within: Option<String>,
    /// The condition keys that the call supplies for this action, such as `s3:prefix`.
    pub keys: Vec<(Cow<'static, str>, Key)>,
    /// Finds out the keys that are not among `keys`.
    pub inquiry: Option<Inquiry>,
    /// What the resource itself says of who may use it.
    pub guard: Guard,
    /// A denial carries its explanation as an encoded message, as EC2's do.
    pub encoded: bool,
    /// What a denial says, where the service has words of its own for it.
    pub words: Option<&'static str>,
}

/// What a resource says of who may use it: its own policy, an access list, a grant.
#[derive(Debug, Clone, Default)]
pub struct Guard {
    pub policy: Option<Arc<Policy>>,
    /// What the policy is called in explanations, such as the bucket's ARN.
    pub name: String,
    pub guarding: Guarding,
    /// An access list of S3 or a grant of KMS allows it.
    pub granted: bool,
    /// Its policy is public and S3's RestrictPublicBuckets is on.
    pub restricted: bool,
    /// AWS keeps it, as it keeps its managed keys: resource control policies do not speak of it.
    pub uncontrolled: bool,
}

impl Need {
    pub fn new(action: &'static str, resource: impl Into<String>) -> Need {
        let (resource, guard) = (resource.into(), Guard::default());
        Need {
            action,
            resource,
            owner: None,
            within: None,
            keys: Vec::new(),
            inquiry: None,
            guard,
            encoded: false,
            words: None,
        }
    }

    /// Say whose the resource is.
    pub fn of(mut self, owner: &str) -> Need {
        self.owner = Some(owner.into());
        self
    }

    /// Say whose that is which the resource lies in.
    pub fn within(mut self, account: &str) -> Need {
        self.within = Some(account.into());
        self
    }

    /// The account that the resource is kept in: its owner's, unless it lies in another's.
    pub fn keeper(&self) -> Option<&str> {
        self.within.as_deref().or(self.owner.as_deref())
    }

    /// Supply a condition key.
    pub fn with(mut self, key: impl Into<Cow<'static, str>>, value: impl Into<Key>) -> Need {
        self.keys.push((key.into(), value.into()));
        self
    }

    /// Supply a condition key if there is a value for it.
    pub fn with_some(
        self,
        key: impl Into<Cow<'static, str>>,
        value: Option<impl Into<Key>>,
    ) -> Need {
        match value {
            Some(value) => self.with(key, value),
            None => self,
        }
    }

    /// Supply further condition keys only when a policy asks for them.
    pub fn inquiring(mut self, inquiry: Inquiry) -> Need {
        self.inquiry = Some(inquiry);
        self
    }

    pub fn guarded(mut self, guard: Guard) -> Need {
        self.guard = guard;
        self
    }

    /// Have a denial say this.
    pub fn denied_with(mut self, words: &'static str) -> Need {
        self.words = Some(words);
        self
    }

    /// Have a denial carry its explanation as an encoded message.
    pub fn encoded(mut self) -> Need {
        self.encoded = true;
        self
    }

    /// Whether the action is one of a service that is called in one region for all.
    pub(crate) fn is_global(&self) -> bool {
        let services = ["iam:", "organizations:", "account:"];
        services.iter().any(|it| self.action.starts_with(it))
    }
}

/// The permissions a call needs. All must be granted.
#[derive(Debug, Clone)]
pub struct Access {
    pub needs: Vec<Need>,
    /// The account whose resource the call is about, besides the owners of the needs.
    pub owner: Option<String>,
}

impl Access {
    /// For the very few calls that AWS lets everybody make who has credentials, and for those that
    /// judge each of many things on their way.
    pub fn free() -> Access {
        Access { needs: Vec::new(), owner: None }
    }

    /// Say whose the resource is that the call is about, where no need does.
    pub fn about(mut self, owner: &str) -> Self {
        self.owner = Some(owner.into());
        self
    }

    pub fn to(action: &'static str, resource: &str) -> Self {
        Self::free().and(action, resource)
    }

    pub fn and(self, action: &'static str, resource: &str) -> Self {
        self.need(Need::new(action, resource))
    }

    pub fn need(mut self, need: Need) -> Self {
        self.needs.push(need);
        self
    }

    /// Say whose the resource of the last need is.
    pub fn of(mut self, owner: &str) -> Self {
        if let Some(need) = self.needs.last_mut() {
            need.owner = Some(owner.into());
        }
        self
    }

    /// Supply a condition key to every need so far.
    pub fn with(mut self, key: &'static str, value: impl Into<Key>) -> Self {
        let value = value.into();
        for need in &mut self.needs {
            need.keys.push((Cow::Borrowed(key), value.clone()));
        }
        self
    }
}

impl From<Need> for Access {
    fn from(it: Need) -> Access {
        Access::free().need(it)
    }
}

/// One of many things that a call did, with an event of its own.
pub struct Item {
    /// The event's name, such as `DeleteObject`.
    pub name: &'static str,
    pub request: Map,
    pub resources: Vec<Resource>,
    pub error: Option<Refusal>,
    /// What denied it, if a policy did.
    pub reason: Option<Box<Reason>>,
}

impl Item {
    pub(crate) fn event(self, cx: &Context, call: &Call, at: usize) -> (Event, Option<Withheld>) {
        let (model, audit) = (call.operation.model, call.operation.audit);
        let mut event = Event::open(&cx.caller, &cx.origin, model, audit, &cx.region, cx.now);
        event.as_item(self.name, cx.fresh(u32::MAX - at as u32));
        event.request = Some(self.request);
        event.resources = self.resources;
        let withheld = explain(&mut event, self.reason);
        event.conclude(&self.error.map_or(Ok(Map::default()), Err));
        (event, withheld)
    }
}

/// Let an event say what denied its call; what it does not tell is given back.
pub(crate) fn explain(event: &mut Event, reason: Option<Box<Reason>>) -> Option<Withheld> {
    let Reason { told, withheld } = *reason?;
    event.denial = Some(told);
    withheld
}

/// What `run` gives: the output, and the events of its items.
type Ran = (Map, Vec<Item>);

/// A denial by a policy of the account whose resource a call is about.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Withheld {
    pub owner: String,
    pub denial: Denial,
}

/// What denied something, for its event.
#[derive(Debug, Clone, PartialEq)]
pub struct Reason {
    pub(crate) told: Denial,
    /// The denial in full, where the caller's account is not told all of it.
    pub(crate) withheld: Option<Withheld>,
}

/// What is learned of a call on its way, for its event.
#[derive(Default)]
pub(crate) struct Trace {
    /// The accounts whose resources the call is about, but for the caller's.
    pub owners: Vec<String>,
    pub resources: Vec<Resource>,
    pub reason: Option<Box<Reason>>,
    pub warnings: Vec<String>,
    /// Nobody will hear of the call, as far as is known: what only the event needs is left out.
    pub idle: bool,
    /// The needs of the call were judged on the snapshot of its transaction, and left nothing else behind.
    pub judged: bool,
}

/// An operation with its types erased: a row in a service's table.
pub struct Entry {
    pub service: &'static str,
    pub name: &'static str,
    pub audit: Audit,
    pub model: &'static OperationModel,
    /// Whether the call is to be admitted for the digests it may want, even without a body.
    pub wants_digests: bool,
    /// What says whether a request needs a fresh RSA key.
    rsa_key: Option<fn(&Map) -> Option<KeySize>>,
    defaults: &'static [(&'static str, &'static str)],
    admit: fn(&Context, &Tx, Map, &mut Trace) -> Outcome<Option<Wanted>>,
    run: fn(&Context, &mut Tx, Map, &mut Trace) -> Outcome<Ran>,
    access: fn(&Context, &Tx, Map) -> Outcome<Access>,
    resources: fn(&Context, &Tx, Map) -> Result<Vec<Resource>, Failure>,
}

impl Entry {
    pub const fn of<Op: Operation>() -> Entry {
        Entry {
            service: Op::Shape::SERVICE,
            name: Op::Shape::NAME,
            audit: Op::AUDIT,
            model: Op::Shape::MODEL,
            wants_digests: Op::WANTS_DIGESTS,
            rsa_key: Op::RSA_KEY,
            defaults: Op::DEFAULTS,
            admit: admit::<Op>,
            run: run::<Op>,
            access: access::<Op>,
            resources: resources::<Op>,
        }
    }

    pub(crate) fn admit(
        &self,
        cx: &Context,
        tx: &Tx,
        input: &Map,
        trace: &mut Trace,
    ) -> Outcome<Option<Wanted>> {
        (self.admit)(cx, tx, input.clone(), trace).map_err(|it| explained(it, trace))
    }

    pub(crate) fn run(
        &self,
        cx: &Context,
        tx: &mut Tx,
        input: Map,
        trace: &mut Trace,
    ) -> Outcome<Ran> {
        (self.run)(cx, tx, input, trace).map_err(|it| explained(it, trace))
    }

    /// The RSA key that a request needs made, if it does.
    pub fn rsa_key(&self, input: &Map) -> Option<KeySize> {
        self.rsa_key.and_then(|wanted| wanted(input))
    }

    /// A request as its event shows it.
    pub(crate) fn shown(&self, input: &Map) -> Map {
        let mut shown = input.clone();
        for (name, value) in self.defaults {
            if shown.get(name).is_none_or(|it| *it == Document::Null) {
                let value = match *value {
                    "true" | "false" => Document::Bool(*value == "true"),
                    text => Document::text(text),
                };
                shown.set(*name, value);
            }
        }
        shown
    }

    /// The permissions that a call needs.
    pub fn access(&self, cx: &Context, tx: &Tx, input: Map) -> Outcome<Access> {
        (self.access)(cx, tx, input)
    }

    pub(crate) fn resources(
        &self,
        cx: &Context,
        tx: &Tx,
        input: &Map,
    ) -> Result<Vec<Resource>, Failure> {
        (self.resources)(cx, tx, input.clone())
    }
}

impl Reason {
    /// A line for whoever runs the vault: what was denied to whom, and by which policy.
    /// Strangers get none, so that a flood of calls does not become a flood of lines.
    pub(crate) fn log(&self, cx: &Context) {
        if cx.caller.is_anonymous() {
            return;
        }
        let denial = self.withheld.as_ref().map_or(&self.told, |it| &it.denial);
        let text = |it: &Option<String>| it.clone().unwrap_or_default();
        tracing::info!(
            caller = cx.caller.arn(),
            action = denial.action,
            resource = denial.resource,
            decision = denial.decision,
            level = denial.level,
            target = text(&denial.target),
            policy = text(&denial.policy),
            statement = text(&denial.statement),
            request_id = cx.origin.request_id,
            "a call was denied"
        );
    }
}

/// Keep for the event why a call was denied; for everything else that is a refusal like any other.
fn explained(stop: Stop, trace: &mut Trace) -> Stop {
    match stop {
        Stop::Denied(refusal, reason) => {
            trace.reason = Some(reason);
            refusal.into()
        }
        other => other,
    }
}

/// With those that follow, the only code that is compiled once per operation, so it stays this short.
fn run<Op: Operation>(cx: &Context, tx: &mut Tx, input: Map, trace: &mut Trace) -> Outcome<Ran> {
    let input = Input::<Op>::read(input)?;
    if !trace.idle {
        trace.resources = Op::resources(cx, tx, &input)?;
    }
    if !trace.judged {
        authorize(cx, tx, &Op::access(cx, tx, &input)?, trace)?;
    }
    if !trace.idle {
        trace.warnings = Op::warnings(&input);
    }
    if Op::AUDIT.itemized {
        let (output, items) = Op::execute_each(cx, tx, input)?;
        return Ok((output.write(), items));
    }
    Ok((Op::execute(cx, tx, input)?.write(), Vec::new()))
}

fn admit<Op: Operation>(
    cx: &Context,
    tx: &Tx,
    input: Map,
    trace: &mut Trace,
) -> Outcome<Option<Wanted>> {
    let input = Input::<Op>::read(input)?;
    authorize(cx, tx, &Op::access(cx, tx, &input)?, trace)?;
    trace.judged = cx.asides.are_none();
    Op::prepare(cx, tx, &input)
}

fn access<Op: Operation>(cx: &Context, tx: &Tx, input: Map) -> Outcome<Access> {
    Op::access(cx, tx, &Input::<Op>::read(input)?)
}

fn resources<Op: Operation>(cx: &Context, tx: &Tx, input: Map) -> Result<Vec<Resource>, Failure> {
    Input::<Op>::read(input).map_or_else(|_| Ok(Vec::new()), |it| Op::resources(cx, tx, &it))
}
