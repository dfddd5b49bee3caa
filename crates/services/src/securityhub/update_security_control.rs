//! `UpdateSecurityControl`: set the parameters that a control is checked with.
//!
//! # Invariants
//!
//! * Parameters that are not named stay as they are.
//! * A value that the parameter does not take refuses the call.
//! * The control is checked anew.

use wire::securityhub as aws;

use super::controls::source;
use super::rows::Settings;
use super::{definitions, hub, refuse};
use crate::prelude::*;

pub(crate) struct UpdateSecurityControl;

impl Operation for UpdateSecurityControl {
    type Shape = aws::UpdateSecurityControl;
    const AUDIT: Audit = Audit::management(Write);

    fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        hub::everywhere("securityhub:UpdateSecurityControl")
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut hub = hub::hub(cx, tx)?;
        let control = definitions::known(&hub, &input.security_control_id)?;
        let mut settings = (hub.settings.iter().find(|it| it.control == control.id).cloned())
            .unwrap_or_else(|| Settings { control: control.id.into(), ..Settings::default() });
        for (name, configuration) in &input.parameters {
            let parameter = control.parameters.iter().find(|it| it.name == name);
            let parameter = parameter.ok_or_else(|| {
                refuse::invalid(format!("{} has no parameter {name}", control.id))
            })?;
            let given = definitions::accepted(parameter, configuration)?;
            settings.parameters.retain(|it| it.0 != *name);
            settings.parameters.extend(given.map(|it| (name.clone(), it)));
        }
        settings.reason = input.last_update_reason.or(settings.reason);
        hub.settings.retain(|it| it.control != control.id);
        hub.settings.push(settings);
        hub.put(tx);
        hub.demand(tx, source::ALL)?;
        Ok(aws::UpdateSecurityControlResponse {})
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::securityhub::testing::hubbed;
    use crate::testing::World;
    use wire::{Structure, iam};

    fn update(
        world: &mut World,
        name: &str,
        value: Option<aws::ParameterValue>,
    ) -> Result<(), String> {
        let kind = if value.is_some() { "CUSTOM" } else { "DEFAULT" };
        let configuration = aws::ParameterConfiguration { value_type: kind.into(), value };
        let input = aws::UpdateSecurityControlRequest {
            security_control_id: "IAM.7".into(),
            parameters: vec![(name.into(), configuration)],
            last_update_reason: Some("ours".into()),
        };
        let told = world.call::<UpdateSecurityControl>(input);
        world.settle(1);
        told.map(|_| ()).map_err(|it| it.code.into())
    }

    fn integer(value: i32) -> Option<aws::ParameterValue> {
        Some(aws::ParameterValue { integer: Some(value), ..Default::default() })
    }

    #[test]
    fn a_control_is_checked_with_the_values_that_it_was_given() {
        let mut world = hubbed();
        let policy = iam::UpdateAccountPasswordPolicyRequest {
            minimum_password_length: Some(10),
            require_symbols: Some(true),
            require_numbers: Some(true),
            require_uppercase_characters: Some(true),
            require_lowercase_characters: Some(true),
            ..Default::default()
        };
        let entry = world.gate.operation("iam", "UpdateAccountPasswordPolicy").unwrap();
        world.answer(entry, policy.write()).unwrap();
        world.settle(1);
        let status = |world: &mut World| world.judged("IAM.7", "111122223333").0;
        assert_eq!(status(&mut world), "PASSED");
        update(&mut world, "MinimumPasswordLength", integer(12)).unwrap();
        assert_eq!(status(&mut world), "FAILED");
        let parameters = world.findings("IAM.7").remove(0).compliance.unwrap();
        let parameters = parameters.security_control_parameters.unwrap();
        let length =
            parameters.iter().find(|it| it.name.as_deref() == Some("MinimumPasswordLength"));
        assert_eq!(length.unwrap().value, Some(vec!["12".into()]));
        update(&mut world, "MinimumPasswordLength", None).unwrap();
        assert_eq!(status(&mut world), "PASSED");
        update(&mut world, "MaxPasswordAge", integer(30)).unwrap();
        assert_eq!(status(&mut world), "FAILED");
    }

    #[test]
    fn a_value_that_a_parameter_does_not_take_changes_nothing() {
        let mut world = hubbed();
        let text = Some(aws::ParameterValue { string: Some("9".into()), ..Default::default() });
        for (name, value) in [
            ("MinimumPasswordLength", integer(7)),
            ("MinimumPasswordLength", text),
            ("Colour", integer(9)),
        ] {
            assert_eq!(update(&mut world, name, value), Err("InvalidInputException".into()));
        }
    }
}
