//! Made-up worlds for the property tests: a request, and policies of every level that speak about it.
//!
//! # Invariants
//!
//! * A world is a function of the bytes it is made from, so that a failing one shrinks by itself.
//! * The vocabulary is small and the texts collide: most statements come close to matching.

use std::sync::Arc;

use policy::{FactMap, Guarding, Kind, Policies, Policy, Request, Requester, Who};
use serde_json::{Map, Value, json};

/// Decisions, one byte each. When the bytes are used up every decision is the first choice.
pub struct Choices<'a> {
    bytes: &'a [u8],
}

impl<'a> Choices<'a> {
    pub fn of(bytes: &'a [u8]) -> Self {
        Self { bytes }
    }

    /// Less than `count`, which is at most 256.
    pub fn below(&mut self, count: usize) -> usize {
        match self.bytes.split_first() {
            Some((first, rest)) => {
                self.bytes = rest;
                usize::from(*first) % count
            }
            None => 0,
        }
    }

    pub fn one_in(&mut self, count: usize) -> bool {
        self.below(count) == 1
    }

    pub fn pick<'b>(&mut self, list: &[&'b str]) -> &'b str {
        list[self.below(list.len())]
    }

    fn word(&mut self, alphabet: &[&str], length_max: usize) -> String {
        (0..self.below(length_max + 1)).map(|_| self.pick(alphabet)).collect()
    }
}

const OWN: &str = "111111111111";
const OTHER: &str = "222222222222";

const ACTIONS: &[&str] = &[
    "s3:GetObject",
    "s3:GetObjectAcl",
    "s3:PutObject",
    "s3:PutBucketPolicy",
    "s3:Get",
    "kms:Decrypt",
    "kms:RetireGrant",
    "sts:AssumeRole",
    "sts:GetCallerIdentity",
    "iam:GetUser",
    "x:ab",
    "x:AABB",
];

const ACTION_PATTERNS: &[&str] = &[
    "*",
    "s3:*",
    "s3:GetObject",
    "S3:getobject",
    "s3:Get*",
    "s3:*Object",
    "s3:?et*",
    "s3:Put*",
    "s3:GetObject???",
    "kms:*",
    "kms:Decrypt",
    "kms:De*t",
    "sts:*",
    "sts:AssumeRole",
    "iam:*",
    "iam:GetUser",
];

const RESOURCES: &[&str] = &[
    "arn:aws:s3:::b/k",
    "*",
    "arn:aws:s3:::b",
    "arn:aws:s3:::b/x/k",
    "arn:aws:s3::k:b/k",
    "arn:aws:s3:::b/x:y",
    "arn:aws:s3:::b/*",
    "arn:aws:kms:eu-west-1:111111111111:key/k",
    "arn:aws:iam::111111111111:role/r",
    "arn:aws:iam::111111111111:role/aws-service-role/x/r",
    "arn:aws",
    "",
];

const RESOURCE_PATTERNS: &[&str] = &[
    "*",
    "arn:aws:s3:::*",
    "arn:aws:s3:::b",
    "arn:aws:s3:::b/*",
    "arn:aws:s3:::b/k",
    "arn:aws:s3:::b*k",
    "arn:aws:s3:::?/?",
    "arn:aws:s3:*:*:b/x*",
    "arn:aws:s3",
    "arn:*:s3:::b/k",
    "arn:aws:s3:::b/${aws:username}",
    "arn:aws:s3:::b/${aws:username, 'k'}",
    "arn:aws:s3:::b/${aws:TagKeys, 'k'}",
    "arn:aws:s3:::b/${*}",
    "arn:aws:s3::${aws:username}:b/k",
    "arn:aws:s3:::${none}*",
    "arn:aws:kms:*:111111111111:key/*",
    "arn:aws:kms:eu-*:*:*",
    "arn:aws:iam::*:role/*",
];

const PRINCIPALS: &[&str] = &[
    "*",
    OWN,
    OTHER,
    "arn:aws:iam::111111111111:root",
    "arn:aws:iam::111111111111:user/k",
    "arn:aws:iam::222222222222:user/k",
    "arn:aws:iam::111111111111:role/r",
    "arn:aws:sts::111111111111:assumed-role/r/k",
    "arn:aws:sts::111111111111:federated-user/k",
    "AIDAK",
    "AROAR",
];

/// What a Deny with `NotPrincipal` needs to spare somebody, and not quite.
const CHAINS: &[&[&str]] = &[
    &[OWN, "arn:aws:iam::111111111111:user/k"],
    &[OWN, "AIDAK"],
    &[OWN, "arn:aws:iam::111111111111:role/r"],
    &[OWN, "AROAR", "arn:aws:sts::111111111111:assumed-role/r/k"],
    &["AROAR", "arn:aws:sts::111111111111:assumed-role/r/k"],
    &[OWN, "arn:aws:sts::111111111111:assumed-role/r/k"],
    &[OWN, "AIDAK", "arn:aws:sts::111111111111:federated-user/k"],
];

const KEYS: &[&str] = &[
    "aws:username",
    "AWS:PrincipalTag/T",
    "aws:SourceIp",
    "aws:TagKeys",
    "aws:CurrentTime",
    "aws:SecureTransport",
    "aws:SourceArn",
];

const VALUES: &[&str] = &[
    "k",
    "",
    "K",
    "ab",
    "true",
    "False",
    "10.0.0.1",
    "10.0.0.0/8",
    "2001:db8::1",
    "2001:db8::/32",
    "2025-01-01T00:00:00Z",
    "2025",
    "1735689600",
    "7",
    "7.0",
    "-1",
    "a2s=",
    "arn:aws:s3:::b",
    "arn:aws:s3:::b/k",
    "arn:aws:s3:k::b",
];

const PATTERNS: &[&str] = &[
    "*",
    "k*",
    "?",
    "arn:aws:s3:::*",
    "arn:*:s3:*:*:b/?",
    "arn:aws:s3",
    "${aws:username}",
    "arn:aws:s3:::b/${aws:username}",
    "arn:aws:s3:${aws:username, 'k'}::b",
    "${aws:PrincipalTag/T, 'k'}",
    "${*}${?}${$}",
    "${aws:TagKeys}",
    "${",
];

const DATES: &[&str] =
    &["2025-01-01T00:00:00Z", "2025", "1735689600", "2025-01-01T01:00:00+01:00", "7"];

const TESTS: &[&str] = &[
    "StringEquals",
    "StringNotEquals",
    "StringEqualsIgnoreCase",
    "StringNotEqualsIgnoreCase",
    "StringLike",
    "StringNotLike",
    "NumericEquals",
    "NumericNotEquals",
    "NumericLessThan",
    "NumericGreaterThanEquals",
    "DateEquals",
    "DateNotEquals",
    "DateLessThanEquals",
    "DateGreaterThan",
    "Bool",
    "BinaryEquals",
    "IpAddress",
    "NotIpAddress",
    "ArnEquals",
    "ArnLike",
    "ArnNotEquals",
    "ArnNotLike",
];

const LETTERS: &[&str] = &["a", "b", "k", "é"];
const WILD_LETTERS: &[&str] = &["a", "b", "k", "*", "?", "*", "${*}", "${aws:username}", "é"];

/// Policies of all levels.
pub struct World {
    identity: Vec<Arc<Policy>>,
    boundary: Option<Vec<Arc<Policy>>>,
    session: Option<Vec<Arc<Policy>>>,
    resource: Option<Policy>,
    guarding: Guarding,
    granted: bool,
    restricted: bool,
    service_control: Vec<Vec<Arc<Policy>>>,
    resource_control: Vec<Vec<Arc<Policy>>>,
    /// The documents, for the report of a failure.
    pub texts: Vec<String>,
}

impl World {
    pub fn make(choices: &mut Choices) -> Self {
        let mut maker = Maker { choices, texts: Vec::new() };
        let guarding = match maker.choices.below(6) {
            4 => Guarding::Key,
            5 => Guarding::Trust,
            _ => Guarding::Ordinary,
        };
        let kind = if guarding == Guarding::Key { Kind::Key } else { Kind::Resource };
        let resource = (maker.choices.below(3) > 0).then(|| maker.policy(kind));
        let identity = maker.list(Kind::Identity, 4);
        let boundary = maker.choices.one_in(4).then(|| maker.list(Kind::Identity, 2));
        let session = maker.choices.one_in(4).then(|| maker.list(Kind::Session, 2));
        let service_control = maker.levels(Kind::ServiceControl);
        let resource_control = maker.levels(Kind::ResourceControl);
        let granted = maker.choices.one_in(8);
        let restricted = maker.choices.one_in(8);
        let texts = maker.texts;
        Self {
            identity,
            boundary,
            session,
            resource,
            guarding,
            granted,
            restricted,
            service_control,
            resource_control,
            texts,
        }
    }

    pub fn policies(&self) -> Policies<'_> {
        Policies {
            identity: &self.identity,
            boundary: self.boundary.as_deref(),
            session: self.session.as_deref(),
            resource: self.resource.as_ref(),
            guarding: self.guarding,
            granted: self.granted,
            restricted: self.restricted,
            service_control: &self.service_control,
            resource_control: &self.resource_control,
        }
    }
}

struct Maker<'a, 'b> {
    choices: &'a mut Choices<'b>,
    texts: Vec<String>,
}

impl Maker<'_, '_> {
    fn levels(&mut self, kind: Kind) -> Vec<Vec<Arc<Policy>>> {
        if !self.choices.one_in(3) {
            return Vec::new();
        }
        (0..self.choices.below(3)).map(|_| self.list(kind, 3)).collect()
    }

    fn list(&mut self, kind: Kind, count_max: usize) -> Vec<Arc<Policy>> {
        (0..self.choices.below(count_max)).map(|_| Arc::new(self.policy(kind))).collect()
    }

    fn policy(&mut self, kind: Kind) -> Policy {
        // Now and then enough for the index to narrow.
        let count = match self.choices.below(8) {
            7 => 8 + self.choices.below(12),
            few => 1 + few % 3,
        };
        let statements: Vec<Value> = (0..count).map(|_| self.statement(kind)).collect();
        let version = if self.choices.one_in(6) { "2008-10-17" } else { "2012-10-17" };
        let text = json!({"Version": version, "Statement": statements}).to_string();
        let policy = Policy::parse_stored(&text, kind);
        let policy = policy.unwrap_or_else(|it| panic!("{kind:?} {}: {text}", it.message));
        self.texts.push(format!("{kind:?} {text}"));
        policy
    }

    fn statement(&mut self, kind: Kind) -> Value {
        let mut statement = Map::new();
        let allows = self.choices.below(3) > 0;
        statement.insert("Effect".into(), if allows { "Allow" } else { "Deny" }.into());
        if kind == Kind::ResourceControl {
            statement.insert("Principal".into(), "*".into());
        }
        if matches!(kind, Kind::Key | Kind::Resource) {
            if self.choices.one_in(5) {
                let chain = CHAINS[self.choices.below(CHAINS.len())];
                statement.insert("NotPrincipal".into(), json!({"AWS": chain}));
            } else {
                let element = if self.choices.one_in(8) { "NotPrincipal" } else { "Principal" };
                statement.insert(element.into(), self.principal());
            }
        }
        let element = if self.choices.one_in(6) { "NotAction" } else { "Action" };
        let actions = self.several(Self::action);
        statement.insert(element.into(), actions);
        // These may do without.
        if !(matches!(kind, Kind::Key | Kind::Resource) && self.choices.one_in(8)) {
            let element = if self.choices.one_in(6) { "NotResource" } else { "Resource" };
            let resources = self.several(Self::resource);
            statement.insert(element.into(), resources);
        }
        if self.choices.one_in(2) {
            statement.insert("Condition".into(), self.conditions());
        }
        statement.into()
    }

    fn several(&mut self, one: fn(&mut Self) -> String) -> Value {
        match self.choices.below(4) {
            0 => one(self).into(),
            count => (0..count).map(|_| one(self)).collect::<Vec<_>>().into(),
        }
    }

    fn action(&mut self) -> String {
        match self.choices.below(8) {
            7 => format!("x:{}", self.choices.word(&["a", "b", "A", "*", "?"], 5)),
            _ => self.choices.pick(ACTION_PATTERNS).into(),
        }
    }

    fn resource(&mut self) -> String {
        match self.choices.below(4) {
            3 => format!("arn:aws:s3:::{}", self.choices.word(WILD_LETTERS, 6)),
            _ => self.choices.pick(RESOURCE_PATTERNS).into(),
        }
    }

    fn principal(&mut self) -> Value {
        match self.choices.below(8) {
            0 | 1 => "*".into(),
            6 => json!({"Service": "x.amazonaws.com"}),
            7 => json!({"Federated": "idp", "AWS": self.choices.pick(PRINCIPALS)}),
            _ => json!({"AWS": self.several(|it| it.choices.pick(PRINCIPALS).into())}),
        }
    }

    fn conditions(&mut self) -> Value {
        let mut conditions = Map::new();
        for _ in 0..=self.choices.below(2) {
            if self.choices.one_in(10) {
                let value = self.choices.pick(&["true", "false", "x"]);
                conditions.insert("Null".into(), json!({self.choices.pick(KEYS): value}));
                continue;
            }
            let test = self.choices.pick(TESTS);
            let prefix = self.choices.pick(&["", "", "", "ForAllValues:", "ForAnyValue:"]);
            let suffix = self.choices.pick(&["", "", "IfExists"]);
            let values = match test.starts_with("Date") {
                true => self.several(|it| it.choices.pick(DATES).into()),
                false => self.several(Self::condition_value),
            };
            let key = self.choices.pick(KEYS);
            conditions.insert(format!("{prefix}{test}{suffix}"), json!({key: values}));
        }
        conditions.into()
    }

    fn condition_value(&mut self) -> String {
        match self.choices.below(6) {
            0 | 1 => self.choices.pick(VALUES).into(),
            2 | 3 => self.choices.pick(PATTERNS).into(),
            4 => self.choices.word(LETTERS, 3),
            _ => self.choices.word(WILD_LETTERS, 5),
        }
    }
}

/// One request, owning its texts.
#[derive(Debug)]
pub struct Ask {
    who: Who,
    account: &'static str,
    arn: String,
    issuer: Option<String>,
    id: Option<&'static str>,
    action: String,
    resource: String,
    owner: &'static str,
    facts: FactMap,
}

impl Ask {
    pub fn make(choices: &mut Choices) -> Self {
        let who = [
            Who::User,
            Who::Role,
            Who::Root,
            Who::Federated,
            Who::Service,
            Who::Anonymous,
            Who::WebIdentity,
            Who::Saml,
        ][choices.below(8)];
        let account = if choices.one_in(3) { OTHER } else { OWN };
        let role = if choices.one_in(6) { "role/aws-service-role/x/r" } else { "role/r" };
        let (account, arn, issuer) = match who {
            Who::Root => (account, format!("arn:aws:iam::{account}:root"), None),
            Who::User => (account, format!("arn:aws:iam::{account}:user/k"), None),
            Who::Role => (
                account,
                format!("arn:aws:sts::{account}:assumed-role/r/k"),
                Some(format!("arn:aws:iam::{account}:{role}")),
            ),
            Who::Federated => (
                account,
                format!("arn:aws:sts::{account}:federated-user/k"),
                Some(format!("arn:aws:iam::{account}:user/k")),
            ),
            Who::Service => ("", "x.amazonaws.com".into(), None),
            Who::Anonymous => ("", "anonymous".into(), None),
            Who::WebIdentity | Who::Saml => ("", "idp".into(), None),
        };
        let id = match who {
            Who::User | Who::Federated => Some("AIDAK"),
            Who::Role => Some("AROAR"),
            _ => None,
        };
        let action = choices.pick(ACTIONS).to_string();
        let resource = match choices.below(3) {
            2 => format!("arn:aws:s3:::{}", choices.word(LETTERS, 6)),
            _ => choices.pick(RESOURCES).into(),
        };
        let owner = if choices.one_in(5) { OTHER } else { OWN };
        Self { who, account, arn, issuer, id, action, resource, owner, facts: facts(choices) }
    }

    pub fn request(&self) -> Request<'_> {
        let requester = Requester {
            who: self.who,
            account: self.account,
            arn: &self.arn,
            issuer: self.issuer.as_deref(),
            id: self.id,
        };
        let Self { action, resource, owner, facts, .. } = self;
        Request { requester, action, resource, owner, facts }
    }
}

fn facts(choices: &mut Choices) -> FactMap {
    let mut facts = FactMap::new();
    for key in KEYS {
        let mut value = || match choices.below(4) {
            0 => choices.word(LETTERS, 3),
            _ => choices.pick(VALUES).to_string(),
        };
        let values = [value(), value(), value()];
        match choices.below(6) {
            0 | 1 => {}
            5 => facts.set_many(key, values[..choices.below(4)].to_vec()),
            _ => facts.set(key, values[0].clone()),
        }
    }
    facts
}
