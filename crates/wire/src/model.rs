//! The static tables that describe AWS's services: what generated code consists of.
//!
//! # Invariants
//!
//! * Facts only: names, places, types, constraints, codes. No behavior and no prose.
//! * Everything is `'static` and built by `const fn`s, so a table costs nothing at start.

/// A service as the wire sees it.
#[derive(Debug)]
pub struct Service {
    /// Our name of it: `s3`, `cloudtrail`.
    pub name: &'static str,
    /// The service in a credential scope.
    pub signing_name: &'static str,
    pub endpoint_prefix: &'static str,
    pub protocol: Protocol,
    /// The part of `X-Amz-Target` before the last dot, in the JSON protocols.
    pub target_prefix: &'static str,
    pub json_version: &'static str,
    pub api_version: &'static str,
    pub xml_namespace: &'static str,
    /// `eventSource` of the service's events.
    pub event_source: &'static str,
    /// By name.
    pub operations: &'static [&'static OperationModel],
    /// Operations that are known by name only, by name.
    pub unserved: &'static [OperationModel],
}

impl Service {
    pub fn operation(&self, name: &str) -> Option<&'static OperationModel> {
        if let Ok(at) = self.operations.binary_search_by(|operation| operation.name.cmp(name)) {
            return Some(self.operations[at]);
        }
        let at = self.unserved.binary_search_by(|operation| operation.name.cmp(name)).ok()?;
        Some(&self.unserved[at])
    }

    /// Every operation that has a name.
    pub fn all_operations(&self) -> impl Iterator<Item = &'static OperationModel> {
        self.operations.iter().copied().chain(self.unserved)
    }
}

/// How a service speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Protocol {
    Json10,
    Json11,
    Query,
    Ec2,
    RestJson,
    RestXml,
}

impl Protocol {
    pub fn is_json(self) -> bool {
        matches!(self, Protocol::Json10 | Protocol::Json11 | Protocol::RestJson)
    }
}

/// One API.
#[derive(Debug)]
pub struct OperationModel {
    pub service: &'static Service,
    pub name: &'static str,
    pub method: &'static str,
    pub uri: &'static str,
    pub status: u16,
    pub input: &'static StructureModel,
    pub output: &'static StructureModel,
    /// The element around the output in the query protocol.
    pub result_wrapper: &'static str,
    pub errors: &'static [&'static ErrorModel],
    /// The input member that names the algorithm of the request's checksum.
    pub checksum_algorithm_member: &'static str,
    pub checksum_required: bool,
    pub deprecated: bool,
    pub unsigned: bool,
}

impl OperationModel {
    pub const fn new(
        service: &'static Service,
        name: &'static str,
        (method, uri): (&'static str, &'static str),
        input: &'static StructureModel,
        output: &'static StructureModel,
        errors: &'static [&'static ErrorModel],
    ) -> OperationModel {
        OperationModel {
            service,
            name,
            method,
            uri,
            status: 200,
            input,
            output,
            result_wrapper: "",
            errors,
            checksum_algorithm_member: "",
            checksum_required: false,
            deprecated: false,
            unsigned: false,
        }
    }

    pub const fn status(self, status: u16) -> OperationModel {
        OperationModel { status, ..self }
    }

    pub const fn wrapped(self, result_wrapper: &'static str) -> OperationModel {
        OperationModel { result_wrapper, ..self }
    }

    pub const fn checksum(self, checksum_algorithm_member: &'static str) -> OperationModel {
        OperationModel { checksum_algorithm_member, ..self }
    }

    pub const fn checksum_required(self) -> OperationModel {
        OperationModel { checksum_required: true, ..self }
    }

    pub const fn deprecated(self) -> OperationModel {
        OperationModel { deprecated: true, ..self }
    }

    pub const fn unsigned(self) -> OperationModel {
        OperationModel { unsigned: true, ..self }
    }
}

/// An error of a service.
#[derive(Debug)]
pub struct ErrorModel {
    /// The class name in the model.
    pub exception: &'static str,
    /// The code on the wire.
    pub code: &'static str,
    pub status: u16,
}

/// A structure: its members in the order in which they are written.
#[derive(Debug)]
pub struct StructureModel {
    pub name: &'static str,
    pub members: &'static [Member],
    /// The root element where it is not the structure's name.
    pub root: &'static str,
    /// Prefix and address of a namespace that the element declares.
    pub namespace: Option<(&'static str, &'static str)>,
    /// Exactly one member may be present.
    pub union: bool,
}

impl StructureModel {
    pub const fn new(name: &'static str, members: &'static [Member]) -> StructureModel {
        StructureModel { name, members, root: name, namespace: None, union: false }
    }

    pub const fn root(self, root: &'static str) -> StructureModel {
        StructureModel { root, ..self }
    }

    pub const fn namespace(self, prefix: &'static str, uri: &'static str) -> StructureModel {
        StructureModel { namespace: Some((prefix, uri)), ..self }
    }

    pub const fn union(self) -> StructureModel {
        StructureModel { union: true, ..self }
    }

    pub fn member(&self, name: &str) -> Option<&'static Member> {
        self.members.iter().find(|member| member.name == name)
    }

    /// The member that is the HTTP body itself.
    pub fn payload(&self) -> Option<&'static Member> {
        self.members.iter().find(|member| member.place == Place::Payload)
    }

    /// The member whose bytes stream past the document.
    pub fn streaming(&self) -> Option<&'static Member> {
        self.members.iter().find(|member| member.streaming)
    }
}

/// A member of a structure.
#[derive(Debug)]
pub struct Member {
    /// The name in the model and in documents.
    pub name: &'static str,
    /// The name in its place; headers are lower case.
    pub wire_name: &'static str,
    /// The name in an EC2 query where it differs.
    pub query_name: &'static str,
    pub place: Place,
    pub target: &'static Type,
    pub required: bool,
    pub flattened: bool,
    pub streaming: bool,
    /// Written as an attribute of its parent's element.
    pub attribute: bool,
    pub idempotency_token: bool,
    /// Part of the host name.
    pub host_label: bool,
}

/// A member whose wire name is its own and that lies in the body.
pub const fn member(target: &'static Type) -> Member {
    Member {
        name: "",
        wire_name: "",
        query_name: "",
        place: Place::Body,
        target,
        required: false,
        flattened: false,
        streaming: false,
        attribute: false,
        idempotency_token: false,
        host_label: false,
    }
}

impl Member {
    /// The last step, taken by `shape!`: the member learns its name.
    pub const fn named(self, name: &'static str) -> Member {
        let wire_name = if self.wire_name.is_empty() { name } else { self.wire_name };
        Member { name, wire_name, ..self }
    }

    pub const fn at(self, wire_name: &'static str) -> Member {
        Member { wire_name, ..self }
    }

    pub const fn query_name(self, query_name: &'static str) -> Member {
        Member { query_name, ..self }
    }

    pub const fn header(self, wire_name: &'static str) -> Member {
        Member { place: Place::Header, wire_name, ..self }
    }

    /// All headers with a prefix, as a map.
    pub const fn headers(self, prefix: &'static str) -> Member {
        Member { place: Place::Headers, wire_name: prefix, ..self }
    }

    pub const fn query(self, wire_name: &'static str) -> Member {
        Member { place: Place::Query, wire_name, ..self }
    }

    pub const fn query_map(self) -> Member {
        Member { place: Place::QueryMap, ..self }
    }

    pub const fn path(self, wire_name: &'static str) -> Member {
        Member { place: Place::Path, wire_name, ..self }
    }

    pub const fn status_code(self) -> Member {
        Member { place: Place::Status, ..self }
    }

    pub const fn payload(self) -> Member {
        Member { place: Place::Payload, ..self }
    }

    pub const fn required(self) -> Member {
        Member { required: true, ..self }
    }

    pub const fn flattened(self) -> Member {
        Member { flattened: true, ..self }
    }

    pub const fn streaming(self) -> Member {
        Member { streaming: true, ..self }
    }

    pub const fn attribute(self) -> Member {
        Member { attribute: true, ..self }
    }

    pub const fn idempotency_token(self) -> Member {
        Member { idempotency_token: true, ..self }
    }

    pub const fn host_label(self) -> Member {
        Member { host_label: true, ..self }
    }

    /// Whether events and logs must not show the value.
    pub fn is_sensitive(&self) -> bool {
        self.target.sensitive
    }
}

/// Where a member lies in a request or an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Body,
    Header,
    /// Every header that begins with the member's wire name.
    Headers,
    Query,
    /// Every query parameter that no other member takes.
    QueryMap,
    Path,
    Status,
    /// The member is the body.
    Payload,
}

/// The type of a value, with its constraints.
#[derive(Debug)]
pub struct Type {
    pub kind: Kind,
    /// The least and the greatest length or value.
    pub min: Option<i64>,
    pub max: Option<i64>,
    pub pattern: &'static str,
    pub values: &'static [&'static str],
    pub sensitive: bool,
}

/// What a value is.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    Text,
    Bool,
    Integer,
    Long,
    Float,
    Blob,
    Time(TimeFormat),
    /// The item's type, the element's name, whether the list has no element of its own.
    List {
        item: &'static Type,
        name: &'static str,
        flattened: bool,
    },
    Map {
        key: &'static Type,
        value: &'static Type,
        key_name: &'static str,
        value_name: &'static str,
        flattened: bool,
    },
    Structure(&'static StructureModel),
}

/// How a timestamp is written; `Default` leaves it to the protocol and the place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeFormat {
    Default,
    Iso8601,
    HttpDate,
    EpochSeconds,
}

impl Type {
    const fn of(kind: Kind) -> Type {
        Type { kind, min: None, max: None, pattern: "", values: &[], sensitive: false }
    }

    pub const fn text() -> Type {
        Type::of(Kind::Text)
    }

    pub const fn boolean() -> Type {
        Type::of(Kind::Bool)
    }

    pub const fn integer() -> Type {
        Type::of(Kind::Integer)
    }

    pub const fn long() -> Type {
        Type::of(Kind::Long)
    }

    pub const fn float() -> Type {
        Type::of(Kind::Float)
    }

    pub const fn blob() -> Type {
        Type::of(Kind::Blob)
    }

    pub const fn time() -> Type {
        Type::of(Kind::Time(TimeFormat::Default))
    }

    pub const fn time_as(format: TimeFormat) -> Type {
        Type::of(Kind::Time(format))
    }

    /// A list; `name` is the element of an item.
    pub const fn list(item: &'static Type, name: &'static str) -> Type {
        Type::of(Kind::List { item, name, flattened: false })
    }

    pub const fn map(
        (key, key_name): (&'static Type, &'static str),
        (value, value_name): (&'static Type, &'static str),
    ) -> Type {
        Type::of(Kind::Map { key, value, key_name, value_name, flattened: false })
    }

    pub const fn structure(model: &'static StructureModel) -> Type {
        Type::of(Kind::Structure(model))
    }

    pub const fn flattened(self) -> Type {
        let kind = match self.kind {
            Kind::List { item, name, .. } => Kind::List { item, name, flattened: true },
            Kind::Map { key, value, key_name, value_name, .. } => {
                Kind::Map { key, value, key_name, value_name, flattened: true }
            }
            other => other,
        };
        Type { kind, ..self }
    }

    pub const fn min(self, min: i64) -> Type {
        Type { min: Some(min), ..self }
    }

    pub const fn max(self, max: i64) -> Type {
        Type { max: Some(max), ..self }
    }

    pub const fn pattern(self, pattern: &'static str) -> Type {
        Type { pattern, ..self }
    }

    pub const fn one_of(self, values: &'static [&'static str]) -> Type {
        Type { values, ..self }
    }

    pub const fn sensitive(self) -> Type {
        Type { sensitive: true, ..self }
    }
}

/// The scalars without constraints, shared by all services.
pub mod plain {
    use super::{TimeFormat, Type};

    pub static TEXT: Type = Type::text();
    pub static BOOL: Type = Type::boolean();
    pub static INTEGER: Type = Type::integer();
    pub static LONG: Type = Type::long();
    pub static FLOAT: Type = Type::float();
    pub static BLOB: Type = Type::blob();
    pub static TIME: Type = Type::time();
    pub static TIME_ISO8601: Type = Type::time_as(TimeFormat::Iso8601);
    pub static TIME_HTTP: Type = Type::time_as(TimeFormat::HttpDate);
    pub static TIME_EPOCH: Type = Type::time_as(TimeFormat::EpochSeconds);
}
