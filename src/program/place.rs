//! Where the patient is, compared with the licences that the program names.
//! It never reads a place it does not know as a licensed one.
//! Read next: `../report/administrative.rs`.

use super::clinicians::Clinician;
use super::jurisdiction::Jurisdiction;
use super::read::Program;

/// Why this program cannot serve a patient at a place; it has no level, and nobody overrides it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    /// Nobody who is named is licensed there.
    NotLicensedThere,
    /// The law on medical devices there asks for a conformity reference, and the program has none.
    NoConformityThere,
}

/// A place as the form or the patient gives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// A jurisdiction.
    At(Jurisdiction),
    /// None of those that the form offers.
    Elsewhere,
}

/// The place that was given: a code, `elsewhere`, or in a US service a state by its two letters or its name.
#[must_use]
pub fn place_of(program: &Program, given: &str) -> Option<Place> {
    let text = given.trim();
    if text == "elsewhere" {
        return Some(Place::Elsewhere);
    }
    let known = |code: String| Jurisdiction::read(&code).map(Place::At);
    if !program.jurisdiction.in_us() || text.contains('-') {
        return known(text.to_ascii_uppercase());
    }
    let letters = known(format!("US-{}", text.to_ascii_uppercase()));
    // WHY: two letters are a state wherever there is one, so `CA` is California; other countries may be given too.
    letters.or_else(|| known(format!("US-{}", state_named(text)?))).or_else(|| known(text.to_owned()))
}

/// Whether the program cannot serve a patient there.
///
/// Where the program names somebody who prescribes, a licence of theirs has to cover the place.
#[must_use]
pub fn stop_at(program: &Program, place: &Place) -> Option<Stop> {
    let Place::At(at) = place else {
        return Some(Stop::NotLicensedThere);
    };
    let covers = |person: &&Clinician| person.licensed_in.iter().any(|licence| licence.covers(at));
    if !licensed(program).any(|person| covers(&person)) {
        return Some(Stop::NotLicensedThere);
    }
    (at.needs_conformity() && program.conformity.is_none()).then_some(Stop::NoConformityThere)
}

/// Those whose licence counts: all who prescribe, or everybody where nobody is named as prescribing.
fn licensed(program: &Program) -> impl Iterator<Item = &Clinician> {
    let prescribers = program.clinicians.iter().any(|person| person.prescribes);
    program.clinicians.iter().filter(move |person| person.prescribes || !prescribers)
}

/// Every place at which somebody whose licence counts is licensed, once each.
#[must_use]
pub fn places(program: &Program) -> Vec<String> {
    let mut codes: Vec<String> = Vec::new();
    for licence in licensed(program).flat_map(|person| &person.licensed_in) {
        if !codes.iter().any(|code| code == licence.code()) {
            codes.push(licence.code().to_owned());
        }
    }
    codes
}

/// The two letters of a state, the district or a territory of the US.
fn state_named(text: &str) -> Option<&'static str> {
    NAMES
        .split(',')
        .find_map(|pair| pair.split_once(' ').filter(|(_, name)| name.eq_ignore_ascii_case(text)))
        .map(|(code, _)| code)
}

const NAMES: &str = "AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,\
DE Delaware,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,\
LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,\
NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,\
OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,\
TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming,\
DC District of Columbia,DC Washington DC,AS American Samoa,GU Guam,MP Northern Mariana Islands,PR Puerto Rico,\
VI US Virgin Islands";
