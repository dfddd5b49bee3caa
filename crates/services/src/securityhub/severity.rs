//! Severities: labels, and the numbers they stood for once.
//!
//! # Invariants
//!
//! * A label and a number that say the same never differ in one finding.

pub(super) const INFORMATIONAL: &str = "INFORMATIONAL";

/// The number of a label.
pub(super) fn normalized(label: &str) -> i32 {
    match label {
        "LOW" => 1,
        "MEDIUM" => 40,
        "HIGH" => 70,
        "CRITICAL" => 90,
        _ => 0,
    }
}

/// The label of a number.
pub(super) fn label(normalized: i32) -> &'static str {
    match normalized {
        ..=0 => INFORMATIONAL,
        1..=39 => "LOW",
        40..=69 => "MEDIUM",
        70..=89 => "HIGH",
        90.. => "CRITICAL",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_is_that_of_its_number() {
        for it in [INFORMATIONAL, "LOW", "MEDIUM", "HIGH", "CRITICAL"] {
            assert_eq!(label(normalized(it)), it);
        }
        assert_eq!((label(39), label(69), label(89)), ("LOW", "MEDIUM", "HIGH"));
    }
}
