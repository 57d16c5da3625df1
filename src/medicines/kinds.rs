//! Kinds of medicines that change what the words around a name say: for allergies, for weeks, through the skin.
//! It never says what a medicine is for.
//! Read next: `recognise.rs`, its user.

use super::class;
use super::scope::has;
use crate::intake::{Candidate, ClassSet, Daily};

/// Injections and implants that act for weeks, whose ingredient is also taken by mouth.
pub(super) const DEPOT_BRANDS: &str = "sublocade|brixadi|buvidal|probuphine";

/// Whether it acts for weeks.
pub(super) fn is_depot(candidate: &Candidate) -> bool {
    candidate.classes.meets(class::ANTIPSYCHOTIC_LAI) || candidate.name.ends_with("injectable")
}

/// Classes that are taken for allergies: "zyrtec allergy" is no allergy to it.
pub(super) const FOR_ALLERGIES: ClassSet = class::ANTIHISTAMINE_NONSEDATING
    .union(class::SEDATING_ANTIHISTAMINE)
    .union(class::ANTIHISTAMINE_NASAL)
    .union(class::LEUKOTRIENE_MODIFIER)
    .union(class::CORTICOSTEROID_INHALED)
    .union(class::SYMPATHOMIMETIC_DECONGESTANT)
    .union(class::NASAL_DECONGESTANT)
    .union(class::EPINEPHRINE_EMERGENCY);

/// Classes that are taken from somebody else's supply.
pub(super) const SHARED: ClassSet = SHORT
    .union(class::OPIOID_FULL_AGONIST)
    .union(class::OPIOID_PARTIAL_AGONIST)
    .union(class::OPIOID_ATYPICAL_SEROTONERGIC)
    .union(class::PSYCHOSTIMULANT)
    .union(class::CANNABINOID)
    .union(class::NMDA_ANTAGONIST)
    .union(class::BARBITURATE);

/// Classes that act for a day at most.
const SHORT: ClassSet = class::BENZODIAZEPINE.union(class::Z_DRUG);
/// Less often than regular.
pub(super) const ONCE_A_WEEK: &str = "once a week|once weekly|1 x week|1 x a week";

/// Whether it acts for a day at most.
pub(super) fn is_short(candidate: &Candidate) -> bool {
    candidate.classes.meets(SHORT)
}

/// Classes that act on the whole body through the skin, or from the eye, and the drops that stand for glaucoma.
const THROUGH_THE_SKIN: ClassSet = class::ANDROGEN
    .union(class::ESTROGEN)
    .union(class::HORMONE_OTHER)
    .union(class::HORMONAL_CONTRACEPTIVE)
    .union(class::NITRATE_ANTIANGINAL)
    .union(class::OPIOID_FULL_AGONIST)
    .union(class::OPIOID_PARTIAL_AGONIST)
    .union(class::NMDA_ANTAGONIST)
    .union(class::CANNABINOID)
    .union(class::BLADDER_ANTIMUSCARINIC)
    .union(class::CENTRAL_ALPHA2_AGONIST)
    .union(class::BENZODIAZEPINE)
    .union(class::BETA_BLOCKER)
    .union(class::GLAUCOMA_MEDICINE)
    .union(class::GLAUCOMA_CUE);

/// Whether the words say that it is put on the skin, or into an eye or ear.
pub(super) fn is_on_the_skin(before: &str, after: &str) -> bool {
    const FORMS: &str = "cream|gel|ointment|lotion|shampoo|foam|eye drops|eye drop|eyedrops|ear drops|drops in eyes|drops for eyes|topical|topically|ophthalmic|otic|nail lacquer|body wash|face wash";
    has(&format!("{before} {after}"), FORMS)
}

/// The candidate with its daily dose; on the skin it is in no class that acts on the whole body.
/// An antipsychotic that is injected is what the brands for injection are.
pub(super) fn taken(mut candidate: Candidate, daily: Option<Daily>, lowered: bool, injected: bool) -> Candidate {
    if injected && candidate.classes.meets(class::ANTIPSYCHOTIC) {
        candidate.classes = candidate.classes.union(class::ANTIPSYCHOTIC_LAI);
    }
    if lowered && !candidate.classes.meets(THROUGH_THE_SKIN) {
        candidate.classes = ClassSet::EMPTY;
        for (_, classes) in &mut candidate.parts {
            *classes = ClassSet::EMPTY;
        }
    }
    if candidate.parts.len() == 1 {
        // WHY: what is given once a month is no dose of a day.
        candidate.daily = daily.filter(|_| !is_depot(&candidate));
    }
    candidate
}
