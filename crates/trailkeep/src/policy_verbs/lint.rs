//! `policy lint`: findings for people, for programs, and for code scanners.
//!
//! # Invariants
//!
//! * The answer is on standard output, whatever was found; why it failed is on standard error.
//! * The exit is non-zero if there is a finding of severity error.

use std::io::Read;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use policy::Kind;
use policy::lint::{self, Finding, Severity};
use serde_json::{Value, json};

use super::sarif;
use crate::config::Sentence;
use crate::serve::tell;
use crate::start::reason;

/// The longest file that is looked at: more than any policy of AWS's may have.
const FILE_BYTES_MAX: u64 = 1024 * 1024;
/// How much of a line is shown around a finding.
const LINE_LENGTH_MAX: usize = 160;

#[derive(Args)]
pub struct Flags {
    /// The files; - is standard input.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// What the policy is for (default: guessed by what is in it).
    #[arg(long, value_enum)]
    kind: Option<KindFlag>,
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum KindFlag {
    Identity,
    Session,
    Trust,
    Bucket,
    Key,
    /// A topic, a queue, an event bus.
    Resource,
    /// A service control policy.
    Scp,
    /// A resource control policy.
    Rcp,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    Human,
    Json,
    Sarif,
}

impl KindFlag {
    fn kind(self) -> Kind {
        match self {
            KindFlag::Identity => Kind::Identity,
            KindFlag::Session => Kind::Session,
            KindFlag::Trust => Kind::Trust,
            KindFlag::Bucket => Kind::Bucket,
            KindFlag::Key => Kind::Key,
            KindFlag::Resource => Kind::Resource,
            KindFlag::Scp => Kind::ServiceControl,
            KindFlag::Rcp => Kind::ResourceControl,
        }
    }
}

/// One file with what was found in it.
pub struct Linted {
    pub name: String,
    pub text: String,
    pub findings: Vec<Finding>,
}

pub fn run(flags: &Flags) -> Result<(), Sentence> {
    let kind = flags.kind.map(KindFlag::kind);
    let linted = flags.files.iter().map(|path| Ok(Linted::of(name(path), read(path)?, kind)));
    let linted = linted.collect::<Result<Vec<_>, Sentence>>()?;
    tell(&match flags.format {
        Format::Human => linted.iter().map(human).collect(),
        Format::Json => format!("{:#}\n", Value::from_iter(linted.iter().flat_map(json))),
        Format::Sarif => format!("{:#}\n", sarif::log(&linted)),
    });
    let findings = linted.iter().flat_map(|it| &it.findings);
    match findings.filter(|it| it.severity == Severity::Error).count() {
        0 => Ok(()),
        1 => Err("there is one error.".into()),
        count => Err(format!("there are {count} errors.")),
    }
}

impl Linted {
    pub fn of(name: String, text: String, kind: Option<Kind>) -> Linted {
        let findings = lint::lint(&text, kind.unwrap_or_else(|| lint::guess(&text)));
        Linted { name, text, findings }
    }
}

fn name(path: &Path) -> String {
    if path == Path::new("-") { "stdin".into() } else { path.display().to_string() }
}

fn read(path: &Path) -> Result<String, Sentence> {
    let failed = |it: std::io::Error| format!("{} cannot be read: {}.", name(path), reason(&it));
    let mut bytes = Vec::new();
    let mut limited: Box<dyn Read> = match path == Path::new("-") {
        true => Box::new(std::io::stdin().take(FILE_BYTES_MAX + 1)),
        false => Box::new(std::fs::File::open(path).map_err(failed)?.take(FILE_BYTES_MAX + 1)),
    };
    limited.read_to_end(&mut bytes).map_err(failed)?;
    if bytes.len() as u64 > FILE_BYTES_MAX {
        return Err(format!("{} is no policy: it is longer than 1 MiB.", name(path)));
    }
    String::from_utf8(bytes).map_err(|_| format!("{} is not UTF-8.", name(path)))
}

/// Findings as a compiler tells them.
pub fn human(linted: &Linted) -> String {
    let mut text = String::new();
    for finding in &linted.findings {
        let (start, end) = (finding.span.start, finding.span.end);
        text += &format!(
            "{}:{}:{}: {}: {} [{}]\n",
            linted.name,
            start.line,
            start.column,
            finding.severity.name(),
            finding.message,
            finding.id
        );
        let line = linted.text.lines().nth(start.line - 1).unwrap_or_default();
        // The beginning of a line that no screen holds is left out.
        let skipped = start.column.saturating_sub(1 + LINE_LENGTH_MAX / 2);
        let shown: String = line.chars().skip(skipped).take(LINE_LENGTH_MAX).collect();
        let width = if end.line == start.line { end.column - start.column } else { 1 };
        let before = shown.chars().take(start.column - 1 - skipped);
        let blanks: String = before.map(|it| if it == '\t' { '\t' } else { ' ' }).collect();
        let carets = "^".repeat(width.clamp(1, LINE_LENGTH_MAX / 2));
        text += &format!("    {shown}\n    {blanks}{carets}\n    {}\n", finding.fix);
    }
    text
}

/// Findings for programs.
pub fn json(linted: &Linted) -> Vec<Value> {
    let one = |finding: &Finding| {
        json!({
            "file": linted.name,
            "id": finding.id,
            "severity": finding.severity.name(),
            "line": finding.span.start.line,
            "column": finding.span.start.column,
            "endLine": finding.span.end.line,
            "endColumn": finding.span.end.column,
            "message": finding.message,
            "fix": finding.fix,
        })
    };
    linted.findings.iter().map(one).collect()
}
