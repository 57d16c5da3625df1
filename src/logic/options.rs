//! The macro that declares an option list with typed constants.
//! It never gives two options of a list the same place.
//! Read next: `handle.rs`.

/// Declares a list of options as a type with one constant an option.
///
/// Each line is `NAME = "id", risk, "words"` and may end with `, may be [OTHER, ...]`.
///
/// ```
/// use ketamine_intake::logic::{Options, options};
/// options! {
///     /// What kind of stroke it was.
///     pub Stroke {
///         CLOT = "clot", Rank(1), "a clot";
///         TYPE_NOT_KNOWN = "type_not_known", Rank(2), "type not known", may be [BLEED];
///         BLEED = "bleed", Rank(3), "a bleed";
///     }
/// }
/// assert_eq!(Stroke::ALL.len(), 3);
/// ```
#[macro_export]
macro_rules! options {
    ($(#[$doc:meta])* $vis:vis $list:ident {
        $($name:ident = $id:literal, $risk:ident $(($rank:literal))?, $words:literal $(, may be [$($other:ident),+])?;)+
    }) => {
        $(#[$doc])*
        #[derive(Debug)]
        $vis enum $list {}

        const _: () = {
            #[allow(non_camel_case_types, clippy::upper_case_acronyms, dead_code, reason = "counts the places of the options")]
            #[repr(u8)]
            enum Place { $($name),+ }
            impl $list {
                $(
                    #[doc = $words]
                    #[allow(dead_code, reason = "an option is shown even where no rule names it")]
                    $vis const $name: $crate::logic::OptionOf<$list> =
                        $crate::logic::OptionOf::at(Place::$name as u8);
                )+
            }
        };

        impl $crate::logic::Options for $list {
            const ALL: &'static [$crate::intake::Choice] = &[$(
                $crate::intake::Choice {
                    id: $id,
                    name: $crate::prose!($words),
                    risk: $crate::intake::OptionRisk::$risk $(($rank))?,
                    may_be: $crate::intake::OptionSet::EMPTY $($(.union($list::$other.alone()))+)?,
                }
            ),+];
        }
    };
}
