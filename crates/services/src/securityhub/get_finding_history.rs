//! `GetFindingHistory`: how a finding changed, and who changed it.
//!
//! # Invariants
//!
//! * The latest change comes first.
//! * Changes are remembered for 90 days, a hundred of them at most.

use wire::securityhub as aws;

use super::hub;
use super::paging::{self, Asked};
use super::rows::{KEPT_MS, Record};
use crate::prelude::*;

pub(crate) struct GetFindingHistory;

impl Operation for GetFindingHistory {
    type Shape = aws::GetFindingHistory;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(hub::need(cx, "securityhub:GetFindingHistory").into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let hub = hub::hub(cx, tx)?;
        let asked = Asked {
            operation: "GetFindingHistory",
            max_results: input.max_results,
            next_token: input.next_token.as_deref(),
        };
        let aws::AwsSecurityFindingIdentifier { id, product_arn } = &input.finding_identifier;
        let from = input.start_time.map_or(i64::MIN, |it| it.0).max(cx.now - KEPT_MS);
        let until = input.end_time.map_or(i64::MAX, |it| it.0);
        let mut records = hub.history(tx, product_arn, id)?;
        records.retain(|it| (from..=until).contains(&it.1.at));
        let (page, next_token) = paging::page(records, |it| it.0.to_string(), asked)?;
        let shown = page.into_iter().map(|it| shown(it.1, &input.finding_identifier)).collect();
        Ok(aws::GetFindingHistoryResponse { records: Some(shown), next_token })
    }
}

fn shown(record: Record, of: &aws::AwsSecurityFindingIdentifier) -> aws::FindingHistoryRecord {
    let update = |(field, old, new): (String, String, String)| aws::FindingHistoryUpdate {
        updated_field: Some(field),
        old_value: Some(old),
        new_value: Some(new),
    };
    aws::FindingHistoryRecord {
        finding_identifier: Some(of.clone()),
        update_time: Some(wire::Time(record.at)),
        finding_created: Some(record.created),
        update_source: Some(aws::FindingHistoryUpdateSource {
            r#type: Some(record.source),
            identity: Some(record.identity),
        }),
        updates: Some(record.updates.into_iter().map(update).collect()),
        next_token: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::securityhub::batch_update_findings::BatchUpdateFindings;
    use crate::securityhub::testing::hubbed;

    #[test]
    fn a_finding_remembers_who_changed_what() {
        let mut world = hubbed();
        let finding = world.findings("Config.1").remove(0);
        let identifier = aws::AwsSecurityFindingIdentifier {
            id: finding.id,
            product_arn: finding.product_arn.clone(),
        };
        let update = aws::BatchUpdateFindingsRequest {
            finding_identifiers: vec![identifier.clone()],
            workflow: Some(aws::WorkflowUpdate { status: Some("NOTIFIED".into()) }),
            ..Default::default()
        };
        world.call::<BatchUpdateFindings>(update).unwrap();
        // That time passes is no change.
        world.settle(24 * 3600);
        let ask =
            aws::GetFindingHistoryRequest { finding_identifier: identifier, ..Default::default() };
        let told = world.call::<GetFindingHistory>(ask.clone()).unwrap().records.unwrap();
        assert_eq!(told.len(), 2);
        let source = told[0].update_source.clone().unwrap();
        assert_eq!(source.r#type.as_deref(), Some("BATCH_UPDATE_FINDINGS"));
        assert_eq!(source.identity.as_deref(), Some("arn:aws:iam::111122223333:root"));
        let updates = told[0].updates.clone().unwrap();
        assert_eq!(updates.len(), 1);
        assert_eq!(updates[0].updated_field.as_deref(), Some("Workflow"));
        assert_eq!(updates[0].new_value.as_deref(), Some("{\"Status\":\"NOTIFIED\"}"));
        assert_eq!(told[1].finding_created, Some(true));
        assert_eq!(told[1].update_source.clone().unwrap().identity, Some(finding.product_arn));
        let early = aws::GetFindingHistoryRequest { end_time: Some(wire::Time(0)), ..ask };
        assert_eq!(world.call::<GetFindingHistory>(early).unwrap().records, Some(Vec::new()));
    }
}
