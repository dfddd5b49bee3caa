//! What was chosen for an account: its level, whether it is kept there, what is left alone, when.
//!
//! The account itself remembers, in tags of its trail: whoever looks at the trail sees that a setting
//! will be put back, by what and when, every machine that keeps the account sees the same choice, and
//! each change of it is an event of the account's own. Only until there is a trail, and if somebody
//! deletes it, the file on the operator's machine has to do.
//!
//! # Invariants
//!
//! * What is written to tags reads back as it was, or is refused before: nothing is cut.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::exclusion::Exclusion;
use super::levels::LevelName;
use super::schedule::Schedule;

pub const LEVEL_TAG: &str = "trailkeep:level";
const OPT_IN_TAG: &str = "trailkeep:opt-in";
const EXCLUDE_TAG: &str = "trailkeep:exclude";
const SCHEDULE_TAG: &str = "trailkeep:schedule";
/// What the tag of exclusions says when there are none: not every tool shows an empty tag.
const NOTHING: &str = "none";
/// How long the value of a tag may be.
const TAG_VALUE_MAX: usize = 256;

#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    pub level: LevelName,
    /// The schedule puts the level back.
    pub opted_in: bool,
    pub exclusions: Vec<Exclusion>,
    pub schedule: Schedule,
}

/// The same as text, for files and for JSON.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Written {
    pub level: LevelName,
    pub opted_in: bool,
    #[serde(default)]
    pub exclude: Vec<String>,
    pub schedule: String,
}

impl Choice {
    pub fn of(level: LevelName) -> Choice {
        let schedule = Schedule::default();
        Choice { level, opted_in: false, exclusions: Vec::new(), schedule }
    }

    /// Leave something more alone.
    pub fn exclude(&mut self, more: Exclusion) -> Result<(), String> {
        if !self.exclusions.contains(&more) {
            self.exclusions.push(more);
            self.exclusions.sort();
        }
        match self.excluded().len() > TAG_VALUE_MAX {
            true => Err(format!(
                "the exclusions are longer than the {TAG_VALUE_MAX} characters that a tag holds; \
                 name a region or a whole part (trail, bucket, key) instead."
            )),
            false => Ok(()),
        }
    }

    fn excluded(&self) -> String {
        match self.exclusions.is_empty() {
            true => NOTHING.into(),
            false => self.exclusions.iter().map(Exclusion::text).collect::<Vec<_>>().join(" "),
        }
    }

    pub fn to_tags(&self) -> BTreeMap<String, String> {
        let opted = if self.opted_in { "yes" } else { "no" };
        let pairs = [
            (LEVEL_TAG, self.level.word().to_string()),
            (OPT_IN_TAG, opted.into()),
            (EXCLUDE_TAG, self.excluded()),
            (SCHEDULE_TAG, self.schedule.to_string()),
        ];
        pairs.into_iter().map(|(name, value)| (name.to_string(), value)).collect()
    }

    /// What the tags of a trail say; nothing if they say nothing of a level.
    pub fn from_tags(tags: &BTreeMap<String, String>) -> Option<Result<Choice, String>> {
        let level = tags.get(LEVEL_TAG)?;
        let words = tags.get(EXCLUDE_TAG).map_or(NOTHING, String::as_str);
        let read = || {
            let level = LevelName::parse(level)
                .ok_or_else(|| format!("tag {LEVEL_TAG}: `{level}` is not a level."))?;
            let written = Written {
                level,
                opted_in: tags.get(OPT_IN_TAG).is_some_and(|it| it == "yes"),
                exclude: words
                    .split_whitespace()
                    .filter(|it| *it != NOTHING)
                    .map(String::from)
                    .collect(),
                schedule: tags.get(SCHEDULE_TAG).cloned().unwrap_or_default(),
            };
            Choice::try_from(written)
        };
        Some(read())
    }
}

impl TryFrom<Written> for Choice {
    type Error = String;

    fn try_from(it: Written) -> Result<Choice, String> {
        let mut exclusions =
            it.exclude.iter().map(|it| Exclusion::parse(it)).collect::<Result<Vec<_>, _>>()?;
        exclusions.sort();
        let schedule = match it.schedule.is_empty() {
            true => Schedule::default(),
            false => Schedule::parse(&it.schedule)?,
        };
        Ok(Choice { level: it.level, opted_in: it.opted_in, exclusions, schedule })
    }
}

impl From<&Choice> for Written {
    fn from(it: &Choice) -> Written {
        Written {
            level: it.level,
            opted_in: it.opted_in,
            exclude: it.exclusions.iter().map(|it| it.text().to_string()).collect(),
            schedule: it.schedule.to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_reads_back_from_tags_and_text() {
        let mut choice = Choice::of(LevelName::Secure);
        choice.opted_in = true;
        choice.schedule = Schedule::parse("sat 02:00 Asia/Tokyo").unwrap();
        for it in ["bucket.versioning", "eu-west-1", "arn:aws:s3:::logs"] {
            choice.exclude(Exclusion::parse(it).unwrap()).unwrap();
        }
        assert_eq!(Choice::from_tags(&choice.to_tags()).unwrap().unwrap(), choice);
        assert_eq!(Choice::try_from(Written::from(&choice)).unwrap(), choice);
    }

    #[test]
    fn a_trail_of_somebody_else_says_nothing_and_a_wrong_tag_is_told() {
        let tags = |level: &str| BTreeMap::from([(LEVEL_TAG.to_string(), level.to_string())]);
        assert_eq!(Choice::from_tags(&BTreeMap::new()), None);
        assert!(Choice::from_tags(&tags("gold")).unwrap().unwrap_err().contains("`gold`"));
        assert!(!Choice::from_tags(&tags("basic")).unwrap().unwrap().opted_in);
    }

    #[test]
    fn more_exclusions_than_a_tag_holds_are_refused() {
        let mut choice = Choice::of(LevelName::Basic);
        let resource = |n: u32| Exclusion::Resource(format!("arn:aws:s3:::{n:060}"));
        for n in 0..3 {
            choice.exclude(resource(n)).unwrap();
        }
        assert!(choice.exclude(resource(3)).unwrap_err().contains("256 characters"));
    }
}
