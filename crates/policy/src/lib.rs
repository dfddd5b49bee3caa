//! Policies: the language, and what a set of policies decides.
//!
//! A [`Policy`] is parsed by the grammar of its [`Kind`]; [`evaluate`] decides a [`Request`] under
//! [`Policies`]; [`reference`] decides it again, slowly, and tells why.
//!
//! # Invariants
//!
//! * What is not allowed is denied: there is no third answer and no bypass.
//! * Pure: no store, no clock, no input or output.
//! * The two evaluators agree, and a test with generated policies tries to make them differ.

pub mod actions;
pub mod arn;
mod condition;
pub mod decision;
mod evaluate;
mod exemption;
mod facts;
mod found;
mod generated;
pub mod glob;
mod grammar;
mod index;
mod json;
pub mod limits;
pub mod lint;
mod lowered;
mod operator;
mod policy;
mod prefix_hash;
mod public;
pub mod reference;
mod request;
mod rule;
mod scalar;
mod search;
mod span;
mod template;
mod whom;

pub use decision::{Decision, Effect, Level};
pub use evaluate::evaluate;
pub use facts::{CANONICAL_USER, FactMap, Facts, Value};
pub use operator::{Operator, Quantifier, Relation, Test};
pub use policy::{Condition, Kind, Malformed, Named, Policy, Principal, Statement, Verb};
pub use request::{Guarding, Policies, Request, Requester, Who};
pub use span::{Lines, Listed, Place, Span};
