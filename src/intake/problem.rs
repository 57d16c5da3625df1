//! Problems: what could not be read, where, what was expected, and what may have been meant.
//! It never applies a suggestion.
//! Read next: `read.rs`.

/// Something given that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Stable code.
    pub code: Code,
    /// Where in the request.
    pub path: String,
    /// What was expected, in words.
    pub expected: String,
    /// What was given, shortened.
    pub given: Option<String>,
    /// What it may have meant.
    pub suggestion: Option<String>,
}

macro_rules! codes {
    ($($(#[$doc:meta])* $variant:ident = $id:literal;)+) => {
        /// The stable code of a problem.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $($(#[$doc])* $variant,)+ }

        impl Code {
            /// Every code.
            pub const ALL: &'static [Code] = &[$(Code::$variant),+];

            /// The code as text.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Code::$variant => $id,)+ }
            }
        }
    };
}

codes! {
    /// A boolean was given; an unticked checkbox is silence, not "no".
    AnswerBoolean = "answer_boolean";
    /// `none` was given together with an option.
    AnswerContradictsNone = "answer_contradicts_none";
    /// The same question was given twice with different answers.
    AnswerGivenTwice = "answer_given_twice";
    /// A list with more entries than are read.
    AnswerListTooLong = "answer_list_too_long";
    /// A number outside what is possible.
    AnswerOutOfDomain = "answer_out_of_domain";
    /// A reserved word where it has no meaning.
    AnswerReservedWord = "answer_reserved_word";
    /// A number that needs its unit.
    AnswerUnitMissing = "answer_unit_missing";
    /// A unit that this number does not take.
    AnswerUnitWrong = "answer_unit_wrong";
    /// No option of the question.
    AnswerUnknownOption = "answer_unknown_option";
    /// The wrong kind of value.
    AnswerWrongType = "answer_wrong_type";
    /// Both numbers of a blood pressure in one.
    BloodPressureInOneNumber = "blood_pressure_in_one_number";
    /// A blood pressure that looks like kPa.
    BloodPressureKpaLike = "blood_pressure_kpa_like";
    /// The top number is not above the bottom number.
    BloodPressureSwapped = "blood_pressure_swapped";
    /// A weight and a height that nobody can have together.
    BodyMassImpossible = "body_mass_impossible";
    /// The last change of a question does not lead to its present answer.
    ChangeNotPresentAnswer = "change_not_present_answer";
    /// More changes than are read.
    ChangesTooMany = "changes_too_many";
    /// A date after today.
    DateInFuture = "date_in_future";
    /// No date.
    DateUnreadable = "date_unreadable";
    /// A number beyond what JavaScript holds exactly.
    IntegerTooLarge = "integer_too_large";
    /// The intake id is not 16 to 64 of the allowed characters.
    IntakeIdInvalid = "intake_id_invalid";
    /// Something that is no plain data.
    NotPlainData = "not_plain_data";
    /// A question that is not asked in this setting.
    QuestionNotInSetting = "question_not_in_setting";
    /// No question of the pack.
    QuestionUnknown = "question_unknown";
    /// The request as a whole is no plain data.
    RequestUnreadable = "request_unreadable";
    /// A request of another schema.
    SchemaUnknown = "schema_unknown";
    /// A text longer than is read.
    TextTooLong = "text_too_long";
    /// `today` is no date.
    TodayUnreadable = "today_unreadable";
    /// More values than are read.
    TooManyValues = "too_many_values";
    /// A key that the request does not have.
    UnknownKey = "unknown_key";
    /// The wrong kind of value outside the answers.
    WrongType = "wrong_type";
}

impl Problem {
    /// A problem without suggestion.
    #[must_use]
    pub fn new(code: Code, path: impl Into<String>, expected: impl Into<String>, given: Option<String>) -> Problem {
        Problem { code, path: path.into(), expected: expected.into(), given, suggestion: None }
    }

    /// The same problem with what may have been meant.
    #[must_use]
    pub fn suggesting(mut self, suggestion: Option<String>) -> Problem {
        self.suggestion = suggestion;
        self
    }
}

/// The words in backticks, with commas.
#[must_use]
pub fn quoted(words: &[&str]) -> String {
    ["`", &words.join("`, `"), "`"].concat()
}

/// The known word nearest to what was given, if it is near enough to be a slip.
#[must_use]
pub fn did_you_mean(given: &str, known: &[&str]) -> Option<String> {
    if 64 < given.len() {
        return None;
    }
    let given = given.trim().to_ascii_lowercase().replace(['-', ' '], "_");
    let far = given.chars().count().div_euclid(3).clamp(1, 3);
    let near = known.iter().map(|word| (strsim::osa_distance(&given, word), *word));
    near.filter(|(distance, _)| *distance <= far).min().map(|(_, word)| word.to_owned())
}

/// The known key that was meant: the same but for capitals, or else the nearest.
#[must_use]
pub fn near_key(key: &str, known: &[&str]) -> Option<String> {
    let same = known.iter().find(|name| name.eq_ignore_ascii_case(key));
    same.map(|name| (*name).to_owned()).or_else(|| did_you_mean(key, known))
}

#[cfg(test)]
mod tests {
    use super::did_you_mean;

    #[test]
    fn a_slip_is_recognised_and_another_word_is_not() {
        let known = ["chest_pain", "breastfeeding", "systolic"];
        assert_eq!(did_you_mean("chestpain", &known).as_deref(), Some("chest_pain"));
        assert_eq!(did_you_mean("Chest-Pain", &known).as_deref(), Some("chest_pain"));
        assert_eq!(did_you_mean("sistolic", &known).as_deref(), Some("systolic"));
        assert_eq!(did_you_mean("weight", &known), None);
        assert_eq!(did_you_mean("", &known), None);
    }
}
