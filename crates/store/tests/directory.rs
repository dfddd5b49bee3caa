//! What happens when a directory is not as it was left, or the disk fails.

mod common;

use std::fs::{self, OpenOptions};
use std::io;
use std::os::unix::fs::{FileExt, PermissionsExt};
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use bytes::Bytes;
use common::{Vault, body, eventually, files};
use store::{Disk, Failure, OpenError, Options, Step, Store, Table};

const NOTES: Table<str, u64> = Table::new("test/notes");

fn open(dir: &Path) -> Result<Store, OpenError> {
    Store::open(dir, Options::default())
}

fn tick(store: &Store, number: u64) -> Result<(), Failure> {
    let mut tx = store.begin();
    tx.put(NOTES, "last", &number);
    tx.append(&number.to_be_bytes());
    store.commit(tx).wait().map(|done| assert!(done.is_some()))
}

fn put(store: &Store, bytes: Bytes) -> u64 {
    let id = store.blobs().put(bytes).wait().unwrap();
    let mut tx = store.begin();
    tx.adopt(id);
    store.commit(tx).wait().unwrap().unwrap();
    id
}

fn release(store: &Store, id: u64) {
    let mut tx = store.begin();
    tx.release(id);
    store.commit(tx).wait().unwrap().unwrap();
}

/// A store of ten events, closed.
fn ten() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path()).unwrap();
    (1..=10).for_each(|number| tick(&store, number).unwrap());
    store.close();
    dir
}

fn copy(from: &Path, to: &Path) {
    let done = Command::new("cp").arg("-a").arg(from.join(".")).arg(to).status().unwrap();
    assert!(done.success());
}

#[test]
fn a_second_opener_is_refused() {
    let dir = ten();
    let store = open(dir.path()).unwrap();
    let error = open(dir.path()).err().unwrap();
    assert_eq!(error, OpenError::Locked(dir.path().into()));
    assert!(error.to_string().ends_with("is in use by another process"));
    store.close();
    open(dir.path()).unwrap();
}

#[test]
fn a_newer_format_is_refused() {
    let dir = ten();
    fs::write(dir.path().join("FORMAT"), "trailkeep 9\n").unwrap();
    let error = open(dir.path()).err().unwrap();
    assert!(matches!(error, OpenError::Newer { found: 9, known: 2, .. }), "{error}");
}

/// An older release would take for plain what this one writes sealed.
#[test]
fn an_older_format_becomes_this_one_once_it_has_opened() {
    let dir = ten();
    let format = || fs::read_to_string(dir.path().join("FORMAT")).unwrap();
    let ours = format();
    fs::write(dir.path().join("FORMAT"), "trailkeep 1\n").unwrap();
    let head = fs::read(dir.path().join("HEAD")).unwrap();
    fs::write(dir.path().join("HEAD"), b"damaged").unwrap();
    assert!(open(dir.path()).is_err());
    assert_eq!(format(), "trailkeep 1\n", "what does not open stays as it was");
    fs::write(dir.path().join("HEAD"), head).unwrap();
    let store = open(dir.path()).unwrap();
    assert_eq!(store.begin().get(NOTES, "last").unwrap(), Some(10));
    assert_eq!(format(), ours);
    assert_ne!(ours, "trailkeep 1\n");
}

#[test]
fn damaged_small_files_are_told_apart() {
    let spoil = |name: &str, content: Option<&[u8]>| {
        let dir = ten();
        match content {
            Some(content) => fs::write(dir.path().join(name), content).unwrap(),
            None => fs::remove_file(dir.path().join(name)).unwrap(),
        }
        let error = open(dir.path()).err().unwrap();
        assert!(matches!(error, OpenError::Corrupt(..)), "{error}");
        error.to_string().split_once(" is corrupt: ").unwrap().1.to_string()
    };
    assert_eq!(spoil("FORMAT", Some(b"hello")), "its FORMAT file is unreadable");
    assert_eq!(spoil("FORMAT", Some(&[0xff])), "its FORMAT file is unreadable");
    assert_eq!(spoil("FORMAT", None), "its FORMAT file is missing");
    assert_eq!(spoil("HEAD", Some(&[7; 8192])), "its HEAD file is unreadable");
    assert_eq!(spoil("HEAD", Some(b"")), "its HEAD file is unreadable");
    assert_eq!(spoil("HEAD", None), "its HEAD file is missing");
}

#[test]
fn a_place_that_cannot_be_written_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("file");
    fs::write(&file, "").unwrap();
    let error = open(&file.join("data")).err().unwrap();
    assert!(matches!(error, OpenError::Unwritable(..)), "{error}");
}

#[test]
fn a_creation_that_was_cut_short_begins_again() {
    let dir = ten();
    fs::rename(dir.path().join("FORMAT"), dir.path().join("CREATING")).unwrap();
    let store = open(dir.path()).unwrap();
    assert_eq!(store.last_sequence(), 0);
    tick(&store, 1).unwrap();
}

#[test]
fn one_torn_slot_of_the_head_is_survived() {
    for slot in 0..2 {
        let dir = ten();
        let head = OpenOptions::new().write(true).open(dir.path().join("HEAD")).unwrap();
        head.write_all_at(&[9; 100], slot * 4096).unwrap();
        assert_eq!(open(dir.path()).unwrap().last_sequence(), 10);
    }
}

#[test]
fn a_store_behind_its_head_does_not_open() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path()).unwrap();
    (1..=10).for_each(|number| tick(&store, number).unwrap());
    store.close();
    let old = tempfile::tempdir().unwrap();
    copy(&dir.path().join("rows"), old.path());
    let store = open(dir.path()).unwrap();
    tick(&store, 11).unwrap();
    store.close();
    fs::remove_dir_all(dir.path().join("rows")).unwrap();
    fs::create_dir(dir.path().join("rows")).unwrap();
    copy(old.path(), &dir.path().join("rows"));
    let error = open(dir.path()).err().unwrap();
    assert!(matches!(error, OpenError::Behind { promised: 11, found: 10, .. }), "{error}");
    assert!(error.to_string().contains("lost acknowledged commits"));
}

#[test]
fn a_lost_journal_is_noticed() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path()).unwrap();
    (1..=10).for_each(|number| tick(&store, number).unwrap());
    let crashed = tempfile::tempdir().unwrap();
    copy(dir.path(), crashed.path());
    let sound = tempfile::tempdir().unwrap();
    copy(dir.path(), sound.path());
    assert_eq!(open(sound.path()).unwrap().last_sequence(), 10, "the copy is a crash");
    let journal = files(&crashed.path().join("rows"))
        .into_iter()
        .find(|path| path.extension().is_some_and(|extension| extension == "jnl"))
        .unwrap();
    let journal = OpenOptions::new().write(true).open(journal).unwrap();
    journal.write_all_at(&[0xff; 16], 700).unwrap();
    let error = open(crashed.path()).err().unwrap();
    assert!(matches!(error, OpenError::Behind { .. } | OpenError::Corrupt(..)), "{error}");
}

/// A store whose log is in use, and how many events it has.
fn logged(dir: &Path) -> (Store, u64) {
    let store = open(dir).unwrap();
    let log = dir.join("log");
    let event = |store: &Store| {
        let mut tx = store.begin();
        tx.append(&[7; 2_000]);
        store.commit(tx).wait().unwrap().unwrap();
    };
    (0..200).for_each(|_| event(&store));
    eventually("the log is prepared", || {
        files(&log).iter().filter(|path| path.extension().is_some_and(|end| end == "log")).count()
            == 2
    });
    (0..50).for_each(|_| event(&store));
    (store, 250)
}

#[test]
fn what_the_engine_lost_is_replayed_from_the_log() {
    let dir = tempfile::tempdir().unwrap();
    let (store, events) = logged(dir.path());
    let crashed = tempfile::tempdir().unwrap();
    copy(dir.path(), crashed.path());
    let reopened = open(crashed.path()).unwrap();
    assert_eq!(reopened.last_sequence(), events);
    assert_eq!(reopened.events(1, usize::MAX).unwrap(), store.events(1, usize::MAX).unwrap());
    tick(&reopened, 1).unwrap();
    reopened.close();
    assert_eq!(open(crashed.path()).unwrap().last_sequence(), events + 1);
}

#[test]
fn a_log_that_lost_what_was_promised_is_noticed() {
    let dir = tempfile::tempdir().unwrap();
    let (store, _) = logged(dir.path());
    let crashed = tempfile::tempdir().unwrap();
    copy(dir.path(), crashed.path());
    drop(store);
    for path in files(&crashed.path().join("log")) {
        let log = OpenOptions::new().write(true).open(path).unwrap();
        log.write_all_at(&[0xff; 64], 2_500).unwrap();
    }
    let error = open(crashed.path()).err().unwrap();
    assert!(matches!(error, OpenError::Behind { .. }), "{error}");
}

#[test]
fn a_torn_tail_of_a_segment_is_written_over() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path()).unwrap();
    let first = put(&store, body(5_000, 1));
    let orphan = store.blobs().put(body(9_000, 2)).wait().unwrap();
    store.close();
    let segment = &files(&dir.path().join("segments"))[0];
    let file = OpenOptions::new().write(true).open(segment).unwrap();
    file.write_all_at(&[0xaa; 4_000], 7_000).unwrap();
    let store = open(dir.path()).unwrap();
    let second = put(&store, body(6_000, 3));
    assert_eq!(second, orphan, "the orphan's space is used again");
    for _ in 0..2 {
        assert!(store.blobs().read(first, 0, 9_999).unwrap() == body(5_000, 1));
        assert!(store.blobs().read(second, 0, 9_999).unwrap() == body(6_000, 3));
    }
}

#[test]
fn a_damaged_record_is_never_returned() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path()).unwrap();
    let sound = put(&store, body(5_000, 1));
    let damaged = put(&store, body(200_000, 2));
    let segment = &files(&dir.path().join("segments"))[0];
    let file = OpenOptions::new().write(true).open(segment).unwrap();
    file.write_all_at(&[0], 5_000 + 28 + 24 + 16 + 150_000).unwrap();
    file.write_all_at(&[1], 5_000 + 28 + 24 + 16 + 150_001).unwrap();
    assert!(
        store.blobs().read(damaged, 0, usize::MAX).unwrap_err().to_string().contains("damaged")
    );
    store.blobs().read(damaged, 0, 1_000).unwrap();
    store.blobs().read(damaged, 140_000, 1_000).unwrap_err();
    store.blobs().read(sound, 0, 5_000).unwrap();
    assert!(store.health().writable);
}

#[test]
fn a_damaged_or_missing_extent_is_never_returned() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path()).unwrap();
    let mut extent = store.blobs().create(None).unwrap();
    extent.write(&body(200_000, 1)).unwrap();
    let id = extent.finish().unwrap();
    let path = &files(&dir.path().join("extents"))[0];
    let file = OpenOptions::new().write(true).open(path).unwrap();
    file.write_all_at(&[0, 1, 2, 3], 70_000).unwrap();
    store.blobs().read(id, 70_000, 1).unwrap_err();
    store.blobs().read(id, 0, 65_536).unwrap();
    file.set_len(200_010).unwrap();
    store.blobs().read(id, 0, 1).unwrap_err();
    fs::remove_file(path).unwrap();
    store.blobs().read(id, 0, 1).unwrap_err();
}

#[test]
fn a_missing_or_short_segment_is_noticed_at_open() {
    for cut in [true, false] {
        let dir = tempfile::tempdir().unwrap();
        let store = open(dir.path()).unwrap();
        put(&store, body(5_000, 1));
        store.close();
        let segment = &files(&dir.path().join("segments"))[0];
        if cut {
            OpenOptions::new().write(true).open(segment).unwrap().set_len(4_000).unwrap();
        } else {
            fs::remove_file(segment).unwrap();
        }
        let error = open(dir.path()).err().unwrap();
        assert!(matches!(error, OpenError::Corrupt(..)), "{error}");
    }
}

#[test]
fn orphans_are_swept_at_the_next_open() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path()).unwrap();
    let extent = || {
        let mut extent = store.blobs().create(Some(100)).unwrap();
        extent.write(&body(100, 5)).unwrap();
        extent.finish().unwrap()
    };
    let kept = extent();
    let mut tx = store.begin();
    tx.adopt(kept);
    store.commit(tx).wait().unwrap().unwrap();
    let staged = extent();
    store.sweep();
    store.blobs().read(staged, 0, 10).unwrap();
    assert_eq!(files(&dir.path().join("extents")).len(), 2);
    store.close();
    let store = open(dir.path()).unwrap();
    eventually("the orphan goes", || files(&dir.path().join("extents")).len() == 1);
    assert!(store.blobs().read(kept, 0, 100).unwrap() == body(100, 5));
    release(&store, kept);
    eventually("the released goes", || files(&dir.path().join("extents")).is_empty());
}

#[test]
fn segments_that_are_mostly_dead_are_compacted() {
    let mut vault = Vault::disk();
    let mut kept = Vec::new();
    let mut dead = Vec::new();
    for number in 0..60 {
        let id = put(&vault.store, body(1 << 20, number));
        if number % 5 == 0 { kept.push((id, number)) } else { dead.push(id) }
    }
    let staged = vault.store.blobs().put(body(10, 99)).wait().unwrap();
    let before = vault.files("segments");
    assert!(before > 3, "there is something to compact");
    dead.into_iter().for_each(|id| release(&vault.store, id));
    // What is left is the segment being filled, and a spare one.
    eventually("space comes back", || vault.files("segments") <= 2);
    for round in 0..3 {
        for (id, number) in &kept {
            assert!(vault.store.blobs().read(*id, 0, 1 << 20).unwrap() == body(1 << 20, *number));
        }
        if round == 0 {
            assert!(vault.store.blobs().read(staged, 0, 10).unwrap() == body(10, 99));
        }
        vault.reopen();
    }
    kept.into_iter().for_each(|(id, _)| release(&vault.store, id));
    vault.reopen();
    let id = put(&vault.store, body(10, 1));
    assert!(vault.store.blobs().read(id, 0, 10).unwrap() == body(10, 1));
}

#[test]
fn a_hole_or_a_damaged_body_does_not_stop_compaction() {
    for damaged in [false, true] {
        let mut vault = Vault::disk();
        // It is never committed: its place is one that a killed process has given out, but not written to.
        vault.store.blobs().put(body(1 << 20, 1000)).wait().unwrap();
        let ids: Vec<u64> =
            (0..60).map(|number| put(&vault.store, body(1 << 20, number))).collect();
        let first = vault.path().join("segments/00000000.seg");
        let file = std::fs::OpenOptions::new().write(true).open(first).unwrap();
        file.write_all_at(&vec![0; 1 << 20], 0).unwrap();
        if damaged {
            file.write_all_at(&[0; 100], (3 << 20) / 2).unwrap();
        }
        vault.reopen();
        let kept = |number: &usize| number.is_multiple_of(5);
        (0..60).filter(|it| !kept(it)).for_each(|number| release(&vault.store, ids[number]));
        // The segment being filled, a spare one, and that with the damage.
        eventually("space comes back", || vault.files("segments") <= 2 + usize::from(damaged));
        for number in (0..60).filter(kept) {
            let read = vault.store.blobs().read(ids[number], 0, 1 << 20);
            match read {
                Ok(read) => assert!(read == body(1 << 20, number as u32)),
                Err(failure) => assert!(damaged && number == 0, "{failure}"),
            }
        }
    }
}

#[test]
fn a_segment_that_died_while_it_was_filled_goes_later() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path()).unwrap();
    let put = |count: u32| -> Vec<u64> {
        (0..count).map(|number| put(&store, body(1 << 20, number))).collect()
    };
    // Each time, what is being filled is dead before it is full.
    for _ in 0..5 {
        put(20).into_iter().for_each(|id| release(&store, id));
    }
    let last = put(2);
    release(&store, last[0]);
    let segments = || files(&dir.path().join("segments")).len();
    eventually("the dead ones go", || segments() <= 3);
}

#[test]
fn ids_stay_unique_while_segments_come_and_go() {
    let mut vault = Vault::disk();
    let mut live: Vec<(u64, u32)> = Vec::new();
    let mut number = 0;
    for round in 0..6 {
        for _ in 0..40 {
            number += 1;
            let id = put(&vault.store, body(300_000, number));
            assert!(live.iter().all(|(other, _)| *other != id), "an id is given out twice");
            live.push((id, number));
        }
        // Most of the new ones go, and some of the old ones, so that the rest moves.
        let (kept, gone) = live.into_iter().partition(|(_, number)| number % 7 == round % 7);
        live = kept;
        gone.into_iter().for_each(|(id, _)| release(&vault.store, id));
        vault.store.sweep();
        eventually("space comes back", || vault.files("segments") <= 4);
        vault.reopen();
        for (id, number) in &live {
            assert!(vault.store.blobs().read(*id, 0, 1 << 20).unwrap() == body(300_000, *number));
        }
    }
}

/// A disk on which one kind of step fails as soon as it is told to.
struct Failing {
    step: Step,
    on: Arc<AtomicBool>,
    kind: io::ErrorKind,
}

impl Disk for Failing {
    fn before(&self, step: Step) -> io::Result<()> {
        match step == self.step && self.on.load(Ordering::SeqCst) {
            true => Err(self.kind.into()),
            false => Ok(()),
        }
    }
}

#[test]
fn a_failed_step_is_the_end_of_writing_and_loses_nothing() {
    for step in [Step::BlobWrite, Step::BlobSync, Step::Commit, Step::HeadSync, Step::ExtentSync] {
        let dir = tempfile::tempdir().unwrap();
        let on = Arc::new(AtomicBool::new(false));
        let disk = Failing { step, on: on.clone(), kind: io::ErrorKind::StorageFull };
        let options = Options { disk: Box::new(disk), ..Options::default() };
        let store = Store::open(dir.path(), options).unwrap();
        tick(&store, 1).unwrap();
        let kept = put(&store, body(3_000, 1));
        on.store(true, Ordering::SeqCst);
        let large = store.blobs().create(None).and_then(|extent| extent.finish());
        let small = store.blobs().put(body(3_000, 2)).wait();
        let mut tx = store.begin();
        tx.put(NOTES, "last", &2);
        small.iter().for_each(|id| tx.adopt(*id));
        store.commit(tx).wait().unwrap_err();
        assert!(large.is_ok() || step == Step::ExtentSync);
        on.store(false, Ordering::SeqCst);
        let failure = tick(&store, 3).unwrap_err();
        assert!(failure.to_string().contains("read-only: the disk is full"), "{failure}");
        store.blobs().put(body(1, 1)).wait().unwrap_err();
        let health = store.health();
        assert!(!health.writable && health.message.unwrap().contains("the disk is full"));
        assert!(store.blobs().read(kept, 0, 9_999).unwrap() == body(3_000, 1), "reads go on");
        store.close();
        let store = open(dir.path()).unwrap();
        assert!(store.health().writable);
        assert!(store.begin().get(NOTES, "last").unwrap().unwrap() <= 2);
        assert!(store.blobs().read(kept, 0, 9_999).unwrap() == body(3_000, 1));
        tick(&store, 4).unwrap();
    }
}

#[test]
fn what_a_failed_commit_adopted_is_not_discarded() {
    let dir = tempfile::tempdir().unwrap();
    let on = Arc::new(AtomicBool::new(false));
    let disk = Failing { step: Step::HeadSync, on: on.clone(), kind: io::ErrorKind::Other };
    let options = Options { disk: Box::new(disk), ..Options::default() };
    let store = Store::open(dir.path(), options).unwrap();
    let mut extent = store.blobs().create(None).unwrap();
    extent.write(&body(5_000, 1)).unwrap();
    let [large, small] =
        [extent.finish().unwrap(), store.blobs().put(body(5_000, 2)).wait().unwrap()];
    on.store(true, Ordering::SeqCst);
    let mut tx = store.begin();
    [large, small].into_iter().for_each(|id| tx.adopt(id));
    tx.put(NOTES, "last", &1);
    store.commit(tx).wait().unwrap_err();
    [large, small].into_iter().for_each(|id| store.blobs().discard(id));
    store.close();
    let store = open(dir.path()).unwrap();
    assert_eq!(store.begin().get(NOTES, "last").unwrap(), Some(1), "the rows were written");
    assert!(store.blobs().read(large, 0, 9_999).unwrap() == body(5_000, 1));
    assert!(store.blobs().read(small, 0, 9_999).unwrap() == body(5_000, 2));
}

#[test]
fn what_the_store_makes_is_for_its_owner_only() {
    let dir = tempfile::tempdir().unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let old = dir.path().join("old");
    fs::create_dir(&old).unwrap();
    fs::set_permissions(&old, fs::Permissions::from_mode(0o755)).unwrap();
    for path in [old.clone(), dir.path().join("new")] {
        let (store, _) = logged(&path);
        store.blobs().create(None).unwrap().finish().unwrap();
        put(&store, body(300_000, 1));
        eventually("a segment is prepared", || files(&path.join("segments")).len() == 2);
        store.close();
        assert_eq!(mode(&path), if path == old { 0o755 } else { 0o700 });
        for name in ["rows", "log", "segments", "extents", "extents/00000001"] {
            assert_eq!(mode(&path.join(name)), 0o700, "{name}");
        }
        for file in files(&path) {
            let shut = file.starts_with(path.join("rows")) || mode(&file) == 0o600;
            assert!(shut, "{} has mode {:o}", file.display(), mode(&file));
        }
    }
}

/// A directory that is out of reach stands for a process that may open no more files.
#[test]
fn a_file_that_cannot_be_opened_is_the_trouble_of_one_call() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path()).unwrap();
    let hide = |name: &str| fs::rename(dir.path().join(name), dir.path().join("away")).unwrap();
    let show = |name: &str| fs::rename(dir.path().join("away"), dir.path().join(name)).unwrap();
    hide("segments");
    store.blobs().put(body(5_000, 1)).wait().unwrap_err();
    show("segments");
    let staged = store.blobs().put(body(5_000, 2)).wait().unwrap();
    let extent = store.blobs().create(None).unwrap();
    hide("segments");
    let mut tx = store.begin();
    tx.adopt(staged);
    store.commit(tx).wait().unwrap().unwrap();
    show("segments");
    hide("extents");
    extent.finish().unwrap_err();
    show("extents");
    assert!(store.health().writable);
    tick(&store, 1).unwrap();
    store.close();
    let store = open(dir.path()).unwrap();
    assert!(store.blobs().read(staged, 0, 9_999).unwrap() == body(5_000, 2));
}

#[test]
fn a_segment_that_cannot_be_prepared_is_only_a_warning() {
    let dir = tempfile::tempdir().unwrap();
    let on = Arc::new(AtomicBool::new(true));
    let disk = Failing { step: Step::Prepare, on, kind: io::ErrorKind::StorageFull };
    let options = Options { disk: Box::new(disk), ..Options::default() };
    let store = Store::open(dir.path(), options).unwrap();
    let ids: Vec<_> = (0..12).map(|number| put(&store, body(1 << 20, number))).collect();
    eventually("it is told", || store.health().message.is_some());
    assert!(store.health().writable);
    for (number, id) in (0..).zip(ids) {
        assert!(store.blobs().read(id, 0, 1 << 20).unwrap() == body(1 << 20, number));
    }
}

/// The real thing: a file system that is full. Where it cannot be mounted, the injected
/// faults above have to do.
#[test]
fn a_full_disk_fails_closed() {
    let dir = tempfile::tempdir().unwrap();
    let mount = Command::new("mount")
        .args(["-t", "tmpfs", "-o", "size=24m", "none"])
        .arg(dir.path())
        .output();
    if !mount.is_ok_and(|output| output.status.success()) {
        eprintln!("skipped: no file system can be mounted here");
        return;
    }
    let outcome = std::panic::catch_unwind(|| fill(dir.path()));
    Command::new("umount").arg("-l").arg(dir.path()).output().unwrap();
    outcome.unwrap();
}

fn fill(dir: &Path) {
    let data = dir.join("data");
    let store = open(&data).unwrap();
    let mut acknowledged = Vec::new();
    let failure = loop {
        let number = acknowledged.len() as u32;
        let staged = store.blobs().put(body(100_000, number)).wait();
        let mut tx = store.begin();
        tx.put(NOTES, "last", &number.into());
        staged.iter().for_each(|id| tx.adopt(*id));
        tx.append(&[7; 500]);
        match store.commit(tx).wait() {
            Ok(done) => acknowledged.push((staged.unwrap(), done.unwrap())),
            Err(failure) => break failure,
        }
        assert!(number < 1_000, "a full disk is noticed");
    };
    assert!(failure.to_string().contains("read-only"), "{failure}");
    assert!(!store.health().writable);
    assert!(!acknowledged.is_empty());
    let check = |store: &Store| {
        for (number, (id, _)) in (0..).zip(&acknowledged) {
            assert!(store.blobs().read(*id, 0, 100_000).unwrap() == body(100_000, number));
        }
        assert!(store.last_sequence() >= acknowledged.len() as u64);
    };
    check(&store);
    store.close();
}
