//! `CreateAccessKey`: a new key of a user or of the root user, with its secret this one time.
//!
//! # Invariants
//!
//! * The secret is stored sealed, and stands in no event.
//! * The id tells the account, as AWS's do.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use identity::{AccessKey, Credentials, key_id};
use wire::{Time, iam as aws};

use super::{keys, names};
use crate::prelude::*;

pub(crate) struct CreateAccessKey;

impl Operation for CreateAccessKey {
    type Shape = aws::CreateAccessKey;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let name = input.user_name.as_deref();
        Ok(names::on_subject(cx, tx, "iam:CreateAccessKey", name)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let account = &cx.caller.account;
        let holder = names::subject(cx, tx, input.user_name.as_deref())?;
        if keys::of(cx, tx, &holder)?.len() >= keys::KEYS_PER_HOLDER_MAX {
            let max = keys::KEYS_PER_HOLDER_MAX;
            let text = format!("Cannot exceed quota for AccessKeysPerUser: {max}");
            return Err(aws::limit_exceeded(text).into());
        }
        let access_key_id = key_id::of(key_id::LONG_TERM, account, cx.fresh(0));
        if identity::find_access_key(tx, &access_key_id)?.is_some() {
            return Err(aws::service_failure("Please try again.").into());
        }
        let credentials = Credentials { access_key_id, secret_access_key: secret(cx) };
        let user = match &holder {
            names::Subject::Root => None,
            names::Subject::User(user) => Some(user.id.as_str()),
        };
        let nonce = cx.nonce(0);
        let vault = &cx.authority.vault;
        let key = AccessKey::new(vault, account, user, &credentials, cx.now, nonce);
        identity::put_access_key(tx, &key)?;
        Ok(aws::CreateAccessKeyResponse {
            access_key: aws::AccessKey {
                user_name: keys::name_of(&holder),
                access_key_id: key.id,
                status: "Active".into(),
                secret_access_key: credentials.secret_access_key,
                create_date: Some(Time(cx.now)),
            },
        })
    }
}

/// Thirty random bytes: forty letters.
fn secret(cx: &Context) -> String {
    BASE64.encode(&cx.random(1)[..30])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::testing::make_user;
    use crate::testing::{ACCOUNT, World};

    fn of(name: Option<&str>) -> aws::CreateAccessKeyRequest {
        aws::CreateAccessKeyRequest { user_name: name.map(Into::into) }
    }

    #[test]
    fn a_user_has_two_keys_at_most_and_their_ids_tell_the_account() {
        let mut world = World::new();
        make_user(&mut world, "bob");
        let first = world.call::<CreateAccessKey>(of(Some("BOB"))).unwrap().access_key;
        assert_eq!(first.user_name.as_deref(), Some("bob"));
        assert_eq!(key_id::account_of(&first.access_key_id).as_deref(), Some(ACCOUNT));
        assert_eq!(first.secret_access_key.len(), 40);
        let second = world.call::<CreateAccessKey>(of(Some("bob"))).unwrap().access_key;
        assert_ne!(first.secret_access_key, second.secret_access_key);
        let refusal = world.call::<CreateAccessKey>(of(Some("bob"))).unwrap_err();
        assert_eq!(refusal.message, "Cannot exceed quota for AccessKeysPerUser: 2");
        let root = world.call::<CreateAccessKey>(of(None)).unwrap().access_key;
        assert_eq!(root.user_name, None);
    }

    #[test]
    fn the_secret_stands_in_no_event_and_in_no_row() {
        let mut world = World::new();
        let key = world.call::<CreateAccessKey>(of(None)).unwrap().access_key;
        let record = world.records().remove(0);
        assert!(!record.to_string().contains(&key.secret_access_key));
        let shown = &record["responseElements"]["accessKey"];
        assert_eq!(shown["accessKeyId"], *key.access_key_id);
        assert_eq!(shown["status"], "Active");
        let row = identity::find_access_key(&world.gate.store.begin(), &key.access_key_id);
        let sealed = row.unwrap().unwrap().sealed_secret.clone();
        let secret = key.secret_access_key.as_bytes();
        assert!(!sealed.windows(secret.len()).any(|it| it == secret));
    }
}
