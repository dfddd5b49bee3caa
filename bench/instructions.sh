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
export AWS_ACCESS_KEY_ID=AKIABENCHMARK0000001 AWS_SECRET_ACCESS_KEY=not-a-secret-only-a-benchmark-key
export AWS_DEFAULT_REGION=us-east-1 TRAILKEEP_ACCOUNT_ID=111122223333 TRAILKEEP_LOG=warn
export TRAILKEEP_ROOT_ACCESS_KEY_ID=$AWS_ACCESS_KEY_ID TRAILKEEP_ROOT_SECRET_ACCESS_KEY=$AWS_SECRET_ACCESS_KEY
rm -rf "$dir"; mkdir -p "$dir"

server=
finish() { if [ -n "$server" ]; then kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; fi; server=; rm -rf "$dir"/data-*; }
trap finish EXIT

for call in put get; do
  address=127.0.0.1:$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
  load() { "$bench" load "$@" --address "$address" --keys 400 --prefix counted/ --connections 8 >/dev/null; }
  valgrind --tool=callgrind --callgrind-out-file="$dir/$call.out" --instr-atstart=no \
    "$trailkeep" serve --data "$dir/data-$call" --listen "$address" >"$dir/$call.log" 2>&1 & server=$!
  for _ in $(seq 300); do if curl -s -o /dev/null -m 2 "http://$address/"; then break; fi; sleep 0.2; done
  load bucket; load put --calls 400; load get --calls 400
  callgrind_control -i on "$server" >/dev/null 2>&1; sleep 1
  load "$call" --calls "$calls"
  callgrind_control -i off "$server" >/dev/null 2>&1
  finish
  counted=$(awk '/^totals:/ { print $2 }' "$dir/$call.out")
  echo "${call^^} 4 KiB: $((counted / calls)) instructions a call; callgrind_annotate $dir/$call.out tells where"
done
