//! From process start to the first answer, and the memory an idle server holds.
//!
//! # Invariants
//!
//! * The clock starts before the process does.
//! * The process is ended by its own identifier after each measurement.

use std::io::{Error, Read as _, Result, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::Start;
use crate::report::Report;

/// How long to wait for an answer.
const WAIT_MAX: Duration = Duration::from_secs(120);
/// How long a server that has answered may settle before its memory is read.
const SETTLE: Duration = Duration::from_secs(2);
/// How long a server may take to end when asked to.
const END_MAX: Duration = Duration::from_secs(20);

pub fn run(start: &Start, report: &mut Report) -> Result<()> {
    let (mut waits, mut memory) = (Vec::new(), Vec::new());
    for _ in 0..start.times {
        let begun = Instant::now();
        let mut child = Command::new(&start.command[0])
            .args(&start.command[1..])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        let answered = first_answer(start, &mut child, begun);
        if answered.is_ok() {
            std::thread::sleep(SETTLE);
            memory.push(resident_mib(child.id())?);
        }
        end(&mut child)?;
        waits.push(answered?.as_secs_f64() * 1000.0);
    }
    waits.sort_by(f64::total_cmp);
    memory.sort_by(f64::total_cmp);
    report.figures(
        "start",
        &[
            ("first_answer_median_ms", waits[waits.len() / 2]),
            ("first_answer_worst_ms", waits[waits.len() - 1]),
            ("idle_rss_mib", memory[memory.len() / 2]),
        ],
    );
    Ok(())
}

fn first_answer(start: &Start, child: &mut Child, begun: Instant) -> Result<Duration> {
    while begun.elapsed() < WAIT_MAX {
        if let Some(status) = child.try_wait()? {
            return Err(Error::other(format!("the program ended with {status}")));
        }
        if ask(start).is_ok() {
            return Ok(begun.elapsed());
        }
        std::thread::sleep(Duration::from_micros(500));
    }
    Err(Error::other("the program did not answer in time"))
}

fn ask(start: &Start) -> Result<()> {
    let mut stream = TcpStream::connect(start.address)?;
    stream.set_read_timeout(Some(WAIT_MAX))?;
    let (path, address) = (&start.path, start.address);
    let request = format!("GET {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n");
    stream.write_all(request.as_bytes())?;
    let mut answer = [0; 12];
    stream.read_exact(&mut answer)?;
    match answer.starts_with(b"HTTP/1.1 5") {
        true => Err(Error::other("not ready")),
        false => Ok(()),
    }
}

fn resident_mib(id: u32) -> Result<f64> {
    let status = std::fs::read_to_string(format!("/proc/{id}/status"))?;
    let line = status.lines().find_map(|it| it.strip_prefix("VmRSS:"));
    let kibibytes = line.and_then(|it| it.trim().trim_end_matches(" kB").parse::<f64>().ok());
    kibibytes.map(|it| it / 1024.0).ok_or_else(|| Error::other("no VmRSS"))
}

/// Ask it to end; if it does not, end it.
fn end(child: &mut Child) -> Result<()> {
    if child.try_wait()?.is_some() {
        return Ok(());
    }
    if let Some(id) = i32::try_from(child.id()).ok().and_then(rustix::process::Pid::from_raw) {
        rustix::process::kill_process(id, rustix::process::Signal::TERM)?;
    }
    let begun = Instant::now();
    while begun.elapsed() < END_MAX {
        if child.try_wait()?.is_some() {
            return Ok(());
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    child.kill()?;
    child.wait().map(|_| ())
}
