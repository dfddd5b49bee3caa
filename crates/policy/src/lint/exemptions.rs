//! Denials with an exemption that anybody may fit.
//!
//! # Invariants
//!
//! * Roles that only AWS can make (those of services and of the identity center) are trusted.

use super::draft::Statement;
use super::{Found, Severity};
use crate::actions::matching;
use crate::glob;
use crate::operator::{Operator, Test};
use crate::span::Listed;

/// Keys that say who the caller is.
const IDENTITIES: [&str; 4] =
    ["aws:principalarn", "aws:userid", "aws:username", "aws:principalaccount"];

/// Where only AWS makes roles.
const RESERVED: [&str; 2] = ["aws-reserved/", "aws-service-role/"];

pub fn look(statement: &Statement, found: &mut Found) {
    if !statement.is_deny() {
        return;
    }
    for condition in &statement.conditions {
        let Some(operator) = Operator::parse(&condition.operator.text) else { continue };
        let takes_wildcards = matches!(operator.test, Test::Like | Test::Arn);
        let key = condition.key.text.to_ascii_lowercase();
        if operator.is_negated && takes_wildcards && IDENTITIES.contains(&key.as_str()) {
            condition.values.iter().for_each(|it| exempt(it, found));
        }
    }
    not_resources(statement, found);
}

fn exempt(value: &Listed, found: &mut Found) {
    let text = &value.text;
    if glob::covers(text, "arn:aws:iam::*:role/*") {
        let message = format!("{text} exempts everybody: the statement denies nobody.");
        let fix = "Name the roles that are exempt.";
        found.push("wildcard-exemption", Severity::Error, value.span, message, fix);
        return;
    }
    let mut parts = text.splitn(6, ':').skip(4);
    let (account, name) = (parts.next().unwrap_or_default(), parts.next());
    // What is no ARN is a name or an id as a whole.
    let name = name.unwrap_or(text);
    let after = name.split_once('/').map_or("", |(_, rest)| rest);
    if RESERVED.iter().any(|it| after.starts_with(it)) {
        return;
    }
    if name.contains(['*', '?']) {
        let message = format!(
            "{text} exempts everybody who may make a principal whose name fits the wildcard."
        );
        let fix = "Name the principals that are exempt, without wildcards.";
        found.push("wildcard-exemption", Severity::Warning, value.span, message, fix);
    } else if account.contains(['*', '?']) && name != "root" {
        let message = format!(
            "{text} exempts this name in every account: whoever may make roles there is exempt."
        );
        let fix = "Name the account, or deny the making of this role as well.";
        found.push("wildcard-exemption", Severity::Note, value.span, message, fix);
    }
}

/// A Deny of everything but what a wildcard takes in, where that is all there is.
fn not_resources(statement: &Statement, found: &mut Found) {
    let (Some(resources), Some(actions)) = (&statement.not_resources, &statement.actions) else {
        return;
    };
    for resource in resources {
        let is_everything = resource.text == "*"
            || !actions.is_empty() && actions.iter().all(|it| is_covered(&it.text, &resource.text));
        if is_everything {
            let message = format!(
                "NotResource {} takes in everything that the actions are about: the statement \
                 denies nothing.",
                resource.text
            );
            let fix = "Name the resources that are exempt.";
            found.push("wildcard-exemption", Severity::Error, resource.span, message, fix);
        }
    }
}

/// Whether every resource of every action that fits lies under the pattern.
fn is_covered(pattern: &str, resource: &str) -> bool {
    let actions = matching(pattern);
    !actions.is_empty()
        && pattern != "*"
        && actions.iter().all(|action| {
            let mut targets = action.targets();
            // An access point leads to the same objects.
            targets.retain(|it| !it.resource.name.starts_with("s3:accesspoint"));
            let covers = |arn: &str| glob::covers(resource, &arn.replacen("arn:*:", "arn:aws:", 1));
            !targets.is_empty() && targets.iter().all(|it| covers(&it.resource.pattern()))
        })
}
