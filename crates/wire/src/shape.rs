//! Typed structures over documents, and the macros that generated tables are written in.
//!
//! # Invariants
//!
//! * A structure knows no protocol: it reads from a [`Map`] and writes to one.
//! * A member that is absent or null reads as the type's default; what is required has been
//!   checked when the request was decoded.
//! * Nothing here is compiled per structure beyond one match and one list of calls.

use crate::document::{Body, Document, Map, Time};
use crate::model::{OperationModel, StructureModel};
use crate::refusal::Refusal;

/// A structure of an AWS model.
pub trait Structure: Sized + Clone {
    const MODEL: &'static StructureModel;

    fn read(map: Map) -> Result<Self, Refusal>;
    fn write(self) -> Map;
}

/// An operation of an AWS model.
pub trait Shape: 'static {
    const MODEL: &'static OperationModel;
    const SERVICE: &'static str;
    const NAME: &'static str;
    type Input: Structure;
    type Output: Structure;
}

/// What a member may be.
pub trait Value: Sized {
    fn from_document(document: Document) -> Result<Self, Refusal>;
    /// `None` where nothing is to be written.
    fn into_document(self) -> Option<Document>;
}

/// A value of the wrong kind. Requests are checked when decoded, so this speaks of a caller
/// below the wire.
fn mismatch(expected: &'static str, found: &Document) -> Refusal {
    let message = format!("Expected {expected}, found {}.", found.kind());
    Refusal::new("SerializationException", 400, message)
}

macro_rules! scalar {
    ($type:ty, $expected:literal, $variant:ident($value:ident) => $read:expr, $write:expr) => {
        impl Value for $type {
            fn from_document(document: Document) -> Result<Self, Refusal> {
                match document {
                    Document::$variant($value) => $read,
                    other => Err(mismatch($expected, &other)),
                }
            }

            fn into_document(self) -> Option<Document> {
                let $value = self;
                Some(Document::$variant($write))
            }
        }
    };
}

scalar!(bool, "a boolean", Bool(value) => Ok(value), value);
scalar!(i64, "an integer", Integer(value) => Ok(value), value);
scalar!(i32, "an integer", Integer(value) => i32::try_from(value)
    .map_err(|_| mismatch("a 32 bit integer", &Document::Integer(value))), value.into());
scalar!(f64, "a number", Float(value) => Ok(value), value);
scalar!(String, "a string", Text(value) => Ok(value), value);
scalar!(Vec<u8>, "a blob", Blob(value) => Ok(value), value);
scalar!(Time, "a timestamp", Time(value) => Ok(Time(value)), value.0);
scalar!(Body, "a body", Body(value) => Ok(*value), Box::new(value));

impl<T: Value> Value for Option<T> {
    fn from_document(document: Document) -> Result<Self, Refusal> {
        match document {
            Document::Null => Ok(None),
            other => T::from_document(other).map(Some),
        }
    }

    fn into_document(self) -> Option<Document> {
        self.and_then(T::into_document)
    }
}

impl<T: Value> Value for Vec<T> {
    fn from_document(document: Document) -> Result<Self, Refusal> {
        match document {
            Document::List(items) => items.into_iter().map(T::from_document).collect(),
            other => Err(mismatch("a list", &other)),
        }
    }

    fn into_document(self) -> Option<Document> {
        let items = self.into_iter().map(|item| item.into_document().unwrap_or_default());
        Some(Document::List(items.collect()))
    }
}

impl<T: Value> Value for Vec<(String, T)> {
    fn from_document(document: Document) -> Result<Self, Refusal> {
        let Document::Map(map) = document else { return Err(mismatch("a map", &document)) };
        let entry = |(key, value): (std::borrow::Cow<'static, str>, Document)| {
            Ok((key.into_owned(), T::from_document(value)?))
        };
        map.into_iter().map(entry).collect()
    }

    fn into_document(self) -> Option<Document> {
        let entries = self
            .into_iter()
            .map(|(key, value)| (key.into(), value.into_document().unwrap_or_default()));
        Some(Document::Map(entries.collect()))
    }
}

impl<T: Structure> Value for T {
    fn from_document(document: Document) -> Result<Self, Refusal> {
        match document {
            Document::Map(map) => T::read(map),
            other => Err(mismatch("a structure", &other)),
        }
    }

    fn into_document(self) -> Option<Document> {
        Some(Document::Map(self.write()))
    }
}

/// One member taken out of its document. Null is as good as absent.
pub(crate) fn fill<T: Value>(member: &mut T, document: Document) -> Result<(), Refusal> {
    if !matches!(document, Document::Null) {
        *member = T::from_document(document)?;
    }
    Ok(())
}

/// One member put into the document.
pub(crate) fn put<T: Value>(map: &mut Map, name: &'static str, member: T) {
    if let Some(document) = member.into_document() {
        map.insert(name, document);
    }
}

/// A structure: one line a member.
macro_rules! shape {
    ($name:ident { $($field:ident $wire:literal: $type:ty = $member:expr,)* } $($extra:tt)*) => {
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $name {
            $(pub $field: $type,)*
        }

        // A static of its own, because a structure may hold itself. It shares the structure's name,
        // for a structure with fields is no value.
        #[allow(non_upper_case_globals)]
        static $name: $crate::model::StructureModel =
            $crate::model::StructureModel::new(stringify!($name), &[$($member.named($wire),)*])
            $($extra)*;

        impl $crate::shape::Structure for $name {
            const MODEL: &'static $crate::model::StructureModel = &$name;

            #[allow(unused_mut, unused_variables, clippy::match_single_binding)]
            fn read(map: $crate::Map) -> ::core::result::Result<Self, $crate::Refusal> {
                let mut shape = Self::default();
                for (name, document) in map {
                    match &*name {
                        $($wire => $crate::shape::fill(&mut shape.$field, document)?,)*
                        _ => {}
                    }
                }
                Ok(shape)
            }

            #[allow(unused_mut)]
            fn write(self) -> $crate::Map {
                let mut map = $crate::Map::new();
                $($crate::shape::put(&mut map, $wire, self.$field);)*
                map
            }
        }
    };
}

/// An operation: its marker type and its model.
macro_rules! operation {
    ($service:ident $name:ident $model:ident($input:ty) -> $output:ty, $place:expr,
        [$($error:ident),*] $($extra:tt)*) => {
        #[derive(Clone, Copy, Debug)]
        pub struct $name;

        // A static of its own, because the service and its operations refer to each other.
        static $model: $crate::model::OperationModel = $crate::model::OperationModel::new(
            &$service,
            stringify!($name),
            $place,
            <$input as $crate::shape::Structure>::MODEL,
            <$output as $crate::shape::Structure>::MODEL,
            &[$(&errors::$error,)*],
        ) $($extra)*;

        impl $crate::shape::Shape for $name {
            const MODEL: &'static $crate::model::OperationModel = &$model;
            const SERVICE: &'static str = $service.name;
            const NAME: &'static str = stringify!($name);
            type Input = $input;
            type Output = $output;
        }
    };
}

/// The errors of a service: a constructor and a row each.
macro_rules! errors {
    ($($function:ident $row:ident = $exception:literal $code:literal $status:literal,)*) => {
        pub mod errors {
            $(pub static $row: $crate::model::ErrorModel = $crate::model::ErrorModel {
                exception: $exception, code: $code, status: $status,
            };)*
        }

        $(pub fn $function(message: impl Into<String>) -> $crate::Refusal {
            $crate::Refusal::modeled(&errors::$row, message)
        })*
    };
}

/// Operations that are known by name only.
macro_rules! unserved {
    ($service:path: $($name:literal $method:literal $uri:literal,)*) => {
        &[$($crate::model::OperationModel::new(
            &$service,
            $name,
            ($method, $uri),
            <$crate::shape::Empty as $crate::shape::Structure>::MODEL,
            <$crate::shape::Empty as $crate::shape::Structure>::MODEL,
            &[],
        ),)*]
    };
}

pub(crate) use {errors, operation, shape, unserved};

shape!(Empty {});
