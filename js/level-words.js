/**
 * The words for levels, settings and missing states, as the clinician reads them.
 * It must never hold a word for "fine": the lowest outcome is that no rule was found.
 * Read next: `report-text.js`.
 */

/** Number and word of each level. They are never shown to a patient. */
export const LEVELS = Object.freeze({
  emergency: { number: 5, word: "Emergency" },
  contraindicated: { number: 4, word: "Stated contraindication" },
  defer: { number: 3, word: "Wait until resolved" },
  review: { number: 2, word: "Review" },
  note: { number: 1, word: "Note" },
});

/** "3 of 5 Wait until resolved"; for `none`, "none found". */
export const levelWords = (level) => {
  const known = LEVELS[level];
  return known === undefined ? "none found" : `${known.number} of 5 ${known.word}`;
};

export const SETTING_WORDS = Object.freeze({
  in_clinic_infusion: "in the clinic, IV or IM",
  esketamine_clinic: "nasal esketamine in the clinic, under REMS",
  at_home: "at home, by mouth",
});

/** Missing is said in words, never as a dash or a gap. */
export const STATE_WORDS = Object.freeze({
  answered: "Answered",
  not_answered: "Not answered",
  unsure: "Not sure",
  declined: "Declined",
  declined_visit: "Ask at visit",
  unreadable: "Could not be read",
  not_asked: "Not asked",
});

export const CAUSE_WORDS = Object.freeze({
  blank: "Not answered",
  unsure: "Not sure",
  declined: "Declined",
  at_the_visit: "Ask at visit",
  not_shown: "Not shown in this clinic's form",
  unread_medicine: "A medicine was not recognised",
  unreadable: "Could not be read",
  partial: "Answered in part",
  stale: "Too old",
});

/** Headings of the steps, in the order in which they are done. */
export const STEP_GROUPS = Object.freeze([
  { title: "Now, before anything else", before: "now", status: "open" },
  { title: "Before booking", before: "booking", status: "open" },
  { title: "Before the first session", before: "first_session", status: "open" },
  { title: "Before booking: the intake answers it, confirm", before: "booking", status: "answered" },
  { title: "Before the first session: the intake answers it, confirm", before: "first_session", status: "answered" },
]);

/** The steps under their headings; a heading without a step is left out. */
export const stepGroups = (steps) => STEP_GROUPS.map((group) => ({
  ...group,
  steps: steps.filter(({ before, status }) => before === group.before && status === group.status),
})).filter((group) => group.steps.length > 0);

export const PREPARATION_TITLE = "What the day of a session asks for";
/** The patient's page shows the same lines to everyone, so what concerns some of them is not among them. */
export const NOT_ON_PATIENT_PAGE = "Not on the patient's page; speak about it.";

export const NOTICE_WORDS = Object.freeze({
  rules_not_reviewed: "No named clinician has reviewed these rules yet.",
  rules_past_review: "Some of these rules are past their review date.",
  law_past_date: "A law that this service rests on has passed its last known day. Read the newer law before acting.",
  sent_early: "Sent before the end. Treat blanks as open.",
  problems_in_request: "Some answers could not be read. They are listed below and count as open.",
  question_not_shown: "This clinic's form leaves questions out. They stay open.",
});
