//! `CancelHandshake`: the organization takes back what it asked.
//!
//! # Invariants
//!
//! * What has been answered cannot be taken back.

use identity::organization::{self, HandshakeState};
use wire::organizations as aws;

use super::handshakes::{self, Side};
use crate::prelude::*;

pub(crate) struct CancelHandshake;

impl Operation for CancelHandshake {
    type Shape = aws::CancelHandshake;
    const AUDIT: Audit = Audit::management(Write);

    fn access(_: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        Ok(handshakes::need(tx, "organizations:CancelHandshake", &input.handshake_id)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut handshake = handshakes::known(cx, tx, &input.handshake_id, &[Side::Organization])?;
        handshakes::end(&mut handshake, HandshakeState::Canceled, cx.now)?;
        organization::put_handshake(tx, &handshake);
        let handshake = Some(handshakes::shape(&handshake, cx.now));
        Ok(aws::CancelHandshakeResponse { handshake })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::organizations::accept_handshake::AcceptHandshake;
    use crate::testing::World;

    #[test]
    fn a_canceled_invitation_cannot_be_accepted_nor_an_accepted_one_canceled() {
        let mut world = World::organized();
        let outsider = world.outsider("outsider");
        let cancel = |id: &str| aws::CancelHandshakeRequest { handshake_id: id.into() };
        let accept = |id: &str| aws::AcceptHandshakeRequest { handshake_id: id.into() };
        let id = world.invite(&outsider).unwrap();
        let told = world.root().call::<CancelHandshake>(cancel(&id)).unwrap();
        assert_eq!(told.handshake.unwrap().state.as_deref(), Some("CANCELED"));
        let late = world.root_of(&outsider).call::<AcceptHandshake>(accept(&id)).unwrap_err();
        assert_eq!(late.code, "InvalidHandshakeTransitionException");
        let id = world.invite(&outsider).unwrap();
        world.root_of(&outsider).call::<AcceptHandshake>(accept(&id)).unwrap();
        let late = world.root().call::<CancelHandshake>(cancel(&id)).unwrap_err();
        assert_eq!(late.code, "InvalidHandshakeTransitionException");
    }
}
