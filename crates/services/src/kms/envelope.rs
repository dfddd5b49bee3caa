//! Envelopes: what symmetric keys encrypt, and only they open.
//!
//! ```text
//! 01 02 02 00 78 | id of the material (32) | salt (32) | ciphertext | tag (16)
//! ```
//!
//! Each envelope has an AES-256 key of its own, which HMAC-SHA256 makes of the material and the
//! salt, so no key ever encrypts twice, however often a material is used. The salt is made of fresh
//! bytes, of the plaintext and of the context by the same material: even if the fresh bytes came
//! twice, two different envelopes would not share a key.
//!
//! # Invariants
//!
//! * The encryption context is authenticated, with the id of the material: an envelope opens only
//!   with the same pairs, in whatever order they are given.
//! * Nothing here is remembered, and what was opened is wiped when it is dropped.

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use aws_lc_rs::hmac::{self, HMAC_SHA256};
use zeroize::Zeroizing;

const HEADER: [u8; 5] = [1, 2, 2, 0, 0x78];
const ID: usize = 32;
const SALT: usize = 32;
const TAG: usize = 16;
const FRONT: usize = HEADER.len() + ID + SALT;

const FOR_SALTS: u8 = 1;
const FOR_KEYS: u8 = 2;

/// Pairs of text that must be given again to open what was sealed with them.
pub(super) type Pairs = [(String, String)];

/// The id of the material that an envelope names, if it is one.
pub(super) fn material_of(envelope: &[u8]) -> Option<&[u8; 32]> {
    let rest = envelope.strip_prefix(&HEADER).filter(|_| envelope.len() > FRONT + TAG)?;
    rest.first_chunk()
}

/// Seal `plain` under a material, with fresh bytes of the call.
pub(super) fn seal(
    (id, material): (&[u8; 32], &[u8]),
    context: &Pairs,
    plain: &[u8],
    fresh: &[u8; 32],
) -> Vec<u8> {
    let aad = associated(id, context);
    let made = hmac::Key::new(HMAC_SHA256, material);
    let mut salting = hmac::Context::with_key(&made);
    for part in [&[FOR_SALTS][..], fresh, &(aad.len() as u64).to_be_bytes(), &aad, plain] {
        salting.update(part);
    }
    let salt = salting.sign();
    let mut out = Vec::with_capacity(FRONT + plain.len() + TAG);
    for part in [&HEADER[..], id, salt.as_ref(), plain] {
        out.extend_from_slice(part);
    }
    let tag = key(&made, salt.as_ref())
        .seal_in_place_separate_tag(nonce(), Aad::from(aad), &mut out[FRONT..])
        .expect("what is sealed is far below the limit of AES-GCM");
    out.extend_from_slice(tag.as_ref());
    out
}

/// Open an envelope under the material that it names. `None`: it was changed, or the context is
/// another.
pub(super) fn open(
    material: &[u8],
    context: &Pairs,
    envelope: &[u8],
) -> Option<Zeroizing<Vec<u8>>> {
    let id = material_of(envelope)?;
    let (salt, sealed) = envelope.get(HEADER.len() + ID..)?.split_at_checked(SALT)?;
    let mut plain = Zeroizing::new(sealed.to_vec());
    let made = hmac::Key::new(HMAC_SHA256, material);
    let aad = Aad::from(associated(id, context));
    let length = key(&made, salt).open_in_place(nonce(), aad, &mut plain).ok()?.len();
    plain.truncate(length);
    Some(plain)
}

/// The key of one envelope. None is used for two, so the nonce may be what it likes.
fn key(made: &hmac::Key, salt: &[u8]) -> LessSafeKey {
    let mut deriving = hmac::Context::with_key(made);
    deriving.update(&[FOR_KEYS]);
    deriving.update(salt);
    let derived = deriving.sign();
    let key = UnboundKey::new(&AES_256_GCM, derived.as_ref());
    LessSafeKey::new(key.expect("32 bytes are an AES-256 key"))
}

fn nonce() -> Nonce {
    Nonce::assume_unique_for_key([0; NONCE_LEN])
}

/// The context in one form, whatever the order of its pairs: each text after its length.
pub(super) fn associated(id: &[u8; 32], context: &Pairs) -> Vec<u8> {
    let mut pairs: Vec<_> = context.iter().collect();
    pairs.sort();
    let mut out = id.to_vec();
    for text in pairs.into_iter().flat_map(|(key, value)| [key, value]) {
        out.extend_from_slice(&(text.len() as u64).to_be_bytes());
        out.extend_from_slice(text.as_bytes());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: (&[u8; 32], &[u8]) = (&[9; 32], &[7; 32]);

    fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|it| (it.0.into(), it.1.into())).collect()
    }

    #[test]
    fn an_envelope_opens_with_its_pairs_in_any_order_and_with_no_others() {
        let context = pairs(&[("a", "1"), ("b", "2")]);
        let sealed = seal(KEY, &context, b"hush", &[1; 32]);
        assert!(!sealed.windows(4).any(|it| it == b"hush"));
        assert_eq!(material_of(&sealed), Some(KEY.0));
        let opened =
            |context: &[(&str, &str)]| open(KEY.1, &pairs(context), &sealed).map(|it| it.to_vec());
        assert_eq!(opened(&[("b", "2"), ("a", "1")]).as_deref(), Some(&b"hush"[..]));
        for other in [
            &[][..],
            &[("a", "1")],
            &[("a", "1"), ("b", "3")],
            &[("A", "1"), ("b", "2")],
            &[("a", "1b"), ("", "2")],
            &[("a", "1"), ("b", "2"), ("c", "")],
        ] {
            assert_eq!(opened(other), None, "{other:?}");
        }
    }

    #[test]
    fn no_byte_of_an_envelope_can_be_changed_or_left_out() {
        let sealed = seal(KEY, &[], b"hush", &[1; 32]);
        assert_eq!(open(KEY.1, &[], &sealed).unwrap().as_slice(), b"hush");
        assert_eq!(open(&[8; 32], &[], &sealed), None);
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert_eq!(open(KEY.1, &[], &changed), None, "{at}");
            assert_eq!(open(KEY.1, &[], &sealed[..at]), None, "{at}");
        }
    }

    #[test]
    fn fresh_bytes_that_come_twice_give_no_two_envelopes_one_key() {
        let salt = |sealed: &[u8]| sealed[HEADER.len() + ID..FRONT].to_vec();
        let one = seal(KEY, &[], b"hush", &[1; 32]);
        assert_eq!(one, seal(KEY, &[], b"hush", &[1; 32]));
        assert_ne!(salt(&one), salt(&seal(KEY, &[], b"hash", &[1; 32])));
        assert_ne!(salt(&one), salt(&seal(KEY, &pairs(&[("a", "1")]), b"hush", &[1; 32])));
        assert_ne!(salt(&one), salt(&seal(KEY, &[], b"hush", &[2; 32])));
    }
}
