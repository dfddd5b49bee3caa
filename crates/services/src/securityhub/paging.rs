//! Pages of lists.
//!
//! # Invariants
//!
//! * A token names the operation and the last thing of the page before it, so a page begins right
//!   behind it, whatever has come or gone since.
//! * A page holds at most a hundred.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;

use super::refuse;
use crate::prelude::*;

const PAGE_LENGTH_MAX: usize = 100;

/// What a caller asked for.
pub(super) struct Asked<'a> {
    pub operation: &'static str,
    pub max_results: Option<i32>,
    pub next_token: Option<&'a str>,
}

impl Asked<'_> {
    pub fn length(&self) -> usize {
        let length = self.max_results.and_then(|it| usize::try_from(it).ok());
        length.unwrap_or(PAGE_LENGTH_MAX).clamp(1, PAGE_LENGTH_MAX)
    }

    /// The last thing of the page before, which the token names.
    pub fn after(&self) -> Result<Option<String>, Refusal> {
        let Some(token) = self.next_token else { return Ok(None) };
        let text = BASE64.decode(token).ok().and_then(|it| String::from_utf8(it).ok());
        let text = text.as_deref();
        let after = text.and_then(|it| it.strip_prefix(self.operation)?.strip_prefix('\n'));
        match after {
            Some(after) => Ok(Some(after.into())),
            None => Err(refuse::invalid("Invalid NextToken")),
        }
    }

    /// The token of the page behind this thing.
    pub fn token(&self, last: &str) -> String {
        BASE64.encode(format!("{}\n{last}", self.operation))
    }
}

/// One page of what is there, in its own order, and the token of the next. Things have different
/// keys; a thing that has gone is taken for the end.
pub(super) fn page<T>(
    mut items: Vec<T>,
    key: impl Fn(&T) -> String,
    asked: Asked,
) -> Result<(Vec<T>, Option<String>), Refusal> {
    if let Some(after) = asked.after()? {
        let at = items.iter().position(|it| key(it) == after).map_or(items.len(), |it| it + 1);
        items.drain(..at);
    }
    let more = items.len() > asked.length();
    items.truncate(asked.length());
    let token = items.last().filter(|_| more).map(|it| asked.token(&key(it)));
    Ok((items, token))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_begins_behind_the_last_and_a_foreign_token_is_refused() {
        let ask = |next_token| Asked { operation: "ListThings", max_results: Some(2), next_token };
        let things = || vec!["c".to_string(), "a".into(), "b".into()];
        let (first, token) = page(things(), String::clone, ask(None)).unwrap();
        assert_eq!(first, ["c", "a"]);
        let (rest, end) = page(things(), String::clone, ask(token.as_deref())).unwrap();
        assert_eq!((rest, end), (vec!["b".to_string()], None));
        let other = Asked { operation: "ListOthers", ..ask(token.as_deref()) };
        for asked in [other, ask(Some("")), ask(Some("?"))] {
            assert_eq!(
                page(things(), String::clone, asked).unwrap_err().code,
                "InvalidInputException"
            );
        }
    }
}
