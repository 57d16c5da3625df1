//! What the patient told us: question shapes, answers, units, dates, and reading them.
//! It never knows a question of the pack: the tables come as arguments.
//! Read next: `question.rs`, then `read.rs`.

mod aged;
mod answer;
mod class;
mod date;
mod given;
mod list;
mod medicine;
mod number;
mod pairs;
mod problem;
mod question;
mod read;
mod records;
mod trial;
mod unit;
mod value;
mod words;

pub use aged::aged;
pub use answer::{Answer, Missing, Values};
pub use class::ClassSet;
pub use date::{Days, date_text, days_since_1970, read_date, year_month_day};
pub use given::{Change, Given, GivenAnswer, GivenChange, GivenContext, GivenNotShown, LARGEST_INTEGER, Plain};
pub use medicine::{Candidate, Daily, Entry, How, Often, Recognise, Status, Typed};
pub use pairs::{Measures, body_mass};
pub use problem::{Code, Problem, did_you_mean, near_key, quoted};
pub use question::{Band, Choice, Domain, Kind, OptionRisk, OptionSet, Question, Risk, Unsure};
pub use read::{Intake, MOST_CHANGES, Row, Tables, read};
pub use trial::{
    Adequacy, MinimumDose, Part, TRIAL_PARTS, Tally, Trial, TrialTable, YesOrNo, adequate, adequate_or_not_known,
    taken_now,
};
pub use unit::{BareNumber, Spelling, Unit};
pub(crate) use value::refusal_code;
pub use value::{LONGEST_LIST, LONGEST_TEXT, RESERVED};
pub use words::answer_words;
