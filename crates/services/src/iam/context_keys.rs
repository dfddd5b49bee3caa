//! The condition keys that policies ask for.
//!
//! # Invariants
//!
//! * A key is told once, as it is written first; case makes no second key.

use std::collections::HashSet;

use identity::Sources;
use policy::{Policy, Statement};

/// The keys in conditions, and those behind variables, in the order of the policies.
pub(crate) fn of(sources: &Sources) -> Vec<String> {
    let mut keys = Keys::default();
    for policy in &sources.policies {
        keys.policy(policy);
    }
    keys.told
}

#[derive(Default)]
struct Keys {
    told: Vec<String>,
    /// The same in lower case.
    known: HashSet<String>,
}

impl Keys {
    fn policy(&mut self, policy: &Policy) {
        for statement in policy.statements() {
            for condition in &statement.conditions {
                self.add(&condition.key.text);
            }
            if policy.has_variables() {
                self.variables(statement);
            }
        }
    }

    fn variables(&mut self, statement: &Statement) {
        let resources = statement.resources.iter().chain(&statement.not_resources).flatten();
        let values = statement.conditions.iter().flat_map(|it| &it.values);
        for text in resources.chain(values) {
            let mut rest = text.text.as_str();
            while let Some((_, variable)) = rest.split_once("${") {
                let Some((inside, after)) = variable.split_once('}') else { break };
                // A default value may follow the name; `${*}` and its like are letters.
                let name = inside.split(',').next().unwrap_or_default().trim();
                if name.contains(':') {
                    self.add(name);
                }
                rest = after;
            }
        }
    }

    fn add(&mut self, key: &str) {
        if self.known.insert(key.to_ascii_lowercase()) {
            self.told.push(key.into());
        }
    }
}
