//! What can go wrong, each with a stable code; and what a stranger is told of it.
//! It never tells a stranger what somebody answered or what came out.
//! Read next: `main.rs`.

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::json;

/// What can go wrong while starting, storing or answering.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    /// Something of the surroundings: a file, a port, the terminal.
    #[error("{0}: {1}")]
    Io(String, std::io::Error),
    /// The database.
    #[error("the database: {0}")]
    Database(#[from] rusqlite::Error),
    /// A file or a flag that says something that cannot be.
    #[error("{0}")]
    Settings(String),
    /// The password could not be hashed.
    #[error("the password could not be hashed: {0}")]
    Password(String),
    /// A table could not be written.
    #[error("the table could not be written: {0}")]
    Table(#[from] csv::Error),
    /// A request that is not taken, and why.
    #[error("{0}")]
    Refused(Refusal),
}

/// Why a request is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Refusal {
    status: StatusCode,
    pub(crate) code: &'static str,
}

impl Refusal {
    pub(crate) const BODY_NOT_JSON: Refusal = Refusal::new(StatusCode::BAD_REQUEST, "body_not_json");
    pub(crate) const BODY_TOO_LARGE: Refusal = Refusal::new(StatusCode::PAYLOAD_TOO_LARGE, "body_too_large");
    pub(crate) const BODY_UNREADABLE: Refusal = Refusal::new(StatusCode::BAD_REQUEST, "body_unreadable");
    pub(crate) const CONTENT_TYPE: Refusal = Refusal::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "content_type_not_json");
    pub(crate) const INTAKE_ID: Refusal = Refusal::new(StatusCode::BAD_REQUEST, "intake_id_invalid");
    pub(crate) const LOGIN_WRONG: Refusal = Refusal::new(StatusCode::UNAUTHORIZED, "login_wrong");
    pub(crate) const NOT_FOUND: Refusal = Refusal::new(StatusCode::NOT_FOUND, "not_found");
    pub(crate) const NOT_LOGGED_IN: Refusal = Refusal::new(StatusCode::UNAUTHORIZED, "not_logged_in");
    pub(crate) const TOO_MANY: Refusal = Refusal::new(StatusCode::TOO_MANY_REQUESTS, "too_many_requests");

    const fn new(status: StatusCode, code: &'static str) -> Refusal {
        Refusal { status, code }
    }

    /// A judgement that is not taken.
    pub(crate) const fn judgement(code: &'static str) -> Refusal {
        Refusal::new(StatusCode::UNPROCESSABLE_ENTITY, code)
    }
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.code)
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Error {
        Error::Refused(refusal)
    }
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let (status, code) = match self {
            Error::Refused(refusal) => (refusal.status, refusal.code),
            other => {
                eprintln!("error: {other}");
                (StatusCode::INTERNAL_SERVER_ERROR, "server_failed")
            }
        };
        (status, Json(json!({ "code": code }))).into_response()
    }
}
