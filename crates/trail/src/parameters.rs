//! The naming rule of the JSON and query protocols: a member's name with its first character
//! lowered, at every depth.
//!
//! # Invariants
//!
//! * Only names of members are changed. The keys of a map are the caller's and stay as they are.
//! * Secrets are left out or replaced, whatever a caller put into them.
//! * An object without members is `null` at the top; below, it is what the caller sent.

use wire::model::{Kind, Member, Type};
use wire::{Document, Map, StructureModel};

use crate::calendar;
use crate::json::Writer;

/// What stands in the place of a value that nobody may read.
pub(crate) const HIDDEN: &str = "HIDDEN_DUE_TO_SECURITY_REASONS";

/// What stands there in the events of a service.
pub(crate) fn hidden(service: &str) -> &'static str {
    match service {
        "organizations" => "****",
        _ => HIDDEN,
    }
}

/// Write a request or a response, with `hidden` in the place of what nobody may read.
pub(crate) fn write(json: &mut Writer, model: &StructureModel, map: &Map, hidden: &str) {
    let start = json.len();
    let before = members(json, model, map, hidden);
    if json.len() == before {
        json.cut(start);
        json.null();
    } else {
        json.close('}');
    }
}

/// Open an object and write its members; tells where they began.
fn members(json: &mut Writer, model: &StructureModel, map: &Map, hidden: &str) -> usize {
    json.open('{');
    let start = json.len();
    for (name, document) in map.iter() {
        match model.member(name) {
            Some(member) if shown(member, document) => {
                json.lowered_key(name);
                if member.is_sensitive() {
                    json.text(hidden);
                } else {
                    value(json, member.target, document, hidden);
                }
            }
            _ => {}
        }
    }
    start
}

fn shown(member: &Member, document: &Document) -> bool {
    !matches!(document, Document::Null | Document::Blob(_) | Document::Body(_))
        && !SECRETS.contains(&member.name)
}

/// Members that AWS's records do not have at all, in any service.
const SECRETS: &[&str] = &[
    "SecretAccessKey",
    "Password",
    "NewPassword",
    "OldPassword",
    "AuthenticationCode1",
    "AuthenticationCode2",
    "TokenCode",
    "GrantToken",
    "GrantTokens",
];

fn value(json: &mut Writer, kind: &Type, document: &Document, hidden: &str) {
    match (document, &kind.kind) {
        (Document::Map(map), Kind::Structure(model)) => {
            members(json, model, map, hidden);
            json.close('}');
        }
        (Document::Map(map), Kind::Map { value: kind, .. }) => {
            json.open('{');
            for (key, document) in map.iter() {
                json.key(key);
                value(json, kind, document, hidden);
            }
            json.close('}');
        }
        (Document::List(items), Kind::List { item, .. }) => {
            json.open('[');
            for document in items {
                value(json, item, document, hidden);
            }
            json.close(']');
        }
        _ => scalar(json, document),
    }
}

fn scalar(json: &mut Writer, document: &Document) {
    match document {
        Document::Bool(value) => json.boolean(*value),
        Document::Integer(value) => json.integer(*value),
        Document::Float(value) => json.float(*value),
        Document::Text(text) => json.text(text),
        Document::Time(time_ms) => json.text(&calendar::english(*time_ms)),
        // A document that does not fit its model was refused; there is nothing to show.
        _ => json.null(),
    }
}
