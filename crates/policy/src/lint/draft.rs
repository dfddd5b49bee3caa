//! A policy as far as it can be read: the statements of a text that the grammar may refuse.
//!
//! # Invariants
//!
//! * What is not of its type is left out; the grammar has the word about it.

use super::{Found, Severity};
use crate::json::{self, Json, Member, Node};
use crate::span::{Listed, Span};
use crate::{Condition, Kind, Verb};

pub struct Draft {
    pub statements: Vec<Statement>,
    is_current: bool,
}

pub struct Statement {
    pub effect: Verb,
    pub span: Span,
    pub actions: Option<Vec<Listed>>,
    pub not_actions: Option<Vec<Listed>>,
    pub resources: Option<Vec<Listed>>,
    pub not_resources: Option<Vec<Listed>>,
    pub not_principals: Option<Vec<Listed>>,
    pub names_principals: bool,
    pub conditions: Vec<Condition>,
}

impl Draft {
    /// None for what is not JSON, or no object.
    pub fn read(text: &str, found: &Found) -> Option<Draft> {
        let Json::Object(members) = json::read(text).ok()?.value else { return None };
        let version = member(&members, "Version");
        let is_current = version.is_some_and(|it| text_of(it).as_deref() == Some("2012-10-17"));
        let statements = match member(&members, "Statement").map(|it| &it.value) {
            Some(Json::List(nodes)) => nodes.iter().collect(),
            Some(Json::Object(_)) => {
                members.iter().filter(|it| it.key == "Statement").map(|it| &it.value).collect()
            }
            _ => Vec::new(),
        };
        let statements = statements.into_iter().filter_map(|it| Statement::read(it, found));
        Some(Draft { statements: statements.collect(), is_current })
    }

    /// What the document is for, by what is in it. Whether a policy without principals is of an
    /// organization cannot be told.
    pub fn kind(&self) -> Kind {
        if !self.statements.iter().any(|it| it.names_principals) {
            return Kind::Identity;
        }
        let actions = || self.statements.iter().flat_map(|it| it.actions.iter().flatten());
        let are_of =
            |service: &str| actions().all(|it| it.text.to_ascii_lowercase().starts_with(service));
        match () {
            () if are_of("sts:") => Kind::Trust,
            () if are_of("s3:") => Kind::Bucket,
            () if are_of("kms:") => Kind::Key,
            () => Kind::Resource,
        }
    }

    /// Variables in a document of the old language are plain text.
    pub fn look(&self, found: &mut Found) {
        if self.is_current {
            return;
        }
        for statement in &self.statements {
            let resources = statement.resources.iter().chain(&statement.not_resources).flatten();
            let values = statement.conditions.iter().flat_map(|it| &it.values);
            for value in resources.chain(values).filter(|it| it.text.contains("${")) {
                let message = format!(
                    "Without \"Version\": \"2012-10-17\" the variable in {} is plain text.",
                    value.text
                );
                let fix = "Add \"Version\": \"2012-10-17\" to the document.";
                found.push("variable-in-old-version", Severity::Error, value.span, message, fix);
            }
        }
    }
}

impl Statement {
    fn read(node: &Node, found: &Found) -> Option<Statement> {
        let Json::Object(members) = &node.value else { return None };
        let effect = match text_of(member(members, "Effect")?)?.as_str() {
            "Allow" => Verb::Allow,
            "Deny" => Verb::Deny,
            _ => return None,
        };
        let list = |name: &str| member(members, name).map(|it| listed(it, found));
        let conditions = member(members, "Condition").map(|it| conditions(it, found));
        Some(Statement {
            effect,
            // The brace alone: the whole statement would fill a screen.
            span: found.span(node.start, node.start + 1),
            actions: list("Action"),
            not_actions: list("NotAction"),
            resources: list("Resource"),
            not_resources: list("NotResource"),
            not_principals: member(members, "NotPrincipal").map(|it| principals(it, found)),
            names_principals: members
                .iter()
                .any(|it| ["Principal", "NotPrincipal"].contains(&&*it.key)),
            conditions: conditions.unwrap_or_default(),
        })
    }

    pub fn is_deny(&self) -> bool {
        self.effect == Verb::Deny
    }

    /// Of a Deny an error, for it leaves a hole; of an Allow a warning.
    pub fn severity(&self) -> Severity {
        if self.is_deny() { Severity::Error } else { Severity::Warning }
    }
}

fn member<'n>(members: &'n [Member], name: &str) -> Option<&'n Node> {
    members.iter().find(|it| it.key == name).map(|it| &it.value)
}

/// A scalar as text.
fn text_of(node: &Node) -> Option<String> {
    match &node.value {
        Json::Text(text) | Json::Number(text) => Some(text.clone()),
        Json::Bool(value) => Some(value.to_string()),
        _ => None,
    }
}

fn listed(node: &Node, found: &Found) -> Vec<Listed> {
    let nodes = match &node.value {
        Json::List(nodes) => nodes.as_slice(),
        _ => std::slice::from_ref(node),
    };
    let one = |it: &Node| {
        let span = found.span(it.start, it.end);
        text_of(it).map(|text| Listed { text, span })
    };
    nodes.iter().filter_map(one).collect()
}

/// Every principal, whatever its type.
fn principals(node: &Node, found: &Found) -> Vec<Listed> {
    match &node.value {
        Json::Object(members) => members.iter().flat_map(|it| listed(&it.value, found)).collect(),
        _ => listed(node, found),
    }
}

fn conditions(node: &Node, found: &Found) -> Vec<Condition> {
    let mut conditions = Vec::new();
    let Json::Object(operators) = &node.value else { return conditions };
    for operator in operators {
        let Json::Object(keys) = &operator.value.value else { continue };
        let name =
            |it: &Member| Listed { text: it.key.clone(), span: found.span(it.start, it.end) };
        for key in keys {
            conditions.push(Condition {
                operator: name(operator),
                key: name(key),
                values: listed(&key.value, found),
            });
        }
    }
    conditions
}
