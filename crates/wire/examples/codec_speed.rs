//! How long it takes to route, decode and encode a call of S3, in this process, on one core.
//!
//! ```text
//! cargo run --release -p wire --example codec_speed
//! ```

use std::hint::black_box;
use std::time::{Duration, Instant};

use http::Request;
use http::request::Parts;
use wire::codec::{Ids, decode, encode};
use wire::route::route;
use wire::{Shape, Structure, Time, s3};

const LEAST: Duration = Duration::from_millis(500);
const ROUNDS: u32 = 500;
const IDS: Ids = Ids { request_id: "4442587FB7D0A2F9", id2: "c2Vjb25k" };

fn main() {
    let hosts = ["localhost".to_string()];
    let get = request("GET", "/bucket/some/prefix/object-000123?x-id=GetObject", &[]);
    let hosted = request("GET", "/some/prefix/object-000123", &[("host", "bucket.localhost:4566")]);
    let put = request(
        "PUT",
        "/bucket/some/prefix/object-000123?x-id=PutObject",
        &[
            ("content-type", "application/octet-stream"),
            ("content-length", "4096"),
            ("x-amz-sdk-checksum-algorithm", "CRC64NVME"),
            ("x-amz-checksum-crc64nvme", "AAAAAAAAAAA="),
            ("x-amz-meta-color", "blue"),
        ],
    );
    for (name, parts) in [("get", &get), ("get by host", &hosted), ("put", &put)] {
        measure(&format!("{name}: route and decode"), || {
            let routed = route(&s3::SERVICE, parts, &[], &hosts).expect("it is routed");
            black_box(decode(&routed, parts, &[]).expect("it is decoded"));
        });
    }
    let routed = route(&s3::SERVICE, &put, &[], &hosts).expect("it is routed");
    let map = decode(&routed, &put, &[]).expect("it is decoded");
    measure("put: read and write the structure", || {
        black_box(s3::PutObjectRequest::read(map.clone()).expect("it is read").write());
    });
    let output = object().write();
    measure("get: encode", || {
        black_box(encode(s3::GetObject::MODEL, &output, &IDS));
    });
    let output = s3::ListObjectsV2Output {
        name: Some("bucket".into()),
        contents: Some((0..1000).map(listed).collect()),
        ..Default::default()
    };
    let output = output.write();
    measure("list of 1000: encode", || {
        black_box(encode(s3::ListObjectsV2::MODEL, &output, &IDS));
    });
}

fn request(method: &str, uri: &str, headers: &[(&str, &str)]) -> Parts {
    let mut request = Request::builder()
        .method(method)
        .uri(uri)
        .header("x-amz-date", "20260203T040506Z")
        .header("x-amz-content-sha256", "UNSIGNED-PAYLOAD")
        .header("authorization", "AWS4-HMAC-SHA256 Credential=A/20260203/us-east-1/s3/aws4_request")
        .header("user-agent", "aws-cli/2.0")
        .header("accept-encoding", "identity")
        .header("amz-sdk-request", "attempt=1");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request.body(()).expect("it is a request").into_parts().0
}

fn object() -> s3::GetObjectOutput {
    s3::GetObjectOutput {
        accept_ranges: Some("bytes".into()),
        content_length: Some(4096),
        content_type: Some("binary/octet-stream".into()),
        e_tag: Some("\"5d41402abc4b2a76b9719d911017c592\"".into()),
        last_modified: Some(Time(1_770_091_506_789)),
        server_side_encryption: Some("AES256".into()),
        ..Default::default()
    }
}

fn listed(at: i64) -> s3::Object {
    s3::Object {
        key: Some(format!("some/prefix/object-{at:06}")),
        last_modified: Some(Time(1_770_091_506_789)),
        e_tag: Some("\"5d41402abc4b2a76b9719d911017c592\"".into()),
        size: Some(4096),
        storage_class: Some("STANDARD".into()),
        ..Default::default()
    }
}

fn measure(name: &str, mut act: impl FnMut()) {
    let mut best = Duration::MAX;
    let began = Instant::now();
    while began.elapsed() < LEAST {
        let start = Instant::now();
        (0..ROUNDS).for_each(|_| act());
        best = best.min(start.elapsed() / ROUNDS);
    }
    println!("{name}: {best:?}");
}
