//! `BatchUpdateFindings`: what a customer says of some findings.
//!
//! # Invariants
//!
//! * What a finding is about, its result and when it was updated are its provider's; a customer does not change them.
//! * What a customer set, the provider does not set any more, but for the workflow.
//! * What cannot be done is listed as such; the others are done.

use wire::securityhub as aws;

use super::findings::Source;
use super::{hub, updates};
use crate::prelude::*;

pub(crate) struct BatchUpdateFindings;

impl Operation for BatchUpdateFindings {
    type Shape = aws::BatchUpdateFindings;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, _: &Tx, input: &Input<Self>) -> Outcome<Access> {
        Ok(updates::named(hub::need(cx, "securityhub:BatchUpdateFindings"), input).into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let hub = hub::hub(cx, tx)?;
        let arn = cx.caller.arn().to_string();
        let mut output = aws::BatchUpdateFindingsResponse::default();
        let mut seen: Vec<aws::AwsSecurityFindingIdentifier> = Vec::new();
        for identifier in &input.finding_identifiers {
            let is_twice = seen.contains(identifier);
            let found = match is_twice {
                true => None,
                false => hub.finding(tx, &identifier.product_arn, &identifier.id)?,
            };
            seen.push(identifier.clone());
            let fault = match found {
                Some(old) => match updates::updated(&old, &input, cx.now) {
                    Some(new) => {
                        hub.put_finding(tx, Some(&old), new, Source::Customer(&arn), cx.now);
                        output.processed_findings.push(identifier.clone());
                        continue;
                    }
                    None => ("FindingSizeExceeded", "Finding size exceeded 240 KB"),
                },
                None if is_twice => {
                    ("DuplicatedFindingIdentifier", "Finding Identifier is duplicated")
                }
                None => ("FindingNotFound", "Finding Not Found"),
            };
            output.unprocessed_findings.push(aws::BatchUpdateFindingsUnprocessedFinding {
                finding_identifier: identifier.clone(),
                error_code: fault.0.into(),
                error_message: fault.1.into(),
            });
        }
        Ok(output)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::securityhub::testing::hubbed;
    use crate::testing::World;

    fn identifier(world: &mut World, control: &str) -> aws::AwsSecurityFindingIdentifier {
        let finding = world.findings(control).remove(0);
        aws::AwsSecurityFindingIdentifier { id: finding.id, product_arn: finding.product_arn }
    }

    fn update(
        identifiers: Vec<aws::AwsSecurityFindingIdentifier>,
    ) -> aws::BatchUpdateFindingsRequest {
        aws::BatchUpdateFindingsRequest { finding_identifiers: identifiers, ..Default::default() }
    }

    #[test]
    fn a_customer_says_what_he_thinks_and_the_finding_is_not_updated_by_it() {
        let mut world = hubbed();
        let one = identifier(&mut world, "Config.1");
        let before = world.findings("Config.1").remove(0);
        let input = aws::BatchUpdateFindingsRequest {
            note: Some(aws::NoteUpdate { text: "seen".into(), updated_by: "alice".into() }),
            severity: Some(aws::SeverityUpdate { label: Some("LOW".into()), ..Default::default() }),
            verification_state: Some("TRUE_POSITIVE".into()),
            confidence: Some(80),
            user_defined_fields: Some(vec![("team".into(), "audit".into())]),
            workflow: Some(aws::WorkflowUpdate { status: Some("SUPPRESSED".into()) }),
            ..update(vec![one.clone()])
        };
        let told = world.call::<BatchUpdateFindings>(input).unwrap();
        assert_eq!((told.processed_findings, told.unprocessed_findings), (vec![one], vec![]));
        let after = world.findings("Config.1").remove(0);
        assert_eq!(after.updated_at, before.updated_at);
        let severity = after.severity.unwrap();
        assert_eq!((severity.label.as_deref(), severity.normalized), (Some("LOW"), Some(1)));
        assert_eq!(after.note.unwrap().text, "seen");
        assert_eq!(after.confidence, Some(80));
        // The next check leaves alone what the customer said.
        world.settle(24 * 3600);
        let later = world.findings("Config.1").remove(0);
        assert!(later.updated_at > before.updated_at);
        assert_eq!(later.severity.unwrap().label.as_deref(), Some("LOW"));
        assert_eq!(later.workflow.unwrap().status.as_deref(), Some("SUPPRESSED"));
        assert_eq!(
            later.finding_provider_fields.unwrap().severity.unwrap().label.as_deref(),
            Some("CRITICAL")
        );
    }

    #[test]
    fn what_is_not_there_or_named_twice_is_listed() {
        let mut world = hubbed();
        let one = identifier(&mut world, "Config.1");
        let none = aws::AwsSecurityFindingIdentifier { id: "none".into(), ..one.clone() };
        let mut input = update(vec![one.clone(), none, one]);
        input.criticality = Some(1);
        let told = world.call::<BatchUpdateFindings>(input).unwrap();
        let codes: Vec<_> = told.unprocessed_findings.iter().map(|it| &*it.error_code).collect();
        assert_eq!(codes, ["FindingNotFound", "DuplicatedFindingIdentifier"]);
        assert_eq!(told.processed_findings.len(), 1);
    }

    #[test]
    fn a_condition_keeps_somebody_from_suppressing() {
        let mut world = hubbed();
        let one = identifier(&mut world, "Config.1");
        let statement = serde_json::json!([
            { "Effect": "Allow", "Action": "securityhub:*", "Resource": "*" },
            {
                "Effect": "Deny",
                "Action": "securityhub:BatchUpdateFindings",
                "Resource": "*",
                "Condition": { "StringEquals": {
                    "securityhub:ASFFSyntaxPath/Workflow.Status": "SUPPRESSED",
                } },
            },
        ]);
        world.user_with("alice", Some(statement));
        let mut ask = |status: &str| {
            let input = aws::BatchUpdateFindingsRequest {
                workflow: Some(aws::WorkflowUpdate { status: Some(status.into()) }),
                ..update(vec![one.clone()])
            };
            world.call::<BatchUpdateFindings>(input).map(|_| ()).map_err(|it| it.code.to_string())
        };
        assert_eq!(ask("NOTIFIED"), Ok(()));
        assert_eq!(ask("SUPPRESSED"), Err("AccessDenied".into()));
    }
}
