//! How stories about Security Hub begin, and what the worker does in them.

use wire::securityhub as aws;

use super::enable_security_hub::EnableSecurityHub;
use super::get_findings::GetFindings;
use super::worker;
use crate::testing::{World, wait};

/// A world whose account has Security Hub, with all controls checked.
pub(crate) fn hubbed() -> World {
    let mut world = World::new();
    world.enable_hub();
    world.settle(1);
    world
}

/// What made the findings that are active, in order.
pub(crate) fn active(findings: &[aws::AwsSecurityFinding]) -> Vec<String> {
    let active = findings.iter().filter(|it| it.record_state.as_deref() == Some("ACTIVE"));
    let mut made: Vec<_> = active.map(|it| it.generator_id.clone()).collect();
    made.sort();
    made
}

/// A filter for one text.
pub(crate) fn equals(value: &str) -> Option<Vec<aws::StringFilter>> {
    let (value, comparison) = (Some(value.into()), Some("EQUALS".into()));
    Some(vec![aws::StringFilter { value, comparison }])
}

impl World {
    pub(crate) fn enable_hub(&mut self) {
        self.call::<EnableSecurityHub>(Default::default()).unwrap();
    }

    /// Let time pass, and the worker do what falls due.
    pub(crate) fn settle(&mut self, seconds: i64) {
        self.advance(seconds);
        while wait(worker::step(&self.gate, self.now)).unwrap() {}
    }

    /// The findings of a control, active and archived.
    pub(crate) fn findings(&mut self, control: &str) -> Vec<aws::AwsSecurityFinding> {
        let filters = aws::AwsSecurityFindingFilters {
            compliance_security_control_id: equals(control),
            ..Default::default()
        };
        let input = aws::GetFindingsRequest { filters: Some(filters), ..Default::default() };
        self.call::<GetFindings>(input).unwrap().findings
    }

    /// The result and the state of the only finding of a control about something.
    pub(crate) fn judged(&mut self, control: &str, resource: &str) -> (String, String) {
        let mut found = self.findings(control);
        found.retain(|it| it.resources[0].id.ends_with(resource));
        let [finding] = found.try_into().unwrap();
        let status = finding.compliance.and_then(|it| it.status).unwrap();
        (status, finding.record_state.unwrap())
    }
}
