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
    ALGORITHM, CONTENT_SHA256, Dialect, EXPIRES_SECONDS_MAX, Form, Scope, SigningKey, Subject,
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
        let scope = self.scope(parts, date, None);
        let signed = self.sign(parts, &scope, payload);
        let value = format!(
            "{ALGORITHM} Credential={}/{},SignedHeaders={},Signature={}",
            self.access_key_id,
            scope.line(),
            scope.signed_headers,
            signed.signature
        );
        parts.headers.insert(AUTHORIZATION, HeaderValue::from_str(&value)?);
        Ok(signed)
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
        let scope = self.scope(parts, date, Some(expires));
        let credential = format!("{}/{}", self.access_key_id, scope.line());
        let mut parameters = vec![
            ("X-Amz-Algorithm", ALGORITHM),
            ("X-Amz-Credential", &credential),
            ("X-Amz-Date", &scope.date),
        ];
        let expires = expires.to_string();
        parameters.push(("X-Amz-Expires", &expires));
        if let Some(token) = &self.session_token {
            parameters.push(("X-Amz-Security-Token", token));
        }
        parameters.push(("X-Amz-SignedHeaders", &scope.signed_headers));
        append_query(parts, &parameters)?;
        let payload = match self.dialect {
            Dialect::S3 => UNSIGNED_PAYLOAD.to_owned(),
            Dialect::Other(_) => sha256_hex(b""),
        };
        let signed = self.sign(parts, &scope, &payload);
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

    /// What the signature will be for.
    fn scope(&self, parts: &Parts, date: String, expires_seconds: Option<u32>) -> Scope {
        let mut names: Vec<&str> = parts
            .headers
            .keys()
            .map(HeaderName::as_str)
            .filter(|name| !UNSIGNED_HEADERS.contains(name))
            .collect();
        names.sort_unstable();
        Scope {
            day: date[..8].to_owned(),
            date,
            region: self.region.clone(),
            service: self.service.clone(),
            terminal: TERMINAL.to_owned(),
            signed_headers: names.join(";"),
            expires_seconds,
        }
    }

    fn sign(&self, parts: &Parts, scope: &Scope, payload: &str) -> Signed {
        let presigned = scope.expires_seconds.is_some();
        let subject = Subject {
            parts,
            signed_headers: &scope.signed_headers,
            presigned,
            dialect: self.dialect,
        };
        let mut canonical = Vec::new();
        subject.write(payload, Form::Sent, &mut canonical);
        let secret = &self.secret_access_key;
        let key = SigningKey::derive(secret, &scope.day, &self.region, &self.service);
        let (line, hash) = (scope.line(), sha256_hex(&canonical));
        let lines = [ALGORITHM, &scope.date, &line, &hash].map(str::as_bytes);
        let signature = hex_text(&key.sign_lines(&lines)).to_owned();
        let chain = Chain::new(scope, &self.access_key_id, self.dialect, &signature, key);
        Signed { signature, chain }
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
