//! How large policies may be: AWS's figures, in one place.
//!
//! # Invariants
//!
//! * Names end in their unit. `_characters_max` of IAM's stored policies do not count whitespace;
//!   of parameters, organization policies and key policies they count everything.
//! * The services apply them, each with its own error; the parser has only
//!   [`PARSED_BYTES_MAX`] and [`NESTING_MAX`] of its own.

/// A `PolicyDocument` parameter of IAM, whitespace included.
pub const PARAMETER_CHARACTERS_MAX: usize = 131_072;
/// A managed policy, and so a boundary.
pub const MANAGED_CHARACTERS_MAX: usize = 6_144;
pub const MANAGED_VERSIONS_MAX: usize = 5;
/// All inline policies of one entity together.
pub const USER_INLINE_CHARACTERS_MAX: usize = 2_048;
pub const GROUP_INLINE_CHARACTERS_MAX: usize = 5_120;
pub const ROLE_INLINE_CHARACTERS_MAX: usize = 10_240;
/// A role's trust policy: the quota that every new account has.
pub const TRUST_CHARACTERS_MAX: usize = 2_048;
/// The same, at its highest.
pub const TRUST_RAISED_CHARACTERS_MAX: usize = 4_096;
/// A session policy of the SAML, web identity and federation calls. AssumeRole has none.
pub const SESSION_CHARACTERS_MAX: usize = 2_048;
/// The assembled session token, with the policies and tags in it.
pub const SESSION_TOKEN_BYTES_MAX: usize = 4_096;
/// Managed policies passed with AssumeRole.
pub const SESSION_POLICY_ARNS_MAX: usize = 10;
pub const SERVICE_CONTROL_CHARACTERS_MAX: usize = 10_240;
/// Per root, OU or account.
pub const SERVICE_CONTROL_ATTACHED_MAX: usize = 10;
pub const RESOURCE_CONTROL_CHARACTERS_MAX: usize = 5_120;
/// RCPFullAWSAccess is one of them.
pub const RESOURCE_CONTROL_ATTACHED_MAX: usize = 5;
pub const BUCKET_BYTES_MAX: usize = 20_480;
pub const KEY_BYTES_MAX: usize = 32_768;
pub const ORGANIZATION_RESOURCE_CHARACTERS_MAX: usize = 40_000;
pub const OU_DEPTH_MAX: usize = 5;
/// The root, five OUs below each other, and the account.
pub const ORGANIZATION_LEVELS_MAX: usize = OU_DEPTH_MAX + 2;
pub const POLICIES_PER_USER_MAX: usize = 10;
pub const POLICIES_PER_USER_RAISED_MAX: usize = 20;
pub const POLICIES_PER_ROLE_MAX: usize = 20;
pub const POLICIES_PER_ROLE_RAISED_MAX: usize = 25;
pub const POLICIES_PER_GROUP_MAX: usize = 10;

/// What the parser reads at all. Every document of AWS's is smaller.
pub const PARSED_BYTES_MAX: usize = 4 * 1024 * 1024;
/// How deep objects and lists may stand in each other; the grammar needs five.
pub const NESTING_MAX: usize = 16;

/// The size of a policy as IAM counts it for its quotas: characters without whitespace.
pub fn characters_without_whitespace(text: &str) -> usize {
    text.chars().filter(|it| !it.is_ascii_whitespace()).count()
}

/// The first character that a `PolicyDocument` parameter of IAM may not hold, by its byte: all but
/// tab, line feed, carriage return, and U+0020 to U+00FF. IAM answers with ValidationError.
pub fn first_forbidden_character(text: &str) -> Option<usize> {
    let is_allowed = |it: char| matches!(it, '\t' | '\n' | '\r' | ' '..='\u{FF}');
    text.char_indices().find(|(_, it)| !is_allowed(*it)).map(|(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whitespace_costs_nothing() {
        assert_eq!(characters_without_whitespace("{ \"a\":\r\n\t\"é\" }"), 9);
    }

    #[test]
    fn parameters_hold_latin_1() {
        assert_eq!(first_forbidden_character("a\tÿ"), None);
        assert_eq!(first_forbidden_character("éЖ"), Some(2));
        assert_eq!(first_forbidden_character("\u{0}"), Some(0));
    }
}
