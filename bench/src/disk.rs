//! Large bodies: what the disk and the loopback interface allow.
//!
//! # Invariants
//!
//! * A written file counts when its sync has returned.

use std::io::{Error, Read as _, Result, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
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
    let address = serve(sink)?;
    measure(volume, "loopback", report, |chunk| send(address, volume.size, chunk))
}

/// What a body goes through at the least on its way in: loopback, then the disk.
pub fn upload(volume: &Volume, report: &mut Report) -> Result<()> {
    let (directory, size) = (volume.directory.clone(), volume.size);
    let address = serve(move |stream| store(stream, &directory, size))?;
    measure(volume, "upload", report, |chunk| send(address, volume.size, chunk))
}

/// What a body goes through at the least on its way out: a file that is in memory, then loopback.
pub fn download(volume: &Volume, report: &mut Report) -> Result<()> {
    let mut file = tempfile::NamedTempFile::new_in(&volume.directory)?;
    file.write_all(&noise(volume.size))?;
    file.as_file().sync_data()?;
    let path = file.path().to_owned();
    let address = serve(move |mut stream| {
        let mut file = std::fs::File::open(&path)?;
        let mut chunk = vec![0; CHUNK];
        loop {
            match file.read(&mut chunk)? {
                0 => return Ok(()),
                count => stream.write_all(&chunk[..count])?,
            }
        }
    })?;
    measure(volume, "download", report, |_| {
        let mut stream = TcpStream::connect(address)?;
        match drain(&mut stream)? == volume.size {
            true => Ok(()),
            false => Err(Error::other("a download was cut short")),
        }
    })
}

/// Give each stream that comes in to a thread of its own.
fn serve(each: impl Fn(TcpStream) -> Result<()> + Clone + Send + 'static) -> Result<SocketAddr> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let each = each.clone();
            std::thread::spawn(move || each(stream));
        }
    });
    Ok(address)
}

/// Send a body and wait for the word that it was taken.
fn send(address: SocketAddr, size: u64, chunk: &[u8]) -> Result<()> {
    let mut stream = TcpStream::connect(address)?;
    let mut left = size;
    while left > 0 {
        let part = left.min(chunk.len() as u64) as usize;
        stream.write_all(&chunk[..part])?;
        left -= part as u64;
    }
    stream.shutdown(std::net::Shutdown::Write)?;
    stream.read_exact(&mut [0])
}

/// Write what comes in to a file and sync it; reading and writing go on side by side.
fn store(mut stream: TcpStream, directory: &Path, size: u64) -> Result<()> {
    let mut file = tempfile::tempfile_in(directory)?;
    let (full, blocks) = std::sync::mpsc::sync_channel::<Vec<u8>>(4);
    let writing = std::thread::spawn(move || {
        for block in blocks {
            file.write_all(&block)?;
        }
        file.sync_data()
    });
    let mut left = size;
    while left > 0 {
        let mut block = vec![0; left.min(CHUNK as u64) as usize];
        stream.read_exact(&mut block)?;
        left -= block.len() as u64;
        full.send(block).map_err(Error::other)?;
    }
    drop(full);
    writing.join().map_err(|_| Error::other("the writer panicked"))??;
    stream.write_all(&[1])
}

fn sink(mut stream: TcpStream) -> Result<()> {
    drain(&mut stream)?;
    stream.write_all(&[1])
}

/// Read to the end. How much it was.
fn drain(stream: &mut TcpStream) -> Result<u64> {
    let mut buffer = vec![0; 256 * 1024];
    let mut length = 0;
    loop {
        match stream.read(&mut buffer)? {
            0 => return Ok(length),
            count => length += count as u64,
        }
    }
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
