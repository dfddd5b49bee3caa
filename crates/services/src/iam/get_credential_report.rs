//! `GetCredentialReport`: the report that was made last.
//!
//! # Invariants
//!
//! * A report of more than four hours ago is not shown.

use wire::{Time, iam as aws};

use super::credential_report::Report;
use crate::prelude::*;

pub(crate) struct GetCredentialReport;

impl Operation for GetCredentialReport {
    type Shape = aws::GetCredentialReport;
    const AUDIT: Audit = Audit::management(Read);

    fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(Access::to("iam:GetCredentialReport", "*"))
    }

    fn execute(cx: &Context, tx: &mut Tx, _: Input<Self>) -> Outcome<Output<Self>> {
        let Some(report) = Report::find(tx, &cx.caller.account)? else {
            let text = "No report exists. Generate one first.";
            return Err(aws::credential_report_not_present(text).into());
        };
        if report.is_expired(cx.now) {
            let text = "The most recent report has expired. Generate a new one.";
            return Err(aws::credential_report_expired(text).into());
        }
        Ok(aws::GetCredentialReportResponse {
            content: Some(report.text()?),
            report_format: Some("text/csv".into()),
            generated_time: Some(Time(report.made_at)),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::create_access_key::CreateAccessKey;
    use crate::iam::create_login_profile::CreateLoginProfile;
    use crate::iam::generate_credential_report::GenerateCredentialReport;
    use crate::iam::testing::{Device, make_user};
    use crate::testing::World;

    #[test]
    fn a_report_has_a_line_for_everybody_and_twenty_two_columns() {
        let mut world = World::new();
        let absent = world.call::<GetCredentialReport>(Default::default()).unwrap_err();
        assert_eq!((&*absent.code, absent.status), ("ReportNotPresent", 410));
        for name in ["zoe", "Bob"] {
            make_user(&mut world, name);
        }
        let create = aws::CreateLoginProfileRequest {
            user_name: Some("zoe".into()),
            password: Some("Hush-hush-1".into()),
            password_reset_required: None,
        };
        world.call::<CreateLoginProfile>(create).unwrap();
        let key = aws::CreateAccessKeyRequest { user_name: Some("zoe".into()) };
        world.call::<CreateAccessKey>(key).unwrap();
        Device::make(&mut world, "phone").enable(&mut world, "zoe");
        world.call::<GenerateCredentialReport>(Default::default()).unwrap();
        let content = world.call::<GetCredentialReport>(Default::default()).unwrap().content;
        let content = String::from_utf8(content.unwrap()).unwrap();
        let lines: Vec<Vec<&str>> = content.lines().map(|it| it.split(',').collect()).collect();
        assert!(lines.iter().all(|it| it.len() == 22), "{content}");
        let names: Vec<_> = lines.iter().map(|it| it[0]).collect();
        assert_eq!(names, ["user", "<root_account>", "Bob", "zoe"]);
        assert_eq!(lines[2][3..9], ["false", "N/A", "N/A", "N/A", "false", "false"][..]);
        assert_eq!((lines[3][3], lines[3][7], lines[3][8]), ("true", "true", "true"));
        assert!(!content.ends_with('\n'));
        let late = world.advance(4 * 3600).call::<GetCredentialReport>(Default::default());
        assert_eq!(late.unwrap_err().code, "ReportExpired");
    }
}
