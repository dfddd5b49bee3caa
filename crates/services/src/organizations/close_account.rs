//! `CloseAccount`: close a member for good.
//!
//! The closure is pending at first; [`super::worker`] completes it, and takes the account out of the
//! organization 90 days later.
//!
//! # Invariants
//!
//! * Once an account is closed, nobody of it is let in any more. What it has stays.
//! * Three closures are pending at a time; of an organization's accounts, a part can be closed within
//!   30 days.

use identity::organization::agenda::{self, Entry, Task};
use identity::organization::{self, NodeKind, Organization};
use identity::{Account, AccountState};
use wire::organizations as aws;

use super::{accounts, names, refuse, who};
use crate::prelude::*;

pub(crate) struct CloseAccount;

/// How long a closure is pending.
const DELAY_MS: i64 = 5_000;
const PENDING_MAX: usize = 3;
const QUOTA_MIN: usize = 250;
const QUOTA_MAX: usize = 1_000;
/// The part of the accounts that can be closed: one in so many.
const QUOTA_PART: usize = 5;
const QUOTA_MS: i64 = 30 * 24 * 60 * 60 * 1000;

impl Operation for CloseAccount {
    type Shape = aws::CloseAccount;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        Ok(names::need_on_node(cx, tx, "organizations:CloseAccount", &input.account_id)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let organization = who::manager(cx, tx)?;
        let (account, _) = accounts::known(tx, &organization, &input.account_id)?;
        if account.id == organization.management_account {
            let message = "You can't close the management account of an organization.";
            return Err(refuse::constraint("CANNOT_CLOSE_MANAGEMENT_ACCOUNT", message).into());
        }
        if organization.feature_set != "ALL" {
            return Err(refuse::denied().into());
        }
        match account.state {
            AccountState::Active => {}
            AccountState::PendingClosure => {
                let message = "The closure of the specified account is already in progress.";
                return Err(aws::conflict(message).into());
            }
            AccountState::Closed => {
                let message = "You attempted to close an account that is already closed.";
                return Err(aws::account_already_closed(message).into());
            }
        }
        check_quotas(cx, tx, &organization)?;
        let (state, closing_at) = (AccountState::PendingClosure, Some(cx.now));
        let entry = Entry {
            task: Task::Close,
            organization: organization.id,
            management_account: organization.management_account,
            subject: account.id.clone(),
            method: String::new(),
        };
        identity::put_account(tx, &Account { state, closing_at, ..account })?;
        agenda::schedule(tx, cx.now.saturating_add(DELAY_MS), &entry);
        Ok(wire::Empty {})
    }
}

fn check_quotas(cx: &Context, tx: &Tx, organization: &Organization) -> Outcome<()> {
    let nodes = organization::nodes(tx, &organization.id)?;
    let (mut all, mut pending, mut recent) = (0, 0, 0);
    for node in nodes.iter().filter(|it| it.kind == NodeKind::Account) {
        let (account, _) = accounts::known(tx, organization, &node.id)?;
        all += 1;
        pending += usize::from(account.state == AccountState::PendingClosure);
        let since = account.closing_at.filter(|_| account.state != AccountState::Active);
        recent += usize::from(since.is_some_and(|it| cx.now.saturating_sub(it) < QUOTA_MS));
    }
    if pending >= PENDING_MAX {
        let message = "You have exceeded the number of account closures that can be in progress.";
        return Err(refuse::constraint("CLOSE_ACCOUNT_REQUESTS_LIMIT_EXCEEDED", message).into());
    }
    if recent >= (all / QUOTA_PART).clamp(QUOTA_MIN, QUOTA_MAX) {
        let message = "You have exceeded close account quota for the past 30 days.";
        return Err(refuse::constraint("CLOSE_ACCOUNT_QUOTA_EXCEEDED", message).into());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{ACCOUNT, World};

    #[test]
    fn a_closed_account_stays_for_90_days() {
        let mut world = World::organized();
        let member = world.member("audit");
        let close = |id: &str| aws::CloseAccountRequest { account_id: id.into() };
        world.call::<CloseAccount>(close(&member)).unwrap();
        assert_eq!(world.state_of(&member), ("PENDING_CLOSURE".into(), "PENDING_CLOSURE".into()));
        assert_eq!(
            world.call::<CloseAccount>(close(&member)).unwrap_err().code,
            "ConflictException"
        );
        world.pass(10);
        assert_eq!(world.state_of(&member), ("CLOSED".into(), "SUSPENDED".into()));
        let record =
            world.records().into_iter().rfind(|it| it["eventName"] == "CloseAccountResult");
        let details = &record.unwrap()["serviceEventDetails"]["closeAccountStatus"];
        assert_eq!(details["accountId"], member.as_str());
        let again = world.call::<CloseAccount>(close(&member)).unwrap_err();
        assert_eq!(again.code, "AccountAlreadyClosedException");
        let own = world.call::<CloseAccount>(close(ACCOUNT)).unwrap_err();
        assert_eq!(own.extras[0].1, "CANNOT_CLOSE_MANAGEMENT_ACCOUNT");
        world.pass(90 * 24 * 60 * 60);
        let record = world.records().pop().unwrap();
        assert_eq!(record["eventName"], "AccountDepartedOrganization");
        assert_eq!(record["serviceEventDetails"]["departedMethod"], "Cleaned");
        assert_eq!(
            world.call::<CloseAccount>(close(&member)).unwrap_err().code,
            "AccountNotFoundException"
        );
    }
}
