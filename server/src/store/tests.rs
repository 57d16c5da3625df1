//! The store against a real file: nothing changes, nothing goes but by a removal, everything is on the disk.
//! It never uses a database in memory, which has no log and no sync.
//! Read next: `../schema.sql`.

use super::{Store, Stored, audit};
use crate::evaluate::{Evaluated, Sent};
use crate::export::{audit_lines, overrides};
use crate::judgement::Judgement;
use serde_json::{Value, json};
use std::path::PathBuf;

struct Place {
    folder: PathBuf,
}

impl Place {
    fn new(name: &str) -> Place {
        let folder = std::env::temp_dir().join(format!("intake-store-{name}-{}", std::process::id()));
        _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        Place { folder }
    }

    fn open(&self) -> Store {
        Store::open(&self.folder.join("intakes.sqlite")).unwrap()
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn sent(n: u32) -> Sent {
    Sent { request: json!({ "intake": format!("store-test-{n:08}") }), result: json!({ "type": "failed" }) }
}

fn report(settled: &str) -> Value {
    json!({ "type": "screened", "clinician": {
        "intake": "i", "engine": "e", "pack": "p",
        "settled": settled, "possible": "emergency", "today": "2026-11-22", "program": { "setting": "at_home" },
        "findings": [{ "rule": "a.b", "level": settled }],
    } })
}

fn evaluated(settled: &str) -> Evaluated {
    Evaluated { report: report(settled), meant: None, again: None, marks: vec!["browser_not_evaluated"] }
}

fn judgement(of: &Value) -> Judgement {
    let given = json!({
        "view": "v", "next": "not_now", "name": "n", "licence": "l", "findings": [of],
        "intake": "i", "engine": "e", "pack": "p", "emergency": { "rules": ["a.b"], "who": "w", "by": "b", "when": "t" },
    });
    Judgement::read(given, &report("defer")).unwrap()
}

#[test]
fn commits_reach_the_disk_before_they_return_and_the_file_is_private() {
    let place = Place::new("pragmas");
    let store = place.open();
    let pragma = |name: &str| -> String {
        let text = |value: rusqlite::types::Value| match value {
            rusqlite::types::Value::Integer(number) => number.to_string(),
            rusqlite::types::Value::Text(text) => text,
            other => format!("{other:?}"),
        };
        store.connection().pragma_query_value(None, name, |row| row.get(0).map(text)).unwrap()
    };
    // 2 is FULL.
    let expected = [("journal_mode", "wal"), ("synchronous", "2"), ("foreign_keys", "1"), ("secure_delete", "1")];
    for (name, value) in expected {
        assert_eq!(pragma(name), value, "{name}");
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(place.folder.join("intakes.sqlite")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}

#[test]
fn the_same_intake_is_stored_once_and_another_under_its_id_is_marked() {
    let place = Place::new("once");
    let mut store = place.open();
    let first = store.add(&sent(1), &evaluated("defer")).unwrap();
    assert_eq!(first.stored, Stored::Now);
    let again = store.add(&sent(1), &evaluated("defer")).unwrap();
    assert_eq!((again.stored, &again.received), (Stored::Before, &first.received));
    assert_eq!(store.acknowledged("store-test-00000001", &sent(1).hash()).unwrap().unwrap().received, first.received);
    let other = Sent { result: json!({ "type": "screened" }), ..sent(1) };
    assert_eq!(store.add(&other, &evaluated("defer")).unwrap().stored, Stored::Now);
    drop(store);
    let list = place.open().list().unwrap();
    let marks: Vec<&Value> = list["intakes"].as_array().unwrap().iter().map(|row| &row["marks"]).collect();
    assert_eq!(marks, [&json!(["browser_not_evaluated"]), &json!(["browser_not_evaluated", "intake_id_reused"])]);
}

#[test]
fn nothing_is_ever_changed_and_nothing_goes_by_itself() {
    let place = Place::new("triggers");
    let mut store = place.open();
    store.add(&sent(1), &evaluated("defer")).unwrap();
    let step = json!({ "what": "w", "owner": "o", "due": "2026-12-01" });
    let of = json!({ "rule": "a.b", "judgement": "override", "reason": "other", "text": "t", "step": step });
    store.judge(1, "Dana", &judgement(&of)).unwrap();
    store.connection().execute("INSERT INTO removal VALUES (99, 'x', 'x', 'x', 'x')", []).unwrap();
    for forbidden in [
        "UPDATE intake SET settled = 'none'",
        "UPDATE finding SET level = 'note'",
        "UPDATE judgement SET view = 'x'",
        "UPDATE judged SET judgement_of_rule = 'agree'",
        "UPDATE audit SET actor = 'x'",
        "UPDATE removal SET by = 'y'",
        "DELETE FROM intake",
        "DELETE FROM finding",
        "DELETE FROM judgement",
        "DELETE FROM judged",
        "DELETE FROM audit",
        "DELETE FROM removal",
        "INSERT INTO judged (judgement, rule, judgement_of_rule) VALUES (1, 'c.d', 'maybe')",
        "INSERT INTO judged (judgement, rule, judgement_of_rule) VALUES (1, 'c.d', 'override')",
    ] {
        let error = store.connection().execute(forbidden, []).unwrap_err().to_string();
        assert!(
            error.contains("never") || error.contains("goes only") || error.contains("CHECK"),
            "{forbidden}: {error}"
        );
    }
    assert_eq!(store.remove_before("2999-01-01", "Dana", "kept long enough").unwrap(), 1);
    for table in ["intake", "finding", "judgement", "judged"] {
        let query = format!("SELECT count(*) FROM {table}");
        assert_eq!(store.connection().query_row(&query, [], |row| row.get::<_, i64>(0)).unwrap(), 0, "{table}");
    }
    let removal = "SELECT by || ': ' || reason FROM removal WHERE intake = 1";
    let said: String = store.connection().query_row(removal, [], |row| row.get(0)).unwrap();
    assert_eq!(said, "Dana: kept long enough");
}

#[test]
fn of_several_judgements_the_last_counts_in_the_table_and_all_are_shown() {
    let place = Place::new("overrides");
    let mut store = place.open();
    for n in 1..=3 {
        store.add(&sent(n), &evaluated("defer")).unwrap();
    }
    let step = json!({ "what": "w", "owner": "o", "due": "2026-12-01" });
    let agree = json!({ "rule": "a.b", "judgement": "agree" });
    let goes_beyond =
        json!({ "rule": "a.b", "judgement": "override", "reason": "risk_reduced", "text": "t", "step": step });
    store.judge(1, "Dana", &judgement(&goes_beyond)).unwrap();
    store.judge(2, "Dana", &judgement(&agree)).unwrap();
    let both = store.judge(2, "Robin", &judgement(&goes_beyond)).unwrap();
    assert_eq!((both[0]["clinician"].as_str(), both[1]["clinician"].as_str()), (Some("Dana"), Some("Robin")));
    assert_eq!(both[1]["findings"], json!([goes_beyond]));
    assert_eq!((&both[1]["emergency"]["who"], &both[1]["steps"]), (&json!("w"), &json!([])));
    let table = overrides(&store).unwrap();
    let heads = "rule,met,judged,agreed,overridden,does_not_fit,risk_reduced,new_information,specialist_agreed,other";
    assert_eq!(table, format!("{heads}\na.b,3,2,0,2,0,2,0,0,0\n"));
    store.judge(1, "Dana", &judgement(&agree)).unwrap();
    assert!(overrides(&store).unwrap().ends_with("a.b,3,2,1,1,0,1,0,0,0\n"));
}

#[test]
fn a_table_keeps_a_comma_and_a_quote_in_their_cell() {
    let place = Place::new("audit");
    let store = place.open();
    audit(store.connection(), "Dana, \"MD\"", "login", "", "").unwrap();
    assert!(audit_lines(&store).unwrap().contains(",\"Dana, \"\"MD\"\"\",login,,\n"));
}
