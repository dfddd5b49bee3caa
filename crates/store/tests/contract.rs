//! What every engine promises: each test runs in memory and on disk.

mod common;

use std::ops::ControlFlow;

use bytes::Bytes;
use common::Vault;
use store::{Beginning, KeyReader, Range, Store, Table, Tx};

const NOTES: Table<str, String> = Table::new("test/notes");
const PAIRS: Table<(String, u64), u64> = Table::new("test/pairs");
const BY_EVENT: Table<(String, u64), String> = Table::new("test/by-event");

fn write(store: &Store, change: impl FnOnce(&mut Tx)) -> store::Committed {
    let mut tx = store.begin();
    change(&mut tx);
    store.commit(tx).wait().unwrap().expect("nobody else writes")
}

fn note(store: &Store, key: &str) -> Option<String> {
    store.begin().get(NOTES, key).unwrap()
}

both! {
    fn what_was_committed_is_read(vault: &mut Vault) {
        write(&vault.store, |tx| tx.put(NOTES, "a", &"one".to_string()));
        assert_eq!(note(&vault.store, "a").as_deref(), Some("one"));
        write(&vault.store, |tx| tx.delete(NOTES, "a"));
        assert_eq!(note(&vault.store, "a"), None);
    }

    fn a_snapshot_does_not_change(vault: &mut Vault) {
        write(&vault.store, |tx| tx.put(NOTES, "a", &"one".to_string()));
        let before = vault.store.begin();
        write(&vault.store, |tx| tx.put(NOTES, "a", &"two".to_string()));
        write(&vault.store, |tx| tx.delete(NOTES, "a"));
        assert_eq!(before.get(NOTES, "a").unwrap().as_deref(), Some("one"));
        assert_eq!(before.scan(NOTES, (), Range::all()).unwrap().len(), 1);
        assert_eq!(note(&vault.store, "a"), None);
    }

    fn a_transaction_sees_its_own_writes(vault: &mut Vault) {
        for key in ["a", "c", "e"] {
            write(&vault.store, |tx| tx.put(NOTES, key, &key.to_string()));
        }
        let mut tx = vault.store.begin();
        tx.put(NOTES, "b", &"own".to_string());
        tx.put(NOTES, "c", &"own".to_string());
        tx.put(NOTES, "f", &"own".to_string());
        tx.delete(NOTES, "e");
        let rows = |range| {
            let rows = tx.scan(NOTES, (), range).unwrap();
            rows.into_iter()
                .map(|(key, row)| format!("{}={row}", KeyReader(&key).text().unwrap()))
                .collect::<Vec<_>>()
        };
        assert_eq!(rows(Range::all()), ["a=a", "b=own", "c=own", "f=own"]);
        assert_eq!(rows(Range::all().reverse()), ["f=own", "c=own", "b=own", "a=a"]);
        assert_eq!(rows(Range::all().limit(2)), ["a=a", "b=own"]);
        assert_eq!(tx.get(NOTES, "e").unwrap(), None);
        tx.discard();
        assert!(tx.is_read_only());
        assert_eq!(tx.scan(NOTES, (), Range::all()).unwrap().len(), 3);
    }

    fn scans_go_both_ways_from_where_they_are_told(vault: &mut Vault) {
        write(&vault.store, |tx| {
            for bucket in ["logs", "logs2", "log"] {
                for number in 0..200u64 {
                    tx.put(PAIRS, (bucket, number), &number);
                }
            }
        });
        let tx = vault.store.begin();
        let numbers = |range: Range| {
            let rows = tx.scan(PAIRS, "logs", range).unwrap();
            rows.iter().map(|(_, number)| *number).collect::<Vec<_>>()
        };
        let key = |number: u64| number.to_be_bytes().to_vec();
        assert_eq!(numbers(Range::all()), (0..200).collect::<Vec<_>>());
        assert_eq!(numbers(Range::after(key(197))), [198, 199]);
        assert_eq!(numbers(Range::at(key(198))), [198, 199]);
        assert_eq!(numbers(Range::after(key(2)).reverse()), [1, 0]);
        assert_eq!(numbers(Range::at(key(2)).reverse().limit(2)), [2, 1]);
        assert_eq!(numbers(Range::after(key(500))), [0; 0]);
        let keys = tx.scan(PAIRS, (), Range::all().limit(1)).unwrap();
        assert_eq!(KeyReader(&keys[0].0).text().unwrap(), "log");
        let beginning = tx.scan(PAIRS, Beginning("logs"), Range::all()).unwrap();
        assert_eq!(beginning.len(), 400);
    }

    fn a_changed_key_loses_the_race(vault: &mut Vault) {
        let store = &vault.store;
        for present in [false, true] {
            let mut tx = store.begin();
            assert_eq!(tx.get(NOTES, "a").unwrap().is_some(), present);
            tx.put(NOTES, "b", &"lost".to_string());
            write(store, |tx| tx.put(NOTES, "a", &"other".to_string()));
            assert_eq!(store.commit(tx).wait().unwrap(), None);
        }
        assert_eq!(note(store, "b"), None);
    }

    fn a_changed_range_loses_only_as_far_as_it_was_read(vault: &mut Vault) {
        let store = &vault.store;
        write(store, |tx| (0..10u64).for_each(|n| tx.put(PAIRS, ("a", n * 10), &n)));
        let race = |range: Range, written: u64| {
            let mut tx = store.begin();
            tx.scan(PAIRS, "a", range).unwrap();
            tx.put(NOTES, "x", &"y".to_string());
            write(store, |tx| tx.put(PAIRS, ("a", written), &0));
            store.commit(tx).wait().unwrap().is_some()
        };
        assert!(!race(Range::all(), 1), "a phantom");
        assert!(!race(Range::all(), 1_000), "behind the last row");
        assert!(race(Range::all().limit(2), 99), "beyond the limit");
        assert!(!race(Range::all().limit(2), 0), "within the limit");
        assert!(race(Range::all().reverse().limit(1), 3));
        assert!(!race(Range::all().reverse().limit(1), 2_000));
        assert!(!race(Range::at(50u64.to_be_bytes()), 51));
        assert!(race(Range::at(50u64.to_be_bytes()), 49));
    }

    fn a_visit_reads_as_far_as_it_went(vault: &mut Vault) {
        let store = &vault.store;
        write(store, |tx| (0..10u64).for_each(|n| tx.put(PAIRS, ("a", n), &n)));
        let mut tx = store.begin();
        let mut seen = 0;
        tx.visit_keys(PAIRS, "a", Range::all(), &mut |_| {
            seen += 1;
            if seen == 3 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        })
        .unwrap();
        assert_eq!(seen, 3);
        tx.put(NOTES, "x", &"y".to_string());
        write(store, |tx| tx.delete(PAIRS, ("a", 3u64)));
        assert!(store.commit(tx).wait().unwrap().is_some());
    }

    fn unchecked_reads_never_lose(vault: &mut Vault) {
        let store = &vault.store;
        let mut tx = store.begin();
        tx.get_unchecked(NOTES, "a").unwrap();
        tx.scan_unchecked(NOTES, (), Range::all()).unwrap();
        tx.put(NOTES, "b", &"won".to_string());
        write(store, |tx| tx.put(NOTES, "a", &"other".to_string()));
        assert!(store.commit(tx).wait().unwrap().is_some());
    }

    fn blind_writes_and_pure_events_never_lose(vault: &mut Vault) {
        let store = &vault.store;
        let mut blind = store.begin();
        let mut event = store.begin();
        blind.put(NOTES, "a", &"last".to_string());
        event.append(b"told");
        write(store, |tx| tx.put(NOTES, "a", &"first".to_string()));
        assert!(store.commit(blind).wait().unwrap().is_some());
        assert!(store.commit(event).wait().unwrap().is_some());
        assert_eq!(note(store, "a").as_deref(), Some("last"));
    }

    fn a_refused_call_keeps_what_it_read(vault: &mut Vault) {
        let store = &vault.store;
        let mut tx = store.begin();
        tx.get(NOTES, "a").unwrap();
        tx.put(NOTES, "b", &"gone".to_string());
        tx.append(b"gone");
        tx.discard();
        tx.append(b"refused");
        write(store, |tx| tx.put(NOTES, "a", &"x".to_string()));
        assert_eq!(store.commit(tx).wait().unwrap(), None);
        assert_eq!(store.last_sequence(), 0);
    }

    fn a_read_only_transaction_commits_without_a_trace(vault: &mut Vault) {
        let store = &vault.store;
        let mut tx = store.begin();
        tx.get(NOTES, "a").unwrap();
        tx.at(99);
        write(store, |tx| tx.put(NOTES, "a", &"x".to_string()));
        let done = store.commit(tx).wait().unwrap().unwrap();
        assert_eq!((done.first_sequence, store.last_sequence()), (None, 0));
    }

    fn events_are_gapless_and_stamp_rows(vault: &mut Vault) {
        let store = &vault.store;
        let first = write(store, |tx| {
            tx.append(b"one");
            let second = tx.append(b"two");
            tx.put_stamped(BY_EVENT, "a", second, &"row of two".to_string());
        });
        let third = write(store, |tx| {
            tx.append(b"three");
        });
        assert_eq!((first.first_sequence, third.first_sequence), (Some(1), Some(3)));
        assert_eq!(store.last_sequence(), 3);
        let events: Vec<_> = [b"one".to_vec(), b"two".to_vec(), b"three".to_vec()].into();
        let numbered: Vec<_> = (1..).zip(events).collect();
        assert_eq!(store.events(0, 10).unwrap(), numbered);
        assert_eq!(store.events(2, 1).unwrap(), numbered[1..2]);
        assert_eq!(store.event(3).unwrap().as_deref(), Some(&b"three"[..]));
        assert_eq!(store.event(4).unwrap(), None);
        let row = store.begin().get(BY_EVENT, ("a", 2u64)).unwrap();
        assert_eq!(row.as_deref(), Some("row of two"));
        vault.reopen();
        assert_eq!(vault.store.events(1, 10).unwrap(), numbered);
        assert_eq!(write(&vault.store, |tx| { tx.append(b"4"); }).first_sequence, Some(4));
    }

    fn a_stamped_row_is_a_phantom_too(vault: &mut Vault) {
        let store = &vault.store;
        let mut tx = store.begin();
        tx.scan(BY_EVENT, "a", Range::all()).unwrap();
        tx.put(NOTES, "x", &"y".to_string());
        write(store, |tx| {
            let event = tx.append(b"one");
            tx.put_stamped(BY_EVENT, "a", event, &"row".to_string());
        });
        assert_eq!(store.commit(tx).wait().unwrap(), None);
    }

    fn old_events_are_forgotten_and_the_chain_holds(vault: &mut Vault) {
        for round in 0..100u8 {
            write(&vault.store, |tx| (0..100u8).for_each(|n| { tx.append(&[round, n]); }));
        }
        vault.store.trim_events(9_990).unwrap();
        assert_eq!(vault.store.events(0, 1).unwrap()[0].0, 9_990);
        assert_eq!(vault.store.event(9_989).unwrap(), None);
        vault.reopen();
        assert_eq!(vault.store.events(0, 100).unwrap().len(), 11);
        vault.store.trim_events(u64::MAX).unwrap();
        assert_eq!(vault.store.events(0, 100).unwrap(), []);
        vault.reopen();
        assert_eq!(write(&vault.store, |tx| { tx.append(b"x"); }).first_sequence, Some(10_001));
        vault.reopen();
        assert_eq!(vault.store.events(0, 100).unwrap(), [(10_001, b"x".to_vec())]);
    }

    fn time_never_goes_back(vault: &mut Vault) {
        let at = |store: &Store, time: i64| {
            write(store, |tx| {
                tx.at(time);
                tx.append(b"tick");
            })
        };
        assert_eq!(at(&vault.store, 1_000).time, 1_000);
        assert_eq!(at(&vault.store, 900).time, 1_000);
        assert_eq!(vault.store.highest_time(), 1_000);
        vault.reopen();
        assert_eq!(vault.store.highest_time(), 1_000);
    }

    fn rows_survive_a_reopen(vault: &mut Vault) {
        for number in 0..50u64 {
            write(&vault.store, |tx| tx.put(PAIRS, ("a", number), &number));
        }
        vault.reopen();
        assert_eq!(vault.store.begin().scan(PAIRS, "a", Range::all()).unwrap().len(), 50);
    }

    fn bodies_are_read_back_in_parts(vault: &mut Vault) {
        let blobs = vault.store.blobs();
        let mut written = Vec::new();
        for length in [0, 1, 4096, 65_535, 65_536, 65_537, 200_000, 1 << 20] {
            let body = common::body(length, 7);
            written.push((blobs.put(body.clone()).wait().unwrap(), body));
        }
        for length in [0, 5, 65_536, 3_000_001] {
            let body = common::body(length, 9);
            let mut extent = blobs.create(Some(length as u64)).unwrap();
            body.chunks(10_007).for_each(|chunk| extent.write(chunk).unwrap());
            written.push((extent.finish().unwrap(), body));
        }
        write(&vault.store, |tx| written.iter().for_each(|(id, _)| tx.adopt(*id)));
        for _ in 0..2 {
            for (id, body) in &written {
                let blobs = vault.store.blobs();
                assert_eq!(blobs.open(*id).unwrap().len(), body.len() as u64);
                for (offset, length) in [(0_usize, usize::MAX), (0, 10), (65_530, 12), (100_000, 70_000)] {
                    let end = body.len().min(offset.saturating_add(length));
                    let expected = body.slice(offset.min(body.len())..end.max(offset.min(body.len())));
                    assert!(blobs.read(*id, offset as u64, length).unwrap() == expected);
                }
            }
            vault.reopen();
        }
    }

    fn bodies_live_as_long_as_somebody_refers_to_them(vault: &mut Vault) {
        let small = vault.store.blobs().put(Bytes::from_static(b"small")).wait().unwrap();
        let mut extent = vault.store.blobs().create(None).unwrap();
        extent.write(b"large").unwrap();
        let large = extent.finish().unwrap();
        for id in [small, large] {
            write(&vault.store, |tx| tx.adopt(id));
            write(&vault.store, |tx| { tx.adopt(id); tx.adopt(id); });
            write(&vault.store, |tx| { tx.release(id); tx.release(id); });
        }
        vault.reopen();
        for id in [small, large] {
            assert_eq!(vault.store.blobs().read(id, 0, 100).unwrap().len(), 5);
            let reader = vault.store.blobs().open(id).unwrap();
            write(&vault.store, |tx| tx.release(id));
            assert_eq!(reader.read(0, 100).unwrap().len(), 5, "who reads can read on");
            let mut tx = vault.store.begin();
            tx.adopt(id);
            vault.store.commit(tx).wait().unwrap_err();
        }
    }

    fn a_body_can_be_adopted_by_the_call_that_runs_again(vault: &mut Vault) {
        let store = &vault.store;
        let id = store.blobs().put(Bytes::from_static(b"body")).wait().unwrap();
        let mut tx = store.begin();
        tx.get(NOTES, "a").unwrap();
        tx.adopt(id);
        write(store, |tx| tx.put(NOTES, "a", &"x".to_string()));
        assert_eq!(store.commit(tx).wait().unwrap(), None);
        write(store, |tx| tx.adopt(id));
        assert_eq!(store.blobs().read(id, 0, 9).unwrap(), "body");
    }

    fn a_wrong_adoption_fails_alone(vault: &mut Vault) {
        let store = &vault.store;
        let id = store.blobs().put(Bytes::from_static(b"body")).wait().unwrap();
        store.blobs().discard(id);
        for wrong in [id, 12_345, u64::MAX] {
            let mut tx = store.begin();
            tx.put(NOTES, "a", &"half".to_string());
            tx.adopt(wrong);
            store.commit(tx).wait().unwrap_err();
        }
        let mut tx = store.begin();
        tx.release(12_345);
        store.commit(tx).wait().unwrap_err();
        assert_eq!(note(store, "a"), None);
        assert!(store.health().writable);
    }

    fn a_dropped_extent_leaves_nothing(vault: &mut Vault) {
        let mut extent = vault.store.blobs().create(Some(1 << 20)).unwrap();
        extent.write(b"half").unwrap();
        drop(extent);
        assert_eq!(vault.files("extents"), 0);
        assert!(vault.store.blobs().put(common::body(store::PACKED_MAX + 1, 0)).wait().is_err());
    }
}
