//! Event selectors as callers write them, checked and turned into what is kept.
//!
//! # Invariants
//!
//! * What passes here can be evaluated: every field is one that events have, and every selector has
//!   the conditions without which AWS takes none.

use trail::{AdvancedSelector, BasicSelector, DataResource, FieldSelector, ReadWrite};
use wire::cloudtrail as aws;

use crate::prelude::*;

const SELECTORS_MAX: usize = 5;
const BASIC_VALUES_MAX: usize = 250;
const ADVANCED_VALUES_MAX: usize = 500;

/// The types that basic selectors know, and how their values begin.
const DATA_TYPES: [(&str, &str); 3] = [
    ("AWS::DynamoDB::Table", "arn:aws:dynamodb"),
    ("AWS::Lambda::Function", "arn:aws:lambda"),
    ("AWS::S3::Object", "arn:aws:s3"),
];

/// The services whose management events a trail may leave out.
const EXCLUDABLE: [&str; 2] = ["kms.amazonaws.com", "rdsdata.amazonaws.com"];

fn wrong<T>(message: impl Into<String>) -> Result<T, Refusal> {
    Err(aws::invalid_event_selectors(message))
}

pub(super) fn read_basic(
    selectors: Vec<aws::EventSelector>,
) -> Result<Vec<BasicSelector>, Refusal> {
    let selectors = selectors.into_iter().map(read_basic_one).collect::<Result<Vec<_>, _>>()?;
    let values: usize = selectors.iter().flat_map(|it| &it.data).map(|it| it.values.len()).sum();
    if selectors.len() > SELECTORS_MAX {
        return wrong(format!("A trail can have at most {SELECTORS_MAX} event selectors."));
    }
    if values > BASIC_VALUES_MAX {
        return wrong(format!("A trail can have at most {BASIC_VALUES_MAX} data resources."));
    }
    Ok(selectors)
}

fn read_basic_one(selector: aws::EventSelector) -> Result<BasicSelector, Refusal> {
    let read_write = match selector.read_write_type.as_deref() {
        None | Some("All") => ReadWrite::All,
        Some("ReadOnly") => ReadWrite::ReadOnly,
        Some("WriteOnly") => ReadWrite::WriteOnly,
        Some(other) => return wrong(format!("Value {other} for ReadWriteType is invalid.")),
    };
    let excluded_sources = selector.exclude_management_event_sources.unwrap_or_default();
    if let Some(source) = excluded_sources.iter().find(|it| !EXCLUDABLE.contains(&it.as_str())) {
        return wrong(format!("Value {source} for ExcludeManagementEventSources is invalid."));
    }
    let data = selector.data_resources.unwrap_or_default();
    let data = data.into_iter().map(read_resource).collect::<Result<Vec<_>, _>>()?;
    let management = selector.include_management_events.unwrap_or(true);
    Ok(BasicSelector { read_write, management, data, excluded_sources })
}

fn read_resource(resource: aws::DataResource) -> Result<DataResource, Refusal> {
    let kind = resource.r#type.unwrap_or_default();
    let Some((_, service)) = DATA_TYPES.iter().find(|it| it.0 == kind) else {
        let types = DATA_TYPES.map(|it| it.0).join(", ");
        return wrong(format!(
            "Value {kind} for DataResources.Type is invalid. Valid values are: {types}"
        ));
    };
    let values = resource.values.unwrap_or_default();
    match values.iter().find(|it| !is_resource(it, service)) {
        Some(value) => wrong(format!("Value {value} for DataResources.Values is invalid.")),
        None => Ok(DataResource { kind, values }),
    }
}

/// All resources of a service, or a part of them; of S3, everything below a bucket's slash.
fn is_resource(value: &str, service: &str) -> bool {
    match value.strip_prefix(service) {
        Some("") => true,
        Some(":::") if service == "arn:aws:s3" => true,
        Some(rest) if service == "arn:aws:s3" => {
            rest.strip_prefix(":::").and_then(|it| it.find('/')).is_some_and(|it| it > 0)
        }
        Some(rest) => rest.starts_with(':'),
        None => false,
    }
}

pub(super) fn show_basic(selectors: &[BasicSelector]) -> Vec<aws::EventSelector> {
    let resource = |it: &DataResource| aws::DataResource {
        r#type: Some(it.kind.clone()),
        values: Some(it.values.clone()),
    };
    let show = |it: &BasicSelector| aws::EventSelector {
        read_write_type: Some(
            match it.read_write {
                ReadWrite::All => "All",
                ReadWrite::ReadOnly => "ReadOnly",
                ReadWrite::WriteOnly => "WriteOnly",
            }
            .into(),
        ),
        include_management_events: Some(it.management),
        data_resources: Some(it.data.iter().map(resource).collect()),
        exclude_management_event_sources: Some(it.excluded_sources.clone()),
    };
    selectors.iter().map(show).collect()
}

pub(super) fn read_advanced(
    selectors: Vec<aws::AdvancedEventSelector>,
) -> Result<Vec<AdvancedSelector>, Refusal> {
    let mut values = 0;
    let mut read = Vec::new();
    for selector in selectors {
        let fields = selector.field_selectors.into_iter().map(read_field);
        let fields = fields.collect::<Result<Vec<_>, _>>()?;
        values += fields
            .iter()
            .map(|it| operators(it).iter().map(|it| it.len()).sum::<usize>())
            .sum::<usize>();
        check_fields(&fields)?;
        read.push(AdvancedSelector { name: selector.name, fields });
    }
    if values > ADVANCED_VALUES_MAX {
        return wrong(format!(
            "The advanced event selectors of a trail can hold at most {ADVANCED_VALUES_MAX} values."
        ));
    }
    Ok(read)
}

fn read_field(field: aws::AdvancedFieldSelector) -> Result<FieldSelector, Refusal> {
    let read = FieldSelector {
        field: field.field,
        equals: field.equals.unwrap_or_default(),
        starts_with: field.starts_with.unwrap_or_default(),
        ends_with: field.ends_with.unwrap_or_default(),
        not_equals: field.not_equals.unwrap_or_default(),
        not_starts_with: field.not_starts_with.unwrap_or_default(),
        not_ends_with: field.not_ends_with.unwrap_or_default(),
    };
    match operators(&read).iter().all(|it| it.is_empty()) {
        true => wrong(format!("Field selector {} has no operator.", read.field)),
        false => Ok(read),
    }
}

fn operators(field: &FieldSelector) -> [&Vec<String>; 6] {
    [
        &field.equals,
        &field.starts_with,
        &field.ends_with,
        &field.not_equals,
        &field.not_starts_with,
        &field.not_ends_with,
    ]
}

/// What a field may be compared with.
#[derive(Clone, Copy)]
enum Allowed {
    Any,
    /// One of these, by Equals.
    Equals(&'static [&'static str]),
    /// Exactly one value, by Equals.
    One,
    /// Some of these, by NotEquals.
    NotEquals(&'static [&'static str]),
}

const MANAGEMENT_FIELDS: &[(&str, Allowed)] = &[
    ("eventCategory", Allowed::One),
    ("readOnly", Allowed::Equals(&["true", "false"])),
    ("eventSource", Allowed::NotEquals(&EXCLUDABLE)),
];

const DATA_FIELDS: &[(&str, Allowed)] = &[
    ("eventCategory", Allowed::One),
    ("resources.type", Allowed::One),
    ("readOnly", Allowed::Equals(&["true", "false"])),
    ("eventName", Allowed::Any),
    ("eventSource", Allowed::Any),
    ("eventType", Allowed::Any),
    ("resources.ARN", Allowed::Any),
    ("sessionCredentialFromConsole", Allowed::Any),
    ("userIdentity.arn", Allowed::Any),
];

/// Each category has its fields; without a category, or data without a type, nothing is selected.
fn check_fields(fields: &[FieldSelector]) -> Result<(), Refusal> {
    let one = |name: &str| match fields.iter().find(|it| it.field == name).map(|it| &*it.equals) {
        Some([only]) => Some(only.as_str()),
        _ => None,
    };
    let allowed = match one("eventCategory") {
        Some("Management") => MANAGEMENT_FIELDS,
        Some("Data") if one("resources.type").is_none() => {
            return wrong("Data events need one resources.type, with the operator Equals.");
        }
        Some("Data") => DATA_FIELDS,
        Some(other) => {
            return wrong(format!("Value {other} for eventCategory is not implemented."));
        }
        None => return wrong("A selector needs one eventCategory, with the operator Equals."),
    };
    for field in fields {
        let Some((_, allowed)) = allowed.iter().find(|it| it.0 == field.field) else {
            return wrong(format!("Field {} is invalid in this category.", field.field));
        };
        if !is_allowed(field, *allowed) {
            return wrong(format!("The operators or values of field {} are invalid.", field.field));
        }
        if fields.iter().filter(|it| it.field == field.field).count() > 1 {
            return wrong(format!("Field {} appears more than once.", field.field));
        }
    }
    Ok(())
}

fn is_allowed(field: &FieldSelector, allowed: Allowed) -> bool {
    let only = |used: &Vec<String>| {
        let others = operators(field).iter().filter(|it| !it.is_empty()).count();
        !used.is_empty() && others == 1
    };
    let among = |used: &[String], values: &[&str]| used.iter().all(|it| values.contains(&&**it));
    match allowed {
        Allowed::Any => true,
        Allowed::One => only(&field.equals) && field.equals.len() == 1,
        Allowed::Equals(values) => only(&field.equals) && among(&field.equals, values),
        Allowed::NotEquals(values) => only(&field.not_equals) && among(&field.not_equals, values),
    }
}

pub(super) fn show_advanced(selectors: &[AdvancedSelector]) -> Vec<aws::AdvancedEventSelector> {
    let some = |values: &Vec<String>| (!values.is_empty()).then(|| values.clone());
    let field = |it: &FieldSelector| aws::AdvancedFieldSelector {
        field: it.field.clone(),
        equals: some(&it.equals),
        starts_with: some(&it.starts_with),
        ends_with: some(&it.ends_with),
        not_equals: some(&it.not_equals),
        not_starts_with: some(&it.not_starts_with),
        not_ends_with: some(&it.not_ends_with),
    };
    let show = |it: &AdvancedSelector| aws::AdvancedEventSelector {
        name: it.name.clone(),
        field_selectors: it.fields.iter().map(field).collect(),
    };
    selectors.iter().map(show).collect()
}
