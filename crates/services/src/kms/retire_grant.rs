//! `RetireGrant`: end a grant, as whoever has done with it does.
//!
//! That is the retiring principal, the grantee if his grant says so, and the account that made the
//! grant: its root user, and whom its own policies let do it.
//!
//! # Invariants
//!
//! * What a key policy allows has no effect here; what it denies has.
//! * Resource control policies do not speak of it.

use std::sync::Arc;

use gate::{Guard, Need};
use policy::{Guarding, Kind, Policy};
use wire::kms as aws;

use super::naming::{self, Reach};
use super::rows::{Grant, Key, POLICIES};
use super::{dry_run, grant_tokens, grantees, grants, needs};
use crate::prelude::*;

pub(crate) struct RetireGrant;

const ACTION: &str = "kms:RetireGrant";

impl Operation for RetireGrant {
    type Shape = aws::RetireGrant;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let (key, grant) = named(cx, tx, input)?;
        let need = Need::new(ACTION, key.arn()).of(&key.account).inquiring(needs::inquire);
        Ok(need.guarded(guard(cx, tx, &key, &grant)?).into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let (mut key, grant) = named(cx, tx, &input)?;
        dry_run::check(input.dry_run)?;
        grants::remove(tx, &mut key, &grant)?;
        cx.tell("grantId", grant.id);
        Ok(Output::<Self>::default())
    }

    fn resources(cx: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        match named(cx, tx, input) {
            Ok((key, _)) => Ok(vec![naming::resource(&key)]),
            Err(Stop::Failed(failure)) => Err(failure),
            Err(_) => Ok(Vec::new()),
        }
    }
}

/// The grant that a request means, by a token of it or by its id.
fn named(cx: &Context, tx: &Tx, input: &aws::RetireGrantRequest) -> Outcome<(Key, Grant)> {
    let token = input.grant_token.as_deref().map(|it| grant_tokens::read(cx, it)).transpose()?;
    let (key, grant) = match (&token, &input.key_id, &input.grant_id) {
        (Some(named), None, None) => (&named.key, &named.grant),
        (None, Some(key), Some(grant)) => (key, grant),
        (Some(_), ..) => {
            let text = "Specify either the grant token, or the key ARN and the grant ID.";
            return Err(aws::validation(text).into());
        }
        (None, ..) => {
            let text = "Specify the grant token, or both the key ARN and the grant ID.";
            return Err(aws::validation(text).into());
        }
    };
    if !key.starts_with("arn:") {
        return Err(aws::invalid_arn(format!("Invalid arn {key}")).into());
    }
    let subject = naming::resolve(cx, tx, key, Reach::Shared)?;
    let missing = || aws::not_found(format!("Grant ID {grant} not found"));
    let key = subject.key.ok_or_else(missing)?;
    let grant = grants::existing(tx, &key, grant)?;
    Ok((key, grant))
}

fn guard(cx: &Context, tx: &Tx, key: &Key, grant: &Grant) -> Outcome<Guard> {
    let is =
        |arn: &str, id: &Option<String>| grantees::is(&cx.caller, &key.account, arn, id.as_deref());
    let retires = grant.retiring.as_ref().is_some_and(|it| is(it, &grant.retiring_id));
    let ends_his_own = grant.operations.iter().any(|it| it == "RetireGrant")
        && is(&grant.grantee, &grant.grantee_id);
    // Somebody else's account that made the grant needs its own policies' leave, and no key policy's.
    let issues = cx.caller.account == grant.issuer;
    let from_afar = issues && grant.issuer != key.account;
    Ok(Guard {
        policy: denials(cx, tx, key)?,
        name: key.arn(),
        guarding: if issues { Guarding::Ordinary } else { Guarding::Key },
        granted: retires || ends_his_own || from_afar,
        uncontrolled: true,
        ..Guard::default()
    })
}

/// What a key's policy denies, without what it allows.
fn denials(cx: &Context, tx: &Tx, key: &Key) -> Outcome<Option<Arc<Policy>>> {
    let missing = || Failure::new("the policy of a key is not there");
    let text = tx.get(POLICIES, key.place())?.ok_or_else(missing)?;
    let broken = |_| Failure::new("the policy of a key is no JSON");
    let mut document: serde_json::Value = serde_json::from_str(&text).map_err(broken)?;
    let statements = match document["Statement"].take() {
        serde_json::Value::Array(statements) => statements,
        one => vec![one],
    };
    let denies = |it: &serde_json::Value| it["Effect"] == "Deny";
    let statements: Vec<_> = statements.into_iter().filter(denies).collect();
    if statements.is_empty() {
        return Ok(None);
    }
    document["Statement"] = statements.into();
    Ok(Some(cx.authority.compiled(Kind::Key, &document.to_string())?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kms::create_grant::CreateGrant;
    use crate::kms::encrypt::Encrypt;
    use crate::kms::grant_testing::{grant, granted};
    use crate::kms::testing::{encrypt, key, key_with};
    use crate::testing::World;

    const BOB: &str = "arn:aws:iam::111122223333:user/bob";
    const CAROL: &str = "arn:aws:iam::111122223333:user/carol";

    fn by_token(token: &str) -> aws::RetireGrantRequest {
        aws::RetireGrantRequest { grant_token: Some(token.into()), ..Default::default() }
    }

    /// A grant to bob that carol may retire, and its token.
    fn carols(world: &mut World, key: &str) -> String {
        let retiring_principal = Some(CAROL.into());
        let input = aws::CreateGrantRequest { retiring_principal, ..grant(key, BOB, &["Encrypt"]) };
        world.root().call::<CreateGrant>(input).unwrap().grant_token.unwrap()
    }

    #[test]
    fn a_grant_is_retired_by_whom_it_names_and_by_the_account_that_made_it() {
        let mut world = World::new();
        let key = key(&mut world);
        for name in ["bob", "carol", "eve"] {
            world.user(name, &[]);
        }
        world.user("dora", &["kms:RetireGrant"]);
        let mut told = |who: &str| {
            let token = carols(&mut world, &key);
            let world = if who == "root" { world.root() } else { world.user(who, &[]) };
            world.call::<RetireGrant>(by_token(&token)).map_err(|it| it.code)
        };
        assert!(told("carol").is_ok() && told("root").is_ok() && told("dora").is_ok());
        assert_eq!(told("bob").unwrap_err(), "AccessDenied");
        assert_eq!(told("eve").unwrap_err(), "AccessDenied");
        let (_, token) = granted(world.root(), &key, BOB, &["Encrypt", "RetireGrant"]);
        world.user("bob", &[]).call::<Encrypt>(encrypt(&key, b"x", &[])).unwrap();
        world.call::<RetireGrant>(by_token(&token)).unwrap();
        let refusal = world.call::<RetireGrant>(by_token(&token)).unwrap_err();
        assert_eq!(refusal.code, "NotFoundException");
    }

    #[test]
    fn what_ended_is_in_force_no_more_and_the_event_names_it() {
        let mut world = World::new();
        let key = key(&mut world);
        world.user("bob", &[]);
        let (id, token) = granted(world.root(), &key, BOB, &["Encrypt", "RetireGrant"]);
        let world = world.user("bob", &[]);
        world.call::<Encrypt>(encrypt(&key, b"x", &[])).unwrap();
        let dry = aws::RetireGrantRequest { dry_run: Some(true), ..by_token(&token) };
        let refusal = world.call::<RetireGrant>(dry).unwrap_err();
        assert_eq!(refusal.code, "DryRunOperationException");
        world.call::<RetireGrant>(by_token(&token)).unwrap();
        world.call::<Encrypt>(encrypt(&key, b"x", &[])).unwrap_err();
        let records = world.records();
        let record = &records[records.len() - 2];
        assert_eq!(record["additionalEventData"]["grantId"], *id);
        assert_eq!(record["requestParameters"], serde_json::Value::Null);
        assert!(record["resources"][0]["ARN"].as_str().unwrap().ends_with(&key));
        assert_eq!(record["readOnly"], false);
    }

    #[test]
    fn a_grant_is_named_by_its_token_or_by_key_and_id_and_not_by_half_of_that() {
        let mut world = World::new();
        let key = key_with(&mut world, |_| {});
        world.user("bob", &[]);
        let (id, token) = granted(world.root(), &key.key_id, BOB, &["Encrypt"]);
        let of = |key: Option<&str>, id: Option<&str>, token: Option<&str>| {
            let text = |it: Option<&str>| it.map(str::to_string);
            aws::RetireGrantRequest {
                key_id: text(key),
                grant_id: text(id),
                grant_token: text(token),
                ..Default::default()
            }
        };
        let arn = key.arn.unwrap();
        let mut told = |input| world.call::<RetireGrant>(input).map_err(|it| it.code.into_owned());
        assert_eq!(told(of(None, None, None)).unwrap_err(), "ValidationException");
        assert_eq!(told(of(Some(&arn), None, None)).unwrap_err(), "ValidationException");
        assert_eq!(
            told(of(Some(&arn), Some(&id), Some(&token))).unwrap_err(),
            "ValidationException"
        );
        let bare = told(of(Some(&key.key_id), Some(&id), None));
        assert_eq!(bare.unwrap_err(), "InvalidArnException");
        let junk = told(of(None, None, Some("junk")));
        assert_eq!(junk.unwrap_err(), "InvalidGrantTokenException");
        told(of(Some(&arn), Some(&id), None)).unwrap();
    }

    #[test]
    fn a_key_policy_can_forbid_it_and_cannot_allow_it() {
        let mut world = World::new();
        let statement = |effect: &str, who: &str, action: &str| {
            serde_json::json!({"Effect": effect, "Principal": {"AWS": who},
                "Action": action, "Resource": "*"})
        };
        for name in ["bob", "carol", "eve"] {
            world.user(name, &[]);
        }
        let eve = "arn:aws:iam::111122223333:user/eve";
        let policy = serde_json::json!({"Version": "2012-10-17", "Statement": [
            statement("Allow", "111122223333", "kms:*"),
            statement("Allow", eve, "kms:RetireGrant"),
            statement("Deny", CAROL, "kms:RetireGrant"),
        ]});
        let key = key_with(world.root(), |it| it.policy = Some(policy.to_string())).key_id;
        let token = carols(&mut world, &key);
        world.user("carol", &[]).call::<RetireGrant>(by_token(&token)).unwrap_err();
        world.user("eve", &[]).call::<RetireGrant>(by_token(&token)).unwrap_err();
        world.root().call::<RetireGrant>(by_token(&token)).unwrap();
    }
}
