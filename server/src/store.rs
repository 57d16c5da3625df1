//! One SQLite file with everything that is kept; what is acknowledged is on the disk.
//! It never changes an intake, a judgement or an audit line, and the file itself forbids it.
//! Read next: `schema.sql`.

use crate::error::Error;
use crate::evaluate::{Evaluated, Sent, in_order, page_data, urgency};
use crate::judgement::{Judgement, OfFinding, findings};
use crate::tree::{set, text_at};
use rusqlite::{Connection, OptionalExtension, Row, Transaction, TransactionBehavior, named_params, params};
use serde_json::{Value, json};
use std::path::Path;
use std::time::Duration;

/// The database, opened.
pub(crate) struct Store {
    connection: Connection,
}

/// What the sender of an intake gets: nothing about the outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Acknowledged {
    pub(crate) received: String,
    pub(crate) stored: Stored,
}

/// Whether this very intake was there before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stored {
    Before,
    Now,
}

/// Time as SQLite says it, in UTC.
const NOW: &str = "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')";

impl Store {
    /// Opens the file, or makes it.
    pub(crate) fn open(path: &Path) -> Result<Store, Error> {
        let connection = Connection::open(path)?;
        keep_private(path)?;
        connection.busy_timeout(Duration::from_secs(10))?;
        // FULL with WAL: a commit has reached the disk before it returns. Removed rows are overwritten.
        connection.pragma_update(None, "journal_mode", "WAL")?;
        connection.pragma_update(None, "synchronous", "FULL")?;
        connection.pragma_update(None, "foreign_keys", "ON")?;
        connection.pragma_update(None, "secure_delete", "ON")?;
        connection.execute_batch(include_str!("schema.sql"))?;
        Ok(Store { connection })
    }

    pub(crate) fn begin(&mut self) -> Result<Transaction<'_>, Error> {
        Ok(self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?)
    }

    pub(crate) fn connection(&self) -> &Connection {
        &self.connection
    }

    /// The receipt of this very intake, if it was stored before.
    pub(crate) fn acknowledged(&self, intake: &str, hash: &str) -> Result<Option<Acknowledged>, Error> {
        let found = received(&self.connection, intake, hash)?;
        Ok(found.map(|received| Acknowledged { received, stored: Stored::Before }))
    }

    /// Stores an intake; when this returns, it is on the disk.
    pub(crate) fn add(&mut self, sent: &Sent, evaluated: &Evaluated) -> Result<Acknowledged, Error> {
        let (intake, hash) = (sent.intake().unwrap_or_default().to_owned(), sent.hash());
        let transaction = self.begin()?;
        if let Some(received) = received(&transaction, &intake, &hash)? {
            return Ok(Acknowledged { received, stored: Stored::Before });
        }
        let mut marks = evaluated.marks.clone();
        let reused = "SELECT 1 FROM intake WHERE intake = ?1 LIMIT 1";
        if transaction.query_row(reused, [&intake], |_| Ok(())).optional()?.is_some() {
            marks.push("intake_id_reused");
        }
        let marks = in_order(&marks);
        let id = insert(&transaction, &intake, &hash, &marks, sent, evaluated)?;
        for (rule, level) in findings(&evaluated.report) {
            transaction.execute("INSERT INTO finding VALUES (?1, ?2, ?3)", params![id, rule, level])?;
        }
        audit(&transaction, "browser", "intake_received", &id.to_string(), &marks.join(" "))?;
        let received = transaction.query_row("SELECT received FROM intake WHERE id = ?1", [id], |row| row.get(0))?;
        transaction.commit()?;
        Ok(Acknowledged { received, stored: Stored::Now })
    }

    /// The clinician's list: settled level, then possible, then time received.
    pub(crate) fn list(&self) -> Result<Value, Error> {
        let mut query = self.connection.prepare(
            "SELECT id, intake, received, today, setting, settled, possible, marks,
               (SELECT count(*) FROM judgement WHERE judgement.intake = intake.id) AS judgements
             FROM intake ORDER BY urgency DESC, reach DESC, received, id",
        )?;
        let rows = query.query_map([], |row| {
            Ok(json!({
                "id": row.get::<_, i64>("id")?, "intake": text(row, "intake")?, "received": text(row, "received")?,
                "today": text(row, "today")?, "setting": text(row, "setting")?, "settled": text(row, "settled")?,
                "possible": text(row, "possible")?, "marks": words(&text(row, "marks")?),
                "judgements": row.get::<_, i64>("judgements")?,
            }))
        })?;
        Ok(json!({ "intakes": rows.collect::<Result<Vec<Value>, _>>()? }))
    }

    /// Everything about one intake; who read it is noted.
    pub(crate) fn intake(&self, id: i64, reader: &str) -> Result<Option<Value>, Error> {
        let mut query = self.connection.prepare("SELECT * FROM intake WHERE id = ?1")?;
        let found = query.query_row([id], |row| {
            let (sent, report) = (stored(row, "request")?, stored(row, "report")?);
            let request = row.get::<_, Option<String>>("meant")?.map_or_else(|| sent.clone(), |text| parsed(&text));
            let mut whole = json!({
                "id": id, "intake": text(row, "intake")?, "received": text(row, "received")?,
                "marks": words(&text(row, "marks")?), "report": page_data(&request, &report),
                "request": request, "sent": { "request": sent, "result": stored(row, "result")? },
            });
            if let Some(again) = row.get::<_, Option<String>>("again")? {
                set(&mut whole, "again", parsed(&again));
            }
            Ok(whole)
        });
        let Some(mut whole) = found.optional()? else { return Ok(None) };
        set(&mut whole, "judgements", self.judgements(id)?);
        audit(&self.connection, reader, "intake_read", &id.to_string(), "")?;
        Ok(Some(whole))
    }

    /// The report of one intake.
    pub(crate) fn report(&self, id: i64) -> Result<Option<Value>, Error> {
        let query = "SELECT report FROM intake WHERE id = ?1";
        Ok(self.connection.query_row(query, [id], |row| stored(row, "report")).optional()?)
    }

    /// Appends a judgement; earlier ones stay.
    pub(crate) fn judge(&mut self, id: i64, clinician: &str, judgement: &Judgement) -> Result<Value, Error> {
        let transaction = self.begin()?;
        transaction.execute(
            &format!(
                "INSERT INTO judgement (intake, made, clinician, name, licence, view, next, emergency, steps)
                 VALUES (:intake, {NOW}, :clinician, :name, :licence, :view, :next, :emergency, :steps)"
            ),
            named_params! {
                ":intake": id, ":clinician": clinician, ":name": judgement.name.trim(), ":licence": judgement.licence.trim(),
                ":view": judgement.view.trim(), ":next": judgement.next.id(),
                ":emergency": judgement.emergency.as_ref().map(|emergency| json!(emergency).to_string()),
                ":steps": json!(judgement.steps).to_string(),
            },
        )?;
        let row = transaction.last_insert_rowid();
        for of in &judgement.findings {
            insert_judged(&transaction, row, of)?;
        }
        audit(&transaction, clinician, "judgement_made", &id.to_string(), judgement.next.id())?;
        transaction.commit()?;
        self.judgements(id)
    }

    fn judgements(&self, id: i64) -> Result<Value, Error> {
        let mut query = self.connection.prepare("SELECT * FROM judgement WHERE intake = ?1 ORDER BY id")?;
        let mut of_findings = self.connection.prepare("SELECT * FROM judged WHERE judgement = ?1 ORDER BY rule")?;
        let mut rows = query.query([id])?;
        let mut list = Vec::new();
        while let Some(row) = rows.next()? {
            let judged = of_findings.query_map([row.get::<_, i64>("id")?], judged_out)?;
            let mut judgement = json!({
                "at": text(row, "made")?, "clinician": text(row, "clinician")?, "name": text(row, "name")?,
                "licence": text(row, "licence")?, "view": text(row, "view")?, "next": text(row, "next")?,
                "findings": judged.collect::<Result<Vec<Value>, _>>()?, "steps": stored(row, "steps")?,
            });
            if let Some(emergency) = row.get::<_, Option<String>>("emergency")? {
                set(&mut judgement, "emergency", parsed(&emergency));
            }
            list.push(judgement);
        }
        Ok(Value::Array(list))
    }
}

/// Appends a line about who did what. It never holds an answer.
pub(crate) fn audit(at: &Connection, actor: &str, act: &str, subject: &str, detail: &str) -> Result<(), Error> {
    let line = format!("INSERT INTO audit (at, actor, act, subject, detail) VALUES ({NOW}, ?1, ?2, ?3, ?4)");
    at.prepare(&line)?.execute([actor, act, subject, detail])?;
    Ok(())
}

fn received(at: &Connection, intake: &str, hash: &str) -> Result<Option<String>, Error> {
    let query = "SELECT received FROM intake WHERE intake = ?1 AND hash = ?2";
    Ok(at.query_row(query, [intake, hash], |row| row.get(0)).optional()?)
}

fn insert(
    at: &Connection,
    intake: &str,
    hash: &str,
    marks: &[&str],
    sent: &Sent,
    evaluated: &Evaluated,
) -> Result<i64, Error> {
    let report = &evaluated.report;
    let of_report = |key: &str| text_at(report, &format!("/clinician/{key}")).unwrap_or("not_evaluated").to_owned();
    at.execute(
        &format!(
            "INSERT INTO intake (intake, hash, received, today, setting, settled, possible, urgency, reach, marks, request, result, meant, report, again)
             VALUES (:intake, :hash, {NOW}, :today, :setting, :settled, :possible, :urgency, :reach, :marks, :request, :result, :meant, :report, :again)"
        ),
        named_params! {
            ":intake": intake, ":hash": hash, ":today": of_report("today"),
            ":setting": text_at(report, "/clinician/program/setting").unwrap_or("not_evaluated"),
            ":settled": of_report("settled"), ":possible": of_report("possible"),
            ":urgency": urgency(report, "settled"), ":reach": urgency(report, "possible"), ":marks": marks.join(" "),
            ":request": sent.request.to_string(), ":result": sent.result.to_string(), ":meant": evaluated.meant.as_ref().map(Value::to_string), ":report": report.to_string(),
            ":again": evaluated.again.as_ref().map(Value::to_string),
        },
    )?;
    Ok(at.last_insert_rowid())
}

fn insert_judged(at: &Connection, judgement: i64, of: &OfFinding) -> Result<(), Error> {
    match of {
        OfFinding::Agree { rule } => at.execute(
            "INSERT INTO judged (judgement, rule, judgement_of_rule) VALUES (?1, ?2, 'agree')",
            params![judgement, rule],
        )?,
        OfFinding::Override { rule, reason, text, step } => at.execute(
            "INSERT INTO judged VALUES (?1, ?2, 'override', ?3, ?4, ?5, ?6, ?7)",
            params![judgement, rule, reason.id(), text.trim(), step.what.trim(), step.owner.trim(), step.due],
        )?,
    };
    Ok(())
}

fn judged_out(row: &Row<'_>) -> rusqlite::Result<Value> {
    let mut out = json!({ "rule": text(row, "rule")?, "judgement": text(row, "judgement_of_rule")? });
    if text_at(&out, "/judgement") == Some("override") {
        set(&mut out, "reason", json!(text(row, "reason")?));
        set(&mut out, "text", json!(text(row, "text")?));
        let step = json!({ "what": text(row, "what")?, "owner": text(row, "owner")?, "due": text(row, "due")? });
        set(&mut out, "step", step);
    }
    Ok(out)
}

pub(crate) fn text(row: &Row<'_>, column: &str) -> rusqlite::Result<String> {
    row.get(column)
}

fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}

fn stored(row: &Row<'_>, column: &str) -> rusqlite::Result<Value> {
    Ok(parsed(&text(row, column)?))
}

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or(Value::Null)
}

/// Nobody else on the machine reads the file.
#[cfg(unix)]
fn keep_private(path: &Path) -> Result<(), Error> {
    use std::os::unix::fs::PermissionsExt;
    let only_owner = std::fs::Permissions::from_mode(0o600);
    std::fs::set_permissions(path, only_owner).map_err(|error| Error::Io(path.display().to_string(), error))
}

#[cfg(not(unix))]
fn keep_private(_: &Path) -> Result<(), Error> {
    Ok(())
}

#[cfg(test)]
mod tests;
