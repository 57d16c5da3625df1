/**
 * What a form has to know about single questions besides their wording: what stands together, what stays private.
 * It must never change what a question means, and never name a question that the pack does not hold; a test compares.
 * Read next: `element/flow.js`, which makes screens of it.
 */

/** Parts that ask about danger, so help stands before their first question. */
export const HELP_FIRST = ["right_now", "safety"];

/** What is asked here cannot wait for a visit. */
export const NOT_AT_VISIT = ["right_now"];

/** Not counted in "part 2 of 9": it comes before everything else. */
export const NOT_COUNTED = "right_now";

/**
 * Asked in private: somebody else may stand beside the person when all answers are checked, so neither the question
 * nor its answer is listed there. The answer goes to the clinic like every other.
 */
export const IN_PRIVATE = ["home_not_safe"];

/** The browser may offer the person's own birth date for these. */
export const BIRTH_DATES = ["birth_date"];

/**
 * Questions that share one screen. `title` and `lead` are keys of the locale's `element` texts.
 * `lead`: first ask whether there is anything to say; `atVisit`: "no" means that the clinic measures it.
 * `pair`: two numbers that people type into one box, the larger one first.
 */
export const TOGETHER = [
  {
    title: "pressure_title",
    lead: "pressure_lead",
    ids: ["systolic", "diastolic", "pressure_date", "pressure_device"],
    pair: ["systolic", "diastolic"],
  },
];

/** Numbers that a person has rarely, by unit: "Is this right?" is asked once, and the answer stays as it is. */
export const RARE = { kg: { below: 35, above: 250 }, cm: { below: 130, above: 215 } };
