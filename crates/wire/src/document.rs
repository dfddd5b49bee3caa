//! Documents: a shape as a tree, which is what every protocol carries and what an event records.
//!
//! # Invariants
//!
//! * A [`Map`] keeps the order in which its members were put; names are those of the AWS model.
//! * A document holds no bytes of a streaming payload beyond small inline pieces: a [`Body`] says
//!   where they lie.

use std::borrow::Cow;

use bytes::Bytes;

use crate::body_key::BodyKey;
use crate::checksum::Checksum;

/// One value of any shape.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Document {
    #[default]
    Null,
    Bool(bool),
    Integer(i64),
    Float(f64),
    Text(String),
    Blob(Vec<u8>),
    /// Milliseconds since the epoch.
    Time(i64),
    List(Vec<Document>),
    Map(Map),
    Body(Box<Body>),
}

impl Document {
    pub fn text(value: impl Into<String>) -> Document {
        Document::Text(value.into())
    }

    pub fn as_text(&self) -> Option<&str> {
        match self {
            Document::Text(text) => Some(text),
            _ => None,
        }
    }

    pub fn as_integer(&self) -> Option<i64> {
        match self {
            Document::Integer(value) => Some(*value),
            _ => None,
        }
    }

    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Document::Bool(value) => Some(*value),
            _ => None,
        }
    }

    pub fn as_list(&self) -> Option<&[Document]> {
        match self {
            Document::List(items) => Some(items),
            _ => None,
        }
    }

    pub fn as_map(&self) -> Option<&Map> {
        match self {
            Document::Map(map) => Some(map),
            _ => None,
        }
    }

    /// What kind of value this is, in the words an error message uses.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Document::Null => "null",
            Document::Bool(_) => "boolean",
            Document::Integer(_) => "integer",
            Document::Float(_) => "number",
            Document::Text(_) => "string",
            Document::Blob(_) => "blob",
            Document::Time(_) => "timestamp",
            Document::List(_) => "list",
            Document::Map(_) => "structure",
            Document::Body(_) => "body",
        }
    }
}

/// The members of a structure or the entries of a map, in order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Map(Vec<(Cow<'static, str>, Document)>);

impl Map {
    pub fn new() -> Map {
        Map::default()
    }

    pub fn with_capacity(members: usize) -> Map {
        Map(Vec::with_capacity(members))
    }

    pub fn get(&self, name: &str) -> Option<&Document> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }

    pub fn get_mut(&mut self, name: &str) -> Option<&mut Document> {
        self.0.iter_mut().find(|(key, _)| key == name).map(|(_, value)| value)
    }

    /// The text of a member, if it is there and is text.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.get(name).and_then(Document::as_text)
    }

    /// Puts a member at the end. The caller does not put one twice.
    pub fn insert(&mut self, name: impl Into<Cow<'static, str>>, value: Document) {
        self.0.push((name.into(), value));
    }

    /// Puts a member at the end, or in the place of the one of that name.
    pub fn set(&mut self, name: impl Into<Cow<'static, str>>, value: Document) {
        let name = name.into();
        match self.get_mut(&name) {
            Some(old) => *old = value,
            None => self.insert(name, value),
        }
    }

    pub fn remove(&mut self, name: &str) -> Option<Document> {
        let at = self.0.iter().position(|(key, _)| key == name)?;
        Some(self.0.remove(at).1)
    }

    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &Document)> {
        self.0.iter().map(|(key, value)| (&**key, value))
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl IntoIterator for Map {
    type Item = (Cow<'static, str>, Document);
    type IntoIter = std::vec::IntoIter<Self::Item>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl FromIterator<(Cow<'static, str>, Document)> for Map {
    fn from_iter<I: IntoIterator<Item = (Cow<'static, str>, Document)>>(entries: I) -> Map {
        Map(entries.into_iter().collect())
    }
}

/// Milliseconds since the epoch: a timestamp in a typed structure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time(pub i64);

/// The bytes of a streaming payload: where they lie is the store's business.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Body {
    pub pieces: Vec<Piece>,
    pub length: u64,
    pub digests: Digests,
}

impl Body {
    /// A body that is small enough to be carried whole.
    pub fn inline(bytes: impl Into<Bytes>) -> Body {
        let bytes = bytes.into();
        let length = bytes.len() as u64;
        let piece = Piece { place: Place::Bytes(bytes), offset: 0, length, key: None };
        let pieces = if length == 0 { Vec::new() } else { vec![piece] };
        Body { pieces, length, digests: Digests::default() }
    }
}

/// A part of a body: `length` bytes of what lies in a place, from `offset` on. Where there is a key,
/// what lies there is sealed under it, and both count the bytes as they were before.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    pub place: Place,
    pub offset: u64,
    pub length: u64,
    pub key: Option<BodyKey>,
}

impl Piece {
    /// The blob that the piece is of, if it is of one.
    pub fn blob(&self) -> Option<u64> {
        match self.place {
            Place::Blob(id) => Some(id),
            Place::Bytes(_) => None,
        }
    }
}

/// Where bytes lie.
#[derive(Clone, Debug, PartialEq)]
pub enum Place {
    Bytes(Bytes),
    /// In the store, under this id.
    Blob(u64),
}

/// What was computed while a body streamed in.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Digests {
    pub md5: Option<[u8; 16]>,
    /// The checksum the client sent or named (verified), else the one computed by default.
    pub checksum: Option<Checksum>,
    pub sha256: Option<[u8; 32]>,
    /// Whether the client sent or named the checksum.
    pub client_checksum: bool,
}
