//! Scalars as text: what headers, parameters and XML elements hold.
//!
//! # Invariants
//!
//! * `read` takes exactly the type's forms, and says no with `None`.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::model::{Kind, TimeFormat, Type};
use crate::{Document, time};

/// The form of a timestamp whose model names none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeDefault {
    Iso8601,
    /// With `.000`, as S3 and EC2 write it.
    Thousandths,
    HttpDate,
}

/// A scalar from its text.
pub fn read(target: &Type, text: &str) -> Option<Document> {
    Some(match target.kind {
        Kind::Text => Document::Text(text.to_string()),
        Kind::Bool => Document::Bool(boolean(text)?),
        Kind::Integer => Document::Integer(text.trim().parse::<i32>().ok()?.into()),
        Kind::Long => Document::Integer(text.trim().parse().ok()?),
        Kind::Float => Document::Float(text.trim().parse().ok()?),
        Kind::Blob => Document::Blob(STANDARD.decode(text.trim()).ok()?),
        Kind::Time(_) => Document::Time(time::parse(text)?),
        Kind::List { .. } | Kind::Map { .. } | Kind::Structure(_) => return None,
    })
}

fn boolean(text: &str) -> Option<bool> {
    let text = text.trim();
    if text.eq_ignore_ascii_case("true") || text == "1" {
        Some(true)
    } else if text.eq_ignore_ascii_case("false") || text == "0" {
        Some(false)
    } else {
        None
    }
}

/// The text of a scalar. `None` for null and for what is no scalar.
pub fn write(target: &Type, value: &Document, times: TimeDefault) -> Option<String> {
    Some(match value {
        Document::Text(text) => text.clone(),
        Document::Bool(value) => value.to_string(),
        Document::Integer(value) => value.to_string(),
        Document::Float(value) => value.to_string(),
        Document::Blob(bytes) => STANDARD.encode(bytes),
        Document::Time(ms) => timestamp(target, *ms, times),
        _ => return None,
    })
}

fn timestamp(target: &Type, ms: i64, times: TimeDefault) -> String {
    let format = match target.kind {
        Kind::Time(format) => format,
        _ => TimeFormat::Default,
    };
    match (format, times) {
        (TimeFormat::HttpDate, _) | (TimeFormat::Default, TimeDefault::HttpDate) => {
            time::http_date(ms)
        }
        (TimeFormat::EpochSeconds, _) => time::epoch_seconds(ms),
        (_, TimeDefault::Thousandths) => time::iso8601_with_thousandths(ms),
        _ => time::iso8601(ms),
    }
}
