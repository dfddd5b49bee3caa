//! What the linter knows: each rule with its id and a sentence.
//!
//! # Invariants
//!
//! * An id never changes its meaning: people write them into their configuration.

/// A rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    pub id: &'static str,
    pub summary: &'static str,
}

/// Every rule, by id.
pub const RULES: &[Rule] = &[
    rule("bucket-action-on-objects", "An action on buckets is given objects only."),
    rule("contradictory-conditions", "No request can meet all conditions of the statement."),
    rule("for-all-values-allows-missing", "ForAllValues is met by a request without the key."),
    rule("key-not-supplied", "No request for the action carries the condition key."),
    rule("key-of-many-values", "A key with many values is compared as if it had one."),
    rule("key-of-other-type", "The operator is for values of another type."),
    rule("literal-wildcard", "The operator takes a wildcard for an ordinary character."),
    rule("malformed-policy", "AWS refuses the document."),
    rule("missing-key-escapes", "A request without the key is treated the wrong way."),
    rule("not-principal-account", "NotPrincipal names a principal without its account."),
    rule("not-principal-allow", "Allow with NotPrincipal grants to everybody else."),
    rule("not-principal-deny", "Deny with NotPrincipal catches principals that it lists."),
    rule("object-action-on-bucket", "An action on objects is given a bucket only."),
    rule("resource-mismatch", "The action is not about any of the resources."),
    rule("statement-never-matches", "No request can match the statement."),
    rule("typographic-quotes", "A typographic quote stands where JSON wants a straight one."),
    rule("unknown-action", "The service has no such action."),
    rule("unknown-condition-key", "There is no such condition key."),
    rule("unknown-operator", "There is no such condition operator."),
    rule("variable-in-old-version", "Policy variables need version 2012-10-17."),
    rule("wildcard-exemption", "A Deny exempts whoever fits a wildcard."),
];

const fn rule(id: &'static str, summary: &'static str) -> Rule {
    Rule { id, summary }
}
