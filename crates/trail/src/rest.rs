//! S3's rule: what the wire called it is what the record calls it.
//!
//! # Invariants
//!
//! * `requestParameters` names headers, query parameters and elements as they stand on the wire.
//!   Only the bucket, the key and the bucket's policy have names of their own.
//! * Keys of encryption and codes of MFA devices are never shown, nor is a user's metadata.
//! * What is denied is shown all the same.

use wire::model::{Kind, Member, Place, Type};
use wire::{Document, Map, OperationModel, StructureModel};

use crate::calendar;
use crate::event::Event;
use crate::json::Writer;
use crate::parameters::HIDDEN;

const NAMESPACE: &str = "http://s3.amazonaws.com/doc/2006-03-01/";

/// Write a request.
pub(crate) fn request(json: &mut Writer, event: &Event, request: &Map) {
    json.open('{');
    if let Some(policy) = request.text("Policy").filter(|_| event.model.name == "PutBucketPolicy") {
        json.key("bucketPolicy");
        bucket_policy(json, policy);
    }
    if let Some(bucket) = request.text("Bucket") {
        json.member("bucketName", bucket);
    }
    json.member("Host", &event.origin.host);
    if let Some(key) = request.text("Key") {
        json.member("key", key);
    }
    for (name, document) in request.iter() {
        if let Some(member) = event.model.input.member(name) {
            header_or_query(json, member, document);
        }
    }
    // The event of one of many keys has no address of its own.
    if !event.item {
        sub_resources(json, event.model);
    }
    payload(json, event.model, request);
    json.close('}');
}

/// A policy as an object; what is not JSON, as the text that it is.
fn bucket_policy(json: &mut Writer, policy: &str) {
    match serde_json::from_str::<serde_json::Value>(policy) {
        Ok(value) => json.raw(&value.to_string()),
        Err(_) => json.text(policy),
    }
}

fn header_or_query(json: &mut Writer, member: &Member, document: &Document) {
    let shown = match member.place {
        Place::Query => true,
        Place::Header => member.wire_name.starts_with("x-amz-") && !is_checksum(member.wire_name),
        _ => false,
    };
    if !shown || *document == Document::Null || is_customer_key(member.wire_name) {
        return;
    }
    json.key(member.wire_name);
    match document {
        _ if member.wire_name == "x-amz-mfa" => json.text(HIDDEN),
        document => text_of(document, &mut |text| json.text(text)),
    }
}

/// A key that the customer keeps, or the hash of one. Which algorithm it is for is shown.
fn is_customer_key(wire_name: &str) -> bool {
    wire_name.ends_with("-customer-key") || wire_name.ends_with("-customer-key-md5")
}

fn is_checksum(wire_name: &str) -> bool {
    wire_name.starts_with("x-amz-checksum-") || wire_name == "x-amz-sdk-checksum-algorithm"
}

/// The query of the operation's own address: `?versioning` is `"versioning":""`.
fn sub_resources(json: &mut Writer, model: &OperationModel) {
    let Some((_, query)) = model.uri.split_once('?') else { return };
    for part in query.split('&') {
        let (name, value) = part.split_once('=').unwrap_or((part, ""));
        json.member(name, value);
    }
}

/// The operations whose records leave out what they were about to touch.
const WITHOUT_PAYLOAD: [&str; 2] = ["DeleteObjects", "CompleteMultipartUpload"];

fn payload(json: &mut Writer, model: &OperationModel, request: &Map) {
    let Some(member) = model.input.payload() else { return };
    let (Kind::Structure(structure), Some(Document::Map(map))) =
        (&member.target.kind, request.get(member.name))
    else {
        return;
    };
    if !WITHOUT_PAYLOAD.contains(&model.name) {
        json.key(member.wire_name);
        json.open('{');
        json.member("xmlns", NAMESPACE);
        elements(json, structure, map);
        json.close('}');
    }
}

/// The children of an element: one of a name is a value, several are a list.
fn elements(json: &mut Writer, model: &StructureModel, map: &Map) {
    for (name, document) in map.iter() {
        let Some(member) = model.member(name) else { continue };
        match (&member.target.kind, document) {
            (_, Document::Null) => {}
            (Kind::List { item, flattened, .. }, Document::List(items))
                if *flattened || member.flattened =>
            {
                if !items.is_empty() {
                    json.key(member.wire_name);
                    repeated(json, item, items);
                }
            }
            (_, document) => {
                json.key(member.wire_name);
                element(json, member.target, document);
            }
        }
    }
}

fn repeated(json: &mut Writer, kind: &Type, items: &[Document]) {
    if let [only] = items {
        return element(json, kind, only);
    }
    json.open('[');
    for item in items {
        element(json, kind, item);
    }
    json.close(']');
}

fn element(json: &mut Writer, kind: &Type, document: &Document) {
    match (&kind.kind, document) {
        (Kind::Structure(model), Document::Map(map)) if !map.is_empty() => {
            json.open('{');
            elements(json, model, map);
            json.close('}');
        }
        (Kind::List { item, name, .. }, Document::List(items)) if !items.is_empty() => {
            json.open('{');
            json.key(name);
            repeated(json, item, items);
            json.close('}');
        }
        (_, Document::Map(_) | Document::List(_)) => json.text(""),
        _ => text_of(document, &mut |text| guessed(json, text)),
    }
}

/// AWS converts elements without their schema: what looks like a boolean or a number becomes one,
/// even in the value of a tag.
fn guessed(json: &mut Writer, text: &str) {
    match text {
        "true" => json.boolean(true),
        "false" => json.boolean(false),
        _ if is_number(text) => json.raw(text),
        _ => json.text(text),
    }
}

fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let all_digits = |it: &str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit());
    text.len() <= NUMBER_LENGTH_MAX
        && all_digits(whole)
        && all_digits(fraction)
        && (whole == "0" || !whole.starts_with('0'))
}

/// Longer ones would lose digits in JSON.
const NUMBER_LENGTH_MAX: usize = 15;

/// A scalar as it stands on the wire.
fn text_of(document: &Document, show: &mut dyn FnMut(&str)) {
    match document {
        Document::Text(text) => show(text),
        Document::Bool(value) => show(if *value { "true" } else { "false" }),
        Document::Integer(value) => show(&value.to_string()),
        Document::Float(value) => show(&value.to_string()),
        Document::Time(time_ms) => show(&calendar::iso8601(*time_ms)),
        Document::List(items) => {
            let texts: Vec<&str> = items.iter().filter_map(Document::as_text).collect();
            show(&texts.join(","));
        }
        _ => show(""),
    }
}

/// Write a response: the headers that say what was done to the object.
pub(crate) fn response(json: &mut Writer, model: &OperationModel, response: &Map) {
    let start = json.len();
    json.open('{');
    let empty = json.len();
    for (name, document) in response.iter() {
        if let Some(member) = model.output.member(name)
            && member.place == Place::Header
            && member.wire_name.starts_with("x-amz-")
            && !is_checksum(member.wire_name)
            && !member.wire_name.starts_with("x-amz-bucket-")
            && !is_customer_key(member.wire_name)
            && *document != Document::Null
        {
            json.key(member.wire_name);
            text_of(document, &mut |text| json.text(text));
        }
    }
    if json.len() == empty {
        json.cut(start);
        json.null();
    } else {
        json.close('}');
    }
}

/// Write the members of `additionalEventData`.
pub(crate) fn additional(json: &mut Writer, event: &Event) {
    let origin = &event.origin;
    if !origin.signature_version.is_empty() {
        json.member("SignatureVersion", origin.signature_version);
    }
    if let Some(tls) = &origin.tls {
        json.member("CipherSuite", &tls.cipher);
    }
    json.key("bytesTransferredIn");
    json.integer(origin.bytes_in as i64);
    for (name, value) in &event.additional {
        json.member(name, value);
    }
    if !origin.auth_method.is_empty() {
        json.member("AuthenticationMethod", origin.auth_method);
    }
    json.member("x-amz-id-2", &origin.id2);
    json.key("bytesTransferredOut");
    json.integer(origin.bytes_out as i64);
}
