//! C-SSRS screener: the items that are asked only where the clinic supplies the owner's wording.
//! It never asks the same thing twice: without that wording the pack's own questions stand for them.
//! Read next: `dast10.rs`; the bands stand in `../pack/scales/suicide.rs`, beside the questions they read.

use super::instrument::{About, Missing, Verification};
use crate::intake::Risk;
use crate::logic::YesNo;

/// Thoughts with some intent, past month.
pub(crate) static CSSRS_INTENT: YesNo =
    YesNo::new("cssrs_item4", prose!("C-SSRS item 4: thoughts with some intent, past month"), Risk::Up);
/// A plan with intent, past month.
pub(crate) static CSSRS_PLAN: YesNo =
    YesNo::new("cssrs_item5", prose!("C-SSRS item 5: plan with intent, past month"), Risk::Up);
/// Any act or preparation, ever.
pub(crate) static CSSRS_ACT: YesNo =
    YesNo::new("cssrs_item6", prose!("C-SSRS item 6: any suicidal act or preparation, ever"), Risk::Up);
/// The same, past 3 months.
pub(crate) static CSSRS_ACT_RECENT: YesNo =
    YesNo::new("cssrs_item6_recent", prose!("C-SSRS item 6: the same, past 3 months"), Risk::Up);

/// What is known of the screener.
pub(crate) const CSSRS_ABOUT: About = About {
    name: prose!("Columbia-Suicide Severity Rating Scale, screener (recent) with triage"),
    window: prose!("thoughts past month; acts ever and past 3 months"),
    validated: prose!("Validated in its exact wording only."),
    missing: Missing {
        published: prose!("No published rule; a blank item leaves open every tier it could raise."),
        verified: Verification::NotApplicable,
    },
    loinc: prose!("panel 93373-9; items 93246-7 to 93250-9, 93267-3, 93269-9"),
    loinc_verified: Verification::Verified,
    licence: prose!(
        "Research Foundation for Mental Hygiene, Columbia Lighthouse Project: free to use with terms; wording and notice must stay; electronic products ask first"
    ),
    licence_verified: Verification::Secondary,
    published: prose!("cssrs.columbia.edu"),
    references: prose!("Posner 2011 (Am J Psychiatry 168:1266); Bjureberg 2022 (Psychol Med 52:3904)"),
};
