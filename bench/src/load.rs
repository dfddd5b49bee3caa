//! Calls to an S3 endpoint, as many as it takes, on connections that stay open.
//!
//! # Invariants
//!
//! * Each connection waits for its answer before it calls again: N connections are N calls
//!   in flight, never more.
//! * A read counts only when every byte of the object arrived.
//! * The requests of a run by time are signed before it: signing them between would take cores from
//!   the server that is measured. The server cannot tell, and checks each.

use std::io::{Error, Result};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use proof::http::{Answer, Connection, Want};
use proof::sign::{EMPTY, Request, Signer, UNSIGNED, encode_query, sha256_hex};
use proof::text::element;

use crate::report::Report;
use crate::{Call, Load, Payload, unexpected};

/// How many requests are signed before a run, and how long the run may be: S3 takes signatures of the
/// last quarter of an hour.
const PREPARED_MAX: u64 = 20_000;
const PREPARED_SECONDS_MAX: f64 = 300.0;

/// What all connections of a run share.
struct Plan {
    load: Load,
    body: Vec<u8>,
    hash: String,
    /// The signed head of each key's request, if they are prepared.
    heads: Vec<Vec<u8>>,
    taken: AtomicU64,
    calls: u64,
    until: Instant,
}

pub fn run(load: &Load, report: &mut Report) -> Result<()> {
    let body = noise(if load.call == Call::Put { load.size } else { 0 });
    let hash = match load.payload {
        Payload::Signed => sha256_hex(&body),
        Payload::Unsigned => UNSIGNED.into(),
    };
    let heads = prepare(load, body.len() as u64, &hash);
    let begun = Instant::now();
    let calls = match load.call {
        Call::Bucket => 1,
        _ => load.calls.unwrap_or(u64::MAX),
    };
    let until = match load.calls {
        Some(_) => begun + Duration::from_secs(24 * 3600),
        None => begun + Duration::from_secs_f64(load.seconds),
    };
    let plan =
        Plan { load: load.clone(), body, hash, heads, taken: AtomicU64::new(0), calls, until };
    let plan = Arc::new(plan);
    let connections = if load.call == Call::Bucket { 1 } else { load.connections };
    let mut latencies = crew(load.threads, connections, |_| worker(Arc::clone(&plan)))?;
    let what = match load.call {
        Call::Put => format!("PUT {}", size(load.size)),
        Call::Get => format!("GET {}", size(load.size)),
        Call::List => format!("LIST {}", load.keys),
        Call::Bucket => return Ok(()),
    };
    let bytes = if load.call == Call::List { 0 } else { load.size };
    report.calls(&what, bytes, begun.elapsed(), &mut latencies);
    Ok(())
}

/// Run `connections` workers on `threads` single-threaded runtimes and gather their latencies.
pub fn crew<Work>(
    threads: usize,
    connections: usize,
    work: impl Fn(usize) -> Work + Sync,
) -> Result<Vec<u32>>
where
    Work: Future<Output = Result<Vec<u32>>> + 'static,
{
    let threads = threads.clamp(1, connections.max(1));
    let run = |thread: usize| {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let local = tokio::task::LocalSet::new();
        local.block_on(&runtime, async {
            let mine = (thread..connections).step_by(threads);
            let tasks: Vec<_> = mine.map(|worker| tokio::task::spawn_local(work(worker))).collect();
            let mut all = Vec::new();
            for task in tasks {
                all.append(&mut task.await.map_err(Error::other)??);
            }
            Ok(all)
        })
    };
    let run = &run;
    std::thread::scope(|scope| {
        let spawn = |thread| scope.spawn(move || run(thread));
        let handles: Vec<_> = (0..threads).map(spawn).collect();
        let mut all = Vec::new();
        for handle in handles {
            let part: Result<Vec<u32>> =
                handle.join().unwrap_or_else(|_| Err(Error::other("a worker panicked")));
            all.append(&mut part?);
        }
        Ok(all)
    })
}

/// Sign what a run will send again and again.
fn prepare(load: &Load, length: u64, hash: &str) -> Vec<Vec<u8>> {
    let repeats = load.calls.is_none() && load.seconds <= PREPARED_SECONDS_MAX;
    let single = matches!(load.call, Call::Put | Call::Get);
    if !single || !repeats || load.keys > PREPARED_MAX {
        return Vec::new();
    }
    let mut signer = signer(load);
    let head = |key| {
        let mut head = Vec::new();
        sign(load, key, length, hash, &mut signer, &mut head);
        head
    };
    (0..load.keys).map(head).collect()
}

fn signer(load: &Load) -> Signer {
    let host = load.endpoint.address.to_string();
    let keys = (load.endpoint.access_key_id.as_str(), load.endpoint.secret_access_key.as_str());
    Signer::new(&host, keys, &load.endpoint.region, "s3")
}

/// Sign one PUT, GET or CreateBucket.
fn sign(load: &Load, key: u64, length: u64, hash: &str, signer: &mut Signer, head: &mut Vec<u8>) {
    let object = || format!("/{}/{}{key:09}", load.bucket, load.prefix);
    let (method, path, payload) = match load.call {
        Call::Put => ("PUT", object(), hash),
        Call::Bucket => ("PUT", format!("/{}", load.bucket), EMPTY),
        _ => ("GET", object(), EMPTY),
    };
    let request = Request { method, path: &path, query: "", headers: &[], payload, length };
    signer.head(&request, head);
}

async fn worker(plan: Arc<Plan>) -> Result<Vec<u32>> {
    let load = &plan.load;
    let mut signer = signer(load);
    let mut connection = Connection::open(load.endpoint.address).await?;
    let mut head = Vec::with_capacity(64 * 1024);
    let mut latencies = Vec::with_capacity(1 << 16);
    while Instant::now() < plan.until {
        let turn = plan.taken.fetch_add(1, Ordering::Relaxed);
        if turn >= plan.calls {
            break;
        }
        let begun = Instant::now();
        match load.call {
            Call::List => listing(&plan, &mut signer, &mut connection, &mut head).await?,
            _ => single(&plan, turn, &mut signer, &mut connection, &mut head).await?,
        }
        latencies.push(u32::try_from(begun.elapsed().as_micros()).unwrap_or(u32::MAX));
    }
    Ok(latencies)
}

/// One PUT, GET or CreateBucket.
async fn single(
    plan: &Plan,
    turn: u64,
    signer: &mut Signer,
    connection: &mut Connection,
    head: &mut Vec<u8>,
) -> Result<()> {
    let load = &plan.load;
    // Writes walk the keys in order, reads jump about, so that no cache of the last one helps.
    let key = match load.call {
        Call::Put => turn % load.keys,
        _ => scatter(turn) % load.keys,
    };
    let head = match plan.heads.get(key as usize) {
        Some(prepared) => prepared,
        None => {
            sign(load, key, plan.body.len() as u64, &plan.hash, signer, head);
            head
        }
    };
    let answer = connection.exchange(head, &plan.body, Want::Status).await?;
    let whole = load.call != Call::Get || answer.length == load.size;
    let there = load.call == Call::Bucket && answer.status == 409;
    match (answer.status == 200 && whole) || there {
        true => Ok(()),
        false => {
            let line = head.split(|&byte| byte == b'\r').next().unwrap_or_default();
            let line = String::from_utf8_lossy(line);
            Err(unexpected(&format!("{line} ({} bytes)", answer.length), &answer))
        }
    }
}

/// Every page of a listing.
async fn listing(
    plan: &Plan,
    signer: &mut Signer,
    connection: &mut Connection,
    head: &mut Vec<u8>,
) -> Result<()> {
    let load = &plan.load;
    let path = format!("/{}", load.bucket);
    let prefix = encode_query(&load.prefix);
    let (mut token, mut keys): (Option<String>, u64) = (None, 0);
    loop {
        let mut query =
            token.map_or(String::new(), |it| format!("continuation-token={}&", encode_query(&it)));
        query.push_str(&format!("list-type=2&prefix={prefix}"));
        let payload = EMPTY;
        let request =
            Request { method: "GET", path: &path, query: &query, headers: &[], payload, length: 0 };
        signer.head(&request, head);
        let answer: Answer = connection.exchange(head, b"", Want::All).await?;
        if answer.status != 200 {
            return Err(unexpected("LIST", &answer));
        }
        let text = std::str::from_utf8(&answer.body).map_err(Error::other)?;
        let count = element(text, "KeyCount").and_then(|it| it.parse::<u64>().ok());
        keys += count.ok_or_else(|| unexpected("LIST without KeyCount", &answer))?;
        token = element(text, "NextContinuationToken");
        if token.is_none() {
            break;
        }
    }
    match keys == load.keys {
        true => Ok(()),
        false => Err(Error::other(format!("LIST: {keys} keys, not {}", load.keys))),
    }
}

/// Bytes that do not compress, the same in every run.
pub fn noise(size: u64) -> Vec<u8> {
    (0..size.div_ceil(8)).flat_map(|at| scatter(at).to_le_bytes()).take(size as usize).collect()
}

/// A number that looks random, from one that counts (SplitMix64).
fn scatter(count: u64) -> u64 {
    let mut value = count.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    value ^ (value >> 31)
}

fn size(bytes: u64) -> String {
    match bytes {
        it if it >= 1 << 20 && it % (1 << 20) == 0 => format!("{} MiB", it >> 20),
        it if it >= 1 << 10 && it % (1 << 10) == 0 => format!("{} KiB", it >> 10),
        it => format!("{it} B"),
    }
}
