//! The name that was probably meant.
//!
//! # Invariants
//!
//! * A suggestion differs by a slip of the keyboard or two, or there is none.

/// How many letters may be wrong.
const SLIPS_MAX: usize = 2;

/// The longest name that is compared: no name of AWS's is longer.
const NAME_LENGTH_MAX: usize = 128;

/// The nearest of several names, without regard to case.
pub fn nearest(name: &str, names: impl Iterator<Item = &'static str>) -> Option<&'static str> {
    if name.len() > NAME_LENGTH_MAX {
        return None;
    }
    let slips = |other: &&str| distance(&name.to_lowercase(), &other.to_lowercase());
    let near = names.map(|it| (slips(&it), it)).filter(|(slips, _)| *slips <= SLIPS_MAX);
    near.min().map(|(_, name)| name)
}

/// How many letters must be put in, taken out or changed.
fn distance(one: &str, other: &str) -> usize {
    if one.len().abs_diff(other.len()) > SLIPS_MAX {
        return usize::MAX;
    }
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, letter) in one.chars().enumerate() {
        let mut before = row[0];
        row[0] = at + 1;
        for (from, theirs) in other.iter().enumerate() {
            let changed = before + usize::from(letter != *theirs);
            before = row[from + 1];
            row[from + 1] = changed.min(before + 1).min(row[from] + 1);
        }
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_or_two_are_near() {
        let names = || ["s3:GetObject", "s3:PutObject", "s3:ListBucket"].into_iter();
        assert_eq!(nearest("s3:GetObjects", names()), Some("s3:GetObject"));
        assert_eq!(nearest("s3:getobjetc", names()), Some("s3:GetObject"));
        assert_eq!(nearest("s3:ListBuckets", names()), Some("s3:ListBucket"));
        assert_eq!(nearest("s3:HeadObject", names()), None);
    }
}
