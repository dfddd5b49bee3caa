//! Calls of S3, whose operation is in the address and whose body may be an object.
//!
//! # Invariants
//!
//! * Whoever signs nothing is a caller here and nowhere else: the policies and access lists of
//!   buckets decide, and the refusals of one address are recorded up to a number a second.
//! * An upload is judged before a byte of it is read.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context as TaskContext, Poll, ready};

use bytes::Bytes;
use gate::{Admission, Call, Context};
use http::request::Parts;
use hyper::Response;
use store::Failure;
use tokio::runtime::Handle;
use wire::auth::{self, Dialect, PayloadMode};
use wire::body::form::FileReader;
use wire::codec;
use wire::route::{self, Routed};
use wire::{Algorithm, Body, Document, Refusal};

use super::authenticate::{self, Verified};
use super::call::{DOCUMENT_BYTES_MAX, FIRST_REGION, Trip, Trouble};
use super::intake::{Arriving, Intake};
use super::{Peer, ReplyBody, Server, form};
use crate::clock::real_now;

/// The one service that answers whoever signs nothing.
const S3: &str = "s3";

/// Answer a call of S3: the operation is in the address, the body may be long.
pub async fn answer(
    server: &Arc<Server>,
    peer: &Peer,
    trip: &mut Trip,
    mut parts: Parts,
    body: &mut Arriving,
) -> Result<Response<ReplyBody>, Trouble> {
    let (verified, mode) = whose(server, trip, &mut parts)?;
    let mut cx = trip.context(server, peer, &parts, &verified);
    let routed = route::route(trip.service, &parts, &[], &server.settings.hosts);
    let routed = routed.map_err(Trouble::Refused)?;
    if verified.signed.is_none() {
        // A form carries its signature inside.
        if form::is_meant(&routed) {
            return Box::pin(form::answer(server, peer, trip, (&parts, routed), body)).await;
        }
        check_stranger(server, peer)?;
    }
    let model = trip.model(&routed)?;
    if let Err(refusal) = settle(server, &verified, &routed, &mut cx)? {
        return trip.refuse(server, &cx, model, None, refusal).await;
    }
    let sent = parts.headers.iter().map(|(name, value)| (name.as_str(), value.to_str().ok()));
    if let Err(refusal) = services::s3::check_stray_headers(model.name, sent) {
        return trip.refuse(server, &cx, model, None, refusal).await;
    }
    let signer = verified.signed.as_ref().map(|it| (&it.claim, &it.key));
    let intake = Intake { parts: &parts, signer, mode, hashing: &server.hashing };
    let Some(operation) = server.gate.operation(trip.service.name, model.name) else {
        return trip.refuse(server, &cx, model, None, Refusal::not_implemented(model.name)).await;
    };
    let streaming = model.input.streaming();
    let document = match streaming {
        None => match intake.whole(body, DOCUMENT_BYTES_MAX, model.checksum_required).await {
            Ok(document) => document,
            Err(fault) => return trip.faulty(server, &cx, model, None, fault).await,
        },
        Some(_) => Bytes::new(),
    };
    let input = match codec::decode(&routed, &parts, &document) {
        Ok(input) => input,
        Err(refusal) => return trip.refuse(server, &cx, model, None, refusal).await,
    };
    let call = Call { operation, input };
    match streaming {
        None => trip.conclude(server, cx, call, None, None).await,
        Some(member) => {
            let upload = Upload { member: member.name, intake, file: None };
            // What waits for a body holds so much that it is not moved about with every call.
            Box::pin(trip.upload(server, cx, call, upload, body)).await
        }
    }
}

/// Who makes a call of S3, and in what form its body comes.
fn whose(
    server: &Server,
    trip: &mut Trip,
    parts: &mut Parts,
) -> Result<(Verified, PayloadMode), Trouble> {
    let names = [trip.service.signing_name];
    let now = real_now() / 1000;
    let candidate = match authenticate::candidate(server, parts, Dialect::S3, &names, now)? {
        Some(candidate) => candidate,
        // Buckets and objects may be everybody's, accounts are not.
        None if trip.service.name != S3 => {
            return Err(Trouble::Unverified(auth::missing_token(Dialect::S3)));
        }
        None => {
            trip.anonymous = true;
            let mode = PayloadMode::of_anonymous(parts).map_err(Trouble::Unverified)?;
            return Ok((Verified::anonymous(), mode));
        }
    };
    let payload = candidate.claim.payload(parts).into_owned();
    let mode = candidate.claim.payload_mode(parts).map_err(Trouble::Unverified)?;
    let verified = candidate.verify(parts, &payload).map_err(Trouble::Unverified)?;
    if let Some(signed) = &verified.signed {
        signed.claim.hoist(parts).map_err(Trouble::Refused)?;
    }
    Ok((verified, mode))
}

/// Let nobody in particular go on, unless too many of the like were refused in this second.
pub fn check_stranger(server: &Server, peer: &Peer) -> Result<(), Trouble> {
    let address = peer.address.ip().to_canonical();
    match server.strangers.is_over(address, real_now() / 1000) {
        true => Err(Trouble::Unverified(slow_down())),
        false => Ok(()),
    }
}

fn slow_down() -> Refusal {
    Refusal::new("SlowDown", 503, "Please reduce your request rate.")
}

/// Find the region of a call that names none: that of its bucket.
pub fn settle(
    server: &Server,
    verified: &Verified,
    routed: &Routed,
    cx: &mut Context,
) -> Result<Result<(), Refusal>, Failure> {
    if verified.region().is_some() {
        return Ok(Ok(()));
    }
    cx.region = home(server, routed)?;
    // Without a region there is no signature, or one of version 2.
    match verified.signed.is_none() || auth::version_2_serves(&cx.region) {
        true => Ok(Ok(())),
        false => Ok(Err(auth::version_2_refused(Dialect::S3))),
    }
}

/// An upload whose bytes are still to come.
pub struct Upload<'a> {
    /// The member of the input that is the body.
    pub member: &'static str,
    pub intake: Intake<'a>,
    /// Set for a form: what reads its file.
    pub file: Option<FileReader>,
}

impl Trip {
    /// Stage the bytes of an upload that the gate admits, and conclude the call.
    pub async fn upload(
        &self,
        server: &Arc<Server>,
        cx: Context,
        mut call: Call<'static>,
        upload: Upload<'_>,
        body: &mut Arriving,
    ) -> Result<Response<ReplyBody>, Trouble> {
        let model = call.operation.model;
        // Judged before a byte is read: a refused upload costs nothing.
        let (wanted, mut judged) = match server.gate.admit(&cx, &call)? {
            Admission::Granted(wanted, judged) => (wanted, judged),
            Admission::Refused(refusal) => {
                return self.refuse(server, &cx, model, Some(call.input), refusal).await;
            }
        };
        let algorithm = wanted.and_then(|it| it.algorithm).unwrap_or(Algorithm::Crc64Nvme);
        let (store, Upload { member, intake, file }) = (&server.gate.store, upload);
        let staged = match file {
            None => for_a_moment(&mut judged, intake.stage(body, store, algorithm)).await,
            Some(file) => {
                let staging = intake.stage_file(body, file, store, algorithm);
                for_a_moment(&mut judged, staging).await
            }
        };
        let staged = match staged {
            Ok(staged) => staged,
            Err(fault) => return self.faulty(server, &cx, model, Some(call.input), fault).await,
        };
        call.input.set(member, Document::Body(Box::new(staged.clone())));
        if !has_blob(&staged) {
            return self.conclude(server, cx, call, Some(staged), judged).await;
        }
        // If the client goes away now, what it sent is still taken or discarded, not left lying.
        let (server, trip) = (server.clone(), self.clone());
        let answering = async move { trip.conclude(&server, cx, call, Some(staged), judged).await };
        SeenThrough::new(answering).await
    }
}

/// Wait for something, but keep what is held meanwhile only if it takes one or two waits: a judgement holds
/// a snapshot of the store, which should not grow old while a body comes in. A client that pauses in one
/// of them keeps it as long as it may pause.
async fn for_a_moment<T, H>(held: &mut Option<H>, it: impl Future<Output = T>) -> T {
    /// A short body that was sent with its head comes after one wait.
    const WAITS_MAX: u32 = 2;
    let (mut it, mut waits) = (pin!(it), 0);
    poll_fn(|cx| {
        let polled = it.as_mut().poll(cx);
        waits += u32::from(polled.is_pending());
        if waits > WAITS_MAX {
            *held = None;
        }
        polled
    })
    .await
}

/// Something that is seen through: when whoever waits for it goes away, the runtime goes on with it. A
/// task for each from the beginning would be woken once more for every upload.
struct SeenThrough<F>(Option<Pin<Box<F>>>)
where
    F: Future<Output: Send> + Send + 'static;

impl<F: Future<Output: Send> + Send + 'static> SeenThrough<F> {
    fn new(it: F) -> SeenThrough<F> {
        SeenThrough(Some(Box::pin(it)))
    }
}

impl<F: Future<Output: Send> + Send + 'static> Future for SeenThrough<F> {
    type Output = F::Output;

    fn poll(mut self: Pin<&mut Self>, cx: &mut TaskContext<'_>) -> Poll<F::Output> {
        let it = self.0.as_mut().expect("what is over is not polled again");
        let output = ready!(it.as_mut().poll(cx));
        self.0 = None;
        Poll::Ready(output)
    }
}

impl<F: Future<Output: Send> + Send + 'static> Drop for SeenThrough<F> {
    fn drop(&mut self) {
        // Without a runtime the process is ending, and what panicked goes no further: the next open sweeps.
        if std::thread::panicking() {
            return;
        }
        if let (Some(rest), Ok(runtime)) = (self.0.take(), Handle::try_current()) {
            runtime.spawn(rest);
        }
    }
}

fn has_blob(body: &Body) -> bool {
    body.pieces.iter().any(|it| it.blob().is_some())
}

/// The region of a call that was signed for none: that of its bucket.
fn home(server: &Server, routed: &Routed) -> Result<String, Failure> {
    let place = match routed.label("Bucket") {
        Some(bucket) => services::s3::place_of(&server.gate.store.begin(), bucket)?,
        None => None,
    };
    Ok(place.map_or_else(|| FIRST_REGION.to_string(), |it| it.region))
}

#[cfg(test)]
mod tests {
    use tokio::sync::oneshot;

    use super::*;

    #[test]
    fn what_is_held_for_a_moment_is_let_go_when_it_takes_longer() {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let held_after = |waits: u32| {
            let mut held = Some(());
            let waiting = async {
                for _ in 0..waits {
                    tokio::task::yield_now().await;
                }
            };
            runtime.block_on(for_a_moment(&mut held, waiting));
            held.is_some()
        };
        assert_eq!([0, 2, 3].map(held_after), [true, true, false]);
    }

    #[test]
    fn what_is_seen_through_ends_although_nobody_waits() {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            let (go, going) = oneshot::channel::<u8>();
            let (done, told) = oneshot::channel();
            let mut it = Box::pin(SeenThrough::new(async move {
                let _ = done.send(going.await.unwrap());
            }));
            let mut cx = TaskContext::from_waker(std::task::Waker::noop());
            assert!(it.as_mut().poll(&mut cx).is_pending());
            drop(it);
            go.send(7).unwrap();
            assert_eq!(told.await, Ok(7));
            assert_eq!(SeenThrough::new(async { 8 }).await, 8);
        });
    }
}
