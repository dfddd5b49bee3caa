//! What is known about a request: the values of the condition keys.
//!
//! # Invariants
//!
//! * Keys are asked for in lower case, those of tags too (`aws:principaltag/team`).
//! * An absent key is `None`. A list without values counts as absent.

use std::borrow::Cow;
use std::collections::BTreeMap;

/// The fact that says which canonical user the caller's account is, asked for only where a bucket
/// policy names one.
pub const CANONICAL_USER: &str = "s3:canonicaluserid";

/// The values of one condition key, as found in the request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value<'a> {
    One(Cow<'a, str>),
    Many(Vec<Cow<'a, str>>),
}

impl<'a> Value<'a> {
    pub fn one(text: &'a str) -> Self {
        Self::One(Cow::Borrowed(text))
    }

    /// The value of a key that has exactly one: only such may stand in for a variable.
    pub fn single(self) -> Option<Cow<'a, str>> {
        match self {
            Self::One(text) => Some(text),
            Self::Many(_) => None,
        }
    }
}

pub trait Facts {
    fn get(&self, key: &str) -> Option<Value<'_>>;
}

/// Facts that somebody wrote down: for the simulator, the command line and tests.
#[derive(Debug, Clone, Default)]
pub struct FactMap {
    values: BTreeMap<String, Written>,
}

#[derive(Debug, Clone)]
enum Written {
    One(String),
    Many(Vec<String>),
}

impl FactMap {
    pub fn new() -> Self {
        Self::default()
    }

    pub fn set(&mut self, key: &str, value: impl Into<String>) {
        self.values.insert(key.to_lowercase(), Written::One(value.into()));
    }

    pub fn set_many(&mut self, key: &str, values: Vec<String>) {
        self.values.insert(key.to_lowercase(), Written::Many(values));
    }

    pub fn with(mut self, key: &str, value: impl Into<String>) -> Self {
        self.set(key, value);
        self
    }
}

impl Facts for FactMap {
    fn get(&self, key: &str) -> Option<Value<'_>> {
        Some(match self.values.get(key)? {
            Written::One(text) => Value::one(text),
            Written::Many(texts) => {
                Value::Many(texts.iter().map(|it| Cow::Borrowed(it.as_str())).collect())
            }
        })
    }
}
