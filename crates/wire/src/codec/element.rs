//! Documents as XML elements, by their model: the bodies of restXml, the answers of the queries.
//!
//! # Invariants
//!
//! * What is read has the model's types and its required members, or it is malformed.
//! * Members are written in the model's order.

use super::scalar::{self, TimeDefault};
use super::xml::{Element, Malformed, Writer};
use crate::model::{Kind, Member, Place, StructureModel, Type};
use crate::{Document, Map};

/// Values outside their enumeration that the schema lets pass, because the operation has an error
/// of its own for them.
const FREE_VALUES: [(&str, &str); 2] =
    [("CreateBucketConfiguration", "LocationConstraint"), ("FilterRule", "Name")];

/// Reads a value from its element.
pub fn read(target: &Type, element: &Element) -> Result<Document, Malformed> {
    match target.kind {
        Kind::Structure(model) => Ok(Document::Map(read_structure(model, element)?)),
        Kind::List { item, name, .. } => {
            let items = element.children.iter().filter(|child| child.name == name);
            Ok(Document::List(items.map(|child| read(item, child)).collect::<Result<_, _>>()?))
        }
        Kind::Map { .. } => {
            let entries = element.children.iter().filter(|child| child.name == "entry");
            Ok(Document::Map(read_entries(target, entries)?))
        }
        _ if !element.children.is_empty() => Err(Malformed),
        _ => scalar::read(target, &element.text).ok_or(Malformed),
    }
}

/// Reads the members that lie in the body.
pub fn read_structure(model: &StructureModel, element: &Element) -> Result<Map, Malformed> {
    let mut map = Map::new();
    for member in model.members.iter().filter(|member| member.place == Place::Body) {
        if let Some(value) = read_member(model, member, element)? {
            map.insert(member.name, value);
        } else if member.required {
            return Err(Malformed);
        }
    }
    Ok(map)
}

fn read_member(
    model: &StructureModel,
    member: &Member,
    element: &Element,
) -> Result<Option<Document>, Malformed> {
    if member.attribute {
        let mut attributes = element.attributes.iter();
        let found = attributes.find(|(name, _)| name == member.wire_name);
        return Ok(found.map(|(_, value)| Document::text(value)));
    }
    let (flattened, name) = flattened(member);
    let mut found = element.children.iter().filter(|child| child.name == name).peekable();
    if found.peek().is_none() {
        return Ok(None);
    }
    let value = match member.target.kind {
        Kind::List { item, .. } if flattened => {
            let items = found.map(|child| read(item, child));
            Document::List(items.collect::<Result<_, _>>()?)
        }
        Kind::Map { .. } if flattened => Document::Map(read_entries(member.target, found)?),
        _ => {
            let only = found.next().ok_or(Malformed)?;
            if found.next().is_some() {
                return Err(Malformed);
            }
            read(member.target, only)?
        }
    };
    let free = FREE_VALUES.contains(&(model.name, member.name));
    if free || is_enumerated(member.target, &value) { Ok(Some(value)) } else { Err(Malformed) }
}

/// Whether a text is of its enumeration. Lists of texts are not looked into: S3 has errors of its
/// own for the events and methods in them.
fn is_enumerated(target: &Type, value: &Document) -> bool {
    let Document::Text(text) = value else { return true };
    target.values.is_empty() || target.values.contains(&&**text)
}

fn read_entries<'a>(
    target: &Type,
    entries: impl Iterator<Item = &'a Element>,
) -> Result<Map, Malformed> {
    let Kind::Map { value, key_name, value_name, .. } = target.kind else {
        return Err(Malformed);
    };
    let mut map = Map::new();
    for entry in entries {
        let child = |name| entry.children.iter().find(|child| child.name == name);
        let key = child(key_name).ok_or(Malformed)?.text.clone();
        let value = read(value, child(value_name).ok_or(Malformed)?)?;
        map.insert(key, value);
    }
    Ok(map)
}

/// Whether the items stand in the parent itself, and the name of their elements.
fn flattened(member: &Member) -> (bool, &'static str) {
    match member.target.kind {
        Kind::List { flattened, name, .. } if flattened || member.flattened => {
            (true, if flattened && !name.is_empty() { name } else { member.wire_name })
        }
        Kind::Map { flattened, .. } if flattened || member.flattened => (true, member.wire_name),
        _ => (false, member.wire_name),
    }
}

/// Writes the members that lie in the body.
pub fn write_members(out: &mut Writer, model: &StructureModel, map: &Map, times: TimeDefault) {
    for member in model.members {
        if member.place != Place::Body || member.attribute {
            continue;
        }
        if let Some(value) = map.get(member.name) {
            write_member(out, member, value, times);
        }
    }
}

pub fn write_member(out: &mut Writer, member: &Member, value: &Document, times: TimeDefault) {
    let (flattened, name) = flattened(member);
    match (member.target.kind, value) {
        (Kind::List { item, .. }, Document::List(items)) if flattened => {
            items.iter().for_each(|value| write(out, name, item, value, times));
        }
        (Kind::Map { .. }, Document::Map(map)) if flattened => {
            write_entries(out, name, member.target, map, times);
        }
        _ => write(out, name, member.target, value, times),
    }
}

/// Writes a value as an element. Null is nothing.
pub fn write(out: &mut Writer, name: &str, target: &Type, value: &Document, times: TimeDefault) {
    match (target.kind, value) {
        (Kind::Structure(model), Document::Map(map)) => {
            write_structure(out, name, model, map, times);
        }
        (Kind::List { item, name: item_name, .. }, Document::List(items)) => {
            out.open(name);
            items.iter().for_each(|value| write(out, item_name, item, value, times));
            out.close(name);
        }
        (Kind::Map { .. }, Document::Map(map)) => {
            out.open(name);
            write_entries(out, "entry", target, map, times);
            out.close(name);
        }
        (_, Document::Text(text)) => out.leaf(name, text),
        _ => {
            if let Some(text) = scalar::write(target, value, times) {
                out.leaf(name, &text);
            }
        }
    }
}

fn write_structure(
    out: &mut Writer,
    name: &str,
    model: &StructureModel,
    map: &Map,
    times: TimeDefault,
) {
    let prefix = model.namespace.map(|(prefix, _)| match prefix {
        "" => "xmlns".to_string(),
        prefix => format!("xmlns:{prefix}"),
    });
    let mut attributes = Vec::new();
    if let (Some(prefix), Some((_, uri))) = (&prefix, model.namespace) {
        attributes.push((prefix.as_str(), uri));
    }
    for member in model.members.iter().filter(|member| member.attribute) {
        if let Some(text) = map.text(member.name) {
            attributes.push((member.wire_name, text));
        }
    }
    out.open_with(name, &attributes);
    write_members(out, model, map, times);
    out.close(name);
}

fn write_entries(out: &mut Writer, name: &str, target: &Type, map: &Map, times: TimeDefault) {
    let Kind::Map { value: of, key_name, value_name, .. } = target.kind else { return };
    for (key, value) in map.iter() {
        out.open(name);
        out.leaf(key_name, key);
        write(out, value_name, of, value, times);
        out.close(name);
    }
}
