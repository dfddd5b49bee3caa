//! Typographic quotes: what word processors and web pages make of straight ones.
//!
//! # Invariants
//!
//! * Mending keeps every byte in its place, so that spans of the mended text are spans of the
//!   author's.

use super::{Found, Severity};

const QUOTES: [char; 8] = ['“', '”', '„', '‟', '‘', '’', '«', '»'];

/// The text with straight quotes, and where it was mended.
pub struct Mended {
    pub text: String,
    places: Vec<usize>,
}

/// The text with straight quotes. None for a text without typographic ones.
pub fn mend(text: &str) -> Option<Mended> {
    if !text.contains(QUOTES) {
        return None;
    }
    let is_json = crate::json::read(text).is_ok();
    let (mut mended, mut places) = (String::with_capacity(text.len()), Vec::new());
    let (mut inside, mut escaped) = (false, false);
    for (at, letter) in text.char_indices() {
        let is_quote = QUOTES.contains(&letter) && !is_json;
        let ends = || ends_a_string(&text[at + letter.len_utf8()..]);
        let blanks = " ".repeat(letter.len_utf8() - 1);
        match letter {
            _ if is_quote && !inside => {
                inside = true;
                mended += &format!("{blanks}\"");
                places.push(at);
            }
            _ if is_quote && ends() => {
                inside = false;
                mended += &format!("\"{blanks}");
                places.push(at);
            }
            '"' if !escaped => {
                inside = !inside;
                mended.push(letter);
            }
            _ => {
                if QUOTES.contains(&letter) {
                    places.push(at);
                }
                mended.push(letter);
            }
        }
        escaped = inside && letter == '\\' && !escaped;
    }
    Some(Mended { text: mended, places })
}

/// Whether what follows is what follows a string: the line's end, or a mark of JSON.
fn ends_a_string(rest: &str) -> bool {
    let rest = rest.trim_start_matches([' ', '\t']);
    rest.is_empty() || rest.starts_with(['\n', '\r', ',', ':', ']', '}'])
}

pub fn look(mended: Option<&Mended>, found: &mut Found) {
    let Some(mended) = mended else { return };
    let is_json = mended.text == found.text && crate::json::read(found.text).is_ok();
    for at in &mended.places {
        let quote = found.text[*at..].chars().next().unwrap_or_default();
        let span = found.span(*at, *at + quote.len_utf8());
        // In a text that reads, it may be meant: in a Sid, or in a tag's value.
        let (severity, message) = if is_json {
            let message = format!("The typographic quote {quote} is part of this value.");
            (Severity::Warning, message)
        } else {
            let message = format!(
                "The typographic quote {quote} ends or begins no string: this is not JSON."
            );
            (Severity::Error, message)
        };
        found.push("typographic-quotes", severity, span, message, "Write the straight quote \".");
    }
}
