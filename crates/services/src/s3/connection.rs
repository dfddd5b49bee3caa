//! How a request came: whether its way keeps secrets, and how it was signed.
//!
//! # Invariants
//!
//! * A secret that travels with a request (a one-time password, a key) or is fetched by it needs
//!   TLS, unless the request never left this machine: labs and tests listen on loopback alone.

use core::net::IpAddr;

use gate::Context;

/// Whether nobody on the way can have read the request.
pub(super) fn is_protected(cx: &Context) -> bool {
    let origin = &cx.origin;
    origin.tls.is_some() || cx.caller.service_name().is_some() || is_this_machine(&origin.source_ip)
}

/// Whether the request is signed as keys of KMS demand: not at all, or by version 2, is not enough.
pub(super) fn is_signed_for_kms(cx: &Context) -> bool {
    !cx.caller.is_anonymous() && cx.origin.signature_version != "SigV2"
}

fn is_this_machine(address: &str) -> bool {
    address.parse().is_ok_and(|it: IpAddr| it.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    #[test]
    fn secrets_travel_protected_or_stay_on_the_machine() {
        let mut world = World::new();
        assert!(!is_protected(&world.context()));
        for address in ["127.0.0.1", "::1"] {
            world.address = address;
            assert!(is_protected(&world.context()), "{address}");
        }
        world.address = "cloudtrail.amazonaws.com";
        assert!(!is_protected(&world.context()));
        assert!(is_protected(&world.service("cloudtrail.amazonaws.com").context()));
    }
}
