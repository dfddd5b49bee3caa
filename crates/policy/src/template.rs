//! Texts with wildcards and variables, and whether a value matches one.
//!
//! # Invariants
//!
//! * Matching allocates nothing beyond what [`Facts::get`] does, but for values outside ASCII that are
//!   searched for a run with holes.
//! * No pattern makes the same character be looked at again for each place where a run may begin: see
//!   [`crate::search`].
//! * The value of a variable is literal text: a `*` in a tag is no wildcard.
//! * A variable that has no single value and no default matches nothing.

use std::borrow::Cow;

use crate::facts::Facts;
use crate::search;

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

/// The pieces between stars are runs. The first stands where the value begins, the last where it
/// ends, and each other one is matched as early as it can be.
fn matches(pieces: &[Piece], value: &str, facts: &dyn Facts) -> bool {
    let mut runs = pieces.split(|it| *it == Piece::Any);
    let Some(mut rest) = runs.next().and_then(|it| front(it, value, facts)) else {
        return false;
    };
    let Some(last) = runs.next_back() else {
        return rest.is_empty();
    };
    match back(last, rest, facts) {
        Some(before) => rest = before,
        None => return false,
    }
    runs.all(|run| match behind(run, rest, facts) {
        Some(after) => {
            rest = after;
            true
        }
        None => false,
    })
}

/// The text of a piece that is one; none of a variable without a value.
fn text<'a>(piece: &'a Piece, facts: &'a dyn Facts) -> Option<Cow<'a, str>> {
    match piece {
        Piece::Text(text) => Some(Cow::Borrowed(text)),
        Piece::Variable { key, default } => resolve(key, default, facts),
        Piece::One | Piece::Any => None,
    }
}

/// What is left of a value behind a run that it begins with.
fn front<'v>(run: &[Piece], value: &'v str, facts: &dyn Facts) -> Option<&'v str> {
    run.iter().try_fold(value, |rest, piece| match piece {
        Piece::One => {
            let mut left = rest.chars();
            left.next().map(|_| left.as_str())
        }
        _ => rest.strip_prefix(&*text(piece, facts)?),
    })
}

/// What is left of a value before a run that it ends with.
fn back<'v>(run: &[Piece], value: &'v str, facts: &dyn Facts) -> Option<&'v str> {
    run.iter().rev().try_fold(value, |rest, piece| match piece {
        Piece::One => {
            let mut left = rest.chars();
            left.next_back().map(|_| left.as_str())
        }
        _ => rest.strip_suffix(&*text(piece, facts)?),
    })
}

/// What is left of a value behind the first place where a run stands.
fn behind<'v>(run: &[Piece], value: &'v str, facts: &dyn Facts) -> Option<&'v str> {
    // Holes at an end of the run are characters to be passed over, wherever the others stand.
    let holes = run.iter().take_while(|it| **it == Piece::One).count();
    let value = front(&run[..holes], value, facts)?;
    let end = run.iter().rposition(|it| *it != Piece::One).map_or(holes, |at| at + 1);
    let rest = match &run[holes..end] {
        [] => value,
        [one] => {
            let text = text(one, facts)?;
            &value[value.find(&*text)? + text.len()..]
        }
        several => {
            let element = |at: usize| {
                let piece = several.get(at)?;
                Some(match piece {
                    Piece::One => search::Element::Hole,
                    _ => search::Element::Text(text(piece, facts)),
                })
            };
            search::behind(value, &element)?
        }
    };
    front(&run[end..], rest, facts)
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
            ("*?a?b*", "aaaaéb"),
            ("*a?c*?", "abcabcd"),
            ("*é?c*", "éaéäc"),
            ("x*?*?", "xab"),
            ("*${aws:username}?${aws:username}*", "xa*bba*ba*b"),
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
            ("a*a", "a"),
            ("ab*bc", "abc"),
            ("*a?c*?", "abc"),
            ("x*?*?", "xa"),
            ("*é?c*", "éaäcé"),
            ("*${none}?a*", "aaa"),
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

    /// Counts how often a variable is worked out.
    #[derive(Default)]
    struct Counting(std::cell::Cell<usize>);

    impl Facts for Counting {
        fn get(&self, _: &str) -> Option<crate::Value<'_>> {
            self.0.set(self.0.get() + 1);
            Some(crate::Value::one("a"))
        }
    }

    #[test]
    fn a_value_that_almost_fits_everywhere_is_not_begun_anew_for_each_character() {
        let facts = Counting::default();
        let pattern = format!("*{}b*", "${aws:username}?".repeat(200));
        let template = Template::compile(&pattern, FULL);
        assert!(!template.matches(&"a".repeat(1000), &facts));
        assert!(template.matches(&format!("{}b", "a".repeat(999)), &facts));
        assert!(facts.0.get() <= 2 * 200, "{} times", facts.0.get());
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
