//! The sets of classes that several rules read.
//! It never names a medicine: which medicine is in a class stands in the data.
//! Read next: `criteria.rs`.

use crate::intake::ClassSet;
use crate::medicines::class;

pub(crate) static BENZODIAZEPINES: ClassSet = class::BENZODIAZEPINE;
pub(crate) static GABAPENTINOIDS: ClassSet = class::GABAPENTINOID;
pub(crate) static SLEEP_Z: ClassSet = class::Z_DRUG;
pub(crate) static SLEEP_MEDICINES: ClassSet = class::Z_DRUG.union(class::OREXIN_ANTAGONIST);
pub(crate) static OLD_SEDATIVES: ClassSet = class::SEDATIVE_OTHER;
pub(crate) static SEDATING: ClassSet = class::GABAPENTINOID
    .union(class::MUSCLE_RELAXANT)
    .union(class::SEDATING_ANTIHISTAMINE)
    .union(class::SEDATING_ANTIDEPRESSANT)
    .union(class::SEDATING_HERB);

/// Kratom, 7-OH and tianeptine act on opioid receptors and count.
pub(crate) static OPIOIDS: ClassSet = class::OPIOID_FULL_AGONIST
    .union(class::OPIOID_MIXED_AGONIST_ANTAGONIST)
    .union(class::OPIOID_ATYPICAL_SEROTONERGIC)
    .union(class::OPIOID_PARTIAL_AGONIST)
    .union(class::OPIOID_ILLICIT)
    .union(class::KRATOM_OPIOID)
    .union(class::OPIOID_RECEPTOR_SUPPLEMENT);
/// What an opioid must not meet unseen.
pub(crate) static OPIOID_PARTNERS: ClassSet =
    class::BENZODIAZEPINE.union(class::BARBITURATE).union(class::OXYBATE).union(class::OXYBATE_ILLICIT);
/// What matters in sleep apnoea.
pub(crate) static BREATH_DEPRESSANTS: ClassSet = OPIOIDS.union(OPIOID_PARTNERS);
/// Sedatives of any kind; medicines for sleep that act on melatonin are left out.
pub(crate) static SEDATIVES: ClassSet = BREATH_DEPRESSANTS
    .union(SEDATING)
    .union(class::Z_DRUG)
    .union(class::OREXIN_ANTAGONIST)
    .union(class::SEDATIVE_OTHER)
    .union(class::PHENIBUT)
    .union(class::NEUROSTEROID_ANTIDEPRESSANT)
    .union(class::KAVA_NITROUS_OXIDE_OR_SOLVENT)
    .union(class::SEDATING_ANTIPSYCHOTIC)
    .union(class::TCA);

pub(crate) static NALTREXONE_DOSED: ClassSet = class::NALTREXONE;
pub(crate) static NALTREXONE_ANY: ClassSet =
    class::NALTREXONE.union(class::LOW_DOSE_NALTREXONE).union(class::NALTREXONE_IN_FULL_DOSE);

pub(crate) static MAOIS: ClassSet = class::MAOI
    .union(class::MAOI_B)
    .union(class::MAOI_ANTIMICROBIAL)
    .union(class::S1P_MODULATOR_MAO)
    .union(class::AYAHUASCA);
pub(crate) static STRONG_PRESSORS: ClassSet = class::ANORECTIC_SYMPATHOMIMETIC
    .union(class::VASOPRESSOR)
    .union(class::VASOPRESSIN_ANALOG)
    .union(class::METHAMPHETAMINE);
pub(crate) static PRESSORS_BUT_MAOI: ClassSet = STRONG_PRESSORS
    .union(class::STIMULANT)
    .union(class::SYMPATHOMIMETIC_DECONGESTANT)
    .union(class::SYMPATHOMIMETIC_MIGRAINE)
    .union(class::SUPPLEMENT_ADRENERGIC);
pub(crate) static PRESSORS_WITH_READING: ClassSet = STRONG_PRESSORS.union(class::STIMULANT);
pub(crate) static MILD_PRESSORS: ClassSet = class::SYMPATHOMIMETIC_DECONGESTANT
    .union(class::SYMPATHOMIMETIC_MIGRAINE)
    .union(class::NASAL_DECONGESTANT)
    .union(class::ADHD_NONSTIMULANT)
    .union(class::SUPPLEMENT_ADRENERGIC);

pub(crate) static GLUTAMATE: ClassSet =
    class::MEMANTINE_OR_AMANTADINE.union(class::NMDA_ANTIDEPRESSANT_COMBO).union(class::NMDA_ANTITUBERCULAR);
pub(crate) static GLUTAMATE_MILD: ClassSet = class::LAMOTRIGINE
    .union(class::LITHIUM)
    .union(class::VALPROATE)
    .union(class::GLUTAMATE_MODULATOR)
    .union(class::DEXTROMETHORPHAN);
pub(crate) static CLOZAPINE_OR_INJECTION: ClassSet = class::ANTIPSYCHOTIC_CLOZAPINE.union(class::ANTIPSYCHOTIC_LAI);
pub(crate) static SEIZURE_THRESHOLD: ClassSet =
    class::BUPROPION.union(class::TRAMADOL).union(class::ANTIPSYCHOTIC_CLOZAPINE).union(class::XANTHINE);
pub(crate) static CYP_CHANGERS: ClassSet = class::CYP_INHIBITOR.union(class::CYP_INDUCER);
pub(crate) static SUGAR_LOWERING: ClassSet =
    class::INSULIN.union(class::SULFONYLUREA).union(class::SGLT2_INHIBITOR).union(class::AMYLIN_ANALOG);

// Medicines that lower blood pressure, one set for each kind that counts as one.

pub(crate) static PRESSURE_ACE: ClassSet = class::ACE_INHIBITOR;
pub(crate) static PRESSURE_ARB: ClassSet = class::ARB.union(class::ARNI);
pub(crate) static PRESSURE_OTHER: ClassSet = class::ANTIHYPERTENSIVE_OTHER;
pub(crate) static PRESSURE_BETA: ClassSet = class::BETA_BLOCKER_BY_MOUTH;
pub(crate) static PRESSURE_CALCIUM: ClassSet = class::CALCIUM_BLOCKER;
pub(crate) static PRESSURE_DIURETIC: ClassSet = class::DIURETIC;
pub(crate) static PRESSURE_ALDOSTERONE: ClassSet = class::ALDOSTERONE_ANTAGONIST;
pub(crate) static PRESSURE_ALPHA: ClassSet = class::ALPHA_BLOCKER;
pub(crate) static PRESSURE_CENTRAL: ClassSet = class::CENTRAL_PRESSURE_MEDICINE;
pub(crate) static VESSEL_WIDENERS: ClassSet = class::MINOXIDIL_OR_HYDRALAZINE;
pub(crate) static PRESSURE_LOWERING: ClassSet = PRESSURE_ACE
    .union(PRESSURE_ARB)
    .union(PRESSURE_OTHER)
    .union(PRESSURE_BETA)
    .union(PRESSURE_CALCIUM)
    .union(PRESSURE_DIURETIC)
    .union(PRESSURE_ALDOSTERONE)
    .union(PRESSURE_ALPHA)
    .union(PRESSURE_CENTRAL)
    .union(VESSEL_WIDENERS);
