//! `ListAccounts`: all accounts of the organization, with their states and places.
//!
//! # Invariants
//!
//! * The management account is among them.

use identity::organization::{self, NodeKind};
use wire::organizations as aws;

use super::paging::{Asked, page};
use super::{accounts, who};
use crate::prelude::*;

pub(crate) struct ListAccounts;

impl Operation for ListAccounts {
    type Shape = aws::ListAccounts;
    const AUDIT: Audit = Audit::management(Read);

    fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(Access::to("organizations:ListAccounts", "*"))
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let organization = who::reader::<Self>(cx, tx, &input)?;
        let mut nodes = organization::nodes(tx, &organization.id)?;
        nodes.retain(|it| it.kind == NodeKind::Account);
        let asked = Asked {
            operation: "ListAccounts",
            max_results: input.max_results,
            next_token: input.next_token.as_deref(),
        };
        let (nodes, next_token) = page(nodes, |it| it.id.clone(), asked)?;
        let shapes = nodes.iter().map(|it| accounts::shape(tx, &organization, it));
        let accounts = Some(shapes.collect::<Outcome<_>>()?);
        Ok(aws::ListAccountsResponse { accounts, next_token })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{ACCOUNT, World};

    #[test]
    fn pages_hold_every_account_once() {
        let mut world = World::organized();
        let mut expected = vec![ACCOUNT.to_string()];
        expected.extend(["one", "two", "three"].map(|it| world.member(it)));
        expected.sort();
        let (mut listed, mut next_token) = (Vec::new(), None);
        loop {
            let input = aws::ListAccountsRequest { max_results: Some(2), next_token };
            let told = world.call::<ListAccounts>(input).unwrap();
            let accounts = told.accounts.unwrap();
            assert!(accounts.len() <= 2);
            listed.extend(accounts.into_iter().filter_map(|it| it.id));
            next_token = told.next_token;
            if next_token.is_none() {
                break;
            }
        }
        assert_eq!(listed, expected);
    }
}
