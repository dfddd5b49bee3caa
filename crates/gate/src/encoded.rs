//! Encoded messages: why a call was denied, for the eyes of those who may decode it.
//!
//! EC2 tells the reason of a denial in a text that `sts:DecodeAuthorizationMessage` reads. It is
//! the decision's explanation, sealed.
//!
//! # Invariants
//!
//! * A message opens for the account that it was made for, in this vault, unchanged.
//! * Nothing is kept: the message says all there is to know.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use policy::{Facts, Value as Fact};
use serde_json::{Value, json};
use trail::Denial;

use crate::Context;
use crate::facts::CallFacts;

/// The nonce of a call's message, apart from all others.
const NONCE: u32 = 0x1000_0000;
/// What the message tells of the request, besides the keys that the operation supplies.
const KEYS: [&str; 12] = [
    "aws:CurrentTime",
    "aws:MultiFactorAuthPresent",
    "aws:PrincipalAccount",
    "aws:PrincipalArn",
    "aws:PrincipalOrgID",
    "aws:PrincipalType",
    "aws:RequestedRegion",
    "aws:SecureTransport",
    "aws:SourceIp",
    "aws:UserAgent",
    "aws:userid",
    "aws:username",
];

/// The denial in EC2's words: those of all services, and the encoded message.
pub(crate) fn sentence(facts: &CallFacts, sentence: &str, denial: &Denial) -> String {
    let cx = facts.cx;
    let text = explanation(facts, denial).to_string();
    let sealed =
        cx.authority.vault.seal(&name(&cx.caller.account), text.as_bytes(), cx.nonce(NONCE));
    let encoded = BASE64.encode(sealed);
    format!(
        "You are not authorized to perform this operation. {sentence}. Encoded authorization \
         failure message: {encoded}"
    )
}

/// What a message says, if it was encoded here for the caller's account.
pub fn decoded_message(cx: &Context, message: &str) -> Option<String> {
    let sealed = BASE64.decode(message).ok()?;
    let text = cx.authority.vault.open(&name(&cx.caller.account), &sealed).ok()?;
    String::from_utf8(text).ok()
}

fn name(account: &str) -> String {
    format!("authorization-message/{account}")
}

fn explanation(facts: &CallFacts, denial: &Denial) -> Value {
    let caller = &facts.cx.caller;
    let matched = denial.statement.iter().map(|statement| {
        json!({
            "statementId": statement,
            "effect": "DENY",
            "policy": denial.policy,
            "level": denial.level,
            "actions": {"items": [{"value": denial.action}]},
            "resources": {"items": [{"value": denial.resource}]},
        })
    });
    let supplied = facts.need.keys.iter().map(|(key, _)| key.as_ref());
    let conditions = KEYS.into_iter().chain(supplied).filter_map(|key| condition(facts, key));
    json!({
        "allowed": false,
        "explicitDeny": denial.decision == "explicitDeny",
        "matchedStatements": {"items": matched.collect::<Vec<_>>()},
        "failures": {"items": []},
        "context": {
            "principal": {
                "id": caller.user_id(),
                "name": caller.user().map(|it| &it.name),
                "arn": caller.arn(),
            },
            "action": denial.action,
            "resource": denial.resource,
            "conditions": {"items": conditions.collect::<Vec<_>>()},
        },
    })
}

fn condition(facts: &CallFacts, key: &str) -> Option<Value> {
    let values = match facts.get(&key.to_lowercase())? {
        Fact::One(text) => vec![text.into_owned()],
        Fact::Many(texts) => texts.into_iter().map(|it| it.into_owned()).collect(),
    };
    let items: Vec<Value> = values.into_iter().map(|it| json!({"value": it})).collect();
    Some(json!({"key": key, "values": {"items": items}}))
}
