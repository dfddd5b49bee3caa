//! JSON with the place of every value.
//!
//! Policies need more than a data format gives: where each value stands, and that no key of an
//! object is written twice.
//!
//! # Invariants
//!
//! * Strict: what RFC 8259 does not allow is refused, a repeated key too (compared after escapes).
//! * Bounded: [`PARSED_BYTES_MAX`] of text, [`NESTING_MAX`] levels. The tree is no larger than a fixed
//!   multiple of the text.
//! * Never panics, whatever the text.

use crate::limits::{NESTING_MAX, PARSED_BYTES_MAX};

/// A value, and the bytes it covers.
#[derive(Debug)]
pub(crate) struct Node {
    pub start: usize,
    pub end: usize,
    pub value: Json,
}

#[derive(Debug)]
pub(crate) enum Json {
    Null,
    Bool(bool),
    /// As it is written.
    Number(String),
    Text(String),
    List(Vec<Node>),
    Object(Vec<Member>),
}

#[derive(Debug)]
pub(crate) struct Member {
    pub key: String,
    pub start: usize,
    pub end: usize,
    pub value: Node,
}

/// Read a whole text. The error is the byte where it stops being JSON.
pub(crate) fn read(text: &str) -> Result<Node, usize> {
    if text.len() > PARSED_BYTES_MAX {
        return Err(PARSED_BYTES_MAX);
    }
    let mut reader = Reader { text, at: 0 };
    let node = reader.value(0)?;
    reader.skip_blanks();
    if reader.at == text.len() { Ok(node) } else { Err(reader.at) }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn skip_blanks(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn take(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    fn expect(&mut self, byte: u8) -> Result<(), usize> {
        if self.take(byte) { Ok(()) } else { Err(self.at) }
    }

    fn value(&mut self, depth: usize) -> Result<Node, usize> {
        self.skip_blanks();
        let start = self.at;
        let value = match self.peek() {
            Some(b'{' | b'[') if depth == NESTING_MAX => return Err(start),
            Some(b'{') => Json::Object(self.object(depth + 1)?),
            Some(b'[') => Json::List(self.list(depth + 1)?),
            Some(b'"') => Json::Text(self.string()?),
            Some(b'-' | b'0'..=b'9') => Json::Number(self.number()?),
            _ => self.word()?,
        };
        Ok(Node { start, end: self.at, value })
    }

    fn word(&mut self) -> Result<Json, usize> {
        let rest = &self.text.as_bytes()[self.at..];
        for (word, value) in
            [("null", Json::Null), ("true", Json::Bool(true)), ("false", Json::Bool(false))]
        {
            if rest.starts_with(word.as_bytes()) {
                self.at += word.len();
                return Ok(value);
            }
        }
        Err(self.at)
    }

    fn list(&mut self, depth: usize) -> Result<Vec<Node>, usize> {
        self.expect(b'[')?;
        let mut nodes = Vec::new();
        self.skip_blanks();
        if self.take(b']') {
            return Ok(nodes);
        }
        loop {
            nodes.push(self.value(depth)?);
            self.skip_blanks();
            if self.take(b']') {
                return Ok(nodes);
            }
            self.expect(b',')?;
        }
    }

    fn object(&mut self, depth: usize) -> Result<Vec<Member>, usize> {
        self.expect(b'{')?;
        let mut members = Vec::new();
        self.skip_blanks();
        if self.take(b'}') {
            return Ok(members);
        }
        loop {
            self.skip_blanks();
            let start = self.at;
            let key = self.string()?;
            let end = self.at;
            self.skip_blanks();
            self.expect(b':')?;
            members.push(Member { key, start, end, value: self.value(depth)? });
            self.skip_blanks();
            if self.take(b'}') {
                return no_key_twice(members);
            }
            self.expect(b',')?;
        }
    }

    fn string(&mut self) -> Result<String, usize> {
        self.expect(b'"')?;
        let mut text = String::new();
        loop {
            let from = self.at;
            while self.peek().is_some_and(|it| it != b'"' && it != b'\\' && it >= b' ') {
                self.at += 1;
            }
            // The bytes that stop the run are ASCII, so both ends lie between characters.
            text.push_str(self.text.get(from..self.at).ok_or(from)?);
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(text);
                }
                Some(b'\\') => text.push(self.escape()?),
                _ => return Err(self.at),
            }
        }
    }

    fn escape(&mut self) -> Result<char, usize> {
        let start = self.at;
        self.expect(b'\\')?;
        let kind = self.peek().ok_or(self.at)?;
        self.at += 1;
        Ok(match kind {
            b'"' | b'\\' | b'/' => char::from(kind),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => self.unicode_escape(start)?,
            _ => return Err(start),
        })
    }

    /// What follows `\u`: four digits, or a pair of surrogates.
    fn unicode_escape(&mut self, start: usize) -> Result<char, usize> {
        let first = self.four_digits()?;
        let code = match first {
            0xD800..=0xDBFF => {
                self.expect(b'\\')?;
                self.expect(b'u')?;
                match self.four_digits()? {
                    second @ 0xDC00..=0xDFFF => {
                        0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00)
                    }
                    _ => return Err(start),
                }
            }
            code => code,
        };
        char::from_u32(code).ok_or(start)
    }

    fn four_digits(&mut self) -> Result<u32, usize> {
        let mut code = 0;
        for _ in 0..4 {
            let digit = self.peek().and_then(|it| char::from(it).to_digit(16)).ok_or(self.at)?;
            code = code * 16 + digit;
            self.at += 1;
        }
        Ok(code)
    }

    fn number(&mut self) -> Result<String, usize> {
        let start = self.at;
        self.take(b'-');
        if !self.take(b'0') {
            self.digits()?;
        }
        if self.take(b'.') {
            self.digits()?;
        }
        if self.take(b'e') || self.take(b'E') {
            let _ = self.take(b'+') || self.take(b'-');
            self.digits()?;
        }
        Ok(self.text[start..self.at].to_string())
    }

    fn digits(&mut self) -> Result<(), usize> {
        let start = self.at;
        while self.peek().is_some_and(|it| it.is_ascii_digit()) {
            self.at += 1;
        }
        if self.at > start { Ok(()) } else { Err(self.at) }
    }
}

/// By sorting, so that an object of many keys costs little.
fn no_key_twice(members: Vec<Member>) -> Result<Vec<Member>, usize> {
    let mut keys: Vec<(&str, usize)> =
        members.iter().map(|it| (it.key.as_str(), it.start)).collect();
    keys.sort_unstable();
    match keys.windows(2).find(|pair| pair[0].0 == pair[1].0) {
        Some(pair) => Err(pair[1].1),
        None => Ok(members),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_know_where_they_stand() {
        let Json::Object(members) = read(" {\"a\\u0062\": [1.50, \"é\"]} ").unwrap().value else {
            panic!("not an object");
        };
        assert_eq!(members[0].key, "ab");
        assert_eq!((members[0].start, members[0].end), (2, 11));
        let Json::List(nodes) = &members[0].value.value else { panic!("not a list") };
        assert!(matches!(&nodes[0].value, Json::Number(it) if it == "1.50"));
        assert_eq!((nodes[1].start, nodes[1].end), (20, 24));
    }

    #[test]
    fn what_is_not_json_says_where() {
        for (text, at) in [
            ("", 0),
            ("{", 1),
            ("{“a”:1}", 1),
            ("{\"a\":1,\"\\u0061\":2}", 7),
            ("{\"a\":1,}", 7),
            ("[1 2]", 3),
            ("01", 1),
            ("\"\\ud800x\"", 7),
            ("\"\\udc00\"", 1),
            ("\"a\nb\"", 2),
            ("true false", 5),
            ("nul", 0),
        ] {
            assert_eq!(read(text).map(|_| ()), Err(at), "{text}");
        }
    }

    #[test]
    fn nesting_ends_somewhere() {
        let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        assert!(read(&nested(NESTING_MAX)).is_ok());
        assert_eq!(read(&nested(NESTING_MAX + 1)).map(|_| ()), Err(NESTING_MAX));
        assert!(read(&"[".repeat(1_000_000)).is_err());
    }
}
