//! The client's side of signatures: what the tests, the load generator and the CLI send.
//!
//! # Invariants
//!
//! * Signs by the same canonical form that [`crate::auth`] verifies, so published examples test
//!   both.
//! * Every header of the request is signed but those that the way may change.

use http::header::{AUTHORIZATION, HOST, HeaderName, HeaderValue};
use http::request::Parts;
use http::{Error, Uri};

use crate::auth::{
    ALGORITHM, CONTENT_SHA256, Claim, Dialect, EXPIRES_SECONDS_MAX, Form, SigningKey, Subject,
    TERMINAL, basic, encode, hex_text, sha256_hex,
};
use crate::body::{Chain, content_hash};

/// The payload's line for a body that the signature does not cover.
pub const UNSIGNED_PAYLOAD: &str = "UNSIGNED-PAYLOAD";

/// Headers that proxies and clients change after the signature.
const UNSIGNED_HEADERS: [&str; 8] = [
    "authorization",
    "accept-encoding",
    "connection",
    "content-length",
    "expect",
    "transfer-encoding",
    "user-agent",
    "x-amzn-trace-id",
];

/// Signs as one key, for one region and service.
#[derive(Clone)]
pub struct Signer {
    access_key_id: String,
    secret_access_key: String,
    session_token: Option<String>,
    region: String,
    service: String,
    dialect: Dialect,
}

/// A request's signature, and what continues it over chunks.
#[derive(Clone, Debug)]
pub struct Signed {
    pub signature: String,
    chain: Chain,
}

impl Signer {
    pub fn new(
        access_key_id: &str,
        secret_access_key: &str,
        region: &str,
        service: &'static crate::Service,
    ) -> Signer {
        let dialect = Dialect::of(service);
        Signer::with_dialect(
            access_key_id,
            secret_access_key,
            region,
            service.signing_name,
            dialect,
        )
    }

    /// The same for a service that no model describes.
    pub fn with_dialect(
        access_key_id: &str,
        secret_access_key: &str,
        region: &str,
        service: &str,
        dialect: Dialect,
    ) -> Signer {
        Signer {
            access_key_id: access_key_id.to_owned(),
            secret_access_key: secret_access_key.to_owned(),
            session_token: None,
            region: region.to_owned(),
            service: service.to_owned(),
            dialect,
        }
    }

    /// The same with temporary credentials.
    pub fn with_token(mut self, session_token: &str) -> Signer {
        self.session_token = Some(session_token.to_owned());
        self
    }

    /// Sign a request in its header.
    ///
    /// `payload` is the hash of the body ([`sha256_hex`]) or, for S3, one of the words that stand
    /// for it.
    pub fn sign_header(
        &self,
        parts: &mut Parts,
        payload: &str,
        now_seconds: i64,
    ) -> Result<Signed, Error> {
        let date = basic(now_seconds);
        self.set_host(parts)?;
        set(parts, "x-amz-date", &date)?;
        if let Some(token) = &self.session_token {
            set(parts, "x-amz-security-token", token)?;
        }
        if self.dialect == Dialect::S3 {
            set(parts, CONTENT_SHA256, payload)?;
        }
        let claim = self.claim(parts, date, now_seconds, None);
        let signed = self.sign(parts, claim, payload);
        let (scope, names) = (signed.1.scope(), &signed.1.signed_headers);
        let value = format!(
            "{ALGORITHM} Credential={}/{scope},SignedHeaders={names},Signature={}",
            self.access_key_id, signed.0.signature
        );
        parts.headers.insert(AUTHORIZATION, HeaderValue::from_str(&value)?);
        Ok(signed.0)
    }

    /// Sign a request in its query string. Whoever has the URL may use it until it expires.
    pub fn presign(
        &self,
        parts: &mut Parts,
        expires_seconds: u32,
        now_seconds: i64,
    ) -> Result<Signed, Error> {
        let date = basic(now_seconds);
        self.set_host(parts)?;
        let expires = expires_seconds.min(EXPIRES_SECONDS_MAX);
        let claim = self.claim(parts, date, now_seconds, Some(expires));
        let credential = format!("{}/{}", self.access_key_id, claim.scope());
        let mut parameters = vec![
            ("X-Amz-Algorithm", ALGORITHM),
            ("X-Amz-Credential", &credential),
            ("X-Amz-Date", &claim.date),
        ];
        let expires = expires.to_string();
        parameters.push(("X-Amz-Expires", &expires));
        if let Some(token) = &self.session_token {
            parameters.push(("X-Amz-Security-Token", token));
        }
        parameters.push(("X-Amz-SignedHeaders", &claim.signed_headers));
        append_query(parts, &parameters)?;
        let payload = match self.dialect {
            Dialect::S3 => UNSIGNED_PAYLOAD.to_owned(),
            Dialect::Other(_) => sha256_hex(b""),
        };
        let (signed, _) = self.sign(parts, claim, &payload);
        append_query(parts, &[("X-Amz-Signature", &signed.signature)])?;
        Ok(signed)
    }

    fn set_host(&self, parts: &mut Parts) -> Result<(), Error> {
        if let Some(authority) = parts.uri.authority()
            && !parts.headers.contains_key(HOST)
        {
            let host = HeaderValue::from_str(authority.as_str())?;
            parts.headers.insert(HOST, host);
        }
        Ok(())
    }

    /// What the request will claim, its signature left empty.
    fn claim(
        &self,
        parts: &Parts,
        date: String,
        now_seconds: i64,
        expires_seconds: Option<u32>,
    ) -> Claim {
        let mut names: Vec<&str> = parts
            .headers
            .keys()
            .map(HeaderName::as_str)
            .filter(|name| !UNSIGNED_HEADERS.contains(name))
            .collect();
        names.sort_unstable();
        Claim {
            access_key_id: self.access_key_id.clone(),
            scope_date: date[..8].to_owned(),
            time_sent: date.clone(),
            date,
            region: self.region.clone(),
            service: self.service.clone(),
            terminal: TERMINAL.to_owned(),
            signed_headers: names.join(";"),
            signature: String::new(),
            presigned: expires_seconds.is_some(),
            expires_seconds,
            security_token: self.session_token.clone(),
            dialect: self.dialect,
            time_seconds: now_seconds,
        }
    }

    fn sign(&self, parts: &Parts, mut claim: Claim, payload: &str) -> (Signed, Claim) {
        let subject = Subject {
            parts,
            signed_headers: &claim.signed_headers,
            presigned: claim.presigned,
            dialect: claim.dialect,
        };
        let mut canonical = Vec::new();
        subject.write(payload, Form::Sent, &mut canonical);
        let key = SigningKey::derive(
            &self.secret_access_key,
            &claim.scope_date,
            &self.region,
            &self.service,
        );
        let (scope, hash) = (claim.scope(), sha256_hex(&canonical));
        let lines = [ALGORITHM, &claim.date, &scope, &hash].map(str::as_bytes);
        claim.signature = hex_text(&key.sign_lines(&lines)).to_owned();
        (Signed { signature: claim.signature.clone(), chain: Chain::new(&claim, key) }, claim)
    }
}

impl Signed {
    /// Frame and sign a chunk of the body.
    pub fn chunk(&mut self, content: &[u8]) -> Vec<u8> {
        let mut frame = self.chunk_header(content);
        frame.extend_from_slice(content);
        frame.extend_from_slice(b"\r\n");
        frame
    }

    /// Frame and sign the end of the body.
    pub fn end(&mut self) -> Vec<u8> {
        let mut frame = self.chunk_header(b"");
        frame.extend_from_slice(b"\r\n");
        frame
    }

    /// The same with a trailing header.
    pub fn end_with_trailer(&mut self, name: &str, value: &str) -> Vec<u8> {
        let mut frame = self.chunk_header(b"");
        let signature = self.chain.sign_trailer(format!("{name}:{value}\n").as_bytes());
        let trailer = format!("{name}:{value}\r\nx-amz-trailer-signature:{signature}\r\n\r\n");
        frame.extend_from_slice(trailer.as_bytes());
        frame
    }

    fn chunk_header(&mut self, content: &[u8]) -> Vec<u8> {
        let mut hash = content_hash();
        hash.update(content);
        let signature = self.chain.sign_chunk(hash);
        format!("{:x};chunk-signature={signature}\r\n", content.len()).into_bytes()
    }
}

fn set(parts: &mut Parts, name: &'static str, value: &str) -> Result<(), Error> {
    parts.headers.insert(name, HeaderValue::from_str(value)?);
    Ok(())
}

fn append_query(parts: &mut Parts, parameters: &[(&str, &str)]) -> Result<(), Error> {
    let mut text = parts.uri.path().as_bytes().to_vec();
    let mut separator = b'?';
    if let Some(query) = parts.uri.query().filter(|query| !query.is_empty()) {
        text.push(b'?');
        text.extend_from_slice(query.as_bytes());
        separator = b'&';
    }
    for (name, value) in parameters {
        text.push(separator);
        text.extend_from_slice(name.as_bytes());
        text.push(b'=');
        encode(value.as_bytes(), &mut text);
        separator = b'&';
    }
    let mut uri = std::mem::take(&mut parts.uri).into_parts();
    uri.path_and_query = Some(text.as_slice().try_into()?);
    parts.uri = Uri::from_parts(uri)?;
    Ok(())
}
