//! Forms: uploads that a browser sends (`POST Object`), taken as a `PutObject` like any other.
//!
//! ```text
//! read the fields → whose policy is it → does it allow the form → fields become headers → upload
//! ```
//!
//! # Invariants
//!
//! * The call that reaches the gate is a `PutObject`: what decides about it decides about the form.
//! * A field acts as a header only if the form's policy covers it, or if there is no policy and so
//!   nobody has signed.
//! * The file streams as any body does; only the fields are held.

use std::sync::Arc;

use gate::Call;
use http::header::{HeaderName, HeaderValue};
use http::request::Parts;
use hyper::Response;
use percent_encoding::utf8_percent_encode;
use wire::auth::{FormPolicy, PayloadMode};
use wire::body::form::{Field, FileReader, Head, HeadReader, Range, missing_field};
use wire::route::Routed;
use wire::{Document, Map, OperationModel, Refusal, Shape, codec, s3};

use super::authenticate::{self, Verified};
use super::call::{Trip, Trouble};
use super::ending::{Ending, PLAIN};
use super::intake::{Arriving, Intake, WHOLE_TIMEOUT, idle};
use super::object::{self, Upload};
use super::{Peer, ReplyBody, Server};
use crate::clock::real_now;

const MODEL: &OperationModel = s3::PutObject::MODEL;
/// The fields that are headers under the same name, besides those of AWS's own.
const HEADERS: [&str; 6] = [
    "cache-control",
    "content-disposition",
    "content-encoding",
    "content-md5",
    "content-type",
    "expires",
];
/// AWS's own fields that are no headers: the signature's, and those that speak of a body's framing.
const NO_HEADERS: [&str; 8] = [
    "x-amz-algorithm",
    "x-amz-content-sha256",
    "x-amz-credential",
    "x-amz-date",
    "x-amz-decoded-content-length",
    "x-amz-security-token",
    "x-amz-signature",
    "x-amz-trailer",
];
/// Whether a request that no operation takes is a form.
pub fn is_meant(routed: &Routed) -> bool {
    routed.operation.is_none() && routed.name == "PostObject"
}

pub async fn answer(
    server: &Arc<Server>,
    peer: &Peer,
    trip: &mut Trip,
    (parts, posted): (&Parts, Routed),
    body: &mut Arriving,
) -> Result<Response<ReplyBody>, Trouble> {
    let reading = tokio::time::timeout(WHOLE_TIMEOUT, read_head(parts, body)).await;
    let read = reading.unwrap_or_else(|_| Err(idle()));
    let (mut head, file) = read.map_err(Trouble::Unverified)?;
    let signed = authenticate::form(server, &head, &[trip.service.signing_name])?;
    trip.anonymous = signed.is_none();
    let verified = match signed {
        Some(verified) => verified,
        None => {
            object::check_stranger(server, peer)?;
            Verified::anonymous()
        }
    };
    let mut cx = trip.context(server, peer, parts, &verified);
    name_file(&mut head);
    let routed = routed(posted, head.get("key").unwrap_or_default());
    trip.model(&routed)?;
    if let Err(refusal) = object::settle(server, &verified, &routed, &mut cx)? {
        return trip.refuse(server, &cx, MODEL, None, refusal).await;
    }
    let taken = range(&head, &routed).and_then(|range| {
        let fields = as_headers(&head, &routed)?;
        let input = codec::decode(&routed, &fields, &[])?;
        Ok((range, fields, input))
    });
    let (range, fields, input) = match taken {
        Ok(taken) => taken,
        Err(refusal) => {
            return trip.refuse(server, &cx, MODEL, Some(address(&routed)), refusal).await;
        }
    };
    let Some(operation) = server.gate.operation(MODEL.service.name, MODEL.name) else {
        let refusal = Refusal::not_implemented(MODEL.name);
        return trip.refuse(server, &cx, MODEL, None, refusal).await;
    };
    trip.ending = Some(Arc::new(Ending::of(&head, &routed, parts, peer)));
    let member = MODEL.input.streaming().map_or("Body", |it| it.name);
    let mode = PayloadMode::Unsigned;
    let intake = Intake { parts: &fields, signer: None, mode, hashing: &server.hashing };
    let upload = Upload { member, intake, file: Some(file.limited(range)) };
    trip.upload(server, cx, Call { operation, input }, upload, body).await
}

/// Read the fields, up to the first byte of the file.
async fn read_head(parts: &Parts, body: &mut Arriving) -> Result<(Head, FileReader), Refusal> {
    let mut reader = HeadReader::new(parts)?;
    loop {
        let Some(bytes) = body.next().await? else { return Err(reader.ended()) };
        if let Some((head, file, rest)) = reader.feed(&bytes)? {
            body.give_back(rest);
            return Ok((head, file));
        }
    }
}

/// Put the file's name, without the path that it had at home, where a field asks for it.
fn name_file(head: &mut Head) {
    let Some(filename) = &head.filename else { return };
    let filename = filename.rsplit(['/', '\\']).next().unwrap_or_default().to_string();
    for field in &mut head.fields {
        field.value = field.value.replace("${filename}", &filename);
    }
}

/// The form as the call that it is.
fn routed(posted: Routed, key: &str) -> Routed {
    let mut labels = posted.labels;
    labels.push(("Key", key.into()));
    let name = std::borrow::Cow::Borrowed(MODEL.name);
    Routed { operation: Some(MODEL), name, labels, parameters: Vec::new(), ..posted }
}

/// The input of a call of which no more is known than what it is about.
fn address(routed: &Routed) -> Map {
    let label =
        |(name, value): &(&'static str, String)| ((*name).into(), Document::text(value.as_str()));
    routed.labels.iter().map(label).collect()
}

/// Check what the form's policy says of it; tells how long the file may be.
fn range(head: &Head, routed: &Routed) -> Result<Range, Refusal> {
    let key = head.get("key").ok_or_else(|| missing_field("key"))?;
    if key.is_empty() {
        let message = "User key must have a length greater than 0.";
        return Err(Refusal::invalid_argument(message, "key", ""));
    }
    let Some(policy) = head.get("policy") else {
        return Ok(Range { min: 0, max: u64::MAX });
    };
    let policy = FormPolicy::parse(policy)?;
    let is_bucket = |it: &&Field| it.name.eq_ignore_ascii_case("bucket");
    // The bucket is what the address names, whatever a field says.
    let mut fields: Vec<Field> = head.fields.iter().filter(|it| !is_bucket(it)).cloned().collect();
    let value = routed.label("Bucket").unwrap_or_default().to_string();
    fields.push(Field { name: "bucket".into(), value });
    policy.check(&fields, real_now())?;
    Ok(policy.range())
}

/// The request that would have sent the fields as headers.
fn as_headers(head: &Head, routed: &Routed) -> Result<Parts, Refusal> {
    let mut request = http::Request::new(());
    *request.method_mut() = http::Method::PUT;
    let headers = request.headers_mut();
    for Field { name, value } in &head.fields {
        let name = name.to_ascii_lowercase();
        let (name, value) = match name.as_str() {
            "acl" => ("x-amz-acl".to_string(), value.clone()),
            "tagging" => ("x-amz-tagging".to_string(), tagging(routed, value)?),
            it if NO_HEADERS.contains(&it) => continue,
            it if HEADERS.contains(&it) || it.starts_with("x-amz-") => (name, value.clone()),
            _ => continue,
        };
        let header = HeaderName::from_bytes(name.as_bytes()).ok();
        match (header, HeaderValue::from_bytes(value.as_bytes())) {
            (Some(header), Ok(value)) => {
                headers.entry(header).or_insert(value);
            }
            _ => {
                let message = "The field cannot be a header.";
                return Err(Refusal::invalid_argument(message, name, value));
            }
        }
    }
    Ok(request.into_parts().0)
}

/// Tags, which a form has as a document, in the form that the header has.
fn tagging(routed: &Routed, document: &str) -> Result<String, Refusal> {
    let routed = Routed {
        operation: Some(s3::PutObjectTagging::MODEL),
        labels: routed.labels.clone(),
        parameters: Vec::new(),
        name: "PutObjectTagging".into(),
        service: routed.service,
    };
    let parts = http::Request::new(()).into_parts().0;
    let input = codec::decode(&routed, &parts, document.as_bytes())?;
    let set = input.get("Tagging").and_then(Document::as_map).and_then(|it| it.get("TagSet"));
    let tags = set.and_then(Document::as_list).unwrap_or_default().iter();
    let tags = tags.filter_map(Document::as_map).map(|tag| {
        let part = |name| utf8_percent_encode(tag.text(name).unwrap_or_default(), PLAIN);
        format!("{}={}", part("Key"), part("Value"))
    });
    Ok(tags.collect::<Vec<_>>().join("&"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_become_headers_and_the_signature_stays_behind() {
        let field = |(name, value): (&str, &str)| Field { name: name.into(), value: value.into() };
        let fields = [
            ("Content-Type", "text/plain"),
            ("ACL", "public-read"),
            ("x-amz-meta-color", "blue"),
            ("X-Amz-Security-Token", "token"),
            ("submit", "go"),
            (
                "tagging",
                "<Tagging><TagSet><Tag><Key>a b</Key><Value>1&amp;2</Value></Tag></TagSet></Tagging>",
            ),
        ];
        let mut head = Head { fields: fields.map(field).into(), filename: Some("C:\\x\\y".into()) };
        head.fields.push(field(("x-amz-meta-name", "${filename}!")));
        name_file(&mut head);
        let posted = Routed {
            service: &s3::SERVICE,
            operation: None,
            name: "PostObject".into(),
            labels: vec![("Bucket", "ledger".into())],
            parameters: Vec::new(),
        };
        assert!(is_meant(&posted));
        let routed = routed(posted, "page");
        let parts = as_headers(&head, &routed).unwrap();
        let shown = |name: &str| parts.headers.get(name).map(|it| it.to_str().unwrap());
        assert_eq!(shown("content-type"), Some("text/plain"));
        assert_eq!(shown("x-amz-acl"), Some("public-read"));
        assert_eq!(shown("x-amz-tagging"), Some("a%20b=1%262"));
        assert_eq!(shown("x-amz-meta-name"), Some("y!"));
        assert_eq!(parts.headers.len(), 5);
        let input = codec::decode(&routed, &parts, &[]).unwrap();
        assert_eq!((input.text("Bucket"), input.text("Key")), (Some("ledger"), Some("page")));
        assert_eq!(input.text("ACL"), Some("public-read"));
    }
}
