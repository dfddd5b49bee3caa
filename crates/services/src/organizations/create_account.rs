//! `CreateAccount`: ask for a new account of the organization.
//!
//! The answer comes at once, the account some seconds later: [`super::worker`] makes it, and
//! `DescribeCreateAccountStatus` tells how it went. `IamUserAccessToBilling` is taken and has no
//! effect, because there is no billing.
//!
//! # Invariants
//!
//! * At most five requests are in progress at a time.
//! * What can be wrong with the address shows only in how the request ends, as at AWS.

use gate::Need;
use identity::organization::agenda::{self, Entry, Task};
use identity::organization::{self, Creation};
use wire::organizations as aws;

use super::{refuse, shapes, tags, who};
use crate::prelude::*;

pub(crate) struct CreateAccount;

const IN_PROGRESS_MAX: usize = 5;
/// How long it takes until the account is there.
const DELAY_MS: i64 = 1000;
const ROLE_NAME: &str = "OrganizationAccountAccessRole";

impl Operation for CreateAccount {
    type Shape = aws::CreateAccount;
    const AUDIT: Audit = Audit::management(Write);

    fn access(_: &Context, _: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let need = Need::new("organizations:CreateAccount", "*");
        Ok(tags::making(need, input.tags.as_ref()))
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let organization = who::manager(cx, tx)?;
        let role_name = input.role_name.unwrap_or_else(|| ROLE_NAME.into());
        if role_name.to_lowercase().starts_with("awsservicerolefor") {
            let message = "You specified an invalid role name.";
            return Err(refuse::invalid("INVALID_ROLE_NAME", message).into());
        }
        let waiting = organization::creations(tx, &organization.id)?;
        if waiting.iter().filter(|it| it.completed_at.is_none()).count() >= IN_PROGRESS_MAX {
            let message = "You have exceeded the number of accounts that can be created at a time.";
            return Err(refuse::constraint("ACCOUNT_CREATION_RATE_LIMIT_EXCEEDED", message).into());
        }
        let creation = Creation {
            organization: organization.id.clone(),
            id: format!("car-{}", hex::encode(cx.fresh(0))),
            name: input.account_name,
            email: input.email,
            role_name,
            tags: tags::checked(&input.tags.unwrap_or_default())?,
            requested_at: cx.now,
            ..Creation::default()
        };
        organization::put_creation(tx, &creation);
        let entry = Entry {
            task: Task::Create,
            organization: organization.id,
            management_account: organization.management_account,
            subject: creation.id.clone(),
            method: String::new(),
        };
        agenda::schedule(tx, cx.now.saturating_add(DELAY_MS), &entry);
        let status = shapes::creation(&creation);
        Ok(aws::CreateAccountResponse { create_account_status: Some(status) })
    }
}

#[cfg(test)]
mod tests {
    use identity::entities::{Role, find};

    use super::*;
    use crate::testing::{ACCOUNT, World};

    fn create(name: &str) -> aws::CreateAccountRequest {
        aws::CreateAccountRequest {
            email: format!("{name}@example.com"),
            account_name: name.into(),
            ..Default::default()
        }
    }

    #[test]
    fn a_new_account_has_the_role_by_which_the_management_account_gets_in() {
        let mut world = World::organized();
        let told = world.call::<CreateAccount>(create("audit")).unwrap();
        let told = told.create_account_status.unwrap();
        assert_eq!((told.state.as_deref(), told.account_id), (Some("IN_PROGRESS"), None));
        world.pass(5);
        let member = world.account_named("audit");
        let tx = world.gate.store.begin();
        let role = find::<Role>(&tx, &member, ROLE_NAME).unwrap().unwrap();
        assert_eq!(role.attached, ["arn:aws:iam::aws:policy/AdministratorAccess"]);
        assert!(role.trust.contains(&format!("arn:aws:iam::{ACCOUNT}:root")));
        assert!(identity::root_access_key(&tx, &member).unwrap().is_none());
        let record = world.records().pop().unwrap();
        assert_eq!(record["eventName"], "AccountJoinedOrganization");
        let results = world.records();
        let result = results.iter().find(|it| it["eventName"] == "CreateAccountResult").unwrap();
        assert_eq!(result["eventType"], "AwsServiceEvent");
        let identity = serde_json::json!({ "accountId": ACCOUNT, "invokedBy": "AWS Internal" });
        assert_eq!(result["userIdentity"], identity);
        let status = &result["serviceEventDetails"]["createAccountStatus"];
        assert_eq!(
            (&status["state"], &status["accountName"]),
            (&"SUCCEEDED".into(), &"****".into())
        );
        assert_eq!(status["accountId"], member.as_str());
    }

    #[test]
    fn an_address_that_is_taken_shows_only_later() {
        let mut world = World::organized();
        world.member("audit");
        let told = world.call::<CreateAccount>(create("audit")).unwrap();
        let id = told.create_account_status.unwrap().id.unwrap();
        world.pass(5);
        let status = world.creation(&id);
        assert_eq!(status.state.as_deref(), Some("FAILED"));
        assert_eq!(status.failure_reason.as_deref(), Some("EMAIL_ALREADY_EXISTS"));
        assert_eq!(status.account_id, None);
    }

    #[test]
    fn five_are_made_at_a_time() {
        let mut world = World::organized();
        for name in ["a1", "a2", "a3", "a4", "a5"] {
            world.call::<CreateAccount>(create(name)).unwrap();
        }
        let refusal = world.call::<CreateAccount>(create("a6")).unwrap_err();
        assert_eq!(refusal.extras[0].1, "ACCOUNT_CREATION_RATE_LIMIT_EXCEEDED");
    }
}
