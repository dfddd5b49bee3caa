//! Whether a bucket policy is public, as S3 Block Public Access counts it.
//!
//! # Invariants
//!
//! * Public until shown otherwise: every Allow must be limited to fixed values of a principal or of
//!   one of the keys that S3 lists.
//! * Denials neither make a policy public nor less so.

use core::net::IpAddr;

use crate::arn;
use crate::operator::{Operator, Quantifier, Test};
use crate::policy::{Condition, Named, Statement, Verb};
use crate::scalar::Block;

/// Keys whose fixed values name who asks, or from where.
const LIMITING_KEYS: &[&str] = &[
    "aws:principalaccount",
    "aws:principalarn",
    "aws:principalorgid",
    "aws:principalorgpaths",
    "aws:sourceaccount",
    "aws:sourcearn",
    "aws:sourceip",
    "aws:sourceorgid",
    "aws:sourceorgpaths",
    "aws:sourceowner",
    "aws:sourcevpc",
    "aws:sourcevpce",
    "aws:userid",
    "s3:dataaccesspointaccount",
    "s3:dataaccesspointarn",
    "s3:x-amz-server-side-encryption-aws-kms-key-id",
];

const IPV4_PREFIX_BITS_MIN: u32 = 8;
const IPV6_PREFIX_BITS_MIN: u32 = 32;

pub(crate) fn is_public(statements: &[Statement], variables: bool) -> bool {
    statements.iter().filter(|it| it.effect == Verb::Allow).any(|it| {
        let names_somebody = it.principals.as_ref().is_some_and(|it| {
            it.iter().all(|it| !matches!(it.named, Named::Everyone | Named::Federated(_)))
        });
        !names_somebody && !it.conditions.iter().any(|it| limits(it, variables))
    })
}

/// Whether a condition lets only a fixed few in. A key that may be absent must not let the others
/// in, so neither `IfExists` nor `ForAllValues` limits.
fn limits(condition: &Condition, variables: bool) -> bool {
    let key = condition.key.text.to_lowercase();
    let Some(operator) = Operator::parse(&condition.operator.text) else {
        return false;
    };
    let is_strict = !operator.is_negated
        && !operator.if_exists
        && operator.quantifier != Quantifier::All
        && !condition.values.is_empty();
    if !is_strict || !LIMITING_KEYS.contains(&key.as_str()) {
        return false;
    }
    condition.values.iter().all(|it| match operator.test {
        Test::Address => key == "aws:sourceip" && is_narrow(&it.text),
        Test::Text | Test::TextIgnoringCase | Test::Like | Test::Arn => {
            is_fixed(&key, &it.text, operator, variables)
        }
        _ => false,
    })
}

/// No wildcard and no variable; of an access point's ARN only the account must be fixed.
fn is_fixed(key: &str, value: &str, operator: Operator, variables: bool) -> bool {
    let has_wildcards = |it: &str| it.contains(['*', '?']);
    let takes_wildcards = matches!(operator.test, Test::Like | Test::Arn);
    if variables && value.contains("${") {
        return false;
    }
    match key {
        "aws:sourceip" => !takes_wildcards || !has_wildcards(value),
        "s3:dataaccesspointarn" => arn::split(value)
            .is_some_and(|[.., account, _]| !account.is_empty() && !has_wildcards(account)),
        _ => !has_wildcards(value),
    }
}

/// A block that S3 does not count as the whole internet; private networks may be as wide as they are.
fn is_narrow(text: &str) -> bool {
    let Some(block) = Block::parse(text) else {
        return false;
    };
    match block.base {
        IpAddr::V4(base) => {
            let private = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"];
            let is_within = |it: &&str| {
                let outer = Block::parse(it);
                outer.is_some_and(|it| {
                    it.prefix_bits <= block.prefix_bits && it.contains(base.into())
                })
            };
            block.prefix_bits >= IPV4_PREFIX_BITS_MIN || private.iter().any(is_within)
        }
        IpAddr::V6(_) => block.prefix_bits >= IPV6_PREFIX_BITS_MIN,
    }
}
