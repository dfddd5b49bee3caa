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

/// The lines of one text: from bytes to places.
pub struct Lines {
    /// Where each line begins.
    starts: Vec<usize>,
    /// The bytes that begin no character.
    continuations: Vec<usize>,
}

impl Lines {
    pub fn of(text: &str) -> Self {
        let mut lines = Self { starts: vec![0], continuations: Vec::new() };
        for (at, byte) in text.bytes().enumerate() {
            match byte {
                b'\n' => lines.starts.push(at + 1),
                0x80..=0xBF => lines.continuations.push(at),
                _ => {}
            }
        }
        lines
    }

    pub fn place(&self, byte: usize) -> Place {
        let line = self.starts.partition_point(|it| *it <= byte);
        let start = self.starts[line - 1];
        let before = |at: usize| self.continuations.partition_point(|it| *it < at);
        let column = byte - start - (before(byte) - before(start)) + 1;
        Place { byte, line, column }
    }

    pub(crate) fn span(&self, start: usize, end: usize) -> Span {
        Span { start: self.place(start), end: self.place(end) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters() {
        let lines = Lines::of("aé\nжb");
        assert_eq!(lines.place(3), Place { byte: 3, line: 1, column: 3 });
        assert_eq!(lines.place(4), Place { byte: 4, line: 2, column: 1 });
        assert_eq!(lines.place(6), Place { byte: 6, line: 2, column: 2 });
    }
}
