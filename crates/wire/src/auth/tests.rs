//! AWS's published examples, AWS's words, and what no forger may do.

use expect_test::{Expect, expect};
use http::request::Parts;
use http::{Method, Request};
use proptest::prelude::*;

use super::*;
use crate::sign::Signer;

const KEY_ID: &str = "AKIAIOSFODNN7EXAMPLE";
const SECRET: &str = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
/// 24 May 2013, midnight: the day of S3's examples.
const NOW: i64 = 1_369_353_600;
const EMPTY: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
const JSON: Dialect = Dialect::Other(Protocol::Json11);
const QUERY: Dialect = Dialect::Other(Protocol::Query);
const EC2: Dialect = Dialect::Other(Protocol::Ec2);

fn request(method: &str, uri: &str, headers: &[(&str, &str)]) -> Parts {
    let mut builder = Request::builder().method(method).uri(uri);
    for (name, value) in headers {
        builder = builder.header(*name, *value);
    }
    builder.body(()).unwrap().into_parts().0
}

fn signer() -> Signer {
    Signer::with_dialect(KEY_ID, SECRET, "us-east-1", "s3", Dialect::S3)
}

fn signed(method: &str, uri: &str, headers: &[(&str, &str)]) -> Parts {
    let mut parts = request(method, uri, headers);
    signer().sign_header(&mut parts, EMPTY, NOW).unwrap();
    parts
}

/// Everything a server checks, as S3 at one second.
fn check_at(parts: &Parts, now_seconds: i64) -> Result<(), Refusal> {
    check_as(parts, Dialect::S3, "s3", now_seconds)
}

fn check(parts: &Parts) -> Result<(), Refusal> {
    check_at(parts, NOW)
}

fn check_as(parts: &Parts, dialect: Dialect, service: &str, now: i64) -> Result<(), Refusal> {
    let presented = present(parts, dialect, &[])?;
    let Some(claim) = presented.claim() else { return Err(missing_token(dialect)) };
    claim.check_time(now)?;
    claim.check_scope(Some("us-east-1"), &[service])?;
    if claim.access_key_id != KEY_ID {
        return Err(unknown_key(dialect, &claim.access_key_id));
    }
    let key = claim.derive_key(SECRET);
    let payload = match claim.payload_mode(parts)? {
        PayloadMode::Received => EMPTY.into(),
        _ => claim.payload(parts),
    };
    claim.verify(parts, &key, &payload)
}

fn authorization(signed_headers: &str, signature: &str) -> String {
    format!(
        "AWS4-HMAC-SHA256 Credential={KEY_ID}/20130524/us-east-1/s3/aws4_request,\
         SignedHeaders={signed_headers},Signature={signature}"
    )
}

/// S3 API Reference, *Authenticating Requests: Using the Authorization Header*, examples.
#[test]
fn the_examples_of_s3_for_the_header_verify() {
    let empty = ("x-amz-content-sha256", EMPTY);
    let example = |method, uri, more: &[(&str, &str)], names: &str, signature: &str| {
        let value = authorization(names, signature);
        let mut headers = vec![
            ("host", "examplebucket.s3.amazonaws.com"),
            ("x-amz-date", "20130524T000000Z"),
            ("authorization", &value),
        ];
        headers.extend(more);
        check(&request(method, uri, &headers)).unwrap();
    };
    example(
        "GET",
        "/test.txt",
        &[empty, ("range", "bytes=0-9")],
        "host;range;x-amz-content-sha256;x-amz-date",
        "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41",
    );
    // The file `test$file.text`, its dollar sign encoded, and bare: clients differ in what they
    // send, and all mean the same.
    for uri in ["/test%24file.text", "/test$file.text"] {
        example(
            "PUT",
            uri,
            &[
                ("date", "Fri, 24 May 2013 00:00:00 GMT"),
                ("x-amz-storage-class", "REDUCED_REDUNDANCY"),
                (
                    "x-amz-content-sha256",
                    "44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072",
                ),
            ],
            "date;host;x-amz-content-sha256;x-amz-date;x-amz-storage-class",
            "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd",
        );
    }
    for (uri, signature) in [
        ("/?lifecycle", "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543"),
        (
            "/?max-keys=2&prefix=J",
            "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7",
        ),
    ] {
        example("GET", uri, &[empty], "host;x-amz-content-sha256;x-amz-date", signature);
    }
}

/// S3 API Reference, *Authenticating Requests: Using Query Parameters*, example.
#[test]
fn the_example_of_s3_for_a_presigned_url_verifies_until_it_expires() {
    let uri = "/test.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE\
               %2F20130524%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20130524T000000Z\
               &X-Amz-Expires=86400&X-Amz-SignedHeaders=host&X-Amz-Signature=\
               aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404";
    let parts = request("GET", uri, &[("host", "examplebucket.s3.amazonaws.com")]);
    check(&parts).unwrap();
    check_at(&parts, NOW + 86_399).unwrap();
    refused(
        check_at(&parts, NOW + 86_400),
        expect![[r#"
            403 AccessDenied: Request has expired
            X-Amz-Expires=86400
            Expires=2013-05-25T00:00:00Z
            ServerTime=2013-05-25T00:00:00Z
        "#]],
    );
    check_at(&parts, NOW - 900).unwrap();
    refused(
        check_at(&parts, NOW - 901),
        expect![[r#"
            403 AccessDenied: Request is not valid yet
            X-Amz-Date=20130524T000000Z
            ServerTime=2013-05-23T23:44:59Z
        "#]],
    );
    let mut ours = request("GET", "/test.txt", &[("host", "examplebucket.s3.amazonaws.com")]);
    signer().presign(&mut ours, 86_400, NOW).unwrap();
    assert_eq!(ours.uri, uri);
}

/// The signatures of AWS's test suite for version 4, and of its example with IAM.
#[test]
fn the_examples_of_other_services_verify() {
    let secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    let check = |uri: &str, headers: &[(&str, &str)], names: &str, service, signature: &str| {
        let value = format!(
            "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/{service}/aws4_request, \
             SignedHeaders={names}, Signature={signature}"
        );
        let mut headers = headers.to_vec();
        headers.extend([("x-amz-date", "20150830T123600Z"), ("authorization", &value)]);
        let parts = request("GET", uri, &headers);
        let presented = present(&parts, Dialect::Other(Protocol::RestJson), &[]).unwrap();
        let claim = presented.claim().unwrap();
        claim.check_time(1_440_938_160).unwrap();
        claim.check_scope(Some("us-east-1"), &[service]).unwrap();
        let key = claim.derive_key(secret);
        claim.verify(&parts, &key, EMPTY).unwrap_or_else(|_| panic!("{uri}"));
    };
    let host = ("host", "example.amazonaws.com");
    let vanilla = "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31";
    for uri in ["/", "//", "/./", "/example/..", "/example1/example2/../.."] {
        check(uri, &[host], "host;x-amz-date", "service", vanilla);
    }
    for (uri, signature) in [
        ("//example//", "9a624bd73a37c9a373b5312afbebe7a714a789de108f0bdfe846570885f57e84"),
        ("/./example", "ef75d96142cf21edca26f06005da7988e4f8dc83a165a80865db7089db637ec5"),
        ("/ሴ", "8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85"),
        (
            "/?Param2=value2&Param1=value1",
            "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500",
        ),
        ("/?ሴ=bar", "2cdec8eed098649ff3a119c94853b13c643bcf08f8b0a1d91e12c9027818dd04"),
    ] {
        check(uri, &[host], "host;x-amz-date", "service", signature);
    }
    check(
        "/",
        &[host, ("my-header1", "value2"), ("my-header1", "value2"), ("my-header1", "value1")],
        "host;my-header1;x-amz-date",
        "service",
        "c9d5ea9f3f72853aea855b47ea873832890dbdd183b4468f858259531a5138ea",
    );
    check(
        "/",
        &[host, ("my-header1", " value1"), ("my-header2", " \"a   b   c\"")],
        "host;my-header1;my-header2;x-amz-date",
        "service",
        "acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736",
    );
    check(
        "/?Action=ListUsers&Version=2010-05-08",
        &[
            ("host", "iam.amazonaws.com"),
            ("content-type", "application/x-www-form-urlencoded; charset=utf-8"),
        ],
        "content-type;host;x-amz-date",
        "iam",
        "5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7",
    );
}

#[test]
fn a_signing_key_is_not_printed() {
    let key = SigningKey::derive(SECRET, "20130524", "us-east-1", "s3");
    assert_eq!(format!("{key:?}"), "SigningKey(..)");
}

fn refused(result: Result<(), Refusal>, expected: Expect) {
    let refusal = result.unwrap_err();
    let mut text = format!("{} {}: {}\n", refusal.status, refusal.code, refusal.message);
    for (name, value) in &refusal.extras {
        text.push_str(&format!("{name}={value}\n"));
    }
    expected.assert_eq(&text);
}

fn with_authorization(value: &str) -> Parts {
    let mut parts = signed("GET", "/key", &[("host", "b.s3.amazonaws.com")]);
    parts.headers.insert("authorization", value.parse().unwrap());
    parts
}

#[test]
fn s3_shows_what_it_calculated_when_a_signature_is_wrong() {
    let mut parts = signed("GET", "/key", &[("host", "b.s3.amazonaws.com")]);
    parts.method = Method::PUT;
    let refusal = check(&parts).unwrap_err();
    let names: Vec<_> = refusal.extras.iter().map(|(name, _)| name.as_ref()).collect();
    assert_eq!(
        names,
        [
            "AWSAccessKeyId",
            "StringToSign",
            "SignatureProvided",
            "StringToSignBytes",
            "CanonicalRequest",
            "CanonicalRequestBytes"
        ]
    );
    assert_eq!((refusal.status, refusal.code.as_ref()), (403, "SignatureDoesNotMatch"));
    assert!(refusal.extras[3].1.starts_with("41 57 53 34 2d 48 4d 41 43"));
    assert!(refusal.extras[4].1.starts_with("PUT\n/key\n\nhost:b.s3.amazonaws.com\n"));
}

#[test]
fn s3_words_a_malformed_header() {
    let cases: [(&str, Expect); 11] = [
        (
            "AWS4-HMAC-SHA256",
            expect![[r#"
            400 InvalidArgument: Authorization header is invalid -- one and only one ' ' (space) required
            ArgumentName=Authorization
            ArgumentValue=AWS4-HMAC-SHA256
        "#]],
        ),
        (
            "Bearer x",
            expect![[r#"
            400 InvalidArgument: Unsupported Authorization Type
            ArgumentName=Authorization
            ArgumentValue=Bearer x
        "#]],
        ),
        (
            "AWS AKID:sig",
            expect![[r#"
                403 InvalidAccessKeyId: The AWS Access Key Id you provided does not exist in our records.
                AWSAccessKeyId=AKID
            "#]],
        ),
        (
            "AWS4-ECDSA-P256-SHA256 Credential=a",
            expect![[r#"
            501 NotImplemented: A header you provided implies functionality that is not implemented
            Header=Authorization
            additionalMessage=AWS4-ECDSA-P256-SHA256 (Signature Version 4A) is not implemented. Please use AWS4-HMAC-SHA256.
        "#]],
        ),
        (
            "AWS4-HMAC-SHA256 Credential=a,Signature=b",
            expect![[r#"
            400 AuthorizationHeaderMalformed: The authorization header is malformed; the authorization header requires three components: Credential, SignedHeaders, and Signature.
        "#]],
        ),
        (
            "AWS4-HMAC-SHA256 Credential=a,SignedHeaders=b,Signatur=c",
            expect![[r#"
            400 AuthorizationHeaderMalformed: The authorization header is malformed; missing Signature.
        "#]],
        ),
        (
            "AWS4-HMAC-SHA256 Credential=a,SignedHeaders,Signature=c",
            expect![[r#"
            400 AuthorizationHeaderMalformed: The authorization header is malformed; the authorization component "SignedHeaders" is malformed.
        "#]],
        ),
        (
            "AWS4-HMAC-SHA256 Credential=a/b,SignedHeaders=b,Signature=c",
            expect![[r#"
            400 AuthorizationHeaderMalformed: The authorization header is malformed; the Credential is mal-formed; expecting "<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request".
        "#]],
        ),
        (
            "AWS4-HMAC-SHA256 Credential=a/2013-05-24/us-east-1/s3/aws4_request,SignedHeaders=b,Signature=c",
            expect![[r#"
            400 AuthorizationHeaderMalformed: The authorization header is malformed; incorrect date format "2013-05-24". This date in the credential must be in the format "yyyyMMdd".
        "#]],
        ),
        (
            "AWS4-HMAC-SHA256 Credential=a/20130525/us-east-1/s3/aws4_request,SignedHeaders=b,Signature=c",
            expect![[r#"
            400 AuthorizationHeaderMalformed: The authorization header is malformed; Invalid credential date. Date is not the same as X-Amz-Date.
        "#]],
        ),
        (
            "AWS4-HMAC-SHA256 Credential=a/20130524/us-west-2/s3/aws4_request,SignedHeaders=b,Signature=c",
            expect![[r#"
            400 AuthorizationHeaderMalformed: The authorization header is malformed; the region 'us-west-2' is wrong; expecting 'us-east-1'
            Region=us-east-1
        "#]],
        ),
    ];
    for (value, expected) in cases {
        refused(check(&with_authorization(value)), expected);
    }
    refused(
        check(&with_authorization("AWS HAHAHA")),
        expect![[r#"
            400 InvalidArgument: AWS authorization header is invalid.  Expected AwsAccessKeyId:signature
            ArgumentName=Authorization
            ArgumentValue=AWS HAHAHA
        "#]],
    );
    refused(
        check(&with_authorization(
            "AWS4-HMAC-SHA256 Credential=a/20130524/us-east-1/sts/aws4_request,\
             SignedHeaders=b,Signature=c",
        )),
        expect![[r#"
            400 AuthorizationHeaderMalformed: The authorization header is malformed; incorrect service "sts". This endpoint belongs to "s3".
        "#]],
    );
    refused(
        check(&with_authorization(
            "AWS4-HMAC-SHA256 Credential=a/20130524/us-east-1/s3/aws5,SignedHeaders=b,Signature=c",
        )),
        expect![[r#"
            400 AuthorizationHeaderMalformed: The authorization header is malformed; incorrect terminal "aws5". This endpoint uses "aws4_request".
        "#]],
    );
    refused(
        check(&with_authorization(
            "AWS4-HMAC-SHA256 Credential=AKIA/20130524/us-east-1/s3/aws4_request,\
             SignedHeaders=b,Signature=c",
        )),
        expect![[r#"
            403 InvalidAccessKeyId: The AWS Access Key Id you provided does not exist in our records.
            AWSAccessKeyId=AKIA
        "#]],
    );
}

#[test]
fn s3_words_the_faults_of_presigned_urls() {
    let mut parts = request("GET", "/key", &[("host", "b.s3.amazonaws.com")]);
    signer().presign(&mut parts, 60, NOW).unwrap();
    let uri = parts.uri.to_string();
    let replaced = |from: &str, to: &str| {
        assert!(uri.contains(from), "{uri}");
        check(&request("GET", &uri.replace(from, to), &[("host", "b.s3.amazonaws.com")]))
    };
    let cases: [(&str, &str, Expect); 12] = [
        (
            "X-Amz-Expires=60&",
            "",
            expect![[r#"
            400 AuthorizationQueryParametersError: Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters.
        "#]],
        ),
        (
            "X-Amz-Algorithm=AWS4-HMAC-SHA256&",
            "",
            expect![[r#"
            400 AuthorizationQueryParametersError: Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters.
        "#]],
        ),
        (
            "X-Amz-Expires=60",
            "X-Amz-Expires=604801",
            expect![[r#"
            400 AuthorizationQueryParametersError: X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than 604800 seconds
        "#]],
        ),
        (
            "X-Amz-Expires=60",
            "X-Amz-Expires=99999999999999999999",
            expect![[r#"
            400 AuthorizationQueryParametersError: X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than 604800 seconds
        "#]],
        ),
        (
            "X-Amz-Expires=60",
            "X-Amz-Expires=-1",
            expect![[r#"
            400 AuthorizationQueryParametersError: X-Amz-Expires must be non-negative
        "#]],
        ),
        (
            "X-Amz-Expires=60",
            "X-Amz-Expires=soon",
            expect![[r#"
            400 AuthorizationQueryParametersError: X-Amz-Expires should be a number
        "#]],
        ),
        (
            "20130524T000000Z",
            "2013-05-24",
            expect![[r#"
            400 AuthorizationQueryParametersError: X-Amz-Date must be in the ISO8601 Long Format "yyyyMMdd'T'HHmmss'Z'"
        "#]],
        ),
        (
            "AWS4-HMAC-SHA256",
            "AWS4-HMAC-SHA512",
            expect![[r#"
            400 AuthorizationQueryParametersError: X-Amz-Algorithm only supports "AWS4-HMAC-SHA256 and AWS4-ECDSA-P256-SHA256"
        "#]],
        ),
        (
            "%2F20130524%2F",
            "%2F",
            expect![[r#"
            400 AuthorizationQueryParametersError: Error parsing the X-Amz-Credential parameter; the Credential is mal-formed; expecting "<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request".
        "#]],
        ),
        (
            "%2F20130524%2F",
            "%2F20130525%2F",
            expect![[r#"
            400 AuthorizationQueryParametersError: Invalid credential date "20130525". This date is not the same as X-Amz-Date: "20130524".
        "#]],
        ),
        (
            "us-east-1",
            "eu-west-1",
            expect![[r#"
            400 AuthorizationQueryParametersError: Error parsing the X-Amz-Credential parameter; the region 'eu-west-1' is wrong; expecting 'us-east-1'
            Region=us-east-1
        "#]],
        ),
        (
            "%2Fs3%2F",
            "%2Fsts%2F",
            expect![[r#"
            400 AuthorizationQueryParametersError: Error parsing the X-Amz-Credential parameter; incorrect service "sts". This endpoint belongs to "s3".
        "#]],
        ),
    ];
    for (from, to, expected) in cases {
        refused(replaced(from, to), expected);
    }
    let bare = |uri| check(&request("GET", uri, &[]));
    refused(
        bare("/key?Signature=a&Expires=1&AWSAccessKeyId=b"),
        expect![[r#"
            403 AccessDenied: Request has expired
            Expires=1970-01-01T00:00:01Z
            ServerTime=2013-05-24T00:00:00Z
        "#]],
    );
    refused(
        bare("/key?Signature=a&AWSAccessKeyId=b"),
        expect![[r#"
            403 AccessDenied: Query-string authentication requires the Signature, Expires and AWSAccessKeyId parameters
        "#]],
    );
    refused(
        check(&request("GET", &uri, &[("authorization", "AWS4-HMAC-SHA256 x")])),
        expect![[r#"
            400 InvalidArgument: Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter or the Authorization header should be specified
            ArgumentName=Authorization
            ArgumentValue=AWS4-HMAC-SHA256 x
        "#]],
    );
}

#[test]
fn s3_wants_the_host_and_every_amz_header_signed() {
    let mut parts = signed("PUT", "/key", &[("host", "b.s3.amazonaws.com")]);
    parts.headers.insert("x-amz-acl", "public-read".parse().unwrap());
    parts.headers.insert("x-amz-tagging", "a=b".parse().unwrap());
    refused(
        check(&parts),
        expect![[r#"
            403 AccessDenied: There were headers present in the request which were not signed
            HeadersNotSigned=x-amz-acl, x-amz-tagging
        "#]],
    );
    let mut parts = request("GET", "/key", &[]);
    signer().sign_header(&mut parts, EMPTY, NOW).unwrap();
    refused(
        check(&parts),
        expect![[r#"
            403 AccessDenied: There were headers present in the request which were not signed
            HeadersNotSigned=host
        "#]],
    );
}

#[test]
fn the_clock_of_a_client_may_differ_by_a_quarter_of_an_hour() {
    let parts = signed("GET", "/key", &[("host", "b.s3.amazonaws.com")]);
    for ok in [-900, 900] {
        check_at(&parts, NOW + ok).unwrap();
    }
    refused(
        check_at(&parts, NOW - 901),
        expect![[r#"
            403 RequestTimeTooSkewed: The difference between the request time and the current time is too large.
            RequestTime=20130524T000000Z
            ServerTime=2013-05-23T23:44:59Z
            MaxAllowedSkewMilliseconds=900000
        "#]],
    );
    check_at(&parts, i64::MIN).unwrap_err();
    check_at(&parts, i64::MAX).unwrap_err();
    let mut parts = parts;
    parts.headers.remove("x-amz-date");
    refused(
        check(&parts),
        expect![[r#"
            403 AccessDenied: AWS authentication requires a valid Date or x-amz-date header
        "#]],
    );
    parts.headers.insert("date", "Fri, 24 May 2013 00:00:00 GMT".parse().unwrap());
    assert_eq!(check(&parts).unwrap_err().code, "SignatureDoesNotMatch");
}

#[test]
fn the_payload_of_s3_is_what_the_header_says() {
    let mode = |value: Option<&str>| {
        let mut parts = signed("PUT", "/key", &[("host", "b.s3.amazonaws.com")]);
        parts.headers.remove(CONTENT_SHA256);
        if let Some(value) = value {
            parts.headers.insert(CONTENT_SHA256, value.parse().unwrap());
        }
        present(&parts, Dialect::S3, &[]).unwrap().claim().unwrap().payload_mode(&parts)
    };
    assert_eq!(mode(Some("UNSIGNED-PAYLOAD")), Ok(PayloadMode::Unsigned));
    assert_eq!(mode(Some("STREAMING-UNSIGNED-PAYLOAD-TRAILER")), Ok(PayloadMode::ChunkedUnsigned));
    assert_eq!(
        mode(Some("STREAMING-AWS4-HMAC-SHA256-PAYLOAD")),
        Ok(PayloadMode::ChunkedSigned { trailer: false })
    );
    assert!(matches!(mode(Some(EMPTY)), Ok(PayloadMode::Sha256(_))));
    refused(
        mode(None).map(drop),
        expect![[r#"
            400 InvalidRequest: Missing required header for this request: x-amz-content-sha256
        "#]],
    );
    refused(
        mode(Some("STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD")).map(drop),
        expect![[r#"
            501 NotImplemented: A header you provided implies functionality that is not implemented
            Header=x-amz-content-sha256
            additionalMessage=STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD is not implemented.
        "#]],
    );
    refused(
        mode(Some("abc")).map(drop),
        expect![[r#"
            400 InvalidArgument: x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-UNSIGNED-PAYLOAD-TRAILER, STREAMING-AWS4-HMAC-SHA256-PAYLOAD, STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER, STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD, STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD-TRAILER or a valid sha256 value.
            ArgumentName=x-amz-content-sha256
            ArgumentValue=abc
        "#]],
    );
}

#[test]
fn other_services_use_their_own_words() {
    let sign = |region: &str, service: &str| {
        let mut parts = request(
            "POST",
            "/",
            &[("host", "cloudtrail.us-east-1.amazonaws.com"), ("x-amz-target", "a.B")],
        );
        Signer::with_dialect(KEY_ID, SECRET, region, service, JSON)
            .sign_header(&mut parts, EMPTY, NOW)
            .unwrap();
        parts
    };
    let good = sign("us-east-1", "cloudtrail");
    for dialect in [JSON, QUERY, EC2] {
        check_as(&good, dialect, "cloudtrail", NOW).unwrap();
    }
    let at = |dialect, now| check_as(&good, dialect, "cloudtrail", now);
    refused(
        at(JSON, NOW + 301),
        expect![[r#"
            400 InvalidSignatureException: Signature expired: 20130524T000000Z is now earlier than 20130524T000001Z (20130524T000501Z - 5 min.)
        "#]],
    );
    refused(
        at(QUERY, NOW - 901),
        expect![[r#"
            403 SignatureDoesNotMatch: Signature not yet current: 20130524T000000Z is still later than 20130523T235959Z (20130523T234459Z + 15 min.)
        "#]],
    );
    refused(
        at(EC2, NOW + 901),
        expect![[r#"
            400 RequestExpired: Request has expired.
        "#]],
    );
    refused(
        check_as(&sign("mars", "sts"), JSON, "cloudtrail", NOW),
        expect![[r#"
            400 InvalidSignatureException: Credential should be scoped to a valid region, not 'mars'. Credential should be scoped to correct service: 'cloudtrail'.
        "#]],
    );
    let mut forged = good.clone();
    forged.headers.insert("x-amz-target", "a.C".parse().unwrap());
    for (dialect, expected) in [
        (
            JSON,
            expect![[r#"
            400 InvalidSignatureException: The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.
        "#]],
        ),
        (
            QUERY,
            expect![[r#"
            403 SignatureDoesNotMatch: The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.
        "#]],
        ),
    ] {
        refused(check_as(&forged, dialect, "cloudtrail", NOW), expected);
    }
    for (dialect, expected) in [
        (
            JSON,
            expect![[r#"
            400 MissingAuthenticationTokenException: Request is missing Authentication Token
        "#]],
        ),
        (
            QUERY,
            expect![[r#"
            403 MissingAuthenticationToken: Request is missing Authentication Token
        "#]],
        ),
    ] {
        refused(check_as(&request("POST", "/", &[]), dialect, "x", NOW), expected);
    }
    for (dialect, expected) in [
        (
            JSON,
            expect![[r#"
            400 UnrecognizedClientException: The security token included in the request is invalid.
        "#]],
        ),
        (
            QUERY,
            expect![[r#"
            403 InvalidClientTokenId: The security token included in the request is invalid.
        "#]],
        ),
        (
            EC2,
            expect![[r#"
            401 AuthFailure: AWS was not able to validate the provided access credentials
        "#]],
        ),
    ] {
        refused(Err(unknown_key(dialect, "AKIA")), expected);
    }
    let broken = |value: &str| {
        let mut parts = good.clone();
        parts.headers.insert("authorization", value.parse().unwrap());
        check_as(&parts, JSON, "cloudtrail", NOW)
    };
    refused(
        broken("AWS4-HMAC-SHA256 Credential=a"),
        expect![[r#"
            400 IncompleteSignatureException: Authorization header requires 'Signature' parameter. Authorization header requires 'SignedHeaders' parameter. (Hashed with SHA-256 and encoded with Base64) Authorization=520Nq5bS80gLhTcgcZzjkP74XCXMcdxItgMCiiN4K6U=
        "#]],
    );
    refused(
        broken("AWS4-HMAC-SHA256 x"),
        expect![[r#"
            400 IncompleteSignatureException: Invalid key=value pair (missing equal-sign) in Authorization header (hashed with SHA-256 and encoded with Base64): 'D6g1GisXlH+T3tugT4kJyB0BFiEOZqjg1nGwgXnvDLA='.
        "#]],
    );
    refused(
        broken("AWS4-HMAC-SHA256 Credential=a/b,SignedHeaders=host,Signature=c"),
        expect![[r#"
            400 IncompleteSignatureException: Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got 'a/b'
        "#]],
    );
    refused(
        broken("Bearer x"),
        expect![[r#"
            400 IncompleteSignatureException: Unsupported AWS 'algorithm': 'Bearer' (only AWS4-HMAC-SHA256 for now). 
        "#]],
    );
    refused(
        check_as(
            &request("GET", "/?X-Amz-Signature=a&X-Amz-Algorithm=AWS4-HMAC-SHA256", &[]),
            QUERY,
            "sts",
            NOW,
        ),
        expect![[r#"
            400 IncompleteSignature: AWS query-string parameters must include 'X-Amz-Credential'. AWS query-string parameters must include 'X-Amz-Date'. AWS query-string parameters must include 'X-Amz-SignedHeaders'. Re-examine the query-string parameters.
        "#]],
    );
    refused(
        broken(
            "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/cloudtrail/aws4_request,SignedHeaders=x-amz-date,Signature=c",
        ),
        expect![[r#"
            400 InvalidSignatureException: 'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization. 'x-amz-target' must be a 'SignedHeader' in the AWS Authorization.
        "#]],
    );
}

#[test]
fn amz_parameters_of_a_presigned_url_act_as_headers() {
    let uri = "/key?x-amz-meta-color=deep+blue%20sea&X-Amz-Tagging=a%3Db&versionId=1&x-amz-acl=x";
    let mut parts = request("PUT", uri, &[("host", "h"), ("x-amz-acl", "private")]);
    signer().with_token("token").presign(&mut parts, 60, NOW).unwrap();
    check(&parts).unwrap();
    let presented = present(&parts, Dialect::S3, &[]).unwrap();
    let claim = presented.claim().unwrap();
    assert_eq!(claim.security_token.as_deref(), Some("token"));
    claim.hoist(&mut parts).unwrap();
    let mut headers: Vec<_> = parts
        .headers
        .iter()
        .map(|(name, value)| format!("{name}: {}", value.to_str().unwrap()))
        .collect();
    headers.sort();
    assert_eq!(
        headers,
        ["host: h", "x-amz-acl: private", "x-amz-meta-color: deep blue sea", "x-amz-tagging: a=b"]
    );
    // A header brought by whoever uses the URL is not under the signature.
    parts.headers.insert("x-amz-grant-read", "everybody".parse().unwrap());
    assert_eq!(check(&parts).unwrap_err().code, "AccessDenied");
}

#[test]
fn http_2_names_the_host_in_its_authority() {
    let mut parts = request("GET", "https://b.s3.amazonaws.com/key", &[]);
    signer().sign_header(&mut parts, EMPTY, NOW).unwrap();
    parts.headers.remove("host");
    check(&parts).unwrap();
}

/// Paths and queries as clients may send them.
fn uris() -> impl Strategy<Value = String> {
    let word = "[a-zA-Z0-9._~!$'()*,;:@%+-]{0,8}";
    let path = prop::collection::vec(word, 0..4).prop_map(|words| format!("/{}", words.join("/")));
    let query = prop::collection::vec((word, word), 0..4).prop_map(|pairs| {
        pairs.iter().map(|(name, value)| format!("p{name}={value}")).collect::<Vec<_>>().join("&")
    });
    (path, query).prop_map(|(path, query)| format!("{path}?{query}"))
}

fn header_sets() -> impl Strategy<Value = Vec<(String, String)>> {
    prop::collection::vec(("x-amz-meta-[a-z]{1,3}", "[ -~]{0,20}"), 0..5)
}

fn arbitrary_signed() -> impl Strategy<Value = (Parts, bool)> {
    (uris(), header_sets(), any::<bool>()).prop_map(|(uri, headers, presigned)| {
        let mut parts = request("GET", &uri, &[("host", "h.example")]);
        for (name, value) in &headers {
            let name = http::HeaderName::from_bytes(name.as_bytes()).unwrap();
            parts.headers.append(name, value.parse().unwrap());
        }
        match presigned {
            true => signer().presign(&mut parts, 60, NOW).unwrap(),
            false => signer().sign_header(&mut parts, EMPTY, NOW).unwrap(),
        };
        (parts, presigned)
    })
}

proptest! {
    #[test]
    fn what_is_signed_verifies((parts, _) in arbitrary_signed()) {
        check(&parts).unwrap();
    }

    /// Percent-encoding apart, which names the same thing, any other request is refused.
    #[test]
    fn a_changed_character_is_refused(
        (parts, _) in arbitrary_signed(),
        at in any::<prop::sample::Index>(),
        with in "[a-z0-9]",
    ) {
        let mut changed = parts.clone();
        let uri = parts.uri.to_string();
        let at = at.index(uri.len());
        let mut bytes = uri.clone().into_bytes();
        bytes[at] = with.as_bytes()[0];
        let text = String::from_utf8(bytes).unwrap();
        prop_assume!(text != uri && text.starts_with('/'));
        changed.uri = text.parse().unwrap();
        prop_assume!(recoded(&changed) != recoded(&parts));
        prop_assert!(check(&changed).is_err());
    }

    #[test]
    fn a_changed_header_is_refused(
        (parts, _) in arbitrary_signed(),
        which in any::<prop::sample::Index>(),
        at in any::<prop::sample::Index>(),
        with in "[a-zA-Z0-9]",
    ) {
        let names: Vec<_> = parts.headers.keys().cloned().collect();
        let name = &names[which.index(names.len())];
        let value = parts.headers[name].to_str().unwrap().to_owned();
        prop_assume!(!value.is_empty());
        let mut bytes = value.clone().into_bytes();
        let at = at.index(bytes.len());
        bytes[at] = with.as_bytes()[0];
        let text = String::from_utf8(bytes).unwrap();
        prop_assume!(text != value);
        let mut changed = parts.clone();
        let first = changed.headers.get_mut(name).unwrap();
        *first = text.parse().unwrap();
        prop_assert!(check(&changed).is_err());
    }

    #[test]
    fn no_input_makes_it_panic(
        uri in "/[ -~]{0,60}",
        authorization in "(AWS4-HMAC-SHA256 )?[ -~]{0,80}",
        date in "[ -~]{0,20}",
        hash in "[ -~]{0,20}",
    ) {
        let Ok(uri) = uri.parse::<http::Uri>() else { return Ok(()) };
        let mut parts = request("GET", "/", &[("host", "h")]);
        parts.uri = uri;
        parts.headers.insert("authorization", authorization.parse().unwrap());
        parts.headers.insert("x-amz-date", date.parse().unwrap());
        parts.headers.insert(CONTENT_SHA256, hash.parse().unwrap());
        for dialect in [Dialect::S3, JSON, QUERY, EC2] {
            prop_assert!(check_as(&parts, dialect, "s3", NOW).is_err());
        }
    }

    #[test]
    fn no_query_makes_it_panic(
        values in prop::collection::vec("[ -~&&[^#]]{0,30}", 7),
        names in prop::collection::vec(0_usize..7, 0..8),
    ) {
        let all = ["Algorithm", "Credential", "Date", "Expires", "SignedHeaders", "Signature", "x"];
        let query: Vec<_> = names
            .iter()
            .map(|at| format!("X-Amz-{}={}", all[*at], values[*at]))
            .collect();
        let Ok(uri) = format!("/?{}", query.join("&")).parse::<http::Uri>() else { return Ok(()) };
        let mut parts = request("GET", "/", &[("host", "h")]);
        parts.uri = uri;
        prop_assert!(check(&parts).is_err());
    }
}

/// The request line by AWS's encoding, sorted: what two requests share if they are the same.
fn recoded(parts: &Parts) -> Vec<u8> {
    let mut out = Vec::new();
    let subject = Subject { parts, signed_headers: "", presigned: false, dialect: Dialect::S3 };
    subject.write("", Form::Encoded, &mut out);
    out
}
