//! What the terminal shows: tables, marks and colors, and the same as JSON.
//!
//! # Invariants
//!
//! * Text is made by pure functions; whether it is colored is decided once, by whoever prints it.
//! * Color never says anything that the words do not.

pub mod cost;
pub mod impact;
pub mod plan;
pub mod status;
mod table;

pub use table::{Cell, table};

/// How something is marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    Plain,
    Good,
    Bad,
    Warning,
    Faint,
    Strong,
}

/// Whether to color.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Paint(pub bool);

impl Paint {
    pub fn it(self, tone: Tone, text: &str) -> String {
        let code = match tone {
            Tone::Plain => return text.into(),
            _ if !self.0 => return text.into(),
            Tone::Good => "32",
            Tone::Bad => "31",
            Tone::Warning => "33",
            Tone::Faint => "2",
            Tone::Strong => "1",
        };
        format!("\u{1b}[{code}m{text}\u{1b}[0m")
    }
}

/// `1 step`, `2 steps`.
pub fn counted(count: usize, noun: &str) -> String {
    match count {
        1 => format!("1 {noun}"),
        _ => format!("{count} {noun}s"),
    }
}

/// Lines of words no wider than this, the next ones indented.
pub fn wrapped(text: &str, indent: usize, width: usize) -> String {
    let mut lines: Vec<String> = vec![String::new()];
    for word in text.split(' ') {
        let line = lines.last_mut().expect("there is a first line");
        let room = width.saturating_sub(indent);
        if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > room {
            lines.push(word.into());
        } else {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines.join(&format!("\n{}", " ".repeat(indent)))
}
