//! A plan, and what became of it.
//!
//! # Invariants
//!
//! * Whatever is left alone is shown with its reason, beside what would be done.

use serde_json::{Value, json};

use super::{Paint, Tone, counted, wrapped};
use crate::core::carry::{Done, Outcome};
use crate::core::checks::{Check, Verdict};
use crate::core::plan::Plan;
use crate::core::steps::Step;

const WIDTH: usize = 110;

/// What would be done, and what would be left alone and why.
pub fn text(place: &str, plan: &Plan, paint: Paint) -> String {
    let mut text = heading(place, plan, paint);
    let mut resource = "";
    for step in &plan.steps {
        if step.resource != resource {
            resource = &step.resource;
            text += &format!("\n  {} {}\n", paint.it(Tone::Faint, "in"), resource);
        }
        text += &line(paint.it(Tone::Warning, "~"), step, &step.because, paint);
    }
    text += &left_alone(&plan.checks, paint);
    text += &format!("\n{}\n", summary(plan));
    text
}

/// Which account is brought to which level, and what is left alone: for those who see the steps taken.
pub fn brief(place: &str, plan: &Plan, paint: Paint) -> String {
    heading(place, plan, paint) + &left_alone(&plan.checks, paint)
}

fn heading(place: &str, plan: &Plan, paint: Paint) -> String {
    let (place, level) = (paint.it(Tone::Strong, place), paint.it(Tone::Strong, plan.level.word()));
    format!("Account {place}, level {level}\n")
}

fn line(mark: String, step: &Step, detail: &str, paint: Paint) -> String {
    let detail = paint.it(Tone::Faint, &wrapped(&format!("{}; {detail}", step.call), 6, WIDTH));
    format!("  {mark} {}\n      {detail}\n", step.will)
}

fn left_alone(checks: &[Check], paint: Paint) -> String {
    let mut text = String::new();
    for check in checks {
        let (mark, why) = match &check.verdict {
            Verdict::Excluded(by) => (paint.it(Tone::Faint, "-"), format!("excluded by {by}")),
            Verdict::Unknown(why) => {
                (paint.it(Tone::Warning, "?"), format!("cannot be told: {why}"))
            }
            Verdict::Note(why) => (paint.it(Tone::Warning, "!"), why.clone()),
            _ => continue,
        };
        text += &format!("  {mark} {}\n", wrapped(&format!("{}: {why}", check.setting), 4, WIDTH));
    }
    match text.is_empty() {
        true => text,
        false => format!("\n{text}"),
    }
}

fn summary(plan: &Plan) -> String {
    let mut text = match plan.steps.len() {
        0 => format!("Nothing to do: the account is at {}.", plan.level.word()),
        n => format!("{} to do.", counted(n, "step")),
    };
    let excluded = plan.count("excluded");
    if excluded > 0 {
        text += &format!(" {} excluded.", counted(excluded, "setting"));
    }
    if plan.has_unknowns() {
        text = text.replace(&format!(": the account is at {}", plan.level.word()), "");
        text += &format!(" {} could not be read.", counted(plan.count("unknown"), "setting"));
    }
    text
}

/// One step as it is taken.
pub fn done_text(done: &Done, paint: Paint) -> String {
    let (mark, detail) = match &done.outcome {
        Outcome::Did(what) => (paint.it(Tone::Good, "✓"), what.clone()),
        Outcome::Refused(why) => (paint.it(Tone::Bad, "✗"), format!("refused: {why}")),
        Outcome::Waits(part) => {
            (paint.it(Tone::Warning, "…"), format!("not done: there is no {} for it", part.word()))
        }
    };
    line(mark, &done.step, &detail, paint)
}

pub fn done_summary(report: &[Done]) -> String {
    let count = |kind: fn(&Outcome) -> bool| report.iter().filter(|it| kind(&it.outcome)).count();
    let did = count(|it| matches!(it, Outcome::Did(_)));
    let refused = count(|it| matches!(it, Outcome::Refused(_)));
    let waits = count(|it| matches!(it, Outcome::Waits(_)));
    let mut text = format!("{} done", counted(did, "step"));
    if refused > 0 {
        text += &format!(", {refused} refused");
    }
    if waits > 0 {
        text += &format!(", {waits} waiting for those");
    }
    text + "."
}

pub fn checks_json(checks: &[Check]) -> Value {
    let one = |it: &Check| {
        json!({
            "setting": it.setting,
            "resource": it.resource,
            "region": it.region,
            "wanted": it.wanted,
            "found": it.found,
            "verdict": it.verdict.word(),
            "why": it.verdict.why(),
        })
    };
    checks.iter().map(one).collect()
}

pub fn json(place: &str, plan: &Plan) -> Value {
    json!({
        "place": place,
        "level": plan.level,
        "changes": plan.steps.len(),
        "complete": !plan.has_unknowns(),
        "steps": plan.steps,
        "settings": checks_json(&plan.checks),
    })
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;
    use crate::core::carry::carry_out;
    use crate::core::choice::Choice;
    use crate::core::levels::LevelName;
    use crate::core::testing::{Account, park};

    #[test]
    fn a_plan_and_its_end_read_well() {
        let mut account = Account::at(&Choice::of(LevelName::Secure));
        account.trail().unwrap().log_file_validation = false;
        account.refuses = vec!["s3:PutBucketEncryption"];
        let plan = account.plan(&Choice::of(LevelName::Basic));
        let mut said = text("111122223333", &plan, Paint(false));
        let report = park(carry_out(&plan.steps, &mut account, |_| {}));
        for done in &report {
            said += &done_text(done, Paint(false));
        }
        said += &done_summary(&report);
        expect![[r#"
            Account 111122223333, level basic

              in arn:aws:s3:::trailkeep-baseline-111122223333
              ~ encrypt new files with S3's own keys; old files stay as they are
                  s3:PutBucketEncryption; wanted: AES256; found: aws:kms with arn:aws:kms:us-east-1:111122223333:key/made

              in arn:aws:cloudtrail:us-east-1:111122223333:trail/trailkeep-baseline
              ~ sign a digest of the log files every hour
                  cloudtrail:UpdateTrail; wanted: on; found: off
              ~ encrypt log files with S3's own keys; the key stays
                  cloudtrail:UpdateTrail; wanted: S3's own keys; found: arn:aws:kms:us-east-1:111122223333:key/made
              ~ note the level on the trail
                  cloudtrail:AddTags; wanted: basic; found: secure

            4 steps to do.
              ✗ encrypt new files with S3's own keys; old files stay as they are
                  s3:PutBucketEncryption; refused: AccessDenied: no.
              ✓ sign a digest of the log files every hour
                  cloudtrail:UpdateTrail; cloudtrail:UpdateTrail
              ✓ encrypt log files with S3's own keys; the key stays
                  cloudtrail:UpdateTrail; cloudtrail:UpdateTrail
              ✓ note the level on the trail
                  cloudtrail:AddTags; cloudtrail:AddTags
            3 steps done, 1 refused."#]].assert_eq(&said);
        let json = json("111122223333", &plan);
        assert_eq!(json["changes"], 4);
        assert_eq!(json["steps"][0]["call"], "s3:PutBucketEncryption");
    }
}
