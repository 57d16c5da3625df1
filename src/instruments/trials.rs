//! Minimum daily doses of antidepressants, and the names under which patients know them.
//! It never corrects a name: what is not in the table, letter by letter, is not recognised.
//! Read next: `../pack/treatments.rs`.
//!
//! Source: MGH-ATRQ minimum doses as transcribed from the COMP006 trial form; one source, verified as that transcription.
//! Some lists use other doses: fluvoxamine 100, vilazodone 20, venlafaxine 75, duloxetine 40, bupropion 150 mg (recall).
//! A recording aid, no dosing advice.

use crate::intake::MinimumDose;

/// A medicine with its minimum dose and its other names.
#[derive(Debug)]
pub struct MinimumRow {
    /// Name and dose, tenths of a milligram a day.
    pub dose: MinimumDose,
    /// Brand names, in lower case.
    pub brands: &'static [&'static str],
}

const fn row(name: &'static str, least: i64, most: i64, brands: &'static [&'static str]) -> MinimumRow {
    MinimumRow { dose: MinimumDose { name, least, most }, brands }
}

/// By name. Of paroxetine without its form the minimum lies between that of two.
pub static MINIMUM_DOSES: &[MinimumRow] = &[
    row("citalopram", 200, 200, &["celexa", "cipramil"]),
    row("escitalopram", 100, 100, &["lexapro", "cipralex"]),
    row("fluoxetine", 200, 200, &["prozac", "sarafem", "rapiflux", "prozep", "oxactin"]),
    row("fluvoxamine", 500, 500, &["luvox", "luvox cr", "faverin"]),
    row("paroxetine", 200, 250, &["paxil", "pexeva", "seroxat"]),
    row("paroxetine CR", 250, 250, &["paroxetine er", "paxil cr"]),
    row("sertraline", 500, 500, &["zoloft", "lustral"]),
    row("vilazodone", 400, 400, &["viibryd"]),
    row("vortioxetine", 100, 100, &["trintellix", "brintellix"]),
    row("trazodone", 3000, 3000, &["desyrel", "oleptro", "raldesy", "molipaxin"]),
    row("nefazodone", 3000, 3000, &["serzone"]),
    row("venlafaxine", 1500, 1500, &["effexor", "effexor xr", "venlalic", "vensir", "venlablue"]),
    row("desvenlafaxine", 500, 500, &["pristiq", "khedezla"]),
    row("duloxetine", 600, 600, &["cymbalta", "drizalma sprinkle", "irenka", "yentreve", "drizalma"]),
    row("levomilnacipran", 400, 400, &["fetzima"]),
    row("milnacipran", 1000, 1000, &["savella"]),
    row(
        "bupropion",
        3000,
        3000,
        &[
            "wellbutrin",
            "wellbutrin sr",
            "wellbutrin xl",
            "zyban",
            "aplenzin",
            "forfivo xl",
            "budeprion",
            "voxra",
            "amfebutamone",
            "forfivo",
        ],
    ),
    row("mirtazapine", 150, 150, &["remeron", "remeronsoltab", "zispin"]),
    row("mianserin", 300, 300, &["tolvon"]),
    row("agomelatine", 250, 250, &["valdoxan"]),
    row("reboxetine", 40, 40, &["edronax"]),
    row("tianeptine", 375, 375, &["stablon", "coaxil"]),
    row("amitriptyline", 1500, 1500, &["elavil", "endep", "vanatrip", "triptafen"]),
    row("clomipramine", 1500, 1500, &["anafranil"]),
    row("desipramine", 1500, 1500, &["norpramin"]),
    row("doxepin", 1500, 1500, &["sinequan", "adapin"]),
    row("imipramine", 1500, 1500, &["tofranil", "tofranil-pm"]),
    row("maprotiline", 1500, 1500, &["ludiomil"]),
    row("nortriptyline", 750, 750, &["pamelor", "aventyl", "allegron"]),
    row("protriptyline", 300, 300, &["vivactil"]),
    row("trimipramine", 1500, 1500, &["surmontil"]),
    row("amoxapine", 1500, 1500, &["asendin"]),
    row("isocarboxazid", 300, 300, &["marplan"]),
    row("phenelzine", 450, 450, &["nardil"]),
    row("tranylcypromine", 300, 300, &["parnate"]),
    row("selegiline patch", 60, 60, &["emsam"]),
    row("moclobemide", 3000, 3000, &["manerix", "aurorix"]),
];

/// The readings of a typed name: the ingredient or a brand, in any case; none when it is not recognised.
#[must_use]
pub fn recognise(typed: &str) -> Vec<MinimumDose> {
    // WHY: the names are ASCII, and the tables of all other letters would cost the phone 12 kB.
    let says = |name: &str| name.eq_ignore_ascii_case(typed.trim());
    let is = |row: &&MinimumRow| says(row.dose.name) || row.brands.iter().any(|brand| says(brand));
    MINIMUM_DOSES.iter().filter(is).map(|row| row.dose).collect()
}
