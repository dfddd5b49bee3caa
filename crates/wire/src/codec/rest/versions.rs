//! ListObjectVersions: versions and delete markers in one order.
//!
//! The model holds two lists, the wire interleaves them: by key, then the newest first.
//!
//! # Invariants
//!
//! * Each list keeps its own order; only between the lists is anything decided.

use std::borrow::Cow;
use std::cmp::Ordering;

use percent_encoding::percent_decode_str;

use crate::codec::element;
use crate::codec::scalar::TimeDefault;
use crate::codec::xml::Writer;
use crate::model::{Kind, Member, StructureModel};
use crate::{Document, Map};

pub const ROOT: &str = "ListVersionsResult";

const VERSIONS: &str = "Versions";
const MARKERS: &str = "DeleteMarkers";

pub fn write(out: &mut Writer, model: &StructureModel, map: &Map) {
    let list = |name| map.get(name).and_then(Document::as_list).unwrap_or_default();
    let (versions, markers) = (list(VERSIONS), list(MARKERS));
    if versions.is_empty() || markers.is_empty() {
        return element::write_members(out, model, map, TimeDefault::Thousandths);
    }
    let is_encoded = map.text("EncodingType") == Some("url");
    let at = model.members.iter().position(|member| member.name == VERSIONS).unwrap_or(0);
    let (before, rest) = model.members.split_at(at);
    let after = rest.iter().filter(|member| member.name != VERSIONS && member.name != MARKERS);
    before.iter().for_each(|member| one(out, member, map));
    let (mut versions, mut markers) = (versions.iter().peekable(), markers.iter().peekable());
    loop {
        let takes_marker = match (versions.peek(), markers.peek()) {
            (None, None) => break,
            (None, Some(_)) => true,
            (Some(_), None) => false,
            (Some(version), Some(marker)) => precedes(marker, version, is_encoded),
        };
        let (name, next) = match takes_marker {
            true => (MARKERS, markers.next()),
            false => (VERSIONS, versions.next()),
        };
        if let (Some(member), Some(value)) = (model.member(name), next)
            && let Kind::List { item, .. } = member.target.kind
        {
            element::write(out, member.wire_name, item, value, TimeDefault::Thousandths);
        }
    }
    after.for_each(|member| one(out, member, map));
}

fn one(out: &mut Writer, member: &'static Member, map: &Map) {
    if let Some(value) = map.get(member.name) {
        element::write_member(out, member, value, TimeDefault::Thousandths);
    }
}

/// Whether a delete marker stands before a version.
fn precedes(marker: &Document, version: &Document, is_encoded: bool) -> bool {
    let (Some(marker), Some(version)) = (marker.as_map(), version.as_map()) else { return false };
    match key(marker, is_encoded).cmp(&key(version, is_encoded)) {
        Ordering::Less => return true,
        Ordering::Greater => return false,
        Ordering::Equal => {}
    }
    let latest = |map: &Map| map.get("IsLatest").and_then(Document::as_bool).unwrap_or(false);
    let time = |map: &Map| match map.get("LastModified") {
        Some(Document::Time(ms)) => *ms,
        _ => 0,
    };
    (latest(marker), time(marker)) >= (latest(version), time(version))
}

/// The key's own bytes, by which the list is sorted.
fn key(map: &Map, is_encoded: bool) -> Cow<'_, [u8]> {
    let key = map.text("Key").unwrap_or_default();
    match is_encoded {
        true => percent_decode_str(&key.replace('+', " ")).collect::<Vec<u8>>().into(),
        false => key.as_bytes().into(),
    }
}
