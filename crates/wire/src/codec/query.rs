//! awsQuery and ec2Query: a form in, XML out.
//!
//! # Invariants
//!
//! * The sorted parameters are the tree: it takes no memory of its own, and a list costs what was
//!   sent, not the numbers it names.
//! * Depth and number of parameters are limited.

use super::element;
use super::scalar::{self, TimeDefault};
use super::xml::Writer;
use super::{Ids, Response};
use crate::model::{Kind, Member, StructureModel, Type};
use crate::{Document, Map, OperationModel, Refusal};

/// No AWS input nests deeper than a few structures of three names each.
const DEPTH_MAX: usize = 32;

/// The two forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Aws,
    Ec2,
}

/// Parameters whose names begin alike, sorted by the parts of their names.
#[derive(Clone, Copy, Debug)]
struct Node<'a> {
    parameters: &'a [(&'a str, &'a str)],
    /// Where the rest of the names begins.
    at: usize,
}

impl<'a> Node<'a> {
    /// The value of the parameter that has this very name. Of one given twice the first counts.
    fn value(self) -> Option<&'a str> {
        let (name, value) = self.parameters.first()?;
        (name.len() < self.at).then_some(value)
    }

    /// The next part of a name.
    fn part(self, name: &'a str) -> Option<&'a str> {
        name.get(self.at..)?.split('.').next()
    }

    fn child(self, part: &str) -> Option<Node<'a>> {
        let is_before = |it: &(&'a str, &'a str)| self.part(it.0).is_none_or(|it| it < part);
        let from = self.parameters.partition_point(is_before);
        let rest = &self.parameters[from..];
        let count = rest.partition_point(|it| self.part(it.0) == Some(part));
        let parameters = &rest[..count];
        (count > 0).then_some(Node { parameters, at: self.at + part.len() + 1 })
    }

    /// A child whose name is a number below zero.
    fn negative(self) -> Option<&'a str> {
        let parts = self.parameters.iter().filter_map(|(name, _)| self.part(name));
        parts.filter(|part| part.starts_with('-')).find(|part| part.parse::<i64>().is_ok())
    }

    /// The children whose names are numbers, in order.
    fn numbered(self) -> Vec<(&'a str, Node<'a>)> {
        let mut numbered = Vec::new();
        let mut rest = self.parameters;
        while let Some((name, _)) = rest.first() {
            let part = self.part(name);
            let count = rest.partition_point(|it| self.part(it.0) == part);
            let (parameters, later) = rest.split_at(count);
            if let Some((part, number)) = part.and_then(|it| Some((it, it.parse::<u32>().ok()?))) {
                let at = self.at + part.len() + 1;
                numbered.push((number, (part, Node { parameters, at })));
            }
            rest = later;
        }
        numbered.sort_by_key(|(number, _)| *number);
        numbered.into_iter().map(|(_, child)| child).collect()
    }
}

/// How far a number may lie behind the end of its list.
const LIST_GAP_MAX: usize = 10;

pub fn decode(
    model: &StructureModel,
    parameters: &[(String, String)],
    form: Form,
) -> Result<Map, Refusal> {
    if let Some((name, _)) = parameters.iter().find(|(name, _)| name.split('.').count() > DEPTH_MAX)
    {
        return Err(mistake(name, "nests too deeply"));
    }
    let mut sorted: Vec<(&str, &str)> =
        parameters.iter().map(|(name, value)| (&**name, &**value)).collect();
    sorted.sort_by(|(a, _), (b, _)| a.split('.').cmp(b.split('.')));
    read_structure(model, Node { parameters: &sorted, at: 0 }, form, "")
}

fn read_structure(
    model: &StructureModel,
    node: Node,
    form: Form,
    path: &str,
) -> Result<Map, Refusal> {
    let mut map = Map::new();
    for member in model.members {
        let name = name(member, form);
        if let Some(child) = node.child(&name) {
            let path = join(path, &name);
            let flattened = form == Form::Ec2 || member.flattened || is_flattened(member.target);
            map.insert(member.name, read(member.target, child, form, flattened, &path)?);
        }
    }
    Ok(map)
}

/// EC2 capitalizes what the model does not.
fn name(member: &Member, form: Form) -> std::borrow::Cow<'static, str> {
    if form == Form::Aws {
        return member.wire_name.into();
    }
    if !member.query_name.is_empty() {
        return member.query_name.into();
    }
    let mut letters = member.wire_name.chars();
    match letters.next() {
        Some(first) if first.is_ascii_lowercase() => {
            format!("{}{}", first.to_ascii_uppercase(), letters.as_str()).into()
        }
        _ => member.wire_name.into(),
    }
}

fn is_flattened(target: &Type) -> bool {
    match target.kind {
        Kind::List { flattened, .. } | Kind::Map { flattened, .. } => flattened,
        _ => false,
    }
}

fn read(
    target: &Type,
    node: Node,
    form: Form,
    flattened: bool,
    path: &str,
) -> Result<Document, Refusal> {
    match target.kind {
        Kind::Structure(model) => Ok(Document::Map(read_structure(model, node, form, path)?)),
        Kind::List { item, name, .. } => {
            let list = match flattened {
                true => Some(node),
                false => node.child(name).or_else(|| node.child("member")),
            };
            let read = |(number, child): (&str, Node)| {
                read(item, child, form, is_flattened(item), &join(path, number))
            };
            match list {
                None => Ok(Document::List(Vec::new())),
                Some(list) if form == Form::Aws => read_list(list, path, read),
                Some(list) => {
                    let items = list.numbered().into_iter().map(read);
                    Ok(Document::List(items.collect::<Result<_, _>>()?))
                }
            }
        }
        Kind::Map { value, key_name, value_name, .. } => {
            let entries = if flattened { Some(node) } else { node.child("entry") };
            let mut map = Map::new();
            for (number, child) in entries.into_iter().flat_map(Node::numbered) {
                let path = join(path, number);
                let key = child.child(key_name).and_then(Node::value);
                let key = key.ok_or_else(|| mistake(&path, "has no key"))?;
                let of = match child.child(value_name) {
                    Some(node) => read(value, node, form, is_flattened(value), &path)?,
                    None => Document::Null,
                };
                map.insert(key.to_string(), of);
            }
            Ok(Document::Map(map))
        }
        _ => {
            let text = node.value().ok_or_else(|| mistake(path, "is not a scalar"))?;
            if form == Form::Aws && !is_exact(target, text) {
                return Err(mistake(path, "has a value of another type"));
            }
            scalar::read(target, text).ok_or_else(|| mistake(path, "has a value of another type"))
        }
    }
}

/// A list by its numbers: a small gap is a member that is null, a wide one a mistake, and of two
/// members with one number the first counts.
fn read_list<'a>(
    list: Node<'a>,
    path: &str,
    read: impl Fn((&'a str, Node<'a>)) -> Result<Document, Refusal>,
) -> Result<Document, Refusal> {
    if let Some(part) = list.negative() {
        return Err(mistake(&join(path, part), "has no place in a list"));
    }
    let mut items = Vec::new();
    for (part, child) in list.numbered() {
        let number = part.parse::<usize>().unwrap_or_default();
        if number == 0 || number > items.len() + LIST_GAP_MAX {
            return Err(mistake(&join(path, part), "has no place in a list"));
        }
        if number > items.len() {
            items.resize(number - 1, Document::Null);
            items.push(read((part, child))?);
        }
    }
    Ok(Document::List(items))
}

/// AWS takes a number without blanks, and of a truth value only these four spellings.
fn is_exact(target: &Type, text: &str) -> bool {
    match target.kind {
        Kind::Bool => ["true", "false", "1", "0"].contains(&text),
        Kind::Integer | Kind::Long => text.trim().len() == text.len(),
        _ => true,
    }
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_string() } else { format!("{path}.{name}") }
}

fn mistake(path: &str, what: &str) -> Refusal {
    let path: String = path.chars().take(256).collect();
    Refusal::new("MalformedInput", 400, format!("The parameter {path} {what}."))
}

/// `NameResponse` around `NameResult`, and the request's id.
pub fn encode(operation: &OperationModel, output: &Map, ids: &Ids) -> Response {
    let mut out = Writer::document();
    let root = format!("{}Response", operation.name);
    out.open_with(&root, &[("xmlns", operation.service.xml_namespace)]);
    if !operation.result_wrapper.is_empty() {
        out.open(operation.result_wrapper);
        element::write_members(&mut out, operation.output, output, TimeDefault::Iso8601);
        out.close(operation.result_wrapper);
    }
    out.open("ResponseMetadata");
    out.leaf("RequestId", ids.request_id);
    out.close("ResponseMetadata");
    out.close(&root);
    answer(operation.status, ids, out)
}

/// EC2 has no wrapper, and its id is the first member.
pub fn encode_ec2(operation: &OperationModel, output: &Map, ids: &Ids) -> Response {
    let mut out = Writer::document();
    let root = format!("{}Response", operation.name);
    out.open_with(&root, &[("xmlns", operation.service.xml_namespace)]);
    out.leaf("requestId", ids.request_id);
    element::write_members(&mut out, operation.output, output, TimeDefault::Thousandths);
    out.close(&root);
    answer(operation.status, ids, out)
}

pub fn answer(status: u16, ids: &Ids, out: Writer) -> Response {
    let mut response = Response::new(status);
    response.header("x-amzn-requestid", ids.request_id);
    response.header_static("content-type", "text/xml;charset=UTF-8");
    response.body = out.into_bytes();
    response
}
