//! The shape of a rule: a criterion, its level in each setting, what to do, and where it comes from.
//! It never has an optional field that a reader of the report would miss.
//! Read next: `cardiovascular/heart_event.rs`.

use super::source::{Citation, Position};
use super::step::Step;
use crate::logic::Condition;

/// How grave a rule is. None of them is an approval.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// The clinician should know.
    Note,
    /// A clinician must look at this point before booking.
    Review,
    /// Resolve it first.
    Defer,
    /// Do not schedule unless a clinician, having seen it, decides otherwise.
    Contraindicated,
    /// The patient needs help now, whatever becomes of the intake.
    Emergency,
}

/// Where the clinic gives the medicine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Setting {
    /// IV or IM ketamine in the clinic.
    InClinicInfusion,
    /// Nasal esketamine in a certified site.
    EsketamineClinic,
    /// Oral or sublingual ketamine at home.
    AtHome,
}

/// The level of a rule in each setting; nothing where the rule does not apply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Levels {
    /// In clinic infusion.
    pub in_clinic_infusion: Option<Level>,
    /// In an esketamine clinic.
    pub esketamine_clinic: Option<Level>,
    /// At home; never below clinic infusion over clinical rules.
    pub at_home: Option<Level>,
    /// The countries whose labels carry the rule.
    pub countries: Countries,
}

/// The countries in which a rule applies, by code (ISO 3166-1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Countries {
    /// Everywhere.
    All,
    /// Only in these.
    Only(&'static [&'static str]),
    /// Everywhere but in these.
    But(&'static [&'static str]),
}

/// How soon the clinic gets in touch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Contact {
    /// In the ordinary course of reading.
    Routine,
    /// On the day the intake arrives.
    SameDay,
}

/// What a rule is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RuleKind {
    /// The patient's health.
    Clinical,
    /// An arrangement for the session.
    Practical,
    /// Whether the clinic may act at all.
    Administrative,
}

/// A criterion with a level, what to do about it, and where it comes from. Every field is required.
#[derive(Debug)]
pub struct Rule {
    /// `topic.finding`, lower-kebab, for ever: never renamed, never reused.
    pub id: &'static str,
    /// What was found, as a clinician says it.
    pub title: &'static str,
    /// When it holds.
    pub when: Condition,
    /// How grave it is in each setting.
    pub levels: Levels,
    /// How soon the clinic gets in touch.
    pub contact: Contact,
    /// What it is about.
    pub kind: RuleKind,
    /// What the clinician does about it.
    pub action: &'static str,
    /// Why it matters.
    pub why: &'static str,
    /// What of its sources it leaves out.
    pub limits: &'static str,
    /// Where it comes from; at least one.
    pub citations: &'static [Citation],
    /// Both positions where sources disagree, else empty.
    pub positions: &'static [Position],
    /// What the clinic completes because of it.
    pub steps: &'static [&'static Step],
    /// When the rule must be read again, `YYYY-MM-DD`.
    pub review_due: &'static str,
}

impl Levels {
    /// The same level in all three settings.
    #[must_use]
    pub const fn everywhere(level: Level) -> Levels {
        Levels {
            in_clinic_infusion: Some(level),
            esketamine_clinic: Some(level),
            at_home: Some(level),
            countries: Countries::All,
        }
    }

    /// One level in both clinic settings, another at home.
    #[must_use]
    pub const fn clinic_home(clinic: Level, home: Level) -> Levels {
        Levels {
            in_clinic_infusion: Some(clinic),
            esketamine_clinic: Some(clinic),
            at_home: Some(home),
            countries: Countries::All,
        }
    }

    /// A level in both clinic settings only.
    #[must_use]
    pub const fn clinic_only(clinic: Level) -> Levels {
        Levels { at_home: None, ..Levels::everywhere(clinic) }
    }

    /// A level in clinic infusion and at home, not for esketamine.
    #[must_use]
    pub const fn infusion_home(infusion: Level, home: Level) -> Levels {
        Levels { esketamine_clinic: None, ..Levels::each(infusion, infusion, home) }
    }

    /// A level in an esketamine clinic only.
    #[must_use]
    pub const fn esketamine_only(level: Level) -> Levels {
        Levels { in_clinic_infusion: None, at_home: None, ..Levels::everywhere(level) }
    }

    /// A level at home only.
    #[must_use]
    pub const fn home_only(level: Level) -> Levels {
        Levels { in_clinic_infusion: None, esketamine_clinic: None, ..Levels::everywhere(level) }
    }

    /// A level for each setting: infusion, esketamine, home.
    #[must_use]
    pub const fn each(infusion: Level, esketamine: Level, home: Level) -> Levels {
        Levels {
            in_clinic_infusion: Some(infusion),
            esketamine_clinic: Some(esketamine),
            at_home: Some(home),
            countries: Countries::All,
        }
    }

    /// The same levels, only where one of these countries' labels applies.
    #[must_use]
    pub const fn only_in(mut self, countries: &'static [&'static str]) -> Levels {
        self.countries = Countries::Only(countries);
        self
    }

    /// The same levels, except where one of these countries' labels applies.
    #[must_use]
    pub const fn but_not_in(mut self, countries: &'static [&'static str]) -> Levels {
        self.countries = Countries::But(countries);
        self
    }

    /// Whether the rule applies in a country.
    #[must_use]
    pub fn apply_in(&self, country: &str) -> bool {
        self.countries.hold(country)
    }

    /// Whether some country and some setting have both.
    #[must_use]
    pub fn overlap(&self, other: &Levels) -> bool {
        let setting = |setting: &Setting| self.in_setting(*setting).is_some() && other.in_setting(*setting).is_some();
        let country = match (self.countries, other.countries) {
            (Countries::Only(countries), _) => countries.iter().any(|country| other.apply_in(country)),
            (_, Countries::Only(countries)) => countries.iter().any(|country| self.apply_in(country)),
            _ => true,
        };
        country && Setting::ALL.iter().any(setting)
    }

    /// The level in one setting.
    #[must_use]
    pub const fn in_setting(&self, setting: Setting) -> Option<Level> {
        match setting {
            Setting::InClinicInfusion => self.in_clinic_infusion,
            Setting::EsketamineClinic => self.esketamine_clinic,
            Setting::AtHome => self.at_home,
        }
    }
}

impl Countries {
    /// Whether a country is among them.
    #[must_use]
    pub fn hold(&self, country: &str) -> bool {
        match self {
            Countries::All => true,
            Countries::Only(countries) => countries.contains(&country),
            Countries::But(countries) => !countries.contains(&country),
        }
    }
}

impl Setting {
    /// The setting in words.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Setting::InClinicInfusion => "infusion in the clinic",
            Setting::EsketamineClinic => "esketamine clinic",
            Setting::AtHome => "at home",
        }
    }
}

macro_rules! ids {
    ($($name:ident { $($variant:ident = $id:literal),+ $(,)? })+) => {$(
        impl $name {
            /// Every one, in order.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];
            /// Their ids, in the same order.
            pub const IDS: &'static [&'static str] = &[$($id),+];

            /// The stable id.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $($name::$variant => $id),+ }
            }
        }
    )+};
}

ids! {
    Level {
        Note = "note", Review = "review", Defer = "defer", Contraindicated = "contraindicated", Emergency = "emergency",
    }
    Setting { InClinicInfusion = "in_clinic_infusion", EsketamineClinic = "esketamine_clinic", AtHome = "at_home" }
    Contact { Routine = "routine", SameDay = "same_day" }
    RuleKind { Clinical = "clinical", Practical = "practical", Administrative = "administrative" }
}
