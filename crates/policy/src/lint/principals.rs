//! `NotPrincipal`, which is seldom what it seems.
//!
//! # Invariants
//!
//! * A listed principal without its account is an error: the check of the account denies it.

use super::draft::Statement;
use super::{Found, Severity};
use crate::arn;

pub fn look(statement: &Statement, found: &mut Found) {
    let Some(listed) = &statement.not_principals else { return };
    let span = listed.first().map_or(statement.span, |it| it.span);
    if !statement.is_deny() {
        let message = "Allow with NotPrincipal grants to everybody else in the world, anonymous \
                       callers included.";
        let fix = "Name those who are meant in Principal.";
        found.push("not-principal-allow", Severity::Error, span, message, fix);
        return;
    }
    for principal in listed {
        if principal.text == "*" {
            let message = "NotPrincipal with * exempts everybody: the statement can never match.";
            let fix = "Name those who are exempt.";
            found.push("statement-never-matches", Severity::Error, principal.span, message, fix);
            continue;
        }
        let Some(account) = account_of(&principal.text) else { continue };
        let root = format!("arn:aws:iam::{account}:root");
        if !listed.iter().any(|it| it.text == root || it.text == account) {
            let message = format!(
                "{} is listed without its account, whose own check then denies it.",
                principal.text
            );
            let fix = format!("Add {root}, or use a condition on aws:PrincipalArn instead.");
            found.push("not-principal-account", Severity::Error, principal.span, message, fix);
        }
    }
    let message = "Deny with NotPrincipal denies every principal that has a permissions boundary, \
                   and the sessions of listed roles unless they are listed too.";
    let fix = "Use \"Principal\": \"*\" with ArnNotEquals on aws:PrincipalArn.";
    found.push("not-principal-deny", Severity::Warning, span, message, fix);
}

/// The account of a user, a role or a session. None for an account itself and for services.
fn account_of(principal: &str) -> Option<&str> {
    let [_, _, service, _, account, rest] = arn::split(principal)?;
    let is_one = ["iam", "sts"].contains(&service) && rest != "root" && !account.is_empty();
    is_one.then_some(account)
}
