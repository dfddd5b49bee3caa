//! `CreateGrant`: let a principal do some things with a key, until that is taken back.
//!
//! # Invariants
//!
//! * A grant is in force with its commit.
//! * Whoever may make grants only by a grant of his own hands on no more than that.
//! * A named grant that is there already, to the letter, is not made twice.

use wire::kms as aws;

use super::chance::{self, Purpose};
use super::naming::{self, Reach};
use super::needs::{self, Terms};
use super::rows::{Constraint, Grant, Key};
use super::specs::Spec;
use super::states::{self, Want};
use super::{dry_run, grant_tokens, grantees, grants};
use crate::prelude::*;

pub(crate) struct CreateGrant;

const ACTION: &str = "kms:CreateGrant";
/// How many pairs a constraint can have, and how long their values can be.
const PAIRS_MAX: usize = 8;
const VALUE_CHARACTERS_MAX: usize = 384;

impl Operation for CreateGrant {
    type Shape = aws::CreateGrant;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let subject = naming::resolve(cx, tx, &input.key_id, Reach::Shared)?;
        let constraint = input.constraints.as_ref();
        let equals = constraint.and_then(|it| it.encryption_context_equals.clone());
        let subset = constraint.and_then(|it| it.encryption_context_subset.clone());
        let kind = match (&equals, &subset) {
            (Some(_), _) => Some("EncryptionContextEquals"),
            (None, Some(_)) => Some("EncryptionContextSubset"),
            (None, None) => None,
        };
        let context = equals.or(subset);
        let terms = Terms::direct(&context, &input.grant_tokens);
        let mut need = needs::need(cx, tx, ACTION, &subject, &terms)?
            .with("kms:GrantOperations", input.operations.clone())
            .with("kms:GranteePrincipal", input.grantee_principal.as_str())
            .with_some("kms:RetiringPrincipal", input.retiring_principal.as_deref())
            .with_some("kms:GrantConstraintType", kind)
            .with("kms:GrantIsForAWSResource", cx.caller.service_name().is_some());
        if let Some(key) = &subject.key
            && let Ok(constraint) = constraint_of(key, input.constraints.as_ref())
        {
            let operations = input.operations.clone();
            let asked = Grant { operations, constraint, ..Grant::default() };
            need.guard.granted = grants::may_pass_on(cx, tx, key, &asked)?;
        }
        Ok(need.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut key = naming::key(cx, tx, &input.key_id, Reach::Shared)?;
        states::check(&key, Want::Use)?;
        check_operations(&key, &input.operations)?;
        let constraint = constraint_of(&key, input.constraints.as_ref())?;
        let grantee = grantees::named(tx, &input.grantee_principal)?;
        let retiring = match &input.retiring_principal {
            Some(arn) => Some(grantees::named(tx, arn)?),
            None => None,
        };
        let (retiring, retiring_id) = retiring.map(|it| (it.arn, it.id)).unzip();
        let asked = Grant {
            id: hex::encode(*chance::block(cx, Purpose::KeyId)),
            name: input.name,
            grantee: grantee.arn,
            grantee_id: grantee.id,
            retiring,
            retiring_id: retiring_id.flatten(),
            issuer: cx.caller.account.clone(),
            operations: input.operations,
            constraint,
            created_at: cx.now,
        };
        let twin = twin(tx, &key, &asked)?;
        if twin.is_none() && key.grants >= grants::PER_KEY_MAX {
            let max = grants::PER_KEY_MAX;
            let text = format!("A key cannot have more than {max} grants.");
            return Err(aws::limit_exceeded(text).into());
        }
        dry_run::check(input.dry_run)?;
        let grant = match twin {
            Some(twin) => twin,
            None => {
                grants::add(tx, &mut key, &asked)?;
                asked
            }
        };
        Ok(aws::CreateGrantResponse {
            grant_token: Some(grant_tokens::make(cx, &key, &grant)),
            grant_id: Some(grant.id),
        })
    }

    fn resources(cx: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        naming::resources(cx, tx, &input.key_id)
    }
}

/// The grant of the same name and the same content, if it is there.
fn twin(tx: &Tx, key: &Key, asked: &Grant) -> Result<Option<Grant>, Failure> {
    if asked.name.is_none() {
        return Ok(None);
    }
    let found = grants::of_grantee(tx, key, &asked.grantee)?;
    Ok(found.into_iter().find(|it| {
        let (id, created_at) = (it.id.clone(), it.created_at);
        *it == Grant { id, created_at, ..asked.clone() }
    }))
}

fn check_operations(key: &Key, operations: &[String]) -> Result<(), Refusal> {
    if operations.is_empty() {
        return Err(aws::validation("A grant must permit at least one operation."));
    }
    if operations.iter().all(|it| it == "CreateGrant") {
        let text = "Grants must not contain only the CreateGrant operation.";
        return Err(aws::validation(text));
    }
    match operations.iter().find(|it| !grants::suits(key, it)) {
        None => Ok(()),
        Some(operation) => {
            let (spec, usage) = (key.spec.name(), key.usage.name());
            Err(aws::validation(format!(
                "Operation {operation} is not valid for key spec {spec} and key usage {usage}."
            )))
        }
    }
}

fn constraint_of(
    key: &Key,
    given: Option<&aws::GrantConstraints>,
) -> Result<Option<Constraint>, Refusal> {
    let Some(given) = given else { return Ok(None) };
    let (constraint, pairs) =
        match (&given.encryption_context_equals, &given.encryption_context_subset) {
            (None, None) => return Ok(None),
            (Some(_), Some(_)) => return Err(aws::validation("More than one constraint supplied")),
            (Some(pairs), None) => (Constraint::Equals(pairs.clone()), pairs),
            (None, Some(pairs)) => (Constraint::Subset(pairs.clone()), pairs),
        };
    if key.spec != Spec::Symmetric {
        let text = "Grant constraints are supported only for symmetric encryption keys.";
        return Err(aws::validation(text));
    }
    let long = pairs.iter().any(|it| it.1.chars().count() > VALUE_CHARACTERS_MAX);
    if long || pairs.len() > PAIRS_MAX {
        return Err(aws::validation(format!(
            "A grant constraint holds at most {PAIRS_MAX} pairs, and values of at most \
             {VALUE_CHARACTERS_MAX} characters."
        )));
    }
    Ok(Some(constraint))
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;
    use crate::kms::crypto_testing::make;
    use crate::kms::encrypt::Encrypt;
    use crate::kms::grant_testing::{grant, granted};
    use crate::kms::testing::{encrypt, key, pairs};
    use crate::testing::World;

    const BOB: &str = "arn:aws:iam::111122223333:user/bob";

    #[test]
    fn a_grant_allows_what_it_says_to_whom_it_names() {
        let mut world = World::new();
        let key = key(&mut world);
        let ask = |world: &mut World, name: &str| {
            world.user(name, &[]).call::<Encrypt>(encrypt(&key, b"hush", &[])).is_ok()
        };
        assert!(!ask(&mut world, "bob"));
        granted(world.root(), &key, BOB, &["Encrypt"]);
        assert!(ask(&mut world, "bob") && !ask(&mut world, "carol"));
        let blob = crate::kms::testing::sealed(world.user("bob", &[]), &key, b"hush");
        let refusal = crate::kms::testing::opened(world.user("bob", &[]), &blob).unwrap_err();
        assert_eq!(refusal.code, "AccessDenied");
    }

    #[test]
    fn what_a_policy_denies_stays_denied() {
        let mut world = World::new();
        let key = key(&mut world);
        let deny = serde_json::json!({"Effect": "Deny", "Action": "kms:Encrypt", "Resource": "*"});
        world.user_with("bob", Some(deny));
        granted(world.root(), &key, BOB, &["Encrypt"]);
        let refusal =
            world.user("bob", &[]).call::<Encrypt>(encrypt(&key, b"hush", &[])).unwrap_err();
        assert!(refusal.message.contains("with an explicit deny"), "{refusal}");
    }

    #[test]
    fn a_constraint_narrows_a_grant_to_contexts() {
        let mut world = World::new();
        let key = key(&mut world);
        world.user("bob", &[]);
        world.user("carol", &[]);
        let carol = "arn:aws:iam::111122223333:user/carol";
        let [one, _] = [pairs(&[("a", "1")]), pairs(&[("a", "1"), ("b", "2")])];
        let constrained = |equals: bool| {
            let some = Some(one.clone());
            let (equals, subset) = if equals { (some, None) } else { (None, some) };
            Some(aws::GrantConstraints {
                encryption_context_equals: equals,
                encryption_context_subset: subset,
            })
        };
        for (who, equals) in [(BOB, true), (carol, false)] {
            let constraints = constrained(equals);
            let input = aws::CreateGrantRequest { constraints, ..grant(&key, who, &["Encrypt"]) };
            world.root().call::<CreateGrant>(input).unwrap();
        }
        let mut told = |who: &str, context: &[(&str, &str)]| {
            world.user(who, &[]).call::<Encrypt>(encrypt(&key, b"hush", context)).is_ok()
        };
        assert!(told("bob", &[("a", "1")]) && !told("bob", &[("a", "1"), ("b", "2")]));
        assert!(told("carol", &[("a", "1")]) && told("carol", &[("a", "1"), ("b", "2")]));
        assert!(!told("carol", &[("b", "2")]) && !told("bob", &[]));
    }

    #[test]
    fn the_same_name_and_content_are_one_grant() {
        let mut world = World::new();
        let key = key(&mut world);
        world.user("bob", &[]);
        let named = |name: Option<&str>, operations: &[&str]| aws::CreateGrantRequest {
            name: name.map(Into::into),
            ..grant(&key, BOB, operations)
        };
        let mut made = |input| world.root().call::<CreateGrant>(input).unwrap();
        let first = made(named(Some("n"), &["Encrypt"]));
        let again = made(named(Some("n"), &["Encrypt"]));
        assert_eq!(first.grant_id, again.grant_id);
        assert_ne!(first.grant_token, again.grant_token);
        assert_ne!(first.grant_id, made(named(Some("n"), &["Decrypt"])).grant_id);
        assert_ne!(
            made(named(None, &["Encrypt"])).grant_id,
            made(named(None, &["Encrypt"])).grant_id
        );
        let record = world.records().pop().unwrap();
        let answered = record["responseElements"].as_object().unwrap();
        assert_eq!(answered.keys().collect::<Vec<_>>(), ["grantId", "keyId"]);
    }

    #[test]
    fn what_cannot_be_granted_is_refused() {
        let mut world = World::new();
        let symmetric = key(&mut world);
        let signer = make(&mut world, "ECC_NIST_P256", "SIGN_VERIFY");
        world.user("bob", &[]);
        let mut told = |input| world.root().call::<CreateGrant>(input).unwrap_err().to_string();
        expect![
            "ValidationException (400): Grants must not contain only the CreateGrant operation."
        ]
        .assert_eq(&told(grant(&symmetric, BOB, &["CreateGrant"])));
        assert!(told(grant(&symmetric, BOB, &["Sign"])).starts_with("ValidationException"));
        assert!(told(grant(&signer, BOB, &["GenerateDataKey"])).starts_with("ValidationException"));
        expect!["InvalidArnException (400): ARN does not refer to a valid principal: arn:aws:iam::111122223333:user/nobody"]
            .assert_eq(&told(grant(&symmetric, "arn:aws:iam::111122223333:user/nobody", &["Encrypt"])));
        expect!["InvalidArnException (400): Key Aliases are not supported for this operation."]
            .assert_eq(&told(grant("alias/x", BOB, &["Encrypt"])));
        let both = aws::GrantConstraints {
            encryption_context_equals: Some(pairs(&[("a", "1")])),
            encryption_context_subset: Some(Vec::new()),
        };
        let input = aws::CreateGrantRequest {
            constraints: Some(both),
            ..grant(&symmetric, BOB, &["Encrypt"])
        };
        expect!["ValidationException (400): More than one constraint supplied"]
            .assert_eq(&told(input));
        let dry =
            aws::CreateGrantRequest { dry_run: Some(true), ..grant(&symmetric, BOB, &["Encrypt"]) };
        assert!(told(dry).starts_with("DryRunOperationException"));
    }

    #[test]
    fn whoever_makes_grants_by_a_grant_hands_on_no_more_than_he_has() {
        let mut world = World::new();
        let key = key(&mut world);
        let carol = "arn:aws:iam::111122223333:user/carol";
        world.user("bob", &[]);
        world.user("carol", &[]);
        granted(world.root(), &key, BOB, &["CreateGrant", "Encrypt"]);
        let mut may = |operations: &[&str]| {
            world.user("bob", &[]).call::<CreateGrant>(grant(&key, carol, operations)).is_ok()
        };
        assert!(may(&["Encrypt"]) && !may(&["Encrypt", "Decrypt"]));
        assert!(may(&["Encrypt", "CreateGrant"]));
    }

    #[test]
    fn a_policy_can_say_what_may_be_granted() {
        let mut world = World::new();
        let key = key(&mut world);
        world.user("bob", &[]);
        let statement = serde_json::json!({
            "Effect": "Allow", "Action": "kms:CreateGrant", "Resource": "*",
            "Condition": {
                "ForAllValues:StringEquals": {"kms:GrantOperations": ["Encrypt", "DescribeKey"]},
                "StringEquals": {"kms:GranteePrincipal": BOB},
                "Null": {"kms:GrantConstraintType": "true"},
            },
        });
        let world = world.user_with("dora", Some(statement));
        world.call::<CreateGrant>(grant(&key, BOB, &["Encrypt"])).unwrap();
        world.call::<CreateGrant>(grant(&key, BOB, &["Encrypt", "Decrypt"])).unwrap_err();
    }
}
