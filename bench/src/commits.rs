//! Group commit to a bare file: the most durable writes that this disk gives.
//!
//! # Invariants
//!
//! * The file is written once before the clock starts, so that a sync commits data alone.
//! * An appender continues only when a sync that covers its bytes has returned.

use std::fs::File;
use std::io::{Error, Result};
use std::os::unix::fs::FileExt;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::{Duration, Instant};

use tokio::sync::oneshot;

use crate::Commits;
use crate::load::{crew, noise};
use crate::report::Report;

/// The size of the file; appends begin anew at its end.
const FILE: u64 = 256 << 20;
/// The bytes that one group may hold.
const GROUP_MAX: usize = 4 << 20;

struct Append {
    bytes: Arc<Vec<u8>>,
    done: oneshot::Sender<()>,
}

pub fn run(commits: &Commits, report: &mut Report) -> Result<()> {
    let file = tempfile::tempfile_in(&commits.directory)?;
    let block = noise(1 << 20);
    for at in 0..FILE >> 20 {
        file.write_all_at(&block, at << 20)?;
    }
    file.sync_all()?;
    let (sender, receiver) = channel();
    let committer = std::thread::spawn(move || commit(&file, &receiver));
    let begun = Instant::now();
    let until = begun + Duration::from_secs_f64(commits.seconds);
    let bytes = Arc::new(noise(commits.size));
    let mut latencies = {
        let sender = sender;
        crew(1, commits.appenders, |_| appender(sender.clone(), Arc::clone(&bytes), until))?
    };
    let elapsed = begun.elapsed();
    let groups =
        committer.join().unwrap_or_else(|_| Err(Error::other("the committer panicked")))?;
    report.calls(&format!("commit {} B", commits.size), commits.size, elapsed, &mut latencies);
    let group = latencies.len() as f64 / groups.max(1) as f64;
    report.figures(
        "commit groups",
        &[
            ("syncs_per_second", groups as f64 / elapsed.as_secs_f64()),
            ("appends_per_group", group),
        ],
    );
    Ok(())
}

async fn appender(sender: Sender<Append>, bytes: Arc<Vec<u8>>, until: Instant) -> Result<Vec<u32>> {
    let mut latencies = Vec::with_capacity(1 << 16);
    while Instant::now() < until {
        let begun = Instant::now();
        let (done, durable) = oneshot::channel();
        let append = Append { bytes: Arc::clone(&bytes), done };
        sender.send(append).map_err(|_| Error::other("the committer is gone"))?;
        durable.await.map_err(|_| Error::other("the committer is gone"))?;
        latencies.push(u32::try_from(begun.elapsed().as_micros()).unwrap_or(u32::MAX));
    }
    Ok(latencies)
}

/// Take what waits, write it in one piece, sync once, tell everybody.
fn commit(file: &File, appends: &Receiver<Append>) -> Result<u64> {
    let (mut at, mut groups) = (0, 0);
    let mut buffer = Vec::with_capacity(GROUP_MAX);
    let mut waiting = Vec::new();
    while let Ok(first) = appends.recv() {
        buffer.clear();
        let mut next = Some(first);
        while let Some(append) = next {
            buffer.extend_from_slice(&append.bytes);
            waiting.push(append.done);
            next = if buffer.len() < GROUP_MAX { appends.try_recv().ok() } else { None };
        }
        if at + buffer.len() as u64 > FILE {
            at = 0;
        }
        file.write_all_at(&buffer, at)?;
        at += buffer.len() as u64;
        rustix::fs::fdatasync(file)?;
        groups += 1;
        for done in waiting.drain(..) {
            let _ = done.send(());
        }
    }
    Ok(groups)
}
