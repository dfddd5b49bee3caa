//! A writer of compact JSON: records are made for every call, so no tree is built in between.
//!
//! # Invariants
//!
//! * What is written is JSON as long as every object and list that is opened is closed.
//! * Commas are the writer's business alone.

/// JSON text in the making.
#[derive(Debug)]
pub(crate) struct Writer(Vec<u8>);

impl Writer {
    pub fn new() -> Writer {
        Writer(Vec::with_capacity(CAPACITY))
    }

    pub fn finish(self) -> String {
        String::from_utf8(self.0).expect("only texts and what JSON is made of were written")
    }

    /// The bytes so far, for [`Writer::cut`] and for measuring.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Take back everything after a place.
    pub fn cut(&mut self, len: usize) {
        self.0.truncate(len);
    }

    pub fn open(&mut self, bracket: char) {
        self.comma();
        self.0.push(bracket as u8);
    }

    pub fn close(&mut self, bracket: char) {
        self.0.push(bracket as u8);
    }

    pub fn key(&mut self, name: &str) {
        self.text(name);
        self.0.push(b':');
    }

    /// The name of a member, its first character lowered.
    pub fn lowered_key(&mut self, name: &str) {
        let mut chars = name.chars();
        match chars.next() {
            Some(first) if first.is_ascii_uppercase() => {
                self.comma();
                self.0.push(b'"');
                self.0.push(first.to_ascii_lowercase() as u8);
                self.escaped(chars.as_str());
                self.0.extend(b"\":");
            }
            _ => self.key(name),
        }
    }

    pub fn text(&mut self, text: &str) {
        self.comma();
        self.0.push(b'"');
        self.escaped(text);
        self.0.push(b'"');
    }

    pub fn boolean(&mut self, value: bool) {
        self.raw(if value { "true" } else { "false" });
    }

    pub fn null(&mut self) {
        self.raw("null");
    }

    pub fn integer(&mut self, value: i64) {
        self.raw(&value.to_string());
    }

    /// What JSON cannot say, such as infinity, becomes null.
    pub fn float(&mut self, value: f64) {
        match serde_json::Number::from_f64(value) {
            Some(number) => self.raw(&number.to_string()),
            None => self.null(),
        }
    }

    /// A value that is JSON already.
    pub fn raw(&mut self, json: &str) {
        self.comma();
        self.0.extend(json.as_bytes());
    }

    pub fn member(&mut self, name: &str, text: &str) {
        self.key(name);
        self.text(text);
    }

    fn comma(&mut self) {
        if !matches!(self.0.last(), None | Some(b'{' | b'[' | b':')) {
            self.0.push(b',');
        }
    }

    fn escaped(&mut self, text: &str) {
        if is_plain(text.as_bytes()) {
            self.0.extend(text.as_bytes());
            return;
        }
        for byte in text.bytes() {
            match byte {
                b'"' => self.0.extend(b"\\\""),
                b'\\' => self.0.extend(b"\\\\"),
                b'\n' => self.0.extend(b"\\n"),
                b'\r' => self.0.extend(b"\\r"),
                b'\t' => self.0.extend(b"\\t"),
                0..0x20 => self.0.extend(format!("\\u{byte:04x}").as_bytes()),
                _ => self.0.push(byte),
            }
        }
    }
}

/// Whether a text needs no escape. Sixteen bytes at a time, which the compiler makes one step of.
fn is_plain(text: &[u8]) -> bool {
    let special = |it: &u8| u8::from(*it < 0x20) | u8::from(*it == b'"') | u8::from(*it == b'\\');
    let (blocks, rest) = text.as_chunks::<16>();
    let found = |bytes: &[u8]| bytes.iter().fold(0, |found, it| found | special(it)) != 0;
    !blocks.iter().any(|it| found(it)) && !found(rest)
}

/// A record is rarely longer.
const CAPACITY: usize = 2048;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn any_text_comes_back(key: String, text: String, number: i64, float: f64) {
            let mut json = Writer::new();
            json.open('{');
            json.member(&key, &text);
            json.key("list");
            json.open('[');
            json.integer(number);
            json.float(float);
            json.boolean(true);
            json.null();
            json.close(']');
            json.close('}');
            let value: serde_json::Value = serde_json::from_str(&json.finish()).unwrap();
            prop_assert_eq!(value["list"][0].as_i64(), Some(number));
            if key != "list" {
                prop_assert_eq!(value[&key].as_str(), Some(text.as_str()));
            }
        }

        #[test]
        fn a_lowered_key_is_lowered_once(name in "\\PC{0,8}") {
            let mut json = Writer::new();
            json.open('{');
            json.lowered_key(&name);
            json.null();
            json.close('}');
            let value: serde_json::Value = serde_json::from_str(&json.finish()).unwrap();
            let key = value.as_object().unwrap().keys().next().unwrap();
            prop_assert_eq!(key.to_lowercase(), name.to_lowercase());
        }
    }
}
