//! ASQ: five items of yes and no on suicide, for clinics that ask it.
//! It never lets a "no" to the first four close the fifth.
//! Read next: `cssrs.rs`.

use super::instrument::{About, Ask, Instrument, Item, Missing, Verification, band, flagged, from};
use crate::intake::Risk;
use crate::logic::{YesNo, any_of};

/// Wished to be dead, past few weeks.
pub(crate) static ASQ_DEAD: YesNo = YesNo::new("asq_item1", prose!("ASQ item 1: wished to be dead"), Risk::Up);
/// Others better off, past few weeks.
pub(crate) static ASQ_BETTER_OFF: YesNo = YesNo::new("asq_item2", prose!("ASQ item 2: family better off"), Risk::Up);
/// Thoughts of killing self, past week.
pub(crate) static ASQ_THOUGHTS: YesNo =
    YesNo::new("asq_item3", prose!("ASQ item 3: thoughts of killing self"), Risk::Up);
/// Ever attempted.
pub(crate) static ASQ_ATTEMPT: YesNo = YesNo::new("asq_item4", prose!("ASQ item 4: ever attempted suicide"), Risk::Up);
/// Thoughts right now.
pub(crate) static ASQ_NOW: YesNo = YesNo::new("asq_item5", prose!("ASQ item 5: thoughts right now"), Risk::Up);

/// The items, in their own order.
pub(crate) static ASQ_ITEMS: &[Item] = &[
    flagged(&ASQ_DEAD.0, "", ASQ_DEAD.is_yes()),
    flagged(&ASQ_BETTER_OFF.0, "", ASQ_BETTER_OFF.is_yes()),
    flagged(&ASQ_THOUGHTS.0, "", ASQ_THOUGHTS.is_yes()),
    flagged(&ASQ_ATTEMPT.0, "", ASQ_ATTEMPT.is_yes()),
    flagged(&ASQ_NOW.0, "", ASQ_NOW.is_yes()),
];

/// The ASQ. A yes to item 5 is acute whatever the rest says.
pub static ASQ: Instrument = Instrument {
    id: "asq",
    items: ASQ_ITEMS,
    total: None,
    bands: &[
        band("negative"),
        from(
            "non_acute_positive",
            any_of(&[
                ASQ_DEAD.is_yes(),
                ASQ_BETTER_OFF.is_yes(),
                ASQ_THOUGHTS.is_yes(),
                ASQ_ATTEMPT.is_yes(),
                ASQ_NOW.is_yes(),
            ]),
        ),
        from("acute_positive", ASQ_NOW.is_yes()),
    ],
    marks: &[],
    ask: Ask::OnRequest,
    about: ABOUT,
};

const ABOUT: About = About {
    name: prose!("Ask Suicide-Screening Questions"),
    window: prose!("past few weeks, past week, ever, now"),
    validated: prose!("Validated in its exact wording only."),
    missing: Missing {
        published: prose!(
            "A refusal counts as positive (recall); here a blank or refused item is an open item with same-day contact."
        ),
        verified: Verification::Recall,
    },
    loinc: prose!("no panel or item code; 93373-9 is the C-SSRS, not the ASQ"),
    loinc_verified: Verification::Verified,
    licence: prose!("National Institute of Mental Health: public domain, unchanged"),
    licence_verified: Verification::Secondary,
    published: prose!("nimh.nih.gov, ASQ toolkit"),
    references: prose!("Horowitz 2012 (Arch Pediatr Adolesc Med 166:1170); Horowitz 2020 (Psychosomatics 61:713)"),
};
