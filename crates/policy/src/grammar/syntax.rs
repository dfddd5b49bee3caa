//! The first reading: JSON becomes statements, each word with its place.
//!
//! # Invariants
//!
//! * What has a wrong type, an unknown name, or both elements of a pair is a syntax error; everything
//!   else is left to the checks that follow, in AWS's order.

use crate::grammar::fault::Fault;
use crate::json::{self, Json, Member, Node};
use crate::operator::Operator;
use crate::policy::{Condition, Kind, Malformed, Statement, Verb};
use crate::span::{Lines, Listed};

/// A document whose syntax is right.
pub(crate) struct Document {
    pub version: Option<Listed>,
    pub start: usize,
    pub statements: Vec<Written>,
}

/// A statement, and what is not yet checked of it.
pub(crate) struct Written {
    pub statement: Statement,
    pub effect: Listed,
    pub sid: Option<Listed>,
    pub principal: Option<Vec<Claim>>,
    pub not_principal: Option<Vec<Claim>>,
}

/// One entry of `Principal`: its type (`AWS`; none where it is the lone `*`) and its value.
pub(crate) struct Claim {
    pub kind: Option<String>,
    pub value: Listed,
}

pub(crate) fn read(text: &str, kind: Kind) -> Result<Document, Malformed> {
    let root = json::read(text).map_err(|at| Fault::Json.at(kind, at))?;
    let start = root.start;
    let Json::Object(members) = root.value else {
        return Err(Fault::Json.at(kind, start));
    };
    Reader { lines: &Lines::of(text), kind }.document(members, start)
}

struct Reader<'a> {
    lines: &'a Lines,
    kind: Kind,
}

impl Reader<'_> {
    fn refuse<T>(&self, fault: Fault, at: usize) -> Result<T, Malformed> {
        Err(fault.at(self.kind, at))
    }

    fn document(&self, members: Vec<Member>, start: usize) -> Result<Document, Malformed> {
        let mut version = None;
        let mut statements = None;
        for member in members {
            match member.key.as_str() {
                "Version" => version = Some(self.word(member.value)?),
                "Id" => drop(self.word(member.value)?),
                "Statement" => statements = Some(self.statements(member.value)?),
                _ => return self.refuse(Fault::Syntax, member.start),
            }
        }
        match statements {
            Some(statements) => Ok(Document { version, start, statements }),
            None => self.refuse(Fault::Missing("Statement"), start),
        }
    }

    fn statements(&self, node: Node) -> Result<Vec<Written>, Malformed> {
        let start = node.start;
        let nodes = match node.value {
            Json::List(nodes) => nodes,
            _ => vec![node],
        };
        if nodes.is_empty() {
            return self.refuse(Fault::Missing("Statement"), start);
        }
        nodes.into_iter().map(|it| self.statement(it)).collect()
    }

    fn statement(&self, node: Node) -> Result<Written, Malformed> {
        let span = self.lines.span(node.start, node.end);
        let Json::Object(members) = node.value else {
            return self.refuse(Fault::Syntax, node.start);
        };
        let mut statement = Statement::empty(span);
        let (mut sid, mut effect, mut principal, mut not_principal) = (None, None, None, None);
        for member in members {
            let value = member.value;
            match member.key.as_str() {
                "Sid" => sid = Some(self.word(value)?),
                "Effect" => effect = Some(self.word(value)?),
                "Action" => statement.actions = Some(self.words(value)?),
                "NotAction" => statement.not_actions = Some(self.words(value)?),
                "Resource" => statement.resources = Some(self.words(value)?),
                "NotResource" => statement.not_resources = Some(self.words(value)?),
                "Principal" => principal = Some(self.claims(value)?),
                "NotPrincipal" => not_principal = Some(self.claims(value)?),
                "Condition" => statement.conditions = self.conditions(value)?,
                _ => return self.refuse(Fault::Syntax, member.start),
            }
        }
        let twice = (statement.actions.is_some() && statement.not_actions.is_some())
            || (statement.resources.is_some() && statement.not_resources.is_some())
            || (principal.is_some() && not_principal.is_some());
        if twice {
            return self.refuse(Fault::Syntax, node.start);
        }
        let Some(effect) = effect else {
            return self.refuse(Fault::Missing("Effect"), node.start);
        };
        statement.sid = sid.as_ref().map(|it| it.text.clone());
        statement.effect = if effect.text == "Allow" { Verb::Allow } else { Verb::Deny };
        Ok(Written { statement, effect, sid, principal, not_principal })
    }

    fn word(&self, node: Node) -> Result<Listed, Malformed> {
        match node.value {
            Json::Text(text) => Ok(self.listed(text, node.start, node.end)),
            _ => self.refuse(Fault::Syntax, node.start),
        }
    }

    fn listed(&self, text: String, start: usize, end: usize) -> Listed {
        Listed { text, span: self.lines.span(start, end) }
    }

    fn words(&self, node: Node) -> Result<Vec<Listed>, Malformed> {
        match node.value {
            Json::List(nodes) => nodes.into_iter().map(|it| self.word(it)).collect(),
            _ => Ok(vec![self.word(node)?]),
        }
    }

    fn claims(&self, node: Node) -> Result<Vec<Claim>, Malformed> {
        let Json::Object(members) = node.value else {
            return Ok(vec![Claim { kind: None, value: self.word(node)? }]);
        };
        let mut claims = Vec::new();
        for member in members {
            let values = self.words(member.value)?;
            let claim = |value| Claim { kind: Some(member.key.clone()), value };
            claims.extend(values.into_iter().map(claim));
        }
        Ok(claims)
    }

    fn conditions(&self, node: Node) -> Result<Vec<Condition>, Malformed> {
        let Json::Object(operators) = node.value else {
            return self.refuse(Fault::Syntax, node.start);
        };
        let mut conditions = Vec::new();
        for operator in operators {
            if Operator::parse(&operator.key).is_none() {
                return self.refuse(Fault::Syntax, operator.start);
            }
            let Json::Object(keys) = operator.value.value else {
                return self.refuse(Fault::Syntax, operator.value.start);
            };
            let name = self.listed(operator.key, operator.start, operator.end);
            for key in keys {
                conditions.push(Condition {
                    operator: name.clone(),
                    key: self.listed(key.key, key.start, key.end),
                    values: self.values(key.value)?,
                });
            }
        }
        Ok(conditions)
    }

    fn values(&self, node: Node) -> Result<Vec<Listed>, Malformed> {
        match node.value {
            Json::List(nodes) => nodes.into_iter().map(|it| self.value(it)).collect(),
            _ => Ok(vec![self.value(node)?]),
        }
    }

    /// Numbers and truth values need no quotes here.
    fn value(&self, node: Node) -> Result<Listed, Malformed> {
        let text = match node.value {
            Json::Text(text) | Json::Number(text) => text,
            Json::Bool(value) => value.to_string(),
            _ => return self.refuse(Fault::Syntax, node.start),
        };
        Ok(self.listed(text, node.start, node.end))
    }
}
