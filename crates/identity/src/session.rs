//! Sessions: temporary credentials whose token says everything, so that checking it needs no row.
//!
//! # Invariants
//!
//! * A token opens only under the master key that sealed it; nobody else can make or change one.
//! * A token carries the secret of its access key, so a stolen token alone signs nothing that its
//!   owner could not.
//! * A session ends at its time by the real clock, whatever a lab's clock says. It dies with the
//!   user or role behind it: what it may do is looked up at every call.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use minicbor::{Decode, Encode};
use store::Failure;

use crate::{AccountId, packed};
use vault::NONCE_LENGTH;
use vault::Vault;

/// The longest token that is given out.
pub const SESSION_TOKEN_BYTES_MAX: usize = 4096;

/// How much a session may say before it is packed. A policy of this size takes a while to judge by,
/// however well it packs.
pub const SESSION_BYTES_MAX: usize = 16 * 1024;

/// What a token is sealed for.
const SEALED_NAME: &str = "session-token";

/// What a session token says.
#[derive(Debug, Clone, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
pub struct Session {
    #[n(0)]
    pub access_key_id: String,
    #[n(1)]
    pub secret_access_key: String,
    #[n(2)]
    pub account: AccountId,
    #[n(3)]
    pub holder: Holder,
    /// Real time, in milliseconds.
    #[n(4)]
    pub issued_at: i64,
    /// Real time, in milliseconds; a whole second.
    #[n(5)]
    pub expires_at: i64,
    /// When the holder showed an MFA code, if this session carries that; real milliseconds.
    #[n(6)]
    pub mfa_at: Option<i64>,
    /// Session policies, as they were passed; `None` when the session is not limited by any.
    #[n(7)]
    pub policies: Option<Vec<String>>,
    /// Managed session policies, by ARN.
    #[n(8)]
    pub policy_arns: Vec<String>,
    /// Session tags.
    #[n(9)]
    pub tags: Vec<(String, String)>,
    /// The keys of the tags that later sessions inherit.
    #[n(10)]
    pub transitive: Vec<String>,
    #[n(11)]
    pub source_identity: Option<String>,
    /// When it was issued by the vault's clock, in milliseconds: policies hold it against times of
    /// that clock, which a lab moves.
    #[n(12)]
    pub issued_at_vault: i64,
}

/// Whose session it is. Users and roles are named by the ids that are never used again.
#[derive(Debug, Clone, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
pub enum Holder {
    /// `GetSessionToken` of the root user.
    #[default]
    #[n(0)]
    Root,
    /// `GetSessionToken` of a user.
    #[n(1)]
    User(#[n(0)] String),
    #[n(2)]
    Role {
        #[n(0)]
        id: String,
        #[n(1)]
        session_name: String,
    },
    /// `GetFederationToken`, of a user or (without one) of the root user.
    #[n(3)]
    Federated {
        #[n(0)]
        name: String,
        #[n(1)]
        user: Option<String>,
    },
}

impl Session {
    /// The token that says this, and how much of the room for one it takes, in percent. A session
    /// that takes more than 100 may not be handed out: no token so long is opened again.
    pub fn seal(
        &self,
        vault: &Vault,
        nonce: [u8; NONCE_LENGTH],
    ) -> Result<(String, usize), Failure> {
        let bytes = minicbor::to_vec(self)
            .map_err(|it| Failure::new(format!("a session does not encode: {it}")))?;
        let token = BASE64.encode(vault.seal(SEALED_NAME, &packed::pack(&bytes), nonce));
        let percent = |length: usize, max: usize| (length * 100).div_ceil(max);
        let taken = percent(token.len(), SESSION_TOKEN_BYTES_MAX)
            .max(percent(bytes.len(), SESSION_BYTES_MAX));
        Ok((token, taken))
    }

    /// What a token says, if this vault made it and has not renewed its keys since.
    pub fn open(vault: &Vault, token: &str) -> Option<Session> {
        if token.len() > SESSION_TOKEN_BYTES_MAX {
            return None;
        }
        let sealed = BASE64.decode(token).ok()?;
        let packed = vault.open_token(SEALED_NAME, &sealed).ok()?;
        minicbor::decode(&packed::unpack(&packed, SESSION_BYTES_MAX)?).ok()
    }

    pub fn is_expired(&self, real_now_ms: i64) -> bool {
        real_now_ms >= self.expires_at
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn session() -> Session {
        Session {
            access_key_id: "ASIAEXAMPLE".into(),
            secret_access_key: "hush".into(),
            account: "111122223333".into(),
            holder: Holder::Role { id: "AROAEXAMPLE".into(), session_name: "june".into() },
            expires_at: 900_000,
            policies: Some(vec!["{}".into()]),
            tags: vec![("team".into(), "audit".into())],
            ..Session::default()
        }
    }

    #[test]
    fn a_token_opens_only_where_it_was_sealed_and_unchanged() {
        let (vault, other) = (Vault::new(&[7; 32]), Vault::new(&[8; 32]));
        let (token, percent) = session().seal(&vault, [1; NONCE_LENGTH]).unwrap();
        assert!((1..10).contains(&percent));
        assert_eq!(Session::open(&vault, &token), Some(session()));
        assert_eq!(Session::open(&other, &token), None);
        let mut changed = token.clone().into_bytes();
        changed[40] = if changed[40] == b'A' { b'B' } else { b'A' };
        assert_eq!(Session::open(&vault, &String::from_utf8(changed).unwrap()), None);
        assert_eq!(Session::open(&vault, &"A".repeat(SESSION_TOKEN_BYTES_MAX + 4)), None);
        let long = Session { policies: Some(vec!["{}".repeat(40_000)]), ..session() };
        let (token, percent) = long.seal(&vault, [1; NONCE_LENGTH]).unwrap();
        assert!(percent > 100 && Session::open(&vault, &token).is_none());
        assert!(!session().is_expired(899_999) && session().is_expired(900_000));
    }

    /// A directory that gets its keyring keeps its sessions; one that changes its master key does
    /// not.
    #[test]
    fn a_token_of_before_there_were_keyrings_opens_until_the_master_key_is_another() {
        use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
        let master = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, &[7; 32]).unwrap());
        let mut sealed = packed::pack(&minicbor::to_vec(session()).unwrap());
        let nonce = Nonce::assume_unique_for_key([1; NONCE_LENGTH]);
        let name = Aad::from(SEALED_NAME.as_bytes());
        master.seal_in_place_append_tag(nonce, name, &mut sealed).unwrap();
        let token = BASE64.encode([&[1; NONCE_LENGTH][..], &sealed].concat());
        let key = vault::Key::from([9; 32]);
        let master = vault::Master::new(vault::Key::from([7; 32]));
        let mut vault = Vault::adopt([3; 16], &key, &master);
        assert_eq!(Session::open(&vault, &token), Some(session()));
        let (ours, _) = session().seal(&vault, [1; NONCE_LENGTH]).unwrap();
        vault.retire_direct();
        assert_eq!(Session::open(&vault, &token), None);
        assert_eq!(Session::open(&vault, &ours), Some(session()));
        vault.renew(&key).unwrap();
        assert_eq!(Session::open(&vault, &ours), None);
    }
}
