//! EC2, for the one question that consoles and tools ask of it: which regions there are.
//!
//! # Invariants
//!
//! * Nothing is kept: the answer is the table of regions.

pub(crate) mod describe_regions;

use gate::Entry;

pub const OPERATIONS: &[Entry] = &[Entry::of::<describe_regions::DescribeRegions>()];
