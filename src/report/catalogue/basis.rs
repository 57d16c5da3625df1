//! The basis card in words: statements, the thirteen source attributes, and which rules use a protected trait.
//! It never claims a review, a study or an approval that does not exist.
//! Read next: `clinic.rs`.

use crate::pack::{Pack, RuleKind, Source, Verified, protected};
use crate::report::out::{Fields, Out};

/// `catalogue.basis`; the ids are those that a report names.
pub(super) fn basis(pack: &Pack) -> Out {
    let traits = Out::list(protected(), |trait_of| {
        let rules = pack.rules().filter(|rule| trait_of.is_read_by(&rule.when)).map(|rule| rule.id);
        Fields::new()
            .text("trait", trait_of.name)
            .text("reason", trait_of.reason)
            .put("rules", Out::texts(rules))
            .done()
    });
    Fields::new()
        .put("statements", Out::list(statements(pack), |(id, title, text)| entry(id, title, &text)))
        .put("attributes", Out::list(attributes(pack), |(id, title, text)| entry(id, title, &text)))
        .put("traits", traits)
        .done()
}

fn entry(id: &str, title: &str, text: &str) -> Out {
    Fields::new().text("id", id).text("title", title).text("text", text).done()
}

type Statement = (&'static str, &'static str, String);

fn statements(pack: &Pack) -> Vec<Statement> {
    let said = |id, title, text: &str| (id, title, text.to_owned());
    vec![
        said(
            "intended_use",
            "Use",
            "Sorts what a patient typed before a first visit for the clinician who reviews it. It decides nothing: the lowest outcome is still that a clinician reviews the intake.",
        ),
        said(
            "users",
            "Users",
            "The patient answers. A clinician trained to judge it reads the report, speaks with the patient, and decides.",
        ),
        said(
            "population",
            "Population",
            "Adults who ask for ketamine by infusion or injection in a clinic, nasal esketamine in a certified site, or ketamine by mouth at home. Not for emergencies, anaesthesia, or pain in hospital.",
        ),
        said(
            "inputs",
            "Inputs and their quality",
            "Answers of one person, typed and unchecked, the date, and the clinic's program. People forget, misread, hide and guess. What is blank, unsure, declined, too old or unreadable stays unknown and is never read as no.",
        ),
        said(
            "logic",
            "Logic",
            "Each rule is a condition over answers with a level. It is met, not met, or unknown, over every value that the answers allow. The gravest rule counts. There is no score and no learning.",
        ),
        ("sources", "Sources", sources(pack)),
        said(
            "validation",
            "Validation",
            "No clinician has reviewed the rules yet, and no study of this module exists. What is tested is the software: that it does what the rules say, the same in every place where it runs.",
        ),
        said(
            "limits",
            "Limits",
            "It sees what was typed, not the person. It cannot see a page that was reloaded and filled in again. How often its findings are right or wrong is not known. Each rule says what of its sources it leaves out.",
        ),
        said(
            "protected_traits",
            "Protected traits",
            "Rules that read age, pregnancy, sex or disability are listed below where they stand in this report, each with the reason. The rule book lists all.",
        ),
        said(
            "versions",
            "Versions",
            "Engine and pack are named by fingerprints; the program by the day on which it was last confirmed. The same request gives the same report with the same engine and pack.",
        ),
    ]
}

fn sources(pack: &Pack) -> String {
    let cited = pack.sources();
    let count = |fits: fn(&Source) -> bool| cited.iter().filter(|source| fits(source)).count();
    format!(
        "{} statements of labels, guidelines, trials and clinics are cited, of which {} were read in full, {} on two pages or more, {} on one page, and {} are recalled or reasoned. Each finding names its own, and both sides where sources disagree. {ATTRIBUTES_READ}",
        cited.len(),
        count(|source| source.verified == Verified::InFull),
        count(|source| source.verified == Verified::Twice),
        count(|source| source.verified == Verified::Once),
        count(|source| matches!(source.verified, Verified::Memory | Verified::Reasoned)),
    )
}

/// How well the list of attributes was read; the card says it, too.
const ATTRIBUTES_READ: &str = "The names and the order of the thirteen source attributes were read in two copies of 45 CFR 170.315(b)(11)(iv)(A) by others, not in the regulation, nor was it read whether it still holds. No certification is claimed.";

/// The attributes that US law asks of evidence-based decision support in certified records, in its order.
fn attributes(pack: &Pack) -> Vec<Statement> {
    let said = |id, title, text: &str| (id, title, text.to_owned());
    let due = pack.rules().map(|rule| rule.review_due).min().unwrap_or("no day");
    let arrangements = pack.rules().filter(|rule| rule.kind == RuleKind::Practical).count();
    let health = format!(
        "Answers and numbers of published questionnaires, such as item 9 of the PHQ-9, where the form asks them. Of pregnancy: {} Of disability: {} Of alcohol, tobacco and other substances: where a rule says so.",
        used(pack, "pregnancy", "Not used."),
        used(pack, "disability", "Not used."),
    );
    vec![
        said(
            "citation",
            "Bibliographic citation",
            "With each finding: source, section, year, and how well it was read; all of them in the rule book.",
        ),
        said("developer", "Developer", "The ketamine-intake project, which is not made by clinicians."),
        said(
            "funding",
            "Funding source of the technical implementation",
            "The project names no funding source. That is a statement of the project about itself; nobody has verified it.",
        ),
        (
            "dates",
            "Release and revision dates",
            format!(
                "Version {}. The change log names the day of each release. Each source names its year. The first rule is to be read again by {due}.",
                env!("CARGO_PKG_VERSION")
            ),
        ),
        said("race", "Use of race", "Not asked and not used."),
        said("ethnicity", "Use of ethnicity", "Not asked and not used."),
        said(
            "language",
            "Use of language",
            "No rule reads the language of the form; it stands in the report, so that a reader knows in which words the patient answered. Whether somebody needs an interpreter is asked and read (mind.helper-or-interpreter): the step is to offer one.",
        ),
        said("sexual_orientation", "Use of sexual orientation", "Not asked and not used."),
        said("gender_identity", "Use of gender identity", "Not asked and not used."),
        ("sex", "Use of sex", used(pack, "sex", "Not asked and not used; pregnancy is asked of everybody.")),
        ("date_of_birth", "Use of date of birth", used(pack, "age", "Not used.")),
        (
            "social_determinants",
            "Use of social determinants of health",
            format!(
                "{arrangements} rules read arrangements for a session: the way home, who is there, the home itself. Income, work and schooling are not asked."
            ),
        ),
        ("health_assessments", "Use of health status assessments", health),
    ]
}

/// How many rules read a trait of the register, named by how its name begins.
fn used(pack: &Pack, name: &str, otherwise: &str) -> String {
    let Some(trait_of) = protected().iter().find(|trait_of| trait_of.name.starts_with(name)) else {
        return otherwise.to_owned();
    };
    let rules = pack.rules().filter(|rule| trait_of.is_read_by(&rule.when)).count();
    let count = if rules == 1 { "1 rule reads it".to_owned() } else { format!("{rules} rules read it") };
    format!("{count}. {}", trait_of.reason)
}

#[cfg(test)]
mod tests {
    use super::{attributes, statements};
    use crate::pack::pack;
    use crate::report::basis::{ATTRIBUTES, STATEMENTS};

    /// What the card says is not asked or not used is not: no question and no trait of the register is named so.
    #[test]
    fn what_is_said_not_to_be_asked_is_not_asked() {
        let attributes = attributes(&pack());
        let mut checked = 0;
        for (id, words) in [
            ("race", &["race", "racial", "skin colour", "skin color"][..]),
            ("ethnicity", &["ethnic", "nationality", "religion"]),
            ("language", &["language", "english"]),
            ("sexual_orientation", &["sexual", "orientation", "gay"]),
            ("gender_identity", &["gender", "transgender"]),
        ] {
            let (_, _, text) = attributes.iter().find(|(known, _, _)| *known == id).unwrap();
            assert!(text == "Not asked and not used." || id == "language", "{id}: {text}");
            for asked in pack().asked() {
                let said = format!("{} {}", asked.question.id.replace('_', " "), asked.question.name).to_lowercase();
                let found =
                    words.iter().find(|word| said.split(|c: char| !c.is_alphanumeric()).any(|part| part == **word));
                assert!(found.is_none(), "`{}` asks for {found:?}", asked.question.id);
                checked += 1;
            }
        }
        assert!(checked > 1_000, "only {checked} names were looked at");
    }

    #[test]
    fn the_card_counts_the_rules_that_read_a_trait_and_says_what_was_not_read() {
        let attributes = attributes(&pack());
        let text = |id: &str| &attributes.iter().find(|(known, _, _)| *known == id).unwrap().2;
        for id in ["sex", "date_of_birth", "health_assessments"] {
            assert!(
                (text(id).contains(" rules read it. ") || text(id).contains("1 rule reads it. "))
                    && !text(id).contains("Not used"),
                "{id}: {}",
                text(id)
            );
        }
        let named = "mind.helper-or-interpreter";
        assert!(
            text("language").contains(named) && pack().rules().any(|rule| rule.id == named),
            "{}",
            text("language")
        );
        let statements = statements(&pack());
        let (_, _, sources) = statements.iter().find(|(id, _, _)| *id == "sources").unwrap();
        assert!(sources.contains("not in the regulation"), "{sources}");
    }

    #[test]
    fn every_id_of_the_card_has_words_and_there_are_thirteen_attributes() {
        let ids = |rows: Vec<super::Statement>| rows.into_iter().map(|(id, _, _)| id).collect::<Vec<_>>();
        assert_eq!(ids(statements(&pack())), STATEMENTS);
        assert_eq!(ids(attributes(&pack())), ATTRIBUTES);
        assert_eq!(ATTRIBUTES.len(), 13);
    }
}
