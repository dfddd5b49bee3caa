//! The credential report: a line for the root user and for each user.
//!
//! # Invariants
//!
//! * A report says how things were when it was made, and is kept for four hours.
//! * Its columns and words are those of AWS's reports of 2026.

use std::io::{Read, Write};

use flate2::Compression;
use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;
use identity::entities::{self, User};
use identity::mfa::{self, MfaHolder};
use identity::{AccessKey, Account, last_use};
use minicbor::{Decode, Encode};
use store::{Failure, Table};
use trail::iso8601;

use super::passwords::PasswordPolicy;
use crate::prelude::*;

/// By account.
const REPORTS: Table<str, Report> = Table::new("iam/credential-reports");

const KEPT_MS: i64 = 4 * 60 * 60 * 1000;

const COLUMNS: &str = "user,arn,user_creation_time,password_enabled,password_last_used,\
    password_last_changed,password_next_rotation,mfa_active,\
    access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date,\
    access_key_1_last_used_region,access_key_1_last_used_service,\
    access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date,\
    access_key_2_last_used_region,access_key_2_last_used_service,\
    cert_1_active,cert_1_last_rotated,cert_2_active,cert_2_last_rotated";

const NOTHING: &str = "N/A";

#[derive(Debug, Clone, PartialEq, Encode, Decode)]
#[cbor(map)]
pub(crate) struct Report {
    #[n(0)]
    pub made_at: i64,
    /// Thousands of users are one row, so it is packed.
    #[n(1)]
    #[cbor(with = "minicbor::bytes")]
    packed: Vec<u8>,
}

impl Report {
    pub(crate) fn find(tx: &Tx, account: &str) -> Result<Option<Report>, Failure> {
        tx.get(REPORTS, account)
    }

    pub(crate) fn is_expired(&self, now: i64) -> bool {
        now >= self.made_at + KEPT_MS
    }

    /// Make the account's report, as everything is now.
    pub(crate) fn make(tx: &mut Tx, account: &str, now: i64) -> Result<(), Failure> {
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::default());
        let packed =
            encoder.write_all(text(tx, account)?.as_bytes()).and_then(|()| encoder.finish());
        let packed = packed.map_err(|it| Failure::new(format!("a report does not pack: {it}")))?;
        tx.put(REPORTS, account, &Report { made_at: now, packed });
        Ok(())
    }

    pub(crate) fn text(&self) -> Result<Vec<u8>, Failure> {
        let mut text = Vec::new();
        let unpacked = DeflateDecoder::new(&*self.packed).read_to_end(&mut text);
        unpacked.map_err(|it| Failure::new(format!("a report does not unpack: {it}")))?;
        Ok(text)
    }
}

fn text(tx: &Tx, account: &str) -> Result<String, Failure> {
    let policy = PasswordPolicy::find(tx, account)?;
    let mut lines = vec![COLUMNS.to_string(), root(tx, account)?];
    for user in entities::list::<User>(tx, account, None, usize::MAX)? {
        lines.push(line(tx, &user, policy.as_ref())?);
    }
    Ok(lines.join("\n"))
}

fn root(tx: &Tx, account: &str) -> Result<String, Failure> {
    let made_at = identity::find_account(tx, account)?.map_or(0, |it| it.created_at);
    let mut fields = vec!["<root_account>".into(), Account::root_arn(account), iso8601(made_at)];
    let password = ["not_supported", "no_information", "not_supported", "not_supported"];
    fields.extend(password.map(String::from));
    fields.push(mfa::has_mfa_device(tx, account, &MfaHolder::Root)?.to_string());
    fields.extend(keys(tx, &identity::access_keys_of(tx, account, None)?)?);
    Ok(join(fields))
}

fn line(tx: &Tx, user: &User, policy: Option<&PasswordPolicy>) -> Result<String, Failure> {
    let mut fields = vec![user.name.clone(), user.arn(), iso8601(user.created_at)];
    let time = |it: Option<i64>, none: &str| it.map_or_else(|| none.into(), iso8601);
    match &user.login {
        None => fields.extend(["false", NOTHING, NOTHING, NOTHING].map(String::from)),
        Some(login) => fields.extend([
            "true".into(),
            time(user.password_last_used, "no_information"),
            iso8601(login.changed_at),
            time(policy.and_then(|it| it.expiry(login.changed_at)), NOTHING),
        ]),
    }
    let holder = MfaHolder::User(user.id.clone());
    fields.push(mfa::has_mfa_device(tx, &user.account, &holder)?.to_string());
    fields.extend(keys(tx, &identity::access_keys_of(tx, &user.account, Some(&user.id))?)?);
    Ok(join(fields))
}

/// The columns of two access keys and of two certificates, of which there are none.
fn keys(tx: &Tx, keys: &[AccessKey]) -> Result<Vec<String>, Failure> {
    let mut fields = Vec::new();
    for place in 0..2 {
        let Some(key) = keys.get(place) else {
            fields.extend(["false", NOTHING, NOTHING, NOTHING, NOTHING].map(String::from));
            continue;
        };
        fields.extend([(!key.inactive).to_string(), iso8601(key.created_at)]);
        match last_use::find(tx, &key.id)? {
            Some(last) => fields.extend([iso8601(last.at), last.region, last.service]),
            None => fields.extend([NOTHING, NOTHING, NOTHING].map(String::from)),
        }
    }
    fields.extend(["false", NOTHING, "false", NOTHING].map(String::from));
    Ok(fields)
}

/// A line of fields. Names and paths may hold commas and quotes.
fn join(fields: Vec<String>) -> String {
    let quoted = |it: String| match it.contains([',', '"', '\r', '\n']) {
        true => format!("\"{}\"", it.replace('"', "\"\"")),
        false => it,
    };
    fields.into_iter().map(quoted).collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::create_user::CreateUser;
    use crate::testing::{ACCOUNT, World};

    /// The fields of a line, as RFC 4180 has them.
    fn fields(line: &str) -> Vec<String> {
        let (mut fields, mut is_quoted) = (vec![String::new()], false);
        let mut rest = line.chars().peekable();
        while let Some(it) = rest.next() {
            match it {
                '"' if is_quoted && rest.peek() == Some(&'"') => {
                    rest.next();
                    fields.last_mut().unwrap().push('"');
                }
                '"' => is_quoted = !is_quoted,
                ',' if !is_quoted => fields.push(String::new()),
                _ => fields.last_mut().unwrap().push(it),
            }
        }
        fields
    }

    #[test]
    fn a_path_forges_no_columns() {
        let mut world = World::new();
        let path = "/a\",\"2020-01-01T00:00:00Z\",\"true/";
        let create = wire::iam::CreateUserRequest {
            user_name: "al,ice".into(),
            path: Some(path.into()),
            ..Default::default()
        };
        world.call::<CreateUser>(create).unwrap();
        let text = text(&world.gate.store.begin(), ACCOUNT).unwrap();
        let line = fields(text.lines().nth(2).unwrap());
        assert_eq!(line.len(), fields(COLUMNS).len());
        assert_eq!(
            line[..2],
            ["al,ice".into(), format!("arn:aws:iam::{ACCOUNT}:user{path}al,ice")]
        );
        assert_eq!(line[3], "false");
    }
}
