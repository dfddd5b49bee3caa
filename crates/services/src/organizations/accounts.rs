//! Accounts of an organization: how one joins, departs, and looks in an answer.
//!
//! # Invariants
//!
//! * An account's own row and its node change in one transaction: it is in an organization, and
//!   somewhere in its tree, or neither.
//! * Whoever joins has the policies of a new account and the service-linked role of Organizations.
//! * Joining and departing are told to the management account by an event of the service.

use identity::entities::{self, Role, Tags};
use identity::organization::agenda::{self, Entry, Task};
use identity::organization::{self, Node, NodeKind, Organization};
use identity::{Account, AccountState, service_linked};
use store::Failure;
use wire::organizations as aws;

use super::{names, policies, refuse};
use crate::prelude::*;

/// AWS begins with ten and raises that to 50,000 for who asks. Here nobody has to ask.
pub(super) const ACCOUNTS_MAX: usize = 10_000;

pub(super) const CREATED: &str = "CREATED";
pub(super) const INVITED: &str = "INVITED";

/// The name under which Organizations has a role in every member.
pub(super) const SERVICE: &str = "organizations.amazonaws.com";

/// How an account comes in.
pub(super) struct Joining {
    /// [`CREATED`] or [`INVITED`].
    pub method: &'static str,
    pub tags: Tags,
    pub now: i64,
    pub random: [u8; 32],
}

/// Take an account in, under the root.
pub(super) fn join(
    tx: &mut Tx,
    organization: &Organization,
    account: &Account,
    joining: Joining,
) -> Result<(), Failure> {
    let Joining { method, tags, now, random } = joining;
    let id = Some(organization.id.clone());
    identity::put_account(tx, &Account { organization: id, ..account.clone() })?;
    let node = Node {
        organization: organization.id.clone(),
        id: account.id.clone(),
        kind: NodeKind::Account,
        parent: Some(organization.root.clone()),
        policies: policies::initial(organization),
        tags,
        joined_method: method.into(),
        joined_at: now,
        ..Node::default()
    };
    organization::put_node(tx, &node)?;
    link(tx, &account.id, now, &random)?;
    let told = match method {
        CREATED => "Created",
        _ => "Invited",
    };
    tell(tx, organization, Task::TellJoined, &account.id, told, now);
    Ok(())
}

/// The role in which Organizations acts in a member, unless it has it already.
fn link(tx: &mut Tx, account: &str, now: i64, random: &[u8; 32]) -> Result<(), Failure> {
    let missing = || Failure::new("Organizations has no role of its own");
    let service = service_linked::find(SERVICE).ok_or_else(missing)?;
    if entities::find::<Role>(tx, account, &service.role_name(None))?.is_none() {
        entities::put(tx, &service.role(account, None, names::role_id(random), now))?;
    }
    Ok(())
}

/// Let an account go. What the organization knew of it falls off; its roles stay.
pub(super) fn depart(
    tx: &mut Tx,
    organization: &Organization,
    node: &Node,
    method: &'static str,
    now: i64,
) -> Result<(), Failure> {
    remove(tx, organization, node)?;
    tell(tx, organization, Task::TellDeparted, &node.id, method, now);
    Ok(())
}

/// The same without a word.
pub(super) fn remove(tx: &mut Tx, organization: &Organization, node: &Node) -> Result<(), Failure> {
    if let Some(account) = identity::find_account(tx, &node.id)? {
        identity::put_account(tx, &Account { organization: None, ..account })?;
    }
    for delegation in organization::delegations(tx, &organization.id, Some(&node.id))? {
        organization::remove_delegation(tx, &delegation)?;
    }
    organization::remove_node(tx, node)
}

fn tell(
    tx: &mut Tx,
    organization: &Organization,
    task: Task,
    account: &str,
    method: &str,
    now: i64,
) {
    let entry = Entry {
        task,
        organization: organization.id.clone(),
        management_account: organization.management_account.clone(),
        subject: account.into(),
        method: method.into(),
    };
    agenda::schedule(tx, now, &entry);
}

/// An account of the organization, with its place.
pub(super) fn known(tx: &Tx, organization: &Organization, id: &str) -> Outcome<(Account, Node)> {
    let node = organization::find_node(tx, &organization.id, id)?;
    let node = node.filter(|it| it.kind == NodeKind::Account).ok_or_else(refuse::no_account)?;
    Ok((row(tx, id)?, node))
}

/// The row of an account that is there because its node is.
fn row(tx: &Tx, id: &str) -> Result<Account, Failure> {
    let missing = || Failure::new(format!("account {id} has a place and no row"));
    identity::find_account(tx, id)?.ok_or_else(missing)
}

/// `State`, and `Status` as it was before there was a state.
pub(super) fn states(account: &Account) -> (&'static str, &'static str) {
    match account.state {
        AccountState::Active => ("ACTIVE", "ACTIVE"),
        AccountState::PendingClosure => ("PENDING_CLOSURE", "PENDING_CLOSURE"),
        AccountState::Closed => ("CLOSED", "SUSPENDED"),
    }
}

pub(super) fn shape(tx: &Tx, organization: &Organization, node: &Node) -> Outcome<aws::Account> {
    let account = row(tx, &node.id)?;
    let (state, status) = states(&account);
    let path = organization::path(tx, &organization.id, &node.id)?;
    let path = organization::path_text(&organization.id, &path);
    Ok(aws::Account {
        id: Some(node.id.clone()),
        arn: Some(names::node_arn(organization, &node.id)),
        email: Some(account.shown_email()),
        name: Some(account.shown_name().into()),
        status: Some(status.into()),
        state: Some(state.into()),
        paths: Some(vec![format!("{path}{}/", node.id)]),
        joined_method: Some(node.joined_method.clone()),
        joined_timestamp: Some(wire::Time(node.joined_at)),
    })
}

/// How long a created account has to stay.
const WAIT_MS: i64 = 4 * 24 * 60 * 60 * 1000;

/// Refuse unless an account may go.
pub(super) fn may_depart(
    tx: &Tx,
    organization: &Organization,
    node: &Node,
    now: i64,
) -> Outcome<()> {
    if node.id == organization.management_account {
        return Err(aws::master_cannot_leave_organization(
            "You can't remove a management account from an organization.",
        )
        .into());
    }
    if row(tx, &node.id)?.state != AccountState::Active {
        let message = "You can't remove an account that is closed or about to be closed.";
        return Err(refuse::constraint("ACCOUNT_CANNOT_LEAVE_ORGANIZATION", message).into());
    }
    if !organization::delegations(tx, &organization.id, Some(&node.id))?.is_empty() {
        let message =
            "You can't remove an account that is a delegated administrator for a service.";
        let reason = "CANNOT_REMOVE_DELEGATED_ADMINISTRATOR_FROM_ORG";
        return Err(refuse::constraint(reason, message).into());
    }
    if node.joined_method == CREATED && now.saturating_sub(node.joined_at) < WAIT_MS {
        let message = "You can't remove an account until four days after it was created.";
        return Err(refuse::constraint("WAIT_PERIOD_ACTIVE", message).into());
    }
    Ok(())
}
