//! Patience: connections on which nothing moves are ended.
//!
//! # Invariants
//!
//! * A client that connects and says nothing, or that reads nothing of an answer under way, keeps
//!   its connection no longer than the limits that [`Patient::new`] is given.

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::Sleep;

/// A connection that is watched. What happens between the first byte and the next request is
/// watched by HTTP.
pub struct Patient<S> {
    stream: S,
    silence: Limit,
    stall: Limit,
    greeted: bool,
}

impl<S> Patient<S> {
    /// `silence` is how long the first byte may take, `stall` how long one write may wait.
    pub fn new(stream: S, silence: Duration, stall: Duration) -> Patient<S> {
        let limit = |lasts| Limit { lasts, sleep: None };
        Patient { stream, silence: limit(silence), stall: limit(stall), greeted: false }
    }
}

/// How long something may be pending.
struct Limit {
    lasts: Duration,
    sleep: Option<Pin<Box<Sleep>>>,
}

impl Limit {
    fn watch<T>(
        &mut self,
        cx: &mut Context<'_>,
        polled: Poll<io::Result<T>>,
    ) -> Poll<io::Result<T>> {
        if polled.is_ready() {
            self.sleep = None;
            return polled;
        }
        let sleep = self.sleep.get_or_insert_with(|| Box::pin(tokio::time::sleep(self.lasts)));
        sleep.as_mut().poll(cx).map(|()| Err(io::ErrorKind::TimedOut.into()))
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Patient<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        into: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let it = &mut *self;
        let polled = Pin::new(&mut it.stream).poll_read(cx, into);
        if it.greeted {
            return polled;
        }
        it.greeted = polled.is_ready();
        it.silence.watch(cx, polled)
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Patient<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let it = &mut *self;
        let polled = Pin::new(&mut it.stream).poll_write(cx, bytes);
        it.stall.watch(cx, polled)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let it = &mut *self;
        let polled = Pin::new(&mut it.stream).poll_write_vectored(cx, slices);
        it.stall.watch(cx, polled)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let it = &mut *self;
        let polled = Pin::new(&mut it.stream).poll_flush(cx);
        it.stall.watch(cx, polled)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let it = &mut *self;
        let polled = Pin::new(&mut it.stream).poll_shutdown(cx);
        it.stall.watch(cx, polled)
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    use super::*;

    const SHORT: Duration = Duration::from_millis(20);
    const LONG: Duration = Duration::from_secs(3600);

    fn run<T>(story: impl Future<Output = T>) -> T {
        tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(story)
    }

    #[test]
    fn a_client_that_says_nothing_is_let_go() {
        run(async {
            let (_silent, server) = tokio::io::duplex(64);
            let mut server = Patient::new(server, SHORT, LONG);
            assert_eq!(server.read_u8().await.unwrap_err().kind(), io::ErrorKind::TimedOut);
        });
    }

    #[test]
    fn after_its_first_byte_a_client_may_pause() {
        run(async {
            let (mut client, server) = tokio::io::duplex(64);
            let mut server = Patient::new(server, SHORT, SHORT);
            client.write_u8(1).await.unwrap();
            assert_eq!(server.read_u8().await.unwrap(), 1);
            assert!(tokio::time::timeout(SHORT * 3, server.read_u8()).await.is_err());
        });
    }

    #[test]
    fn a_client_that_reads_nothing_is_let_go_and_one_that_reads_slowly_is_not() {
        run(async {
            let (mut client, server) = tokio::io::duplex(64);
            let mut server = Patient::new(server, LONG, SHORT * 10);
            server.write_all(&[0; 64]).await.unwrap();
            let reading = async {
                for _ in 0..16 {
                    tokio::time::sleep(SHORT).await;
                    client.read_exact(&mut [0; 4]).await.unwrap();
                }
            };
            let (written, ()) = tokio::join!(server.write_all(&[0; 64]), reading);
            written.unwrap();
            let stalled = server.write_all(&[0; 1]).await.unwrap_err();
            assert_eq!(stalled.kind(), io::ErrorKind::TimedOut);
        });
    }
}
