//! What the clinician's pages ask for, behind the login.
//! It never gives anything to somebody who is not logged in, and never changes what is stored.
//! Read next: `judgement.rs`.

use crate::error::{Error, Refusal};
use crate::export::overrides;
use crate::judgement::Judgement;
use crate::post::json_body;
use crate::session::clinician;
use crate::state::State;
use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::{BytesRejection, PathRejection};
use axum::extract::{self, Path};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::IntoResponse;
use serde_json::{Value, json};
use tower_sessions::Session;

type Id = Result<Path<i64>, PathRejection>;

fn number(id: Id) -> Result<i64, Refusal> {
    id.map(|Path(id)| id).map_err(|_| Refusal::NOT_FOUND)
}

/// `GET /api/intakes`.
pub(crate) async fn list(extract::State(state): extract::State<State>, session: Session) -> Result<Json<Value>, Error> {
    clinician(&session, &state).await?;
    Ok(Json(state.with_store(|store| store.list()).await?))
}

/// `GET /api/intakes/{id}`.
pub(crate) async fn intake(
    extract::State(state): extract::State<State>,
    session: Session,
    id: Id,
) -> Result<Json<Value>, Error> {
    let reader = clinician(&session, &state).await?;
    let id = number(id)?;
    let found = state.with_store(move |store| store.intake(id, &reader)).await?;
    Ok(Json(found.ok_or(Refusal::NOT_FOUND)?))
}

/// `POST /api/intakes/{id}/judgements`.
pub(crate) async fn judge(
    extract::State(state): extract::State<State>,
    session: Session,
    id: Id,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<(StatusCode, Json<Value>), Error> {
    let name = clinician(&session, &state).await?;
    let (id, given) = (number(id)?, json_body(&headers, body)?);
    let judgements = state
        .with_store(move |store| {
            let report = store.report(id)?.ok_or(Refusal::NOT_FOUND)?;
            let judgement = Judgement::read(given, &report)?;
            store.judge(id, &name, &judgement)
        })
        .await?;
    Ok((StatusCode::CREATED, Json(json!({ "judgements": judgements }))))
}

/// `GET /api/overrides.csv`.
pub(crate) async fn overridden(
    extract::State(state): extract::State<State>,
    session: Session,
) -> Result<impl IntoResponse, Error> {
    clinician(&session, &state).await?;
    let table = state.with_store(|store| overrides(store)).await?;
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"overrides.csv\""),
    ];
    Ok((headers, table))
}
