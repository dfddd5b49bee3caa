//! Pages of lists.
//!
//! # Invariants
//!
//! * A token names the operation and the last thing of the page before it, so a page begins right
//!   behind it, whatever has come or gone since.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;

use super::refuse;
use crate::prelude::*;

const PAGE_LENGTH_MAX: usize = 20;

/// What a caller asked for.
pub(super) struct Asked<'a> {
    pub operation: &'static str,
    pub max_results: Option<i32>,
    pub next_token: Option<&'a str>,
}

/// One page of what is there, in the order of its keys, and the token of the next.
pub(super) fn page<T>(
    mut items: Vec<T>,
    key: impl Fn(&T) -> String,
    asked: Asked,
) -> Result<(Vec<T>, Option<String>), Refusal> {
    let length = asked.max_results.and_then(|it| usize::try_from(it).ok());
    let length = length.unwrap_or(PAGE_LENGTH_MAX).clamp(1, PAGE_LENGTH_MAX);
    let after = asked.next_token.map(|it| read(it, asked.operation)).transpose()?;
    items.sort_by_cached_key(&key);
    if let Some(after) = after {
        items.retain(|it| key(it) > after);
    }
    let more = items.len() > length;
    items.truncate(length);
    let token = items
        .last()
        .filter(|_| more)
        .map(|it| BASE64.encode(format!("{}\n{}", asked.operation, key(it))));
    Ok((items, token))
}

fn read(token: &str, operation: &str) -> Result<String, Refusal> {
    let text = BASE64.decode(token).ok().and_then(|it| String::from_utf8(it).ok());
    let after = text.as_deref().and_then(|it| it.strip_prefix(operation)?.strip_prefix('\n'));
    after.map(Into::into).ok_or_else(|| {
        refuse::invalid(
            "INVALID_NEXT_TOKEN",
            "You specified an invalid value for nextToken. You must get the value from the \
             response to a previous call to the API.",
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_begins_behind_the_last_and_a_foreign_token_is_refused() {
        let ask = |next_token| Asked { operation: "ListThings", max_results: Some(2), next_token };
        let things = || vec!["c".to_string(), "a".into(), "b".into()];
        let (first, token) = page(things(), String::clone, ask(None)).unwrap();
        assert_eq!(first, ["a", "b"]);
        let (rest, end) = page(things(), String::clone, ask(token.as_deref())).unwrap();
        assert_eq!((rest, end), (vec!["c".to_string()], None));
        let other = Asked { operation: "ListOthers", ..ask(token.as_deref()) };
        for asked in [other, ask(Some("")), ask(Some("?"))] {
            let refusal = page(things(), String::clone, asked).unwrap_err();
            assert_eq!(refusal.extras[0].1, "INVALID_NEXT_TOKEN");
        }
    }
}
