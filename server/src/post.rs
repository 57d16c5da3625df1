//! Takes an intake from a browser: read, evaluated again, stored, acknowledged, in this order.
//! It never answers with anything that depends on the outcome, and never acknowledges what is not on the disk.
//! Read next: `evaluate.rs`.

use crate::error::{Error, Refusal};
use crate::evaluate::{Sent, broken_off, evaluate};
use crate::state::{Place, State, server_day};
use crate::store::{Acknowledged, Stored};
use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{self, Request};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

/// Too many posts from one address are turned away before their bodies are read.
pub(crate) async fn limited(
    extract::State(state): extract::State<State>,
    request: Request,
    next: axum::middleware::Next,
) -> Response {
    let place = Place::of(&request, &state.config);
    match state.posts.check_key(&place) {
        Ok(()) => next.run(request).await,
        Err(_) => Error::from(Refusal::TOO_MANY).into_response(),
    }
}

/// `POST /intakes`: `{ request, result }`, as JSON and nothing else.
pub(crate) async fn intake(
    extract::State(state): extract::State<State>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Error> {
    let sent = read(&headers, body)?;
    let acknowledged = store(&state, sent.clone()).await?;
    let status = match acknowledged.stored {
        Stored::Now => StatusCode::CREATED,
        Stored::Before => StatusCode::OK,
    };
    let answer = json!({ "intake": sent.intake(), "received": acknowledged.received });
    Ok((status, Json(answer)).into_response())
}

/// The body as JSON, whatever it holds.
pub(crate) fn json_body(headers: &HeaderMap, body: Result<Bytes, BytesRejection>) -> Result<Value, Refusal> {
    let content_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let essence = content_type.split(';').next().unwrap_or_default().trim();
    if !essence.eq_ignore_ascii_case("application/json") {
        return Err(Refusal::CONTENT_TYPE);
    }
    let body = body.map_err(|rejection| match rejection.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Refusal::BODY_TOO_LARGE,
        _ => Refusal::BODY_UNREADABLE,
    })?;
    serde_json::from_slice(&body).map_err(|_| Refusal::BODY_NOT_JSON)
}

fn read(headers: &HeaderMap, body: Result<Bytes, BytesRejection>) -> Result<Sent, Refusal> {
    let Value::Object(mut body) = json_body(headers, body)? else { return Err(Refusal::BODY_UNREADABLE) };
    let (request, result) = (body.remove("request"), body.remove("result"));
    let (Some(request @ Value::Object(_)), Some(result @ Value::Object(_)), true) = (request, result, body.is_empty())
    else {
        return Err(Refusal::BODY_UNREADABLE);
    };
    let sent = Sent { request, result };
    if sent.intake().is_none() { Err(Refusal::INTAKE_ID) } else { Ok(sent) }
}

async fn store(state: &State, sent: Sent) -> Result<Acknowledged, Error> {
    let (intake, hash) = (sent.intake().unwrap_or_default().to_owned(), sent.hash());
    let before = state.with_store(move |store| store.acknowledged(&intake, &hash)).await?;
    if let Some(acknowledged) = before {
        return Ok(acknowledged);
    }
    let (program, asked) = (state.program.clone(), sent.clone());
    let evaluated = tokio::task::spawn_blocking(move || evaluate(&asked, &program, server_day())).await;
    let evaluated = evaluated.unwrap_or_else(|error| {
        eprintln!("error: an evaluation broke off: {error}");
        broken_off()
    });
    state.with_store(move |store| store.add(&sent, &evaluated)).await
}
