//! `ListPublicKeys`: the keys that digests are validated with.
//!
//! A key is shown if it was valid at any time of the range. Without a range, the current keys are.
//!
//! # Invariants
//!
//! * A key is shown as DER of its PKCS#1 form, and its fingerprint is the MD5 of exactly these
//!   bytes.

use wire::{Time, cloudtrail as aws};

use crate::prelude::*;

pub(crate) struct ListPublicKeys;

impl Operation for ListPublicKeys {
    type Shape = aws::ListPublicKeys;
    const AUDIT: Audit = Audit::management(Read);

    fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(Access::to("cloudtrail:ListPublicKeys", "*"))
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        if input.next_token.is_some_and(|it| !it.is_empty()) {
            return Err(aws::invalid_token("The token is not valid.").into());
        }
        let until = input.end_time.map_or(cx.now, |it| it.0);
        let from = input.start_time.map_or(until.min(cx.now), |it| it.0);
        if from > until {
            let message = "The start time must be earlier than the end time.";
            return Err(aws::invalid_time_range(message).into());
        }
        let keys = trail::public_keys(tx, &cx.caller.account, from, until)?;
        let keys = keys.into_iter().map(|key| aws::PublicKey {
            value: Some(key.public),
            validity_start_time: Some(Time(key.valid_from)),
            validity_end_time: Some(Time(key.valid_until)),
            fingerprint: Some(key.fingerprint),
        });
        Ok(aws::ListPublicKeysResponse { public_key_list: Some(keys.collect()), next_token: None })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    #[test]
    fn an_account_without_digests_has_no_keys() {
        let mut world = World::new();
        let all = aws::ListPublicKeysRequest { start_time: Some(Time(0)), ..Default::default() };
        let told = world.call::<ListPublicKeys>(all).unwrap();
        assert_eq!(told.public_key_list, Some(Vec::new()));
        let backwards = aws::ListPublicKeysRequest {
            start_time: Some(Time(2000)),
            end_time: Some(Time(1000)),
            ..Default::default()
        };
        let refusal = world.call::<ListPublicKeys>(backwards).unwrap_err();
        assert_eq!(refusal.exception, "InvalidTimeRangeException");
    }
}
