//! Figures as a table for people and as JSON lines for scripts.
//!
//! # Invariants
//!
//! * Percentiles are exact: every latency is kept, none is put into a bucket.

use std::fs::OpenOptions;
use std::io::{Result, Write as _};
use std::path::Path;
use std::time::Duration;

use serde_json::{Map, Value, json};

/// What one run measured.
pub struct Report {
    name: String,
    rows: Vec<Row>,
}

struct Row {
    what: String,
    figures: Map<String, Value>,
}

impl Report {
    pub fn new(name: &str) -> Self {
        Self { name: name.into(), rows: Vec::new() }
    }

    /// Calls of `bytes` each that took `latencies`, in `elapsed` altogether.
    pub fn calls(&mut self, what: &str, bytes: u64, elapsed: Duration, latencies: &mut [u32]) {
        latencies.sort_unstable();
        let seconds = elapsed.as_secs_f64().max(1e-9);
        let count = latencies.len();
        let mut figures = Map::new();
        figures.insert("calls".into(), json!(count));
        figures.insert("per_second".into(), round(count as f64 / seconds));
        let mebibytes = count as f64 * bytes as f64 / seconds / f64::from(1 << 20);
        figures.insert("mib_per_second".into(), round(mebibytes));
        for (name, part) in [("p50", 0.5), ("p90", 0.9), ("p99", 0.99), ("p99.9", 0.999)] {
            let at = ((count as f64 * part).ceil() as usize).clamp(1, count.max(1)) - 1;
            let micros = latencies.get(at).copied().unwrap_or(0);
            figures.insert(format!("{name}_ms"), json!(f64::from(micros) / 1000.0));
        }
        self.rows.push(Row { what: what.into(), figures });
    }

    /// Single figures.
    pub fn figures(&mut self, what: &str, figures: &[(&str, f64)]) {
        let figures = figures.iter().map(|(name, value)| ((*name).into(), round(*value)));
        self.rows.push(Row { what: what.into(), figures: figures.collect() });
    }

    pub fn print(&self) {
        for row in &self.rows {
            print!("{:<14} {:<18}", self.name, row.what);
            for (name, value) in &row.figures {
                print!(" {name} {value}");
            }
            println!();
        }
    }

    /// Append a line of JSON for each row.
    pub fn append(&self, path: &Path) -> Result<()> {
        let mut file = OpenOptions::new().create(true).append(true).open(path)?;
        for row in &self.rows {
            let mut line = Map::new();
            line.insert("name".into(), json!(self.name));
            line.insert("what".into(), json!(row.what));
            line.extend(row.figures.clone());
            writeln!(file, "{}", Value::Object(line))?;
        }
        Ok(())
    }
}

fn round(value: f64) -> Value {
    json!((value * 100.0).round() / 100.0)
}
