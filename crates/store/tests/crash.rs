//! A process is killed while it writes, again and again, and nothing it was promised is lost.

mod common;

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use common::body;
use store::{KeyReader, Options, Range, Store, Table};

/// Number of a body, and its blob.
const BODIES: Table<u64, u64> = Table::new("test/bodies");
const KILLS: u32 = 12;
const THREADS: u64 = 4;
/// Tells the test binary that it is the process to be killed.
const VICTIM: &str = "STORE_CRASH_TEST_DIR";

fn length_of(number: u64) -> usize {
    (number * 7_919 % 30_000) as usize
}

/// Write, replace and delete bodies without end, and say on standard output what is done.
fn write_until_killed(dir: &Path) {
    let store = Store::open(dir, Options::default()).unwrap();
    let next = store.last_sequence() + 1;
    std::thread::scope(|scope| {
        for thread in 0..THREADS {
            let store = &store;
            scope.spawn(move || {
                (next..u64::MAX).for_each(|turn| write_one(store, turn * THREADS + thread))
            });
        }
    });
}

fn write_one(store: &Store, number: u64) {
    let large = number.is_multiple_of(50);
    let id = if large {
        let mut extent = store.blobs().create(None).unwrap();
        extent.write(&body(length_of(number), number as u32)).unwrap();
        extent.finish().unwrap()
    } else {
        store.blobs().put(body(length_of(number), number as u32)).wait().unwrap()
    };
    let mut tx = store.begin();
    tx.put(BODIES, number, &id);
    tx.adopt(id);
    tx.append(&number.to_be_bytes());
    let doomed = number.saturating_sub(3 * THREADS);
    let erased = !number.is_multiple_of(10);
    if erased && let Some(old) = tx.get(BODIES, doomed).unwrap() {
        tx.delete(BODIES, doomed);
        tx.release(old);
    }
    let done = store.commit(tx).wait().unwrap().expect("threads write different rows");
    let line =
        format!("{number} {} {}\n", done.first_sequence.unwrap(), if erased { doomed } else { 0 });
    std::io::stdout().lock().write_all(line.as_bytes()).unwrap();
}

/// Run the victim for a while, kill it, and return the lines it said.
fn run_and_kill(dir: &Path, milliseconds: u64) -> Vec<[u64; 3]> {
    let mut victim = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "nothing_acknowledged_is_lost_by_a_kill", "--nocapture"])
        .env(VICTIM, dir)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let output = victim.stdout.take().unwrap();
    let reader = std::thread::spawn(move || {
        let mut said = Vec::new();
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            let numbers: Vec<u64> = line.split(' ').map_while(|word| word.parse().ok()).collect();
            said.extend(<[u64; 3]>::try_from(numbers));
        }
        said
    });
    std::thread::sleep(Duration::from_millis(milliseconds));
    victim.kill().unwrap();
    victim.wait().unwrap();
    reader.join().unwrap()
}

#[test]
fn nothing_acknowledged_is_lost_by_a_kill() {
    if let Some(dir) = std::env::var_os(VICTIM) {
        return write_until_killed(Path::new(&dir));
    }
    let dir = tempfile::tempdir().unwrap();
    let mut acknowledged = BTreeMap::new();
    let mut erased = Vec::new();
    for kill in 0..KILLS {
        for [number, sequence, doomed] in run_and_kill(dir.path(), 120 + u64::from(kill) * 37 % 150)
        {
            acknowledged.insert(number, sequence);
            erased.push(doomed);
        }
        check(dir.path(), &acknowledged, &erased);
    }
    assert!(acknowledged.len() > 100, "the victim was killed too early to tell");
}

fn check(dir: &Path, acknowledged: &BTreeMap<u64, u64>, erased: &[u64]) {
    let store = Store::open(dir, Options::default()).unwrap();
    let events: BTreeMap<u64, Vec<u8>> = store.events(1, usize::MAX).unwrap().into_iter().collect();
    assert_eq!(events.keys().copied().max().unwrap_or(0), events.len() as u64, "gapless");
    let rows = store.begin().scan(BODIES, (), Range::all()).unwrap();
    let rows: BTreeMap<u64, u64> =
        rows.into_iter().map(|(key, id)| (KeyReader(&key).u64().unwrap(), id)).collect();
    for (number, id) in &rows {
        let expected = body(length_of(*number), *number as u32);
        assert!(store.blobs().read(*id, 0, usize::MAX).unwrap() == expected, "body {number}");
    }
    for (number, sequence) in acknowledged {
        assert_eq!(events[sequence], number.to_be_bytes());
    }
    for number in acknowledged.keys() {
        // Its row may have been erased by a commit whose answer the kill cut off.
        let erasable = !(number + 3 * THREADS).is_multiple_of(10);
        assert!(rows.contains_key(number) || erasable, "row {number}");
    }
    for number in erased {
        assert!(!rows.contains_key(number), "row {number} was erased");
    }
    store.close();
}
