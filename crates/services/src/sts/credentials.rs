//! Temporary credentials: a session, sealed into its own token.
//!
//! # Invariants
//!
//! * Nothing is stored: the token says all there is to know, and opens under the vault's key alone.
//! * A session ends at a whole second of real time.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use identity::{Holder, Session, key_id};
use wire::{Time, sts as aws};

use crate::prelude::*;

/// The fresh bytes of a call that its session is made of.
const KEY_ID: u32 = 0;
const SECRET: u32 = 1;
const NONCE: u32 = 2;
/// Thirty bytes are the forty characters of a secret.
const SECRET_BYTES: usize = 30;

/// What a session is to be, before it has a key.
pub(super) struct Wish {
    pub account: String,
    pub holder: Holder,
    pub duration_seconds: i32,
    /// When its holder showed a code of an MFA device, in real milliseconds.
    pub mfa_at: Option<i64>,
    pub policies: Option<Vec<String>>,
    pub policy_arns: Vec<String>,
    pub tags: Vec<(String, String)>,
    pub transitive: Vec<String>,
    pub source_identity: Option<String>,
}

impl Wish {
    pub(super) fn new(account: &str, holder: Holder, duration_seconds: i32) -> Wish {
        Wish {
            account: account.into(),
            holder,
            duration_seconds,
            mfa_at: None,
            policies: None,
            policy_arns: Vec::new(),
            tags: Vec::new(),
            transitive: Vec::new(),
            source_identity: None,
        }
    }
}

/// Credentials, and how much of a token's room they take in percent; AWS tells that only of
/// sessions with policies or tags.
pub(super) struct Issued {
    pub credentials: aws::Credentials,
    pub packed_percent: Option<i32>,
}

pub(super) fn issue(cx: &Context, wish: Wish) -> Outcome<Issued> {
    let begins = cx.real_now.div_euclid(1000);
    let session = Session {
        access_key_id: key_id::of(key_id::TEMPORARY, &wish.account, cx.fresh(KEY_ID)),
        secret_access_key: BASE64.encode(&cx.random(SECRET)[..SECRET_BYTES]),
        account: wish.account,
        holder: wish.holder,
        issued_at: begins * 1000,
        expires_at: (begins + i64::from(wish.duration_seconds)) * 1000,
        mfa_at: wish.mfa_at,
        policies: wish.policies,
        policy_arns: wish.policy_arns,
        tags: wish.tags,
        transitive: wish.transitive,
        source_identity: wish.source_identity,
        issued_at_vault: cx.now,
    };
    let (token, percent) = session.seal(&cx.authority.vault, cx.nonce(NONCE))?;
    let limited = session.policies.is_some() || !session.policy_arns.is_empty();
    if percent > 100 {
        return Err(too_large(percent, limited).into());
    }
    let packed = limited || !session.tags.is_empty();
    Ok(Issued {
        packed_percent: packed.then_some(percent as i32),
        credentials: aws::Credentials {
            access_key_id: session.access_key_id,
            secret_access_key: session.secret_access_key,
            session_token: token,
            expiration: Time(session.expires_at),
        },
    })
}

fn too_large(percent: usize, limited: bool) -> Refusal {
    aws::packed_policy_too_large(match limited {
        true => format!(
            "Packed policy consumes {percent}% of allotted space, please use smaller policy."
        ),
        false => format!("Packed size of session tags consumes {percent}% of allotted space."),
    })
}
