//! The worker: makes accounts, closes them, lets them go, and tells of what happened.
//!
//! # Invariants
//!
//! * What is done is struck off the agenda in the same transaction, with the service's event of it in
//!   the management account.
//! * A request for an account that cannot be granted ends with its reason, and makes nothing.

use aws_lc_rs::digest::{SHA256, digest};
use gate::Gate;
use identity::entities::{self, Role};
use identity::organization::agenda::{self, Entry, Task};
use identity::organization::{self, Creation, Organization};
use identity::{Account, AccountState};
use serde_json::json;
use store::{Failure, Store};
use trail::{Event, iso8601};
use wire::Shape;
use wire::organizations as aws;

use super::accounts::{self, ACCOUNTS_MAX, Joining};
use super::{email, names};
use crate::prelude::*;

/// How often a free account id is looked for.
const ACCOUNT_IDS_MAX: u8 = 100;
/// How long a closed account stays in its organization: 90 days.
const CLOSED_MS: i64 = 90 * 24 * 60 * 60 * 1000;
/// How the names of accounts stand in events.
const HIDDEN: &str = "****";
const ADMINISTRATOR_ACCESS: &str = "arn:aws:iam::aws:policy/AdministratorAccess";
const ACCESS_SESSION_SECONDS: i32 = 3600;

/// A step's time and chance.
struct Moment {
    now: i64,
    entropy: [u8; 32],
}

/// Do one thing that is due. Tells whether there may be more.
pub async fn step(gate: &Gate, now: i64, entropy: [u8; 32]) -> Result<bool, Failure> {
    let moment = Moment { now, entropy };
    gate.act(now, |tx| moment.next(tx)).await
}

/// When something is due next: a time that may be past.
pub fn due(store: &Store) -> Result<Option<i64>, Failure> {
    Ok(agenda::first(&store.begin())?.map(|(at, _)| at))
}

impl Moment {
    /// Do what is due first, and tell the events of it.
    fn next(&self, tx: &mut Tx) -> Result<Vec<Event>, Failure> {
        let Some((at, entry)) = agenda::first(tx)? else { return Ok(Vec::new()) };
        if at > self.now {
            return Ok(Vec::new());
        }
        agenda::strike(tx, at, &entry);
        match entry.task {
            Task::Create => self.create(tx, &entry),
            Task::Close => self.close(tx, &entry),
            Task::Clean => self.clean(tx, &entry),
            Task::TellJoined => Ok(vec![self.joined(&entry, at)]),
            Task::TellDeparted => Ok(vec![self.departed(&entry, at)]),
        }
    }

    fn create(&self, tx: &mut Tx, entry: &Entry) -> Result<Vec<Event>, Failure> {
        let missing = || Failure::new(format!("the request {} is not there", entry.subject));
        let id = &entry.organization;
        let organization = organization::find_organization(tx, id)?.ok_or_else(missing)?;
        let mut row = organization::find_creation(tx, id, &entry.subject)?.ok_or_else(missing)?;
        match hindrance(tx, &organization, &row)? {
            Some(reason) => row.failure = Some(reason.into()),
            None => row.account = Some(self.make(tx, &organization, &row)?),
        }
        row.completed_at = Some(self.now);
        organization::put_creation(tx, &row);
        let mut status = json!({
            "id": row.id,
            "state": row.state(),
            "accountName": HIDDEN,
            "requestedTimestamp": iso8601(row.requested_at),
            "completedTimestamp": iso8601(self.now),
        });
        match &row.failure {
            Some(reason) => status["failureReason"] = json!(reason),
            None => status["accountId"] = json!(row.account),
        }
        let details = json!({ "createAccountStatus": status });
        Ok(vec![self.event(aws::CreateAccount::MODEL, "CreateAccountResult", entry, details)])
    }

    /// Make an account, and the role by which the management account gets into it.
    fn make(
        &self,
        tx: &mut Tx,
        organization: &Organization,
        row: &Creation,
    ) -> Result<String, Failure> {
        let id = self.free_id(tx)?;
        let account = Account {
            id: id.clone(),
            created_at: self.now,
            name: row.name.clone(),
            email: row.email.clone(),
            ..Account::default()
        };
        let joining = Joining {
            method: accounts::CREATED,
            tags: row.tags.clone(),
            now: self.now,
            random: self.random("linked role", 0),
        };
        accounts::join(tx, organization, &account, joining)?;
        let management = Account::root_arn(&organization.management_account);
        let trust = json!({
            "Version": "2012-10-17",
            "Statement": [{
                "Effect": "Allow",
                "Principal": { "AWS": management },
                "Action": "sts:AssumeRole",
            }],
        });
        let role = Role {
            account: id.clone(),
            name: row.role_name.clone(),
            path: "/".into(),
            id: names::role_id(&self.random("access role", 0)),
            created_at: self.now,
            attached: vec![ADMINISTRATOR_ACCESS.into()],
            trust: trust.to_string(),
            max_session_duration: ACCESS_SESSION_SECONDS,
            ..Role::default()
        };
        entities::put(tx, &role)?;
        Ok(id)
    }

    fn free_id(&self, tx: &Tx) -> Result<String, Failure> {
        for nth in 0..ACCOUNT_IDS_MAX {
            let id = names::account_id(&self.random("account id", nth));
            if identity::find_account(tx, &id)?.is_none() {
                return Ok(id);
            }
        }
        Err(Failure::new("no account id is free"))
    }

    fn close(&self, tx: &mut Tx, entry: &Entry) -> Result<Vec<Event>, Failure> {
        let missing = || Failure::new(format!("account {} is not there", entry.subject));
        let account = identity::find_account(tx, &entry.subject)?.ok_or_else(missing)?;
        identity::put_account(tx, &Account { state: AccountState::Closed, ..account })?;
        let clean = Entry { task: Task::Clean, ..entry.clone() };
        agenda::schedule(tx, self.now.saturating_add(CLOSED_MS), &clean);
        let status = json!({ "accountId": entry.subject, "state": "SUCCEEDED" });
        let details = json!({ "closeAccountStatus": status });
        Ok(vec![self.event(aws::CloseAccount::MODEL, "CloseAccountResult", entry, details)])
    }

    /// Let an account go that has been closed for long.
    fn clean(&self, tx: &mut Tx, entry: &Entry) -> Result<Vec<Event>, Failure> {
        let missing = || Failure::new(format!("account {} has no place", entry.subject));
        let id = &entry.organization;
        let organization = organization::find_organization(tx, id)?.ok_or_else(missing)?;
        let node = organization::find_node(tx, id, &entry.subject)?.ok_or_else(missing)?;
        accounts::remove(tx, &organization, &node)?;
        let entry = Entry { method: "Cleaned".into(), ..entry.clone() };
        Ok(vec![self.departed(&entry, self.now)])
    }

    fn joined(&self, entry: &Entry, at: i64) -> Event {
        let details = json!({
            "accountId": entry.subject,
            "joinedMethod": entry.method,
            "joinedTime": iso8601(at),
        });
        self.event(aws::AcceptHandshake::MODEL, "AccountJoinedOrganization", entry, details)
    }

    fn departed(&self, entry: &Entry, at: i64) -> Event {
        let details = json!({
            "accountId": entry.subject,
            "departedMethod": entry.method,
            "departedTime": iso8601(at),
        });
        self.event(aws::LeaveOrganization::MODEL, "AccountDepartedOrganization", entry, details)
    }

    fn event(
        &self,
        model: &'static wire::OperationModel,
        name: &'static str,
        entry: &Entry,
        details: serde_json::Value,
    ) -> Event {
        let mut id = [0; 16];
        id.copy_from_slice(&self.random(name, 0)[..16]);
        let account = &entry.management_account;
        Event::of_service(model, name, account, details.to_string(), id, self.now)
    }

    /// Random bytes for one purpose.
    fn random(&self, purpose: &str, nth: u8) -> [u8; 32] {
        let mut out = [0; 32];
        let seed = [&self.entropy[..], purpose.as_bytes(), &[nth]].concat();
        out.copy_from_slice(digest(&SHA256, &seed).as_ref());
        out
    }
}

/// Why an account that was asked for cannot be made.
fn hindrance(
    tx: &Tx,
    organization: &Organization,
    row: &Creation,
) -> Result<Option<&'static str>, Failure> {
    if !email::is_valid(&row.email) {
        return Ok(Some("INVALID_EMAIL"));
    }
    let all = identity::accounts(tx)?;
    let members = all.iter().filter(|it| it.organization.as_ref() == Some(&organization.id));
    if members.count() >= ACCOUNTS_MAX {
        return Ok(Some("ACCOUNT_LIMIT_EXCEEDED"));
    }
    let taken = all.iter().any(|it| it.email.eq_ignore_ascii_case(&row.email));
    Ok(taken.then_some("EMAIL_ALREADY_EXISTS"))
}
