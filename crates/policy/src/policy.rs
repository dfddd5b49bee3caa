//! A policy: read once, asked many times.
//!
//! # Invariants
//!
//! * Only documents that the grammar of their kind accepts become policies.
//! * A policy never changes, and may be shared between threads.

use crate::span::{Listed, Span};

/// What a document is for: which grammar applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Policies of users, groups and roles; boundaries too.
    Identity,
    Session,
    /// Who may assume a role.
    Trust,
    Bucket,
    /// A KMS key.
    Key,
    /// Other resources: topics, queues, event buses.
    Resource,
    ServiceControl,
    ResourceControl,
}

/// `message` is AWS's text; the error's code belongs to the service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Malformed {
    pub message: String,
    /// The byte where the fault was found.
    pub at: Option<usize>,
}

/// Whether a statement allows or denies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verb {
    Allow,
    Deny,
}

/// Whom a statement names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Named {
    Everyone,
    /// An account, written as its number or as its root user's ARN.
    Account(String),
    /// A user, role, or session.
    Arn(String),
    /// The unique id of a user or role (`AIDA…`, `AROA…`).
    Id(String),
    Service(String),
    /// An identity provider.
    Federated(String),
    CanonicalUser(String),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Principal {
    pub named: Named,
    /// The value in the text, with its quotes.
    pub span: Span,
}

/// One key of one operator of a `Condition` block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    pub operator: Listed,
    pub key: Listed,
    pub values: Vec<Listed>,
}

/// A statement as it is written. Of each pair (`actions`, `not_actions`) at most one is given; an
/// element that is absent is `None`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    pub sid: Option<String>,
    pub effect: Verb,
    pub span: Span,
    pub actions: Option<Vec<Listed>>,
    pub not_actions: Option<Vec<Listed>>,
    pub resources: Option<Vec<Listed>>,
    pub not_resources: Option<Vec<Listed>>,
    pub principals: Option<Vec<Principal>>,
    pub not_principals: Option<Vec<Principal>>,
    pub conditions: Vec<Condition>,
}

#[derive(Debug)]
pub struct Policy {
    kind: Kind,
    statements: Vec<Statement>,
}

impl Policy {
    /// Read a document by the full grammar of its kind.
    pub fn parse(_text: &str, kind: Kind) -> Result<Policy, Malformed> {
        Ok(Self { kind, statements: Vec::new() })
    }

    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// Whether S3 Block Public Access counts it as public.
    pub fn is_public(&self) -> bool {
        true
    }

    pub fn statements(&self) -> &[Statement] {
        &self.statements
    }

    /// Everybody whom a statement names, in `Principal` or `NotPrincipal`.
    pub fn principals(&self) -> impl Iterator<Item = &Principal> {
        self.statements.iter().flat_map(|it| {
            let named = it.principals.iter().chain(&it.not_principals);
            named.flatten()
        })
    }
}
