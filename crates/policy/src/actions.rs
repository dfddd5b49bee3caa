//! The action table: which actions there are, what they are about, and which condition keys they
//! supply.
//!
//! The table is text that `cargo xtask actions` writes, sorted by the name in lower case, and is
//! searched as it lies in the program: nothing is read at start.
//!
//! # Invariants
//!
//! * Names are found without regard to case, and told in AWS's own spelling.
//! * A service that is not in the table is unknown, not empty: of its actions nothing is said.

use std::sync::OnceLock;

use crate::generated::{ACTIONS, KEYS, RESOURCES, SETS};
use crate::glob;

/// One action, such as `s3:GetObject`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Action {
    pub name: &'static str,
    pub level: AccessLevel,
    set: usize,
    /// The rest of the line: what it is about, and what it needs besides.
    rest: &'static str,
}

/// How AWS files an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AccessLevel {
    List,
    Read,
    Write,
    Tagging,
    PermissionsManagement,
}

/// A type of resource that an action is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Target {
    pub resource: Resource,
    /// Whether a statement must name a resource of this type to allow the action.
    pub required: bool,
    set: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Resource {
    /// `s3:object`.
    pub name: &'static str,
    /// `arn:${Partition}:s3:::${BucketName}/${ObjectName}`.
    pub arn: &'static str,
}

/// A condition key. Its name may hold stars (`aws:RequestTag/*`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Key {
    pub name: &'static str,
    pub kind: KeyKind,
    /// Whether requests for any action may hold it.
    pub is_global: bool,
    /// Whether a request may hold several values of it.
    pub is_list: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyKind {
    Text,
    Bool,
    Number,
    Date,
    Arn,
    Address,
}

/// The action of a name, if the table has it.
pub fn find(name: &str) -> Option<Action> {
    line(ACTIONS, name).and_then(Action::read)
}

/// Whether the table has a service by its prefix in actions (`s3`).
pub fn is_known_service(prefix: &str) -> bool {
    of_service(prefix).next().is_some()
}

/// The actions of a service, by name.
pub fn of_service(prefix: &str) -> impl Iterator<Item = Action> {
    let begin = format!("{}:", prefix.to_ascii_lowercase());
    let belongs = move |line: &&str| is_prefix(&begin, line);
    let from = position(ACTIONS, &format!("{}:", prefix.to_ascii_lowercase()));
    ACTIONS[from..].lines().take_while(belongs).filter_map(Action::read)
}

/// The actions that a pattern with stars and question marks takes in. None for a service that is
/// not in the table.
pub fn matching(pattern: &str) -> Vec<Action> {
    let pattern = pattern.to_ascii_lowercase();
    let fits = |it: &Action| glob::fits(&pattern, &it.name.to_ascii_lowercase());
    match pattern.split_once(':') {
        Some((service, _)) if !service.contains(['*', '?']) => {
            of_service(service).filter(fits).collect()
        }
        _ => ACTIONS.lines().filter_map(Action::read).filter(fits).collect(),
    }
}

/// The condition key of a name, the stars in its pattern standing for anything.
pub fn key(name: &str) -> Option<Key> {
    let name = name.to_ascii_lowercase();
    if let Some(line) = line(KEYS, &name) {
        return Key::read(line);
    }
    let patterns = KEYS.lines().filter(|line| line.contains("* ") || line.contains("*."));
    patterns.filter_map(Key::read).find(|key| glob::fits(&key.name.to_ascii_lowercase(), &name))
}

/// All condition keys whose names begin alike, such as `s3:`.
pub fn keys_of(prefix: &str) -> impl Iterator<Item = Key> {
    KEYS.lines().filter(move |line| is_prefix(prefix, line)).filter_map(Key::read)
}

impl Action {
    fn read(line: &'static str) -> Option<Action> {
        let mut words = line.splitn(4, ' ');
        let (name, level, set) = (words.next()?, words.next()?, words.next()?);
        let level = match level {
            "L" => AccessLevel::List,
            "R" => AccessLevel::Read,
            "W" => AccessLevel::Write,
            "T" => AccessLevel::Tagging,
            _ => AccessLevel::PermissionsManagement,
        };
        let rest = words.next().unwrap_or_default();
        Some(Action { name, level, set: set.parse().ok()?, rest })
    }

    /// The prefix, such as `s3`.
    pub fn service(&self) -> &'static str {
        self.name.split(':').next().unwrap_or_default()
    }

    /// What it is about. An action without types takes the resource `*` only.
    pub fn targets(&self) -> Vec<Target> {
        let mut words = self.rest.split(' ').filter(is_target);
        let mut targets = Vec::new();
        while let (Some(name), Some(set)) = (words.next(), words.next()) {
            let required = name.ends_with('!');
            let name = format!("{}:{}", self.service(), name.trim_end_matches('!'));
            let resource = line(RESOURCES, &name).and_then(Resource::read);
            if let (Some(resource), Ok(set)) = (resource, set.parse()) {
                targets.push(Target { resource, required, set });
            }
        }
        targets
    }

    /// Further actions that a caller needs for it.
    pub fn dependents(&self) -> impl Iterator<Item = &'static str> {
        self.rest.split(' ').filter_map(|word| word.strip_prefix('+'))
    }

    /// The keys that its requests supply, besides the global ones: those of the action and of all
    /// types of resources.
    pub fn keys(&self) -> Vec<&'static str> {
        let sets = [self.set].into_iter().chain(self.targets().into_iter().map(|it| it.set));
        let mut keys: Vec<&str> = sets.flat_map(set).collect();
        keys.sort_unstable();
        keys.dedup();
        keys
    }

    /// Whether a request for it can hold a key: a global one, or one of its own.
    pub fn supplies(&self, name: &str) -> bool {
        let name = name.to_ascii_lowercase();
        // These are of all services, but come only with what has tags.
        let of_request = ["aws:requesttag/", "aws:tagkeys"].iter().any(|it| name.starts_with(it));
        if !of_request && key(&name).is_some_and(|it| it.is_global) {
            return true;
        }
        // The tags of the resource are told wherever there is one.
        let of_resource = name.contains(":resourcetag/") && !self.targets().is_empty();
        of_resource || self.keys().iter().any(|it| glob::fits(&it.to_ascii_lowercase(), &name))
    }
}

fn is_target(word: &&str) -> bool {
    !word.is_empty() && !word.starts_with('+')
}

impl Target {
    /// The keys that come with this type of resource.
    pub fn keys(&self) -> impl Iterator<Item = &'static str> {
        set(self.set)
    }
}

impl Resource {
    fn read(line: &'static str) -> Option<Resource> {
        let (name, arn) = line.split_once(' ')?;
        Some(Resource { name, arn })
    }

    /// The ARN with a star for every variable.
    pub fn pattern(&self) -> String {
        let mut pattern = String::new();
        let mut rest = self.arn;
        while let Some((before, variable)) = rest.split_once("${") {
            pattern += before;
            pattern.push('*');
            rest = variable.split_once('}').map_or("", |(_, rest)| rest);
        }
        pattern + rest
    }
}

impl Key {
    fn read(line: &'static str) -> Option<Key> {
        let mut words = line.split(' ');
        let (name, kind) = (words.next()?, words.next()?);
        let is_global = words.next().is_some();
        let one = kind.trim_end_matches('*');
        let kind_of = match one {
            "Bool" => KeyKind::Bool,
            "Numeric" => KeyKind::Number,
            "Date" => KeyKind::Date,
            "ARN" => KeyKind::Arn,
            "IPAddress" => KeyKind::Address,
            _ => KeyKind::Text,
        };
        Some(Key { name, kind: kind_of, is_global, is_list: one.len() < kind.len() })
    }
}

/// The keys of a set.
fn set(number: usize) -> impl Iterator<Item = &'static str> {
    // The only table that is asked for by number: where its lines lie is found out once.
    static LINES: OnceLock<Vec<&str>> = OnceLock::new();
    let lines = LINES.get_or_init(|| SETS.lines().collect());
    let line = lines.get(number).copied().unwrap_or_default();
    line.split(' ').filter(|it| !it.is_empty())
}

/// The line of a sorted table that begins with a name, in any case, and a blank.
fn line(table: &'static str, name: &str) -> Option<&'static str> {
    let line = table[position(table, name)..].lines().next()?;
    let found = line.split(' ').next()?;
    found.eq_ignore_ascii_case(name).then_some(line)
}

/// Where the first line begins whose name is not below this one.
fn position(table: &str, name: &str) -> usize {
    let name = name.to_ascii_lowercase();
    let (mut low, mut high) = (0, table.len());
    while low < high {
        let middle = low + (high - low) / 2;
        let begin = table[..middle].rfind('\n').map_or(0, |at| at + 1).max(low);
        let end = table[begin..].find('\n').map_or(table.len(), |at| begin + at + 1);
        let found = table[begin..end].split([' ', '\n']).next().unwrap_or_default();
        if found.to_ascii_lowercase() < name {
            low = end;
        } else {
            high = begin;
        }
    }
    low
}

fn is_prefix(prefix: &str, line: &str) -> bool {
    line.get(..prefix.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(prefix))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_action_is_found_in_any_case() {
        let action = find("S3:getobject").unwrap();
        assert_eq!((action.name, action.level), ("s3:GetObject", AccessLevel::Read));
        assert_eq!(action.service(), "s3");
        let targets = action.targets();
        assert!(targets.iter().any(|it| it.resource.name == "s3:object"));
        assert!(action.supplies("s3:ExistingObjectTag/team") && action.supplies("aws:SourceIp"));
        assert!(!action.supplies("s3:prefix"));
        assert!(find("s3:ListBucket").unwrap().supplies("s3:prefix"));
        for name in ["s3:GetObjec", "s3:GetObjects", "s3:", "", "zz:Zz", "a", "s3"] {
            assert_eq!(find(name), None, "{name}");
        }
    }

    #[test]
    fn every_line_is_found_by_its_name() {
        assert!([ACTIONS, KEYS, RESOURCES, SETS].iter().all(|it| it.is_ascii()));
        for line in ACTIONS.lines() {
            let name = line.split(' ').next().unwrap();
            let action = find(name).expect(name);
            assert_eq!(action.name, name);
            assert!(
                action.keys().iter().all(|it| key(it).is_some()),
                "{name}: {:?}",
                action.keys()
            );
            assert!(
                action.targets().len() * 2 == action.rest.split(' ').filter(is_target).count(),
                "{name} is about a type that no line names"
            );
        }
        for line in KEYS.lines() {
            assert!(key(line.split(' ').next().unwrap()).is_some());
        }
    }

    #[test]
    fn a_pattern_takes_in_what_it_fits() {
        let names: Vec<_> = matching("s3:*ObjectAcl").iter().map(|it| it.name).collect();
        assert_eq!(names, ["s3:GetObjectAcl", "s3:PutObjectAcl"]);
        assert!(matching("s3:Nothing*").is_empty());
        assert!(matching("*").len() > 1900);
        assert!(is_known_service("iam") && !is_known_service("lambda") && !is_known_service("s"));
    }

    #[test]
    fn a_key_has_its_type() {
        assert_eq!(key("aws:multifactorauthpresent").unwrap().kind, KeyKind::Bool);
        assert!(key("aws:TagKeys").unwrap().is_list);
        assert!(key("lambda:SourceFunctionArn").unwrap().is_global);
        assert!(!key("s3:prefix").unwrap().is_global);
        assert_eq!(key("aws:PrincipalTag/team").unwrap().name, "aws:PrincipalTag/*");
        assert_eq!(key("aws:SourceIp").unwrap().kind, KeyKind::Address);
        assert_eq!(key("aws:MultiFactorAuth"), None);
        assert!(keys_of("s3:").count() > 40);
    }

    #[test]
    fn a_types_arn_is_a_pattern() {
        let action = find("s3:GetObject").unwrap();
        let object = action.targets().into_iter().find(|it| it.resource.name == "s3:object");
        assert_eq!(object.unwrap().resource.pattern(), "arn:*:s3:::*/*");
    }
}
