//! The unique ids of AWS's managed policies.
//!
//! # Invariants
//!
//! * An id follows from the ARN alone, so every vault gives a policy the same one for ever.

/// What AWS has told. The others its answers show only to those who attach them.
const KNOWN: &[(&str, &str)] =
    &[("arn:aws:iam::aws:policy/AdministratorAccess", "ANPAIWMBCKSKIEE64ZLYK")];

const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// Letters behind the prefix.
const LENGTH: usize = 17;

/// `ANPA` and seventeen letters.
pub fn of(arn: &str) -> String {
    if let Some((_, id)) = KNOWN.iter().find(|(known, _)| *known == arn) {
        return id.to_string();
    }
    let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, arn.as_bytes());
    let letters = digest.as_ref().iter().take(LENGTH);
    let letters = letters.map(|byte| char::from(LETTERS[usize::from(*byte) % LETTERS.len()]));
    "ANPA".chars().chain(letters).collect()
}
