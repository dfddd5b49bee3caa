//! Organizations' own words for a bad value: one code, and a reason that names the member.
//!
//! # Invariants
//!
//! * The first fault is told; the service never tells two.

use super::{Fault, Rule};
use crate::{Refusal, organizations};

pub fn refusal(fault: &Fault) -> Refusal {
    let (reason, message) = match fault.rule {
        // The kind of a policy has a reason of its own, which names no member.
        Rule::Values(values) if values.contains(&"TAG_POLICY") => {
            let refusal = organizations::invalid_input("You specified an invalid policy type.");
            return refusal.with("Reason", "INVALID_ENUM_POLICY_TYPE");
        }
        Rule::Values(_) => ("INVALID_ENUM", "You specified an invalid value."),
        Rule::Required => ("INPUT_REQUIRED", "You must provide a value for the parameter."),
        Rule::Pattern => {
            let message = "You provided a value that does not match the required pattern.";
            ("INVALID_PATTERN", message)
        }
        Rule::LengthMin => (
            "MIN_LENGTH_EXCEEDED",
            "You provided a string that is shorter than the minimum length.",
        ),
        Rule::LengthMax => {
            ("MAX_LENGTH_EXCEEDED", "You provided a string that exceeds that maximum length.")
        }
        Rule::ValueMin => {
            ("MIN_VALUE_EXCEEDED", "You provided a number that is smaller than the minimum value.")
        }
        Rule::ValueMax => {
            ("MAX_VALUE_EXCEEDED", "You provided a number that is larger than the maximum value.")
        }
    };
    let reason = format!("{reason}:{}", member(&fault.path));
    organizations::invalid_input(message).with("Reason", reason)
}

/// `filter.actionType` is `FILTER_ACTION_TYPE`; places in a list are left out.
fn member(path: &str) -> String {
    let mut name = String::new();
    let parts = path.split('.').filter(|it| *it != "member" && it.parse::<u32>().is_err());
    for (at, part) in parts.enumerate() {
        if at > 0 {
            name.push('_');
        }
        for letter in part.chars() {
            if letter.is_ascii_uppercase() {
                name.push('_');
            }
            name.push(letter.to_ascii_uppercase());
        }
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reason_names_the_member() {
        let told = |path: &str, rule| {
            let refusal = refusal(&Fault { path: path.to_string(), rule });
            assert_eq!((&*refusal.code, refusal.status), ("InvalidInputException", 400));
            refusal.extras[0].1.clone()
        };
        assert_eq!(told("handshakeId", Rule::Required), "INPUT_REQUIRED:HANDSHAKE_ID");
        assert_eq!(told("name", Rule::LengthMin), "MIN_LENGTH_EXCEEDED:NAME");
        assert_eq!(
            told("filter.actionType", Rule::Values(&["A"])),
            "INVALID_ENUM:FILTER_ACTION_TYPE"
        );
        assert_eq!(told("tags.2.member.key", Rule::Pattern), "INVALID_PATTERN:TAGS_KEY");
        let kinds = Rule::Values(&["TAG_POLICY", "SERVICE_CONTROL_POLICY"]);
        assert_eq!(told("policyType", kinds), "INVALID_ENUM_POLICY_TYPE");
    }
}
