//! Service-linked roles: the roles that services make for themselves.
//!
//! # Invariants
//!
//! * Only a service whose policy is among AWS's managed policies has one here, so that a role never
//!   lacks what is attached to it.
//! * Nobody but its service assumes it, and nobody edits it.

use crate::entities::Role;
use crate::managed;

/// A service that has a role of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LinkedService {
    /// Such as `cloudtrail.amazonaws.com`.
    pub name: &'static str,
    /// What follows `AWSServiceRoleFor` in the role's name.
    role: &'static str,
    /// The managed policy in `aws-service-role/`.
    policy: &'static str,
    /// Whether there may be several, told apart by a suffix.
    pub suffixes: bool,
}

/// One service a line: its name, what follows `AWSServiceRoleFor` in its role's name, its policy,
/// and `suffixes` if it takes them.
const SERVICES: &str = include_str!("service_linked/services.txt");

impl LinkedService {
    fn parse(line: &'static str) -> Option<LinkedService> {
        let mut words = line.split(' ');
        let (name, role, policy) = (words.next()?, words.next()?, words.next()?);
        Some(LinkedService { name, role, policy, suffixes: words.next().is_some() })
    }
}

/// All services that have a role of their own, by name.
pub fn all() -> impl Iterator<Item = LinkedService> {
    SERVICES.lines().filter_map(LinkedService::parse)
}

/// The service of a name, if it has a role of its own.
pub fn find(name: &str) -> Option<LinkedService> {
    all().find(|it| it.name == name)
}

impl LinkedService {
    pub fn role_name(&self, suffix: Option<&str>) -> String {
        let suffix = suffix.map(|it| format!("_{it}")).unwrap_or_default();
        format!("AWSServiceRoleFor{}{suffix}", self.role)
    }

    pub fn path(&self) -> String {
        format!("/aws-service-role/{}/", self.name)
    }

    pub fn policy_arn(&self) -> String {
        format!("{}/aws-service-role/{}", managed::ARN_PREFIX, self.policy)
    }

    /// The service's role in an account. `id` is a fresh `AROA…`.
    pub fn role(&self, account: &str, suffix: Option<&str>, id: String, now: i64) -> Role {
        Role {
            account: account.into(),
            name: self.role_name(suffix),
            path: self.path(),
            id,
            created_at: now,
            attached: vec![self.policy_arn()],
            trust: format!(
                r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"Service":"{}"}},"Action":"sts:AssumeRole"}}]}}"#,
                self.name
            ),
            max_session_duration: 3600,
            ..Role::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use policy::{Kind, Policy};

    use super::*;

    #[test]
    fn every_service_has_its_policy_and_a_trust_policy_that_parses() {
        let names: Vec<&str> = all().map(|it| it.name).collect();
        assert!(names.is_sorted() && names.len() == SERVICES.lines().count());
        for service in all() {
            assert!(managed::find(&service.policy_arn()).is_some(), "{}", service.policy_arn());
            let role = service.role("111122223333", None, "AROA".into(), 0);
            assert!(role.is_service_linked() && role.name.len() <= 64);
            let trust = Policy::parse(&role.trust, Kind::Trust);
            assert!(trust.is_ok(), "{}: {trust:?}", service.name);
        }
        let scaling = find("autoscaling.amazonaws.com").unwrap();
        assert_eq!(scaling.role_name(Some("blue")), "AWSServiceRoleForAutoScaling_blue");
    }
}
