//! Facts: the values of condition keys, worked out only when a policy asks.
//!
//! # Invariants
//!
//! * A key that AWS leaves out of a request's context is absent here, never empty or false: the MFA
//!   keys of long-term access keys above all.
//! * What the operation says of its own call comes first: `AssumeRole` knows of the MFA code that it
//!   was given.

use std::borrow::Cow;
use std::cell::RefCell;

use identity::{ANONYMOUS, Account, Controls, Holder, Membership, Principal, Standing};
use policy::{Facts, Value};
use store::Tx;
use trail::iso8601;

use crate::{Context, Need, Outcome, Stop};

pub(crate) struct CallFacts<'a> {
    pub cx: &'a Context,
    pub tx: &'a Tx,
    pub standing: &'a Standing,
    pub controls: &'a Controls,
    pub owner: &'a str,
    pub need: &'a Need,
    /// Why a key could not be found out; the decision then does not count.
    pub broken: RefCell<Option<Stop>>,
}

fn one(text: &str) -> Option<Value<'_>> {
    Some(Value::one(text))
}

fn made<'a>(text: impl Into<String>) -> Option<Value<'a>> {
    Some(Value::One(Cow::Owned(text.into())))
}

fn truth(it: bool) -> Option<Value<'static>> {
    one(if it { "true" } else { "false" })
}

/// Whether a key is the one asked for, which is in lower case. The names of tags hold letters of any
/// alphabet.
fn is_same(key: &str, asked: &str) -> bool {
    key.eq_ignore_ascii_case(asked) || !key.is_ascii() && key.to_lowercase() == asked
}

impl Facts for CallFacts<'_> {
    fn get(&self, key: &str) -> Option<Value<'_>> {
        if let Some(value) = self.of_call(key) {
            return Some(value);
        }
        if key == policy::CANONICAL_USER {
            return self.canonical_user();
        }
        let Some(name) = key.strip_prefix("aws:") else { return self.found_out(key) };
        if let Some(tag) = name.strip_prefix("principaltag/") {
            let mut tags = self.standing.tags.iter();
            return tags.find(|it| is_same(&it.0, tag)).and_then(|it| one(&it.1));
        }
        self.of_principal(name)
            .or_else(|| self.of_session(name))
            .or_else(|| self.of_request(name))
            .or_else(|| self.of_resource(name))
            .or_else(|| name.starts_with("resourcetag/").then(|| self.found_out(key)).flatten())
    }
}

impl CallFacts<'_> {
    /// What the operation says of this call.
    fn of_call(&self, key: &str) -> Option<Value<'_>> {
        let (_, value) = self.need.keys.iter().find(|it| is_same(&it.0, key))?;
        match value {
            Key::One(text) => one(text),
            Key::Many(texts) => {
                Some(Value::Many(texts.iter().map(|it| Cow::Borrowed(it.as_str())).collect()))
            }
        }
    }

    /// What S3's policies call the caller's account.
    fn canonical_user(&self) -> Option<Value<'_>> {
        let caller = &self.cx.caller;
        let known = !caller.is_anonymous() && caller.service_name().is_none();
        known.then(|| Value::One(Account::canonical_id(&caller.account).into()))
    }

    /// What the operation finds out only when it is asked.
    fn found_out(&self, key: &str) -> Option<Value<'_>> {
        let inquiry = self.need.inquiry?;
        match inquiry(self.cx, self.tx, self.need, key) {
            Ok(None) => None,
            Ok(Some(Key::One(text))) => made(text),
            Ok(Some(Key::Many(texts))) => {
                Some(Value::Many(texts.into_iter().map(Cow::Owned).collect()))
            }
            Err(stop) => {
                self.broken.replace(Some(stop));
                None
            }
        }
    }

    fn of_principal(&self, name: &str) -> Option<Value<'_>> {
        let caller = &self.cx.caller;
        let service = caller.service_name();
        match name {
            "principalarn" => caller.principal_arn().and_then(one),
            "principalaccount" if service.is_none() => one(&caller.account),
            "principaltype" => one(match caller.principal {
                Principal::Root => "Account",
                Principal::User(_) => "User",
                Principal::Role { .. } => "AssumedRole",
                Principal::Federated { .. } => "FederatedUser",
                Principal::Anonymous => "Anonymous",
                Principal::Service(_) => return None,
            }),
            "username" => caller.user().and_then(|it| one(&it.name)),
            "userid" => caller.user_id().and_then(made),
            "principalisawsservice" if !caller.is_anonymous() => truth(service.is_some()),
            "principalservicename" => service.and_then(one),
            "principalservicenameslist" => service.map(|it| Value::Many(vec![it.into()])),
            "principalorgid" => self.membership().and_then(|it| one(&it.organization)),
            "principalorgpaths" => {
                self.membership().map(|it| Value::Many(vec![it.path.as_str().into()]))
            }
            "viaawsservice" if service.is_none() => truth(self.cx.origin.invoked_by.is_some()),
            _ => None,
        }
    }

    fn membership(&self) -> Option<&Membership> {
        self.standing.membership.as_ref()
    }

    /// Keys of temporary credentials only.
    fn of_session(&self, name: &str) -> Option<Value<'_>> {
        let session = self.cx.caller.session.as_ref()?;
        // A role's session carries no MFA, however its maker showed one.
        let own = matches!(session.holder, Holder::Root | Holder::User(_));
        let mfa_at = session.mfa_at.filter(|_| own);
        match name {
            "tokenissuetime" => made(iso8601(session.issued_at_vault)),
            "multifactorauthpresent" => truth(mfa_at.is_some()),
            "multifactorauthage" => made(((self.cx.real_now - mfa_at?) / 1000).max(0).to_string()),
            "sourceidentity" => session.source_identity.as_deref().and_then(one),
            _ => None,
        }
    }

    fn of_request(&self, name: &str) -> Option<Value<'_>> {
        let (cx, origin) = (self.cx, &self.cx.origin);
        match name {
            "currenttime" => made(iso8601(cx.now)),
            "epochtime" => made(cx.now_seconds().to_string()),
            "securetransport" => truth(origin.tls.is_some()),
            "sourceip" if cx.caller.service_name().is_none() => one(&origin.source_ip),
            "useragent" if !origin.user_agent.is_empty() => one(&origin.user_agent),
            "referer" => origin.referer.as_deref().and_then(one),
            "requestedregion" => one(match self.need.is_global() {
                true => "us-east-1",
                false => &cx.region,
            }),
            "sourcearn" => cx.source_arn.as_deref().and_then(one),
            "sourceaccount" if cx.source_arn.is_some() => one(&cx.caller.account),
            _ => None,
        }
    }

    fn of_resource(&self, name: &str) -> Option<Value<'_>> {
        let membership = self.controls.membership.as_ref();
        match name {
            "resourceaccount" if self.owner != ANONYMOUS => one(self.owner),
            "resourceorgid" => membership.and_then(|it| one(&it.organization)),
            "resourceorgpaths" => membership.map(|it| Value::Many(vec![it.path.as_str().into()])),
            _ => None,
        }
    }
}

/// Finds out the value of a condition key, asked for in lower case, that costs too much to be worked
/// out for every call: one that is read from a row, or that few policies ask for.
pub type Inquiry = fn(&Context, &Tx, &Need, &str) -> Outcome<Option<Key>>;

/// The value of a condition key that an operation supplies.
#[derive(Debug, Clone, PartialEq)]
pub enum Key {
    One(String),
    Many(Vec<String>),
}

impl From<&str> for Key {
    fn from(it: &str) -> Key {
        Key::One(it.into())
    }
}

impl From<String> for Key {
    fn from(it: String) -> Key {
        Key::One(it)
    }
}

impl From<Vec<String>> for Key {
    fn from(it: Vec<String>) -> Key {
        Key::Many(it)
    }
}

impl From<bool> for Key {
    fn from(it: bool) -> Key {
        Key::One(it.to_string())
    }
}

impl From<i64> for Key {
    fn from(it: i64) -> Key {
        Key::One(it.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_ignore_the_case_of_every_alphabet() {
        for (key, asked) in [
            ("aws:RequestTag/Team", "aws:requesttag/team"),
            ("aws:RequestTag/Ämter", "aws:requesttag/ämter"),
            ("ОТДЕЛ", "отдел"),
        ] {
            assert!(is_same(key, asked), "{key}");
        }
        assert!(!is_same("Ämter", "amter") && !is_same("Team", "teams"));
    }
}
