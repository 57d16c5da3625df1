//! A small clinic server: it takes intakes, evaluates each again, keeps it in one file, and shows it to the clinician.
//! It never tells a patient's browser what came out, and never changes or loses what it acknowledged.
//! Read next: `web.rs`, then `post.rs`, `evaluate.rs` and `store.rs`.

mod accept;
mod api;
mod clinician;
mod config;
mod error;
mod evaluate;
mod export;
mod judgement;
mod post;
mod session;
mod state;
mod store;
mod tree;
mod web;

use config::{Command, Config};
use error::Error;
use ketamine_intake::intake::{Plain, date_text};
use ketamine_intake::wasm::about;
use serde::Deserialize;
use serde_json::{Value, json};
use state::State;
use std::io::{IsTerminal, stdin};
use std::process::ExitCode;
use std::time::Duration;
use std::{env, fs};
use store::{Store, audit};
use tokio::net::TcpListener;

const USAGE: &str = "usage: ketamine-intake-server [COMMAND] [--config server.toml] [--database FILE] [...]
  serve                           answer until it is stopped (without a command, too)
  add-clinician NAME              set a password: asked for, or the first line of standard input
  remove-clinician NAME           take the login away
  overrides                       how often each rule was overridden, as CSV
  audit                           who did what, as CSV
  back-up FILE                    a whole copy, while the server runs
  remove DATE NAME REASON         remove intakes received before the date; says who and why for ever
flags: --config --program --database --address --site --https yes|no --proxied yes|no --posts-per-minute N";

fn main() -> ExitCode {
    match config::read(env::args()).and_then(|command| run(&command)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: &Command) -> Result<(), Error> {
    let words: Vec<&str> = command.words.iter().map(String::as_str).collect();
    let config = &command.config;
    match (command.name.as_str(), words.as_slice()) {
        ("serve", []) => serve(config.clone()),
        ("add-clinician", [name]) => {
            let password = new_password()?;
            Store::open(&config.database)?.set_clinician(name, &password)
        }
        ("remove-clinician", [name]) => Store::open(&config.database)?.remove_clinician(name),
        ("overrides", []) => print_table(&export::overrides(&Store::open(&config.database)?)?),
        ("audit", []) => print_table(&export::audit_lines(&Store::open(&config.database)?)?),
        ("back-up", [file]) => {
            let store = Store::open(&config.database)?;
            store.back_up(file)?;
            audit(store.connection(), "terminal", "backed_up", "", "")
        }
        ("remove", [day, by, reason]) => {
            let day = the_day(day)?;
            let removed = Store::open(&config.database)?.remove_before(&day, by, reason)?;
            println!("removed: {removed}");
            Ok(())
        }
        _ => Err(Error::Settings(USAGE.to_owned())),
    }
}

fn serve(config: Config) -> Result<(), Error> {
    let program = read_program(&config)?;
    let store = Store::open(&config.database)?;
    audit(store.connection(), "terminal", "server_started", "", ketamine_intake::pack::ENGINE)?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .max_blocking_threads(16)
        .build()
        .map_err(|error| Error::Io("the runtime".to_owned(), error))?;
    runtime.block_on(async move {
        let address = config.address;
        let io = |error| Error::Io(address.to_string(), error);
        let listener = TcpListener::bind(address).await.map_err(io)?;
        println!("listening on http://{}", listener.local_addr().map_err(io)?);
        let state = State::new(store, program, config);
        tokio::spawn(forget_quiet_places(state.clone()));
        accept::serve(listener, web::router(state), stopped()).await;
        Ok(())
    })
}

async fn forget_quiet_places(state: State) {
    loop {
        tokio::time::sleep(Duration::from_mins(1)).await;
        state.forget_quiet_places();
    }
}

/// A program that may not run now is said so loudly; intakes still come in, and are marked as not evaluated.
fn read_program(config: &Config) -> Result<Value, Error> {
    let name = config.program.display().to_string();
    let text = fs::read_to_string(&config.program).map_err(|error| Error::Io(name.clone(), error))?;
    let program: Value = serde_json::from_str(&text).map_err(|error| Error::Settings(format!("{name}: {error}")))?;
    let request = json!({ "today": date_text(state::server_day()), "program": program });
    let about = serde_json::to_value(about(&Plain::deserialize(&request).unwrap_or_default())).unwrap_or(Value::Null);
    for problem in tree::at(&about, "/program/problems").as_array().into_iter().flatten() {
        eprintln!("warning: {name} may not run, so nothing is evaluated: {problem}");
    }
    Ok(program)
}

#[cfg(unix)]
async fn stopped() {
    use tokio::signal::unix::{SignalKind, signal};
    let interrupt = tokio::signal::ctrl_c();
    match signal(SignalKind::terminate()) {
        Ok(mut terminate) => tokio::select! { _ = interrupt => {}, _ = terminate.recv() => {} },
        Err(_) => _ = interrupt.await,
    }
}

#[cfg(not(unix))]
async fn stopped() {
    _ = tokio::signal::ctrl_c().await;
}

fn new_password() -> Result<String, Error> {
    let io = |error| Error::Io("the password".to_owned(), error);
    if !stdin().is_terminal() {
        let mut line = String::new();
        stdin().read_line(&mut line).map_err(io)?;
        return Ok(line.trim_end_matches(['\r', '\n']).to_owned());
    }
    let shortest = clinician::SHORTEST;
    let first = rpassword::prompt_password(format!("Password, at least {shortest} characters: ")).map_err(io)?;
    let second = rpassword::prompt_password("The same again: ").map_err(io)?;
    if first == second { Ok(first) } else { Err(Error::Settings("the two passwords differ".to_owned())) }
}

fn the_day(text: &str) -> Result<String, Error> {
    let day = ketamine_intake::intake::read_date(text).filter(|days| days.first == days.last);
    let days = day.ok_or_else(|| Error::Settings(format!("`{text}` is no date such as 2026-11-22")))?;
    Ok(date_text(days.first))
}

fn print_table(table: &str) -> Result<(), Error> {
    print!("{table}");
    Ok(())
}
