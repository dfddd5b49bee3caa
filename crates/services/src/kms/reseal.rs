//! The moving of key materials to the vault's newest key.
//!
//! # Invariants
//!
//! * Only the seal changes: material, id and everything else of a key stay what they are.

use store::{Failure, Range, Tx};
use vault::{NONCE_LENGTH, Vault};

use super::materials;
use super::rows::{KEYS, Key, Material};

/// Seal the materials of an account's keys under the vault's newest key; how many were not.
pub fn reseal(
    tx: &mut Tx,
    vault: &Vault,
    account: &str,
    nonce: &mut dyn FnMut() -> [u8; NONCE_LENGTH],
) -> Result<usize, Failure> {
    let keys = tx.scan(KEYS, (account,), Range::all())?;
    let mut moved = 0;
    for (_, key) in keys {
        let key: Key = key;
        for (number, material) in materials::all(tx, &key)? {
            let Some(sealed) = &material.sealed else { continue };
            let name = materials::name(&key, &material.id);
            let sealed = vault.reseal(&name, sealed, nonce());
            let sealed = sealed
                .map_err(|_| Failure::new(format!("a material of {} does not open", key.arn())))?;
            if sealed.is_some() {
                materials::put(tx, &key, number, &Material { sealed, ..material });
                moved += 1;
            }
        }
    }
    Ok(moved)
}

#[cfg(test)]
mod tests {
    use store::Store;

    use super::*;
    use crate::kms::keys;

    const NONCE: [u8; NONCE_LENGTH] = [1; NONCE_LENGTH];

    #[test]
    fn materials_move_to_the_newest_key_and_stay_what_they_are() {
        let mut vault = Vault::new(&[7; 32]);
        let mut tx = Store::memory().begin();
        let mut key = Key {
            account: "111122223333".into(),
            region: "eu-west-1".into(),
            id: "8a6c7d0e-0000-4000-8000-000000000001".into(),
            ..Key::default()
        };
        for plain in [b"first", b"other"] {
            materials::add(&vault, &mut tx, &mut key, materials::New::first(plain), NONCE);
        }
        keys::put(&mut tx, &key).unwrap();
        let before = materials::all(&tx, &key).unwrap();
        vault.renew(&vault::Key::from([8; 32])).unwrap();
        let mut moved = |account: &str| reseal(&mut tx, &vault, account, &mut || NONCE).unwrap();
        assert_eq!((moved("444455556666"), moved(&key.account), moved(&key.account)), (0, 2, 0));
        let after = materials::all(&tx, &key).unwrap();
        for ((number, old), (same, new)) in before.into_iter().zip(after) {
            let name = materials::name(&key, &new.id);
            let sealed = new.sealed.clone().unwrap();
            assert_eq!((number, sealed[..3].to_vec()), (same, vec![1, 0, 2]));
            let open = |it: &[u8]| vault.open(&name, it).unwrap();
            assert_eq!(open(&sealed), open(old.sealed.as_ref().unwrap()));
            assert_eq!(Material { sealed: old.sealed.clone(), ..new }, old);
        }
    }
}
