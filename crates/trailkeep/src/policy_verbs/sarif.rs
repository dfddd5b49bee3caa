//! Findings as SARIF 2.1.0, which code scanners read.
//!
//! # Invariants
//!
//! * Columns count characters, as the log itself says.
//! * Every result names its rule, by id and by its place in the list of rules.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use policy::lint::{Finding, RULES};
use serde_json::{Value, json};

use super::lint::Linted;

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

/// What a path may hold as it is.
const PLAIN: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'_').remove(b'.').remove(b'~');

pub fn log(linted: &[Linted]) -> Value {
    let rule = |it: &policy::lint::Rule| json!({ "id": it.id, "shortDescription": { "text": it.summary } });
    let results = linted.iter().flat_map(|file| file.findings.iter().map(|it| result(file, it)));
    json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "trailkeep policy lint",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": RULES.iter().map(rule).collect::<Vec<_>>(),
            } },
            "columnKind": "unicodeCodePoints",
            "results": results.collect::<Vec<_>>(),
        }],
    })
}

fn result(file: &Linted, finding: &Finding) -> Value {
    let (start, end) = (finding.span.start, finding.span.end);
    json!({
        "ruleId": finding.id,
        "ruleIndex": RULES.iter().position(|it| it.id == finding.id),
        "level": finding.severity.name(),
        "message": { "text": format!("{} {}", finding.message, finding.fix) },
        "locations": [{ "physicalLocation": {
            "artifactLocation": { "uri": utf8_percent_encode(&file.name, PLAIN).to_string() },
            "region": {
                "startLine": start.line,
                "startColumn": start.column,
                "endLine": end.line,
                "endColumn": end.column,
            },
        } }],
    })
}
