//! `BatchGetSecurityControls`: some controls as they are in the hub.
//!
//! # Invariants
//!
//! * A control that is not there is listed as such; the others are told of.

use wire::securityhub as aws;

use super::{definitions, hub};
use crate::prelude::*;

pub(crate) struct BatchGetSecurityControls;

impl Operation for BatchGetSecurityControls {
    type Shape = aws::BatchGetSecurityControls;
    const AUDIT: Audit = Audit::management(Read);

    fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        hub::everywhere("securityhub:BatchGetSecurityControls")
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let hub = hub::hub(cx, tx)?;
        let mut output = aws::BatchGetSecurityControlsResponse::default();
        let mut unprocessed = Vec::new();
        for id in input.security_control_ids {
            match definitions::control(&hub, &id) {
                Some(control) => output.security_controls.push(definitions::shown(&hub, control)),
                None => unprocessed.push(aws::UnprocessedSecurityControl {
                    error_reason: Some(format!("Security control {id} was not found")),
                    security_control_id: id,
                    error_code: "RESOURCE_NOT_FOUND".into(),
                }),
            }
        }
        output.unprocessed_ids = Some(unprocessed);
        Ok(output)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::securityhub::testing::hubbed;

    #[test]
    fn controls_are_named_by_id_or_arn_and_enabled_where_a_standard_is() {
        let mut world = hubbed();
        let arn = "arn:aws:securityhub:us-east-1:111122223333:security-control/S3.17";
        let ids = ["CloudTrail.2", arn, "Nonsense.1"].map(String::from).to_vec();
        let input = aws::BatchGetSecurityControlsRequest { security_control_ids: ids };
        let told = world.call::<BatchGetSecurityControls>(input).unwrap();
        let status = |it: &aws::SecurityControl| it.security_control_status.clone();
        let statuses: Vec<_> = told.security_controls.iter().map(status).collect();
        assert_eq!(statuses, ["ENABLED", "DISABLED"]);
        assert_eq!(told.security_controls[1].security_control_arn, arn);
        let unknown = told.unprocessed_ids.unwrap().remove(0);
        assert_eq!(unknown.security_control_id, "Nonsense.1");
        assert_eq!(unknown.error_code, "RESOURCE_NOT_FOUND");
    }
}
