//! Findings as documents: the AWS Security Finding Format, and filters in the form they are sent in.
//!
//! A finding is what its provider says, in a format of its own that is older than any of our rows; it
//! is kept as it is exchanged.
//!
//! # Invariants
//!
//! * What is kept was read by the model, and can be read by it again.
//! * A path leads through lists: its values are those of every item.

use std::borrow::Cow;

use minicbor::decode::Error as DecodeError;
use minicbor::encode::{Error as EncodeError, Write};
use minicbor::{Decode, Decoder, Encode, Encoder};
use serde_json::{Map as Object, Value};
use store::Failure;
use wire::{Document, Map, Structure};

/// A document in JSON.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Asff(pub Object<String, Value>);

impl Asff {
    pub fn of(shape: impl Structure) -> Asff {
        Asff(object(&shape.write()))
    }

    /// The shape that the document is of.
    pub fn read<T: Structure>(&self) -> Result<T, Failure> {
        let map = members(&self.0);
        T::read(map).map_err(|it| Failure::new(format!("a kept document is malformed: {it}")))
    }

    /// All that stands at a path, such as `Resources.Id`.
    pub fn at(&self, path: &str) -> Vec<&Value> {
        let mut parts = path.split('.');
        let first = parts.next().and_then(|it| self.0.get(it));
        let mut found: Vec<&Value> = first.into_iter().flat_map(items).collect();
        for part in parts {
            found = found.into_iter().filter_map(|it| it.get(part)).flat_map(items).collect();
        }
        found
    }

    /// The first text at a path.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.at(path).first().and_then(|it| it.as_str())
    }

    pub fn set(&mut self, field: &str, value: impl Into<Value>) {
        self.0.insert(field.into(), value.into());
    }
}

fn items(value: &Value) -> impl Iterator<Item = &Value> {
    match value {
        Value::Array(items) => items.as_slice(),
        other => std::slice::from_ref(other),
    }
    .iter()
}

fn object(map: &Map) -> Object<String, Value> {
    map.iter().map(|(name, value)| (name.to_string(), json(value))).collect()
}

/// No member of a finding is a blob or a time: its times are texts.
fn json(document: &Document) -> Value {
    match document {
        Document::Bool(value) => Value::from(*value),
        Document::Integer(value) | Document::Time(value) => Value::from(*value),
        Document::Float(value) => Value::from(*value),
        Document::Text(text) => Value::from(text.as_str()),
        Document::List(list) => list.iter().map(json).collect(),
        Document::Map(map) => Value::Object(object(map)),
        Document::Null | Document::Blob(_) | Document::Body(_) => Value::Null,
    }
}

fn members(object: &Object<String, Value>) -> Map {
    object.iter().map(|(name, value)| (Cow::Owned(name.clone()), document(value))).collect()
}

fn document(value: &Value) -> Document {
    match value {
        Value::Null => Document::Null,
        Value::Bool(value) => Document::Bool(*value),
        Value::Number(number) => match number.as_i64() {
            Some(integer) => Document::Integer(integer),
            None => Document::Float(number.as_f64().unwrap_or_default()),
        },
        Value::String(text) => Document::text(text.as_str()),
        Value::Array(list) => Document::List(list.iter().map(document).collect()),
        Value::Object(object) => Document::Map(members(object)),
    }
}

impl<C> Encode<C> for Asff {
    fn encode<W: Write>(&self, e: &mut Encoder<W>, _: &mut C) -> Result<(), EncodeError<W::Error>> {
        let text = serde_json::to_string(&self.0);
        e.str(&text.map_err(EncodeError::message)?)?;
        Ok(())
    }
}

impl<'b, C> Decode<'b, C> for Asff {
    fn decode(d: &mut Decoder<'b>, _: &mut C) -> Result<Self, DecodeError> {
        serde_json::from_str(d.str()?).map(Asff).map_err(DecodeError::message)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use wire::securityhub as aws;

    use super::*;

    #[test]
    fn a_finding_comes_back_as_it_was_kept_and_paths_lead_through_lists() {
        let severity = aws::Severity { product: Some(8.0), ..Default::default() };
        let resource = |id: &str| aws::Resource { id: id.into(), ..Default::default() };
        let finding = aws::AwsSecurityFinding {
            id: "one".into(),
            severity: Some(severity),
            resources: vec![resource("a"), resource("b")],
            ..Default::default()
        };
        let kept = Asff::of(finding.clone());
        let row = minicbor::to_vec(&kept).unwrap();
        let read: Asff = minicbor::decode(&row).unwrap();
        assert_eq!(read.read::<aws::AwsSecurityFinding>().unwrap(), finding);
        assert_eq!(read.at("Resources.Id"), [&json!("a"), &json!("b")]);
        assert_eq!(read.text("Id"), Some("one"));
        assert!(read.at("Resources.Details.Other").is_empty());
    }
}
