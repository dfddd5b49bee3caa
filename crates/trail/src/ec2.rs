//! EC2's rule: lists become sets of items.
//!
//! # Invariants
//!
//! * `RegionName.1=x` is shown as `"regionSet":{"items":[{"regionName":"x"}]}`, and a list that
//!   the caller did not send as an empty set.
//! * What is denied is shown all the same.

use wire::model::{Kind, Member};
use wire::{Document, Map, OperationModel};

use crate::json::Writer;

/// Write a request.
pub(crate) fn request(json: &mut Writer, model: &OperationModel, request: &Map) {
    json.open('{');
    let start = json.len();
    for member in model.input.members {
        match (request.get(member.name), &member.target.kind) {
            (items, Kind::List { .. }) => set(json, member, items),
            (Some(value), _) => {
                json.lowered_key(member.name);
                scalar(json, value);
            }
            (None, _) => {}
        }
    }
    let empty = json.len() == start;
    json.close('}');
    if empty {
        json.cut(start - 1);
        json.null();
    }
}

/// Filters are shown only when there are some; the list an action is about always is.
fn set(json: &mut Writer, member: &Member, items: Option<&Document>) {
    let items = items.and_then(Document::as_list).unwrap_or_default();
    let singular = singular(member);
    if singular == "filter" {
        if !items.is_empty() {
            json.key("filterSet");
            filters(json, items);
        }
        return;
    }
    json.key(&format!("{}Set", singular.strip_suffix("Name").unwrap_or(&singular)));
    json.open('{');
    if !items.is_empty() {
        json.key("items");
        json.open('[');
        for item in items {
            json.open('{');
            json.key(&singular);
            scalar(json, item);
            json.close('}');
        }
        json.close(']');
    }
    json.close('}');
}

/// The name of one item: `RegionNames` holds `regionName`s.
fn singular(member: &Member) -> String {
    let name = member.name.strip_suffix('s').unwrap_or(member.name);
    name.chars()
        .enumerate()
        .map(|(at, it)| if at == 0 { it.to_ascii_lowercase() } else { it })
        .collect()
}

fn filters(json: &mut Writer, filters: &[Document]) {
    json.open('{');
    json.key("items");
    json.open('[');
    for filter in filters.iter().filter_map(Document::as_map) {
        json.open('{');
        json.member("name", filter.text("Name").unwrap_or_default());
        json.key("valueSet");
        json.open('{');
        json.key("items");
        json.open('[');
        for value in filter.get("Values").and_then(Document::as_list).unwrap_or_default() {
            json.open('{');
            json.key("value");
            scalar(json, value);
            json.close('}');
        }
        json.close(']');
        json.close('}');
        json.close('}');
    }
    json.close(']');
    json.close('}');
}

fn scalar(json: &mut Writer, value: &Document) {
    match value {
        Document::Bool(value) => json.boolean(*value),
        Document::Integer(value) => json.integer(*value),
        Document::Text(text) => json.text(text),
        _ => json.null(),
    }
}
