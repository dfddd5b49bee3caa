//! Checks an input against the constraints of its model, in AWS's words.
//!
//! # Invariants
//!
//! * A service that has errors of its own for bad values is checked for nothing else here.
//! * A sensitive value is never repeated.

mod iam;
mod organizations;
mod pattern;

use crate::model::{Kind, Member, StructureModel, Type};
use crate::{Document, Map, OperationModel, Protocol, Refusal, Service};

/// How many faults one message names.
const FAULTS_MAX: usize = 10;

/// How much of a value a message repeats, in letters.
const VALUE_LENGTH_MAX: usize = 1024;

/// What a service leaves to the model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Policy {
    /// The decoder has looked at everything that is looked at.
    Nothing,
    Required,
    Everything,
}

fn policy(service: &Service) -> Policy {
    match service.name {
        "s3" | "s3control" => Policy::Nothing,
        // It answers a bad name with InvalidTrailNameException, a bad page size with
        // InvalidMaxResultsException, and so on.
        "cloudtrail" => Policy::Required,
        _ => Policy::Everything,
    }
}

pub fn check(operation: &OperationModel, input: &Map) -> Result<(), Refusal> {
    let policy = policy(operation.service);
    if policy == Policy::Nothing {
        return Ok(());
    }
    let mut check = Check { policy, faults: Vec::new(), missing: None, first: None };
    check.structure(operation.input, input, "");
    if check.faults.is_empty() {
        return Ok(());
    }
    if let ("organizations", Some(first)) = (operation.service.name, &check.first) {
        return Err(organizations::refusal(first));
    }
    if let ("iam", [_], Some(only)) = (operation.service.name, &*check.faults, &check.first)
        && let Some(refusal) = iam::refusal(only)
    {
        return Err(refusal);
    }
    if let (Protocol::Ec2, Some(name)) = (operation.service.protocol, check.missing) {
        let message = format!("The request must contain the parameter {name}");
        return Err(Refusal::new("MissingParameter", 400, message));
    }
    let code = match operation.service.protocol {
        // IAM has a code of its own for sessions that are too short.
        Protocol::Query if check.first.as_ref().is_some_and(Fault::is_short_session) => {
            "ParamValidation"
        }
        Protocol::Query => "ValidationError",
        Protocol::Ec2 => "InvalidParameterValue",
        _ => "ValidationException",
    };
    let count = check.faults.len();
    let errors = if count == 1 { "error" } else { "errors" };
    let message = format!("{count} validation {errors} detected: {}", check.faults.join("; "));
    Err(Refusal::new(code, 400, message))
}

struct Check {
    policy: Policy,
    faults: Vec<String>,
    missing: Option<&'static str>,
    first: Option<Fault>,
}

/// What is wrong with a value, and where it is.
struct Fault {
    path: String,
    rule: Rule,
}

impl Fault {
    fn is_short_session(&self) -> bool {
        self.path == "maxSessionDuration" && self.rule == Rule::ValueMin
    }
}

/// The constraint that a value breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Rule {
    Required,
    LengthMin,
    LengthMax,
    ValueMin,
    ValueMax,
    Pattern,
    Values(&'static [&'static str]),
}

impl Check {
    fn structure(&mut self, model: &StructureModel, map: &Map, path: &str) {
        for member in model.members {
            match map.get(member.name) {
                None | Some(Document::Null) => self.absent(member, path),
                Some(value) => self.value(member.target, value, &join(path, member)),
            }
        }
    }

    fn absent(&mut self, member: &Member, path: &str) {
        // The SDKs fill in an idempotency token; a streaming body comes later.
        if member.required && !member.streaming {
            self.missing.get_or_insert(member.name);
            self.null(&join(path, member));
        }
    }

    fn null(&mut self, path: &str) {
        self.fault(
            path,
            Rule::Required,
            format!("Value null at '{path}' failed to satisfy constraint: Member must not be null"),
        );
    }

    fn value(&mut self, target: &Type, value: &Document, path: &str) {
        if self.policy == Policy::Everything {
            self.constraints(target, value, path);
        }
        match (target.kind, value) {
            (Kind::Structure(model), Document::Map(map)) => self.structure(model, map, path),
            (Kind::List { item, .. }, Document::List(items)) => {
                for (at, value) in items.iter().enumerate() {
                    let path = format!("{path}.{}.member", at + 1);
                    match value {
                        Document::Null if self.policy == Policy::Everything => self.null(&path),
                        value => self.value(item, value, &path),
                    }
                }
            }
            (Kind::Map { key: key_type, value: of, .. }, Document::Map(map)) => {
                for (key, value) in map.iter() {
                    if self.policy == Policy::Everything {
                        self.constraints(key_type, &Document::text(key), path);
                    }
                    self.value(of, value, &format!("{path}.{key}.member"));
                }
            }
            _ => {}
        }
    }

    fn constraints(&mut self, target: &Type, value: &Document, path: &str) {
        let (size, of) = match value {
            Document::Text(text) => (text.chars().count() as i64, "length"),
            Document::Blob(bytes) => (bytes.len() as i64, "length"),
            Document::List(items) => (items.len() as i64, "length"),
            Document::Map(map) if !matches!(target.kind, Kind::Structure(_)) => {
                (map.len() as i64, "length")
            }
            Document::Integer(value) => (*value, "value"),
            _ => return,
        };
        let mut broken = Vec::new();
        if let Some(max) = target.max.filter(|max| size > *max) {
            let rule = if of == "length" { Rule::LengthMax } else { Rule::ValueMax };
            broken.push((rule, format!("Member must have {of} less than or equal to {max}")));
        }
        if let Some(min) = target.min.filter(|min| size < *min) {
            let rule = if of == "length" { Rule::LengthMin } else { Rule::ValueMin };
            broken.push((rule, format!("Member must have {of} greater than or equal to {min}")));
        }
        if let Document::Text(text) = value {
            if !pattern::is_matched(target.pattern, text) {
                let pattern = target.pattern;
                let text = format!("Member must satisfy regular expression pattern: {pattern}");
                broken.push((Rule::Pattern, text));
            }
            if !target.values.is_empty() && !target.values.contains(&&**text) {
                let values = target.values.join(", ");
                let text = format!("Member must satisfy enum value set: [{values}]");
                broken.push((Rule::Values(target.values), text));
            }
        }
        for (rule, constraint) in broken {
            let shown = if target.sensitive { String::new() } else { shown(value) };
            let text =
                format!("Value{shown} at '{path}' failed to satisfy constraint: {constraint}");
            self.fault(path, rule, text);
        }
    }

    fn fault(&mut self, path: &str, rule: Rule, text: String) {
        self.first.get_or_insert_with(|| Fault { path: path.to_string(), rule });
        if self.faults.len() < FAULTS_MAX {
            self.faults.push(text);
        }
    }
}

/// AWS names members as its own Java code does.
fn join(path: &str, member: &Member) -> String {
    let mut letters = member.name.chars();
    let first = letters.next().map(|letter| letter.to_ascii_lowercase());
    let name: String = first.into_iter().chain(letters).collect();
    if path.is_empty() { name } else { format!("{path}.{name}") }
}

fn shown(value: &Document) -> String {
    let text = match value {
        Document::Text(text) => text.clone(),
        Document::Integer(value) => value.to_string(),
        Document::List(items) => {
            let items: Vec<&str> = items.iter().map(|it| it.as_text().unwrap_or("...")).collect();
            format!("[{}]", items.join(", "))
        }
        _ => return String::new(),
    };
    format!(" '{}'", text.chars().take(VALUE_LENGTH_MAX).collect::<String>())
}
