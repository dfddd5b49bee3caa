//! Identity and Access Management: users, groups, roles, policies, and the credentials of users.
//!
//! # Invariants
//!
//! * Every row is written by `identity`, which then forgets what it had worked out of it.
//! * A secret is in the answer that makes it, and in no other answer and in no event.

pub(crate) mod names;
pub(crate) mod paging;
pub(crate) mod tags;

use gate::Entry;

pub const OPERATIONS: &[Entry] = &[];
