//! Supplies: what some operations must be given besides their input, and takes long to get.
//!
//! # Invariants
//!
//! * Nothing is made for a call that would be refused anyway.
//! * No thread that answers does the work, and so much of it is under way at a time.

use std::sync::Arc;

use aws_lc_rs::rsa::KeySize;
use gate::{Admission, Call, Context, RsaKey, Staged, Wanted};
use store::{Failure, Store};
use tokio::sync::Semaphore;
use tokio::task::{JoinError, spawn_blocking};
use wire::{BodyKey, Refusal};

use super::Server;
use crate::entropy;

/// How many RSA keys are made at a time, so that a flood of such calls leaves the machine to others.
const RSA_KEYS_AT_ONCE_MAX: usize = 1;

static RSA_KEYS: Semaphore = Semaphore::const_new(RSA_KEYS_AT_ONCE_MAX);

/// Put into the context what the call's operation wants there: digests of stored bytes, a fresh RSA
/// key. Gives the refusal if the call is not admitted.
pub(super) async fn provide(
    server: &Arc<Server>,
    cx: &mut Context,
    call: &Call<'_>,
) -> Result<Option<Refusal>, Failure> {
    let size = call.operation.rsa_key(&call.input).filter(|_| cx.rsa_key.is_none());
    match call.operation.wants_digests || size.is_some() {
        true => Box::pin(make(server, cx, call, size)).await,
        false => Ok(None),
    }
}

async fn make(
    server: &Arc<Server>,
    cx: &mut Context,
    call: &Call<'_>,
    size: Option<KeySize>,
) -> Result<Option<Refusal>, Failure> {
    let wanted = match server.gate.admit(cx, call)? {
        Admission::Granted(wanted, _) => wanted,
        Admission::Refused(refusal) => return Ok(Some(refusal)),
    };
    if let Some(wanted) = wanted {
        discard_anew(server, cx);
        cx.staged = Some(digest(server.gate.store.clone(), wanted).await?);
    }
    if let Some(size) = size {
        let turn = RSA_KEYS.acquire().await.map_err(|_| Failure::new("no RSA keys are made"))?;
        let making = spawn_blocking(move || {
            let _turn = turn;
            RsaKey::make(size)
        });
        cx.rsa_key = Some(making.await.map_err(ended)??);
    }
    Ok(None)
}

async fn digest(store: Store, wanted: Wanted) -> Result<Staged, Failure> {
    let key = BodyKey::new(entropy::stocked());
    spawn_blocking(move || gate::digest(&store, &wanted, &key)).await.map_err(ended)?
}

/// Throw away what was laid down anew for a call that did not take it.
pub(super) fn discard_anew(server: &Server, cx: &Context) {
    for id in cx.staged.iter().flat_map(Staged::laid_anew) {
        server.gate.store.blobs().discard(id);
    }
}

fn ended(error: JoinError) -> Failure {
    Failure::new(format!("a working thread ended: {error}"))
}
