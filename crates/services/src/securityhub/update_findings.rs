//! `UpdateFindings`: put a note on all findings that pass some filters, or archive them; AWS advises against it.
//!
//! # Invariants
//!
//! * A finding that its provider updates later is active again.

use wire::securityhub as aws;

use super::filters::Filters;
use super::findings::Source;
use super::{hub, query, refuse, updates};

/// How many findings one call changes.
const FINDINGS_MAX: usize = 1_000;

use crate::prelude::*;

pub(crate) struct UpdateFindings;

impl Operation for UpdateFindings {
    type Shape = aws::UpdateFindings;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(hub::need(cx, "securityhub:UpdateFindings").into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let hub = hub::hub(cx, tx)?;
        if input.note.is_none() && input.record_state.is_none() {
            return Err(refuse::invalid("Note or RecordState is needed").into());
        }
        let filters = Filters::of(Some(input.filters), cx.now)?;
        let arn = cx.caller.arn().to_string();
        let found = query::all(tx, &hub, &filters, FINDINGS_MAX + 1)?;
        if found.len() > FINDINGS_MAX {
            let text = format!("The filters let more than {FINDINGS_MAX} findings pass");
            return Err(refuse::limit(text).into());
        }
        for old in found {
            let mut new = old.clone();
            if let Some(note) = &input.note {
                updates::note(&mut new, note, cx.now);
            }
            if let Some(state) = &input.record_state {
                new.asff.set("RecordState", state.as_str());
            }
            hub.put_finding(tx, Some(&old), new, Source::Customer(&arn), cx.now);
        }
        Ok(aws::UpdateFindingsResponse {})
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::securityhub::testing::{active, equals, hubbed};

    #[test]
    fn all_that_pass_are_archived_until_they_are_checked_again() {
        let mut world = hubbed();
        let filters = aws::AwsSecurityFindingFilters {
            generator_id: equals("security-control/Config.1"),
            ..Default::default()
        };
        let input = aws::UpdateFindingsRequest {
            filters,
            note: Some(aws::NoteUpdate { text: "old".into(), updated_by: "alice".into() }),
            record_state: Some("ARCHIVED".into()),
        };
        world.call::<UpdateFindings>(input.clone()).unwrap();
        let finding = world.findings("Config.1");
        assert!(active(&finding).is_empty() && active(&world.findings("IAM.4")).len() == 1);
        assert_eq!(finding[0].note.as_ref().unwrap().updated_by, "alice");
        world.settle(24 * 3600);
        assert_eq!(active(&world.findings("Config.1")).len(), 1);
        let nothing = aws::UpdateFindingsRequest { note: None, record_state: None, ..input };
        assert_eq!(
            world.call::<UpdateFindings>(nothing).unwrap_err().code,
            "InvalidInputException"
        );
    }
}
