//! `DecodeAuthorizationMessage`: why a call was denied whose refusal carries an encoded message.
//!
//! # Invariants
//!
//! * Only what this vault encoded for the caller's own account is decoded.

use wire::sts as aws;

use crate::prelude::*;

pub(crate) struct DecodeAuthorizationMessage;

impl Operation for DecodeAuthorizationMessage {
    type Shape = aws::DecodeAuthorizationMessage;
    const AUDIT: Audit = Audit::management(Read);

    fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(Access::to("sts:DecodeAuthorizationMessage", "*"))
    }

    fn execute(cx: &Context, _: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let message = gate::decoded_message(cx, &input.encoded_message);
        let decoded_message = message.ok_or_else(|| {
            aws::invalid_authorization_message(
                "Message is not valid. Please verify that it was not modified or truncated.",
            )
        })?;
        Ok(aws::DecodeAuthorizationMessageResponse { decoded_message: Some(decoded_message) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ec2::describe_regions::DescribeRegions;
    use crate::testing::World;

    fn encoded(world: &mut World) -> String {
        let refusal = world.call::<DescribeRegions>(Default::default()).unwrap_err();
        assert_eq!(refusal.code, "AccessDenied");
        let (said, encoded) =
            refusal.message.split_once(" Encoded authorization failure message: ").unwrap();
        assert_eq!(
            said,
            "You are not authorized to perform this operation. User: \
             arn:aws:iam::111122223333:user/mallory is not authorized to perform: \
             ec2:DescribeRegions because no identity-based policy allows the ec2:DescribeRegions \
             action."
        );
        encoded.to_string()
    }

    #[test]
    fn a_denial_of_ec2_is_decoded_by_who_may() {
        let mut world = World::new();
        let message = encoded(world.user("mallory", &[]));
        let input = || aws::DecodeAuthorizationMessageRequest { encoded_message: message.clone() };
        let denied = world.call::<DecodeAuthorizationMessage>(input()).unwrap_err();
        assert_eq!(denied.code, "AccessDenied");
        world.user("helper", &["sts:DecodeAuthorizationMessage"]);
        let told = world.call::<DecodeAuthorizationMessage>(input()).unwrap();
        let told: serde_json::Value = serde_json::from_str(&told.decoded_message.unwrap()).unwrap();
        assert_eq!(told["allowed"], false);
        assert_eq!(told["explicitDeny"], false);
        assert_eq!(told["context"]["action"], "ec2:DescribeRegions");
        assert_eq!(told["context"]["principal"]["arn"], "arn:aws:iam::111122223333:user/mallory");
    }

    #[test]
    fn a_message_that_was_not_encoded_here_is_not_valid() {
        let mut world = World::new();
        let message = encoded(world.user("mallory", &[]));
        let mut code = |message: &str| {
            let input = aws::DecodeAuthorizationMessageRequest { encoded_message: message.into() };
            world.root().call::<DecodeAuthorizationMessage>(input).unwrap_err().code
        };
        assert_eq!(code("no message"), "InvalidAuthorizationMessageException");
        assert_eq!(code(&message[..40]), "InvalidAuthorizationMessageException");
        let input = aws::DecodeAuthorizationMessageRequest { encoded_message: message };
        let refusal = world.stranger().call::<DecodeAuthorizationMessage>(input).unwrap_err();
        assert_eq!(refusal.code, "InvalidAuthorizationMessageException");
    }
}
