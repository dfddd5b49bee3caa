//! ARNs: six parts, and patterns that match part by part.
//!
//! # Invariants
//!
//! * A wildcard stays inside its part; the sixth part is the rest, colons and slashes included.
//! * Parts that a pattern lacks are `*`. A value that lacks parts is no ARN and matches none.

use crate::facts::Facts;
use crate::template::{Syntax, Template};

/// The six parts of an ARN, which its first five colons separate: `arn`, partition, service, region,
/// account, and the rest.
pub fn split(text: &str) -> Option<[&str; 6]> {
    // As one of several: the search for a single character is made for long texts, and these parts are short.
    let mut parts = text.splitn(6, [':']);
    let mut next = || parts.next();
    let found = [next()?, next()?, next()?, next()?, next()?, next()?];
    (found[0] == "arn").then_some(found)
}

/// A value to match, split once.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Split<'a> {
    pub whole: &'a str,
    pub parts: Option<[&'a str; 6]>,
}

impl<'a> Split<'a> {
    pub fn of(whole: &'a str) -> Self {
        Self { whole, parts: split(whole) }
    }
}

/// Which parts take variables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Variables {
    None,
    /// In `Resource`.
    LastPart,
    /// In conditions.
    Everywhere,
}

#[derive(Debug)]
pub(crate) struct ArnPattern {
    /// The first five parts with their colons, if they are plain text.
    literal: Option<Box<str>>,
    parts: [Template; 5],
    rest: Template,
}

impl ArnPattern {
    pub fn compile(text: &str, variables: Variables) -> Self {
        let parts = split_pattern(text, variables != Variables::None);
        let early = Syntax { wildcards: true, variables: variables == Variables::Everywhere };
        let late = Syntax { wildcards: true, variables: variables != Variables::None };
        let part = |at: usize, syntax| match parts.get(at) {
            Some(part) => Template::compile(part, syntax),
            None => Template::compile("*", syntax),
        };
        let first = [0, 1, 2, 3, 4].map(|at| part(at, early));
        let literal = first.iter().try_fold(String::new(), |mut all, part| {
            all.push_str(part.literal()?);
            all.push(':');
            Some(all)
        });
        Self { literal: literal.map(Into::into), parts: first, rest: part(5, late) }
    }

    pub fn matches(&self, value: &Split, facts: &dyn Facts) -> bool {
        let Some(parts) = &value.parts else {
            return false;
        };
        if let Some(literal) = &self.literal {
            return value.whole.starts_with(&**literal) && self.rest.matches(parts[5], facts);
        }
        self.parts.iter().zip(parts).all(|(part, value)| part.matches(value, facts))
            && self.rest.matches(parts[5], facts)
    }

    /// The text that every match begins with.
    pub fn literal_prefix(&self) -> String {
        let mut prefix = String::new();
        for part in &self.parts {
            match part.literal() {
                Some(text) => prefix.push_str(text),
                None => return prefix + part.literal_prefix(),
            }
            prefix.push(':');
        }
        prefix + self.rest.literal_prefix()
    }
}

/// Split a pattern at its first five colons, not counting those inside `${…}`.
fn split_pattern(text: &str, variables: bool) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut start, mut at) = (0, 0);
    while let Some(byte) = text.as_bytes().get(at) {
        if variables && text[at..].starts_with("${") {
            // What is not closed is plain text.
            at += text[at..].find('}').unwrap_or(1) + 1;
            continue;
        }
        if *byte == b':' && parts.len() < 5 {
            parts.push(&text[start..at]);
            start = at + 1;
        }
        at += text[at..].chars().next().map_or(1, char::len_utf8);
    }
    parts.push(&text[start..]);
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::FactMap;

    fn check(pattern: &str, value: &str) -> bool {
        let facts = FactMap::new().with("aws:principalaccount", "1").with("aws:username", "a:b");
        ArnPattern::compile(pattern, Variables::LastPart).matches(&Split::of(value), &facts)
    }

    #[test]
    fn wildcards_stay_in_their_part() {
        assert!(check("arn:aws:s3:::b/*", "arn:aws:s3:::b/x:y/z"));
        assert!(check("arn:aws:s3:*:*:*", "arn:aws:s3:::b"));
        assert!(check("arn:aws:s3", "arn:aws:s3:::b"));
        assert!(!check("arn:aws:s3:*:1:secret", "arn:aws:s3:::b/x:1:secret"));
        assert!(!check("arn:*", "*") && !check("arn:aws:s3:::*", "arn:aws:s3"));
    }

    #[test]
    fn variables_stand_in_the_last_part() {
        assert!(check("arn:aws:s3:::h/${aws:username}", "arn:aws:s3:::h/a:b"));
        assert!(!check("arn:aws:s:r:${aws:PrincipalAccount}:x", "arn:aws:s:r:1:x"));
    }

    #[test]
    fn a_condition_takes_variables_in_every_part() {
        let facts = FactMap::new().with("aws:principalaccount", "1");
        let pattern = "arn:aws:iam::${aws:PrincipalAccount}:role/*";
        let matches = |variables, value| {
            ArnPattern::compile(pattern, variables).matches(&Split::of(value), &facts)
        };
        assert!(matches(Variables::Everywhere, "arn:aws:iam::1:role/r"));
        assert!(!matches(Variables::Everywhere, "arn:aws:iam::2:role/r"));
        assert!(!matches(Variables::None, "arn:aws:iam::1:role/r"));
    }

    #[test]
    fn prefixes_are_literal() {
        let prefix = |it| ArnPattern::compile(it, Variables::LastPart).literal_prefix();
        assert_eq!(prefix("arn:aws:s3:::b/a*"), "arn:aws:s3:::b/a");
        assert_eq!(prefix("arn:aws:s3:eu-*::b"), "arn:aws:s3:eu-");
        assert_eq!(prefix("arn:aws:s3:::b/${aws:username}"), "arn:aws:s3:::b/");
        assert_eq!(prefix("arn:aws"), "arn:aws:");
    }
}
