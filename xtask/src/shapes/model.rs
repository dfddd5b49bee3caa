//! Reads a botocore model: the shapes that the wanted operations reach, and their traits.
//!
//! # Invariants
//!
//! * Iteration is by name, so that the same model always reads the same.

use std::collections::BTreeSet;

use serde_json::Value;

pub struct Model<'a> {
    pub value: &'a Value,
    /// By name.
    pub operations: Vec<(&'a str, &'a Value)>,
    /// The names of the shapes that are used, errors apart.
    pub reached: BTreeSet<&'a str>,
    /// Those of them that another shape refers to.
    pub targets: BTreeSet<&'a str>,
}

impl<'a> Model<'a> {
    pub fn new(value: &'a Value, wanted: Option<&[&str]>) -> Result<Model<'a>, String> {
        let all = value["operations"].as_object().ok_or("the model has no operations")?;
        let mut operations: Vec<_> = all
            .iter()
            .filter(|(name, _)| wanted.is_none_or(|wanted| wanted.contains(&&***name)))
            .map(|(name, operation)| (&**name, operation))
            .collect();
        operations.sort_by_key(|(name, _)| *name);
        let (reached, targets) = Default::default();
        let mut model = Model { value, operations, reached, targets };
        for (_, operation) in model.operations.clone() {
            for side in ["input", "output"] {
                if let Some(name) = operation[side]["shape"].as_str() {
                    model.reach(name);
                }
            }
        }
        Ok(model)
    }

    pub fn shape(&self, name: &str) -> &'a Value {
        &self.value["shapes"][name]
    }

    pub fn text(&self, key: &str) -> &'a str {
        self.value["metadata"][key].as_str().unwrap_or_default()
    }

    /// The errors of the model, by name. All of them where all operations are wanted.
    pub fn errors(&self, all: bool) -> Vec<(&'a str, &'a Value)> {
        let named: BTreeSet<&str> =
            self.operations.iter().flat_map(|(_, operation)| error_names(operation)).collect();
        let shapes = self.value["shapes"].as_object();
        let mut errors: Vec<_> = shapes
            .into_iter()
            .flatten()
            .filter(|(name, shape)| named.contains(&***name) || all && is_error(shape))
            .map(|(name, shape)| (&**name, shape))
            .collect();
        errors.sort_by_key(|(name, _)| *name);
        errors
    }

    fn reach(&mut self, name: &'a str) {
        if !self.reached.insert(name) {
            return;
        }
        let shape = self.shape(name);
        let members = shape["members"].as_object();
        let below = members.into_iter().flat_map(|members| members.values());
        for part in below.chain([&shape["member"], &shape["key"], &shape["value"]]) {
            if let Some(name) = part["shape"].as_str() {
                self.targets.insert(name);
                self.reach(name);
            }
        }
    }
}

pub fn error_names(operation: &Value) -> impl Iterator<Item = &str> {
    let errors = operation["errors"].as_array();
    errors.into_iter().flatten().filter_map(|error| error["shape"].as_str())
}

fn is_error(shape: &Value) -> bool {
    shape["exception"].as_bool() == Some(true)
}

/// A flag of a member, or of the shape it refers to.
pub fn flag(member: &Value, shape: &Value, name: &str) -> bool {
    member[name].as_bool().or(shape[name].as_bool()).unwrap_or(false)
}
