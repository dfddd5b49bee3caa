//! Where a run of texts and holes first stands in a value.
//!
//! All places where the run may begin are tried at once, side by side, one character of the run after
//! the other: a character that is compared with many at a time costs a machine a fraction of a step.
//!
//! # Invariants
//!
//! * The work is at most the product of the two lengths, in bytes that lie side by side; a value that
//!   is made to almost fit at each place costs no more than any other.
//! * An element of the run is asked for once for each [`PLACES`] places, so a variable is not worked
//!   out again for each character of a value.

use std::borrow::Cow;

/// How many places are tried side by side: all of an object's key.
const PLACES: usize = 1024;

/// A part of a run.
pub(crate) enum Element<'a> {
    /// Any one character.
    Hole,
    /// A text; none where there is no value for a variable, and so no match at all.
    Text(Option<Cow<'a, str>>),
}

/// The element of a run at a place in it, if the run is as long.
pub(crate) type Run<'a> = dyn Fn(usize) -> Option<Element<'a>> + 'a;

/// What is left of a value behind the first place where the run stands.
pub(crate) fn behind<'v>(value: &'v str, run: &Run) -> Option<&'v str> {
    if value.is_ascii() {
        let end = first(value.as_bytes(), run, |text, feed| text.bytes().all(feed))?;
        return value.get(end..);
    }
    let characters: Vec<char> = value.chars().collect();
    let end = first(&characters, run, |text, feed| text.chars().all(feed))?;
    value.char_indices().map(|it| it.0).chain([value.len()]).nth(end).and_then(|at| value.get(at..))
}

/// How a text is taken apart, until the one who is fed has enough.
type Feed<T> = fn(&str, &mut dyn FnMut(T) -> bool) -> bool;

/// The end of the first place where the run stands.
fn first<T: Copy + PartialEq>(value: &[T], run: &Run, feed: Feed<T>) -> Option<usize> {
    let mut from = 0;
    while from <= value.len() {
        let mut places = Places::of(value, from);
        let mut at = 0;
        while let Some(element) = run(at) {
            let goes_on = match element {
                Element::Hole => places.pass(),
                Element::Text(Some(text)) => feed(&text, &mut |it| places.keep(it)) && places.any(),
                Element::Text(None) => return None,
            };
            if !goes_on {
                break;
            }
            at += 1;
        }
        if let Some(place) = places.first() {
            return Some(from + place + places.length);
        }
        from += PLACES;
    }
    None
}

/// The places where the part of a run that has been seen stands.
struct Places<'v, T> {
    /// The value from the first of the places on.
    value: &'v [T],
    stands: [bool; PLACES],
    /// How many places are left: at later ones the run would reach beyond the value.
    count: usize,
    /// How long the run is so far.
    length: usize,
}

impl<'v, T: Copy + PartialEq> Places<'v, T> {
    fn of(value: &'v [T], from: usize) -> Self {
        let value = &value[from..];
        Places { value, stands: [true; PLACES], count: PLACES.min(value.len() + 1), length: 0 }
    }

    /// Whether the run may be one character longer at some place.
    fn pass(&mut self) -> bool {
        self.length += 1;
        self.count = self.count.min((self.value.len() + 1).saturating_sub(self.length));
        self.count > 0
    }

    /// Keep the places where the run goes on with this character.
    fn keep(&mut self, next: T) -> bool {
        let at = self.length;
        if !self.pass() {
            return false;
        }
        for (stands, it) in self.stands[..self.count].iter_mut().zip(&self.value[at..]) {
            *stands &= *it == next;
        }
        true
    }

    fn any(&self) -> bool {
        self.stands[..self.count].contains(&true)
    }

    fn first(&self) -> Option<usize> {
        self.stands[..self.count].iter().position(|it| *it)
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    /// Search for texts with holes between them.
    fn found<'v>(texts: &[&str], value: &'v str) -> Option<&'v str> {
        let run = |at: usize| match at % 2 {
            0 => texts.get(at / 2).map(|it| Element::Text(Some(Cow::Owned(it.to_string())))),
            _ => (at / 2 + 1 < texts.len()).then_some(Element::Hole),
        };
        behind(value, &run)
    }

    #[test]
    fn the_first_place_counts() {
        assert_eq!(found(&["a", "c"], "xabcabcd"), Some("abcd"));
        assert_eq!(found(&["a", "c"], "xabdabc"), Some(""));
        assert_eq!(found(&["a", "c"], "xabdab"), None);
        assert_eq!(found(&["é", "c"], "xéäcñ"), Some("ñ"));
        assert_eq!(found(&["é", "c"], "plain"), None);
        assert_eq!(found(&["a", ""], "xaé"), Some(""));
    }

    #[test]
    fn places_far_behind_are_found_too() {
        for before in [PLACES - 2, PLACES - 1, PLACES, PLACES + 1, 3 * PLACES] {
            let value = format!("{}abcd", "a".repeat(before));
            assert_eq!(found(&["aab", "d"], &value), Some(""), "{before}");
            let value = format!("{}ébcd", "a".repeat(before));
            assert_eq!(found(&["aaé", "c"], &value), Some("d"), "{before}");
        }
    }

    #[test]
    fn an_element_is_asked_for_once_for_all_places() {
        let asked = Cell::new(0);
        let run = |at: usize| {
            asked.set(asked.get() + 1);
            match at {
                500 => Some(Element::Text(Some("b".into()))),
                501 => None,
                _ if at.is_multiple_of(2) => Some(Element::Text(Some("a".into()))),
                _ => Some(Element::Hole),
            }
        };
        assert_eq!(behind(&"a".repeat(PLACES - 1), &run), None);
        assert_eq!(asked.get(), 501);
    }
}
