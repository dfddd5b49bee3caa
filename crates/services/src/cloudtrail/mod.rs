//! CloudTrail: trails, what they select, what happened.
//!
//! # Invariants
//!
//! * A trail is changed in its home region only. Elsewhere a trail of all regions is a shadow: it
//!   can be read, and not found by its bare name.
//! * What is not built (keys, topics, log groups, organizations) is refused by name, never stored.
//! * Writing a trail and letting it listen are one thing: [`trail::Trail::put`].

mod add_tags;
mod create_trail;
mod delete_trail;
mod describe_trails;
mod destination;
mod encryption;
mod get_event_selectors;
mod get_insight_selectors;
mod get_trail;
mod get_trail_status;
#[cfg(test)]
mod key_stories;
mod list_public_keys;
mod list_tags;
mod list_trails;
mod lookup_events;
mod names;
mod put_event_selectors;
mod remove_tags;
mod selectors;
mod start_logging;
mod stop_logging;
#[cfg(test)]
mod stories;
mod tags;
#[cfg(test)]
mod testing;
mod trails;
mod update_trail;
pub mod worker;

use gate::Entry;

pub const OPERATIONS: &[Entry] = &[
    Entry::of::<add_tags::AddTags>(),
    Entry::of::<create_trail::CreateTrail>(),
    Entry::of::<delete_trail::DeleteTrail>(),
    Entry::of::<describe_trails::DescribeTrails>(),
    Entry::of::<get_event_selectors::GetEventSelectors>(),
    Entry::of::<get_insight_selectors::GetInsightSelectors>(),
    Entry::of::<get_trail::GetTrail>(),
    Entry::of::<get_trail_status::GetTrailStatus>(),
    Entry::of::<list_public_keys::ListPublicKeys>(),
    Entry::of::<list_tags::ListTags>(),
    Entry::of::<list_trails::ListTrails>(),
    Entry::of::<lookup_events::LookupEvents>(),
    Entry::of::<put_event_selectors::PutEventSelectors>(),
    Entry::of::<remove_tags::RemoveTags>(),
    Entry::of::<start_logging::StartLogging>(),
    Entry::of::<stop_logging::StopLogging>(),
    Entry::of::<update_trail::UpdateTrail>(),
];
