//! `DescribeHandshake`: a handshake, for both its sides.
//!
//! # Invariants
//!
//! * A handshake is shown until 30 days after its end.

use wire::organizations as aws;

use super::handshakes::{self, Side};
use crate::prelude::*;

pub(crate) struct DescribeHandshake;

impl Operation for DescribeHandshake {
    type Shape = aws::DescribeHandshake;
    const AUDIT: Audit = Audit::management(Read);

    fn access(_: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        Ok(handshakes::need(tx, "organizations:DescribeHandshake", &input.handshake_id)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let sides = [Side::Organization, Side::Recipient];
        let handshake = handshakes::known(cx, tx, &input.handshake_id, &sides)?;
        let handshake = Some(handshakes::shape(&handshake, cx.now));
        Ok(aws::DescribeHandshakeResponse { handshake })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    #[test]
    fn both_sides_see_it_until_it_is_forgotten() {
        let mut world = World::organized();
        let outsider = world.outsider("outsider");
        let id = world.invite(&outsider).unwrap();
        let describe = || aws::DescribeHandshakeRequest { handshake_id: id.clone() };
        let told = world.root_of(&outsider).call::<DescribeHandshake>(describe()).unwrap();
        let told = told.handshake.unwrap();
        let (from, until) = (told.requested_timestamp.unwrap(), told.expiration_timestamp.unwrap());
        assert_eq!(until.0 - from.0, 15 * 24 * 60 * 60 * 1000);
        let kinds: Vec<_> = told.parties.unwrap().into_iter().map(|it| it.r#type).collect();
        assert_eq!(kinds, ["ORGANIZATION", "ACCOUNT"]);
        world.pass(16 * 24 * 60 * 60);
        let told = world.root().call::<DescribeHandshake>(describe()).unwrap();
        assert_eq!(told.handshake.unwrap().state.as_deref(), Some("EXPIRED"));
        let stranger = world.stranger().call::<DescribeHandshake>(describe()).unwrap_err();
        assert_eq!(stranger.code, "AccessDeniedException");
        world.pass(30 * 24 * 60 * 60);
        let gone = world.root().call::<DescribeHandshake>(describe()).unwrap_err();
        assert_eq!(gone.code, "HandshakeNotFoundException");
    }
}
