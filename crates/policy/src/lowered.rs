//! An action's name in lower case, on the stack.
//!
//! # Invariants
//!
//! * Allocates only for names longer than AWS has any.

const STACK_BYTES: usize = 96;

pub(crate) enum Lowered {
    Stack([u8; STACK_BYTES], usize),
    Heap(String),
}

impl Lowered {
    pub fn of(text: &str) -> Self {
        let mut bytes = [0; STACK_BYTES];
        match bytes.get_mut(..text.len()) {
            Some(slot) => {
                slot.copy_from_slice(text.as_bytes());
                slot.make_ascii_lowercase();
                Self::Stack(bytes, text.len())
            }
            None => Self::Heap(text.to_ascii_lowercase()),
        }
    }

    pub fn text(&self) -> &str {
        match self {
            // Lower case of ASCII letters keeps UTF-8 as it is.
            Self::Stack(bytes, length) => std::str::from_utf8(&bytes[..*length]).unwrap_or(""),
            Self::Heap(text) => text,
        }
    }
}
