# What the scripts share that load one server at a time: the keys, an address, and that nothing is left running.
export AWS_ACCESS_KEY_ID=AKIABENCHMARK0000001 AWS_SECRET_ACCESS_KEY=not-a-secret-only-a-benchmark-key
export AWS_DEFAULT_REGION=us-east-1 TRAILKEEP_ACCOUNT_ID=111122223333 TRAILKEEP_LOG=${TRAILKEEP_LOG:-warn}
export TRAILKEEP_ROOT_ACCESS_KEY_ID=$AWS_ACCESS_KEY_ID TRAILKEEP_ROOT_SECRET_ACCESS_KEY=$AWS_SECRET_ACCESS_KEY

server=
finish() { if [ -n "$server" ]; then kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; fi; server=; }
trap finish EXIT

# A free port; SeaweedFS adds 10,000 to its own for another protocol.
port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); p = s.getsockname()[1]; print(p if p < 50000 else p - 20000)'; }
await() { # await ADDRESS: until it answers HTTP
  for _ in $(seq 600); do
    if curl -s -o /dev/null -m 2 "http://$1/"; then return; fi
    sleep 0.1
  done
  echo "$1 does not answer" >&2; exit 1
}
