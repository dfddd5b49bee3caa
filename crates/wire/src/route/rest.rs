//! Routing by method and path template, for REST services other than S3.
//!
//! # Invariants
//!
//! * Of the templates that fit, the one with the most literal segments and parameters wins.

use http::request::Parts;

use super::{Routed, query};
use crate::{OperationModel, Refusal, Service};

pub fn route(service: &'static Service, parts: &Parts) -> Result<Routed, Refusal> {
    let parameters = query::parameters(parts.uri.query().unwrap_or_default())?;
    let path = parts.uri.path();
    let best = service
        .all_operations()
        .filter(|operation| operation.method == parts.method.as_str())
        .filter_map(|operation| Some((operation, fit(operation, path, &parameters)?)))
        .max_by_key(|(_, fit)| fit.literals);
    let Some((operation, fit)) = best else {
        return Ok(Routed { parameters, ..Routed::unknown(service, "UnknownOperation") });
    };
    let Some(labels) = fit
        .labels
        .into_iter()
        .map(|(name, value)| Some((name, query::path(value)?)))
        .collect::<Option<Vec<_>>>()
    else {
        return Err(super::s3::invalid_uri(path));
    };
    Ok(Routed { labels, parameters, ..Routed::new(service, operation) })
}

struct Fit<'a> {
    literals: usize,
    labels: Vec<(&'static str, &'a str)>,
}

fn fit<'a>(
    operation: &'static OperationModel,
    path: &'a str,
    parameters: &[(String, String)],
) -> Option<Fit<'a>> {
    let (template, literals) = operation.uri.split_once('?').unwrap_or((operation.uri, ""));
    let mut fit = Fit { literals: 0, labels: Vec::new() };
    for literal in literals.split('&').filter(|literal| !literal.is_empty()) {
        let (name, value) = literal.split_once('=').unwrap_or((literal, ""));
        let found = query::find(parameters, name)?;
        if !value.is_empty() && found != value {
            return None;
        }
        fit.literals += 1;
    }
    let mut rest = Some(path.strip_prefix('/').unwrap_or(path));
    let mut segments = template.strip_prefix('/').unwrap_or(template).split('/').peekable();
    while let Some(segment) = segments.next() {
        let here = rest.take()?;
        let (head, tail) = match here.split_once('/') {
            Some((head, tail)) => (head, Some(tail)),
            None => (here, None),
        };
        match segment.strip_prefix('{').and_then(|label| label.strip_suffix('}')) {
            Some(label) => match label.strip_suffix('+') {
                // A greedy label is last in every model; it takes all that is left.
                Some(label) => {
                    segments.next().is_none().then_some(())?;
                    (!here.is_empty()).then(|| fit.labels.push((label, here)))?;
                    return Some(fit);
                }
                None => (!head.is_empty()).then(|| fit.labels.push((label, head)))?,
            },
            None => {
                (segment == head).then_some(())?;
                fit.literals += 1;
            }
        }
        rest = tail;
    }
    rest.is_none_or(str::is_empty).then_some(fit)
}
