//! The regular expressions of AWS's models, as far as they are a row of letter sets.
//!
//! # Invariants
//!
//! * A pattern with groups, alternatives or look-arounds is not judged: everything matches it.
//! * Time is linear in the text for each set of the pattern; nothing backtracks.

/// A set of letters, and how many of them in a row.
struct Atom {
    set: Set,
    min: usize,
    max: usize,
}

#[derive(Default)]
struct Set {
    negated: bool,
    ranges: Vec<(char, char)>,
    classes: Vec<fn(char) -> bool>,
}

impl Set {
    fn contains(&self, letter: char) -> bool {
        let listed = self.ranges.iter().any(|(from, to)| (*from..=*to).contains(&letter))
            || self.classes.iter().any(|class| class(letter));
        listed != self.negated
    }
}

/// Whether the whole text matches. True for a pattern that is not understood.
pub fn is_matched(pattern: &str, text: &str) -> bool {
    if pattern.is_empty() {
        return true;
    }
    match parse(pattern) {
        Some(atoms) => run(&atoms, &text.chars().collect::<Vec<_>>()),
        None => true,
    }
}

/// Where in the text each atom may end, atom by atom.
fn run(atoms: &[Atom], text: &[char]) -> bool {
    let mut reached = vec![false; text.len() + 1];
    reached[0] = true;
    for atom in atoms {
        let mut next = vec![false; text.len() + 1];
        let mut run_end = 0;
        let mut marked = 0;
        for from in (0..=text.len()).filter(|from| reached[*from]) {
            run_end = run_end.max(from);
            while run_end < text.len() && atom.set.contains(text[run_end]) {
                run_end += 1;
            }
            let first = from.saturating_add(atom.min);
            let last = from.saturating_add(atom.max).min(run_end);
            // What an earlier start has marked need not be marked again.
            let fresh = first.max(marked);
            if fresh <= last {
                next[fresh..=last].fill(true);
                marked = last + 1;
            }
        }
        reached = next;
    }
    reached[text.len()]
}

fn parse(pattern: &str) -> Option<Vec<Atom>> {
    let pattern = pattern.strip_prefix('^').unwrap_or(pattern);
    let pattern = match pattern.strip_suffix('$') {
        Some(rest) if !rest.ends_with('\\') => rest,
        _ => pattern,
    };
    let mut letters = pattern.chars().peekable();
    let mut atoms = Vec::new();
    while let Some(letter) = letters.next() {
        let mut set = Set::default();
        match letter {
            '[' => set = class(&mut letters)?,
            '\\' => {
                escape(&mut letters, &mut set)?;
            }
            '.' => set = Set { negated: true, ranges: vec![('\n', '\n')], classes: Vec::new() },
            '(' | ')' | '|' | '^' | '$' | '*' | '+' | '?' | '{' => return None,
            letter => set.ranges.push((letter, letter)),
        }
        let (min, max) = quantifier(&mut letters)?;
        atoms.push(Atom { set, min, max });
    }
    Some(atoms)
}

type Letters<'a> = std::iter::Peekable<std::str::Chars<'a>>;

fn quantifier(letters: &mut Letters) -> Option<(usize, usize)> {
    let bounds = match letters.peek() {
        Some('*') => (0, usize::MAX),
        Some('+') => (1, usize::MAX),
        Some('?') => (0, 1),
        Some('{') => {
            letters.next();
            let text: String = letters.by_ref().take_while(|letter| *letter != '}').collect();
            let (min, max) = match text.split_once(',') {
                None => (text.parse().ok()?, text.parse().ok()?),
                Some((min, "")) => (min.parse().ok()?, usize::MAX),
                Some((min, max)) => (min.parse().ok()?, max.parse().ok()?),
            };
            return (letters.peek() != Some(&'+')).then_some((min, max));
        }
        _ => return Some((1, 1)),
    };
    letters.next();
    // Possessive quantifiers do backtrack less; no model has one.
    (letters.peek() != Some(&'+')).then_some(bounds)
}

/// What stands between brackets.
fn class(letters: &mut Letters) -> Option<Set> {
    let mut set = Set::default();
    if letters.peek() == Some(&'^') {
        letters.next();
        set.negated = true;
    }
    loop {
        let from = match letters.next()? {
            ']' => return Some(set),
            '[' => return None,
            '&' if letters.peek() == Some(&'&') => return None,
            '\\' => match escape(letters, &mut set)? {
                Some(letter) => letter,
                None => continue,
            },
            letter => letter,
        };
        if letters.peek() != Some(&'-') {
            set.ranges.push((from, from));
            continue;
        }
        letters.next();
        match letters.peek()? {
            ']' => set.ranges.extend([(from, from), ('-', '-')]),
            '\\' => {
                letters.next();
                // The end of a range, which must be a letter.
                let to = escape(letters, &mut Set::default())??;
                set.ranges.push((from, to));
            }
            to => {
                set.ranges.push((from, *to));
                letters.next();
            }
        }
    }
}

/// What follows a backslash: a class, added to the set, or a letter, added too and returned.
fn escape(letters: &mut Letters, set: &mut Set) -> Option<Option<char>> {
    let word = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    let space = |letter: char| matches!(letter, ' ' | '\t' | '\n' | '\r' | '\u{b}' | '\u{c}');
    let letter = match letters.next()? {
        'w' => return add(set, word),
        'd' => return add(set, |letter| letter.is_ascii_digit()),
        's' => return add(set, space),
        'S' => return add(set, |letter| !letter.is_whitespace()),
        'p' => return property(letters, set),
        'u' => hexadecimal(letters, 4)?,
        'x' => hexadecimal(letters, 2)?,
        't' => '\t',
        'n' => '\n',
        'r' => '\r',
        letter if letter.is_ascii_alphanumeric() => return None,
        letter => letter,
    };
    set.ranges.push((letter, letter));
    Some(Some(letter))
}

fn add(set: &mut Set, class: fn(char) -> bool) -> Option<Option<char>> {
    set.classes.push(class);
    Some(None)
}

/// `\p{L}` and the few of its kin that models use.
fn property(letters: &mut Letters, set: &mut Set) -> Option<Option<char>> {
    if letters.next()? != '{' {
        return None;
    }
    let name: String = letters.by_ref().take_while(|letter| *letter != '}').collect();
    match &*name {
        "L" => add(set, char::is_alphabetic),
        "N" => add(set, char::is_numeric),
        "Z" => add(set, |letter| letter.is_whitespace() && !letter.is_control()),
        "Graph" => add(set, |letter| letter.is_ascii_graphic()),
        "Print" => add(set, |letter| letter.is_ascii_graphic() || letter == ' '),
        "ASCII" => add(set, |letter| letter.is_ascii()),
        _ => None,
    }
}

fn hexadecimal(letters: &mut Letters, digits: usize) -> Option<char> {
    let text: String = letters.by_ref().take(digits).collect();
    let number = u32::from_str_radix(&text, 16).ok()?;
    // Java's half of a pair: the end of a range that Rust's letters step over.
    Some(char::from_u32(number).unwrap_or('\u{d7ff}'))
}

#[cfg(test)]
mod tests {
    use super::is_matched;

    #[test]
    fn rows_of_sets_are_matched_whole() {
        let cases = [
            ("^[a-zA-Z0-9._/\\-:]+$", "arn:aws:s3", true),
            ("^[a-zA-Z0-9._/\\-:]+$", "arn aws", false),
            ("[\\w+=,.@-]*", "a.b@c-d", true),
            ("[\\w+=,.@-]*", "a/b", false),
            ("[\\d]*", "123456", true),
            ("\\d+", "", false),
            ("^[0-9]{2}:[0-9]{2}", "12:34", true),
            ("^[0-9]{2}:[0-9]{2}", "12:345", false),
            ("[a-z]{1,3}b*", "aab", true),
            ("[a-z]{1,3}b*", "aaaab", false),
            ("a{2,}", "aaaa", true),
            ("a{2,}", "a", false),
            ("[^ ]+", "no space", false),
            ("(?s).*", "anything", true),
            ("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*", "Größe 1", true),
            ("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+", "{\"a\": 1}\n", true),
            ("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+", "\u{1}", false),
            (".*\\S.*", "   ", false),
            (".*\\S.*", " x ", true),
        ];
        for (pattern, text, expected) in cases {
            assert_eq!(is_matched(pattern, text), expected, "{pattern} {text}");
        }
    }

    #[test]
    fn every_pattern_of_the_models_is_read_without_harm() {
        fn walk(model: &'static crate::StructureModel, seen: &mut Vec<&'static str>) {
            use crate::model::{Kind, Type};
            fn of(target: &'static Type, seen: &mut Vec<&'static str>) {
                is_matched(target.pattern, "some text-1");
                match target.kind {
                    Kind::List { item, .. } => of(item, seen),
                    Kind::Map { key, value, .. } => {
                        of(key, seen);
                        of(value, seen);
                    }
                    Kind::Structure(model) => walk(model, seen),
                    _ => {}
                }
            }
            if !seen.contains(&model.name) {
                seen.push(model.name);
                model.members.iter().for_each(|member| of(member.target, seen));
            }
        }
        for service in crate::SERVICES {
            let mut seen = Vec::new();
            service.operations.iter().for_each(|operation| walk(operation.input, &mut seen));
        }
    }
}
