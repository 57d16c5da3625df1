//! Words around a medicine: units, forms, how often, salts, and words that are no medicine although they look like one.
//! It never holds the name of a medicine.
//! Read next: `scope.rs`.

use super::everyday::is_listed;
use super::index::index;
use super::scope::{is_cue, is_one_of, is_some_of};

/// Units of a dose.
const UNITS: &str = " mg mgs milligram milligrams miligramos mcg ug mcgs microgram micrograms g gm gms gram grams gr ml mls cc iu unit units u meq mmol percent mgml mghr mcghr hr hrs h ";
/// What is counted.
const COUNTED: &str = " tab tablet pill cap capsule puff spray drop gtt patch patches dose piece gummy gummies injection shot pen ampule vial strip film lozenge sachet scoop cup glass glasses bottle spoon teaspoon tsp tbsp joint bag caplet softgel liquigel bar stick hit bump line inhaler nebulizer neb syrup solution suspension elixir liquid oil tincture tea powder cream gel ointment lotion foam shampoo suppository suppositories syringe implant iud ring pellet pastilla tableta capsula gotas parche comprimido ";
/// How often, in words that stand for nothing else.
const OFTEN: &str = " daily qd qday od bid bd tid tds qid qds qhs qam qpm hs nightly nocte mane prn po im iv sc sq sl subq weekly monthly biweekly qod qow everyday once twice thrice x times time morning mornings evening evenings night nights noon bedtime bed day days week weeks month months hour hours every each per a as needed need when if required max up to sometimes occasionally occasional rarely often usually mostly now then while cada dia noche diario diaria am pm breakfast lunch dinner supper meals meal food q ";
/// Forms, salts and release suffixes, and words between a name and its dose.
const FILLERS: &str = " xr er cr sr la xl dr cd odt ir ec hfa xt sa tr ds mr diskus flexpen kwikpen respimat ellipta handihaler intensol wafer sublingual oral nasal topical transdermal rectal vaginal buccal eye eyes ear ears inhaled injectable extended release delayed long acting slow immediate sustained modified chewable dispersible generic brand name hydrochloride hcl hci hydrobromide hbr carbonate bicarbonate sodium sulfate sulphate succinate tartrate bitartrate besylate mesylate fumarate maleate citrate acetate potassium calcium phosphate nitrate gluconate glycinate oxide bromide chloride dipropionate propionate furoate valerate medoxomil cilexetil disoproxil axetil mofetil dimesylate esylate tosylate edisylate hyclate retard monohydrate dihydrate anhydrous magnesium zinc clorhidrato sulfato the of for my i im ive is it its at in on with w by mouth take takes taking taken took use uses using used takin also and plus y con para por me this that these those some any other others another more about around approximately approx just only currently still since started start prescribed rx otc counter over strength low high dose doses dosage half quarter one two three four five six seven eight ten pain sleep sleeping anxiety depression adhd panic ptsd migraine migraines nausea asthma reflux flying flights travel blood pressure bp cholesterol allergies allergy heart thyroid diabetes pill pills med meds medicine medicines medication medications supplement supplements vitamin vitamins doctor dr year years ago old maintenance rescue extra regular new name no not from to be have has had get got they she he his her we our you your but or so do does did am are was were all been will would can could may might because after before during until under down left right yes very really here there again most much little bit lot ";

/// Words that are close to a name and stand in ordinary sentences; written by the build from `everyday.txt`.
pub(super) static EVERYDAY: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/everyday.bin"));

/// Whether it is a unit of a dose.
pub(super) fn is_unit(word: &str) -> bool {
    is_one_of(word, UNITS)
}

/// Whether it is a form, or what is counted of it.
pub(super) fn is_counted(word: &str) -> bool {
    is_some_of(word, COUNTED)
}

/// Whether it says how often.
pub(super) fn is_often(word: &str) -> bool {
    is_one_of(word, OFTEN)
}

/// Whether it is a word that stands beside names of medicines, and is none.
pub(super) fn is_filler(word: &str) -> bool {
    is_unit(word) || is_counted(word) || is_often(word) || is_one_of(word, FILLERS)
}

/// Whether it is an ordinary word that must not be taken for a misspelt name.
pub(super) fn is_everyday(word: &str) -> bool {
    is_filler(word) || is_cue(word) || is_listed(word, &index().everyday)
}

/// Words for taking something.
pub(super) fn is_use(word: &str) -> bool {
    is_one_of(
        word,
        " take takes taking took use uses using used smoke smokes smoking drink drinks drinking snort eat eats pop popping inject on do doing need needs chew vape vaping prescribed microdose microdosing ",
    )
}
