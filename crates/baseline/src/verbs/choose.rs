//! `baseline opt-in`, `opt-out`, `exclude` and `include`: what the account is meant to be.
//!
//! # Invariants
//!
//! * They change nothing but what is remembered; what is set in the account stays until `apply` or `run`.

use jiff::Timestamp;
use serde_json::json;

use super::session::Session;
use super::{Common, Ending};
use crate::core::choice::{Choice, Written};
use crate::core::exclusion::Exclusion;
use crate::core::levels::LevelName;
use crate::core::schedule::Schedule;

pub async fn opt_in(
    common: &Common,
    level: LevelName,
    schedule: Option<&str>,
) -> Result<Ending, String> {
    let schedule = schedule.map(Schedule::parse).transpose()?;
    change(common, |choice| {
        let choice = choice.unwrap_or_else(|| Choice::of(level));
        let schedule = schedule.unwrap_or(choice.schedule);
        Ok(Choice { level, opted_in: true, schedule, ..choice })
    })
    .await
}

pub async fn opt_out(common: &Common) -> Result<Ending, String> {
    change(common, |choice| Ok(Choice { opted_in: false, ..chosen(choice)? })).await
}

pub async fn exclude(common: &Common, what: &[String]) -> Result<Ending, String> {
    let what = parsed(what)?;
    change(common, |choice| {
        let mut choice = chosen(choice)?;
        for it in what {
            choice.exclude(it)?;
        }
        Ok(choice)
    })
    .await
}

pub async fn include(common: &Common, what: &[String]) -> Result<Ending, String> {
    let what = parsed(what)?;
    change(common, |choice| {
        let mut choice = chosen(choice)?;
        for it in &what {
            if !choice.exclusions.contains(it) {
                return Err(format!("`{}` is not excluded.", it.text()));
            }
        }
        choice.exclusions.retain(|it| !what.contains(it));
        Ok(choice)
    })
    .await
}

fn parsed(what: &[String]) -> Result<Vec<Exclusion>, String> {
    what.iter().map(|it| Exclusion::parse(it)).collect()
}

fn chosen(choice: Option<Choice>) -> Result<Choice, String> {
    choice.ok_or_else(|| {
        "no level was chosen for this account; choose one with `trailkeep baseline opt-in LEVEL` or \
         `trailkeep baseline apply --level LEVEL`."
            .into()
    })
}

async fn change(
    common: &Common,
    change: impl FnOnce(Option<Choice>) -> Result<Choice, String>,
) -> Result<Ending, String> {
    let session = Session::open(common).await?;
    let (trail, before) = session.chosen().await?;
    let choice = change(before)?;
    session.choose(trail.as_deref(), &choice).await?;
    let next = choice.schedule.next(Timestamp::now())?;
    let next = next.strftime("%A %Y-%m-%d %H:%M %Q").to_string();
    let written = Written::from(&choice);
    session.show(
        |_| {
            let mut text = format!("{}: level {}, ", session.place, written.level.word());
            text += &match choice.opted_in {
                true => format!("put back by `baseline run`, next on {next}.\n"),
                false => "opted out: nothing is put back; what is set stays as it is.\n".into(),
            };
            if !written.exclude.is_empty() {
                text += &format!("Left alone: {}.\n", written.exclude.join(", "));
            }
            text + match trail {
                Some(_) => "The account remembers it, in the tags of its trail.\n",
                None => "There is no trail yet; `baseline apply` makes it.\n",
            }
        },
        || json!({"place": session.place, "chosen": written, "next": choice.opted_in.then(|| next.clone())}),
    );
    Ok(Ending::Well)
}
