//! Security Hub: controls evaluated from what the installation really is, and their findings.

use gate::Entry;

/// Every operation of Security Hub that is served.
pub const OPERATIONS: &[Entry] = &[];
