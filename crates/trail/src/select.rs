//! Event selectors: which events a trail wants.
//!
//! # Invariants
//!
//! * A selector is judged by the event's facts alone, before the call runs, so nothing that the
//!   call does can change the answer.
//! * Basic and advanced selectors are never mixed: a trail has the one kind or the other.
//! * A field that an event lacks satisfies the operators that exclude, and none that include.

use std::borrow::Cow;

use minicbor::{Decode, Encode};

use crate::event::Resource;

/// What is asked of a trail: the facts of an event by which it is selected.
#[derive(Clone, Debug)]
pub struct Asked<'a> {
    pub management: bool,
    pub read_only: bool,
    /// `eventSource`.
    pub source: &'a str,
    /// `eventName`.
    pub name: &'a str,
    /// `eventType`.
    pub kind: &'a str,
    pub caller_arn: &'a str,
    pub resources: &'a [Resource],
}

/// A trail's selectors; an event passes if one of them lets it.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
pub enum Selectors {
    #[n(0)]
    Basic(#[n(0)] Vec<BasicSelector>),
    #[n(1)]
    Advanced(#[n(0)] Vec<AdvancedSelector>),
}

#[derive(Clone, Debug, PartialEq, Encode, Decode)]
pub struct BasicSelector {
    #[n(0)]
    pub read_write: ReadWrite,
    #[n(1)]
    pub management: bool,
    #[n(2)]
    pub data: Vec<DataResource>,
    /// Services whose management events are left out.
    #[n(3)]
    pub excluded_sources: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum ReadWrite {
    #[n(0)]
    All,
    #[n(1)]
    ReadOnly,
    #[n(2)]
    WriteOnly,
}

/// Resources of one type, by the beginnings of their ARNs.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
pub struct DataResource {
    #[n(0)]
    pub kind: String,
    #[n(1)]
    pub values: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Encode, Decode)]
pub struct AdvancedSelector {
    #[n(0)]
    pub name: Option<String>,
    #[n(1)]
    pub fields: Vec<FieldSelector>,
}

/// Conditions on one field of an event.
#[derive(Clone, Debug, Default, PartialEq, Encode, Decode)]
pub struct FieldSelector {
    #[n(0)]
    pub field: String,
    #[n(1)]
    pub equals: Vec<String>,
    #[n(2)]
    pub starts_with: Vec<String>,
    #[n(3)]
    pub ends_with: Vec<String>,
    #[n(4)]
    pub not_equals: Vec<String>,
    #[n(5)]
    pub not_starts_with: Vec<String>,
    #[n(6)]
    pub not_ends_with: Vec<String>,
}

impl Default for Selectors {
    /// What a fresh trail hears: all management events and no data.
    fn default() -> Selectors {
        Selectors::Basic(vec![BasicSelector::default()])
    }
}

impl Default for BasicSelector {
    fn default() -> BasicSelector {
        BasicSelector {
            read_write: ReadWrite::All,
            management: true,
            data: Vec::new(),
            excluded_sources: Vec::new(),
        }
    }
}

impl Selectors {
    /// Whether any event of data might be selected: what can be said before a call has run.
    pub fn may_hear_data(&self) -> bool {
        match self {
            Selectors::Basic(selectors) => selectors.iter().any(|it| !it.data.is_empty()),
            Selectors::Advanced(selectors) => selectors.iter().any(|it| {
                let mut categories = it.fields.iter().filter(|it| it.field == "eventCategory");
                categories.all(|it| it.accepts(Some("Data")))
            }),
        }
    }

    pub fn select(&self, asked: &Asked) -> bool {
        match self {
            Selectors::Basic(selectors) => selectors.iter().any(|it| it.select(asked)),
            Selectors::Advanced(selectors) => selectors.iter().any(|it| it.select(asked)),
        }
    }
}

impl BasicSelector {
    fn select(&self, asked: &Asked) -> bool {
        let effect = match self.read_write {
            ReadWrite::All => true,
            ReadWrite::ReadOnly => asked.read_only,
            ReadWrite::WriteOnly => !asked.read_only,
        };
        effect
            && match asked.management {
                true => {
                    self.management && !self.excluded_sources.iter().any(|it| it == asked.source)
                }
                false => self.data.iter().any(|it| asked.resources.iter().any(|r| it.covers(r))),
            }
    }
}

impl DataResource {
    fn covers(&self, resource: &Resource) -> bool {
        self.kind == resource.kind
            && self.values.iter().any(|value| match resource.kind {
                "AWS::Lambda::Function" => value == "arn:aws:lambda" || *value == resource.arn,
                _ => resource.arn.starts_with(value.as_str()),
            })
    }
}

impl AdvancedSelector {
    /// Conditions on a resource must all hold for the same resource.
    fn select(&self, asked: &Asked) -> bool {
        let (of_resource, of_event): (Vec<_>, Vec<_>) =
            self.fields.iter().partition(|it| it.field.starts_with("resources."));
        of_event.iter().all(|it| it.accepts(event_field(asked, &it.field).as_deref()))
            && (of_resource.is_empty()
                || asked.resources.iter().any(|resource| {
                    of_resource.iter().all(|it| it.accepts(resource_field(resource, &it.field)))
                }))
    }
}

impl FieldSelector {
    /// Any of the including operators, if there are any, and none of the excluding ones.
    fn accepts(&self, value: Option<&str>) -> bool {
        let none = |_: &str| false;
        let equals = |it: &str| value == Some(it);
        let starts = |it: &str| value.map_or(none(it), |value| value.starts_with(it));
        let ends = |it: &str| value.map_or(none(it), |value| value.ends_with(it));
        let including =
            !(self.equals.is_empty() && self.starts_with.is_empty() && self.ends_with.is_empty());
        let included = self.equals.iter().any(|it| equals(it))
            || self.starts_with.iter().any(|it| starts(it))
            || self.ends_with.iter().any(|it| ends(it));
        let excluded = self.not_equals.iter().any(|it| equals(it))
            || self.not_starts_with.iter().any(|it| starts(it))
            || self.not_ends_with.iter().any(|it| ends(it));
        (included || !including) && !excluded
    }
}

/// The value of a field of the event itself, if the event has it.
fn event_field<'a>(asked: &Asked<'a>, field: &str) -> Option<Cow<'a, str>> {
    Some(Cow::Borrowed(match field {
        "eventCategory" if asked.management => "Management",
        "eventCategory" => "Data",
        "readOnly" if asked.read_only => "true",
        "readOnly" => "false",
        "eventSource" => asked.source,
        "eventName" => asked.name,
        "eventType" => asked.kind,
        "userIdentity.arn" => asked.caller_arn,
        _ => return None,
    }))
}

fn resource_field<'a>(resource: &'a Resource, field: &str) -> Option<&'a str> {
    match field {
        "resources.type" => Some(resource.kind),
        "resources.ARN" => Some(&resource.arn),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
