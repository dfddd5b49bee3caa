//! Chance: random bytes from the operating system, and the identifiers made of them.
//!
//! # Invariants
//!
//! * A system that has no randomness to give stops the program: no identifier is ever guessable.

/// Letters and digits of S3's request ids and of account keys.
const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const REQUEST_LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

pub fn bytes<const N: usize>() -> [u8; N] {
    let mut out = [0; N];
    getrandom::fill(&mut out).expect("the operating system gives random bytes");
    out
}

/// How many random bytes a thread fetches at a time.
const STOCK_BYTES: usize = 4096;

/// Random bytes for identifiers, from this thread's stock: a system call for each request would
/// cost more than what it is for. Keys and nonces come from [`bytes`].
pub fn stocked<const N: usize>() -> [u8; N] {
    use std::cell::RefCell;
    thread_local!(static STOCK: RefCell<(usize, [u8; STOCK_BYTES])> =
        const { RefCell::new((STOCK_BYTES, [0; STOCK_BYTES])) });
    const { assert!(N <= STOCK_BYTES) };
    STOCK.with_borrow_mut(|(used, stock)| {
        if *used + N > STOCK_BYTES {
            *stock = bytes();
            *used = 0;
        }
        let mut taken = [0; N];
        taken.copy_from_slice(&stock[*used..*used + N]);
        // What was given is not kept: it must not be found in memory later.
        stock[*used..*used + N].fill(0);
        *used += N;
        taken
    })
}

/// An S3 request id: sixteen letters and digits.
pub fn s3_request_id(raw: [u8; 16]) -> String {
    let letters = raw.map(|it| REQUEST_LETTERS[usize::from(it & 31)]);
    String::from_utf8(letters.to_vec()).expect("letters and digits are text")
}

/// An access key id of a long-term key.
pub fn access_key_id() -> String {
    let letters = bytes::<16>().map(|it| LETTERS[usize::from(it & 31)] as char);
    format!("AKIA{}", letters.iter().collect::<String>())
}

/// A secret access key: forty characters.
pub fn secret_access_key() -> String {
    use base64::Engine;
    base64::engine::general_purpose::STANDARD.encode(bytes::<30>())
}

/// An account id: twelve digits, the first not zero.
pub fn account_id() -> String {
    let number = u64::from_be_bytes(bytes()) % 900_000_000_000;
    (100_000_000_000 + number).to_string()
}
