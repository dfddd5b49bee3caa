//! Events: what one call was, who made it, and how it ended.
//!
//! # Invariants
//!
//! * An event is opened before its call runs and concluded once, with what the caller is told.
//! * How a call is filed ([`Audit`]) belongs to the operation, never to the request.

use identity::Caller;
use wire::{Map, OperationModel, Refusal};

/// Whether a call changes anything, as CloudTrail files it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    Read,
    Write,
}

/// Whether a call is about resources or about what is in them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plane {
    Management,
    Data,
}

/// How the audit log files an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Audit {
    pub plane: Plane,
    pub effect: Effect,
    /// The event's name where it is not the operation's.
    pub event_name: Option<&'static str>,
    /// Each thing the call touches gets an event of its own besides the call's.
    pub itemized: bool,
    /// The event shows what the call gave although it only reads, as those of STS do.
    pub telling: bool,
}

impl Audit {
    pub const fn management(effect: Effect) -> Audit {
        Audit {
            plane: Plane::Management,
            effect,
            event_name: None,
            itemized: false,
            telling: false,
        }
    }

    pub const fn data(effect: Effect) -> Audit {
        Audit { plane: Plane::Data, effect, event_name: None, itemized: false, telling: false }
    }

    pub const fn named(self, event_name: &'static str) -> Audit {
        Audit { event_name: Some(event_name), ..self }
    }

    pub const fn itemized(self) -> Audit {
        Audit { itemized: true, ..self }
    }

    pub const fn telling(self) -> Audit {
        Audit { telling: true, ..self }
    }

    /// How an operation is filed that AWS has and we do not serve: by its name and address.
    pub fn unserved(model: &OperationModel) -> Audit {
        let reads = ["Get", "Head", "List", "Describe", "Lookup", "Select", "Search"];
        let effect = match reads.iter().any(|it| model.name.starts_with(it)) {
            true => Effect::Read,
            false => Effect::Write,
        };
        let on_object = model.service.name == "s3" && model.input.member("Key").is_some();
        if on_object { Audit::data(effect) } else { Audit::management(effect) }
    }
}

/// What the edge knows about a request besides its content.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Origin {
    pub source_ip: String,
    pub user_agent: String,
    pub referer: Option<String>,
    /// The `Host` header.
    pub host: String,
    pub tls: Option<Tls>,
    /// The id that the answer carries.
    pub request_id: String,
    /// S3's second id; empty elsewhere.
    pub id2: String,
    /// A fresh lower-case GUID.
    pub event_id: String,
    /// `AuthHeader`, `QueryString`, or `POST` for a form; empty for who signs nothing.
    pub auth_method: &'static str,
    /// `SigV4` or `SigV2`; empty for who signs nothing.
    pub signature_version: &'static str,
    /// How long ago the request was signed, where it says when.
    pub signature_age_ms: Option<i64>,
    /// What the request says of its body's hash: the header `x-amz-content-sha256`.
    pub content_sha256: Option<String>,
    pub bytes_in: u64,
    pub bytes_out: u64,
    /// The service on whose behalf the caller's credentials were used.
    pub invoked_by: Option<String>,
    pub shared_event_id: Option<String>,
}

/// The protected connection that a request came over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tls {
    /// Such as `TLSv1.3`.
    pub version: String,
    pub cipher: String,
}

/// A resource that an event names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resource {
    /// Such as `AWS::S3::Object`.
    pub kind: &'static str,
    pub arn: String,
    /// The owner; AWS leaves it out for objects.
    pub account: Option<String>,
    /// Whether `arn` is the beginning of many ARNs.
    pub prefix: bool,
}

impl Resource {
    pub fn new(kind: &'static str, arn: impl Into<String>) -> Resource {
        Resource { kind, arn: arn.into(), account: None, prefix: false }
    }

    pub fn of(self, account: &str) -> Resource {
        Resource { account: Some(account.into()), ..self }
    }

    pub fn prefix(self) -> Resource {
        Resource { prefix: true, ..self }
    }
}

/// What decided that a call is denied: the explanation that the event carries in full.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Denial {
    /// `explicitDeny` or `implicitDeny`.
    pub decision: &'static str,
    /// Such as `service control policy`.
    pub level: &'static str,
    pub action: String,
    pub resource: String,
    /// The root, unit or account that the policy is attached to, for those of an organization.
    pub target: Option<String>,
    /// The ARN or the name of the policy that denies.
    pub policy: Option<String>,
    /// The statement's Sid, or its place.
    pub statement: Option<String>,
}

/// The level of a [`Denial`] that the resource's own policy made.
const RESOURCE_LEVEL: &str = "resource-based policy";

/// Why a call was refused, as its event says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Error {
    pub code: String,
    pub message: String,
    pub denied: bool,
}

/// The record of one call, before it becomes text.
#[derive(Clone, Debug)]
pub struct Event {
    pub caller: Caller,
    pub origin: Origin,
    pub model: &'static OperationModel,
    pub audit: Audit,
    pub region: String,
    pub time_ms: i64,
    /// The request as the wire decoded it.
    pub request: Option<Map>,
    pub resources: Vec<Resource>,
    /// Further members of `additionalEventData`, such as `SSEApplied`.
    pub additional: Vec<(&'static str, String)>,
    pub denial: Option<Denial>,
    /// The ids of findings about what was asked, such as those of the policy linter.
    pub warnings: Vec<String>,
    /// The account whose files hold this copy.
    pub(crate) recipient: String,
    pub(crate) name: &'static str,
    pub(crate) id: String,
    /// One of many things a call did: AWS files these as events of the service.
    pub(crate) item: bool,
    /// What an event of a service tells, as JSON: nobody called.
    pub(crate) details: Option<String>,
    pub(crate) response: Option<Map>,
    pub(crate) error: Option<Error>,
}

impl Event {
    /// Begin the record of a call.
    pub fn open(
        caller: &Caller,
        origin: &Origin,
        model: &'static OperationModel,
        audit: Audit,
        region: &str,
        now_ms: i64,
    ) -> Event {
        let region = if is_global(model.service.name) { GLOBAL_REGION } else { region };
        Event {
            caller: caller.clone(),
            origin: origin.clone(),
            model,
            audit,
            region: region.into(),
            time_ms: now_ms,
            request: None,
            resources: Vec::new(),
            additional: Vec::new(),
            denial: None,
            warnings: Vec::new(),
            recipient: caller.account.clone(),
            name: audit.event_name.unwrap_or(model.name),
            id: origin.event_id.clone(),
            item: false,
            details: None,
            response: None,
            error: None,
        }
    }

    /// The event of something that a service did on its own, for one account. `model` is the call
    /// that it follows from; `details` are a JSON object.
    pub fn of_service(
        model: &'static OperationModel,
        name: &'static str,
        account: &str,
        details: String,
        id: [u8; 16],
        now_ms: i64,
    ) -> Event {
        let caller = Caller::service(INTERNAL, account);
        let audit = Audit::management(Effect::Write).named(name);
        let origin = Origin { event_id: guid(id), ..Origin::default() };
        let event = Event::open(&caller, &origin, model, audit, GLOBAL_REGION, now_ms);
        Event { details: Some(details), ..event }
    }

    /// Make it the event of one of many things that the call did.
    pub fn as_item(&mut self, name: &'static str, id: [u8; 16]) {
        self.name = name;
        self.id = guid(id);
        self.item = true;
    }

    /// The copy for the account that owns the resource: it does not learn what denied the caller at
    /// home.
    pub fn copy_for(&self, owner: &str, id: [u8; 16], shared: [u8; 16]) -> Event {
        let at_home = |it: &Denial| it.level != RESOURCE_LEVEL;
        let mut copy = Event { recipient: owner.into(), id: guid(id), ..self.clone() };
        copy.denial = copy.denial.filter(|it| !at_home(it));
        copy.shared(shared)
    }

    /// One of several copies.
    pub fn shared(mut self, shared: [u8; 16]) -> Event {
        self.origin.shared_event_id.get_or_insert_with(|| guid(shared));
        self
    }

    /// Whether this is the copy of an account that the caller does not belong to.
    pub(crate) fn is_foreign(&self) -> bool {
        self.recipient != self.caller.account
    }

    /// End the record with what the caller is told.
    pub fn conclude(&mut self, result: &Result<Map, Refusal>) {
        match result {
            Ok(output) => {
                if let Some(body) = output.iter().find_map(|(_, it)| match it {
                    wire::Document::Body(body) => Some(body),
                    _ => None,
                }) {
                    self.origin.bytes_out = body.length;
                }
                let told = self.audit.effect == Effect::Write || self.audit.telling;
                self.response = told.then(|| output.clone());
            }
            Err(refusal) => {
                let error = error_of(self.model, refusal);
                if self.model.service.name == "kms" {
                    crate::kms::withhold_resources(self, error.code == DENIED);
                }
                self.error = Some(error);
            }
        }
    }

    pub fn name(&self) -> &str {
        self.name
    }

    /// The account that gets the event.
    pub fn recipient(&self) -> &str {
        &self.recipient
    }

    /// `eventType`.
    pub(crate) fn kind(&self) -> &'static str {
        let of_service = self.item || self.details.is_some();
        if of_service { "AwsServiceEvent" } else { "AwsApiCall" }
    }

    pub(crate) fn is_management(&self) -> bool {
        self.audit.plane == Plane::Management
    }

    pub(crate) fn is_read_only(&self) -> bool {
        self.audit.effect == Effect::Read
    }
}

/// Who acts when nobody called.
const INTERNAL: &str = "AWS Internal";

/// The region in which global services record.
pub(crate) const GLOBAL_REGION: &str = "us-east-1";

/// Services that record in [`GLOBAL_REGION`] wherever they are called.
pub(crate) fn is_global(service: &str) -> bool {
    matches!(service, "iam" | "organizations" | "cloudfront" | "signin")
}

/// Whether the owner of a resource hears of a call that another account made on it: of what was
/// done, always; of what was denied, only where the service says so. Else anybody could write into
/// anybody's history.
pub fn owner_hears(model: &OperationModel, result: &Result<Map, Refusal>) -> bool {
    result.is_ok() || model.service.name == "s3"
}

/// Errors that say the caller may not; services word the code differently.
const DENIALS: [&str; 4] = [
    "AccessDenied",
    "AccessDeniedException",
    "UnauthorizedOperation",
    "Client.UnauthorizedOperation",
];

const DENIED: &str = "AccessDenied";

/// The error as the event names it: S3 by its wire code, EC2 with a prefix, others by the class.
fn error_of(model: &OperationModel, refusal: &Refusal) -> Error {
    let denied = DENIALS.contains(&&*refusal.code);
    let code = match model.service.name {
        "ec2" if denied => "Client.UnauthorizedOperation".into(),
        "ec2" if refusal.status >= 500 => format!("Server.{}", refusal.code),
        "ec2" => format!("Client.{}", refusal.code),
        _ if denied => DENIED.into(),
        "s3" => refusal.code.clone().into_owned(),
        _ => refusal.exception.clone().into_owned(),
    };
    Error { code, message: refusal.message.clone(), denied }
}

/// Random bytes as a lower-case GUID of version 4.
pub fn guid(mut bytes: [u8; 16]) -> String {
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let text = hex::encode(bytes);
    [&text[..8], &text[8..12], &text[12..16], &text[16..20], &text[20..]].join("-")
}
