//! Checks an input against the constraints of its model, in AWS's words.
//!
//! # Invariants
//!
//! * A service that has errors of its own for bad values is checked for nothing else here.

use crate::{Map, OperationModel, Refusal};

pub fn check(_operation: &OperationModel, _input: &Map) -> Result<(), Refusal> {
    Ok(())
}
