//! Requests of the REST protocols.
//!
//! # Invariants
//!
//! * The request's headers and parameters are walked, not the model's members: S3's operations
//!   have dozens of members, and its requests give a few.
//! * A bad date in a condition is ignored, as HTTP has it; every other bad value is refused.

use http::request::Parts;

use crate::codec::scalar;
use crate::codec::xml::{self, Malformed};
use crate::codec::{element, json};
use crate::model::{Kind, Member, Place, StructureModel, Type};
use crate::route::Routed;
use crate::{Document, Map, OperationModel, Protocol, Refusal, s3};

/// Members that were found, with their place in the model, by which they are sorted at the end.
type Found = Vec<(usize, Document)>;

/// Parameters of GetObject and HeadObject that set headers of the answer.
const OVERRIDE: &str = "response-";

pub fn decode(
    routed: &Routed,
    operation: &OperationModel,
    parts: &Parts,
    body: &[u8],
) -> Result<Map, Refusal> {
    let model = operation.input;
    let mut found = Found::with_capacity(16);
    labels(model, routed, &mut found);
    headers(model, parts, &mut found)?;
    parameters(model, routed, &mut found)?;
    payload(operation, body, &mut found)?;
    found.sort_by_key(|(at, _)| *at);
    let required = |(at, member): (usize, &Member)| {
        // S3's own host label is the client's affair; S3 Control's account is in a header as well.
        let is_elsewhere = member.host_label && operation.service.name == s3::SERVICE.name;
        let streamed = member.streaming || is_elsewhere;
        member.required && !streamed && !found.iter().any(|(found, _)| *found == at)
    };
    if let Some((_, member)) = model.members.iter().enumerate().find(|it| required(*it)) {
        return Err(missing(operation, member));
    }
    Ok(found.into_iter().map(|(at, value)| (model.members[at].name.into(), value)).collect())
}

fn labels(model: &StructureModel, routed: &Routed, found: &mut Found) {
    for (name, value) in &routed.labels {
        let is_it = |member: &Member| member.place == Place::Path && member.wire_name == *name;
        if let Some(at) = model.members.iter().position(is_it) {
            let target = model.members[at].target;
            found.push((at, scalar::read(target, value).unwrap_or(Document::text(value))));
        }
    }
}

fn headers(model: &StructureModel, parts: &Parts, found: &mut Found) -> Result<(), Refusal> {
    let prefixed = model.members.iter().position(|member| member.place == Place::Headers);
    let mut entries = Map::new();
    for name in parts.headers.keys() {
        let name = name.as_str();
        let is_it = |member: &Member| member.place == Place::Header && member.wire_name == name;
        if let Some(at) = model.members.iter().position(is_it) {
            let member = &model.members[at];
            if let Some(value) = text_value(member, &header(parts, name))? {
                found.push((at, value));
            }
        } else if let Some(at) = prefixed
            && let Some(rest) = name.strip_prefix(model.members[at].wire_name)
        {
            entries.insert(rest.to_string(), Document::Text(header(parts, name)));
        }
    }
    if let Some(at) = prefixed.filter(|_| !entries.is_empty()) {
        found.push((at, Document::Map(entries)));
    }
    Ok(())
}

/// The value of a header; of several lines, their list. UTF-8, or else Latin-1.
fn header(parts: &Parts, name: &str) -> String {
    let mut text = String::new();
    for value in parts.headers.get_all(name) {
        if !text.is_empty() {
            text.push(',');
        }
        match std::str::from_utf8(value.as_bytes()) {
            Ok(value) => text.push_str(value),
            Err(_) => text.extend(value.as_bytes().iter().map(|byte| char::from(*byte))),
        }
    }
    text
}

fn parameters(model: &StructureModel, routed: &Routed, found: &mut Found) -> Result<(), Refusal> {
    let mut rest = Map::new();
    for (name, value) in &routed.parameters {
        let is_it = |member: &Member| member.place == Place::Query && member.wire_name == name;
        let Some(at) = model.members.iter().position(is_it) else {
            if name.starts_with(OVERRIDE) && model.member("ResponseContentType").is_some() {
                return Err(not_overridable(name, value));
            }
            rest.insert(name.clone(), Document::text(value));
            continue;
        };
        let member = &model.members[at];
        let given = found.iter_mut().find(|(found, _)| *found == at);
        match (member.target.kind, given) {
            (Kind::List { item, .. }, given) => {
                let value = scalar::read(item, value).ok_or_else(|| invalid(member, value))?;
                match given {
                    Some((_, Document::List(items))) => items.push(value),
                    _ => found.push((at, Document::List(vec![value]))),
                }
            }
            // Of a parameter given twice the first counts.
            (_, Some(_)) => {}
            (_, None) => {
                if let Some(value) = text_value(member, value)? {
                    found.push((at, value));
                }
            }
        }
    }
    let all = model.members.iter().position(|member| member.place == Place::QueryMap);
    if let Some(at) = all {
        found.push((at, Document::Map(rest)));
    }
    Ok(())
}

/// A member from its text. `None` for an empty number and for a date that HTTP ignores.
fn text_value(member: &Member, text: &str) -> Result<Option<Document>, Refusal> {
    match member.target.kind {
        Kind::Text => return Ok(Some(Document::text(text))),
        Kind::List { item, .. } => {
            let items = text.split(',').map(str::trim).filter(|it| !it.is_empty());
            let items: Option<Vec<_>> = items.map(|it| scalar::read(item, it)).collect();
            let items = items.ok_or_else(|| invalid(member, text))?;
            return Ok((!items.is_empty()).then_some(Document::List(items)));
        }
        _ if text.trim().is_empty() => return Ok(None),
        _ => {}
    }
    match scalar::read(member.target, text) {
        Some(value) => Ok(Some(value)),
        None if is_condition(member) => Ok(None),
        None => Err(invalid(member, text)),
    }
}

/// `If-Modified-Since` and its kin.
fn is_condition(member: &Member) -> bool {
    matches!(member.target.kind, Kind::Time(_))
        && (member.wire_name.starts_with("if-") || member.wire_name.contains("-source-if-"))
}

/// S3's words for a value that is not of its type.
fn invalid(member: &Member, value: &str) -> Refusal {
    let name = member.wire_name;
    let message = match (name, member.target.kind) {
        ("partNumber", _) => {
            "Part number must be an integer between 1 and 10000, inclusive".to_string()
        }
        (_, Kind::Integer | Kind::Long) => {
            format!("Provided {name} not an integer or within integer range")
        }
        ("x-amz-object-lock-retain-until-date", _) => {
            "The retain until date must be provided in ISO 8601 format".to_string()
        }
        _ => format!("The value of {name} is not valid"),
    };
    Refusal::invalid_argument(message, name, value)
}

fn not_overridable(name: &str, value: &str) -> Refusal {
    let message = format!(
        "{name} is not in the set of overridable response headers. Please refer to the S3 API \
         documentation for a complete list of overridable response headers."
    );
    Refusal::invalid_argument(message, name, value)
}

fn payload(operation: &OperationModel, body: &[u8], found: &mut Found) -> Result<(), Refusal> {
    let model = operation.input;
    let Some(at) = model.members.iter().position(|member| member.place == Place::Payload) else {
        return members_of_body(operation, body, found);
    };
    let member = &model.members[at];
    // An empty text is a text: it is up to the operation what it says of a policy that is none.
    let is_text = member.required && matches!(member.target.kind, Kind::Text);
    if member.streaming || body.is_empty() && !is_text {
        return Ok(());
    }
    let value = match member.target.kind {
        Kind::Blob => Document::Blob(body.to_vec()),
        Kind::Text => match std::str::from_utf8(body) {
            Ok(text) => Document::text(text),
            Err(_) => return Err(malformed(operation)),
        },
        _ => structured(operation, member.target, member.wire_name, body)?,
    };
    found.push((at, value));
    Ok(())
}

/// A body that is one member's value.
fn structured(
    operation: &OperationModel,
    target: &Type,
    root: &str,
    body: &[u8],
) -> Result<Document, Refusal> {
    if operation.service.protocol == Protocol::RestJson {
        let value = serde_json::from_slice(body).map_err(|_| malformed(operation))?;
        return json::read(target, value);
    }
    let parsed = xml::parse(body).and_then(|element| {
        if element.name == root { element::read(target, &element) } else { Err(Malformed) }
    });
    parsed.map_err(|_| malformed(operation))
}

/// A body whose members are the input's own.
fn members_of_body(
    operation: &OperationModel,
    body: &[u8],
    found: &mut Found,
) -> Result<(), Refusal> {
    let model = operation.input;
    if body.is_empty() || !model.members.iter().any(|member| member.place == Place::Body) {
        return Ok(());
    }
    let map = match operation.service.protocol {
        Protocol::RestJson => json::decode(model, body)?,
        _ => xml::parse(body)
            .and_then(|root| element::read_structure(model, &root))
            .map_err(|_| malformed(operation))?,
    };
    for (name, value) in map {
        if let Some(at) = model.members.iter().position(|member| member.name == name) {
            found.push((at, value));
        }
    }
    Ok(())
}

fn malformed(operation: &OperationModel) -> Refusal {
    if operation.service.protocol == Protocol::RestJson {
        return Refusal::new("SerializationException", 400, "The body is not well-formed.");
    }
    let message =
        "The XML you provided was not well-formed or did not validate against our published schema";
    // Access lists have an error of their own for the same fault.
    match operation.name {
        "PutBucketAcl" | "PutObjectAcl" => s3::malformed_acl_error(message),
        _ => s3::malformed_xml(message),
    }
}

fn missing(operation: &OperationModel, member: &Member) -> Refusal {
    if operation.service.protocol == Protocol::RestJson {
        let message = format!(
            "Value null at '{}' failed to satisfy constraint: Member must not be null",
            member.name
        );
        return Refusal::new("ValidationException", 400, message);
    }
    match (member.place, member.wire_name) {
        (Place::Payload, _) => s3::missing_request_body_error("Request Body is empty"),
        (Place::Body, _) => malformed(operation),
        (_, "x-amz-object-attributes") => s3::invalid_request(
            "The x-amz-object-attributes header specifying the attributes to be retrieved is \
             either missing or empty",
        ),
        (Place::Header, name) => {
            s3::missing_security_header("Your request was missing a required header")
                .with("MissingHeaderName", name)
        }
        (_, "uploadId") => Refusal::invalid_argument(
            "This operation does not accept partNumber without uploadId",
            "partNumber",
            "",
        ),
        (_, "partNumber") => Refusal::invalid_argument(
            "Part number must be an integer between 1 and 10000, inclusive",
            "partNumber",
            "",
        ),
        (_, name) => Refusal::invalid_argument(
            format!("The parameter {name} is required by this operation"),
            name,
            "",
        ),
    }
}
