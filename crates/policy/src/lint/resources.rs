//! Actions and resources that have nothing to do with each other.
//!
//! # Invariants
//!
//! * An action without types of resources takes the resource `*` only.
//! * A bucket's name has no slash, so an ARN with one names objects.

use super::draft::Statement;
use super::{Found, Severity};
use crate::Kind;
use crate::actions::{Action, matching};
use crate::span::Listed;
use crate::{arn, glob};

const BUCKET: &str = "s3:bucket";
const OBJECT: &str = "s3:object";

/// How many actions one message names.
const NAMES_MAX: usize = 4;

pub fn look(statement: &Statement, kind: Kind, found: &mut Found) {
    // In the policy of a key the resource is always the key itself.
    if kind == Kind::Key {
        return;
    }
    if let (Some(actions), Some(resources)) = (&statement.actions, &statement.resources)
        && resources.iter().all(|it| it.text != "*")
    {
        named(statement, actions, resources, found);
    }
}

/// What one pattern of actions comes to on the resources of its statement.
struct Reach {
    /// Those that some resource is about.
    alive: usize,
    dead: Vec<Action>,
}

fn named(statement: &Statement, actions: &[Listed], resources: &[Listed], found: &mut Found) {
    let patterns: Vec<String> = resources.iter().map(|it| without_variables(&it.text)).collect();
    let mut objects_on_bucket = Vec::new();
    let mut alive = 0;
    let mut mismatches = Vec::new();
    for pattern in actions {
        let reach = reach(&pattern.text, &patterns);
        let is_wild = reach.alive + reach.dead.len() > 1 || pattern.text.contains(['*', '?']);
        // What is not in the table may match.
        let is_unknown = reach.alive + reach.dead.len() == 0;
        alive += reach.alive + usize::from(is_unknown);
        let dead_on = |resource| reach.dead.iter().filter(move |it| is_about(it, resource));
        let objects: Vec<&Action> = dead_on(OBJECT).collect();
        let buckets: Vec<&Action> = dead_on(BUCKET).collect();
        if !objects.is_empty() && patterns.iter().any(|it| is_bucket_only(it)) {
            objects_on_bucket.extend(objects.iter().map(|it| it.name));
        } else if !buckets.is_empty()
            && patterns.iter().any(|it| is_objects(it))
            // A wildcard that means objects takes in actions on buckets by the way.
            && (!is_wild || statement.is_deny() || reach.alive == 0)
        {
            bucket_action(pattern, &buckets, &patterns, found);
        } else if reach.alive == 0 && !reach.dead.is_empty() {
            mismatches.push((pattern, reach.dead));
        }
    }
    if !objects_on_bucket.is_empty() {
        object_actions(statement, &objects_on_bucket, resources, alive, found);
    }
    for (pattern, dead) in &mismatches {
        mismatch(statement, pattern, dead, found);
    }
    if alive == 0 && !actions.is_empty() && !resources.is_empty() {
        let message =
            "None of the actions is about any of the resources: the statement can never match.";
        let fix = "Give the actions resources of their types, or *.";
        found.push("statement-never-matches", Severity::Error, statement.span, message, fix);
    }
}

fn reach(pattern: &str, resources: &[String]) -> Reach {
    let mut reach = Reach { alive: 0, dead: Vec::new() };
    if pattern == "*" {
        reach.alive = 1;
        return reach;
    }
    for action in matching(pattern) {
        let targets = action.targets();
        let meets = |resource: &String| {
            targets.iter().any(|it| {
                meet(&it.resource.pattern(), resource)
                    && (it.resource.name != BUCKET || !is_objects(resource))
            })
        };
        match resources.iter().any(meets) {
            true => reach.alive += 1,
            false => reach.dead.push(action),
        }
    }
    reach
}

/// Whether an ARN can fit both patterns: part by part, for a star never crosses a colon but in the
/// last of the six.
fn meet(one: &str, other: &str) -> bool {
    let (mut ones, mut others) = (one.splitn(6, ':'), other.splitn(6, ':'));
    (0..6).all(|_| {
        let (one, other) = (ones.next().unwrap_or("*"), others.next().unwrap_or("*"));
        glob::overlap(one, other)
    })
}

fn is_about(action: &Action, resource: &str) -> bool {
    action.targets().iter().any(|it| it.resource.name == resource)
}

/// An ARN of S3's that can be no object: no slash, and no star that may hold one.
fn is_bucket_only(pattern: &str) -> bool {
    bucket_part(pattern).is_some_and(|it| !it.is_empty() && !it.contains(['/', '*', '?']))
        || bucket_part(pattern)
            .is_some_and(|it| !it.contains('/') && !meet("arn:*:s3:::*/*", pattern))
}

fn is_objects(pattern: &str) -> bool {
    bucket_part(pattern).is_some_and(|it| it.contains('/'))
}

/// What follows `arn:aws:s3:::`.
fn bucket_part(pattern: &str) -> Option<&str> {
    match arn::split(pattern)? {
        [_, _, "s3", "", "", rest] => Some(rest),
        _ => None,
    }
}

/// A variable may stand for anything.
fn without_variables(text: &str) -> String {
    let mut pattern = String::new();
    let mut rest = text;
    while let Some((before, variable)) = rest.split_once("${") {
        pattern += before;
        pattern.push('*');
        rest = variable.split_once('}').map_or("", |(_, rest)| rest);
    }
    pattern + rest
}

fn object_actions(
    statement: &Statement,
    names: &[&str],
    resources: &[Listed],
    alive: usize,
    found: &mut Found,
) {
    let verb = if statement.is_deny() { "denies" } else { "allows" };
    for resource in resources.iter().filter(|it| is_bucket_only(&without_variables(&it.text))) {
        let message = format!(
            "{} is a bucket, and {} {} about objects: the statement {verb} none of {}.",
            resource.text,
            list(names),
            if names.len() == 1 { "is" } else { "are" },
            if names.len() == 1 { "it" } else { "them" },
        );
        let fix = match alive {
            0 => format!("Write {}/* instead.", resource.text),
            _ => format!("Add {}/* to the resources.", resource.text),
        };
        let severity = if alive == 0 { Severity::Error } else { statement.severity() };
        found.push("object-action-on-bucket", severity, resource.span, message, fix);
    }
}

fn bucket_action(pattern: &Listed, actions: &[&Action], resources: &[String], found: &mut Found) {
    let names: Vec<&str> = actions.iter().map(|it| it.name).collect();
    let objects = resources.iter().find(|it| is_objects(it)).map_or("", |it| it.as_str());
    let bucket = objects.split_once('/').map_or(objects, |(bucket, _)| bucket);
    let message = format!(
        "{} {} about buckets, and the statement names objects only.",
        list(&names),
        if names.len() == 1 { "is" } else { "are" },
    );
    let fix = format!("Add {bucket} to the resources.");
    // A wildcard that also takes in buckets may be meant for the objects alone.
    let is_wild = pattern.text.contains(['*', '?']);
    let severity = if is_wild { Severity::Warning } else { Severity::Error };
    found.push("bucket-action-on-objects", severity, pattern.span, message, fix);
}

fn mismatch(statement: &Statement, pattern: &Listed, dead: &[Action], found: &mut Found) {
    let mut arns: Vec<&str> =
        dead.iter().flat_map(|it| it.targets()).map(|it| it.resource.arn).collect();
    arns.sort_unstable();
    arns.dedup();
    let (message, fix) = if arns.is_empty() {
        let message = format!("{} is about no resource, and so matches * only.", pattern.text);
        (message, "Move it to a statement with \"Resource\": \"*\".".to_string())
    } else {
        let message = format!("{} is about none of the statement's resources.", pattern.text);
        (message, format!("It takes {}.", list(&arns)))
    };
    found.push("resource-mismatch", statement.severity(), pattern.span, message, fix);
}

/// The first few names, and how many more there are.
fn list(names: &[&str]) -> String {
    let mut names = names.to_vec();
    names.sort_unstable();
    names.dedup();
    let shown = names[..names.len().min(NAMES_MAX)].join(", ");
    match names.len() - names.len().min(NAMES_MAX) {
        0 => shown,
        more => format!("{shown} and {more} more"),
    }
}
