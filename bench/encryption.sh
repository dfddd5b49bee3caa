#!/usr/bin/env bash
# What sealing bodies costs: PUT and GET of large, middling and small objects on this build and on another binary,
# on one machine, with the same client, in turns.
#
#   OTHER_BIN=PATH bench/encryption.sh [SECONDS_PER_MEASUREMENT [ROUNDS]]      default 6 5
#
# OTHER_BIN is a release build of the commit before bodies were sealed (ada2b9c). TRAILKEEP and BENCH name the binaries of
# this build. The rate counts what a client sees; the server's own user CPU a MiB tells the cost where something else
# (the disk, the client on the same cores) sets the rate, and is steadier when the machine is not quiet.
set -euo pipefail
cd "$(dirname "$0")/.."

seconds=${1:-6} rounds=${2:-5}
: "${OTHER_BIN:?names the binary to compare with}"
dir=$(realpath -m "${BENCH_DIR:-.cache/bench}")/encryption
bench=${BENCH:-target/release/bench} trailkeep=${TRAILKEEP:-target/release/trailkeep}
[ -x "$bench" ] && [ -x "$trailkeep" ] || cargo build --quiet --release -p trailkeep -p bench
export AWS_ACCESS_KEY_ID=AKIABENCHMARK0000001 AWS_SECRET_ACCESS_KEY=not-a-secret-only-a-benchmark-key
export AWS_DEFAULT_REGION=us-east-1 TRAILKEEP_ACCOUNT_ID=111122223333 TRAILKEEP_LOG=warn
export TRAILKEEP_ROOT_ACCESS_KEY_ID=$AWS_ACCESS_KEY_ID TRAILKEEP_ROOT_SECRET_ACCESS_KEY=$AWS_SECRET_ACCESS_KEY
rm -rf "$dir"; mkdir -p "$dir"

servers=()
finish() { for it in "${servers[@]}"; do kill "$it" 2>/dev/null || true; wait "$it" 2>/dev/null || true; done; rm -rf "$dir"/data-*; }
trap finish EXIT

declare -A address pid
start() { # start NAME BINARY
  address[$1]=127.0.0.1:$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
  "$2" serve --data "$dir/data-$1" --listen "${address[$1]}" >"$dir/$1.log" 2>&1 & servers+=($!); pid[$1]=$!
  for _ in $(seq 100); do if curl -s -o /dev/null -m 2 "http://${address[$1]}/"; then break; fi; sleep 0.1; done
  "$bench" load bucket --address "${address[$1]}" >/dev/null
  "$bench" load put --size 64M --keys 8 --calls 8 --connections 1 --prefix read/64M/ --address "${address[$1]}" >/dev/null
  "$bench" load put --size 1M --keys 200 --calls 200 --prefix read/1M/ --address "${address[$1]}" >/dev/null
  "$bench" load put --size 4K --keys 10000 --calls 10000 --prefix read/4K/ --address "${address[$1]}" >/dev/null
}
start other "$OTHER_BIN"; start this "$trailkeep"

ticks() { awk '{print $14, $15}' "/proc/$1/stat"; } # user and system time of a process
measure() { # measure NAME CALL SIZE KEYS CONNECTIONS
  local prefix=write/$3/ before after
  [ "$2" = put ] || prefix=read/$3/
  before=$(ticks "${pid[$1]}")
  "$bench" --json "$dir/one.json" --name "$1" load "$2" --size "$3" --keys "$4" --connections "$5" --prefix "$prefix" \
    --seconds "$seconds" --address "${address[$1]}"
  after=$(ticks "${pid[$1]}")
  echo "$(tail -n 1 "$dir/one.json")|$before|$after" >>"$dir/figures"
}
for _ in $(seq "$rounds"); do
  for call in put get; do
    for of in "64M 8 1" "1M 200 8" "4K 10000 32"; do
      read -r size keys connections <<<"$of"
      for name in other this; do measure "$name" "$call" "$size" "$keys" "$connections"; done
    done
  done
done

python3 - "$dir/figures" "$(getconf CLK_TCK)" <<'P'
import json, statistics, sys
rates, costs, aims = {}, {}, {"PUT 64 MiB": 0.8, "GET 64 MiB": 0.8}
for line in open(sys.argv[1]):
    row, before, after = line.split("|")
    row = json.loads(row)
    at = (row["what"], row["name"])
    rates.setdefault(at, []).append(row["per_second"])
    spent = [int(b) - int(a) for a, b in zip(before.split(), after.split())]
    costs.setdefault(at, []).append([1e6 * it / int(sys.argv[2]) / row["calls"] for it in spent])
print(f"{'':<14}{'other/s':>12}{'this/s':>12}{'ratio':>8}   server CPU a call, µs: user, system (other → this)")
for what in dict.fromkeys(what for what, _ in rates):
    other, this = (statistics.median(rates[what, name]) for name in ("other", "this"))
    cpu = {name: [statistics.median(it) for it in zip(*costs[what, name])] for name in ("other", "this")}
    verdict = "" if what not in aims else ("  ok" if this / other >= aims[what] else "  MISSED")
    told = ", ".join(f"{a:,.0f} → {b:,.0f}" for a, b in zip(cpu["other"], cpu["this"]))
    print(f"{what:<14}{other:>12.2f}{this:>12.2f}{this / other:>8.2f}   {told}{verdict}")
P
