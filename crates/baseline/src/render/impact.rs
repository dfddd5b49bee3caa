//! The files that the deletion of a key would make unreadable.
//!
//! # Invariants
//!
//! * The sentence stands at the end, where it is seen, and tells of a cut list.

use super::{Cell, Paint, Tone, table, wrapped};
use crate::core::impact::Impact;

/// How many files the text lists; JSON has them all.
const LISTED_MAX: usize = 50;

pub fn text(impact: &Impact, paint: Paint) -> String {
    let mut text = format!("Key {}\n", paint.it(Tone::Strong, &impact.key));
    if !impact.unreadable.is_empty() {
        let rows: Vec<_> = impact
            .unreadable
            .iter()
            .take(LISTED_MAX)
            .map(|it| {
                vec![
                    Cell::new(&it.last_modified),
                    Cell::figure(it.bytes.to_string()),
                    Cell::new(format!("s3://{}/{}", it.bucket, it.key)),
                ]
            })
            .collect();
        text += &format!("\n{}", table(&["WRITTEN", "BYTES", "FILE"], &rows, paint));
        let more = impact.unreadable.len().saturating_sub(LISTED_MAX);
        if more > 0 {
            text += &format!("  … and {more} more; --json lists them all.\n");
        }
    }
    for (object, why) in impact.unknown.iter().take(LISTED_MAX) {
        text += &format!(
            "  {} s3://{}/{}: {why}\n",
            paint.it(Tone::Warning, "?"),
            object.bucket,
            object.key
        );
    }
    let tone = match (impact.unreadable.is_empty(), impact.cut || !impact.unknown.is_empty()) {
        (true, false) => Tone::Good,
        (true, true) => Tone::Warning,
        (false, _) => Tone::Bad,
    };
    text += &format!("\n{}\n", paint.it(tone, &wrapped(&impact.sentence(), 0, 110)));
    text
}
