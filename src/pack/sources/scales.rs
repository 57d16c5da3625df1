//! Published scales: what their scores stand for.
//! It never holds a sentence copied from a scale.
//! Read next: `work_up.rs`.

use crate::pack::rule::Setting;
use crate::pack::source::{Source, Strength, Verified};

/// Bush 1998 (Arch Intern Med 158:1789); Bradley 2003; limits as in LOINC 75626-2.
pub(crate) static INSTRUMENT_AUDIT_C: Source = Source {
    id: "instrument-audit-c",
    fact: prose!(
        "AUDIT-C: positive from 4 points in men and 3 in women; sensitivity and specificity about 80 to 87 %."
    ),
    section: prose!("Bush 1998 (Arch Intern Med 158:1789); Bradley 2003; limits as in LOINC 75626-2"),
    strength: Strength::Evidence,
    jurisdiction: "international",
    about: Setting::ALL,
    verified: Verified::Once,
};

/// Skinner 1982 (Addict Behav 7:363); limits as in LOINC 82667-7.
pub(crate) static INSTRUMENT_DAST10: Source = Source {
    id: "instrument-dast10",
    fact: prose!("DAST-10: from 3 points further assessment; 6 to 8 substantial, 9 and 10 severe."),
    section: prose!("Skinner 1982 (Addict Behav 7:363); limits as in LOINC 82667-7"),
    strength: Strength::Evidence,
    jurisdiction: "international",
    about: Setting::ALL,
    verified: Verified::Once,
};

/// Altman 1997 (Biol Psychiatry 42:948), from a summary.
pub(crate) static INSTRUMENT_ASRM: Source = Source {
    id: "instrument-asrm",
    fact: prose!("ASRM: from 6 points possible mania or hypomania (85.5 % and 87.3 %)."),
    section: prose!("Altman 1997 (Biol Psychiatry 42:948), from a summary"),
    strength: Strength::Evidence,
    jurisdiction: "international",
    about: Setting::ALL,
    verified: Verified::Once,
};

/// Hirschfeld 2000 (Am J Psychiatry 157:1873); LOINC 85102-2.
pub(crate) static INSTRUMENT_MDQ: Source = Source {
    id: "instrument-mdq",
    fact: prose!("MDQ: positive with 7 items, several together and a moderate or serious problem (73 % and 90 %)."),
    section: prose!("Hirschfeld 2000 (Am J Psychiatry 157:1873); LOINC 85102-2"),
    strength: Strength::Evidence,
    jurisdiction: "international",
    about: Setting::ALL,
    verified: Verified::Once,
};

/// Horowitz 2012 (Arch Pediatr Adolesc Med 166:1170), toolkit of the NIMH as quoted by others.
pub(crate) static INSTRUMENT_ASQ: Source = Source {
    id: "instrument-asq",
    fact: prose!("ASQ: a yes to item 5 is acutely positive and needs help on the spot."),
    section: prose!("Horowitz 2012 (Arch Pediatr Adolesc Med 166:1170), toolkit of the NIMH as quoted by others"),
    strength: Strength::Evidence,
    jurisdiction: "international",
    about: Setting::ALL,
    verified: Verified::Once,
};

/// VA counselling cut.
pub(crate) static N3: Source = Source {
    id: "n3",
    fact: prose!("VA: from an AUDIT-C of 5 on, everybody gets brief counselling; from 8 on the risk is high."),
    section: prose!("hepatitis.va.gov, AUDIT-C, as of March 2021; the stored page lost its signs of comparison"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "US",
    about: Setting::ALL,
    verified: Verified::Once,
};
