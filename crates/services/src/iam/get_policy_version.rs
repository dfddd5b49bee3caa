//! `GetPolicyVersion`: a version of a managed policy, with its document.
//!
//! # Invariants
//!
//! * The document is the text that was sent, blanks included.

use wire::Time;
use wire::iam as aws;

use super::documents;
use super::managed_policies::{self, Managed};
use crate::prelude::*;

pub(crate) struct GetPolicyVersion;

impl Operation for GetPolicyVersion {
    type Shape = aws::GetPolicyVersion;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        Ok(managed_policies::need(cx, tx, "iam:GetPolicyVersion", &input.policy_arn)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let (arn, id) = (&input.policy_arn, &input.version_id);
        let managed = Managed::get(cx, tx, arn)?;
        let versions = managed.versions();
        let version = versions.iter().find(|it| it.id == *id);
        let version = version.ok_or_else(|| managed_policies::no_version(arn, id))?;
        Ok(aws::GetPolicyVersionResponse {
            policy_version: Some(aws::PolicyVersion {
                document: Some(documents::encoded(&managed.document(version))),
                version_id: Some(version.id.clone()),
                is_default_version: Some(version.is_default),
                create_date: Some(Time(version.created_at)),
            }),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::stage;

    #[test]
    fn the_document_is_that_of_the_version_asked_for() {
        let mut world = stage::world();
        let sent = stage::allow("s3:Get*");
        let arn = stage::policy(&mut world, "reader", sent.clone());
        let mut get = |arn: &str, version: &str| {
            let (policy_arn, version_id) = (arn.into(), version.into());
            let input = aws::GetPolicyVersionRequest { policy_arn, version_id };
            world.call::<GetPolicyVersion>(input).map(|it| it.policy_version.unwrap())
        };
        assert_eq!(get(&arn, "v1").unwrap().document, Some(documents::encoded(&sent)));
        let refusal = get(&arn, "v2").unwrap_err();
        let text = format!("Policy {arn} version v2 does not exist or is not attachable.");
        assert_eq!((&*refusal.code, refusal.message), ("NoSuchEntity", text));
        let admin = get("arn:aws:iam::aws:policy/AdministratorAccess", "v1").unwrap();
        assert!(admin.document.unwrap().starts_with("%7B"));
    }
}
