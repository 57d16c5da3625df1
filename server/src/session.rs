//! Who is logged in: a cookie that only this server can read, for half an hour after the last look.
//! It never puts anything into the cookie but a random id, and never tells whether a name exists.
//! Read next: `clinician.rs`, names and passwords.

use crate::clinician::{Login, is_password};
use crate::config::YesNo;
use crate::error::{Error, Refusal};
use crate::post::json_body;
use crate::state::{Place, State};
use crate::store::audit;
use axum::Json;
use axum::body::Bytes;
use axum::extract;
use axum::extract::FromRequest;
use axum::extract::Request;
use axum::http::StatusCode;
use serde::Deserialize;
use serde_json::{Value, json};
use tower_sessions::cookie::{SameSite, time::Duration};
use tower_sessions::{Expiry, MemoryStore, Session, SessionManagerLayer};

/// Under this key the session holds the name.
const NAME: &str = "name";
/// How long a page may be left alone.
const MINUTES: i64 = 30;

/// What a login sends.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Asked {
    name: String,
    password: String,
}

/// Sessions are kept in memory: after a restart everybody logs in again.
pub(crate) fn layer(https: YesNo) -> SessionManagerLayer<MemoryStore> {
    SessionManagerLayer::new(MemoryStore::default())
        .with_name("clinician")
        .with_http_only(true)
        .with_same_site(SameSite::Strict)
        .with_secure(https == YesNo::Yes)
        .with_expiry(Expiry::OnInactivity(Duration::minutes(MINUTES)))
}

/// The name of whoever is logged in and still may be.
pub(crate) async fn clinician(session: &Session, state: &State) -> Result<String, Error> {
    let name = session.get::<String>(NAME).await.ok().flatten().ok_or(Refusal::NOT_LOGGED_IN)?;
    let known = name.clone();
    match state.with_store(move |store| store.password_hash(&known)).await? {
        Some(_) => {
            // A look keeps the session alive, so that half an hour is counted from the last one.
            session.insert(NAME, &name).await.map_err(|_| Refusal::NOT_LOGGED_IN)?;
            Ok(name)
        }
        None => Err(Refusal::NOT_LOGGED_IN.into()),
    }
}

/// `GET /api/session`.
pub(crate) async fn show(extract::State(state): extract::State<State>, session: Session) -> Result<Json<Value>, Error> {
    Ok(Json(json!({ "name": clinician(&session, &state).await? })))
}

/// `POST /api/session`: name and password.
pub(crate) async fn begin(
    extract::State(state): extract::State<State>,
    session: Session,
    request: Request,
) -> Result<Json<Value>, Error> {
    if state.logins.check_key(&Place::of(&request, &state.config)).is_err() {
        return Err(Refusal::TOO_MANY.into());
    }
    let headers = request.headers().clone();
    let body = Bytes::from_request(request, &state).await;
    let Asked { name, password } =
        serde_json::from_value(json_body(&headers, body)?).map_err(|_| Refusal::BODY_UNREADABLE)?;
    let asked = name.clone();
    let hash = state.with_store(move |store| store.password_hash(&asked)).await?;
    let login = tokio::task::spawn_blocking(move || is_password(&password, hash.as_deref())).await;
    let login = login.unwrap_or(Login::Wrong);
    // Only a name that exists is written down: anything else that was typed may be somebody's password.
    let (subject, act) = match login {
        Login::Right => (name.clone(), "login"),
        Login::Wrong => (String::new(), "login_refused"),
    };
    state.with_store(move |store| audit(store.connection(), &subject, act, "", "")).await?;
    if login == Login::Wrong {
        return Err(Refusal::LOGIN_WRONG.into());
    }
    // A new id, so that one which somebody planted before is worth nothing.
    session.cycle_id().await.map_err(|_| Refusal::LOGIN_WRONG)?;
    session.insert(NAME, &name).await.map_err(|_| Refusal::LOGIN_WRONG)?;
    Ok(Json(json!({ "name": name })))
}

/// `DELETE /api/session`.
pub(crate) async fn end(session: Session) -> StatusCode {
    _ = session.flush().await;
    StatusCode::NO_CONTENT
}
