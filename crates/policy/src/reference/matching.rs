//! Whether a statement matches, for the reference: texts are expanded and compared in full.
//!
//! # Invariants
//!
//! * A pattern becomes a list of characters and wildcards, with every variable replaced, before anything
//!   is compared.

use std::borrow::Cow;

use crate::facts::{Facts, Value};
use crate::policy::{Kind, Statement};
use crate::reference::condition;
use crate::reference::principal::{self, Naming};
use crate::request::Request;
use crate::span::Listed;

/// What one policy is asked.
pub(super) struct Asked<'a> {
    pub request: &'a Request<'a>,
    pub variables: bool,
    pub kind: Kind,
    pub has_boundary: bool,
}

impl Asked<'_> {
    pub fn naming(&self, statement: &Statement) -> Option<Naming> {
        principal::naming(statement, self.request, self.has_boundary)
    }

    /// Everything but the principal. Adds the keys that the conditions did not find.
    pub fn matches(&self, statement: &Statement, missing: &mut Vec<String>) -> bool {
        if !self.action_matches(statement) || !self.resource_matches(statement, missing) {
            return false;
        }
        let mut all_hold = true;
        for it in &statement.conditions {
            all_hold &= condition::holds(it, self.variables, self.request.facts, missing);
        }
        all_hold
    }

    fn action_matches(&self, statement: &Statement) -> bool {
        let asked = self.request.action.to_ascii_lowercase();
        let is_listed = |listed: &Vec<Listed>| {
            listed.iter().any(|it| {
                let pattern = it.text.to_ascii_lowercase();
                match (pattern.split_once(':'), asked.split_once(':')) {
                    (None, _) => glob(&plain(&pattern), &asked),
                    (Some((service, name)), Some((asked_service, asked_name))) => {
                        service == asked_service && glob(&plain(name), asked_name)
                    }
                    (Some(_), None) => false,
                }
            })
        };
        match (&statement.actions, &statement.not_actions) {
            (Some(listed), _) => is_listed(listed),
            (None, Some(listed)) => !is_listed(listed),
            (None, None) => false,
        }
    }

    fn resource_matches(&self, statement: &Statement, missing: &mut Vec<String>) -> bool {
        let mut is_listed = |listed: &Vec<Listed>| {
            let mut any = false;
            for it in listed {
                any |= self.one_resource_matches(&it.text, missing);
            }
            any
        };
        match (&statement.resources, &statement.not_resources) {
            (Some(listed), _) => is_listed(listed),
            (None, Some(listed)) => !is_listed(listed),
            (None, None) => self.kind != Kind::Key,
        }
    }

    fn one_resource_matches(&self, pattern: &str, missing: &mut Vec<String>) -> bool {
        if pattern == "*" {
            return true;
        }
        let value = match arn_parts(self.request.resource, false) {
            parts if parts.len() == 6 && parts[0] == "arn" => parts,
            _ => return false,
        };
        let mut patterns = arn_parts(pattern, self.variables);
        patterns.resize(6, "*");
        let (first, last) = patterns.split_at(5);
        let last = expand(last[0], true, self.variables, self.request.facts, missing);
        first.iter().zip(&value).all(|(pattern, value)| glob(&plain(pattern), value))
            && last.is_some_and(|it| glob(&it, value[5]))
    }
}

/// The parts between the first five colons outside of variables.
pub(super) fn arn_parts(text: &str, variables: bool) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut variable_ends = 0;
    for (at, character) in text.char_indices() {
        if at < variable_ends {
            continue;
        }
        if variables && text[at..].starts_with("${") {
            variable_ends = text[at..].find('}').map_or(at, |length| at + length + 1);
        } else if character == ':' && parts.len() < 5 {
            parts.push(&text[start..at]);
            start = at + 1;
        }
    }
    parts.push(&text[start..]);
    parts
}

/// A pattern's elements.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Token {
    Is(char),
    AnyOne,
    AnyRun,
}

/// A pattern with wildcards and without variables.
pub(super) fn plain(text: &str) -> Vec<Token> {
    text.chars().map(wildcard).collect()
}

fn wildcard(character: char) -> Token {
    match character {
        '*' => Token::AnyRun,
        '?' => Token::AnyOne,
        other => Token::Is(other),
    }
}

/// Replace every variable. None if one of them has no single value and no default.
pub(super) fn expand(
    text: &str,
    wildcards: bool,
    variables: bool,
    facts: &dyn Facts,
    missing: &mut Vec<String>,
) -> Option<Vec<Token>> {
    let mut tokens = Some(Vec::new());
    let mut rest = text;
    while let Some(character) = rest.chars().next() {
        let closed = if variables && rest.starts_with("${") { rest.find('}') } else { None };
        let added = match closed {
            Some(end) => {
                let value = value_of(&rest[2..end], facts, missing);
                rest = &rest[end + 1..];
                value.map(|it| it.chars().map(Token::Is).collect())
            }
            None => {
                rest = &rest[character.len_utf8()..];
                Some(vec![if wildcards { wildcard(character) } else { Token::Is(character) }])
            }
        };
        match (&mut tokens, added) {
            (Some(tokens), Some(added)) => tokens.extend(added),
            _ => tokens = None,
        }
    }
    tokens
}

/// What stands for `${inner}`.
fn value_of<'a>(
    inner: &'a str,
    facts: &'a dyn Facts,
    missing: &mut Vec<String>,
) -> Option<Cow<'a, str>> {
    if matches!(inner, "*" | "?" | "$") {
        return Some(Cow::Borrowed(inner));
    }
    let (key, default) = match inner.find(',') {
        Some(comma) => (inner[..comma].trim(), Some(inner[comma + 1..].trim())),
        None => (inner.trim(), None),
    };
    let default = default
        .filter(|it| it.len() >= 2 && it.starts_with('\'') && it.ends_with('\''))
        .map(|it| &it[1..it.len() - 1]);
    match facts.get(&key.to_lowercase()) {
        Some(Value::One(value)) => Some(value),
        Some(Value::Many(_)) => default.map(Cow::Borrowed),
        None => {
            note_missing(key, missing);
            default.map(Cow::Borrowed)
        }
    }
}

pub(super) fn note_missing(key: &str, missing: &mut Vec<String>) {
    if !missing.iter().any(|it| it.eq_ignore_ascii_case(key)) {
        missing.push(key.to_string());
    }
}

/// Whether a pattern matches the whole value: for every length of the pattern, which lengths of the
/// value it matches.
pub(super) fn glob(pattern: &[Token], value: &str) -> bool {
    let value: Vec<char> = value.chars().collect();
    let mut matched = vec![false; value.len() + 1];
    matched[0] = true;
    for token in pattern {
        let mut next = vec![false; value.len() + 1];
        match token {
            Token::AnyRun => match matched.iter().position(|it| *it) {
                Some(shortest) => next[shortest..].fill(true),
                None => return false,
            },
            Token::AnyOne => next[1..].copy_from_slice(&matched[..value.len()]),
            Token::Is(character) => {
                let each = next[1..].iter_mut().zip(&matched).zip(&value);
                each.for_each(|((next, was), it)| *next = *was & (it == character));
            }
        }
        matched = next;
    }
    matched[value.len()]
}
