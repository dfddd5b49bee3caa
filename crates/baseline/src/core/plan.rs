//! The plan: the checks of one level on one account, and the steps that follow from them.
//!
//! # Invariants
//!
//! * Carrying a plan out and observing again gives a plan without steps (a property test).

use super::checks::{Check, Verdict, Wanted, checks, steps};
use super::choice::Choice;
use super::levels::{LevelName, Levels};
use super::observed::Observed;
use super::steps::Step;

#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    pub level: LevelName,
    pub checks: Vec<Check>,
    pub steps: Vec<Step>,
}

impl Plan {
    pub fn make(levels: &Levels, choice: &Choice, seen: &Observed) -> Plan {
        let level = choice.level;
        let wanted = Wanted { level: levels.of(level), names: &levels.names, choice };
        let checks = checks(&wanted, seen);
        Plan { level, steps: steps(&checks), checks }
    }

    /// Something that the level wants could not be read.
    pub fn has_unknowns(&self) -> bool {
        self.checks.iter().any(|it| matches!(it.verdict, Verdict::Unknown(_)))
    }

    pub fn count(&self, word: &str) -> usize {
        self.checks.iter().filter(|it| it.verdict.word() == word).count()
    }
}

/// The highest level that the account meets as it is, whatever was chosen; its tags do not count.
pub fn met_level(levels: &Levels, choice: &Choice, seen: &Observed) -> Option<LevelName> {
    let meets = |level: &LevelName| {
        let choice = Choice { level: *level, ..choice.clone() };
        let plan = Plan::make(levels, &choice, seen);
        !plan.has_unknowns() && plan.steps.iter().all(|it| it.setting == "trail.tags")
    };
    [LevelName::Secure, LevelName::Basic].into_iter().find(meets)
}
