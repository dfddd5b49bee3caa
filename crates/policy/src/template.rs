//! Texts with wildcards and variables, and whether a value matches one.
//!
//! # Invariants
//!
//! * Matching allocates nothing beyond what [`Facts::get`] does, and takes at most the product of
//!   the two lengths.
//! * The value of a variable is literal text: a `*` in a tag is no wildcard.
//! * A variable that has no single value and no default matches nothing.

use std::borrow::Cow;

use crate::facts::Facts;

/// What a text may hold besides literal characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Syntax {
    pub wildcards: bool,
    pub variables: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Text(Box<str>),
    /// `?`
    One,
    /// `*`
    Any,
    Variable {
        /// In lower case.
        key: Box<str>,
        default: Option<Box<str>>,
    },
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Template {
    pieces: Box<[Piece]>,
}

impl Template {
    pub fn compile(text: &str, syntax: Syntax) -> Self {
        let mut pieces = Vec::new();
        let mut literal = String::new();
        let mut rest = text;
        while let Some(next) = rest.chars().next() {
            let piece = match next {
                '*' if syntax.wildcards => Some((Piece::Any, 1)),
                '?' if syntax.wildcards => Some((Piece::One, 1)),
                '$' if syntax.variables => variable(rest),
                _ => None,
            };
            match piece {
                Some((Piece::Text(text), length)) => {
                    literal.push_str(&text);
                    rest = &rest[length..];
                }
                Some((piece, length)) => {
                    close(&mut literal, &mut pieces);
                    // Stars in a row are one star.
                    if piece != Piece::Any || pieces.last() != Some(&Piece::Any) {
                        pieces.push(piece);
                    }
                    rest = &rest[length..];
                }
                None => {
                    literal.push(next);
                    rest = &rest[next.len_utf8()..];
                }
            }
        }
        close(&mut literal, &mut pieces);
        Self { pieces: pieces.into() }
    }

    /// The text, if it is nothing but text.
    pub fn literal(&self) -> Option<&str> {
        match &*self.pieces {
            [] => Some(""),
            [Piece::Text(text)] => Some(text),
            _ => None,
        }
    }

    /// The text that every match begins with.
    pub fn literal_prefix(&self) -> &str {
        match self.pieces.first() {
            Some(Piece::Text(text)) => text,
            _ => "",
        }
    }

    pub fn matches(&self, value: &str, facts: &dyn Facts) -> bool {
        match &*self.pieces {
            [] => value.is_empty(),
            [Piece::Any] => true,
            [Piece::Text(text)] => **text == *value,
            [Piece::Text(text), Piece::Any] => value.starts_with(&**text),
            pieces => matches(pieces, value, facts),
        }
    }

    /// The same for texts without wildcards, where upper and lower case are one.
    pub fn matches_ignoring_case(&self, value: &str, facts: &dyn Facts) -> bool {
        let mut rest = value.chars().flat_map(char::to_lowercase);
        for piece in &self.pieces {
            let text = match piece {
                Piece::Text(text) => Cow::Borrowed(&**text),
                Piece::Variable { key, default } => match resolve(key, default, facts) {
                    Some(text) => text,
                    None => return false,
                },
                Piece::One | Piece::Any => return false,
            };
            if !text.chars().flat_map(char::to_lowercase).all(|it| rest.next() == Some(it)) {
                return false;
            }
        }
        rest.next().is_none()
    }
}

fn close(literal: &mut String, pieces: &mut Vec<Piece>) {
    if !literal.is_empty() {
        pieces.push(Piece::Text(std::mem::take(literal).into()));
    }
}

/// `${key}`, `${key, 'default'}`, or one of `${*}`, `${?}`, `${$}` at the start of the text, and its
/// length. What is not closed is plain text.
fn variable(text: &str) -> Option<(Piece, usize)> {
    let inner = text.strip_prefix("${")?;
    let inner = &inner[..inner.find('}')?];
    let length = inner.len() + "${}".len();
    if let "*" | "?" | "$" = inner {
        return Some((Piece::Text(inner.into()), length));
    }
    let (key, default) = match inner.split_once(',') {
        Some((key, default)) => (key, quoted(default.trim())),
        None => (inner, None),
    };
    let key = key.trim().to_lowercase().into();
    Some((Piece::Variable { key, default: default.map(Into::into) }, length))
}

fn quoted(text: &str) -> Option<&str> {
    text.strip_prefix('\'')?.strip_suffix('\'')
}

fn resolve<'a>(
    key: &str,
    default: &'a Option<Box<str>>,
    facts: &'a dyn Facts,
) -> Option<Cow<'a, str>> {
    match facts.get(key) {
        Some(value) => match value.single() {
            Some(text) => Some(text),
            None => default.as_deref().map(Cow::Borrowed),
        },
        None => default.as_deref().map(Cow::Borrowed),
    }
}

/// Match piece by piece. After a mismatch only the last star takes one more character: the pieces
/// before it have already matched as early as they can.
fn matches(pieces: &[Piece], value: &str, facts: &dyn Facts) -> bool {
    let (mut piece, mut at) = (0, 0);
    let mut retry: Option<(usize, usize)> = None;
    loop {
        let rest = &value[at..];
        let length = match pieces.get(piece) {
            None if rest.is_empty() => return true,
            None => None,
            Some(Piece::Any) if piece + 1 == pieces.len() => return true,
            Some(Piece::Any) => {
                retry = Some((piece + 1, at));
                Some(0)
            }
            Some(Piece::One) => rest.chars().next().map(char::len_utf8),
            Some(Piece::Text(text)) => rest.starts_with(&**text).then_some(text.len()),
            Some(Piece::Variable { key, default }) => match resolve(key, default, facts) {
                Some(text) => rest.starts_with(&*text).then_some(text.len()),
                None => return false,
            },
        };
        if let Some(length) = length {
            (piece, at) = (piece + 1, at + length);
            continue;
        }
        let Some((after_star, from)) = retry else {
            return false;
        };
        let Some(skipped) = value[from..].chars().next() else {
            return false;
        };
        at = from + skipped.len_utf8();
        piece = after_star;
        retry = Some((after_star, at));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::FactMap;

    const FULL: Syntax = Syntax { wildcards: true, variables: true };

    fn check(pattern: &str, value: &str) -> bool {
        let facts = FactMap::new().with("aws:username", "a*b").with("aws:empty", "");
        Template::compile(pattern, FULL).matches(value, &facts)
    }

    #[test]
    fn wildcards_match_runs_and_characters() {
        for (pattern, value) in [
            ("", ""),
            ("*", ""),
            ("**", "abc"),
            ("a*c", "abcbc"),
            ("a*b*c", "aXbYbZc"),
            ("?", "é"),
            ("*?", "x"),
            ("*ab", "aab"),
            ("*aab", "aaab"),
            ("a*?c", "abc"),
            ("b/*/t/*", "b//t/x"),
        ] {
            assert!(check(pattern, value), "{pattern} {value}");
        }
        for (pattern, value) in [
            ("", "a"),
            ("?", ""),
            ("a*c", "abcd"),
            ("a?c", "ac"),
            ("*b", "abc"),
            ("b/*/t/*", "b/t/x"),
            ("a", "A"),
        ] {
            assert!(!check(pattern, value), "{pattern} {value}");
        }
    }

    #[test]
    fn variables_are_literal_text() {
        assert!(check("x/${aws:UserName}/*", "x/a*b/y"));
        assert!(!check("x/${aws:username}/*", "x/aXb/y"));
        assert!(check("a${*}${?}${$}", "a*?$") && !check("a${*}", "ab"));
        assert!(check("${none, 'de*f'}", "de*f") && !check("${none, 'de*f'}", "deXf"));
        assert!(!check("*${none}*", "") && !check("${none, unquoted}", "unquoted"));
        assert!(check("a${aws:empty}b", "ab") && check("a${open", "a${open") && check("$a", "$a"));
    }

    #[test]
    fn case_is_ignored_where_asked() {
        let facts = FactMap::new().with("k", "Ä");
        let template = Template::compile("x${k}", Syntax { wildcards: false, variables: true });
        assert!(template.matches_ignoring_case("Xä", &facts));
        assert!(!template.matches_ignoring_case("Xäb", &facts));
        assert!(!template.matches_ignoring_case("X", &facts));
    }
}
