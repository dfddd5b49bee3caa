//! Principals in stored policies: users and roles by the ids that are never used again.
//!
//! Trust policies and bucket policies name users and roles by ARN. They are kept by unique id, so
//! that somebody who is made later under an old name inherits nothing, and shown by ARN again for as
//! long as they exist.
//!
//! # Invariants
//!
//! * Everybody whom a policy names exists when it is written, in any account of this installation.
//!   That holds for accounts too, as at AWS, where this installation is all there is: a number
//!   that is nobody's today could be given to a new account tomorrow, and would find the door open. Who
//!   copies a policy that trusts a third party makes an account with that number first.
//! * Nothing but the replaced names changes: blanks, order and everything else are as sent.
//! * [`shown`] of what [`stored`] gave is what was sent, as long as everybody exists.

use std::collections::HashSet;

use policy::{Named, Policy, Principal};
use store::{Failure, Tx};

use crate::account::{Account, accounts, find_account};
use crate::entities::{Role, User, find, find_by_id};

/// Somebody who does not exist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidPrincipal {
    /// Such as `AWS`.
    pub kind: &'static str,
    pub value: String,
}

/// A policy as it is stored. `policy` is `text`, parsed.
pub fn stored(
    tx: &Tx,
    policy: &Policy,
    text: &str,
) -> Result<Result<String, InvalidPrincipal>, Failure> {
    let mut changes = Vec::new();
    let canonical = canonical_ids(tx, policy)?;
    for principal in policy.principals() {
        match known(tx, &principal.named, &canonical)? {
            Known::Lasting => {}
            Known::As(id) => changes.push((principal, id)),
            Known::Nobody(kind) => {
                return Ok(Err(InvalidPrincipal { kind, value: written(text, principal) }));
            }
        }
    }
    Ok(Ok(replaced(text, changes)))
}

/// A stored policy as its owner sees it. `policy` is `text`, parsed.
pub fn shown(tx: &Tx, policy: &Policy, text: &str) -> Result<String, Failure> {
    let mut changes = Vec::new();
    for principal in policy.principals() {
        if let Named::Id(id) = &principal.named
            && let Some(arn) = arn_of(tx, id)?
        {
            changes.push((principal, arn));
        }
    }
    Ok(replaced(text, changes))
}

/// The ARN of the user or role that an id means, if it is still there.
fn arn_of(tx: &Tx, id: &str) -> Result<Option<String>, Failure> {
    Ok(match id.starts_with("AROA") {
        true => find_by_id::<Role>(tx, id)?.map(|it| it.arn()),
        false => find_by_id::<User>(tx, id)?.map(|it| it.arn()),
    })
}

/// What is known of a name in a policy.
enum Known {
    /// It is stored as it is written.
    Lasting,
    /// It is stored as this id.
    As(String),
    Nobody(&'static str),
}

/// The canonical ids of all accounts, where a policy names any: worked out once, for there may be
/// many of both.
fn canonical_ids(tx: &Tx, policy: &Policy) -> Result<HashSet<String>, Failure> {
    match policy.principals().any(|it| matches!(it.named, Named::CanonicalUser(_))) {
        true => Ok(accounts(tx)?.iter().map(|it| Account::canonical_id(&it.id)).collect()),
        false => Ok(HashSet::new()),
    }
}

fn known(tx: &Tx, named: &Named, canonical: &HashSet<String>) -> Result<Known, Failure> {
    let lasting = |it: bool| if it { Known::Lasting } else { Known::Nobody("AWS") };
    Ok(match named {
        Named::Everyone | Named::Federated(_) => Known::Lasting,
        Named::Service(name) if is_service(name) => Known::Lasting,
        Named::Service(_) => Known::Nobody("SERVICE"),
        Named::Account(id) => lasting(find_account(tx, id)?.is_some()),
        Named::Id(id) => lasting(arn_of(tx, id)?.is_some()),
        Named::CanonicalUser(id) if canonical.contains(id) => Known::Lasting,
        Named::CanonicalUser(_) => Known::Nobody("CanonicalUser"),
        Named::Arn(arn) => known_arn(tx, arn)?,
    })
}

/// Whether a name can be that of a service. AWS knows its services; here the form has to do.
fn is_service(name: &str) -> bool {
    let ends = [".amazonaws.com", ".amazonaws.com.cn", ".aws.internal"];
    let service = ends.iter().find_map(|it| name.strip_suffix(it)).unwrap_or_default();
    let letter = |it: u8| it.is_ascii_lowercase() || it.is_ascii_digit() || b".-".contains(&it);
    !service.is_empty() && !service.starts_with('.') && service.bytes().all(letter)
}

fn known_arn(tx: &Tx, arn: &str) -> Result<Known, Failure> {
    let nobody = Known::Nobody("AWS");
    let Some([_, _, service, _, account, resource]) = policy::arn::split(arn) else {
        return Ok(nobody);
    };
    let (kind, rest) = resource.split_once('/').unwrap_or((resource, ""));
    let name = rest.rsplit('/').next().unwrap_or_default();
    Ok(match (service, kind) {
        ("iam", "user") => match find::<User>(tx, account, name)? {
            Some(user) if user.arn() == arn => Known::As(user.id),
            _ => nobody,
        },
        ("iam", "role") => match find::<Role>(tx, account, name)? {
            Some(role) if role.arn() == arn => Known::As(role.id),
            _ => nobody,
        },
        // A session has no id of its own: its name stays as it is.
        ("sts", "assumed-role") => {
            let role = rest.split('/').next().unwrap_or_default();
            let found = find::<Role>(tx, account, role)?.is_some_and(|it| it.name == role);
            if found { Known::Lasting } else { nobody }
        }
        ("sts", "federated-user") if find_account(tx, account)?.is_some() => Known::Lasting,
        _ => nobody,
    })
}

/// The name as it stands in the text, without its quotes.
fn written(text: &str, principal: &Principal) -> String {
    let span = principal.span;
    text.get(span.start.byte..span.end.byte).unwrap_or_default().trim_matches('"').into()
}

fn replaced(text: &str, mut changes: Vec<(&Principal, String)>) -> String {
    changes.sort_by_key(|(it, _)| it.span.start.byte);
    let (mut out, mut done) = (String::with_capacity(text.len()), 0);
    for (principal, name) in changes {
        let span = principal.span;
        out.push_str(text.get(done..span.start.byte).unwrap_or_default());
        out.push('"');
        for letter in name.chars() {
            // Paths may hold these two, and no letters that are not printable ASCII.
            if matches!(letter, '"' | '\\') {
                out.push('\\');
            }
            out.push(letter);
        }
        out.push('"');
        done = span.end.byte;
    }
    out.push_str(text.get(done..).unwrap_or_default());
    out
}

#[cfg(test)]
mod tests {
    use policy::Kind;
    use store::Store;

    use super::*;
    use crate::entities::{put, remove};
    use crate::put_account;

    const ACCOUNT: &str = "111122223333";

    fn trusting(principal: &str) -> String {
        format!(
            r#"{{"Version":"2012-10-17", "Statement":[{{"Effect":"Allow","Principal":{{"AWS":{principal}}},"Action":"sts:AssumeRole"}}]}}"#
        )
    }

    fn store(tx: &Tx, text: &str) -> Result<String, InvalidPrincipal> {
        stored(tx, &Policy::parse(text, Kind::Trust).unwrap(), text).unwrap()
    }

    fn show(tx: &Tx, text: &str) -> String {
        shown(tx, &Policy::parse(text, Kind::Trust).unwrap(), text).unwrap()
    }

    fn bob() -> User {
        User {
            account: ACCOUNT.into(),
            name: "Bob".into(),
            path: "/team/".into(),
            id: "AIDAIIIIIIIIIIIIIIBOB".into(),
            ..User::default()
        }
    }

    fn world() -> Tx {
        let mut tx = Store::memory().begin();
        put_account(&mut tx, &Account { id: ACCOUNT.into(), ..Account::default() }).unwrap();
        put(&mut tx, &bob()).unwrap();
        tx
    }

    #[test]
    fn a_user_is_kept_by_id_and_shown_by_arn_while_there() {
        let mut tx = world();
        let list = r#"["arn:aws:iam::111122223333:user/team/Bob" , "111122223333"]"#;
        let sent = trusting(list);
        let kept = store(&tx, &sent).unwrap();
        assert_eq!(kept, trusting(r#"["AIDAIIIIIIIIIIIIIIBOB" , "111122223333"]"#));
        assert_eq!(show(&tx, &kept), sent);
        remove(&mut tx, &bob()).unwrap();
        put(&mut tx, &User { id: "AIDAIIIIIIIIIIIIIITWO".into(), ..bob() }).unwrap();
        assert_eq!(show(&tx, &kept), kept);
    }

    #[test]
    fn a_path_says_nothing_but_where_somebody_is() {
        let mut tx = world();
        let kept = store(&tx, &trusting("\"AIDAIIIIIIIIIIIIIIBOB\"")).unwrap();
        let path = r#"/x","AWS\/"#;
        put(&mut tx, &User { path: path.into(), ..bob() }).unwrap();
        let shown = show(&tx, &kept);
        let arn = format!("arn:aws:iam::111122223333:user{path}Bob");
        let policy = Policy::parse(&shown, Kind::Trust).unwrap();
        let named: Vec<_> = policy.principals().map(|it| it.named.clone()).collect();
        assert_eq!(named, [Named::Arn(arn)]);
        assert_eq!(store(&tx, &shown).unwrap(), kept);
    }

    #[test]
    fn an_account_may_be_named_by_its_canonical_id() {
        let tx = world();
        let store = |id: &str| {
            let text = format!(
                r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"CanonicalUser":"{id}"}},"Action":"s3:GetObject","Resource":"arn:aws:s3:::vault/*"}}]}}"#
            );
            stored(&tx, &Policy::parse(&text, Kind::Bucket).unwrap(), &text).unwrap().is_ok()
        };
        assert!(store(&Account::canonical_id(ACCOUNT)));
        assert!(!store(&Account::canonical_id("444455556666")));
    }

    #[test]
    fn whoever_does_not_exist_is_named() {
        let tx = world();
        for name in [
            "arn:aws:iam::111122223333:user/Bob",
            "arn:aws:iam::111122223333:user/team/bob",
            "arn:aws:iam::111122223333:role/team/Bob",
            "arn:aws:iam::444455556666:root",
            "444455556666",
            "arn:aws:sts::111122223333:assumed-role/nobody/session",
            "AROAIIIIIIIIIIIIIGONE",
        ] {
            let invalid = store(&tx, &trusting(&format!("\"{name}\""))).unwrap_err();
            assert_eq!(invalid, InvalidPrincipal { kind: "AWS", value: name.into() });
        }
        let service = |name: &str| {
            let text = trusting("\"*\"").replace(r#""AWS":"*""#, &format!(r#""Service":"{name}""#));
            store(&tx, &text).map_err(|it| it.kind)
        };
        for name in ["nope", "EC2.amazonaws.com", ".amazonaws.com"] {
            assert_eq!(service(name), Err("SERVICE"), "{name}");
        }
        assert!(service("delivery.logs.amazonaws.com").is_ok());
        assert!(store(&tx, &trusting("\"*\"")).is_ok());
        assert!(store(&tx, &trusting("\"AIDAIIIIIIIIIIIIIIBOB\"")).is_ok());
    }
}
