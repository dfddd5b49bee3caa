//! `userIdentity`: who made the call, as AWS's records say it.
//!
//! # Invariants
//!
//! * The owner of a resource learns of a stranger no more than the account and the principal's id.
//! * A session shows whose it is and whether MFA made it, never its secret or its token.

use identity::{ANONYMOUS, Holder, Identified, Principal, Session};

use crate::calendar;
use crate::event::Event;
use crate::json::Writer;

pub(crate) fn write(json: &mut Writer, event: &Event) {
    let caller = &event.caller;
    json.open('{');
    match &caller.principal {
        Principal::Service(name) if event.details.is_some() => {
            json.member("accountId", &caller.account);
            json.member("invokedBy", name);
        }
        Principal::Service(name) => {
            json.member("type", "AWSService");
            json.member("invokedBy", name);
        }
        Principal::Anonymous => {
            json.member("type", "AWSAccount");
            json.member("principalId", "");
            json.member("accountId", ANONYMOUS);
        }
        _ if event.is_foreign() => {
            json.member("type", "AWSAccount");
            json.member("principalId", &caller.user_id().unwrap_or_default());
            json.member("accountId", &caller.account);
        }
        _ => {
            principal(json, caller);
            if let Some(service) = &event.origin.invoked_by {
                json.member("invokedBy", service);
            }
        }
    }
    json.close('}');
}

fn principal(json: &mut Writer, caller: &Identified) {
    json.member("type", kind(&caller.principal));
    json.member("principalId", &caller.user_id().unwrap_or_default());
    json.member("arn", caller.arn());
    json.member("accountId", &caller.account);
    if let Some(id) = &caller.access_key_id {
        json.member("accessKeyId", id);
    }
    if let Some(user) = caller.user() {
        json.member("userName", &user.name);
    }
    if let Some(session) = &caller.session {
        json.key("sessionContext");
        context(json, caller, session);
    }
}

fn kind(principal: &Principal) -> &'static str {
    match principal {
        Principal::Root => "Root",
        Principal::User(_) => "IAMUser",
        Principal::Role { .. } => "AssumedRole",
        Principal::Federated { .. } => "FederatedUser",
        Principal::Anonymous | Principal::Service(_) => "Unknown",
    }
}

fn context(json: &mut Writer, caller: &Identified, session: &Session) {
    json.open('{');
    issuer(json, caller);
    json.key("attributes");
    json.open('{');
    json.member("creationDate", &calendar::iso8601(session.issued_at));
    // A role's session carries no MFA, however its maker showed one.
    let own = matches!(session.holder, Holder::Root | Holder::User(_));
    let mfa = own && session.mfa_at.is_some();
    json.member("mfaAuthenticated", if mfa { "true" } else { "false" });
    json.close('}');
    if let Some(source) = &session.source_identity {
        json.member("sourceIdentity", source);
    }
    json.close('}');
}

/// The role or user behind a session that has another name.
fn issuer(json: &mut Writer, caller: &Identified) {
    let (kind, id, name) = match &caller.principal {
        Principal::Role { role, .. } => ("Role", role.id.as_str(), Some(&role.name)),
        Principal::Federated { user: Some(user), .. } => {
            ("IAMUser", user.id.as_str(), Some(&user.name))
        }
        Principal::Federated { user: None, .. } => ("Root", caller.account.as_str(), None),
        _ => return,
    };
    json.key("sessionIssuer");
    json.open('{');
    json.member("type", kind);
    json.member("principalId", id);
    json.member("arn", caller.requester().issuer.unwrap_or_default());
    json.member("accountId", &caller.account);
    if let Some(name) = name {
        json.member("userName", name);
    }
    json.close('}');
}
