//! States: which operation a key takes in which of them.
//!
//! | operation                      | Enabled | Disabled | PendingDeletion | PendingImport |
//! |--------------------------------|---------|----------|-----------------|---------------|
//! | `Use` (cryptography, grants)   | yes     | D        | P               | I             |
//! | `Look`, `PutKeyPolicy`, …      | yes     | yes      | yes             | yes           |
//! | `Describe` (aliases, tags, …)  | yes     | yes      | P               | yes           |
//! | `Switch` (enable, disable)     | yes     | yes      | P               | I             |
//! | `Rotation`                     | yes     | D        | P               | O             |
//! | `Rotate` (on demand)           | yes     | D        | P               | I             |
//! | `Schedule` (deletion)          | yes     | yes      | P               | yes           |
//! | `Cancel` (deletion)            | N       | N        | yes             | N             |
//! | `Import`                       | yes     | yes      | P               | yes           |
//!
//! D is `DisabledException`; P, I and N are `KMSInvalidStateException`; O is
//! `UnsupportedOperationException`, for rotation is never by the calendar where material is imported.
//!
//! # Invariants
//!
//! * An operation asks here before it does anything with a key, and after it was authorized.
//! * What no row names is allowed in every state.

use wire::kms as aws;

use super::rows::{Key, State};
use crate::prelude::*;

/// What an operation wants of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Want {
    Use,
    Describe,
    Switch,
    Rotation,
    Rotate,
    Schedule,
    Cancel,
    Import,
}

/// Refuse where a key's state does not take what is wanted.
pub(super) fn check(key: &Key, want: Want) -> Result<(), Refusal> {
    let arn = key.arn();
    let invalid = |what: &str| Err(aws::kms_invalid_state(format!("{arn} is {what}.")));
    match (want, key.state) {
        (Want::Cancel, State::PendingDeletion) => Ok(()),
        (Want::Cancel, _) => invalid("not pending deletion"),
        (_, State::PendingDeletion) => invalid("pending deletion"),
        (Want::Use | Want::Rotation | Want::Rotate, State::Disabled) => {
            Err(aws::disabled(format!("{arn} is disabled.")))
        }
        (Want::Use | Want::Switch | Want::Rotate, State::PendingImport) => {
            invalid("pending import")
        }
        (Want::Rotation, State::PendingImport) => Err(not_of_origin(key)),
        _ => Ok(()),
    }
}

/// The refusal of what cannot be done with a key of this origin.
pub(super) fn not_of_origin(key: &Key) -> Refusal {
    let (arn, origin) = (key.arn(), key.origin.name());
    let message = format!("{arn} origin is {origin} which is not valid for this operation.");
    aws::unsupported_operation(message)
}

impl State {
    pub(super) fn name(self) -> &'static str {
        match self {
            State::Enabled => "Enabled",
            State::Disabled => "Disabled",
            State::PendingDeletion => "PendingDeletion",
            State::PendingImport => "PendingImport",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [State; 4] =
        [State::Enabled, State::Disabled, State::PendingDeletion, State::PendingImport];

    /// How a want ends in each state, one letter each.
    fn row(want: Want) -> String {
        let letter = |state| match check(&Key { state, ..Key::default() }, want) {
            Ok(()) => '+',
            Err(it) if it.code == "DisabledException" => 'D',
            Err(it) if it.code == "UnsupportedOperationException" => 'O',
            Err(it) if it.message.ends_with(" is pending deletion.") => 'P',
            Err(it) if it.message.ends_with(" is pending import.") => 'I',
            Err(it) if it.message.ends_with(" is not pending deletion.") => 'N',
            Err(it) => panic!("{it}"),
        };
        ALL.map(letter).into_iter().collect()
    }

    #[test]
    fn the_table_is_as_it_stands_above() {
        for (want, expected) in [
            (Want::Use, "+DPI"),
            (Want::Describe, "++P+"),
            (Want::Switch, "++PI"),
            (Want::Rotation, "+DPO"),
            (Want::Rotate, "+DPI"),
            (Want::Schedule, "++P+"),
            (Want::Cancel, "NN+N"),
            (Want::Import, "++P+"),
        ] {
            assert_eq!(row(want), expected, "{want:?}");
        }
    }
}
