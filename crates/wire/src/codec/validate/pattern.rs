//! The regular expressions of AWS's models, but for those that look around.
//!
//! # Invariants
//!
//! * A pattern with look-arounds or flags is not judged: everything matches it.
//! * Nothing backtracks: what is kept is where in the text a match may have come to. Time is linear
//!   in the text for each set of the pattern, and for each turn of a group that repeats.
//! * A text in which a group could turn more often than [`TURNS_MAX`] is not judged.

/// More than the longest text that a model lets such a pattern judge.
const TURNS_MAX: usize = 1024;

/// What a pattern is made of.
enum Part {
    /// A set of letters, and how many of them in a row.
    Letters {
        set: Set,
        min: usize,
        max: usize,
    },
    /// Rows to choose from, and how often.
    Group {
        rows: Vec<Vec<Part>>,
        min: usize,
        max: usize,
    },
    Start,
    End,
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
    let mut letters = pattern.chars().peekable();
    let Some(rows) = alternatives(&mut letters).filter(|_| letters.next().is_none()) else {
        return true;
    };
    let text: Vec<char> = text.chars().collect();
    if text.len() > TURNS_MAX && rows.iter().flatten().any(Part::turns) {
        return true;
    }
    let mut reached = vec![false; text.len() + 1];
    reached[0] = true;
    choose(&rows, reached, &text)[text.len()]
}

impl Part {
    /// Whether a group in it repeats.
    fn turns(&self) -> bool {
        match self {
            Part::Group { rows, max, .. } => *max > 1 || rows.iter().flatten().any(Part::turns),
            _ => false,
        }
    }

    /// Where the part may end, if it may begin where `reached` says.
    fn run(&self, mut reached: Vec<bool>, text: &[char]) -> Vec<bool> {
        match self {
            Part::Letters { set, min, max } => row(set, *min, *max, &reached, text),
            Part::Group { rows, min, max } => repeat(rows, *min, *max, reached, text),
            Part::Start => {
                reached[1..].fill(false);
                reached
            }
            Part::End => {
                reached[..text.len()].fill(false);
                reached
            }
        }
    }
}

fn choose(rows: &[Vec<Part>], reached: Vec<bool>, text: &[char]) -> Vec<bool> {
    let mut ends = vec![false; text.len() + 1];
    for row in rows {
        let end = row.iter().fold(reached.clone(), |reached, part| part.run(reached, text));
        ends.iter_mut().zip(end).for_each(|(all, one)| *all |= one);
    }
    ends
}

fn repeat(
    rows: &[Vec<Part>],
    min: usize,
    max: usize,
    reached: Vec<bool>,
    text: &[char],
) -> Vec<bool> {
    let mut latest = reached;
    for _ in 0..min {
        latest = choose(rows, latest, text);
    }
    let mut all = latest.clone();
    for _ in min..max {
        latest = choose(rows, latest, text);
        // Whence a turn has begun before, nothing new can come.
        latest.iter_mut().zip(&all).for_each(|(new, known)| *new &= !known);
        if !latest.contains(&true) {
            break;
        }
        all.iter_mut().zip(&latest).for_each(|(known, new)| *known |= new);
    }
    all
}

fn row(set: &Set, min: usize, max: usize, reached: &[bool], text: &[char]) -> Vec<bool> {
    let mut next = vec![false; text.len() + 1];
    let mut run_end = 0;
    let mut marked = 0;
    for from in (0..=text.len()).filter(|from| reached[*from]) {
        run_end = run_end.max(from);
        while run_end < text.len() && set.contains(text[run_end]) {
            run_end += 1;
        }
        let first = from.saturating_add(min);
        let last = from.saturating_add(max).min(run_end);
        // What an earlier start has marked need not be marked again.
        let fresh = first.max(marked);
        if fresh <= last {
            next[fresh..=last].fill(true);
            marked = last + 1;
        }
    }
    next
}

/// Rows up to the parenthesis that closes them, or to the end.
fn alternatives(letters: &mut Letters) -> Option<Vec<Vec<Part>>> {
    let mut rows = vec![Vec::new()];
    while let Some(letter) = letters.next_if(|letter| *letter != ')') {
        let mut set = Set::default();
        match letter {
            '[' => set = class(letters)?,
            '\\' => {
                escape(letters, &mut set)?;
            }
            '.' => set = Set { negated: true, ranges: vec![('\n', '\n')], classes: Vec::new() },
            '|' => {
                rows.push(Vec::new());
                continue;
            }
            '(' | '^' | '$' => {
                let part = group_or_edge(letter, letters)?;
                rows.last_mut()?.push(part);
                continue;
            }
            '*' | '+' | '?' | '{' => return None,
            letter => set.ranges.push((letter, letter)),
        }
        let (min, max) = quantifier(letters)?;
        rows.last_mut()?.push(Part::Letters { set, min, max });
    }
    Some(rows)
}

fn group_or_edge(letter: char, letters: &mut Letters) -> Option<Part> {
    if letter != '(' {
        return Some(if letter == '^' { Part::Start } else { Part::End });
    }
    if letters.peek() == Some(&'?') {
        return None;
    }
    let rows = alternatives(letters)?;
    letters.next_if_eq(&')')?;
    let (min, max) = quantifier(letters)?;
    Some(Part::Group { rows, min, max })
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
    fn groups_are_one_row_of_several_and_may_repeat() {
        let tagged = "^(r-[0-9a-z]{4,32})|(\\d{12})|(^p-[0-9a-zA-Z_]{8,128})|(^rp-[a-z]{4})$";
        let path = "((/[A-Za-z0-9\\.,\\+@=_-]+)*)/";
        let cases = [
            (tagged, "r-abcd", true),
            (tagged, "123456789012", true),
            (tagged, "12345678901x", false),
            (tagged, "rp-abcd", true),
            (tagged, "r-abcdp-12345678", false),
            (path, "/", true),
            (path, "/a/b-c/", true),
            (path, "//", false),
            (path, "/a/b", false),
            ("(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)", "/a//b/", true),
            ("(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)", "//", false),
            ("v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?", "v10", true),
            ("v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?", "v0", false),
            ("x(ab|c){2,3}", "xabc", true),
            ("x(ab|c){2,3}", "xab", false),
            ("x(ab|c){2,3}", "xccccc", false),
            ("(a*)*b", "aaaa", false),
            ("(a", "not judged", true),
            ("a)", "not judged", true),
            ("-(?!-)", "not judged", true),
        ];
        for (pattern, text, expected) in cases {
            assert_eq!(is_matched(pattern, text), expected, "{pattern} {text}");
        }
        assert!(is_matched(path, &"/a".repeat(600)), "too long to be judged");
        assert!(!is_matched(path, &"/a".repeat(500)));
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
