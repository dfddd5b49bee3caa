//! Large bodies: what the disk and the loopback interface allow.
//!
//! # Invariants
//!
//! * A written file counts when its sync has returned.

use std::io::{Error, Read as _, Result, Write as _};
use std::net::{TcpListener, TcpStream};
use std::time::{Duration, Instant};

use crate::Volume;
use crate::load::noise;
use crate::report::Report;

/// The bytes of one write.
const CHUNK: usize = 1 << 20;

pub fn write(volume: &Volume, report: &mut Report) -> Result<()> {
    measure(volume, "disk", report, |chunk| {
        let mut file = tempfile::tempfile_in(&volume.directory)?;
        let mut left = volume.size;
        while left > 0 {
            let part = left.min(chunk.len() as u64) as usize;
            file.write_all(&chunk[..part])?;
            left -= part as u64;
        }
        file.sync_data()
    })
}

pub fn loopback(volume: &Volume, report: &mut Report) -> Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            std::thread::spawn(move || sink(stream));
        }
    });
    measure(volume, "loopback", report, |chunk| {
        let mut stream = TcpStream::connect(address)?;
        let mut left = volume.size;
        while left > 0 {
            let part = left.min(chunk.len() as u64) as usize;
            stream.write_all(&chunk[..part])?;
            left -= part as u64;
        }
        stream.shutdown(std::net::Shutdown::Write)?;
        let mut done = [0];
        stream.read_exact(&mut done)
    })
}

fn sink(mut stream: TcpStream) -> Result<()> {
    let mut buffer = vec![0; 256 * 1024];
    while stream.read(&mut buffer)? > 0 {}
    stream.write_all(&[1])
}

/// Repeat `once` on every stream until the time is over.
fn measure(
    volume: &Volume,
    what: &str,
    report: &mut Report,
    once: impl Fn(&[u8]) -> Result<()> + Sync,
) -> Result<()> {
    let chunk = noise(CHUNK as u64);
    let begun = Instant::now();
    let until = begun + Duration::from_secs_f64(volume.seconds);
    let mut latencies = std::thread::scope(|scope| {
        let stream = || -> Result<Vec<u32>> {
            let mut latencies = Vec::new();
            while Instant::now() < until {
                let begun = Instant::now();
                once(&chunk)?;
                latencies.push(u32::try_from(begun.elapsed().as_micros()).unwrap_or(u32::MAX));
            }
            Ok(latencies)
        };
        let handles: Vec<_> = (0..volume.streams).map(|_| scope.spawn(stream)).collect();
        let mut all = Vec::new();
        for handle in handles {
            all.append(&mut handle.join().map_err(|_| Error::other("a stream panicked"))??);
        }
        Ok::<_, Error>(all)
    })?;
    let what = format!("{what} {} MiB", volume.size >> 20);
    report.calls(&what, volume.size, begun.elapsed(), &mut latencies);
    Ok(())
}
