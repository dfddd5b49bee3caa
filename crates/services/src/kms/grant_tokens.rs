//! Grant tokens: what names a new grant to whoever is to use it at once.
//!
//! Here every grant is in force with its commit, so a token changes nothing in a decision. It still
//! has to be one: a call that brings something else is refused.
//!
//! # Invariants
//!
//! * A token is sealed, and no two are equal: nothing can be read from it.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use wire::kms as aws;

use super::chance::Purpose;
use super::rows::{Grant, Key};
use crate::prelude::*;

/// What tokens are sealed as.
const NAME: &str = "kms/grant-token";

/// A grant, as a token names it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Named {
    /// The ARN of the key.
    pub key: String,
    pub grant: String,
}

/// A new token of a grant.
pub(super) fn make(cx: &Context, key: &Key, grant: &Grant) -> String {
    let text = [key.arn().as_str(), "\n", &grant.id].concat();
    let nonce = cx.nonce(Purpose::Token as u32);
    BASE64.encode(cx.authority.vault.seal(NAME, text.as_bytes(), nonce))
}

/// What a token names.
pub(super) fn read(cx: &Context, token: &str) -> Result<Named, Refusal> {
    let opened = BASE64.decode(token).ok();
    let opened = opened.and_then(|it| cx.authority.vault.open_token(NAME, &it).ok());
    let text = opened.and_then(|it| String::from_utf8(it).ok());
    let named = text.as_deref().and_then(|it| it.split_once('\n'));
    let named = named.map(|(key, grant)| Named { key: key.into(), grant: grant.into() });
    named.ok_or_else(|| aws::invalid_grant_token(""))
}

/// Refuse what is no token.
pub(super) fn check(cx: &Context, tokens: &[String]) -> Result<(), Refusal> {
    tokens.iter().try_for_each(|it| read(cx, it).map(drop))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    #[test]
    fn a_token_names_its_grant_to_the_vault_alone() {
        let mut world = World::new();
        let key = Key { id: "k".into(), ..Key::default() };
        let grant = Grant { id: "0123".into(), ..Grant::default() };
        let (cx, later) = (world.context(), world.context());
        let token = make(&cx, &key, &grant);
        assert_ne!(token, make(&later, &key, &grant));
        let named = Named { key: key.arn(), grant: "0123".into() };
        assert_eq!(read(&later, &token).unwrap(), named);
        assert!(!String::from_utf8_lossy(&BASE64.decode(&token).unwrap()).contains("0123"));
        for junk in ["", "junk", "AAAA", &token[4..]] {
            assert_eq!(read(&cx, junk).unwrap_err().code, "InvalidGrantTokenException");
        }
    }
}
