//! How fast the store is, next to what the disk allows.
//!
//! ```text
//! cargo run --release -p store --example throughput -- [DIR [SECONDS [CALLERS [OBJECTS]]]]
//! ```
//!
//! Each call stages a body of 4 KiB, reads two rows, writes three, appends an event of 900
//! bytes, and waits until all of it is durable. The raw limit is a group commit of the same
//! bytes to one preallocated file. OBJECTS of them are then there when the store is opened.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};

use bytes::Bytes;
use store::{Options, Store, Table};
use tokio::runtime::{Builder, Runtime};
use tokio::sync::oneshot;

type Outcome<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

const BODY_BYTES: usize = 4096;
const ROW_BYTES: usize = 300;
const EVENT_BYTES: usize = 900;

const BUCKETS: Table<str, String> = Table::new("bench/buckets");
const VERSIONS: Table<(String, u64), Vec<u8>> = Table::new("bench/versions");
const NAMES: Table<u64, u64> = Table::new("bench/names");
const HISTORY: Table<(u64, u64), u8> = Table::new("bench/history");

struct Plan {
    dir: PathBuf,
    time: Duration,
    callers: u64,
    objects: u64,
}

fn main() -> Outcome<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let number =
        |at: usize, otherwise: u64| words.get(at).map_or(Ok(otherwise), |word| word.parse());
    let plan = Plan {
        dir: words
            .first()
            .map_or_else(|| std::env::temp_dir().join("store-throughput"), PathBuf::from),
        time: Duration::from_secs(number(1, 5)?),
        callers: number(2, 32)?,
        objects: number(3, 0)?,
    };
    fs::create_dir_all(&plan.dir)?;
    let runtime = Builder::new_multi_thread().worker_threads(2).build()?;
    for _ in 0..2 {
        raw(&plan, &runtime)?;
        store(&plan, &runtime, "rows, event and body", true)?;
    }
    store(&plan, &runtime, "rows and event", false)?;
    if plan.objects > 0 {
        cold_open(&plan)?;
    }
    fs::remove_dir_all(&plan.dir)?;
    Ok(())
}

/// Run callers for the time of the plan, and print how many calls they made.
fn measure<F, R>(plan: &Plan, runtime: &Runtime, what: &str, call: F) -> Outcome<()>
where
    F: Fn(u64) -> R + Clone + Send + 'static,
    R: Future<Output = Outcome<()>> + Send,
{
    let next = Arc::new(AtomicU64::new(0));
    let end = Instant::now() + plan.time;
    let before = cpu_ticks()?;
    let callers: Vec<_> = (0..plan.callers)
        .map(|_| {
            let (next, call) = (next.clone(), call.clone());
            runtime.spawn(async move {
                let mut times = Vec::new();
                while Instant::now() < end {
                    let start = Instant::now();
                    call(next.fetch_add(1, Ordering::Relaxed)).await?;
                    times.push(start.elapsed());
                }
                Ok::<_, Box<dyn std::error::Error + Send + Sync>>(times)
            })
        })
        .collect();
    let mut times = Vec::new();
    for caller in callers {
        times.extend(runtime.block_on(caller)??);
    }
    times.sort();
    let rate = times.len() as f64 / plan.time.as_secs_f64();
    let at = |part: usize| times.get(times.len() * part / 1000).copied().unwrap_or_default();
    let cpu = (cpu_ticks()? - before) as f64 * 10_000.0 / times.len() as f64;
    println!(
        "{what:28} {rate:8.0}/s   p50 {:?}  p99 {:?}  p99.9 {:?}   {cpu:.0} µs CPU a call",
        at(500),
        at(990),
        at(999)
    );
    Ok(())
}

/// Processor time of this process, in hundredths of a second.
fn cpu_ticks() -> Outcome<u64> {
    let stat = fs::read_to_string("/proc/self/stat")?;
    let fields: Vec<&str> = stat.rsplit(") ").next().unwrap_or_default().split(' ').collect();
    Ok(fields[11].parse::<u64>()? + fields[12].parse::<u64>()?)
}

fn store(plan: &Plan, runtime: &Runtime, what: &str, with_body: bool) -> Outcome<()> {
    let dir = plan.dir.join("store");
    let store = Store::open(&dir, Options::default())?;
    prepare(&store)?;
    let body = Bytes::from(vec![7; BODY_BYTES]);
    let handle = store.clone();
    measure(plan, runtime, what, move |number| {
        put(handle.clone(), with_body.then(|| body.clone()), number)
    })?;
    if with_body {
        read(&store)?;
    }
    println!("  resident {} MiB", resident()?);
    store.close();
    fs::remove_dir_all(&dir)?;
    Ok(())
}

fn prepare(store: &Store) -> Outcome<()> {
    let mut tx = store.begin();
    tx.put(BUCKETS, "bucket", &"settings".to_string());
    store.commit(tx).wait()?;
    Ok(())
}

async fn put(store: Store, body: Option<Bytes>, number: u64) -> Outcome<()> {
    let id = match body {
        Some(body) => Some(store.blobs().put(body).await?),
        None => None,
    };
    loop {
        let mut tx = store.begin();
        tx.get(BUCKETS, "bucket")?;
        let key = number.wrapping_mul(0x9E37_79B9_7F4A_7C15);
        tx.get(VERSIONS, ("bucket", key))?;
        let event = tx.append(&[b'e'; EVENT_BYTES]);
        tx.put(VERSIONS, ("bucket", key), &vec![1; ROW_BYTES]);
        tx.put(NAMES, number, &id.unwrap_or_default());
        tx.put_stamped(HISTORY, number % 16, event, &1);
        if let Some(id) = id {
            tx.adopt(id);
        }
        tx.at(number as i64);
        if store.commit(tx).await?.is_some() {
            return Ok(());
        }
    }
}

/// Whole bodies, read by one thread.
fn read(store: &Store) -> Outcome<()> {
    const READS: u64 = 100_000;
    let start = Instant::now();
    let last = store.last_sequence();
    let mut bytes = 0;
    for number in 0..READS {
        let tx = store.begin();
        let id = tx.get_unchecked(NAMES, number * 7_919 % last)?.unwrap_or_default();
        bytes += store.blobs().read(id, 0, BODY_BYTES)?.len();
    }
    let rate = READS as f64 / start.elapsed().as_secs_f64();
    println!("  one thread reads {rate:.0} bodies/s ({} bytes each)", bytes as u64 / READS);
    Ok(())
}

fn resident() -> Outcome<u64> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find(|line| line.starts_with("VmRSS")).unwrap_or_default();
    let kilobytes: u64 = line.split_whitespace().nth(1).unwrap_or_default().parse()?;
    Ok(kilobytes / 1024)
}

/// Fill a store, leave it as a crash would, and open it.
fn cold_open(plan: &Plan) -> Outcome<()> {
    const BATCH: u64 = 200;
    let dir = plan.dir.join("cold");
    let store = Store::open(&dir, Options::default())?;
    let start = Instant::now();
    for batch in 0..plan.objects / BATCH {
        let mut tx = store.begin();
        for number in batch * BATCH..(batch + 1) * BATCH {
            let id = store.blobs().put(Bytes::from(vec![7; BODY_BYTES])).wait()?;
            tx.adopt(id);
            tx.append(&[b'e'; EVENT_BYTES]);
            tx.put(VERSIONS, ("bucket", number), &vec![1; ROW_BYTES]);
            tx.put(NAMES, number, &id);
        }
        store.commit(tx).wait()?;
    }
    println!("{} objects written in {:?}", plan.objects, start.elapsed());
    let crashed = plan.dir.join("crashed");
    let copied = std::process::Command::new("cp").arg("-a").arg(&dir).arg(&crashed).status()?;
    store.close();
    for (what, dir) in
        [("closed", dir), ("crashed", crashed)].into_iter().take(1 + usize::from(copied.success()))
    {
        let start = Instant::now();
        let store = Store::open(&dir, Options::default())?;
        let opened = start.elapsed();
        let found = store.begin().get(NAMES, plan.objects / 2)?.is_some();
        println!("{what:8} opened in {opened:?}, first read after {:?} ({found})", start.elapsed());
        println!("  resident {} MiB", resident()?);
        store.close();
        fs::remove_dir_all(&dir)?;
    }
    Ok(())
}

/// The bytes of a group and who waits for them.
#[derive(Default)]
struct Pending {
    bytes: Vec<u8>,
    waiting: Vec<oneshot::Sender<()>>,
    closed: bool,
}

type Shared = Arc<(Mutex<Pending>, Condvar)>;

/// A group commit of the same bytes to one file: what a store can be compared with.
fn raw(plan: &Plan, runtime: &Runtime) -> Outcome<()> {
    let path = plan.dir.join("raw");
    let file = preallocated(&path)?;
    let shared = Shared::default();
    let writer = {
        let shared = shared.clone();
        std::thread::spawn(move || write_groups(&file, &shared))
    };
    let record = vec![7; BODY_BYTES + ROW_BYTES + EVENT_BYTES + 200];
    let callers = shared.clone();
    measure(plan, runtime, "raw append and fdatasync", move |_| {
        let (shared, record) = (callers.clone(), record.clone());
        async move {
            let (sender, receiver) = oneshot::channel();
            {
                let mut pending = shared.0.lock().unwrap_or_else(PoisonError::into_inner);
                pending.bytes.extend_from_slice(&record);
                pending.waiting.push(sender);
            }
            shared.1.notify_one();
            Ok(receiver.await?)
        }
    })?;
    shared.0.lock().unwrap_or_else(PoisonError::into_inner).closed = true;
    shared.1.notify_one();
    writer.join().map_err(|_| "the writer panicked")??;
    fs::remove_file(path)?;
    Ok(())
}

const RAW_BYTES: u64 = 256 << 20;

fn preallocated(path: &Path) -> io::Result<File> {
    let file = OpenOptions::new().write(true).create(true).truncate(true).open(path)?;
    let zeros = vec![0; 1 << 20];
    for piece in 0..RAW_BYTES >> 20 {
        file.write_all_at(&zeros, piece << 20)?;
    }
    file.sync_all()?;
    Ok(file)
}

fn write_groups(file: &File, (pending, arrived): &(Mutex<Pending>, Condvar)) -> io::Result<()> {
    let mut at = 0;
    loop {
        let group = {
            let mut pending = pending.lock().unwrap_or_else(PoisonError::into_inner);
            while pending.waiting.is_empty() {
                if pending.closed {
                    return Ok(());
                }
                pending = arrived.wait(pending).unwrap_or_else(PoisonError::into_inner);
            }
            std::mem::take(&mut *pending)
        };
        if at + group.bytes.len() as u64 > RAW_BYTES {
            at = 0;
        }
        file.write_all_at(&group.bytes, at)?;
        at += group.bytes.len() as u64;
        file.sync_data()?;
        for waiting in group.waiting {
            // A caller that has gone does not wait.
            let _gone = waiting.send(());
        }
    }
}
