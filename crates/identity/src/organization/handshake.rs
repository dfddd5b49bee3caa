//! Handshakes: invitations into an organization, and the members' consent to all its features.
//!
//! # Invariants
//!
//! * A handshake is found by its id, by its organization and by the account it is sent to.
//! * Whether one has expired is a matter of the time it is looked at, not of a row.

use minicbor::{Decode, Encode};
use store::{Failure, KeyReader, Range, Table, Tx};

use crate::entities::Tags;

/// By id.
const HANDSHAKES: Table<str, Handshake> = Table::new("identity/handshakes");
/// By organization, or by the account or the address that is asked; and id.
const PARTIES: Table<(String, String), ()> = Table::new("identity/handshake-parties");

/// How long a handshake is shown after its end: 30 days.
const KEPT_MS: i64 = 30 * 24 * 60 * 60 * 1000;

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum HandshakeAction {
    #[default]
    #[n(0)]
    Invite,
    #[n(1)]
    EnableAllFeatures,
    #[n(2)]
    ApproveAllFeatures,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum HandshakeState {
    /// Others have to answer first.
    #[n(0)]
    Requested,
    #[default]
    #[n(1)]
    Open,
    #[n(2)]
    Accepted,
    #[n(3)]
    Declined,
    #[n(4)]
    Canceled,
    #[n(5)]
    Expired,
}

#[derive(Debug, Clone, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
pub struct Handshake {
    /// `h-` and eight more.
    #[n(0)]
    pub id: String,
    #[n(1)]
    pub organization: String,
    #[n(2)]
    pub management_account: String,
    #[n(3)]
    pub action: HandshakeAction,
    /// What was written; [`Handshake::state_at`] knows of the time too.
    #[n(4)]
    pub state: HandshakeState,
    /// The account that is asked, or its e-mail address, as it was named.
    #[n(5)]
    pub recipient: String,
    #[n(6)]
    pub by_email: bool,
    #[n(7)]
    pub notes: Option<String>,
    #[n(8)]
    pub tags: Tags,
    #[n(9)]
    pub requested_at: i64,
    #[n(10)]
    pub expires_at: i64,
    /// When it was answered or withdrawn.
    #[n(11)]
    pub ended_at: Option<i64>,
    /// The handshake that waits for this one.
    #[n(12)]
    pub parent: Option<String>,
    #[n(13)]
    pub feature_set: String,
    #[n(14)]
    pub management_email: String,
    #[n(15)]
    pub management_name: String,
}

impl Handshake {
    pub fn state_at(&self, now_ms: i64) -> HandshakeState {
        match self.state {
            HandshakeState::Requested | HandshakeState::Open if now_ms >= self.expires_at => {
                HandshakeState::Expired
            }
            state => state,
        }
    }

    /// Whether it is still shown.
    pub fn is_kept(&self, now_ms: i64) -> bool {
        now_ms < self.ended_at.unwrap_or(self.expires_at).saturating_add(KEPT_MS)
    }
}

pub fn find_handshake(tx: &Tx, id: &str) -> Result<Option<Handshake>, Failure> {
    tx.get(HANDSHAKES, id)
}

pub fn put_handshake(tx: &mut Tx, row: &Handshake) {
    tx.put(PARTIES, (row.organization.as_str(), row.id.as_str()), &());
    tx.put(PARTIES, (recipient_key(&row.recipient).as_str(), row.id.as_str()), &());
    tx.put(HANDSHAKES, row.id.as_str(), row);
}

pub fn remove_handshake(tx: &mut Tx, row: &Handshake) {
    tx.delete(PARTIES, (row.organization.as_str(), row.id.as_str()));
    tx.delete(PARTIES, (recipient_key(&row.recipient).as_str(), row.id.as_str()));
    tx.delete(HANDSHAKES, row.id.as_str());
}

/// The handshakes that an organization began, by id.
pub fn handshakes_of_organization(tx: &Tx, id: &str) -> Result<Vec<Handshake>, Failure> {
    of_party(tx, id)
}

/// The handshakes that an account is asked in, by its id or by its address; by id.
pub fn handshakes_of_account(
    tx: &Tx,
    account: &str,
    email: &str,
) -> Result<Vec<Handshake>, Failure> {
    let mut found = of_party(tx, account)?;
    if !email.is_empty() {
        found.extend(of_party(tx, &recipient_key(email))?);
    }
    found.sort_by(|a, b| a.id.cmp(&b.id));
    found.dedup_by(|a, b| a.id == b.id);
    Ok(found)
}

/// Addresses are compared without regard to case.
fn recipient_key(recipient: &str) -> String {
    recipient.to_lowercase()
}

fn of_party(tx: &Tx, party: &str) -> Result<Vec<Handshake>, Failure> {
    let rows = tx.scan(PARTIES, party, Range::all())?;
    let ids = rows.iter().map(|(key, ())| KeyReader(key).text());
    let ids = ids.collect::<Result<Vec<_>, _>>()?;
    let found = ids.iter().map(|id| find_handshake(tx, id));
    Ok(found.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect())
}

#[cfg(test)]
mod tests {
    use store::Store;

    use super::*;

    #[test]
    fn an_open_handshake_expires_and_an_answered_one_does_not() {
        let open = Handshake { expires_at: 1000, ..Handshake::default() };
        assert_eq!(open.state_at(999), HandshakeState::Open);
        assert_eq!(open.state_at(1000), HandshakeState::Expired);
        let declined = Handshake { state: HandshakeState::Declined, ..open };
        assert_eq!(declined.state_at(1000), HandshakeState::Declined);
    }

    #[test]
    fn a_handshake_is_found_by_both_its_parties() {
        let mut tx = Store::memory().begin();
        let row = Handshake {
            id: "h-1".into(),
            organization: "o-1".into(),
            recipient: "Who@example.com".into(),
            ..Handshake::default()
        };
        put_handshake(&mut tx, &row);
        assert_eq!(handshakes_of_organization(&tx, "o-1").unwrap(), vec![row.clone()]);
        let found = handshakes_of_account(&tx, "111122223333", "who@example.com").unwrap();
        assert_eq!(found, vec![row.clone()]);
        remove_handshake(&mut tx, &row);
        assert!(handshakes_of_organization(&tx, "o-1").unwrap().is_empty());
    }
}
