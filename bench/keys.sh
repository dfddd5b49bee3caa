#!/usr/bin/env bash
# What a key costs: the rates of Encrypt and Decrypt against that of GetCallerIdentity, on one server, with the same
# client, in turns. Both are recorded before they are answered; KMS judges a key policy and does the cryptography besides.
#
#   bench/keys.sh [SECONDS_PER_MEASUREMENT [ROUNDS]]      default 5 3
#
# TRAILKEEP and BENCH name the binaries. Needs the AWS CLI.
set -euo pipefail
cd "$(dirname "$0")/.."

seconds=${1:-5} rounds=${2:-3}
dir=$(realpath -m "${BENCH_DIR:-.cache/bench}")/keys
bench=${BENCH:-target/release/bench} trailkeep=${TRAILKEEP:-target/release/trailkeep}
[ -x "$bench" ] && [ -x "$trailkeep" ] || cargo build --quiet --release -p trailkeep -p bench
PATH=$PWD/.cache/venv/bin:$PATH
export AWS_DEFAULT_REGION=us-east-1 AWS_PAGER= AWS_ACCESS_KEY_ID=AKIABENCHMARK0000001 AWS_SECRET_ACCESS_KEY=not-a-secret-only-a-benchmark-key
export TRAILKEEP_ROOT_ACCESS_KEY_ID=$AWS_ACCESS_KEY_ID TRAILKEEP_ROOT_SECRET_ACCESS_KEY=$AWS_SECRET_ACCESS_KEY
export TRAILKEEP_ACCOUNT_ID=111122223333 TRAILKEEP_LOG=warn
rm -rf "$dir"; mkdir -p "$dir"

address=127.0.0.1:$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
"$trailkeep" serve --data "$dir/data" --listen "$address" >"$dir/server.log" 2>&1 & server=$!
trap 'kill $server; wait $server 2>/dev/null || true; rm -rf "$dir/data"' EXIT
for _ in $(seq 100); do if curl -s -o /dev/null -m 2 "http://$address/"; then break; fi; sleep 0.1; done
export AWS_ENDPOINT_URL=http://$address

key=$(aws kms create-key --query KeyMetadata.KeyId --output text)
plain=$(head -c 64 /dev/zero | base64 -w0)
head -c 64 /dev/zero >"$dir/plain"
blob=$(aws kms encrypt --key-id "$key" --plaintext "fileb://$dir/plain" --encryption-context a=b --query CiphertextBlob --output text)
ask() { "$bench" --json "$dir/figures.jsonl" ask --address "$address" --seconds "$seconds" "$@"; }
for _ in $(seq "$rounds"); do
  ask --service sts --body 'Action=GetCallerIdentity&Version=2011-06-15'
  ask --service kms --target TrentService.Encrypt --body "{\"KeyId\":\"$key\",\"Plaintext\":\"$plain\",\"EncryptionContext\":{\"a\":\"b\"}}"
  ask --service kms --target TrentService.Decrypt --body "{\"CiphertextBlob\":\"$blob\",\"EncryptionContext\":{\"a\":\"b\"}}"
done

python3 - "$dir/figures.jsonl" <<'P'
import json, statistics, sys
rates = {}
for line in open(sys.argv[1]):
    row = json.loads(line)
    rates.setdefault(row["what"], []).append(row["per_second"])
base = statistics.median(rates["GetCallerIdentity"])
for what in ("Encrypt", "Decrypt"):
    rate = statistics.median(rates[what])
    print(f"{what}: {rate:,.0f}/s, GetCallerIdentity {base:,.0f}/s, ratio {rate / base:.2f}, wanted 0.50: {'ok' if rate / base >= 0.5 else 'MISSED'}")
P
