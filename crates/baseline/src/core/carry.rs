//! Carrying a plan out, one step after the other.
//!
//! # Invariants
//!
//! * What one step could not do holds up only the steps that need it; the rest goes on.
//! * Every step of the plan is answered for, in order: done, refused with AWS's sentence, or waiting.

use serde::Serialize;

use super::steps::{Part, Step};

/// Whoever makes the calls.
pub trait Hand {
    /// Take one step; the answer is what was done, or the sentence it was refused with.
    async fn take(&mut self, step: &Step) -> Result<String, String>;
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Done {
    #[serde(flatten)]
    pub step: Step,
    #[serde(flatten)]
    pub outcome: Outcome,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "outcome", content = "detail", rename_all = "lowercase")]
pub enum Outcome {
    Did(String),
    Refused(String),
    /// It needs something that is not there because an earlier step was refused.
    Waits(Part),
}

pub async fn carry_out(
    steps: &[Step],
    hand: &mut impl Hand,
    mut tell: impl FnMut(&Done),
) -> Vec<Done> {
    let mut lacking: Vec<Part> = Vec::new();
    let mut report = Vec::new();
    for step in steps {
        let waits = step.action.needs().iter().find(|it| lacking.contains(it));
        let outcome = match waits {
            Some(part) => Outcome::Waits(*part),
            None => match hand.take(step).await {
                Ok(did) => Outcome::Did(did),
                Err(sentence) => Outcome::Refused(sentence),
            },
        };
        if !matches!(outcome, Outcome::Did(_)) {
            lacking.extend(step.action.makes());
        }
        let done = Done { step: step.clone(), outcome };
        tell(&done);
        report.push(done);
    }
    report
}

pub fn all_done(report: &[Done]) -> bool {
    report.iter().all(|it| matches!(it.outcome, Outcome::Did(_)))
}

#[cfg(test)]
mod tests {
    use super::super::choice::Choice;
    use super::super::levels::LevelName;
    use super::super::testing::{Account, levels, park};
    use super::*;

    #[test]
    fn a_refused_key_holds_up_what_needs_it_and_nothing_else() {
        let mut account = Account::empty();
        account.refuses = vec!["kms:CreateKey"];
        let plan = account.plan(&Choice::of(LevelName::Secure));
        let report = park(carry_out(&plan.steps, &mut account, |_| {}));
        let of =
            |setting: &str| &report.iter().find(|it| it.step.setting == setting).unwrap().outcome;
        assert_eq!(of("key.present"), &Outcome::Refused("AccessDenied: no.".into()));
        assert_eq!(of("key.rotation"), &Outcome::Waits(Part::Key));
        assert_eq!(of("bucket.default_encryption"), &Outcome::Waits(Part::Key));
        assert_eq!(of("trail.present"), &Outcome::Waits(Part::Key));
        assert_eq!(of("trail.logging"), &Outcome::Waits(Part::Trail));
        assert!(matches!(of("bucket.versioning"), Outcome::Did(_)));
        assert!(!all_done(&report));
    }

    #[test]
    fn the_rest_is_made_up_for_when_the_refusal_is_gone() {
        let mut account = Account::empty();
        let choice = Choice::of(LevelName::Secure);
        account.refuses = vec!["s3:PutBucketVersioning"];
        let plan = account.plan(&choice);
        park(carry_out(&plan.steps, &mut account, |_| {}));
        account.refuses.clear();
        let rest = account.plan(&choice);
        let settings: Vec<_> = rest.steps.iter().map(|it| it.setting).collect();
        assert_eq!(settings, ["bucket.versioning"]);
        assert!(all_done(&park(carry_out(&rest.steps, &mut account, |_| {}))));
        assert_eq!(
            super::super::plan::met_level(&levels(), &choice, &account.seen),
            Some(LevelName::Secure)
        );
    }
}
