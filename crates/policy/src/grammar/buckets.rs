//! What S3 demands of a bucket policy besides.
//!
//! # Invariants
//!
//! * Every action of a statement applies to at least one of its resources: objects' actions to
//!   `bucket/key` patterns, the bucket's own to the bucket's ARN.
//! * The bucket's name is the service's to know: [`check_bucket`] compares it.

use std::sync::LazyLock;

use crate::actions::{self, Action};
use crate::grammar::fault::Fault;
use crate::policy::{Kind, Malformed, Statement};
use crate::rule::ActionPattern;
use crate::span::Listed;

/// An action that a bucket policy may name, in lower case.
struct Known {
    name: String,
    of_buckets: bool,
    of_objects: bool,
}

/// S3's part of the action table, read once.
static KNOWN: LazyLock<Vec<Known>> = LazyLock::new(|| {
    let known = |action: Action| {
        let is_about = |name: &str| action.targets().iter().any(|it| it.resource.name == name);
        let (of_buckets, of_objects) = (is_about("s3:bucket"), is_about("s3:object"));
        Known { name: action.name.to_ascii_lowercase(), of_buckets, of_objects }
    };
    actions::of_service("s3").map(known).filter(|it| it.of_buckets || it.of_objects).collect()
});

pub(super) fn check_statement(statement: &Statement) -> Result<(), Malformed> {
    let resources = statement.resources.as_deref().unwrap_or_default();
    let (for_buckets, for_objects) = if statement.not_resources.is_some() {
        (true, true)
    } else {
        let covers = |is_wanted: fn(&str) -> bool| resources.iter().any(|it| is_wanted(&it.text));
        (covers(may_be_bucket), covers(may_be_object))
    };
    for action in statement.actions.iter().flatten() {
        let pattern = ActionPattern::compile(action);
        let mut meant = KNOWN.iter().filter(|it| pattern.matches(&it.name)).peekable();
        if meant.peek().is_none() {
            return Err(Fault::Action.at(Kind::Bucket, action.span.start.byte));
        }
        let applies = |it: &Known| (it.of_buckets && for_buckets) || (it.of_objects && for_objects);
        if !meant.any(applies) {
            return Err(Fault::DoesNotApply.at(Kind::Bucket, action.span.start.byte));
        }
    }
    Ok(())
}

/// The part of an S3 ARN that names a bucket or an object.
fn path(resource: &str) -> &str {
    resource.splitn(6, ':').nth(5).unwrap_or("*")
}

fn may_be_bucket(resource: &str) -> bool {
    let path = path(resource);
    !path.contains('/') || is_access_point(path)
}

fn may_be_object(resource: &str) -> bool {
    let path = path(resource);
    path.contains(['/', '*']) || is_access_point(path)
}

fn is_access_point(path: &str) -> bool {
    path.starts_with("accesspoint/")
}

/// Each resource of the policy must be the bucket or lie in it.
pub(crate) fn check_bucket(statements: &[Statement], bucket: &str) -> Result<(), Malformed> {
    let listed = |it: &Statement| -> Vec<Listed> {
        it.resources.iter().chain(&it.not_resources).flatten().cloned().collect()
    };
    for resource in statements.iter().flat_map(listed) {
        if !is_in_bucket(&resource.text, bucket) {
            return Err(Fault::Resource.at(Kind::Bucket, resource.span.start.byte));
        }
    }
    Ok(())
}

fn is_in_bucket(resource: &str, bucket: &str) -> bool {
    if resource == "*" {
        return true;
    }
    let mut parts = resource.splitn(6, ':').skip(2);
    if !matches!(parts.next(), Some("s3" | "*")) {
        return false;
    }
    let name = path(resource).split('/').next().unwrap_or("");
    // A wildcard may stand for a part of the name, or reach beyond it into the key.
    let Some(wildcard) = name.find(['*', '?', '$']) else {
        return name == bucket || name == "accesspoint";
    };
    bucket.starts_with(&name[..wildcard])
}
