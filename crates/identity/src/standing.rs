//! Standing: all the policies that speak for a caller, gathered from rows.
//!
//! | caller | identity policies | boundary | session policies |
//! |---|---|---|---|
//! | root user | everything, in its own account | | |
//! | user, or his `GetSessionToken` session | his own and those of his groups | his | |
//! | session of a role | the role's | the role's | those passed, if any were |
//! | federated user | those of the user who made it | his | those passed; none passed allow nothing |
//! | service, anonymous | | | |
//!
//! # Invariants
//!
//! * The management account and service-linked roles are exempt from service control policies,
//!   nobody else is.
//! * A policy that should be there and is not, or does not parse, is a failure, never a permission.

use std::sync::Arc;

use policy::{Kind, Policy};
use store::{Failure, Tx};

use crate::account::find_account;
use crate::authority::Authority;
use crate::caller::{Caller, Principal};
use crate::entities::{Group, InlinePolicy, Role, Tags, User, find, find_by_id};
use crate::generation::generation;
use crate::organization::{
    self, FULL_ACCESS, Node, RESOURCE_CONTROL_POLICY, RESOURCE_FULL_ACCESS, SERVICE_CONTROL_POLICY,
};
use crate::{managed, policies};

/// Policies, and for each what it is called in explanations.
#[derive(Debug, Default, Clone)]
pub struct Sources {
    pub policies: Vec<Arc<Policy>>,
    pub names: Vec<String>,
}

/// The policies of an organization on one account, root first, account last.
#[derive(Debug, Default, Clone)]
pub struct Layers {
    pub policies: Vec<Vec<Arc<Policy>>>,
    pub names: Vec<Vec<String>>,
    /// The node of each layer.
    pub nodes: Vec<String>,
}

/// All that policies say of a caller.
#[derive(Debug, Default)]
pub struct Standing {
    pub identity: Sources,
    pub boundary: Option<Sources>,
    pub session: Option<Sources>,
    pub service_control: Layers,
    /// The principal's tags, those of the session before those of the user or role.
    pub tags: Tags,
    pub membership: Option<Membership>,
    pub(crate) stamp: Stamp,
}

/// An account's place in its organization.
#[derive(Debug, Clone, PartialEq)]
pub struct Membership {
    pub organization: String,
    /// `o-x/r-y/ou-z/`.
    pub path: String,
    pub management_account: String,
}

/// What the organization says of an account's resources.
#[derive(Debug, Default)]
pub struct Controls {
    pub resource_control: Layers,
    pub membership: Option<Membership>,
    pub(crate) stamp: Stamp,
}

/// The generations that something was worked out of.
#[derive(Debug, Default, Clone, PartialEq)]
pub(crate) struct Stamp {
    account: u64,
    organization: Option<(String, u64)>,
}

impl Stamp {
    pub(crate) fn of(tx: &Tx, account: &str) -> Result<Stamp, Failure> {
        let organization = find_account(tx, account)?.and_then(|it| it.organization);
        let organization = match organization {
            Some(id) => {
                let generation = generation(tx, &id)?;
                Some((id, generation))
            }
            None => None,
        };
        Ok(Stamp { account: generation(tx, account)?, organization })
    }

    /// Whether a snapshot still shows what this was made of. An account's own generation grows when
    /// it joins or leaves an organization.
    pub(crate) fn holds(&self, tx: &Tx, account: &str) -> Result<bool, Failure> {
        if generation(tx, account)? != self.account {
            return Ok(false);
        }
        match &self.organization {
            Some((id, seen)) => Ok(generation(tx, id)? == *seen),
            None => Ok(true),
        }
    }
}

/// Where the policies come from, and what compiles them.
struct Gathering<'a> {
    authority: &'a Authority,
    tx: &'a Tx,
}

/// Gather what speaks for a caller. `None`: the user or role is gone.
pub(crate) fn gather(
    authority: &Authority,
    tx: &Tx,
    caller: &Caller,
) -> Result<Option<Standing>, Failure> {
    let stamp = Stamp::of(tx, &caller.account)?;
    let gathering = Gathering { authority, tx };
    let mut standing = match &caller.principal {
        Principal::Anonymous | Principal::Service(_) => return Ok(Some(Standing::default())),
        Principal::Root => Standing::default(),
        Principal::User(user) => match find_by_id::<User>(tx, &user.id)? {
            Some(user) => gathering.of_user(&user)?,
            None => return Ok(None),
        },
        Principal::Role { role, .. } => match find_by_id::<Role>(tx, &role.id)? {
            Some(role) => gathering.of_role(&role)?,
            None => return Ok(None),
        },
        Principal::Federated { user: None, .. } => Standing {
            identity: gathering.everything()?,
            session: Some(Sources::default()),
            ..Standing::default()
        },
        Principal::Federated { user: Some(user), .. } => {
            let Some(user) = find_by_id::<User>(tx, &user.id)? else { return Ok(None) };
            Standing { session: Some(Sources::default()), ..gathering.of_user(&user)? }
        }
    };
    if let Some(session) = &caller.session {
        if session.policies.is_some() || !session.policy_arns.is_empty() {
            standing.session = Some(gathering.of_session(caller)?);
        }
        standing.tags = merged(&session.tags, std::mem::take(&mut standing.tags));
    }
    let exempt = match &caller.principal {
        Principal::Role { role, .. } => role.path.starts_with("/aws-service-role/"),
        _ => false,
    };
    let (layers, membership) = gathering.layers(&caller.account, SERVICE_CONTROL_POLICY, exempt)?;
    Ok(Some(Standing { service_control: layers, membership, stamp, ..standing }))
}

/// Gather what the organization says of an account's resources.
pub(crate) fn controls(authority: &Authority, tx: &Tx, account: &str) -> Result<Controls, Failure> {
    let stamp = Stamp::of(tx, account)?;
    let gathering = Gathering { authority, tx };
    let (layers, membership) = gathering.layers(account, RESOURCE_CONTROL_POLICY, false)?;
    Ok(Controls { resource_control: layers, membership, stamp })
}

impl Gathering<'_> {
    fn of_user(&self, user: &User) -> Result<Standing, Failure> {
        let mut identity = Sources::default();
        self.inline(&mut identity, &user.arn(), &user.inline)?;
        self.attached(&mut identity, &user.attached)?;
        for name in &user.groups {
            if let Some(group) = find::<Group>(self.tx, &user.account, name)? {
                self.inline(&mut identity, &group.arn(), &group.inline)?;
                self.attached(&mut identity, &group.attached)?;
            }
        }
        let boundary = self.boundary(&user.boundary)?;
        Ok(Standing { identity, boundary, tags: user.tags.clone(), ..Standing::default() })
    }

    fn of_role(&self, role: &Role) -> Result<Standing, Failure> {
        let mut identity = Sources::default();
        self.inline(&mut identity, &role.arn(), &role.inline)?;
        self.attached(&mut identity, &role.attached)?;
        let boundary = self.boundary(&role.boundary)?;
        Ok(Standing { identity, boundary, tags: role.tags.clone(), ..Standing::default() })
    }

    fn of_session(&self, caller: &Caller) -> Result<Sources, Failure> {
        let mut sources = Sources::default();
        let Some(session) = &caller.session else { return Ok(sources) };
        for text in session.policies.iter().flatten() {
            sources.push(self.authority.compiled(Kind::Session, text)?, "session policy".into());
        }
        // Nothing keeps a policy that was passed by name from being deleted: it allows nothing then.
        for arn in &session.policy_arns {
            if managed::find(arn).is_some() || policies::find_managed(self.tx, arn)?.is_some() {
                sources.push(self.managed(arn)?, arn.clone());
            }
        }
        Ok(sources)
    }

    fn everything(&self) -> Result<Sources, Failure> {
        let mut sources = Sources::default();
        sources
            .push(self.authority.compiled(Kind::Identity, policies::FULL_ACCESS)?, "root".into());
        Ok(sources)
    }

    fn boundary(&self, arn: &Option<String>) -> Result<Option<Sources>, Failure> {
        let Some(arn) = arn else { return Ok(None) };
        let mut sources = Sources::default();
        self.attached(&mut sources, std::slice::from_ref(arn))?;
        Ok(Some(sources))
    }

    fn inline(
        &self,
        sources: &mut Sources,
        owner: &str,
        inline: &[InlinePolicy],
    ) -> Result<(), Failure> {
        for policy in inline {
            let compiled = self.authority.compiled(Kind::Identity, &policy.document)?;
            sources.push(compiled, format!("{owner}/policy/{}", policy.name));
        }
        Ok(())
    }

    fn attached(&self, sources: &mut Sources, arns: &[String]) -> Result<(), Failure> {
        for arn in arns {
            sources.push(self.managed(arn)?, arn.clone());
        }
        Ok(())
    }

    fn managed(&self, arn: &str) -> Result<Arc<Policy>, Failure> {
        let missing = || Failure::new(format!("the policy {arn} is attached and not there"));
        if let Some(policy) = managed::find(arn) {
            return self.authority.compiled(Kind::Identity, &policy.document());
        }
        let policy = policies::find_managed(self.tx, arn)?.ok_or_else(missing)?;
        self.authority.compiled(Kind::Identity, policy.document().ok_or_else(missing)?)
    }

    /// What an organization's policies of one type say of an account, and its place.
    fn layers(
        &self,
        account: &str,
        kind: &str,
        exempt: bool,
    ) -> Result<(Layers, Option<Membership>), Failure> {
        let none = (Layers::default(), None);
        let Some(row) = find_account(self.tx, account)? else { return Ok(none) };
        let Some(id) = row.organization else { return Ok(none) };
        let missing = || Failure::new(format!("the organization {id} is not there"));
        let org = organization::find_organization(self.tx, &id)?.ok_or_else(missing)?;
        let path = organization::path(self.tx, &id, account)?;
        let membership = Membership {
            path: organization::path_text(&id, &path),
            management_account: org.management_account.clone(),
            organization: id.clone(),
        };
        if exempt || account == org.management_account || !org.enables(kind) {
            return Ok((Layers::default(), Some(membership)));
        }
        let is_whole = path.first().is_some_and(|it| it.parent.is_none())
            && path.last().is_some_and(|it| it.id == account);
        if !is_whole {
            return Err(Failure::new(format!("account {account} has no place in {id}")));
        }
        let mut layers = Layers::default();
        for node in &path {
            let (policies, names) = self.layer(&id, node, kind)?;
            layers.policies.push(policies);
            layers.names.push(names);
            layers.nodes.push(node.id.clone());
        }
        Ok((layers, Some(membership)))
    }

    /// The policies of one type on one node.
    fn layer(
        &self,
        organization: &str,
        node: &Node,
        kind: &str,
    ) -> Result<(Vec<Arc<Policy>>, Vec<String>), Failure> {
        let (grammar, full, text) = match kind {
            SERVICE_CONTROL_POLICY => (Kind::ServiceControl, FULL_ACCESS, policies::FULL_ACCESS),
            _ => (Kind::ResourceControl, RESOURCE_FULL_ACCESS, policies::RESOURCE_FULL_ACCESS),
        };
        let (mut compiled, mut names) = (Vec::new(), Vec::new());
        for id in &node.policies {
            if id == full {
                compiled.push(self.authority.compiled(grammar, text)?);
                names.push(id.clone());
            } else if ![FULL_ACCESS, RESOURCE_FULL_ACCESS].contains(&id.as_str()) {
                let missing = || Failure::new(format!("the policy {id} is attached and not there"));
                let found = organization::find_policy(self.tx, organization, id)?;
                let policy = found.ok_or_else(missing)?;
                if policy.kind == kind {
                    compiled.push(self.authority.compiled(grammar, &policy.content)?);
                    names.push(id.clone());
                }
            }
        }
        Ok((compiled, names))
    }
}

impl Sources {
    fn push(&mut self, policy: Arc<Policy>, name: String) {
        self.policies.push(policy);
        self.names.push(name);
    }
}

/// The tags of a session, and those of its principal that the session does not override; keys are
/// compared without regard to case.
fn merged(session: &[(String, String)], principal: Tags) -> Tags {
    let mut tags = session.to_vec();
    for (key, value) in principal {
        if !tags.iter().any(|(other, _)| other.eq_ignore_ascii_case(&key)) {
            tags.push((key, value));
        }
    }
    tags
}

#[cfg(test)]
mod tests {
    use store::Store;

    use super::*;
    use crate::account::{Account, put_account};
    use crate::organization::{NodeKind, Organization, put_node, put_organization, remove_node};
    use vault::Vault;

    const ACCOUNT: &str = "111122223333";

    fn node(id: &str, parent: Option<&str>, policies: &[&str]) -> Node {
        Node {
            organization: "o-1".into(),
            id: id.into(),
            kind: if parent.is_none() { NodeKind::Root } else { NodeKind::Account },
            parent: parent.map(Into::into),
            policies: policies.iter().map(|it| it.to_string()).collect(),
            ..Node::default()
        }
    }

    fn world() -> Tx {
        let mut tx = Store::memory().begin();
        let organization = Some("o-1".to_string());
        put_account(&mut tx, &Account { id: ACCOUNT.into(), organization, ..Account::default() })
            .unwrap();
        let organization = Organization {
            id: "o-1".into(),
            management_account: "444455556666".into(),
            policy_types: vec![RESOURCE_CONTROL_POLICY.into(), SERVICE_CONTROL_POLICY.into()],
            ..Organization::default()
        };
        put_organization(&mut tx, &organization).unwrap();
        put_node(&mut tx, &node("r-1", None, &[FULL_ACCESS, RESOURCE_FULL_ACCESS])).unwrap();
        put_node(&mut tx, &node(ACCOUNT, Some("r-1"), &[FULL_ACCESS])).unwrap();
        tx
    }

    /// How many levels limit the account's root user.
    fn levels(tx: &Tx) -> Result<usize, Failure> {
        let authority = Authority::new(Vault::new(&[7; 32]));
        let standing = gather(&authority, tx, &Caller::root(ACCOUNT, "AKIA"))?.unwrap();
        Ok(standing.service_control.policies.len())
    }

    #[test]
    fn what_should_limit_and_is_not_there_is_a_failure() {
        let mut tx = world();
        assert_eq!(levels(&tx).unwrap(), 2);
        put_node(&mut tx, &node(ACCOUNT, Some("r-1"), &[FULL_ACCESS, "p-gone"])).unwrap();
        assert!(levels(&tx).is_err(), "a policy is gone");
        put_node(&mut tx, &node(ACCOUNT, Some("ou-gone"), &[FULL_ACCESS])).unwrap();
        assert!(levels(&tx).is_err(), "a unit is gone");
        remove_node(&mut tx, &node(ACCOUNT, None, &[])).unwrap();
        assert!(levels(&tx).is_err(), "its place is gone");
    }
}
