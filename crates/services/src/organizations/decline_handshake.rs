//! `DeclineHandshake`: say no to an invitation, or to all features.
//!
//! # Invariants
//!
//! * Only who is asked can decline, and only once.

use identity::organization::{self, HandshakeState};
use wire::organizations as aws;

use super::handshakes::{self, Side};
use crate::prelude::*;

pub(crate) struct DeclineHandshake;

impl Operation for DeclineHandshake {
    type Shape = aws::DeclineHandshake;
    const AUDIT: Audit = Audit::management(Write);

    fn access(_: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        Ok(handshakes::need(tx, "organizations:DeclineHandshake", &input.handshake_id)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut handshake = handshakes::known(cx, tx, &input.handshake_id, &[Side::Recipient])?;
        handshakes::end(&mut handshake, HandshakeState::Declined, cx.now)?;
        organization::put_handshake(tx, &handshake);
        let handshake = Some(handshakes::shape(&handshake, cx.now));
        Ok(aws::DeclineHandshakeResponse { handshake })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    #[test]
    fn an_invitation_is_declined_by_who_is_asked_and_once() {
        let mut world = World::organized();
        let outsider = world.outsider("outsider");
        let id = world.invite(&outsider).unwrap();
        let decline = || aws::DeclineHandshakeRequest { handshake_id: id.clone() };
        assert_eq!(
            world.call::<DeclineHandshake>(decline()).unwrap_err().code,
            "AccessDeniedException"
        );
        let told = world.root_of(&outsider).call::<DeclineHandshake>(decline()).unwrap();
        assert_eq!(told.handshake.unwrap().state.as_deref(), Some("DECLINED"));
        let again = world.call::<DeclineHandshake>(decline()).unwrap_err();
        assert_eq!(again.code, "HandshakeAlreadyInStateException");
        let none = aws::DeclineHandshakeRequest { handshake_id: "h-12345678".into() };
        assert_eq!(
            world.call::<DeclineHandshake>(none).unwrap_err().code,
            "HandshakeNotFoundException"
        );
    }
}
