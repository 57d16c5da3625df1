//! Tables for the clinic itself: how often each rule was overridden, and the audit lines.
//! It never holds an answer, and goes nowhere but to the clinic's own machine.
//! Read next: `../../docs/operations.md`.

use crate::error::Error;
use crate::judgement::Reason;
use crate::store::{Store, audit};

/// How often each rule was met, judged and overridden, by reason. Of several judgements of one finding the last counts.
pub(crate) fn overrides(store: &Store) -> Result<String, Error> {
    let mut query = store.connection().prepare(
        "WITH last AS (
           SELECT judgement.intake AS intake, judged.rule AS rule, max(judgement.id) AS id
           FROM judged JOIN judgement ON judgement.id = judged.judgement GROUP BY judgement.intake, judged.rule
         )
         SELECT finding.rule, count(*), count(judged.rule),
           sum(judged.judgement_of_rule = 'agree'), sum(judged.judgement_of_rule = 'override'),
           sum(judged.reason = ?1), sum(judged.reason = ?2), sum(judged.reason = ?3), sum(judged.reason = ?4), sum(judged.reason = ?5)
         FROM finding
         LEFT JOIN last ON last.intake = finding.intake AND last.rule = finding.rule
         LEFT JOIN judged ON judged.judgement = last.id AND judged.rule = last.rule
         GROUP BY finding.rule ORDER BY finding.rule",
    )?;
    let mut table = csv::Writer::from_writer(Vec::new());
    let reasons = Reason::ALL.map(Reason::id);
    table.write_record(["rule", "met", "judged", "agreed", "overridden"].iter().chain(&reasons))?;
    let mut rows = query.query(rusqlite::params_from_iter(reasons))?;
    while let Some(row) = rows.next()? {
        let mut line = vec![row.get::<_, String>(0)?];
        for column in 1..=9 {
            line.push(row.get::<_, Option<i64>>(column)?.unwrap_or(0).to_string());
        }
        table.write_record(&line)?;
    }
    finished(table)
}

/// Every audit line, oldest first.
pub(crate) fn audit_lines(store: &Store) -> Result<String, Error> {
    let mut query = store.connection().prepare("SELECT at, actor, act, subject, detail FROM audit ORDER BY id")?;
    let mut table = csv::Writer::from_writer(Vec::new());
    table.write_record(["at", "actor", "act", "subject", "detail"])?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let cells = (0..5).map(|column| row.get::<_, String>(column)).collect::<Result<Vec<String>, _>>()?;
        table.write_record(&cells)?;
    }
    finished(table)
}

impl Store {
    /// Removes every intake received before a day, with its judgements; a line without answers stays.
    pub(crate) fn remove_before(&mut self, day: &str, by: &str, reason: &str) -> Result<usize, Error> {
        let transaction = self.begin()?;
        let removed = transaction.execute(
            "INSERT INTO removal SELECT id, received, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), ?2, ?3
             FROM intake WHERE received < ?1",
            [day, by, reason],
        )?;
        transaction.execute("DELETE FROM intake WHERE id IN (SELECT intake FROM removal)", [])?;
        audit(&transaction, by, "intakes_removed", &removed.to_string(), &format!("received before {day}: {reason}"))?;
        transaction.commit()?;
        // What was removed must not live on in the log beside the file.
        self.connection().query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        Ok(removed)
    }

    /// Writes a whole copy to a new file, while the server runs.
    pub(crate) fn back_up(&self, to: &str) -> Result<(), Error> {
        self.connection().execute("VACUUM INTO ?1", [to])?;
        Ok(())
    }
}

fn finished(table: csv::Writer<Vec<u8>>) -> Result<String, Error> {
    let bytes = table.into_inner().map_err(|error| Error::Io("the table".to_owned(), error.into_error()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
