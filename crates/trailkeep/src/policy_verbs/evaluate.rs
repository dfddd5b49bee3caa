//! `policy evaluate`: cases in, answers out, line by line.
//!
//! # Invariants
//!
//! * Every line that is not blank has one answer, in the same order, before the next line is read.
//! * A line that is no case is answered with an error, and the next one is read.
//! * No line is read without end.

use std::io::{BufRead, Read, Write};

use serde_json::{Value, json};

use super::{decide, documents, mfa_delete};
use crate::config::Sentence;
use crate::start::reason;

/// The longest case: a handful of the longest policies.
const LINE_BYTES_MAX: u64 = 4 * 1024 * 1024;

pub fn run() -> Result<(), Sentence> {
    answer_all(std::io::stdin().lock(), std::io::stdout().lock())
}

pub fn answer_all(mut cases: impl BufRead, mut out: impl Write) -> Result<(), Sentence> {
    let failed = |it: std::io::Error| format!("the cases cannot be read: {}.", reason(&it));
    let mut line = Vec::new();
    loop {
        line.clear();
        let read = cases.by_ref().take(LINE_BYTES_MAX).read_until(b'\n', &mut line);
        if read.map_err(failed)? == 0 {
            return Ok(());
        }
        let is_whole = line.ends_with(b"\n") || (line.len() as u64) < LINE_BYTES_MAX;
        let reply = match is_whole {
            true if line.iter().all(u8::is_ascii_whitespace) => continue,
            true => answer(&line),
            false => {
                cases.skip_until(b'\n').map_err(failed)?;
                json!({ "error": "The line is longer than 4 MiB." })
            }
        };
        // Who reads the answers may have read enough.
        if writeln!(out, "{reply}").and_then(|()| out.flush()).is_err() {
            return Ok(());
        }
    }
}

/// The answer to one line.
pub fn answer(line: &[u8]) -> Value {
    let case: Value = match serde_json::from_slice(line) {
        Ok(case @ Value::Object(_)) => case,
        Ok(_) => return json!({ "error": "The line is not a JSON object." }),
        Err(e) => return json!({ "error": format!("The line is not JSON: {e}.") }),
    };
    let reply = match case["kind"].as_str() {
        // Without a kind it is what most cases are.
        None | Some("evaluate") => decide::answer(&case),
        Some("validate") => documents::validity(&case),
        Some("mfaDelete") => mfa_delete::answer(&case),
        Some("publicPolicy") => documents::publicity(&case),
        Some(other) => Err(format!("There is no kind of case {other}.")),
    };
    let mut answer = json!({ "id": case["id"] });
    let members = answer.as_object_mut().expect("it was made as an object");
    match reply {
        Ok(Value::Object(reply)) => members.extend(reply),
        Ok(other) => drop(members.insert("answer".into(), other)),
        Err(sentence) => drop(members.insert("error".into(), sentence.into())),
    }
    answer
}
