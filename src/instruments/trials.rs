//! Minimum daily doses of antidepressants, by ingredient, and by form where forms differ.
//! It never recognises a name: it takes the ingredients that the recogniser of medicines read.
//! Read next: `../pack/treatments.rs`.
//!
//! Source: MGH-ATRQ minimum doses as transcribed from the COMP006 trial form; one source, verified as that transcription.
//! Some lists use other doses: fluvoxamine 100, vilazodone 20, venlafaxine 75, duloxetine 40, bupropion 150 mg (recall).
//! A recording aid, no dosing advice.

use crate::intake::{Entry, MinimumDose, Status};

/// A medicine with its minimum dose.
#[derive(Debug)]
pub struct MinimumRow {
    /// Name and dose, tenths of a milligram a day.
    pub dose: MinimumDose,
    /// The ingredient.
    pub ingredient: &'static str,
    /// Words of which one must be said; none: the row of the ingredient where no form is said.
    pub forms: &'static [&'static str],
}

const fn row(name: &'static str, least: i64, most: i64) -> MinimumRow {
    MinimumRow { dose: MinimumDose { name, least, most }, ingredient: name, forms: &[] }
}

const fn formed(name: &'static str, dose: i64, ingredient: &'static str, forms: &'static [&'static str]) -> MinimumRow {
    MinimumRow { dose: MinimumDose { name, least: dose, most: dose }, ingredient, forms }
}

/// By name. Of paroxetine without its form the minimum lies between that of two; of selegiline only the patch counts.
pub static MINIMUM_DOSES: &[MinimumRow] = &[
    row("citalopram", 200, 200),
    row("escitalopram", 100, 100),
    row("fluoxetine", 200, 200),
    row("fluvoxamine", 500, 500),
    row("paroxetine", 200, 250),
    formed("paroxetine CR", 250, "paroxetine", &["cr", "er", "controlled", "extended"]),
    row("sertraline", 500, 500),
    row("vilazodone", 400, 400),
    row("vortioxetine", 100, 100),
    row("trazodone", 3000, 3000),
    row("nefazodone", 3000, 3000),
    row("venlafaxine", 1500, 1500),
    row("desvenlafaxine", 500, 500),
    row("duloxetine", 600, 600),
    row("levomilnacipran", 400, 400),
    row("milnacipran", 1000, 1000),
    row("bupropion", 3000, 3000),
    row("mirtazapine", 150, 150),
    row("mianserin", 300, 300),
    row("agomelatine", 250, 250),
    row("reboxetine", 40, 40),
    row("tianeptine", 375, 375),
    row("amitriptyline", 1500, 1500),
    row("clomipramine", 1500, 1500),
    row("desipramine", 1500, 1500),
    row("doxepin", 1500, 1500),
    row("imipramine", 1500, 1500),
    row("maprotiline", 1500, 1500),
    row("nortriptyline", 750, 750),
    row("protriptyline", 300, 300),
    row("trimipramine", 1500, 1500),
    row("amoxapine", 1500, 1500),
    row("isocarboxazid", 300, 300),
    row("phenelzine", 450, 450),
    row("tranylcypromine", 300, 300),
    formed("selegiline patch", 60, "selegiline", &["patch", "patches", "emsam", "transdermal"]),
    row("moclobemide", 3000, 3000),
];

/// The rows that a typed name may be; none where it names several medicines, or may be one without a row.
#[must_use]
pub fn minimum_doses(typed: &str, entries: &[Entry]) -> Vec<MinimumDose> {
    // A course may be long over: only what somebody else took is none of the patient's.
    let [entry] = entries else { return Vec::new() };
    if entry.status == Status::SomeoneElse {
        return Vec::new();
    }
    let says = |form: &&str| {
        typed.split(|sign: char| !sign.is_ascii_alphanumeric()).any(|word| word.eq_ignore_ascii_case(form))
    };
    let mut doses = Vec::new();
    for ingredient in entry.candidates.iter().map(|candidate| candidate.name.as_str()) {
        let of_it = || MINIMUM_DOSES.iter().filter(|row| row.ingredient == ingredient);
        let formed = of_it().find(|row| row.forms.iter().any(&says));
        let Some(row) = formed.or_else(|| of_it().find(|row| row.forms.is_empty())) else {
            return Vec::new();
        };
        doses.push(row.dose);
    }
    doses
}
