//! Inline policies, the same for users, groups and roles.
//!
//! # Invariants
//!
//! * Names are compared without regard to case; a policy that is replaced keeps its first spelling.
//! * All inline policies of one entity share one limit, which does not count whitespace.

use identity::entities::{self, InlinePolicy};
use wire::iam as aws;

use super::documents;
use super::holders::{self, Held};
use super::paging::{Page, Paged};
use crate::prelude::*;

pub(crate) fn put<T: Held>(
    cx: &Context,
    tx: &mut Tx,
    name: &str,
    policy: InlinePolicy,
) -> Outcome<()> {
    let mut holder = holders::changeable::<T>(cx, tx, name)?;
    documents::check(&policy.document)?;
    let same = |it: &&mut InlinePolicy| it.name.eq_ignore_ascii_case(&policy.name);
    match holder.inline_mut().iter_mut().find(same) {
        Some(found) => found.document = policy.document,
        None => holder.inline_mut().push(policy),
    }
    let size: usize = holder.inline().iter().map(|it| documents::size(&it.document)).sum();
    if size > T::INLINE_CHARACTERS_MAX {
        let (max, word, name) = (T::INLINE_CHARACTERS_MAX, T::WORD, holder.name());
        let text = format!("Maximum policy size of {max} bytes exceeded for {word} {name}");
        return Err(aws::limit_exceeded(text).into());
    }
    Ok(entities::put(tx, &holder)?)
}

/// The entity's name as stored, and the document as answers carry it.
pub(crate) fn get<T: Held>(
    cx: &Context,
    tx: &Tx,
    name: &str,
    policy: &str,
) -> Outcome<(String, String)> {
    let holder = holders::find::<T>(cx, tx, name)?;
    let found = holder.inline().iter().find(|it| it.name.eq_ignore_ascii_case(policy));
    let found = found.ok_or_else(|| missing::<T>(policy))?;
    Ok((holder.name().into(), documents::encoded(&found.document)))
}

pub(crate) fn delete<T: Held>(cx: &Context, tx: &mut Tx, name: &str, policy: &str) -> Outcome<()> {
    let mut holder = holders::changeable::<T>(cx, tx, name)?;
    let before = holder.inline().len();
    holder.inline_mut().retain(|it| !it.name.eq_ignore_ascii_case(policy));
    if holder.inline().len() == before {
        return Err(missing::<T>(policy).into());
    }
    Ok(entities::put(tx, &holder)?)
}

/// The inline policies with their documents, by name.
pub(crate) fn listed<T: Held>(holder: &T) -> Vec<aws::PolicyDetail> {
    let mut inline: Vec<&InlinePolicy> = holder.inline().iter().collect();
    inline.sort_by_key(|it| it.name.to_ascii_lowercase());
    let view = |it: &&InlinePolicy| aws::PolicyDetail {
        policy_name: Some(it.name.clone()),
        policy_document: Some(documents::encoded(&it.document)),
    };
    inline.iter().map(view).collect()
}

/// A page of their names.
pub(crate) fn page<T: Held>(
    cx: &Context,
    tx: &Tx,
    page: &Page,
    name: &str,
) -> Outcome<Paged<String>> {
    let holder = holders::find::<T>(cx, tx, name)?;
    let mut names: Vec<String> = holder.inline().iter().map(|it| it.name.clone()).collect();
    names.sort_by_key(|it| it.to_ascii_lowercase());
    Ok(page.cut(names, |it| it.to_ascii_lowercase()))
}

fn missing<T: Held>(policy: &str) -> Refusal {
    aws::no_such_entity(format!("The {} policy with name {policy} cannot be found.", T::WORD))
}
