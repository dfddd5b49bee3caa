//! `DeleteTrail`: a trail ceases to be.
//!
//! Its files stay in their bucket. What it heard, this call included, is still delivered, and its
//! digest chain is closed.
//!
//! # Invariants
//!
//! * The name is free at once; the new trail of that name is another trail.

use wire::cloudtrail as aws;

use super::trails;
use crate::prelude::*;

pub(crate) struct DeleteTrail;

impl Operation for DeleteTrail {
    type Shape = aws::DeleteTrail;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, _: &Tx, input: &Input<Self>) -> Outcome<Access> {
        trails::access(cx, "cloudtrail:DeleteTrail", &input.name)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut trail = trails::changeable(cx, tx, &input.name)?;
        trail.delete(cx.now);
        trail.put(tx)?;
        Ok(aws::DeleteTrailResponse {})
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;
    use crate::testing::{World, check};

    #[test]
    fn a_deleted_trail_is_unknown() {
        let mut world = World::with_trail("audit");
        let delete = || aws::DeleteTrailRequest { name: "audit".into() };
        world.call::<DeleteTrail>(delete()).unwrap();
        world.call::<DeleteTrail>(delete()).unwrap_err();
        check(
            &world,
            expect![[r#"
                Root s3:CreateBucket arn:aws:s3:::vault → ok
                Root s3:PutBucketPolicy arn:aws:s3:::vault → ok
                Root cloudtrail:CreateTrail - → ok
                Root cloudtrail:DeleteTrail - → ok
                Root cloudtrail:DeleteTrail - → TrailNotFoundException
            "#]],
        );
    }
}
