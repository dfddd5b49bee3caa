//! The pure core: what is wanted, what is there, and what would bring the one to the other.
//!
//! # Invariants
//!
//! * Nothing here knows the SDK, a socket, a file, a thread or the clock; they come in as values.

pub mod carry;
pub mod checks;
pub mod choice;
pub mod cost;
pub mod exclusion;
pub mod impact;
pub mod levels;
pub mod observed;
pub mod plan;
pub mod policy;
pub mod schedule;
pub mod steps;

#[cfg(test)]
mod properties;
#[cfg(test)]
pub mod testing;
