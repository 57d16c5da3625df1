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
    /// No adjustment may do this, signed or not.
    AdjustmentNotAllowed,
    /// A number outside the safe range, or that of the pack.
    AdjustmentOutOfRange,
    /// The same thing is adjusted twice.
    AdjustmentTwice,
    /// There is nothing of that id to adjust in this setting and country.
    AdjustmentUnknown,
    /// A loosening without name, reason and date.
    AdjustmentUnsigned,
    /// The responsible clinician is not licensed where the service is given.
    ClinicianNotLicensedHere,
    /// The confirmation lies after today.
    ConfirmationInFuture,
    /// The confirmation is older than 180 days.
    ConfirmationTooOld,
    /// In the EU and the UK nothing starts without a conformity reference.
    ConformityMissing,
    /// Outside the US the crisis line must be given.
    CrisisLineMissing,
    /// Outside the US the emergency number must be given.
    EmergencyNumberMissing,
    /// Esketamine is taken under direct observation in the site.
    EsketamineToTakeHome,
    /// A required field is missing.
    FieldMissing,
    /// A field cannot be read.
    FieldUnreadable,
    /// Nothing is injected at home.
    InjectionAtHome,
    /// An instrument that a program may not leave out.
    InstrumentKept,
    /// No ISO 3166-2 code.
    JurisdictionUnknown,
    /// After adjustment a graver number has a lower level than a milder one.
    LadderOutOfOrder,
    /// There is no program at all.
    Missing,
    /// A route that the setting does not have.
    RouteNotInSetting,
    /// No such setting.
    SettingUnknown,
    /// An esketamine clinic in the US that is not certified under REMS.
    SiteNotCertified,
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
        ProgramCode::AdjustmentNotAllowed,
        ProgramCode::AdjustmentOutOfRange,
        ProgramCode::AdjustmentTwice,
        ProgramCode::AdjustmentUnknown,
        ProgramCode::AdjustmentUnsigned,
        ProgramCode::ClinicianNotLicensedHere,
        ProgramCode::ConfirmationInFuture,
        ProgramCode::ConfirmationTooOld,
        ProgramCode::ConformityMissing,
        ProgramCode::CrisisLineMissing,
        ProgramCode::EmergencyNumberMissing,
        ProgramCode::EsketamineToTakeHome,
        ProgramCode::FieldMissing,
        ProgramCode::FieldUnreadable,
        ProgramCode::InjectionAtHome,
        ProgramCode::InstrumentKept,
        ProgramCode::JurisdictionUnknown,
        ProgramCode::LadderOutOfOrder,
        ProgramCode::Missing,
        ProgramCode::RouteNotInSetting,
        ProgramCode::SettingUnknown,
        ProgramCode::SiteNotCertified,
        ProgramCode::TelephoneUnreadable,
        ProgramCode::TodayUnreadable,
        ProgramCode::UnknownKey,
    ];

    /// The code as text.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            ProgramCode::AdjustmentNotAllowed => "program_adjustment_not_allowed",
            ProgramCode::AdjustmentOutOfRange => "program_adjustment_out_of_range",
            ProgramCode::AdjustmentTwice => "program_adjustment_twice",
            ProgramCode::AdjustmentUnknown => "program_adjustment_unknown",
            ProgramCode::AdjustmentUnsigned => "program_adjustment_unsigned",
            ProgramCode::ClinicianNotLicensedHere => "program_clinician_not_licensed_here",
            ProgramCode::ConfirmationInFuture => "program_confirmation_in_future",
            ProgramCode::ConfirmationTooOld => "program_confirmation_too_old",
            ProgramCode::ConformityMissing => "program_conformity_missing",
            ProgramCode::CrisisLineMissing => "program_crisis_line_missing",
            ProgramCode::EmergencyNumberMissing => "program_emergency_number_missing",
            ProgramCode::EsketamineToTakeHome => "program_esketamine_to_take_home",
            ProgramCode::FieldMissing => "program_field_missing",
            ProgramCode::FieldUnreadable => "program_field_unreadable",
            ProgramCode::InjectionAtHome => "program_injection_at_home",
            ProgramCode::InstrumentKept => "program_instrument_kept",
            ProgramCode::JurisdictionUnknown => "program_jurisdiction_unknown",
            ProgramCode::LadderOutOfOrder => "program_ladder_out_of_order",
            ProgramCode::Missing => "program_missing",
            ProgramCode::RouteNotInSetting => "program_route_not_in_setting",
            ProgramCode::SettingUnknown => "program_setting_unknown",
            ProgramCode::SiteNotCertified => "program_site_not_certified",
            ProgramCode::TelephoneUnreadable => "program_telephone_unreadable",
            ProgramCode::TodayUnreadable => "today_unreadable",
            ProgramCode::UnknownKey => "program_unknown_key",
        }
    }
}
