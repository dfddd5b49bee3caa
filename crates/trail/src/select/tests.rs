//! The rule has two writers: the other one is here, slow and obvious.

use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use super::*;

/// An event as a table of its fields, one row a resource.
fn rows(asked: &Asked) -> Vec<Vec<(&'static str, String)>> {
    let event = vec![
        ("eventCategory", if asked.management { "Management" } else { "Data" }.to_string()),
        ("readOnly", asked.read_only.to_string()),
        ("eventSource", asked.source.into()),
        ("eventName", asked.name.into()),
        ("eventType", asked.kind.into()),
        ("userIdentity.arn", asked.caller_arn.into()),
    ];
    let mut rows = vec![event.clone()];
    for resource in asked.resources {
        let mut row = event.clone();
        row.push(("resources.type", resource.kind.into()));
        row.push(("resources.ARN", resource.arn.clone()));
        rows.push(row);
    }
    rows
}

/// AWS's manual, read aloud: within a field the positive operators are alternatives, every negative
/// one excludes; fields must all agree, on one resource; any selector is enough.
fn obvious(selectors: &[AdvancedSelector], asked: &Asked) -> bool {
    for selector in selectors {
        for row in rows(asked) {
            if selector.fields.iter().all(|field| obvious_field(field, &row)) {
                return true;
            }
        }
    }
    false
}

fn obvious_field(field: &FieldSelector, row: &[(&'static str, String)]) -> bool {
    let value = row.iter().find(|it| it.0 == field.field).map(|it| it.1.clone());
    // A condition on resources is about a resource: an event without one does not meet it.
    if field.field.starts_with("resources.") && value.is_none() {
        return false;
    }
    let mut positive = Vec::new();
    let mut negative = Vec::new();
    let hit = |test: fn(&str, &str) -> bool, it: &String| {
        value.as_ref().is_some_and(|value| test(value, it))
    };
    for it in &field.equals {
        positive.push(hit(|a, b| a == b, it));
    }
    for it in &field.starts_with {
        positive.push(hit(|a, b| a.starts_with(b), it));
    }
    for it in &field.ends_with {
        positive.push(hit(|a, b| a.ends_with(b), it));
    }
    for it in &field.not_equals {
        negative.push(hit(|a, b| a == b, it));
    }
    for it in &field.not_starts_with {
        negative.push(hit(|a, b| a.starts_with(b), it));
    }
    for it in &field.not_ends_with {
        negative.push(hit(|a, b| a.ends_with(b), it));
    }
    (positive.is_empty() || positive.contains(&true)) && !negative.contains(&true)
}

const FIELDS: [&str; 9] = [
    "eventCategory",
    "readOnly",
    "eventSource",
    "eventName",
    "eventType",
    "userIdentity.arn",
    "resources.type",
    "resources.ARN",
    "sessionCredentialFromConsole",
];

const VALUES: [&str; 14] = [
    "Management",
    "Data",
    "true",
    "false",
    "s3.amazonaws.com",
    "kms.amazonaws.com",
    "PutObject",
    "Put",
    "Object",
    "AWS::S3::Object",
    "AWS::S3::Bucket",
    "arn:aws:s3:::vault/",
    "arn:aws:s3:::vault/page",
    "AwsApiCall",
];

fn operator() -> impl Strategy<Value = Vec<String>> {
    prop_oneof![
        3 => Just(Vec::new()),
        2 => subsequence(VALUES.to_vec(), 0..4)
            .prop_map(|it| it.into_iter().map(Into::into).collect::<Vec<String>>()),
    ]
}

fn field() -> impl Strategy<Value = FieldSelector> {
    let operators = (operator(), operator(), operator(), operator(), operator(), operator());
    (select(FIELDS.to_vec()), operators).prop_map(|(field, (a, b, c, d, e, f))| FieldSelector {
        field: field.into(),
        equals: a,
        starts_with: b,
        ends_with: c,
        not_equals: d,
        not_starts_with: e,
        not_ends_with: f,
    })
}

fn advanced() -> impl Strategy<Value = Vec<AdvancedSelector>> {
    let one = prop::collection::vec(field(), 1..4);
    prop::collection::vec(one.prop_map(|fields| AdvancedSelector { name: None, fields }), 1..3)
}

fn resource() -> impl Strategy<Value = Resource> {
    let arns = ["arn:aws:s3:::vault/", "arn:aws:s3:::vault/page", "arn:aws:s3:::other/page"];
    (select(vec!["AWS::S3::Object", "AWS::S3::Bucket"]), select(arns.to_vec()))
        .prop_map(|(kind, arn)| Resource::new(kind, arn))
}

/// What an event is, owned.
type Facts = (bool, bool, &'static str, &'static str, Vec<Resource>);

fn facts() -> impl Strategy<Value = Facts> {
    let source = select(vec!["s3.amazonaws.com", "kms.amazonaws.com"]);
    let name = select(vec!["PutObject", "GetObject", "Decrypt"]);
    (any::<bool>(), any::<bool>(), source, name, prop::collection::vec(resource(), 0..3))
}

fn asked(facts: &Facts) -> Asked<'_> {
    let (management, read_only, source, name, resources) = facts;
    Asked {
        management: *management,
        read_only: *read_only,
        source,
        name,
        kind: "AwsApiCall",
        caller_arn: "arn:aws:iam::111122223333:root",
        resources,
    }
}

proptest! {
    #[test]
    fn both_writers_select_the_same(selectors in advanced(), facts in facts()) {
        let asked = asked(&facts);
        let expected = obvious(&selectors, &asked);
        let selectors = Selectors::Advanced(selectors);
        prop_assert_eq!(selectors.select(&asked), expected);
        // Whoever seems deaf for data hears none.
        prop_assert!(selectors.may_hear_data() || !expected || asked.management);
    }

    #[test]
    fn a_basic_selector_is_one_or_two_advanced_ones(
        read_write in select(vec![ReadWrite::All, ReadWrite::ReadOnly, ReadWrite::WriteOnly]),
        management: bool,
        prefix in select(vec!["arn:aws:s3", "arn:aws:s3:::vault/", "arn:aws:s3:::vault/p"]),
        exclude: bool,
        facts in facts(),
    ) {
        let data = vec![DataResource { kind: "AWS::S3::Object".into(), values: vec![prefix.into()] }];
        let excluded_sources = if exclude { vec!["kms.amazonaws.com".to_string()] } else { vec![] };
        let basic = BasicSelector { read_write, management, data, excluded_sources: excluded_sources.clone() };
        let equals = |field: &str, value: &str| FieldSelector {
            field: field.into(),
            equals: vec![value.into()],
            ..FieldSelector::default()
        };
        let mut common = Vec::new();
        if read_write != ReadWrite::All {
            common.push(equals("readOnly", &(read_write == ReadWrite::ReadOnly).to_string()));
        }
        let mut of_data = common.clone();
        of_data.push(equals("eventCategory", "Data"));
        of_data.push(equals("resources.type", "AWS::S3::Object"));
        of_data.push(FieldSelector {
            field: "resources.ARN".into(),
            starts_with: vec![prefix.into()],
            ..FieldSelector::default()
        });
        let mut selectors = vec![AdvancedSelector { name: None, fields: of_data }];
        if management {
            common.push(equals("eventCategory", "Management"));
            common.push(FieldSelector {
                field: "eventSource".into(),
                not_equals: excluded_sources,
                ..FieldSelector::default()
            });
            selectors.push(AdvancedSelector { name: None, fields: common });
        }
        let asked = asked(&facts);
        prop_assert_eq!(Selectors::Basic(vec![basic]).select(&asked), obvious(&selectors, &asked));
    }
}

#[test]
fn a_fresh_trail_wants_management_events_and_no_data() {
    let fresh = Selectors::default();
    let object = vec![Resource::new("AWS::S3::Object", "arn:aws:s3:::vault/page")];
    let facts = |management| (management, false, "s3.amazonaws.com", "PutObject", object.clone());
    assert!(fresh.select(&asked(&facts(true))));
    assert!(!fresh.select(&asked(&facts(false))));
}
