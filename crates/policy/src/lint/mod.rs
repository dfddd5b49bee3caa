//! The linter: what a policy says that its author cannot have meant.
//!
//! [`lint`] reads a policy as leniently as it can, so that it finds more than the first fault of a
//! text that the grammar refuses: typographic quotes are mended in passing, and everything else is
//! looked at as if they had been right.
//!
//! # Invariants
//!
//! * A finding stands in the text: its span is the author's own, not that of a mended copy.
//! * Silence about what is not known: of services that are not in the action table nothing is said.
//! * Never panics, whatever the text, and takes time in proportion to the text and the table.

mod actions;
mod conditions;
mod contradictions;
mod draft;
mod exemptions;
mod near;
mod principals;
mod quotes;
mod resources;
mod rules;

#[cfg(test)]
mod tests;

use crate::span::{Lines, Span};
use crate::{Kind, Malformed, Policy};

pub use rules::{RULES, Rule};

use draft::Draft;

/// No text is reported on without end.
pub const FINDINGS_MAX: usize = 200;

/// The longest document that a service looks at while a call waits, whitespace not counted: none
/// that is stored is longer.
const WARNED_CHARACTERS_MAX: usize = crate::limits::BUCKET_BYTES_MAX;

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The policy does not do what it says.
    Error,
    /// It may do more or less than it seems.
    Warning,
    /// Worth knowing.
    Note,
}

impl Severity {
    pub fn name(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        }
    }
}

/// One thing that is found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The id of a rule in [`RULES`].
    pub id: &'static str,
    pub severity: Severity,
    pub span: Span,
    pub message: String,
    /// What to write instead.
    pub fix: String,
}

/// Everything that is found in a text, in the order in which it stands there.
pub fn lint(text: &str, kind: Kind) -> Vec<Finding> {
    let mended = quotes::mend(text);
    let mut found = Found { lines: Lines::of(text), text, findings: Vec::new() };
    let read_as = mended.as_ref().map_or(text, |it| it.text.as_str());
    quotes::look(mended.as_ref(), &mut found);
    let draft = Draft::read(read_as, &found);
    let is_json = draft.is_some();
    if let Some(draft) = draft {
        for statement in &draft.statements {
            actions::look(statement, &mut found);
            resources::look(statement, kind, &mut found);
            principals::look(statement, &mut found);
            conditions::look(statement, &mut found);
            contradictions::look(statement, &mut found);
            exemptions::look(statement, &mut found);
        }
        draft.look(&mut found);
    }
    if let Err(malformed) = Policy::parse(read_as, kind) {
        refused(malformed, is_json, &mut found);
    }
    let mut findings = found.findings;
    findings.sort_by_key(|it| (it.span.start.byte, it.severity, it.id));
    findings.dedup();
    findings.truncate(FINDINGS_MAX);
    findings
}

/// What a service tells in the event when a policy is stored: [`lint`] without the notes, for a
/// text that the grammar has accepted. A document that is too long to be stored is not read.
pub fn warnings(text: &str, kind: Kind) -> Vec<Finding> {
    if crate::limits::characters_without_whitespace(text) > WARNED_CHARACTERS_MAX {
        return Vec::new();
    }
    let mut findings = lint(text, kind);
    findings.retain(|it| it.severity < Severity::Note);
    findings
}

/// The ids of the [`warnings`], each once, in alphabetical order.
pub fn warning_ids(text: &str, kind: Kind) -> Vec<String> {
    let mut ids: Vec<String> = warnings(text, kind).into_iter().map(|it| it.id.into()).collect();
    ids.sort();
    ids.dedup();
    ids
}

/// What a document is for, by what is in it: for those who are not told.
pub fn guess(text: &str) -> Kind {
    let mended = quotes::mend(text);
    let found = Found { lines: Lines::of(text), text, findings: Vec::new() };
    let draft = Draft::read(mended.as_ref().map_or(text, |it| it.text.as_str()), &found);
    draft.map_or(Kind::Identity, |it| it.kind())
}

/// The grammar's own fault, unless a rule has named it better.
fn refused(malformed: Malformed, is_json: bool, found: &mut Found) {
    let is_told = |id| found.findings.iter().any(|it| it.id == id);
    if is_told("unknown-operator") || !is_json && is_told("typographic-quotes") {
        return;
    }
    let at = malformed.at.unwrap_or(0);
    let span = found.span(at, at + 1);
    let message = format!("AWS refuses the document: {}", malformed.message);
    let fix = "Write the element as the policy grammar has it.";
    found.push("malformed-policy", Severity::Error, span, message, fix);
}

/// What is found so far, and where things stand.
struct Found<'t> {
    text: &'t str,
    lines: Lines,
    findings: Vec<Finding>,
}

impl Found<'_> {
    fn push(
        &mut self,
        id: &'static str,
        severity: Severity,
        span: Span,
        message: impl Into<String>,
        fix: impl Into<String>,
    ) {
        let (message, fix) = (message.into(), fix.into());
        // More than are shown, so that those that are shown are the first.
        if self.findings.len() < 8 * FINDINGS_MAX {
            self.findings.push(Finding { id, severity, span, message, fix });
        }
    }

    /// From bytes to places, moved to the boundaries of characters.
    fn span(&self, start: usize, end: usize) -> Span {
        let start = self.boundary(start);
        let end = self.boundary(end.max(start));
        Span { start: self.lines.place(start), end: self.lines.place(end) }
    }

    fn boundary(&self, byte: usize) -> usize {
        let mut byte = byte.min(self.text.len());
        while !self.text.is_char_boundary(byte) {
            byte += 1;
        }
        byte
    }
}
