//! `baseline apply` and `baseline rollback`: bring the account to a level.
//!
//! # Invariants
//!
//! * The choice is remembered before the first step, so that a run that is cut short is completed by the
//!   next one and not undone.

use std::io::{BufRead, IsTerminal, Write};

use serde_json::json;

use super::session::{Session, tell};
use super::{Common, Ending};
use crate::cloud::{Hands, observe};
use crate::core::carry::{Done, all_done, carry_out};
use crate::core::choice::Choice;
use crate::core::levels::LevelName;
use crate::core::observed::{Observed, Seen};
use crate::core::plan::Plan;
use crate::render::{self, Tone, counted};

pub async fn apply(common: &Common, level: Option<LevelName>, yes: bool) -> Result<Ending, String> {
    let session = Session::open(common).await?;
    let seen = observe(&session.cloud, &session.levels.names, false).await;
    let choice = session.wanted(&seen, level)?;
    bring(&session, &seen, &choice, yes).await
}

pub async fn rollback(common: &Common, yes: bool) -> Result<Ending, String> {
    let session = Session::open(common).await?;
    let seen = observe(&session.cloud, &session.levels.names, false).await;
    let choice = session.wanted(&seen, Some(LevelName::Basic))?;
    let ending = bring(&session, &seen, &choice, yes).await?;
    if let (Seen::Known(Some(key)), false) = (&seen.key, session.json) {
        let said = format!(
            "The key {} stays: log files written until now can be read only while it is there.\n\
             `trailkeep baseline key-impact` lists them.\n",
            key.arn
        );
        tell(&session.paint.it(Tone::Warning, &said));
    }
    Ok(ending)
}

/// Show the plan, ask, carry it out, remember the choice.
async fn bring(
    session: &Session,
    seen: &Observed,
    choice: &Choice,
    yes: bool,
) -> Result<Ending, String> {
    let plan = Plan::make(&session.levels, choice, seen);
    if !session.json {
        // Who asked for no question gets the steps once, as they are taken.
        let brief = yes && !plan.steps.is_empty();
        let text = if brief { render::plan::brief } else { render::plan::text };
        tell(&text(&session.place, &plan, session.paint));
    }
    if !plan.steps.is_empty() && !yes && !confirmed(session, &plan)? {
        return Err("nothing was changed.".into());
    }
    session.remember(choice)?;
    let report = carry(session, seen, &plan).await;
    if session.json {
        let mut json = render::plan::json(&session.place, &plan);
        json["done"] = json!(report);
        tell(&format!("{json:#}\n"));
    }
    Ok(match all_done(&report) && !plan.has_unknowns() {
        true => Ending::Well,
        false => Ending::NotAll,
    })
}

/// Carry a plan out, telling each step as it is done.
pub async fn carry(session: &Session, seen: &Observed, plan: &Plan) -> Vec<Done> {
    let mut hands = Hands::new(&session.cloud, &session.levels.names, seen);
    let tell_step = |done: &Done| {
        if !session.json {
            tell(&render::plan::done_text(done, session.paint));
        }
    };
    if !session.json && !plan.steps.is_empty() {
        tell("\n");
    }
    let report = carry_out(&plan.steps, &mut hands, tell_step).await;
    if !session.json && !report.is_empty() {
        tell(&format!("\n{}\n", render::plan::done_summary(&report)));
    }
    report
}

fn confirmed(session: &Session, plan: &Plan) -> Result<bool, String> {
    if !std::io::stdin().is_terminal() {
        return Err("there is nobody to ask; say --yes to carry the plan out.".into());
    }
    let steps = counted(plan.steps.len(), "step");
    let question = format!("\nCarry out {steps} in {}? [y/N] ", session.place);
    let mut out = std::io::stderr().lock();
    let _ = out.write_all(question.as_bytes()).and_then(|()| out.flush());
    let mut answer = String::new();
    let read = std::io::stdin().lock().read_line(&mut answer);
    read.map_err(|it| format!("the answer cannot be read: {it}."))?;
    Ok(["y", "yes"].contains(&answer.trim().to_lowercase().as_str()))
}
