#!/usr/bin/env bash
# A release whose code lies in the order in which calls run through it: built, run under load, and rewritten by LLVM's
# BOLT. A call goes through 130,000 instructions that lie scattered over 70 MB; laid out, what is hot takes 1.2 MB.
#
#   bench/layout.sh [OUT]      default target/release/trailkeep-laid-out
#
# LLVM_BOLT names the tool, default llvm-bolt or a numbered one of Debian's (package bolt-22). The load is that of
# bench/compare.sh and a little more; its data lies below BENCH_DIR and is removed.
set -euo pipefail
cd "$(dirname "$0")/.."

out=$(realpath -m "${1:-target/release/trailkeep-laid-out}")
dir=$(realpath -m "${BENCH_DIR:-.cache/bench}")/layout
bench=target/release/bench
bolt=${LLVM_BOLT:-}
for name in llvm-bolt llvm-bolt-22 /usr/lib/llvm-22/bin/llvm-bolt; do
  if [ -z "$bolt" ] && command -v "$name" >/dev/null; then bolt=$name; fi
done
[ -n "$bolt" ] || { echo "llvm-bolt is not installed; LLVM_BOLT can name it" >&2; exit 1; }
export AWS_ACCESS_KEY_ID=AKIABENCHMARK0000001 AWS_SECRET_ACCESS_KEY=not-a-secret-only-a-benchmark-key
export AWS_DEFAULT_REGION=us-east-1 TRAILKEEP_ACCOUNT_ID=111122223333 TRAILKEEP_LOG=warn
export TRAILKEEP_ROOT_ACCESS_KEY_ID=$AWS_ACCESS_KEY_ID TRAILKEEP_ROOT_SECRET_ACCESS_KEY=$AWS_SECRET_ACCESS_KEY
rm -rf "$dir"; mkdir -p "$dir"

server=
finish() { if [ -n "$server" ]; then kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; fi; server=; rm -rf "$dir"; }
trap finish EXIT

echo "== build, with what a later move of code needs to know"
# One crate alone is built with the flag: the others, and so a plain build, stay as they are.
cargo rustc --quiet --release -p trailkeep -- -C link-arg=-Wl,--emit-relocs
cargo build --quiet --release -p bench
cp target/release/trailkeep "$dir/plain"
"$bolt" "$dir/plain" -instrument -o "$dir/counting" --instrumentation-file="$dir/counts" >"$dir/log" 2>&1 ||
  { tail -5 "$dir/log" >&2; exit 1; }

echo "== run under load"
address=127.0.0.1:$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
"$dir/counting" serve --data "$dir/data" --listen "$address" >"$dir/server.log" 2>&1 & server=$!
for _ in $(seq 300); do curl -s -o /dev/null -m 2 "http://$address/" && break; sleep 0.1; done
load() { "$bench" load "$@" --address "$address" >/dev/null; }
load bucket
load put --calls 10000 --prefix fixed/
for _ in 1 2; do
  load put --seconds 5
  load get --prefix fixed/ --seconds 5
done
load put --size 1M --keys 100 --prefix mega/ --calls 300
load get --size 1M --keys 100 --prefix mega/ --seconds 2
load put --size 64M --keys 8 --prefix large/ --calls 20 --connections 4
load get --size 64M --keys 8 --prefix large/ --calls 20 --connections 1
load list --keys 10000 --prefix fixed/ --seconds 3 --connections 1
"$bench" ask --address "$address" --service sts --body 'Action=GetCallerIdentity&Version=2011-06-15' --seconds 1 >/dev/null
kill "$server"; wait "$server" || true; server=

echo "== lay out"
"$bolt" "$dir/plain" -o "$out" -data="$dir/counts" -reorder-blocks=ext-tsp -reorder-functions=cdsort \
  -split-functions -split-all-cold -split-eh -icf=1 >"$dir/log" 2>&1 || { tail -5 "$dir/log" >&2; exit 1; }
"$out" --version
