//! Records compared with expected text, and with anything at all.

use std::sync::Arc;

use expect_test::{Expect, expect};
use identity::{Caller, Entity, Holder, Principal, Session};
use proptest::prelude::*;
use serde_json::Value;
use wire::{Body, Document, Map, Refusal, Structure, cloudtrail, s3};

use super::*;
use crate::event::{Audit, Effect, Origin, Resource, Tls};

const NOW: i64 = 1_795_300_655_522;

fn origin() -> Origin {
    Origin {
        source_ip: "203.0.113.7".into(),
        user_agent: "aws-cli/1.45.11".into(),
        host: "vault.s3.us-east-1.amazonaws.com".into(),
        tls: Some(Tls { version: "TLSv1.3".into(), cipher: "TLS_AES_128_GCM_SHA256".into() }),
        request_id: "IBENHFNFX5X076JC".into(),
        id2: "yDnIMngZQ".into(),
        event_id: "ca31d05f-fd99-44e6-8ad1-a67e4c7e17dc".into(),
        auth_method: "AuthHeader",
        signature_version: "SigV4",
        bytes_in: 3,
        bytes_out: 0,
        ..Origin::default()
    }
}

fn event(service: &str, operation: &str, audit: Audit, request: impl Structure) -> Event {
    let service = match service {
        "s3" => &wire::s3::SERVICE,
        "cloudtrail" => &wire::cloudtrail::SERVICE,
        "sts" => &wire::sts::SERVICE,
        _ => &wire::ec2::SERVICE,
    };
    let caller = Caller::root("111122223333", "AKIAIOSFODNN7EXAMPLE");
    let model = service.operation(operation).unwrap();
    let mut event = Event::open(&caller, &origin(), model, audit, "us-east-1", NOW);
    event.request = Some(request.write());
    event
}

/// The record of an event, which must keep the order of AWS's keys.
fn record(event: &Event) -> Value {
    let record: Value = serde_json::from_str(&text(event)).unwrap();
    let keys: Vec<&String> = record.as_object().unwrap().keys().collect();
    let place = |key: &String| ORDER.iter().position(|it| it == key).unwrap();
    assert!(keys.is_sorted_by_key(|key| place(key)), "{keys:?}");
    record
}

/// As seen in 26,881 delivered records.
const ORDER: [&str; 28] = [
    "eventVersion",
    "userIdentity",
    "eventTime",
    "eventSource",
    "eventName",
    "awsRegion",
    "sourceIPAddress",
    "userAgent",
    "errorCode",
    "errorMessage",
    "requestParameters",
    "responseElements",
    "additionalEventData",
    "requestID",
    "eventID",
    "readOnly",
    "resources",
    "eventType",
    "apiVersion",
    "managementEvent",
    "recipientAccountId",
    "sharedEventID",
    "serviceEventDetails",
    "vpcEndpointId",
    "vpcEndpointAccountId",
    "eventCategory",
    "tlsDetails",
    "sessionCredentialFromConsole",
];

#[track_caller]
fn check(event: &Event, expected: Expect) {
    record(event);
    expected.assert_eq(&text(event));
}

#[track_caller]
fn check_request(event: &Event, expected: Expect) {
    expected.assert_eq(&record(event)["requestParameters"].to_string());
}

fn denied(action: &str) -> Result<Map, Refusal> {
    Err(Refusal::access_denied(format!("User: x is not authorized to perform: {action}")))
}

#[test]
fn a_put_object_is_written_as_s3_writes_it() {
    let request = s3::PutObjectRequest {
        bucket: "vault".into(),
        key: "2026/\"page\"\n".into(),
        acl: Some("bucket-owner-full-control".into()),
        content_type: Some("text/plain".into()),
        metadata: Some(vec![("secret".into(), "metadata".into())]),
        sse_customer_algorithm: Some("AES256".into()),
        sse_customer_key: Some("hush".into()),
        sse_customer_key_md5: Some("hush".into()),
        checksum_crc32: Some("AAAAAA==".into()),
        body: Some(Body::inline("abc")),
        ..Default::default()
    };
    let mut event = event("s3", "PutObject", Audit::data(Effect::Write), request);
    event.resources = vec![
        Resource::new("AWS::S3::Object", "arn:aws:s3:::vault/2026"),
        Resource::new("AWS::S3::Bucket", "arn:aws:s3:::vault").of("111122223333"),
    ];
    event.additional = vec![("SSEApplied", "Default_SSE_S3".into())];
    let output = s3::PutObjectOutput {
        e_tag: Some("\"900150983cd24fb0d6963f7d28e17f72\"".into()),
        version_id: Some("v1".into()),
        server_side_encryption: Some("AES256".into()),
        checksum_crc64_nvme: Some("x".into()),
        ..Default::default()
    };
    event.conclude(&Ok(output.write()));
    check(
        &event,
        expect![[
            r#"{"eventVersion":"1.11","userIdentity":{"type":"Root","principalId":"111122223333","arn":"arn:aws:iam::111122223333:root","accountId":"111122223333","accessKeyId":"AKIAIOSFODNN7EXAMPLE"},"eventTime":"2026-11-21T22:37:35Z","eventSource":"s3.amazonaws.com","eventName":"PutObject","awsRegion":"us-east-1","sourceIPAddress":"203.0.113.7","userAgent":"[aws-cli/1.45.11]","requestParameters":{"bucketName":"vault","Host":"vault.s3.us-east-1.amazonaws.com","key":"2026/\"page\"\n","x-amz-acl":"bucket-owner-full-control","x-amz-server-side-encryption-customer-algorithm":"AES256"},"responseElements":{"x-amz-server-side-encryption":"AES256","x-amz-version-id":"v1"},"additionalEventData":{"SignatureVersion":"SigV4","CipherSuite":"TLS_AES_128_GCM_SHA256","bytesTransferredIn":3,"SSEApplied":"Default_SSE_S3","AuthenticationMethod":"AuthHeader","x-amz-id-2":"yDnIMngZQ","bytesTransferredOut":0},"requestID":"IBENHFNFX5X076JC","eventID":"ca31d05f-fd99-44e6-8ad1-a67e4c7e17dc","readOnly":false,"resources":[{"type":"AWS::S3::Object","ARN":"arn:aws:s3:::vault/2026"},{"accountId":"111122223333","type":"AWS::S3::Bucket","ARN":"arn:aws:s3:::vault"}],"eventType":"AwsApiCall","managementEvent":false,"recipientAccountId":"111122223333","eventCategory":"Data","tlsDetails":{"tlsVersion":"TLSv1.3","cipherSuite":"TLS_AES_128_GCM_SHA256","clientProvidedHostHeader":"vault.s3.us-east-1.amazonaws.com"}}"#
        ]],
    );
}

#[test]
fn sub_resources_and_bodies_are_shown_under_their_wire_names() {
    let write = Audit::management(Effect::Write);
    let versioning = s3::PutBucketVersioningRequest {
        bucket: "vault".into(),
        mfa: Some("arn:aws:iam::111122223333:mfa/root 123456".into()),
        versioning_configuration: s3::VersioningConfiguration {
            status: Some("Enabled".into()),
            mfa_delete: Some("Enabled".into()),
        },
        ..Default::default()
    };
    check_request(
        &event("s3", "PutBucketVersioning", write, versioning),
        expect![[
            r#"{"bucketName":"vault","Host":"vault.s3.us-east-1.amazonaws.com","x-amz-mfa":"HIDDEN_DUE_TO_SECURITY_REASONS","versioning":"","VersioningConfiguration":{"xmlns":"http://s3.amazonaws.com/doc/2006-03-01/","MfaDelete":"Enabled","Status":"Enabled"}}"#
        ]],
    );
    let tag = |key: &str, value: &str| s3::Tag { key: key.into(), value: value.into() };
    let tagging = |tag_set| s3::PutBucketTaggingRequest {
        bucket: "vault".into(),
        tagging: s3::Tagging { tag_set },
        ..Default::default()
    };
    let one = tagging(vec![tag("keep", "true")]);
    check_request(
        &event("s3", "PutBucketTagging", write, one),
        expect![[
            r#"{"bucketName":"vault","Host":"vault.s3.us-east-1.amazonaws.com","tagging":"","Tagging":{"xmlns":"http://s3.amazonaws.com/doc/2006-03-01/","TagSet":{"Tag":{"Key":"keep","Value":true}}}}"#
        ]],
    );
    let two = tagging(vec![tag("a", "1"), tag("b", "01")]);
    check_request(
        &event("s3", "PutBucketTagging", write, two),
        expect![[
            r#"{"bucketName":"vault","Host":"vault.s3.us-east-1.amazonaws.com","tagging":"","Tagging":{"xmlns":"http://s3.amazonaws.com/doc/2006-03-01/","TagSet":{"Tag":[{"Key":"a","Value":1},{"Key":"b","Value":"01"}]}}}"#
        ]],
    );
    let policy = |policy: &str| s3::PutBucketPolicyRequest {
        bucket: "vault".into(),
        policy: policy.into(),
        ..Default::default()
    };
    let parsed = policy(r#"{"Version": "2012-10-17", "Statement": []}"#);
    check_request(
        &event("s3", "PutBucketPolicy", write, parsed),
        expect![[
            r#"{"bucketPolicy":{"Version":"2012-10-17","Statement":[]},"bucketName":"vault","Host":"vault.s3.us-east-1.amazonaws.com","policy":""}"#
        ]],
    );
    check_request(
        &event("s3", "PutBucketPolicy", write, policy("{nonsense")),
        expect![[
            r#"{"bucketPolicy":"{nonsense","bucketName":"vault","Host":"vault.s3.us-east-1.amazonaws.com","policy":""}"#
        ]],
    );
    let list = s3::ListObjectsV2Request {
        bucket: "vault".into(),
        prefix: Some("2026/".into()),
        max_keys: Some(5),
        ..Default::default()
    };
    let read = Audit::data(Effect::Read).named("ListObjects");
    check_request(
        &event("s3", "ListObjectsV2", read, list),
        expect![[
            r#"{"bucketName":"vault","Host":"vault.s3.us-east-1.amazonaws.com","max-keys":"5","prefix":"2026/","list-type":"2"}"#
        ]],
    );
}

#[test]
fn deleted_objects_have_events_of_their_own_and_the_call_lists_no_key() {
    let delete = s3::DeleteObjectsRequest {
        bucket: "vault".into(),
        delete: s3::Delete {
            objects: vec![s3::ObjectIdentifier { key: "a".into(), ..Default::default() }],
            ..Default::default()
        },
        ..Default::default()
    };
    let write = Audit::data(Effect::Write);
    let mut all = event("s3", "DeleteObjects", write, delete);
    all.resources = vec![Resource::new("AWS::S3::Object", "arn:aws:s3:::vault/").prefix()];
    check_request(
        &all,
        expect![[
            r#"{"bucketName":"vault","Host":"vault.s3.us-east-1.amazonaws.com","delete":""}"#
        ]],
    );
    assert_eq!(record(&all)["resources"][0]["ARNPrefix"], "arn:aws:s3:::vault/");
    let object =
        s3::DeleteObjectRequest { bucket: "vault".into(), key: "a".into(), ..Default::default() };
    let mut one = event("s3", "DeleteObjects", write, object);
    one.as_item("DeleteObject", [7; 16]);
    check_request(
        &one,
        expect![[r#"{"bucketName":"vault","Host":"vault.s3.us-east-1.amazonaws.com","key":"a"}"#]],
    );
    assert_eq!(record(&one)["eventType"], "AwsServiceEvent");
    assert_eq!(record(&one)["eventID"], "07070707-0707-4707-8707-070707070707");
}

#[test]
fn names_are_lowered_once_and_a_denied_request_is_not_shown() {
    let request = cloudtrail::CreateTrailRequest {
        name: "audit".into(),
        s3_bucket_name: "vault".into(),
        tags_list: Some(vec![cloudtrail::Tag { key: "K".into(), value: Some("V".into()) }]),
        ..Default::default()
    };
    let write = Audit::management(Effect::Write);
    let mut made = event("cloudtrail", "CreateTrail", write, request.clone());
    let output = cloudtrail::CreateTrailResponse {
        trail_arn: Some("arn".into()),
        s3_bucket_name: Some("vault".into()),
        ..Default::default()
    };
    made.conclude(&Ok(output.write()));
    check(
        &made,
        expect![[
            r#"{"eventVersion":"1.11","userIdentity":{"type":"Root","principalId":"111122223333","arn":"arn:aws:iam::111122223333:root","accountId":"111122223333","accessKeyId":"AKIAIOSFODNN7EXAMPLE"},"eventTime":"2026-11-21T22:37:35Z","eventSource":"cloudtrail.amazonaws.com","eventName":"CreateTrail","awsRegion":"us-east-1","sourceIPAddress":"203.0.113.7","userAgent":"aws-cli/1.45.11","requestParameters":{"name":"audit","s3BucketName":"vault","tagsList":[{"key":"K","value":"V"}]},"responseElements":{"s3BucketName":"vault","trailARN":"arn"},"requestID":"IBENHFNFX5X076JC","eventID":"ca31d05f-fd99-44e6-8ad1-a67e4c7e17dc","readOnly":false,"eventType":"AwsApiCall","managementEvent":true,"recipientAccountId":"111122223333","eventCategory":"Management","tlsDetails":{"tlsVersion":"TLSv1.3","cipherSuite":"TLS_AES_128_GCM_SHA256","clientProvidedHostHeader":"vault.s3.us-east-1.amazonaws.com"}}"#
        ]],
    );
    let mut refused = event("cloudtrail", "CreateTrail", write, request.clone());
    refused.conclude(&denied("cloudtrail:CreateTrail"));
    check(
        &refused,
        expect![[
            r#"{"eventVersion":"1.11","userIdentity":{"type":"Root","principalId":"111122223333","arn":"arn:aws:iam::111122223333:root","accountId":"111122223333","accessKeyId":"AKIAIOSFODNN7EXAMPLE"},"eventTime":"2026-11-21T22:37:35Z","eventSource":"cloudtrail.amazonaws.com","eventName":"CreateTrail","awsRegion":"us-east-1","sourceIPAddress":"203.0.113.7","userAgent":"aws-cli/1.45.11","errorCode":"AccessDenied","errorMessage":"User: x is not authorized to perform: cloudtrail:CreateTrail","requestParameters":null,"responseElements":null,"requestID":"IBENHFNFX5X076JC","eventID":"ca31d05f-fd99-44e6-8ad1-a67e4c7e17dc","readOnly":false,"eventType":"AwsApiCall","managementEvent":true,"recipientAccountId":"111122223333","eventCategory":"Management","tlsDetails":{"tlsVersion":"TLSv1.3","cipherSuite":"TLS_AES_128_GCM_SHA256","clientProvidedHostHeader":"vault.s3.us-east-1.amazonaws.com"}}"#
        ]],
    );
    let mut missing = event("cloudtrail", "CreateTrail", write, request);
    missing.conclude(&Err(cloudtrail::s3_bucket_does_not_exist("S3 bucket vault does not exist!")));
    let missing = record(&missing);
    assert_eq!(missing["errorCode"], "S3BucketDoesNotExistException");
    assert_eq!(missing["requestParameters"]["s3BucketName"], "vault");
    assert_eq!(missing["responseElements"], Value::Null);
}

#[test]
fn dates_are_english_and_what_has_no_parameters_is_null() {
    let read = Audit::management(Effect::Read);
    let lookup = cloudtrail::LookupEventsRequest {
        start_time: Some(wire::Time(1_732_999_397_000)),
        ..Default::default()
    };
    check_request(
        &event("cloudtrail", "LookupEvents", read, lookup),
        expect![[r#"{"startTime":"Nov 30, 2024, 8:43:17 PM"}"#]],
    );
    let nothing = cloudtrail::DescribeTrailsRequest::default();
    check_request(&event("cloudtrail", "DescribeTrails", read, nothing), expect!["null"]);
    let start = wire::cloudtrail::StartLoggingRequest { name: "audit".into() };
    let mut event = event("cloudtrail", "StartLogging", Audit::management(Effect::Write), start);
    event.conclude(&Ok(Map::new()));
    assert_eq!(record(&event)["responseElements"], Value::Null);
}

#[test]
fn ec2_and_s3_show_what_was_denied() {
    let regions = wire::ec2::DescribeRegionsRequest {
        all_regions: Some(true),
        filters: Some(vec![wire::ec2::Filter {
            name: Some("region-name".into()),
            values: Some(vec!["eu-*".into()]),
        }]),
        ..Default::default()
    };
    let mut event = self::event("ec2", "DescribeRegions", Audit::management(Effect::Read), regions);
    event.conclude(&denied("ec2:DescribeRegions"));
    assert_eq!(record(&event)["errorCode"], "Client.UnauthorizedOperation");
    check_request(
        &event,
        expect![[
            r#"{"regionSet":{},"allRegions":true,"filterSet":{"items":[{"name":"region-name","valueSet":{"items":[{"value":"eu-*"}]}}]}}"#
        ]],
    );
    let get =
        s3::GetObjectRequest { bucket: "vault".into(), key: "k".into(), ..Default::default() };
    let mut event = self::event("s3", "GetObject", Audit::data(Effect::Read), get);
    event.conclude(&denied("s3:GetObject"));
    let record = record(&event);
    assert_eq!(record["errorCode"], "AccessDenied");
    assert_eq!(record["requestParameters"]["key"], "k");
}

#[test]
fn a_service_is_its_own_agent_and_source() {
    let get = s3::GetBucketAclRequest { bucket: "vault".into(), ..Default::default() };
    let mut event = event("s3", "GetBucketAcl", Audit::management(Effect::Read), get);
    event.caller = Caller::service("cloudtrail.amazonaws.com", "111122223333");
    event.origin.shared_event_id = Some("28c4550b-5f25-4733-ae96-98f78e22c559".into());
    check(
        &event,
        expect![[
            r#"{"eventVersion":"1.11","userIdentity":{"type":"AWSService","invokedBy":"cloudtrail.amazonaws.com"},"eventTime":"2026-11-21T22:37:35Z","eventSource":"s3.amazonaws.com","eventName":"GetBucketAcl","awsRegion":"us-east-1","sourceIPAddress":"cloudtrail.amazonaws.com","userAgent":"cloudtrail.amazonaws.com","requestParameters":{"bucketName":"vault","Host":"vault.s3.us-east-1.amazonaws.com","acl":""},"responseElements":null,"additionalEventData":{"SignatureVersion":"SigV4","CipherSuite":"TLS_AES_128_GCM_SHA256","bytesTransferredIn":3,"AuthenticationMethod":"AuthHeader","x-amz-id-2":"yDnIMngZQ","bytesTransferredOut":0},"requestID":"IBENHFNFX5X076JC","eventID":"ca31d05f-fd99-44e6-8ad1-a67e4c7e17dc","readOnly":true,"eventType":"AwsApiCall","managementEvent":true,"recipientAccountId":"111122223333","sharedEventID":"28c4550b-5f25-4733-ae96-98f78e22c559","eventCategory":"Management"}"#
        ]],
    );
}

#[test]
fn what_is_too_long_is_left_out_visibly() {
    let long = "x".repeat(150 * 1024);
    let request = cloudtrail::StopLoggingRequest { name: long.clone() };
    let mut event = event("cloudtrail", "StopLogging", Audit::management(Effect::Write), request);
    event.conclude(&Err(Refusal::new("Broken", 400, "é".repeat(1000))));
    let told = record(&event);
    assert_eq!(told["requestParameters"]["omitted"], true);
    assert_eq!(told["requestParameters"]["originalSize"], 150 * 1024 + 11);
    assert_eq!(told["errorMessage"].as_str().unwrap().len(), 1024);
    event.origin.user_agent = "y".repeat(300 * 1024);
    let text = text(&event);
    assert!(text.len() < 8 * 1024, "{}", text.len());
    assert_eq!(record(&event)["requestParameters"]["omitted"], true);
}

fn document() -> impl Strategy<Value = Document> {
    let leaf = prop_oneof![
        Just(Document::Null),
        any::<bool>().prop_map(Document::Bool),
        any::<i64>().prop_map(Document::Integer),
        any::<f64>().prop_map(Document::Float),
        any::<String>().prop_map(Document::Text),
        any::<i64>().prop_map(Document::Time),
        any::<Vec<u8>>().prop_map(Document::Blob),
    ];
    leaf.prop_recursive(4, 32, 4, |inner| {
        let name = prop_oneof![any::<String>(), Just("TagSet".into()), Just("Key".into())];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Document::List),
            prop::collection::vec((name, inner), 0..4).prop_map(|it| Document::Map(
                it.into_iter().map(|(name, value)| (name.into(), value)).collect()
            )),
        ]
    })
}

proptest! {
    #[test]
    fn no_event_breaks_the_record(
        which in 0..400_usize,
        values in prop::collection::vec(document(), 24),
        texts in prop::collection::vec(any::<String>(), 4),
        fails: bool,
    ) {
        let services = [&wire::s3::SERVICE, &wire::cloudtrail::SERVICE, &wire::sts::SERVICE, &wire::ec2::SERVICE];
        let operations: Vec<_> = services.iter().flat_map(|it| it.operations).collect();
        let model = operations[which % operations.len()];
        let [ip, agent, host, message] = texts.try_into().unwrap();
        let origin = Origin { source_ip: ip, user_agent: agent, host, ..origin() };
        let caller = Caller::root("111122223333", "AKIAIOSFODNN7EXAMPLE");
        let mut event = Event::open(&caller, &origin, model, Audit::unserved(model), "us-east-1", NOW);
        let fill = |members: &'static [wire::model::Member]| {
            let values = values.iter().cycle().cloned();
            members.iter().zip(values).map(|(it, value)| (it.name.into(), value)).collect::<Map>()
        };
        event.request = Some(fill(model.input.members));
        let output = fill(model.output.members);
        event.conclude(&if fails { Err(Refusal::new("X", 400, message)) } else { Ok(output) });
        let told = record(&event);
        let empty = serde_json::json!({});
        prop_assert_ne!(&told["requestParameters"], &empty);
        prop_assert_ne!(&told["responseElements"], &empty);
        let facts = crate::history::Facts::of(&event);
        prop_assert!(facts.keys().len() >= 5);
    }
}

fn auditor() -> Entity {
    Entity { name: "auditor".into(), path: "/team/".into(), id: "AROAEXAMPLE0000000000".into() }
}

/// A session of the role, as `AssumeRole` would have made it.
fn assumed() -> Caller {
    let session = Session {
        access_key_id: "ASIAIOSFODNN7EXAMPLE".into(),
        secret_access_key: "hush".into(),
        account: "111122223333".into(),
        holder: Holder::Role { id: auditor().id, session_name: "june".into() },
        issued_at: NOW,
        expires_at: NOW + 3_600_000,
        mfa_at: Some(NOW),
        source_identity: Some("alice".into()),
        ..Session::default()
    };
    let principal = Principal::Role { role: auditor(), session_name: "june".into() };
    Caller::new("111122223333", principal, Some("ASIAIOSFODNN7EXAMPLE"), Some(Arc::new(session)))
}

fn by(caller: &Caller) -> Event {
    let request = cloudtrail::StopLoggingRequest { name: "audit".into() };
    let event = event("cloudtrail", "StopLogging", Audit::management(Effect::Write), request);
    Event { caller: caller.clone(), recipient: caller.account.clone(), ..event }
}

#[test]
fn a_session_of_a_role_shows_its_role_and_when_it_began() {
    let record = record(&by(&assumed()));
    expect![[r#"{"type":"AssumedRole","principalId":"AROAEXAMPLE0000000000:june","arn":"arn:aws:sts::111122223333:assumed-role/auditor/june","accountId":"111122223333","accessKeyId":"ASIAIOSFODNN7EXAMPLE","sessionContext":{"sessionIssuer":{"type":"Role","principalId":"AROAEXAMPLE0000000000","arn":"arn:aws:iam::111122223333:role/team/auditor","accountId":"111122223333","userName":"auditor"},"attributes":{"creationDate":"2026-11-21T22:37:35Z","mfaAuthenticated":"false"},"sourceIdentity":"alice"}}"#]]
        .assert_eq(&record["userIdentity"].to_string());
}

#[test]
fn a_user_is_named_and_has_no_session_with_his_own_key() {
    let user = Principal::User(Entity { name: "alice".into(), ..auditor() });
    let record = record(&by(&Caller::new("111122223333", user, Some("AKIAEXAMPLE"), None)));
    expect![[r#"{"type":"IAMUser","principalId":"AROAEXAMPLE0000000000","arn":"arn:aws:iam::111122223333:user/team/alice","accountId":"111122223333","accessKeyId":"AKIAEXAMPLE","userName":"alice"}"#]]
        .assert_eq(&record["userIdentity"].to_string());
}

#[test]
fn the_owner_of_a_resource_gets_a_copy_that_tells_little_of_the_stranger() {
    let mut event = by(&assumed());
    let denial = Denial { level: "service control policy", ..Denial::default() };
    event.denial = Some(denial);
    let shared = event.clone().shared([9; 16]);
    let copy = event.copy_for("444455556666", [7; 16], [9; 16]);
    let (own, foreign) = (record(&shared), record(&copy));
    assert_eq!(own["sharedEventID"], foreign["sharedEventID"]);
    assert_ne!(own["eventID"], foreign["eventID"]);
    assert_eq!(foreign["recipientAccountId"], "444455556666");
    assert_eq!(own["additionalEventData"]["authorization"]["level"], "service control policy");
    assert_eq!(foreign["additionalEventData"], Value::Null);
    expect![[r#"{"type":"AWSAccount","principalId":"AROAEXAMPLE0000000000:june","accountId":"111122223333"}"#]]
        .assert_eq(&foreign["userIdentity"].to_string());
}
