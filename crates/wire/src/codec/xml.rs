//! XML as a tree, read with limits, and written with the escapes that S3 uses.
//!
//! # Invariants
//!
//! * No entity but the five of XML and character references: a document type is refused.
//! * Depth and number of elements are limited, so that memory is too.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// No AWS shape nests deeper than a dozen elements.
pub const DEPTH_MAX: usize = 64;

/// A CompleteMultipartUpload of 10,000 parts with every checksum has 80,000 elements.
pub const ELEMENTS_MAX: usize = 200_000;

/// An element. Namespaces are not kept: AWS's own servers take any.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Element {
    pub name: String,
    /// By their full names, such as `xsi:type`.
    pub attributes: Vec<(String, String)>,
    pub children: Vec<Element>,
    /// The text directly inside it.
    pub text: String,
}

/// Not well-formed, or beyond a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Malformed;

/// Parses a whole document and returns its root.
pub fn parse(bytes: &[u8]) -> Result<Element, Malformed> {
    let text = std::str::from_utf8(bytes).map_err(|_| Malformed)?;
    let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
    let mut open: Vec<Element> = Vec::new();
    let mut root = None;
    let mut elements = 0;
    loop {
        match reader.read_event().map_err(|_| Malformed)? {
            Event::Start(start) => {
                elements += 1;
                if open.len() == DEPTH_MAX || elements > ELEMENTS_MAX || root.is_some() {
                    return Err(Malformed);
                }
                open.push(element(&start)?);
            }
            Event::Empty(start) => {
                elements += 1;
                if elements > ELEMENTS_MAX || root.is_some() {
                    return Err(Malformed);
                }
                close(&mut open, &mut root, element(&start)?);
            }
            Event::End(_) => {
                let ended = open.pop().ok_or(Malformed)?;
                close(&mut open, &mut root, ended);
            }
            Event::Text(text) => add(&mut open, &text.xml10_content())?,
            Event::CData(text) => match open.last_mut() {
                Some(element) => element.text.push_str(&text.xml10_content()),
                None => return Err(Malformed),
            },
            Event::GeneralRef(reference) => {
                let letter = match reference.resolve_char_ref().map_err(|_| Malformed)? {
                    Some(letter) => letter,
                    None => named(&reference).ok_or(Malformed)?,
                };
                open.last_mut().ok_or(Malformed)?.text.push(letter);
            }
            Event::DocType(_) => return Err(Malformed),
            Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
            Event::Eof if open.is_empty() => return root.ok_or(Malformed),
            Event::Eof => return Err(Malformed),
        }
    }
}

fn close(open: &mut [Element], root: &mut Option<Element>, ended: Element) {
    match open.last_mut() {
        Some(parent) => parent.children.push(ended),
        None => *root = Some(ended),
    }
}

fn add(open: &mut [Element], text: &str) -> Result<(), Malformed> {
    match open.last_mut() {
        Some(element) => element.text.push_str(text),
        None if text.trim().is_empty() => {}
        None => return Err(Malformed),
    }
    Ok(())
}

fn element(start: &BytesStart) -> Result<Element, Malformed> {
    let mut element =
        Element { name: start.local_name().into_inner().to_string(), ..Element::default() };
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|_| Malformed)?;
        let value = quick_xml::escape::unescape(&attribute.value).map_err(|_| Malformed)?;
        element.attributes.push((attribute.key.into_inner().to_string(), value.into_owned()));
    }
    Ok(element)
}

fn named(entity: &str) -> Option<char> {
    Some(match entity {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "apos" => '\'',
        "quot" => '"',
        _ => return None,
    })
}

/// Text that grows by elements.
#[derive(Debug, Default)]
pub struct Writer(String);

impl Writer {
    /// With the declaration that opens every document of AWS.
    pub fn document() -> Writer {
        Writer("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_string())
    }

    pub fn open(&mut self, name: &str) {
        self.open_with(name, &[]);
    }

    pub fn open_with(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.0.push('<');
        self.0.push_str(name);
        for (name, value) in attributes {
            self.0.push(' ');
            self.0.push_str(name);
            self.0.push_str("=\"");
            self.text(value);
            self.0.push('"');
        }
        self.0.push('>');
    }

    pub fn close(&mut self, name: &str) {
        self.0.push_str("</");
        self.0.push_str(name);
        self.0.push('>');
    }

    /// Escaped text. Letters that XML cannot hold become references, as S3 writes them.
    pub fn text(&mut self, text: &str) {
        let is_plain = |byte: u8| byte > b'>' && byte < 0x7f || matches!(byte, b'\''..=b';' | b' ');
        if text.bytes().all(is_plain) {
            return self.0.push_str(text);
        }
        let mut from = 0;
        for (at, letter) in text.char_indices() {
            let escape = match letter {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\t' | '\n' => continue,
                '\0'..'\u{20}' | '\u{fffe}' | '\u{ffff}' => "",
                _ => continue,
            };
            self.0.push_str(&text[from..at]);
            match escape {
                "" => self.0.push_str(&format!("&#x{:x};", u32::from(letter))),
                escape => self.0.push_str(escape),
            }
            from = at + letter.len_utf8();
        }
        self.0.push_str(&text[from..]);
    }

    pub fn leaf(&mut self, name: &str, text: &str) {
        self.open(name);
        self.text(text);
        self.close(name);
    }

    pub fn into_bytes(self) -> Vec<u8> {
        self.0.into_bytes()
    }
}
