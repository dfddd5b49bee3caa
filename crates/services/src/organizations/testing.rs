//! How stories about organizations begin.

use identity::organization::{Organization, find_node, find_organization};
use identity::{Account, Caller, find_account};
use wire::{Refusal, organizations as aws};

use super::attach_policy::AttachPolicy;
use super::create_account::CreateAccount;
use super::create_organization::CreateOrganization;
use super::create_organizational_unit::CreateOrganizationalUnit;
use super::create_policy::CreatePolicy;
use super::delete_organizational_unit::DeleteOrganizationalUnit;
use super::deregister_delegated_administrator::DeregisterDelegatedAdministrator;
use super::describe_account::DescribeAccount;
use super::describe_create_account_status::DescribeCreateAccountStatus;
use super::detach_policy::DetachPolicy;
use super::enable_aws_service_access::EnableAWSServiceAccess;
use super::enable_policy_type::EnablePolicyType;
use super::invite_account_to_organization::InviteAccountToOrganization;
use super::leave_organization::LeaveOrganization;
use super::move_account::MoveAccount;
use super::register_delegated_administrator::RegisterDelegatedAdministrator;
use super::worker;
use crate::testing::{ACCOUNT, World, wait};

/// A policy that keeps everybody from stopping trails.
pub(crate) const DENY_STOP_LOGGING: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"cloudtrail:StopLogging","Resource":"*"}]}"#;

impl World {
    /// A world whose account has a row.
    pub(crate) fn with_account() -> World {
        let world = World::new();
        let mut tx = world.gate.store.begin();
        let account = Account { id: ACCOUNT.into(), created_at: world.now, ..Account::default() };
        identity::put_account(&mut tx, &account).unwrap();
        wait(world.gate.store.commit(tx)).unwrap().unwrap();
        world
    }

    /// A world whose account manages an organization, with what that told.
    pub(crate) fn organized() -> World {
        let mut world = World::with_account();
        world.call::<CreateOrganization>(Default::default()).unwrap();
        world.pass(1);
        world
    }

    /// The same, with service control policies enabled.
    pub(crate) fn controlled() -> World {
        let mut world = World::organized();
        world.enable("SERVICE_CONTROL_POLICY");
        world
    }

    /// Let time pass, and the worker do what falls due.
    pub(crate) fn pass(&mut self, seconds: i64) {
        self.advance(seconds);
        loop {
            let cx = self.context();
            self.now -= 1000;
            let step = worker::step(&self.gate, self.now, cx.entropy);
            if !wait(step).unwrap() {
                break;
            }
        }
    }

    pub(crate) fn organization(&self) -> Organization {
        let tx = self.gate.store.begin();
        let id = find_account(&tx, ACCOUNT).unwrap().unwrap().organization.unwrap();
        find_organization(&tx, &id).unwrap().unwrap()
    }

    pub(crate) fn root_id(&self) -> String {
        self.organization().root
    }

    /// Make an account, and wait for it.
    pub(crate) fn member(&mut self, name: &str) -> String {
        let input = aws::CreateAccountRequest {
            email: format!("{name}@example.com"),
            account_name: name.into(),
            ..Default::default()
        };
        self.root().call::<CreateAccount>(input).unwrap();
        self.pass(5);
        self.account_named(name)
    }

    pub(crate) fn account_named(&self, name: &str) -> String {
        let accounts = identity::accounts(&self.gate.store.begin()).unwrap();
        accounts.into_iter().find(|it| it.name == name).unwrap().id
    }

    pub(crate) fn creation(&mut self, id: &str) -> aws::CreateAccountStatus {
        let create_account_request_id = id.into();
        let input = aws::DescribeCreateAccountStatusRequest { create_account_request_id };
        let told = self.call::<DescribeCreateAccountStatus>(input).unwrap();
        told.create_account_status.unwrap()
    }

    /// Call as the root user of an account.
    pub(crate) fn root_of(&mut self, account: &str) -> &mut World {
        self.caller(Caller::root(account, &format!("AKIA{account}ROOT")))
    }

    pub(crate) fn enable(&mut self, kind: &str) {
        let (root_id, policy_type) = (self.root_id(), kind.into());
        let input = aws::EnablePolicyTypeRequest { root_id, policy_type };
        self.root().call::<EnablePolicyType>(input).unwrap();
    }

    pub(crate) fn unit(&mut self, parent: &str, name: &str) -> String {
        let input = aws::CreateOrganizationalUnitRequest {
            parent_id: parent.into(),
            name: name.into(),
            tags: None,
        };
        let made = self.root().call::<CreateOrganizationalUnit>(input).unwrap();
        made.organizational_unit.unwrap().id.unwrap()
    }

    pub(crate) fn delete_unit(&mut self, id: &str) {
        let organizational_unit_id = id.into();
        let input = aws::DeleteOrganizationalUnitRequest { organizational_unit_id };
        self.root().call::<DeleteOrganizationalUnit>(input).unwrap();
    }

    pub(crate) fn move_account(&mut self, account: &str, from: &str, to: &str) {
        let input = aws::MoveAccountRequest {
            account_id: account.into(),
            source_parent_id: from.into(),
            destination_parent_id: to.into(),
        };
        self.root().call::<MoveAccount>(input).unwrap();
    }

    /// Make a service control policy.
    pub(crate) fn policy(&mut self, name: &str, content: &str) -> String {
        self.policy_of("SERVICE_CONTROL_POLICY", name, content)
    }

    pub(crate) fn policy_of(&mut self, kind: &str, name: &str, content: &str) -> String {
        let input = aws::CreatePolicyRequest {
            content: content.into(),
            description: "a story's".into(),
            name: name.into(),
            r#type: kind.into(),
            tags: None,
        };
        let made = self.root().call::<CreatePolicy>(input).unwrap().policy.unwrap();
        made.policy_summary.unwrap().id.unwrap()
    }

    pub(crate) fn attach(&mut self, policy: &str, target: &str) -> Result<(), Refusal> {
        let (policy_id, target_id) = (policy.into(), target.into());
        let input = aws::AttachPolicyRequest { policy_id, target_id };
        self.root().call::<AttachPolicy>(input).map(|_| ())
    }

    pub(crate) fn detach(&mut self, policy: &str, target: &str) -> Result<(), Refusal> {
        let (policy_id, target_id) = (policy.into(), target.into());
        let input = aws::DetachPolicyRequest { policy_id, target_id };
        self.root().call::<DetachPolicy>(input).map(|_| ())
    }

    /// The state and the status of an account.
    pub(crate) fn state_of(&mut self, account: &str) -> (String, String) {
        let input = aws::DescribeAccountRequest { account_id: account.into() };
        let told = self.root().call::<DescribeAccount>(input).unwrap().account.unwrap();
        (told.state.unwrap(), told.status.unwrap())
    }

    /// Let a member out, and tell its id.
    pub(crate) fn outsider(&mut self, name: &str) -> String {
        let account = self.member(name);
        self.pass(5 * 24 * 60 * 60);
        self.root_of(&account).call::<LeaveOrganization>(Default::default()).unwrap();
        account
    }

    /// Invite an account by its id, and tell the handshake's.
    pub(crate) fn invite(&mut self, account: &str) -> Result<String, Refusal> {
        let input = aws::InviteAccountToOrganizationRequest {
            target: aws::HandshakeParty { id: account.into(), r#type: "ACCOUNT".into() },
            ..Default::default()
        };
        let invited = self.root().call::<InviteAccountToOrganization>(input)?;
        Ok(invited.handshake.unwrap().id.unwrap())
    }

    /// Let a service work in the organization.
    pub(crate) fn trust(&mut self, service: &str) -> Result<(), Refusal> {
        let input = aws::EnableAWSServiceAccessRequest { service_principal: service.into() };
        self.root().call::<EnableAWSServiceAccess>(input).map(|_| ())
    }

    /// Let a member administer a service.
    pub(crate) fn delegate(&mut self, account: &str, service: &str) -> Result<(), Refusal> {
        let (account_id, service_principal) = (account.into(), service.into());
        let input = aws::RegisterDelegatedAdministratorRequest { account_id, service_principal };
        self.root().call::<RegisterDelegatedAdministrator>(input).map(|_| ())
    }

    pub(crate) fn revoke(&mut self, account: &str, service: &str) -> Result<(), Refusal> {
        let (account_id, service_principal) = (account.into(), service.into());
        let input = aws::DeregisterDelegatedAdministratorRequest { account_id, service_principal };
        self.root().call::<DeregisterDelegatedAdministrator>(input).map(|_| ())
    }

    /// The ids of the policies attached to a node.
    pub(crate) fn policies_of(&self, node: &str) -> Vec<String> {
        let tx = self.gate.store.begin();
        let found = find_node(&tx, &self.organization().id, node).unwrap();
        found.unwrap().policies
    }
}
