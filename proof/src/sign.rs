//! Signature Version 4 for a client that sends many requests a second.
//!
//! # Invariants
//!
//! * The signing key is derived once a day and the date is written once a second, so that
//!   a request costs two short hashes and nothing else.
//! * Paths and queries arrive encoded, and queries in their canonical order: what is signed
//!   is what is sent.

use std::time::{SystemTime, UNIX_EPOCH};

use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::hmac::{HMAC_SHA256, Key, sign};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// The hash of no bytes at all.
pub const EMPTY: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
/// The payload is not part of the signature.
pub const UNSIGNED: &str = "UNSIGNED-PAYLOAD";

const QUERY: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');
const PATH: &AsciiSet = &QUERY.remove(b'/');

/// One request, all but its signature.
pub struct Request<'a> {
    pub method: &'a str,
    /// The encoded path.
    pub path: &'a str,
    /// The encoded query in canonical order, without its question mark.
    pub query: &'a str,
    /// Further headers to sign: lower-case names, any order.
    pub headers: &'a [(&'a str, &'a str)],
    /// The hexadecimal hash of the payload, or [`UNSIGNED`].
    pub payload: &'a str,
    pub length: u64,
}

/// Signs the requests of one access key for one service and host.
#[derive(Clone)]
pub struct Signer {
    host: String,
    access_key_id: String,
    secret: String,
    region: String,
    service: String,
    agent: String,
    second: u64,
    stamp: String,
    scope: String,
    key: Key,
}

impl Signer {
    pub fn new(host: &str, keys: (&str, &str), region: &str, service: &str) -> Self {
        let mut signer = Self {
            host: host.into(),
            access_key_id: keys.0.into(),
            secret: keys.1.into(),
            region: region.into(),
            service: service.into(),
            agent: "trailkeep-proof".into(),
            second: 0,
            stamp: String::new(),
            scope: String::new(),
            key: Key::new(HMAC_SHA256, b""),
        };
        signer.turn(now_seconds());
        signer
    }

    /// The name under which the next requests are sent.
    pub fn call_itself(&mut self, agent: impl Into<String>) {
        self.agent = agent.into();
    }

    /// Write the head of a signed request into `out`, replacing what it held.
    pub fn head(&mut self, request: &Request, out: &mut Vec<u8>) {
        let now = now_seconds();
        if now != self.second {
            self.turn(now);
        }
        let mut headers: Vec<(&str, &str)> = vec![
            ("host", &self.host),
            ("x-amz-content-sha256", request.payload),
            ("x-amz-date", &self.stamp),
        ];
        headers.extend_from_slice(request.headers);
        headers.sort_unstable();
        let mut names = String::with_capacity(64);
        for (name, _) in &headers {
            if !names.is_empty() {
                names.push(';');
            }
            names.push_str(name);
        }
        let signature = self.signature(request, &headers, &names);
        out.clear();
        let mut line = String::with_capacity(1024);
        write_head(&mut line, request, &headers);
        let length = request.length.to_string();
        push(&mut line, &["user-agent: ", &self.agent, "\r\ncontent-length: ", &length, "\r\n"]);
        let (id, scope) = (&self.access_key_id, &self.scope);
        push(&mut line, &["authorization: AWS4-HMAC-SHA256 Credential=", id, "/", scope]);
        push(&mut line, &[", SignedHeaders=", &names, ", Signature=", &signature, "\r\n\r\n"]);
        out.extend_from_slice(line.as_bytes());
    }

    fn signature(&self, request: &Request, headers: &[(&str, &str)], names: &str) -> String {
        let mut canonical = String::with_capacity(512);
        push(&mut canonical, &[request.method, "\n", request.path, "\n", request.query, "\n"]);
        for (name, value) in headers {
            push(&mut canonical, &[name, ":", value, "\n"]);
        }
        push(&mut canonical, &["\n", names, "\n", request.payload]);
        let hash = sha256_hex(canonical.as_bytes());
        let lines = ["AWS4-HMAC-SHA256", &self.stamp, &self.scope, &hash];
        hex::encode(sign(&self.key, lines.join("\n").as_bytes()))
    }

    /// A new second has begun, and perhaps a new day.
    fn turn(&mut self, second: u64) {
        self.second = second;
        self.stamp = stamp(second);
        let day = &self.stamp[..8];
        if self.scope.starts_with(day) {
            return;
        }
        self.scope = format!("{day}/{}/{}/aws4_request", self.region, self.service);
        let first = format!("AWS4{}", self.secret);
        let mut tag = sign(&Key::new(HMAC_SHA256, first.as_bytes()), day.as_bytes());
        for part in [self.region.as_str(), self.service.as_str(), "aws4_request"] {
            tag = sign(&Key::new(HMAC_SHA256, tag.as_ref()), part.as_bytes());
        }
        self.key = Key::new(HMAC_SHA256, tag.as_ref());
    }
}

fn write_head(out: &mut String, request: &Request, headers: &[(&str, &str)]) {
    let mark = if request.query.is_empty() { "" } else { "?" };
    push(out, &[request.method, " ", request.path, mark, request.query, " HTTP/1.1\r\n"]);
    for (name, value) in headers {
        push(out, &[name, ": ", value, "\r\n"]);
    }
}

/// What is written for every request: formatting it would take a tenth of the client's time.
fn push(out: &mut String, parts: &[&str]) {
    parts.iter().for_each(|it| out.push_str(it));
}

/// The lower-case hexadecimal SHA-256 of `bytes`.
pub fn sha256_hex(bytes: &[u8]) -> String {
    hex::encode(digest(&SHA256, bytes))
}

/// `text` as it stands in a path: everything encoded but the slashes.
pub fn encode_path(text: &str) -> String {
    utf8_percent_encode(text, PATH).to_string()
}

/// `text` as it stands in a query.
pub fn encode_query(text: &str) -> String {
    utf8_percent_encode(text, QUERY).to_string()
}

fn now_seconds() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

fn stamp(second: u64) -> String {
    let moment = i64::try_from(second).ok().and_then(|it| jiff::Timestamp::from_second(it).ok());
    let moment = moment.unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    moment.strftime("%Y%m%dT%H%M%SZ").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_is_signed_as_the_manual_signs_it() {
        let keys = ("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
        let mut signer = Signer::new("examplebucket.s3.amazonaws.com", keys, "us-east-1", "s3");
        signer.turn(1_369_353_600);
        let request = Request {
            method: "GET",
            path: "/test.txt",
            query: "",
            headers: &[],
            payload: EMPTY,
            length: 0,
        };
        let headers = [
            ("host", "examplebucket.s3.amazonaws.com"),
            ("range", "bytes=0-9"),
            ("x-amz-content-sha256", EMPTY),
            ("x-amz-date", "20130524T000000Z"),
        ];
        let names = "host;range;x-amz-content-sha256;x-amz-date";
        assert_eq!(
            signer.signature(&request, &headers, names),
            "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41"
        );
    }
}
