//! Columns that line up.
//!
//! # Invariants
//!
//! * Widths are counted in characters, and colors do not count.
//! * The last column is not padded, so that no line ends in blanks.

use super::{Paint, Tone};

pub struct Cell {
    text: String,
    tone: Tone,
    right: bool,
}

impl Cell {
    pub fn new(text: impl Into<String>) -> Cell {
        Cell { text: text.into(), tone: Tone::Plain, right: false }
    }

    pub fn tone(self, tone: Tone) -> Cell {
        Cell { tone, ..self }
    }

    /// A figure, which stands at the right.
    pub fn figure(text: impl Into<String>) -> Cell {
        Cell { right: true, ..Cell::new(text) }
    }
}

pub fn table(head: &[&str], rows: &[Vec<Cell>], paint: Paint) -> String {
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        let widest = cells.map(|it| it.text.chars().count()).max().unwrap_or(0);
        widest.max(head[column].chars().count())
    };
    let widths: Vec<_> = (0..head.len()).map(width).collect();
    let figures: Vec<_> =
        (0..head.len()).map(|at| rows.first().is_some_and(|row| row[at].right)).collect();
    let heads = head.iter().enumerate().map(|(at, it)| Cell {
        text: (*it).into(),
        tone: Tone::Strong,
        right: figures[at],
    });
    let mut text = line(&heads.collect::<Vec<_>>(), &widths, paint);
    for row in rows {
        text += &line(row, &widths, paint);
    }
    text
}

fn line(cells: &[Cell], widths: &[usize], paint: Paint) -> String {
    let mut text = String::from("  ");
    for (at, (cell, width)) in cells.iter().zip(widths).enumerate() {
        let blanks = " ".repeat(width - cell.text.chars().count());
        let painted = paint.it(cell.tone, &cell.text);
        let last = at + 1 == cells.len();
        text += &match (cell.right, last) {
            (true, _) => format!("{blanks}{painted}"),
            (false, true) => painted,
            (false, false) => format!("{painted}{blanks}"),
        };
        if !last {
            text += "  ";
        }
    }
    format!("{}\n", text.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_line_up_with_and_without_color() {
        let rows = vec![
            vec![Cell::new("KMS key"), Cell::figure("1.00"), Cell::new("ok").tone(Tone::Good)],
            vec![Cell::new("S3"), Cell::figure("12.30"), Cell::new("")],
        ];
        let plain = table(&["WHAT", "USD", ""], &rows, Paint(false));
        let expected = "  WHAT       USD\n  KMS key   1.00  ok\n  S3       12.30\n";
        assert_eq!(plain, expected);
        let colored = table(&["WHAT", "USD", ""], &rows, Paint(true));
        assert!(colored.contains("  1.00  \u{1b}[32mok\u{1b}[0m\n"), "{colored:?}");
    }
}
