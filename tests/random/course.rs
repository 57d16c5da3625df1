//! Random courses of antidepressants, and names of medicines that the release reads.
//! It never draws a course without a part that matters to some test.
//! Read next: `request.rs`.

use super::Tape;
use serde_json::{Value, json};

/// A course that counts.
pub(super) fn full_trial(medicine: &str, dose: i64) -> Value {
    json!({ "medicine": medicine, "dose": dose, "weeks": "8_or_more", "episode": "this", "helped": "not_at_all" })
}

/// Courses with parts around the limits, not known, blank or odd; mostly closed.
pub(super) fn random_trials(tape: &mut Tape) -> Value {
    if tape.chance(1, 4) {
        let unknown = |mut trial: Value| {
            trial["dose"] = json!("not_known");
            trial
        };
        return json!([unknown(full_trial("Zoloft", 1)), full_trial("bupropion", 300), "none"]);
    }
    let mut items: Vec<Value> = (0..tape.pick(4)).map(|_| random_trial(tape)).collect();
    if tape.chance(3, 4) {
        items.push(json!(tape.choose(&["none", "none", "none", "unsure", "declined", ""])));
    }
    json!(items)
}

fn random_trial(tape: &mut Tape) -> Value {
    let medicines = ["sertraline", "Zoloft", "paroxetine", "paxil cr", "tianeptine", "unheard of", "bupropion"];
    let mut trial = full_trial(tape.choose(&medicines), tape.choose(&[100, 300, 400]));
    let parts = json!({
        "dose": [1, 20, 22, 25, "25 mg", "37,5 mg", "37.4", 50, 299, 300, "0.3 g", "a lot", 0, -1, "not_known", "unsure", null, true, "12000 mg"],
        "weeks": ["under_4", "4_to_5", "6_to_7", "8_or_more", 3, 4, 5, 6, "6", "six", "not_known", "", 6000, -1, {}],
        "episode": ["this", "earlier", "not_known", "declined", "that", 1],
        "helped": ["not_at_all", "a_little", "about_half", "a_lot", "unsure", "declined_visit", false],
        "now": ["yes", "no", "maybe"],
    });
    for (part, values) in parts.as_object().unwrap() {
        if tape.chance(1, 3) {
            trial[part] = tape.choose(values.as_array().unwrap());
        }
    }
    if tape.chance(1, 8) { json!(tape.choose(&medicines)) } else { trial }
}
/// Names that the recogniser of this release reads, near and far.
pub(super) const REAL_MEDICINES: &[&str] = &[
    "xanax",
    "lorazepam 1 mg daily",
    "ativan 2 mg prn",
    "klonipin",
    "sertraline 50 mg daily",
    "lithium",
    "percocet 5/325",
    "oxycodone 5 mg bid",
    "naltrexone 50 mg daily",
    "stopped zoloft in 2019",
    "adderall",
    "phenelzine",
    "xyzzyplugh",
    "gabapentin 300 mg tid",
    "my wife takes xanax",
    "lisinopril 10 mg daily",
    "ketoconazole",
    "phenobarbital nightly",
    "lorazepam 2 mg bid",
    "lorazepam 3 mg daily",
    "naltrexone 4.5 mg daily",
    "vivitrol",
    "seroquel 300 mg daily",
    "risperidone 2 mg daily",
    "benadryl",
    "lamotrigine 100 mg daily",
    "valproate",
    "grapefruit",
    "ozempic",
    "metformin",
    "glipizide",
    "donepezil",
    "midodrine",
    "morphine 15 mg bid",
    "codeine prn",
    "pregabalin 75 mg bid",
    "baclofen 10 mg tid",
    "xyrem 4.5 g nightly",
    "methergine",
    "ergotamine daily",
    "theophylline 300 mg bid",
    "tranylcypromine 40 mg daily",
    "methadone 40 mg daily",
    "zurzuvae 50 mg nightly",
    "fioricet",
    "carisoprodol 350 mg tid",
    "zolpidem 10 mg nightly",
    "leqembi",
    "clozapine 100 mg daily",
    "abilify maintena",
    "quetiapine 25 mg nightly",
    "memantine 10 mg bid",
    "amitriptyline 50 mg nightly",
    "clarithromycin",
    "ritonavir",
    "semaglutide weekly",
    "insulin glargine",
    "modafinil 200 mg daily",
    "phentermine",
    "sudafed",
    "bosentan",
    "warfarin",
    "levothyroxine 75 mcg daily",
    "liothyronine",
    "ibogaine",
    "spravato",
    "minoxidil 5 mg daily",
    "amlodipine",
    "hydrochlorothiazide",
    "metoprolol",
    "bupropion 300 mg daily",
    "tramadol 50 mg tid",
    "delsym",
    "kratom daily",
    "phenibut",
    "chloral hydrate",
    "meprobamate",
    "citalopram 40 mg daily",
    "ondansetron",
    "st johns wort",
    "psilocybin",
    "ghb",
    "trazodone 50 mg nightly",
    "hydroxyzine",
    "buprenorphine 8 mg daily",
    "propranolol",
];
