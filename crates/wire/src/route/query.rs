//! Query strings and forms.
//!
//! # Invariants
//!
//! * Order is kept, `+` is a space, and what is not UTF-8 after decoding is refused.

use percent_encoding::percent_decode_str;

use crate::Refusal;

/// How many parameters one request may have. DynamoDB's batches are in JSON; the longest form AWS
/// takes is a PutMetricData with a thousand metrics of thirty dimensions.
pub const PARAMETERS_MAX: usize = 100_000;

/// The decoded parameters of a query string or form.
pub fn parameters(text: &str) -> Result<Vec<(String, String)>, Refusal> {
    let mut parameters = Vec::new();
    for pair in text.split('&').filter(|pair| !pair.is_empty()) {
        if parameters.len() == PARAMETERS_MAX {
            return Err(Refusal::new("MalformedQueryString", 400, "Too many parameters."));
        }
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        parameters.push((decode(name)?, decode(value)?));
    }
    Ok(parameters)
}

pub fn find<'a>(parameters: &'a [(String, String)], name: &str) -> Option<&'a str> {
    parameters.iter().find(|(key, _)| key == name).map(|(_, value)| &**value)
}

fn decode(text: &str) -> Result<String, Refusal> {
    let spaced = match text.contains('+') {
        true => &text.replace('+', " "),
        false => text,
    };
    match percent_decode_str(spaced).decode_utf8() {
        Ok(decoded) => Ok(decoded.into_owned()),
        Err(_) => Err(Refusal::new(
            "MalformedQueryString",
            400,
            "The query string is not the percent-encoding of UTF-8.",
        )),
    }
}

/// A decoded piece of a path. `None` if an escape is broken or the bytes are not UTF-8.
pub fn path(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    let broken = |at: usize| {
        let digits = bytes.get(at + 1..at + 3);
        !digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
    };
    if (0..bytes.len()).any(|at| bytes[at] == b'%' && broken(at)) {
        return None;
    }
    Some(percent_decode_str(text).decode_utf8().ok()?.into_owned())
}
