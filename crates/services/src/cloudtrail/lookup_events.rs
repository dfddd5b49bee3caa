//! `LookupEvents`: what happened in this region in the last 90 days.
//!
//! Management events only, whether or not a trail heard them, newest first.
//!
//! # Invariants
//!
//! * A token goes on exactly where its page ended, and with the same parameters only.
//! * No trail is needed, and none can hide anything from here.

use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use trail::{Attribute, Found, Place, Query, RETENTION_MS};
use wire::{Time, cloudtrail as aws};

use crate::prelude::*;

pub(crate) struct LookupEvents;

const RESULTS_MAX: i32 = 50;

impl Operation for LookupEvents {
    type Shape = aws::LookupEvents;
    const AUDIT: Audit = Audit::management(Read);

    fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(Access::to("cloudtrail:LookupEvents", "*"))
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let limit = input.max_results.unwrap_or(RESULTS_MAX);
        if !(1..=RESULTS_MAX).contains(&limit) {
            let message = format!("A maximum of {RESULTS_MAX} results can be returned.");
            return Err(aws::invalid_max_results(message).into());
        }
        let (attribute, value) = attribute(&input)?;
        let (from, until) = range(cx, &input)?;
        let fingerprint = fingerprint(cx, &input);
        let after = match input.next_token.as_deref() {
            None => None,
            Some(token) => Some(read_token(token, &fingerprint)?),
        };
        // Insights are not built: there are none to be shown.
        if input.event_category.is_some() {
            let events = Some(Vec::new());
            return Ok(aws::LookupEventsResponse { events, next_token: None });
        }
        let query = Query {
            account: &cx.caller.account,
            region: &cx.region,
            attribute,
            value: &value,
            from,
            until,
            after,
            limit: usize::try_from(limit).unwrap_or(0),
        };
        let (events, next) = trail::lookup(tx, &query)?;
        Ok(aws::LookupEventsResponse {
            events: Some(events.into_iter().map(show).collect()),
            next_token: next.map(|it| write_token(it, &fingerprint)),
        })
    }
}

/// At most one attribute.
fn attribute(input: &aws::LookupEventsRequest) -> Result<(Attribute, String), Refusal> {
    let wrong = |message: &str| Err(aws::invalid_lookup_attributes(message));
    match input.lookup_attributes.as_deref() {
        None | Some([]) => Ok((Attribute::All, String::new())),
        Some([only]) => match Attribute::parse(&only.attribute_key) {
            Some(attribute) => Ok((attribute, only.attribute_value.clone())),
            None => wrong("The lookup attribute key is not valid."),
        },
        Some(_) => wrong("Only one lookup attribute can be specified."),
    }
}

/// The range in milliseconds, both ends included, no further back than the history reaches.
fn range(cx: &Context, input: &aws::LookupEventsRequest) -> Result<(i64, i64), Refusal> {
    let start = input.start_time.map_or(i64::MIN, |it| it.0);
    let end = input.end_time.map_or(i64::MAX, |it| it.0.saturating_add(SECOND_MS - 1));
    if start > end {
        let message = "The start time must be earlier than the end time.";
        return Err(aws::invalid_time_range(message));
    }
    Ok((start.max(cx.now - RETENTION_MS), end))
}

/// Times are given in seconds, and a second is included as a whole.
const SECOND_MS: i64 = 1000;

/// What a token is bound to: everything that was asked but the size of the page.
fn fingerprint(cx: &Context, input: &aws::LookupEventsRequest) -> [u8; 8] {
    let time = |it: Option<Time>| it.map(|it| it.0);
    let asked = (time(input.start_time), time(input.end_time), &input.event_category);
    let text =
        format!("{:?} {:?} {:?} {asked:?}", cx.caller.account, cx.region, input.lookup_attributes);
    let mut fingerprint = [0; 8];
    fingerprint.copy_from_slice(&digest(&SHA256, text.as_bytes()).as_ref()[..8]);
    fingerprint
}

fn write_token(place: Place, fingerprint: &[u8; 8]) -> String {
    let parts = [*fingerprint, place.time_ms.to_be_bytes(), place.sequence.to_be_bytes()];
    BASE64.encode(parts.concat())
}

fn read_token(token: &str, fingerprint: &[u8; 8]) -> Result<Place, Refusal> {
    let invalid = || aws::invalid_next_token("The token is not valid for these parameters.");
    let bytes = BASE64.decode(token).map_err(|_| invalid())?;
    let (parts, []) = bytes.as_chunks::<8>() else { return Err(invalid()) };
    match parts {
        [bound, time, sequence] if bound == fingerprint => Ok(Place {
            time_ms: u64::from_be_bytes(*time),
            sequence: u64::from_be_bytes(*sequence),
        }),
        _ => Err(invalid()),
    }
}

fn show(event: Found) -> aws::Event {
    let resource =
        |(kind, name)| aws::Resource { resource_type: Some(kind), resource_name: Some(name) };
    aws::Event {
        event_id: Some(event.id),
        event_name: Some(event.name),
        read_only: Some(if event.read_only { "true" } else { "false" }.into()),
        access_key_id: event.access_key_id,
        // As in the record: whole seconds.
        event_time: Some(Time(event.time_ms.div_euclid(SECOND_MS) * SECOND_MS)),
        event_source: Some(event.source),
        username: event.user_name,
        resources: Some(event.resources.into_iter().map(resource).collect()),
        cloud_trail_event: Some(event.record),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cloudtrail::get_trail::GetTrail;
    use crate::testing::{BEGINNING, World};

    fn by(key: &str, value: &str) -> aws::LookupEventsRequest {
        let (attribute_key, attribute_value) = (key.into(), value.into());
        let attribute = aws::LookupAttribute { attribute_key, attribute_value };
        aws::LookupEventsRequest { lookup_attributes: Some(vec![attribute]), ..Default::default() }
    }

    fn names(world: &mut World, input: aws::LookupEventsRequest) -> Vec<String> {
        let told = world.call::<LookupEvents>(input).unwrap();
        told.events.unwrap().into_iter().map(|it| it.event_name.unwrap()).collect()
    }

    #[test]
    fn events_are_found_newest_first_by_each_attribute() {
        let mut world = World::with_trail("audit");
        let missing = aws::GetTrailRequest { name: "missing".into() };
        world.call::<GetTrail>(missing).unwrap_err();
        let all = ["GetTrail", "CreateTrail", "PutBucketPolicy", "CreateBucket"];
        assert_eq!(names(&mut world, Default::default()), all);
        assert_eq!(names(&mut world, by("EventName", "CreateTrail")), ["CreateTrail"]);
        assert_eq!(names(&mut world, by("EventSource", "s3.amazonaws.com")), all[2..]);
        assert_eq!(names(&mut world, by("ReadOnly", "false")), all[1..]);
        assert_eq!(names(&mut world, by("ResourceType", "AWS::S3::Bucket")), all[1..]);
        assert_eq!(names(&mut world, by("ResourceName", "vault")), all[1..]);
        assert_eq!(names(&mut world, by("ResourceName", "missing")), ["GetTrail"]);
        assert_eq!(names(&mut world, by("Username", "alice")), [""; 0]);
        let id = "00000000-0000-4000-8000-000000000003";
        assert_eq!(names(&mut world, by("EventId", id)), ["CreateTrail"]);
        assert_eq!(names(&mut world, by("AccessKeyId", "AKIAIOSFODNN7EXAMPLE")).len(), 13);
        assert_eq!(names(&mut world, by("Username", "root")).len(), 14);
        assert!(names(world.region("eu-west-1"), Default::default()).is_empty());
    }

    #[test]
    fn an_event_shows_its_record() {
        let mut world = World::with_trail("audit");
        let told = world.call::<LookupEvents>(by("EventName", "CreateTrail")).unwrap();
        let event = told.events.unwrap().remove(0);
        let record: serde_json::Value =
            serde_json::from_str(&event.cloud_trail_event.unwrap()).unwrap();
        assert_eq!(record, world.records()[2]);
        assert_eq!(event.username.as_deref(), Some("root"));
        assert_eq!(event.read_only.as_deref(), Some("false"));
        assert_eq!(record["eventID"].as_str(), event.event_id.as_deref());
    }

    #[test]
    fn a_token_belongs_to_what_was_asked() {
        let mut world = World::with_trail("audit");
        let page = |max: i32, token: Option<String>| aws::LookupEventsRequest {
            max_results: Some(max),
            next_token: token,
            end_time: Some(Time(BEGINNING + 3000)),
            ..Default::default()
        };
        let first = world.call::<LookupEvents>(page(1, None)).unwrap();
        assert_eq!(first.events.unwrap()[0].event_name.as_deref(), Some("CreateTrail"));
        let token = first.next_token.clone();
        let second = world.call::<LookupEvents>(page(50, token.clone())).unwrap();
        assert_eq!(second.events.unwrap()[0].event_name.as_deref(), Some("PutBucketPolicy"));
        assert_eq!(second.next_token, None);
        let other = aws::LookupEventsRequest { next_token: token, ..by("ReadOnly", "true") };
        let refusal = world.call::<LookupEvents>(other).unwrap_err();
        assert_eq!(refusal.exception, "InvalidNextTokenException");
    }

    #[test]
    fn the_history_reaches_back_ninety_days() {
        let mut world = World::with_trail("audit");
        world.advance(90 * 24 * 3600 - 10);
        assert_eq!(names(&mut world, by("EventName", "CreateBucket")).len(), 1);
        world.advance(20);
        assert!(names(&mut world, by("EventName", "CreateBucket")).is_empty());
    }

    #[test]
    fn what_cannot_be_asked_is_refused() {
        let mut world = World::new();
        let mut said =
            |input| world.call::<LookupEvents>(input).unwrap_err().exception.into_owned();
        let backwards = aws::LookupEventsRequest {
            start_time: Some(Time(9000)),
            end_time: Some(Time(1000)),
            ..Default::default()
        };
        assert_eq!(said(backwards), "InvalidTimeRangeException");
        let many = aws::LookupEventsRequest { max_results: Some(51), ..Default::default() };
        assert_eq!(said(many), "InvalidMaxResultsException");
        assert_eq!(said(by("Color", "red")), "InvalidLookupAttributesException");
        let broken =
            aws::LookupEventsRequest { next_token: Some("x".into()), ..Default::default() };
        assert_eq!(said(broken), "InvalidNextTokenException");
    }
}
