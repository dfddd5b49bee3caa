//! Whoever is not the root user of a bucket's account is refused, whatever he asks for, and the
//! refusal is on record.

use gate::Entry;
use identity::Caller;
use trail::{Effect, Plane};
use wire::{Body, Document, Map, Refusal};

use super::OPERATIONS;
use super::testing::{create_upload, put, versioned};
use crate::testing::World;

/// What only concerns the caller's own account.
const OF_ONE_S_OWN: [&str; 2] = ["CreateBucket", "ListBuckets"];

/// What is refused entry by entry, in an answer that succeeds.
const ITEMIZED: &str = "DeleteObjects";

/// The least that an operation can be asked with.
fn least_input(entry: &Entry, upload_id: &str) -> Map {
    let mut input = Map::new();
    for member in entry.model.input.members {
        let wanted = member.required || member.name == "MultipartUpload" || member.streaming;
        if wanted {
            input.insert(member.name, least_value(member.name, upload_id));
        }
    }
    input
}

fn least_value(name: &str, upload_id: &str) -> Document {
    let map =
        |name: &'static str, value: Document| Document::Map(Map::from_iter([(name.into(), value)]));
    match name {
        "Bucket" => Document::text("ledger"),
        "Key" => Document::text("a"),
        "CopySource" => Document::text("ledger/a"),
        "Id" => Document::text("one"),
        "UploadId" => Document::text(upload_id),
        "PartNumber" => Document::Integer(1),
        "Policy" => Document::text("{}"),
        "Body" => Document::Body(Box::new(Body::inline("v2"))),
        "ObjectAttributes" => Document::List(vec![Document::text("ETag")]),
        "Tagging" => map("TagSet", Document::List(Vec::new())),
        "Delete" => map("Objects", Document::List(vec![map("Key", Document::text("a"))])),
        "OwnershipControls" => map("Rules", Document::List(Vec::new())),
        "PublicAccessBlockConfiguration" => map("BlockPublicAcls", Document::Bool(true)),
        "VersioningConfiguration" => map("Status", Document::text("Suspended")),
        "ServerSideEncryptionConfiguration" => map("Rules", Document::List(Vec::new())),
        "ObjectEncryption" | "BucketLoggingStatus" => Document::Map(Map::new()),
        "MultipartUpload" => map("Parts", Document::List(Vec::new())),
        other => panic!("say what {other} is to be at least"),
    }
}

/// The refusal of each operation, and the name and error of the events it left, if any.
fn refusals(
    caller: fn(&mut World) -> &mut World,
    spared: &[&str],
) -> Vec<(&'static Entry, Refusal, Vec<String>)> {
    let mut world = World::new();
    versioned(&mut world, "ledger");
    put(&mut world, "ledger", "a", b"v1");
    let upload_id = create_upload(&mut world, "ledger", "a");
    let others = OPERATIONS.iter().filter(|it| it.name != ITEMIZED && !spared.contains(&it.name));
    let refused = others.map(|entry| {
        let before = world.records().len();
        let answer = caller(&mut world).answer(entry, least_input(entry, &upload_id));
        let refusal = answer.expect_err(entry.name);
        let event = |it: &serde_json::Value| format!("{} {}", it["eventName"], it["errorCode"]);
        (entry, refusal, world.records()[before..].iter().map(event).collect())
    });
    refused.collect()
}

#[test]
fn the_root_user_of_another_account_is_refused_by_every_operation_and_recorded_in_both() {
    for (entry, refusal, events) in refusals(World::stranger, &OF_ONE_S_OWN) {
        check_refusal(entry, &refusal, &events, 2);
    }
}

#[test]
fn a_service_is_refused_by_every_operation_that_no_policy_allows_it_and_recorded() {
    let refused = refusals(|world| world.service("config.amazonaws.com"), &OF_ONE_S_OWN);
    for (entry, refusal, events) in refused {
        check_refusal(entry, &refusal, &events, 1);
    }
}

#[test]
fn a_user_without_any_policy_is_refused_by_every_operation_and_recorded() {
    for (entry, refusal, events) in refusals(|world| world.user("nobody", &[]), &[]) {
        check_refusal(entry, &refusal, &events, 1);
    }
}

#[test]
fn whoever_signs_nothing_is_refused_by_every_operation_and_recorded_with_the_owner() {
    let refused = refusals(|world| world.caller(Caller::anonymous()), &OF_ONE_S_OWN);
    for (entry, refusal, events) in refused {
        check_refusal(entry, &refusal, &events, 1);
        assert_eq!(refusal.message, "Access Denied", "{}", entry.name);
    }
}

fn check_refusal(entry: &Entry, refusal: &Refusal, events: &[String], copies: usize) {
    assert_eq!((&*refusal.code, refusal.status), ("AccessDenied", 403), "{}", entry.name);
    let name = entry.audit.event_name.unwrap_or(entry.name);
    let event = format!("\"{name}\" \"AccessDenied\"");
    // Nobody listens, so a read of data leaves no event here, refused or not.
    let unheard = entry.audit.plane == Plane::Data && entry.audit.effect == Effect::Read;
    let expected = if unheard { Vec::new() } else { vec![event; copies] };
    assert_eq!(events, expected, "{}", entry.name);
}

#[test]
fn refused_calls_change_nothing() {
    let mut world = World::new();
    versioned(&mut world, "ledger");
    put(&mut world, "ledger", "a", b"v1");
    let upload_id = create_upload(&mut world, "ledger", "a");
    for entry in OPERATIONS.iter().filter(|it| !OF_ONE_S_OWN.contains(&it.name)) {
        let _ = world.stranger().answer(entry, least_input(entry, &upload_id));
    }
    world.root();
    assert_eq!(super::testing::get(&mut world, "ledger", "a"), b"v1");
    let part = super::testing::upload_part(&mut world, ("ledger", "a"), &upload_id, 1, b"part");
    super::testing::complete_upload(&mut world, ("ledger", "a"), &upload_id, vec![part]).unwrap();
}
