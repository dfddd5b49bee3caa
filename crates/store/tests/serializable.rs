//! Random transactions, some of them at the same time: every answer has a serial explanation.

mod common;

use std::collections::BTreeMap;
use std::ops::Bound;

use common::Vault;
use proptest::prelude::*;
use store::{KeyReader, Range, Store, Table, Tx};

const CELLS: Table<u16, u64> = Table::new("test/cells").hot();
const KEYS: u16 = 12;

/// One step of a transaction.
#[derive(Clone, Debug)]
enum Step {
    Get(u16),
    Scan {
        from: u16,
        exclusive: bool,
        reverse: bool,
        limit: usize,
    },
    /// Write a number that depends on everything read so far.
    Put(u16),
    Delete(u16),
    Append,
    Discard,
}

/// Which open transaction goes on, and how.
#[derive(Clone, Debug)]
enum Move {
    Step(usize, Step),
    Commit(usize),
}

const SLOTS: usize = 4;

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let key = 0..KEYS;
    let step = prop_oneof![
        4 => key.clone().prop_map(Step::Get),
        4 => (key.clone(), any::<bool>(), any::<bool>(), 0..6_usize).prop_map(
            |(from, exclusive, reverse, limit)| Step::Scan { from, exclusive, reverse, limit }
        ),
        5 => key.clone().prop_map(Step::Put),
        2 => key.prop_map(Step::Delete),
        2 => Just(Step::Append),
        1 => Just(Step::Discard),
    ];
    let slot = 0..SLOTS;
    let one = prop_oneof![
        3 => (slot.clone(), step).prop_map(|(slot, step)| Move::Step(slot, step)),
        1 => slot.prop_map(Move::Commit),
    ];
    proptest::collection::vec(one, 1..120)
}

/// The rule, slow and obvious: steps run one after another on a map.
#[derive(Clone, Default, Debug, PartialEq)]
struct Model {
    cells: BTreeMap<u16, u64>,
    events: Vec<Vec<u8>>,
}

/// What a transaction answers, and what it does to the model.
#[derive(Default)]
struct Serial {
    digest: u64,
    cells: BTreeMap<u16, u64>,
    events: Vec<Vec<u8>>,
}

fn mix(digest: u64, value: u64) -> u64 {
    (digest ^ value).wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(23)
}

fn run_serially(model: &Model, steps: &[Step]) -> Serial {
    let mut run = Serial { cells: model.cells.clone(), ..Serial::default() };
    for step in steps {
        match step {
            Step::Get(key) => {
                run.digest = mix(run.digest, run.cells.get(key).map_or(1, |value| value + 2));
            }
            Step::Scan { from, exclusive, reverse, limit } => {
                let bound =
                    if *exclusive { Bound::Excluded(*from) } else { Bound::Included(*from) };
                let ends =
                    if *reverse { (Bound::Unbounded, bound) } else { (bound, Bound::Unbounded) };
                let mut rows: Vec<_> = run.cells.range(ends).map(|(k, v)| (*k, *v)).collect();
                if *reverse {
                    rows.reverse();
                }
                for (key, value) in rows.into_iter().take(*limit) {
                    run.digest = mix(mix(run.digest, key.into()), value);
                }
            }
            Step::Put(key) => drop(run.cells.insert(*key, run.digest)),
            Step::Delete(key) => drop(run.cells.remove(key)),
            Step::Append => run.events.push(run.digest.to_be_bytes().to_vec()),
            Step::Discard => {
                run.cells = model.cells.clone();
                run.events.clear();
            }
        }
    }
    run
}

/// The same steps on the store.
struct Open {
    tx: Tx,
    digest: u64,
    steps: Vec<Step>,
}

fn take(open: &mut Open, step: Step) {
    let tx = &mut open.tx;
    match &step {
        Step::Get(key) => {
            let value = tx.get(CELLS, *key).unwrap();
            open.digest = mix(open.digest, value.map_or(1, |value| value + 2));
        }
        Step::Scan { from, exclusive, reverse, limit } => {
            let from = from.to_be_bytes().to_vec();
            let from = if *exclusive { Bound::Excluded(from) } else { Bound::Included(from) };
            let range = Range { from, reverse: *reverse, limit: *limit };
            for (key, value) in tx.scan(CELLS, (), range).unwrap() {
                let key = KeyReader(&key).u16().unwrap();
                open.digest = mix(mix(open.digest, key.into()), value);
            }
        }
        Step::Put(key) => tx.put(CELLS, *key, &open.digest),
        Step::Delete(key) => tx.delete(CELLS, *key),
        Step::Append => {
            tx.append(&open.digest.to_be_bytes());
        }
        Step::Discard => tx.discard(),
    }
    open.steps.push(step);
}

fn cells(store: &Store) -> BTreeMap<u16, u64> {
    let rows = store.begin().scan(CELLS, (), Range::all()).unwrap();
    rows.into_iter().map(|(key, value)| (KeyReader(&key).u16().unwrap(), value)).collect()
}

fn interleave(vault: &Vault, moves: Vec<Move>) {
    let store = &vault.store;
    let mut model = Model::default();
    let mut slots: [Option<Open>; SLOTS] = Default::default();
    for one in moves {
        match one {
            Move::Step(slot, step) => {
                let begin = || Open { tx: store.begin(), digest: 0, steps: Vec::new() };
                take(slots[slot].get_or_insert_with(begin), step);
            }
            Move::Commit(slot) => {
                let Some(Open { tx, digest, steps }) = slots[slot].take() else { continue };
                let changes = !tx.is_read_only();
                let committed = store.commit(tx).wait().unwrap();
                if changes && let Some(committed) = committed {
                    let serial = run_serially(&model, &steps);
                    assert_eq!(digest, serial.digest, "{steps:?}");
                    let first = committed.first_sequence;
                    assert_eq!(first.is_some(), !serial.events.is_empty());
                    first.inspect(|first| assert_eq!(*first, model.events.len() as u64 + 1));
                    model.cells = serial.cells;
                    model.events.extend(serial.events);
                }
            }
        }
        assert_eq!(cells(store), model.cells);
    }
    let events: Vec<_> = store.events(1, usize::MAX).unwrap().into_iter().map(|(_, e)| e).collect();
    assert_eq!(events, model.events);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn committed_transactions_have_a_serial_order_in_memory(moves in moves()) {
        interleave(&Vault::memory(), moves);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn committed_transactions_have_a_serial_order_on_disk(moves in moves()) {
        interleave(&Vault::disk(), moves);
    }
}

/// Money moves between accounts from many threads; the sum stays, and no move is half done.
fn transfers(store: &Store) {
    const ACCOUNTS: u16 = 8;
    const THREADS: u64 = 8;
    const TRANSFERS: u64 = 100;
    let mut tx = store.begin();
    (0..ACCOUNTS).for_each(|account| tx.put(CELLS, account, &1_000));
    store.commit(tx).wait().unwrap().unwrap();
    std::thread::scope(|scope| {
        for thread in 0..THREADS {
            scope.spawn(move || {
                let mut done = 0;
                for turn in 0.. {
                    let (from, to) = (mix(thread, turn) % 8, mix(turn, thread) % 8);
                    let (from, to) = (from as u16, to as u16);
                    let mut tx = store.begin();
                    let sum: u64 =
                        tx.scan(CELLS, (), Range::all()).unwrap().iter().map(|(_, v)| v).sum();
                    assert_eq!(sum, 1_000 * u64::from(ACCOUNTS));
                    let balance = tx.get(CELLS, from).unwrap().unwrap();
                    tx.put(CELLS, from, &(balance - 1));
                    let balance = tx.get(CELLS, to).unwrap().unwrap();
                    tx.put(CELLS, to, &(balance + 1));
                    tx.append(&turn.to_be_bytes());
                    done += u64::from(store.commit(tx).wait().unwrap().is_some());
                    if done == TRANSFERS {
                        break;
                    }
                }
            });
        }
    });
    assert_eq!(store.last_sequence(), THREADS * TRANSFERS);
}

#[test]
fn transfers_keep_the_sum_in_memory() {
    transfers(&Vault::memory().store);
}

#[test]
fn transfers_keep_the_sum_on_disk() {
    transfers(&Vault::disk().store);
}
