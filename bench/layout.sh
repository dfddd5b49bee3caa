#!/usr/bin/env bash
# A release whose code lies in the order in which calls run through it: built, run under load, and rewritten by LLVM's
# BOLT. A call goes through 130,000 instructions, scattered over 34 MB of code; laid out, what is hot lies together.
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
. bench/common.sh
rm -rf "$dir"; mkdir -p "$dir"

trap 'finish; rm -rf "$dir"' EXIT

echo "== build, with what a later move of code needs to know"
# Only the last crate gets the flag, so that the others need not be built again; target/release/trailkeep is the same
# program, with that knowledge in it.
cargo rustc --quiet --release -p trailkeep -- -C link-arg=-Wl,--emit-relocs
cargo build --quiet --release -p bench
cp target/release/trailkeep "$dir/plain"
"$bolt" "$dir/plain" -instrument -o "$dir/counting" --instrumentation-file="$dir/counts" >"$dir/log" 2>&1 ||
  { tail -5 "$dir/log" >&2; exit 1; }

echo "== run under load"
address=127.0.0.1:$(port)
"$dir/counting" serve --data "$dir/data" --listen "$address" >"$dir/server.log" 2>&1 & server=$!
await "$address"
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
finish # as it ends, it writes down what it counted

echo "== lay out"
"$bolt" "$dir/plain" -o "$out" -data="$dir/counts" -reorder-blocks=ext-tsp -reorder-functions=cdsort \
  -split-functions -split-all-cold -split-eh -icf=1 >"$dir/log" 2>&1 || { tail -5 "$dir/log" >&2; exit 1; }
"$out" --version
