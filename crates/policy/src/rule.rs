//! A statement, compiled: everything about a match that can be prepared.
//!
//! # Invariants
//!
//! * A match allocates nothing.
//! * `NotAction`, `NotResource` and `NotPrincipal` negate the match, never the effect.

use crate::arn::{ArnPattern, Split, Variables};
use crate::condition::Condition;
use crate::facts::Facts;
use crate::policy::{Kind, Statement, Verb};
use crate::span::Listed;
use crate::template::{Syntax, Template};
use crate::whom::Whom;

#[derive(Debug)]
pub(crate) struct Rule {
    pub verb: Verb,
    pub actions: Actions,
    pub resources: Resources,
    /// Absent where the policy's kind has no principals.
    pub whom: Option<Whom>,
    conditions: Box<[Condition]>,
}

#[derive(Debug)]
pub(crate) enum Actions {
    Listed(Box<[ActionPattern]>),
    AllBut(Box<[ActionPattern]>),
}

/// An action's name in lower case, with its service.
#[derive(Debug)]
pub(crate) struct ActionPattern {
    /// None is the lone `*`.
    service: Option<Box<str>>,
    name: Template,
}

#[derive(Debug)]
pub(crate) enum Resources {
    /// The element is absent, and the policy speaks of what it is attached to.
    Attached,
    /// The element is absent, and the statement has no effect.
    Nothing,
    Listed(Box<[ResourcePattern]>),
    AllBut(Box<[ResourcePattern]>),
}

#[derive(Debug)]
pub(crate) enum ResourcePattern {
    Everything,
    Arn(ArnPattern),
}

impl Rule {
    /// None where a condition cannot be compiled, which the grammar has refused before.
    pub fn compile(statement: &Statement, kind: Kind, variables: bool) -> Option<Self> {
        let compile = |it| Condition::compile(it, variables);
        let conditions: Option<_> = statement.conditions.iter().map(compile).collect();
        let whom = match (&statement.principals, &statement.not_principals) {
            (Some(listed), _) => Some(Whom::compile(listed, false)),
            (None, Some(listed)) => Some(Whom::compile(listed, true)),
            (None, None) => None,
        };
        Some(Self {
            verb: statement.effect,
            actions: Actions::compile(statement),
            resources: Resources::compile(statement, kind, variables),
            whom,
            conditions: conditions?,
        })
    }

    pub fn conditions_hold(&self, facts: &dyn Facts) -> bool {
        self.conditions.iter().all(|it| it.holds(facts))
    }
}

impl Actions {
    fn compile(statement: &Statement) -> Self {
        let patterns = |listed: &[Listed]| listed.iter().map(ActionPattern::compile).collect();
        match (&statement.actions, &statement.not_actions) {
            (None, Some(listed)) => Self::AllBut(patterns(listed)),
            // A key policy's statement without actions has no effect.
            (listed, _) => Self::Listed(patterns(listed.as_deref().unwrap_or_default())),
        }
    }
}

impl ActionPattern {
    pub fn compile(listed: &Listed) -> Self {
        let text = listed.text.to_ascii_lowercase();
        let syntax = Syntax { wildcards: true, variables: false };
        match text.split_once(':') {
            Some((service, name)) => {
                Self { service: Some(service.into()), name: Template::compile(name, syntax) }
            }
            None => Self { service: None, name: Template::compile(&text, syntax) },
        }
    }

    /// The action in lower case.
    pub fn matches(&self, action: &str) -> bool {
        match &self.service {
            None => self.name.matches(action, &Nothing),
            Some(service) => action
                .strip_prefix(&**service)
                .and_then(|it| it.strip_prefix(':'))
                .is_some_and(|it| self.name.matches(it, &Nothing)),
        }
    }

    /// The text that every match begins with, and whether it is all of it.
    pub fn literal_prefix(&self) -> (String, bool) {
        let service = self.service.as_ref().map(|it| format!("{it}:")).unwrap_or_default();
        match self.name.literal() {
            Some(name) => (service + name, true),
            None => (service + self.name.literal_prefix(), false),
        }
    }
}

/// Action names know no variables.
struct Nothing;

impl Facts for Nothing {
    fn get(&self, _: &str) -> Option<crate::facts::Value<'_>> {
        None
    }
}

impl Resources {
    fn compile(statement: &Statement, kind: Kind, variables: bool) -> Self {
        let which = if variables { Variables::LastPart } else { Variables::None };
        let patterns = |listed: &[Listed]| {
            listed.iter().map(|it| ResourcePattern::compile(&it.text, which)).collect()
        };
        match (&statement.resources, &statement.not_resources) {
            (Some(listed), _) => Self::Listed(patterns(listed)),
            (None, Some(listed)) => Self::AllBut(patterns(listed)),
            (None, None) if kind == Kind::Key => Self::Nothing,
            (None, None) => Self::Attached,
        }
    }

    pub fn match_resource(&self, value: &Split, facts: &dyn Facts) -> bool {
        let any = |patterns: &[ResourcePattern]| patterns.iter().any(|it| it.matches(value, facts));
        match self {
            Self::Attached => true,
            Self::Nothing => false,
            Self::Listed(patterns) => any(patterns),
            Self::AllBut(patterns) => !any(patterns),
        }
    }
}

impl ResourcePattern {
    fn compile(text: &str, variables: Variables) -> Self {
        match text {
            "*" => Self::Everything,
            _ => Self::Arn(ArnPattern::compile(text, variables)),
        }
    }

    fn matches(&self, value: &Split, facts: &dyn Facts) -> bool {
        match self {
            Self::Everything => true,
            Self::Arn(pattern) => pattern.matches(value, facts),
        }
    }

    pub fn literal_prefix(&self) -> String {
        match self {
            Self::Everything => String::new(),
            Self::Arn(pattern) => pattern.literal_prefix(),
        }
    }
}
