//! Answers of the REST protocols.
//!
//! # Invariants
//!
//! * Headers in the document's order, elements in the model's.
//! * An answer without body members has no body and no content type.

use super::{ids as write_ids, versions};
use crate::codec::scalar::{self, TimeDefault};
use crate::codec::xml::Writer;
use crate::codec::{Ids, Response, element, json};
use crate::model::{Kind, Member, Place, StructureModel};
use crate::{Document, Map, OperationModel, Protocol};

pub fn encode(operation: &OperationModel, output: &Map, ids: &Ids) -> Response {
    let mut response = Response::new(operation.status);
    let is_json = operation.service.protocol == Protocol::RestJson;
    if is_json {
        response.header("x-amzn-requestid", ids.request_id);
    } else {
        write_ids(&mut response, ids);
    }
    // Documents mostly have the order of their model, so the search goes on where it was.
    let mut members = operation.output.members.iter();
    for (name, value) in output.iter() {
        let next = members.find(|it| it.name == name);
        let Some(member) = next.or_else(|| operation.output.member(name)) else { continue };
        match (member.place, value) {
            (Place::Header, value) => header(&mut response, member, value),
            (Place::Headers, Document::Map(entries)) => {
                for (name, value) in entries.iter() {
                    let text = value.as_text().unwrap_or_default();
                    response.header(&format!("{}{name}", member.wire_name), text);
                }
            }
            (Place::Status, Document::Integer(status)) => {
                response.status = u16::try_from(*status).unwrap_or(response.status);
            }
            _ => {}
        }
    }
    // A part of an object: S3's models know but one status.
    if response.headers.contains_key(http::header::CONTENT_RANGE) {
        response.status = 206;
    }
    if is_json {
        json_body(operation, output, &mut response);
    } else {
        xml_body(operation, output, &mut response);
    }
    response
}

fn header(response: &mut Response, member: &Member, value: &Document) {
    match (member.target.kind, value) {
        (Kind::List { item, .. }, Document::List(items)) => {
            let texts: Vec<String> = items
                .iter()
                .filter_map(|value| scalar::write(item, value, TimeDefault::HttpDate))
                .collect();
            response.header_named(member.wire_name, &texts.join(","));
        }
        (_, Document::Text(text)) => response.header_named(member.wire_name, text),
        _ => {
            if let Some(text) = scalar::write(member.target, value, TimeDefault::HttpDate) {
                response.header_named(member.wire_name, &text);
            }
        }
    }
}

fn xml_body(operation: &OperationModel, output: &Map, response: &mut Response) {
    let model = operation.output;
    let Some(member) = model.payload() else {
        if model.members.iter().any(|member| member.place == Place::Body) {
            response.body = document(operation, model, model.root, output);
            response.header_static("content-type", "application/xml");
        }
        return;
    };
    match (member.target.kind, output.get(member.name)) {
        (Kind::Structure(model), Some(Document::Map(map))) => {
            response.body = document(operation, model, member.wire_name, map);
            response.header_static("content-type", "application/xml");
        }
        (Kind::Text, Some(Document::Text(text))) => {
            response.body = text.clone().into_bytes();
            response.header_static("content-type", "application/json");
        }
        (Kind::Blob, Some(Document::Blob(bytes))) => response.body = bytes.clone(),
        _ => {}
    }
}

fn document(operation: &OperationModel, model: &StructureModel, root: &str, map: &Map) -> Vec<u8> {
    let mut out = Writer::document();
    let namespace = [("xmlns", operation.service.xml_namespace)];
    let namespace = if operation.service.xml_namespace.is_empty() { &[][..] } else { &namespace };
    out.open_with(root, namespace);
    match model.members {
        // GetBucketLocation: the only member is the root's own text.
        [only] if only.wire_name == root && only.place == Place::Body => {
            out.text(map.text(only.name).unwrap_or_default());
        }
        _ if root == versions::ROOT => versions::write(&mut out, model, map),
        _ => element::write_members(&mut out, model, map, TimeDefault::Thousandths),
    }
    out.close(root);
    out.into_bytes()
}

fn json_body(operation: &OperationModel, output: &Map, response: &mut Response) {
    let value = match operation.output.payload() {
        None => json::write_structure(operation.output, output),
        Some(member) => match output.get(member.name) {
            Some(Document::Blob(bytes)) => {
                response.body = bytes.clone();
                return;
            }
            Some(Document::Text(text)) => {
                response.body = text.clone().into_bytes();
                return;
            }
            Some(value) => json::write(member.target, value),
            None => return,
        },
    };
    response.body = value.to_string().into_bytes();
    response.header_static("content-type", "application/json");
}
