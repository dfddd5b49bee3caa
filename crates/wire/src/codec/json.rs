//! awsJson 1.0 and 1.1: one object in, one object out.
//!
//! # Invariants
//!
//! * The nesting of a request is limited by the parser, its size by the edge, the number of its
//!   values here: a value takes far more memory than its two bytes of text.
//! * A value of the wrong type is a `SerializationException`; null is absent.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Number, Value};

use super::{Ids, Response};
use crate::model::{Kind, Place, StructureModel, TimeFormat, Type};
use crate::{Document, Map, OperationModel, Protocol, Refusal, time};

/// How many values a request may hold, counted by the marks that begin one. The marks in texts
/// count too: the longest template has a few ten thousand.
const VALUES_MAX: usize = 500_000;

pub fn decode(model: &StructureModel, body: &[u8]) -> Result<Map, Refusal> {
    if body.iter().all(u8::is_ascii_whitespace) {
        return Ok(Map::new());
    }
    if body.iter().filter(|byte| b",[{".contains(byte)).count() > VALUES_MAX {
        return Err(mistake("The request body holds too many values."));
    }
    let Ok(value) = serde_json::from_slice::<Value>(body) else {
        return Err(mistake("The request body is not well-formed JSON."));
    };
    match value {
        Value::Object(members) => read_structure(model, members),
        _ => Err(mistake("The request body is not a JSON object.")),
    }
}

pub fn encode(operation: &OperationModel, output: &Map, ids: &Ids) -> Response {
    let mut response = Response::new(operation.status);
    response.header("x-amzn-requestid", ids.request_id);
    response.header_static("content-type", content_type(operation.service.protocol));
    response.body = write_structure(operation.output, output).to_string().into_bytes();
    response
}

pub fn content_type(protocol: Protocol) -> &'static str {
    match protocol {
        Protocol::Json10 => "application/x-amz-json-1.0",
        Protocol::RestJson => "application/json",
        _ => "application/x-amz-json-1.1",
    }
}

/// The members of a structure that lie in the body.
pub fn read_structure(
    model: &StructureModel,
    mut members: serde_json::Map<String, Value>,
) -> Result<Map, Refusal> {
    let mut map = Map::with_capacity(members.len().min(model.members.len()));
    for member in model.members.iter().filter(|it| matches!(it.place, Place::Body)) {
        match members.remove(member.wire_name) {
            None | Some(Value::Null) => {}
            Some(value) => map.insert(member.name, read(member.target, value)?),
        }
    }
    Ok(map)
}

/// Reads a value of a type.
pub fn read(target: &Type, value: Value) -> Result<Document, Refusal> {
    Ok(match (target.kind, value) {
        (Kind::Structure(model), Value::Object(members)) => {
            Document::Map(read_structure(model, members)?)
        }
        (Kind::List { item, .. }, Value::Array(items)) => {
            let items = items.into_iter().map(|value| read_item(item, value));
            Document::List(items.collect::<Result<_, _>>()?)
        }
        (Kind::Map { value: of, .. }, Value::Object(entries)) => {
            let entry = |(key, value)| Ok((std::borrow::Cow::Owned(key), read_item(of, value)?));
            Document::Map(entries.into_iter().map(entry).collect::<Result<_, Refusal>>()?)
        }
        (Kind::Text, Value::String(text)) => Document::Text(text),
        (Kind::Bool, Value::Bool(value)) => Document::Bool(value),
        (Kind::Integer, Value::Number(number)) => {
            let value = i32::try_from(integer(&number)?).map_err(|_| out_of_range(&number))?;
            Document::Integer(value.into())
        }
        (Kind::Long, Value::Number(number)) => Document::Integer(integer(&number)?),
        (Kind::Float, Value::Number(number)) => {
            Document::Float(number.as_f64().ok_or_else(|| out_of_range(&number))?)
        }
        (Kind::Float, Value::String(text))
            if ["NaN", "Infinity", "-Infinity"].contains(&&*text) =>
        {
            Document::Float(text.parse().map_err(|_| mistake(""))?)
        }
        (Kind::Blob, Value::String(text)) => match STANDARD.decode(&text) {
            Ok(bytes) => Document::Blob(bytes),
            Err(_) => return Err(mistake("A blob is not base64.")),
        },
        (Kind::Time(_), Value::Number(number)) => {
            let ms = number.as_f64().and_then(time::from_seconds);
            Document::Time(ms.ok_or_else(|| out_of_range(&number))?)
        }
        (Kind::Time(_), Value::String(text)) => match time::parse(&text) {
            Some(ms) => Document::Time(ms),
            None => return Err(mismatch(target, &Value::String(text))),
        },
        (_, value) => return Err(mismatch(target, &value)),
    })
}

/// An item of a list or map may be null.
fn read_item(target: &Type, value: Value) -> Result<Document, Refusal> {
    if value.is_null() { Ok(Document::Null) } else { read(target, value) }
}

fn integer(number: &Number) -> Result<i64, Refusal> {
    if let Some(value) = number.as_i64() {
        return Ok(value);
    }
    match number.as_f64() {
        // 2^53: beyond it a double names no certain integer.
        Some(value) if value.trunc() == value && value.abs() <= 9_007_199_254_740_992.0 => {
            Ok(value as i64)
        }
        _ => Err(out_of_range(number)),
    }
}

fn out_of_range(number: &Number) -> Refusal {
    mistake(format!("The number {number} is out of range."))
}

/// The words of AWS's own parser.
fn mismatch(target: &Type, value: &Value) -> Refusal {
    let expected = match target.kind {
        Kind::Text => "a String",
        Kind::Bool => "a Boolean",
        Kind::Integer => "an Integer",
        Kind::Long => "a Long",
        Kind::Float => "a Double",
        Kind::Blob => "a Blob",
        Kind::Time(_) => "a Timestamp",
        Kind::List { .. } => return mistake("Expected list or null"),
        Kind::Map { .. } | Kind::Structure(_) => {
            return mistake("Expected structure or map or null");
        }
    };
    let token = match value {
        Value::Array(_) => return mistake("Start of list found where not expected"),
        Value::Object(_) => return mistake("Start of structure or map found where not expected."),
        Value::Null => "NULL_VALUE",
        Value::Bool(true) => "TRUE_VALUE",
        Value::Bool(false) => "FALSE_VALUE",
        Value::Number(number) if number.is_f64() => "DECIMAL_VALUE",
        Value::Number(_) => "NUMBER_VALUE",
        Value::String(_) => "STRING_VALUE",
    };
    mistake(format!("{token} can not be converted to {expected}"))
}

fn mistake(message: impl Into<String>) -> Refusal {
    Refusal::new("SerializationException", 400, message)
}

/// Writes the members that lie in the body, in the document's order.
pub fn write_structure(model: &StructureModel, map: &Map) -> Value {
    let mut members = serde_json::Map::new();
    for (name, value) in map.iter() {
        let Some(member) = model.member(name).filter(|member| member.place == Place::Body) else {
            continue;
        };
        if !matches!(value, Document::Null) {
            members.insert(member.wire_name.to_string(), write(member.target, value));
        }
    }
    Value::Object(members)
}

/// Writes a value.
pub fn write(target: &Type, value: &Document) -> Value {
    match (target.kind, value) {
        (Kind::Structure(model), Document::Map(map)) => write_structure(model, map),
        (Kind::List { item, .. }, Document::List(items)) => {
            Value::Array(items.iter().map(|value| write(item, value)).collect())
        }
        (Kind::Map { value: of, .. }, Document::Map(map)) => {
            Value::Object(map.iter().map(|(key, it)| (key.to_string(), write(of, it))).collect())
        }
        (_, Document::Bool(value)) => Value::Bool(*value),
        (_, Document::Integer(value)) => Value::from(*value),
        (_, Document::Float(value)) => match Number::from_f64(*value) {
            Some(number) => Value::Number(number),
            None if value.is_nan() => Value::from("NaN"),
            None if *value > 0.0 => Value::from("Infinity"),
            None => Value::from("-Infinity"),
        },
        (_, Document::Text(text)) => Value::from(text.as_str()),
        (_, Document::Blob(bytes)) => Value::from(STANDARD.encode(bytes)),
        (kind, Document::Time(ms)) => timestamp(kind, *ms),
        _ => Value::Null,
    }
}

fn timestamp(kind: Kind, ms: i64) -> Value {
    match kind {
        Kind::Time(TimeFormat::Iso8601) => Value::from(time::iso8601(ms)),
        Kind::Time(TimeFormat::HttpDate) => Value::from(time::http_date(ms)),
        _ if ms % 1000 == 0 => Value::from(ms / 1000),
        _ => Value::from(ms as f64 / 1000.0),
    }
}
