//! Status: every region, then every setting.
//!
//! # Invariants
//!
//! * Text and JSON come from the same values.

use serde_json::{Value, json};

use super::{Cell, Paint, Tone, counted, table, wrapped};
use crate::core::checks::{Check, Verdict};
use crate::core::choice::{Choice, Written};
use crate::core::levels::LevelName;
use crate::core::observed::{ASSUMED, Observed, Region, Seen};
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
        let off = |it: &&Region| self.region_verdict(it).0 == "off";
        let shown = self.seen.regions.iter().filter(|it| !off(it));
        let rows: Vec<_> = shown.map(|it| self.region_row(it)).collect();
        let head = ["REGION", "STATUS", "RECORDED", "VALIDATED", "ENCRYPTED", "BASELINE"];
        let mut text = table(&head, &rows, paint);
        let off: Vec<_> = self.seen.regions.iter().filter(off).map(|it| it.name.as_str()).collect();
        if !off.is_empty() {
            let said = format!("{} not enabled: {}", counted(off.len(), "region"), off.join(", "));
            text += &format!("  {}\n", paint.it(Tone::Faint, &wrapped(&said, 2, WIDTH)));
        }
        text
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
            Seen::Known(Some(view)) if view.is(&self.seen.account) => self.trail_verdict(),
            Seen::Known(_) => ("drift", Tone::Bad),
        }
    }

    /// How the trail that records the regions stands, whatever region it is seen from.
    fn trail_verdict(&self) -> (&'static str, Tone) {
        let ours = |it: &&Check| it.setting.starts_with("trail.") && it.setting != "trail.tags";
        let verdicts = || self.plan.checks.iter().filter(ours).map(|it| &it.verdict);
        let fine = |it: &Verdict| matches!(it, Verdict::Met | Verdict::Excluded(_));
        match verdicts().all(fine) {
            false => ("drift", Tone::Bad),
            true if verdicts().any(|it| matches!(it, Verdict::Excluded(_))) => {
                ("excluded", Tone::Faint)
            }
            true => ("ok", Tone::Good),
        }
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
        if self.seen.regions.iter().any(|it| it.opt_status == ASSUMED) {
            let said = "the account could not be asked for its regions (account:ListRegions); those that \
                        every account has are shown. --regions names others.";
            remark(Tone::Warning, "!", said);
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

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;
    use crate::core::exclusion::Exclusion;
    use crate::core::observed::View;
    use crate::core::plan::met_level;
    use crate::core::testing::{Account, levels};

    fn region(name: &str, opt_status: &str, view: Option<View>) -> Region {
        Region { name: name.into(), opt_status: opt_status.into(), view: Seen::Known(view) }
    }

    #[test]
    fn a_status_shows_drift_exclusions_and_a_dying_key() {
        let mut choice = Choice { opted_in: true, ..Choice::of(LevelName::Secure) };
        let mut account = Account::at(&choice);
        choice.exclude(Exclusion::parse("eu-west-1").unwrap()).unwrap();
        choice.exclude(Exclusion::parse("bucket.versioning").unwrap()).unwrap();
        account.bucket().unwrap().versioning = Seen::Known(false);
        account.trail().unwrap().log_file_validation = false;
        account.key().unwrap().state = "PendingDeletion".into();
        let view = View {
            trail_arn: "arn:aws:cloudtrail:us-east-1:111122223333:trail/t".into(),
            home_region: "us-east-1".into(),
            log_file_validation: false,
            kms_key: Some("arn:aws:kms:us-east-1:111122223333:key/made".into()),
        };
        account.seen.regions = vec![
            region("af-south-1", "DISABLED", None),
            region("ap-northeast-1", "ENABLED_BY_DEFAULT", Some(view.clone())),
            region("eu-west-1", "ENABLED_BY_DEFAULT", None),
            region("us-east-1", "ENABLED_BY_DEFAULT", Some(view)),
        ];
        let plan = account.plan(&choice);
        let status = Status {
            place: "111122223333",
            seen: &account.seen,
            choice: Some(&choice),
            plan: &plan,
            met: met_level(&levels(), &choice, &account.seen),
            next: Some("Saturday".into()),
        };
        expect![[r#"
            Account   111122223333
            Chosen    secure, opted in
            Meets     no level
            Put back  Saturday
            Excluded  eu-west-1, bucket.versioning

              REGION          STATUS              RECORDED   VALIDATED  ENCRYPTED  BASELINE
              ap-northeast-1  enabled by default  yes        no         SSE-KMS    drift
              eu-west-1       enabled by default  no         -          -          excluded
              us-east-1       enabled by default  yes, home  no         SSE-KMS    drift
              1 region not enabled: af-south-1

              SETTING                      WANTED                   FOUND                    VERDICT
              bucket.present               there                    there                    ok
              bucket.block_public_access   on                       on                       ok
              bucket.versioning            on                       off                      excluded by bucket.versioning
              bucket.policy                lets the trail write     lets the trail write     ok
              key.present                  enabled                  pending deletion         drift
              key.alias                    set                      set                      ok
              key.policy                   lets CloudTrail encrypt  lets CloudTrail encrypt  ok
              key.rotation                 on                       on                       ok
              bucket.default_encryption    aws:kms with the key     aws:kms with the key     ok
              bucket.expire_after_days     1095 days, old 365       1095 days, old 365       ok
              bucket.mfa_delete            on                       off                      see below
              trail.present                there                    there                    ok
              trail.global_service_events  on                       on                       ok
              trail.multi_region           on                       on                       ok
              trail.log_file_validation    on                       off                      drift
              trail.encrypted_with_key     the key                  the key                  ok
              trail.logging                on                       on                       ok
              trail.tags                   secure                   other choices            drift

            !  bucket.mfa_delete: only the root user can switch MFA Delete on, after removing the lifecycle rules: aws
               s3api put-bucket-versioning --bucket trailkeep-baseline-111122223333 --versioning-configuration
               Status=Enabled,MFADelete=Enabled --mfa 'SERIAL CODE'
            !  the key arn:aws:kms:us-east-1:111122223333:key/made is pending deletion: log files encrypted with it will
               be unreadable for ever. `trailkeep baseline key-impact` lists them.
        "#]].assert_eq(&status.text(Paint(false)));
        let json = status.json();
        assert_eq!(json["regions"][1]["baseline"], "drift");
        assert_eq!(json["meets"], Value::Null);
        assert_eq!(json["key_pending_deletion"], "arn:aws:kms:us-east-1:111122223333:key/made");
    }
}
