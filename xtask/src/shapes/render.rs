//! Writes a service's model as Rust tables.
//!
//! # Invariants
//!
//! * One line a member, one `shape!` a structure; nothing but calls of `const fn`s.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::Value;

use super::BOTOCORE_VERSION;
use super::model::{Model, error_names, flag};
use super::names::{constant, field, snake};
use super::services::{Facts, Service};

pub fn service(service: &Service, value: &Value) -> Result<String, String> {
    let model = Model::new(value, service.operations)?;
    let render = Render { facts: &service.facts, statics: statics(&model)?, model };
    let parts = [
        format!(
            "//! The shapes of `{}`: written by `cargo xtask shapes` from botocore {}, never by \
             hand.\n\nuse crate::model::{{Protocol, Service, Type, member, plain}};\n\
             use crate::shape::{{errors, operation, shape}};\n",
            service.name, BOTOCORE_VERSION
        ),
        render.table(service)?,
        render.operations(),
        render.errors(service.operations.is_none())?,
        render.structures(),
        render.types(),
    ];
    Ok(parts.join("\n"))
}

/// `generated/mod.rs`.
pub fn index(services: &[Service]) -> String {
    let mut text = "//! The shapes of every service: written by `cargo xtask shapes`, never by \
                    hand.\n\nuse crate::model::Service;\n\n"
        .to_string();
    for service in services {
        write!(text, "#[rustfmt::skip]\npub mod {};\n", service.name).expect("text grows");
    }
    text += "\n/// Every service.\n#[rustfmt::skip]\npub static SERVICES: &[&Service] = &[\n";
    for service in services {
        writeln!(text, "    &{}::SERVICE,", service.name).expect("text grows");
    }
    text + "];\n\n#[rustfmt::skip]\npub mod unserved;\n"
}

/// The members of a service's table that come from the model's metadata.
pub fn facts(name: &str, own: &Facts, model: &Model) -> Result<String, String> {
    let text = |key| model.text(key);
    let protocol = match (text("protocol"), text("jsonVersion")) {
        ("json", "1.0") => "Json10",
        ("json", _) => "Json11",
        // Its own codec is not built; clients of CloudWatch read this one as well.
        ("query" | "smithy-rpc-v2-cbor", _) => "Query",
        ("ec2", _) => "Ec2",
        ("rest-json", _) => "RestJson",
        ("rest-xml", _) => "RestXml",
        (other, _) => return Err(format!("no codec speaks {other}")),
    };
    let signing = match text("signingName") {
        "" => text("endpointPrefix"),
        name => name,
    };
    let or = |own: &'static str, default: String| match own {
        "" => default,
        own => own.to_string(),
    };
    let namespace = or(own.namespace, text("xmlNamespace").to_string());
    let source = or(own.event_source, format!("{}.amazonaws.com", text("endpointPrefix")));
    Ok(format!(
        "    name: {name:?},\n    signing_name: {signing:?},\n    endpoint_prefix: {:?},\n    \
         protocol: Protocol::{protocol},\n    target_prefix: {:?},\n    json_version: {:?},\n    \
         api_version: {:?},\n    xml_namespace: {namespace:?},\n    event_source: \
         {source:?},\n",
        text("endpointPrefix"),
        text("targetPrefix"),
        text("jsonVersion"),
        text("apiVersion"),
    ))
}

/// The name of the static of each shape that has one: all but plain scalars.
fn statics<'a>(model: &Model<'a>) -> Result<BTreeMap<&'a str, String>, String> {
    let mut statics = BTreeMap::new();
    let mut taken = BTreeMap::new();
    for name in &model.targets {
        if plain(model.shape(name)).is_none() {
            let mut upper = constant(name);
            while taken.insert(upper.clone(), *name).is_some() {
                upper.push('_');
            }
            statics.insert(*name, upper);
        }
    }
    Ok(statics)
}

/// The shared static of a scalar without constraints.
fn plain(shape: &Value) -> Option<&'static str> {
    const CONSTRAINTS: [&str; 5] = ["min", "max", "pattern", "enum", "sensitive"];
    if CONSTRAINTS.iter().any(|constraint| !shape[*constraint].is_null()) {
        return None;
    }
    Some(match shape["type"].as_str()? {
        "string" | "character" => "TEXT",
        "boolean" => "BOOL",
        "integer" | "short" | "byte" => "INTEGER",
        "long" => "LONG",
        "float" | "double" => "FLOAT",
        "blob" => "BLOB",
        "timestamp" => time(shape),
        _ => return None,
    })
}

fn time(traits: &Value) -> &'static str {
    match traits["timestampFormat"].as_str() {
        Some("iso8601") => "TIME_ISO8601",
        Some("rfc822") => "TIME_HTTP",
        Some("unixTimestamp") => "TIME_EPOCH",
        _ => "TIME",
    }
}

struct Render<'a> {
    facts: &'a Facts,
    statics: BTreeMap<&'a str, String>,
    model: Model<'a>,
}

impl Render<'_> {
    fn table(&self, service: &Service) -> Result<String, String> {
        let rows: Vec<String> = self
            .model
            .operations
            .iter()
            .map(|(name, _)| format!("        &{},\n", constant(name)))
            .collect();
        let all = self.model.value["operations"].as_object().map_or(0, |it| it.len());
        let unserved = match all > self.model.operations.len() {
            true => format!("super::unserved::{}_OPERATIONS", constant(service.name)),
            false => "&[]".to_string(),
        };
        let facts = facts(service.name, self.facts, &self.model)?;
        Ok(format!(
            "pub static SERVICE: Service = Service {{\n{facts}    operations: &[\n{}    ],\n    \
             unserved: {unserved},\n}};\n",
            rows.concat(),
        ))
    }

    fn operations(&self) -> String {
        let mut text = String::new();
        for (name, operation) in &self.model.operations {
            let side = |side: &str| match operation[side]["shape"].as_str() {
                Some(name) => name.to_string(),
                None => "crate::Empty".to_string(),
            };
            let errors: Vec<String> = error_names(operation).map(constant).collect();
            writeln!(
                text,
                "operation! {{ SERVICE {name} {}({}) -> {}, ({}, {}), [{}]{} }}",
                constant(name),
                side("input"),
                side("output"),
                operation["http"]["method"],
                operation["http"]["requestUri"],
                errors.join(", "),
                self.operation_traits(name, operation),
            )
            .expect("text grows");
        }
        text
    }

    fn operation_traits(&self, name: &str, operation: &Value) -> String {
        let mut text = String::new();
        let fact = self.facts.statuses.iter().find(|(operation, _)| *operation == name);
        let status = fact.map(|(_, status)| u64::from(*status));
        match status.or(operation["http"]["responseCode"].as_u64()) {
            None | Some(200) => {}
            Some(status) => text += &format!(" .status({status})"),
        }
        if let Some(wrapper) = operation["output"]["resultWrapper"].as_str() {
            text += &format!(" .wrapped({wrapper:?})");
        }
        let checksum = &operation["httpChecksum"];
        if let Some(member) = checksum["requestAlgorithmMember"].as_str() {
            text += &format!(" .checksum({member:?})");
        }
        let checked = self.facts.checked.is_none_or(|it| it.contains(&name));
        if checked && checksum["requestChecksumRequired"].as_bool() == Some(true) {
            text += " .checksum_required()";
        }
        if operation["deprecated"].as_bool() == Some(true) {
            text += " .deprecated()";
        }
        if operation["authtype"].as_str() == Some("none") {
            text += " .unsigned()";
        }
        text
    }

    fn errors(&self, all: bool) -> Result<String, String> {
        let mut rows = BTreeMap::new();
        for (name, shape) in self.model.errors(all) {
            let code = shape["error"]["code"].as_str().unwrap_or(name);
            let fault = shape["fault"].as_bool() == Some(true);
            let status = shape["error"]["httpStatusCode"].as_u64();
            rows.insert(name, (code, status.unwrap_or(if fault { 500 } else { 400 })));
        }
        for (name, status) in self.facts.errors {
            rows.insert(name, (name, u64::from(*status)));
        }
        let mut functions = BTreeMap::new();
        for name in rows.keys() {
            let short = snake(name.strip_suffix("Exception").unwrap_or(name));
            if let Some(other) = functions.insert(short.clone(), *name) {
                return Err(format!("{other} and {name} would both be {short}"));
            }
        }
        let mut text = "errors! {\n".to_string();
        for (function, name) in functions {
            let (code, status) = rows[name];
            let row = constant(name);
            writeln!(text, "    {function} {row} = {name:?} {code:?} {status},")
                .expect("text grows");
        }
        Ok(text + "}\n")
    }

    fn structures(&self) -> String {
        let mut text = String::new();
        for name in &self.model.reached {
            let shape = self.model.shape(name);
            if shape["type"] == "structure" {
                text += &self.structure(name, shape);
            }
        }
        text
    }

    fn structure(&self, name: &str, shape: &Value) -> String {
        let mut text = format!("shape! {{ {name} {{\n");
        for (member, traits) in self.members(name, shape) {
            let required = shape["required"]
                .as_array()
                .is_some_and(|required| required.iter().any(|name| name == member))
                && !self.facts.optional.contains(&(name, member.as_str()));
            let target = self.model.shape(traits["shape"].as_str().unwrap_or_default());
            let mut kind = self.rust_type(traits, target);
            if !required {
                kind = format!("Option<{kind}>");
            }
            let payload = shape["payload"] == *member;
            let traits = self.member(member, traits, target, required, payload);
            writeln!(text, "    {} {member:?}: {kind} = {traits},", field(member))
                .expect("text grows");
        }
        text.push('}');
        let fact = self.facts.roots.iter().find(|(shape, _)| *shape == name);
        match fact.map(|(_, root)| *root).or(shape["locationName"].as_str()) {
            Some(root) if root != name => text += &format!(" .root({root:?})"),
            _ => {}
        }
        if let Some(uri) = shape["xmlNamespace"]["uri"].as_str() {
            let prefix = shape["xmlNamespace"]["prefix"].as_str().unwrap_or_default();
            text += &format!(" .namespace({prefix:?}, {uri:?})");
        }
        if shape["union"].as_bool() == Some(true) || shape["eventstream"].as_bool() == Some(true) {
            text += " .union()";
        }
        text + " }\n"
    }

    /// The members, those of a known order first.
    fn members<'s>(&self, name: &str, shape: &'s Value) -> Vec<(&'s String, &'s Value)> {
        let order = self.facts.orders.iter().find(|(shape, _)| *shape == name);
        let order = order.map_or(&[][..], |(_, order)| *order);
        let mut members: Vec<_> = shape["members"].as_object().into_iter().flatten().collect();
        let place = |name: &str| order.iter().position(|ordered| *ordered == name);
        members.sort_by_key(|(name, _)| place(name).unwrap_or(order.len()));
        members
    }

    fn rust_type(&self, traits: &Value, shape: &Value) -> String {
        let of = |part: &str| {
            let name = shape[part]["shape"].as_str().unwrap_or_default();
            self.rust_type(&Value::Null, self.model.shape(name))
        };
        let scalar = match shape["type"].as_str().unwrap_or_default() {
            "structure" => traits["shape"].as_str(),
            "list" => {
                let item = shape["member"]["shape"].as_str().unwrap_or_default();
                let named = self.model.shape(item)["type"] == "structure";
                return format!("Vec<{}>", if named { item.to_string() } else { of("member") });
            }
            "map" => {
                let value = shape["value"]["shape"].as_str().unwrap_or_default();
                let named = self.model.shape(value)["type"] == "structure";
                let value = if named { value.to_string() } else { of("value") };
                return format!("Vec<(String, {value})>");
            }
            "boolean" => Some("bool"),
            "integer" | "short" | "byte" => Some("i32"),
            "long" => Some("i64"),
            "float" | "double" => Some("f64"),
            "blob" if flag(traits, shape, "streaming") => Some("crate::Body"),
            "blob" => Some("Vec<u8>"),
            "timestamp" => Some("crate::Time"),
            _ => Some("String"),
        };
        scalar.unwrap_or("String").to_string()
    }

    fn member(
        &self,
        name: &str,
        traits: &Value,
        target: &Value,
        required: bool,
        payload: bool,
    ) -> String {
        let mut text = format!("member({})", self.target(traits));
        let wire = traits["locationName"].as_str().or(match target["type"].as_str() {
            Some("structure") => target["locationName"].as_str(),
            _ => None,
        });
        let wire = wire.unwrap_or(name);
        match traits["location"].as_str() {
            Some("header") => text += &format!(".header({:?})", wire.to_ascii_lowercase()),
            Some("headers") => text += &format!(".headers({:?})", wire.to_ascii_lowercase()),
            Some("querystring") if target["type"] == "map" => text += ".query_map()",
            Some("querystring") => text += &format!(".query({wire:?})"),
            Some("uri") => text += &format!(".path({wire:?})"),
            Some("statusCode") => text += ".status_code()",
            _ if wire != name => text += &format!(".at({wire:?})"),
            _ => {}
        }
        if let Some(query) = traits["queryName"].as_str() {
            text += &format!(".query_name({query:?})");
        }
        let own = |name: &str| traits[name].as_bool() == Some(true);
        let steps = [
            (payload, ".payload()"),
            (required, ".required()"),
            (own("flattened"), ".flattened()"),
            (flag(traits, target, "streaming"), ".streaming()"),
            (own("xmlAttribute"), ".attribute()"),
            (own("idempotencyToken"), ".idempotency_token()"),
            (own("hostLabel"), ".host_label()"),
        ];
        text.extend(steps.iter().filter(|(given, _)| *given).map(|(_, step)| *step));
        text
    }

    fn target(&self, traits: &Value) -> String {
        let name = traits["shape"].as_str().unwrap_or_default();
        match self.statics.get(name) {
            Some(upper) => format!("&types::{upper}"),
            None if !traits["timestampFormat"].is_null() => format!("&plain::{}", time(traits)),
            None => format!("&plain::{}", plain(self.model.shape(name)).unwrap_or("TEXT")),
        }
    }

    fn types(&self) -> String {
        let mut text = "mod types {\n    use super::*;\n\n".to_string();
        for (name, upper) in &self.statics {
            let shape = self.model.shape(name);
            let kind = self.kind(name, shape);
            writeln!(text, "    pub static {upper}: Type = {kind}{};", constraints(shape))
                .expect("text grows");
        }
        text + "}\n"
    }

    fn kind(&self, name: &str, shape: &Value) -> String {
        let target = |part: &Value| self.target(part).replace("types::", "");
        let named =
            |part: &Value, default| part["locationName"].as_str().unwrap_or(default).to_string();
        let flattened = shape["flattened"].as_bool() == Some(true);
        let mut text = match shape["type"].as_str().unwrap_or_default() {
            "structure" => return format!("Type::structure(&super::{name})"),
            "list" => {
                let item = named(&shape["member"], if flattened { "" } else { "member" });
                format!("Type::list({}, {item:?})", target(&shape["member"]))
            }
            "map" => format!(
                "Type::map(({}, {:?}), ({}, {:?}))",
                target(&shape["key"]),
                named(&shape["key"], "key"),
                target(&shape["value"]),
                named(&shape["value"], "value"),
            ),
            "boolean" => "Type::boolean()".to_string(),
            "integer" | "short" | "byte" => "Type::integer()".to_string(),
            "long" => "Type::long()".to_string(),
            "float" | "double" => "Type::float()".to_string(),
            "blob" => "Type::blob()".to_string(),
            "timestamp" => "Type::time()".to_string(),
            _ => "Type::text()".to_string(),
        };
        if flattened {
            text += ".flattened()";
        }
        text
    }
}

fn constraints(shape: &Value) -> String {
    let mut text = String::new();
    for bound in ["min", "max"] {
        if let Some(value) = shape[bound].as_f64() {
            text += &format!(".{bound}({})", value as i64);
        }
    }
    if let Some(pattern) = shape["pattern"].as_str() {
        text += &format!(".pattern({pattern:?})");
    }
    if let Some(values) = shape["enum"].as_array() {
        let values: Vec<String> = values.iter().map(Value::to_string).collect();
        text += &format!(".one_of(&[{}])", values.join(", "));
    }
    if shape["sensitive"].as_bool() == Some(true) {
        text += ".sensitive()";
    }
    text
}
