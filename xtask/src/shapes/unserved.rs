//! Writes the names of what we do not serve: enough to refuse a call, and to record that.
//!
//! # Invariants
//!
//! * Names, methods and paths only: an operation without shapes cannot be called by mistake.

use serde_json::Value;

use super::botocore::Package;
use super::model::Model;
use super::names::constant;
use super::services::{NONE, SERVICES, UNSERVED};
use super::{BOTOCORE_VERSION, render};

pub fn file(package: &Package) -> Result<String, String> {
    let mut text = format!(
        "//! The operations that are not served: written by `cargo xtask shapes` from botocore \
         {BOTOCORE_VERSION}, never by hand.\n\nuse crate::model::{{OperationModel, Protocol, \
         Service}};\nuse crate::shape::unserved;\n"
    );
    for name in UNSERVED {
        let value = package.model(name)?;
        let model = Model::new(&value, Some(&[]))?;
        let (upper, facts) = (constant(name), render::facts(name, &NONE, &model)?);
        text += &format!(
            "\npub static {upper}: Service = Service {{\n{facts}    operations: &[],\n    \
             unserved: {upper}_OPERATIONS,\n}};\n{}",
            operations(&upper, &upper, &value, &[])
        );
    }
    for service in SERVICES {
        let Some(served) = service.operations else { continue };
        let value = package.model(service.name)?;
        let upper = constant(service.name);
        let place = format!("super::{}::SERVICE", service.name);
        text += &format!("\n{}", operations(&upper, &place, &value, served));
    }
    let names: Vec<_> = UNSERVED.iter().map(|it| format!("    &{},\n", constant(it))).collect();
    text += &format!(
        "\n/// Every service that is known by name only.\npub static SERVICES: &[&Service] = \
         &[\n{}];\n",
        names.concat()
    );
    Ok(text)
}

fn operations(upper: &str, service: &str, model: &Value, served: &[&str]) -> String {
    let mut all: Vec<(&str, &Value)> = model["operations"]
        .as_object()
        .into_iter()
        .flatten()
        .map(|(name, operation)| (name.as_str(), operation))
        .filter(|(name, _)| !served.contains(name))
        .collect();
    all.sort_by_key(|(name, _)| *name);
    let line = |(name, operation): &(&str, &Value)| {
        let part = |key: &str, default| operation["http"][key].as_str().unwrap_or(default);
        let (method, uri) = (part("method", "POST"), part("requestUri", "/"));
        format!("    {name:?} {method:?} {uri:?},\n")
    };
    let lines: String = all.iter().map(line).collect();
    format!(
        "pub static {upper}_OPERATIONS: &[OperationModel] = unserved! {{ {service}:\n{lines}}};\n"
    )
}
