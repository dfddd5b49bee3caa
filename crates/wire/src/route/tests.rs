//! Which request is which operation.

use http::request::Parts;
use http::{Method, Request};

use super::{Routed, route, service_of};
use crate::{Refusal, SERVICES, s3};

type Headers<'a> = &'a [(&'a str, &'a str)];

fn request(method: &str, uri: &str, headers: Headers) -> Parts {
    let mut request = Request::builder().method(method).uri(uri);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request.body(()).unwrap().into_parts().0
}

fn s3_route(method: &str, uri: &str, headers: Headers) -> Result<Routed, Refusal> {
    route(&s3::SERVICE, &request(method, uri, headers), &[], &["localhost".to_string()])
}

/// `GetObject Bucket=b Key=k`, or the code of the refusal.
fn told(routed: Result<Routed, Refusal>) -> String {
    match routed {
        Ok(routed) => {
            let labels = routed.labels.iter().map(|(name, value)| format!(" {name}={value}"));
            let unserved = if routed.operation.is_some() { "" } else { "?" };
            format!("{}{unserved}{}", routed.name, labels.collect::<String>())
        }
        Err(refusal) => format!("{} {:?}", refusal.code, refusal.extras),
    }
}

#[test]
fn every_operation_of_s3_is_reached_by_its_own_request() {
    for operation in s3::SERVICE.operations {
        let uri = operation.uri.replace("{Bucket}", "b").replace("{Key+}", "k");
        let mut uri = uri.to_string();
        let mut headers = Vec::new();
        for member in operation.input.members.iter().filter(|member| member.required) {
            match member.place {
                crate::model::Place::Query => {
                    let joint = if uri.contains('?') { '&' } else { '?' };
                    uri = format!("{uri}{joint}{}=1", member.wire_name);
                }
                crate::model::Place::Header => headers.push((member.wire_name, "x")),
                _ => {}
            }
        }
        let routed = s3_route(operation.method, &uri, &headers).expect(operation.name);
        let expected = match operation.name {
            // AWS has retired the first for the second.
            "GetBucketLifecycle" => "GetBucketLifecycleConfiguration",
            "PutBucketLifecycle" => "PutBucketLifecycleConfiguration",
            "GetBucketNotification" => "GetBucketNotificationConfiguration",
            "PutBucketNotification" => "PutBucketNotificationConfiguration",
            // Only its host or `x-id` tells it from the other.
            "ListDirectoryBuckets" => "ListBuckets",
            // A host of its own.
            "WriteGetObjectResponse" => "PostObject",
            name => name,
        };
        assert_eq!(routed.name, expected);
    }
}

#[test]
fn a_request_is_what_its_method_path_and_parameters_say() {
    let copy = [("x-amz-copy-source", "a/b")];
    let cases: [(&str, &str, Headers, &str); 30] = [
        ("GET", "/", &[], "ListBuckets"),
        ("GET", "/?x-id=ListDirectoryBuckets", &[], "ListDirectoryBuckets"),
        ("GET", "/b", &[], "ListObjects Bucket=b"),
        ("GET", "/b/", &[], "ListObjects Bucket=b"),
        ("GET", "/b/?list-type=2&prefix=a", &[], "ListObjectsV2 Bucket=b"),
        ("PUT", "/b", &[], "CreateBucket Bucket=b"),
        ("HEAD", "/b/k", &[], "HeadObject Bucket=b Key=k"),
        ("GET", "/b/k?partNumber=2&x-id=GetObject", &[], "GetObject Bucket=b Key=k"),
        ("GET", "/b/k?uploadId=u", &[], "ListParts Bucket=b Key=k"),
        ("GET", "/b//k//", &[], "GetObject Bucket=b Key=/k//"),
        ("GET", "/b/a%20b%2Fc+d/%C3%A9", &[], "GetObject Bucket=b Key=a b/c+d/é"),
        ("PUT", "/b/k", &[], "PutObject Bucket=b Key=k"),
        ("PUT", "/b/k?x-id=CopyObject", &[], "PutObject Bucket=b Key=k"),
        ("PUT", "/b/k", &copy, "CopyObject Bucket=b Key=k"),
        ("PUT", "/b/k?partNumber=1&uploadId=u", &[], "UploadPart Bucket=b Key=k"),
        ("PUT", "/b/k?uploadId=u", &[], "UploadPart Bucket=b Key=k"),
        ("PUT", "/b/k?partNumber=1&uploadId=u", &copy, "UploadPartCopy Bucket=b Key=k"),
        ("POST", "/b/k?uploads", &[], "CreateMultipartUpload Bucket=b Key=k"),
        ("POST", "/b/k?uploadId=u", &[], "CompleteMultipartUpload Bucket=b Key=k"),
        ("DELETE", "/b/k?uploadId=u", &[], "AbortMultipartUpload Bucket=b Key=k"),
        ("DELETE", "/b/k?versionId=v", &[], "DeleteObject Bucket=b Key=k"),
        ("POST", "/b?delete", &[], "DeleteObjects Bucket=b"),
        ("POST", "/b", &[], "PostObject? Bucket=b"),
        ("OPTIONS", "/b/k", &[], "OptionsObject? Bucket=b Key=k"),
        ("GET", "/b?analytics&id=1", &[], "GetBucketAnalyticsConfiguration Bucket=b"),
        ("GET", "/b?analytics", &[], "ListBucketAnalyticsConfigurations Bucket=b"),
        ("GET", "/k/l", &[("host", "b.localhost:4566")], "GetObject Bucket=b Key=k/l"),
        ("GET", "/", &[("host", "b.localhost")], "ListObjects Bucket=b"),
        ("GET", "/b/k", &[("host", "127.0.0.1:4566")], "GetObject Bucket=b Key=k"),
        ("GET", "/b/k", &[("host", "some.where.else")], "GetObject Bucket=b Key=k"),
    ];
    for (method, uri, headers, expected) in cases {
        assert_eq!(told(s3_route(method, uri, headers)), expected, "{method} {uri}");
    }
}

#[test]
fn a_subresource_is_never_ignored() {
    for (method, uri) in [
        ("DELETE", "/b?acl"),
        ("DELETE", "/b?versioning"),
        ("DELETE", "/b/k?acl"),
        ("PUT", "/b?location"),
        ("PUT", "/b/k?torrent"),
        ("POST", "/b/k"),
        ("PATCH", "/b/k"),
        ("PUT", "/"),
    ] {
        let refusal = s3_route(method, uri, &[]).unwrap_err();
        assert_eq!((&*refusal.code, refusal.status), ("MethodNotAllowed", 405), "{method} {uri}");
    }
    let refusal = s3_route("DELETE", "/b?acl", &[]).unwrap_err();
    assert_eq!(refusal.headers, [("allow", "GET, PUT".to_string())]);
}

#[test]
fn what_cannot_be_decoded_is_refused() {
    for uri in ["/b/%zz", "/b/%f", "/b/%ff", "/b/%e2%82", "/b/k?prefix=%ff", "//k"] {
        assert!(told(s3_route("GET", uri, &[])).starts_with("InvalidURI"), "{uri}");
    }
    assert_eq!(
        told(s3_route("GET", "/b?list-type=3", &[])),
        r#"InvalidArgument [("ArgumentName", "list-type"), ("ArgumentValue", "3")]"#
    );
}

#[test]
fn the_service_is_the_signed_one_then_the_targeted_one() {
    let target = "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.LookupEvents";
    let form = ("content-type", "application/x-www-form-urlencoded; charset=utf-8");
    let cases: [(Headers, Option<&str>, &str); 9] = [
        (&[], Some("s3"), "s3"),
        (&[], Some("cloudtrail"), "cloudtrail"),
        (&[("x-amz-target", target)], None, "cloudtrail"),
        (&[("x-amz-target", "TrentService.Encrypt")], Some("kms"), "kms"),
        (&[form], Some("sts"), "sts"),
        (&[form, ("host", "sts.localhost")], None, "sts"),
        (&[form], Some("iam"), "iam"),
        (&[form], Some("gamelift"), "unknown"),
        (&[], None, "s3"),
    ];
    for (headers, signed, expected) in cases {
        let parts = request("POST", "/", headers);
        assert_eq!(service_of(&parts, signed).name, expected, "{headers:?} {signed:?}");
    }
}

#[test]
fn json_and_query_operations_are_named_by_the_client() {
    let target = "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.";
    let name = |name: &str| {
        let target = format!("{target}{name}");
        let parts = request("POST", "/", &[("x-amz-target", &target)]);
        told(route(&crate::cloudtrail::SERVICE, &parts, &[], &[]))
    };
    assert_eq!(name("LookupEvents"), "LookupEvents");
    assert_eq!(name("Look<Up>"), "LookUp?");
    let form = [("content-type", "application/x-www-form-urlencoded")];
    let act = |body: &str| {
        let parts = request("POST", "/", &form);
        told(route(&crate::sts::SERVICE, &parts, body.as_bytes(), &[]))
    };
    assert_eq!(act("Action=GetCallerIdentity&Version=2011-06-15"), "GetCallerIdentity");
    assert_eq!(act("Action=Nothing"), "Nothing?");
    assert_eq!(act("Version=2011-06-15"), "MissingAction []");
    let parts = request("GET", "/?Action=GetCallerIdentity", &[]);
    assert_eq!(told(route(&crate::sts::SERVICE, &parts, &[], &[])), "GetCallerIdentity");
}

#[test]
fn the_account_of_s3_has_a_service_of_its_own() {
    let path = "/v20180820/configuration/publicAccessBlock";
    let account = ("x-amz-account-id", "111122223333");
    let cases: [(&str, Headers, &str); 6] = [
        (path, &[account], "s3control GetPublicAccessBlock"),
        (path, &[("host", "111122223333.localhost:4566")], "s3control GetPublicAccessBlock"),
        (path, &[("host", "s3-control.eu-west-1.amazonaws.com")], "s3control GetPublicAccessBlock"),
        ("/v20180820/jobs", &[account], "s3control ListJobs"),
        // A bucket may be called so.
        (path, &[], "s3 GetObject Bucket=v20180820 Key=configuration/publicAccessBlock"),
        ("/b?publicAccessBlock", &[account], "s3 GetPublicAccessBlock Bucket=b"),
    ];
    for (uri, headers, expected) in cases {
        let parts = request("GET", uri, headers);
        for scope in [Some("s3"), None] {
            let service = service_of(&parts, scope);
            let routed = route(service, &parts, &[], &["localhost".to_string()]);
            assert_eq!(format!("{} {}", service.name, told(routed)), expected, "{headers:?}");
        }
    }
}

#[test]
fn the_services_of_identity_are_reached_in_their_protocols() {
    let form = [("content-type", "application/x-www-form-urlencoded")];
    let parts = request("POST", "/", &form);
    let routed = route(service_of(&parts, Some("iam")), &parts, b"Action=CreateUser", &[]).unwrap();
    assert_eq!((routed.service.name, &*routed.name), ("iam", "CreateUser"));
    let target = [("x-amz-target", "AWSOrganizationsV20161128.CreateOrganization")];
    let parts = request("POST", "/", &target);
    let routed = route(service_of(&parts, None), &parts, &[], &[]).unwrap();
    assert_eq!((routed.service.name, &*routed.name), ("organizations", "CreateOrganization"));
    let parts = request("POST", "/listRegions", &[]);
    let routed = route(service_of(&parts, Some("account")), &parts, b"{}", &[]).unwrap();
    assert_eq!((routed.service.name, &*routed.name), ("account", "ListRegions"));
}

proptest::proptest! {
    #[test]
    fn no_request_breaks_the_router(
        method in "GET|PUT|POST|DELETE|HEAD|OPTIONS|[A-Z]{1,8}",
        path in "/[ -~é]{0,40}",
        query in "([ -~]{0,12}|acl|uploads|uploadId=u|list-type=2|x-id=GetObject|&|%|=){0,5}",
        host in "[ -~]{0,20}",
        target in "[ -~]{0,20}",
        body in proptest::collection::vec(proptest::num::u8::ANY, 0..80),
        service in 0..SERVICES.len(),
    ) {
        let uri = format!("{path}?{query}");
        let request = Request::builder().method(Method::from_bytes(method.as_bytes()).unwrap())
            .uri(uri).header("host", host).header("x-amz-target", target)
            .header("content-type", "application/x-www-form-urlencoded");
        if let Ok(request) = request.body(()) {
            let parts = request.into_parts().0;
            let _ = route(SERVICES[service], &parts, &body, &["localhost".to_string()]);
            let _ = service_of(&parts, None);
        }
    }
}
