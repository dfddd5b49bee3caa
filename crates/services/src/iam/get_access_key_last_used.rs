//! `GetAccessKeyLastUsed`: when, where and for what a key signed last.
//!
//! # Invariants
//!
//! * Time goes in AWS's steps of fifteen minutes: the first call of a step says service and region.
//! * Of a key that is not of this account nothing is told, not even that.

use std::sync::Arc;

use gate::Need;
use identity::entities::{self, User};
use identity::{AccessKey, Account, last_use};
use wire::{Time, iam as aws};

use super::tags;
use crate::prelude::*;

pub(crate) struct GetAccessKeyLastUsed;

const ACTION: &str = "iam:GetAccessKeyLastUsed";

impl Operation for GetAccessKeyLastUsed {
    type Shape = aws::GetAccessKeyLastUsed;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let account = &cx.caller.account;
        let need = match holder(cx, tx, &input.access_key_id)?.1 {
            Some(user) => tags::of_resource(Need::new(ACTION, user.arn()), &user.tags),
            None => Need::new(ACTION, Account::root_arn(account)),
        };
        Ok(need.of(account).into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let (key, user) = holder(cx, tx, &input.access_key_id)?;
        let used = last_use::find(tx, &key.id)?;
        let or_none = |it: Option<String>| it.unwrap_or_else(|| "N/A".into());
        Ok(aws::GetAccessKeyLastUsedResponse {
            user_name: user.map(|it| it.name),
            access_key_last_used: Some(aws::AccessKeyLastUsed {
                last_used_date: used.as_ref().map(|it| Time(it.at)),
                service_name: or_none(used.as_ref().map(|it| it.service.clone())),
                region: or_none(used.map(|it| it.region)),
            }),
        })
    }
}

/// A key of the account, and the user who holds it, if it is not the root user.
fn holder(cx: &Context, tx: &Tx, id: &str) -> Outcome<(Arc<AccessKey>, Option<User>)> {
    let found = identity::find_access_key(tx, id)?;
    let Some(key) = found.filter(|it| it.account == cx.caller.account) else {
        let who = cx.caller.arn();
        let text = format!(
            "User: {who} is not authorized to perform: {ACTION} on resource: access key {id}"
        );
        return Err(Refusal::access_denied(text).into());
    };
    let user = match &key.user {
        Some(id) => entities::find_by_id::<User>(tx, id)?,
        None => None,
    };
    Ok((key, user))
}

#[cfg(test)]
mod tests {
    use identity::Caller;

    use super::*;
    use crate::iam::create_access_key::CreateAccessKey;
    use crate::iam::list_users::ListUsers;
    use crate::testing::{ACCOUNT, World};

    fn of(id: &str) -> aws::GetAccessKeyLastUsedRequest {
        aws::GetAccessKeyLastUsedRequest { access_key_id: id.into() }
    }

    #[test]
    fn a_key_tells_when_it_signed_last_in_steps_of_a_quarter_of_an_hour() {
        let mut world = World::new();
        let key = world.call::<CreateAccessKey>(Default::default()).unwrap().access_key;
        let used = |world: &mut World| {
            let told = world.root().call::<GetAccessKeyLastUsed>(of(&key.access_key_id)).unwrap();
            let used = told.access_key_last_used.unwrap();
            (used.last_used_date, used.service_name, used.region)
        };
        assert_eq!(used(&mut world), (None, "N/A".into(), "N/A".into()));
        let caller = Caller::root(ACCOUNT, &key.access_key_id);
        world.caller(caller.clone()).call::<ListUsers>(Default::default()).unwrap();
        let (first, service, region) = used(&mut world);
        assert!(first.is_some());
        assert_eq!((service.as_str(), region.as_str()), ("iam", "us-east-1"));
        world.caller(caller.clone()).call::<ListUsers>(Default::default()).unwrap();
        assert_eq!(used(&mut world).0, first);
        world.advance(900).caller(caller).call::<ListUsers>(Default::default()).unwrap();
        assert!(used(&mut world).0 > first);
    }

    #[test]
    fn a_key_that_is_not_there_is_refused_like_one_of_somebody_else() {
        let mut world = World::new();
        let key = world.call::<CreateAccessKey>(Default::default()).unwrap().access_key;
        for (id, stranger) in [("AKIAABSENT", false), (key.access_key_id.as_str(), true)] {
            if stranger {
                world.stranger();
            }
            let refusal = world.call::<GetAccessKeyLastUsed>(of(id)).unwrap_err();
            assert_eq!(refusal.code, "AccessDenied");
        }
    }
}
