//! A bare hyper server on loopback: the most that an HTTP stack gives on this machine.
//!
//! # Invariants
//!
//! * The server does nothing but answer: no signature, no store, no clock.
//! * It is loaded by the client that loads the endpoints.

use std::convert::Infallible;
use std::io::{Error, Result};
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use bytes::Bytes;
use http_body_util::Full;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Response, body::Incoming};
use hyper_util::rt::TokioIo;
use proof::http::{Connection, Want};
use tokio::net::TcpListener;

use crate::load::{crew, noise};
use crate::report::Report;
use crate::{Hello, unexpected};

pub fn run(hello: &Hello, report: &mut Report) -> Result<()> {
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0"))?;
    let address = listener.local_addr()?;
    runtime.spawn(serve(listener, Bytes::from(noise(hello.size))));
    let begun = Instant::now();
    let until = begun + Duration::from_secs_f64(hello.seconds);
    let size = hello.size;
    let mut latencies = crew(hello.threads, hello.connections, |_| worker(address, until, size))?;
    report.calls(&format!("hello {size} B"), size, begun.elapsed(), &mut latencies);
    Ok(())
}

async fn serve(listener: TcpListener, body: Bytes) {
    while let Ok((stream, _)) = listener.accept().await {
        let _ = stream.set_nodelay(true);
        let body = body.clone();
        tokio::spawn(async move {
            let service = service_fn(|_: hyper::Request<Incoming>| {
                let answer = Response::new(Full::new(body.clone()));
                async move { Ok::<_, Infallible>(answer) }
            });
            let _ = http1::Builder::new()
                .pipeline_flush(true)
                .serve_connection(TokioIo::new(stream), service)
                .await;
        });
    }
}

async fn worker(address: SocketAddr, until: Instant, size: u64) -> Result<Vec<u32>> {
    let mut connection = Connection::open(address).await?;
    let request = format!("GET /bench/object HTTP/1.1\r\nhost: {address}\r\n\r\n").into_bytes();
    let mut latencies = Vec::with_capacity(1 << 16);
    while Instant::now() < until {
        let begun = Instant::now();
        let answer = connection.exchange(&request, b"", Want::Status).await?;
        if answer.status != 200 || answer.length != size {
            return Err(Error::other(unexpected("hello", &answer)));
        }
        latencies.push(u32::try_from(begun.elapsed().as_micros()).unwrap_or(u32::MAX));
    }
    Ok(latencies)
}
