//! How long it takes to verify a signature and to digest a body, in this process, on one core.
//!
//! ```text
//! cargo run --release -p wire --example verify_speed
//! ```

use std::hint::black_box;
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::request::Parts;
use http::{HeaderValue, Request};
use wire::auth::{Dialect, PayloadMode, SigningKey, present};
use wire::body::{Decoder, Digester, Limits};
use wire::sign::Signer;

const SECRET: &str = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
const EMPTY: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
const NOW: i64 = 1_770_000_000;
const LEAST: Duration = Duration::from_millis(500);
const ROUNDS: u32 = 500;

fn main() {
    let get = request("GET", "https://bucket.s3.us-east-1.amazonaws.com/some/prefix/object-000123");
    let list = request(
        "GET",
        "https://s3.us-east-1.amazonaws.com/bucket?list-type=2&prefix=some%2F&max-keys=1000&delimiter=%2F",
    );
    let mut presigned = request("GET", "https://bucket.s3.us-east-1.amazonaws.com/object-000123");
    let key = SigningKey::derive(SECRET, "20260202", "us-east-1", "s3");
    let signer = Signer::new("AKIAIOSFODNN7EXAMPLE", SECRET, "us-east-1", &wire::s3::SERVICE);
    signer.presign(&mut presigned, 60, NOW).expect("the URL is well formed");
    for (name, mut parts) in [("GET", get), ("LIST", list)] {
        signer.sign_header(&mut parts, EMPTY, NOW).expect("the headers are well formed");
        report(&format!("present, check and verify {name}"), || verify(&parts, &key));
    }
    report("present, check and verify a presigned URL", || verify(&presigned, &key));
    report("derive a signing key", || {
        black_box(SigningKey::derive(SECRET, "20260202", "us-east-1", "s3"));
    });
    report("clone a signing key", || {
        black_box(key.clone());
    });
    digests();
    chunks(&signer, &key);
}

fn request(method: &str, uri: &str) -> Parts {
    let parts = Request::builder()
        .method(method)
        .uri(uri)
        .header("user-agent", "aws-cli/2.31.0 md/awscrt#0.27.6 ua/2.1 os/linux#6.8 md/arch#x86_64")
        .header("amz-sdk-invocation-id", "8d4f1d57-7d4b-4d0e-8b70-5f6f9a3f2f61")
        .header("amz-sdk-request", "attempt=1")
        .header("accept-encoding", "identity")
        .body(());
    parts.expect("the request is well formed").into_parts().0
}

fn verify(parts: &Parts, key: &SigningKey) {
    let presented = present(black_box(parts), Dialect::S3, &[]).expect("it is signed");
    let claim = presented.claim().expect("it is signed");
    claim.check_time(NOW).expect("it is fresh");
    claim.check_scope(Some("us-east-1"), &["s3"]).expect("it is in scope");
    black_box(claim.payload_mode(parts).expect("the payload has a mode"));
    claim.verify(parts, key, &claim.payload(parts)).expect("the signature is right");
}

fn digests() {
    let parts = request("PUT", "https://bucket.s3.us-east-1.amazonaws.com/object");
    let body = vec![42_u8; 4 * 1024 * 1024];
    for (name, mode) in
        [("MD5, CRC64NVME", PayloadMode::Unsigned), ("and SHA256", PayloadMode::Sha256([0; 32]))]
    {
        report_rate(&format!("digest {name}"), body.len(), || {
            let mut digester = Digester::new(&parts, mode).expect("no digest is announced");
            digester.update(black_box(&body));
            black_box(digester.finish(&Vec::new()).is_ok());
        });
    }
}

fn chunks(signer: &Signer, key: &SigningKey) {
    let content = vec![42_u8; 64 * 1024];
    let mut parts = request("PUT", "https://bucket.s3.us-east-1.amazonaws.com/object");
    let length = HeaderValue::from(content.len() as u64 * 256);
    parts.headers.insert("x-amz-decoded-content-length", length);
    let payload = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD";
    let mut signed = signer.sign_header(&mut parts, payload, NOW).expect("it is well formed");
    let mut wire: Vec<u8> = (0..256).flat_map(|_| signed.chunk(&content)).collect();
    wire.extend(signed.end());
    let wire = Bytes::from(wire);
    let presented = present(&parts, Dialect::S3, &[]).expect("it is signed");
    let claim = presented.claim().expect("it is signed");
    let mode = claim.payload_mode(&parts).expect("the payload has a mode");
    report_rate("decode signed chunks of 64 KiB", wire.len(), || {
        let signer = Some((claim, key.clone()));
        let mut decoder = Decoder::new(&parts, signer, mode, Limits::OBJECT).expect("it is new");
        let mut input = wire.clone();
        while !input.is_empty() {
            let mut piece = input.split_to(input.len().min(128 * 1024));
            decoder.feed(&mut piece, &mut |slice| drop(black_box(slice))).expect("it is true");
        }
        decoder.finish().expect("it is whole");
    });
}

fn report(name: &str, work: impl Fn()) {
    let best = best_of(|| (0..ROUNDS).for_each(|_| work()));
    println!("{name}: {:.2} us", best.as_secs_f64() * 1e6 / f64::from(ROUNDS));
}

fn report_rate(name: &str, bytes: usize, work: impl Fn()) {
    let best = best_of(work);
    println!("{name}: {:.0} MB/s", bytes as f64 / best.as_secs_f64() / 1e6);
}

/// The shortest of many runs: what the machine can do when it does nothing else.
fn best_of(work: impl Fn()) -> Duration {
    let began = Instant::now();
    let mut best = Duration::MAX;
    while began.elapsed() < LEAST {
        let start = Instant::now();
        work();
        best = best.min(start.elapsed());
    }
    best
}
