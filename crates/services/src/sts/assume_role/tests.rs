//! Stories of roles: who may assume them, and what their sessions may do.

use expect_test::expect;
use identity::entities::{InlinePolicy, put};
use serde_json::json;
use trail::iso8601;

use super::*;
use crate::sts::get_caller_identity::GetCallerIdentity;
use crate::sts::testing::{OTHER, code, device, lists, makes_bucket, role, trusting};
use crate::sts::testing::{whose, with, world, write};
use crate::testing::{ACCOUNT, World, check};

fn input(role: &Role) -> aws::AssumeRoleRequest {
    aws::AssumeRoleRequest {
        role_arn: role.arn(),
        role_session_name: "june".into(),
        ..Default::default()
    }
}

fn assume(world: &mut World, role: &Role) -> aws::Credentials {
    world.call::<AssumeRole>(input(role)).unwrap().credentials.unwrap()
}

fn refused(world: &mut World, input: aws::AssumeRoleRequest) -> String {
    world.call::<AssumeRole>(input).unwrap_err().to_string()
}

#[test]
fn a_session_may_do_what_its_role_may() {
    let mut world = world();
    let auditor = role(&world, ACCOUNT, "auditor", trusting(ACCOUNT), &["s3:ListAllMyBuckets"]);
    world.user("carol", &["sts:AssumeRole"]);
    let told = world.call::<AssumeRole>(input(&auditor)).unwrap();
    let user = told.assumed_role_user.unwrap();
    assert_eq!(user.arn, "arn:aws:sts::111122223333:assumed-role/auditor/june");
    assert_eq!(user.assumed_role_id, format!("{}:june", auditor.id));
    assert_eq!((told.packed_policy_size, told.source_identity), (None, None));
    let credentials = told.credentials.unwrap();
    assert_eq!(credentials.expiration.0, world.now + 3_600_000);
    with(&mut world, &credentials);
    let identity = world.call::<GetCallerIdentity>(Default::default()).unwrap();
    assert_eq!(identity.arn.unwrap(), user.arn);
    assert!(lists(&mut world).is_ok());
    assert_eq!(makes_bucket(&mut world).unwrap_err().code, "AccessDenied");
    check(
        &world,
        expect![[r#"
            IAMUser sts:AssumeRole arn:aws:iam::111122223333:role/team/auditor → ok
            AssumedRole sts:GetCallerIdentity - → ok
            AssumedRole s3:ListBuckets - → ok
            AssumedRole s3:CreateBucket arn:aws:s3:::ledger → AccessDenied
        "#]],
    );
    let record = &world.records()[0];
    assert_eq!(record["readOnly"], true);
    let shown = &record["responseElements"]["credentials"];
    assert_eq!(shown["accessKeyId"], credentials.access_key_id);
    assert_eq!(shown["sessionToken"], credentials.session_token);
    assert!(!record.to_string().contains(&credentials.secret_access_key));
}

#[test]
fn who_may_not_is_not_told_whether_there_is_a_role() {
    let mut world = world();
    let theirs = role(&world, ACCOUNT, "theirs", trusting(ACCOUNT), &[]);
    let other = role(&world, ACCOUNT, "other", trusting(OTHER), &[]);
    let denied = |role: &Role| {
        format!(
            "AccessDenied (403): User: arn:aws:iam::111122223333:user/carol is not authorized to \
             perform: sts:AssumeRole on resource: {}",
            role.arn()
        )
    };
    world.user("carol", &[]);
    assert_eq!(refused(&mut world, input(&theirs)), denied(&theirs));
    let gone = Role { name: "gone".into(), ..theirs };
    assert_eq!(refused(&mut world, input(&gone)), denied(&gone));
    world.user("dave", &["sts:AssumeRole"]);
    assert_eq!(refused(&mut world, input(&other)), denied(&other).replace("carol", "dave"));
    world.root();
    assert_eq!(
        refused(&mut world, input(&other)),
        "AccessDenied (403): Roles may not be assumed by root accounts."
    );
    let wrong = aws::AssumeRoleRequest {
        role_arn: "arn:aws:iam::111122223333:user/carol".into(),
        ..input(&other)
    };
    world.user("carol", &[]);
    assert_eq!(
        refused(&mut world, wrong),
        "ValidationError (400): arn:aws:iam::111122223333:user/carol is invalid"
    );
}

#[test]
fn a_role_of_a_closed_account_is_as_unknown_as_one_that_never_was() {
    let mut world = world();
    let theirs = role(&world, OTHER, "theirs", trusting(ACCOUNT), &[]);
    world.user("carol", &["sts:AssumeRole"]);
    assume(&mut world, &theirs);
    write(&world, |tx| {
        let account = identity::find_account(tx, OTHER).unwrap().unwrap();
        identity::put_account(tx, &Account { state: AccountState::Closed, ..account }).unwrap();
    });
    let closed = refused(&mut world, input(&theirs));
    let gone = Role { name: "gone".into(), ..theirs.clone() };
    assert_eq!(closed.replace("theirs", "gone"), refused(&mut world, input(&gone)));
    assert!(closed.starts_with("AccessDenied (403)"), "{closed}");
}

#[test]
fn sessions_are_as_old_as_the_clock_of_the_vault_says() {
    let mut world = world();
    let listing = role(&world, ACCOUNT, "lister", trusting(ACCOUNT), &["s3:ListAllMyBuckets"]);
    world.user("carol", &["sts:AssumeRole"]);
    let old = assume(&mut world, &listing);
    world.advance(600);
    let revoked = iso8601(world.now);
    let denial = json!({"Effect": "Deny", "Action": "*", "Resource": "*",
        "Condition": {"DateLessThan": {"aws:TokenIssueTime": revoked}}});
    let document = json!({"Version": "2012-10-17", "Statement": [denial]}).to_string();
    let mut limited = listing.clone();
    limited.inline.push(InlinePolicy { name: "AWSRevokeOlderSessions".into(), document });
    write(&world, |tx| put(tx, &limited).unwrap());
    with(&mut world, &old);
    assert_eq!(lists(&mut world).unwrap_err().code, "AccessDenied");
    // Ten days are skipped: that makes no older session a newer one, nor a newer one an older.
    world.leap(10 * 24 * 3600);
    assert_eq!(lists(&mut world).unwrap_err().code, "AccessDenied");
    world.user("carol", &["sts:AssumeRole"]);
    let new = assume(&mut world, &listing);
    with(&mut world, &new);
    assert!(lists(&mut world).is_ok());
}

#[test]
fn across_accounts_both_sides_must_allow() {
    let mut world = world();
    let theirs = role(&world, OTHER, "theirs", trusting(ACCOUNT), &["s3:ListAllMyBuckets"]);
    world.user("carol", &[]);
    assert!(refused(&mut world, input(&theirs)).starts_with("AccessDenied"));
    world.user("dave", &["sts:AssumeRole"]);
    let credentials = assume(&mut world, &theirs);
    let caller = whose(&world, &credentials).unwrap();
    assert_eq!(caller.account, OTHER);
    assert_eq!(caller.arn(), "arn:aws:sts::444455556666:assumed-role/theirs/june");
    // The account of the role hears of the call that was granted, but not who called.
    let heard = |it: &serde_json::Value| it["recipientAccountId"] == OTHER;
    let copies: Vec<_> = world.records().into_iter().filter(heard).collect();
    assert_eq!(copies.len(), 1);
    assert!(copies.iter().all(|it| it["userIdentity"]["type"] == "AWSAccount"));
    with(&mut world, &credentials);
    assert!(lists(&mut world).is_ok());
}

#[test]
fn a_trust_policy_may_ask_for_an_external_id() {
    let mut world = world();
    let mut trust = trusting(ACCOUNT);
    trust["Condition"] =
        json!({"StringEquals": {"sts:ExternalId": "ours", "sts:RoleSessionName": "june"}});
    let theirs = role(&world, OTHER, "theirs", trust, &[]);
    world.user("carol", &["sts:AssumeRole"]);
    let with_id = |id: Option<&str>| aws::AssumeRoleRequest {
        external_id: id.map(Into::into),
        ..input(&theirs)
    };
    assert!(refused(&mut world, with_id(None)).starts_with("AccessDenied"));
    assert!(refused(&mut world, with_id(Some("theirs"))).starts_with("AccessDenied"));
    assert!(world.call::<AssumeRole>(with_id(Some("ours"))).is_ok());
}

#[test]
fn a_session_policy_limits_and_never_adds() {
    let mut world = world();
    let actions = ["s3:ListAllMyBuckets", "s3:CreateBucket"];
    let keeper = role(&world, ACCOUNT, "keeper", trusting(ACCOUNT), &actions);
    world.user("carol", &["sts:AssumeRole"]);
    let limited = |statement: serde_json::Value| aws::AssumeRoleRequest {
        policy: Some(json!({"Version": "2012-10-17", "Statement": [statement]}).to_string()),
        ..input(&keeper)
    };
    let statement = json!({"Effect": "Allow", "Action": ["s3:ListAllMyBuckets", "s3:DeleteBucket"], "Resource": "*"});
    let told = world.call::<AssumeRole>(limited(statement)).unwrap();
    assert!(told.packed_policy_size.is_some_and(|it| it > 0));
    with(&mut world, &told.credentials.unwrap());
    assert!(lists(&mut world).is_ok());
    let refusal = makes_bucket(&mut world).unwrap_err();
    assert!(
        refusal.message.ends_with("because no session policy allows the s3:CreateBucket action")
    );
    world.user("carol", &[]);
    let broken = aws::AssumeRoleRequest { policy: Some("{}".into()), ..input(&keeper) };
    assert!(refused(&mut world, broken).starts_with("MalformedPolicyDocument (400)"));
    let noise = (0..4000_u32).map(|at| format!("{:x}", at.wrapping_mul(2_654_435_761)));
    let long = json!({"Effect": "Allow", "Action": "s3:*", "Resource": format!("arn:aws:s3:::{}", noise.collect::<String>())});
    let told = refused(&mut world, limited(long));
    assert!(told.starts_with("PackedPolicyTooLarge (400): Packed policy consumes "), "{told}");
}

#[test]
fn managed_policies_limit_by_name_as_long_as_they_are_there() {
    let mut world = world();
    let keeper = role(&world, ACCOUNT, "keeper", trusting(ACCOUNT), &["s3:*"]);
    world.user("carol", &["sts:AssumeRole"]);
    let named = |arn: &str| aws::AssumeRoleRequest {
        policy_arns: Some(vec![aws::PolicyDescriptorType { arn: Some(arn.into()) }]),
        ..input(&keeper)
    };
    let reads = "arn:aws:iam::aws:policy/ReadOnlyAccess";
    let credentials = world.call::<AssumeRole>(named(reads)).unwrap().credentials.unwrap();
    with(&mut world, &credentials);
    assert!(lists(&mut world).is_ok());
    assert!(makes_bucket(&mut world).is_err());
    world.user("carol", &[]);
    let missing = "arn:aws:iam::444455556666:policy/theirs";
    assert!(refused(&mut world, named(missing)).starts_with("ValidationError"));
}

#[test]
fn a_session_ends_with_its_role() {
    let mut world = world();
    let auditor = role(&world, ACCOUNT, "auditor", trusting(ACCOUNT), &["s3:ListAllMyBuckets"]);
    world.user("carol", &["sts:AssumeRole"]);
    let credentials = assume(&mut world, &auditor);
    with(&mut world, &credentials);
    assert!(lists(&mut world).is_ok());
    write(&world, |tx| identity::entities::remove(tx, &auditor).unwrap());
    assert!(whose(&world, &credentials).is_none());
    assert!(lists(&mut world).is_err());
    let again = Role { id: format!("AROA{:B>17}", "AUDITOR"), ..auditor };
    write(&world, |tx| identity::entities::put(tx, &again).unwrap());
    assert!(whose(&world, &credentials).is_none());
}

#[test]
fn a_session_lasts_no_longer_than_its_role_allows_and_a_chained_one_an_hour() {
    let mut world = world();
    let actions = ["sts:AssumeRole"];
    let first = role(&world, ACCOUNT, "first", trusting(ACCOUNT), &actions);
    let second = role(&world, ACCOUNT, "second", trusting(ACCOUNT), &[]);
    let lasting = |role: &Role, seconds: i32| aws::AssumeRoleRequest {
        duration_seconds: Some(seconds),
        ..input(role)
    };
    world.user("carol", &actions);
    assert_eq!(
        refused(&mut world, lasting(&first, 7201)),
        "ValidationError (400): The requested DurationSeconds exceeds the MaxSessionDuration set \
         for this role."
    );
    let credentials = world.call::<AssumeRole>(lasting(&first, 7200)).unwrap().credentials.unwrap();
    assert_eq!(credentials.expiration.0, world.now + 7_200_000);
    with(&mut world, &credentials);
    assert_eq!(
        refused(&mut world, lasting(&second, 3601)),
        "ValidationError (400): The requested DurationSeconds exceeds the 1 hour session limit \
         for roles assumed by role chaining."
    );
    assert!(world.call::<AssumeRole>(lasting(&second, 3600)).is_ok());
}

#[test]
fn transitive_tags_travel_through_the_chain_and_cannot_be_changed() {
    let mut world = world();
    let actions = ["sts:AssumeRole", "sts:TagSession"];
    let first = role(&world, ACCOUNT, "first", trusting(ACCOUNT), &actions);
    let mut trust = trusting(ACCOUNT);
    trust["Condition"] = json!({"StringEquals": {"aws:RequestTag/team": "audit"}});
    let second = role(&world, ACCOUNT, "second", trust, &[]);
    let tag = |key: &str, value: &str| aws::Tag { key: key.into(), value: value.into() };
    let tagged = |role: &Role, tags: Vec<aws::Tag>, transitive: &[&str]| aws::AssumeRoleRequest {
        tags: Some(tags),
        transitive_tag_keys: Some(transitive.iter().map(|it| it.to_string()).collect()),
        ..input(role)
    };
    world.user("carol", &actions);
    let both = vec![tag("team", "audit"), tag("case", "7")];
    assert_eq!(
        refused(&mut world, tagged(&first, both.clone(), &["color"])),
        "InvalidParameterValue (400): The specified transitive tag key must be included in the \
         requested tags."
    );
    assert_eq!(
        refused(&mut world, tagged(&first, vec![tag("team", "a"), tag("Team", "b")], &[])),
        "InvalidParameterValue (400): Duplicate tag keys found. Please note that Tag keys are case \
         insensitive."
    );
    let told = world.call::<AssumeRole>(tagged(&first, both, &["team"])).unwrap();
    with(&mut world, &told.credentials.unwrap());
    assert_eq!(
        refused(&mut world, tagged(&second, vec![tag("TEAM", "b")], &[])),
        "InvalidParameterValue (400): One of the specified transitive tag keys can't be set \
         because it conflicts with a transitive tag key from the calling session."
    );
    let credentials = assume(&mut world, &second);
    let caller = whose(&world, &credentials).unwrap();
    let session = caller.session.as_ref().unwrap();
    assert_eq!(session.tags, [("team".to_string(), "audit".to_string())]);
    assert_eq!(session.transitive, ["team"]);
    // Who may assume and may not tag is refused with tags only.
    let plain = role(&world, ACCOUNT, "plain", trusting(ACCOUNT), &[]);
    world.user("dave", &["sts:AssumeRole"]);
    assert!(world.call::<AssumeRole>(input(&plain)).is_ok());
    let told = refused(&mut world, tagged(&plain, vec![tag("a", "b")], &[]));
    assert!(told.contains("is not authorized to perform: sts:TagSession"), "{told}");
}

#[test]
fn a_source_identity_is_that_of_the_whole_chain() {
    let mut world = world();
    let actions = ["sts:AssumeRole", "sts:SetSourceIdentity"];
    let first = role(&world, ACCOUNT, "first", trusting(ACCOUNT), &actions);
    let second = role(&world, ACCOUNT, "second", trusting(ACCOUNT), &[]);
    let named = |role: &Role, name: &str| aws::AssumeRoleRequest {
        source_identity: Some(name.into()),
        ..input(role)
    };
    world.user("carol", &actions);
    let told = world.call::<AssumeRole>(named(&first, "carol")).unwrap();
    assert_eq!(told.source_identity.as_deref(), Some("carol"));
    with(&mut world, &told.credentials.unwrap());
    let told = refused(&mut world, named(&second, "mallory"));
    assert!(told.contains("is not authorized to perform: sts:SetSourceIdentity"), "{told}");
    let credentials = assume(&mut world, &second);
    let session = whose(&world, &credentials).unwrap();
    assert_eq!(session.session.as_ref().unwrap().source_identity.as_deref(), Some("carol"));
}

#[test]
fn a_trust_policy_may_ask_for_a_code_which_is_good_once() {
    let mut world = world();
    let mut trust = trusting(ACCOUNT);
    trust["Condition"] = json!({
        "Bool": {"aws:MultiFactorAuthPresent": "true"},
        "NumericLessThan": {"aws:MultiFactorAuthAge": "10"},
    });
    let vault = role(&world, ACCOUNT, "vault", trust, &["s3:ListAllMyBuckets"]);
    world.user("carol", &["sts:AssumeRole"]);
    let serial = device(&world, "carol");
    let shown = |code: &str| aws::AssumeRoleRequest {
        serial_number: Some(serial.clone()),
        token_code: Some(code.into()),
        ..input(&vault)
    };
    assert!(refused(&mut world, input(&vault)).contains("is not authorized"));
    assert_eq!(
        refused(&mut world, shown("abcdef")),
        "AccessDenied (403): MultiFactorAuthentication failed with invalid MFA one time pass code. "
    );
    let good = code(&world);
    let credentials = world.call::<AssumeRole>(shown(&good)).unwrap().credentials.unwrap();
    assert!(refused(&mut world, shown(&good)).contains("invalid MFA one time pass code"));
    assert!(!serde_json::to_string(&world.records()).unwrap().contains(&good));
    // The session itself carries no MFA.
    assert_eq!(whose(&world, &credentials).unwrap().session.as_ref().unwrap().mfa_at, None);
    let half = aws::AssumeRoleRequest { token_code: None, ..shown("000000") };
    assert!(refused(&mut world, half).contains("must provide both MFA serial number"));
    world.advance(120);
    let good = code(&world);
    world.user("dave", &["sts:AssumeRole"]);
    assert!(refused(&mut world, shown(&good)).contains("unable to validate MFA code.  Please"));
}
