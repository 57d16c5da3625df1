//! Where a service is given and where a clinician is licensed: ISO 3166-2 codes.
//! It never treats a licence of one US state as a licence of another.
//! Read next: `read.rs`.

/// An ISO 3166-2 code such as `US-CO`, or, outside the US, a country that licenses as a whole such as `DE`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Jurisdiction {
    code: String,
}

impl Jurisdiction {
    /// Reads a code; US subdivisions are checked by name, others by form.
    ///
    /// ```
    /// use ketamine_intake::program::Jurisdiction;
    /// assert!(Jurisdiction::read("US-CO").is_some());
    /// assert!(Jurisdiction::read("US-ZZ").is_none());
    /// assert!(Jurisdiction::read("Colorado").is_none());
    /// ```
    #[must_use]
    pub fn read(text: &str) -> Option<Jurisdiction> {
        let (country, part) = text.split_once('-').map_or((text, None), |(country, part)| (country, Some(part)));
        let country_fits = country.len() == 2 && country.bytes().all(|byte| byte.is_ascii_uppercase());
        let fits = match (country, part) {
            // WHY: common usage, and no codes of ISO 3166: they would hide that the law of Britain or Greece applies.
            ("UK" | "EL", _) => false,
            ("US", Some(part)) => US.contains(&part),
            ("US", None) => false,
            (_, Some(part)) => {
                (1..=3).contains(&part.len())
                    && part.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
            }
            (_, None) => true,
        };
        (country_fits && fits).then(|| Jurisdiction { code: text.to_owned() })
    }

    /// What a near miss may have meant.
    #[must_use]
    pub fn suggest(text: &str) -> Option<String> {
        let tidy = text.trim().to_ascii_uppercase().replace('_', "-");
        match tidy.as_str() {
            "UK" => return Some("GB".to_owned()),
            "EL" => return Some("GR".to_owned()),
            _ => {}
        }
        [tidy.clone(), format!("US-{tidy}")]
            .into_iter()
            .find(|code| Jurisdiction::read(code).is_some() && code.contains('-'))
    }

    /// The code.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.code
    }

    /// The country, ISO 3166-1.
    #[must_use]
    pub fn country(&self) -> &str {
        self.code.split('-').next().unwrap_or(&self.code)
    }

    /// Whether it lies in the US.
    #[must_use]
    pub fn in_us(&self) -> bool {
        self.code.starts_with("US-")
    }

    /// Whether it lies where the law on medical devices of the EU or of the UK applies.
    #[must_use]
    pub fn needs_conformity(&self) -> bool {
        EU_AND_UK.contains(&self.country())
    }

    /// Whether a licence of this jurisdiction covers a service in the other.
    #[must_use]
    pub fn covers(&self, other: &Jurisdiction) -> bool {
        self == other || (!self.code.contains('-') && other.country() == self.code)
    }
}

/// The member states of the EU, those of their territories with a code of their own in which its law applies, and the UK.
const EU_AND_UK: &[&str] = &[
    "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV", "LT", "LU", "MT",
    "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE", "AX", "GF", "GP", "MF", "MQ", "RE", "YT", "GB",
];

/// States, the district and territories of the US in ISO 3166-2.
const US: &[&str] = &[
    "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "FL", "GA", "HI", "ID", "IL", "IN", "IA", "KS", "KY", "LA", "ME",
    "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH", "NJ", "NM", "NY", "NC", "ND", "OH", "OK", "OR", "PA",
    "RI", "SC", "SD", "TN", "TX", "UT", "VT", "VA", "WA", "WV", "WI", "WY", "DC", "AS", "GU", "MP", "PR", "VI",
];

#[cfg(test)]
mod tests {
    use super::Jurisdiction;

    fn at(code: &str) -> Jurisdiction {
        Jurisdiction::read(code).unwrap()
    }

    #[test]
    fn a_state_licence_covers_only_its_state_and_a_national_one_its_country() {
        assert!(at("US-CO").covers(&at("US-CO")));
        assert!(!at("US-CO").covers(&at("US-WY")));
        assert!(at("DE").covers(&at("DE-BE")));
        assert!(!at("DE").covers(&at("DK-84")));
    }

    #[test]
    fn a_near_miss_is_suggested_and_never_applied() {
        assert_eq!(Jurisdiction::suggest("us_co").as_deref(), Some("US-CO"));
        assert_eq!(Jurisdiction::suggest("CO").as_deref(), Some("US-CO"));
        assert_eq!(Jurisdiction::suggest("Colorado"), None);
        for (slip, meant) in [("UK", "GB"), ("uk", "GB"), ("EL", "GR")] {
            assert!(Jurisdiction::read(slip).is_none());
            assert_eq!(Jurisdiction::suggest(slip).as_deref(), Some(meant));
        }
        assert!(Jurisdiction::read("UK-ENG").is_none());
    }
}
