//! `PutEventSelectors`: say which events a trail wants.
//!
//! The selectors replace those that were there, be they of the other kind.
//!
//! # Invariants
//!
//! * The next call is judged by the new selectors, this one by the old.
//! * What cannot be evaluated is refused: a selector that is stored is obeyed.

use trail::Selectors;
use wire::cloudtrail as aws;

use super::{selectors, trails};
use crate::prelude::*;

pub(crate) struct PutEventSelectors;

impl Operation for PutEventSelectors {
    type Shape = aws::PutEventSelectors;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, _: &Tx, input: &Input<Self>) -> Outcome<Access> {
        trails::access(cx, "cloudtrail:PutEventSelectors", &input.trail_name)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let basic = input.event_selectors.filter(|it| !it.is_empty());
        let advanced = input.advanced_event_selectors.filter(|it| !it.is_empty());
        let chosen = match (basic, advanced) {
            (Some(basic), None) => Selectors::Basic(selectors::read_basic(basic)?),
            (None, Some(advanced)) => Selectors::Advanced(selectors::read_advanced(advanced)?),
            (None, None) => return Err(aws::invalid_event_selectors(NOTHING).into()),
            (Some(_), Some(_)) => return Err(aws::invalid_event_selectors(BOTH).into()),
        };
        let mut trail = trails::changeable(cx, tx, &input.trail_name)?;
        trail.selectors = chosen;
        trail.custom_selectors = true;
        trail.put(tx)?;
        let mut output =
            aws::PutEventSelectorsResponse { trail_arn: Some(trail.arn()), ..Default::default() };
        match &trail.selectors {
            Selectors::Basic(it) => output.event_selectors = Some(selectors::show_basic(it)),
            Selectors::Advanced(it) => {
                output.advanced_event_selectors = Some(selectors::show_advanced(it));
            }
        }
        Ok(output)
    }
}

const NOTHING: &str = "Event selectors or advanced event selectors must be specified.";
const BOTH: &str = "Event selectors and advanced event selectors cannot both be specified.";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cloudtrail::get_event_selectors::GetEventSelectors;
    use crate::testing::World;

    fn basic(data: &[(&str, &[&str])]) -> aws::PutEventSelectorsRequest {
        let resource = |(kind, values): &(&str, &[&str])| aws::DataResource {
            r#type: Some(kind.to_string()),
            values: Some(values.iter().map(|it| it.to_string()).collect()),
        };
        let selector = aws::EventSelector {
            read_write_type: Some("All".into()),
            include_management_events: Some(true),
            data_resources: Some(data.iter().map(resource).collect()),
            exclude_management_event_sources: None,
        };
        aws::PutEventSelectorsRequest {
            trail_name: "audit".into(),
            event_selectors: Some(vec![selector]),
            ..Default::default()
        }
    }

    fn advanced(fields: &[(&str, &[&str])]) -> aws::PutEventSelectorsRequest {
        let field = |(field, equals): &(&str, &[&str])| aws::AdvancedFieldSelector {
            field: field.to_string(),
            equals: Some(equals.iter().map(|it| it.to_string()).collect()),
            ..Default::default()
        };
        let field_selectors = fields.iter().map(field).collect();
        let selector = aws::AdvancedEventSelector { name: Some("mine".into()), field_selectors };
        aws::PutEventSelectorsRequest {
            trail_name: "audit".into(),
            advanced_event_selectors: Some(vec![selector]),
            ..Default::default()
        }
    }

    #[test]
    fn selectors_of_one_kind_replace_those_of_the_other() {
        let mut world = World::with_trail("audit");
        let fields: &[(&str, &[&str])] =
            &[("eventCategory", &["Data"]), ("resources.type", &["AWS::S3::Object"])];
        world.call::<PutEventSelectors>(advanced(fields)).unwrap();
        let get = || aws::GetEventSelectorsRequest { trail_name: "audit".into() };
        let told = world.call::<GetEventSelectors>(get()).unwrap();
        assert_eq!((told.event_selectors, told.advanced_event_selectors.unwrap().len()), (None, 1));
        world.call::<PutEventSelectors>(basic(&[("AWS::S3::Object", &["arn:aws:s3"])])).unwrap();
        let told = world.call::<GetEventSelectors>(get()).unwrap();
        assert_eq!((told.event_selectors.unwrap().len(), told.advanced_event_selectors), (1, None));
    }

    #[test]
    fn selectors_that_make_no_sense_are_refused() {
        let mut world = World::with_trail("audit");
        let mut said = |input| {
            let refusal = world.call::<PutEventSelectors>(input).unwrap_err();
            assert_eq!(refusal.exception, "InvalidEventSelectorsException");
            refusal.message
        };
        assert_eq!(
            said(basic(&[("AWS::SQS::Queue", &["x"])])),
            "Value AWS::SQS::Queue for DataResources.Type is invalid. Valid values are: \
             AWS::DynamoDB::Table, AWS::Lambda::Function, AWS::S3::Object"
        );
        assert_eq!(
            said(basic(&[("AWS::S3::Object", &["arn:aws:s3:::bucket"])])),
            "Value arn:aws:s3:::bucket for DataResources.Values is invalid."
        );
        said(advanced(&[("resources.type", &["AWS::S3::Object"])]));
        said(advanced(&[("eventCategory", &["Data"])]));
        said(advanced(&[("eventCategory", &["Management"]), ("readOnly", &["maybe"])]));
        said(advanced(&[("eventCategory", &["Management"]), ("eventName", &["StopLogging"])]));
        said(aws::PutEventSelectorsRequest { trail_name: "audit".into(), ..Default::default() });
    }
}
