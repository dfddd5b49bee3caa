//! Writes `crates/identity/src/managed/` from the pinned moto package, or compares it.
//!
//! Two files: an index, a line a policy, and the documents in the same order, in blocks that are
//! compressed one by one, so that one document costs the reading of one block.
//!
//! # Invariants
//!
//! * The documents are AWS's own, but for blanks and the order of members.
//! * The same package gives the same bytes.

use std::io::Write;

use flate2::Compression;
use flate2::write::DeflateEncoder;
use serde_json::{Map, Value};

use crate::package::{self, Pinned};
use crate::zip;

/// How much text one block holds. A deflate window is an eighth of it, so little is lost.
const BLOCK_BYTES: usize = 256 * 1024;

/// The members of a policy and of a statement in the order in which AWS writes them.
const ORDER: &[&str] = &[
    "Version",
    "Id",
    "Statement",
    "Sid",
    "Effect",
    "Principal",
    "NotPrincipal",
    "Action",
    "NotAction",
    "Resource",
    "NotResource",
    "Condition",
];

pub const PACKAGE: Pinned = Pinned {
    name: "moto",
    version: "5.2.1",
    license: "Apache-2.0",
    file: "moto-5.2.1-py3-none-any.whl",
    sha256: "19d2fbd6e613aa5b4e364c52cd5d3cea371643a0f4210689a703227bd2924c5c",
    fetch: &["pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:", "moto==5.2.1"],
    variable: "TRAILKEEP_MOTO",
};

const SOURCE: &str = "moto/iam/aws_managed_policies.py";

pub fn run(arguments: &[String]) -> Result<(), String> {
    let (check, path) = package::arguments(arguments)?;
    let wheel = PACKAGE.read(path.or(PACKAGE.given()).as_deref())?;
    let source = zip::entries(&wheel)
        .find(|entry| entry.name == SOURCE)
        .ok_or_else(|| format!("the wheel has no {SOURCE}"))?
        .unpack(&wheel)?;
    let source = String::from_utf8(source).map_err(|_| format!("{SOURCE} is not UTF-8"))?;
    // One assignment of one text.
    let json = source.split("\"\"\"").nth(1).ok_or_else(|| format!("{SOURCE} holds no text"))?;
    let policies: Map<String, Value> =
        serde_json::from_str(json).map_err(|e| format!("{SOURCE} is unreadable: {e}"))?;
    let (index, blocks) = pack(&policies)?;
    let folder = "crates/identity/src/managed";
    package::put(check, &format!("{folder}/index.deflate"), &index, "managed-policies")?;
    package::put(check, &format!("{folder}/documents.deflate"), &blocks, "managed-policies")
}

/// The index and the blocks. A line of the index is
/// `NAME PATH VERSION CREATED UPDATED BLOCK LENGTH`, `=` where it was never updated; before
/// it stands a line with the lengths of the packed blocks.
fn pack(policies: &Map<String, Value>) -> Result<(Vec<u8>, Vec<u8>), String> {
    let mut names: Vec<&String> = policies.keys().collect();
    names.sort_by_key(|name| (name.to_lowercase(), name.as_str()));
    let (mut lines, mut lengths) = (String::new(), Vec::new());
    let (mut block, mut packed) = (Vec::new(), Vec::new());
    for name in names {
        let policy = &policies[name];
        let document = ordered(&policy["Document"]).to_string();
        if block.len() + document.len() > BLOCK_BYTES && !block.is_empty() {
            lengths.push(close(&mut block, &mut packed)?);
        }
        let text = |key: &str| policy[key].as_str().unwrap_or_default();
        let dates = [text("CreateDate"), text("UpdateDate")].map(|it| it.replace("+00:00", "Z"));
        lines += &format!(
            "{name} {} {} {} {} {} {}\n",
            text("Path"),
            text("DefaultVersionId"),
            dates[0],
            if dates[0] == dates[1] { "=" } else { &dates[1] },
            lengths.len(),
            document.len()
        );
        block.extend_from_slice(document.as_bytes());
    }
    lengths.push(close(&mut block, &mut packed)?);
    let lengths: Vec<String> = lengths.iter().map(usize::to_string).collect();
    let index = format!("{}\n{lines}", lengths.join(" "));
    Ok((deflate(index.as_bytes())?, packed))
}

/// Packs a block behind the others, and tells how long it has become.
fn close(block: &mut Vec<u8>, packed: &mut Vec<u8>) -> Result<usize, String> {
    let bytes = deflate(&std::mem::take(block))?;
    packed.extend_from_slice(&bytes);
    Ok(bytes.len())
}

fn deflate(bytes: &[u8]) -> Result<Vec<u8>, String> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
    encoder
        .write_all(bytes)
        .and_then(|()| encoder.finish())
        .map_err(|e| format!("cannot pack: {e}"))
}

/// The same value, its members in AWS's order and the others behind them.
fn ordered(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let mut sorted: Vec<(&String, &Value)> = members.iter().collect();
            let place = |name: &str| ORDER.iter().position(|it| *it == name).unwrap_or(ORDER.len());
            sorted.sort_by_key(|(name, _)| (place(name), name.as_str()));
            let member = |(name, value): (&String, &Value)| (name.clone(), ordered(value));
            Value::Object(sorted.into_iter().map(member).collect())
        }
        Value::Array(items) => Value::Array(items.iter().map(ordered).collect()),
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    /// Runs where the environment names the package.
    #[test]
    fn the_managed_policies_are_what_the_pinned_package_says() {
        if super::PACKAGE.given().is_some() {
            super::run(&["--check".to_string()]).expect("nothing to regenerate");
        }
    }
}
