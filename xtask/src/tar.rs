//! Reads tar archives: what npm's packages are.
//!
//! # Invariants
//!
//! * Plain files with short names only, for the pinned packages have no others.

/// A header, and what a file's length is rounded up to.
const BLOCK_BYTES: usize = 512;

/// The files of an archive.
pub fn files(tar: &[u8]) -> impl Iterator<Item = (String, &[u8])> {
    let mut rest = tar;
    std::iter::from_fn(move || {
        let header = rest.get(..BLOCK_BYTES)?;
        let name = text(&header[..100]);
        let length = usize::from_str_radix(&text(&header[124..136]), 8).ok()?;
        let content = rest.get(BLOCK_BYTES..BLOCK_BYTES + length)?;
        let end = BLOCK_BYTES + length.next_multiple_of(BLOCK_BYTES);
        rest = rest.get(end..).unwrap_or_default();
        (!name.is_empty()).then_some((name, content))
    })
}

/// A field, which ends at a zero or a blank.
fn text(field: &[u8]) -> String {
    let field = field.split(|byte| [0, b' '].contains(byte)).next().unwrap_or_default();
    String::from_utf8_lossy(field).into_owned()
}
