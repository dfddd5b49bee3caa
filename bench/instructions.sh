#!/usr/bin/env bash
# What a small call costs, counted in instructions and so the same on a busy machine as on a quiet one: PUT and GET of
# 4 KiB under valgrind's callgrind, without the kernel's part.
#
#   bench/instructions.sh [CALLS]      default 2000
#
# TRAILKEEP and BENCH name the binaries; the profiles stay in BENCH_DIR for callgrind_annotate. Needs valgrind. Its
# machine has no AVX-512 and no SHA instructions, so hashes and ciphers count for several times what they cost.
set -euo pipefail
cd "$(dirname "$0")/.."

calls=${1:-2000}
dir=$(realpath -m "${BENCH_DIR:-.cache/bench}")/instructions
bench=${BENCH:-target/release/bench} trailkeep=${TRAILKEEP:-target/release/trailkeep}
command -v valgrind >/dev/null || { echo "valgrind is not installed" >&2; exit 1; }
[ -x "$bench" ] && [ -x "$trailkeep" ] || cargo build --quiet --release -p trailkeep -p bench
. bench/common.sh
rm -rf "$dir"; mkdir -p "$dir"

for call in put get; do
  address=127.0.0.1:$(port)
  load() { "$bench" load "$@" --address "$address" --keys 400 --prefix counted/ --connections 8 >/dev/null; }
  valgrind --tool=callgrind --callgrind-out-file="$dir/$call.out" --instr-atstart=no \
    "$trailkeep" serve --data "$dir/data-$call" --listen "$address" >"$dir/$call.log" 2>&1 & server=$!
  await "$address"
  load bucket; load put --calls 400; load get --calls 400
  callgrind_control -i on "$server" >/dev/null 2>&1; sleep 1
  load "$call" --calls "$calls"
  callgrind_control -i off "$server" >/dev/null 2>&1
  finish; rm -rf "$dir/data-$call"
  counted=$(awk '/^totals:/ { print $2 }' "$dir/$call.out")
  echo "${call^^} 4 KiB: $((counted / calls)) instructions a call; callgrind_annotate $dir/$call.out tells where"
done
