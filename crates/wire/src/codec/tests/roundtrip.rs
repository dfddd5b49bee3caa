//! What is written is read back as it was, for every structure of every model.

use proptest::prelude::*;

use super::request;
use crate::codec::query::Form;
use crate::codec::scalar::{self, TimeDefault};
use crate::codec::xml::{self, Writer};
use crate::codec::{element, json, query, rest};
use crate::model::{Kind, Member, Place, Protocol, Type};
use crate::route::route;
use crate::{Document, Map, OperationModel, SERVICES, StructureModel, s3};

/// How deep a document is that a model lets nest without end.
const DEPTH_MAX: usize = 8;

/// Numbers from a seed, for documents of any model.
struct Dice {
    state: u64,
    depth: usize,
}

impl Dice {
    fn new(state: u64) -> Dice {
        Dice { state, depth: 0 }
    }

    fn roll(&mut self, sides: u64) -> u64 {
        self.state = self
            .state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.state >> 33) % sides
    }

    fn text(&mut self, letters: &[char]) -> String {
        let length = 1 + self.roll(6);
        (0..length).map(|_| letters[self.roll(letters.len() as u64) as usize]).collect()
    }
}

const PLAIN: [char; 6] = ['a', 'B', '1', '-', '.', '_'];
const ANY: [char; 14] =
    ['a', '1', ' ', '<', '>', '&', '"', '\'', '\r', '\n', '\t', '\u{1}', 'é', '🦀'];

fn structure(
    dice: &mut Dice,
    model: &StructureModel,
    letters: &[char],
    keep: &dyn Fn(&Member) -> bool,
) -> Map {
    let mut map = Map::new();
    dice.depth += 1;
    for member in model.members.iter().filter(|member| keep(member)) {
        if member.required || dice.roll(2) == 0 && dice.depth < DEPTH_MAX {
            let letters = if member.place == Place::Body { letters } else { &PLAIN };
            map.insert(member.name, value(dice, member.target, letters));
        }
    }
    dice.depth -= 1;
    map
}

fn value(dice: &mut Dice, target: &Type, letters: &[char]) -> Document {
    match target.kind {
        Kind::Structure(model) => {
            Document::Map(structure(dice, model, letters, &|member| member.place == Place::Body))
        }
        Kind::List { item, .. } => {
            Document::List((0..=dice.roll(3)).map(|_| value(dice, item, letters)).collect())
        }
        Kind::Map { value: of, .. } => {
            let keys = ["k", "l", "m"].iter().take(1 + dice.roll(3) as usize);
            let mut map = Map::new();
            keys.for_each(|key| map.insert(*key, value(dice, of, letters)));
            Document::Map(map)
        }
        Kind::Text if !target.values.is_empty() => {
            Document::text(target.values[dice.roll(target.values.len() as u64) as usize])
        }
        Kind::Text => Document::Text(dice.text(letters)),
        Kind::Bool => Document::Bool(dice.roll(2) == 0),
        Kind::Integer => Document::Integer(dice.roll(1 << 31) as i64),
        Kind::Long => Document::Integer(dice.roll(1 << 31) as i64 * 1_000_003),
        Kind::Float => Document::Float(dice.roll(1000) as f64 / 8.0),
        Kind::Blob => Document::Blob(dice.text(&ANY).into_bytes()),
        Kind::Time(_) => Document::Time(dice.roll(1 << 31) as i64 * 1000),
    }
}

fn structures() -> Vec<(&'static OperationModel, &'static StructureModel)> {
    let operations = SERVICES.iter().flat_map(|service| service.operations);
    // A retired form of S3's notifications gives one element two names.
    let current = operations.filter(|it| !it.deprecated);
    current.flat_map(|it| [(*it, it.input), (*it, it.output)]).collect()
}

fn in_body(member: &Member) -> bool {
    member.place == Place::Body
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn json(seed: u64) {
        let mut dice = Dice::new(seed);
        for (_, model) in structures() {
            let map = structure(&mut dice, model, &ANY, &in_body);
            let text = json::write_structure(model, &map).to_string();
            prop_assert_eq!(json::decode(model, text.as_bytes()).unwrap(), map);
        }
    }

    #[test]
    fn xml(seed: u64) {
        let mut dice = Dice::new(seed);
        for (_, model) in structures() {
            let map = structure(&mut dice, model, &ANY, &in_body);
            let mut out = Writer::document();
            out.open("Root");
            element::write_members(&mut out, model, &map, TimeDefault::Thousandths);
            out.close("Root");
            let root = xml::parse(&out.into_bytes()).unwrap();
            prop_assert_eq!(element::read_structure(model, &root).unwrap(), map);
        }
    }

    #[test]
    fn forms(seed: u64) {
        let mut dice = Dice::new(seed);
        for (operation, _) in structures() {
            let form = match operation.service.protocol {
                Protocol::Query => Form::Aws,
                Protocol::Ec2 => Form::Ec2,
                _ => continue,
            };
            let map = structure(&mut dice, operation.input, &ANY, &in_body);
            let mut parameters = Vec::new();
            flatten_members(&mut parameters, "", operation.input, &map, form);
            prop_assert_eq!(query::decode(operation.input, &parameters, form).unwrap(), map);
        }
    }

    #[test]
    fn requests_of_s3(seed: u64) {
        let mut dice = Dice::new(seed);
        let own_host = |it: &&&OperationModel| it.name == "WriteGetObjectResponse";
        let skipped = |it: &&&OperationModel| it.deprecated || own_host(it);
        for operation in s3::SERVICE.operations.iter().filter(|it| !skipped(it)) {
            let keep = |member: &Member| !member.streaming;
            let map = structure(&mut dice, operation.input, &PLAIN, &keep);
            let (uri, headers, body) = write_request(operation, &map);
            let headers: Vec<_> = headers.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
            let parts = request(operation.method, &uri, &headers);
            let routed = route(&s3::SERVICE, &parts, &[], &[]).unwrap();
            // Optional members may make it another operation; the decoder is asked for this one.
            prop_assert_eq!(rest::decode(&routed, operation, &parts, &body).unwrap(), map, "{}", uri);
        }
    }
}

fn flatten_members(
    out: &mut Vec<(String, String)>,
    prefix: &str,
    model: &StructureModel,
    map: &Map,
    form: Form,
) {
    for (name, value) in map.iter() {
        let member = model.member(name).unwrap();
        let mut wire = member.wire_name.to_string();
        if form == Form::Ec2 {
            wire[..1].make_ascii_uppercase();
        }
        let flat = form == Form::Ec2 || member.flattened;
        flatten(out, &format!("{prefix}{wire}"), member.target, value, form, flat);
    }
}

fn flatten(
    out: &mut Vec<(String, String)>,
    name: &str,
    target: &Type,
    value: &Document,
    form: Form,
    flat: bool,
) {
    match (target.kind, value) {
        (Kind::Structure(model), Document::Map(map)) => {
            flatten_members(out, &format!("{name}."), model, map, form);
            if map.is_empty() {
                out.push((name.to_string(), String::new()));
            }
        }
        (Kind::List { item, name: item_name, .. }, Document::List(items)) => {
            let prefix = if flat { name.to_string() } else { format!("{name}.{item_name}") };
            for (at, value) in items.iter().enumerate() {
                flatten(out, &format!("{prefix}.{}", at + 1), item, value, form, false);
            }
        }
        (Kind::Map { value: of, .. }, Document::Map(map)) => {
            for (at, (key, value)) in map.iter().enumerate() {
                let prefix = format!("{name}.entry.{}", at + 1);
                out.push((format!("{prefix}.key"), key.to_string()));
                flatten(out, &format!("{prefix}.value"), of, value, form, false);
            }
        }
        _ => {
            let text = scalar::write(target, value, TimeDefault::Iso8601).unwrap();
            out.push((name.to_string(), text));
        }
    }
}

/// An S3 request as a client writes it.
fn write_request(
    operation: &OperationModel,
    map: &Map,
) -> (String, Vec<(String, String)>, Vec<u8>) {
    let (mut uri, mut headers, mut body) = (operation.uri.to_string(), Vec::new(), Vec::new());
    if !uri.contains('?') {
        uri.push('?');
    }
    let mut out = Writer::document();
    out.open("Root");
    for (name, value) in map.iter() {
        let member = operation.input.member(name).unwrap();
        let text = |times| scalar::write(member.target, value, times);
        let name = member.wire_name;
        match (member.place, value) {
            (Place::Path, _) => {
                let text = text(TimeDefault::Iso8601).unwrap();
                uri = uri
                    .replace(&format!("{{{name}}}"), &text)
                    .replace(&format!("{{{name}+}}"), &text);
            }
            (Place::Query, Document::List(items)) => {
                items.iter().for_each(|it| uri += &format!("&{name}={}", it.as_text().unwrap()));
            }
            (Place::Query, _) => {
                let text = text(TimeDefault::Iso8601).unwrap();
                uri += &format!("&{name}={}", text.replace(' ', "+"));
            }
            (Place::Header, Document::List(items)) => {
                let items: Vec<_> = items.iter().map(|it| it.as_text().unwrap()).collect();
                headers.push((name.to_string(), items.join(", ")));
            }
            (Place::Header, _) => {
                headers.push((name.to_string(), text(TimeDefault::HttpDate).unwrap()));
            }
            (Place::Headers, Document::Map(map)) => map.iter().for_each(|(key, value)| {
                headers.push((format!("{name}{key}"), value.as_text().unwrap().to_string()));
            }),
            (Place::Payload, Document::Text(text)) => body = text.clone().into_bytes(),
            (Place::Payload, value) => {
                let mut out = Writer::document();
                element::write(&mut out, name, member.target, value, TimeDefault::Thousandths);
                body = out.into_bytes();
            }
            _ => {}
        }
    }
    element::write_members(&mut out, operation.input, map, TimeDefault::Thousandths);
    out.close("Root");
    if operation.input.payload().is_none() {
        body = out.into_bytes();
    }
    (uri, headers, body)
}
