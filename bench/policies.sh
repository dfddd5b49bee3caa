#!/usr/bin/env bash
# What policies cost: the rate of the root user against that of a user with 20 statements in 5 policies, in an
# organization, on a bucket with a policy of its own; same server, same client, in turns.
#
#   bench/policies.sh [SECONDS_PER_MEASUREMENT [ROUNDS]]      default 5 3
#
# ROOT_ONLY=PATH names a binary of the release before policies, which then takes its turn too. Needs the AWS CLI.
set -euo pipefail
cd "$(dirname "$0")/.."

seconds=${1:-5} rounds=${2:-3} connections=32
dir=$(realpath -m "${BENCH_DIR:-.cache/bench}")/policies
bench=${BENCH:-target/release/bench} trailkeep=${TRAILKEEP:-target/release/trailkeep}
[ -x "$bench" ] && [ -x "$trailkeep" ] || cargo build --quiet --release -p trailkeep -p bench
PATH=$PWD/.cache/venv/bin:$PATH
root_id=AKIABENCHMARK0000001 root_secret=not-a-secret-only-a-benchmark-key
export AWS_DEFAULT_REGION=us-east-1 AWS_PAGER= TRAILKEEP_ROOT_ACCESS_KEY_ID=$root_id TRAILKEEP_ROOT_SECRET_ACCESS_KEY=$root_secret
export TRAILKEEP_ACCOUNT_ID=111122223333 TRAILKEEP_LOG=warn AWS_ACCESS_KEY_ID=$root_id AWS_SECRET_ACCESS_KEY=$root_secret
rm -rf "$dir"; mkdir -p "$dir"

servers=()
finish() { for it in "${servers[@]}"; do kill "$it" 2>/dev/null || true; wait "$it" 2>/dev/null || true; done; }
trap finish EXIT

start() { # start NAME BINARY: sets $address
  address=127.0.0.1:$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
  "$2" serve --data "$dir/$1" --listen "$address" >"$dir/$1.log" 2>&1 & servers+=($!)
  for _ in $(seq 100); do if curl -s -o /dev/null -m 2 "http://$address/"; then break; fi; sleep 0.1; done
  "$bench" load bucket --address "$address" --access-key-id $root_id --secret-access-key $root_secret >/dev/null
  "$bench" load put --calls 10000 --prefix fixed/ --address "$address" --access-key-id $root_id --secret-access-key $root_secret >/dev/null
}

start now "$trailkeep"; now=$address
export AWS_ENDPOINT_URL=http://$now
aws organizations create-organization --output text >/dev/null
aws iam create-user --user-name loader --output text >/dev/null
for policy in 1 2 3 4 5; do
  document=$(python3 - "$policy" <<'P'
import json, sys
n = int(sys.argv[1])
others = [{"Effect": "Allow", "Action": actions, "Resource": resource} for actions, resource in [
    (["cloudtrail:Describe*", "cloudtrail:Get*", "cloudtrail:LookupEvents"], "*"),
    ("logs:*", f"arn:aws:logs:*:111122223333:log-group:team-{n}/*")]]
if n == 3:
    others.append({"Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject"], "Resource": "arn:aws:s3:::bench/*",
                   "Condition": {"StringEquals": {"aws:RequestedRegion": "us-east-1"}}})
else:
    others.append({"Effect": "Allow", "Action": ["s3:Get*", "s3:List*"], "Resource": [f"arn:aws:s3:::team-{n}", f"arn:aws:s3:::team-{n}/*"]})
others.append({"Effect": "Deny", "Action": "s3:Delete*", "Resource": f"arn:aws:s3:::audit-{n}/*"})
print(json.dumps({"Version": "2012-10-17", "Statement": others}))
P
)
  arn=$(aws iam create-policy --policy-name "bench-$policy" --policy-document "$document" --query Policy.Arn --output text)
  aws iam attach-user-policy --user-name loader --policy-arn "$arn"
done
read -r user_id user_secret < <(aws iam create-access-key --user-name loader --query 'AccessKey.[AccessKeyId,SecretAccessKey]' --output text)
aws s3api put-bucket-policy --bucket bench --policy '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"s3:DeleteBucket","Resource":"arn:aws:s3:::bench"}]}'
before=
if [ -n "${ROOT_ONLY:-}" ]; then start before "$ROOT_ONLY"; before=$address; fi

load() { # load NAME ADDRESS ID SECRET
  for call in get put; do
    prefix=$call/; [ $call = put ] || prefix=fixed/
    "$bench" --json "$dir/figures.jsonl" --name "$1" load $call --address "$2" --access-key-id "$3" --secret-access-key "$4" \
      --connections $connections --seconds "$seconds" --prefix $prefix
  done
}
for _ in $(seq "$rounds"); do
  [ -z "$before" ] || load "root before policies" "$before" $root_id $root_secret
  load root "$now" $root_id $root_secret
  load user "$now" "$user_id" "$user_secret"
done

python3 - "$dir/figures.jsonl" <<'P'
import json, statistics, sys
rates = {}
for line in open(sys.argv[1]):
    row = json.loads(line)
    rates.setdefault((row["name"], row["what"]), []).append(row["per_second"])
for what in sorted({what for _, what in rates}):
    user = statistics.median(rates["user", what])
    for name in ("root", "root before policies"):
        if (name, what) in rates:
            base = statistics.median(rates[name, what])
            print(f"{what}: user {user:,.0f}/s, {name} {base:,.0f}/s, ratio {user / base:.2f}, wanted 0.90: {'ok' if user / base >= 0.9 else 'MISSED'}")
P
