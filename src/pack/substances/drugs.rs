//! Stimulants, opioids, kratom, psychedelics and other drugs outside care, and ayahuasca as an MAOI.
//! It never counts a medicine taken as prescribed, nor nicotine or caffeine.
//! Read next: `discordances.rs`.

use super::questions::{
    DRUGS, Drugs, IBOGAINE_WHEN, KRATOM_REGULAR, KRATOM_WHEN, OPIOIDS_WHEN, OTHER_DRUGS_WHEN, PSYCHEDELICS_WHEN,
    STIMULANTS_WHEN,
};
use crate::intake::ClassSet;
use crate::logic::{any_of, criterion};
use crate::medicines::class;
use crate::pack::medicines::MEDICINES;
use crate::pack::medicines::criteria::MAOI_TAKEN;
use crate::pack::rule::{Contact, Level, Levels, Rule, RuleKind};
use crate::pack::source::{Followed, Position, cite};
use crate::pack::thresholds::{DRUG_MONTH, IBOGAINE_3_MONTHS, STIMULANT_YEAR};
use crate::pack::{sources, steps};

static STIMULANTS_LISTED: ClassSet = class::STIMULANT_ILLICIT.union(class::STIMULANT_ILLICIT_SEROTONERGIC);
static OPIOIDS_LISTED: ClassSet = class::OPIOID_ILLICIT.union(class::OXYBATE_ILLICIT).union(class::DIAMORPHINE);
static PSYCHEDELICS_LISTED: ClassSet = class::PSYCHEDELIC_SEROTONERGIC.union(class::PSYCHEDELIC_OTHER);
static IBOGAINE_LISTED: ClassSet = class::PSYCHEDELIC_QT;
static OTHER_LISTED: ClassSet = class::PHENIBUT.union(class::KAVA_NITROUS_OXIDE_OR_SOLVENT);

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "substances.stimulants-month",
        title: prose!("Cocaine, methamphetamine, MDMA or a stimulant not prescribed in the last month"),
        when: any_of(&[STIMULANTS_WHEN.within(&DRUG_MONTH), MEDICINES.in_class(&STIMULANTS_LISTED)]),
        levels: Levels::clinic_home(Level::Defer, Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Wait; take a drug screen and the pressure; agree on a first session outside the window."),
        why: prose!("These raise pressure and pulse, and ketamine raises them further."),
        limits: prose!(
            "One clinic's month and a comment of an anaesthetist; no label or guideline carries the stop at home, and a named clinician's signature is needed."
        ),
        citations: &[
            cite(&sources::SUD_ONE_MONTH_CRTCE),
            cite(&sources::CUANSCHUTZ_STIMULANT_ILLICIT),
            cite(&sources::NONPRESCRIBED_4_WEEKS_ORAL),
            cite(&sources::UTOX_POSITIVE_EXCLUDED),
            cite(&sources::PRACTICE),
        ],
        positions: &[],
        steps: &[&steps::DRUG_INTERVAL, &steps::URINE_DRUG_SCREEN],
        review_due: "2027-05-21",
    },
    Rule {
        id: "substances.stimulants-12-months",
        title: prose!("Cocaine, methamphetamine, MDMA or a stimulant not prescribed in the last 12 months"),
        when: STIMULANTS_WHEN.within(&STIMULANT_YEAR),
        levels: Levels::everywhere(Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask how often and why; assess for a disorder and for harm to the heart."),
        why: prose!("Use in the last year may come back, and it may have harmed the heart."),
        limits: prose!("The window of 12 months is ours."),
        citations: &[
            cite(&sources::SUD_ONE_MONTH_CRTCE),
            cite(&sources::SPR_US_ABUSE_ASSESS),
            cite(&sources::PRACTICE),
        ],
        positions: &[],
        steps: &[&steps::SUBSTANCE_HISTORY],
        review_due: "2027-05-21",
    },
    Rule {
        id: "substances.opioids-month",
        title: prose!("Heroin, fentanyl, another opioid not prescribed, or GHB in the last month"),
        when: any_of(&[OPIOIDS_WHEN.within(&DRUG_MONTH), MEDICINES.in_class(&OPIOIDS_LISTED)]),
        levels: Levels::clinic_home(Level::Defer, Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Wait; assess for a disorder; ask about rescue naloxone."),
        why: prose!("With ketamine these may end in deep sedation and stop the breath."),
        limits: prose!(
            "Sources speak of any illicit drug within a month; GHB is put beside opioids by us. At home no label or guideline carries the stop with this window; a named clinician's signature is needed."
        ),
        citations: &[
            cite(&sources::SUD_ONE_MONTH_CRTCE),
            cite(&sources::KETAMINE_PCP_ONCE_A_YEAR),
            cite(&sources::KET_US_IX_CNS_DEPRESSANTS),
            cite(&sources::CONCURRENT_OPIOIDS_HOME),
            cite(&sources::PRACTICE),
        ],
        positions: &[],
        steps: &[&steps::DRUG_INTERVAL, &steps::SUBSTANCE_HISTORY, &steps::URINE_DRUG_SCREEN],
        review_due: "2027-05-21",
    },
    Rule {
        id: "substances.kratom-regular",
        title: prose!("Kratom, 7-OH or tianeptine on 2 or more days in a usual week"),
        when: KRATOM_REGULAR.is_yes(),
        levels: Levels::clinic_home(Level::Review, Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Treat it as a regular opioid: dose, withdrawal, sedation; not at home."),
        why: prose!("They act on opioid receptors, and most drug screens do not show them."),
        limits: prose!(
            "That they count as opioids is our reading of the medicine classes; label text on opioids applied."
        ),
        citations: &[
            cite(&sources::PRACTICE),
            cite(&sources::KET_US_IX_CNS_DEPRESSANTS),
            cite(&sources::SPR_US_IX_CNS_DEPRESSANTS),
            cite(&sources::CONCURRENT_OPIOIDS_HOME),
        ],
        positions: &[],
        steps: &[&steps::SUBSTANCE_HISTORY],
        review_due: "2027-05-21",
    },
    Rule {
        id: "substances.kratom-month",
        title: prose!("Kratom, 7-OH or tianeptine in the last month"),
        when: KRATOM_WHEN.within(&DRUG_MONTH),
        levels: Levels::clinic_home(Level::Review, Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask how much and how often, and about withdrawal."),
        why: prose!("They act on opioid receptors and add to sedation."),
        limits: prose!(
            "That they count as opioids is our reading of the medicine classes; label text on opioids applied."
        ),
        citations: &[
            cite(&sources::PRACTICE),
            cite(&sources::KET_US_IX_CNS_DEPRESSANTS),
            cite(&sources::SPR_US_IX_CNS_DEPRESSANTS),
        ],
        positions: &[],
        steps: &[&steps::SUBSTANCE_HISTORY],
        review_due: "2027-05-21",
    },
    Rule {
        id: "substances.psychedelics-month",
        title: prose!("Psilocybin, LSD or mescaline in the last month"),
        when: any_of(&[PSYCHEDELICS_WHEN.within(&DRUG_MONTH), MEDICINES.in_class(&PSYCHEDELICS_LISTED)]),
        levels: Levels::everywhere(Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask what it did to mood and sleep; let the effect settle before judging mood."),
        why: prose!("A recent experience clouds the picture and may have touched a psychosis or mania."),
        limits: prose!("An exclusion of one trial in intensive care, applied to all settings."),
        citations: &[cite(&sources::CANNABIS_MONTH_ICU), cite(&sources::NONPRESCRIBED_4_WEEKS_ORAL)],
        positions: &[],
        steps: &[&steps::DRUG_INTERVAL],
        review_due: "2027-05-21",
    },
    Rule {
        id: "substances.psychedelics",
        title: prose!("Psilocybin, LSD or mescaline at any time"),
        when: DRUGS.includes(Drugs::PSYCHEDELICS),
        levels: Levels::everywhere(Level::Note),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask how it was, and what the patient expects now."),
        why: prose!("Earlier experiences shape expectation and fear in a session."),
        limits: prose!("No source gives a level to past use."),
        citations: &[cite(&sources::PRACTICE), cite(&sources::CANNABIS_MONTH_ICU)],
        positions: &[],
        steps: &[],
        review_due: "2027-05-21",
    },
    Rule {
        id: "substances.ibogaine",
        title: prose!("Ibogaine in the last 3 months"),
        when: any_of(&[IBOGAINE_WHEN.within(&IBOGAINE_3_MONTHS), MEDICINES.in_class(&IBOGAINE_LISTED)]),
        levels: Levels::everywhere(Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Obtain an ECG before booking; ask about fainting."),
        why: prose!("It lengthens the QT interval for weeks, and deaths are known."),
        limits: prose!("Practice: no label or guideline read for this pack carries it."),
        citations: &[cite(&sources::PRACTICE), cite(&sources::PROLONGED_QTC)],
        positions: &[],
        steps: &[&steps::ECG, &steps::DRUG_INTERVAL],
        review_due: "2027-05-21",
    },
    Rule {
        id: "substances.other-month",
        title: prose!("Phenibut, kava, nitrous oxide or solvents in the last month"),
        when: any_of(&[OTHER_DRUGS_WHEN.within(&DRUG_MONTH), MEDICINES.in_class(&OTHER_LISTED)]),
        levels: Levels::everywhere(Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask which, how much and how often; look at sedation, liver, nerves and withdrawal."),
        why: prose!("They add to sedation or harm liver, nerves or heart."),
        limits: prose!("Practice, from the medicine classes; which one it was, is not set apart."),
        citations: &[cite(&sources::PRACTICE), cite(&sources::SUD_ONE_MONTH_CRTCE)],
        positions: &[],
        steps: &[&steps::SUBSTANCE_HISTORY],
        review_due: "2027-05-21",
    },
    Rule {
        id: "substances.maoi-14-days",
        title: prose!("Ayahuasca or another MAOI in the last 14 days"),
        when: criterion(&MAOI_TAKEN),
        levels: Levels::clinic_home(Level::Review, Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!(
            "Reach the prescriber; plan closer measurement of pressure; with ayahuasca ask what else was taken."
        ),
        why: prose!("An MAOI may raise blood pressure further, above all with stimulants or food rich in tyramine."),
        limits: prose!(
            "Ayahuasca is not set apart from prescribed MAOIs. A stimulant or decongestant beside it is another rule."
        ),
        citations: &[
            cite(&sources::SPR_US_IX_MAOI),
            cite(&sources::MAOI_EXCLUDED_2_WEEKS),
            cite(&sources::MAOI_LUDWIG),
            cite(&sources::SPR_EU_IX_BP_RAISERS),
            cite(&sources::REMS_FORM_COMEDS),
            cite(&sources::FDA23_HOME_EXTRA_RISK),
        ],
        positions: &[
            Position {
                says: prose!("US label: monitor closely. A cohort: larger rise, no crisis."),
                citations: &[
                    cite(&sources::SPR_US_IX_MAOI),
                    cite(&sources::MAOI_LUDWIG),
                    cite(&sources::ANTIDEPRESSANT_TRANYLCYPROMINE_REVIEWED),
                ],
                followed: Followed::ByThePack,
            },
            Position {
                says: prose!(
                    "Trials and a clinic: not within 2 weeks; a compendium advises against isocarboxazid beside either."
                ),
                citations: &[cite(&sources::MAOI_EXCLUDED_2_WEEKS), cite(&sources::MERATIVE_ISOCARBOXAZID)],
                followed: Followed::ShownOnly,
            },
        ],
        steps: &[&steps::MAOI_PRESCRIBER],
        review_due: "2027-05-21",
    },
];
