//! Every generated file with its content, for `scripts/bless` and for the test that they are fresh.
//! It never reads a clock or anything but the sources, the pack and the vignettes.
//! Read next: `../../examples/bless.rs`.

use super::{Case, as_json, cases, program, without_fingerprints};
use ketamine_intake::instruments::{Ask, Words};
use ketamine_intake::pack::{Setting, pack};
use ketamine_intake::report::{Out, catalogue, pack_fingerprint, questionnaire, rule_book};
use ketamine_intake::wasm::{explain_text, screen_text};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};

/// The two fingerprints; they must stand before anything else is generated.
pub fn fingerprints() -> Vec<(&'static str, String)> {
    vec![("src/pack/engine.sha256", engine_fingerprint()), ("src/pack/pack.sha256", pack_fingerprint(&pack()))]
}

/// Everything else.
pub fn files() -> Vec<(&'static str, String)> {
    let cases = cases();
    let mut files = vec![
        ("docs/rules.md", rule_book(&pack())),
        ("js/questions.json", pretty(&as_json(&questionnaire(&pack(), &pack_fingerprint(&pack()))))),
        ("js/catalogue.json", pretty(&as_json(&catalogue(&pack())))),
        ("js/golden.json", pretty(&golden(cases))),
        ("pkg-tests/types/samples.ts", samples(cases)),
        ("tests/expected.txt", expected(cases)),
    ];
    files.extend(templates());
    files
}

/// One template for each instrument whose wording a clinic may supply: what goes into the program.
fn templates() -> Vec<(&'static str, String)> {
    let worded = pack().instruments.iter().filter(|instrument| instrument.ask != Ask::Always);
    worded
        .map(|instrument| {
            let items = instrument.items.iter().filter(|item| item.words == Words::Owner);
            let texts: serde_json::Map<String, Value> =
                items.clone().map(|item| (item.question.id.to_owned(), json!(""))).collect();
            let topics: Vec<Value> =
                items.map(|item| json!({ "item": item.question.id, "topic": item.question.name, "loinc": item.loinc })).collect();
            let about = &instrument.about;
            let template = json!({
                "about": {
                    "name": about.name, "window": about.window, "licence": about.licence,
                    "licenceVerification": about.licence_verified.id(), "ownerPublishesAt": about.published,
                    "fillIn": "the owner's exact text of every item; the module ships none",
                    "items": topics,
                },
                "instruments": { instrument.id: { "asked": "yes", "wording": { "licence": "", "lead": "", "items": texts } } },
            });
            let path: &'static str = Box::leak(format!("docs/instruments/{}.json", instrument.id).into_boxed_str());
            (path, pretty(&template))
        })
        .collect()
}

/// The root of the repository.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).unwrap() + "\n"
}

fn expected(cases: &[Case]) -> String {
    let mut text =
        "# SHA-256 of the canonical text of each response, without clinician.engine, clinician.pack and receipt: `receipt.result`.\n"
            .to_owned();
    for case in cases {
        // INVARIANT: serde_json sorts keys and writes no space, which for these values is the canonical text.
        let canonical = without_fingerprints(&case.response()).to_string();
        text += &format!("{}  {}\n", hex(&Sha256::digest(canonical.as_bytes())), case.name);
    }
    text
}

/// A few whole cases with which a clinic's own test proves its wiring.
fn golden(cases: &[Case]) -> Value {
    let chosen = cases.iter().filter(|case| case.changes.as_array().is_some_and(Vec::is_empty));
    let chosen = chosen.filter(|case| case.context.as_object().is_some_and(serde_json::Map::is_empty));
    // Every so many, so that all topics and settings are among them.
    let step = cases.len().div_ceil(12).max(1);
    chosen
        .step_by(step)
        .map(|case| {
            let clinician = as_json(&case.response())["clinician"].clone();
            let findings: Vec<&Value> =
                clinician["findings"].as_array().unwrap().iter().map(|finding| &finding["rule"]).collect();
            json!({
                "name": case.name,
                "program": program(case.setting, &case.today),
                "today": case.today,
                "input": { "intake": "vignette-0000-0000", "answers": case.answers },
                "expect": { "settled": clinician["settled"], "possible": clinician["possible"], "findings": findings },
            })
        })
        .collect()
}

/// Responses as TypeScript literals, which the declared types must accept.
fn samples(cases: &[Case]) -> String {
    let step = cases.len().div_ceil(10).max(1);
    let mut responses: Vec<Value> = cases.iter().step_by(step).map(|case| sample(&case.response())).collect();
    let with_changes = cases.iter().filter(|case| case.changes.as_array().is_some_and(|changes| !changes.is_empty()));
    responses.extend(with_changes.take(2).map(|case| sample(&case.response())));
    responses.push(sample(&hostile()));
    let refused = as_json(&screen_text(b"{}"));
    let blank = json!({ "schema": 1, "intake": "vignette-0000-0000", "today": super::TODAY, "program": program(Setting::AtHome, super::TODAY) });
    let explanations: Vec<Value> = pack()
        .rules()
        .step_by(20)
        .map(|rule| as_json(&explain_text(blank.to_string().as_bytes(), rule.id)))
        .chain([as_json(&explain_text(blank.to_string().as_bytes(), "no.such-rule"))])
        .collect();
    let mut text = "// Written by scripts/bless from what the core answers; never edited by hand.\n".to_owned();
    text += "import type { Explanation, Questionnaire, Refused, Screened } from \"ketamine-intake\";\n\n";
    text +=
        &format!("export const screened = {} satisfies Screened[];\n\n", pretty(&Value::Array(responses)).trim_end());
    text += &format!("export const refused = {} satisfies Refused;\n\n", pretty(&refused).trim_end());
    text += &format!(
        "export const explained = {} satisfies Explanation[];\n\n",
        pretty(&Value::Array(explanations)).trim_end()
    );
    let questions = as_json(&questionnaire(&pack(), "0"));
    text += &format!("export const questionnaire = {} satisfies Questionnaire;\n", pretty(&questions).trim_end());
    text
}

/// A response with fingerprints that do not change with every edit of the sources.
fn sample(out: &Out) -> Value {
    let mut value = without_fingerprints(out);
    value["clinician"]["engine"] = json!("0.0.0+0");
    value["clinician"]["pack"] = json!("0");
    let mut receipt = as_json(out)["receipt"].clone();
    (receipt["engine"], receipt["pack"]) = (json!("0.0.0+0"), json!("0"));
    value["receipt"] = receipt;
    value
}

/// A request with one bad value of many kinds.
fn hostile() -> Out {
    let mut request = json!({
        "schema": 1, "intake": "short", "today": super::TODAY, "program": program(Setting::AtHome, super::TODAY), "ansers": 1,
        "answers": [
            { "id": "systolic", "value": "12080" }, { "id": "pulse", "value": true }, { "id": "birth_date", "value": "2190-01-01" },
            { "id": "now_body", "value": ["none", "chest_pain"] }, { "id": "hypertention", "value": "yes" },
        ],
        "changes": [{ "question": "hypertension", "from": "yes", "to": "no" }],
        "context": { "ended": "sent_early", "notShown": [{ "question": "phq9_item9", "by": "A. Director", "reason": "asked on paper", "on": "2026-10-01" }] },
    });
    request["context"]["typedBy"] = json!("robot");
    screen_text(request.to_string().as_bytes())
}

/// SHA-256 over the paths and contents of all sources and of the medicine data, without the fingerprints themselves; its first half.
fn engine_fingerprint() -> String {
    let mut paths = Vec::new();
    collect(&root().join("src"), &mut paths);
    collect(&root().join("build"), &mut paths);
    paths.push(root().join("build.rs"));
    paths.sort();
    let mut hash = Sha256::new();
    for path in paths {
        let name = path.strip_prefix(root()).unwrap().to_str().unwrap().replace('\\', "/");
        hash.update(format!("{name}\0"));
        hash.update(fs::read(&path).unwrap());
    }
    hex(&hash.finalize()[..16])
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, paths);
        } else if path.extension().is_some_and(|extension| ["csv", "rs", "txt"].iter().any(|kind| extension == *kind)) {
            paths.push(path);
        }
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
