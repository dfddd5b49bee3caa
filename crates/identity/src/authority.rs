//! The authority: who a key means, what speaks for a caller, and what a policy says once compiled.
//!
//! # Invariants
//!
//! * What is remembered is used only while the asking snapshot shows the generations that it was
//!   worked out of, so an answer is always that of the snapshot.
//! * Policies are remembered by their content: a changed document is another policy.

use std::sync::Arc;

use aws_lc_rs::digest::{SHA256, digest};
use policy::{Kind, Policy};
use store::{Failure, Tx};

use crate::account::{AccessKey, AccountState, find_account};
use crate::caller::{Caller, Principal};
use crate::entities::{Role, User, find_by_id};
use crate::memory::Memory;
use crate::session::{Holder, Session};
use crate::standing::{self, Controls, Stamp, Standing};
use vault::Vault;

const CALLERS_MAX: usize = 10_000;
const STANDINGS_MAX: usize = 10_000;
const CONTROLS_MAX: usize = 10_000;
const SESSIONS_MAX: usize = 10_000;
const COMPILED_MAX: usize = 10_000;
const KEYS_MAX: usize = 10_000;

/// The kind of a policy and the beginning of its document's SHA-256.
type Content = (u8, [u8; 16]);

pub struct Authority {
    pub vault: Vault,
    /// By access key id.
    callers: Memory<String, (Stamp, Caller)>,
    /// By access key id.
    standings: Memory<String, (Caller, Arc<Standing>)>,
    /// By account.
    controls: Memory<String, Arc<Controls>>,
    /// By token.
    sessions: Memory<String, Arc<Session>>,
    compiled: Memory<Content, Arc<Policy>>,
    /// In which step of time the use of an access key was recorded last.
    pub(crate) used_in: Memory<String, i64>,
}

impl Authority {
    pub fn new(vault: Vault) -> Authority {
        Authority {
            vault,
            callers: Memory::new(CALLERS_MAX),
            standings: Memory::new(STANDINGS_MAX),
            controls: Memory::new(CONTROLS_MAX),
            sessions: Memory::new(SESSIONS_MAX),
            compiled: Memory::new(COMPILED_MAX),
            used_in: Memory::new(KEYS_MAX),
        }
    }

    /// Who a long-term key means. `None` where AWS would not know the key: it is inactive, its user
    /// is gone, or its account is closed.
    pub fn caller(&self, tx: &Tx, key: &AccessKey) -> Result<Option<Caller>, Failure> {
        if key.inactive {
            return Ok(None);
        }
        self.remembered(tx, (&key.id, &key.account), None, || {
            let principal = match &key.user {
                None => Principal::Root,
                Some(id) => match find_by_id::<User>(tx, id)? {
                    Some(user) => Principal::User(user.entity()),
                    None => return Ok(None),
                },
            };
            Ok(Some(Caller::new(&key.account, principal, Some(&key.id), None)))
        })
    }

    /// What a session token says, if this vault made it.
    pub fn session(&self, token: &str) -> Option<Arc<Session>> {
        if let Some(session) = self.sessions.get(token) {
            return Some(session);
        }
        let session = Arc::new(Session::open(&self.vault, token)?);
        self.sessions.put(token.into(), session.clone());
        Some(session)
    }

    /// Whose session it is. `None`: the user or role is gone, or the account is closed.
    pub fn session_caller(
        &self,
        tx: &Tx,
        session: &Arc<Session>,
    ) -> Result<Option<Caller>, Failure> {
        let key = (session.access_key_id.as_str(), session.account.as_str());
        self.remembered(tx, key, Some(session), || {
            let user = |id: &str| find_by_id::<User>(tx, id);
            let principal = match &session.holder {
                Holder::Root => Principal::Root,
                Holder::User(id) => match user(id)? {
                    Some(user) => Principal::User(user.entity()),
                    None => return Ok(None),
                },
                Holder::Role { id, session_name } => match find_by_id::<Role>(tx, id)? {
                    Some(role) => {
                        Principal::Role { role: role.entity(), session_name: session_name.clone() }
                    }
                    None => return Ok(None),
                },
                Holder::Federated { name, user: None } => {
                    Principal::Federated { name: name.clone(), user: None }
                }
                Holder::Federated { name, user: Some(id) } => match user(id)? {
                    Some(user) => {
                        Principal::Federated { name: name.clone(), user: Some(user.entity()) }
                    }
                    None => return Ok(None),
                },
            };
            let key = Some(session.access_key_id.as_str());
            Ok(Some(Caller::new(&session.account, principal, key, Some(session.clone()))))
        })
    }

    fn remembered(
        &self,
        tx: &Tx,
        (key, account): (&str, &str),
        session: Option<&Arc<Session>>,
        make: impl FnOnce() -> Result<Option<Caller>, Failure>,
    ) -> Result<Option<Caller>, Failure> {
        // Ids of temporary keys are random and kept nowhere: two sessions might have one.
        let same = |caller: &Caller| match (&caller.session, session) {
            (Some(one), Some(other)) => Arc::ptr_eq(one, other) || one == other,
            (one, other) => one.is_none() && other.is_none(),
        };
        if let Some((stamp, caller)) = self.callers.get(key)
            && same(&caller)
            && stamp.holds(tx, account)?
        {
            return Ok(Some(caller));
        }
        let open = find_account(tx, account)?.is_some_and(|it| it.state != AccountState::Closed);
        let caller = if open { make()? } else { None };
        if let Some(caller) = &caller {
            self.callers.put(key.into(), (Stamp::of(tx, account)?, caller.clone()));
        }
        Ok(caller)
    }

    /// All the policies that speak for a caller on a snapshot. `None`: the caller is gone.
    pub fn standing(&self, tx: &Tx, caller: &Caller) -> Result<Option<Arc<Standing>>, Failure> {
        let Some(key) = &caller.access_key_id else {
            return Ok(standing::gather(self, tx, caller)?.map(Arc::new));
        };
        if let Some((of, standing)) = self.standings.get(key.as_str())
            && of.is(caller)
            && standing.stamp.holds(tx, &caller.account)?
        {
            return Ok(Some(standing));
        }
        let standing = standing::gather(self, tx, caller)?.map(Arc::new);
        if let Some(standing) = &standing {
            self.standings.put(key.clone(), (caller.clone(), standing.clone()));
        }
        Ok(standing)
    }

    /// What the organization says of an account's resources on a snapshot.
    pub fn controls(&self, tx: &Tx, account: &str) -> Result<Arc<Controls>, Failure> {
        self.controls_if(tx, account, |stamp| stamp.holds(tx, account))
    }

    /// The same for the account of a caller whose standing was just found on this snapshot: what both
    /// were worked out of is not read twice.
    pub fn own_controls(
        &self,
        tx: &Tx,
        caller: &Caller,
        standing: &Standing,
    ) -> Result<Arc<Controls>, Failure> {
        // Who has no key, as services have none, has a standing that was worked out of nothing.
        let known = caller.access_key_id.is_some();
        let holds = |stamp: &Stamp| match known && *stamp == standing.stamp {
            true => Ok(true),
            false => stamp.holds(tx, &caller.account),
        };
        self.controls_if(tx, &caller.account, holds)
    }

    fn controls_if(
        &self,
        tx: &Tx,
        account: &str,
        holds: impl FnOnce(&Stamp) -> Result<bool, Failure>,
    ) -> Result<Arc<Controls>, Failure> {
        if let Some(controls) = self.controls.get(account)
            && holds(&controls.stamp)?
        {
            return Ok(controls);
        }
        let controls = Arc::new(standing::controls(self, tx, account)?);
        self.controls.put(account.into(), controls.clone());
        Ok(controls)
    }

    /// A stored policy, compiled. One that does not parse was not stored by us.
    pub fn compiled(&self, kind: Kind, text: &str) -> Result<Arc<Policy>, Failure> {
        self.compiled_by(kind, content_id(text), || Ok(text.to_string()))
    }

    /// A stored policy by the id of its content, read only if it is not remembered.
    pub fn compiled_by(
        &self,
        kind: Kind,
        content: [u8; 16],
        text: impl FnOnce() -> Result<String, Failure>,
    ) -> Result<Arc<Policy>, Failure> {
        let key = (kind as u8, content);
        if let Some(policy) = self.compiled.get(&key) {
            return Ok(policy);
        }
        let policy = Policy::parse_stored(&text()?, kind).map_err(|it| {
            Failure::new(format!("a stored policy does not parse: {}", it.message))
        })?;
        let policy = Arc::new(policy);
        self.compiled.put(key, policy.clone());
        Ok(policy)
    }
}

/// What names a policy document by its content.
pub fn content_id(text: &str) -> [u8; 16] {
    let mut id = [0; 16];
    id.copy_from_slice(&digest(&SHA256, text.as_bytes()).as_ref()[..16]);
    id
}

#[cfg(test)]
mod tests {
    use store::Store;

    use super::*;
    use crate::account::remove_access_key;
    use crate::account::{Account, Credentials, find_access_key, put_access_key, put_account};
    use crate::entities::{put, remove};

    const ACCOUNT: &str = "111122223333";

    fn authority() -> Authority {
        Authority::new(Vault::new(&[7; 32]))
    }

    fn key(authority: &Authority, id: &str, user: Option<&str>) -> AccessKey {
        let credentials =
            Credentials { access_key_id: id.into(), secret_access_key: "hush".repeat(10) };
        AccessKey::new(&authority.vault, ACCOUNT, user, &credentials, 0, [1; 12])
    }

    fn user() -> User {
        let (account, id) = (ACCOUNT.to_string(), "AIDACAROL".to_string());
        User { account, name: "carol".into(), path: "/".into(), id, ..User::default() }
    }

    fn role() -> Role {
        let (account, id) = (ACCOUNT.to_string(), "AROAAUDITOR".to_string());
        Role { account, name: "auditor".into(), path: "/".into(), id, ..Role::default() }
    }

    fn world(authority: &Authority) -> Tx {
        let mut tx = Store::memory().begin();
        put_account(&mut tx, &Account { id: ACCOUNT.into(), ..Account::default() }).unwrap();
        put(&mut tx, &user()).unwrap();
        put(&mut tx, &role()).unwrap();
        for (id, holder) in [("AKIACAROL", Some("AIDACAROL")), ("AKIAROOT", None)] {
            put_access_key(&mut tx, &key(authority, id, holder)).unwrap();
        }
        tx
    }

    /// Who signs with a key, as the edge asks.
    fn signs(authority: &Authority, tx: &Tx, id: &str) -> Option<String> {
        let key = find_access_key(tx, id).unwrap()?;
        authority.caller(tx, &key).unwrap().map(|it| it.arn().to_string())
    }

    fn session(id: &str, holder: Holder) -> Arc<Session> {
        Arc::new(Session {
            access_key_id: id.into(),
            secret_access_key: format!("{holder:?}"),
            account: ACCOUNT.into(),
            holder,
            expires_at: 1000,
            ..Session::default()
        })
    }

    #[test]
    fn nobody_is_remembered_longer_than_his_key() {
        let authority = authority();
        let mut tx = world(&authority);
        let carol = Some("arn:aws:iam::111122223333:user/carol".to_string());
        assert_eq!(signs(&authority, &tx, "AKIACAROL"), carol);
        let key = find_access_key(&tx, "AKIACAROL").unwrap().unwrap();
        put_access_key(&mut tx, &AccessKey { inactive: true, ..(*key).clone() }).unwrap();
        assert_eq!(signs(&authority, &tx, "AKIACAROL"), None);
        put_access_key(&mut tx, &key).unwrap();
        assert_eq!(signs(&authority, &tx, "AKIACAROL"), carol);
        remove_access_key(&mut tx, &key).unwrap();
        assert_eq!(signs(&authority, &tx, "AKIACAROL"), None);
    }

    #[test]
    fn nobody_is_remembered_longer_than_his_user_or_his_account() {
        let authority = authority();
        let mut tx = world(&authority);
        assert!(signs(&authority, &tx, "AKIACAROL").is_some());
        remove(&mut tx, &user()).unwrap();
        assert_eq!(signs(&authority, &tx, "AKIACAROL"), None);
        assert!(signs(&authority, &tx, "AKIAROOT").is_some());
        let account = find_account(&tx, ACCOUNT).unwrap().unwrap();
        put_account(&mut tx, &Account { state: AccountState::Closed, ..account }).unwrap();
        assert_eq!(signs(&authority, &tx, "AKIAROOT"), None);
    }

    #[test]
    fn the_controls_of_ones_own_account_are_those_of_the_snapshot() {
        let authority = authority();
        let mut tx = world(&authority);
        let carol = |tx: &Tx| {
            let key = find_access_key(tx, "AKIACAROL").unwrap().unwrap();
            authority.caller(tx, &key).unwrap().unwrap()
        };
        let own = |tx: &Tx, caller: &Caller| {
            let standing = authority.standing(tx, caller).unwrap().unwrap();
            authority.own_controls(tx, caller, &standing).unwrap()
        };
        let service = Caller::service("s3.amazonaws.com", ACCOUNT);
        let first = own(&tx, &carol(&tx));
        assert!(Arc::ptr_eq(&first, &own(&tx, &carol(&tx))));
        assert!(Arc::ptr_eq(&first, &own(&tx, &service)));
        put(&mut tx, &User { path: "/moved/".into(), ..user() }).unwrap();
        // A service's standing was worked out of nothing, and vouches for nothing.
        let second = own(&tx, &service);
        assert!(!Arc::ptr_eq(&first, &second));
        assert!(Arc::ptr_eq(&second, &own(&tx, &carol(&tx))));
        assert!(Arc::ptr_eq(&second, &authority.controls(&tx, ACCOUNT).unwrap()));
    }

    #[test]
    fn a_session_ends_with_whoever_is_behind_it() {
        let authority = authority();
        let mut tx = world(&authority);
        let assumed = Holder::Role { id: role().id, session_name: "june".into() };
        let assumed = session("ASIAROLE", assumed);
        let own = session("ASIAUSER", Holder::User(user().id));
        let root = session("ASIAROOT", Holder::Root);
        let alive = |tx: &Tx| {
            [&assumed, &own, &root].map(|it| authority.session_caller(tx, it).unwrap().is_some())
        };
        assert_eq!(alive(&tx), [true, true, true]);
        let standing = |tx: &Tx, caller: &Caller| authority.standing(tx, caller).unwrap().is_some();
        let caller = authority.session_caller(&tx, &assumed).unwrap().unwrap();
        assert!(standing(&tx, &caller));
        remove(&mut tx, &role()).unwrap();
        assert_eq!(alive(&tx), [false, true, true]);
        assert!(!standing(&tx, &caller), "a call under way is judged anew");
        remove(&mut tx, &user()).unwrap();
        assert_eq!(alive(&tx), [false, false, true]);
        let account = find_account(&tx, ACCOUNT).unwrap().unwrap();
        put_account(&mut tx, &Account { state: AccountState::Closed, ..account }).unwrap();
        assert_eq!(alive(&tx), [false, false, false]);
    }

    #[test]
    fn two_sessions_of_one_key_id_are_two() {
        let authority = authority();
        let tx = world(&authority);
        let arn = |holder| {
            let caller = authority.session_caller(&tx, &session("ASIASAME", holder)).unwrap();
            let caller = caller.unwrap();
            let standing = authority.standing(&tx, &caller).unwrap().unwrap();
            (caller.arn().to_string(), standing.session.is_some())
        };
        let guest = Holder::Federated { name: "guest".into(), user: None };
        assert_eq!(arn(Holder::Root), ("arn:aws:iam::111122223333:root".into(), false));
        let federated = "arn:aws:sts::111122223333:federated-user/guest";
        assert_eq!(arn(guest), (federated.into(), true));
        assert_eq!(arn(Holder::Root), ("arn:aws:iam::111122223333:root".into(), false));
    }
}
