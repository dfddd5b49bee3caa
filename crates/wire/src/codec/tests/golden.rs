//! What goes over the wire, letter by letter, and what is taken from it.

use expect_test::{Expect, expect};
use http::HeaderValue;

use super::{IDS, request, shown};
use crate::codec::{decode, encode, encode_refusal};
use crate::route::route;
use crate::shape::{Shape, Structure};
use crate::{Document, Map, Refusal, Time, cloudtrail, ec2, s3, sts};

/// 2026-02-03T04:05:06.789Z.
const NOON: Time = Time(1_770_091_506_789);

fn answer<S: Shape>(output: S::Output, expected: Expect) {
    expected.assert_eq(&shown(&encode(S::MODEL, &output.write(), &IDS)));
}

#[test]
fn listings_have_s3s_root_order_and_escapes() {
    let object = s3::Object {
        key: Some("a&b<\u{1}>".into()),
        last_modified: Some(NOON),
        e_tag: Some("\"5d41402abc4b2a76b9719d911017c592\"".into()),
        size: Some(5),
        storage_class: Some("STANDARD".into()),
        ..Default::default()
    };
    let output = s3::ListObjectsV2Output {
        name: Some("b".into()),
        prefix: Some(String::new()),
        key_count: Some(2),
        max_keys: Some(1000),
        is_truncated: Some(false),
        contents: Some(vec![object]),
        common_prefixes: Some(vec![s3::CommonPrefix { prefix: Some("p/".into()) }]),
        ..Default::default()
    };
    answer::<s3::ListObjectsV2>(
        output,
        expect![[r#"
        200
        x-amz-request-id: 4442587FB7D0A2F9
        x-amz-id-2: c2Vjb25k
        content-type: application/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>b</Name><Prefix></Prefix><KeyCount>2</KeyCount><MaxKeys>1000</MaxKeys><IsTruncated>false</IsTruncated><Contents><Key>a&amp;b&lt;&#x1;&gt;</Key><LastModified>2026-02-03T04:05:06.000Z</LastModified><ETag>&quot;5d41402abc4b2a76b9719d911017c592&quot;</ETag><Size>5</Size><StorageClass>STANDARD</StorageClass></Contents><CommonPrefixes><Prefix>p/</Prefix></CommonPrefixes></ListBucketResult>"#]],
    );
}

#[test]
fn versions_and_delete_markers_are_interleaved() {
    let version = |key: &str, id: &str, latest: bool, ms: i64| s3::ObjectVersion {
        key: Some(key.into()),
        version_id: Some(id.into()),
        is_latest: Some(latest),
        last_modified: Some(Time(ms)),
        ..Default::default()
    };
    let marker = |key: &str, id: &str, latest: bool, ms: i64| s3::DeleteMarkerEntry {
        key: Some(key.into()),
        version_id: Some(id.into()),
        is_latest: Some(latest),
        last_modified: Some(Time(ms)),
        ..Default::default()
    };
    let output = s3::ListObjectVersionsOutput {
        name: Some("b".into()),
        encoding_type: Some("url".into()),
        versions: Some(vec![
            version("a", "a2", false, 2000),
            version("a+b", "ab1", true, 1000),
            version("c", "c3", true, 3000),
            version("c", "c1", false, 1000),
        ]),
        delete_markers: Some(vec![
            marker("a", "a3", true, 3000),
            marker("a", "a1", false, 1000),
            marker("a%21", "a!", true, 1000),
            marker("c", "c2", false, 2000),
        ]),
        common_prefixes: Some(vec![s3::CommonPrefix { prefix: Some("p/".into()) }]),
        ..Default::default()
    };
    let encoded = encode(s3::ListObjectVersions::MODEL, &output.write(), &IDS);
    let text = String::from_utf8(encoded.body).unwrap();
    let ids: Vec<&str> =
        text.split("<VersionId>").skip(1).map(|rest| rest.split('<').next().unwrap()).collect();
    assert_eq!(ids, ["a3", "a2", "a1", "ab1", "a!", "c3", "c2", "c1"]);
    assert!(
        text.ends_with("<CommonPrefixes><Prefix>p/</Prefix></CommonPrefixes></ListVersionsResult>")
    );
}

#[test]
fn a_location_is_the_text_of_the_root() {
    let output = s3::GetBucketLocationOutput { location_constraint: Some("eu-west-1".into()) };
    answer::<s3::GetBucketLocation>(
        output,
        expect![[r#"
            200
            x-amz-request-id: 4442587FB7D0A2F9
            x-amz-id-2: c2Vjb25k
            content-type: application/xml

            <?xml version="1.0" encoding="UTF-8"?>
            <LocationConstraint xmlns="http://s3.amazonaws.com/doc/2006-03-01/">eu-west-1</LocationConstraint>"#]],
    );
    answer::<s3::GetBucketLocation>(
        Default::default(),
        expect![[r#"
            200
            x-amz-request-id: 4442587FB7D0A2F9
            x-amz-id-2: c2Vjb25k
            content-type: application/xml

            <?xml version="1.0" encoding="UTF-8"?>
            <LocationConstraint xmlns="http://s3.amazonaws.com/doc/2006-03-01/"></LocationConstraint>"#]],
    );
}

#[test]
fn a_policy_is_itself_and_an_empty_answer_is_empty() {
    let output = s3::GetBucketPolicyOutput { policy: Some("{\"Version\":1}".into()) };
    answer::<s3::GetBucketPolicy>(
        output,
        expect![[r#"
        200
        x-amz-request-id: 4442587FB7D0A2F9
        x-amz-id-2: c2Vjb25k
        content-type: application/json

        {"Version":1}"#]],
    );
    answer::<s3::PutBucketPolicy>(
        crate::Empty {},
        expect![[r#"
        204
        x-amz-request-id: 4442587FB7D0A2F9
        x-amz-id-2: c2Vjb25k

    "#]],
    );
    answer::<s3::GetBucketVersioning>(
        Default::default(),
        expect![[r#"
        200
        x-amz-request-id: 4442587FB7D0A2F9
        x-amz-id-2: c2Vjb25k
        content-type: application/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <VersioningConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/"></VersioningConfiguration>"#]],
    );
}

#[test]
fn an_object_is_told_of_in_headers() {
    let output = s3::GetObjectOutput {
        content_length: Some(5),
        content_range: Some("bytes 0-4/10".into()),
        content_type: Some("text/plain".into()),
        e_tag: Some("\"e\"".into()),
        last_modified: Some(NOON),
        metadata: Some(vec![("color".into(), "blau".into()), ("bad".into(), "a\r\nb: c".into())]),
        object_lock_retain_until_date: Some(NOON),
        ..Default::default()
    };
    answer::<s3::GetObject>(
        output,
        expect![[r#"
        206
        x-amz-request-id: 4442587FB7D0A2F9
        x-amz-id-2: c2Vjb25k
        last-modified: Tue, 03 Feb 2026 04:05:06 GMT
        content-length: 5
        etag: "e"
        content-range: bytes 0-4/10
        content-type: text/plain
        x-amz-meta-color: blau
        x-amz-object-lock-retain-until-date: 2026-02-03T04:05:06Z

    "#]],
    );
}

#[test]
fn a_grantee_has_its_type_as_an_attribute() {
    let grantee =
        s3::Grantee { id: Some("1".into()), r#type: "CanonicalUser".into(), ..Default::default() };
    let grant = s3::Grant { grantee: Some(grantee), permission: Some("READ".into()) };
    let output = s3::GetBucketAclOutput { grants: Some(vec![grant]), ..Default::default() };
    answer::<s3::GetBucketAcl>(
        output,
        expect![[r#"
        200
        x-amz-request-id: 4442587FB7D0A2F9
        x-amz-id-2: c2Vjb25k
        content-type: application/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <AccessControlPolicy xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><AccessControlList><Grant><Grantee xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="CanonicalUser"><ID>1</ID></Grantee><Permission>READ</Permission></Grant></AccessControlList></AccessControlPolicy>"#]],
    );
}

#[test]
fn json_answers_are_objects_with_epoch_seconds() {
    let output = cloudtrail::GetTrailStatusResponse {
        is_logging: Some(true),
        latest_delivery_time: Some(NOON),
        start_logging_time: Some(Time(1_770_091_506_000)),
        ..Default::default()
    };
    answer::<cloudtrail::GetTrailStatus>(
        output,
        expect![[r#"
        200
        x-amzn-requestid: 4442587FB7D0A2F9
        content-type: application/x-amz-json-1.1

        {"IsLogging":true,"LatestDeliveryTime":1770091506.789,"StartLoggingTime":1770091506}"#]],
    );
    answer::<cloudtrail::StartLogging>(
        Default::default(),
        expect![[r#"
        200
        x-amzn-requestid: 4442587FB7D0A2F9
        content-type: application/x-amz-json-1.1

        {}"#]],
    );
}

#[test]
fn query_answers_have_their_wrappers() {
    let output = sts::GetCallerIdentityResponse {
        user_id: Some("123456789012".into()),
        account: Some("123456789012".into()),
        arn: Some("arn:aws:iam::123456789012:root".into()),
    };
    answer::<sts::GetCallerIdentity>(
        output,
        expect![[r#"
        200
        x-amzn-requestid: 4442587FB7D0A2F9
        content-type: text/xml;charset=UTF-8

        <?xml version="1.0" encoding="UTF-8"?>
        <GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult><UserId>123456789012</UserId><Account>123456789012</Account><Arn>arn:aws:iam::123456789012:root</Arn></GetCallerIdentityResult><ResponseMetadata><RequestId>4442587FB7D0A2F9</RequestId></ResponseMetadata></GetCallerIdentityResponse>"#]],
    );
    let region = ec2::Region {
        region_name: Some("eu-west-1".into()),
        endpoint: Some("ec2.eu-west-1.amazonaws.com".into()),
        opt_in_status: Some("opt-in-not-required".into()),
        ..Default::default()
    };
    let output = ec2::DescribeRegionsResult { regions: Some(vec![region]) };
    answer::<ec2::DescribeRegions>(
        output,
        expect![[r#"
        200
        x-amzn-requestid: 4442587FB7D0A2F9
        content-type: text/xml;charset=UTF-8

        <?xml version="1.0" encoding="UTF-8"?>
        <DescribeRegionsResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"><requestId>4442587FB7D0A2F9</requestId><regionInfo><item><optInStatus>opt-in-not-required</optInStatus><regionName>eu-west-1</regionName><regionEndpoint>ec2.eu-west-1.amazonaws.com</regionEndpoint></item></regionInfo></DescribeRegionsResponse>"#]],
    );
}

#[test]
fn a_refusal_has_the_form_of_its_protocol() {
    let refusal = s3::no_such_bucket("The specified bucket does not exist").with("BucketName", "b");
    let told = |service, refusal: &Refusal| shown(&encode_refusal(service, refusal, &IDS, false));
    expect![[r#"
        404
        x-amz-request-id: 4442587FB7D0A2F9
        x-amz-id-2: c2Vjb25k
        content-type: application/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <Error><Code>NoSuchBucket</Code><Message>The specified bucket does not exist</Message><BucketName>b</BucketName><RequestId>4442587FB7D0A2F9</RequestId><HostId>c2Vjb25k</HostId></Error>"#]].assert_eq(&told(&s3::SERVICE, &refusal));
    let refusal = cloudtrail::trail_not_found("Unknown trail: \"x\"");
    expect![[r#"
        400
        x-amzn-requestid: 4442587FB7D0A2F9
        x-amzn-errortype: TrailNotFoundException
        content-type: application/x-amz-json-1.1

        {"__type":"TrailNotFoundException","message":"Unknown trail: \"x\""}"#]]
    .assert_eq(&told(&cloudtrail::SERVICE, &refusal));
    let refusal = Refusal::access_denied("No.");
    expect![[r#"
        400
        x-amzn-requestid: 4442587FB7D0A2F9
        x-amzn-errortype: AccessDeniedException
        content-type: application/x-amz-json-1.1

        {"__type":"AccessDeniedException","message":"No."}"#]]
    .assert_eq(&told(&cloudtrail::SERVICE, &refusal));
    expect![[r#"
        403
        x-amzn-requestid: 4442587FB7D0A2F9
        content-type: text/xml;charset=UTF-8

        <?xml version="1.0" encoding="UTF-8"?>
        <ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>No.</Message></Error><RequestId>4442587FB7D0A2F9</RequestId></ErrorResponse>"#]].assert_eq(&told(&sts::SERVICE, &refusal));
    expect![[r#"
        403
        x-amzn-requestid: 4442587FB7D0A2F9
        content-type: text/xml;charset=UTF-8

        <?xml version="1.0" encoding="UTF-8"?>
        <Response><Errors><Error><Code>UnauthorizedOperation</Code><Message>No.</Message></Error></Errors><RequestID>4442587FB7D0A2F9</RequestID></Response>"#]].assert_eq(&told(&ec2::SERVICE, &refusal));
    let refusal = s3::not_modified("").header("etag", "\"e\"");
    let head = encode_refusal(&s3::SERVICE, &refusal, &IDS, false);
    assert_eq!((head.status, head.body.len()), (304, 0));
    assert_eq!(head.headers.get("etag"), Some(&HeaderValue::from_static("\"e\"")));
}

/// The input of an S3 request, or its refusal.
fn taken(method: &str, uri: &str, headers: &[(&str, &str)], body: &str) -> Result<Map, Refusal> {
    let parts = request(method, uri, headers);
    let routed = route(&s3::SERVICE, &parts, &[], &[])?;
    decode(&routed, &parts, body.as_bytes())
}

fn refused(method: &str, uri: &str, headers: &[(&str, &str)], body: &str) -> String {
    let refusal = taken(method, uri, headers, body).unwrap_err();
    format!("{} {}: {} {:?}", refusal.status, refusal.code, refusal.message, refusal.extras)
}

#[test]
fn a_put_is_read_from_its_headers() {
    let headers = [
        ("x-amz-meta-color", "blau"),
        ("x-amz-meta-größe", "1"),
        ("content-type", "text/plain"),
        ("x-amz-acl", "private"),
        ("if-none-match", "*"),
        ("x-amz-object-lock-retain-until-date", "2026-02-03T04:05:06Z"),
        ("x-unknown", "1"),
    ];
    let headers = [&headers[..1], &headers[2..]].concat();
    let map = taken("PUT", "/b/a%20key?x-id=PutObject", &headers, "").unwrap();
    let input = s3::PutObjectRequest::read(map).unwrap();
    let expected = s3::PutObjectRequest {
        bucket: "b".into(),
        key: "a key".into(),
        acl: Some("private".into()),
        content_type: Some("text/plain".into()),
        if_none_match: Some("*".into()),
        metadata: Some(vec![("color".into(), "blau".into())]),
        object_lock_retain_until_date: Some(Time(1_770_091_506_000)),
        ..Default::default()
    };
    assert_eq!(input, expected);
}

#[test]
fn bodies_are_read_by_their_schema() {
    let body = "<Delete xmlns='http://s3.amazonaws.com/doc/2006-03-01/'><Quiet>true</Quiet>\
                <Object><Key>a&amp;b</Key></Object><Extra/><Object><Key> c </Key>\
                <VersionId>null</VersionId></Object></Delete>";
    let map = taken("POST", "/b?delete", &[], body).unwrap();
    let input = s3::DeleteObjectsRequest::read(map).unwrap();
    let keys: Vec<_> = input.delete.objects.iter().map(|object| &*object.key).collect();
    assert_eq!((keys, input.delete.quiet), (vec!["a&b", " c "], Some(true)));
    let put = |uri, body| refused("PUT", uri, &[], body);
    for (uri, body) in [
        ("/b?versioning", "<VersioningConfiguration><Status>on</Status></VersioningConfiguration>"),
        ("/b?versioning", "<Versioning><Status>Enabled</Status></Versioning>"),
        ("/b?versioning", "<VersioningConfiguration>"),
        ("/b?versioning", "no XML"),
        ("/b?versioning", "<!DOCTYPE a [<!ENTITY b 'c'>]><VersioningConfiguration/>"),
        ("/b?tagging", "<Tagging><TagSet><Tag><Key>a</Key></Tag></TagSet></Tagging>"),
        ("/b/k?retention", "<Retention><RetainUntilDate>soon</RetainUntilDate></Retention>"),
    ] {
        assert!(put(uri, body).starts_with("400 MalformedXML: The XML you provided"), "{body}");
    }
    assert!(put("/b?versioning", "").starts_with("400 MissingRequestBodyError"));
    let body = "<CreateBucketConfiguration><LocationConstraint>mars-1</LocationConstraint>\
                </CreateBucketConfiguration>";
    assert!(taken("PUT", "/b", &[], body).is_ok());
    let policy = taken("PUT", "/b?policy", &[], "{}").unwrap();
    assert_eq!(policy.text("Policy"), Some("{}"));
    assert_eq!(taken("PUT", "/b?policy", &[], "").unwrap().text("Policy"), Some(""));
}

#[test]
fn bad_values_are_named() {
    let cases = [
        ("GET", "/b?max-keys=ten", &[][..]),
        ("GET", "/b?uploads&max-uploads=99999999999", &[]),
        ("PUT", "/b/k?partNumber=x&uploadId=u", &[]),
        ("PUT", "/b/k?partNumber=1", &[]),
        ("PUT", "/b/k?uploadId=u", &[]),
        ("GET", "/b/k?attributes", &[]),
        ("GET", "/b/k?response-etag=x", &[]),
        ("PUT", "/b", &[("x-amz-bucket-object-lock-enabled", "maybe")]),
        ("PUT", "/b/k", &[("x-amz-object-lock-retain-until-date", "soon")]),
    ];
    let told: Vec<String> = cases.iter().map(|it| refused(it.0, it.1, it.2, "")).collect();
    expect![[r#"
        400 InvalidArgument: Provided max-keys not an integer or within integer range [("ArgumentName", "max-keys"), ("ArgumentValue", "ten")]
        400 InvalidArgument: Provided max-uploads not an integer or within integer range [("ArgumentName", "max-uploads"), ("ArgumentValue", "99999999999")]
        400 InvalidArgument: Part number must be an integer between 1 and 10000, inclusive [("ArgumentName", "partNumber"), ("ArgumentValue", "x")]
        400 InvalidArgument: This operation does not accept partNumber without uploadId [("ArgumentName", "partNumber"), ("ArgumentValue", "")]
        400 InvalidArgument: Part number must be an integer between 1 and 10000, inclusive [("ArgumentName", "partNumber"), ("ArgumentValue", "")]
        400 InvalidRequest: The x-amz-object-attributes header specifying the attributes to be retrieved is either missing or empty []
        400 InvalidArgument: response-etag is not in the set of overridable response headers. Please refer to the S3 API documentation for a complete list of overridable response headers. [("ArgumentName", "response-etag"), ("ArgumentValue", "x")]
        400 InvalidArgument: The value of x-amz-bucket-object-lock-enabled is not valid [("ArgumentName", "x-amz-bucket-object-lock-enabled"), ("ArgumentValue", "maybe")]
        400 InvalidArgument: The retain until date must be provided in ISO 8601 format [("ArgumentName", "x-amz-object-lock-retain-until-date"), ("ArgumentValue", "soon")]"#]].assert_eq(&told.join("\n"));
    let ignored = [("if-modified-since", "whenever")];
    assert!(taken("GET", "/b/k?part-number-marker=", &ignored, "").is_ok());
}

fn called(service: &'static crate::Service, name: &str, body: &str) -> Result<Map, Refusal> {
    let target = format!("{}.{name}", service.target_prefix);
    let headers = match service.protocol.is_json() {
        true => ("x-amz-target", &*target),
        false => ("content-type", "application/x-www-form-urlencoded"),
    };
    let parts = request("POST", "/", &[headers]);
    let routed = route(service, &parts, body.as_bytes(), &[])?;
    decode(&routed, &parts, body.as_bytes())
}

#[test]
fn json_inputs_have_their_types() {
    let body = r#"{"StartTime": 1770091506.5, "MaxResults": 5.0, "EventCategory": null,
        "LookupAttributes": [{"AttributeKey": "EventName", "AttributeValue": "x"}], "More": 1}"#;
    let map = called(&cloudtrail::SERVICE, "LookupEvents", body).unwrap();
    assert_eq!(map.get("StartTime"), Some(&Document::Time(1_770_091_506_500)));
    assert_eq!(map.len(), 3);
    let input = cloudtrail::LookupEventsRequest::read(map).unwrap();
    assert_eq!(input.max_results, Some(5));
    let told: Vec<String> = [
        r#"{"MaxResults": "5"}"#,
        r#"{"MaxResults": 5000000000}"#,
        r#"{"NextToken": 5}"#,
        r#"{"NextToken": {}}"#,
        r#"{"LookupAttributes": {}}"#,
        r#"{"LookupAttributes": [{"AttributeKey": "EventName"}]}"#,
        r#"{"StartTime": "today"}"#,
        r#"[]"#,
        r#"{"#,
    ]
    .iter()
    .map(|body| called(&cloudtrail::SERVICE, "LookupEvents", body).unwrap_err().to_string())
    .collect();
    expect![[r#"
        SerializationException (400): STRING_VALUE can not be converted to an Integer
        SerializationException (400): The number 5000000000 is out of range.
        SerializationException (400): NUMBER_VALUE can not be converted to a String
        SerializationException (400): Start of structure or map found where not expected.
        SerializationException (400): Expected list or null
        ValidationException (400): 1 validation error detected: Value null at 'lookupAttributes.1.member.attributeValue' failed to satisfy constraint: Member must not be null
        SerializationException (400): STRING_VALUE can not be converted to a Timestamp
        SerializationException (400): The request body is not a JSON object.
        SerializationException (400): The request body is not well-formed JSON."#]].assert_eq(&told.join("\n"));
    let deep = "[".repeat(100_000);
    assert!(called(&cloudtrail::SERVICE, "LookupEvents", &deep).is_err());
}

#[test]
fn query_inputs_are_trees_and_validated() {
    let body = "Action=AssumeRole&RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2Fr\
                &RoleSessionName=a+b&DurationSeconds=900&Tags.member.2.Key=k2&Tags.member.2.Value=\
                &Tags.member.01.Key=k1&Tags.member.01.Value=v&PolicyArns.member.1.arn=short";
    let refusal = called(&sts::SERVICE, "", body).unwrap_err();
    expect![[r#"ValidationError (400): 2 validation errors detected: Value 'a b' at 'roleSessionName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\w+=,.@-]*; Value 'short' at 'policyArns.1.member.arn' failed to satisfy constraint: Member must have length greater than or equal to 20"#]].assert_eq(&refusal.to_string());
    let body = body.replace("a+b", "a.b").replace("=short", "=arn:aws:iam::aws:policy/ReadOnly");
    let map = called(&sts::SERVICE, "", &body).unwrap();
    let input = sts::AssumeRoleRequest::read(map).unwrap();
    let tags: Vec<_> = input.tags.unwrap().into_iter().map(|tag| (tag.key, tag.value)).collect();
    assert_eq!(tags, [("k1".into(), "v".into()), ("k2".into(), String::new())]);
    let refusal = called(&sts::SERVICE, "", "Action=AssumeRole").unwrap_err();
    expect!["ValidationError (400): 2 validation errors detected: Value null at 'roleArn' failed to satisfy constraint: Member must not be null; Value null at 'roleSessionName' failed to satisfy constraint: Member must not be null"].assert_eq(&refusal.to_string());
    let refusal =
        called(&sts::SERVICE, "", "Action=GetSessionToken&DurationSeconds=x").unwrap_err();
    expect!["MalformedInput (400): The parameter DurationSeconds has a value of another type."]
        .assert_eq(&refusal.to_string());
    let body = "Action=DescribeRegions&RegionName.1=a&RegionName.2=b&Filter.1.Name=n\
                &Filter.1.Value.1=v&DryRun=true";
    let input = called(&ec2::SERVICE, "", body).unwrap();
    let input = ec2::DescribeRegionsRequest::read(input).unwrap();
    assert_eq!(input.region_names, Some(vec!["a".into(), "b".into()]));
    assert_eq!(input.filters.unwrap()[0].values, Some(vec!["v".into()]));
    assert_eq!(input.dry_run, Some(true));
}
