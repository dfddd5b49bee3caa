//! S3's published examples, S3's words, and what no forger may do.

use expect_test::{Expect, expect};
use http::Request;
use proptest::prelude::*;

use super::*;
use crate::auth::{PayloadMode, Presented, present, unknown_key};
use crate::{Protocol, s3};

const KEY_ID: &str = "AKIAIOSFODNN7EXAMPLE";
const SECRET: &str = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
/// 27 March 2007, 19:36:42: the time of the first example.
const NOW: i64 = 1_175_024_202;
const HOST: &str = "johnsmith.s3.amazonaws.com";

fn request(method: &str, uri: &str, headers: &[(&str, &str)]) -> Parts {
    let mut builder = Request::builder().method(method).uri(uri);
    for (name, value) in headers {
        builder = builder.header(*name, *value);
    }
    builder.body(()).unwrap().into_parts().0
}

/// Everything a server checks, at one second.
fn check_at(parts: &Parts, now_seconds: i64) -> Result<Claim, Refusal> {
    let hosts = ["localhost".to_owned()];
    let claim = match present(parts, Dialect::S3, &hosts)? {
        Presented::Anonymous => return Err(Refusal::access_denied("Access Denied")),
        Presented::Header(claim) | Presented::Query(claim) => claim,
    };
    if claim.access_key_id != KEY_ID {
        return Err(unknown_key(Dialect::S3, &claim.access_key_id));
    }
    claim.check_scope(Some("us-east-1"), &["s3"])?;
    claim.check_time(now_seconds)?;
    claim.payload_mode(parts)?;
    claim.verify(parts, &claim.derive_key(SECRET), &claim.payload(parts))?;
    Ok(claim)
}

fn check(parts: &Parts) -> Result<Claim, Refusal> {
    check_at(parts, NOW)
}

fn refused(result: Result<Claim, Refusal>, expected: Expect) {
    let refusal = result.unwrap_err();
    let mut text = format!("{} {}: {}\n", refusal.status, refusal.code, refusal.message);
    for (name, value) in &refusal.extras {
        text.push_str(&format!("{name}={value}\n"));
    }
    expected.assert_eq(&text);
}

/// Sign what is written out by hand.
fn signature(string_to_sign: &str) -> String {
    SigningKey::of_version_2(SECRET).sign_version_2(string_to_sign.as_bytes())
}

fn url(path: &str, parameters: &str, expires: &str, string_to_sign: &str) -> String {
    let mut encoded = Vec::new();
    crate::auth::encode(signature(string_to_sign).as_bytes(), &mut encoded);
    let encoded = String::from_utf8(encoded).unwrap();
    format!("{path}?{parameters}AWSAccessKeyId={KEY_ID}&Signature={encoded}&Expires={expires}")
}

/// S3 User Guide, *Signing and authenticating REST requests (AWS signature version 2)*, examples.
#[test]
fn the_examples_of_s3_for_the_header_verify() {
    let example = |method, uri, date: &str, more: &[(&str, &str)], signature: &str| {
        let value = format!("AWS {KEY_ID}:{signature}");
        let mut headers = vec![("date", date), ("authorization", value.as_str())];
        headers.extend(more);
        let parts = request(method, uri, &headers);
        let now = super::super::date::parse_http(date).unwrap();
        let claim = check_at(&parts, now).unwrap_or_else(|it| panic!("{method} {uri}: {it:?}"));
        assert_eq!((claim.region(), claim.version_name()), (None, "SigV2"));
        assert_eq!(claim.payload_mode(&parts), Ok(PayloadMode::Unsigned));
        // Under another bucket's host it is another resource.
        let mut elsewhere = parts.clone();
        elsewhere.headers.insert("host", "johnsmith2.s3.amazonaws.com".parse().unwrap());
        assert!(check_at(&elsewhere, now).is_err());
    };
    let host = ("host", HOST);
    let root = ("host", "s3.amazonaws.com");
    example(
        "GET",
        "/photos/puppy.jpg",
        "Tue, 27 Mar 2007 19:36:42 +0000",
        &[host],
        "bWq2s1WEIj+Ydj0vQ697zp+IXMU=",
    );
    example(
        "PUT",
        "/photos/puppy.jpg",
        "Tue, 27 Mar 2007 21:15:45 +0000",
        &[host, ("content-type", "image/jpeg"), ("content-length", "94328")],
        "MyyxeRY7whkBe+bq8fHCL/2kKUg=",
    );
    example(
        "GET",
        "/?prefix=photos&max-keys=50&marker=puppy",
        "Tue, 27 Mar 2007 19:42:41 +0000",
        &[host, ("user-agent", "Mozilla/5.0")],
        "htDYFYduRNen8P9ZfE/s9SuKy0U=",
    );
    example(
        "GET",
        "/?acl",
        "Tue, 27 Mar 2007 19:44:46 +0000",
        &[host],
        "c2WLPFtWHVgbEmeEG93a4cG37dM=",
    );
    example(
        "DELETE",
        "/johnsmith/photos/puppy.jpg",
        "Tue, 27 Mar 2007 21:20:26 +0000",
        &[root],
        "lx3byBScXR6KzyMaifNkardMwNk=",
    );
    example(
        "PUT",
        "/static.johnsmith.net/db-backup.dat.gz",
        "Tue, 27 Mar 2007 21:06:08 +0000",
        &[
            root,
            ("x-amz-acl", "public-read"),
            ("content-type", "application/x-download"),
            ("content-md5", "4gJE4saaMU4BqNR0kLY+lw=="),
            ("x-amz-meta-reviewedby", "joe@johnsmith.net"),
            ("x-amz-meta-reviewedby", "jane@johnsmith.net"),
            ("x-amz-meta-filechecksum", "0x02661779"),
            ("x-amz-meta-checksumalgorithm", "crc32"),
            ("content-disposition", "attachment; filename=database.dat"),
            ("content-encoding", "gzip"),
            ("content-length", "5913339"),
        ],
        "ilyl83RwaSoYIEdixDQcA4OnAnc=",
    );
    example("GET", "/", "Wed, 28 Mar 2007 01:29:59 +0000", &[root], "qGdzdERIC03wnaRNKh6OqZehG9s=");
    example(
        "GET",
        "/dictionary/fran%C3%A7ais/pr%c3%a9f%c3%a8re",
        "Wed, 28 Mar 2007 01:49:49 +0000",
        &[root],
        "DNEZGsoieTZ92F3bUfSPQcbGmlM=",
    );
}

/// The same page, *Query string request authentication alternative*.
#[test]
fn the_example_of_s3_for_a_signed_url_verifies_until_it_ends() {
    let uri = "/photos/puppy.jpg?AWSAccessKeyId=AKIAIOSFODNN7EXAMPLE\
               &Signature=NpgCjnDzrM%2BWFzoENXmpNDUsSn8%3D&Expires=1175139620";
    let parts = request("GET", uri, &[("host", HOST)]);
    let claim = check_at(&parts, 1_175_139_619).unwrap();
    assert!(claim.presigned);
    assert_eq!(claim.payload_mode(&parts), Ok(PayloadMode::Unsigned));
    check_at(&parts, 0).unwrap();
    refused(
        check_at(&parts, 1_175_139_620),
        expect![[r#"
        403 AccessDenied: Request has expired
        Expires=2007-03-29T03:40:20Z
        ServerTime=2007-03-29T03:40:20Z
    "#]],
    );
    // By the path the same.
    let by_path = request("GET", &format!("/johnsmith{uri}"), &[("host", "localhost:4566")]);
    check(&by_path).unwrap();
}

#[test]
fn a_wrong_signature_is_answered_with_the_string_to_sign() {
    let uri = format!("/key?AWSAccessKeyId={KEY_ID}&Signature=abc%3D&Expires=1175139620&acl");
    refused(
        check(&request("GET", &uri, &[("host", HOST), ("x-amz-acl", "private")])),
        expect![[r#"
            403 SignatureDoesNotMatch: The request signature we calculated does not match the signature you provided. Check your key and signing method.
            AWSAccessKeyId=AKIAIOSFODNN7EXAMPLE
            StringToSign=GET


            1175139620
            x-amz-acl:private
            /johnsmith/key?acl
            SignatureProvided=abc=
            StringToSignBytes=47 45 54 0a 0a 0a 31 31 37 35 31 33 39 36 32 30 0a 78 2d 61 6d 7a 2d 61 63 6c 3a 70 72 69 76 61 74 65 0a 2f 6a 6f 68 6e 73 6d 69 74 68 2f 6b 65 79 3f 61 63 6c
        "#]],
    );
}

#[test]
fn s3_words_what_is_wrong_with_version_2() {
    let bare = |uri: &str| check(&request("GET", uri, &[("host", HOST)]));
    refused(
        bare("/k?Signature=a&AWSAccessKeyId=b"),
        expect![[r#"
        403 AccessDenied: Query-string authentication requires the Signature, Expires and AWSAccessKeyId parameters
    "#]],
    );
    for uri in ["/k?Signature=a&Expires=1", "/k?AWSAccessKeyId=b", "/k?Signature"] {
        assert_eq!(bare(uri).unwrap_err(), bare("/k?Signature=a").unwrap_err());
    }
    refused(
        bare("/k?Signature=a&AWSAccessKeyId=AKIA&Expires=1"),
        expect![[r#"
        403 InvalidAccessKeyId: The AWS Access Key Id you provided does not exist in our records.
        AWSAccessKeyId=AKIA
    "#]],
    );
    refused(
        bare("/k?Signature=a&AWSAccessKeyId=b&Expires=soon"),
        expect![[r#"
        403 AccessDenied: Invalid date (should be seconds since epoch): soon
    "#]],
    );
    for expires in ["", "-1", "%2B1", "99999999999999999999", "1%0A2"] {
        let uri = format!("/k?Signature=a&AWSAccessKeyId={KEY_ID}&Expires={expires}");
        assert_eq!(bare(&uri).unwrap_err().code, "AccessDenied", "{expires}");
    }
    let header = |value: &str, more: &[(&str, &str)]| {
        let mut headers = vec![("host", HOST), ("authorization", value)];
        headers.extend(more);
        check(&request("GET", "/k", &headers))
    };
    let value = format!("AWS {KEY_ID}:sig");
    refused(
        header(&value, &[]),
        expect![[r#"
        403 AccessDenied: AWS authentication requires a valid Date or x-amz-date header
    "#]],
    );
    refused(
        header(&value, &[("date", "yesterday")]),
        expect![[r#"
        403 AccessDenied: AWS authentication requires a valid Date or x-amz-date header
    "#]],
    );
    refused(
        header(&value, &[("date", "Mon, 27 Mar 2006 19:36:42 GMT")]),
        expect![[r#"
            403 RequestTimeTooSkewed: The difference between the request time and the current time is too large.
            RequestTime=Mon, 27 Mar 2006 19:36:42 GMT
            ServerTime=2007-03-27T19:36:42Z
            MaxAllowedSkewMilliseconds=900000
        "#]],
    );
    for value in ["AWS a", "AWS a:b:c", "AWS "] {
        assert_eq!(header(value, &[]).unwrap_err().code, "InvalidArgument", "{value}");
    }
    let uri = "/k?Signature=a&AWSAccessKeyId=b&Expires=1";
    refused(
        check(&request("GET", uri, &[("authorization", &value)])),
        expect![[r#"
        400 InvalidArgument: Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter or the Authorization header should be specified
        ArgumentName=Authorization
        ArgumentValue=AWS AKIAIOSFODNN7EXAMPLE:sig
    "#]],
    );
}

#[test]
fn version_2_is_for_s3_alone() {
    for dialect in [Protocol::Json11, Protocol::Query, Protocol::Ec2].map(Dialect::Other) {
        for (uri, authorization) in
            [("/?Signature=a&AWSAccessKeyId=b&Expires=1", ""), ("/", "AWS a:b")]
        {
            let parts = request("POST", uri, &[("authorization", authorization)]);
            let refusal = present(&parts, dialect, &[]).unwrap_err();
            assert!(refusal.code.starts_with("IncompleteSignature"), "{refusal:?}");
        }
    }
    assert!(serves("eu-west-1") && !serves("eu-central-1"));
}

/// What `aws s3 presign` and boto3 sign.
#[test]
fn what_a_signed_url_says_besides_acts_as_headers() {
    let uri = url(
        "/k",
        "versionId=1&x-amz-meta-color=deep+blue%20sea&x-amz-security-token=t&content-type=text%2Fx\
         &content-md5=bQ%3D%3D&response-content-disposition=attachment%3B%20filename%3D%22a%26b%22&",
        "1175139620",
        "PUT\nbQ==\ntext/x\n1175139620\nx-amz-acl:private\nx-amz-meta-color:deep blue sea\n\
         x-amz-security-token:t\n\
         /johnsmith/k?response-content-disposition=attachment; filename=\"a&b\"&versionId=1",
    );
    let mut parts = request("PUT", &uri, &[("host", HOST), ("x-amz-acl", "private")]);
    let claim = check(&parts).unwrap();
    assert_eq!(claim.security_token.as_deref(), Some("t"));
    claim.hoist(&mut parts).unwrap();
    check(&parts).unwrap();
    for (name, value) in [
        ("x-amz-meta-color", "deep blue sea"),
        ("x-amz-acl", "private"),
        ("content-type", "text/x"),
        ("content-md5", "bQ=="),
    ] {
        assert_eq!(parts.headers[name], value, "{name}");
    }
    for (name, value) in
        [("content-type", "text/y"), ("content-md5", "bQ="), ("x-amz-grant-read", "everybody")]
    {
        let mut forged = parts.clone();
        forged.headers.insert(name, value.parse().unwrap());
        assert_eq!(check(&forged).unwrap_err().code, "SignatureDoesNotMatch", "{name}");
    }
}

#[test]
fn the_date_header_counts_unless_aws_has_its_own() {
    let own = "Tue, 27 Mar 2007 19:36:42 +0000";
    let text = format!("GET\n\n\n\nx-amz-date:{own}\n/johnsmith/k");
    let value = format!("AWS {KEY_ID}:{}", signature(&text));
    let parts = request(
        "GET",
        "/k",
        &[("host", HOST), ("x-amz-date", own), ("date", "long ago"), ("authorization", &value)],
    );
    check(&parts).unwrap();
}

#[test]
fn a_hash_of_the_payload_is_not_needed_but_checked_and_chunks_are_not_signed() {
    let mode = |value: &str| {
        let headers = [
            ("host", HOST),
            ("date", "Tue, 27 Mar 2007 19:36:42 +0000"),
            ("authorization", "AWS a:b"),
            ("x-amz-content-sha256", value),
        ];
        let parts = request("PUT", "/k", &headers);
        let presented = present(&parts, Dialect::S3, &[])?;
        presented.claim().unwrap().payload_mode(&parts)
    };
    assert_eq!(mode(""), Ok(PayloadMode::Unsigned));
    assert_eq!(mode("UNSIGNED-PAYLOAD"), Ok(PayloadMode::Unsigned));
    assert_eq!(mode("STREAMING-UNSIGNED-PAYLOAD-TRAILER"), Ok(PayloadMode::ChunkedUnsigned));
    assert_eq!(mode(&"0".repeat(64)), Ok(PayloadMode::Sha256([0; 32])));
    assert_eq!(mode("STREAMING-AWS4-HMAC-SHA256-PAYLOAD").unwrap_err().code, "InvalidRequest");
}

#[test]
fn a_parameter_without_a_value_may_be_signed_without_its_equals_sign() {
    for (sent, signed) in
        [("uploads", "uploads"), ("uploads=", "uploads"), ("uploads=", "uploads=")]
    {
        let text = format!("POST\n\n\n1175139620\n/johnsmith/k?{signed}");
        let uri = url("/k", &format!("{sent}&"), "1175139620", &text);
        check(&request("POST", &uri, &[("host", HOST)])).unwrap();
    }
}

/// boto3 signs `/bucket/` and sends `/bucket`.
#[test]
fn the_path_of_a_bucket_may_be_signed_with_a_slash_at_its_end() {
    let end = "1175139620";
    for (path, signed, good) in [
        ("/b", "/b", true),
        ("/b", "/b/", true),
        ("/b/", "/b/", true),
        ("/b/", "/b", false),
        ("/b/k", "/b/k/", false),
        ("/", "//", false),
    ] {
        let uri = url(path, "policy&", end, &format!("GET\n\n\n{end}\n{signed}?policy"));
        let checked = check(&request("GET", &uri, &[("host", "localhost")]));
        assert_eq!(checked.is_ok(), good, "{path} {signed}");
    }
}

/// A parameter that chooses an operation and is not signed would let whoever has the URL of a
/// bucket's listing read its policy.
#[test]
fn every_parameter_that_chooses_an_operation_is_signed() {
    // These choose between operations of the same permission and resource.
    const UNSIGNED: [&str; 2] = ["list-type", "x-id"];
    let mut seen = 0;
    for operation in s3::SERVICE.operations {
        let Some((_, query)) = operation.uri.split_once('?') else { continue };
        for (name, _) in parameters(query).filter(|(name, _)| !UNSIGNED.contains(name)) {
            assert!(is_signed(name), "{name} of {}", operation.name);
            seen += 1;
        }
    }
    assert!(seen > 80, "{seen}");
    assert!(SIGNED.is_sorted());
}

#[test]
fn no_two_meanings_share_a_signature() {
    let valid = |uri: &str| check(&request("GET", uri, &[("host", HOST)])).is_ok();
    let end = "1175139620";
    let of = |resource: &str| format!("GET\n\n\n{end}\n/johnsmith/k{resource}");
    let text = of("?response-content-type=a&versionId=1");
    assert!(valid(&url("/k", "versionId=1&response-content-type=a&", end, &text)));
    assert!(!valid(&url("/k", "response-content-type=a%26versionId=1&", end, &text)));
    let text = of("?versionId=1&versionId=2");
    assert!(valid(&url("/k", "versionId=1&versionId=2&", end, &text)));
    assert!(!valid(&url("/k", "versionId=2&versionId=1&", end, &text)));
    // However it is written, a parameter is what it is routed as.
    assert!(!valid(&url("/k", "%61cl&", end, &of(""))));
    assert!(valid(&url("/k", "%61cl&", end, &of("?acl"))));
    // A line end cannot make one header of a URL into two, nor shift the lines.
    let uri = url(
        "/k",
        "x-amz-acl=a%0Ax-amz-meta-b:c&",
        end,
        &format!("GET\n\n\n{end}\nx-amz-acl:a\nx-amz-meta-b:c\n/johnsmith/k"),
    );
    assert!(!valid(&uri));
}

fn words() -> impl Strategy<Value = String> {
    "[a-zA-Z0-9._~ &=+%/-]{0,6}"
}

fn encoded(text: &str) -> String {
    let mut out = Vec::new();
    crate::auth::encode(text.as_bytes(), &mut out);
    String::from_utf8(out).unwrap()
}

/// A signed URL, its parts as the signature means them, and how the request was sent.
fn signed_urls() -> impl Strategy<Value = Parts> {
    let parameter = (0..SIGNED.len(), words());
    let headers = prop::collection::vec(("x-amz-meta-[a-z]", "[!-~]{1,6}"), 0..3);
    (prop::collection::vec(parameter, 0..3), headers, "[a-z]{1,5}").prop_map(
        |(parameters, headers, key)| {
            let mut query = String::new();
            for (at, value) in &parameters {
                query.push_str(&format!("{}={}&", SIGNED[*at], encoded(value)));
            }
            let unsigned = format!("/{key}?{query}AWSAccessKeyId={KEY_ID}&Expires=1175139620");
            let mut all = vec![("host", HOST), ("content-type", "text/plain")];
            all.extend(headers.iter().map(|(name, value)| (name.as_str(), value.as_str())));
            let with = |signature: &str| {
                request("PUT", &format!("{unsigned}&Signature={}", encoded(signature)), &all)
            };
            let parts = with("x");
            let claim = present(&parts, Dialect::S3, &[]).unwrap().claim().unwrap().clone();
            match string_to_sign(&claim, Some("johnsmith"), &parts, FORMS[0]) {
                Ok(text) => with(&SigningKey::of_version_2(SECRET).sign_version_2(&text)),
                Err(_) => parts,
            }
        },
    )
}

/// What the router and the operations get to see of a request, apart from what is not signed.
fn meaning(parts: &Parts) -> String {
    let query = parts.uri.query().unwrap_or("");
    let mut seen: Vec<(String, String)> = parameters(query)
        .map(|(name, value)| (decoded(name).into_owned(), decoded(value).into_owned()))
        .filter(|(name, _)| is_signed(name) || name == "AWSAccessKeyId")
        .collect();
    seen.sort_by(|one, other| one.0.cmp(&other.0));
    let mut hoisted = parts.clone();
    if let Ok(claim) = check(parts) {
        claim.hoist(&mut hoisted).unwrap();
    }
    let mut headers: Vec<(String, Vec<u8>)> = hoisted
        .headers
        .keys()
        .map(|name| name.as_str())
        .filter(|name| acts_as_header(name))
        .map(|name| (name.to_owned(), joined(&hoisted, name)))
        .collect();
    headers.sort();
    format!("{} {} {seen:?} {headers:?}", parts.method, parts.uri.path())
}

proptest! {
    #[test]
    fn what_is_signed_verifies_unless_it_is_ambiguous(parts in signed_urls()) {
        if let Err(refusal) = check(&parts) {
            prop_assert_eq!(refusal.code, "InvalidArgument");
        }
    }

    /// Whatever still passes after a change means what it meant.
    #[test]
    fn a_changed_url_is_refused_or_means_the_same(
        parts in signed_urls(),
        at in any::<prop::sample::Index>(),
        length in 0_usize..4,
        with in "[a-z0-9&=%/?-]{0,3}|&acl|&x-amz-acl=b|%26versionId=1|&content-type=x",
    ) {
        let uri = parts.uri.to_string();
        let from = 1 + at.index(uri.len());
        let (from, to) = (from.min(uri.len()), (from + length).min(uri.len()));
        let text = format!("{}{with}{}", &uri[..from], &uri[to..]);
        let Ok(changed) = text.parse::<http::Uri>() else { return Ok(()) };
        let mut forged = parts.clone();
        forged.uri = changed;
        if check(&forged).is_ok() {
            prop_assert_eq!(meaning(&forged), meaning(&parts));
        }
    }

    #[test]
    fn a_changed_header_is_refused(
        parts in signed_urls(),
        name in "content-type|content-md5|x-amz-meta-[a-z]|x-amz-acl|host",
        value in "[a-z]{1,3}",
    ) {
        prop_assume!(check(&parts).is_ok());
        let mut forged = parts.clone();
        forged.headers.insert(
            http::HeaderName::from_bytes(name.as_bytes()).unwrap(),
            value.parse().unwrap(),
        );
        prop_assume!(meaning(&forged) != meaning(&parts) || name == "host");
        prop_assert!(check(&forged).is_err());
    }

    #[test]
    fn no_input_makes_it_panic(
        query in "(Signature|AWSAccessKeyId|Expires|acl|x-amz-a|[ -~]{0,9}|=|&|%){0,12}",
        authorization in "(AWS )?[ -~]{0,20}",
        date in "[ -~]{0,20}",
    ) {
        let Ok(uri) = format!("/?{query}").parse::<http::Uri>() else { return Ok(()) };
        let mut parts = request("GET", "/", &[("host", HOST), ("date", &date)]);
        parts.uri = uri;
        prop_assert!(check(&parts).is_err());
        parts.headers.insert("authorization", authorization.parse().unwrap());
        prop_assert!(check(&parts).is_err());
    }
}
