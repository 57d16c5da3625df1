//! Units of numbers, each with its integer scale, and reading a number typed with or without a unit.
//! It never uses a float and never guesses a unit where several are usual.
//! Read next: `number.rs`.

/// A unit together with the whole-number scale in which its values are held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unit {
    /// Blood pressure, whole mmHg.
    MmHg,
    /// Heart beats, whole per minute.
    PerMinute,
    /// Whole percent.
    Percent,
    /// Whole years.
    Years,
    /// Whole days.
    Days,
    /// Weight, tenths of a kilogram.
    TenthsOfKg,
    /// Height, whole millimetres.
    Millimetres,
    /// Body temperature, tenths of a degree Celsius.
    TenthsOfCelsius,
    /// Body mass index, tenths of kg/m².
    TenthsOfKgPerM2,
    /// Dose, tenths of a milligram.
    TenthsOfMg,
    /// Points of a scale.
    Points,
    /// A count of things.
    Count,
    /// Weight of a medicine, micrograms.
    Micrograms,
}

impl Unit {
    /// The unit's usual sign, which is also its id in the catalogue.
    #[must_use]
    pub const fn sign(self) -> &'static str {
        match self {
            Unit::MmHg => "mmHg",
            Unit::PerMinute => "/min",
            Unit::Percent => "%",
            Unit::Years => "years",
            Unit::Days => "days",
            Unit::TenthsOfKg => "kg",
            Unit::Millimetres => "cm",
            Unit::TenthsOfCelsius => "°C",
            Unit::TenthsOfKgPerM2 => "kg/m²",
            Unit::TenthsOfMg => "mg",
            Unit::Points => "points",
            Unit::Count => "",
            Unit::Micrograms => "micrograms",
        }
    }

    /// How many steps of the scale make one of the unit's sign.
    #[must_use]
    pub const fn scale(self) -> i64 {
        match self {
            Unit::TenthsOfKg | Unit::Millimetres | Unit::TenthsOfCelsius | Unit::TenthsOfKgPerM2 | Unit::TenthsOfMg => {
                10
            }
            _ => 1,
        }
    }

    /// What may be typed after the number.
    #[must_use]
    pub const fn accepts(self) -> &'static [Spelling] {
        match self {
            Unit::MmHg => {
                const {
                    &[
                        Spelling::new("mmhg", 1, 1),
                        Spelling::new("mm hg", 1, 1),
                        Spelling::new("kpa", KPA_TO_MMHG.0, KPA_TO_MMHG.1),
                    ]
                }
            }
            Unit::PerMinute => {
                const {
                    &[
                        Spelling::new("bpm", 1, 1),
                        Spelling::new("/min", 1, 1),
                        Spelling::new("per minute", 1, 1),
                        Spelling::new("beats per minute", 1, 1),
                    ]
                }
            }
            Unit::Percent => const { &[Spelling::new("%", 1, 1), Spelling::new("percent", 1, 1)] },
            Unit::Years => const { &[Spelling::new("years", 1, 1), Spelling::new("year", 1, 1)] },
            Unit::Days => const { &[Spelling::new("days", 1, 1), Spelling::new("day", 1, 1)] },
            Unit::TenthsOfKg => {
                const {
                    &[
                        Spelling::new("kg", 10, 1),
                        Spelling::new("kilograms", 10, 1),
                        Spelling::new("lb", LB_TO_TENTHS_KG.0, LB_TO_TENTHS_KG.1),
                        Spelling::new("lbs", LB_TO_TENTHS_KG.0, LB_TO_TENTHS_KG.1),
                        Spelling::new("pounds", LB_TO_TENTHS_KG.0, LB_TO_TENTHS_KG.1),
                    ]
                }
            }
            Unit::Millimetres => {
                const {
                    &[
                        Spelling::new("cm", 10, 1),
                        Spelling::new("centimeters", 10, 1),
                        Spelling::new("centimetres", 10, 1),
                        Spelling::new("m", 1000, 1),
                        Spelling::new("in", INCH_TO_MM.0, INCH_TO_MM.1),
                        Spelling::new("inches", INCH_TO_MM.0, INCH_TO_MM.1),
                        Spelling::new("\"", INCH_TO_MM.0, INCH_TO_MM.1),
                        Spelling::new("ft", FOOT_TO_MM.0, FOOT_TO_MM.1),
                        Spelling::new("feet", FOOT_TO_MM.0, FOOT_TO_MM.1),
                        Spelling::new("'", FOOT_TO_MM.0, FOOT_TO_MM.1),
                    ]
                }
            }
            Unit::TenthsOfCelsius => const { &[Spelling::new("°c", 10, 1), Spelling::new("c", 10, 1)] },
            Unit::TenthsOfMg => {
                const { &[Spelling::new("mg", 10, 1), Spelling::new("milligrams", 10, 1), Spelling::new("g", 10_000, 1)] }
            }
            Unit::Points => const { &[Spelling::new("points", 1, 1)] },
            Unit::TenthsOfKgPerM2 | Unit::Count | Unit::Micrograms => const { &[] },
        }
    }

    /// Whether a bare number is clear, or could be meant in several units.
    #[must_use]
    pub const fn bare_number(self) -> BareNumber {
        match self {
            Unit::TenthsOfKg | Unit::Millimetres => BareNumber::NeedsUnit,
            _ => BareNumber::Clear,
        }
    }
}

/// Whether a number without a unit can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BareNumber {
    /// One unit is usual everywhere.
    Clear,
    /// Several are usual: without one it is unreadable.
    NeedsUnit,
}

/// A way to write a unit, with the factor to the scale as a fraction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spelling {
    /// Lower case, as typed after the number.
    pub text: &'static str,
    /// Numerator of the factor.
    pub times: i64,
    /// Denominator of the factor.
    pub over: i64,
}

impl Spelling {
    const fn new(text: &'static str, times: i64, over: i64) -> Spelling {
        Spelling { text, times, over }
    }
}

/// 1 kPa = 7.500617 mmHg (conventional millimetre of mercury, 133.322387415 Pa).
const KPA_TO_MMHG: (i64, i64) = (7_500_617, 1_000_000);
/// 1 lb = 0.45359237 kg exactly.
const LB_TO_TENTHS_KG: (i64, i64) = (45_359_237, 10_000_000);
/// 1 in = 25.4 mm exactly.
const INCH_TO_MM: (i64, i64) = (254, 10);
/// 1 ft = 304.8 mm exactly.
const FOOT_TO_MM: (i64, i64) = (3_048, 10);
