//! What sealing and opening a secret cost: 32 bytes, as an object's key has.

use criterion::{Criterion, criterion_group, criterion_main};
use vault::{NONCE_LENGTH, Vault};

fn seal_and_open(bench: &mut Criterion) {
    let vault = Vault::new(&[7; 32]);
    let name = "s3/111122223333/a-bucket-of-mine/folder/object.txt/0123456789abcdef";
    let (secret, nonce) = ([5; 32], [1; NONCE_LENGTH]);
    let sealed = vault.seal(name, &secret, nonce);
    bench.bench_function("seal", |it| it.iter(|| vault.seal(name, &secret, nonce)));
    bench.bench_function("open", |it| it.iter(|| vault.open(name, &sealed)));
}

criterion_group!(benches, seal_and_open);
criterion_main!(benches);
