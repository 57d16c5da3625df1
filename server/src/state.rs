//! What every request shares: the store, the program, the limits; and which day it is.
//! It never holds an intake in memory longer than its request takes.
//! Read next: `web.rs`.

use crate::config::{Config, YesNo};
use crate::error::Error;
use crate::store::Store;
use axum::extract::Request;
use governor::clock::DefaultClock;
use governor::state::keyed::DashMapStateStore;
use governor::{Quota, RateLimiter};
use serde_json::Value;
use std::net::{IpAddr, Ipv6Addr, SocketAddr};
use std::num::NonZeroU32;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

/// A limit for each address.
pub(crate) type Limit = RateLimiter<Place, DashMapStateStore<Place>, DefaultClock>;

/// What every request shares.
#[derive(Clone)]
pub(crate) struct State {
    store: Arc<Mutex<Store>>,
    pub(crate) program: Arc<Value>,
    pub(crate) config: Arc<Config>,
    pub(crate) posts: Arc<Limit>,
    pub(crate) logins: Arc<Limit>,
}

/// Where a request comes from, as far as limits go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Place(IpAddr);

/// Tries to log in from one address in a minute.
const LOGINS_PER_MINUTE: u32 = 10;
const SECONDS_A_DAY: u64 = 86_400;

impl State {
    pub(crate) fn new(store: Store, program: Value, config: Config) -> State {
        let per_minute =
            |n: u32| Arc::new(RateLimiter::keyed(Quota::per_minute(NonZeroU32::new(n).unwrap_or(NonZeroU32::MIN))));
        State {
            posts: per_minute(config.posts_per_minute),
            logins: per_minute(LOGINS_PER_MINUTE),
            store: Arc::new(Mutex::new(store)),
            program: Arc::new(program),
            config: Arc::new(config),
        }
    }

    /// Does something with the store, beside the threads that talk to browsers.
    pub(crate) async fn with_store<T, F>(&self, act: F) -> Result<T, Error>
    where
        T: Send + 'static,
        F: FnOnce(&mut Store) -> Result<T, Error> + Send + 'static,
    {
        let store = self.store.clone();
        let done = tokio::task::spawn_blocking(move || {
            // A transaction that broke off has been rolled back, so the store behind the lock is whole.
            act(&mut store.lock().unwrap_or_else(PoisonError::into_inner))
        });
        done.await.map_err(|error| Error::Io("the store".to_owned(), std::io::Error::other(error)))?
    }

    /// Forgets the addresses that have been quiet.
    pub(crate) fn forget_quiet_places(&self) {
        self.posts.retain_recent();
        self.logins.retain_recent();
    }
}

impl Place {
    /// The address of the sender; behind the clinic's own proxy the one that the proxy wrote down last.
    pub(crate) fn of(request: &Request, config: &Config) -> Place {
        let peer = request.extensions().get::<SocketAddr>().map_or(IpAddr::V6(Ipv6Addr::UNSPECIFIED), SocketAddr::ip);
        let forwarded = request.headers().get_all("x-forwarded-for").iter().next_back();
        let last = forwarded.and_then(|value| value.to_str().ok()?.rsplit(',').next()?.trim().parse().ok());
        match config.proxied {
            YesNo::Yes => Place::network(last.unwrap_or(peer)),
            YesNo::No => Place::network(peer),
        }
    }

    /// One household has one IPv4 address, and 2^64 of IPv6.
    fn network(address: IpAddr) -> Place {
        match address {
            IpAddr::V4(_) => Place(address),
            IpAddr::V6(long) => Place(IpAddr::V6(Ipv6Addr::from_bits(long.to_bits() >> 64 << 64))),
        }
    }
}

/// Today in UTC, in days since 1970.
pub(crate) fn server_day() -> i64 {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    i64::try_from(seconds.div_euclid(SECONDS_A_DAY)).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::Place;
    use crate::config::read;
    use axum::body::Body;
    use axum::extract::Request;
    use std::net::SocketAddr;

    fn place(peer: &str, forwarded: &str, proxied: &str) -> Place {
        let mut request = Request::new(Body::empty());
        request.extensions_mut().insert(peer.parse::<SocketAddr>().unwrap());
        request.headers_mut().insert("x-forwarded-for", forwarded.parse().unwrap());
        let line = ["server", "--proxied", proxied].map(str::to_owned);
        Place::of(&request, &read(line).unwrap().config)
    }

    #[test]
    fn only_the_clinics_own_proxy_is_believed_and_only_its_last_word() {
        let peer = "10.0.0.1:5";
        assert_eq!(place(peer, "1.2.3.4", "no"), place(peer, "5.6.7.8", "no"));
        assert_eq!(place(peer, "9.9.9.9, 1.2.3.4", "yes"), place(peer, "1.2.3.4", "yes"));
        assert_ne!(place(peer, "1.2.3.4", "yes"), place(peer, "5.6.7.8", "yes"));
        assert_eq!(place(peer, "nobody", "yes"), place(peer, "", "no"));
        assert_eq!(place("[2001:db8::1]:5", "", "no"), place("[2001:db8::ffff]:6", "", "no"));
        assert_ne!(place("[2001:db8:1::1]:5", "", "no"), place("[2001:db8:2::1]:6", "", "no"));
    }
}
