//! What digesting bodies costs: one, and several side by side. The CRC is in it; MD5 is what takes long.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use http::Request;
use wire::auth::PayloadMode;
use wire::body::{Digester, LANES_MAX};

const BYTES: usize = 512 * 1024;

fn digest(bench: &mut Criterion) {
    let parts = Request::put("/bucket/key").body(()).expect("a request").into_parts().0;
    let text: Vec<u8> = (0..BYTES).map(|it| (it * 31 + it / 251) as u8).collect();
    let mut group = bench.benchmark_group("digest");
    for bodies in [1, 2, 3, 4, LANES_MAX] {
        group.throughput(Throughput::Bytes((bodies * BYTES) as u64));
        group.bench_function(format!("{bodies} of 512 KiB"), |it| {
            let open =
                |_| Digester::new(&parts, PayloadMode::Unsigned).expect("no header is wrong");
            let mut many: Vec<Digester> = (0..bodies).map(open).collect();
            let contents = vec![&text[..]; bodies];
            it.iter(|| {
                let mut lanes: Vec<&mut Digester> = many.iter_mut().collect();
                Digester::update_many(&mut lanes, &contents);
            });
        });
    }
    group.finish();
}

criterion_group!(benches, digest);
criterion_main!(benches);
