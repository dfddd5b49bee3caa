//! `baseline plan`: what would be changed.

use super::session::Session;
use super::{Common, Ending};
use crate::cloud::observe;
use crate::core::levels::LevelName;
use crate::core::plan::Plan;
use crate::render;

pub async fn plan(common: &Common, level: Option<LevelName>) -> Result<Ending, String> {
    let session = Session::open(common).await?;
    let seen = observe(&session.cloud, &session.levels.names, false).await;
    let choice = session.wanted(&seen, level)?;
    let plan = Plan::make(&session.levels, &choice, &seen);
    let place = &session.place;
    session
        .show(|paint| render::plan::text(place, &plan, paint), || render::plan::json(place, &plan));
    Ok(match (plan.steps.is_empty(), plan.has_unknowns()) {
        (false, _) => Ending::WouldChange,
        (true, true) => Ending::NotAll,
        (true, false) => Ending::Well,
    })
}
