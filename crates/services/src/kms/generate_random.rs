//! `GenerateRandom`: fresh bytes that belong to no key.

use gate::Need;
use wire::kms as aws;

use super::chance::{self, Purpose};
use super::{needs, recipient};
use crate::prelude::*;

pub(crate) struct GenerateRandom;

const LENGTH_MAX: usize = 1024;

impl Operation for GenerateRandom {
    type Shape = aws::GenerateRandom;
    const AUDIT: Audit = Audit::management(Read);

    fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(Need::new("kms:GenerateRandom", "*").inquiring(needs::inquire).into())
    }

    fn execute(cx: &Context, _: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        if let Some(store) = &input.custom_key_store_id {
            let message = format!("Custom key store {store} is not found.");
            return Err(aws::custom_key_store_not_found(message).into());
        }
        recipient::check(&input.recipient)?;
        let length = input.number_of_bytes.and_then(|it| usize::try_from(it).ok());
        let length = length.filter(|it| (1..=LENGTH_MAX).contains(it));
        let length = length.ok_or_else(|| aws::validation("NumberOfBytes is required."))?;
        let plaintext = chance::bytes(cx, Purpose::Random, length).to_vec();
        Ok(aws::GenerateRandomResponse {
            plaintext: Some(plaintext),
            ciphertext_for_recipient: None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    #[test]
    fn bytes_are_fresh_and_the_record_does_not_show_them() {
        let mut world = World::new();
        let ask =
            |number_of_bytes| aws::GenerateRandomRequest { number_of_bytes, ..Default::default() };
        let mut bytes =
            |length| world.call::<GenerateRandom>(ask(Some(length))).unwrap().plaintext.unwrap();
        assert_eq!((bytes(1).len(), bytes(1024).len()), (1, 1024));
        assert_ne!(bytes(32), bytes(32));
        let refusal = world.call::<GenerateRandom>(ask(None)).unwrap_err();
        assert_eq!(refusal.to_string(), "ValidationException (400): NumberOfBytes is required.");
        let record = &world.records()[1];
        assert!(record["requestParameters"].is_null() && record["responseElements"].is_null());
        assert!(record.get("resources").is_none());
        let denied = world.user("bob", &[]).call::<GenerateRandom>(ask(Some(1))).unwrap_err();
        assert!(denied.message.contains("perform: kms:GenerateRandom because no identity-based"));
    }
}
