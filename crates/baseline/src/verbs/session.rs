//! What every verb begins with: the levels, the way to the account, and what was chosen for it.
//!
//! # Invariants
//!
//! * What the account remembers goes before what the file remembers; a choice is noted in the account
//!   first, so that the file never knows better than a trail that refused.

use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::Common;
use crate::cloud::{Cloud, Target, note_choice, read_tags};
use crate::core::choice::{Choice, Written};
use crate::core::levels::{LevelName, Levels, SHIPPED};
use crate::core::observed::{Observed, Seen};
use crate::render::Paint;
use crate::state::{State, default_path};

pub struct Session {
    pub cloud: Cloud,
    pub levels: Levels,
    pub place: String,
    pub state: PathBuf,
    pub json: bool,
    pub paint: Paint,
}

impl Session {
    pub async fn open(common: &Common) -> Result<Session, String> {
        let levels = match &common.levels {
            None => Levels::parse(SHIPPED),
            Some(path) => Levels::parse(&read(path)?),
        };
        let levels = levels.map_err(|it| format!("the file of levels is not valid: {it}."))?;
        let state = common.state.clone().map_or_else(default_path, Ok)?;
        // What cannot be read should be found out before anything is asked of AWS.
        State::read(&state)?;
        let target = Target {
            region: common.region.clone(),
            profile: common.profile.clone(),
            regions: common.regions.clone(),
        };
        let cloud = Cloud::connect(&target).await?;
        let place = cloud.place();
        Ok(Session { cloud, levels, place, state, json: common.json, paint: paint() })
    }

    /// What was chosen: as the account remembers it, or else as the file does.
    pub fn choice(&self, seen: &Observed) -> Result<Option<Choice>, String> {
        if let Seen::Known(Some(trail)) = &seen.trail
            && let Seen::Known(tags) = &trail.tags
            && let Some(choice) = Choice::from_tags(tags)
        {
            return choice.map(Some);
        }
        self.remembered()
    }

    fn remembered(&self) -> Result<Option<Choice>, String> {
        let account = State::read(&self.state)?.account(&self.place);
        account.choice().map_err(|it| format!("the state file {}: {it}", self.state.display()))
    }

    /// What was chosen, with another level put in its place if one is named.
    pub fn wanted(&self, seen: &Observed, level: Option<LevelName>) -> Result<Choice, String> {
        let chosen = self.choice(seen)?;
        match (chosen, level) {
            (Some(choice), None) => Ok(choice),
            (Some(choice), Some(level)) => Ok(Choice { level, ..choice }),
            (None, Some(level)) => Ok(Choice::of(level)),
            (None, None) => {
                Err("no level was chosen for this account; name one with --level, or opt \
                                 in with `trailkeep baseline opt-in LEVEL`."
                    .into())
            }
        }
    }

    /// The same without looking at anything but the trail, and with the trail's ARN.
    pub async fn chosen(&self) -> Result<(Option<String>, Option<Choice>), String> {
        let names = self.levels.names.filled(&self.cloud.account, &self.cloud.region);
        match read_tags(&self.cloud, &names.trail).await? {
            None => Ok((None, self.remembered()?)),
            Some((arn, tags)) => match Choice::from_tags(&tags) {
                Some(choice) => Ok((Some(arn), Some(choice?))),
                None => Ok((Some(arn), self.remembered()?)),
            },
        }
    }

    /// Remember a choice: in the account if there is a trail, and in the file.
    pub async fn choose(&self, arn: Option<&str>, choice: &Choice) -> Result<(), String> {
        if let Some(arn) = arn {
            let noted = note_choice(&self.cloud, arn, choice).await;
            noted.map_err(|it| format!("the choice cannot be noted on the trail: {it}"))?;
        }
        self.remember(choice)
    }

    pub fn remember(&self, choice: &Choice) -> Result<(), String> {
        State::remember(&self.state, &self.place, |it| it.choice = Some(Written::from(choice)))
    }

    /// Print text, or the same as JSON.
    pub fn show(&self, text: impl FnOnce(Paint) -> String, json: impl FnOnce() -> Value) {
        match self.json {
            true => tell(&format!("{:#}\n", json())),
            false => tell(&text(self.paint)),
        }
    }
}

pub fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|it| format!("{} cannot be read: {it}.", path.display()))
}

/// Print, and do not mind if nobody reads on.
pub fn tell(text: &str) {
    let mut out = std::io::stdout().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

fn paint() -> Paint {
    let unwanted = std::env::var_os("NO_COLOR").is_some_and(|it| !it.is_empty())
        || std::env::var_os("TERM").is_some_and(|it| it == "dumb");
    Paint(std::io::stdout().is_terminal() && !unwanted)
}
