//! Controls as they are described, and what is set of them in a hub.
//!
//! # Invariants
//!
//! * A control is enabled if it is in some standard that is.
//! * A value that was given lies within what the parameter takes.

use wire::securityhub as aws;

use super::controls::{self, Control, Parameter, Values};
use super::refuse;
use super::rows::{Given, Hub, Settings};
use super::standards::Standard;
use crate::prelude::*;

/// The control that an id or an ARN names.
pub(super) fn control(hub: &Hub, name: &str) -> Option<&'static Control> {
    let prefix = format!("{}security-control/", hub.prefix());
    controls::find(name.strip_prefix(&prefix).unwrap_or(name))
}

pub(super) fn known(hub: &Hub, name: &str) -> Result<&'static Control, Refusal> {
    control(hub, name)
        .ok_or_else(|| refuse::not_found(format!("Security control {name} was not found")))
}

pub(super) fn definition(control: &Control) -> aws::SecurityControlDefinition {
    let customizable = control.parameters.iter().map(|_| "Parameters".to_string()).take(1);
    let definitions = control.parameters.iter().map(|it| (it.name.into(), described(it)));
    aws::SecurityControlDefinition {
        security_control_id: control.id.into(),
        title: control.title.into(),
        description: control.description.into(),
        remediation_url: control.remediation_url(),
        severity_rating: control.severity.name().into(),
        current_region_availability: "AVAILABLE".into(),
        customizable_properties: Some(customizable.collect()),
        parameter_definitions: Some(definitions.collect()),
    }
}

fn described(parameter: &Parameter) -> aws::ParameterDefinition {
    let mut options = aws::ConfigurationOptions::default();
    match &parameter.values {
        Values::Integer { default, min, max } => {
            options.integer = Some(aws::IntegerConfigurationOptions {
                default_value: *default,
                min: Some(*min),
                max: Some(*max),
            });
        }
        Values::Boolean { default } => {
            let default_value = Some(*default);
            options.boolean = Some(aws::BooleanConfigurationOptions { default_value });
        }
        Values::Texts { most, description } => {
            options.string_list = Some(aws::StringListConfigurationOptions {
                default_value: None,
                re2_expression: None,
                max_items: Some(*most),
                expression_description: Some(description.to_string()),
            });
        }
    }
    let description = parameter.description.into();
    aws::ParameterDefinition { description, configuration_options: options }
}

/// A control as it is in a hub.
pub(super) fn shown(hub: &Hub, control: &'static Control) -> aws::SecurityControl {
    let settings = settings(hub, control);
    let parameters = control.parameters.iter().map(|it| (it.name.into(), configured(settings, it)));
    let enabled = hub.enabling(control).next().is_some();
    aws::SecurityControl {
        security_control_id: control.id.into(),
        security_control_arn: hub.control_arn(control.id),
        title: control.title.into(),
        description: control.description.into(),
        remediation_url: control.remediation_url(),
        severity_rating: control.severity.name().into(),
        security_control_status: if enabled { "ENABLED" } else { "DISABLED" }.into(),
        update_status: Some("READY".into()),
        parameters: Some(parameters.collect()),
        last_update_reason: settings.and_then(|it| it.reason.clone()),
    }
}

fn settings<'a>(hub: &'a Hub, control: &Control) -> Option<&'a Settings> {
    hub.settings.iter().find(|it| it.control == control.id)
}

fn given<'a>(settings: Option<&'a Settings>, parameter: &Parameter) -> Option<&'a Given> {
    let mut all = settings.iter().flat_map(|it| &it.parameters);
    all.find(|it| it.0 == parameter.name).map(|it| &it.1)
}

/// The value that a parameter comes with, if it comes with any.
fn default(parameter: &Parameter) -> Option<Given> {
    match &parameter.values {
        Values::Integer { default, .. } => default.map(Given::Integer),
        Values::Boolean { default } => Some(Given::Boolean(*default)),
        Values::Texts { .. } => None,
    }
}

fn configured(settings: Option<&Settings>, parameter: &Parameter) -> aws::ParameterConfiguration {
    let custom = given(settings, parameter);
    let value_type = if custom.is_some() { "CUSTOM" } else { "DEFAULT" };
    let value = custom.cloned().or_else(|| default(parameter)).map(|it| match it {
        Given::Integer(it) => aws::ParameterValue { integer: Some(it), ..Default::default() },
        Given::Boolean(it) => aws::ParameterValue { boolean: Some(it), ..Default::default() },
        Given::Texts(it) => aws::ParameterValue { string_list: Some(it), ..Default::default() },
    });
    aws::ParameterConfiguration { value_type: value_type.into(), value }
}

/// The values that a control is checked with, as findings name them.
pub(super) fn values(hub: &Hub, control: &Control) -> Vec<(&'static str, Vec<String>)> {
    let settings = settings(hub, control);
    let value = |it: &Parameter| {
        let value = given(settings, it).cloned().or_else(|| default(it))?;
        Some((
            it.name,
            match value {
                Given::Integer(it) => vec![it.to_string()],
                Given::Boolean(it) => vec![it.to_string()],
                Given::Texts(it) => it,
            },
        ))
    };
    control.parameters.iter().filter_map(value).collect()
}

/// What a caller gives a parameter: none of it for the value that it comes with.
pub(super) fn accepted(
    parameter: &Parameter,
    configuration: &aws::ParameterConfiguration,
) -> Result<Option<Given>, Refusal> {
    let wrong = || refuse::invalid(format!("Invalid value for parameter {}", parameter.name));
    let value = configuration.value.as_ref();
    match (configuration.value_type.as_str(), value) {
        ("DEFAULT", None) => return Ok(None),
        ("CUSTOM", Some(_)) => {}
        _ => return Err(wrong()),
    }
    let value = value.ok_or_else(wrong)?;
    let accepted = match (&parameter.values, value) {
        (Values::Integer { min, max, .. }, aws::ParameterValue { integer: Some(it), .. }) => {
            (min..=max).contains(&it).then_some(Given::Integer(*it))
        }
        (Values::Boolean { .. }, aws::ParameterValue { boolean: Some(it), .. }) => {
            Some(Given::Boolean(*it))
        }
        (Values::Texts { most, .. }, aws::ParameterValue { string_list: Some(it), .. }) => {
            let fits = !it.is_empty() && it.len() <= usize::try_from(*most).unwrap_or(0);
            fits.then(|| Given::Texts(it.clone()))
        }
        _ => None,
    };
    accepted.map(Some).ok_or_else(wrong)
}

/// A control in a standard, as the two say together.
pub(super) fn association(
    hub: &Hub,
    standard: &'static Standard,
    control: &'static Control,
) -> aws::StandardsControlAssociationDetail {
    let number = control.number_in(standard.id).unwrap_or_default();
    let said = hub.association(standard, control);
    let enabled_at = hub.subscription(standard.path).map(|it| it.enabled_at);
    let enabled = hub.enables(standard, control);
    aws::StandardsControlAssociationDetail {
        standards_arn: standard.arn(&hub.region),
        security_control_id: control.id.into(),
        security_control_arn: hub.control_arn(control.id),
        association_status: if enabled { "ENABLED" } else { "DISABLED" }.into(),
        related_requirements: Some(control.requirements_of([standard].into_iter())),
        updated_at: said.map(|it| it.updated_at).or(enabled_at).map(wire::Time),
        updated_reason: said.and_then(|it| it.reason.clone()),
        standards_control_title: Some(control.title.into()),
        standards_control_description: Some(control.description.into()),
        standards_control_arns: Some(vec![hub.standards_control_arn(standard, number)]),
    }
}

pub(super) fn summary(
    it: aws::StandardsControlAssociationDetail,
) -> aws::StandardsControlAssociationSummary {
    aws::StandardsControlAssociationSummary {
        standards_arn: it.standards_arn,
        security_control_id: it.security_control_id,
        security_control_arn: it.security_control_arn,
        association_status: it.association_status,
        related_requirements: it.related_requirements,
        updated_at: it.updated_at,
        updated_reason: it.updated_reason,
        standards_control_title: it.standards_control_title,
        standards_control_description: it.standards_control_description,
    }
}
