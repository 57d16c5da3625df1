//! Why a program is refused: every problem at once, each with code, path and what was expected.
//! It never lets a program through with a warning.
//! Read next: `read.rs`.

/// Why a program is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProgramProblem {
    /// Stable code.
    pub code: ProgramCode,
    /// Where in the program.
    pub path: String,
    /// What was expected, in words.
    pub expected: String,
    /// What was given, shortened.
    pub given: Option<String>,
    /// What it may have meant.
    pub suggestion: Option<String>,
}

/// The stable code of a program's problem.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProgramCode {
    /// The responsible clinician is not licensed where the service is given.
    ClinicianNotLicensedHere,
    /// The confirmation lies after today.
    ConfirmationInFuture,
    /// The confirmation is older than 180 days.
    ConfirmationTooOld,
    /// Outside the US the crisis line must be given.
    CrisisLineMissing,
    /// Outside the US the emergency number must be given.
    EmergencyNumberMissing,
    /// A required field is missing.
    FieldMissing,
    /// A field cannot be read.
    FieldUnreadable,
    /// An instrument that a program may not leave out.
    InstrumentKept,
    /// No ISO 3166-2 code.
    JurisdictionUnknown,
    /// There is no program at all.
    Missing,
    /// No such setting.
    SettingUnknown,
    /// A telephone number with fewer than seven digits or with other characters.
    TelephoneUnreadable,
    /// `today` is no date.
    TodayUnreadable,
    /// A key that a program does not have.
    UnknownKey,
}

impl ProgramCode {
    /// Every code.
    pub const ALL: &'static [ProgramCode] = &[
        ProgramCode::ClinicianNotLicensedHere,
        ProgramCode::ConfirmationInFuture,
        ProgramCode::ConfirmationTooOld,
        ProgramCode::CrisisLineMissing,
        ProgramCode::EmergencyNumberMissing,
        ProgramCode::FieldMissing,
        ProgramCode::FieldUnreadable,
        ProgramCode::InstrumentKept,
        ProgramCode::JurisdictionUnknown,
        ProgramCode::Missing,
        ProgramCode::SettingUnknown,
        ProgramCode::TelephoneUnreadable,
        ProgramCode::TodayUnreadable,
        ProgramCode::UnknownKey,
    ];

    /// The code as text.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            ProgramCode::ClinicianNotLicensedHere => "program_clinician_not_licensed_here",
            ProgramCode::ConfirmationInFuture => "program_confirmation_in_future",
            ProgramCode::ConfirmationTooOld => "program_confirmation_too_old",
            ProgramCode::CrisisLineMissing => "program_crisis_line_missing",
            ProgramCode::EmergencyNumberMissing => "program_emergency_number_missing",
            ProgramCode::FieldMissing => "program_field_missing",
            ProgramCode::FieldUnreadable => "program_field_unreadable",
            ProgramCode::InstrumentKept => "program_instrument_kept",
            ProgramCode::JurisdictionUnknown => "program_jurisdiction_unknown",
            ProgramCode::Missing => "program_missing",
            ProgramCode::SettingUnknown => "program_setting_unknown",
            ProgramCode::TelephoneUnreadable => "program_telephone_unreadable",
            ProgramCode::TodayUnreadable => "today_unreadable",
            ProgramCode::UnknownKey => "program_unknown_key",
        }
    }
}
