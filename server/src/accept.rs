//! Listens: one task for each connection, with a limit on how many and on how long a sender may take for a head.
//! It never stops because of one connection, and when it is told to stop it lets requests under way finish.
//! Read next: `web.rs`, what is answered.

use axum::Router;
use axum::body::Body;
use hyper::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tokio::time::{sleep, timeout};
use tower_service::Service;

/// The most connections at once; others wait until one is free.
const MOST_CONNECTIONS: usize = 512;
/// How long a sender may take for the head of a request, or leave a connection idle.
const LONGEST_HEAD: Duration = Duration::from_secs(10);
/// How long a connection may live at all: a reader that takes nothing holds its place no longer.
const LONGEST_CONNECTION: Duration = Duration::from_secs(120);
/// How long requests under way may take after the server was told to stop.
const LONGEST_GOODBYE: Duration = Duration::from_secs(20);

/// Answers until `stop` comes.
pub(crate) async fn serve(listener: TcpListener, router: Router, stop: impl Future<Output = ()>) {
    let places = Arc::new(Semaphore::new(MOST_CONNECTIONS));
    let graceful = GracefulShutdown::new();
    tokio::pin!(stop);
    loop {
        let Ok(place) = places.clone().acquire_owned().await else { break };
        let (stream, peer) = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok(accepted) => accepted,
                Err(error) => {
                    // Most often no more files may be open; that passes.
                    eprintln!("error: a connection could not be accepted: {error}");
                    sleep(Duration::from_millis(100)).await;
                    continue;
                }
            },
            () = &mut stop => break,
        };
        let router = router.clone();
        let service = service_fn(move |request: Request<Incoming>| {
            let mut request = request.map(Body::new);
            request.extensions_mut().insert::<SocketAddr>(peer);
            router.clone().call(request)
        });
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(LONGEST_HEAD)
            .serve_connection(TokioIo::new(stream), service);
        let connection = graceful.watch(connection);
        tokio::spawn(async move {
            // What goes wrong on one connection is that of the other side.
            _ = timeout(LONGEST_CONNECTION, connection).await;
            drop(place);
        });
    }
    drop(listener);
    _ = timeout(LONGEST_GOODBYE, graceful.shutdown()).await;
}
