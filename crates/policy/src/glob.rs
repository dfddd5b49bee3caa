//! Patterns with stars and question marks, as texts: for the table of actions and the linter.
//!
//! # Invariants
//!
//! * A star is any run of characters, a question mark one; nothing else is special.
//! * No pattern takes more than the product of two lengths.

/// Whether a text fits a pattern.
pub fn fits(pattern: &str, text: &str) -> bool {
    let (pattern, text) = (pattern.as_bytes(), text.as_bytes());
    let (mut at, mut from) = (0, 0);
    let mut star = None;
    while from < text.len() {
        match pattern.get(at) {
            Some(b'*') => {
                star = Some((at, from));
                at += 1;
            }
            Some(byte) if *byte == b'?' || *byte == text[from] => {
                at += 1;
                from += 1;
            }
            _ => match star {
                // The last star takes one more.
                Some((starred, taken)) => {
                    star = Some((starred, taken + 1));
                    (at, from) = (starred + 1, taken + 1);
                }
                None => return false,
            },
        }
    }
    pattern[at..].iter().all(|byte| *byte == b'*')
}

/// Whether some text fits both patterns.
pub fn overlap(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    // Row by row: whether what is left of the two patterns from here has a text in common.
    let mut below = vec![false; other.len() + 1];
    for at in (0..=one.len()).rev() {
        let mut row = vec![false; other.len() + 1];
        for from in (0..=other.len()).rev() {
            row[from] = match (one.get(at), other.get(from)) {
                (None, None) => true,
                (Some(b'*'), None) => below[from],
                (None, Some(b'*')) => row[from + 1],
                (None, _) | (_, None) => false,
                (Some(b'*'), Some(b'*')) => below[from] || row[from + 1],
                (Some(b'*'), _) => below[from] || row[from + 1],
                (_, Some(b'*')) => row[from + 1] || below[from],
                (Some(a), Some(b)) => (a == b || *a == b'?' || *b == b'?') && below[from + 1],
            };
        }
        below = row;
    }
    below[0]
}

/// Whether every text that fits the narrow pattern fits the wide one. A wide pattern whose question
/// marks stand beside its stars may be taken for wider than it is.
pub fn covers(wide: &str, narrow: &str) -> bool {
    // A star is nothing, or characters that only a star takes.
    let long = narrow.replace('*', "\u{1}\u{2}");
    let bounded = !wide.contains('*') && narrow.contains('*');
    !bounded && fits(wide, &long) && fits(wide, &narrow.replace('*', ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_is_any_run_and_a_question_mark_one_character() {
        for (pattern, text, expected) in [
            ("*", "", true),
            ("a*c", "abbc", true),
            ("a*c", "abcd", false),
            ("a?c", "abc", true),
            ("a?c", "ac", false),
            ("*a*b", "xaxbxb", true),
            ("", "a", false),
        ] {
            assert_eq!(fits(pattern, text), expected, "{pattern} {text}");
        }
    }

    #[test]
    fn two_patterns_meet_where_a_text_fits_both() {
        for (one, other, expected) in [
            ("arn:aws:s3:::b", "arn:*:s3:::*", true),
            ("arn:aws:s3:::b", "arn:*:s3:::*/*", false),
            ("arn:aws:s3:::b*", "arn:*:s3:::*/*", true),
            ("arn:aws:s3:::b/*", "arn:*:s3:::*/*", true),
            ("a*", "*b", true),
            ("a*b", "b*a", false),
            ("*", "", true),
            ("a", "", false),
            ("?", "ab", false),
        ] {
            assert_eq!(overlap(one, other), expected, "{one} {other}");
            assert_eq!(overlap(other, one), expected, "{other} {one}");
        }
    }

    #[test]
    fn a_wide_pattern_covers_a_narrow_one() {
        assert!(covers("*", "a*") && covers("a*", "ab*") && covers("a", "a"));
        assert!(!covers("ab*", "a*") && !covers("a", "a*") && !covers("a?", "a*"));
        assert!(!covers("a??", "a*") && !covers("a?*", "a*"));
    }
}
