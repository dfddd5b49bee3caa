//! A master key on a PKCS#11 token: it opens and seals there, and never leaves.
//!
//! # Invariants
//!
//! * The token is asked when the server starts and when the keyring is sealed anew, never between:
//!   no session outlives a question.
//! * A PIN is tried once. A token counts wrong ones, and locks.
//! * A key that is made here can neither be read nor taken off the token.

use std::path::Path;

use cryptoki::context::{CInitializeArgs, CInitializeFlags, Pkcs11};
use cryptoki::error::{Error, RvError};
use cryptoki::mechanism::Mechanism;
use cryptoki::mechanism::aead::GcmParams;
use cryptoki::object::{Attribute, KeyType, ObjectClass, ObjectHandle};
use cryptoki::session::{Session, UserType};
use cryptoki::slot::{Slot, TokenInfo};
use cryptoki::types::AuthPin;
use vault::{Key, NONCE_LENGTH, WRAPPED_NAME, key_of};
use zeroize::Zeroizing;

use super::file::{self, Unread};
use super::source::PIN;
use super::uri::Uri;
use crate::config::Sentence;
use crate::entropy;

const TAG_BITS: u64 = 128;
const KEY_BYTES: u64 = 32;
/// How many tokens a sentence names.
const NAMED_MAX: usize = 8;

/// A key on a token.
pub struct Token {
    uri: Uri,
    /// The token's label, once it was found.
    label: String,
    pin: AuthPin,
}

impl Token {
    /// Find the token. The key may be made later.
    pub fn new(uri: &Uri) -> Result<Token, Sentence> {
        let module = load(&uri.module)?;
        let (_, info) = find(&module, uri)?;
        Ok(Token { uri: uri.clone(), label: info.label().trim().into(), pin: pin(uri)? })
    }

    pub fn name(&self) -> String {
        Uri::name_on(&self.label, &self.uri.object)
    }

    /// Make the key unless it is there. Whether it was made.
    pub fn make(&self) -> Result<bool, Sentence> {
        self.with_session(|session| {
            if self.find_key(session)?.is_some() {
                return Ok(false);
            }
            let template = [
                Attribute::Class(ObjectClass::SECRET_KEY),
                Attribute::KeyType(KeyType::AES),
                Attribute::ValueLen(KEY_BYTES.into()),
                Attribute::Label(self.uri.object.clone().into_bytes()),
                Attribute::Id(entropy::bytes::<16>().to_vec()),
                Attribute::Token(true),
                Attribute::Private(true),
                Attribute::Sensitive(true),
                Attribute::Extractable(false),
                Attribute::Encrypt(true),
                Attribute::Decrypt(true),
            ];
            let made = session.generate_key(&Mechanism::AesKeyGen, &template);
            made.map(|_| true).map_err(|it| self.failed("makes no AES key", &it))
        })
    }

    /// Seal the key of a keyring.
    pub fn wrap(&self, key: &Key) -> Result<Vec<u8>, Sentence> {
        self.with_session(|session| {
            let handle = self.key(session)?;
            let mut nonce: [u8; NONCE_LENGTH] = entropy::bytes();
            let text = {
                let params = gcm(&mut nonce)?;
                session.encrypt(&Mechanism::AesGcm(params), handle, &key[..])
            };
            let text = text.map_err(|it| self.failed("seals nothing with AES-GCM", &it))?;
            // Some tokens draw the nonce themselves, and leave it here.
            Ok([&nonce[..], &text].concat())
        })
    }

    /// Open the first of these that this key opens.
    pub fn unwrap<'a>(
        &self,
        mut wrapped: impl Iterator<Item = &'a [u8]>,
    ) -> Result<Option<Key>, Sentence> {
        self.with_session(|session| {
            let handle = self.key(session)?;
            Ok(wrapped.find_map(|wrapped| {
                let (nonce, text) = wrapped.split_first_chunk::<NONCE_LENGTH>()?;
                let mut nonce = *nonce;
                let params = gcm(&mut nonce).ok()?;
                // What another key sealed does not open; tokens differ in how they say so.
                let opened = session.decrypt(&Mechanism::AesGcm(params), handle, text).ok()?;
                key_of(&Zeroizing::new(opened))
            }))
        })
    }

    fn with_session<T>(
        &self,
        deed: impl FnOnce(&Session) -> Result<T, Sentence>,
    ) -> Result<T, Sentence> {
        let module = load(&self.uri.module)?;
        let (slot, info) = find(&module, &self.uri)?;
        let session = module.open_rw_session(slot);
        let session = session.map_err(|it| self.failed("opens no session", &it))?;
        session.login(UserType::User, Some(&self.pin)).map_err(|it| {
            let label = &self.label;
            match it {
                Error::Pkcs11(RvError::PinIncorrect | RvError::PinLenRange, _) => {
                    let last =
                        if info.user_pin_final_try() { "; the token is about to lock" } else { "" };
                    format!("the PIN of the token `{label}` is wrong{last}.")
                }
                Error::Pkcs11(RvError::PinLocked, _) => {
                    format!("the token `{label}` is locked: its PIN was wrong too often.")
                }
                other => self.failed("lets nobody in", &other),
            }
        })?;
        let done = deed(&session);
        drop(session);
        done
    }

    fn key(&self, session: &Session) -> Result<ObjectHandle, Sentence> {
        self.find_key(session)?.ok_or_else(|| {
            format!(
                "there is no AES key `{}` on the token `{}`; make one with `trailkeep master-key \
                 make`.",
                self.uri.object, self.label
            )
        })
    }

    fn find_key(&self, session: &Session) -> Result<Option<ObjectHandle>, Sentence> {
        let template = [
            Attribute::Class(ObjectClass::SECRET_KEY),
            Attribute::KeyType(KeyType::AES),
            Attribute::Label(self.uri.object.clone().into_bytes()),
        ];
        let found = session.find_objects(&template);
        match found.map_err(|it| self.failed("cannot be searched", &it))?.as_slice() {
            [] => Ok(None),
            [key] => Ok(Some(*key)),
            _ => Err(format!(
                "the token `{}` has several AES keys `{}`; give the one that is meant a label of \
                 its own.",
                self.label, self.uri.object
            )),
        }
    }

    fn failed(&self, what: &str, error: &Error) -> Sentence {
        format!("the token `{}` {what}: {}.", self.label, said(error))
    }
}

fn gcm(nonce: &mut [u8; NONCE_LENGTH]) -> Result<GcmParams<'_>, Sentence> {
    GcmParams::new(nonce, WRAPPED_NAME.as_bytes(), TAG_BITS.into())
        .map_err(|it| format!("AES-GCM cannot be asked for: {}.", said(&it)))
}

fn load(path: &Path) -> Result<Pkcs11, Sentence> {
    let name = path.display();
    if !path.exists() {
        return Err(format!("the PKCS#11 module {name} is missing."));
    }
    let unfit = |it: Error| format!("the PKCS#11 module {name} cannot be used: {}.", said(&it));
    let module = Pkcs11::new(path).map_err(unfit)?;
    match module.initialize(CInitializeArgs::new(CInitializeFlags::OS_LOCKING_OK)) {
        Ok(()) | Err(Error::Pkcs11(RvError::CryptokiAlreadyInitialized, _)) => Ok(module),
        Err(other) => Err(unfit(other)),
    }
}

/// The one token that a URI means.
fn find(module: &Pkcs11, uri: &Uri) -> Result<(Slot, TokenInfo), Sentence> {
    let name = uri.module.display();
    let unfit = |it: Error| format!("the PKCS#11 module {name} shows no tokens: {}.", said(&it));
    let mut shown = Vec::new();
    for slot in module.get_slots_with_initialized_token().map_err(unfit)? {
        shown.push((slot, module.get_token_info(slot).map_err(unfit)?));
    }
    let labels: Vec<_> =
        shown.iter().take(NAMED_MAX).map(|(_, it)| format!("`{}`", it.label().trim())).collect();
    let labels = if labels.is_empty() { "none".into() } else { labels.join(", ") };
    let is = |asked: &Option<String>, it: &str| asked.as_deref().is_none_or(|at| at == it.trim());
    shown.retain(|(slot, it)| {
        is(&uri.token, it.label())
            && is(&uri.serial, it.serial_number())
            && uri.slot.is_none_or(|id| id == slot.id())
    });
    match shown.len() {
        1 => Ok(shown.remove(0)),
        0 => Err(format!(
            "no token of the PKCS#11 module {name} is the one asked for; it shows {labels}."
        )),
        _ => Err(format!(
            "several tokens of the PKCS#11 module {name} fit ({labels}); name one with token= or \
             serial=."
        )),
    }
}

fn pin(uri: &Uri) -> Result<AuthPin, Sentence> {
    let text = match &uri.pin_file {
        None => PIN.text()?.ok_or_else(|| {
            format!(
                "the PIN of the token is missing: name a file with pin-source= in the URI, set {}, \
                 or hand over the credential {}.",
                PIN.variable, PIN.credential
            )
        })?,
        Some(path) => file::read_private(path).map_err(|it| {
            let name = path.display();
            match it {
                Unread::Missing => format!("the PIN file {name} is missing."),
                Unread::Open => {
                    format!("the PIN file {name} is readable by others; run chmod 600 {name}.")
                }
                Unread::Failed(reason) => format!("the PIN file {name} cannot be read: {reason}."),
            }
        })?,
    };
    let text = std::str::from_utf8(&text).map_err(|_| "the PIN is not UTF-8.".to_string())?;
    Ok(AuthPin::from(text.trim_end_matches(['\r', '\n']).to_string()))
}

/// What a module says, in a few words: its own sentences quote the standard.
fn said(error: &Error) -> String {
    match error {
        Error::Pkcs11(code, function) => format!("{function:?} says {code:?}"),
        other => other.to_string(),
    }
}
