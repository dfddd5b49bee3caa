//! The canonical request: what both sides sign.
//!
//! # Invariants
//!
//! * S3's path is taken as sent: no normalization, no second encoding (S3 User Guide,
//!   *Create a canonical request*). Other services normalize and encode once more.
//! * Everything is written into one buffer, whose size has the limit [`CANONICAL_MAX`].
//! * Parameters are sorted by name, then by value, of their encoded forms.

use http::request::Parts;

use super::{Dialect, query};

/// How large a canonical request may be. Requests are smaller than this, unless they name one
/// long header many times in `SignedHeaders`.
pub(super) const CANONICAL_MAX: usize = 256 * 1024;

/// The two readings of a path and query that clients sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// As they are in the request line.
    Sent,
    /// Decoded and encoded again by AWS's rule. It differs from the first when a client sends
    /// more or less percent-encoding than it signs.
    Encoded,
}

/// What is signed of a request, apart from its payload.
pub(crate) struct Subject<'a> {
    pub parts: &'a Parts,
    pub signed_headers: &'a str,
    pub presigned: bool,
    pub dialect: Dialect,
}

impl Subject<'_> {
    /// Write the canonical request. `false` if it would be too large.
    pub(crate) fn write(&self, payload: &str, form: Form, out: &mut Vec<u8>) -> bool {
        out.extend_from_slice(self.parts.method.as_str().as_bytes());
        out.push(b'\n');
        self.write_path(form, out);
        out.push(b'\n');
        self.write_query(form, out);
        out.push(b'\n');
        for name in self.signed_headers.split([';']) {
            self.write_header(name, out);
            if out.len() > CANONICAL_MAX {
                return false;
            }
        }
        out.push(b'\n');
        out.extend_from_slice(self.signed_headers.as_bytes());
        out.push(b'\n');
        out.extend_from_slice(payload.as_bytes());
        out.len() <= CANONICAL_MAX
    }

    fn write_path(&self, form: Form, out: &mut Vec<u8>) {
        let path = match self.parts.uri.path() {
            "" => "/",
            path => path,
        };
        match (self.dialect, form) {
            (_, _) if path == "/" => out.push(b'/'),
            (Dialect::S3, Form::Sent) => out.extend_from_slice(path.as_bytes()),
            (_, Form::Encoded) => recode(path.as_bytes(), Within::Path, out),
            (Dialect::Other(_), Form::Sent) => {
                for segment in normalized(path) {
                    out.push(b'/');
                    encode(segment.as_bytes(), out);
                }
            }
        }
    }

    fn write_query(&self, form: Form, out: &mut Vec<u8>) {
        let Some(sent) = self.parts.uri.query() else { return };
        match form {
            Form::Sent => self.write_sorted(sent, out),
            Form::Encoded => {
                let mut recoded = Vec::with_capacity(sent.len() + 16);
                recode(sent.as_bytes(), Within::Query, &mut recoded);
                self.write_sorted(&String::from_utf8_lossy(&recoded), out);
            }
        }
    }

    fn write_sorted(&self, text: &str, out: &mut Vec<u8>) {
        let mut parameters: Vec<(&str, &str)> = query::parameters(text)
            .filter(|(name, _)| !self.presigned || *name != "X-Amz-Signature")
            .collect();
        parameters.sort_unstable();
        for (at, (name, value)) in parameters.iter().enumerate() {
            if at > 0 {
                out.push(b'&');
            }
            out.extend_from_slice(name.as_bytes());
            out.push(b'=');
            out.extend_from_slice(value.as_bytes());
        }
    }

    fn write_header(&self, name: &str, out: &mut Vec<u8>) {
        out.extend(name.bytes().map(|byte| byte.to_ascii_lowercase()));
        out.push(b':');
        let mut values = self.parts.headers.get_all(name).iter().peekable();
        if values.peek().is_none()
            && name.eq_ignore_ascii_case("host")
            && let Some(authority) = self.parts.uri.authority()
        {
            // HTTP/2 has no Host header.
            out.extend_from_slice(authority.as_str().as_bytes());
        }
        let mut first = true;
        for value in values {
            if !std::mem::take(&mut first) {
                out.push(b',');
            }
            write_trimmed(value.as_bytes(), out);
        }
        out.push(b'\n');
    }
}

/// Write a header's value: no space around it, and one between its words.
///
/// A value that was folded over lines comes here with its folds as spaces.
fn write_trimmed(value: &[u8], out: &mut Vec<u8>) {
    let mut first = true;
    for word in value.split(|byte| matches!(byte, b' ' | b'\t')) {
        if word.is_empty() {
            continue;
        }
        if !std::mem::take(&mut first) {
            out.push(b' ');
        }
        out.extend_from_slice(word);
    }
}

/// The segments of a path without `.`, `..` and empty ones; the last is empty after a slash.
fn normalized(path: &str) -> Vec<&str> {
    let mut segments = Vec::new();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => {
                segments.pop();
            }
            segment => segments.push(segment),
        }
    }
    if path.ends_with('/') || segments.is_empty() {
        segments.push("");
    }
    segments
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Within {
    Path,
    Query,
}

/// Decode and encode again, leaving alone what separates segments and parameters.
fn recode(text: &[u8], within: Within, out: &mut Vec<u8>) {
    let mut in_value = false;
    let mut rest = text;
    while let Some((&byte, after)) = rest.split_first() {
        rest = after;
        match (byte, within) {
            (b'%', _) => match hex_pair(after) {
                Some(decoded) => {
                    rest = &after[2..];
                    encode(&[decoded], out);
                }
                None => encode(b"%", out),
            },
            (b'/', Within::Path) => out.push(b'/'),
            (b'&', Within::Query) => {
                in_value = false;
                out.push(b'&');
            }
            (b'=', Within::Query) if !in_value => {
                in_value = true;
                out.push(b'=');
            }
            (b'+', Within::Query) => encode(b" ", out),
            (byte, _) => encode(&[byte], out),
        }
    }
}

fn hex_pair(text: &[u8]) -> Option<u8> {
    let digit = |at: usize| char::from(*text.get(at)?).to_digit(16);
    u8::try_from(digit(0)? << 4 | digit(1)?).ok()
}

/// AWS's `UriEncode`: all but the unreserved characters, in upper case.
pub(crate) fn encode(bytes: &[u8], out: &mut Vec<u8>) {
    for &byte in bytes {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            out.push(byte);
        } else {
            let digit = |value: u8| b"0123456789ABCDEF"[usize::from(value)];
            out.extend_from_slice(&[b'%', digit(byte >> 4), digit(byte & 15)]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Protocol;

    fn canonical(uri: &str, dialect: Dialect, form: Form) -> String {
        let (parts, ()) = http::Request::builder()
            .uri(uri)
            .header("a", "  one   two ")
            .header("a", "three\tfour")
            .body(())
            .unwrap()
            .into_parts();
        let mut out = Vec::new();
        let subject = Subject { parts: &parts, signed_headers: "a;b", presigned: true, dialect };
        assert!(subject.write("HASH", form, &mut out));
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn headers_are_joined_trimmed_and_their_inner_spaces_collapsed() {
        assert_eq!(
            canonical("/", Dialect::S3, Form::Sent),
            "GET\n/\n\na:one two,three four\nb:\n\na;b\nHASH"
        );
    }

    #[test]
    fn s3_takes_the_path_as_sent_and_others_normalize_and_encode_again() {
        let line =
            |uri, dialect, form| canonical(uri, dialect, form).lines().nth(1).unwrap().to_owned();
        let other = Dialect::Other(Protocol::RestJson);
        let uri = "/a//b/../%c3%bc:%2F/";
        assert_eq!(line(uri, Dialect::S3, Form::Sent), uri);
        assert_eq!(line(uri, Dialect::S3, Form::Encoded), "/a//b/../%C3%BC%3A%2F/");
        assert_eq!(line(uri, other, Form::Sent), "/a/%25c3%25bc%3A%252F/");
        assert_eq!(line("/..", other, Form::Sent), "/");
        assert_eq!(line("/a/.", other, Form::Sent), "/a");
    }

    #[test]
    fn parameters_are_sorted_by_name_then_value_and_the_signature_left_out() {
        let line = |uri, form| canonical(uri, Dialect::S3, form).lines().nth(2).unwrap().to_owned();
        assert_eq!(
            line("/?b=2&a-b=1&a=2&a=1&acl&&X-Amz-Signature=0", Form::Sent),
            "a=1&a=2&a-b=1&acl=&b=2"
        );
        assert_eq!(line("/?a=b=c+d%7E%2f%zz", Form::Encoded), "a=b%3Dc%20d~%2F%25zz");
    }

    #[test]
    fn a_header_named_many_times_does_not_fill_the_memory() {
        let (parts, ()) =
            http::Request::builder().header("a", "x".repeat(8000)).body(()).unwrap().into_parts();
        let signed_headers = vec!["a"; 4000].join(";");
        let subject = Subject {
            parts: &parts,
            signed_headers: &signed_headers,
            presigned: false,
            dialect: Dialect::S3,
        };
        let mut out = Vec::new();
        assert!(!subject.write("", Form::Sent, &mut out));
        assert!(out.len() < CANONICAL_MAX + 9000);
    }
}
