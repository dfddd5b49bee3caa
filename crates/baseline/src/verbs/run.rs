//! `baseline run`: put the level back on schedule, and report what had drifted.
//!
//! # Invariants
//!
//! * An account that is not opted in is left alone, whatever the schedule says, and the choice is read
//!   anew each time: an opt-out from any machine holds at once.
//! * An occurrence counts as taken only when every step was done; else it is tried again.

use std::time::Duration;

use jiff::Timestamp;
use serde_json::json;

use super::apply::carry;
use super::session::{Session, tell};
use super::{Common, Ending};
use crate::cloud::observe;
use crate::core::carry::all_done;
use crate::core::plan::Plan;
use crate::core::schedule::Due;
use crate::render::{self, counted};
use crate::state::State;

/// How often the choice is read again while nothing is due.
const CHOICE_READ_EVERY: Duration = Duration::from_secs(300);
/// How long to wait after something went wrong.
const AFTER_FAILURE: Duration = Duration::from_secs(900);

pub async fn run(common: &Common, once: bool) -> Result<Ending, String> {
    if once {
        let session = Session::open(common).await?;
        return put_back(&session).await;
    }
    loop {
        let pause = match turn(common).await {
            Ok(pause) => pause,
            Err(sentence) => {
                eprintln!("trailkeep: {} {sentence}", stamp());
                AFTER_FAILURE
            }
        };
        tokio::select! {
            () = tokio::time::sleep(pause) => {}
            _ = tokio::signal::ctrl_c() => return Ok(Ending::Well),
        }
    }
}

/// Do what is due; the answer is how long to wait then.
async fn turn(common: &Common) -> Result<Duration, String> {
    let session = Session::open(common).await?;
    let (_, choice) = session.chosen().await?;
    let Some(choice) = choice.filter(|it| it.opted_in) else {
        return Ok(CHOICE_READ_EVERY);
    };
    let now = Timestamp::now();
    let remembered = State::read(&session.state)?.account(&session.place).taken;
    let taken = match remembered {
        Some(it) => it,
        // Keeping begins now; nothing is made up for from before.
        None => {
            took(&session, now)?;
            now
        }
    };
    match choice.schedule.due(taken, now)? {
        Due::Later(next) => {
            let wait = next.timestamp().as_second().saturating_sub(now.as_second()).max(1);
            Ok(CHOICE_READ_EVERY.min(Duration::from_secs(wait.unsigned_abs())))
        }
        Due::Now(occurrence) => match put_back(&session).await? {
            Ending::Well => {
                took(&session, occurrence.timestamp())?;
                Ok(Duration::from_secs(1))
            }
            _ => Ok(AFTER_FAILURE),
        },
    }
}

fn took(session: &Session, moment: Timestamp) -> Result<(), String> {
    State::remember(&session.state, &session.place, |it| it.taken = Some(moment))
}

fn stamp() -> String {
    Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// Look, repair, report.
async fn put_back(session: &Session) -> Result<Ending, String> {
    let seen = observe(&session.cloud, &session.levels.names, false).await;
    let choice = session.choice(&seen)?;
    let Some(choice) = choice.filter(|it| it.opted_in) else {
        let said = format!("{} {}: not opted in; nothing was done.\n", stamp(), session.place);
        session
            .show(|_| said, || json!({"place": session.place, "opted_in": false, "at": stamp()}));
        return Ok(Ending::Well);
    };
    let plan = Plan::make(&session.levels, &choice, &seen);
    if !session.json {
        let drift = match plan.steps.len() {
            0 => "as it should be".to_string(),
            n => format!("{} drifted", counted(n, "setting")),
        };
        tell(&format!("{} {}: level {}, {drift}.\n", stamp(), session.place, plan.level.word()));
    }
    session.remember(&choice)?;
    let report = carry(session, &seen, &plan).await;
    let well = all_done(&report) && !plan.has_unknowns();
    if session.json {
        let mut json = render::plan::json(&session.place, &plan);
        json["at"] = json!(stamp());
        json["opted_in"] = json!(true);
        json["drifted"] = json!(plan.steps.iter().map(|it| it.setting).collect::<Vec<_>>());
        json["done"] = json!(report);
        // One line a round: this is read by log collectors.
        tell(&format!("{json}\n"));
    } else if plan.has_unknowns() {
        tell(&render::plan::text(&session.place, &plan, session.paint));
    }
    Ok(if well { Ending::Well } else { Ending::NotAll })
}
