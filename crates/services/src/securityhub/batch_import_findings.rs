//! `BatchImportFindings`: a provider brings findings, new ones or those that it changed.
//!
//! # Invariants
//!
//! * The product is the account's own: no others are integrated here.
//! * Who brings findings of several products needs the permission for each.
//! * A finding that is older than what is kept changes nothing and is listed as failed, like one that is not in order; the others are kept.
//! * What a customer says of a finding stays his, whatever its provider says.

use std::collections::BTreeSet;

use gate::{Key, Need};
use wire::securityhub as aws;

use super::asff::Asff;
use super::{hub, imports, names};
use crate::prelude::*;

pub(crate) struct BatchImportFindings;

impl Operation for BatchImportFindings {
    type Shape = aws::BatchImportFindings;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, _: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let account = &cx.caller.account;
        let targets = input.findings.iter().map(|it| it.aws_account_id.clone());
        let targets: Vec<_> = targets.collect::<BTreeSet<_>>().into_iter().collect();
        let products: BTreeSet<_> = input.findings.iter().map(|it| &*it.product_arn).collect();
        let need = |product: &str| {
            Need::new("securityhub:BatchImportFindings", product)
                .of(account)
                .with("securityhub:TargetAccount", Key::Many(targets.clone()))
        };
        let needs: Vec<Need> = match products.is_empty() {
            true => vec![need(&names::default_product(account, &cx.region))],
            false => products.into_iter().map(need).collect(),
        };
        Ok(Access { needs, owner: None })
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let hub = hub::hub(cx, tx)?;
        let mut output = aws::BatchImportFindingsResponse::default();
        let mut failed = Vec::new();
        for finding in input.findings {
            let id = finding.id.clone();
            let imported = imports::check(&hub, &finding).map(|()| Asff::of(finding));
            let told = match imported {
                Ok(asff) => imports::import(tx, &hub, asff, cx.now)?,
                Err(message) => Err(message),
            };
            match told {
                Ok(()) => output.success_count += 1,
                Err(error_message) => {
                    output.failed_count += 1;
                    let error_code = "InvalidInput".into();
                    failed.push(aws::ImportFindingsError { id, error_code, error_message });
                }
            }
        }
        output.failed_findings = Some(failed);
        Ok(output)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::securityhub::batch_update_findings::BatchUpdateFindings;
    use crate::securityhub::get_findings::GetFindings;
    use crate::securityhub::testing::hubbed;
    use crate::testing::World;

    fn finding(id: &str) -> aws::AwsSecurityFinding {
        aws::AwsSecurityFinding {
            schema_version: "2018-10-08".into(),
            id: id.into(),
            product_arn: "arn:aws:securityhub:us-east-1:111122223333:product/111122223333/default"
                .into(),
            generator_id: "scanner".into(),
            aws_account_id: "111122223333".into(),
            types: Some(vec!["Software and Configuration Checks".into()]),
            created_at: "2026-01-01T00:00:00Z".into(),
            updated_at: "2026-01-01T00:00:00Z".into(),
            severity: Some(aws::Severity { label: Some("HIGH".into()), ..Default::default() }),
            title: "Something is wrong".into(),
            description: "Really.".into(),
            resources: vec![aws::Resource {
                r#type: "Other".into(),
                id: "thing".into(),
                ..Default::default()
            }],
            ..Default::default()
        }
    }

    fn import(world: &mut World, findings: Vec<aws::AwsSecurityFinding>) -> (i32, Vec<String>) {
        let input = aws::BatchImportFindingsRequest { findings };
        let told = world.call::<BatchImportFindings>(input).unwrap();
        let failed = told.failed_findings.unwrap();
        assert_eq!(told.failed_count as usize, failed.len());
        (told.success_count, failed.into_iter().map(|it| it.id).collect())
    }

    fn imported(world: &mut World, id: &str) -> aws::AwsSecurityFinding {
        let filters = aws::AwsSecurityFindingFilters {
            id: crate::securityhub::testing::equals(id),
            ..Default::default()
        };
        let input = aws::GetFindingsRequest { filters: Some(filters), ..Default::default() };
        world.call::<GetFindings>(input).unwrap().findings.remove(0)
    }

    #[test]
    fn a_finding_is_kept_and_changed_by_a_later_one_only() {
        let mut world = hubbed();
        assert_eq!(import(&mut world, vec![finding("one")]), (1, vec![]));
        let kept = imported(&mut world, "one");
        assert_eq!(kept.record_state.as_deref(), Some("ACTIVE"));
        assert_eq!(kept.workflow.unwrap().status.as_deref(), Some("NEW"));
        assert_eq!(kept.severity.unwrap().normalized, Some(70));
        assert_eq!(kept.region.as_deref(), Some("us-east-1"));
        let older = aws::AwsSecurityFinding { title: "Other".into(), ..finding("one") };
        assert_eq!(import(&mut world, vec![older.clone()]), (0, vec!["one".into()]));
        let later = aws::AwsSecurityFinding { updated_at: "2026-01-02T00:00:00Z".into(), ..older };
        assert_eq!(import(&mut world, vec![later]), (1, vec![]));
        assert_eq!(imported(&mut world, "one").title, "Other");
    }

    #[test]
    fn what_is_not_in_order_fails_alone() {
        let mut world = hubbed();
        let bad = |change: fn(&mut aws::AwsSecurityFinding)| {
            let mut it = finding("bad");
            change(&mut it);
            it
        };
        let findings = vec![
            finding("good"),
            bad(|it| it.aws_account_id = "444455556666".into()),
            bad(|it| {
                it.product_arn = "arn:aws:securityhub:us-east-1::product/aws/guardduty".into()
            }),
            bad(|it| it.schema_version = "2020-01-01".into()),
            bad(|it| it.created_at = "yesterday".into()),
            bad(|it| it.severity = None),
            bad(|it| it.types = None),
            bad(|it| it.resources.clear()),
            bad(|it| it.title = "x".repeat(257)),
        ];
        let count = findings.len();
        let (good, failed) = import(&mut world, findings);
        assert_eq!((good, failed.len()), (1, count - 1));
    }

    #[test]
    fn what_a_customer_said_outlives_what_the_provider_says() {
        let mut world = hubbed();
        import(&mut world, vec![finding("one")]);
        let update = aws::BatchUpdateFindingsRequest {
            finding_identifiers: vec![aws::AwsSecurityFindingIdentifier {
                id: "one".into(),
                product_arn: finding("one").product_arn,
            }],
            severity: Some(aws::SeverityUpdate { label: Some("LOW".into()), ..Default::default() }),
            workflow: Some(aws::WorkflowUpdate { status: Some("SUPPRESSED".into()) }),
            ..Default::default()
        };
        world.call::<BatchUpdateFindings>(update).unwrap();
        let later = aws::AwsSecurityFinding {
            updated_at: "2026-01-02T00:00:00Z".into(),
            severity: None,
            finding_provider_fields: Some(aws::FindingProviderFields {
                severity: Some(aws::FindingProviderSeverity {
                    label: Some("CRITICAL".into()),
                    original: None,
                }),
                ..Default::default()
            }),
            workflow: Some(aws::Workflow { status: Some("NEW".into()) }),
            ..finding("one")
        };
        import(&mut world, vec![later]);
        let kept = imported(&mut world, "one");
        assert_eq!(kept.severity.unwrap().label.as_deref(), Some("LOW"));
        assert_eq!(kept.workflow.unwrap().status.as_deref(), Some("SUPPRESSED"));
        let told = kept.finding_provider_fields.unwrap().severity.unwrap();
        assert_eq!(told.label.as_deref(), Some("CRITICAL"));
    }

    #[test]
    fn whoever_may_speak_for_one_product_speaks_for_no_other() {
        let mut world = hubbed();
        let other = "arn:aws:securityhub:us-east-1:111122223333:product/111122223333/other";
        let statement = serde_json::json!({
            "Effect": "Allow", "Action": "securityhub:BatchImportFindings", "Resource": other,
        });
        world.user_with("alice", Some(statement));
        let others = || aws::AwsSecurityFinding { product_arn: other.into(), ..finding("others") };
        let input = aws::BatchImportFindingsRequest { findings: vec![others(), finding("one")] };
        let refusal = world.call::<BatchImportFindings>(input).unwrap_err();
        assert_eq!(refusal.code, "AccessDenied");
        assert_eq!(import(&mut world, vec![others()]), (0, vec!["others".into()]));
    }
}
