//! `CreateBucket`: a new, empty bucket.
//!
//! | signed for  | `LocationConstraint`      | answer                                      |
//! |-------------|---------------------------|---------------------------------------------|
//! | `us-east-1` | absent                    | a bucket in `us-east-1`                     |
//! | `us-east-1` | another region            | a bucket there                              |
//! | `us-east-1` | `us-east-1`, or unknown   | 400 `InvalidLocationConstraint`             |
//! | a region    | that region               | a bucket there                              |
//! | a region    | absent, or any other      | 400 `IllegalLocationConstraintException`    |
//! | `eu-west-1` | `EU`                      | a bucket there, which remembers the name    |
//!
//! Making one's own bucket again succeeds in `us-east-1` and changes nothing; elsewhere it is a
//! conflict, as is making somebody else's. Where lists count, making it again sets its list anew.
//!
//! | default of the installation | ownership             | Block Public Access  | keys of customers (SSE-C) |
//! |-----------------------------|-----------------------|----------------------|---------------------------|
//! | today's                     | `BucketOwnerEnforced` | all four settings on | refused                   |
//! | of before April 2023        | `ObjectWriter`        | none                 | taken                     |
//!
//! # Invariants
//!
//! * Names are unique in the whole installation.
//! * Making a bucket again gets around nothing that the bucket's own policy denies.
//! * A bucket whose owner is enforced has no list, and one that blocks the public has no public
//!   list: such a request makes no bucket.

use gate::Need;
use identity::regions;
use store::Range;
use wire::s3 as aws;

use super::access::Door;
use super::acl::{Blocking, Given, Grant, Ownership, PublicAccessBlock, Subject};
use super::acl::{acl_headers, given};
use super::bucket_encryption::BucketEncryption;
use super::condition_keys::list_keys;
use super::lookup::bucket_arn;
use super::names::check_bucket_name;
use super::public_access;
use super::put_bucket_ownership_controls::has_a_list;
use super::refuse::header_not_implemented;
use super::rows::{
    BUCKET_TAGS, BUCKETS, Bucket, OWNED_BUCKETS, OwnedBucket, PolicyMark, TagSet, Versioning,
};
use super::tags::{self, Tagged, Tags};
use crate::prelude::*;

const BUCKETS_MAX: usize = 10_000;

/// The region where buckets are made when nobody says where.
const FIRST_REGION: &str = "us-east-1";

pub(crate) struct CreateBucket;

impl Operation for CreateBucket {
    type Shape = aws::CreateBucket;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        check_bucket_name(&input.bucket)?;
        let actions = [
            ("s3:CreateBucket", true),
            ("s3:PutBucketAcl", acl_headers!(input, write).are_present()),
            ("s3:PutBucketOwnershipControls", input.object_ownership.is_some()),
            ("s3:TagResource", !given_tags(input).is_empty()),
        ];
        let needed = actions.into_iter().filter(|(_, needed)| *needed);
        let own = tx.get(BUCKETS, input.bucket.as_str())?;
        let own = own.filter(|it| it.owner == cx.caller.account).map(|it| Door::of(cx, tx, it));
        let need = |(action, _)| match &own {
            // What is already there has a policy that counts.
            Some(door) => door.bucket_need(action),
            None => Ok(Need::new(action, bucket_arn(&input.bucket))),
        };
        let needs = needed.map(need).collect::<Outcome<_>>()?;
        let access = Access { needs, owner: None };
        let keys = list_keys!(input)
            .text("s3:x-amz-grant-write", &input.grant_write)
            .some("s3:locationconstraint", location_constraint(input))
            .text("s3:x-amz-object-ownership", &input.object_ownership)
            .bucket_tags(bucket_tags(input).unwrap_or_default());
        Ok(keys.on(access))
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        check_headers(&input)?;
        let (region, located_in_eu) = place(&cx.region, location_constraint(&input))?;
        check_region(cx, tx, region)?;
        let tags = bucket_tags(&input)?;
        let defaults = Defaults::of(cx, &input)?;
        let account = cx.caller.account.as_str();
        let list = given(tx, &acl_headers!(input, write), Subject::Bucket, &[account])?;
        let output = aws::CreateBucketOutput {
            location: Some(match region == FIRST_REGION {
                true => format!("/{}", input.bucket),
                false => format!("http://{}.s3.amazonaws.com/", input.bucket),
            }),
            bucket_arn: Some(bucket_arn(&input.bucket)),
        };
        if let Some(existing) = tx.get(BUCKETS, input.bucket.as_str())? {
            if !is_repetition(cx, &existing, region, &tags) {
                return Err(conflict(cx, &existing).into());
            }
            set_list(cx, tx, existing, list)?;
            return Ok(output);
        }
        check_quota(cx, tx)?;
        let bucket = Bucket {
            name: input.bucket.clone(),
            owner: cx.caller.account.clone(),
            region: region.into(),
            created_at: cx.now_seconds() * 1000,
            versioning: Versioning::Never,
            located_in_eu,
            policy: PolicyMark::Absent,
            mfa_delete: None,
            ownership: defaults.ownership,
            public_access_block: defaults.blocking,
            acl: None,
            lifecycle: false,
            encryption: BucketEncryption::of_new(cx),
        };
        let acl = list_of(cx, tx, &bucket, list)?;
        put(tx, &Bucket { acl, ..bucket }, tags);
        Ok(output)
    }

    fn resources(cx: &Context, _: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        // Whose a bucket is that is taken already is nobody else's business.
        let resource = Resource::new("AWS::S3::Bucket", bucket_arn(&input.bucket));
        Ok(vec![resource.of(&cx.caller.account)])
    }
}

fn put(tx: &mut Tx, bucket: &Bucket, tags: Tags) {
    let owned = OwnedBucket { region: bucket.region.clone(), created_at: bucket.created_at };
    tx.put(OWNED_BUCKETS, (bucket.owner.as_str(), bucket.name.as_str()), &owned);
    tx.put(BUCKETS, bucket.name.as_str(), bucket);
    if !tags.is_empty() {
        tx.put(BUCKET_TAGS, bucket.name.as_str(), &TagSet { tags });
    }
}

/// What a new bucket has, unless the request says otherwise.
struct Defaults {
    ownership: Ownership,
    blocking: Blocking,
}

impl Defaults {
    fn of(cx: &Context, input: &aws::CreateBucketRequest) -> Result<Defaults, Refusal> {
        let today = Defaults {
            ownership: Ownership::BucketOwnerEnforced,
            blocking: Blocking::Present(PublicAccessBlock::ALL),
        };
        let older = Defaults { ownership: Ownership::ObjectWriter, blocking: Blocking::Absent };
        let defaults = if cx.settings.older_bucket_defaults { older } else { today };
        let Some(name) = input.object_ownership.as_deref() else { return Ok(defaults) };
        let ownership = Ownership::parse(name).ok_or_else(|| {
            aws::invalid_argument(format!("Invalid x-amz-object-ownership header: {name}"))
                .with("ArgumentName", "x-amz-object-ownership")
        })?;
        Ok(Defaults { ownership, ..defaults })
    }
}

/// The list that a request gives a bucket, if the bucket may have it.
fn list_of(cx: &Context, tx: &Tx, bucket: &Bucket, given: Given) -> Outcome<Option<Vec<Grant>>> {
    if bucket.ownership.is_enforced() {
        return if given.is_private() { Ok(None) } else { Err(has_a_list().into()) };
    }
    let list = given.grants(&bucket.owner, &bucket.owner);
    let own = bucket.public_access_block.block();
    if public_access::names_the_public(&list) && own.is_some_and(|it| it.block_public_acls) {
        let message = "Bucket cannot have public ACLs set with BlockPublicAccess enabled";
        return Err(Refusal::new("InvalidBucketAclWithBlockPublicAccessError", 400, message).into());
    }
    let arn = bucket_arn(&bucket.name);
    public_access::refuses_list(cx, tx, bucket, ("s3:CreateBucket", &arn), &list)?;
    Ok(list)
}

/// Set the list of a bucket that is made again; where its owner is enforced it has none.
fn set_list(cx: &Context, tx: &mut Tx, mut bucket: Bucket, given: Given) -> Outcome<()> {
    let acl = list_of(cx, tx, &bucket, given)?;
    if bucket.acl != acl && !bucket.ownership.is_enforced() {
        bucket.acl = acl;
        tx.put(BUCKETS, bucket.name.as_str(), &bucket);
    }
    Ok(())
}

fn check_headers(input: &aws::CreateBucketRequest) -> Result<(), Refusal> {
    if input.object_lock_enabled_for_bucket == Some(true) {
        return Err(header_not_implemented("x-amz-bucket-object-lock-enabled"));
    }
    if input.bucket_namespace.as_deref().is_some_and(|it| it != "global") {
        return Err(header_not_implemented("x-amz-bucket-namespace"));
    }
    Ok(())
}

fn location_constraint(input: &aws::CreateBucketRequest) -> Option<&str> {
    let configuration = input.create_bucket_configuration.as_ref()?;
    configuration.location_constraint.as_deref().filter(|it| !it.is_empty())
}

/// The region to make the bucket in, and whether it is called by its old name.
fn place<'a>(endpoint: &'a str, constraint: Option<&'a str>) -> Result<(&'a str, bool), Refusal> {
    let illegal = |what: &str| {
        aws::illegal_location_constraint(format!(
            "The {what} location constraint is incompatible for the region specific endpoint this \
             request was sent to."
        ))
    };
    let (named, in_eu) = match constraint {
        Some("EU") => (Some("eu-west-1"), true),
        other => (other, false),
    };
    match (endpoint, named) {
        (FIRST_REGION, None) => Ok((FIRST_REGION, false)),
        (FIRST_REGION, Some(region)) if region != FIRST_REGION && is_region(region) => {
            Ok((region, in_eu))
        }
        (FIRST_REGION, Some(region)) => Err(invalid_location(region)),
        (_, None) => Err(illegal("unspecified")),
        (endpoint, Some(region)) if region == endpoint => Ok((region, in_eu)),
        (_, Some(_)) => Err(illegal(constraint.unwrap_or_default())),
    }
}

/// A region that the account has not asked for takes no buckets.
fn check_region(cx: &Context, tx: &Tx, region: &str) -> Outcome<()> {
    let opt_in = regions::find_region(region).is_some_and(|it| it.opt_in);
    if opt_in && !regions::opt_in(tx, &cx.caller.account, region, cx.now)?.serves() {
        return Err(invalid_location(region).into());
    }
    Ok(())
}

fn invalid_location(region: &str) -> Refusal {
    aws::invalid_location_constraint("The specified location-constraint is not valid")
        .with("LocationConstraint", region)
}

pub(super) fn is_region(name: &str) -> bool {
    regions::find_region(name).is_some()
}

fn given_tags(input: &aws::CreateBucketRequest) -> &[aws::Tag] {
    let configuration = input.create_bucket_configuration.as_ref();
    configuration.and_then(|it| it.tags.as_deref()).unwrap_or_default()
}

fn bucket_tags(input: &aws::CreateBucketRequest) -> Result<Tags, Refusal> {
    let given = given_tags(input);
    if given.iter().any(|it| it.key.starts_with("aws:")) {
        return Err(aws::invalid_tag(
            "User-defined tag keys can't start with \"aws:\". This prefix is reserved for system \
             tags. Remove \"aws:\" from your tag keys and try again.",
        ));
    }
    let named_twice =
        |(at, tag): (usize, &aws::Tag)| given[..at].iter().any(|it| it.key == tag.key);
    if given.iter().enumerate().any(named_twice) {
        // Odd, but recorded: only here a key given twice breaks S3 itself.
        let message = "We encountered an internal error. Please try again.";
        return Err(aws::internal_error(message));
    }
    tags::from_body(Tagged::Bucket, aws::Tagging { tag_set: given.to_vec() })
}

/// Whether the call made this very bucket before: only `us-east-1` forgives that.
fn is_repetition(cx: &Context, existing: &Bucket, region: &str, tags: &Tags) -> bool {
    existing.owner == cx.caller.account
        && existing.region == FIRST_REGION
        && region == FIRST_REGION
        && tags.is_empty()
}

fn conflict(cx: &Context, existing: &Bucket) -> Refusal {
    let refusal = if existing.owner == cx.caller.account {
        aws::bucket_already_owned_by_you(
            "Your previous request to create the named bucket succeeded and you already own it.",
        )
    } else {
        aws::bucket_already_exists(
            "The requested bucket name is not available. The bucket namespace is shared by all \
             users of the system. Please select a different name and try again.",
        )
    };
    refusal.with("BucketName", &existing.name)
}

fn check_quota(cx: &Context, tx: &Tx) -> Outcome<()> {
    let owner = (cx.caller.account.as_str(),);
    let mut count = 0;
    tx.visit_keys_unchecked(OWNED_BUCKETS, owner, Range::all().limit(BUCKETS_MAX), &mut |_| {
        count += 1;
        std::ops::ControlFlow::Continue(())
    })?;
    if count < BUCKETS_MAX {
        return Ok(());
    }
    let message = "You have attempted to create more buckets than allowed";
    Err(aws::too_many_buckets(message).into())
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;
    use crate::s3::acl_stories::ownership;
    use crate::s3::list_buckets::ListBuckets;
    use crate::testing::{World, check};

    fn create(name: &str, location: &str) -> aws::CreateBucketRequest {
        let configuration = aws::CreateBucketConfiguration {
            location_constraint: Some(location.into()),
            ..Default::default()
        };
        aws::CreateBucketRequest {
            bucket: name.into(),
            create_bucket_configuration: (!location.is_empty()).then_some(configuration),
            ..Default::default()
        }
    }

    fn placed(endpoint: &str, constraint: &str) -> String {
        let constraint = (!constraint.is_empty()).then_some(constraint);
        match place(endpoint, constraint) {
            Ok((region, in_eu)) => format!("{region}{}", if in_eu { " as EU" } else { "" }),
            Err(refusal) => format!("{}: {}", refusal.code, refusal.message),
        }
    }

    #[test]
    fn a_bucket_is_placed_where_the_request_says_or_nowhere() {
        assert_eq!(placed("us-east-1", ""), "us-east-1");
        assert_eq!(placed("us-east-1", "eu-west-1"), "eu-west-1");
        assert_eq!(placed("us-east-1", "EU"), "eu-west-1 as EU");
        assert_eq!(placed("eu-west-1", "EU"), "eu-west-1 as EU");
        assert_eq!(placed("eu-west-1", "eu-west-1"), "eu-west-1");
        let invalid = "InvalidLocationConstraint: The specified location-constraint is not valid";
        for constraint in ["us-east-1", "aws-global", "mars-1"] {
            assert_eq!(placed("us-east-1", constraint), invalid);
        }
        for (constraint, said) in [("", "unspecified"), ("us-west-2", "us-west-2"), ("EU", "EU")] {
            let message = format!(
                "IllegalLocationConstraintException: The {said} location constraint is \
                 incompatible for the region specific endpoint this request was sent to."
            );
            assert_eq!(placed("eu-central-1", constraint), message);
        }
    }

    #[test]
    fn a_name_is_given_once_but_us_east_1_forgives_its_owner() {
        let mut world = World::new();
        let first = world.call::<CreateBucket>(create("ledger", "")).unwrap();
        assert_eq!(first.location.as_deref(), Some("/ledger"));
        world.call::<CreateBucket>(create("ledger", "")).unwrap();
        let far = world.call::<CreateBucket>(create("far", "us-west-2")).unwrap();
        assert_eq!(far.location.as_deref(), Some("http://far.s3.amazonaws.com/"));
        let again = world.call::<CreateBucket>(create("far", "us-west-2")).unwrap_err();
        assert_eq!(again.code, "BucketAlreadyOwnedByYou");
        let foreign = world.stranger().call::<CreateBucket>(create("ledger", "")).unwrap_err();
        assert_eq!(foreign.code, "BucketAlreadyExists");
        world.root().call::<CreateBucket>(create("Ledger", "")).unwrap_err();
        check(
            &world,
            expect![[r#"
                Root s3:CreateBucket arn:aws:s3:::ledger → ok
                Root s3:CreateBucket arn:aws:s3:::ledger → ok
                Root s3:CreateBucket arn:aws:s3:::far → ok
                Root s3:CreateBucket arn:aws:s3:::far → BucketAlreadyOwnedByYou
                Root s3:CreateBucket arn:aws:s3:::ledger → BucketAlreadyExists
                Root s3:CreateBucket arn:aws:s3:::Ledger → InvalidBucketName
            "#]],
        );
        let buckets = world.call::<ListBuckets>(Default::default()).unwrap().buckets.unwrap();
        let names: Vec<_> = buckets.into_iter().filter_map(|it| it.name).collect();
        assert_eq!(names, ["far", "ledger"]);
    }

    #[test]
    fn what_a_bucket_cannot_have_is_refused_by_name() {
        let mut world = World::new();
        let mut refused = |input: aws::CreateBucketRequest| {
            let refusal = world.call::<CreateBucket>(input).unwrap_err();
            format!("{} {}", refusal.code, refusal.extras.first().map_or("", |it| it.1.as_str()))
        };
        let plain = || create("ledger", "");
        let acl = |acl: &str| aws::CreateBucketRequest { acl: Some(acl.into()), ..plain() };
        let owned =
            |by: &str| aws::CreateBucketRequest { object_ownership: Some(by.into()), ..plain() };
        let locked =
            aws::CreateBucketRequest { object_lock_enabled_for_bucket: Some(true), ..plain() };
        assert_eq!(refused(acl("public-read")), "InvalidBucketAclWithObjectOwnership ");
        assert_eq!(refused(acl("mine")), "InvalidArgument x-amz-acl");
        assert_eq!(refused(owned("me")), "InvalidArgument x-amz-object-ownership");
        assert_eq!(refused(locked), "NotImplemented x-amz-bucket-object-lock-enabled");
        let public =
            aws::CreateBucketRequest { acl: Some("public-read".into()), ..owned("ObjectWriter") };
        assert_eq!(refused(public), "InvalidBucketAclWithBlockPublicAccessError ");
    }

    #[test]
    fn the_owner_is_enforced_unless_the_request_says_otherwise() {
        let mut world = World::new();
        world.call::<CreateBucket>(create("ledger", "")).unwrap();
        assert_eq!(ownership(&mut world, "ledger"), "BucketOwnerEnforced");
        let listed = aws::CreateBucketRequest {
            object_ownership: Some("BucketOwnerPreferred".into()),
            acl: Some("log-delivery-write".into()),
            ..create("logs", "")
        };
        world.call::<CreateBucket>(listed).unwrap();
        assert_eq!(ownership(&mut world, "logs"), "BucketOwnerPreferred");
        let count = |world: &World| {
            let row = world.gate.store.begin().get(BUCKETS, "logs").unwrap().unwrap();
            row.acl.map_or(0, |it| it.len())
        };
        assert_eq!(count(&world), 3);
        world.call::<CreateBucket>(create("logs", "")).unwrap();
        assert_eq!(count(&world), 0, "made again, the bucket has the list that was asked for");
    }

    #[test]
    fn by_the_older_defaults_a_bucket_may_be_public_from_the_start() {
        let mut world = World::new();
        world.settings.older_bucket_defaults = true;
        let public =
            aws::CreateBucketRequest { acl: Some("public-read".into()), ..create("ledger", "") };
        world.call::<CreateBucket>(public).unwrap();
        assert_eq!(ownership(&mut world, "ledger"), "ObjectWriter");
        let row = world.gate.store.begin().get(BUCKETS, "ledger").unwrap().unwrap();
        assert_eq!((row.public_access_block, row.acl.unwrap().len()), (Blocking::Absent, 2));
    }

    #[test]
    fn what_is_asked_for_besides_a_bucket_takes_permissions_of_its_own() {
        let mut world = World::new();
        world.user("maker", &["s3:CreateBucket"]);
        world.call::<CreateBucket>(create("plain", "")).unwrap();
        let owned = aws::CreateBucketRequest {
            object_ownership: Some("ObjectWriter".into()),
            ..create("owned", "")
        };
        let refusal = world.call::<CreateBucket>(owned).unwrap_err();
        assert!(refusal.message.contains("s3:PutBucketOwnershipControls"), "{}", refusal.message);
        let listed =
            aws::CreateBucketRequest { acl: Some("private".into()), ..create("listed", "") };
        let refusal = world.call::<CreateBucket>(listed).unwrap_err();
        assert!(refusal.message.contains("s3:PutBucketAcl"), "{}", refusal.message);
    }

    #[test]
    fn tags_are_set_with_the_bucket() {
        let mut world = World::new();
        let tagged = |key: &str| {
            let mut input = create("ledger", "us-west-2");
            let tag = aws::Tag { key: key.into(), value: "1".into() };
            input.create_bucket_configuration.as_mut().unwrap().tags = Some(vec![tag]);
            input
        };
        let refusal = world.call::<CreateBucket>(tagged("aws:team")).unwrap_err();
        assert_eq!(refusal.code, "InvalidTag");
        world.call::<CreateBucket>(tagged("team")).unwrap();
        let tags = world.gate.store.begin().get(BUCKET_TAGS, "ledger").unwrap().unwrap().tags;
        assert_eq!(tags, [("team".to_string(), "1".to_string())]);
    }
}
