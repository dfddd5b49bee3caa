//! `PutGroupPolicy`: write a policy into a group, in place of one of the same name.
//!
//! # Invariants
//!
//! * All inline policies of the group together hold 5120 characters at most, blanks not counted.

use identity::entities::{Group, InlinePolicy};
use policy::Kind;
use wire::iam as aws;

use super::{inline, names};
use crate::prelude::*;

pub(crate) struct PutGroupPolicy;

impl Operation for PutGroupPolicy {
    type Shape = aws::PutGroupPolicy;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let action = "iam:PutGroupPolicy";
        Ok(names::on_group(cx, tx, action, &input.group_name)?.into())
    }

    fn warnings(input: &Input<Self>) -> Vec<String> {
        policy::lint::warning_ids(&input.policy_document, Kind::Identity)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let policy = InlinePolicy { name: input.policy_name, document: input.policy_document };
        inline::put::<Group>(cx, tx, &input.group_name, policy)?;
        Ok(wire::Empty {})
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::stage;
    use crate::testing::World;

    fn put(world: &mut World, name: &str, document: &str) -> Result<(), String> {
        let input = aws::PutGroupPolicyRequest {
            group_name: "staff".into(),
            policy_name: name.into(),
            policy_document: document.into(),
        };
        let done = world.call::<PutGroupPolicy>(input);
        done.map(|_| ()).map_err(|it| format!("{}: {}", it.code, it.message))
    }

    #[test]
    fn a_name_in_another_case_replaces_and_blanks_cost_nothing() {
        let mut world = stage::world();
        let full = stage::filled(5120);
        put(&mut world, "MixedName", &stage::allow("s3:*")).unwrap();
        put(&mut world, "mixedname", &format!("{full}{}", " ".repeat(500))).unwrap();
        let row: Group = stage::row(&world, "staff");
        assert_eq!((row.inline.len(), row.inline[0].name.as_str()), (1, "MixedName"));
        let over = put(&mut world, "mixedname", &stage::filled(5120 + 1)).unwrap_err();
        let text = "LimitExceeded: Maximum policy size of 5120 bytes exceeded for group staff";
        assert_eq!(over, text);
        let more = put(&mut world, "other", &stage::allow("s3:*")).unwrap_err();
        assert_eq!(more, text);
    }

    #[test]
    fn a_document_that_is_no_policy_changes_nothing() {
        let mut world = stage::world();
        let said = put(&mut world, "p", "{}").unwrap_err();
        assert_eq!(said, "MalformedPolicyDocument: Syntax errors in policy.");
        assert!(stage::row::<Group>(&world, "staff").inline.is_empty());
    }
}
