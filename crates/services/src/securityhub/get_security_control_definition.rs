//! `GetSecurityControlDefinition`: what a control checks, and what can be set of it.
//!
//! # Invariants
//!
//! * A control is named by its id.

use wire::securityhub as aws;

use super::{definitions, hub};
use crate::prelude::*;

pub(crate) struct GetSecurityControlDefinition;

impl Operation for GetSecurityControlDefinition {
    type Shape = aws::GetSecurityControlDefinition;
    const AUDIT: Audit = Audit::management(Read);

    fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        hub::everywhere("securityhub:GetSecurityControlDefinition")
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let hub = hub::hub(cx, tx)?;
        let control = definitions::known(&hub, &input.security_control_id)?;
        let security_control_definition = definitions::definition(control);
        Ok(aws::GetSecurityControlDefinitionResponse { security_control_definition })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::securityhub::testing::hubbed;

    #[test]
    fn parameters_say_what_they_take_and_what_they_come_with() {
        let mut world = hubbed();
        let ask =
            |id: &str| aws::GetSecurityControlDefinitionRequest { security_control_id: id.into() };
        let told = world.call::<GetSecurityControlDefinition>(ask("IAM.7")).unwrap();
        let definition = told.security_control_definition;
        assert_eq!(definition.customizable_properties, Some(vec!["Parameters".into()]));
        let parameters = definition.parameter_definitions.unwrap();
        let length = parameters.into_iter().find(|it| it.0 == "MinimumPasswordLength").unwrap().1;
        let expected = aws::IntegerConfigurationOptions {
            default_value: Some(8),
            min: Some(8),
            max: Some(128),
        };
        assert_eq!(length.configuration_options.integer, Some(expected));
        let told = world.call::<GetSecurityControlDefinition>(ask("CloudTrail.2")).unwrap();
        let definition = told.security_control_definition;
        assert_eq!(definition.customizable_properties, Some(Vec::new()));
        assert_eq!(definition.severity_rating, "MEDIUM");
        let refusal = world.call::<GetSecurityControlDefinition>(ask("CloudTrail.8")).unwrap_err();
        assert_eq!(refusal.code, "ResourceNotFoundException");
    }
}
