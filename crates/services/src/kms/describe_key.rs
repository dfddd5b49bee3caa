//! `DescribeKey`: what a key is.
//!
//! # Invariants
//!
//! * Asking for an AWS managed key by its alias makes it, if it is not there yet.

use std::sync::Arc;

use gate::Guard;
use policy::{Kind, Policy};
use wire::kms as aws;

use super::naming::{self, Reach, Subject};
use super::needs::{self, Terms};
use super::rows::Key;
use super::{managed, metadata, policies};
use crate::prelude::*;

pub(crate) struct DescribeKey;

const ACTION: &str = "kms:DescribeKey";

impl Operation for DescribeKey {
    type Shape = aws::DescribeKey;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        if let Some(service) = unmade(cx, tx, &input.key_id)? {
            return access_to_unmade(cx, tx, service);
        }
        let subject = naming::resolve(cx, tx, &input.key_id, Reach::Aliases)?;
        let terms = Terms::direct(&None, &input.grant_tokens);
        Ok(needs::need(cx, tx, ACTION, &subject, &terms)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let key = match unmade(cx, tx, &input.key_id)? {
            Some(service) => managed::make(cx, tx, service, &cx.region)?,
            None => naming::key(cx, tx, &input.key_id, Reach::Aliases)?,
        };
        Ok(aws::DescribeKeyResponse { key_metadata: Some(metadata::shape(tx, &key)?) })
    }

    fn resources(cx: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        match unmade(cx, tx, &input.key_id)? {
            Some(service) => Ok(vec![naming::resource(&managed::planned(cx, service, &cx.region))]),
            None => naming::resources(cx, tx, &input.key_id),
        }
    }
}

/// The service whose managed key is asked for, if that is still to be made.
fn unmade(cx: &Context, tx: &Tx, name: &str) -> Result<Option<&'static str>, Failure> {
    let home = naming::alias_arn(&cx.region, &cx.caller.account, "");
    let alias = match name.starts_with("arn:") {
        true => name.strip_prefix(&home),
        false => Some(name),
    };
    let Some(service) = alias.and_then(managed::service_of) else { return Ok(None) };
    let found = managed::find(tx, &cx.caller.account, &cx.region, service)?;
    Ok(found.is_none().then_some(service))
}

/// Who may describe a key that is not there yet: whom its policy will let.
fn access_to_unmade(cx: &Context, tx: &Tx, service: &str) -> Outcome<Access> {
    let key: Key = managed::planned(cx, service, &cx.region);
    let text = policies::managed(&key.account, service, &key.region);
    let policy = Policy::parse_stored(&text, Kind::Key);
    let policy = policy.map_err(|it| Failure::new(format!("a policy of ours: {}", it.message)))?;
    let subject = Subject { key: None, ..Subject::of(key) };
    let need = needs::need(cx, tx, ACTION, &subject, &Terms::default())?;
    let guard = Guard { policy: Some(Arc::new(policy)), ..need.guard.clone() };
    Ok(need.guarded(guard).into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kms::encrypt::Encrypt;
    use crate::kms::testing::{encrypt, key};
    use crate::testing::World;

    fn describe(name: &str) -> aws::DescribeKeyRequest {
        aws::DescribeKeyRequest { key_id: name.into(), grant_tokens: None }
    }

    #[test]
    fn a_key_is_described_by_any_of_its_names() {
        let mut world = World::new();
        let key = key(&mut world);
        let told = world.call::<DescribeKey>(describe(&key)).unwrap().key_metadata.unwrap();
        let arn = told.arn.clone().unwrap();
        let again = world.call::<DescribeKey>(describe(&arn)).unwrap().key_metadata.unwrap();
        assert_eq!((again.key_id, again.creation_date), (key, told.creation_date));
        assert_eq!(
            world.call::<DescribeKey>(describe("alias/a")).unwrap_err().code,
            "NotFoundException"
        );
    }

    #[test]
    fn a_managed_key_is_made_when_it_is_first_asked_for_and_only_its_service_uses_it() {
        let mut world = World::new();
        let denied = world.user("bob", &[]).call::<DescribeKey>(describe("alias/aws/s3"));
        assert_eq!(denied.unwrap_err().code, "AccessDenied");
        let told = world.root().call::<DescribeKey>(describe("alias/aws/s3")).unwrap();
        let told = told.key_metadata.unwrap();
        assert_eq!(told.key_manager.as_deref(), Some("AWS"));
        assert_eq!(
            told.description.as_deref(),
            Some("Default key that protects my S3 objects when no other key is defined")
        );
        let arn = "arn:aws:kms:us-east-1:111122223333:alias/aws/s3";
        let again = world.call::<DescribeKey>(describe(arn)).unwrap().key_metadata.unwrap();
        assert_eq!(again.key_id, told.key_id);
        let refusal = world.call::<Encrypt>(encrypt("alias/aws/s3", b"hush", &[])).unwrap_err();
        assert!(refusal.message.contains("no resource-based policy allows"), "{}", refusal.message);
        let names: Vec<_> = world.records().into_iter().map(|it| it["eventName"].clone()).collect();
        assert_eq!(names, ["DescribeKey", "CreateKey", "DescribeKey", "DescribeKey", "Encrypt"]);
    }
}
