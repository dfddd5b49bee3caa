//! Routing of S3: the host and the path name the target, method and parameters the operation.
//!
//! # Invariants
//!
//! * The rules are read from the model once; a request walks the few of its method and target.
//! * A parameter that names a sub-resource is never ignored: what the method cannot do with it is
//!   `MethodNotAllowed`.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use http::request::Parts;

use super::{Routed, host, query};
use crate::model::Place;
use crate::{OperationModel, Refusal, Service, s3};

/// What a request addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Target {
    Service,
    Bucket,
    Object,
}

impl Target {
    fn resource_type(self) -> &'static str {
        match self {
            Target::Service => "SERVICE",
            Target::Bucket => "BUCKET",
            Target::Object => "OBJECT",
        }
    }
}

/// One operation's conditions.
struct Rule {
    operation: &'static OperationModel,
    /// Parameters in the model's address, with their value where it is fixed.
    literals: Vec<(&'static str, &'static str)>,
    /// Required parameters and headers: what tells UploadPart from PutObject.
    parameters: Vec<&'static str>,
    headers: Vec<&'static str>,
}

struct Table {
    /// By target and method.
    rules: BTreeMap<(Target, &'static str), Vec<Rule>>,
    /// Every parameter that names a sub-resource.
    subresources: Vec<&'static str>,
}

pub fn route(
    service: &'static Service,
    parts: &Parts,
    hosts: &[String],
) -> Result<Routed, Refusal> {
    let parameters = query::parameters(parts.uri.query().unwrap_or_default())
        .map_err(|_| invalid_uri(&parts.uri.to_string()))?;
    let (target, labels) = address(parts, hosts)?;
    let routed = match operation(parts, target, &parameters)? {
        Found::Modeled(operation) => Routed::new(service, operation),
        Found::Unserved(name) => Routed::unknown(service, name),
    };
    Ok(Routed { labels, parameters, ..routed })
}

pub fn invalid_uri(uri: &str) -> Refusal {
    s3::invalid_uri("Couldn't parse the specified URI.").with("URI", uri)
}

type Labels = Vec<(&'static str, String)>;

/// The bucket and the key. Slashes after the bucket belong to the key.
fn address(parts: &Parts, hosts: &[String]) -> Result<(Target, Labels), Refusal> {
    let path = parts.uri.path();
    let rest = path.strip_prefix('/').unwrap_or(path);
    let (bucket, key) = match host::bucket_of_host(parts, hosts) {
        Some(bucket) => (bucket, rest),
        None => rest.split_once('/').unwrap_or((rest, "")),
    };
    let decode = |text| query::path(text).ok_or_else(|| invalid_uri(path));
    if bucket.is_empty() {
        // `//key` has a key and no bucket.
        return if key.is_empty() {
            Ok((Target::Service, Vec::new()))
        } else {
            Err(invalid_uri(path))
        };
    }
    let mut labels = Vec::with_capacity(2);
    labels.push(("Bucket", decode(bucket)?));
    if key.is_empty() {
        return Ok((Target::Bucket, labels));
    }
    labels.push(("Key", decode(key)?));
    Ok((Target::Object, labels))
}

enum Found {
    Modeled(&'static OperationModel),
    Unserved(&'static str),
}

fn operation(
    parts: &Parts,
    target: Target,
    parameters: &[(String, String)],
) -> Result<Found, Refusal> {
    let method = parts.method.as_str();
    let table = table();
    if method == "OPTIONS" {
        return Ok(Found::Unserved("OptionsObject"));
    }
    let named = parameters.iter().find(|(name, _)| table.subresources.contains(&&**name));
    let rules = table.rules.get(&(target, method)).map_or(&[][..], Vec::as_slice);
    let fitting = || {
        rules.iter().filter(|rule| {
            rule.literals.is_empty() == named.is_none() && rule.literals_hold(parameters)
        })
    };
    // Of equals the first: ListBuckets before ListDirectoryBuckets.
    let best = fitting().rev().max_by_key(|rule| rule.rank(parts, parameters));
    // `x-id` only chooses between operations that nothing else tells apart.
    let best = best.map(|best| {
        let rank = best.rank(parts, parameters);
        let id = query::find(parameters, "x-id");
        let mut equals = fitting().filter(|rule| rule.rank(parts, parameters) == rank);
        id.and_then(|id| equals.find(|rule| rule.operation.name == id)).unwrap_or(best)
    });
    match best {
        Some(rule) if rule.operation.method != "POST" || rule.is_met(parts, parameters) => {
            Ok(Found::Modeled(rule.operation))
        }
        _ if method == "POST" && target == Target::Bucket && named.is_none() => {
            Ok(Found::Unserved("PostObject"))
        }
        _ => Err(method_not_allowed(method, target, parameters)),
    }
}

fn method_not_allowed(method: &str, target: Target, parameters: &[(String, String)]) -> Refusal {
    if let Some(kind) = query::find(parameters, "list-type").filter(|kind| *kind != "2") {
        let message = "Invalid List Type specified in Request";
        return Refusal::invalid_argument(message, "list-type", kind);
    }
    let rules = table().rules.iter().filter(|((of, _), _)| *of == target);
    let mut allowed: Vec<&str> = rules
        .flat_map(|(_, rules)| rules)
        .filter(|rule| {
            rule.literals_hold(parameters)
                && parameters
                    .iter()
                    .filter(|(name, _)| table().subresources.contains(&&**name))
                    .all(|(name, _)| rule.literals.iter().any(|(literal, _)| literal == name))
        })
        .map(|rule| rule.operation.method)
        .collect();
    allowed.sort_unstable();
    allowed.dedup();
    s3::method_not_allowed("The specified method is not allowed against this resource.")
        .with("Method", method)
        .with("ResourceType", target.resource_type())
        .header("allow", allowed.join(", "))
}

impl Rule {
    fn literals_hold(&self, parameters: &[(String, String)]) -> bool {
        self.literals.iter().all(|(name, value)| {
            let found = query::find(parameters, name);
            found.is_some_and(|found| value.is_empty() || found == *value)
        })
    }

    /// How well the rule fits: fixed parameters first, then required ones that are there, then
    /// few that are not, and what AWS has retired comes last.
    fn rank(&self, parts: &Parts, parameters: &[(String, String)]) -> (usize, usize, usize, bool) {
        let present = self.present(parts, parameters);
        let missing = self.parameters.len() + self.headers.len() - present;
        (self.literals.len(), present, usize::MAX - missing, !self.operation.deprecated)
    }

    fn present(&self, parts: &Parts, parameters: &[(String, String)]) -> usize {
        let given = |name: &&&str| query::find(parameters, name).is_some();
        let sent = |name: &&&str| parts.headers.contains_key(**name);
        self.parameters.iter().filter(given).count() + self.headers.iter().filter(sent).count()
    }

    fn is_met(&self, parts: &Parts, parameters: &[(String, String)]) -> bool {
        !self.literals.is_empty()
            || self.present(parts, parameters) == self.parameters.len() + self.headers.len()
    }
}

fn table() -> &'static Table {
    static TABLE: OnceLock<Table> = OnceLock::new();
    TABLE.get_or_init(|| {
        let (mut rules, mut subresources) = (BTreeMap::<_, Vec<Rule>>::new(), Vec::new());
        for (target, rule) in s3::SERVICE.operations.iter().filter_map(|it| rule(it)) {
            subresources.extend(rule.literals.iter().map(|(name, _)| *name));
            rules.entry((target, rule.operation.method)).or_default().push(rule);
        }
        subresources.sort_unstable();
        subresources.dedup();
        Table { rules, subresources }
    })
}

fn rule(operation: &'static OperationModel) -> Option<(Target, Rule)> {
    let (path, query) = operation.uri.split_once('?').unwrap_or((operation.uri, ""));
    let target = match path {
        "/" => Target::Service,
        "/{Bucket}" => Target::Bucket,
        "/{Bucket}/{Key+}" => Target::Object,
        // WriteGetObjectResponse has a host of its own.
        _ => return None,
    };
    let literals = query.split('&').filter(|literal| !literal.is_empty());
    let required = |place| {
        let members = operation.input.members.iter();
        members.filter(move |member| member.required && member.place == place)
    };
    let rule = Rule {
        operation,
        literals: literals.map(|it| it.split_once('=').unwrap_or((it, ""))).collect(),
        parameters: required(Place::Query).map(|member| member.wire_name).collect(),
        headers: required(Place::Header).map(|member| member.wire_name).collect(),
    };
    Some((target, rule))
}
