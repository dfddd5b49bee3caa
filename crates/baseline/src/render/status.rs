//! Status: every region, then every setting.
//!
//! # Invariants
//!
//! * Text and JSON come from the same values.

use serde_json::{Value, json};

use super::{Cell, Paint, Tone, table, wrapped};
use crate::core::checks::{Check, Verdict};
use crate::core::choice::{Choice, Written};
use crate::core::levels::LevelName;
use crate::core::observed::{Observed, Region, Seen, View};
use crate::core::plan::Plan;

/// Everything that a status is made of.
pub struct Status<'a> {
    pub place: &'a str,
    pub seen: &'a Observed,
    /// What was chosen; nothing if nothing was.
    pub choice: Option<&'a Choice>,
    /// The chosen level, or the one that was asked about, held against the account.
    pub plan: &'a Plan,
    pub met: Option<LevelName>,
    /// When the level is put back next, if it is.
    pub next: Option<String>,
}

const WIDTH: usize = 110;

impl Status<'_> {
    pub fn text(&self, paint: Paint) -> String {
        let mut text = self.heading(paint);
        if !self.seen.regions.is_empty() {
            text += "\n";
            text += &self.region_table(paint);
        }
        text += "\n";
        text += &self.setting_table(paint);
        text += &self.remarks(paint);
        text
    }

    fn heading(&self, paint: Paint) -> String {
        let met = match self.met {
            Some(level) if level == self.plan.level => paint.it(Tone::Good, level.word()),
            Some(level) => paint.it(Tone::Warning, level.word()),
            None => paint.it(Tone::Bad, "no level"),
        };
        let chosen = match self.choice {
            None => paint.it(Tone::Warning, "nothing chosen yet"),
            Some(it) if it.opted_in => format!("{}, opted in", it.level.word()),
            Some(it) => format!("{}, not opted in", it.level.word()),
        };
        let mut text = format!("Account   {}\n", paint.it(Tone::Strong, self.place));
        text += &format!("Chosen    {chosen}\nMeets     {met}\n");
        if let Some(next) = &self.next {
            text += &format!("Put back  {next}\n");
        }
        if let Some(it) = self.choice.filter(|it| !it.exclusions.is_empty()) {
            let words: Vec<_> = it.exclusions.iter().map(|it| it.text()).collect();
            text += &format!("Excluded  {}\n", wrapped(&words.join(", "), 10, WIDTH));
        }
        text
    }

    fn region_table(&self, paint: Paint) -> String {
        let rows: Vec<_> = self.seen.regions.iter().map(|it| self.region_row(it)).collect();
        table(&["REGION", "STATUS", "RECORDED", "VALIDATED", "ENCRYPTED", "BASELINE"], &rows, paint)
    }

    fn region_row(&self, region: &Region) -> Vec<Cell> {
        let row = |cells: [(&str, Tone); 4]| {
            let mut row = vec![Cell::new(&region.name), Cell::new(opt_word(&region.opt_status))];
            row.extend(cells.map(|(text, tone)| Cell::new(text).tone(tone)));
            row
        };
        let faint = ("-", Tone::Faint);
        let verdict = self.region_verdict(region);
        match &region.view {
            Seen::Unknown(_) => row([("?", Tone::Warning), faint, faint, verdict]),
            Seen::Known(None) if verdict.0 == "off" => row([faint, faint, faint, verdict]),
            Seen::Known(None) => row([("no", Tone::Bad), faint, faint, verdict]),
            Seen::Known(Some(view)) => {
                let recorded = match self.is_logging() {
                    Some(true) if view.home_region == region.name => ("yes, home", Tone::Good),
                    Some(true) => ("yes", Tone::Good),
                    Some(false) => ("stopped", Tone::Bad),
                    None => ("?", Tone::Warning),
                };
                let valid =
                    if view.log_file_validation { ("yes", Tone::Good) } else { ("no", Tone::Bad) };
                let key = if view.kms_key.is_some() { "SSE-KMS" } else { "SSE-S3" };
                row([recorded, valid, (key, Tone::Plain), verdict])
            }
        }
    }

    /// How the region stands against the level, as far as it shows from there.
    pub fn region_verdict(&self, region: &Region) -> (&'static str, Tone) {
        let excluded = self
            .choice
            .is_some_and(|it| it.exclusions.iter().any(|it| it.covers("", "", &region.name)));
        let off = ["DISABLED", "DISABLING", "ENABLING"].contains(&region.opt_status.as_str());
        match &region.view {
            _ if excluded => ("excluded", Tone::Faint),
            _ if off => ("off", Tone::Faint),
            Seen::Unknown(_) => ("unknown", Tone::Warning),
            Seen::Known(Some(view)) if self.serves(view) => ("ok", Tone::Good),
            Seen::Known(_) => ("drift", Tone::Bad),
        }
    }

    /// Whether the trail, seen from a region, is as its settings are wanted.
    fn serves(&self, view: &View) -> bool {
        let bad = |it: &Check| {
            it.setting.starts_with("trail.")
                && it.setting != "trail.tags"
                && matches!(
                    it.verdict,
                    Verdict::Differs(_) | Verdict::Unknown(_) | Verdict::Follows
                )
        };
        view.is(&self.seen.account) && !self.plan.checks.iter().any(bad)
    }

    fn is_logging(&self) -> Option<bool> {
        match &self.seen.trail {
            Seen::Known(Some(trail)) => match &trail.logging {
                Seen::Known(it) => Some(*it),
                Seen::Unknown(_) => None,
            },
            _ => None,
        }
    }

    fn setting_table(&self, paint: Paint) -> String {
        let rows: Vec<_> = self.plan.checks.iter().map(row).collect();
        table(&["SETTING", "WANTED", "FOUND", "VERDICT"], &rows, paint)
    }

    fn remarks(&self, paint: Paint) -> String {
        let mut text = String::new();
        let mut remark = |tone, mark: &str, it: &str| {
            let mark = paint.it(tone, mark);
            text += &format!("\n{mark}  {}", wrapped(it, 3, WIDTH));
        };
        for check in &self.plan.checks {
            match (&check.verdict, check.verdict.why()) {
                (Verdict::Unknown(_), Some(why)) => {
                    remark(Tone::Warning, "?", &format!("{}: {why}", check.setting));
                }
                (Verdict::Note(_), Some(why)) => {
                    remark(Tone::Warning, "!", &format!("{}: {why}", check.setting));
                }
                _ => {}
            }
        }
        for region in &self.seen.regions {
            if let Seen::Unknown(why) = &region.view {
                remark(Tone::Warning, "?", &format!("{}: {why}", region.name));
            }
        }
        if let Seen::Known(Some(trail)) = &self.seen.trail
            && let Some(error) = &trail.delivery_error
        {
            remark(Tone::Bad, "!", &format!("the last delivery of log files failed: {error}"));
        }
        if let Some(key) = dying_key(self.seen) {
            let said = format!(
                "the key {key} is pending deletion: log files encrypted with it will be unreadable for \
                 ever. `trailkeep baseline key-impact` lists them."
            );
            remark(Tone::Bad, "!", &said);
        }
        if !text.is_empty() {
            text.push('\n');
        }
        text
    }

    pub fn json(&self) -> Value {
        let regions: Vec<_> = self.seen.regions.iter().map(|it| self.region_json(it)).collect();
        json!({
            "account": self.seen.account,
            "place": self.place,
            "home_region": self.seen.home_region,
            "chosen": self.choice.map(Written::from),
            "next": self.next,
            "compared_with": self.plan.level,
            "meets": self.met,
            "regions": regions,
            "settings": super::plan::checks_json(&self.plan.checks),
            "key_pending_deletion": dying_key(self.seen),
        })
    }

    fn region_json(&self, region: &Region) -> Value {
        let (trail, unknown) = match &region.view {
            Seen::Known(view) => (json!(view), Value::Null),
            Seen::Unknown(why) => (Value::Null, json!(why)),
        };
        json!({
            "region": region.name,
            "opt_status": region.opt_status,
            "trail": trail,
            "logging": trail.is_object().then(|| self.is_logging()).flatten(),
            "baseline": self.region_verdict(region).0,
            "unknown": unknown,
        })
    }
}

fn row(check: &Check) -> Vec<Cell> {
    let (mark, tone) = match &check.verdict {
        Verdict::Met => ("ok".into(), Tone::Good),
        Verdict::Differs(_) => ("drift".into(), Tone::Bad),
        Verdict::Follows => ("comes with it".into(), Tone::Faint),
        Verdict::Unknown(_) => ("unknown".into(), Tone::Warning),
        Verdict::Excluded(by) => (format!("excluded by {by}"), Tone::Faint),
        Verdict::Note(_) => ("see below".into(), Tone::Warning),
    };
    vec![
        Cell::new(check.setting),
        Cell::new(short(&check.wanted)),
        Cell::new(short(&check.found)),
        Cell::new(mark).tone(tone),
    ]
}

/// An ARN of a key without what all keys share.
fn short(text: &str) -> String {
    match text.split_once(":key/") {
        Some((before, id)) if before.starts_with("arn:") => format!("key {id}"),
        _ => text.into(),
    }
}

fn opt_word(status: &str) -> String {
    status.to_lowercase().replace('_', " ")
}

fn dying_key(seen: &Observed) -> Option<&str> {
    match &seen.key {
        Seen::Known(Some(key)) if key.state == "PendingDeletion" => Some(&key.arn),
        _ => None,
    }
}
