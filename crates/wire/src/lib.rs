//! AWS on the wire: shapes, protocols, routes, signatures.
//!
//! # Invariants
//!
//! * No sockets, no clock, no chance: bytes and values in, bytes and values out.
//! * No input makes it panic, and none makes it hold more than a named limit.
//! * Knows no other crate of the project.

pub mod auth;
pub mod body;
pub mod body_key;
pub mod checksum;
pub mod codec;
pub mod document;
pub mod generated;
pub mod model;
pub mod refusal;
pub mod route;
pub mod shape;
pub mod sign;
pub mod time;

pub use body_key::BodyKey;
pub use checksum::{Algorithm, Checksum};
pub use document::{Body, Digests, Document, Map, Piece, Place, Time};
pub use generated::*;
pub use model::{OperationModel, Protocol, Service, StructureModel};
pub use refusal::Refusal;
pub use shape::{Empty, Shape, Structure};
