//! Where something stands in a policy's text.
//!
//! # Invariants
//!
//! * A span lies within the text it was read from, on boundaries of characters.
//! * Lines and columns count from one, columns in characters: what an editor shows.

/// One place in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Place {
    pub byte: usize,
    pub line: usize,
    pub column: usize,
}

/// From `start` up to and not including `end`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Span {
    pub start: Place,
    pub end: Place,
}

/// A word of the document, and where it stands (a string with its quotes).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    pub text: String,
    pub span: Span,
}
