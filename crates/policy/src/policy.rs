//! A policy: read once, asked many times.
//!
//! # Invariants
//!
//! * Only documents that the grammar of their kind accepts become policies.
//! * A policy never changes, and may be shared between threads.

use crate::grammar::{self, Checked, Fault, Origin};
use crate::index::Index;
use crate::public;
use crate::rule::Rule;
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

impl Statement {
    pub(crate) fn empty(span: Span) -> Self {
        Self {
            sid: None,
            effect: Verb::Deny,
            span,
            actions: None,
            not_actions: None,
            resources: None,
            not_resources: None,
            principals: None,
            not_principals: None,
            conditions: Vec::new(),
        }
    }
}

#[derive(Debug)]
pub struct Policy {
    kind: Kind,
    variables: bool,
    statements: Vec<Statement>,
    rules: Vec<Rule>,
    index: Index,
    is_public: bool,
}

impl Policy {
    /// Read a document by the full grammar of its kind.
    pub fn parse(text: &str, kind: Kind) -> Result<Policy, Malformed> {
        Self::compile(grammar::parse(text, kind, Origin::Sent)?, kind)
    }

    /// Read a document that nobody sends now: of any version, since the simulator takes older ones and
    /// they may be stored; and AWS's own RCPFullAWSAccess.
    pub fn parse_stored(text: &str, kind: Kind) -> Result<Policy, Malformed> {
        Self::compile(grammar::parse(text, kind, Origin::Stored)?, kind)
    }

    fn compile(checked: Checked, kind: Kind) -> Result<Policy, Malformed> {
        let Checked { statements, variables } = checked;
        let compile = |it| Rule::compile(it, kind, variables);
        let rules: Option<Vec<Rule>> = statements.iter().map(compile).collect();
        let rules = rules.ok_or_else(|| Fault::Syntax.at(kind, 0))?;
        let index = Index::of(&rules);
        let is_public = public::is_public(&statements, variables);
        Ok(Self { kind, variables, statements, rules, index, is_public })
    }

    /// Whether every resource of a bucket policy lies in the bucket; AWS's text if not.
    pub fn check_bucket(&self, bucket: &str) -> Result<(), Malformed> {
        grammar::check_bucket(&self.statements, bucket)
    }

    /// The refusal for a principal that does not exist, which only a service can know.
    pub fn unknown_principal(&self, principal: &Principal) -> Malformed {
        let (kind, text) = match &principal.named {
            Named::Everyone => ("AWS", "*"),
            Named::Account(text) | Named::Arn(text) | Named::Id(text) => ("AWS", text.as_str()),
            Named::Service(text) => ("Service", text.as_str()),
            Named::Federated(text) => ("Federated", text.as_str()),
            Named::CanonicalUser(text) => ("CanonicalUser", text.as_str()),
        };
        let quoted = format!("\"{kind}\":\"{text}\"");
        Fault::Principal(quoted).at(self.kind, principal.span.start.byte)
    }

    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// Whether `${…}` stands for a value: in documents of 2012-10-17, not in older ones.
    pub fn has_variables(&self) -> bool {
        self.variables
    }

    /// Whether S3 Block Public Access counts it as public.
    pub fn is_public(&self) -> bool {
        self.is_public
    }

    pub fn statements(&self) -> &[Statement] {
        &self.statements
    }

    /// Everybody whom a statement names, in `Principal` or `NotPrincipal`.
    pub fn principals(&self) -> impl Iterator<Item = &Principal> {
        self.statements
            .iter()
            .flat_map(|it| it.principals.iter().chain(&it.not_principals).flatten())
    }

    pub(crate) fn rule(&self, statement: u32) -> &Rule {
        &self.rules[statement as usize]
    }

    pub(crate) fn index(&self) -> &Index {
        &self.index
    }
}
