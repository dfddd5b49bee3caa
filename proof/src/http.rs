//! HTTP/1.1 as far as a load generator needs it: one request, one answer, one connection.
//!
//! # Invariants
//!
//! * A small request leaves in one system call, a small answer arrives in one.
//! * A body that nobody asked for is counted and dropped as it arrives.
//! * An answer that is cut short is an error, never a short body.

use std::io::{Error, ErrorKind, IoSlice, Result};
use std::net::SocketAddr;

use memchr::memmem::find;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// The size of a connection's read buffer.
const BUFFER: usize = 256 * 1024;
/// Heads longer than this are refused.
const HEAD_MAX: usize = 64 * 1024;

/// The head of an answer, and how much body came with it.
#[derive(Debug, Default, Clone)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    /// What arrived of the body, when it was asked for.
    pub body: Vec<u8>,
    /// How many bytes of body arrived.
    pub length: u64,
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(it, _)| it == name).map(|(_, value)| value.as_str())
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }
}

/// What the caller wants of an answer.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Want {
    /// The status alone; the rest is read and dropped.
    Status,
    /// Headers and body.
    All,
}

/// How the end of a body is known.
enum Framing {
    Length(u64),
    Chunked,
    Close,
}

/// A keep-alive connection.
pub struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
    start: usize,
    end: usize,
}

impl Connection {
    pub async fn open(address: SocketAddr) -> Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, buffer: vec![0; BUFFER], start: 0, end: 0 })
    }

    /// Send `head` and `body`, and read the answer to it.
    pub async fn exchange(&mut self, head: &[u8], body: &[u8], want: Want) -> Result<Answer> {
        let both = [IoSlice::new(head), IoSlice::new(body)];
        let sent = self.stream.write_vectored(&both).await?;
        self.stream.write_all(&head[sent.min(head.len())..]).await?;
        self.stream.write_all(&body[sent.saturating_sub(head.len())..]).await?;
        self.answer(head.starts_with(b"HEAD "), want).await
    }

    async fn answer(&mut self, without_body: bool, want: Want) -> Result<Answer> {
        loop {
            let length = self.head_length().await?;
            let head = &self.buffer[self.start..self.start + length];
            let (mut answer, framing) = parse_head(head, want)?;
            self.start += length;
            if answer.status == 100 {
                continue;
            }
            let bodiless = without_body || answer.status == 204 || answer.status == 304;
            if !bodiless {
                let keep = want == Want::All;
                match framing {
                    Framing::Length(length) => self.take(length, keep, &mut answer).await?,
                    Framing::Chunked => self.take_chunks(keep, &mut answer).await?,
                    Framing::Close => self.take_rest(keep, &mut answer).await?,
                }
            }
            return Ok(answer);
        }
    }

    /// Read until a whole head is in the buffer, and say how long it is.
    async fn head_length(&mut self) -> Result<usize> {
        let mut seen = 0;
        loop {
            let window = &self.buffer[self.start..self.end];
            let from = usize::saturating_sub(seen, 3);
            if let Some(at) = find(&window[from..], b"\r\n\r\n") {
                return Ok(from + at + 4);
            }
            seen = window.len();
            if seen > HEAD_MAX {
                return Err(Error::new(
                    ErrorKind::InvalidData,
                    "the head of the answer is too long",
                ));
            }
            self.fill().await?;
        }
    }

    async fn fill(&mut self) -> Result<()> {
        if self.start == self.end {
            (self.start, self.end) = (0, 0);
        } else if self.end == self.buffer.len() {
            self.buffer.copy_within(self.start..self.end, 0);
            (self.start, self.end) = (0, self.end - self.start);
        }
        let count = self.stream.read(&mut self.buffer[self.end..]).await?;
        if count == 0 {
            return Err(Error::new(ErrorKind::UnexpectedEof, "the server hung up"));
        }
        self.end += count;
        Ok(())
    }

    async fn take(&mut self, mut left: u64, keep: bool, answer: &mut Answer) -> Result<()> {
        while left > 0 {
            if self.start == self.end {
                self.fill().await?;
            }
            let there = (self.end - self.start).min(usize::try_from(left).unwrap_or(usize::MAX));
            if keep {
                answer.body.extend_from_slice(&self.buffer[self.start..self.start + there]);
            }
            self.start += there;
            answer.length += there as u64;
            left -= there as u64;
        }
        Ok(())
    }

    async fn take_chunks(&mut self, keep: bool, answer: &mut Answer) -> Result<()> {
        loop {
            let line = self.line().await?;
            let size = line.split(';').next().unwrap_or_default().trim();
            let size = u64::from_str_radix(size, 16)
                .map_err(|_| Error::new(ErrorKind::InvalidData, "a chunk without a size"))?;
            if size == 0 {
                while !self.line().await?.is_empty() {}
                return Ok(());
            }
            self.take(size, keep, answer).await?;
            self.line().await?;
        }
    }

    async fn take_rest(&mut self, keep: bool, answer: &mut Answer) -> Result<()> {
        loop {
            self.take((self.end - self.start) as u64, keep, answer).await?;
            match self.fill().await {
                Ok(()) => {}
                Err(error) if error.kind() == ErrorKind::UnexpectedEof => return Ok(()),
                Err(error) => return Err(error),
            }
        }
    }

    async fn line(&mut self) -> Result<String> {
        loop {
            let window = &self.buffer[self.start..self.end];
            if let Some(at) = find(window, b"\r\n") {
                let line = String::from_utf8_lossy(&window[..at]).into_owned();
                self.start += at + 2;
                return Ok(line);
            }
            self.fill().await?;
        }
    }
}

fn parse_head(head: &[u8], want: Want) -> Result<(Answer, Framing)> {
    let broken = || Error::new(ErrorKind::InvalidData, "not an HTTP/1.1 answer");
    let status = head.get(9..12).and_then(|it| std::str::from_utf8(it).ok());
    let status = status.and_then(|it| it.parse().ok()).ok_or_else(broken)?;
    let mut answer = Answer { status, ..Answer::default() };
    let mut framing = Framing::Close;
    let mut lines = head.split(|&byte| byte == b'\n').skip(1);
    while let Some(line) = lines.next().filter(|it| it.len() > 1) {
        let colon = line.iter().position(|&byte| byte == b':').ok_or_else(broken)?;
        let (name, value) = (&line[..colon], line[colon + 1..].trim_ascii());
        if name.eq_ignore_ascii_case(b"content-length") {
            let text = std::str::from_utf8(value).map_err(|_| broken())?;
            framing = Framing::Length(text.parse().map_err(|_| broken())?);
        } else if name.eq_ignore_ascii_case(b"transfer-encoding") {
            framing = Framing::Chunked;
        }
        if want == Want::All {
            let name = String::from_utf8_lossy(name).to_ascii_lowercase();
            answer.headers.push((name, String::from_utf8_lossy(value).into_owned()));
        }
    }
    Ok((answer, framing))
}

#[cfg(test)]
mod tests {
    use tokio::net::TcpListener;

    use super::*;

    #[test]
    fn lengths_chunks_and_early_ends_are_told_apart() {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            let address = listener.local_addr().unwrap();
            tokio::spawn(async move {
                let (mut stream, _) = listener.accept().await.unwrap();
                let mut request = [0; 1024];
                for answer in [
                    "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nETag: \"x\"\r\n\r\nhello",
                    "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n",
                    "HTTP/1.1 204 No Content\r\n\r\n",
                    "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhel",
                ] {
                    let _ = stream.read(&mut request).await.unwrap();
                    stream.write_all(answer.as_bytes()).await.unwrap();
                }
            });
            let mut connection = Connection::open(address).await.unwrap();
            let mut bodies = Vec::new();
            for _ in 0..3 {
                let head = b"GET / HTTP/1.1\r\n\r\n";
                let answer = connection.exchange(head, b"", Want::All).await.unwrap();
                bodies.push((answer.status, answer.text()));
            }
            assert_eq!(
                bodies,
                [(200, "hello".into()), (200, "abcde".into()), (204, String::new())]
            );
            let head = b"GET / HTTP/1.1\r\n\r\n";
            let cut = connection.exchange(head, b"", Want::All).await.unwrap_err();
            assert_eq!(cut.kind(), ErrorKind::UnexpectedEof);
        });
    }
}
