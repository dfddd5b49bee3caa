//! `ListSecurityControlDefinitions`: the controls there are, or those of one standard.
//!
//! # Invariants
//!
//! * A standard need not be enabled to be asked about.

use wire::securityhub as aws;

use super::controls::{self, Control};
use super::paging::{self, Asked};
use super::standards::Standard;
use super::{definitions, hub, refuse};
use crate::prelude::*;

pub(crate) struct ListSecurityControlDefinitions;

impl Operation for ListSecurityControlDefinitions {
    type Shape = aws::ListSecurityControlDefinitions;
    const AUDIT: Audit = Audit::management(Read);

    fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        hub::everywhere("securityhub:ListSecurityControlDefinitions")
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let hub = hub::hub(cx, tx)?;
        let asked = Asked {
            operation: "ListSecurityControlDefinitions",
            max_results: input.max_results,
            next_token: input.next_token.as_deref(),
        };
        let wanted: Vec<&Control> = match &input.standards_arn {
            None => controls::all().collect(),
            Some(arn) => {
                let standard = Standard::by_arn(arn, &hub.region).ok_or_else(|| {
                    refuse::invalid(format!("Invalid StandardsArn {arn} was provided"))
                })?;
                standard.controls().map(|it| it.0).collect()
            }
        };
        let (page, next_token) = paging::page(wanted, |it| it.id.into(), asked)?;
        let security_control_definitions = page.into_iter().map(definitions::definition).collect();
        Ok(aws::ListSecurityControlDefinitionsResponse { security_control_definitions, next_token })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::securityhub::testing::hubbed;

    #[test]
    fn every_control_has_one_definition_and_pages_hold_them_all() {
        let mut world = hubbed();
        let (mut ids, mut next_token) = (Vec::new(), None);
        loop {
            let input = aws::ListSecurityControlDefinitionsRequest {
                max_results: Some(7),
                next_token,
                ..Default::default()
            };
            let told = world.call::<ListSecurityControlDefinitions>(input).unwrap();
            ids.extend(
                told.security_control_definitions.into_iter().map(|it| it.security_control_id),
            );
            next_token = told.next_token;
            if next_token.is_none() {
                break;
            }
        }
        assert_eq!(ids.len(), controls::all().count());
        let wanted = "CloudTrail.1 CloudTrail.2 CloudTrail.3 CloudTrail.4 CloudTrail.5 CloudTrail.6 \
            CloudTrail.7 CloudTrail.10 S3.1 S3.2 S3.3 S3.5 S3.8 S3.9 S3.14 S3.17 S3.20 KMS.1 KMS.2 \
            KMS.3 KMS.4 KMS.5 IAM.4 IAM.5 IAM.6 IAM.9 IAM.19 Config.1";
        for id in wanted.split_whitespace() {
            assert_eq!(ids.iter().filter(|it| *it == id).count(), 1, "{id}");
        }
    }

    #[test]
    fn a_standard_has_its_own_controls() {
        let mut world = hubbed();
        let ask = |arn: &str| aws::ListSecurityControlDefinitionsRequest {
            standards_arn: Some(arn.into()),
            ..Default::default()
        };
        let cis = "arn:aws:securityhub:us-east-1::standards/cis-aws-foundations-benchmark/v/5.0.0";
        let told = world.call::<ListSecurityControlDefinitions>(ask(cis)).unwrap();
        let ids: Vec<_> =
            told.security_control_definitions.iter().map(|it| &*it.security_control_id).collect();
        assert!(ids.contains(&"S3.20") && !ids.contains(&"CloudTrail.5"), "{ids:?}");
        let refusal = world.call::<ListSecurityControlDefinitions>(ask("nonsense")).unwrap_err();
        assert_eq!(refusal.code, "InvalidInputException");
    }
}
