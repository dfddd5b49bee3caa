//! The server's own endpoints: health, metrics, and the lab's clock.
//!
//! # Invariants
//!
//! * Health and metrics tell nothing of what is stored. When they have a listener of their own,
//!   they are not to be had on the public one.
//! * The clock moves in lab mode only, for the signature of the first account's root user only.

use std::sync::Arc;

use bytes::Bytes;
use http_body_util::{BodyExt, Limited};
use hyper::body::Incoming;
use hyper::{Method, Request, Response, StatusCode};

use super::{Face, Peer, ReplyBody, Server, authenticate, metrics};
use crate::clock::real_now;
use crate::verbs::ADVANCE_SECONDS_MAX;
use crate::worker;

/// What every path here begins with; no bucket can have this name.
pub const PREFIX: &str = "/_trailkeep/";
pub const CLOCK_PATH: &str = "/_trailkeep/clock";
/// The name of the service that requests to these endpoints are signed for.
pub const SIGNING_NAME: &str = "trailkeep";

const BODY_BYTES_MAX: usize = 4096;

pub async fn answer(
    server: &Arc<Server>,
    peer: &Peer,
    path: &str,
    request: Request<Incoming>,
) -> Response<ReplyBody> {
    let here = peer.face == Face::Admin || !server.admin_apart;
    match (request.method(), path) {
        (&Method::GET | &Method::HEAD, "health") if here => health(server),
        (&Method::GET, "metrics") if here => {
            metrics::state(server);
            text(StatusCode::OK, "text/plain; version=0.0.4", server.metrics.render())
        }
        (&Method::POST, "clock") if server.lab && peer.face == Face::Public => {
            advance(server, request).await
        }
        (_, "clock") if !server.lab => {
            refusal(StatusCode::FORBIDDEN, "the clock can be moved in lab mode only")
        }
        _ => not_found(),
    }
}

pub fn not_found() -> Response<ReplyBody> {
    refusal(StatusCode::NOT_FOUND, "there is nothing here")
}

fn health(server: &Server) -> Response<ReplyBody> {
    let health = server.gate.store.health();
    let (status, word) = match health.writable {
        true => (StatusCode::OK, "ok"),
        false => (StatusCode::SERVICE_UNAVAILABLE, "read-only"),
    };
    let body = serde_json::json!({
        "status": word,
        "reason": health.message,
        "version": env!("CARGO_PKG_VERSION"),
        "mode": if server.lab { "lab" } else { "disk" },
    });
    text(status, "application/json", body.to_string())
}

/// Move the lab's clock, and do everything that falls due before the answer.
async fn advance(server: &Arc<Server>, request: Request<Incoming>) -> Response<ReplyBody> {
    let (parts, body) = request.into_parts();
    let Ok(body) = Limited::new(body, BODY_BYTES_MAX).collect().await else {
        return refusal(StatusCode::PAYLOAD_TOO_LARGE, "the body is too long");
    };
    let body = body.to_bytes();
    if let Err(reason) = authenticate::admin(server, &parts, &body, real_now() / 1000) {
        return refusal(StatusCode::FORBIDDEN, &reason);
    }
    let Some(seconds) = asked_seconds(&body) else {
        let wanted = format!(
            "the body is to be {{\"advance_seconds\":N}} with N from 1 to {ADVANCE_SECONDS_MAX}"
        );
        return refusal(StatusCode::BAD_REQUEST, &wanted);
    };
    if let Err(failure) = worker::advance(server, seconds * 1000).await {
        tracing::error!(%failure, "a worker failed");
        return refusal(StatusCode::INTERNAL_SERVER_ERROR, "what fell due could not be done");
    }
    tracing::info!(seconds, "the lab's clock was moved");
    let now = trail::iso8601(server.clock.now());
    text(StatusCode::OK, "application/json", serde_json::json!({ "now": now }).to_string())
}

fn asked_seconds(body: &[u8]) -> Option<i64> {
    let asked: serde_json::Value = serde_json::from_slice(body).ok()?;
    let seconds = asked.get("advance_seconds")?.as_u64()?;
    (1..=ADVANCE_SECONDS_MAX).contains(&seconds).then_some(seconds as i64)
}

fn refusal(status: StatusCode, reason: &str) -> Response<ReplyBody> {
    let body = serde_json::json!({ "error": reason });
    text(status, "application/json", body.to_string())
}

fn text(status: StatusCode, kind: &'static str, body: String) -> Response<ReplyBody> {
    let mut response = Response::new(ReplyBody::Whole(Bytes::from(body)));
    *response.status_mut() = status;
    let kind = http::HeaderValue::from_static(kind);
    response.headers_mut().insert(http::header::CONTENT_TYPE, kind);
    response
}
