//! The keys that sign digests.
//!
//! # Invariants
//!
//! * A private key is stored only sealed by the vault, bound to its fingerprint.
//! * A digest is signed by a key that is valid at the digest's end, so whoever validates it finds
//!   the key by the time range.
//! * Public keys are kept for good: a digest can be validated as long as it lies in its bucket.

use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::{KeyPair, KeySize};
use aws_lc_rs::signature::{KeyPair as _, RSA_PKCS1_SHA256};
use minicbor::{Decode, Encode};
use store::{Failure, Range, Table, Tx};
use vault::{NONCE_LENGTH, Vault};

use crate::progress::HOUR_MS;

/// Account, begin of validity → the key.
const KEYS: Table<(String, u64), SigningKey> = Table::new("trail/keys");

/// How long a key signs.
const VALIDITY_MS: i64 = 30 * 24 * HOUR_MS;
/// How long before the first digest a key is valid, so that ranges overlap.
const OVERLAP_MS: i64 = 24 * HOUR_MS;
/// How many keys one answer shows.
const KEYS_MAX: usize = 1000;

/// A key pair that signs an account's digests.
#[derive(Clone, PartialEq, Encode, Decode)]
pub struct SigningKey {
    /// MD5 of the public key, in hexadecimal.
    #[n(0)]
    pub fingerprint: String,
    /// PKCS#1, DER.
    #[n(1)]
    #[cbor(with = "minicbor::bytes")]
    pub public: Vec<u8>,
    /// PKCS#8, sealed.
    #[n(2)]
    #[cbor(with = "minicbor::bytes")]
    sealed: Vec<u8>,
    #[n(3)]
    pub valid_from: i64,
    #[n(4)]
    pub valid_until: i64,
}

/// The key that signs what ends at a time.
pub fn signing_key(tx: &Tx, account: &str, time_ms: i64) -> Result<Option<SigningKey>, Failure> {
    let keys = public_keys(tx, account, time_ms, time_ms)?;
    Ok(keys.into_iter().rev().find(|it| time_ms < it.valid_until))
}

/// The keys that were valid at some time of a range, oldest first.
pub fn public_keys(
    tx: &Tx,
    account: &str,
    from: i64,
    until: i64,
) -> Result<Vec<SigningKey>, Failure> {
    let rows = tx.scan_unchecked(KEYS, (account,), Range::all().limit(KEYS_MAX))?;
    let keys = rows.into_iter().map(|(_, key): (_, SigningKey)| key);
    Ok(keys.filter(|it| it.valid_from <= until && from <= it.valid_until).collect())
}

/// Keep a key.
pub fn put_key(tx: &mut Tx, account: &str, key: &SigningKey) {
    tx.put(KEYS, (account, u64::try_from(key.valid_from).unwrap_or(0)), key);
}

/// Seal an account's keys under the vault's newest key; how many were not.
pub fn reseal(
    tx: &mut Tx,
    vault: &Vault,
    account: &str,
    nonce: &mut dyn FnMut() -> [u8; NONCE_LENGTH],
) -> Result<usize, Failure> {
    let keys = tx.scan_unchecked(KEYS, (account,), Range::all())?;
    let mut moved = 0;
    for (_, key) in keys {
        let key: SigningKey = key;
        if let Some(key) = key.reseal(vault, nonce())? {
            put_key(tx, account, &key);
            moved += 1;
        }
    }
    Ok(moved)
}

impl SigningKey {
    /// Make a key for digests that end at `time_ms` and after.
    ///
    /// The library draws the primes itself: this is the one place below the edge where chance
    /// does not come in as a value. It takes a fraction of a second.
    pub fn generate(
        vault: &Vault,
        time_ms: i64,
        nonce: [u8; NONCE_LENGTH],
    ) -> Result<SigningKey, Failure> {
        let broken = |_| Failure::new("no RSA key could be made");
        let pair = KeyPair::generate(KeySize::Rsa2048).map_err(broken)?;
        let private = AsDer::<Pkcs8V1Der>::as_der(&pair).map_err(broken)?;
        let public = pair.public_key().as_ref().to_vec();
        let fingerprint = hex::encode(fast_md5::digest(&public));
        let sealed = vault.seal(&sealed_name(&fingerprint), private.as_ref(), nonce);
        let valid_from = (time_ms - OVERLAP_MS).max(0);
        Ok(SigningKey {
            fingerprint,
            public,
            sealed,
            valid_from,
            valid_until: time_ms + VALIDITY_MS,
        })
    }

    /// The key under the vault's newest key; `None` if it is.
    fn reseal(
        &self,
        vault: &Vault,
        nonce: [u8; NONCE_LENGTH],
    ) -> Result<Option<SigningKey>, Failure> {
        let resealed = vault.reseal(&sealed_name(&self.fingerprint), &self.sealed, nonce);
        let resealed = resealed.map_err(|_| self.unfit())?;
        Ok(resealed.map(|sealed| SigningKey { sealed, ..self.clone() }))
    }

    fn unfit(&self) -> Failure {
        Failure::new(format!("the signing key {} does not open", self.fingerprint))
    }

    /// Sign a message: RSA PKCS#1 v1.5 with SHA-256.
    pub(crate) fn sign(&self, vault: &Vault, message: &[u8]) -> Result<Vec<u8>, Failure> {
        let private = vault.open(&sealed_name(&self.fingerprint), &self.sealed);
        let pair =
            KeyPair::from_pkcs8(&private.map_err(|_| self.unfit())?).map_err(|_| self.unfit())?;
        let mut signature = vec![0; pair.public_modulus_len()];
        pair.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), message, &mut signature)
            .map_err(|_| self.unfit())?;
        Ok(signature)
    }
}

impl std::fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "SigningKey({})", self.fingerprint)
    }
}

fn sealed_name(fingerprint: &str) -> String {
    format!("digest-key/{fingerprint}")
}
