//! Nothing a client sends breaks a parser.

use proptest::prelude::*;

use super::{IDS, request};
use crate::codec::{decode, encode, encode_refusal, xml};
use crate::model::Protocol;
use crate::route::{self, Routed, route};
use crate::{Document, Map, OperationModel, SERVICES, Service};

/// Bodies that are almost right, from which the mutations start.
const SEEDS: [&str; 10] = [
    "<Delete><Object><Key>a&amp;&#x41;</Key></Object><Quiet>true</Quiet></Delete>",
    "<Tagging><TagSet><Tag><Key>a</Key><Value><![CDATA[b]]></Value></Tag></TagSet></Tagging>",
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><AccessControlPolicy><AccessControlList><Grant>\
     <Grantee xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"Group\"/></Grant>\
     </AccessControlList></AccessControlPolicy>",
    "<!DOCTYPE a [<!ENTITY b \"&a;&a;\">]><Delete>&b;</Delete>",
    r#"{"Name": "trail", "S3BucketName": "b", "TagsList": [{"Key": "a", "Value": null}]}"#,
    r#"{"StartTime": 1e308, "MaxResults": -1.5, "LookupAttributes": [[[]]]}"#,
    r#"{"EventSelectors": [{"DataResources": [{"Type": "x", "Values": ["\ud800"]}]}]}"#,
    "Action=AssumeRole&Tags.member.1.Key=a&Tags.member.99999999999.Key=b&Tags.member.-1=c",
    "Action=DescribeRegions&Filter.1.Value.1=v&Filter.1=x&RegionName.1.1.1=y&....=&.=",
    "Action=GetSessionToken&DurationSeconds=900&SerialNumber=%ff&TokenCode=%",
];

/// A seed with some bytes cut out, doubled or replaced.
fn mutated() -> impl Strategy<Value = Vec<u8>> {
    let edits = prop::collection::vec((any::<prop::sample::Index>(), 0..4u8, any::<u8>()), 0..12);
    (prop::sample::select(&SEEDS[..]), edits).prop_map(|(seed, edits)| {
        let mut bytes = seed.as_bytes().to_vec();
        for (at, what, byte) in edits.into_iter().filter(|_| !seed.is_empty()) {
            let at = at.index(bytes.len().max(1)).min(bytes.len().saturating_sub(1));
            match what {
                _ if bytes.is_empty() => {}
                0 => bytes[at] = byte,
                1 => drop(bytes.remove(at)),
                2 => bytes.insert(at, byte),
                _ => bytes.extend_from_within(at..),
            }
            bytes.truncate(10_000);
        }
        bytes
    })
}

fn operations() -> Vec<(&'static Service, &'static OperationModel)> {
    let services = SERVICES.iter();
    services.flat_map(|it| it.operations.iter().map(|operation| (*it, *operation))).collect()
}

fn routed(service: &'static Service, operation: &'static OperationModel, body: &[u8]) -> Routed {
    let form = String::from_utf8_lossy(body);
    Routed {
        service,
        operation: Some(operation),
        name: operation.name.into(),
        labels: vec![("Bucket", "b".into()), ("Key", "k".into())],
        parameters: route::parameters(&form).unwrap_or_default(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_bytes_break_a_decoder(
        body in prop_oneof![mutated(), prop::collection::vec(any::<u8>(), 0..300)],
        at in any::<prop::sample::Index>(),
        header in "[ -~]{0,30}",
    ) {
        let _ = xml::parse(&body);
        let operations = operations();
        let first = at.index(operations.len());
        for (service, operation) in operations.into_iter().skip(first).step_by(29) {
            let headers: Vec<(&str, &str)> = operation.input.members.iter()
                .filter(|member| member.place == crate::model::Place::Header)
                .map(|member| (member.wire_name, &*header))
                .collect();
            let parts = request("POST", "/b/k", &headers);
            let _ = decode(&routed(service, operation, &body), &parts, &body);
        }
        let form = [("content-type", "application/x-www-form-urlencoded")];
        for service in SERVICES.iter().filter(|it| it.protocol != Protocol::RestXml) {
            let parts = request("POST", "/", &form);
            if let Ok(routed) = route(service, &parts, &body, &[]) {
                let _ = decode(&routed, &parts, &body);
            }
        }
    }

    #[test]
    fn no_document_breaks_an_encoder(name in "[A-Za-z]{1,12}", text in "\\PC{0,20}", kind in 0..6u8) {
        let value = match kind {
            0 => Document::Text(text.clone()),
            1 => Document::List(vec![Document::Text(text.clone()), Document::Null]),
            2 => Document::Map([("Key".into(), Document::Text(text.clone()))].into_iter().collect()),
            3 => Document::Time(i64::MIN),
            4 => Document::Float(f64::NAN),
            _ => Document::Blob(text.clone().into_bytes()),
        };
        for (service, operation) in operations().into_iter().step_by(7) {
            let mut map = Map::new();
            for member in operation.output.members {
                map.insert(member.name, value.clone());
            }
            map.insert(name.clone(), value.clone());
            encode(operation, &map, &IDS);
            let refusal = crate::Refusal::new(name.clone(), 400, text.clone()).with("A", &text);
            encode_refusal(service, &refusal, &IDS, false);
        }
    }
}

#[test]
fn xml_is_limited() {
    let deep = "<a>".repeat(xml::DEPTH_MAX + 1) + &"</a>".repeat(xml::DEPTH_MAX + 1);
    assert!(xml::parse(deep.as_bytes()).is_err());
    let wide = format!("<a>{}</a>", "<b/>".repeat(xml::ELEMENTS_MAX));
    assert!(xml::parse(wide.as_bytes()).is_err());
    for broken in
        ["", "a", "<a>", "<a></b>", "<a/><b/>", "<a/>b", "<a>&b;</a>", "<a>&#0;</a>", "<a b=c/>"]
    {
        assert!(xml::parse(broken.as_bytes()).is_err(), "{broken}");
    }
}

#[test]
fn forms_are_limited() {
    let deep = format!("{}=1", "a.".repeat(100_000));
    let parameters = route::parameters(&deep).unwrap();
    let operation = crate::sts::SERVICE.operation("AssumeRole").unwrap();
    let decoded =
        crate::codec::query::decode(operation.input, &parameters, crate::codec::query::Form::Aws);
    assert!(decoded.is_err());
    assert!(route::parameters(&"a&".repeat(route::PARAMETERS_MAX + 1)).is_err());
}

#[test]
fn json_is_limited() {
    let operation = crate::cloudtrail::SERVICE.operation("LookupEvents").unwrap();
    let many = format!("{{\"a\": [{}0]}}", "0,".repeat(500_000));
    let refusal = crate::codec::json::decode(operation.input, many.as_bytes()).unwrap_err();
    assert_eq!(refusal.message, "The request body holds too many values.");
}
