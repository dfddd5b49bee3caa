//! The parser, given what no console would send.
//!
//! # Invariants
//!
//! * It never panics, takes memory in proportion to the text, and accepts nothing that the grammar written
//!   down here refuses: a second, simpler reading over another JSON parser.
//! * What it accepts it can show: each span covers the JSON of its text.
//! * `POLICY_CASES` asks for more cases.

use std::cell::Cell;
use std::collections::BTreeSet;

use policy::{Kind, Listed, Policy, Statement};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError, TestError, TestRunner};
use serde_json::Value;

const KINDS: &[Kind] = &[
    Kind::Identity,
    Kind::Session,
    Kind::Trust,
    Kind::Bucket,
    Kind::Key,
    Kind::Resource,
    Kind::ServiceControl,
    Kind::ResourceControl,
];

/// What mutations put in: words that mean something, and bytes that hurt.
const PIECES: &[&str] = &[
    "\"",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\\",
    "\\u0061",
    "\\ud83d",
    "“",
    "”",
    "é",
    "\u{0}",
    "\n",
    "null",
    "true",
    "0",
    "-1.5e3",
    "[]",
    "{}",
    "\"*\"",
    "\"Allow\"",
    "\"Deny\"",
    "\"Effect\"",
    "\"Action\"",
    "\"NotAction\"",
    "\"Resource\"",
    "\"NotResource\"",
    "\"Principal\"",
    "\"NotPrincipal\"",
    "\"Condition\"",
    "\"Sid\"",
    "\"Id\"",
    "\"Statement\"",
    "\"Version\"",
    "\"2012-10-17\"",
    "\"2008-10-17\"",
    "\"s3:*\"",
    "\"arn:aws:s3:::b/*\"",
    "arn:",
    "::",
    "*",
    "?",
    "${",
    "IfExists",
    "ForAnyValue:",
    "\"AWS\"",
    "\"Null\"",
    "sts:AssumeRole",
    "iam",
    " ",
];

fn documents() -> Vec<String> {
    let cases = include_str!("cases.jsonl").lines().map(|it| {
        let case: Value = serde_json::from_str(it).expect("a case is JSON");
        case
    });
    let mut documents = BTreeSet::new();
    for case in cases {
        collect(&case["document"], &mut documents);
        collect(&case["policies"], &mut documents);
    }
    documents.into_iter().collect()
}

fn collect(value: &Value, documents: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) if members.contains_key("Statement") => {
            documents.insert(value.to_string());
        }
        Value::Object(members) => members.values().for_each(|it| collect(it, documents)),
        Value::Array(values) => values.iter().for_each(|it| collect(it, documents)),
        _ => {}
    }
}

#[derive(Debug, Clone)]
struct Mutation {
    at: prop::sample::Index,
    removed: usize,
    piece: prop::sample::Index,
    inserts: bool,
}

fn mutation() -> impl Strategy<Value = Mutation> {
    let parts =
        (any::<prop::sample::Index>(), 0..12usize, any::<prop::sample::Index>(), any::<bool>());
    parts.prop_map(|(at, removed, piece, inserts)| Mutation { at, removed, piece, inserts })
}

/// Change a text at character boundaries, mostly at the ends of JSON's words, where it hurts most.
fn mutate(text: &str, mutations: &[Mutation]) -> String {
    let mut text = text.to_string();
    for mutation in mutations {
        let ends: Vec<usize> = text
            .char_indices()
            .filter(|(_, it)| "\"{}[]:,".contains(*it) || mutation.removed % 3 == 0)
            .map(|(at, _)| at)
            .collect();
        let Some(start) = (!ends.is_empty()).then(|| *mutation.at.get(&ends)) else {
            return text;
        };
        let mut end = (start + mutation.removed).min(text.len());
        while !text.is_char_boundary(end) {
            end += 1;
        }
        let piece = if mutation.inserts { *mutation.piece.get(PIECES) } else { "" };
        text.replace_range(start..end, piece);
    }
    text
}

#[test]
fn nothing_is_accepted_that_the_grammar_refuses() {
    let documents = documents();
    assert!(documents.len() > 100);
    let cases = std::env::var("POLICY_CASES").ok().and_then(|it| it.parse().ok());
    let config =
        Config { cases: cases.unwrap_or(3_000), failure_persistence: None, ..Config::default() };
    let (accepted, refused) = (Cell::new(0), Cell::new(0));
    let strategy = (any::<prop::sample::Index>(), prop::collection::vec(mutation(), 0..4));
    let result = TestRunner::new(config).run(&strategy, |(document, mutations)| {
        let text = mutate(document.get::<String>(&documents), &mutations);
        for kind in KINDS {
            for read in [Policy::parse, Policy::parse_stored] {
                match read(&text, *kind) {
                    Err(malformed) => {
                        refused.set(refused.get() + 1);
                        let is_inside = malformed.at.is_none_or(|it| it <= text.len());
                        prop_assert!(is_inside && !malformed.message.is_empty(), "{text}");
                    }
                    Ok(policy) => {
                        accepted.set(accepted.get() + 1);
                        check(&text, *kind, &policy)?;
                    }
                }
            }
        }
        Ok(())
    });
    if let Err(TestError::Fail(reason, _)) = result {
        panic!("{reason}");
    }
    assert!(accepted.get() > 100 && refused.get() > 100, "{accepted:?} {refused:?}");
}

fn check(text: &str, kind: Kind, policy: &Policy) -> Result<(), TestCaseError> {
    if let Err(fault) = grammar::check(text, kind) {
        return Err(TestCaseError::fail(format!("{kind:?} accepts {text}: {fault}")));
    }
    for statement in policy.statements() {
        for listed in words(statement) {
            let Listed { text: word, span } = listed;
            let shown: Value = serde_json::from_str(&text[span.start.byte..span.end.byte])
                .map_err(|it| TestCaseError::fail(format!("{it} at {span:?} of {text}")))?;
            let is_same = match &shown {
                Value::String(shown) => shown == word,
                // Numbers keep their spelling, which the other parser does not tell.
                Value::Bool(shown) => word.parse() == Ok(*shown),
                other => other.is_number(),
            };
            prop_assert!(is_same, "{word} is not {shown} in {text}");
        }
        let span = statement.span;
        prop_assert!(text[span.start.byte..span.end.byte].starts_with('{'), "{text}");
    }
    Ok(())
}

fn words(statement: &Statement) -> Vec<&Listed> {
    let lists = [
        &statement.actions,
        &statement.not_actions,
        &statement.resources,
        &statement.not_resources,
    ];
    let mut words: Vec<&Listed> = lists.into_iter().flatten().flatten().collect();
    for condition in &statement.conditions {
        words.extend([&condition.operator, &condition.key]);
        words.extend(&condition.values);
    }
    words
}

/// The least that every document must be, over serde's JSON.
mod grammar {
    use super::*;

    const STATEMENT: &[&str] = &[
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

    pub fn check(text: &str, kind: Kind) -> Result<(), String> {
        let root: Value = serde_json::from_str(text).map_err(|it| it.to_string())?;
        let members = root.as_object().ok_or("no object")?;
        only(&root, &["Version", "Id", "Statement"])?;
        match root.get("Version") {
            None => {}
            Some(it) if it == "2012-10-17" || it == "2008-10-17" => {}
            Some(_) => return Err("version".into()),
        }
        let statements = match members.get("Statement").ok_or("no statement")? {
            Value::Array(list) if !list.is_empty() => list.as_slice(),
            one @ Value::Object(_) => std::slice::from_ref(one),
            _ => return Err("statement".into()),
        };
        let mut sids = BTreeSet::new();
        for it in statements {
            statement(it, kind)?;
            if let Some(sid) = it.get("Sid").and_then(Value::as_str)
                && !sid.is_empty()
                && !sids.insert(sid)
            {
                return Err("sid twice".into());
            }
        }
        Ok(())
    }

    fn only(value: &Value, names: &[&str]) -> Result<(), String> {
        let members = value.as_object().ok_or("no object")?;
        match members.keys().find(|it| !names.contains(&it.as_str())) {
            Some(name) => Err(format!("unknown {name}")),
            None => Ok(()),
        }
    }

    fn statement(it: &Value, kind: Kind) -> Result<(), String> {
        only(it, STATEMENT)?;
        if !matches!(it.get("Effect").and_then(Value::as_str), Some("Allow" | "Deny")) {
            return Err("effect".into());
        }
        let has = |name: &str| it.get(name).is_some();
        for (one, other) in
            [("Action", "NotAction"), ("Resource", "NotResource"), ("Principal", "NotPrincipal")]
        {
            if has(one) && has(other) {
                return Err(format!("{one} and {other}"));
            }
        }
        let has_principal = has("Principal") || has("NotPrincipal");
        let takes_principal =
            !matches!(kind, Kind::Identity | Kind::Session | Kind::ServiceControl);
        if has_principal != takes_principal {
            return Err("principal".into());
        }
        if !has("Action") && !has("NotAction") && kind != Kind::Key {
            return Err("no action".into());
        }
        let has_resource = has("Resource") || has("NotResource");
        let is_right = match kind {
            Kind::Trust => !has_resource,
            Kind::Key | Kind::Resource => true,
            _ => has_resource,
        };
        if !is_right {
            return Err("resource".into());
        }
        for name in ["Action", "NotAction"] {
            for action in texts(it.get(name))? {
                let parts: Vec<&str> = action.split(':').collect();
                if action != "*" && (parts.len() != 2 || parts[0].contains(['*', '?', ' '])) {
                    return Err(format!("action {action}"));
                }
            }
        }
        for name in ["Resource", "NotResource"] {
            for resource in texts(it.get(name))? {
                if resource != "*" && !resource.starts_with("arn:") {
                    return Err(format!("resource {resource}"));
                }
            }
        }
        conditions(it.get("Condition"))
    }

    fn texts(value: Option<&Value>) -> Result<Vec<&str>, String> {
        match value {
            None => Ok(Vec::new()),
            Some(Value::String(text)) => Ok(vec![text]),
            Some(Value::Array(list)) if !list.is_empty() => {
                list.iter().map(|it| it.as_str().ok_or_else(|| "no text".to_string())).collect()
            }
            Some(_) => Err("neither text nor list".into()),
        }
    }

    fn conditions(value: Option<&Value>) -> Result<(), String> {
        let Some(value) = value else {
            return Ok(());
        };
        for (operator, keys) in value.as_object().ok_or("condition")? {
            let base = operator.rsplit(':').next().unwrap_or_default();
            let base = base.strip_suffix("IfExists").unwrap_or(base);
            let families = ["String", "Numeric", "Date", "Arn"];
            let plain = ["Bool", "BinaryEquals", "IpAddress", "NotIpAddress", "Null"];
            if !plain.contains(&base) && !families.iter().any(|it| base.starts_with(it)) {
                return Err(format!("operator {operator}"));
            }
            for (key, values) in keys.as_object().ok_or("keys")? {
                let is_scalar = |it: &Value| it.is_string() || it.is_number() || it.is_boolean();
                let is_right = match values {
                    Value::Array(list) => list.iter().all(is_scalar),
                    one => is_scalar(one),
                };
                if !is_right || !key.contains(':') {
                    return Err(format!("values of {key}"));
                }
            }
        }
        Ok(())
    }
}

#[test]
fn a_repeated_key_is_refused_at_every_level() {
    let statement = r#""Effect":"Allow","Action":"s3:*","Resource":"*""#;
    for text in [
        format!(r#"{{"Version":"2012-10-17","Version":"2012-10-17","Statement":{{{statement}}}}}"#),
        format!(r#"{{"Version":"2012-10-17","Statement":{{{statement},"Effect":"Deny"}}}}"#),
        format!(
            r#"{{"Version":"2012-10-17","Statement":{{{statement},"Condition":{{"Bool":{{"a:b":1,"a:b":2}}}}}}}}"#
        ),
    ] {
        let malformed = Policy::parse(&text, Kind::Identity).expect_err("a repeated key");
        assert_eq!(malformed.message, "Syntax errors in policy.");
    }
}
