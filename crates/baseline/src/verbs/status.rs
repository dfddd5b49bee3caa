//! `baseline status`: how every region and every setting stands.

use jiff::Timestamp;

use super::session::Session;
use super::{Common, Ending};
use crate::cloud::observe;
use crate::core::choice::Choice;
use crate::core::levels::LevelName;
use crate::core::plan::{Plan, met_level};
use crate::render::status::Status;

pub async fn status(common: &Common, level: Option<LevelName>) -> Result<Ending, String> {
    let session = Session::open(common).await?;
    let seen = observe(&session.cloud, &session.levels.names, true).await;
    let choice = session.choice(&seen)?;
    let met_by = choice.clone().unwrap_or_else(|| Choice::of(LevelName::Basic));
    let met = met_level(&session.levels, &met_by, &seen);
    let compared = Choice { level: level.unwrap_or(met_by.level), ..met_by };
    let plan = Plan::make(&session.levels, &compared, &seen);
    let next = choice.as_ref().filter(|it| it.opted_in);
    let next = next.map(|it| it.schedule.next(Timestamp::now())).transpose()?;
    let status = Status {
        place: &session.place,
        seen: &seen,
        choice: choice.as_ref(),
        plan: &plan,
        met,
        next: next.map(|it| it.strftime("%A %Y-%m-%d %H:%M %Q").to_string()),
    };
    session.show(|paint| status.text(paint), || status.json());
    Ok(Ending::Well)
}
