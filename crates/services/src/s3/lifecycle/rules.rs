//! Which rules can be put, and how they are shown.
//!
//! | fault                                                        | answer                       |
//! |--------------------------------------------------------------|------------------------------|
//! | no rules, or more than 1,000                                 | 400 `MalformedXML`           |
//! | neither a filter nor a prefix; a filter of two things; an    | 400 `MalformedXML`           |
//! | `And` of one; an action without what it needs                |                              |
//! | filters and prefixes of the old kind in one configuration    | 400 `InvalidRequest`         |
//! | a rule without actions                                       | 400 `InvalidRequest`         |
//! | an action that the filter does not go with                   | 400 `InvalidRequest`         |
//! | old prefixes that overlap, for the same action               | 400 `InvalidRequest`         |
//! | an id twice or too long; days below one; a date that is no   | 400 `InvalidArgument`        |
//! | midnight                                                     |                              |
//! | a transition                                                 | 501 `NotImplemented`         |
//!
//! # Invariants
//!
//! * Rules that passed here have distinct ids, and are shown as they were put, an id given to those
//!   that had none.
//! * Texts are AWS's where they are known; those about sizes are not.

use std::collections::HashSet;

use wire::{Refusal, Time, s3 as aws};

use super::due::DAY_MS;
use super::rows::{Expiration, Form, Noncurrent, Rule, Scope};
use crate::s3::refuse::{invalid_argument, invalid_request, malformed_xml};
use crate::s3::tags::{self, Tags};

const RULES_MAX: usize = 1000;
const ID_BYTES_MAX: usize = 255;
const PREFIX_BYTES_MAX: usize = 1024;
const KEPT_MAX: u32 = 100;

/// The rules of a request's body; `fresh` gives an id to the nth that has none.
pub(in crate::s3) fn parse(
    rules: Vec<aws::LifecycleRule>,
    fresh: impl Fn(usize) -> String,
) -> Result<Vec<Rule>, Refusal> {
    if rules.is_empty() || rules.len() > RULES_MAX {
        return Err(malformed_xml());
    }
    let rules = rules.into_iter().enumerate().map(|(nth, rule)| parse_rule(rule, || fresh(nth)));
    let rules: Vec<Rule> = rules.collect::<Result<_, _>>()?;
    check_kinds(&rules)?;
    check_ids(&rules)?;
    check_overlaps(&rules)?;
    Ok(rules)
}

/// The rules as they are shown.
pub(in crate::s3) fn to_body(rules: Vec<Rule>) -> Vec<aws::LifecycleRule> {
    rules.into_iter().map(show_rule).collect()
}

fn parse_rule(rule: aws::LifecycleRule, fresh: impl Fn() -> String) -> Result<Rule, Refusal> {
    check_transitions(&rule)?;
    let enabled = match rule.status.as_str() {
        "Enabled" => true,
        "Disabled" => false,
        _ => return Err(malformed_xml()),
    };
    let scope = parse_scope(rule.prefix, rule.filter)?;
    let expiration = rule.expiration.map(|it| parse_expiration(it, &scope)).transpose()?;
    let noncurrent = rule.noncurrent_version_expiration;
    let noncurrent = noncurrent.map(|it| parse_noncurrent(it, &scope)).transpose()?;
    let abort = rule.abort_incomplete_multipart_upload;
    let abort_days = abort.map(|it| parse_abort(it, &scope)).transpose()?;
    if expiration.is_none() && noncurrent.is_none() && abort_days.is_none() {
        return Err(invalid_request("At least one action needs to be specified in a rule."));
    }
    let id = rule.id.filter(|it| !it.is_empty()).unwrap_or_else(fresh);
    if id.len() > ID_BYTES_MAX {
        let message = "ID length should not exceed allowed limit of 255";
        return Err(invalid_argument(message, "ID", &id));
    }
    Ok(Rule { id, enabled, scope, expiration, noncurrent, abort_days })
}

/// Objects cannot be moved: there is no other storage class to move them to.
fn check_transitions(rule: &aws::LifecycleRule) -> Result<(), Refusal> {
    let named = [
        ("Transition", rule.transitions.as_ref().is_some_and(|it| !it.is_empty())),
        (
            "NoncurrentVersionTransition",
            rule.noncurrent_version_transitions.as_ref().is_some_and(|it| !it.is_empty()),
        ),
    ];
    match named.iter().find(|(_, present)| *present) {
        Some((name, _)) => Err(Refusal::not_implemented(&format!(
            "The lifecycle action {name}, which moves objects to another storage class,"
        ))),
        None => Ok(()),
    }
}

fn parse_scope(
    prefix: Option<String>,
    filter: Option<aws::LifecycleRuleFilter>,
) -> Result<Scope, Refusal> {
    let scope = match (prefix, filter) {
        (Some(prefix), None) => {
            Scope { form: Form::Prefix, prefix: Some(prefix), ..Scope::default() }
        }
        (None, Some(filter)) => parse_filter(filter)?,
        (None, None) => return Err(malformed_xml()),
        (Some(_), Some(_)) => return Err(mixed(Form::Filter)),
    };
    if scope.prefix.as_ref().is_some_and(|it| it.len() > PREFIX_BYTES_MAX) {
        return Err(invalid_request("The maximum size of a prefix is 1024."));
    }
    check_sizes(&scope)?;
    Ok(scope)
}

fn parse_filter(filter: aws::LifecycleRuleFilter) -> Result<Scope, Refusal> {
    let aws::LifecycleRuleFilter {
        prefix,
        tag,
        object_size_greater_than,
        object_size_less_than,
        and,
    } = filter;
    let named = [
        prefix.is_some(),
        tag.is_some(),
        object_size_greater_than.is_some(),
        object_size_less_than.is_some(),
        and.is_some(),
    ];
    if named.into_iter().filter(|it| *it).count() > 1 {
        return Err(malformed_xml());
    }
    match and {
        Some(and) => parse_and(and),
        None => Ok(Scope {
            form: Form::Filter,
            prefix,
            tags: parse_tags(tag.into_iter().collect())?,
            larger_than: parse_size(object_size_greater_than)?,
            smaller_than: parse_size(object_size_less_than)?,
        }),
    }
}

fn parse_and(and: aws::LifecycleRuleAndOperator) -> Result<Scope, Refusal> {
    let scope = Scope {
        form: Form::And,
        prefix: and.prefix,
        tags: parse_tags(and.tags.unwrap_or_default())?,
        larger_than: parse_size(and.object_size_greater_than)?,
        smaller_than: parse_size(and.object_size_less_than)?,
    };
    let named = usize::from(scope.prefix.is_some())
        + scope.tags.len()
        + usize::from(scope.larger_than.is_some())
        + usize::from(scope.smaller_than.is_some());
    if named < 2 { Err(malformed_xml()) } else { Ok(scope) }
}

fn parse_tags(tags: Vec<aws::Tag>) -> Result<Tags, Refusal> {
    let pairs: Tags = tags.into_iter().map(|tag| (tag.key, tag.value)).collect();
    for (key, value) in &pairs {
        tags::check_of_object(key, value)?;
    }
    let distinct: HashSet<&str> = pairs.iter().map(|(key, _)| key.as_str()).collect();
    match distinct.len() == pairs.len() {
        true => Ok(pairs),
        false => Err(invalid_request("Duplicate Tag Keys are not allowed.")),
    }
}

fn parse_size(size: Option<i64>) -> Result<Option<u64>, Refusal> {
    let parse = |it: i64| {
        let message = "The size of an object in a lifecycle filter must not be negative.";
        u64::try_from(it).map_err(|_| invalid_request(message))
    };
    size.map(parse).transpose()
}

fn check_sizes(scope: &Scope) -> Result<(), Refusal> {
    match (scope.larger_than, scope.smaller_than) {
        (Some(larger), Some(smaller)) if larger >= smaller => Err(invalid_request(
            "The value of ObjectSizeGreaterThan must be less than that of ObjectSizeLessThan.",
        )),
        _ => Ok(()),
    }
}

fn parse_expiration(
    expiration: aws::LifecycleExpiration,
    scope: &Scope,
) -> Result<Expiration, Refusal> {
    let aws::LifecycleExpiration { date, days, expired_object_delete_marker } = expiration;
    match (days, date, expired_object_delete_marker) {
        (Some(days), None, None) => Ok(Expiration::Days(positive(days, "Days", "Expiration")?)),
        (None, Some(Time(date)), None) if date.rem_euclid(DAY_MS) != 0 => {
            let message = "'Date' must be at midnight GMT";
            Err(invalid_argument(message, "Date", &trail::iso8601(date)))
        }
        (None, Some(Time(date)), None) => Ok(Expiration::Date(date)),
        (None, None, Some(_)) if !scope.tags.is_empty() => {
            Err(invalid_request("ExpiredObjectDeleteMarker cannot be specified with Tags."))
        }
        (None, None, Some(lone)) => Ok(Expiration::LoneMarker(lone)),
        _ => Err(malformed_xml()),
    }
}

fn parse_noncurrent(
    expiration: aws::NoncurrentVersionExpiration,
    scope: &Scope,
) -> Result<Noncurrent, Refusal> {
    let action = "NoncurrentVersionExpiration";
    let days = expiration.noncurrent_days.ok_or_else(malformed_xml)?;
    let days = positive(days, "NoncurrentDays", action)?;
    let Some(kept) = expiration.newer_noncurrent_versions else {
        return Ok(Noncurrent { days, kept: None });
    };
    if scope.form == Form::Prefix {
        let message = "NewerNoncurrentVersions element can only be used in Lifecycle V2.";
        return Err(invalid_request(message));
    }
    let kept = positive(kept, "NewerNoncurrentVersions", action)?;
    if kept > KEPT_MAX {
        let message = "'NewerNoncurrentVersions' for NoncurrentVersionExpiration action must not \
                       be greater than 100";
        return Err(invalid_argument(message, "NewerNoncurrentVersions", &kept.to_string()));
    }
    Ok(Noncurrent { days, kept: Some(kept) })
}

fn parse_abort(abort: aws::AbortIncompleteMultipartUpload, scope: &Scope) -> Result<u32, Refusal> {
    let action = "AbortIncompleteMultipartUpload";
    let days = abort.days_after_initiation.ok_or_else(malformed_xml)?;
    let days = positive(days, "DaysAfterInitiation", action)?;
    if !scope.tags.is_empty() {
        return Err(invalid_request(&format!("{action} cannot be specified with Tags.")));
    }
    if scope.larger_than.is_some() || scope.smaller_than.is_some() {
        return Err(invalid_request(&format!("{action} cannot be specified with Object Size.")));
    }
    Ok(days)
}

fn positive(number: i32, name: &str, action: &str) -> Result<u32, Refusal> {
    u32::try_from(number).ok().filter(|it| *it > 0).ok_or_else(|| {
        let message = format!("'{name}' for {action} action must be a positive integer");
        invalid_argument(&message, name, &number.to_string())
    })
}

/// The first rule says of which kind all are.
fn check_kinds(rules: &[Rule]) -> Result<(), Refusal> {
    let old = |rule: &Rule| rule.scope.form == Form::Prefix;
    let Some(first) = rules.first() else { return Ok(()) };
    match rules.iter().any(|it| old(it) != old(first)) {
        true => Err(mixed(first.scope.form)),
        false => Ok(()),
    }
}

/// What a configuration is told whose first rule has this form, and another not.
fn mixed(first: Form) -> Refusal {
    invalid_request(match first {
        Form::Prefix => "Filter element can only be used in Lifecycle V2.",
        Form::Filter | Form::And => {
            "Base level prefix cannot be used in Lifecycle V2, prefixes are only supported in the \
             Filter."
        }
    })
}

fn check_ids(rules: &[Rule]) -> Result<(), Refusal> {
    let mut ids = HashSet::new();
    match rules.iter().find(|it| !ids.insert(it.id.as_str())) {
        Some(rule) => {
            let message = "Rule ID must be unique. Found same ID for more than one rule";
            Err(invalid_argument(message, "ID", &rule.id))
        }
        None => Ok(()),
    }
}

/// Whether a rule asks for something.
type Asks = fn(&Rule) -> bool;

/// Of the old kind, no two rules may say something of the same object.
fn check_overlaps(rules: &[Rule]) -> Result<(), Refusal> {
    let actions: [(&str, Asks); 3] = [
        ("Expiration", |it| it.expiration.is_some()),
        ("NoncurrentVersionExpiration", |it| it.noncurrent.is_some()),
        ("AbortIncompleteMultipartUpload", |it| it.abort_days.is_some()),
    ];
    for (action, has) in actions {
        let old = rules.iter().filter(|it| it.scope.form == Form::Prefix && has(it));
        let mut prefixes: Vec<&str> = old.filter_map(|it| it.scope.prefix.as_deref()).collect();
        prefixes.sort_unstable();
        // Sorted, whatever a prefix begins stands right behind it.
        if let Some(pair) = prefixes.windows(2).find(|it| it[1].starts_with(it[0])) {
            return Err(invalid_request(&format!(
                "Found overlapping prefixes '{}' and '{}' for same action type '{action}'",
                pair[1], pair[0]
            )));
        }
    }
    Ok(())
}

fn show_rule(rule: Rule) -> aws::LifecycleRule {
    let number = |it: u32| i32::try_from(it).ok();
    let (prefix, filter) = match rule.scope.form {
        Form::Prefix => (rule.scope.prefix, None),
        Form::Filter | Form::And => (None, Some(show_filter(rule.scope))),
    };
    aws::LifecycleRule {
        id: Some(rule.id),
        status: if rule.enabled { "Enabled" } else { "Disabled" }.into(),
        prefix,
        filter,
        expiration: rule.expiration.map(show_expiration),
        noncurrent_version_expiration: rule.noncurrent.map(|it| aws::NoncurrentVersionExpiration {
            noncurrent_days: number(it.days),
            newer_noncurrent_versions: it.kept.and_then(number),
        }),
        abort_incomplete_multipart_upload: rule
            .abort_days
            .map(|it| aws::AbortIncompleteMultipartUpload { days_after_initiation: number(it) }),
        ..Default::default()
    }
}

fn show_filter(scope: Scope) -> aws::LifecycleRuleFilter {
    let size = |it: Option<u64>| it.and_then(|it| i64::try_from(it).ok());
    let (larger, smaller) = (size(scope.larger_than), size(scope.smaller_than));
    let mut tags = tags::to_body(scope.tags);
    if scope.form == Form::And {
        let and = aws::LifecycleRuleAndOperator {
            prefix: scope.prefix,
            tags: (!tags.is_empty()).then_some(tags),
            object_size_greater_than: larger,
            object_size_less_than: smaller,
        };
        return aws::LifecycleRuleFilter { and: Some(and), ..Default::default() };
    }
    aws::LifecycleRuleFilter {
        prefix: scope.prefix,
        tag: tags.pop(),
        object_size_greater_than: larger,
        object_size_less_than: smaller,
        and: None,
    }
}

fn show_expiration(expiration: Expiration) -> aws::LifecycleExpiration {
    match expiration {
        Expiration::Days(days) => {
            aws::LifecycleExpiration { days: i32::try_from(days).ok(), ..Default::default() }
        }
        Expiration::Date(date) => {
            aws::LifecycleExpiration { date: Some(Time(date)), ..Default::default() }
        }
        Expiration::LoneMarker(lone) => aws::LifecycleExpiration {
            expired_object_delete_marker: Some(lone),
            ..Default::default()
        },
    }
}
