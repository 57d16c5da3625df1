//! Which path leads where, and what holds for all of them: headers, limits, where a request may come from.
//! It never lets a page of another site act here, and never lets one of ours load anything from elsewhere.
//! Read next: `post.rs`, then `api.rs`.

use crate::config::YesNo;
use crate::error::{Error, Refusal};
use crate::state::State;
use crate::{api, post, session};
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::from_fn_with_state;
use axum::response::{IntoResponse, Redirect};
use axum::routing::{get, post as on_post};
use std::time::Duration;
use tower_http::csrf::CsrfLayer;
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeaderLayer;
use tower_http::timeout::TimeoutLayer;

/// The longest body that is read: the longest request that the engine reads, with its result, and half as much again.
const LONGEST_BODY: usize = 2_000_000;
/// How long one request may take, its body included.
const LONGEST_REQUEST: Duration = Duration::from_secs(15);
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; \
    connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";
const ALWAYS: [(&str, &str); 7] = [
    ("cache-control", "no-store"),
    ("content-security-policy", POLICY),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "camera=(), geolocation=(), microphone=()"),
    ("referrer-policy", "no-referrer"),
    ("x-content-type-options", "nosniff"),
];
const FOR_A_YEAR: (&str, &str) = ("strict-transport-security", "max-age=31536000");

/// Everything this server answers.
pub(crate) fn router(state: State) -> Router {
    let api = Router::new()
        .route("/api/session", get(session::show).post(session::begin).delete(session::end))
        .route("/api/intakes", get(api::list))
        .route("/api/intakes/{id}", get(api::intake))
        .route("/api/intakes/{id}/judgements", on_post(api::judge))
        .route("/api/overrides.csv", get(api::overridden))
        .layer(session::layer(state.config.https));
    let posts = Router::new()
        .route("/intakes", on_post(post::intake))
        .route_layer(from_fn_with_state(state.clone(), post::limited));
    let mut router = Router::new().merge(api).merge(posts).merge(list_page());
    router = match &state.config.site {
        Some(folder) => router.fallback_service(ServeDir::new(folder)),
        None => router.fallback(|| async { Error::from(Refusal::NOT_FOUND) }),
    };
    let router = router
        .with_state(state.clone())
        .layer(DefaultBodyLimit::max(LONGEST_BODY))
        .layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, LONGEST_REQUEST))
        .layer(CsrfLayer::new());
    with_headers(router, state.config.https)
}

/// The clinician's list; the page holds no data, it asks for it.
fn list_page() -> Router<State> {
    let file =
        |kind: &'static str, text: &'static str| get(move || async move { ([(header::CONTENT_TYPE, kind)], text) });
    Router::new()
        .route("/clinic", get(|| async { Redirect::permanent("/clinic/").into_response() }))
        .route("/clinic/", file("text/html; charset=utf-8", include_str!("../static/list.html")))
        .route("/clinic/list.js", file("text/javascript; charset=utf-8", include_str!("../static/list.js")))
        .route("/clinic/marks.js", file("text/javascript; charset=utf-8", include_str!("../static/marks.js")))
        .route("/clinic/list.css", file("text/css; charset=utf-8", include_str!("../static/list.css")))
}

fn with_headers(router: Router, https: YesNo) -> Router {
    let for_a_year = (https == YesNo::Yes).then_some(FOR_A_YEAR);
    ALWAYS.into_iter().chain(for_a_year).fold(router, |router, (name, value)| {
        let (name, value) = (HeaderName::from_static(name), HeaderValue::from_static(value));
        router.layer(SetResponseHeaderLayer::overriding(name, value))
    })
}

#[cfg(test)]
mod tests {
    use crate::evaluate::MARKS;

    #[test]
    fn every_mark_has_words_on_the_pages() {
        let words = include_str!("../static/marks.js");
        for mark in MARKS {
            assert!(words.contains(&format!("\n  {mark}: \"")), "`{mark}` has no words");
        }
        assert_eq!(words.matches(": \"").count(), MARKS.len());
    }
}
