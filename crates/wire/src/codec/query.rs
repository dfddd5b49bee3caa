//! awsQuery and ec2Query: a form in, XML out.
//!
//! # Invariants
//!
//! * Names are read into a tree first, so a list costs what was sent, not the numbers it names.
//! * Depth and number of parameters are limited.

use std::collections::BTreeMap;

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

/// Parameters whose names begin alike.
#[derive(Debug, Default)]
struct Node<'a> {
    value: Option<&'a str>,
    children: BTreeMap<&'a str, Node<'a>>,
}

pub fn decode(
    model: &StructureModel,
    parameters: &[(String, String)],
    form: Form,
) -> Result<Map, Refusal> {
    let mut root = Node::default();
    for (name, value) in parameters {
        let mut node = &mut root;
        for (depth, part) in name.split('.').enumerate() {
            if depth == DEPTH_MAX {
                return Err(mistake(name, "nests too deeply"));
            }
            node = node.children.entry(part).or_default();
        }
        node.value.get_or_insert(value);
    }
    read_structure(model, &root, form, "")
}

fn read_structure(
    model: &StructureModel,
    node: &Node,
    form: Form,
    path: &str,
) -> Result<Map, Refusal> {
    let mut map = Map::new();
    for member in model.members {
        let name = name(member, form);
        if let Some(child) = node.children.get(&*name) {
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
    node: &Node,
    form: Form,
    flattened: bool,
    path: &str,
) -> Result<Document, Refusal> {
    match target.kind {
        Kind::Structure(model) => Ok(Document::Map(read_structure(model, node, form, path)?)),
        Kind::List { item, name, .. } => {
            let list = match flattened {
                true => Some(node),
                false => node.children.get(name).or_else(|| node.children.get("member")),
            };
            let items = list.into_iter().flat_map(numbered);
            let items = items.map(|(number, child)| {
                read(item, child, form, is_flattened(item), &join(path, number))
            });
            Ok(Document::List(items.collect::<Result<_, _>>()?))
        }
        Kind::Map { value, key_name, value_name, .. } => {
            let entries = if flattened { Some(node) } else { node.children.get("entry") };
            let mut map = Map::new();
            for (number, child) in entries.into_iter().flat_map(numbered) {
                let path = join(path, number);
                let key = child.children.get(key_name).and_then(|key| key.value);
                let key = key.ok_or_else(|| mistake(&path, "has no key"))?;
                let of = match child.children.get(value_name) {
                    Some(node) => read(value, node, form, is_flattened(value), &path)?,
                    None => Document::Null,
                };
                map.insert(key.to_string(), of);
            }
            Ok(Document::Map(map))
        }
        _ => {
            let text = node.value.ok_or_else(|| mistake(path, "is not a scalar"))?;
            scalar::read(target, text).ok_or_else(|| mistake(path, "has a value of another type"))
        }
    }
}

/// The children that are numbers, in order.
fn numbered<'a, 'n>(node: &'n Node<'a>) -> Vec<(&'a str, &'n Node<'a>)> {
    let number = |name: &str| name.parse::<u32>().ok();
    let mut numbered: Vec<_> = node
        .children
        .iter()
        .filter_map(|(name, child)| Some((number(name)?, (*name, child))))
        .collect();
    numbered.sort_by_key(|(number, _)| *number);
    numbered.into_iter().map(|(_, child)| child).collect()
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
