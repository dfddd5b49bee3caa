//! Policy documents as IAM takes them and gives them back.
//!
//! # Invariants
//!
//! * A document is kept as it was sent, blanks included; only trust policies name users and roles by
//!   their ids ([`identity::principals`]).
//! * Sizes do not count whitespace.
//! * What answers carry is percent-encoded, also what was encoded before.

use identity::principals::{self, InvalidPrincipal};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use policy::{Kind, Policy, limits};
use wire::iam as aws;

use super::quotas;
use crate::prelude::*;

/// All but the unreserved letters of RFC 3986.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Check an identity policy by its grammar.
pub(crate) fn check(text: &str) -> Outcome<Policy> {
    let parsed = Policy::parse(text, Kind::Identity);
    Ok(parsed.map_err(|it| aws::malformed_policy_document(it.message))?)
}

/// A trust policy as it is stored.
pub(crate) fn trust(tx: &Tx, text: &str) -> Outcome<String> {
    if serde_json::from_str::<serde_json::Value>(text).is_err() {
        return Err(aws::malformed_policy_document("This policy contains invalid Json").into());
    }
    let parsed = Policy::parse(text, Kind::Trust);
    let policy = parsed.map_err(|it| aws::malformed_policy_document(it.message))?;
    if size(text) > limits::TRUST_CHARACTERS_MAX {
        return Err(quotas::exceeded("ACLSizePerRole", limits::TRUST_CHARACTERS_MAX).into());
    }
    let stored = principals::stored(tx, &policy, text)?;
    Ok(stored.map_err(|InvalidPrincipal { kind, value }| {
        let message = format!("Invalid principal in policy: \"{kind}\":\"{value}\"");
        aws::malformed_policy_document(message)
    })?)
}

/// A stored trust policy as its owner sees it, not encoded.
pub(crate) fn shown_trust(cx: &Context, tx: &Tx, stored: &str) -> Outcome<String> {
    let policy = cx.authority.compiled(Kind::Trust, stored)?;
    Ok(principals::shown(tx, &policy, stored)?)
}

pub(crate) fn size(text: &str) -> usize {
    limits::characters_without_whitespace(text)
}

/// As answers carry documents.
pub(crate) fn encoded(text: &str) -> String {
    utf8_percent_encode(text, RESERVED).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_carry_documents_encoded_once_more_than_they_were_sent() {
        assert_eq!(encoded("{\"a\": \"%3A-_.~é\"}"), "%7B%22a%22%3A%20%22%253A-_.~%C3%A9%22%7D");
    }
}
