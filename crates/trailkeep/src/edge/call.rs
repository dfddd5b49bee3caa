//! One call, from bytes to bytes.
//!
//! ```text
//! name the service → verify the signature → route → decode → admit → stage → answer → encode
//! ```
//!
//! # Invariants
//!
//! * Every verified call is answered by the gate, whether it is served, malformed or refused.
//! * What a refused call staged is discarded.
//! * A failure is told to nobody but the log; the caller gets its request id.

use std::sync::Arc;
use std::time::Instant;

use base64::Engine;
use gate::{Answer, Call, Context, Judged, Reply};
use http::request::Parts;
use hyper::body::Incoming;
use hyper::{Request, Response, StatusCode};
use store::Failure;
use trail::Origin;
use wire::auth::{self, Dialect, PayloadMode};
use wire::codec::{self, Ids};
use wire::route::{self, Routed};
use wire::{Body, Document, Map, OperationModel, Piece, Protocol, Refusal, Service};

use super::authenticate::{self, Unverified, Verified};
use super::ending::Ending;
use super::intake::{Arriving, Fault, Intake};
use super::{Peer, ReplyBody, Server, metrics, object, supplies};
use crate::clock::real_now;
use crate::entropy;

/// The longest body of a call without a streaming payload.
pub const DOCUMENT_BYTES_MAX: u64 = 4 << 20;
/// The longest body of a call that nobody signed: a token of an identity provider, or an assertion.
const UNSIGNED_BYTES_MAX: u64 = 256 * 1024;
/// How often a call is answered anew because the bytes that it copies or sends were replaced
/// meanwhile.
const ATTEMPTS_MAX: u32 = 8;
/// The region of a call that was signed for none and is about no bucket.
pub const FIRST_REGION: &str = "us-east-1";

/// What the edge makes up for one request.
#[derive(Clone)]
pub(super) struct Trip {
    request_id: String,
    id2: String,
    event_id: String,
    entropy: [u8; 32],
    pub(super) service: &'static Service,
    operation: &'static str,
    head: bool,
    /// Nobody signed the call.
    pub(super) anonymous: bool,
    /// What a form is answered with instead of the operation's own answer.
    pub(super) ending: Option<Arc<Ending>>,
}

/// Why a call ends without the gate's answer.
pub(super) enum Trouble {
    /// Nobody in particular called.
    Unverified(Refusal),
    /// Verified, but not to be recorded: there is no such operation anywhere.
    Refused(Refusal),
    Failed(Failure),
}

impl From<Failure> for Trouble {
    fn from(it: Failure) -> Self {
        Trouble::Failed(it)
    }
}

impl From<Unverified> for Trouble {
    fn from(it: Unverified) -> Self {
        match it {
            Unverified::Refused(refusal) => Trouble::Unverified(refusal),
            Unverified::Failed(failure) => Trouble::Failed(failure),
        }
    }
}

pub async fn answer(
    server: &Arc<Server>,
    peer: &Peer,
    request: Request<Incoming>,
) -> Response<ReplyBody> {
    let began = Instant::now();
    let (mut parts, incoming) = request.into_parts();
    let (mut body, version) = (Arriving::new(incoming, &parts.headers), parts.version);
    name_host(&mut parts);
    let scope = authenticate::scope_service(&parts.headers, &parts.uri);
    let service = route::service_of(&parts, scope.as_deref());
    let mut trip = Trip::new(service, parts.method == http::Method::HEAD);
    let answered = match trip.service.protocol {
        Protocol::RestXml => object::answer(server, peer, &mut trip, parts, &mut body).await,
        _ => Box::pin(document_call(server, peer, &mut trip, parts, &mut body)).await,
    };
    let mut response = match answered {
        Ok(response) => {
            if trip.anonymous && response.status().is_client_error() {
                let address = peer.address.ip().to_canonical();
                authenticate::refused_stranger(server, address).await;
            }
            response
        }
        Err(Trouble::Unverified(refusal)) => {
            let address = peer.address.ip().to_canonical();
            authenticate::unverified(server, address, &refusal).await;
            trip.refusal(&refusal)
        }
        Err(Trouble::Refused(refusal)) => trip.refusal(&refusal),
        Err(Trouble::Failed(failure)) => trip.failure(server, &failure),
    };
    body.drain().await;
    if !body.is_over() && version < http::Version::HTTP_2 {
        let close = http::HeaderValue::from_static("close");
        response.headers_mut().insert(http::header::CONNECTION, close);
    }
    let status = response.status().as_u16();
    metrics::answered(trip.service.name, trip.operation, status, began.elapsed());
    response
}

/// HTTP/2 names the host in the address; the signature wants it as a header.
fn name_host(parts: &mut Parts) {
    if !parts.headers.contains_key(http::header::HOST)
        && let Some(authority) = parts.uri.authority()
        && let Ok(host) = http::HeaderValue::from_str(authority.as_str())
    {
        parts.headers.insert(http::header::HOST, host);
    }
}

/// A call of one of the other protocols: the operation is in a header or in the body.
async fn document_call(
    server: &Arc<Server>,
    peer: &Peer,
    trip: &mut Trip,
    parts: Parts,
    body: &mut Arriving,
) -> Result<Response<ReplyBody>, Trouble> {
    let names = [trip.service.signing_name];
    let dialect = Dialect::of(trip.service);
    let now = real_now() / 1000;
    let candidate = match authenticate::candidate(server, &parts, dialect, &names, now)? {
        Some(candidate) => candidate,
        None => return Err(unsigned_call(server, trip, &parts, body).await),
    };
    let signer = Some((&candidate.claim, &candidate.key));
    let mode = PayloadMode::Unsigned;
    let intake = Intake { parts: &parts, signer, mode, hashing: &server.hashing };
    let room = server.room.take(&parts).await;
    let document = match intake.whole(body, DOCUMENT_BYTES_MAX, false).await {
        Ok(document) => document,
        Err(Fault::Refused(refusal)) => return Err(Trouble::Unverified(refusal)),
        Err(Fault::Failed(failure)) => return Err(Trouble::Failed(failure)),
    };
    let payload = auth::sha256_hex(&document);
    let verified = candidate.verify(&parts, &payload).map_err(Trouble::Unverified)?;
    drop(room);
    let cx = trip.context(server, peer, &parts, &verified);
    let routed = route::route(trip.service, &parts, &document, &server.settings.hosts);
    let routed = routed.map_err(Trouble::Refused)?;
    let model = trip.model(&routed)?;
    let Some(operation) = server.gate.operation(trip.service.name, model.name) else {
        return trip.refuse(server, &cx, model, None, Refusal::not_implemented(model.name)).await;
    };
    match codec::decode(&routed, &parts, &document) {
        Ok(input) => trip.conclude(server, cx, Call { operation, input }, None, None).await,
        Err(refusal) => trip.refuse(server, &cx, model, None, refusal).await,
    }
}

/// What a call is told that nobody signed. A few of AWS's calls are not signed at all; none of them
/// is served, and they are told so instead of being asked for a signature.
async fn unsigned_call(
    server: &Server,
    trip: &mut Trip,
    parts: &Parts,
    body: &mut Arriving,
) -> Trouble {
    let missing = Trouble::Unverified(auth::missing_token(Dialect::of(trip.service)));
    if trip.service.protocol != Protocol::Query {
        return missing;
    }
    let mode = PayloadMode::Unsigned;
    let intake = Intake { parts, signer: None, mode, hashing: &server.hashing };
    let _room = server.room.take(parts).await;
    let Ok(document) = intake.whole(body, UNSIGNED_BYTES_MAX, false).await else { return missing };
    match route::route(&wire::sts::SERVICE, parts, &document, &server.settings.hosts) {
        Ok(Routed { operation: Some(model), .. }) if model.unsigned => {
            trip.service = model.service;
            Trouble::Unverified(Refusal::not_implemented(model.name))
        }
        _ => missing,
    }
}

impl Trip {
    fn new(service: &'static Service, head: bool) -> Trip {
        let random: [u8; 120] = entropy::stocked();
        let part = |from: usize| -> [u8; 16] { std::array::from_fn(|it| random[from + it]) };
        let s3 = service.protocol == Protocol::RestXml;
        Trip {
            request_id: match s3 {
                true => entropy::s3_request_id(part(0)),
                false => trail::guid(part(0)),
            },
            id2: match s3 {
                true => base64::engine::general_purpose::STANDARD.encode(&random[64..]),
                false => String::new(),
            },
            event_id: trail::guid(part(16)),
            entropy: std::array::from_fn(|it| random[32 + it]),
            service,
            operation: "unknown",
            head,
            anonymous: false,
            ending: None,
        }
    }

    /// The operation's model; an operation that no model has cannot be recorded under a name.
    pub(super) fn model(&mut self, routed: &Routed) -> Result<&'static OperationModel, Trouble> {
        let Some(model) = routed.operation else {
            return Err(Trouble::Refused(Refusal::not_implemented(&routed.name)));
        };
        self.operation = model.name;
        Ok(model)
    }

    pub(super) fn context(
        &self,
        server: &Server,
        peer: &Peer,
        parts: &Parts,
        verified: &Verified,
    ) -> Context {
        let text = |name: http::HeaderName| match parts.headers.get(name) {
            None => String::new(),
            Some(value) => match value.to_str() {
                Ok(text) => text.to_string(),
                Err(_) => String::from_utf8_lossy(value.as_bytes()).into_owned(),
            },
        };
        let content_sha256 = http::HeaderName::from_static("x-amz-content-sha256");
        let length = parts.headers.get(http::header::CONTENT_LENGTH);
        let length = length.and_then(|it| it.to_str().ok()?.parse().ok());
        let real_now = real_now();
        let mut origin = Origin {
            source_ip: peer.address.ip().to_canonical().to_string(),
            user_agent: text(http::header::USER_AGENT),
            referer: Some(text(http::header::REFERER)).filter(|it| !it.is_empty()),
            host: text(http::header::HOST),
            tls: peer.tls.clone(),
            request_id: self.request_id.clone(),
            id2: self.id2.clone(),
            event_id: self.event_id.clone(),
            bytes_in: length.unwrap_or(0),
            content_sha256: Some(text(content_sha256)).filter(|it| !it.is_empty()),
            ..Origin::default()
        };
        verified.describe(&mut origin, real_now);
        Context {
            caller: verified.caller.clone(),
            region: verified.region().unwrap_or(FIRST_REGION).to_string(),
            now: server.clock.now(),
            real_now,
            entropy: self.entropy,
            origin,
            staged: None,
            rsa_key: None,
            settings: server.settings.clone(),
            authority: server.authority.clone(),
            source_arn: None,
            asides: Default::default(),
        }
    }

    /// Have the gate answer, as often as what the call copies changes under it.
    pub(super) async fn conclude(
        &self,
        server: &Arc<Server>,
        mut cx: Context,
        call: Call<'_>,
        staged: Option<Body>,
        mut judged: Option<Box<Judged>>,
    ) -> Result<Response<ReplyBody>, Trouble> {
        let reads = call.operation.model.output.streaming().is_some();
        let mut last = Failure::busy();
        for _ in 0..ATTEMPTS_MAX {
            if let Some(refusal) = supplies::provide(server, &mut cx, &call).await? {
                discard(server, &cx, &staged);
                let model = call.operation.model;
                return self.refuse(server, &cx, model, Some(call.input), refusal).await;
            }
            match server.gate.answer_judged(&cx, &call, judged.take()).await {
                Ok(Answer::Reply(reply)) => {
                    if reply.result.is_err() {
                        discard(server, &cx, &staged);
                    }
                    match self.reply(server, call.operation.model, reply) {
                        // What it should send was replaced and deleted since its snapshot. No two
                        // events have one id.
                        Err(Trouble::Failed(failure)) if reads => {
                            cx.origin.event_id = trail::guid(entropy::stocked());
                            last = failure;
                        }
                        done => return done,
                    }
                }
                Ok(Answer::Stale) => continue,
                // Whether a commit that failed has happened is known at the next open only, so what
                // was staged stays; the store sweeps what nobody adopted.
                Err(failure) => {
                    if failure.is_busy() {
                        discard(server, &cx, &staged);
                    }
                    return Err(failure.into());
                }
            }
        }
        discard(server, &cx, &staged);
        Err(last.into())
    }

    /// Refuse a verified call through the gate, which records it.
    pub(super) async fn refuse(
        &self,
        server: &Arc<Server>,
        cx: &Context,
        model: &'static OperationModel,
        input: Option<Map>,
        refusal: Refusal,
    ) -> Result<Response<ReplyBody>, Trouble> {
        // Rare, and large: not moved about with every call.
        let reply = Box::pin(server.gate.refuse(cx, model, input, refusal)).await?;
        self.reply(server, model, reply)
    }

    pub(super) async fn faulty(
        &self,
        server: &Arc<Server>,
        cx: &Context,
        model: &'static OperationModel,
        input: Option<Map>,
        fault: Fault,
    ) -> Result<Response<ReplyBody>, Trouble> {
        match fault {
            Fault::Refused(refusal) => self.refuse(server, cx, model, input, refusal).await,
            Fault::Failed(failure) => Err(failure.into()),
        }
    }

    fn reply(
        &self,
        server: &Server,
        model: &'static OperationModel,
        reply: Reply,
    ) -> Result<Response<ReplyBody>, Trouble> {
        let mut output = match reply.result {
            Ok(output) => output,
            Err(refusal) => return Ok(self.refusal(&refusal)),
        };
        let streamed = model.output.streaming().and_then(|it| output.remove(it.name));
        let encoded = codec::encode(model, &output, &self.ids());
        if let Some(ending) = &self.ending {
            let (status, headers, body) = ending.answer(encoded.headers);
            return Ok(self.response(status, headers, ReplyBody::Whole(body)));
        }
        let body = match streamed {
            Some(Document::Body(body)) if !self.head => ReplyBody::of(&server.gate.store, *body)?,
            _ => ReplyBody::Whole(encoded.body.into()),
        };
        Ok(self.response(encoded.status, encoded.headers, body))
    }

    fn refusal(&self, refusal: &Refusal) -> Response<ReplyBody> {
        let encoded = codec::encode_refusal(self.service, refusal, &self.ids(), self.head);
        self.response(encoded.status, encoded.headers, ReplyBody::Whole(encoded.body.into()))
    }

    fn failure(&self, server: &Server, failure: &Failure) -> Response<ReplyBody> {
        let request_id = &self.request_id;
        tracing::error!(%failure, request_id, operation = self.operation, "a call failed");
        let refusal = match server.gate.store.health().writable {
            true if failure.is_busy() => Refusal::new(
                match self.service.protocol {
                    Protocol::RestXml => "SlowDown",
                    _ => "ThrottlingException",
                },
                503,
                "Please reduce your request rate.",
            ),
            _ if self.service.protocol == Protocol::RestXml => Refusal::new(
                "InternalError",
                500,
                "We encountered an internal error. Please try again.",
            ),
            _ => Refusal::internal_failure(),
        };
        self.refusal(&refusal)
    }

    fn ids(&self) -> Ids<'_> {
        Ids { request_id: &self.request_id, id2: &self.id2 }
    }

    fn response(
        &self,
        status: u16,
        headers: http::HeaderMap,
        body: ReplyBody,
    ) -> Response<ReplyBody> {
        let mut response = Response::new(body);
        *response.status_mut() =
            StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        *response.headers_mut() = headers;
        response
    }
}

/// Throw away what a refused call brought, and what was laid down anew for it.
fn discard(server: &Server, cx: &Context, staged: &Option<Body>) {
    supplies::discard_anew(server, cx);
    for id in staged.iter().flat_map(|it| &it.pieces).filter_map(Piece::blob) {
        server.gate.store.blobs().discard(id);
    }
}
